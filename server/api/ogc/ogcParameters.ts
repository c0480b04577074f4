/** The query parameters of OGC API Features that are read alike everywhere (OGC 17-069r4, chapter 7.15). */
import { z } from "zod";
import type { Rectangle } from "./rectangle.ts";

export const crs84 = "http://www.opengis.net/def/crs/OGC/1.3/CRS84";
const defaultLimit = 100;
const largestLimit = 1000;

const decimal = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/;

/**
 * `bbox`: four numbers, or six with heights, which are read and set aside since nothing here has a height.
 * Answers one rectangle, or two where west is greater than east and the box crosses the antimeridian.
 */
export const BoundingBox = z.string().transform((text, context): Rectangle[] => {
  const words = text.split(",", 8).map((word) => word.trim());
  const fault = (message: string) => {
    context.addIssue({ code: "custom", message });
    return z.NEVER;
  };
  if (words.length !== 4 && words.length !== 6) return fault("must be four numbers, or six with heights");
  if (words.some((word) => !decimal.test(word) || !Number.isFinite(Number(word))))
    return fault("must be numbers with commas between them: west,south,east,north");
  const numbers = words.map(Number);
  const half = numbers.length / 2;
  const [west = 0, south = 0] = numbers;
  const [east = 0, north = 0] = numbers.slice(half);
  if (Math.abs(west) > 180 || Math.abs(east) > 180) return fault("must have longitudes from -180 to 180");
  if (Math.abs(south) > 90 || Math.abs(north) > 90) return fault("must have latitudes from -90 to 90");
  if (south > north) return fault("must have its southern edge before its northern: west,south,east,north");
  if (half === 3 && (numbers[2] ?? 0) > (numbers[5] ?? 0))
    return fault("must have its lower height before its upper");
  if (west <= east) return [[west, south, east, north]];
  return [
    [west, south, 180, north],
    [-180, south, east, north],
  ];
});

/** `crs` and `bbox-crs`: longitude and latitude on WGS 84 is the one system positions are asked and given in. */
export const Crs84 = z.enum([crs84, `<${crs84}>`, "[OGC:CRS84]", "OGC:CRS84"]);

const instant =
  "(?:\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d+)?(?:Z|[+-]\\d{2}:\\d{2})|\\d{4}-\\d{2}-\\d{2})";
const datetimeShape = new RegExp(`^(?:${instant}|(?:${instant}|\\.\\.)?/(?:${instant}|\\.\\.)?)$`, "i");

/** `datetime`: an instant or an interval of RFC 3339, open at either end by `..` or by nothing. */
export const Datetime = z
  .string()
  .refine(
    isDatetime,
    "must be an RFC 3339 instant or interval, such as 2016-04-01T00:00:00Z or 2016-04-01T00:00:00Z/..",
  );

/** `limit`: what is beyond the largest is clamped to it, as the standard allows. */
export const OgcLimit = z
  .string()
  .regex(
    /^0*[1-9]\d*$/,
    `must be a whole number from 1 up; more than ${largestLimit} is read as ${largestLimit}`,
  )
  .transform((text) => Math.min(Number(text), largestLimit))
  .default(defaultLimit);

export const OgcOffset = z
  .string()
  .regex(/^\d{1,9}$/, "must be a whole number from 0 up")
  .transform(Number)
  .default(0);

function isDatetime(text: string): boolean {
  if (!datetimeShape.test(text) || text === "/") return false;
  const ends = text.split("/").map((end) => (end === "" || end === ".." ? null : Date.parse(end)));
  if (ends.some((end) => Number.isNaN(end))) return false;
  const [start, stop] = ends;
  return typeof start !== "number" || typeof stop !== "number" || start <= stop;
}

/** `f`: the format of the answer; without it the `Accept` header decides. */
export const Format = z
  .string()
  .optional()
  .meta({
    description: "The format of the answer; without it the Accept header decides",
    enum: ["json", "html"],
  });

/** The parameters of a resource that takes nothing but a format. */
export const FormatOnly = z.object({ f: Format });

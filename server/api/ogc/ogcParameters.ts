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
export const BoundingBox = z
  .string()
  .transform((text, context): Rectangle[] => {
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
  })
  .meta({
    description:
      "Only features that have a point in common with this box: west, south, east, north in degrees, or with the lower height third and the upper sixth; west greater than east crosses the antimeridian",
    type: "array",
    items: { type: "number" },
    minItems: 4,
    maxItems: 6,
    param: { style: "form", explode: false },
  });

/** `crs` and `bbox-crs`: longitude and latitude on WGS 84 is the one system positions are asked and given in. */
export const Crs84 = z.enum([crs84, `<${crs84}>`, "[OGC:CRS84]", "OGC:CRS84"]).meta({
  description: "Longitude and latitude on WGS 84, the one system there is",
  enum: [crs84],
});

const Instant = z.union([z.iso.datetime({ offset: true }), z.iso.date()]);

/** `datetime`: an instant or an interval of RFC 3339, open at either end by `..` or by nothing. */
export const Datetime = z
  .string()
  .refine(
    isDatetime,
    "must be an RFC 3339 instant or interval, such as 2016-04-01T00:00:00Z or 2016-04-01T00:00:00Z/..",
  )
  .meta({
    description:
      "An instant or interval of RFC 3339. No feature here has a time of its own, so every feature matches, as the standard has it",
  });

/** `limit`: what is beyond the largest is clamped to it, as the standard allows. */
export const OgcLimit = z
  .string()
  .regex(
    /^0*[1-9]\d*$/,
    `must be a whole number from 1 up; more than ${largestLimit} is read as ${largestLimit}`,
  )
  .transform((text) => Math.min(Number(text), largestLimit))
  .default(defaultLimit)
  .meta({
    description: "How many features to answer with; more than the maximum is read as the maximum",
    type: "integer",
    minimum: 1,
    maximum: largestLimit,
    default: defaultLimit,
  });

export const OgcOffset = z
  .string()
  .regex(/^\d{1,9}$/, "must be a whole number from 0 up")
  .transform(Number)
  .default(0)
  .meta({ description: "How many features to skip", type: "integer", minimum: 0, default: 0 });

function isDatetime(text: string): boolean {
  const ends = text.toUpperCase().split("/");
  if (ends.length > 2 || ends.every((end) => end === "")) return false;
  const isOpen = (end: string) => ends.length === 2 && (end === "" || end === "..");
  if (!ends.every((end) => isOpen(end) || Instant.safeParse(end).success)) return false;
  const [start = Number.NaN, stop = Number.NaN] = ends.map((end) => Date.parse(end));
  // An open end is no number, and no number is after another.
  return !(start > stop);
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

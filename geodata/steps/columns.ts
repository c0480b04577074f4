/** What a cell of a source table may hold, each with the words its fault is reported in. */
import { z } from "zod";

/** A whole number of zero or more, as in counts of people. */
export const wholeNumber = z
  .string()
  .regex(/^\d+$/, "must be a whole number of 0 or more")
  .transform((text) => Number(text));

/** A number, with or without decimals, also as 1.9e-05. */
export const decimal = z
  .string()
  .regex(/^-?\d+(\.\d+)?(e[-+]?\d+)?$/i, "must be a number")
  .transform((text) => Number(text));

/** Text that must be there. */
export const words = z.string().trim().min(1, "must not be blank");

/** Text that may be absent: a blank cell is `null`. */
export const wordsOrNull = z
  .string()
  .trim()
  .transform((text) => (text === "" ? null : text));

/** A cell that may be blank, read as `null`, and is otherwise as `inner` says. */
export function orNull<Value>(inner: z.ZodType<Value, string>) {
  return z.string().transform((text, context): Value | null => {
    if (text === "") return null;
    const parsed = inner.safeParse(text);
    if (parsed.success) return parsed.data;
    context.addIssue({ code: "custom", message: parsed.error.issues[0]?.message ?? "is not as expected" });
    return z.NEVER;
  });
}

/** An ONS code: the prefix names the kind of area (`E38`) and six digits follow. */
export function onsCode(...prefixes: [string, ...string[]]) {
  const pattern = new RegExp(`^(${prefixes.join("|")})\\d{6}$`);
  return z.string().regex(pattern, `must be an ONS code that starts with ${prefixes.join(" or ")}`);
}

/** The ODS code of a trust or of another organisation that runs hospitals, and of a site. */
export const trustCode = z.string().regex(/^[A-Z0-9]{3}$/, "must be an organisation's ODS code, like RXP");
export const siteCode = z.string().regex(/^[A-Z0-9]{5}$/, "must be a site's ODS code, like RXPCP");

/** Degrees of longitude within reach of England, and of latitude. */
export const longitude = decimal.pipe(
  z.number().min(-7, "lies west of England").max(2.5, "lies east of England"),
);
export const latitude = decimal.pipe(
  z.number().min(49, "lies south of England").max(56, "lies north of England"),
);

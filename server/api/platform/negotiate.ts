import type { IncomingMessage } from "node:http";
import Negotiator from "negotiator";
import { Problem } from "./problem.ts";

/**
 * Chooses the format of an answer from those `offered` (name to media type, the default first). What the
 * address asks for by `parameter` goes before the `Accept` header. Throws `unknown-format` (400) for a name that is not
 * offered and `not-acceptable` (406) where the header takes none of them.
 */
export function negotiateFormat<Format extends string>(
  request: IncomingMessage,
  asked: string | undefined,
  offered: Readonly<Record<Format, string>>,
  parameter = "format",
): Format {
  const formats = Object.keys(offered) as Format[];
  if (asked !== undefined) {
    const found = formats.find((format) => format === asked);
    if (found !== undefined) return found;
    throw new Problem(
      "unknown-format",
      `There is no format "${asked.slice(0, 80)}" here; allowed: ${formats.join(", ")}`,
      {
        errors: [{ path: parameter, message: "is not a format of this address", allowed: formats }],
      },
    );
  }
  const types = formats.map((format) => offered[format]);
  const chosen = new Negotiator(request).mediaType(types);
  const format = formats.find((each) => offered[each] === chosen);
  if (format !== undefined) return format;
  throw new Problem("not-acceptable", `This address answers as ${types.join(" or ")}`);
}

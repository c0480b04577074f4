import type { IncomingMessage } from "node:http";
import Negotiator from "negotiator";
import { Problem } from "./problem.ts";

/**
 * Chooses the format of an answer from those `offered` (name to media type, the default first). What the
 * address asks for by `parameter` goes before the `Accept` header, which means the first of several formats that share
 * a media type. Throws `unknown-format` (400) for a name that is not offered and `not-acceptable` (406) where the
 * header takes none of them.
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
  const chosen = new Negotiator({ headers: { accept: acceptOf(request) } }).mediaType(types);
  const format = formats.find((each) => offered[each] === chosen);
  if (format !== undefined) return format;
  throw new Problem("not-acceptable", `This address answers as ${[...new Set(types)].join(" or ")}`);
}

/** Parameters of a media type but for its weight `q`, their values plain or in quotes. */
const mediaTypeParameter = /;\s*(?!q\s*=)[^;,="]*(?:=\s*(?:"[^"]*"|[^;,"]*))?/gi;

/**
 * The `Accept` header as far as it decides: `application/json; charset=utf-8` asks for JSON like
 * `application/json` does, and an empty header asks for nothing in particular.
 */
function acceptOf({ headers }: IncomingMessage): string | undefined {
  const accept = headers.accept?.replaceAll(mediaTypeParameter, "").trim();
  return accept === "" ? undefined : accept;
}

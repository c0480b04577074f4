import Negotiator from "negotiator";

export type AcceptedEncodings = { br: boolean; gzip: boolean };

/** Browsers and tools send a handful of different headers, so each is read once. */
const read = new Map<string, AcceptedEncodings>();
const mostRemembered = 256;

/** Which compressed forms an `Accept-Encoding` header takes (RFC 9110, 12.5.3); none where there is no header. */
export function acceptedEncodings(header: string | undefined): AcceptedEncodings {
  const key = header ?? "";
  const known = read.get(key);
  if (known !== undefined) return known;
  const taken = new Negotiator({ headers: { "accept-encoding": key } }).encodings(["br", "gzip"]);
  const accepted = { br: taken.includes("br"), gzip: taken.includes("gzip") };
  if (read.size < mostRemembered) read.set(key, accepted);
  return accepted;
}

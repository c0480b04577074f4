import { Problem } from "./problem.ts";

/** The entity tag of a revision: the number in quotes, the same in every encoding. */
export function revisionTag(revision: number): string {
  return `"${revision}"`;
}

/** What an `If-Match` header says of the revision to write over: any that there is, or one of these tags. */
export type IfMatch = "any" | readonly string[];

/** Reads an `If-Match` header (RFC 9110, 13.1.1). Throws `revision-needed` (428) where there is none. */
export function ifMatchOf(header: string | undefined): IfMatch {
  if (header === undefined) {
    throw new Problem(
      "revision-needed",
      'Say which revision is to be written over: send its ETag as If-Match, as in If-Match: "3"',
    );
  }
  const tags = header.split(",").map((tag) => tag.trim());
  return tags.includes("*") ? "any" : tags;
}

/** Whether a revision is one that may be written over. Weak tags never match, by the strong comparison RFC 9110 asks for. */
export function allows(ifMatch: IfMatch, revision: number): boolean {
  return ifMatch === "any" || ifMatch.includes(revisionTag(revision));
}

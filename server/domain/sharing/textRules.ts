import { findPersonalDetail, type PersonalDetail } from "../../../geodata/model/personalDetails.ts";

/** Characters that no store keeps and no reader sees: control characters but line ends and tabs. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const unkept = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/;

/** Half of a character: UTF-16 surrogates that stand alone, which no encoding can carry. */
const halfCharacter = /\p{Surrogate}/u;

/**
 * Why the register does not keep a text, in words for whoever wrote it; `null` where it does. It refuses what
 * names or reaches a person, and characters that would be lost on the way.
 */
export function refusalOf(text: string): string | null {
  const detail = findPersonalDetail(text);
  return refusalOfCharacters(text) ?? (detail === null ? null : refusalOfDetail(detail));
}

/** As refusalOf, for a web address: also what its percent-encoding hides, and without taking its numbers for telephones. */
export function refusalOfAddress(address: string): string | null {
  const read = decoded(address);
  const detail = findPersonalDetail(read);
  const isPerson = detail !== null && detail.kind !== "telephone number";
  return refusalOfCharacters(read) ?? (isPerson ? refusalOfDetail(detail) : null);
}

function refusalOfCharacters(text: string): string | null {
  if (unkept.test(text)) return "has a control character in it, which cannot be kept; leave it out";
  if (halfCharacter.test(text)) return "has half of a character in it, which cannot be kept; leave it out";
  return null;
}

function refusalOfDetail({ kind, found }: PersonalDetail): string {
  const article = kind === "e-mail address" ? "an" : "a";
  return `has ${article} ${kind} in it (“${found.slice(0, 60)}”): posts and roles are kept, not people; name the role or the organisation instead`;
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address.replaceAll("+", " "));
  } catch {
    return address;
  }
}

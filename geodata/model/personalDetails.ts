/**
 * Post-holders are people, and the product keeps posts, roles and organisations only. This is the one rule by
 * which the compiler and the register tell a text that names or reaches a person.
 */

/** What of a person a text gives away, and the words that do. */
export type PersonalDetail = {
  kind: "e-mail address" | "telephone number" | "person's name";
  found: string;
};

/** From the sign on, so that a long text without one is passed over in one go. */
const emailAddress = /(?<=[^\s@<>()[\],;:"])@[^\s@<>()[\],;:"]+\.[^\s@<>()[\],;:."]+/u;

/** A title with a name after it. A title of an office is none: the Lord Mayor is a post. */
const title =
  "(?:Drs?|Mrs?|Ms|Mx|Miss|Messrs|Profs?|Professors?|Sir|Dame|Lord|Lady|Baroness|Baron|Rev|Reverend|Cllrs?|Councillors?)";
const particle = "(?:(?:de|del|della|di|da|du|la|le|van|von|den|der|ten|ter|al|el|bin|ibn)[ '’-]+)*";
const office = "(?:Mayor|Mayoress|Lieutenant|Chancellor|Justice|Provost)";
const titledName = new RegExp(
  `(?<![\\p{L}\\p{N}])${title}(?:\\.\\s*|\\s+)(?!${office}\\b)${particle}\\p{Lu}[\\p{L}'’.-]*`,
  "u",
);

/** The same as people type it in a hurry. MS and MR in capitals are an illness and a scanner; "dr and" is no name. */
const hurriedTitle = "(?:drs?|mrs?|mx|messrs|profs?|professor|cllrs?|councillor)";
const noName = "(?:and|or|of|for|from|in|at|to|on|with|who|is|was|led|the|as|by|post|posts|role)";
const hurriedName = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${hurriedTitle}(?:\\.\\s*|\\s+)(?!${noName}\\b)\\p{L}[\\p{L}'’-]+|(?:DR|MRS|PROF|CLLR)(?:\\.\\s*|\\s+)\\p{Lu}[\\p{Lu}'’-]+)`,
  "u",
);

/** A British number with its area code, or any number with a country's; told from dates by how its digits begin. */
const telephoneNumber =
  /(?<![\p{L}\p{N}./-])(?:(?:\+|00)[1-9][\d\s().-]{6,20}\d|\(?0[12357-9]\d{0,4}\)?[\s-]?\d[\d\s-]{4,20}\d)(?![\p{L}\p{N}]|[./-]\d)/u;

/** The first thing in a text that names or reaches a person; `null` where there is none. */
export function findPersonalDetail(text: string): PersonalDetail | null {
  // As it reads: without the characters nobody sees, and with wide or styled letters as plain ones.
  const read = text.normalize("NFKC").replace(/[\p{Cf}\u115F\u1160\u3164]/gu, "");
  const email = emailAddress.exec(read);
  if (email !== null) {
    const before = read.slice(0, email.index);
    const found = before.slice(Math.max(before.lastIndexOf(" "), before.lastIndexOf("\n")) + 1) + email[0];
    return { kind: "e-mail address", found };
  }
  const name = titledName.exec(read) ?? hurriedName.exec(read);
  if (name !== null) return { kind: "person's name", found: name[0] };
  const number = telephoneNumber.exec(read);
  if (number !== null && isDialled(number[0])) return { kind: "telephone number", found: number[0] };
  return null;
}

/** British numbers have ten or eleven digits with their leading zero; with a country's code there are up to fifteen. */
function isDialled(text: string): boolean {
  const digits = text.replace(/\D/g, "").length;
  return /^(?:\+|00)/.test(text) ? digits >= 9 && digits <= 17 : digits === 10 || digits === 11;
}

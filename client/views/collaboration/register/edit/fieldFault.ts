/** What is wrong with a field, in words that follow its name ("must be chosen"), and the values that would do. */
export type FieldFault = { message: string; choices: readonly string[] };

/** The name of a field of a form: whose it is (`entry`, `cost`, or the key of a tie, statement or source) and which. */
export function fieldOf(owner: string, field: string): string {
  return `${owner}.${field}`;
}

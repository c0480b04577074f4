import { UnstorableText } from "./registerStore.ts";

/**
 * Throws UnstorableText for a NUL, at which SQLite's driver cuts the text and which PostgreSQL refuses, and for
 * half of a surrogate pair, which the one turns into another character and the other refuses.
 */
export function refuseUnstorableText(text: string, what: string): void {
  const nul = text.indexOf("\0");
  if (nul !== -1) {
    throw new UnstorableText(
      `The ${what} has a NUL character at position ${nul + 1}, which no database keeps`,
    );
  }
  if (!isWellFormed(text)) {
    throw new UnstorableText(
      `The ${what} has half of a character (a lone surrogate), which no database keeps`,
    );
  }
}

/** The same for every text within a value, however deep; the message names its path. */
export function refuseUnstorableTexts(value: unknown, what: string): void {
  if (typeof value === "string") refuseUnstorableText(value, what);
  else if (typeof value === "object" && value !== null) {
    for (const [key, part] of Object.entries(value)) refuseUnstorableTexts(part, `${what}.${key}`);
  }
}

function isWellFormed(text: string): boolean {
  // With the u flag a whole pair is one character, so only a lone half is of this category.
  return !/\p{Surrogate}/u.test(text);
}

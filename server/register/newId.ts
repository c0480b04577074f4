import { randomInt } from "node:crypto";
import type { RegisterKind } from "../contract/register.ts";

/** Letters and digits that are not taken for each other when read aloud or copied. */
const letters = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
const length = 10;

/** An identifier that no entry has, as in `post:N4K7…`. */
export function newId(kind: RegisterKind, isTaken: (id: string) => boolean): string {
  for (;;) {
    const code = Array.from({ length }, () => letters[randomInt(letters.length)]).join("");
    const id = `${kind}:${code}`;
    if (!isTaken(id)) return id;
  }
}

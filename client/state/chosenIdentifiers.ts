import { nodeKinds } from "../../geodata/model/kinds.ts";

/** More than every area of the finest layers together; a longer list was not made by choosing. */
export const mostChosen = 1000;

const shape = new RegExp(`^(?:(?:${nodeKinds.join("|")}):)?[a-z0-9-]{1,80}$`, "i");

/** Whether a text can be an identifier (`ccg:E38000042`) or a code (`00C`), whatever it names, if anything. */
export function looksChosen(text: string): boolean {
  return shape.test(text);
}

/** Of the texts of an address, those that can name something, at most `mostChosen`. */
export function identifiersIn(texts: readonly string[]): string[] {
  return texts.filter(looksChosen).slice(0, mostChosen);
}

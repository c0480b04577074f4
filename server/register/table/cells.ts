/** What a spreadsheet takes for a formula at the start of a cell (OWASP, CSV injection). */
const formula = /^'*[=+\-@\t\r＝＋－＠]/u;
const defused = /^'+[=+\-@\t\r＝＋－＠]/u;

/** A text as a cell that no spreadsheet runs: one that begins like a formula gets an apostrophe before it. */
export function cellOfText(text: string): string {
  return formula.test(text) ? `'${text}` : text;
}

/** The text a cell was made from by cellOfText; one without such an apostrophe is as it stands. */
export function textOfCell(cell: string): string {
  return defused.test(cell) ? cell.slice(1) : cell;
}

/** Several texts in one cell, with " | " between them; a bar of a text's own has a backslash before it. Unknown is empty. */
export function joined(texts: readonly (string | null)[]): string {
  return texts.map((text) => (text ?? "").replace(/[\\|]/g, "\\$&")).join(" | ");
}

/** The texts that `joined` put into a cell, without the spaces around them. */
export function parted(cell: string): string[] {
  const parts = [""];
  for (let at = 0; at < cell.length; at += 1) {
    const letter = cell[at] ?? "";
    if (letter === "|") {
      parts.push("");
      continue;
    }
    if (letter === "\\") at += 1;
    const last = parts.length - 1;
    parts[last] = (parts[last] ?? "") + (letter === "\\" ? (cell[at] ?? "") : letter);
  }
  return parts.map((part) => part.trim());
}

/** A piece of SQL as SQLite's own tokeniser cuts it; spaces and comments are none. */
export type Token = {
  kind: "word" | "quoted" | "string" | "number" | "parameter" | "sign";
  text: string;
  /** Where it begins, in UTF-16 units from the beginning of the SQL. */
  start: number;
};

const comment = /--[^\n]*|\/\*(?:[^*]|\*(?!\/))*(?:\*\/|$)/y;
const space = /[ \t\n\f\r\uFEFF]+/y;
/** In the order they are tried. What is left open runs to the end, as it does in SQLite, which then refuses it. */
const kinds: readonly (readonly [Token["kind"], RegExp])[] = [
  ["string", /'(?:[^']|'')*(?:'|$)/y],
  ["quoted", /"(?:[^"]|"")*(?:"|$)|`(?:[^`]|``)*(?:`|$)|\[[^\]]*(?:\]|$)/y],
  ["parameter", /\?\d*|[:@$#](?:[\w$\u0080-\uFFFF]|::)+(?:\([^)\s]*\))?/y],
  ["word", /[A-Za-z_\u0080-\uFFFF][\w$\u0080-\uFFFF]*/y],
  ["number", /\.?\d(?:[eE][+-]\d|[\w.])*/y],
  ["sign", /<=|>=|<>|!=|==|\|\||->>|->|[\s\S]/y],
];

/** Cuts SQL into its tokens. */
export function* tokensOf(sql: string): Generator<Token> {
  let at = 0;
  while (at < sql.length) {
    const skipped = matchAt(space, sql, at) ?? matchAt(comment, sql, at);
    if (skipped !== null) {
      at += skipped.length;
      continue;
    }
    for (const [kind, pattern] of kinds) {
      const text = matchAt(pattern, sql, at);
      if (text === null) continue;
      yield { kind, text, start: at };
      at += text.length;
      break;
    }
  }
}

function matchAt(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  const found = pattern.exec(text)?.[0];
  return found === undefined || found === "" ? null : found;
}

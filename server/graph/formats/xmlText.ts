/**
 * What XML 1.0 has no way to write, not even as a reference: control characters but for tab and line ends, halves of
 * surrogate pairs, U+FFFE and U+FFFF.
 */
const unwritable =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const references: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
};

/**
 * A text as the content of an element or the value of an attribute in double quotes. Line ends and tabs are written
 * as references, since readers turn them into spaces in attributes; what XML cannot write becomes U+FFFD, so that it
 * is seen that something stood there.
 */
export function xmlText(text: string): string {
  return text
    .replace(unwritable, "\ufffd")
    .replace(/[&<>"\t\n\r]/g, (character) => references[character] ?? character);
}

import { formatCount } from "../../../components/format.ts";
import { listed } from "../../../components/inWords.ts";

/** Names beyond this are counted: a sentence of a hundred names is not read. */
const mostNamed = 6;

/** "A, B and 3 more": the first of some names, and how many more there are. */
export function someOf(names: readonly string[]): string {
  const more = names.length - mostNamed;
  if (more <= 1) return listed(names);
  return listed([...names.slice(0, mostNamed), `${formatCount(more)} more`]);
}

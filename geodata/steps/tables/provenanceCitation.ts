import type { Citation } from "../../model/artefacts.ts";
import { type SourceKey, sources } from "../../sources.ts";

/** The citation of a dataset as a whole, for facts whose rows name no source of their own. */
export function provenanceCitation(key: SourceKey): Citation {
  const source = sources.find((candidate) => candidate.key === key);
  if (source === undefined) throw new Error(`sources.ts records no dataset ${key}`);
  return { title: source.title, publisher: source.publisher, date: source.vintage, url: source.url };
}

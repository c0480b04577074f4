import type { CompiledTie } from "../../model/artefacts.ts";
import { nodeId } from "../../model/identifiers.ts";
import type { WaterLink } from "../../waterLinks.ts";
import type { CompiledLayer } from "../compileInput.ts";
import { compiledTie, noteOf } from "./facts.ts";
import { provenanceCitation } from "./provenanceCitation.ts";

/**
 * Which CCGs touch: on land along so many km of line, as measured on the unsimplified source, and over water
 * by the links we keep. Each pair stands once, the lower identifier as its source.
 * Throws where a link joins a CCG that is not known, or two that touch on land, so that the table stays short.
 */
export function compileBorders(
  layer: Pick<CompiledLayer, "codes" | "borders">,
  links: readonly WaterLink[],
  ccgIds: ReadonlyMap<string, string>,
): CompiledTie[] {
  const kmOf = landBorders(layer);
  return [
    ...[...kmOf].map(([pair, km]) =>
      borderTie(pair, { km: Number(km.toFixed(3)), crossing: "land", what: null }),
    ),
    ...links.map((link) => {
      const pair = pairOf(...link.ccgs.map((ods) => knownCcg(ods, ccgIds)));
      if (kmOf.has(pair))
        throw new Error(`waterLinks.ts: ${link.ccgs.join(" and ")} touch on land (${link.what})`);
      return borderTie(pair, { km: null, crossing: link.crossing, what: noteOf(link.what, link.reviewed) });
    }),
  ].sort((one, other) => (one.id < other.id ? -1 : 1));
}

/** Kilometres of line on land between each pair of CCGs, by both identifiers in order. */
function landBorders({ codes, borders }: Pick<CompiledLayer, "codes" | "borders">): Map<string, number> {
  return new Map(
    borders.map(([one, other, km]) => {
      const [first, second] = [codes[one], codes[other]];
      if (first === undefined || second === undefined)
        throw new Error(`No area ${one} or ${other} to border`);
      return [pairOf(nodeId("ccg", first), nodeId("ccg", second)), km];
    }),
  );
}

function pairOf(...ids: string[]): string {
  return ids.sort().join(" ");
}

function knownCcg(ods: string, ccgIds: ReadonlyMap<string, string>): string {
  const id = ccgIds.get(ods);
  if (id === undefined) throw new Error(`waterLinks.ts: no CCG has the code ${ods}`);
  return id;
}

function borderTie(
  pair: string,
  { km, crossing, what }: Pick<CompiledTie, "km" | "crossing"> & { what: string | null },
): CompiledTie {
  const [source = "", target = ""] = pair.split(" ");
  return compiledTie({
    kind: "borders",
    source,
    target,
    km,
    crossing,
    evidence: "documented",
    inForceApril2016: "yes",
    note: what,
    sources: what === null ? [provenanceCitation("lsoa-shapes-20m")] : [reviewedByUs],
    dataset: "lsoa-shapes-20m",
  });
}

/** That two CCGs do not touch on land is read from the boundaries; what crosses the water is ours to say. */
const reviewedByUs = {
  title: "Links over water between CCGs, reviewed by hand (geodata/waterLinks.ts)",
  publisher: "Footprint mapper",
  date: null,
  url: null,
};

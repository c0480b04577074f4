import type { NodeKind } from "../../../geodata/model/kinds.ts";

/** Areas that can go by the same name as a CCG, by what tells them apart in a sentence. */
const tellingWord: Readonly<Partial<Record<NodeKind, string>>> = {
  county: "council",
  district: "district",
  stp: "footprint",
  region: "region",
};

/** Names as a sentence says them: where kinds mix, Dorset the council is told apart from Dorset the CCG. */
export function namesInWords(organisations: readonly { kind: NodeKind; name: string }[]): string[] {
  const isMixed = new Set(organisations.map(({ kind }) => kind)).size > 1;
  return organisations.map(({ kind, name }) => {
    const word = tellingWord[kind];
    return isMixed && word !== undefined ? `${name} (${word})` : name;
  });
}

import type { AtomProperties, Position } from "../model/artefacts.ts";
import { type AreaKind, areaKinds } from "../model/kinds.ts";
import type { CompiledLayer, LayerBorder } from "./compileInput.ts";
import type { SourcePart } from "./findParts.ts";
import type { Border } from "./measureBorders.ts";

/** Adds atoms up to the areas of each layer. `borders` are those of the parts, in km. */
export function makeLayers(
  atoms: readonly AtomProperties[],
  parts: readonly SourcePart[],
  borders: readonly Border[],
): Record<AreaKind, CompiledLayer> {
  const layerOf = (kind: AreaKind): CompiledLayer => {
    const codes = [...new Set(atoms.map((atom) => atom[kind]))].sort();
    const indexOf = new Map(codes.map((code, index) => [code, index]));
    const areaOfPart = parts.map((part) => indexOf.get(atoms[part.atom]?.[kind] ?? "") ?? -1);
    const members = codes.map((code) => atoms.filter((atom) => atom[kind] === code));
    return {
      codes,
      people: members.map((own) => own.reduce((sum, atom) => sum + atom.people, 0)),
      centroids: members.map(centroidOf),
      borders: addUp(borders, areaOfPart),
    };
  };
  const entries = areaKinds.map((kind) => [kind, layerOf(kind)] as const);
  return Object.fromEntries(entries) as Record<AreaKind, CompiledLayer>;
}

function centroidOf(atoms: readonly AtomProperties[]): Position {
  const people = atoms.reduce((sum, atom) => sum + atom.people, 0);
  const weightOf = (atom: AtomProperties) => (people === 0 ? 1 / atoms.length : atom.people / people);
  const mean = (axis: 0 | 1) => atoms.reduce((sum, atom) => sum + atom.centroid[axis] * weightOf(atom), 0);
  return [mean(0), mean(1)];
}

function addUp(borders: readonly Border[], areaOfPart: readonly number[]): LayerBorder[] {
  const lengths = new Map<string, LayerBorder>();
  for (const [one, other, km] of borders) {
    const [first = -1, second = -1] = [areaOfPart[one] ?? -1, areaOfPart[other] ?? -1].sort(
      (low, high) => low - high,
    );
    if (first === second) continue;
    const key = `${first} ${second}`;
    lengths.set(key, [first, second, (lengths.get(key)?.[2] ?? 0) + km]);
  }
  return [...lengths.values()].sort((one, other) => one[0] - other[0] || one[1] - other[1]);
}

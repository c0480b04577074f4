import type { AtomProperties } from "../model/artefacts.ts";
import type { AtomTopology } from "../model/atomTopology.ts";
import { arcTolerances } from "./arcTolerances.ts";
import { cutArcs } from "./cutArcs.ts";
import { describeParts } from "./describeAtoms.ts";
import { encodeTopology } from "./encodeTopology.ts";
import type { SourcePart } from "./findParts.ts";
import type { Grid } from "./gridRings.ts";
import type { Border } from "./measureBorders.ts";
import type { LsoaRow } from "./readLsoas.ts";
import { simplifyArcs } from "./simplifyArcs.ts";

/** What the topology is made of: atoms, and the parts they were found in, on the source's grid. */
export interface TopologyInput {
  atoms: readonly AtomProperties[];
  parts: readonly SourcePart[];
  borders: readonly Border[];
  grid: Grid;
  lsoas: readonly LsoaRow[];
}

/** The one TopoJSON: simplified shapes of the atoms, and the parts and borders as the source has them. */
export function makeTopology({ atoms, parts, borders, grid, lsoas }: TopologyInput): AtomTopology {
  const cut = cutArcs(parts, atoms.length);
  const simple = simplifyArcs(cut.arcs, grid, arcTolerances(cut, atoms));
  return {
    ...encodeTopology(simple.arcs, cut.atoms, atoms, simple.grid),
    parts: describeParts(parts, lsoas, grid),
    partBorders: borders.map((border) => [...border]),
  };
}

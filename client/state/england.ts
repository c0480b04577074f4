import type { AtomProperties } from "../../geodata/model/artefacts.ts";
import { nodeId } from "../../geodata/model/identifiers.ts";
import { type AreaKind, areaKinds } from "../../geodata/model/kinds.ts";
import type { OrganisationSummary } from "../../server/contract/organisations.ts";
import type { AtomTopology } from "../../server/contract/topology.ts";
import { at } from "../../server/domain/at.ts";
import { type AtomTable, atomTable } from "../../server/domain/atomTable.ts";

/** One area of a layer as every view of the client knows it. */
export type Area = {
  /** `kind:CODE`, as in the address bar and the API. */
  id: string;
  code: string;
  kind: AreaKind;
  /** What people say: "Leeds North". */
  name: string;
  officialName: string;
  /** ODS code; `null` for councils and regions that have none. */
  ods: string | null;
  /** The footprint's number in the 2016 list; `null` for all but footprints. */
  footprintNumber: number | null;
  /** Residents in mid-2015. */
  people: number;
  /** Number of the area in its layer of the atom table, and in `England.areas[kind]`. */
  index: number;
  /** Numbers of its atoms, ascending. */
  atoms: Uint16Array;
};

/** England in the browser: the shapes, the atoms as columns, and every area by layer and by identifier. */
export type England = {
  topology: AtomTopology;
  table: AtomTable;
  areas: Readonly<Record<AreaKind, readonly Area[]>>;
  byId: ReadonlyMap<string, Area>;
};

/**
 * Joins the topology to the names of its areas. Areas stand in the order of the atom table, so that
 * `areas.ccg[i]` is row `i` of every column of that layer. Throws RangeError where an area of the topology
 * has no name among `organisations`: the two come from one compile and must agree.
 */
export function buildEngland(
  topology: AtomTopology,
  organisations: readonly Pick<
    OrganisationSummary,
    "id" | "name" | "officialName" | "ods" | "footprintNumber"
  >[],
): England {
  const table = atomTable(
    topology.objects.atoms.geometries.map(({ properties }) => propertiesOf(properties)),
  );
  const named = new Map(organisations.map((organisation) => [organisation.id, organisation]));
  const byId = new Map<string, Area>();
  const areasOf = (kind: AreaKind): Area[] => {
    const layer = table.layers[kind];
    return layer.codes.map((code, index) => {
      const id = nodeId(kind, code);
      const organisation = named.get(id);
      if (organisation === undefined) throw new RangeError(`The map has an area without a name: ${id}`);
      const { name, officialName, ods, footprintNumber } = organisation;
      const people = at(layer.people, index);
      const atoms = at(layer.atomsOf, index);
      const area = { id, code, kind, name, officialName, ods, footprintNumber, people, index, atoms };
      byId.set(id, area);
      return area;
    });
  };
  const areas = Object.fromEntries(areaKinds.map((kind) => [kind, areasOf(kind)])) as Record<
    AreaKind,
    Area[]
  >;
  return { topology, table, areas, byId };
}

function propertiesOf(properties: AtomProperties | object | undefined): AtomProperties {
  if (properties === undefined || !("people" in properties)) {
    throw new RangeError("The topology has an atom without properties");
  }
  return properties;
}

import { buildEngland, type England } from "../../../client/state/england.ts";
import { areaKinds } from "../../../geodata/model/kinds.ts";
import { areasOf, topology } from "../../geodata/england/compiled.ts";

/** England as it is compiled, each area called by its identifier. */
export function compiledEngland(): England {
  const ids = areaKinds.flatMap((kind) => [...areasOf(kind).keys()].map((code) => `${kind}:${code}`));
  return buildEngland(
    topology,
    ids.map((id) => ({ id, name: id, officialName: id, ods: null, footprintNumber: null })),
  );
}

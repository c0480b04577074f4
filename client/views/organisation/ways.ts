import type { AreaKind } from "../../../geodata/model/kinds.ts";
import { isAreaKind } from "../../../geodata/model/kinds.ts";
import type { OrganisationDetail } from "../../../server/contract/organisations.ts";
import type { ViewState } from "../../state/viewState.ts";

type Way = { words: string; search: Partial<ViewState> };

/** How near the map goes to a site: its town fills the window. */
const siteZoom = 10;

/**
 * How the map shows an organisation: an area chosen, a site as a point, anything else through the areas that
 * take part in it. `null` where nothing of it has a place.
 */
export function mapWay(organisation: OrganisationDetail): Way | null {
  const { id, kind, position, members, memberships } = organisation;
  if (isAreaKind(kind)) {
    return { words: "Show on the map", search: { areas: kind, selected: [id], at: null } };
  }
  if (position !== null && (kind === "trust" || kind === "hospital")) {
    const [longitude, latitude] = position;
    return {
      words: "Show on the map",
      search: { points: [kind], selected: [id], at: { zoom: siteZoom, latitude, longitude } },
    };
  }
  const ties = kind === "practice" ? memberships : members;
  const areas = ties.flatMap(({ node }) => (isAreaKind(node.kind) ? [{ id: node.id, kind: node.kind }] : []));
  const [first] = areas;
  if (first === undefined) return null;
  return {
    words: kind === "practice" ? "Show its CCG on the map" : "Show who takes part on the map",
    search: {
      areas: first.kind,
      selected: areas.filter((area) => area.kind === first.kind).map((area) => area.id),
      at: null,
    },
  };
}

/** The two layers worth comparing inside an area of each kind: what plans beside what governs. */
const compared: Readonly<Record<AreaKind, readonly [AreaKind, AreaKind]>> = {
  ccg: ["ccg", "district"],
  district: ["district", "ccg"],
  county: ["ccg", "stp"],
  stp: ["ccg", "county"],
  region: ["stp", "county"],
};

/** The overlaps view narrowed to one area. */
export function overlapsWay(kind: AreaKind, id: string): Partial<ViewState> {
  const [first, second] = compared[kind];
  return { first, second, within: id };
}

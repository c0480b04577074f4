import type { NodeReference } from "../../../server/contract/organisations.ts";
import type { Partner, PartnerPage } from "../../../server/contract/partners.ts";

export function reference(id: string, name = id): NodeReference {
  return { id, kind: id.slice(0, id.indexOf(":")) as NodeReference["kind"], name, ods: null, ons: null };
}

type Shared = Partner["shared"][number];

export function shared(id: string, known: Partial<Shared> = {}): Shared {
  const kind = id.slice(0, id.indexOf(":")) as Shared["kind"];
  return {
    id,
    kind,
    name: `Name of ${id}`,
    what: "contracting",
    whatName: "Contracting",
    inForce: "yes",
    evidence: "documented",
    since: null,
    sources: [],
    weight: 3,
    ...known,
  };
}

export function partner(id: string, known: Partial<Partner> = {}): Partner {
  return {
    organisation: reference(id),
    depth: 3,
    shared: [shared("function:1")],
    peopleTogether: null,
    ratio: null,
    neighbour: null,
    alsoBothIn: [],
    ...known,
  };
}

export function partnerPage(items: Partner[], known: Partial<PartnerPage> = {}): PartnerPage {
  return {
    organisation: reference("ccg:self", "Newbury"),
    items,
    total: items.length,
    links: [],
    asAt: "2016-04-01",
    evidence: ["documented", "likely", "unclear", "unverified"],
    depthOfSharing: "Added up.",
    neighboursWithNothing: [],
    unknown: [],
    atOtherTimes: [],
    ...known,
  };
}

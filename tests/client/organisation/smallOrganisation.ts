import type { AreaKind, EvidenceLevel } from "../../../geodata/model/kinds.ts";
import type { Figure } from "../../../server/contract/common.ts";
import type { Member, Membership, OrganisationDetail } from "../../../server/contract/organisations.ts";

/** A CCG about which nothing is known, but for what the test says. */
export function organisation(known: Partial<OrganisationDetail> = {}): OrganisationDetail {
  return {
    id: "ccg:E38000041",
    kind: "ccg",
    name: "Cumbria",
    ods: null,
    ons: null,
    officialName: "NHS Cumbria CCG",
    footprintNumber: null,
    position: null,
    population: null,
    acute: null,
    purpose: null,
    asAt: "2016-04-01",
    evidence: [],
    postcode: null,
    note: null,
    figures: [],
    memberships: [],
    membershipsUnknown: 0,
    members: [],
    membersUnknown: 0,
    alsoListed: [],
    neighbours: [],
    overlaps: [],
    admissions: [],
    hospitals: [],
    practiceCount: null,
    datasets: [],
    ...known,
  };
}

export function figure(key: string, known: Partial<Figure> = {}): Figure {
  return {
    key,
    label: key,
    value: 1,
    unit: null,
    format: null,
    period: null,
    zeroMeans: null,
    estimate: false,
    formula: null,
    note: null,
    datasets: [],
    sources: [],
    ...known,
  };
}

/** Areas of a layer by name, each with its share of this organisation's people and of its own. */
export function overlap(layer: AreaKind, areas: Readonly<Record<string, readonly [number, number]>>) {
  return {
    layer,
    areas: Object.entries(areas).map(([name, [shareOfThis, shareOfOther]]) => ({
      node: { id: `${layer}:${name}`, kind: layer, name, ods: null, ons: null },
      population: 100,
      shareOfThis,
      shareOfOther,
    })),
  };
}

export function member(name: string, evidence: EvidenceLevel = "documented"): Member {
  const node = { id: `ccg:${name}`, kind: "ccg", name, ods: null, ons: null } as const;
  return { node, people: null, share: null, role: null, evidence, inForce: "yes" };
}

export function membership(
  kind: Membership["node"]["kind"],
  purpose: Membership["purpose"] = null,
): Membership {
  return {
    node: { id: `${kind}:${purpose}`, kind, name: `A ${kind}`, ods: null, ons: null },
    purpose,
    people: null,
    share: null,
    role: null,
    evidence: "documented",
    inForce: "yes",
    validFrom: null,
    validTo: null,
    datesAsWritten: null,
    note: null,
    sources: [],
    datasets: [],
  };
}

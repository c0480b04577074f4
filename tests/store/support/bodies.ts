import type { RegisterBody } from "../../../server/contract/register.ts";
import type { WriteCommand } from "../../../server/store/registerStore.ts";

type Tie = Extract<RegisterBody, { kind: "grouping" }>["members"][number];

const tie: Tie = {
  organisation: "ccg:E38000042",
  validFrom: "2015-04",
  validTo: null,
  seenBy: "2016-04-01",
  datesAsWritten: "since spring 2015",
  inForceApril2016: "yes",
  evidence: "documented",
  sources: [
    { title: "Board paper – “café” ☕ 🏥", publisher: null, date: null, url: "https://example.org/a?b=c" },
  ],
  note: "Backslash \\ and 'quotes' and \"these\"\nand a second line",
};

/** A grouping, the smallest body there is. */
export function grouping(name: string, note: string | null = null): RegisterBody {
  return { kind: "grouping", name, status: "recorded", note, purpose: "custom", members: [] };
}

/** One body of each kind with something in every field. */
export const fullBodies: readonly RegisterBody[] = [
  {
    kind: "post",
    name: "Shared accountable officer",
    status: "recorded",
    note: null,
    role: "accountable-officer",
    otherRole: null,
    holders: [{ ...tie, as: "host", fte: 0.1 + 0.2 }],
    yearlyCost: { pounds: 131_250.5, source: null },
  },
  {
    kind: "function",
    name: "Joint continuing healthcare team",
    status: "proposed",
    note: "Łódź, naïve, 東京",
    function: "other",
    otherFunction: "continuing healthcare",
    deliveryModel: "hosted",
    participants: [{ ...tie, as: null }],
    yearlyCost: null,
  },
  { kind: "grouping", name: "Alliance", status: "recorded", note: null, purpose: "vanguard", members: [tie] },
];

/** A command that creates a grouping, with whatever is to be different. */
export function creating(id: string, different: Partial<WriteCommand> = {}): WriteCommand {
  return {
    id,
    kind: "grouping",
    action: "created",
    expected: 0,
    before: null,
    after: grouping(`Grouping ${id}`),
    ...different,
  };
}

/** A command that changes what stands at a revision. */
export function changing(id: string, expected: number, name: string): WriteCommand {
  return creating(id, { action: "changed", expected, after: grouping(name) });
}

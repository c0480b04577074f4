import type { RegisterBody, RegisterKind, RegisterTie } from "../../contract/register.ts";
import { type WrittenEntry, writeTable } from "./writeTable.ts";

const tie = (organisation: string, more: Partial<RegisterTie> = {}): RegisterTie => ({
  organisation,
  validFrom: "2015-04",
  validTo: null,
  seenBy: null,
  datesAsWritten: "since April 2015",
  inForceApril2016: null,
  evidence: "documented",
  sources: [
    {
      title: "Title of the source",
      publisher: "Who published it",
      date: "2015-06",
      url: "https://www.example.org/the-page",
    },
  ],
  note: null,
  ...more,
});

/** Proposals, so that whoever takes the file in as it is makes nothing untrue a fact. */
const common = { status: "proposed", note: "An example: write over it" } as const;
const ties = [tie("10M"), tie("10N", { evidence: "likely", sources: [], datesAsWritten: null })] as const;

const examples: Readonly<Record<RegisterKind, RegisterBody>> = {
  post: {
    kind: "post",
    name: "Example of a shared post",
    ...common,
    role: "chief-finance-officer",
    otherRole: null,
    holders: [
      { ...ties[0], as: "host", fte: 0.5 },
      { ...ties[1], as: "partner", fte: 0.5 },
    ],
    yearlyCost: { pounds: 120_000, source: null },
  },
  function: {
    kind: "function",
    name: "Example of a shared function",
    ...common,
    function: "medicines-management",
    otherFunction: null,
    deliveryModel: "hosted",
    participants: [
      { ...ties[0], as: "host" },
      { ...ties[1], as: "partner" },
    ],
    yearlyCost: null,
  },
  grouping: {
    kind: "grouping",
    name: "Example of a grouping",
    ...common,
    purpose: "joint-committee",
    members: [...ties],
  },
};

/** The CSV to fill in for a kind: its heading and one example of two rows. */
export function templateOf(kind: RegisterKind): string {
  const example: WrittenEntry = { entry: "a label of your own", revision: null, body: examples[kind] };
  return writeTable(kind, [example], () => "");
}

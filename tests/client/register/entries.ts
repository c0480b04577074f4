import type { InForce } from "../../../geodata/model/kinds.ts";
import type { PostBody, RegisterEntry } from "../../../server/contract/register.ts";

type Holder = PostBody["holders"][number];

export const source = {
  title: "Annual report",
  publisher: "NHS Corby CCG",
  date: "2016-06",
  url: "https://www.example.org/report",
};

/** A tie of which nothing is known, but for what the test says. */
export function holder(organisation: string, known: Partial<Holder> = {}): Holder {
  return {
    organisation,
    as: null,
    fte: null,
    validFrom: null,
    validTo: null,
    seenBy: null,
    datesAsWritten: null,
    inForceApril2016: null,
    evidence: "unverified",
    sources: [],
    note: null,
    ...known,
  };
}

/** A shared post as the register keeps it. */
export function postBody(known: Partial<PostBody> = {}): PostBody {
  return {
    kind: "post",
    name: "A shared nurse",
    status: "recorded",
    note: null,
    role: "chief-nurse",
    otherRole: null,
    yearlyCost: null,
    holders: [holder("ccg:A"), holder("ccg:B")],
    ...known,
  };
}

/** As postBody, as the register answers it at a date at which its ties stand so. */
export function postEntry(known: Partial<PostBody> = {}, inForce: InForce = "yes"): RegisterEntry {
  const body = postBody(known);
  return {
    ...body,
    id: `post:${body.name}`,
    origin: "compiled",
    isCorrected: false,
    revision: 0,
    changedAt: null,
    datasets: [],
    holders: body.holders.map((each) => ({ ...each, inForce })),
  };
}

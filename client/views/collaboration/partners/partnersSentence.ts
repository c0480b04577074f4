import type { Partner, PartnerPage } from "../../../../server/contract/partners.ts";
import { formatDate } from "../../../components/format.ts";
import { inWords, listed } from "../../../components/inWords.ts";
import { kindCounts } from "../kindCounts.ts";
import { sharedInSentence } from "./sharedName.ts";

type Asked = Pick<PartnerPage, "organisation" | "items" | "asAt">;

/** More partners or things than this are counted, not named. */
const mostNamed = 3;

/** The answer in one sentence: with how many others, and on how many things, as recorded at the date. */
export function partnersSentence({ organisation, items, asAt }: Asked): string {
  const date = formatDate(asAt);
  if (items.length === 0) return `Nothing is recorded of whom ${organisation.name} worked with on ${date}.`;
  const things = new Map(items.flatMap(({ shared }) => shared.map((each) => [each.id, each.inForce])));
  const answers = new Set(items.flatMap(({ shared }) => shared.map(({ inForce }) => inForce)));
  const force = !answers.has("likely")
    ? "in force"
    : answers.has("yes")
      ? "in force or likely in force"
      : "likely in force";
  const count = `${inWords(things.size)} ${things.size === 1 ? "thing" : "things"}`;
  return `${organisation.name} works with ${kindCounts(items.map((partner) => partner.organisation))} on ${count} recorded as ${force} on ${date}.`;
}

/** With whom it shares most, and what; `null` where nothing is recorded. */
export function deepestSentence({ items }: Pick<Asked, "items">): string | null {
  const [first] = items;
  if (first === undefined) return null;
  const deepest = items.filter(({ depth }) => depth === first.depth);
  const isMany = deepest.length > mostNamed;
  const who = isMany
    ? kindCounts(deepest.map(({ organisation }) => organisation))
    : listed(deepest.map(({ organisation }) => organisation.name));
  if (deepest.some((partner) => thingsOf(partner) !== thingsOf(first)))
    return `Most with ${who}, though not all on the same things.`;
  const things = first.shared.map(sharedInSentence);
  const named =
    things.length > mostNamed + 1
      ? [...things.slice(0, mostNamed), `${inWords(things.length - mostNamed)} more`]
      : things;
  if (deepest.length === items.length && items.length > 1) return `With each of them: ${listed(named)}.`;
  return `Most with ${who}${isMany ? " alike" : ""}: ${listed(named)}.`;
}

const thingsOf = ({ shared }: Partner) =>
  shared
    .map(({ id }) => id)
    .toSorted()
    .join(" ");

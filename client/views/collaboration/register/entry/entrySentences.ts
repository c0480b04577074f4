import type { RegisterEntry } from "../../../../../server/contract/register.ts";
import { type StandingTie, tiesOf } from "../../../../../server/contract/tiesOf.ts";
import { whatNameOf } from "../../../../../server/contract/whatIsShared.ts";
import { deliveryNames } from "../../../../../server/domain/sharing/deliveryNames.ts";
import { formatCount, formatDate, formatPeopleShort } from "../../../../components/format.ts";
import { inWords, listed } from "../../../../components/inWords.ts";
import type { England } from "../../../../state/england.ts";
import type { NameOf } from "../organisationNames.ts";
import { peopleTogether } from "../registerRows.ts";
import { kindWords, originWord } from "../registerWords.ts";

const namesTold = 5;

/** An entry as one would tell a colleague: what it is, of whom, how many people that makes, and whether it holds. */
export function entrySentences(
  england: England,
  entry: RegisterEntry,
  nameOf: NameOf,
  asAt: string,
): string[] {
  const ties = tiesOf(entry);
  const organisations = [...new Set(ties.map(({ organisation }) => organisation))];
  const what = `A ${kindWords[entry.kind].one} (${whatNameOf(entry).toLowerCase()})`;
  const delivery =
    entry.kind === "function" && entry.deliveryModel !== null
      ? [`Delivered: ${deliveryNames[entry.deliveryModel].toLowerCase()}.`]
      : [];
  if (organisations.length === 0) return [`${what}; who takes part is not known.`, originSentence(entry)];
  const who =
    organisations.length <= namesTold
      ? listed(organisations.map(nameOf))
      : `${formatCount(organisations.length)} organisations`;
  const people = peopleTogether(england, ties);
  const together = people === null ? "" : `, ${formatPeopleShort(people)} people together`;
  return [`${what} of ${who}${together}.`, ...delivery, standingSentence(ties, asAt), originSentence(entry)];
}

function standingSentence(ties: readonly StandingTie[], asAt: string): string {
  const count = (answer: StandingTie["inForce"]) => ties.filter(({ inForce }) => inForce === answer).length;
  const words = [
    [count("yes"), "in force"],
    [count("likely"), "likely in force"],
    [count("unknown"), "not known to be in force or not"],
    [count("no"), "not in force"],
  ] as const;
  const told = words.filter(([number]) => number > 0);
  const [only] = told;
  if (told.length === 1 && only !== undefined) return `On ${formatDate(asAt)} it is ${only[1]}.`;
  return `On ${formatDate(asAt)}, of its ${inWords(ties.length)} ties ${listed(told.map(([number, text]) => `${inWords(number)} ${number === 1 ? "is" : "are"} ${text}`))}.`;
}

function originSentence(entry: RegisterEntry): string {
  const when =
    entry.changedAt === null ? "" : `, last changed on ${formatDate(entry.changedAt.slice(0, 10))}`;
  switch (originWord(entry)) {
    case "Added here":
      return `Added here${when}.`;
    case "Corrected here":
      return `Compiled from published sources and corrected here${when}.`;
    default:
      return "Compiled from published sources.";
  }
}

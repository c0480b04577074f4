import { EmptyState } from "../../../components/EmptyState.tsx";
import { kindWord } from "../../../components/kindWord.ts";
import { FirstSteps } from "../FirstSteps.tsx";

/** Real ones to begin with: shared posts, a divided CCG with many partners, one that shares with its council. */
const examples = [
  { id: "ccg:E38000110", name: "Newbury and District" },
  { id: "ccg:E38000161", name: "South Sefton" },
  { id: "ccg:E38000024", name: "Bury" },
  { id: "ccg:E38000041", name: "Cumbria" },
  { id: "county:E06000033", name: "Southend-on-Sea council" },
] as const;

type PartnersEmptyProps = {
  /** A code that nothing, or more than one thing, has. */
  unknown?: string;
  /** What the code could mean. */
  choices?: readonly { id: string; name: string; kind: string }[];
};

/** What the page is for, and first steps. */
export function PartnersEmpty({ unknown, choices = [] }: PartnersEmptyProps) {
  const offered =
    choices.length > 0
      ? choices.map(({ id, name, kind }) => ({ id, name: `${name} (${kindWord(kind)})` }))
      : examples;
  return (
    <EmptyState
      title={
        unknown === undefined
          ? "Whom does an organisation already work with, on what, and since when?"
          : `“${unknown}” does not name one organisation`
      }
      action={
        <>
          <p>{choices.length > 0 ? "It could be" : "For example"}</p>
          <FirstSteps steps={offered.map(({ id, name }) => ({ name, change: { whom: id } }))} />
        </>
      }
    >
      Find a CCG, a council or a trust above by its name or code. Its partners are listed by how much they
      share, with the evidence for each; its neighbours with whom nothing is recorded stand apart.
    </EmptyState>
  );
}

import { EmptyState } from "../../../components/EmptyState.tsx";
import { FirstSteps } from "../FirstSteps.tsx";
import { type Asked, mostOrganisations } from "./whoAsked.ts";

/** Real groups of neighbours to begin with: what they share is for the reader to ask. */
const examples = [
  {
    name: "An accountable officer for the three CCGs of east Berkshire",
    what: "post:accountable-officer",
    selected: ["ccg:E38000017", "ccg:E38000207", "ccg:E38000148"],
  },
  {
    name: "Medicines management for Leeds’ three CCGs",
    what: "function:medicines-management",
    selected: ["ccg:E38000094", "ccg:E38000095", "ccg:E38000096"],
  },
] as const;

/** What the page is for and the first step, or what stands in the way of an answer. */
export function WhatIfEmpty({ organisations }: { organisations: readonly Asked[] }) {
  const [only] = organisations;
  if (organisations.length > mostOrganisations) {
    return (
      <EmptyState
        title={`${organisations.length} organisations are more than can be thought through at once`}
      >
        Take some away until {mostOrganisations} are left.
      </EmptyState>
    );
  }
  return (
    <EmptyState
      title={
        only === undefined
          ? "What would sharing one post or team mean?"
          : `With whom would ${only.name} share it? Add at least one more organisation.`
      }
      action={
        <FirstSteps
          steps={
            only === undefined
              ? examples.map(({ name, what, selected }) => ({
                  name,
                  change: { what, selected: [...selected] },
                }))
              : []
          }
        />
      }
    >
      Choose a post or function and the organisations that would share it. You see how many people one would
      serve, whose voice would count how much, what they have in common already and what it might save, with
      every assumption open. It says nothing of whether they should.
    </EmptyState>
  );
}

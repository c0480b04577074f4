import type { NodeReference } from "../../../../server/contract/organisations.ts";
import type { WhatIfAnswer } from "../../../../server/contract/whatIf.ts";
import { kindName } from "../kindCounts.ts";

/**
 * The answer with organisations called so that they can be told apart: where they are of several kinds each
 * name says which, since Cumbria is a CCG and a council.
 */
export function tellApart(answer: WhatIfAnswer): WhatIfAnswer {
  const kinds = new Set(
    answer.servedNow.flatMap(({ organisation, leftOut }) =>
      [organisation, ...leftOut].map(({ kind }) => kindName(kind)),
    ),
  );
  if (kinds.size < 2) return answer;
  const { smallest, largest } = answer.sizes;
  return {
    ...answer,
    servedNow: answer.servedNow.map((served) => ({
      ...served,
      organisation: named(served.organisation),
      leftOut: served.leftOut.map(named),
    })),
    voices: answer.voices.map((voice) => ({ ...voice, organisation: named(voice.organisation) })),
    sizes: {
      ...answer.sizes,
      smallest: smallest === null ? null : named(smallest),
      largest: largest === null ? null : named(largest),
    },
    mainProviders: {
      ...answer.mainProviders,
      items: answer.mainProviders.items.map((item) => ({ ...item, organisation: named(item.organisation) })),
    },
  };
}

function named(organisation: NodeReference): NodeReference {
  return { ...organisation, name: `${organisation.name} (${kindName(organisation.kind)})` };
}

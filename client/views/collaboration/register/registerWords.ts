import type { EvidenceLevel, InForce } from "../../../../geodata/model/kinds.ts";
import { deliveryModels, groupingPurposes } from "../../../../geodata/model/kinds.ts";
import type { RegisterKind } from "../../../../server/contract/register.ts";
import { deliveryNames } from "../../../../server/domain/sharing/deliveryNames.ts";
import { postRoles } from "../../../../server/domain/sharing/postRoles.ts";
import { purposeNames } from "../../../../server/domain/sharing/purposeNames.ts";
import { sharedFunctions } from "../../../../server/domain/sharing/sharedFunctions.ts";

/** What entries of each kind are called. */
export const kindWords: Readonly<Record<RegisterKind, { one: string; many: string; title: string }>> = {
  post: { one: "shared post", many: "shared posts", title: "Post" },
  function: { one: "shared function", many: "shared functions", title: "Function" },
  grouping: { one: "grouping", many: "groupings", title: "Grouping" },
};

/** Whether a tie, or an entry, held at the date. */
export const inForceTitles: Readonly<Record<InForce, string>> = {
  yes: "Yes",
  likely: "Likely",
  unknown: "Not known",
  no: "No",
};

/** How far evidence goes, and what that means to somebody who has to choose. */
export const evidenceWords: Readonly<Record<EvidenceLevel, { title: string; meaning: string }>> = {
  documented: {
    title: "Documented",
    meaning: "A source that others can look up says so. It needs a source.",
  },
  likely: {
    title: "Likely",
    meaning: "A source points to it without saying so outright, or says it of a time nearby.",
  },
  unclear: { title: "Unclear", meaning: "Sources are vague or say different things." },
  unverified: { title: "Unverified", meaning: "Somebody says so, and nobody has looked it up yet." },
};

export type Choice = { value: string; name: string };

/** What an entry of a kind can be about. */
export function wordChoices(kind: RegisterKind): Choice[] {
  switch (kind) {
    case "post":
      return postRoles.map(({ slug, name }) => ({ value: slug, name }));
    case "function":
      return sharedFunctions.map(({ slug, name }) => ({ value: slug, name }));
    case "grouping":
      return groupingPurposes.map((purpose) => ({ value: purpose, name: purposeNames[purpose] }));
  }
}

export const deliveryChoices: readonly Choice[] = deliveryModels.map((model) => ({
  value: model,
  name: deliveryNames[model],
}));

/** What the question for a kind's word is called. */
export const wordLabels: Readonly<Record<RegisterKind, string>> = {
  post: "Role",
  function: "Function",
  grouping: "Purpose",
};

/** Where an entry came from. */
export function originWord({ origin, isCorrected }: { origin: "compiled" | "added"; isCorrected: boolean }) {
  if (origin === "added") return "Added here";
  return isCorrected ? "Corrected here" : "Compiled";
}

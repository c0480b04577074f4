import { deliveryModels, evidenceLevels, groupingPurposes } from "../../geodata/model/kinds.ts";
import type { Vocabularies } from "../contract/vocabularies.ts";
import { depthFormula } from "../domain/sharing/depthOfSharing.ts";
import { postRoles } from "../domain/sharing/postRoles.ts";
import { sharedFunctions } from "../domain/sharing/sharedFunctions.ts";
import { wordsOf } from "./registerList.ts";

const word = (slug: string) => ({ slug, name: wordsOf(slug) });

/** Every word an entry of the register is made of. */
export const vocabularies: Vocabularies = {
  postRoles: postRoles.map((role) => ({ ...role, sourceSlugs: [...role.sourceSlugs] })),
  sharedFunctions: sharedFunctions.map((each) => ({ ...each, sourceSlugs: [...each.sourceSlugs] })),
  groupingPurposes: groupingPurposes.map(word),
  deliveryModels: deliveryModels.map(word),
  evidenceLevels: evidenceLevels.map(word),
  depthOfSharing: depthFormula,
  people:
    "The register keeps posts, roles and organisations, not people: an e-mail address, a telephone number or a name after a title, as in “Dr A Smith”, is refused in every text.",
};

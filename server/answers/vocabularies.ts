import { deliveryModels, evidenceLevels, groupingPurposes } from "../../geodata/model/kinds.ts";
import type { Vocabularies } from "../contract/vocabularies.ts";
import { deliveryNames } from "../domain/sharing/deliveryNames.ts";
import { depthFormula } from "../domain/sharing/depthOfSharing.ts";
import { postRoles } from "../domain/sharing/postRoles.ts";
import { purposeNames } from "../domain/sharing/purposeNames.ts";
import { sharedFunctions } from "../domain/sharing/sharedFunctions.ts";

/** Every word an entry of the register is made of. */
export const vocabularies: Vocabularies = {
  postRoles: postRoles.map((role) => ({ ...role, sourceSlugs: [...role.sourceSlugs] })),
  sharedFunctions: sharedFunctions.map((each) => ({ ...each, sourceSlugs: [...each.sourceSlugs] })),
  groupingPurposes: groupingPurposes.map((slug) => ({ slug, name: purposeNames[slug] })),
  deliveryModels: deliveryModels.map((slug) => ({ slug, name: deliveryNames[slug] })),
  evidenceLevels: evidenceLevels.map((slug) => ({
    slug,
    name: `${slug.slice(0, 1).toUpperCase()}${slug.slice(1)}`,
  })),
  depthOfSharing: depthFormula,
  people:
    "The register keeps posts, roles and organisations, not people: an e-mail address, a telephone number or a name after a title, as in “Dr A Smith”, is refused in every text.",
};

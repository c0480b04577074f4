import type { DeliveryModel } from "../../../geodata/model/kinds.ts";

/** What people call the ways a shared function is delivered. */
export const deliveryNames: Readonly<Record<DeliveryModel, string>> = {
  "in-house": "In house",
  "shared-team": "One shared team",
  hosted: "Hosted by one of them",
  "joint-with-local-authority": "Jointly with the council",
  consultancy: "Support unit: consultancy",
  "joint-delivery": "Support unit: joint delivery",
  outsourced: "Support unit: outsourced",
};

import type { InForce } from "../../../geodata/model/kinds.ts";

/** Whether something holds at the date asked, if only likely. What nobody can place in time does not: it is no fact, and weighs nothing. */
export const isInForce = ({ inForce }: { inForce: InForce }): boolean =>
  inForce === "yes" || inForce === "likely";

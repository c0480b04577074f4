import type { England } from "../../../state/england.ts";

export function PartnersPanel({ england }: { england: England }) {
  return <p>{england.areas.ccg.length}</p>;
}

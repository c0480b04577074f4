import type { England } from "../../../state/england.ts";

export function WhatIfPanel({ england }: { england: England }) {
  return <p>{england.areas.ccg.length}</p>;
}

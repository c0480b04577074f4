import type { WhatIfAnswer } from "../../../../server/contract/whatIf.ts";

/** One post or team of today, with those among the asked whom it serves. */
export type ServedRow = {
  key: string;
  /** The recorded entry; `null` where one of its own is taken for granted. */
  entry: string | null;
  names: string[];
  /** Those it serves who are not among the asked. */
  others: string[];
  people: number | null;
};

/** Every post or team of today once, those that serve most people first; unknown last. */
export function servedRows(servedNow: WhatIfAnswer["servedNow"]): ServedRow[] {
  const rows = new Map<string, ServedRow>();
  for (const { organisation, entry, people, leftOut } of servedNow) {
    const key = entry ?? organisation.id;
    const others = leftOut.map(({ name }) => name);
    const known = rows.get(key);
    if (known === undefined) rows.set(key, { key, entry, names: [organisation.name], others, people });
    else known.names.push(organisation.name);
  }
  return [...rows.values()].sort((one, other) => (other.people ?? -1) - (one.people ?? -1));
}

/** More names than this at one bar are counted. */
const mostNamed = 4;

/** Whom one serves, in a line: those asked about first. */
export function servedNames({ names, others }: Pick<ServedRow, "names" | "others">): string {
  const all = [...names, ...others];
  if (all.length <= mostNamed) return all.join(" + ");
  return `${all.slice(0, mostNamed - 1).join(" + ")} + ${all.length - mostNamed + 1} more`;
}

/** The longest bar: what one serves now or would serve, whichever is more, so that both have one scale. */
export function longestServed({ servedNow, servedThen }: Pick<WhatIfAnswer, "servedNow" | "servedThen">) {
  return Math.max(1, servedThen ?? 0, ...servedNow.map(({ people }) => people ?? 0));
}

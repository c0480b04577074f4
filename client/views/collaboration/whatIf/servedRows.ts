import type { WhatIfAnswer } from "../../../../server/contract/whatIf.ts";

/** One post or team of today, with those among the asked whom it serves. */
export type ServedRow = {
  key: string;
  /** The recorded entry; `null` where one of its own is taken for granted. */
  entry: string | null;
  names: string[];
  people: number | null;
};

/** Every post or team of today once, those that serve most people first; unknown last. */
export function servedRows(servedNow: WhatIfAnswer["servedNow"]): ServedRow[] {
  const rows = new Map<string, ServedRow>();
  for (const { organisation, entry, people, leftOut } of servedNow) {
    const key = entry ?? organisation.id;
    const known = rows.get(key);
    if (known === undefined) {
      const others = leftOut.map(({ name }) => name);
      rows.set(key, { key, entry, names: [organisation.name, ...others], people });
    } else known.names.unshift(organisation.name);
  }
  return [...rows.values()].sort((one, other) => (other.people ?? -1) - (one.people ?? -1));
}

/** The longest bar: what one serves now or would serve, whichever is more, so that both have one scale. */
export function longestServed({ servedNow, servedThen }: Pick<WhatIfAnswer, "servedNow" | "servedThen">) {
  return Math.max(1, servedThen ?? 0, ...servedNow.map(({ people }) => people ?? 0));
}

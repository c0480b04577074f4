import type { AtomSet } from "../atomSet.ts";
import { unionOf } from "../atomSet.ts";
import type { AtomTable } from "../atomTable.ts";
import { type Contiguity, piecesOf, type WaterLink } from "../contiguity.ts";
import type { Land } from "../land.ts";
import { type Nesting, nestingOf } from "../nesting.ts";
import { type SumAndDistinct, sumAndDistinct } from "../people.ts";
import { type SizeRatios, sizeRatios } from "../ratios.ts";
import { type CostAssumptions, type CostEffect, costEffectOf } from "./costEffect.ts";

/** One organisation that would share, as far as the question needs it. */
type WouldShare = {
  id: string;
  /** Where its people live; `null` for what is not an area (a trust), which then counts nobody. */
  atoms: AtomSet | null;
  /** The trust most of its admissions went to, where they are known. */
  mainProvider: { trust: string; share: number } | null;
};

/** A post or function of the kind asked about that some of the organisations share already. */
export type SharedNow = { entry: string; organisations: readonly { id: string; atoms: AtomSet | null }[] };

export type WhatIfQuestion = {
  organisations: readonly WouldShare[];
  /** What is recorded today; organisations in none of them are taken to have one of their own. */
  sharedNow: readonly SharedNow[];
  /** The atom each hospital site stands in. */
  hospitals: readonly number[];
  waterLinks: readonly WaterLink[];
  costs: CostAssumptions;
};

/** How many people one post or team serves: now, for each organisation. */
type ServedNow = {
  organisation: string;
  /** The recorded post or function it has today; `null` where none is recorded and one of its own is assumed. */
  entry: string | null;
  /** People that one serves; `null` where nobody's people are known. */
  people: number | null;
  /** Those who share it today and are not among the organisations asked about: they would be left without. */
  leftOut: string[];
};

type Voice = {
  organisation: string;
  /** Share of the people; `null` where they are not known. */
  byPeople: number | null;
  oneEach: number;
  isSmallest: boolean;
};

export type WhatIf = {
  servedNow: ServedNow[];
  /** People the one post or team would serve, each person once; `null` where no organisation is an area. */
  servedThen: number | null;
  postsNow: number;
  postsThen: 1;
  /** As the hospitals inside: of the organisations that are areas, so `null` where none is. */
  people: SumAndDistinct | null;
  hospitalsInside: number | null;
  /** Upper-tier councils, and footprints, that the organisations' people live in. */
  councils: Nesting;
  footprints: Nesting;
  sizes: SizeRatios;
  voices: Voice[];
  /** Whether all have the same main provider; `null` where that of one of them is not known. */
  sameMainProvider: boolean | null;
  pieces: Contiguity;
  cost: CostEffect;
};

/**
 * What sharing one post or function would mean for some organisations, beside how it is now. Says nothing of
 * whether they should. Pure, so that the browser can ask it while the choice changes.
 */
export function whatIf(table: AtomTable, land: Land, question: WhatIfQuestion): WhatIf {
  const { organisations, costs } = question;
  const sets = organisations.map(({ atoms }) => atoms ?? new Uint16Array());
  const together = unionOf(sets);
  const people = sumAndDistinct(table, sets);
  const sizes = organisations.map(({ atoms }, place) =>
    atoms === null ? null : (people.each[place] ?? null),
  );
  const ratios = sizeRatios(sizes);
  const servedNow = servedNowOf(table, question, sizes);
  const postsNow = new Set(servedNow.map(({ organisation, entry }) => entry ?? organisation)).size;
  const areas = organisations.some(({ atoms }) => atoms !== null);
  return {
    servedNow,
    servedThen: areas ? people.distinct : null,
    postsNow,
    postsThen: 1,
    people: areas ? people : null,
    hospitalsInside: areas ? question.hospitals.filter((atom) => together.includes(atom)).length : null,
    councils: nestingOf(table, together, "county"),
    footprints: nestingOf(table, together, "stp"),
    sizes: ratios,
    voices: organisations.map(({ id }, place) => ({
      organisation: id,
      byPeople: ratios.shareOfWhole[place] ?? null,
      oneEach: 1 / organisations.length,
      isSmallest: ratios.smallest === place,
    })),
    sameMainProvider: sameProvider(organisations),
    pieces: piecesOf(land, together, question.waterLinks),
    cost: costEffectOf({ postsNow, postsThen: 1, people: areas ? people.distinct : null }, costs),
  };
}

function servedNowOf(
  table: AtomTable,
  { organisations, sharedNow }: WhatIfQuestion,
  sizes: readonly (number | null)[],
): ServedNow[] {
  const asked = new Set(organisations.map(({ id }) => id));
  return organisations.map(({ id }, place): ServedNow => {
    const now = sharedNow.find((shared) => shared.organisations.some((other) => other.id === id));
    if (now === undefined)
      return { organisation: id, entry: null, people: sizes[place] ?? null, leftOut: [] };
    const sets = now.organisations.flatMap(({ atoms }) => (atoms === null ? [] : [atoms]));
    return {
      organisation: id,
      entry: now.entry,
      people: sets.length === 0 ? null : sumAndDistinct(table, sets).distinct,
      leftOut: now.organisations.map((other) => other.id).filter((other) => !asked.has(other)),
    };
  });
}

function sameProvider(organisations: readonly WouldShare[]): boolean | null {
  const trusts = organisations.map(({ mainProvider }) => mainProvider?.trust ?? null);
  if (trusts.includes(null)) return null;
  return new Set(trusts).size === 1;
}

/** A link over water between two CCGs that do not touch on land, kept by hand. */
export interface WaterLink {
  /** ODS codes of the two CCGs. */
  ccgs: readonly [string, string];
  crossing: "ferry" | "bridge";
  /** What it is, for people who ask why two areas count as neighbours. */
  what: string;
}

/**
 * Regular crossings for passengers or vehicles as they ran in April 2016. Only pairs of CCGs without a common
 * line on land stand here; a ferry beside a land border (Gosport, Hythe, Torpoint) adds nothing to contiguity,
 * and Scilly lies in the same CCG as Cornwall. Reviewed against a map of the compiled areas: the compiler
 * refuses an entry whose CCGs touch on land.
 */
export const waterLinks: readonly WaterLink[] = [
  {
    ccgs: ["10L", "10R"],
    crossing: "ferry",
    what: "Ryde and Fishbourne to Portsmouth and Southsea: passenger ferry, car ferry and hovercraft",
  },
  {
    ccgs: ["10L", "10X"],
    crossing: "ferry",
    what: "Cowes and East Cowes to Southampton: passenger and car ferry",
  },
  { ccgs: ["10L", "11A"], crossing: "ferry", what: "Yarmouth to Lymington: car ferry" },
  {
    ccgs: ["12F", "99A"],
    crossing: "ferry",
    what: "Seacombe and Woodside to Liverpool Pier Head: Mersey ferry (road and rail tunnels run beside it)",
  },
  {
    ccgs: ["00N", "99C"],
    crossing: "ferry",
    what: "South Shields to North Shields: Tyne passenger ferry (the Tyne Tunnels run upstream)",
  },
  {
    ccgs: ["07G", "09J"],
    crossing: "bridge",
    what: "Thurrock to Dartford: Queen Elizabeth II Bridge of the Dartford Crossing, with a passenger ferry from Tilbury to Gravesend",
  },
];

/** A link over water between two CCGs that do not touch on land, kept by hand. */
export interface WaterLink {
  /** ODS codes of the two CCGs. */
  ccgs: readonly [string, string];
  crossing: "ferry" | "bridge";
  /** What it is, for people who ask why two areas count as neighbours. */
  what: string;
  /** Why it stands here. */
  reviewed: string;
}

const island = "The island has no land border.";
const tidalThames = "The boundaries leave out the tidal Thames, so the two banks do not touch.";

/**
 * Regular crossings for passengers or vehicles as they ran in April 2016. Only pairs of CCGs without a common
 * line on land stand here; a crossing beside a land border (Gosport, Hythe, Torpoint, Humber Bridge) adds
 * nothing to contiguity, and Scilly lies in the same CCG as Cornwall. Tunnels are named beside the ferry or
 * bridge they accompany and never alone. Reviewed against the compiled borders: the compiler refuses an entry
 * whose CCGs touch on land.
 */
export const waterLinks: readonly WaterLink[] = [
  {
    ccgs: ["10L", "10R"],
    crossing: "ferry",
    what: "Ryde and Fishbourne to Portsmouth and Southsea: passenger ferry, car ferry and hovercraft",
    reviewed: island,
  },
  {
    ccgs: ["10L", "10X"],
    crossing: "ferry",
    what: "Cowes and East Cowes to Southampton: passenger and car ferries",
    reviewed: island,
  },
  { ccgs: ["10L", "11A"], crossing: "ferry", what: "Yarmouth to Lymington: car ferry", reviewed: island },
  {
    ccgs: ["12F", "99A"],
    crossing: "ferry",
    what: "Seacombe and Woodside to Liverpool Pier Head: Mersey ferry, with road and rail tunnels beside it",
    reviewed: "The boundaries leave out the Mersey; the nearest common line is through Cheshire.",
  },
  {
    ccgs: ["00N", "99C"],
    crossing: "ferry",
    what: "South Shields to North Shields: Tyne passenger ferry, with the Tyne Tunnels upstream",
    reviewed: "The boundaries leave out the tidal Tyne.",
  },
  {
    ccgs: ["07G", "09J"],
    crossing: "bridge",
    what: "Thurrock to Dartford: Queen Elizabeth II Bridge of the Dartford Crossing, with a passenger ferry from Tilbury to Gravesend",
    reviewed: tidalThames,
  },
  { ccgs: ["08C", "08P"], crossing: "bridge", what: "Hammersmith Bridge", reviewed: tidalThames },
  {
    ccgs: ["08C", "08X"],
    crossing: "bridge",
    what: "Putney Bridge and Wandsworth Bridge",
    reviewed: tidalThames,
  },
  {
    ccgs: ["08X", "08Y"],
    crossing: "bridge",
    what: "Battersea Bridge and Albert Bridge",
    reviewed: tidalThames,
  },
  {
    ccgs: ["08K", "09A"],
    crossing: "bridge",
    what: "Vauxhall, Lambeth, Westminster and Waterloo Bridges",
    reviewed: tidalThames,
  },
  {
    ccgs: ["08Q", "08V"],
    crossing: "bridge",
    what: "Tower Bridge, with the Rotherhithe Tunnel downstream",
    reviewed: tidalThames,
  },
  {
    ccgs: ["08A", "08V"],
    crossing: "ferry",
    what: "Greenwich Pier to the Isle of Dogs: river bus, with the Blackwall Tunnels and a foot tunnel",
    reviewed: tidalThames,
  },
  {
    ccgs: ["08A", "08M"],
    crossing: "ferry",
    what: "Woolwich to North Woolwich: Woolwich Ferry, with a foot tunnel",
    reviewed: tidalThames,
  },
];

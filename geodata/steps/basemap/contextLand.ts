/** What the base map shows around England, and where it is cut off. */

/** A ring of positions in degrees, closed. */
type Ring = [number, number][];

/** One stretch of land: its name, the countries of the source it is cut from, and the outline to cut it by. */
export interface ContextLand {
  name: string;
  countries: readonly string[];
  within: Ring;
  /** Decimals of a degree to keep, and the area in km² of the smallest islet: the far shore needs little. */
  decimals: number;
  smallestKm2: number;
  /** Whether England itself must be taken out, so that the border is England's own line. */
  besideEngland: boolean;
}

/** What is near enough to England to be drawn with care. */
const near: Ring = box(-14, 47, 8.5, 62);

/** The strips around it: as far as a wide and low window sees, so that no land ends in a straight line. */
const farNorth: Ring = box(-32, 62, 8.5, 70);
const farSouth: Ring = box(-14, 38, 8.5, 47);
const farEast: Ring = box(8.5, 38, 30, 70);

/**
 * The source has the United Kingdom in one piece. These outlines, drawn by hand, follow the land borders some
 * km inside England, which is then taken out, and leave the coast exactly where the border does: the source's
 * coast differs from ours by a few hundred metres and would otherwise show as a fringe along England's shore.
 */
const scotland: Ring = [
  [-5.2, 54.5],
  [-3.7, 54.87],
  [-3.2, 54.955],
  [-3.06, 54.965],
  [-2.9, 54.95],
  [-2.6, 55.05],
  [-2.3, 55.25],
  [-2, 55.45],
  [-2.15, 55.6],
  [-2.1, 55.72],
  [-2.06, 55.79],
  [-2.033, 55.811],
  [-1.5, 56],
  [1, 62],
  [-9.5, 62],
  [-9.5, 55.9],
  [-6.4, 55.36],
  [-5.6, 55.2],
  [-5.2, 54.5],
];

const wales: Ring = [
  [-3.6, 53.6],
  [-3.3, 53.38],
  [-3.14, 53.285],
  [-3.09, 53.25],
  [-2.95, 53.26],
  [-2.8, 53.2],
  [-2.6, 53],
  [-2.6, 52.9],
  [-2.8, 52.75],
  [-2.85, 52.4],
  [-2.8, 52],
  [-2.55, 51.9],
  [-2.55, 51.75],
  [-2.63, 51.66],
  [-2.66, 51.61],
  [-2.78, 51.53],
  [-3.1, 51.4],
  [-3.5, 51.3],
  [-5, 51.3],
  [-6, 51.5],
  [-6, 53.7],
  [-3.6, 53.6],
];

const northernIreland: Ring = [
  [-8.5, 53.9],
  [-5.3, 53.9],
  [-5.3, 54.9],
  [-5.9, 55.25],
  [-6.4, 55.36],
  [-8.5, 55.36],
  [-8.5, 53.9],
];

export const contextLands: readonly ContextLand[] = [
  {
    name: "Scotland",
    countries: ["United Kingdom"],
    within: scotland,
    decimals: 3,
    smallestKm2: 3,
    besideEngland: true,
  },
  {
    name: "Wales",
    countries: ["United Kingdom"],
    within: wales,
    decimals: 3,
    smallestKm2: 3,
    besideEngland: true,
  },
  {
    name: "Northern Ireland",
    countries: ["United Kingdom"],
    within: northernIreland,
    decimals: 3,
    smallestKm2: 3,
    besideEngland: false,
  },
  {
    name: "Ireland",
    countries: ["Ireland"],
    within: near,
    decimals: 3,
    smallestKm2: 3,
    besideEngland: false,
  },
  {
    name: "Isle of Man",
    countries: ["Isle of Man"],
    within: near,
    decimals: 3,
    smallestKm2: 3,
    besideEngland: false,
  },
  {
    name: "Channel Islands",
    countries: ["Jersey", "Guernsey"],
    within: near,
    decimals: 3,
    smallestKm2: 3,
    besideEngland: false,
  },
  {
    name: "Near continent",
    countries: [
      "France",
      "Belgium",
      "Netherlands",
      "Luxembourg",
      "Germany",
      "Switzerland",
      "Denmark",
      "Norway",
    ],
    within: near,
    decimals: 2,
    smallestKm2: 40,
    besideEngland: false,
  },
  farLand("Far north", farNorth, ["Iceland", "Faeroe Is.", "Norway"]),
  farLand("Far south", farSouth, ["France", "Spain", "Andorra", "Portugal", "Switzerland", "Italy"]),
  farLand("Far east", farEast, [
    "Norway",
    "Sweden",
    "Finland",
    "Denmark",
    "Estonia",
    "Latvia",
    "Lithuania",
    "Russia",
    "Belarus",
    "Ukraine",
    "Moldova",
    "Poland",
    "Germany",
    "Czechia",
    "Slovakia",
    "Hungary",
    "Romania",
    "Austria",
    "Switzerland",
    "Liechtenstein",
    "Slovenia",
    "Croatia",
    "Bosnia and Herz.",
    "Serbia",
    "Montenegro",
    "Kosovo",
    "Albania",
    "Macedonia",
    "Bulgaria",
    "Greece",
    "Turkey",
    "Italy",
    "France",
  ]),
];

/** Land at the rim of the widest view: a few km are nothing there. */
function farLand(name: string, within: Ring, countries: readonly string[]): ContextLand {
  return { name, countries, within, decimals: 1, smallestKm2: 400, besideEngland: false };
}

function box(west: number, south: number, east: number, north: number): Ring {
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
}

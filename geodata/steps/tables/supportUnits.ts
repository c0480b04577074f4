/** A commissioning support unit, under the name or names by which the tables call it. */
export interface SupportUnit {
  /** The ODS code where one is known, else a readable stand-in. */
  code: string;
  ods: string | null;
  name: string;
  calledInTables: readonly string[];
  note: string | null;
}

/**
 * The commissioning support units that the tables speak of, read by hand. The tables give an ODS code for two
 * of them; for two others only codes of predecessors, which the note keeps.
 */
export const supportUnits: readonly SupportUnit[] = [
  {
    code: "0AR",
    ods: "0AR",
    name: "North of England CSU",
    calledInTables: ["North of England CSU"],
    note: null,
  },
  {
    code: "0CX",
    ods: "0CX",
    name: "Midlands and Lancashire CSU",
    calledInTables: ["Midlands and Lancashire CSU", "Midlands and Lancashire CSU (West Midlands part)"],
    note: null,
  },
  {
    code: "north-west",
    ods: null,
    name: "North West CSU",
    calledInTables: [
      "North West CSU",
      "North West CSU (from Greater Manchester CSU)",
      "North West CSU (from Cheshire and Merseyside CSU)",
    ],
    note: "Formed in 2014 of Greater Manchester CSU (ODS 0AJ) and Cheshire and Merseyside CSU (ODS 0CE); ended about April 2016.",
  },
  {
    code: "yorkshire-and-humber",
    ods: null,
    name: "Yorkshire and Humber CSU",
    calledInTables: ["Yorkshire and Humber CSU"],
    note: "Formed in 2014; its predecessor in the west and south had the ODS code 0CF. Ended about April 2016.",
  },
  {
    code: "arden-and-greater-east-midlands",
    ods: null,
    name: "Arden and Greater East Midlands CSU",
    calledInTables: ["Arden CSU + Greater East Midlands CSU"],
    note: "The merger of Arden CSU and Greater East Midlands CSU was announced in November 2014.",
  },
  {
    code: "south-central-and-west",
    ods: null,
    name: "South, Central and West CSU",
    calledInTables: ["South, Central and West"],
    note: "Formed of the South, South West and Central Southern CSUs.",
  },
];

/**
 * Days people ask about, each with what makes it one. Sources: the number of CCGs and the merger, The King's
 * Fund and Nuffield Trust, Clinical commissioning: GPs in charge? (July 2016).
 */
export const asAtChoices = [
  { id: "2013-04-01", what: "CCGs begin, 211 of them" },
  { id: "2014-04-01", what: "a year into CCGs" },
  { id: "2015-04-01", what: "209, three having merged into one" },
  { id: "2016-04-01", what: "the boundaries of these maps" },
  { id: "2017-04-01", what: "a year into the footprints" },
  { id: "2018-04-01", what: "five years after CCGs began" },
] as const;

/**
 * What people call the CCGs of a group where their own names would make too long a list. Reviewed by hand
 * against the members of each row; keyed by the group's identifier in the source.
 */
const groupNames: Readonly<Record<string, string>> = {
  G01: "Berkshire West",
  G24: "Derbyshire",
  M01: "CWHHE (inner North West London)",
  N01: "East Kent",
  N08: "Norfolk without Great Yarmouth and Waveney",
  N11: "North West",
  N12: "North Yorkshire",
  N13: "Hampshire",
  N14: "Surrey",
  N15: "Essex",
  N29: "North East, Cumbria and Hambleton",
  N30: "South and Mid Yorkshire, Bassetlaw and North Derbyshire",
  N33: "Central Sussex and East Surrey",
  N36: "Lancashire",
  N37: "Liverpool City Region",
};

/** Rows that their role and group alone would misstate, named by what the row says is shared. */
const namesOfRows: Readonly<Record<string, string>> = {
  "post:G15-accountable-officer": "Two accountable officers between them, North West London",
  "post:M12-lay-member": "Lay members, Mansfield and Ashfield + Newark & Sherwood",
};

/** The name of what a row shares: the thing and who shares it, unless the row has a name of its own. */
export function nameOfShared(id: string, thing: string, who: string): string {
  return namesOfRows[id] ?? `${thing}, ${who}`;
}

const mostNamesInFull = 3;

/**
 * Who shares something, in words: up to three names in full, joined by "+" since the names have commas and
 * "and" of their own; the area they make up, or what people call the group, where there are more; else the
 * first two and how many others.
 */
export function groupInWords(group: string, members: readonly string[], areaName: string | null): string {
  const known = areaName ?? groupNames[group];
  if (members.length > mostNamesInFull && known !== undefined) return known;
  if (members.length <= mostNamesInFull) return members.join(" + ");
  return `${members.slice(0, 2).join(" + ")} + ${members.length - 2} others`;
}

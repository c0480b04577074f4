import { shortNames } from "../../../map/shortNames.ts";

/**
 * What a group may be called in the picture, the longest first: its name, the points of the compass as letters, counties
 * as the post and their newspapers shorten them, and of a list of more than three places the first and how many follow.
 */
export function briefNames(name: string): string[] {
  const asked = { name, kind: "stp", ods: null } as const;
  const counties = withShortCounties(name);
  const forms = [
    name,
    ...shortNames(asked),
    ...shortNames({ ...asked, name: counties }),
    counties,
    ...firstOfMany(counties),
  ];
  return [...new Set(forms)];
}

function withShortCounties(name: string): string {
  return name.replace(/[A-Z][a-z]+/g, (word) => counties[word] ?? word).replaceAll(" and ", " & ");
}

/** "Durham + 5": so many places have no room. */
function firstOfMany(name: string): string[] {
  const places = name.split(/, | & /);
  const [first] = places;
  return first === undefined || places.length < 4 ? [] : [`${first} + ${places.length - 1}`];
}

const counties: Readonly<Record<string, string>> = {
  Bedfordshire: "Beds",
  Berkshire: "Berks",
  Birmingham: "B’ham",
  Buckinghamshire: "Bucks",
  Cambridgeshire: "Cambs",
  Derbyshire: "Derbys",
  Gloucestershire: "Glos",
  Hampshire: "Hants",
  Hertfordshire: "Herts",
  Herefordshire: "Herefs",
  Lancashire: "Lancs",
  Leicestershire: "Leics",
  Lincolnshire: "Lincs",
  Northamptonshire: "Northants",
  Nottinghamshire: "Notts",
  Oxfordshire: "Oxon",
  Shropshire: "Shrops",
  Staffordshire: "Staffs",
  Warwickshire: "Warks",
  Wiltshire: "Wilts",
  Worcestershire: "Worcs",
  Yorkshire: "Yorks",
};

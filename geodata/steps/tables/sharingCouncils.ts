/** A council that a sharing row names in prose, by the name people say for the county or unitary. */
export interface NamedCouncil {
  county: string;
  /** Named in the row, or the only one "the council" can mean where the CCGs lie. */
  basis: "named" | "inferred";
}

const named = (...counties: string[]): NamedCouncil[] =>
  counties.map((county) => ({ county, basis: "named" }));
const inferred = (...counties: string[]): NamedCouncil[] =>
  counties.map((county) => ({ county, basis: "inferred" }));

/**
 * Councils that take part in what a row describes, read by hand from its prose; keyed by post, function or
 * grouping. "The council" is taken for the one authority in which the CCGs lie; where they lie in several,
 * as Tameside and Glossop does, no council is tied.
 */
export const councilsOf: Readonly<Record<string, readonly NamedCouncil[]>> = {
  "function:N38-joint-commissioning-with-council": inferred("Southampton"),
  "function:N39a-joint-commissioning-with-council": named("North East Lincolnshire"),
  "function:N39b-joint-commissioning-with-council": named("Sheffield"),
  "function:N39c-joint-commissioning-with-council": named("Plymouth"),
  "function:N39d-joint-commissioning-with-council": named("Bournemouth", "Dorset", "Poole"),
  "function:N39e-joint-commissioning-with-council": named("Southend-on-Sea"),
  "function:N40-joint-commissioning-with-council": inferred("Croydon"),
  "function:N41-joint-commissioning-with-council": inferred("West Sussex"),
  "function:N15-contracting-mental-health": inferred("Essex", "Southend-on-Sea", "Thurrock"),
  "grouping:M03-devolution-pilot": inferred("Barking and Dagenham", "Havering", "Redbridge"),
  "grouping:N28-joint-commissioning-board": inferred(
    "Bolton",
    "Bury",
    "Manchester",
    "Oldham",
    "Rochdale",
    "Salford",
    "Stockport",
    "Tameside",
    "Trafford",
    "Wigan",
  ),
  "grouping:N34-transformation-programme": named("East Sussex"),
  "post:N43-joint-post-with-council": inferred("St. Helens"),
};

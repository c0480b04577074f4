/** What readers are told an observation is, where its key alone would not do. */
const labels: Readonly<Record<string, string>> = {
  "registered-people": "Registered people",
  "practice-count": "Member practices",
  "core-allocation": "Core allocation (reported)",
  "co-commissioning-level": "Level of primary-care co-commissioning",
  "running-costs-per-head": "Running-cost allowance a head",
  "age-0-17": "Residents aged 0 to 17",
  "age-18-64": "Residents aged 18 to 64",
  "age-65-plus": "Residents aged 65 and over",
  "age-85-plus": "Residents aged 85 and over",
  "lead-organisation": "Organisation that led the footprint",
  "lead-sector": "Kind of organisation that led the footprint",
  "population-as-stated": "People, as the source states them",
  "csu-fact": "What is known of the unit",
};

/** The label of an observation's key; an unknown key is written out as words. */
export function observationLabel(key: string): string {
  const words = key.replaceAll("-", " ");
  return labels[key] ?? words.slice(0, 1).toUpperCase() + words.slice(1);
}

import { properCase } from "./properCase.ts";

/** Words by which a trust is known as a provider of care even without "NHS Foundation Trust". */
const saysWhatItIs =
  /\b(hospitals?|health|healthcare|care|ambulance|partnership|infirmary|services?|mental|children's|women's|centre|christie|marsden|papworth|moorfields|community|university)\b/i;

/**
 * The name people say for a trust: "Leeds Teaching Hospitals NHS Trust" is "Leeds Teaching Hospitals". Where
 * only a place would be left, "Bolton NHS Foundation Trust" is "Bolton NHS FT", not to be taken for the place.
 */
export function plainTrustName(officialName: string): string {
  const name = properCase(officialName);
  const short = name.replace(/,?\s+NHS (Foundation )?Trust$/, "");
  if (short === name || saysWhatItIs.test(short)) return short;
  return name.replace(/NHS Foundation Trust$/, "NHS FT");
}

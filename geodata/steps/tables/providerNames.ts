import { properCase } from "./properCase.ts";

/** Words that say what a trust is even without "NHS Foundation Trust" after them. */
const saysWhatItIs = /\b(hospitals?|health|healthcare|care|ambulance|centre|christie|marsden)\b/i;

/**
 * The name people say for a trust: "Leeds Teaching Hospitals NHS Trust" is "Leeds Teaching Hospitals". Where
 * only a place would be left, "Bolton NHS Foundation Trust" is "Bolton NHS FT", not to be taken for the place.
 */
export function plainTrustName(officialName: string): string {
  const name = properCase(officialName);
  const short = name.replace(/,?\s+(NHS|National Health Service) (Foundation )?Trust$/, "");
  if (short === name || saysWhatItIs.test(short)) return short;
  return name.replace(/NHS Foundation Trust$/, "NHS FT");
}

/** The rows that say which footprint a CCG is in, as they are read. */
import { z } from "zod";
import { onsCode, wholeNumber, words, wordsOrNull } from "../columns.ts";

/** A CCG's ODS code: two digits and a letter. */
export const ccgCode = z.string().regex(/^\d{2}[A-Z]$/, "must be a CCG's ODS code, like 00C");

/** A footprint with its region and the CCGs its own table lists. */
export const FootprintListRow = z.object({
  stp16cd: onsCode("E54"),
  region: z.string().regex(/^.+ \(Y\d{2}\)$/, "must be a region's name and its code in brackets"),
  n_ccgs: wholeNumber,
  ccg_ods_codes: words,
});
export type FootprintListRow = z.infer<typeof FootprintListRow>;

/** One CCG's membership of one footprint. */
export const MembershipRow = z.object({
  ods_code: ccgCode,
  stp16cd: onsCode("E54"),
  membership: z.enum(["primary", "secondary(part)", "also-listed"], {
    error: "must be primary, secondary(part) or also-listed",
  }),
  note: wordsOrNull,
});
export type MembershipRow = z.infer<typeof MembershipRow>;

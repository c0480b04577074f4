/** A tie's every property that may be unknown or not apply, at just that. */
export const blankTie = {
  targetName: null,
  role: null,
  deliveryModel: null,
  share: null,
  km: null,
  crossing: null,
  validFrom: null,
  validTo: null,
  seenBy: null,
  datesAsWritten: null,
  note: null,
} as const;

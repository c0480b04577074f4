/** What `in_force` says wherever there is such a column. */
export const inForceColumn = {
  type: "TEXT",
  description:
    "Whether it held on the day asked about (asAt, 1 April 2016 unless another is named): yes, likely, unknown or no. Unknown is not no",
} as const;

/** What `evidence` says wherever there is such a column. */
export const evidenceColumn = {
  type: "TEXT",
  description: "How far the evidence goes: documented, likely, unclear or unverified",
} as const;

/** When something began and ended, as far as it is known. */
export const validityColumns = {
  valid_from: {
    type: "TEXT",
    description: "When it began, as far as known: YYYY, YYYY-MM or YYYY-MM-DD; NULL where unknown",
  },
  valid_to: {
    type: "TEXT",
    description: "When it ended, as far as known; NULL where unknown or not ended",
  },
} as const;

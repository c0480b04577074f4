/** What each field of the forms is called, where its faults are listed and beside it. */
export const fieldLabels: Readonly<Record<string, string>> = {
  name: "Name",
  status: "Status",
  note: "Note",
  word: "What is shared",
  ownWords: "In your own words",
  deliveryModel: "How it is delivered",
  ties: "Who shares it",
  organisation: "Organisation",
  as: "Part",
  fte: "Share of a full-time post",
  validFrom: "Since",
  validTo: "Until",
  seenBy: "Seen by",
  datesAsWritten: "Dates as the source writes them",
  inForceApril2016: "In force on 1 April 2016",
  evidence: "Evidence",
  sources: "Sources",
  title: "Title of the source",
  publisher: "Publisher",
  date: "Date of the source",
  url: "Web address",
  pounds: "Pounds a year",
};

/** The label of a field by its full name, `owner.field`. */
export function labelOfField(field: string): string {
  const name = field.slice(field.indexOf(".") + 1);
  return fieldLabels[name] ?? name;
}

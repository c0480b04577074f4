/**
 * The four footprints that ONS recoded in 2017, each with the 2016 code this product keeps. People use
 * both. North Durham moved from footprint 3 to footprint 1 with the recoding, so E54000045 and E54000046
 * are not quite the areas of 2016; a later code finds the footprint it grew out of.
 * Source: ONS, Sustainability and Transformation Partnerships (February 2017) boundaries, code list.
 */
export const footprintCodeOf2016: Readonly<Record<string, string>> = {
  E54000045: "E54000003",
  E54000046: "E54000001",
  E54000047: "E54000002",
  E54000048: "E54000004",
};

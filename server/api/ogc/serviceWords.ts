/** What the OGC service calls itself. */
export const serviceTitle = "Collaborative commissioning footprints";

/** What it offers, in a sentence or two. */
export const serviceDescription =
  "England's clinical commissioning groups, councils, STP footprints and regions of April 2016 as polygons, and NHS trusts and hospital sites as points. For a map program: add this address as an OGC API Features or WFS3 connection.";

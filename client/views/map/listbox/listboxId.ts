/** The list of areas, which the keyboard can skip to. */
export const listboxId = "areas-on-the-map";

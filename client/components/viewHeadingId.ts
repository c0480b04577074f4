/** The heading of the view, where a search sends the focus once something was chosen. */
export const viewHeadingId = "view-heading";

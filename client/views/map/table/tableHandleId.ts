/** The handle that pulls the table up, which the keyboard can skip to. */
export const tableHandleId = "table-handle";

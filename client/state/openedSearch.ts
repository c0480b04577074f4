/**
 * The search text of the address the page was opened at, word for word. The router soon writes the address anew
 * with what it could read, so this module is loaded before the router is made.
 */
export const openedSearch: string = globalThis.location?.search ?? "";

/** The search of organisations, codes and places. */
export function SearchBox() {
  return null;
}

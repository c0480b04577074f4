import { listed } from "../../../components/inWords.ts";
import type { England } from "../../../state/england.ts";

/** More names than these do not fit a tab. */
const mostNamed = 3;

/** What the tab and the history call the map: what is chosen on it by name, or how much is. */
export function mapTitle(england: Pick<England, "byId">, selected: readonly string[]): string {
  if (selected.length === 0) return "Map";
  const names = selected.flatMap((id) => england.byId.get(id)?.name ?? []);
  const isNamed = names.length === selected.length && names.length <= mostNamed;
  return `${isNamed ? listed(names) : `${selected.length} chosen`} · Map`;
}

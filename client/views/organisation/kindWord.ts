import { areaKindWords } from "../../../geodata/model/kinds.ts";
import { isAreaKind } from "../../state/viewState.ts";

const others: Readonly<Record<string, string>> = {
  trust: "NHS trust or provider",
  hospital: "hospital site",
  csu: "commissioning support unit",
  practice: "GP practice",
  post: "shared post",
  function: "shared function",
  grouping: "grouping",
};

/** What a kind of node is called, in the singular. */
export function kindWord(kind: string): string {
  return isAreaKind(kind) ? areaKindWords[kind].singular : (others[kind] ?? kind);
}

import type { AreaKind } from "../../../geodata/model/kinds.ts";
import type { England } from "../../state/england.ts";

/** Makes a function of a layer remember its answers for as long as the England they are of is in use. */
export function keptByLayer<Value>(
  make: (england: England, kind: AreaKind) => Value,
): (england: England, kind: AreaKind) => Value {
  const answers = new WeakMap<England, Map<AreaKind, Value>>();
  return (england, kind) => {
    const byKind = answers.get(england) ?? new Map<AreaKind, Value>();
    answers.set(england, byKind);
    const known = byKind.get(kind);
    if (known !== undefined) return known;
    const made = make(england, kind);
    byKind.set(kind, made);
    return made;
  };
}

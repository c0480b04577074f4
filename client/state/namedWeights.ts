import { type CommonKind, commonKinds } from "../../server/domain/sharing/commonKinds.ts";
import { namedWeight } from "../../server/domain/sharing/namedWeight.ts";

/** Of the parts of an address, those that name a weight for a kind, as in `post:8`: the first for each, in the kinds' order. */
export function namedWeightsIn(parts: readonly string[]): string[] {
  return commonKinds.flatMap((kind) => {
    const part = parts.find((each) => each.startsWith(`${kind}:`) && isNamedWeight(each));
    return part === undefined ? [] : [part];
  });
}

/** Whether a part of an address names a weight for a kind. */
export function isNamedWeight(part: string): boolean {
  const [kind, weight = "", ...more] = part.split(":");
  return more.length === 0 && commonKinds.some((each) => each === kind) && namedWeight(weight) !== null;
}

/** The weight that was named for a kind; `null` where it weighs as usual. */
export function weightFor(weights: readonly string[], kind: CommonKind): number | null {
  const part = weights.find((each) => each.startsWith(`${kind}:`));
  return part === undefined ? null : namedWeight(part.slice(kind.length + 1));
}

/** The weights with another for one kind; `null` for as usual. */
export function withWeight(weights: readonly string[], kind: CommonKind, weight: number | null): string[] {
  const others = weights.filter((each) => !each.startsWith(`${kind}:`));
  return namedWeightsIn(
    weight === null ? others : [...others, `${kind}:${Number(weight.toFixed(decimals))}`],
  );
}

const decimals = 3;

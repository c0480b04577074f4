import { type NodeKind, nodeKinds } from "./kinds.ts";

const known: ReadonlySet<string> = new Set(nodeKinds);

/** Joins a kind and a code to an identifier, as in `ccg:E38000042`. */
export function nodeId<Kind extends NodeKind>(kind: Kind, code: string): `${Kind}:${string}` {
  return `${kind}:${code}`;
}

/** Takes an identifier apart, or answers `null` where the text is not one (a bare code, an unknown kind). */
export function parseNodeId(text: string): { kind: NodeKind; code: string } | null {
  const colon = text.indexOf(":");
  if (colon < 1 || colon === text.length - 1) return null;
  const kind = text.slice(0, colon);
  if (!known.has(kind)) return null;
  return { kind: kind as NodeKind, code: text.slice(colon + 1) };
}

import type { z } from "zod";
import type { Fault } from "../contract/common.ts";
import {
  FunctionInput,
  GroupingInput,
  PostInput,
  type RegisterBody,
  type RegisterKind,
} from "../contract/register.ts";
import { nameOfShared } from "../domain/sharing/entryName.ts";
import { otherRole, postRoleOf, postRoles } from "../domain/sharing/postRoles.ts";
import { otherFunction, sharedFunctionOf, sharedFunctions } from "../domain/sharing/sharedFunctions.ts";
import type { CollaborationGraph } from "../graph/collaborationGraph.ts";
import { checkTexts } from "./checkTexts.ts";
import { faultsOf } from "./inputFaults.ts";
import { readTies } from "./readTies.ts";

/** What was sent as the register would keep it, or everything that is wrong with it. */
export type ReadEntry = { kind: "read"; body: RegisterBody } | { kind: "faulty"; faults: Fault[] };

/**
 * Reads an entry as it was sent. Fields that only the server sets are ignored, so that what was answered can be
 * changed and sent back; every other field nobody knows is a fault.
 */
export function readEntry(kind: RegisterKind, sent: unknown, graph: CollaborationGraph): ReadEntry {
  switch (kind) {
    case "post":
      return readPost(sent, graph);
    case "function":
      return readFunction(sent, graph);
    case "grouping":
      return readGrouping(sent, graph);
  }
}

function readPost(sent: unknown, graph: CollaborationGraph): ReadEntry {
  const parsed = PostInput.safeParse(withoutServerFields(sent, "holders"));
  if (!parsed.success) return faulty(parsed.error);
  const { holders, role, otherRole: inOwnWords, name, ...rest } = parsed.data;
  const read = readTies("post", "holders", holders, graph);
  const known = postRoleOf(role);
  const faults = [
    ...checkWord("role", role, known, postRoles),
    ...checkOther("otherRole", inOwnWords, role === otherRole),
    ...read.faults,
    ...checkTexts(parsed.data),
  ];
  if (faults.length > 0) return { kind: "faulty", faults };
  const thing = inOwnWords ?? known?.name ?? role;
  return {
    kind: "read",
    body: {
      kind: "post",
      ...rest,
      name: name ?? nameOfShared(thing, read.names),
      role,
      otherRole: inOwnWords,
      holders: read.ties,
    },
  };
}

function readFunction(sent: unknown, graph: CollaborationGraph): ReadEntry {
  const parsed = FunctionInput.safeParse(withoutServerFields(sent, "participants"));
  if (!parsed.success) return faulty(parsed.error);
  const { participants, function: slug, otherFunction: inOwnWords, name, ...rest } = parsed.data;
  const read = readTies("function", "participants", participants, graph);
  const known = sharedFunctionOf(slug);
  const faults = [
    ...checkWord("function", slug, known, sharedFunctions),
    ...checkOther("otherFunction", inOwnWords, slug === otherFunction),
    ...read.faults,
    ...checkTexts(parsed.data),
  ];
  if (faults.length > 0) return { kind: "faulty", faults };
  const thing = inOwnWords ?? known?.name ?? slug;
  return {
    kind: "read",
    body: {
      kind: "function",
      ...rest,
      name: name ?? nameOfShared(thing, read.names),
      function: slug,
      otherFunction: inOwnWords,
      participants: read.ties,
    },
  };
}

function readGrouping(sent: unknown, graph: CollaborationGraph): ReadEntry {
  const parsed = GroupingInput.safeParse(withoutServerFields(sent, "members"));
  if (!parsed.success) return faulty(parsed.error);
  const read = readTies("grouping", "members", parsed.data.members, graph);
  const faults = [...read.faults, ...checkTexts(parsed.data)];
  if (faults.length > 0) return { kind: "faulty", faults };
  return { kind: "read", body: { kind: "grouping", ...parsed.data, members: read.ties } };
}

function faulty(error: z.ZodError): ReadEntry {
  return { kind: "faulty", faults: faultsOf(error) };
}

function checkWord(
  path: string,
  slug: string,
  known: unknown,
  vocabulary: readonly { slug: string }[],
): Fault[] {
  if (known !== null) return [];
  const allowed = vocabulary.map((word) => word.slug);
  return [{ path, message: `“${slug.slice(0, 80)}” is not in the vocabulary`, allowed }];
}

function checkOther(path: string, inOwnWords: string | null, isOther: boolean): Fault[] {
  if (isOther && inOwnWords === null)
    return [{ path, message: "is needed where the vocabulary has no word" }];
  if (!isOther && inOwnWords !== null)
    return [{ path, message: "is only for what the vocabulary has no word for" }];
  return [];
}

const setByServer = ["id", "kind", "origin", "isCorrected", "revision", "changedAt", "datasets"];

function withoutServerFields(sent: unknown, ties: string): unknown {
  const rest = without(sent, setByServer);
  if (!isRecord(rest) || !Array.isArray(rest[ties])) return rest;
  return { ...rest, [ties]: rest[ties].map((tie: unknown) => without(tie, ["inForce"])) };
}

function without(value: unknown, fields: readonly string[]): unknown {
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).filter(([field]) => !fields.includes(field)));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

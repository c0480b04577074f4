import type { z } from "zod";
import type { Fault } from "../contract/common.ts";

/** How much of a sender's own words is repeated to them. */
const longestEcho = 80;

/** A place in what was sent, as people write it: `holders[2].organisation`; the whole is `body`. */
export function pathText(path: readonly PropertyKey[]): string {
  const text = path.reduce<string>((before, step) => {
    if (typeof step === "number") return `${before}[${step}]`;
    const name = String(step).slice(0, longestEcho);
    return before === "" ? name : `${before}.${name}`;
  }, "");
  return text === "" ? "body" : text;
}

/** What is wrong with what was sent, one fault for each place; a field nobody knows is a fault of its own. */
export function faultsOf(error: z.ZodError): Fault[] {
  return error.issues.flatMap((issue): Fault[] => {
    if (issue.code === "unrecognized_keys") {
      return issue.keys.map((key) => ({
        path: pathText([...issue.path, key]),
        message: "is not a field here",
      }));
    }
    return [{ path: pathText(issue.path), ...saying(issue) }];
  });
}

function saying(issue: z.core.$ZodIssue): Omit<Fault, "path"> {
  switch (issue.code) {
    case "invalid_value":
      return { message: "is not one of the values allowed", allowed: issue.values.map(String) };
    case "invalid_type":
      return {
        message: issue.message.endsWith("received undefined")
          ? "is needed"
          : `must be ${aOrAn(issue.expected)}`,
      };
    case "invalid_union":
      return { message: "has none of the shapes allowed here" };
    case "too_big":
      return { message: `must ${sized(issue.origin, `at most ${issue.maximum}`)}` };
    case "too_small":
      return { message: issue.message.startsWith("must") ? issue.message : `must ${tooSmall(issue)}` };
    case "invalid_format":
      return {
        message: issue.format === "regex" ? "must be a date: YYYY, YYYY-MM or YYYY-MM-DD" : issue.message,
      };
    default:
      return { message: issue.message };
  }
}

function tooSmall({ origin, minimum, inclusive }: z.core.$ZodIssueTooSmall): string {
  if (inclusive === false) return `be more than ${minimum}`;
  return sized(origin, `at least ${minimum}`);
}

/** The bound of a size in words: of a text's letters, a list's items, or a number itself. */
function sized(origin: string, bound: string): string {
  if (origin === "string") return `have ${bound} characters`;
  if (origin === "array") return `have ${bound} items`;
  return `be ${bound}`;
}

function aOrAn(expected: string): string {
  const word = { array: "a list", object: "an object", string: "a text", number: "a number" }[expected];
  return word ?? `a ${expected}`;
}

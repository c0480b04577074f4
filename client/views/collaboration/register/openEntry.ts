import type { RegisterKind } from "../../../../server/contract/register.ts";
import { kindOfEntry } from "../../../api/registerPaths.ts";

/** What the address has open over the register. */
export type OpenEntry =
  | { kind: "entry"; id: string }
  | { kind: "new"; of: RegisterKind }
  | { kind: "import" }
  | { kind: "none" };

/** Reads what is open: an entry's identifier, `new:post`, or `import`. */
export function openEntryOf(text: string | null): OpenEntry {
  if (text === null || text === "") return { kind: "none" };
  if (text === "import") return { kind: "import" };
  const [first, of] = text.split(":");
  if (first === "new") return { kind: "new", of: kindOfEntry(of ?? "") ?? "post" };
  return { kind: "entry", id: text };
}

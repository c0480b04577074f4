import { type CommonKind, commonKinds } from "../../../../server/domain/sharing/commonKinds.ts";
import { RequestFailure } from "../../../api/fetchJson.ts";

/** The kinds of tie that could be drawn, where more were asked for than the server lists; empty for every other failure. */
export function kindsThatFit(error: Error): CommonKind[] {
  const faults = error instanceof RequestFailure ? (error.problem?.errors ?? []) : [];
  const allowed = faults.find(({ path }) => path === "on")?.allowed ?? [];
  return commonKinds.filter((kind) => allowed.includes(kind));
}

import { createContext } from "react";
import type { Citation } from "../../../../../server/contract/common.ts";

/** Sources that can be taken over rather than typed again, the latest first. */
export const KnownSourcesContext = createContext<readonly Citation[]>([]);

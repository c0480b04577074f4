import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useViewState } from "../../../state/useViewState.ts";

/** A link that opens an entry of the register over what is shown. */
export function EntryLink({ id, children }: { id: string; children: ReactNode }) {
  const [state] = useViewState();
  return (
    <Link to="/collaboration" search={{ ...state, as: "register", entry: id }}>
      {children}
    </Link>
  );
}

import { Link } from "@tanstack/react-router";
import { isRegisterKind } from "../../../../../geodata/model/kinds.ts";
import type { Common } from "../../../../../server/contract/collaboration.ts";
import { useViewState } from "../../../../state/useViewState.ts";

/** The name of what is in common; what the register keeps leads to its entry. */
export function CommonName({ common: { id, kind, name } }: { common: Common }) {
  const [state] = useViewState();
  if (!isRegisterKind(kind)) return name;
  return (
    <Link to="/collaboration" search={{ ...state, as: "register", entry: id }}>
      {name}
    </Link>
  );
}

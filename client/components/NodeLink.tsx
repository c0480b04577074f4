import { Link } from "@tanstack/react-router";
import type { NodeReference } from "../../server/contract/organisations.ts";
import { useViewState } from "../state/useViewState.ts";

/** The name of a node as a link to its page, keeping the date and the rest of the address. */
export function NodeLink({ node }: { node: Pick<NodeReference, "id" | "name"> }) {
  const [state] = useViewState();
  return (
    <Link to="/organisations/$id" params={{ id: node.id }} search={state}>
      {node.name}
    </Link>
  );
}

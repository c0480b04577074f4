import { Link } from "@tanstack/react-router";
import { organisationKinds } from "../../../geodata/model/kinds.ts";
import type { NodeReference } from "../../../server/contract/organisations.ts";
import { useViewState } from "../../state/useViewState.ts";

const withPage: ReadonlySet<string> = new Set(organisationKinds);

/** The name of a node, as a link to its page where it has one. */
export function NodeLink({ node }: { node: NodeReference }) {
  const [state] = useViewState();
  if (!withPage.has(node.kind)) return <span>{node.name}</span>;
  return (
    <Link to="/organisations/$id" params={{ id: node.id }} search={state}>
      {node.name}
    </Link>
  );
}

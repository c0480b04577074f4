import { useMemo } from "react";
import { IconButton } from "../../../../components/Button.tsx";
import { formatCount } from "../../../../components/format.ts";
import { useViewState } from "../../../../state/useViewState.ts";
import type { CollaborationGraph } from "../useCollaborationGraph.ts";
import { type GraphChoice, isSameChoice } from "../useGraphChoice.ts";
import styles from "./Chosen.module.css";
import { CommunityChosen } from "./CommunityChosen.tsx";
import { GroupChosen } from "./GroupChosen.tsx";
import { OrganisationChosen } from "./OrganisationChosen.tsx";
import { ThingChosen } from "./ThingChosen.tsx";
import { thingOf } from "./thingOf.ts";

type ChosenPanelProps = { shown: CollaborationGraph; choice: GraphChoice; onLetGo: () => void };

/** What is chosen: the last of it in full, the others by name. */
export function ChosenPanel({ shown, choice, onLetGo }: ChosenPanelProps) {
  const [{ selected }] = useViewState();
  const last = selected.at(-1);
  const { projection, groups } = shown;
  const thing = useMemo(() => thingOf(projection, last ?? ""), [projection, last]);
  const community = useMemo(
    () =>
      shown.communities?.answer.items.find(({ members }) =>
        isSameChoice(
          selected,
          members.map(({ id }) => id),
        ),
      ),
    [shown.communities, selected],
  );
  if (last === undefined) return null;
  const leftOut = projection.attributes.sharedByMany.find(({ id }) => id === last);
  const isOrganisation = projection.nodes.some(({ key }) => key === last);
  const nameOf = (id: string) =>
    projection.nodes.find(({ key }) => key === id)?.attributes.name ?? groups.groups.get(id)?.name ?? id;
  return (
    <aside className={styles.panel} aria-label="Chosen">
      <IconButton className={styles.close} label="Let the choice go" onClick={onLetGo}>
        ×
      </IconButton>
      {community !== undefined ? (
        <CommunityChosen key={community.id} community={community} choice={choice} />
      ) : isOrganisation ? (
        <OrganisationChosen key={last} id={last} shown={shown} choice={choice} />
      ) : groups.groups.has(last) ? (
        <GroupChosen key={last} id={last} shown={shown} choice={choice} />
      ) : thing !== null ? (
        <ThingChosen key={last} thing={thing} choice={choice} />
      ) : leftOut !== undefined ? (
        <p>
          {leftOut.name} is what {formatCount(leftOut.ties.length)} CCGs have in common, too many to list here
          pair by pair. The register names them.
        </p>
      ) : (
        <p>
          What is chosen ({nameOf(last)}) is no CCG and no group of this picture. Click another, or let it go.
        </p>
      )}
      {selected.length > 1 && community === undefined && (
        <p className={styles.quiet}>Also chosen: {selected.slice(0, -1).map(nameOf).join(", ")}.</p>
      )}
    </aside>
  );
}

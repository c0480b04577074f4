import { Button } from "../../../components/Button.tsx";
import { formatCount, formatDate } from "../../../components/format.ts";
import { groupingLooks } from "../../../map/marks/groupingLooks.ts";
import { useViewState } from "../../../state/useViewState.ts";
import styles from "./GraphPanel.module.css";
import { membersOf } from "./groupingHulls.ts";
import type { CollaborationGraph } from "./useCollaborationGraph.ts";
import { type GraphChoice, isSameChoice } from "./useGraphChoice.ts";

type GroupingsNoteProps = {
  shown: CollaborationGraph;
  purpose: keyof typeof groupingLooks;
  choice: GraphChoice;
};

/** The groupings that outlines are drawn round, in a sentence and by name; the name of one chooses its CCGs. */
export function GroupingsNote({ shown, purpose, choice }: GroupingsNoteProps) {
  const [{ asAt, selected }] = useViewState();
  const { outlined, groupings, graph } = shown;
  const look = groupingLooks[purpose];
  if (groupings.failure !== null) {
    return (
      <p role="alert" className={styles.note}>
        The groupings could not be had: {groupings.failure.message}
      </p>
    );
  }
  if (groupings.isPending) return null;
  if (outlined.length === 0) {
    return (
      <p className={styles.scope}>
        {look.plural}: none is known to have had a CCG in it at {formatDate(asAt)}.
      </p>
    );
  }
  const { any, several } = membersOf(outlined);
  const marks = new Set(graph.nodes.map(({ id }) => id));
  const hasClosed = outlined.some(({ members }) => members.some(({ id }) => !marks.has(id)));
  return (
    <div className={styles.scope}>
      <p>
        {look.plural} with CCGs in them at {formatDate(asAt)}: {formatCount(outlined.length)}, with{" "}
        {formatCount(any)} CCGs, of which {formatCount(several)} {several === 1 ? "is" : "are"} in more than
        one.
        {hasClosed && " Outlines are drawn round CCGs: open all groups to see them whole."}
      </p>
      <details className={styles.groupings}>
        <summary>Their names and CCGs</summary>
        <ul>
          {outlined.map(({ id, name, members }) => {
            const ids = members.map((member) => member.id);
            return (
              <li key={id}>
                <Button
                  look="quiet"
                  aria-pressed={isSameChoice(selected, ids)}
                  onClick={() => choice.chooseAll(ids)}
                >
                  {name}
                </Button>{" "}
                {members.map((member) => member.name).join(", ")}
              </li>
            );
          })}
        </ul>
      </details>
    </div>
  );
}

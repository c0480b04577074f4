import { useQuery } from "@tanstack/react-query";
import { useEffect, useMemo, useRef } from "react";
import { pathsQuery } from "../../../../api/graphQueries.ts";
import { announce } from "../../../../components/announce.ts";
import { IconButton } from "../../../../components/Button.tsx";
import { NodePicker } from "../../../../components/NodePicker.tsx";
import { SkeletonText } from "../../../../components/Skeleton.tsx";
import { scrollBehaviour } from "../../../../components/scrollBehaviour.ts";
import { useViewState } from "../../../../state/useViewState.ts";
import { graphQuestion } from "../graphQuestion.ts";
import type { CollaborationGraph } from "../useCollaborationGraph.ts";
import styles from "./Chosen.module.css";

type PathsSectionProps = { id: string; name: string; shown: CollaborationGraph };

/** By which chain of collaboration two organisations are connected: another is picked, and the chain told in words. */
export function PathsSection({ id, name, shown }: PathsSectionProps) {
  const [state, change] = useViewState();
  const { to } = state;
  const asked = useQuery({
    ...pathsQuery(id, to ?? "", graphQuestion(state, "count")),
    enabled: to !== null && to !== id,
  });
  const options = useMemo(
    () =>
      shown.projection.nodes
        .filter(({ key }) => key !== id)
        .map(({ key, attributes }) => ({
          id: key,
          name: attributes.name,
          detail: `CCG ${attributes.ods ?? ""}`.trim(),
        }))
        .sort((one, other) => one.name.localeCompare(other.name, "en")),
    [shown.projection, id],
  );
  const answer = useRef<HTMLDivElement>(null);
  const isPicked = useRef(false);
  const sentence = to === null || to === id ? undefined : asked.data?.sentence;
  useEffect(() => {
    if (sentence === undefined || !isPicked.current) return;
    isPicked.current = false;
    answer.current?.scrollIntoView({ block: "nearest", behavior: scrollBehaviour() });
    announce(sentence);
  }, [sentence]);
  return (
    <section className={styles.paths} aria-label={`Chains from ${name}`}>
      <h4>How is it connected with…</h4>
      <NodePicker
        label={`Chains of collaboration from ${name} to`}
        placeholder={options.find((option) => option.id === to)?.name ?? "another CCG: name or code"}
        options={options}
        onPick={(picked) => {
          isPicked.current = true;
          change({ to: picked });
        }}
      />
      {to !== null &&
        to !== id &&
        (asked.isPending ? (
          <SkeletonText lines={2} label="Looking for the shortest chains…" />
        ) : asked.isError ? (
          <p role="alert">{asked.error.message}</p>
        ) : (
          <div ref={answer} className={styles.answer}>
            <p>
              {asked.data.sentence}
              <IconButton label="Forget these chains" onClick={() => change({ to: null })}>
                ×
              </IconButton>
            </p>
            {asked.data.chains.length > 1 && (
              <details>
                <summary>
                  {asked.data.chains.length === asked.data.total
                    ? `All ${asked.data.total} shortest chains`
                    : `${asked.data.chains.length} of the ${asked.data.total} shortest chains`}
                </summary>
                <ol>
                  {asked.data.chains.map((chain) => (
                    <li key={chain.sentence}>{chain.sentence}</li>
                  ))}
                </ol>
              </details>
            )}
          </div>
        ))}
    </section>
  );
}

import { useQueries } from "@tanstack/react-query";
import { organisationQuery } from "../../../api/queries.ts";
import { Button } from "../../../components/Button.tsx";
import { inWords } from "../../../components/inWords.ts";
import type { England } from "../../../state/england.ts";
import { useViewState } from "../../../state/useViewState.ts";
import styles from "./WhatIfPanel.module.css";
import { type Asked, footprintsToAdd, mostOrganisations } from "./whoAsked.ts";

type QuickAddsProps = {
  england: England;
  organisations: readonly Asked[];
  onAdd: (ids: readonly string[], said: string) => void;
};

const mostFootprints = 3;
/** Neighbours are asked for organisation by organisation, and of very many nobody wants all of them. */
const mostAsked = 12;

/** Ways to add several at once: the CCGs that border on those chosen, and the rest of a footprint. */
export function QuickAdds({ england, organisations, onAdd }: QuickAddsProps) {
  const neighbours = useNeighbouringCcgs(organisations);
  const footprints = footprintsToAdd(england, organisations).slice(0, mostFootprints);
  const room = mostOrganisations - organisations.length;
  const fitting = footprints.filter(({ missing }) => missing.length <= room);
  const hasNeighbours = neighbours.length > 0 && neighbours.length <= room;
  if (!hasNeighbours && fitting.length === 0) return null;
  return (
    <ul className={styles.quick} aria-label="Add several at once">
      {hasNeighbours && (
        <li>
          <Button onClick={() => onAdd(neighbours, `${neighbours.length} neighbours added.`)}>
            Add {neighbours.length === 1 ? "the one" : `all ${inWords(neighbours.length)}`} neighbouring{" "}
            {neighbours.length === 1 ? "CCG" : "CCGs"}
          </Button>
        </li>
      )}
      {fitting.map(({ id, name, total, missing }) => (
        <li key={id}>
          <Button onClick={() => onAdd(missing, `${missing.length} CCGs of ${name} added.`)}>
            Add all {total} CCGs with people in {name}
          </Button>
        </li>
      ))}
    </ul>
  );
}

/** CCGs that touch one of them on land or are linked to it over water, and are not among them. */
function useNeighbouringCcgs(organisations: readonly Asked[]): string[] {
  const [{ asAt }] = useViewState();
  const ccgs = organisations.filter(({ kind }) => kind === "ccg");
  const details = useQueries({
    queries: ccgs.length > mostAsked ? [] : ccgs.map(({ id }) => organisationQuery(id, asAt)),
    combine: (results) => results.flatMap(({ data }) => data ?? []),
  });
  const chosen = new Set(organisations.map(({ id }) => id));
  const found = details.flatMap(({ neighbours }) => neighbours.map(({ node }) => node.id));
  return [...new Set(found)].filter((id) => id.startsWith("ccg:") && !chosen.has(id));
}

import { Link } from "@tanstack/react-router";
import { useMemo, useState } from "react";
import { commonKinds } from "../../../../../server/domain/sharing/commonKinds.ts";
import { Button } from "../../../../components/Button.tsx";
import { formatCount } from "../../../../components/format.ts";
import { listed } from "../../../../components/inWords.ts";
import { useViewState } from "../../../../state/useViewState.ts";
import { countOfKind } from "../tieLooks.ts";
import type { CollaborationGraph } from "../useCollaborationGraph.ts";
import type { GraphChoice } from "../useGraphChoice.ts";
import styles from "./Chosen.module.css";
import { CommonItem } from "./CommonItem.tsx";
import { type Link as Linked, linksOf } from "./linksOf.ts";
import { PathsSection } from "./PathsSection.tsx";
import { ReachSection } from "./ReachSection.tsx";

type OrganisationChosenProps = { id: string; shown: CollaborationGraph; choice: GraphChoice };

/** One organisation: who it is, whom it is linked with and on what, how much, and by which chains with others. */
export function OrganisationChosen({ id, shown, choice }: OrganisationChosenProps) {
  const [state] = useViewState();
  const [isAll, setAll] = useState(false);
  const { projection, groups } = shown;
  const node = projection.nodes.find(({ key }) => key === id);
  const links = useMemo(() => linksOf(projection, id), [projection, id]);
  if (node === undefined) return null;
  const { attributes } = node;
  const home = groups.groups.get(groups.groupOf.get(id) ?? "");
  const parts = groups.divided.get(id) ?? [];
  const known = links.filter(({ isUnknown }) => !isUnknown);
  const shownLinks = isAll ? links : links.slice(0, atOnce);
  return (
    <>
      <h3>{attributes.name}</h3>
      <p className={styles.quiet}>
        {[attributes.ods, attributes.ons].filter((code) => code !== null).join(" · ")}
        {attributes.population !== null && ` · ${formatCount(attributes.population)} people`}
        {home !== undefined && ` · ${parts.length > 1 ? "mainly in" : "in"} ${home.name}`}
      </p>
      {parts.length > 1 && (
        <p className={styles.quiet}>
          Its people live in{" "}
          {listed(
            parts.map(
              ({ group, share }) =>
                `${groups.groups.get(group)?.name ?? group} (${Math.round(share * 100)}%)`,
            ),
          )}
          .
        </p>
      )}
      <p>{summaryOf(known, attributes.strength)}</p>
      <p className={styles.ways}>
        <Link to="/collaboration" search={{ ...state, as: null, whom: id }}>
          Whom it works with
        </Link>
        <Link to="/organisations/$id" params={{ id }} search={state}>
          Its page, with its measures
        </Link>
      </p>
      <ul className={styles.links}>
        {shownLinks.map((link) => (
          <LinkItem
            key={link.id}
            link={link}
            seenFrom={{ id, name: attributes.name }}
            onChoose={choice.choose}
          />
        ))}
      </ul>
      {links.length > atOnce && (
        <Button onClick={() => setAll(!isAll)}>
          {isAll ? "Show fewer" : `Show all ${formatCount(links.length)}`}
        </Button>
      )}
      <ReachSection id={id} name={attributes.name} />
      <PathsSection id={id} name={attributes.name} shown={shown} />
    </>
  );
}

const atOnce = 8;

function summaryOf(known: readonly Linked[], strength: number): string {
  if (known.length === 0)
    return "No ties of these kinds are recorded as in force. That is not to say that nothing is shared.";
  const things = new Map(
    known.flatMap(({ shared }) => shared.map((common) => [common.id, common.kind] as const)),
  );
  const counts = commonKinds.flatMap((kind) => {
    const count = [...things.values()].filter((each) => each === kind).length;
    return count === 0 ? [] : [countOfKind(kind, count)];
  });
  return `Linked with ${formatCount(known.length)} ${known.length === 1 ? "other" : "others"} through ${listed(counts)}; the weights add up to ${formatCount(Math.round(strength))}.`;
}

type LinkItemProps = {
  link: Linked;
  seenFrom: { id: string; name: string };
  onChoose: (id: string) => void;
};

function LinkItem({ link, seenFrom, onChoose }: LinkItemProps) {
  const kinds = commonKinds.flatMap((kind) => {
    const count = link.shared.filter((common) => common.kind === kind).length;
    return count === 0 ? [] : [countOfKind(kind, count)];
  });
  return (
    <li>
      <details className={styles.link}>
        <summary>
          <strong>{link.name}</strong>{" "}
          <span className={styles.quiet}>
            {listed(kinds)}
            {link.isUnknown && ", not placed in time"}
          </span>
        </summary>
        <ul className={styles.commons}>
          {link.shared.map((common) => (
            <CommonItem key={`${common.kind} ${common.id}`} common={common} seenFrom={seenFrom} />
          ))}
        </ul>
        <Button look="quiet" onClick={() => onChoose(link.id)}>
          Go to {link.name}
        </Button>
      </details>
    </li>
  );
}

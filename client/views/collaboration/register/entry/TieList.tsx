import { useQueries } from "@tanstack/react-query";
import type { RegisterEntry } from "../../../../../server/contract/register.ts";
import { type StandingTie, tiesOf } from "../../../../../server/contract/tiesOf.ts";
import { organisationQuery } from "../../../../api/queries.ts";
import { formatDate } from "../../../../components/format.ts";
import { NodeLink } from "../../../../components/NodeLink.tsx";
import { useViewState } from "../../../../state/useViewState.ts";
import { CitationList } from "../../../organisation/CitationList.tsx";
import type { NameOf } from "../organisationNames.ts";
import { evidenceWords, inForceTitles } from "../registerWords.ts";
import styles from "./EntryView.module.css";

const titles = { post: "Who shares it", function: "Who takes part", grouping: "Who takes part" } as const;

/** Every tie of an entry: whose, in what part, since when, on what evidence and by which sources. */
export function TieList({ entry, nameOf }: { entry: RegisterEntry; nameOf: NameOf }) {
  const ties = tiesOf(entry);
  const practices = usePracticeNames(ties);
  return (
    <section className={styles.section} aria-labelledby="entry-ties">
      <h3 id="entry-ties">
        {titles[entry.kind]} ({ties.length})
      </h3>
      {ties.length === 0 && (
        <p className={styles.quiet}>Nobody has recorded who takes part. Correct the entry to name them.</p>
      )}
      <ul className={styles.ties}>
        {ties.map((tie, place) => (
          <Tie
            // biome-ignore lint/suspicious/noArrayIndexKey: one organisation can have several ties, at times apart
            key={`${tie.organisation} ${place}`}
            tie={tie}
            name={practices.get(tie.organisation) ?? nameOf(tie.organisation)}
          />
        ))}
      </ul>
    </section>
  );
}

function Tie({ tie, name }: { tie: StandingTie; name: string }) {
  const { as, fte, validFrom, validTo, seenBy, datesAsWritten, evidence, inForce, sources, note } = tie;
  const part = [
    as,
    fte === null ? null : fte === 1 ? "a full-time post" : `${fte} of a full-time post`,
  ].filter((word) => word !== null);
  const dates = [
    validFrom === null ? "start not known" : `since ${formatDate(validFrom)}`,
    validTo === null ? null : `until ${formatDate(validTo)}`,
    seenBy === null ? null : `seen by ${formatDate(seenBy)}`,
    datesAsWritten === null ? null : `written as “${datesAsWritten}”`,
  ].filter((word) => word !== null);
  return (
    <li>
      <p>
        <strong>
          <NodeLink node={{ id: tie.organisation, name }} />
        </strong>
        {part.length > 0 && ` ${part.join(", ")}`}
      </p>
      <p>
        In force: {inForceTitles[inForce].toLowerCase()} · {dates.join(", ")}
      </p>
      <p title={evidenceWords[evidence].meaning}>Evidence: {evidenceWords[evidence].title.toLowerCase()}</p>
      <CitationList sources={sources} />
      {note !== null && <p className={styles.quiet}>{note}</p>}
    </li>
  );
}

/** Practices are too many to have at hand, so the few that take part are asked for. */
function usePracticeNames(ties: readonly StandingTie[]): ReadonlyMap<string, string> {
  const [{ asAt }] = useViewState();
  const ids = [...new Set(ties.map(({ organisation }) => organisation))].filter((id) =>
    id.startsWith("practice:"),
  );
  const answers = useQueries({ queries: ids.map((id) => organisationQuery(id, asAt)) });
  return new Map(answers.flatMap(({ data }) => (data === undefined ? [] : [[data.id, data.name] as const])));
}

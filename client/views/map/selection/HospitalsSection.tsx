import { Link } from "@tanstack/react-router";
import type { OrganisationDetail } from "../../../../server/contract/organisations.ts";
import { Bar, BarList } from "../../../components/Bar.tsx";
import { Button } from "../../../components/Button.tsx";
import { FigureValue } from "../../../components/FigureValue.tsx";
import { formatShare } from "../../../components/format.ts";
import { SkeletonBars } from "../../../components/Skeleton.tsx";
import { useViewState } from "../../../state/useViewState.ts";
import styles from "./HospitalsSection.module.css";
import { Section } from "./Section.tsx";
import { type ChosenDetails, mostDetailed } from "./useChosenDetails.ts";

/** Trusts a CCG sends fewer than this share of admissions to are only counted. */
const smallestShown = 0.05;

/** The hospitals inside the chosen areas, and where their people were admitted in 2020. */
export function HospitalsSection({ details }: { details: ChosenDetails }) {
  if (details === null) {
    return (
      <Section title="Hospitals and admissions">
        <p className={styles.note}>Shown for up to {mostDetailed} areas; each area's page has its own.</p>
      </Section>
    );
  }
  return (
    <Section title="Hospitals and admissions">
      {details.details.length > 0 && <Hospitals details={details.details} />}
      {details.details
        .filter(({ admissions }) => admissions.length > 0)
        .map((detail) => (
          <Admissions key={detail.id} detail={detail} alone={details.details.length === 1} />
        ))}
      {details.isPending && <SkeletonBars rows={3} label="Loading hospitals and admissions…" />}
      {details.error !== null && (
        <div role="alert">
          <p>Hospitals and admissions could not be loaded. {details.error.message}</p>
          <Button onClick={details.retry}>Try again</Button>
        </div>
      )}
    </Section>
  );
}

function Hospitals({ details }: { details: readonly OrganisationDetail[] }) {
  const [state] = useViewState();
  const hospitals = new Map(
    details.flatMap((detail) => detail.hospitals.map((site) => [site.node.id, site])),
  );
  if (hospitals.size === 0) return <p>No hospital site of the 2016 list lies inside.</p>;
  return (
    <details className={styles.hospitals}>
      <summary>
        {hospitals.size === 1 ? "1 hospital site" : `${hospitals.size} hospital sites`} inside (2016 list)
      </summary>
      <ul>
        {[...hospitals.values()].map(({ node, trust }) => (
          <li key={node.id}>
            <Link to="/organisations/$id" params={{ id: node.id }} search={state}>
              {node.name}
            </Link>
            {trust !== null && <small>{trust.name}</small>}
          </li>
        ))}
      </ul>
    </details>
  );
}

function Admissions({ detail, alone }: { detail: OrganisationDetail; alone: boolean }) {
  const [state] = useViewState();
  const ordered = [...detail.admissions].sort((one, other) => other.share - one.share);
  const shown = ordered.filter(({ share }) => share >= smallestShown);
  const rest = ordered.length - shown.length;
  const period = ordered[0]?.period ?? "2020";
  return (
    <div className={styles.admissions}>
      <p>
        {alone ? "" : `${detail.name}: `}admissions in {period} by trust, as named then
      </p>
      <BarList label={`Admissions of ${detail.name} in ${period} by trust`}>
        {shown.map(({ node, share, note }) => (
          <Bar
            key={node.id}
            label={
              <Link to="/organisations/$id" params={{ id: node.id }} search={state}>
                {node.name}
              </Link>
            }
            share={share}
            text={
              <FigureValue
                text={formatShare(share)}
                about={{
                  label: `Share of admissions, ${node.name}`,
                  period,
                  estimate: false,
                  formula: null,
                  note:
                    note ??
                    "Made from district figures, so CCGs within one district share values. The nearest to 2016 there is; not the provider of 2016.",
                  datasets: ["ccg-to-trust-share-sus2020"],
                  sources: [],
                }}
              />
            }
          />
        ))}
      </BarList>
      {rest > 0 && (
        <p className={styles.note}>
          and {rest} {rest === 1 ? "trust" : "trusts"} with less than 5% each
        </p>
      )}
    </div>
  );
}

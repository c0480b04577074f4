import { Link } from "@tanstack/react-router";
import type { OrganisationDetail } from "../../../../server/contract/organisations.ts";
import { Bar, BarList } from "../../../components/Bar.tsx";
import { Button } from "../../../components/Button.tsx";
import { FigureValue } from "../../../components/FigureValue.tsx";
import type { FigureAbout } from "../../../components/figureAbout.ts";
import { formatShare } from "../../../components/format.ts";
import { listed } from "../../../components/inWords.ts";
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
      {alikeAdmissions(details.details).map((alike) => (
        <Admissions
          key={alike.names.join(" ")}
          who={details.details.length === 1 ? null : listed(alike.names)}
          admissions={alike.admissions}
        />
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
        {hospitals.size === 1 ? "1 hospital site" : `${hospitals.size} hospital sites`} inside (list of 2016)
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

type AdmissionsOf = OrganisationDetail["admissions"];

/** CCGs with one and the same distribution told once: CCGs within one district share values in the source. */
function alikeAdmissions(details: readonly OrganisationDetail[]) {
  const groups = new Map<string, { names: string[]; admissions: AdmissionsOf }>();
  for (const { name, admissions } of details) {
    if (admissions.length === 0) continue;
    const key = admissions.map(({ node, share }) => `${node.id} ${share}`).join(" ");
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { names: [name], admissions });
    else group.names.push(name);
  }
  return [...groups.values()];
}

function Admissions({ who, admissions }: { who: string | null; admissions: AdmissionsOf }) {
  const [state] = useViewState();
  const ordered = [...admissions].sort((one, other) => other.share - one.share);
  const shown = ordered.filter(({ share }) => share >= smallestShown);
  const rest = ordered.length - shown.length;
  const period = ordered[0]?.period ?? "2020";
  const title = `Where admissions${who === null ? "" : ` of ${who}`} went in ${period}, by trust as named then`;
  return (
    <div className={styles.admissions}>
      <p>{title}</p>
      <BarList label={title}>
        {shown.map(({ node, share, note }) => (
          <Bar
            key={node.id}
            label={
              <Link to="/organisations/$id" params={{ id: node.id }} search={state}>
                {node.name}
              </Link>
            }
            share={share}
            text={<FigureValue text={formatShare(share)} about={aboutShare(node.name, period, note)} />}
          />
        ))}
      </BarList>
      {rest > 0 && (
        <p className={styles.note}>
          and {rest} {rest === 1 ? "trust" : "trusts"} with less than 5%
        </p>
      )}
    </div>
  );
}

function aboutShare(trust: string, period: string, note: string | null): FigureAbout {
  return {
    label: `Share of admissions, ${trust}`,
    period,
    estimate: false,
    formula: null,
    note: [note, "The nearest to 2016 there is; not the provider of 2016."]
      .filter((sentence) => sentence !== null)
      .join(" "),
    datasets: ["ccg-trust-admissions"],
    sources: [],
  };
}

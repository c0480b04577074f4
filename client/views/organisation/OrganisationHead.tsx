import type { OrganisationDetail } from "../../../server/contract/organisations.ts";
import { kindWord, purposeWord } from "../../components/kindWord.ts";
import { useEngland } from "../../state/useEngland.ts";
import { LocatorMap } from "./LocatorMap.tsx";
import styles from "./OrganisationHead.module.css";
import { rankOf } from "./rankOf.ts";
import { organisationSummary } from "./summary.ts";
import { WaysOn } from "./WaysOn.tsx";

/** What it is, in a few sentences, with its codes, where it lies, and the ways on from here. */
export function OrganisationHead({ organisation }: { organisation: OrganisationDetail }) {
  const { data: england } = useEngland();
  const { name, officialName, note, purpose } = organisation;
  const rank = england === undefined ? null : rankOf(england, organisation.id);
  const what = purpose === null ? kindWord(organisation.kind) : purposeWord(purpose);
  return (
    <header className={styles.head}>
      <div className={styles.words}>
        <p className={styles.kind}>{what}</p>
        <h1>{name}</h1>
        {officialName !== name && <p className={styles.quiet}>{officialName}</p>}
        <Codes organisation={organisation} />
        <p className={styles.summary}>{organisationSummary(organisation, rank).join(" ")}</p>
        {note !== null && <p className={styles.quiet}>{note}</p>}
        <WaysOn organisation={organisation} />
      </div>
      <LocatorMap organisation={organisation} />
    </header>
  );
}

function Codes({ organisation }: { organisation: OrganisationDetail }) {
  const { footprintNumber, ods, ons, postcode } = organisation;
  const codes = [
    ["Footprint number", footprintNumber],
    ["ODS code", ods],
    ["ONS code", ons],
    ["Postcode", postcode],
  ] as const;
  const known = codes.filter(([, code]) => code !== null);
  if (known.length === 0) return null;
  return (
    <dl className={styles.codes}>
      {known.map(([label, code]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{code}</dd>
        </div>
      ))}
    </dl>
  );
}

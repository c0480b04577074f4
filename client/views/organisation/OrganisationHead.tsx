import { Link } from "@tanstack/react-router";
import type { OrganisationDetail } from "../../../server/contract/organisations.ts";
import { buttonClass } from "../../components/Button.tsx";
import { useViewState } from "../../state/useViewState.ts";
import { isAreaKind } from "../../state/viewState.ts";
import { kindWord } from "./kindWord.ts";
import { LocatorMap } from "./LocatorMap.tsx";
import styles from "./OrganisationView.module.css";

/** What it is, its codes, where it lies, and the ways on from here. */
export function OrganisationHead({ organisation }: { organisation: OrganisationDetail }) {
  return (
    <header className={styles.head}>
      <div className={styles.headWords}>
        <p className={styles.kind}>{kindWord(organisation.kind)}</p>
        <h1>{organisation.name}</h1>
        {organisation.officialName !== organisation.name && <p>{organisation.officialName}</p>}
        <dl className={styles.codes}>
          {organisation.footprintNumber !== null && (
            <div>
              <dt>Footprint</dt>
              <dd>{organisation.footprintNumber}</dd>
            </div>
          )}
          {organisation.ods !== null && (
            <div>
              <dt>ODS code</dt>
              <dd>{organisation.ods}</dd>
            </div>
          )}
          {organisation.ons !== null && (
            <div>
              <dt>ONS code</dt>
              <dd>{organisation.ons}</dd>
            </div>
          )}
          {organisation.postcode !== null && (
            <div>
              <dt>Postcode</dt>
              <dd>{organisation.postcode}</dd>
            </div>
          )}
        </dl>
        {organisation.note !== null && <p className={styles.quiet}>{organisation.note}</p>}
        <WaysOn organisation={organisation} />
      </div>
      <LocatorMap organisation={organisation} />
    </header>
  );
}

function WaysOn({ organisation }: { organisation: OrganisationDetail }) {
  const [state] = useViewState();
  if (!isAreaKind(organisation.kind)) return null;
  return (
    <p className={styles.ways}>
      <Link
        to="/"
        search={{ ...state, areas: organisation.kind, selected: [organisation.id], at: null }}
        className={buttonClass}
        data-look="primary"
      >
        Show on the map
      </Link>
      <Link
        to="/overlaps"
        search={{
          ...state,
          first: organisation.kind,
          second: organisation.kind === "county" ? "ccg" : "county",
        }}
        className={buttonClass}
        data-look="secondary"
      >
        How its layer overlaps others
      </Link>
    </p>
  );
}

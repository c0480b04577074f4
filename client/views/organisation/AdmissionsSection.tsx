import type { OrganisationDetail } from "../../../server/contract/organisations.ts";
import { Bar, BarList } from "../../components/Bar.tsx";
import { formatCount, formatShare } from "../../components/format.ts";
import { NodeLink } from "../../components/NodeLink.tsx";
import { Fold } from "./Fold.tsx";
import styles from "./OrganisationView.module.css";
import { Section } from "./Section.tsx";

const shownAtFirst = 10;

/** Which trusts admit its patients, or whose patients a trust admits: figures of 2020, and said so. */
export function AdmissionsSection({ organisation }: { organisation: OrganisationDetail }) {
  const { admissions, kind } = organisation;
  if (admissions.length === 0) return null;
  const period = [...new Set(admissions.map((row) => row.period))].join(", ");
  return (
    <Section
      title={
        kind === "trust" ? `CCGs whose patients it admits (${period})` : `Where admissions go (${period})`
      }
    >
      <p className={styles.quiet}>
        Shares of hospital admissions in {period}, made from district figures, so CCGs within one district
        share values. Trusts are those of {period}, not of 2016.
      </p>
      <div className={styles.bars}>
        <Fold items={admissions} shown={shownAtFirst} more={(count) => `${formatCount(count)} more`}>
          {(shown) => (
            <BarList
              label={kind === "trust" ? "Share of each CCG's admissions" : "Share of admissions by trust"}
            >
              {shown.map((row) => (
                <Bar
                  key={row.node.id}
                  label={<NodeLink node={row.node} />}
                  share={row.share}
                  text={formatShare(row.share)}
                />
              ))}
            </BarList>
          )}
        </Fold>
      </div>
    </Section>
  );
}

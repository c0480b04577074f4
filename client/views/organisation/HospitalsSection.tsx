import type { OrganisationDetail } from "../../../server/contract/organisations.ts";
import { formatCount } from "../../components/format.ts";
import { NodeLink } from "../../components/NodeLink.tsx";
import { Fold } from "./Fold.tsx";
import styles from "./OrganisationView.module.css";
import { Section } from "./Section.tsx";

const shownAtFirst = 12;

/** Hospital sites inside an area, each with who runs it, or of a trust. */
export function HospitalsSection({ organisation }: { organisation: OrganisationDetail }) {
  const { hospitals } = organisation;
  if (hospitals.length === 0) return null;
  return (
    <Section title={`Hospital sites, September 2016 (${formatCount(hospitals.length)})`}>
      <Fold items={hospitals} shown={shownAtFirst} more={(count) => `${formatCount(count)} more`}>
        {(shown) => (
          <ul className={styles.compact}>
            {shown.map(({ node, trust }) => (
              <li key={node.id}>
                <NodeLink node={node} />
                {trust !== null && trust.id !== organisation.id && (
                  <p className={styles.quiet}>
                    <NodeLink node={trust} />
                  </p>
                )}
              </li>
            ))}
          </ul>
        )}
      </Fold>
    </Section>
  );
}

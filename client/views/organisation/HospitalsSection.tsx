import type { OrganisationDetail } from "../../../server/contract/organisations.ts";
import { formatCount } from "../../components/format.ts";
import { NodeLink } from "./NodeLink.tsx";
import styles from "./OrganisationView.module.css";
import { Section } from "./Section.tsx";

/** Hospital sites inside an area, or of a trust. */
export function HospitalsSection({ organisation }: { organisation: OrganisationDetail }) {
  const { hospitals } = organisation;
  if (hospitals.length === 0) return null;
  return (
    <Section title={`Hospital sites (${formatCount(hospitals.length)})`}>
      <ul className={styles.compact}>
        {hospitals.map(({ node, trust }) => (
          <li key={node.id}>
            <NodeLink node={node} />
            {trust !== null && trust.id !== organisation.id && (
              <span className={styles.quiet}>
                {" "}
                run by <NodeLink node={trust} />
              </span>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}

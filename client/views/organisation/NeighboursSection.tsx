import { isAreaKind } from "../../../geodata/model/kinds.ts";
import type { Neighbour, OrganisationDetail } from "../../../server/contract/organisations.ts";
import { formatAmount, formatCount } from "../../components/format.ts";
import { NodeLink } from "../../components/NodeLink.tsx";
import { Fold } from "./Fold.tsx";
import styles from "./OrganisationView.module.css";
import { Section } from "./Section.tsx";

type NeighboursSectionProps = { neighbours: readonly Neighbour[]; kind: OrganisationDetail["kind"] };

const shownAtFirst = 9;

/** What it touches on land, the longest border first, and what a ferry or bridge links it to. */
export function NeighboursSection({ neighbours, kind }: NeighboursSectionProps) {
  if (!isAreaKind(kind)) return null;
  const sorted = neighbours.toSorted((a, b) => (b.km ?? -1) - (a.km ?? -1));
  const hasLand = sorted.some(({ crossing }) => crossing === "land");
  return (
    <Section title="Neighbours">
      {!hasLand && <p>It has no neighbour on land.</p>}
      <Fold items={sorted} shown={shownAtFirst} more={(count) => `${formatCount(count)} more`}>
        {(shown) => (
          <ul className={styles.compact}>
            {shown.map(({ node, crossing, km, note }) => (
              <li key={`${node.id} ${crossing} ${note}`}>
                <NodeLink node={node} />
                <p className={styles.quiet}>
                  {crossing === "land" ? `${formatAmount(km, "km")} of border` : `by ${crossing}`}
                  {note !== null && `: ${note}`}
                </p>
              </li>
            ))}
          </ul>
        )}
      </Fold>
    </Section>
  );
}

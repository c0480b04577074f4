import { areaKindWords } from "../../../geodata/model/kinds.ts";
import type { OrganisationDetail } from "../../../server/contract/organisations.ts";
import { Bar, BarList } from "../../components/Bar.tsx";
import { formatCount, formatShare } from "../../components/format.ts";
import { NodeLink } from "./NodeLink.tsx";
import styles from "./OrganisationView.module.css";
import { Section } from "./Section.tsx";

/** How it meets the areas of every other layer: what it lies in, what it cuts, and with how many people. */
export function OverlapsSection({ organisation }: { organisation: OrganisationDetail }) {
  const layers = organisation.overlaps.filter(({ areas }) => areas.length > 0);
  if (layers.length === 0) return null;
  return (
    <Section title="How it meets other boundaries">
      <div className={styles.columns}>
        {layers.map(({ layer, areas }) => (
          <div key={layer}>
            <h3>{summaryOf(layer, areas)}</h3>
            <BarList label={`Share of its people in each ${areaKindWords[layer].singular}`}>
              {areas.map((area) => (
                <Bar
                  key={area.node.id}
                  label={<NodeLink node={area.node} />}
                  share={area.shareOfThis}
                  text={`${formatShare(area.shareOfThis)} · ${formatCount(area.population)} people`}
                />
              ))}
            </BarList>
          </div>
        ))}
      </div>
    </Section>
  );
}

type LayerOverlap = OrganisationDetail["overlaps"][number];

function summaryOf(layer: LayerOverlap["layer"], areas: LayerOverlap["areas"]): string {
  const { singular, plural } = areaKindWords[layer];
  const [only] = areas;
  if (only !== undefined && areas.length === 1) {
    return only.shareOfOther === 1 ? `The same people as one ${singular}` : `Nests in one ${singular}`;
  }
  return areas.every((area) => area.shareOfOther === 1)
    ? `Made up of ${areas.length} whole ${plural}`
    : `Has people in ${areas.length} ${plural}`;
}

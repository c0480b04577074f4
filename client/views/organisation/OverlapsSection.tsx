import type { OrganisationDetail } from "../../../server/contract/organisations.ts";
import { Bar, BarList } from "../../components/Bar.tsx";
import { formatCount, formatShare } from "../../components/format.ts";
import { countOf, layerWords } from "../../components/layerWords.ts";
import { NodeLink } from "../../components/NodeLink.tsx";
import { Fold } from "./Fold.tsx";
import styles from "./OrganisationView.module.css";
import { Section } from "./Section.tsx";

type LayerOverlap = OrganisationDetail["overlaps"][number];
type Area = LayerOverlap["areas"][number];

const shownAtFirst = 7;

/** How it meets the areas of every other layer: what it lies in, what it holds, what it cuts and with how many people. */
export function OverlapsSection({ organisation }: { organisation: OrganisationDetail }) {
  const layers = organisation.overlaps.filter(({ areas }) => areas.length > 0);
  const members = new Set(organisation.members.map(({ node }) => node.id));
  if (layers.length === 0) return null;
  return (
    <Section title="Nests in and cuts across">
      <div className={styles.columns}>
        {layers.map((overlap) => (
          <div key={overlap.layer} className={styles.column}>
            <h3>{layerWords[overlap.layer].title}</h3>
            <LayerWords overlap={overlap} members={members} />
          </div>
        ))}
      </div>
    </Section>
  );
}

type LayerWordsProps = { overlap: LayerOverlap; members: ReadonlySet<string> };

function LayerWords({ overlap: { layer, areas }, members }: LayerWordsProps) {
  const [only] = areas;
  if (only !== undefined && areas.length === 1) {
    return (
      <p>
        {only.shareOfOther === 1 ? "The same people as " : "All in "}
        <NodeLink node={only.node} />
        {only.shareOfOther < 1 && `, ${formatShare(only.shareOfOther)} of its people`}.
      </p>
    );
  }
  if (areas.every(({ node, shareOfOther }) => shareOfOther === 1 && members.has(node.id))) {
    return <p>{holdsAndCuts(layer, areas)} They are listed above.</p>;
  }
  return (
    <>
      <p>{holdsAndCuts(layer, areas)}</p>
      <Fold items={areas} shown={shownAtFirst} more={(count) => `${formatCount(count)} more`}>
        {(shown) => (
          <BarList label={`${layerWords[layer].title}: share of its people in each`}>
            {shown.map((area) => (
              <Bar
                key={area.node.id}
                label={
                  <>
                    <NodeLink node={area.node} />
                    {area.shareOfOther < 1 && (
                      <span className={styles.quiet}> cut, {formatShare(area.shareOfOther)} of it</span>
                    )}
                  </>
                }
                share={area.shareOfThis}
                text={`${formatCount(area.population)} · ${formatShare(area.shareOfThis)}`}
              />
            ))}
          </BarList>
        )}
      </Fold>
    </>
  );
}

/** "Holds 6 whole districts and cuts across 1." */
function holdsAndCuts(layer: LayerOverlap["layer"], areas: readonly Area[]): string {
  const whole = areas.filter(({ shareOfOther }) => shareOfOther === 1).length;
  const cut = areas.length - whole;
  if (cut === 0) return `Made up of ${countOf(whole, layer)} whole.`;
  return whole === 0
    ? `Cuts across ${countOf(cut, layer)}.`
    : `Holds ${countOf(whole, layer)} whole and cuts across ${formatCount(cut)}.`;
}

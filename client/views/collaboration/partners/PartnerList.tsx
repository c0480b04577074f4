import type { NodeReference } from "../../../../server/contract/organisations.ts";
import type { Partner } from "../../../../server/contract/partners.ts";
import { sizeRange } from "../../../../server/domain/ratios.ts";
import type { England } from "../../../state/england.ts";
import { PartnerItem } from "./PartnerItem.tsx";
import styles from "./PartnersPanel.module.css";

type PartnerListProps = {
  england: England;
  organisation: NodeReference;
  partners: readonly Partner[];
  /** The organisation pointed at in the list or on the small map. */
  pointed: string | null;
  onPoint: (id: string | null) => void;
};

const shownAtFirst = 8;

/** The partners in their order; the map beside it carries the same numbers. */
export function PartnerList({ england, organisation, partners, pointed, onPoint }: PartnerListProps) {
  const range = sizeRange(england.areas.ccg.map(({ people }) => people));
  // A council can be further from a CCG in size than any CCG is from another: the ruler reaches to the farthest.
  const reach = Math.max(range?.fold ?? 1, ...partners.map(({ ratio }) => ratio ?? 1));
  const items = partners.map((partner, place) => (
    <PartnerItem
      key={partner.organisation.id}
      organisation={organisation}
      partner={partner}
      rank={place + 1}
      reach={reach}
      isPointed={pointed === partner.organisation.id}
      onPoint={onPoint}
    />
  ));
  return (
    <>
      <ol className={styles.partners}>{items.slice(0, shownAtFirst)}</ol>
      {items.length > shownAtFirst && (
        <details className={styles.fold}>
          <summary>{items.length - shownAtFirst} more partners</summary>
          <ol className={styles.partners} start={shownAtFirst + 1}>
            {items.slice(shownAtFirst)}
          </ol>
        </details>
      )}
      <p className={styles.note}>
        The ruler beside a ratio runs from the same size to 1 : {Math.round(reach)}
        {range !== null && reach <= range.fold && ", the range of England’s CCGs"}. Large bodies that
        organisations lie in whatever they do (footprints, councils, regions, support units) are told under
        each and not counted as sharing.
      </p>
    </>
  );
}

import { Link } from "@tanstack/react-router";
import type { NodeReference } from "../../../../server/contract/organisations.ts";
import type { Partner } from "../../../../server/contract/partners.ts";
import { FigureValue } from "../../../components/FigureValue.tsx";
import { formatPeopleShort, formatRatio, unknownText } from "../../../components/format.ts";
import { NodeLink } from "../../../components/NodeLink.tsx";
import { useAboutMeasure } from "../../../components/useAboutMeasure.ts";
import { forMap } from "../../../state/mapAddress.ts";
import { useViewState } from "../../../state/useViewState.ts";
import { areaKindOf } from "../areaKindOf.ts";
import { kindName } from "../kindCounts.ts";
import { RatioMark } from "../RatioMark.tsx";
import styles from "./PartnerItem.module.css";
import { SharedRow } from "./SharedRow.tsx";
import { sharedName } from "./sharedName.ts";

type PartnerItemProps = {
  organisation: NodeReference;
  partner: Partner;
  rank: number;
  /** The largest ratio the ruler has room for. */
  reach: number;
  isPointed: boolean;
  onPoint: (id: string | null) => void;
};

/** One partner: what both share, how big they are beside each other, and the ways on from here. */
export function PartnerItem({ organisation, partner, rank, reach, isPointed, onPoint }: PartnerItemProps) {
  const [state] = useViewState();
  const { organisation: other, shared, alsoBothIn } = partner;
  const both = [organisation.id, other.id];
  const layer = areaKindOf([organisation, other]);
  return (
    <li
      className={styles.partner}
      data-pointed={isPointed}
      onPointerEnter={() => onPoint(other.id)}
      onPointerLeave={() => onPoint(null)}
    >
      <span className={styles.rank} aria-hidden="true">
        {rank}
      </span>
      <div className={styles.name}>
        <h4>
          <NodeLink node={other} />
        </h4>
        <small>
          {kindName(other.kind)} {other.ods ?? other.ons}
          {partner.neighbour !== null &&
            ` · neighbour${partner.neighbour === "land" ? "" : ` by ${partner.neighbour}`}`}
        </small>
      </div>
      <Sizes partner={partner} reach={reach} />
      <ul className={styles.shared}>
        {shared.map((each) => (
          <SharedRow key={each.id} shared={each} />
        ))}
      </ul>
      {alsoBothIn.length > 0 && (
        <p className={styles.also}>
          Both are also in {alsoBothIn.map(({ name, kind }) => `${name} (${kindName(kind)})`).join("; ")}.
        </p>
      )}
      <p className={styles.ways}>
        <Link to="/collaboration" search={{ ...state, as: "what-if", selected: both }}>
          What if the two shared more?
        </Link>
        {layer !== null && (
          <Link to="/" search={{ ...forMap(state), areas: layer, selected: both }}>
            Both on the map
          </Link>
        )}
        <Link to="/collaboration" search={{ ...state, whom: other.id }}>
          Its own partners
        </Link>
      </p>
    </li>
  );
}

function Sizes({ partner, reach }: { partner: Partner; reach: number }) {
  const about = useAboutMeasure();
  const { peopleTogether, ratio, depth, shared } = partner;
  return (
    <dl className={styles.sizes}>
      <div>
        <dt>People together</dt>
        <dd>
          <FigureValue
            text={formatPeopleShort(peopleTogether)}
            about={about("people", {
              label: "People together",
              note: "Residents of the two, each person once. Not known where one of the two is not an area.",
            })}
          />
        </dd>
      </div>
      <div>
        <dt>Smaller to larger</dt>
        <dd className={styles.ratio}>
          <FigureValue
            text={ratio === null ? unknownText : formatRatio([1, ratio])}
            about={about("people", {
              label: "Population ratio",
              formula: "the larger’s residents ÷ the smaller’s, mid-2015",
            })}
          />
          {ratio !== null && <RatioMark ratio={ratio} reach={reach} />}
        </dd>
      </div>
      <div>
        <dt>Depth</dt>
        <dd>
          <FigureValue
            text={String(depth)}
            about={{
              label: "Depth of sharing",
              period: null,
              estimate: false,
              formula: shared.map((each) => `${sharedName(each)} ${each.weight}`).join(" + "),
              note: "It orders partners by how much of their work they do together; it is not an amount of anything and says nothing of how well.",
              datasets: [],
              sources: [],
            }}
          />
        </dd>
      </div>
    </dl>
  );
}

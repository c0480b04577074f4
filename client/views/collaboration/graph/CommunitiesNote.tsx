import { areaKindWords } from "../../../../geodata/model/kinds.ts";
import type { CommunitiesAnswer } from "../../../../server/contract/collaboration.ts";
import { formatCount } from "../../../components/format.ts";
import { SourcesButton } from "../../../components/SourcesButton.tsx";
import { communityMethodWords } from "./communityMethodWords.ts";
import { communitiesSentence, comparedSentence } from "./communitySentences.ts";
import styles from "./GraphPanel.module.css";

type CommunitiesNoteProps = {
  communities: CommunitiesAnswer;
  /** Whether some groups are closed, whose CCGs no outline can be drawn round. */
  hasClosed: boolean;
  onOpenAll: () => void;
};

/** How many communities the ties make, and how far they are from the layer they are compared with. */
export function CommunitiesNote({ communities, hasClosed, onOpenAll }: CommunitiesNoteProps) {
  const { total, modularity, compared, method, resolution, seed } = communities;
  if (modularity === null) {
    return <p className={styles.scope}>Without ties that weigh anything there are no communities.</p>;
  }
  const layer = compared === null ? null : areaKindWords[compared.layer].plural;
  return (
    <p className={styles.scope}>
      {communitiesSentence(communities)} {comparedSentence(communities)}{" "}
      {hasClosed && (
        <>
          Outlines go round CCGs, so the groups have to be open.{" "}
          <button type="button" className={styles.how} onClick={onOpenAll}>
            Open all groups
          </button>{" "}
        </>
      )}
      <SourcesButton
        text={`${formatCount(total)} communities`}
        about={{
          label: layer === null ? "Communities" : `Communities, beside the ${layer}`,
          period: null,
          estimate: true,
          formula: `${communityMethodWords[method]} over the weights of the ties, resolution ${resolution}, seed ${seed}; modularity ${modularity.toFixed(2)}. ${compared?.formula ?? ""}`,
          note: "Reckoned from the ties that are drawn, and no body that anybody founded.",
          datasets: [],
          sources: [],
        }}
        className={styles.how}
      >
        How are they reckoned and compared?
      </SourcesButton>
    </p>
  );
}

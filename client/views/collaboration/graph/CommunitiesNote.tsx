import type { CommunitiesAnswer } from "../../../../server/contract/collaboration.ts";
import { formatAmount, formatCount } from "../../../components/format.ts";
import { kindWord } from "../../../components/kindWord.ts";
import { SourcesButton } from "../../../components/SourcesButton.tsx";
import styles from "./GraphPanel.module.css";

type CommunitiesNoteProps = {
  communities: CommunitiesAnswer;
  /** Whether some groups are closed, whose CCGs no outline can be drawn round. */
  hasClosed: boolean;
};

/** How many communities the ties make, and how far they are from the layer they are compared with. */
export function CommunitiesNote({ communities, hasClosed }: CommunitiesNoteProps) {
  const { total, alone, modularity, compared, method, resolution, seed } = communities;
  if (modularity === null) return <p className={styles.scope}>Without ties there are no communities.</p>;
  const text = `${formatCount(total)} communities`;
  return (
    <p className={styles.scope}>
      The ties make {text} of CCGs that work with each other more than with others;{" "}
      {formatCount(alone.length)} CCGs are alone.{" "}
      {compared !== null &&
        `Against the ${kindWord(compared.layer)}s they divide people differently by ${formatAmount(compared.variationOfInformation, null)} of at most ${formatAmount(compared.most, null)} bits. `}
      {hasClosed && "Outlines are drawn round CCGs: open all groups to see them whole. "}
      <SourcesButton
        text={text}
        about={{
          label: "Communities",
          period: null,
          estimate: true,
          formula: `${method === "louvain" ? "Louvain" : "Leiden"} over the weights of the ties, resolution ${resolution}, seed ${seed}; modularity ${modularity.toFixed(2)}. ${compared?.formula ?? ""}`,
          note: "Reckoned from the ties that are drawn, and no body that anybody founded.",
          datasets: [],
          sources: [],
        }}
        className={styles.how}
      >
        How are they reckoned?
      </SourcesButton>
    </p>
  );
}

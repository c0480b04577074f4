import { Link } from "@tanstack/react-router";
import { useState } from "react";
import type { PartnerPage } from "../../../../server/contract/partners.ts";
import { buttonClass } from "../../../components/Button.tsx";
import { DownloadCsv } from "../../../components/DownloadCsv.tsx";
import { NodeLink } from "../../../components/NodeLink.tsx";
import { SourcesButton } from "../../../components/SourcesButton.tsx";
import type { England } from "../../../state/england.ts";
import { useViewState } from "../../../state/useViewState.ts";
import { ProposalsSection } from "../proposals/ProposalsSection.tsx";
import { NothingRecorded } from "./NothingRecorded.tsx";
import { OtherRecords } from "./OtherRecords.tsx";
import { PartnerList } from "./PartnerList.tsx";
import { PartnersMap } from "./PartnersMap.tsx";
import styles from "./PartnersPanel.module.css";
import { deepestSentence, partnersSentence } from "./partnersSentence.ts";
import { partnersTable } from "./partnersTable.ts";
import { rankPartners } from "./rankPartners.ts";

/** The answer for one organisation: a sentence, the ranked partners with a map, and what is not counted. */
export function PartnersAnswer({ england, page }: { england: England; page: PartnerPage }) {
  const [state] = useViewState();
  const [pointed, setPointed] = useState<string | null>(null);
  const { organisation, neighboursWithNothing } = page;
  const partners = rankPartners(page.items);
  const deepest = deepestSentence({ items: partners });
  return (
    <div className={styles.answer}>
      <div className={styles.lead}>
        <h2 className={styles.sentence}>{partnersSentence(page)}</h2>
        {deepest !== null && <p className={styles.deepest}>{deepest}</p>}
        <p className={styles.note}>
          The register covers a part of England only: where it has no record, nobody knows whether something
          is shared.{" "}
          {state.evidence.length > 0 && `Only ${state.evidence.join(" and ")} evidence is looked at. `}
          <NodeLink node={{ id: organisation.id, name: `All about ${organisation.name}` }} />
        </p>
      </div>
      <PartnersMap
        england={england}
        organisation={organisation}
        partners={partners}
        neighbours={neighboursWithNothing}
        pointed={pointed}
        onPoint={setPointed}
      />
      <div className={styles.records}>
        {partners.length > 0 && (
          <section className={styles.section} aria-labelledby="partners-heading">
            <div className={styles.head}>
              <h3 id="partners-heading">Partners, by depth of sharing</h3>
              <SourcesButton
                text={`${partners.length} partners in order`}
                about={{
                  label: "Depth of sharing",
                  period: null,
                  estimate: false,
                  formula: null,
                  note: page.depthOfSharing,
                  datasets: [],
                  sources: [],
                }}
                className={styles.how}
              >
                How is depth counted?
              </SourcesButton>
              <DownloadCsv
                fileName={`partners-of-${organisation.ods ?? organisation.ons ?? "organisation"}`}
                table={() => partnersTable({ ...page, items: partners })}
              />
            </div>
            <PartnerList
              england={england}
              organisation={organisation}
              partners={partners}
              pointed={pointed}
              onPoint={setPointed}
            />
          </section>
        )}
        <NothingRecorded organisation={organisation} neighbours={neighboursWithNothing} />
        <OtherRecords page={page} />
        <ProposalsSection organisations={[organisation.id]} />
        <p>
          <Link
            to="/collaboration"
            search={{ ...state, as: "what-if", selected: [organisation.id] }}
            className={buttonClass}
            data-look="primary"
          >
            What if {organisation.name} shared…
          </Link>
        </p>
      </div>
    </div>
  );
}

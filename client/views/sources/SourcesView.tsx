import { useQuery } from "@tanstack/react-query";
import { useLocation } from "@tanstack/react-router";
import { useEffect } from "react";
import type { z } from "zod";
import type { SourcePage } from "../../../server/contract/sources.ts";
import { sourcesQuery } from "../../api/queries.ts";
import { SkeletonTable } from "../../components/Skeleton.tsx";
import { LoadFailure } from "../../frame/LoadFailure.tsx";
import { useDocumentTitle } from "../../state/useDocumentTitle.ts";
import { ArtefactList } from "./ArtefactList.tsx";
import { SourceCard } from "./SourceCard.tsx";
import styles from "./SourcesView.module.css";

/** Where every figure comes from: the datasets with publisher, licence and date, and what was made of them. */
export function SourcesView() {
  const sources = useQuery(sourcesQuery);
  useDocumentTitle("Sources");
  if (sources.isPending) return <SkeletonTable rows={8} columns={3} label="Loading the sources…" />;
  if (sources.isError) {
    return <LoadFailure error={sources.error} onRetry={() => void sources.refetch()} />;
  }
  return <SourcesPage page={sources.data} />;
}

function SourcesPage({ page }: { page: z.infer<typeof SourcePage> }) {
  const named = useLocation().hash;
  useScrollTo(named);
  return (
    <article className={styles.page}>
      <h1>Sources</h1>
      <p className={styles.lead}>
        Every figure in the footprint mapper is read from one of these {page.total} datasets or is marked as
        an estimate with its formula. People are residents in mid-2015 unless the figure says registered.
      </p>
      <p className={styles.attribution}>
        Source: Office for National Statistics licensed under the Open Government Licence v.3.0. Contains OS
        data © Crown copyright and database right 2016. Contains NHS Digital / NHS England data, OGL v3.0.
      </p>
      <section aria-labelledby="datasets">
        <h2 id="datasets">Datasets</h2>
        <ul className={styles.list}>
          {page.items.map((source) => (
            <SourceCard key={source.key} source={source} isNamed={source.key === named} />
          ))}
        </ul>
      </section>
      <ArtefactList
        artefacts={page.artefacts}
        titles={new Map(page.items.map((item) => [item.key, item.title]))}
      />
    </article>
  );
}

/** A link to one dataset (`/sources#ccg-april-2016`) lands on it once it is drawn. */
function useScrollTo(key: string) {
  useEffect(() => {
    if (key !== "") document.getElementById(key)?.scrollIntoView({ block: "start" });
  }, [key]);
}

import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { RequestFailure } from "../../../api/fetchJson.ts";
import { otherOrganisationsQuery } from "../../../api/registerQueries.ts";
import { partnersQuery } from "../../../api/sharingQueries.ts";
import { NodePicker } from "../../../components/NodePicker.tsx";
import { SkeletonTable, SkeletonText } from "../../../components/Skeleton.tsx";
import { LoadFailure } from "../../../frame/LoadFailure.tsx";
import type { England } from "../../../state/england.ts";
import { useDocumentTitle } from "../../../state/useDocumentTitle.ts";
import { useViewState } from "../../../state/useViewState.ts";
import { organisationOptions } from "../organisationOptions.ts";
import { PartnersAnswer } from "./PartnersAnswer.tsx";
import { PartnersEmpty } from "./PartnersEmpty.tsx";
import styles from "./PartnersPanel.module.css";

/** Whom one organisation already works with: it is chosen here, or is the first of what is chosen on the map. */
export function PartnersPanel({ england }: { england: England }) {
  const [{ whom, selected, asAt, evidence }, change] = useViewState();
  const providers = useQuery(otherOrganisationsQuery);
  const options = useMemo(
    () => organisationOptions(england, providers.data?.items ?? []),
    [england, providers.data],
  );
  const asked = whom ?? selected[0] ?? null;
  const partners = useQuery({ ...partnersQuery(asked ?? "", asAt, evidence), enabled: asked !== null });
  const name = partners.data?.organisation.name ?? england.byId.get(asked ?? "")?.name ?? asked;
  useDocumentTitle(
    name === null ? "Whom do we work with? · Collaboration" : `Whom does ${name} work with? · Collaboration`,
  );
  return (
    <>
      <div className={styles.picker}>
        <NodePicker
          label="Whom does this organisation work with?"
          placeholder={name ?? "CCG, council, trust: name or code"}
          options={options}
          onPick={(id) => change({ whom: id })}
        />
      </div>
      {asked === null ? (
        <PartnersEmpty />
      ) : partners.isPending ? (
        <>
          <SkeletonText lines={2} label={`Loading whom ${name} works with…`} />
          <SkeletonTable rows={6} columns={4} label="Loading the partners…" />
        </>
      ) : partners.isError ? (
        isUnknown(partners.error) ? (
          <PartnersEmpty unknown={asked} choices={partners.error.problem?.choices ?? []} />
        ) : (
          <LoadFailure error={partners.error} onRetry={() => void partners.refetch()} />
        )
      ) : (
        <PartnersAnswer england={england} page={partners.data} />
      )}
    </>
  );
}

/** Nothing has this code, or several things do: another has to be chosen, and trying again would not help. */
function isUnknown(error: Error): error is RequestFailure {
  return error instanceof RequestFailure && (error.status === 404 || error.status === 409);
}

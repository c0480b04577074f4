import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { RequestFailure } from "../../api/fetchJson.ts";
import { organisationQuery } from "../../api/queries.ts";
import { SkeletonText } from "../../components/Skeleton.tsx";
import { LoadFailure } from "../../frame/LoadFailure.tsx";
import { useDocumentTitle } from "../../state/useDocumentTitle.ts";
import { useViewState } from "../../state/useViewState.ts";
import { AmbiguousCode } from "./AmbiguousCode.tsx";
import { OrganisationPage } from "./OrganisationPage.tsx";
import styles from "./OrganisationView.module.css";
import { UnknownOrganisation } from "./UnknownOrganisation.tsx";

/** The page of any organisation or area, by identifier or by either of its codes. */
export function OrganisationView() {
  const { id } = useParams({ from: "/organisations/$id" });
  const [{ asAt }] = useViewState();
  const organisation = useQuery(organisationQuery(id, asAt));
  useDocumentTitle(organisation.data?.name ?? (organisation.isError ? id : null));
  if (organisation.isPending) {
    return (
      <div className={styles.page}>
        <SkeletonText lines={8} label="Loading the organisation…" />
      </div>
    );
  }
  if (organisation.isError) {
    const problem = organisation.error instanceof RequestFailure ? organisation.error.problem : null;
    if (problem?.choices !== undefined && problem.choices.length > 0) {
      return problem.status === 404 ? (
        <UnknownOrganisation id={id} choices={problem.choices} />
      ) : (
        <AmbiguousCode code={id} choices={problem.choices} />
      );
    }
    if (problem?.status === 404) return <UnknownOrganisation id={id} choices={[]} />;
    return <LoadFailure error={organisation.error} onRetry={() => void organisation.refetch()} />;
  }
  return <OrganisationPage organisation={organisation.data} />;
}

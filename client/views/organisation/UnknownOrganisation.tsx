import { Link } from "@tanstack/react-router";
import type { ProblemDocument } from "../../../server/contract/common.ts";
import { useViewState } from "../../state/useViewState.ts";
import { ChoiceList } from "./ChoiceList.tsx";
import styles from "./OrganisationView.module.css";

type UnknownOrganisationProps = { id: string; choices: NonNullable<ProblemDocument["choices"]> };

/** No organisation has this code; where some are near it, they are offered. */
export function UnknownOrganisation({ id, choices }: UnknownOrganisationProps) {
  const [state] = useViewState();
  return (
    <article className={`${styles.page} ${styles.message}`}>
      <h1>Nothing here is called {id}</h1>
      <p>
        Codes are those of April 2016: ODS codes such as <code>00C</code> and ONS codes such as{" "}
        <code>E38000042</code>.
      </p>
      {choices.length > 0 && (
        <>
          <p>Did you mean:</p>
          <ChoiceList choices={choices} />
        </>
      )}
      <p>
        Press <kbd>/</kbd> to search by name, or{" "}
        <Link to="/" search={state}>
          open the map
        </Link>
        .
      </p>
    </article>
  );
}

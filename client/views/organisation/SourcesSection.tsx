import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { OrganisationDetail } from "../../../server/contract/organisations.ts";
import { sourcesQuery } from "../../api/queries.ts";
import { useViewState } from "../../state/useViewState.ts";
import styles from "./OrganisationView.module.css";
import { Section } from "./Section.tsx";

/** Every dataset that anything on this page was read from, and the page itself as data. */
export function SourcesSection({ organisation }: { organisation: OrganisationDetail }) {
  const sources = useQuery(sourcesQuery);
  const [state] = useViewState();
  const { id, asAt } = organisation;
  const titles = new Map(
    sources.data?.items.map((source) => [source.key, `${source.title} (${source.vintage})`]),
  );
  return (
    <Section title="Sources">
      <ul className={styles.compact}>
        {datasetsOf(organisation).map((key) => (
          <li key={key}>
            <Link to="/sources" hash={key} search={state}>
              {titles.get(key) ?? key}
            </Link>
          </li>
        ))}
      </ul>
      <p>
        <a href={`/api/organisations/${encodeURIComponent(id)}?asAt=${asAt}`}>This page as data (JSON)</a>
      </p>
    </Section>
  );
}

function datasetsOf({ datasets, figures, memberships }: OrganisationDetail): string[] {
  return [...new Set([...datasets, ...[...figures, ...memberships].flatMap((item) => item.datasets)])];
}

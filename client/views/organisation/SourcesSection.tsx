import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { sourcesQuery } from "../../api/queries.ts";
import { useViewState } from "../../state/useViewState.ts";
import styles from "./OrganisationView.module.css";
import { Section } from "./Section.tsx";

/** The datasets this page was read from. */
export function SourcesSection({ datasets }: { datasets: readonly string[] }) {
  const sources = useQuery(sourcesQuery);
  const [state] = useViewState();
  if (datasets.length === 0) return null;
  const titles = new Map(
    sources.data?.items.map((source) => [source.key, `${source.title} (${source.vintage})`]),
  );
  return (
    <Section title="Sources">
      <ul className={styles.compact}>
        {datasets.map((key) => (
          <li key={key}>
            <Link to="/sources" hash={key} search={state}>
              {titles.get(key) ?? key}
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  );
}

import type { Citation } from "../../../geodata/model/artefacts.ts";
import { formatDate } from "../../components/format.ts";

/** Where a statement was read. */
export function CitationList({ sources }: { sources: readonly Citation[] }) {
  if (sources.length === 0) return null;
  return (
    <p>
      Source:{" "}
      {sources.map((source, place) => (
        <span key={`${source.title} ${source.url}`}>
          {place > 0 && "; "}
          {source.url === null ? source.title : <a href={source.url}>{source.title}</a>}
          {source.publisher !== null && `, ${source.publisher}`}
          {source.date !== null && `, ${formatDate(source.date)}`}
        </span>
      ))}
    </p>
  );
}

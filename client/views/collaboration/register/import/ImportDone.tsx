import type { ImportReport } from "../../../../../server/contract/registerImport.ts";
import { Button } from "../../../../components/Button.tsx";
import { EntryLink } from "../EntryLink.tsx";
import fields from "../edit/Fields.module.css";
import { importSentence } from "./importSentence.ts";

/** What an import did, each entry a way to it. */
export function ImportDone({ report, onMore }: { report: ImportReport; onMore: () => void }) {
  const created = report.created.flatMap(({ id, name }) => (id === null ? [] : [{ id, name }]));
  return (
    <>
      <p>{importSentence(report)}</p>
      <EntryNames title="New" entries={created} />
      <EntryNames title="Changed" entries={report.changed} />
      <p className={fields.hint}>Each can be deleted, or put back to what it was, from its own history.</p>
      <p>
        <Button onClick={onMore}>Import another table</Button>
      </p>
    </>
  );
}

function EntryNames({ title, entries }: { title: string; entries: readonly { id: string; name: string }[] }) {
  if (entries.length === 0) return null;
  return (
    <section className={fields.part}>
      <h3>{title}</h3>
      <ul>
        {entries.map(({ id, name }) => (
          <li key={id}>
            <EntryLink id={id}>{name}</EntryLink>
          </li>
        ))}
      </ul>
    </section>
  );
}

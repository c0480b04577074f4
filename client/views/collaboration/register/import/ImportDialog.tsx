import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { registerKinds } from "../../../../../geodata/model/kinds.ts";
import type { RegisterKind } from "../../../../../server/contract/register.ts";
import type { ImportReport } from "../../../../../server/contract/registerImport.ts";
import { registerChanged } from "../../../../api/registerChanged.ts";
import { importTable } from "../../../../api/registerWrites.ts";
import { announce } from "../../../../components/announce.ts";
import { Button, buttonClass } from "../../../../components/Button.tsx";
import { randomKey } from "../../../../components/randomKey.ts";
import { SkeletonText } from "../../../../components/Skeleton.tsx";
import { useDocumentTitle } from "../../../../state/useDocumentTitle.ts";
import { RegisterDialog } from "../dialog/RegisterDialog.tsx";
import fields from "../edit/Fields.module.css";
import { ImportDone } from "./ImportDone.tsx";
import { ImportFaults } from "./ImportFaults.tsx";
import { importSentence, importWords } from "./importSentence.ts";

const kindNames = { post: "Posts", function: "Functions", grouping: "Groupings" } as const;

/** As the server has it. */
const largestFile = 2 * 1024 * 1024;

/** Many entries at once from a CSV: first what it would do and what is wrong with it, then all of it or nothing. */
export function ImportDialog({ onClose }: { onClose: () => void }) {
  const queries = useQueryClient();
  const [kind, setKind] = useState<RegisterKind>("post");
  const [text, setText] = useState("");
  const [tooLarge, setTooLarge] = useState<string | null>(null);
  useDocumentTitle("Import and export");
  const check = useMutation({
    mutationFn: (asked: { kind: RegisterKind; csv: string }) => importTable(asked.kind, asked.csv, null),
    onSuccess: (report) => announce(importSentence(report)),
  });
  const take = useMutation({
    mutationFn: (asked: { kind: RegisterKind; csv: string; key: string }) =>
      importTable(asked.kind, asked.csv, asked.key),
    onSuccess: (report) => announce(importSentence(report)),
    onSettled: () => registerChanged(queries),
  });
  const checkText = (csv: string, of: RegisterKind) => {
    take.reset();
    if (csv.trim() === "") check.reset();
    else check.mutate({ kind: of, csv });
  };
  const chooseFile = async (file: File | undefined) => {
    if (file === undefined) return;
    if (file.size > largestFile) {
      setTooLarge(`${file.name} is larger than 2 MB. Part it into several files.`);
      return;
    }
    setTooLarge(null);
    const csv = await file.text();
    setText(csv);
    checkText(csv, kind);
  };
  if (take.data !== undefined) {
    return (
      <RegisterDialog title="Imported" isDismissable={false} onClose={onClose}>
        <ImportDone
          report={take.data}
          onMore={() => {
            setText("");
            check.reset();
            take.reset();
          }}
        />
      </RegisterDialog>
    );
  }
  return (
    <RegisterDialog title="Import and export" isDismissable={text === ""} onClose={onClose}>
      <fieldset className={`${fields.choices} ${fields.across}`}>
        <legend>What is in the table?</legend>
        {registerKinds.map((each) => (
          <label key={each}>
            <input
              type="radio"
              name="import-kind"
              checked={kind === each}
              onChange={() => {
                setKind(each);
                checkText(text, each);
              }}
            />
            {kindNames[each]}
          </label>
        ))}
      </fieldset>
      <p className={fields.offers}>
        <a className={buttonClass} data-look="secondary" href={`/api/register/export?kind=${kind}`} download>
          Export all {kindNames[kind].toLowerCase()} (CSV)
        </a>
        <a className={buttonClass} data-look="secondary" href={`/api/register/templates/${kind}`} download>
          Template to fill in (CSV)
        </a>
      </p>
      <p className={fields.hint}>
        One row for each organisation that takes part; rows of one entry have the same label under “entry”.
        What you export can be changed and imported again. Nothing is taken before you have seen what it would
        do.
      </p>
      <div className={fields.field}>
        <label htmlFor="import-file">Choose a CSV file</label>
        {tooLarge !== null && (
          <p role="alert" className={fields.fault}>
            {tooLarge}
          </p>
        )}
        <input
          id="import-file"
          type="file"
          accept=".csv,text/csv"
          onChange={({ target }) => {
            void chooseFile(target.files?.[0]);
            // The same file, mended, can be chosen again.
            target.value = "";
          }}
        />
      </div>
      <div className={fields.field}>
        <label htmlFor="import-text">Or paste the table, its heading first</label>
        <textarea
          id="import-text"
          rows={6}
          spellCheck={false}
          value={text}
          onChange={({ target }) => {
            setText(target.value);
            check.reset();
            take.reset();
          }}
        />
      </div>
      <p className={fields.offers}>
        <Button
          look={check.data === undefined ? "primary" : "secondary"}
          disabled={text.trim() === "" || check.isPending}
          onClick={() => checkText(text, kind)}
        >
          Check it
        </Button>
      </p>
      {check.isPending && <SkeletonText lines={3} label="Checking the table…" />}
      {check.isError && (
        <p role="alert">The table could not be checked: {check.error.message} It is still here.</p>
      )}
      {check.data !== undefined && (
        <Checked
          report={check.data}
          isTaking={take.isPending}
          failure={take.error}
          onTake={() => take.mutate({ kind, csv: text, key: randomKey() })}
        />
      )}
    </RegisterDialog>
  );
}

type CheckedProps = {
  report: ImportReport;
  isTaking: boolean;
  failure: Error | null;
  onTake: () => void;
};

/** What a table would do, or everything that is wrong with it. */
function Checked({ report, isTaking, failure, onTake }: CheckedProps) {
  const words = importWords(report);
  return (
    <section className={fields.part} aria-labelledby="import-report">
      <h3 id="import-report">{importSentence(report)}</h3>
      <ImportFaults report={report} />
      {report.faults.length === 0 && (
        <>
          {report.created.length > 0 && (
            <details className={fields.more}>
              <summary>What would be new ({report.created.length})</summary>
              <ul>
                {report.created.map(({ entry, name }) => (
                  <li key={entry}>{name}</li>
                ))}
              </ul>
            </details>
          )}
          {report.changed.length > 0 && (
            <details className={fields.more}>
              <summary>What would be changed ({report.changed.length})</summary>
              <ul>
                {report.changed.map(({ id, name }) => (
                  <li key={id}>{name}</li>
                ))}
              </ul>
            </details>
          )}
          {failure !== null && (
            <p role="alert" className={fields.fault}>
              Nothing was taken: {failure.message} Check the table again; it is still here.
            </p>
          )}
          {words !== null && (
            <p>
              <Button look="primary" disabled={isTaking} onClick={onTake}>
                {isTaking ? "Importing…" : words}
              </Button>
            </p>
          )}
        </>
      )}
    </section>
  );
}

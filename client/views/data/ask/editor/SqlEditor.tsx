import { type Ref, useEffect, useImperativeHandle, useLayoutEffect, useRef, useState } from "react";
import type { QueryTable } from "../../../../../server/contract/query.ts";
import type { Passage, SqlEditorHandle } from "./createSqlEditor.ts";
import styles from "./SqlEditor.module.css";

/** What can be done to the query from beside it. */
export type EditorReach = { insert: (text: string) => void; goTo: (passage: Passage) => void };

type SqlEditorProps = {
  ref: Ref<EditorReach>;
  text: string;
  tables: readonly QueryTable[];
  fault: Passage | null;
  onChange: (text: string) => void;
  onRun: (text: string) => void;
};

const label = "Query in SQL";
const help =
  "Control and Enter, or Command and Enter, runs the query. Tab leaves the editor. While a list of words is open, the arrow keys choose, Enter takes the word and Escape closes the list.";

/**
 * The query as text that can be written in. Until the editor has come, and where it cannot come, a plain field stands
 * in its place and does the same but for colours and completion.
 */
export function SqlEditor({ ref, text, tables, fault, onChange, onRun }: SqlEditorProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const host = useRef<HTMLDivElement>(null);
  const [editor, setEditor] = useState<SqlEditorHandle | null>(null);
  const latest = useRef({ text, onChange, onRun });
  useEffect(() => {
    latest.current = { text, onChange, onRun };
  });
  useEffect(() => {
    let isGone = false;
    let made: SqlEditorHandle | null = null;
    void import("./createSqlEditor.ts").then(
      ({ createSqlEditor }) => {
        const parent = host.current;
        if (isGone || parent === null) return;
        made = createSqlEditor({
          parent,
          label,
          help,
          text: latest.current.text,
          onChange: (next) => latest.current.onChange(next),
          onRun: (now) => latest.current.onRun(now),
        });
        setEditor(made);
      },
      // The plain field stays: everything but colours and completion works in it.
      () => undefined,
    );
    return () => {
      isGone = true;
      made?.destroy();
      setEditor(null);
    };
  }, []);
  // Before another key can be pressed: later it would put back a text that has been written on meanwhile.
  useLayoutEffect(() => editor?.setText(text), [editor, text]);
  useEffect(() => editor?.setTables(tables), [editor, tables]);
  useEffect(() => editor?.mark(fault), [editor, fault]);
  useImperativeHandle(ref, () => ({
    insert: (inserted) => {
      if (editor !== null) editor.insert(inserted);
      else onChange(`${text.trimEnd()} ${inserted}`);
    },
    goTo: (passage) => {
      editor?.goTo(passage);
      field.current?.focus();
      field.current?.setSelectionRange(passage.from, passage.to);
    },
  }));
  return (
    <div className={styles.frame}>
      {editor === null && (
        <textarea
          ref={field}
          className={styles.plain}
          aria-label={label}
          spellCheck={false}
          rows={6}
          value={text}
          onChange={({ target }) => onChange(target.value)}
          onKeyDown={(event) => {
            if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
            event.preventDefault();
            onRun(event.currentTarget.value);
          }}
        />
      )}
      <div ref={host} />
    </div>
  );
}

import { useId, useRef, useState } from "react";
import { Dialog, Heading, Popover } from "react-aria-components";
import type { QueryAnswer } from "../../../../server/contract/query.ts";
import { type AskedQuery, answerAddress } from "../../../api/askQuery.ts";
import { announce } from "../../../components/announce.ts";
import { Button, IconButton } from "../../../components/Button.tsx";
import { CopyButton } from "../../../components/CopyButton.tsx";
import { DownloadCsv } from "../../../components/DownloadCsv.tsx";
import { saveFile } from "../../../components/saveFile.ts";
import styles from "./AnswerTools.module.css";
import { answerObjects } from "./answerFile.ts";
import { type Taker, takeLines, takers } from "./takeLines.ts";

type AnswerToolsProps = { fileName: string; asked: AskedQuery; answer: QueryAnswer };

/** Ways to take the answer along: as a file, as a link, and as the lines that ask it again in another tool. */
export function AnswerTools({ fileName, asked, answer }: AnswerToolsProps) {
  return (
    <div className={styles.tools}>
      <DownloadCsv
        fileName={fileName}
        label="CSV"
        table={() => ({ header: answer.columns, rows: answer.rows })}
      />
      <Button
        onClick={() => {
          saveFile(`${fileName}.json`, answerObjects(answer), "application/json");
          announce(`${answer.rows.length} rows saved as ${fileName}.json.`);
        }}
      >
        JSON
      </Button>
      <CopyButton
        text={() => window.location.href}
        label="Copy link"
        done="The link to this query and its answer was copied."
      />
      <TakeLines asked={asked} />
    </div>
  );
}

/** Long addresses are refused on their way by servers and proxies; the body of a POST is not. */
const longestAddress = 7_000;

function TakeLines({ asked }: { asked: AskedQuery }) {
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  return (
    <>
      <Button ref={button} aria-haspopup="dialog" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        Ask it elsewhere
      </Button>
      {isOpen && (
        <Popover
          isOpen
          onOpenChange={(open) => {
            if (!open) close();
          }}
          triggerRef={button}
          placement="bottom end"
          className={styles.popover ?? ""}
        >
          <LinesDialog asked={asked} onClose={close} />
        </Popover>
      )}
    </>
  );
}

function LinesDialog({ asked, onClose }: { asked: AskedQuery; onClose: () => void }) {
  const [taker, setTaker] = useState<Taker>("python");
  const id = useId();
  const lines = takeLines(taker, window.location.origin, asked);
  return (
    <Dialog className={styles.sheet ?? ""}>
      <div className={styles.head}>
        <Heading slot="title" level={3}>
          Ask it elsewhere
        </Heading>
        <IconButton label="Close" onClick={onClose}>
          ×
        </IconButton>
      </div>
      <div className={styles.choice}>
        <label htmlFor={id}>Lines for</label>
        <select
          id={id}
          className={styles.select}
          value={taker}
          onChange={({ target }) => setTaker(target.value as Taker)}
        >
          {Object.entries(takers).map(([key, words]) => (
            <option key={key} value={key}>
              {words}
            </option>
          ))}
        </select>
        <CopyButton text={() => lines} label="Copy lines" done="Lines copied." />
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <pre tabIndex={0}>{lines}</pre>
      <p>
        <a href={answerAddress(asked, "csv")}>The answer as CSV at its own address</a>
        {lines.length > longestAddress &&
          " is long: some proxies refuse such addresses. Send the query as the body of a POST instead, as /api/docs shows."}
      </p>
    </Dialog>
  );
}

import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { queryTablesQuery } from "../../../api/askQuery.ts";
import { Button } from "../../../components/Button.tsx";
import { CopyButton } from "../../../components/CopyButton.tsx";
import { formatDate } from "../../../components/format.ts";
import { SkeletonText } from "../../../components/Skeleton.tsx";
import { useDocumentTitle } from "../../../state/useDocumentTitle.ts";
import { useViewState } from "../../../state/useViewState.ts";
import { PanelHeading } from "../PanelHeading.tsx";
import { rowsOf } from "../rowsOf.ts";
import { DownloadLinks } from "./DownloadLinks.tsx";
import { GraphDownloads } from "./GraphDownloads.tsx";
import {
  organisationDownloads,
  overlapDownloads,
  registerDownloads,
  tableDownloads,
} from "./listDownloads.ts";
import { MeasureDownload } from "./MeasureDownload.tsx";
import styles from "./TakeAwayPanel.module.css";

/** Everything as files and addresses for other tools, with how each is opened there. */
export function TakeAwayPanel() {
  const [state] = useViewState();
  useDocumentTitle("Take away · Data");
  const origin = window.location.origin;
  return (
    <div className={styles.panel}>
      <header className={styles.head}>
        <PanelHeading>Take it into your own tools</PanelHeading>
        <p>
          Ties are as at {formatDate(state.asAt)}, each with its dates, evidence and sources. The same address
          gives the same answer until somebody changes the register.
        </p>
      </header>
      <section aria-labelledby="take-graph">
        <h3 id="take-graph">The graph</h3>
        <GraphDownloads />
      </section>
      <section aria-labelledby="take-tables">
        <h3 id="take-tables">The tables of the queries</h3>
        <Tables asAt={state.asAt} />
      </section>
      <section aria-labelledby="take-lists">
        <h3 id="take-lists">Lists as CSV</h3>
        <p className={styles.purpose}>
          For Excel, R and pandas. In Excel open them by Data, From Text/CSV, with 65001: Unicode (UTF-8) as
          the file’s origin, so that names and codes stay as they are.
        </p>
        <dl className={styles.lists}>
          <dt>Organisations</dt>
          <dd>
            <DownloadLinks of="Organisations" files={organisationDownloads()} />
          </dd>
          <dt>Overlaps in people</dt>
          <dd>
            <DownloadLinks of="Overlaps in people" files={overlapDownloads()} />
          </dd>
          <dt>Register of what is shared</dt>
          <dd>
            <DownloadLinks of="Register of what is shared" files={registerDownloads()} />
          </dd>
          <dt>Measures</dt>
          <dd>
            <MeasureDownload />
          </dd>
        </dl>
      </section>
      <section aria-labelledby="take-maps">
        <h3 id="take-maps">Maps</h3>
        <p>
          The boundaries of every layer, and trusts and hospitals as points, are served by{" "}
          <a href="/ogc">OGC API Features</a>.
        </p>
        <ul>
          <li>QGIS: Layer, Add Layer, Add WFS / OGC API – Features Layer…, New, with the address below.</li>
          <li>
            GDAL and R: the driver OAPIF, as in <code>sf::st_read("OAPIF:{origin}/ogc", "ccg")</code>.
          </li>
        </ul>
        <div className={styles.code}>
          <pre>{origin}/ogc</pre>
          <CopyButton
            text={() => `${origin}/ogc`}
            label="Copy"
            done="The address for map software was copied."
          />
        </div>
      </section>
      <section aria-labelledby="take-api">
        <h3 id="take-api">The API itself</h3>
        <ul>
          <li>
            <a href="/api/docs">Every address with its parameters and answers</a>
          </li>
          <li>
            <a href="/api/openapi.json">The same as OpenAPI 3.1</a>, for programs that write clients
          </li>
          <li>
            <Link to="/sources" search={state}>
              The datasets behind every figure
            </Link>
            , with publisher, licence and date
          </li>
        </ul>
      </section>
    </div>
  );
}

function Tables({ asAt }: { asAt: string }) {
  const [state] = useViewState();
  const tables = useQuery(queryTablesQuery);
  if (tables.isPending) return <SkeletonText lines={6} label="Loading the list of tables…" />;
  if (tables.isError) {
    return (
      <div role="alert">
        <p>The list of tables could not be loaded. {tables.error.message}</p>
        <Button onClick={() => void tables.refetch()}>Try again</Button>
      </div>
    );
  }
  return (
    <>
      <p className={styles.purpose}>
        Whole, as CSV; to take less,{" "}
        <Link to="/data" search={{ ...state, as: null }}>
          ask for it
        </Link>
        . What each column holds stands under{" "}
        <Link to="/data" search={{ ...state, as: "tables" }}>
          Tables
        </Link>
        .
      </p>
      <dl className={styles.lists}>
        {tables.data.tables.map((table) => (
          <div key={table.name}>
            <dt>
              <code>{table.name}</code>
              <span className={styles.count}>{rowsOf(table)}</span>
            </dt>
            {/* Long tables come in parts, so the rows have to be counted first. */}
            {table.rows !== null && (
              <dd>
                <DownloadLinks of={table.name} files={tableDownloads(table, table.rows, asAt)} />
              </dd>
            )}
          </div>
        ))}
      </dl>
    </>
  );
}

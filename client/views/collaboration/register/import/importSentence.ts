import type { ImportReport } from "../../../../../server/contract/registerImport.ts";
import { formatCount } from "../../../../components/format.ts";
import { listed } from "../../../../components/inWords.ts";

/** What an import does, would do, or cannot do, in a sentence. */
export function importSentence(report: ImportReport): string {
  const { dryRun, rows, created, changed, unchanged } = report;
  const faults = report.faults.length + report.faultsNotListed;
  const read = `${formatCount(rows)} ${rows === 1 ? "row" : "rows"} read`;
  if (faults > 0) {
    return `${read}: ${formatCount(faults)} ${faults === 1 ? "fault" : "faults"}. Nothing is taken until all are mended.`;
  }
  if (created.length === 0 && changed.length === 0) return `${read}: nothing would change.`;
  const parts = [
    ...(created.length > 0 ? [`${entries(created.length)} ${dryRun ? "would be new" : "are new"}`] : []),
    ...(changed.length > 0
      ? [`${entries(changed.length)} ${dryRun ? "would be changed" : "were changed"}`]
      : []),
    ...(unchanged > 0
      ? [
          `${formatCount(unchanged)} ${unchanged === 1 ? "stays" : "stay"} as ${unchanged === 1 ? "it is" : "they are"}`,
        ]
      : []),
  ];
  return `${read}: ${listed(parts)}.`;
}

/** What the button that takes a table in says it does; `null` where there is nothing to do. */
export function importWords({ created, changed }: ImportReport): string | null {
  const parts = [
    ...(created.length > 0 ? [`add ${entries(created.length)}`] : []),
    ...(changed.length > 0 ? [`change ${entries(changed.length)}`] : []),
  ];
  if (parts.length === 0) return null;
  const words = listed(parts);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function entries(count: number): string {
  return `${formatCount(count)} ${count === 1 ? "entry" : "entries"}`;
}

import { registerKinds } from "../../../../geodata/model/kinds.ts";
import { type QueryTable, queryBounds } from "../../../../server/contract/query.ts";
import { answerAddress } from "../../../api/askQuery.ts";

/** One file to be had: what it is called on the page, where it is, and the name it is saved under. */
export type Download = { label: string; href: string; fileName: string };

/** A table as CSV; one of more rows than an answer holds comes in parts. */
export function tableDownloads(
  { name, columns }: Pick<QueryTable, "name" | "columns">,
  rows: number,
  asAt: string,
): Download[] {
  const parts = Math.max(1, Math.ceil(rows / queryBounds.mostRows));
  // Parts of a table would overlap if each came in an order of its own.
  const order = columns.map((column) => column.name).join(", ");
  return Array.from({ length: parts }, (_, part) => {
    const from = part * queryBounds.mostRows;
    const sql =
      parts === 1
        ? `SELECT * FROM ${name}`
        : `SELECT * FROM ${name} ORDER BY ${order} LIMIT ${queryBounds.mostRows} OFFSET ${from}`;
    return {
      label: parts === 1 ? "CSV" : `CSV ${part + 1} of ${parts}`,
      href: answerAddress({ sql, parameters: {}, limit: queryBounds.mostRows, asAt }, "csv"),
      fileName: `footprint-${name}${parts === 1 ? "" : `-${part + 1}`}-${asAt}.csv`,
    };
  });
}

const organisationLists = {
  ccg: "CCGs",
  stp: "Footprints",
  county: "Counties and unitaries",
  district: "Districts",
  region: "Regions",
  trust: "Trusts and providers",
  hospital: "Hospital sites",
  csu: "Support units",
} as const;

/** The organisations of each kind, with both codes and their people. */
export function organisationDownloads(): Download[] {
  return Object.entries(organisationLists).map(([kind, label]) => ({
    label,
    href: `/api/organisations?kind=${kind}&limit=1000&format=csv`,
    fileName: `footprint-${kind}.csv`,
  }));
}

/** Pairs of layers whose overlaps fit into one file. */
const pairs = [
  ["ccg", "county", "CCGs with counties"],
  ["ccg", "district", "CCGs with districts"],
  ["ccg", "stp", "CCGs with footprints"],
  ["stp", "county", "Footprints with counties"],
  ["stp", "region", "Footprints with regions"],
] as const;

/** Who lies in whom and with how many people. */
export function overlapDownloads(): Download[] {
  return pairs.map(([of, other, label]) => ({
    label,
    href: `/api/overlaps?of=${of}&with=${other}&limit=1000&format=csv`,
    fileName: `footprint-overlaps-${of}-${other}.csv`,
  }));
}

const registerLabels = { post: "Posts", function: "Functions", grouping: "Groupings" } as const;

/** The register as the import takes it back, one row for each tie. */
export function registerDownloads(): Download[] {
  return registerKinds.map((kind) => ({
    label: registerLabels[kind],
    href: `/api/register/export?kind=${kind}`,
    fileName: `footprint-register-${kind}.csv`,
  }));
}

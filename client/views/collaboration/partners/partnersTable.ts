import type { PartnerPage } from "../../../../server/contract/partners.ts";
import type { CsvCell } from "../../../components/csv.ts";
import { sharedName, sharedSort } from "./sharedName.ts";

/** Whom an organisation works with as a table: one row for each thing each partner shares with it. */
export function partnersTable({ organisation, asAt, items }: PartnerPage): {
  header: string[];
  rows: CsvCell[][];
} {
  return {
    header: [
      "organisation",
      "as_at",
      "partner",
      "partner_name",
      "depth_of_sharing",
      "people_together",
      "larger_to_smaller",
      "neighbour",
      "entry",
      "shared",
      "sort",
      "in_force",
      "since",
      "evidence",
      "sources",
    ],
    rows: items.flatMap((partner) =>
      partner.shared.map((shared) => [
        organisation.id,
        asAt,
        partner.organisation.id,
        partner.organisation.name,
        partner.depth,
        partner.peopleTogether,
        partner.ratio,
        partner.neighbour,
        shared.id,
        sharedName(shared),
        sharedSort(shared),
        shared.inForce,
        shared.since,
        shared.evidence,
        shared.sources.map(({ title, url }) => url ?? title).join(" | "),
      ]),
    ),
  };
}

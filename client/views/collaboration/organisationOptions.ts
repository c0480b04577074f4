import type { OrganisationSummary } from "../../../server/contract/organisations.ts";
import { kindWord } from "../../components/kindWord.ts";
import type { PickerOption } from "../../components/pickerOptions.ts";
import type { England } from "../../state/england.ts";

/** Areas whose organisations share posts and functions, CCGs first: they are what is mostly asked about. */
const sharingKinds = ["ccg", "county", "district", "stp", "region"] as const;

/** Every organisation that can share a post or a function, by name within its kind. */
export function organisationOptions(
  england: England,
  providers: readonly Pick<OrganisationSummary, "id" | "name" | "kind" | "ods">[],
): PickerOption[] {
  const areas = sharingKinds.flatMap((kind) =>
    byName(england.areas[kind]).map(({ id, name, ods, code }) => optionOf({ id, name, kind }, ods ?? code)),
  );
  return [...areas, ...byName(providers).map((provider) => optionOf(provider, provider.ods ?? ""))];
}

function optionOf({ id, name, kind }: { id: string; name: string; kind: string }, code: string) {
  const word = kind === "ccg" ? "CCG" : kindWord(kind);
  return { id, name, detail: `${word} ${code}`.trim() };
}

function byName<Named extends { name: string }>(named: readonly Named[]): Named[] {
  return named.toSorted((one, other) => one.name.localeCompare(other.name, "en"));
}

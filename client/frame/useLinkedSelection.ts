import { useQueries } from "@tanstack/react-query";
import { useEffect, useMemo, useState } from "react";
import { RequestFailure } from "../api/fetchJson.ts";
import { organisationQuery } from "../api/queries.ts";
import { areasNamed, unnamedSentence } from "../state/nameChosen.ts";
import { openedSearch } from "../state/openedSearch.ts";
import { useEngland } from "../state/useEngland.ts";
import { useViewState } from "../state/useViewState.ts";
import { readViewState } from "../state/viewState.ts";

/** More things that are no areas than anybody chooses by hand; further ones are not asked about. */
const mostAsked = 30;

/**
 * Reads the selection of the address the page was opened at: any code counts, in any case of letters, and is
 * replaced in the address by the identifier it stands for; what names nothing is taken out. Answers with a
 * sentence for each part that was.
 */
export function useLinkedSelection(): readonly string[] {
  const [opened] = useState(() => readViewState(openedSearch));
  const [, change] = useViewState();
  const { data: england } = useEngland();
  const read = useMemo(() => {
    if (england === undefined || opened.selected.length === 0) return null;
    const areas = new Map(opened.selected.map((text) => [text, areasNamed(england, text)]));
    const unsure = opened.selected.filter((text) => areas.get(text)?.length !== 1);
    return { areas, asked: unsure.slice(0, mostAsked), beyond: unsure.slice(mostAsked) };
  }, [england, opened]);
  const answers = useQueries({
    queries: (read?.asked ?? []).map((text) => organisationQuery(text, opened.asAt)),
    combine: (results) => ({
      isSettled: results.every((result) => !result.isPending),
      ids: results.map((result) => result.data?.id ?? null),
      errors: results.map((result) => result.error),
    }),
  });
  const names = useMemo(() => {
    if (read === null || !answers.isSettled) return null;
    const known = new Map<string, string | null>(
      [...read.areas].flatMap(([text, ids]) => (ids.length === 1 ? [[text, ids[0] ?? null]] : [])),
    );
    for (const [place, text] of read.asked.entries()) {
      // What could not be asked may well be right: it stays, and the panel says that it could not be loaded.
      known.set(text, answers.ids[place] ?? (isRefused(answers.errors[place]) ? null : text));
    }
    for (const text of read.beyond) known.set(text, null);
    return known;
  }, [read, answers]);
  useEffect(() => {
    if (names === null || [...names].every(([text, id]) => text === id)) return;
    change(
      ({ selected }) => ({
        selected: [
          ...new Set(selected.flatMap((text) => (names.has(text) ? (names.get(text) ?? []) : [text]))),
        ],
      }),
      { replace: true },
    );
  }, [names, change]);
  if (read === null || names === null) return [];
  const told = read.asked.flatMap((text, place) => {
    const error = answers.errors[place];
    return isRefused(error) ? [unnamedSentence(text, error.problem)] : [];
  });
  return read.beyond.length === 0
    ? told
    : [...told, `${read.beyond.length} more parts of the selection are not areas and were left out.`];
}

function isRefused(error: unknown): error is RequestFailure {
  return error instanceof RequestFailure && error.status !== null && error.status < 500;
}

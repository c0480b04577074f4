import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import {
  type KeyboardEvent as ReactKeyboardEvent,
  useDeferredValue,
  useEffect,
  useRef,
  useState,
} from "react";
import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover, Text } from "react-aria-components";
import type { SearchHit } from "../../server/contract/search.ts";
import { searchQuery } from "../api/queries.ts";
import { viewHeadingId } from "../components/viewHeadingId.ts";
import { useViewState } from "../state/useViewState.ts";
import styles from "./SearchBox.module.css";
import { destinationOf, hitKey } from "./searchDestination.ts";

/** The search of organisations, codes, places and practices; "/" reaches it from anywhere. */
export function SearchBox() {
  const [text, setText] = useState("");
  const wanted = useDeferredValue(text.trim());
  const found = useQuery(searchQuery(wanted));
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [state] = useViewState();
  const input = useRef<HTMLInputElement>(null);
  useSlashToFocus(input);
  const hits = wanted === "" ? [] : (found.data?.items ?? []);

  function open(hit: SearchHit) {
    setText("");
    // To where the answer is: while the focus stays here the list stays open and hides it.
    (document.getElementById(viewHeadingId) ?? document.getElementById("content"))?.focus();
    void navigate(destinationOf(hit, state));
  }

  /**
   * Enter without an arrow key before it takes the first hit, which is the likeliest; the answer may still be
   * on its way. Where none comes, the list says so.
   */
  async function takeFirst(event: ReactKeyboardEvent<HTMLInputElement>) {
    const isPointing = event.currentTarget.getAttribute("aria-activedescendant") !== null;
    const typed = text.trim();
    if (event.key !== "Enter" || isPointing || typed === "") return;
    const answer = await queries.fetchQuery(searchQuery(typed)).catch(() => null);
    const [first] = answer?.items ?? [];
    if (first !== undefined) open(first);
  }

  return (
    <ComboBox
      className={styles.search ?? ""}
      items={hits}
      inputValue={text}
      onInputChange={setText}
      // The answer is already filtered and ranked; the component's own filter would drop tolerant matches.
      defaultFilter={() => true}
      allowsEmptyCollection
      allowsCustomValue
      menuTrigger="input"
      selectedKey={null}
      onSelectionChange={(key) => {
        const hit = hits.find((candidate) => hitKey(candidate) === key);
        if (hit !== undefined) open(hit);
      }}
    >
      <Label className="visually-hidden">Search organisations, codes and places</Label>
      <Input
        ref={input}
        className={styles.input ?? ""}
        placeholder="Search organisations, codes, places"
        onKeyDown={(event) => void takeFirst(event)}
      />
      <Popover className={styles.popover ?? ""} offset={6}>
        <ListBox
          className={styles.list ?? ""}
          renderEmptyState={() => (
            <p className={styles.empty}>{emptyText(wanted, found.isFetching, found.isError)}</p>
          )}
        >
          {(hit: (typeof hits)[number]) => (
            <ListBoxItem id={hitKey(hit)} textValue={hit.name} className={styles.hit ?? ""}>
              <Text slot="label" className={styles.hitName ?? ""}>
                {hit.name}
              </Text>
              <Text slot="description" className={styles.hitDetail ?? ""}>
                {hit.detail}
              </Text>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}

function emptyText(wanted: string, isFetching: boolean, isError: boolean): string {
  if (wanted === "") return "Type a name, a code, a town, a practice or the start of a postcode.";
  if (isFetching) return "Searching…";
  if (isError) return "The search could not be reached. Type again to retry.";
  return `Nothing is called “${wanted}”. Try a shorter part of the name, or an ODS or ONS code.`;
}

/** Lets "/" move the focus to the search, unless the person is typing somewhere. */
function useSlashToFocus(input: React.RefObject<HTMLInputElement | null>) {
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey) return;
      const target = event.target;
      if (
        target instanceof HTMLElement &&
        target.closest(
          "input:not([type=radio], [type=checkbox], [type=range]), textarea, select, [contenteditable]",
        )
      )
        return;
      event.preventDefault();
      input.current?.focus();
    }
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [input]);
}

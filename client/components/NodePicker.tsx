import { type SyntheticEvent, useMemo, useState } from "react";
import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover, Text } from "react-aria-components";
import styles from "./NodePicker.module.css";
import { OpenListButton } from "./OpenListButton.tsx";
import { matchingOptions, type PickerOption } from "./pickerOptions.ts";

type NodePickerProps = {
  label: string;
  placeholder: string;
  options: readonly PickerOption[];
  /** What a text can be taken as that nothing in the list is called, such as a code; offered last. */
  asTyped?: (text: string) => PickerOption | null;
  onPick: (id: string) => void;
  /** For a field that keeps what was picked: the words it stands with, and what follows when somebody erases them. */
  kept?: { text: string; onEmpty: () => void };
};

const shownAtMost = 60;

/**
 * A searchable list to pick one thing from; it empties itself after each pick, so that more can be picked, unless it is
 * one that keeps what was picked.
 */
export function NodePicker({ label, placeholder, options, asTyped, onPick, kept }: NodePickerProps) {
  // Nothing is looked for until somebody writes: what is kept is only written over.
  const [written, setWritten] = useState<string | null>(null);
  const text = written ?? "";
  const [picks, setPicks] = useState(0);
  const found = useMemo(() => matchingOptions(options, text, shownAtMost), [options, text]);
  const startAnew = () => {
    setWritten(null);
    setPicks(picks + 1);
  };
  const selectKept = ({ currentTarget }: SyntheticEvent<HTMLInputElement>) => {
    if (kept !== undefined && written === null) currentTarget.select();
  };
  const typed = asTyped?.(text) ?? null;
  const offered = typed === null ? found : [...found, typed];
  const pick = (id: string) => {
    startAnew();
    onPick(id);
  };
  return (
    <ComboBox
      // Emptying the text would open the list again, so it starts anew with a closed one after each pick.
      key={picks}
      autoFocus={picks > 0}
      className={styles.picker ?? ""}
      items={offered}
      inputValue={written ?? kept?.text ?? ""}
      onInputChange={setWritten}
      // Left half written, a field that keeps something says that again; react-aria would empty it.
      allowsCustomValue={kept !== undefined}
      onBlur={() => {
        if (kept !== undefined) setWritten(null);
      }}
      // The list is already filtered, by words in any order.
      defaultFilter={() => true}
      allowsEmptyCollection
      menuTrigger="input"
      selectedKey={null}
      onSelectionChange={(key) => {
        if (key !== null) pick(String(key));
      }}
    >
      <Label className={styles.label ?? ""}>{label}</Label>
      <div className={styles.field}>
        <Input
          className={styles.input ?? ""}
          placeholder={placeholder}
          onFocus={selectKept}
          onClick={selectKept}
          onInput={({ currentTarget }) => {
            if (currentTarget.value === "") kept?.onEmpty();
          }}
          onKeyDownCapture={(event) => {
            const isPointing = event.currentTarget.getAttribute("aria-activedescendant") !== null;
            // A whole code leaves one thing to mean: Enter takes it without an arrow key before.
            const meant = found.length > 1 || text.trim() === "" ? undefined : offered[0];
            if (event.key === "Enter" && !isPointing && meant !== undefined) {
              event.preventDefault();
              event.stopPropagation();
              pick(meant.id);
            }
            // Escape takes back what was typed; only the next one is for whatever the picker stands in.
            if (event.key !== "Escape" || text === "") return;
            event.stopPropagation();
            startAnew();
          }}
        />
        <OpenListButton label={`Show what “${label}” offers`} />
      </div>
      <Popover className={styles.popover ?? ""} offset={4} placement="bottom start">
        <ListBox
          className={styles.list ?? ""}
          renderEmptyState={() => (
            <p className={styles.empty}>
              Nothing is called “{text}”. Try a shorter part of the name, or a code.
            </p>
          )}
        >
          {(option: PickerOption) => (
            <ListBoxItem id={option.id} textValue={option.name} className={styles.option ?? ""}>
              <Text slot="label">{option.name}</Text>
              <Text slot="description" className={styles.detail ?? ""}>
                {option.detail}
              </Text>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}

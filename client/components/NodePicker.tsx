import { useMemo, useState } from "react";
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
};

const shownAtMost = 60;

/** A searchable list to pick one thing from; it empties itself after each pick, so that more can be picked. */
export function NodePicker({ label, placeholder, options, asTyped, onPick }: NodePickerProps) {
  const [text, setText] = useState("");
  const [picks, setPicks] = useState(0);
  const found = useMemo(() => matchingOptions(options, text, shownAtMost), [options, text]);
  const startAnew = () => {
    setText("");
    setPicks(picks + 1);
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
      inputValue={text}
      onInputChange={setText}
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

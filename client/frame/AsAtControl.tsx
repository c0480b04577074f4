import { type KeyboardEvent as ReactKeyboardEvent, useState } from "react";
import {
  ComboBox,
  FieldError,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Text,
} from "react-aria-components";
import { announce } from "../components/announce.ts";
import { Button } from "../components/Button.tsx";
import { formatDate } from "../components/format.ts";
import { OpenListButton } from "../components/OpenListButton.tsx";
import { useViewState } from "../state/useViewState.ts";
import styles from "./AsAtControl.module.css";
import { asAtChoices } from "./asAtChoices.ts";
import { readWrittenDate } from "./readWrittenDate.ts";

/** What is typed and not yet the date asked about; dropped when that date changes in any other way. */
type Draft = { text: string; fault: string | null; beside: string };

/**
 * The date collaboration is read at, in words; boundaries and people are those of 2016 at every date. A date
 * can be typed as people write it or chosen from a few. What is typed counts at Enter or on leaving the box;
 * what cannot be read stays there with what is wrong beside it, and nothing changes until it is right.
 */
export function AsAtControl() {
  const [{ asAt }, change] = useViewState();
  const [kept, setDraft] = useState<Draft | null>(null);
  const draft = kept?.beside === asAt ? kept : null;
  const fault = draft?.fault ?? null;

  function ask(day: string) {
    setDraft(null);
    if (day === asAt) return;
    change({ asAt: day });
    announce(`As at ${formatDate(day)}.`);
  }

  function takeTyped() {
    if (draft === null) return;
    const read = readWrittenDate(draft.text);
    if (read.kind === "day") ask(read.day);
    else setDraft({ ...draft, fault: read.sentence });
  }

  function pressed(event: ReactKeyboardEvent<HTMLInputElement>) {
    const isPointing = event.currentTarget.getAttribute("aria-activedescendant") !== null;
    if (event.key === "Enter" && !isPointing) takeTyped();
    if (event.key === "Escape") setDraft(null);
  }

  return (
    <ComboBox
      className={styles.control ?? ""}
      items={asAtChoices}
      inputValue={draft?.text ?? formatDate(asAt)}
      onInputChange={(text) =>
        setDraft(text === formatDate(asAt) ? null : { text, fault: null, beside: asAt })
      }
      // Every choice stays on offer whatever is typed: they are few, and no search.
      defaultFilter={() => true}
      allowsCustomValue
      menuTrigger="manual"
      selectedKey={asAtChoices.find(({ id }) => id === asAt)?.id ?? null}
      onSelectionChange={(key) => {
        if (key !== null) ask(String(key));
      }}
      onBlur={takeTyped}
      isInvalid={fault !== null}
      validationBehavior="aria"
    >
      <Label>As at</Label>
      <div className={styles.field}>
        <Input
          className={styles.input ?? ""}
          autoComplete="off"
          onFocus={(event) => event.currentTarget.select()}
          onKeyDown={pressed}
        />
        <OpenListButton label="Show dates to choose from" />
        {fault !== null && (
          <div className={styles.fault} role="alert">
            <FieldError>{fault}</FieldError>
            <Button onClick={() => setDraft(null)}>Keep {formatDate(asAt)}</Button>
          </div>
        )}
      </div>
      <Popover className={styles.popover ?? ""} offset={6} placement="bottom end">
        <ListBox className={styles.list ?? ""}>
          {(choice: (typeof asAtChoices)[number]) => (
            <ListBoxItem id={choice.id} textValue={formatDate(choice.id)} className={styles.choice ?? ""}>
              <Text slot="label">{formatDate(choice.id)}</Text>
              <Text slot="description" className={styles.what ?? ""}>
                {choice.what}
              </Text>
            </ListBoxItem>
          )}
        </ListBox>
        <p className={styles.note}>
          Or type any day of 2012 to 2018. The date decides which arrangements are shown; boundaries are of
          April 2016 and people of mid-2015 at every date.
        </p>
      </Popover>
    </ComboBox>
  );
}

import { Button } from "../../../../components/Button.tsx";
import styles from "./Fields.module.css";
import type { FieldFault } from "./fieldFault.ts";
import { sentenceOfFault } from "./sentenceOfFault.ts";

type FieldFaultNoteProps = {
  id: string;
  label: string;
  fault: FieldFault | null;
  /** What a choice is called. */
  nameOf?: (choice: string) => string;
  /** Takes a choice over into the field. */
  onChoose?: (choice: string) => void;
};

/** Longer lists are what the field itself offers already. */
const mostOffered = 6;

/** What is wrong with a field, under its label, and what would do as buttons. */
export function FieldFaultNote({ id, label, fault, nameOf = String, onChoose }: FieldFaultNoteProps) {
  if (fault === null) return null;
  const offers = onChoose === undefined ? [] : fault.choices.slice(0, mostOffered);
  return (
    <div id={`${id}-fault`} className={styles.fault}>
      <p>{sentenceOfFault(label, fault.message)}</p>
      {offers.length > 0 && (
        <p className={styles.offers}>
          {offers.map((choice) => (
            <Button key={choice} onClick={() => onChoose?.(choice)}>
              {nameOf(choice)}
            </Button>
          ))}
        </p>
      )}
    </div>
  );
}

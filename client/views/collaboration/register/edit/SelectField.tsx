import type { Choice } from "../registerWords.ts";
import { useField } from "./FaultsContext.ts";
import { FieldFaultNote } from "./FieldFaultNote.tsx";
import styles from "./Fields.module.css";
import { fieldLabels } from "./fieldLabels.ts";

type SelectFieldProps = {
  owner: string;
  name: string;
  label?: string;
  /** Whose field it is, for those who do not see where it stands. */
  of?: string;
  /** What stands for nothing chosen. */
  none: string;
  choices: readonly Choice[];
  value: string;
  onChange: (value: string) => void;
};

/** A field to choose one word in. */
export function SelectField({
  owner,
  name,
  label = fieldLabels[name] ?? name,
  of,
  none,
  choices,
  value,
  onChange,
}: SelectFieldProps) {
  const { id, fault, onMended } = useField(owner, name);
  return (
    <div className={styles.field}>
      <label htmlFor={id}>
        {label}
        {of !== undefined && <span className="visually-hidden">, {of}</span>}
      </label>
      <FieldFaultNote id={id} label={label} fault={fault} />
      <select
        id={id}
        value={value}
        aria-invalid={fault !== null}
        aria-describedby={fault === null ? undefined : `${id}-fault`}
        onChange={({ target }) => {
          onMended();
          onChange(target.value);
        }}
      >
        <option value="">{none}</option>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.name}
          </option>
        ))}
      </select>
    </div>
  );
}

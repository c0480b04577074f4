import { useField } from "./FaultsContext.ts";
import { FieldFaultNote } from "./FieldFaultNote.tsx";
import styles from "./Fields.module.css";
import { fieldLabels } from "./fieldLabels.ts";

type TextFieldProps = {
  /** Whose field it is and which, as fieldOf names it. */
  owner: string;
  name: string;
  /** Where the usual label of the field does not say enough. */
  label?: string;
  /** Whose field it is, for those who do not see where it stands. */
  of?: string;
  hint?: string;
  placeholder?: string;
  value: string;
  onChange: (value: string) => void;
  isLong?: boolean;
  inputMode?: "decimal" | "url";
};

/** A field to write in: label, hint, what is wrong with it, and the text. */
export function TextField({
  owner,
  name,
  label = fieldLabels[name] ?? name,
  of,
  hint,
  placeholder,
  value,
  onChange,
  isLong = false,
  inputMode,
}: TextFieldProps) {
  const { id, fault, onMended } = useField(owner, name);
  const described = [hint === undefined ? null : `${id}-hint`, fault === null ? null : `${id}-fault`];
  const control = {
    id,
    value,
    placeholder,
    "aria-invalid": fault !== null,
    "aria-describedby": described.filter((part) => part !== null).join(" ") || undefined,
    onChange: ({ target }: { target: { value: string } }) => {
      onMended();
      onChange(target.value);
    },
  };
  return (
    <div className={styles.field}>
      <label htmlFor={id}>
        {label}
        {of !== undefined && <span className="visually-hidden">, {of}</span>}
      </label>
      {hint !== undefined && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      <FieldFaultNote id={id} label={label} fault={fault} />
      {isLong ? <textarea {...control} /> : <input {...control} inputMode={inputMode} />}
    </div>
  );
}

import { Button } from "./Button.tsx";
import styles from "./ButtonChoice.module.css";

type ButtonChoiceProps<Name extends string> = {
  /** What is chosen, for those who cannot see it. */
  label: string;
  /** The words of each, in their order. */
  options: readonly (readonly [Name, string])[];
  chosen: Name;
  onChoose: (name: Name) => void;
};

/** One of a few ways, as buttons joined to one piece. */
export function ButtonChoice<Name extends string>({
  label,
  options,
  chosen,
  onChoose,
}: ButtonChoiceProps<Name>) {
  return (
    <fieldset className={styles.choice}>
      <legend className="visually-hidden">{label}</legend>
      {options.map(([name, words]) => (
        <Button key={name} aria-pressed={name === chosen} onClick={() => onChoose(name)}>
          {words}
        </Button>
      ))}
    </fieldset>
  );
}

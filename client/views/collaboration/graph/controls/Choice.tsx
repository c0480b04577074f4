import styles from "./Controls.module.css";

type ChoiceProps<Word extends string> = {
  label: string;
  /** Every word that can be chosen and what it is called, in their order. */
  words: readonly (readonly [Word, string])[];
  value: Word;
  onChoose: (word: Word) => void;
};

/** One word out of several, in a list that folds. */
export function Choice<Word extends string>({ label, words, value, onChoose }: ChoiceProps<Word>) {
  return (
    <label className={styles.choice}>
      <span>{label}</span>
      <select
        value={value}
        onChange={({ target }) => {
          const chosen = words.find(([word]) => word === target.value);
          if (chosen !== undefined) onChoose(chosen[0]);
        }}
      >
        {words.map(([word, text]) => (
          <option key={word} value={word}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}

import { Section } from "./Section.tsx";
import styles from "./WhatIfPanel.module.css";

/** What speaks for sharing and against it, as questions: none of them has one answer for everybody. */
const questions = {
  "What it might bring": [
    "Would one of it do the work once that is now done several times?",
    "Would plans line up better, with a provider or a council they all deal with?",
    "Would they have more say with a large provider together?",
    "What would each learn from the others?",
  ],
  "What it might cost": [
    "Would practices be asked, and what would they say?",
    "Which decisions need a smaller area, and who would take them?",
    "Would people still know whose it is, and whom to turn to?",
    "How would the smallest make itself heard?",
    "How would they part again, if it did not work?",
  ],
} as const;

export function QuestionsSection() {
  return (
    <Section title="Questions to discuss">
      <div className={styles.pair}>
        {Object.entries(questions).map(([title, asked]) => (
          <div key={title}>
            <h4>{title}</h4>
            <ul className={styles.questions}>
              {asked.map((question) => (
                <li key={question}>{question}</li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </Section>
  );
}

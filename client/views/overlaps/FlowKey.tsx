import styles from "./FlowDiagram.module.css";
import type { LinkLook } from "./linkLooks.ts";

/** What the colours of the ribbons mean. */
export function FlowKey({ one }: { one: string }) {
  const words: Record<LinkLook, string> = {
    nested: `all of a ${one}: it nests`,
    main: `the largest part of a ${one} that is cut`,
    cutOff: "the parts cut off from it",
  };
  return (
    <ul className={styles.key} aria-label="What the colours mean">
      {Object.entries(words).map(([look, text]) => (
        <li key={look}>
          <svg width="22" height="14" aria-hidden="true">
            <rect width="22" height="14" className={styles.ribbon} data-look={look} />
          </svg>
          {text}
        </li>
      ))}
    </ul>
  );
}

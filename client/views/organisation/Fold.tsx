import type { ReactNode } from "react";
import styles from "./Fold.module.css";

type FoldProps<Item> = {
  items: readonly Item[];
  /** How many stand open; one more than that is shown rather than folded away alone. */
  shown: number;
  /** What the rest is called: "60 more CCGs". */
  more: (count: number) => string;
  children: (items: readonly Item[]) => ReactNode;
};

/** The head of a long list, with the rest folded under it. */
export function Fold<Item>({ items, shown, more, children }: FoldProps<Item>) {
  if (items.length <= shown + 1) return children(items);
  return (
    <>
      {children(items.slice(0, shown))}
      <details className={styles.fold}>
        <summary>{more(items.length - shown)}</summary>
        {children(items.slice(shown))}
      </details>
    </>
  );
}

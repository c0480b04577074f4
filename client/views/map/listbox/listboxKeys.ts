/** What a key asks of the list. */
export type ListboxAction =
  | { kind: "go"; to: number }
  | { kind: "toggle" }
  | { kind: "open" }
  | { kind: "find"; letter: string };

/** How far Page Up and Page Down go. */
const page = 10;

/**
 * What a key means in a list of `count` options that stands at `active`; `null` for a key that is not the
 * list's. While a name is being typed a space belongs to it, as in "Leeds West". (WAI-ARIA APG, listbox.)
 */
export function listboxAction(
  key: string,
  active: number,
  count: number,
  isTyping: boolean,
): ListboxAction | null {
  const go = (to: number): ListboxAction => ({ kind: "go", to: Math.min(count - 1, Math.max(0, to)) });
  switch (key) {
    case "ArrowDown":
      return go(active + 1);
    case "ArrowUp":
      return go(active - 1);
    case "PageDown":
      return go(active + page);
    case "PageUp":
      return go(active - page);
    case "Home":
      return go(0);
    case "End":
      return go(count - 1);
    case "Enter":
      return { kind: "open" };
    case " ":
      return isTyping ? { kind: "find", letter: key } : { kind: "toggle" };
    default:
      // "?" and "/" are the page's own shortcuts and no name begins with them.
      return key.length === 1 && /[\p{L}\p{N}]/u.test(key) ? { kind: "find", letter: key } : null;
  }
}

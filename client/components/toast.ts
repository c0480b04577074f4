/** One thing just done, and the way to take it back. */
export type ToastMessage = { sentence: string; actionLabel: string; onAction: () => void; turn: number };

let shown: ToastMessage | null = null;
let turns = 0;
const listeners = new Set<() => void>();

/** Shows one short message with an action, in place of any message before it. Toaster draws it. */
export function showToast(message: Omit<ToastMessage, "turn">): void {
  turns += 1;
  replace({ ...message, turn: turns });
}

/** Takes the message away. */
export function hideToast(): void {
  replace(null);
}

/** The message to show, or `null`. */
export function shownToast(): ToastMessage | null {
  return shown;
}

/** Calls `listener` at each change; answers the way to stop. */
export function onToast(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function replace(next: ToastMessage | null): void {
  shown = next;
  for (const listener of listeners) listener();
}

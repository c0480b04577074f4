/** The last sentence announced; `turn` tells two equal sentences apart. */
export type Announcement = { sentence: string; turn: number };

let latest: Announcement = { sentence: "", turn: 0 };
const listeners = new Set<() => void>();

/**
 * Says one sentence to screen readers, politely: after what is being read. Announcer speaks it; without an
 * Announcer on the page nothing happens.
 */
export function announce(sentence: string): void {
  latest = { sentence, turn: latest.turn + 1 };
  for (const listener of listeners) listener();
}

/** The latest announcement, for Announcer. */
export function latestAnnouncement(): Announcement {
  return latest;
}

/** Calls `listener` at each announcement; answers the way to stop. */
export function onAnnouncement(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

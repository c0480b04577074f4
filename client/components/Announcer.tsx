import { useSyncExternalStore } from "react";
import { latestAnnouncement, onAnnouncement } from "./announce.ts";

/** The one polite live region of the page; it stands in the frame so that views can come and go under it. */
export function Announcer() {
  const { sentence, turn } = useSyncExternalStore(onAnnouncement, latestAnnouncement);
  // Two regions in turn, since a region whose text stays the same is not read a second time.
  return (
    // Heard while a dialog is open too, which keeps the rest of the page from being read.
    <div className="visually-hidden" data-react-aria-top-layer="true">
      <p role="status">{turn % 2 === 0 ? sentence : ""}</p>
      <p role="status">{turn % 2 === 1 ? sentence : ""}</p>
    </div>
  );
}

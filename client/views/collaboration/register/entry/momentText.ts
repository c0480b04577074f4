const moment = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeStyle: "short" });

/** A moment in the reader's own time: "25 November 2026 at 18:51". */
export function momentText(at: string): string {
  return moment.format(new Date(at));
}

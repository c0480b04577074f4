import { EnglandPage } from "../../frame/EnglandPage.tsx";
import { Overlaps } from "./Overlaps.tsx";

/** Where groupings lie across each other: two layers compared three ways, or several groupings at once. */
export function OverlapsView() {
  return <EnglandPage waitingFor={waitingFor}>{(england) => <Overlaps england={england} />}</EnglandPage>;
}

const waitingFor = { heading: "Loading England’s areas…", lines: "Loading how they overlap…" };

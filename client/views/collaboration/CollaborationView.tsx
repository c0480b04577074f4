import { EnglandPage } from "../../frame/EnglandPage.tsx";
import { Collaboration } from "./Collaboration.tsx";

/** Who works with whom and on what, what sharing one thing more would mean, and the register behind both. */
export function CollaborationView() {
  return (
    <EnglandPage waitingFor={waitingFor}>{(england) => <Collaboration england={england} />}</EnglandPage>
  );
}

const waitingFor = {
  heading: "Loading England’s organisations…",
  lines: "Loading who works with whom…",
};

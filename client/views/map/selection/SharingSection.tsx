import { Link } from "@tanstack/react-router";
import { buttonClass } from "../../../components/Button.tsx";
import { formatDate } from "../../../components/format.ts";
import type { England } from "../../../state/england.ts";
import { useViewState } from "../../../state/useViewState.ts";
import { useGroupings } from "../useGroupings.ts";
import type { ChosenPart } from "./chosen.ts";
import { Section } from "./Section.tsx";
import styles from "./SharingSection.module.css";
import { sharedAmong } from "./sharedAmong.ts";
import { withWhom } from "./withWhom.ts";

type SharingSectionProps = { england: England; ccgs: readonly ChosenPart[] };

/** More than this is for the register. */
const mostShown = 8;

/** What the chosen CCGs are recorded as sharing, and the ways to whom they work with and to what they could share. */
export function SharingSection({ england, ccgs }: SharingSectionProps) {
  const [state] = useViewState();
  const { list, isPending, failure } = useGroupings(england);
  const [first] = ccgs;
  if (first === undefined) return null;
  const isAlone = ccgs.length === 1;
  const shared = sharedAmong(list, ccgs);
  return (
    <Section title={isAlone ? "What it shares" : "What they share"}>
      {isPending && <p role="status">Loading what is shared…</p>}
      {failure !== null && <p role="alert">What is shared could not be loaded. {failure.message}</p>}
      {!isPending && failure === null && shared.length === 0 && (
        <p>
          Nothing {isAlone ? "it shares" : "they share"} is recorded as in force, or likely in force, on{" "}
          {formatDate(state.asAt)}. That is not to say that nothing is shared.
        </p>
      )}
      <ul className={styles.things}>
        {shared.slice(0, mostShown).map((thing) => (
          <li key={thing.id}>
            <Link to="/organisations/$id" params={{ id: thing.id }} search={state}>
              {thing.name}
            </Link>
            <small>{withWhom(thing, ccgs.length)}</small>
          </li>
        ))}
      </ul>
      {shared.length > mostShown && <p>and {shared.length - mostShown} more in the register</p>}
      <div className={styles.ways}>
        {isAlone ? (
          <Link to="/collaboration" search={{ ...state, as: null, whom: first.id }} className={buttonClass}>
            Whom it works with
          </Link>
        ) : null}
        <Link to="/collaboration" search={{ ...state, as: "what-if" }} className={buttonClass}>
          {isAlone ? "What if it shared…" : "What if they shared…"}
        </Link>
      </div>
    </Section>
  );
}

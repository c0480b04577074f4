import { useMemo } from "react";
import type { OrganisationSummary } from "../../../../server/contract/organisations.ts";
import { announce } from "../../../components/announce.ts";
import { Button, IconButton } from "../../../components/Button.tsx";
import { formatCount } from "../../../components/format.ts";
import { NodePicker } from "../../../components/NodePicker.tsx";
import { showToast } from "../../../components/toast.ts";
import type { England } from "../../../state/england.ts";
import { useViewState } from "../../../state/useViewState.ts";
import { kindName } from "../kindCounts.ts";
import { organisationOptions } from "../organisationOptions.ts";
import { QuickAdds } from "./QuickAdds.tsx";
import { addressOfThing, type ThingAsked, thingOptions } from "./thingAsked.ts";
import styles from "./WhatIfPanel.module.css";
import type { Asked } from "./whoAsked.ts";

type WhatIfChoiceProps = {
  england: England;
  providers: readonly OrganisationSummary[];
  thing: ThingAsked;
  organisations: readonly Asked[];
  /** How many things are chosen that can share nothing. */
  others: number;
};

const listHeadingId = "who-would-share";

/** What would be shared, and by whom; it all goes into the address, where the map finds the choice too. */
export function WhatIfChoice({ england, providers, thing, organisations, others }: WhatIfChoiceProps) {
  const [, change] = useViewState();
  const options = useMemo(() => organisationOptions(england, providers), [england, providers]);
  const open = useMemo(() => {
    const chosen = new Set(organisations.map(({ id }) => id));
    return options.filter(({ id }) => !chosen.has(id));
  }, [options, organisations]);
  const add = (ids: readonly string[], said: string) => {
    change((current) => ({ selected: [...new Set([...current.selected, ...ids])] }));
    announce(said);
  };
  const keepOnly = (keep: (id: string) => boolean, sentence: string) => {
    let before: string[] = [];
    change((current) => {
      before = current.selected;
      return { selected: before.filter(keep) };
    });
    // The button that was pressed goes away, and the keyboard must not be left nowhere.
    document.getElementById(listHeadingId)?.focus({ preventScroll: true });
    showToast({ sentence, actionLabel: "Undo", onAction: () => change({ selected: before }) });
  };
  return (
    <section className={styles.choice} aria-label="What would be shared, and by whom">
      <div className={styles.pick}>
        <NodePicker
          label="What would be shared"
          placeholder={thing.name}
          options={thingOptions.filter(({ id }) => id !== addressOfThing(thing))}
          onPick={(what) => change({ what })}
        />
      </div>
      <div className={styles.who}>
        <h3 id={listHeadingId} tabIndex={-1}>
          Who would share it
        </h3>
        {organisations.length > 0 && (
          <Button look="quiet" onClick={() => keepOnly(() => false, "All taken away.")}>
            Clear
          </Button>
        )}
      </div>
      {organisations.length > 0 && (
        <ul className={styles.organisations} aria-labelledby={listHeadingId}>
          {organisations.map(({ id, name, kind, people }) => (
            <li key={id}>
              <span>
                {name}
                {kind !== "ccg" && <small> {kindName(kind)}</small>}
              </span>
              <span className={styles.count}>{people === null ? "" : formatCount(people)}</span>
              <IconButton
                label={`Take ${name} away`}
                onClick={() => keepOnly((other) => other !== id, `${name} taken away.`)}
              >
                ×
              </IconButton>
            </li>
          ))}
        </ul>
      )}
      {others > 0 && (
        <p className={styles.note}>
          {others === 1 ? "One more thing is" : `${others} more things are`} chosen that can share no post: a
          hospital site, a practice or a grouping. It is left out here.
        </p>
      )}
      <div className={styles.pick}>
        <NodePicker
          label="Add an organisation"
          placeholder="CCG, council, trust: name or code"
          options={open}
          onPick={(id) => add([id], "Added.")}
        />
      </div>
      <QuickAdds england={england} organisations={organisations} onAdd={add} />
    </section>
  );
}

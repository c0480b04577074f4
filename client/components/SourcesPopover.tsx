import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { type RefObject, useEffect } from "react";
import { Dialog, Heading, Popover } from "react-aria-components";
import { sourcesQuery } from "../api/queries.ts";
import { useViewState } from "../state/useViewState.ts";
import { Button, IconButton } from "./Button.tsx";
import type { FigureAbout } from "./figureAbout.ts";
import { SkeletonText } from "./Skeleton.tsx";
import styles from "./SourcesPopover.module.css";

type SourcesPopoverProps = {
  /** The value as it stands on the page. */
  text: string;
  about: FigureAbout;
  /** What it was opened from: it stands beside it, and the focus goes back there. */
  trigger: RefObject<HTMLElement | null>;
  onClose: () => void;
};

/** Where one figure comes from: what it is, when it holds, how it was worked out, and its datasets. */
export function SourcesPopover({ text, about, trigger, onClose }: SourcesPopoverProps) {
  // The popover is drawn from the first render on, so the focus has to be sent back by hand when it goes.
  useEffect(() => {
    const opener = trigger.current;
    return () => opener?.focus({ preventScroll: true });
  }, [trigger]);
  return (
    <Popover
      isOpen
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      triggerRef={trigger}
      placement="bottom start"
      className={styles.popover ?? ""}
    >
      <Dialog className={styles.dialog ?? ""}>
        <div className={styles.head}>
          <Heading slot="title" level={2}>
            {about.label}
          </Heading>
          <IconButton label="Close" onClick={onClose}>
            ×
          </IconButton>
        </div>
        <p className={styles.value}>
          {text}
          {about.estimate && <span> · an estimate</span>}
          {about.period !== null && <span> · {about.period}</span>}
        </p>
        {about.formula !== null && (
          <p>
            <strong>Worked out as</strong> {about.formula}
          </p>
        )}
        {about.note !== null && <p>{about.note}</p>}
        <Datasets keys={about.datasets} />
        <Citations sources={about.sources} />
      </Dialog>
    </Popover>
  );
}

function Datasets({ keys }: { keys: FigureAbout["datasets"] }) {
  const provenance = useQuery({ ...sourcesQuery, enabled: keys.length > 0 });
  const [state] = useViewState();
  if (keys.length === 0) return null;
  if (provenance.isPending) return <SkeletonText lines={2} label="Loading the sources…" />;
  if (provenance.isError) {
    return (
      <div role="alert">
        <p>The sources could not be loaded. {provenance.error.message}</p>
        <Button onClick={() => void provenance.refetch()}>Try again</Button>
      </div>
    );
  }
  const byKey = new Map(provenance.data.items.map((source) => [source.key, source]));
  return (
    <ul className={styles.sources} aria-label="Datasets">
      {keys.map((key) => {
        const source = byKey.get(key);
        if (source === undefined) return <li key={key}>{key}</li>;
        return (
          <li key={key}>
            <Link to="/sources" hash={key} search={state}>
              {source.title}
            </Link>
            <small>
              {source.publisher} · {source.vintage} · {source.licence}
            </small>
          </li>
        );
      })}
    </ul>
  );
}

function Citations({ sources }: { sources: FigureAbout["sources"] }) {
  if (sources.length === 0) return null;
  return (
    <ul className={styles.sources} aria-label="Read in">
      {sources.map((source) => (
        <li key={`${source.title} ${source.url} ${source.date}`}>
          {source.url === null ? source.title : <a href={source.url}>{source.title}</a>}
          <small>{[source.publisher, source.date].filter((word) => word !== null).join(" · ")}</small>
        </li>
      ))}
    </ul>
  );
}

import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import type { NodeReference } from "../../../../server/contract/organisations.ts";
import type { Partner, PartnerPage } from "../../../../server/contract/partners.ts";
import { baseMapQuery } from "../../../map/mapQueries.ts";
import type { England } from "../../../state/england.ts";
import styles from "./PartnersMap.module.css";
import { type PartnerMapShape, partnersMapShapes } from "./partnersMapShapes.ts";

type PartnersMapProps = {
  england: England;
  organisation: NodeReference;
  partners: readonly Partner[];
  neighbours: PartnerPage["neighboursWithNothing"];
  pointed: string | null;
  onPoint: (id: string | null) => void;
};

/** Where the partners lie, under their numbers of the list; the list says everything the picture does. */
export function PartnersMap(props: PartnersMapProps) {
  const { england, organisation, partners, neighbours, pointed, onPoint } = props;
  const baseMap = useQuery(baseMapQuery);
  const drawn = useMemo(
    () => partnersMapShapes(england, organisation, partners, neighbours, baseMap.data?.land.features ?? []),
    [england, organisation, partners, neighbours, baseMap.data],
  );
  if (drawn === null) return null;
  const { frame, land, shapes, outside } = drawn;
  const told = shapes.filter(({ role }) => role !== "around");
  return (
    <figure className={styles.figure}>
      <svg
        className={styles.map}
        viewBox={`0 0 ${frame.width} ${frame.height}`}
        role="img"
        aria-label={`Map of ${organisation.name} with its partners and neighbours; the lists on this page say the same`}
        onPointerLeave={() => onPoint(null)}
      >
        {land.map((path) => (
          <path key={path} d={path} className={styles.beyond} />
        ))}
        {shapes
          .toSorted((one, other) => order(one, pointed) - order(other, pointed))
          .map((shape) => (
            <path
              key={shape.id}
              d={shape.path}
              className={styles.area}
              data-role={shape.role}
              data-step={shape.step}
              data-outline={shape.isOutline}
              data-pointed={shape.id === pointed}
              onPointerEnter={() => onPoint(shape.role === "around" ? null : shape.id)}
            >
              <title>{shape.name}</title>
            </path>
          ))}
        {told.map(({ id, label, rank, step, isOutline }) =>
          label === null || !label.hasRoom || isOutline ? null : (
            <text key={id} x={label.x} y={label.y} className={styles.number} data-step={step}>
              {rank}
            </text>
          ),
        )}
      </svg>
      <figcaption>
        <Key
          shapes={told}
          name={organisation.name}
          outside={outside}
          pointed={told.find(({ id }) => id === pointed)}
        />
      </figcaption>
    </figure>
  );
}

/** What is pointed at comes last, so that nothing hides its outline; councils lie over CCGs. */
function order({ id, role, isOutline }: PartnerMapShape, pointed: string | null): number {
  if (id === pointed) return 5;
  if (isOutline) return role === "self" ? 4 : 3;
  return role === "self" ? 2 : role === "around" ? 0 : 1;
}

const steps = [
  [3, "shares a chief post, or as much"],
  [2, "shares several things"],
  [1, "shares a little"],
] as const;

type KeyProps = {
  shapes: readonly PartnerMapShape[];
  name: string;
  outside: number;
  pointed: PartnerMapShape | undefined;
};

function Key({ shapes, name, outside, pointed }: KeyProps) {
  const self = shapes.find(({ role }) => role === "self");
  const filled = shapes.filter(({ isOutline }) => !isOutline);
  return (
    <>
      <ul className={styles.key}>
        {self !== undefined && <Sample what="self" step={0} isOutline={self.isOutline} words={name} />}
        {steps.map(([step, words]) =>
          filled.some((shape) => shape.step === step) ? (
            <Sample key={step} what="partner" step={step} words={words} />
          ) : null,
        )}
        {shapes.some(({ isOutline, role }) => isOutline && role === "partner") && (
          <Sample what="partner" step={1} isOutline words="a partner of another kind" />
        )}
        {shapes.some(({ role }) => role === "nothing") && (
          <Sample what="nothing" step={0} words="neighbour, nothing recorded" />
        )}
      </ul>
      {outside > 0 && (
        <p className={styles.pointed}>
          {outside === 1 ? "One more partner lies" : `${outside} more partners lie`} outside the picture.
        </p>
      )}
      <p className={styles.pointed} aria-hidden="true">
        {pointed === undefined
          ? "Numbers are those of the list."
          : `${pointed.rank === null ? "" : `${pointed.rank} `}${pointed.name}`}
      </p>
    </>
  );
}

type SampleProps = { what: PartnerMapShape["role"]; step: number; isOutline?: boolean; words: string };

function Sample({ what, step, isOutline = false, words }: SampleProps) {
  return (
    <li>
      <svg width="20" height="14" aria-hidden="true">
        <rect
          x="1"
          y="1"
          width="18"
          height="12"
          className={styles.area}
          data-role={what}
          data-step={step}
          data-outline={isOutline}
        />
      </svg>
      {words}
    </li>
  );
}

import { useMemo } from "react";
import { areaPolygons } from "../../../geodata/model/areaPolygons.ts";
import type { OrganisationDetail } from "../../../server/contract/organisations.ts";
import type { England } from "../../state/england.ts";
import { useEngland } from "../../state/useEngland.ts";
import styles from "./OrganisationHead.module.css";
import { svgPath, svgPoint, svgSize } from "./svgPath.ts";

/** Where in England it lies, or the areas that take part in it do: a small picture; nothing where neither is known. */
export function LocatorMap({ organisation }: { organisation: OrganisationDetail }) {
  const { data: england } = useEngland();
  const shapes = useMemo(
    () => (england === undefined ? null : locatorShapes(england, organisation)),
    [england, organisation],
  );
  if (shapes === null) return <div className={styles.locator} />;
  const point = organisation.position === null ? null : svgPoint(organisation.position);
  if (shapes.area === null && point === null) return null;
  return (
    <svg
      className={styles.locator}
      viewBox={`0 0 ${svgSize.width} ${svgSize.height}`}
      role="img"
      aria-label={`Map of England showing where ${organisation.name} lies`}
    >
      <path d={shapes.country} className={styles.locatorCountry} />
      {point === null ? (
        shapes.area !== null && <path d={shapes.area} className={styles.locatorArea} />
      ) : (
        <circle cx={point.x} cy={point.y} r={9} className={styles.locatorPoint} />
      )}
    </svg>
  );
}

function locatorShapes(england: England, organisation: OrganisationDetail) {
  const everywhere = england.topology.objects.atoms.geometries.map((_, index) => index);
  const atoms = atomsOf(england, organisation);
  return {
    country: svgPath(areaPolygons(england.topology, everywhere)),
    area: atoms.length === 0 ? null : svgPath(areaPolygons(england.topology, atoms)),
  };
}

/** Its own land; for what has none that of its members, and for a practice that of its CCG. */
function atomsOf(england: England, { id, kind, members, memberships }: OrganisationDetail): number[] {
  const own = england.byId.get(id);
  const ties = kind === "practice" ? memberships : members;
  const areas = own === undefined ? ties.flatMap(({ node }) => england.byId.get(node.id) ?? []) : [own];
  return [...new Set(areas.flatMap((area) => [...area.atoms]))];
}

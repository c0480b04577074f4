import { useMemo } from "react";
import { areaPolygons } from "../../../geodata/model/areaPolygons.ts";
import type { OrganisationDetail } from "../../../server/contract/organisations.ts";
import type { England } from "../../state/england.ts";
import { useEngland } from "../../state/useEngland.ts";
import styles from "./OrganisationView.module.css";
import { svgPath, svgPoint, svgSize } from "./svgPath.ts";

/** Where in England it lies: a small picture, its name said in words beside it. */
export function LocatorMap({ organisation }: { organisation: OrganisationDetail }) {
  const { data: england } = useEngland();
  const shapes = useMemo(
    () => (england === undefined ? null : locatorShapes(england, organisation.id)),
    [england, organisation.id],
  );
  if (shapes === null) return <div className={styles.locator} />;
  const point = organisation.position === null ? null : svgPoint(organisation.position);
  return (
    <svg
      className={styles.locator}
      viewBox={`0 0 ${svgSize.width} ${svgSize.height}`}
      role="img"
      aria-label={`Map of England showing where ${organisation.name} lies`}
    >
      <path d={shapes.country} className={styles.locatorCountry} />
      {shapes.area !== null && <path d={shapes.area} className={styles.locatorArea} />}
      {shapes.area === null && point !== null && (
        <circle cx={point.x} cy={point.y} r={7} className={styles.locatorPoint} />
      )}
    </svg>
  );
}

function locatorShapes(england: England, id: string): { country: string; area: string | null } {
  const everywhere = england.topology.objects.atoms.geometries.map((_, index) => index);
  const area = england.byId.get(id);
  return {
    country: svgPath(areaPolygons(england.topology, everywhere)),
    area: area === undefined ? null : svgPath(areaPolygons(england.topology, area.atoms)),
  };
}

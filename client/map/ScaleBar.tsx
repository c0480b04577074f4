import { useEffect, useState } from "react";
import { metresPerPixel } from "./geometry/mercator.ts";
import { useMap } from "./MapContext.ts";
import styles from "./MapFurniture.module.css";

const widest = 110;
const miles = 1609.344;

/** A line as long as a round number of kilometres at the middle of the map, with the miles beside it. */
export function ScaleBar() {
  const map = useMap();
  const [scale, setScale] = useState(() => scaleOf(map.getZoom(), map.getCenter().lat));
  useEffect(() => {
    const measure = () => setScale(scaleOf(map.getZoom(), map.getCenter().lat));
    measure();
    map.on("move", measure);
    return () => void map.off("move", measure);
  }, [map]);
  return (
    <div className={styles.scale}>
      <span className={styles.scaleLine} style={{ width: scale.width }} />
      {scale.text}
    </div>
  );
}

/** The longest round length that fits the bar at a zoom and latitude: its width in pixels and its words. */
export function scaleOf(zoom: number, latitude: number): { width: number; text: string } {
  const metres = metresPerPixel(zoom) * Math.cos((latitude * Math.PI) / 180);
  const length = roundLength(metres * widest);
  const text = length >= 1000 ? `${length / 1000} km` : `${length} m`;
  return { width: length / metres, text: `${text} · ${formatMiles(length / miles)}` };
}

/** The largest 1, 2 or 5 times a power of ten that is not over a length in metres. */
export function roundLength(most: number): number {
  const power = 10 ** Math.floor(Math.log10(most));
  // A logarithm just below a whole one rounds up to it, and then only half the power fits.
  const step = [5, 2, 1].find((factor) => factor * power <= most) ?? 0.5;
  return step * power;
}

function formatMiles(length: number): string {
  return length >= 10 ? `${Math.round(length)} miles` : `${length.toFixed(1)} miles`;
}

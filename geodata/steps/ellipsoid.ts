/** Lengths and areas on the WGS 84 ellipsoid, for lines made of short segments. */
import type { Position } from "../model/artefacts.ts";

const equatorialRadiusKm = 6378.137;
const flattening = 1 / 298.257223563;
const eccentricitySquared = flattening * (2 - flattening);
const eccentricity = Math.sqrt(eccentricitySquared);
const radians = Math.PI / 180;

/**
 * Projects degrees to km in the cylindrical equal-area projection of the ellipsoid: areas in the plane are
 * areas on the ground (Snyder, Map Projections: A Working Manual, eq. 3-12 and 10-15 with standard parallel 0).
 */
export function equalAreaKm([longitude, latitude]: Position): [number, number] {
  const sine = Math.sin(latitude * radians);
  const q =
    (1 - eccentricitySquared) *
    (sine / (1 - eccentricitySquared * sine * sine) -
      Math.log((1 - eccentricity * sine) / (1 + eccentricity * sine)) / (2 * eccentricity));
  return [equatorialRadiusKm * longitude * radians, (equatorialRadiusKm * q) / 2];
}

/** Area in km² inside a closed ring (first position repeated at the end), positive where it runs anticlockwise. */
export function signedAreaKm2(ring: readonly Position[]): number {
  const first = ring[0];
  if (first === undefined) return 0;
  const [originX, originY] = equalAreaKm(first);
  let doubled = 0;
  let previous = [0, 0] as [number, number];
  for (const position of ring) {
    const [x, y] = equalAreaKm(position);
    const current: [number, number] = [x - originX, y - originY];
    doubled += previous[0] * current[1] - current[0] * previous[1];
    previous = current;
  }
  return doubled / 2;
}

/** Length in km of a line whose segments are short: each is measured in the ellipsoid's tangent at its middle. */
export function lengthKm(line: readonly Position[]): number {
  let total = 0;
  for (let index = 1; index < line.length; index++) {
    const from = line[index - 1];
    const to = line[index];
    if (from !== undefined && to !== undefined) total += segmentKm(from, to);
  }
  return total;
}

function segmentKm(from: Position, to: Position): number {
  const middle = ((from[1] + to[1]) / 2) * radians;
  const shrink = 1 - eccentricitySquared * Math.sin(middle) ** 2;
  const acrossRadius = equatorialRadiusKm / Math.sqrt(shrink);
  const alongRadius = (acrossRadius * (1 - eccentricitySquared)) / shrink;
  const east = (to[0] - from[0]) * radians * acrossRadius * Math.cos(middle);
  const north = (to[1] - from[1]) * radians * alongRadius;
  return Math.hypot(east, north);
}

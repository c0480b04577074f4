const earthRadius = 6_378_137;
const radians = Math.PI / 180;

/** Longitude and latitude in degrees to Web Mercator metres. */
export function toMercator([longitude = 0, latitude = 0]: readonly number[]): [number, number] {
  return [
    earthRadius * longitude * radians,
    earthRadius * Math.log(Math.tan(Math.PI / 4 + (latitude * radians) / 2)),
  ];
}

/** Web Mercator metres to longitude and latitude in degrees. */
export function fromMercator(x: number, y: number): [number, number] {
  return [x / earthRadius / radians, (2 * Math.atan(Math.exp(y / earthRadius)) - Math.PI / 2) / radians];
}

/** Web Mercator metres that one pixel covers at a zoom (512-pixel tiles, as MapLibre counts zoom). */
export function metresPerPixel(zoom: number): number {
  return (2 * Math.PI * earthRadius) / (512 * 2 ** zoom);
}

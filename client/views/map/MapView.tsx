export function MapView() {
  return <p role="status">Loading…</p>;
}

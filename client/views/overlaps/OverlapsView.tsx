export function OverlapsView() {
  return <p role="status">Loading…</p>;
}

export function SourcesView() {
  return <p role="status">Loading…</p>;
}

export function SetsPanel(_: Record<string, unknown>) {
  return <p>soon</p>;
}

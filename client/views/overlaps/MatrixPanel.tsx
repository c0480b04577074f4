export function MatrixPanel(_: Record<string, unknown>) {
  return <p>soon</p>;
}

export function FlowPanel(_: Record<string, unknown>) {
  return <p>soon</p>;
}

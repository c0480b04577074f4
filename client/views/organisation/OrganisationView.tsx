export function OrganisationView() {
  return <p role="status">Loading…</p>;
}

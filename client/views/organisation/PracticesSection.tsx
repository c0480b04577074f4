import type { OrganisationDetail } from "../../../server/contract/organisations.ts";
import { formatCount } from "../../components/format.ts";
import { Section } from "./Section.tsx";

/** How many member practices a CCG has, and the way to their list. */
export function PracticesSection({ organisation }: { organisation: OrganisationDetail }) {
  const { practiceCount, id } = organisation;
  if (practiceCount === null) return null;
  return (
    <Section title="Member practices">
      <p>
        {formatCount(practiceCount)} practices in 2014/15.{" "}
        <a href={`/api/organisations/${encodeURIComponent(id)}/practices?format=csv&limit=1000`}>
          Download them with their list sizes (CSV)
        </a>
      </p>
    </Section>
  );
}

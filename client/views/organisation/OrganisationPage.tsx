import type { OrganisationDetail } from "../../../server/contract/organisations.ts";
import { AdmissionsSection } from "./AdmissionsSection.tsx";
import { FiguresSection } from "./FiguresSection.tsx";
import { HospitalsSection } from "./HospitalsSection.tsx";
import { MembershipsSection } from "./MembershipsSection.tsx";
import { MembersSection } from "./MembersSection.tsx";
import { NeighboursSection } from "./NeighboursSection.tsx";
import { OrganisationHead } from "./OrganisationHead.tsx";
import styles from "./OrganisationView.module.css";
import { OverlapsSection } from "./OverlapsSection.tsx";
import { PracticesSection } from "./PracticesSection.tsx";
import { SourcesSection } from "./SourcesSection.tsx";

/** One organisation in full; sections with nothing to say for its kind are left out. */
export function OrganisationPage({ organisation }: { organisation: OrganisationDetail }) {
  return (
    <article className={styles.page}>
      <OrganisationHead organisation={organisation} />
      <MembersSection organisation={organisation} />
      <MembershipsSection organisation={organisation} />
      <OverlapsSection organisation={organisation} />
      <FiguresSection figures={organisation.figures} />
      <AdmissionsSection organisation={organisation} />
      <HospitalsSection organisation={organisation} />
      <NeighboursSection neighbours={organisation.neighbours} kind={organisation.kind} />
      <PracticesSection organisation={organisation} />
      <SourcesSection organisation={organisation} />
    </article>
  );
}

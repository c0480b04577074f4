import { Provenance, ProvenanceSource } from "../../geodata/model/artefacts.ts";
import { pageOf } from "./common.ts";

/** `GET /api/sources`: every dataset that was read, paged, and what was made from them. */
export const SourcePage = pageOf(ProvenanceSource).extend({ artefacts: Provenance.shape.artefacts });

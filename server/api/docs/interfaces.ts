import { apiOperations, apiTags } from "../../contract/apiOperations.ts";
import { apiSchemas } from "../../contract/apiSchemas.ts";
import { Link } from "../../contract/common.ts";
import {
  Collection,
  Collections,
  ConformanceClasses,
  LandingPage,
  MultiPolygonGeometry,
} from "../../contract/ogc.ts";
import type { Interface } from "../../contract/openapi.ts";
import { ogcOperations, ogcTag } from "../ogc/ogcOperations.ts";
import { serviceDescription, serviceTitle } from "../ogc/serviceWords.ts";

const version = "1.0.0";
const ogcSchemas = {
  Collection,
  Collections,
  ConformanceClasses,
  LandingPage,
  MultiPolygonGeometry,
};

/** The whole product's interface. */
export const wholeInterface: Interface = {
  title: "Collaborative commissioning footprint mapper",
  description:
    "England's CCGs, councils, STP footprints, regions, trusts and the arrangements between them, in 2016. Reads carry strong ETags and are compressed; errors are problem documents (RFC 9457) with a stable `code`. Identifiers read `kind:CODE`; a code alone, ODS or ONS, works wherever it names one thing. Unknown values are null.",
  version,
  servers: [{ url: "/", description: "This server" }],
  tags: [...apiTags, ogcTag],
  operations: [...apiOperations, ...ogcOperations("/ogc")],
  schemas: { ...apiSchemas, ...ogcSchemas },
};

/** The OGC part alone, as its clients want it: paths from its own root. */
export function ogcInterface(root: string): Interface {
  return {
    title: serviceTitle,
    description: serviceDescription,
    version,
    servers: [{ url: root, description: "This server" }],
    tags: [ogcTag],
    operations: ogcOperations(""),
    schemas: { Link, ...ogcSchemas },
  };
}

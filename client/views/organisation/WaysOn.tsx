import { Link } from "@tanstack/react-router";
import { isAreaKind } from "../../../geodata/model/kinds.ts";
import type { OrganisationDetail } from "../../../server/contract/organisations.ts";
import { kindOfEntry } from "../../api/registerPaths.ts";
import { buttonClass } from "../../components/Button.tsx";
import { useViewState } from "../../state/useViewState.ts";
import styles from "./OrganisationHead.module.css";
import { mapWay, overlapsWay } from "./ways.ts";

/** The way to where it lies on the map, for areas to how it overlaps with others, for what is shared to the register. */
export function WaysOn({ organisation }: { organisation: OrganisationDetail }) {
  const [state] = useViewState();
  const map = mapWay(organisation);
  const isEntry = kindOfEntry(organisation.id) !== null;
  if (map === null && !isEntry) return null;
  return (
    <p className={styles.ways}>
      {map !== null && (
        <Link to="/" search={{ ...state, ...map.search }} className={buttonClass} data-look="primary">
          {map.words}
        </Link>
      )}
      {isEntry && (
        <Link
          to="/collaboration"
          search={{ ...state, as: "register", whom: null, entry: organisation.id }}
          className={buttonClass}
          data-look="secondary"
        >
          See it in the register
        </Link>
      )}
      {isAreaKind(organisation.kind) && (
        <Link
          to="/overlaps"
          search={{ ...state, ...overlapsWay(organisation.kind, organisation.id) }}
          className={buttonClass}
          data-look="secondary"
        >
          See what overlaps inside it
        </Link>
      )}
    </p>
  );
}

import { areaKindWords } from "../../../../geodata/model/kinds.ts";
import type { AreaColours } from "../../../map/colour/areaColours.ts";
import type { England } from "../../../state/england.ts";
import styles from "./Legend.module.css";

type GroupingLegendProps = {
  england: England;
  colours: Extract<AreaColours, { kind: "grouping" }>;
  chosen: ReadonlySet<number>;
};

/** The most groupings the legend names when nothing is chosen. */
const mostNamed = 8;

/** What colours by grouping say: which are neighbours, not how much. Names those the chosen areas lie in. */
export function GroupingLegend({ england, colours, chosen }: GroupingLegendProps) {
  const groups = england.areas[colours.layer];
  const words = areaKindWords[colours.layer];
  const asked = [...new Set([...chosen].map((index) => colours.mainly[index]))];
  const named = groups.filter((group) =>
    chosen.size > 0 ? asked.includes(group.index) : groups.length <= mostNamed,
  );
  return (
    <div className={styles.legend}>
      <p className={styles.says}>
        {groups.length} {words.plural}. Colours only tell neighbours apart; no two that touch have the same.
        {colours.divided === 1 && " One area lies in more than one and takes"}
        {colours.divided > 1 && ` ${colours.divided} areas lie in more than one and take`}
        {colours.divided > 0 && " the colour of where most of its people live."}
      </p>
      {named.length > 0 && (
        <ul className={styles.classes}>
          {named.map((group) => (
            <li key={group.id}>
              <span className={styles.swatch} style={{ background: colours.palette[group.index] }} />
              {group.name}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

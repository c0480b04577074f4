import { at } from "../../../../server/domain/at.ts";
import type { AreaBeside, Nesting } from "../../../../server/domain/nesting.ts";
import { Bar, BarList } from "../../../components/Bar.tsx";
import { FigureValue } from "../../../components/FigureValue.tsx";
import { formatCount, formatPeopleShort, formatShare } from "../../../components/format.ts";
import { listed } from "../../../components/inWords.ts";
import { layerWords } from "../../../components/layerWords.ts";
import { useAboutMeasure } from "../../../components/useAboutMeasure.ts";
import type { Area, England } from "../../../state/england.ts";
import styles from "./NestingSection.module.css";
import { Section } from "./Section.tsx";
import type { SelectionFacts } from "./selectionFacts.ts";

/** Longer lists of areas held whole are only counted. */
const namesShown = 6;

/** What the chosen areas together lie in, hold whole, and cut across, layer by layer. */
export function NestingSection({ england, facts }: { england: England; facts: SelectionFacts }) {
  return (
    <Section title="Nests in and cuts across">
      <dl className={styles.layers}>
        {facts.nestings.map((nesting) => (
          <div key={nesting.layer}>
            <dt>{layerWords[nesting.layer].title}</dt>
            <dd>
              <LayerNesting england={england} nesting={nesting} />
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}

function LayerNesting({ england, nesting }: { england: England; nesting: Nesting }) {
  const nameOf = (beside: AreaBeside) => at(england.areas[nesting.layer], beside.area).name;
  const { nestsIn, whole, cut } = nesting;
  if (nestsIn !== null) {
    return nestsIn.standing === "same" ? (
      <p>
        The same people as <strong>{nameOf(nestsIn)}</strong>.
      </p>
    ) : (
      <p>
        All in <strong>{nameOf(nestsIn)}</strong>, {formatShare(nestsIn.shareOfArea)} of its people.
      </p>
    );
  }
  return (
    <>
      {whole.length > 0 && (
        <p>
          Holds {whole.length} whole{whole.length <= namesShown ? `: ${listed(whole.map(nameOf))}` : ""}.
        </p>
      )}
      {cut.length > 0 && (
        <CutList cut={cut} areas={england.areas[nesting.layer]} many={layerWords[nesting.layer].many} />
      )}
    </>
  );
}

function CutList({ cut, areas, many }: { cut: readonly AreaBeside[]; areas: readonly Area[]; many: string }) {
  const about = useAboutMeasure();
  return (
    <>
      <p>Cuts across {cut.length}, with people inside and outside:</p>
      <BarList label={`${many} with people on both sides`}>
        {cut.map((beside) => {
          const { name } = at(areas, beside.area);
          return (
            <Bar
              key={beside.code}
              label={name}
              share={beside.shareOfArea}
              restShare={1 - beside.shareOfArea}
              text={
                <FigureValue
                  text={`${formatPeopleShort(beside.peopleInside)} in · ${formatPeopleShort(beside.peopleOutside)} out`}
                  about={about("people", {
                    label: `${name}: people on each side`,
                    formula: `${formatCount(beside.peopleInside)} inside, ${formatCount(beside.peopleOutside)} outside: people of whole small areas on each side of the line`,
                  })}
                />
              }
            />
          );
        })}
      </BarList>
    </>
  );
}

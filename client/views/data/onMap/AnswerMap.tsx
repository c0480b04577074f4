import { useQuery } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import type { QueryAnswer } from "../../../../server/contract/query.ts";
import { buttonClass } from "../../../components/Button.tsx";
import { formatCount } from "../../../components/format.ts";
import { layerWords } from "../../../components/layerWords.ts";
import { useAnchor } from "../../../components/useAnchor.ts";
import { baseMapQuery } from "../../../map/mapQueries.ts";
import { mostChosen } from "../../../state/chosenIdentifiers.ts";
import type { England } from "../../../state/england.ts";
import { forMap, mapAddress } from "../../../state/mapAddress.ts";
import { useViewState } from "../../../state/useViewState.ts";
import { type Axes, writeAxes } from "../result/axesShown.ts";
import { type AnswerColumn, isAmount } from "../result/columnKinds.ts";
import { formatNumber, noValue } from "../result/formatCell.ts";
import { leadingAmount } from "../result/leadingAmount.ts";
import styles from "./AnswerMap.module.css";
import { type AnswerPicture, answerColours, answerPictures } from "./answerMapShapes.ts";
import type { AreaColumn } from "./areaColumns.ts";
import { type AreaValue, areaValues, type Shade } from "./areaValues.ts";
import { MapKey } from "./MapKey.tsx";
import { PictureOf } from "./PictureOf.tsx";

type AnswerMapProps = {
  answer: QueryAnswer;
  columns: readonly AnswerColumn[];
  areas: readonly AreaColumn[];
  axes: Axes | null;
  england: England;
};

/** The areas that a column names, among all of their layer, coloured by another column; the table says the same. */
export function AnswerMap({ answer, columns, areas, axes, england }: AnswerMapProps) {
  const [state, change] = useViewState();
  const anchor = useAnchor();
  const baseMap = useQuery(baseMapQuery);
  const [pointed, setPointed] = useState<AreaValue | null>(null);
  const column = areas.find(({ place }) => place === axes?.along) ?? areas[0];
  const amounts = columns.filter(isAmount);
  const repeats = column !== undefined && new Set(column.areas).size < column.areas.length;
  const leading = useMemo(() => leadingAmount(answer, columns), [answer, columns]);
  const place = shadingColumn(amounts, leading, axes);
  const shade = useMemo(
    (): Shade => (place === null ? { kind: repeats ? "rows" : "none" } : { kind: "column", place }),
    [place, repeats],
  );
  const drawn = useMemo(() => {
    if (column === undefined) return null;
    const values = areaValues(answer, column, shade);
    const colours = shade.kind === "none" ? null : answerColours(values);
    const pictures = answerPictures(
      england,
      column.layer,
      values,
      colours,
      baseMap.data?.land.features ?? [],
    );
    return { values, colours, pictures };
  }, [answer, column, shade, england, baseMap.data]);
  if (drawn === null || column === undefined) return null;
  const { values, colours, pictures } = drawn;
  const layer = layerWords[column.layer];
  const shadeName = shade.kind === "column" ? (columns[shade.place]?.name ?? "") : "rows that name it";
  const map = anchor(
    mapAddress(forMap(state), {
      areas: column.layer,
      overlays: [],
      selected: values.slice(0, mostChosen).map(({ area }) => area.id),
    }),
  );
  const [main, ...insets] = pictures;
  const draw = (picture: AnswerPicture) => (
    <PictureOf
      key={picture.name}
      picture={picture}
      label={`${picture.name}: ${formatCount(values.length)} ${values.length === 1 ? layer.one : layer.many} of the answer${shade.kind === "none" ? "" : `, coloured by ${shadeName}`}; the table says the same`}
      pointed={pointed?.area.id ?? null}
      onPoint={setPointed}
    />
  );
  return (
    <figure className={styles.figure}>
      <div className={styles.choice}>
        {areas.length > 1 && (
          <label>
            Areas of{" "}
            <select
              className={styles.select}
              value={column.place}
              onChange={({ target }) =>
                change(
                  { axes: writeAxes({ along: Number(target.value), amount: amountOf(shade, amounts) }) },
                  { replace: true },
                )
              }
            >
              {areas.map(({ place, name }) => (
                <option key={place} value={place}>
                  {name}
                </option>
              ))}
            </select>
          </label>
        )}
        {amounts.length > 0 && (
          <label>
            Colour by{" "}
            <select
              className={styles.select}
              value={shade.kind === "column" ? shade.place : "rows"}
              onChange={({ target }) =>
                change(
                  {
                    axes: writeAxes({
                      along: column.place,
                      amount: target.value === "rows" ? column.place : Number(target.value),
                    }),
                  },
                  { replace: true },
                )
              }
            >
              {amounts.map(({ place, name }) => (
                <option key={place} value={place}>
                  {name}
                </option>
              ))}
              <option value="rows">{repeats ? "how many rows name it" : "nothing"}</option>
            </select>
          </label>
        )}
        <a className={buttonClass} {...map}>
          Choose {values.length === 1 ? "it" : `these ${formatCount(values.length)}`} on the map
        </a>
      </div>
      <div className={styles.pictures}>
        {main !== undefined && draw(main)}
        <div className={styles.side}>
          {insets.map(draw)}
          <figcaption className={styles.caption}>
            <MapKey
              title={shade.kind === "none" ? null : shadeName}
              colours={colours}
              unknown={values.filter(({ value }) => value === null).length}
              others={england.areas[column.layer].length - values.length}
              words={layer}
            />
            {shade.kind === "column" && repeats && (
              <p>Where several rows name one {layer.one}, the largest of their values is drawn.</p>
            )}
            <p aria-hidden="true" className={styles.pointed}>
              {pointed === null ? "" : pointedText(pointed, shade)}
            </p>
          </figcaption>
        </div>
      </div>
    </figure>
  );
}

/** The column asked for where it holds amounts; the leading amount, unless areas were asked for alone. */
function shadingColumn(
  amounts: readonly AnswerColumn[],
  leading: AnswerColumn | undefined,
  axes: Axes | null,
): number | null {
  const asked = amounts.find(({ place }) => place === axes?.amount);
  const wantsNone = axes !== null && axes.along === axes.amount;
  return (asked ?? (wantsNone ? undefined : leading))?.place ?? null;
}

function amountOf(shade: Shade, amounts: readonly AnswerColumn[]): number {
  return shade.kind === "column" ? shade.place : (amounts[0]?.place ?? 0);
}

function pointedText({ area, rows, value }: AreaValue, shade: Shade): string {
  if (shade.kind === "none") return area.name;
  if (shade.kind === "rows") return `${area.name}: ${formatCount(rows)} ${rows === 1 ? "row" : "rows"}`;
  return `${area.name}: ${value === null ? noValue : formatNumber(value, "number")}`;
}

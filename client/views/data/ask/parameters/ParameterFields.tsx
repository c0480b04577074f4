import { useId, useMemo, useState } from "react";
import { NodePicker } from "../../../../components/NodePicker.tsx";
import { useEngland } from "../../../../state/useEngland.ts";
import type { GivenValues } from "./givenValues.ts";
import styles from "./ParameterFields.module.css";
import { areaNamed, layerOfParameter, parameterOptions } from "./parameterOptions.ts";

type ParameterFieldsProps = {
  names: readonly string[];
  values: GivenValues;
  onType: (name: string, value: string) => void;
  /** A value that was chosen whole, so that the query can be run with it at once. */
  onChoose: (name: string, value: string) => void;
};

/** A field for each named parameter of the query; one that stands for an area offers the areas by name. */
export function ParameterFields({ names, values, onType, onChoose }: ParameterFieldsProps) {
  if (names.length === 0) return null;
  return (
    <fieldset className={styles.fields}>
      <legend className="visually-hidden">Values of the query’s parameters</legend>
      {names.map((name) => (
        <ParameterField
          key={name}
          name={name}
          value={values[name] ?? ""}
          onType={(value) => onType(name, value)}
          onChoose={(value) => onChoose(name, value)}
        />
      ))}
    </fieldset>
  );
}

type ParameterFieldProps = {
  name: string;
  value: string;
  onType: (value: string) => void;
  onChoose: (value: string) => void;
};

function ParameterField({ name, value, onType, onChoose }: ParameterFieldProps) {
  const england = useEngland().data;
  // A value that names an area says that the parameter stands for one, whatever its name.
  const asked = layerOfParameter(name);
  const named = england === undefined ? null : areaNamed(england, asked ?? "any", value);
  // What the last area said of the layer and the way it is written holds while the field stands empty.
  const [last, setLast] = useState(named);
  if (named !== null && (named.form !== last?.form || named.area.kind !== last.area.kind)) setLast(named);
  // A field that somebody writes in does not turn into another under their hands.
  const [isWritten, setWritten] = useState(false);
  const layer = asked ?? (isWritten ? null : last?.area.kind) ?? null;
  const form = last?.form ?? "id";
  const options = useMemo(
    () => (england === undefined || layer === null ? [] : parameterOptions(england, layer, form)),
    [england, layer, form],
  );
  const id = useId();
  if (layer === null || england === undefined) {
    return (
      <div className={styles.field}>
        <label htmlFor={id}>:{name}</label>
        <input
          id={id}
          className={styles.input}
          value={value}
          maxLength={1000}
          onChange={({ target }) => {
            setWritten(true);
            onType(target.value);
          }}
        />
        <small>{named?.area.name}</small>
      </div>
    );
  }
  return (
    <div className={styles.field}>
      <NodePicker
        label={`:${name}`}
        placeholder="Name or code"
        kept={{ text: named?.area.name ?? value, onEmpty: () => onType("") }}
        options={options}
        asTyped={(text) =>
          text.trim() === "" ? null : { id: text.trim(), name: text.trim(), detail: "as typed" }
        }
        onPick={onChoose}
      />
      <small>{named === null ? "" : value}</small>
    </div>
  );
}

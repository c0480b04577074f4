import { FieldError, Group, Input, Label, NumberField } from "react-aria-components";
import { chosenKinds, commonKindWords } from "../../../../../server/domain/sharing/commonKinds.ts";
import { greatestWeight } from "../../../../../server/domain/sharing/namedWeight.ts";
import { Button } from "../../../../components/Button.tsx";
import { weightFor, withWeight } from "../../../../state/namedWeights.ts";
import { useViewState } from "../../../../state/useViewState.ts";
import controls from "./Controls.module.css";
import styles from "./WeightFields.module.css";

/** How much each kind of tie that is drawn counts, where somebody would have it count otherwise than as usual. */
export function WeightFields() {
  const [{ on, weights }, change] = useViewState();
  const kinds = on.length === 0 ? chosenKinds : on;
  return (
    <fieldset className={controls.group}>
      <legend>How much each kind counts</legend>
      {kinds.map((kind) => (
        <NumberField
          key={kind}
          className={styles.field ?? ""}
          value={weightFor(weights, kind) ?? Number.NaN}
          minValue={0}
          maxValue={greatestWeight}
          formatOptions={{ maximumFractionDigits: 3 }}
          onChange={(value) =>
            change((current) => ({
              weights: withWeight(current.weights, kind, Number.isNaN(value) ? null : value),
            }))
          }
        >
          <Label>Each {commonKindWords[kind].singular}</Label>
          <Group>
            <Input placeholder="as usual" />
          </Group>
          <FieldError />
        </NumberField>
      ))}
      <Button onClick={() => change({ weights: [] })} disabled={weights.length === 0}>
        All as usual
      </Button>
      <p className={styles.words}>
        A weight given here stands in place of the usual one; for a trust it is still multiplied by the
        smaller share. An empty field counts as usual.
      </p>
    </fieldset>
  );
}

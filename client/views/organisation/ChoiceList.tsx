import type { ProblemDocument } from "../../../server/contract/common.ts";
import { kindWord } from "../../components/kindWord.ts";
import { NodeLink } from "../../components/NodeLink.tsx";

type Choices = NonNullable<ProblemDocument["choices"]>;

/** Links to the organisations a code could mean. */
export function ChoiceList({ choices }: { choices: Choices }) {
  return (
    <ul>
      {choices.map((choice) => (
        <li key={choice.id}>
          <NodeLink node={choice} /> ({kindWord(choice.kind)})
        </li>
      ))}
    </ul>
  );
}

import { Link } from "@tanstack/react-router";
import type { ProblemDocument } from "../../../server/contract/common.ts";
import { useViewState } from "../../state/useViewState.ts";
import { kindWord } from "./kindWord.ts";

type Choices = NonNullable<ProblemDocument["choices"]>;

/** Links to the organisations a code could mean. */
export function ChoiceList({ choices }: { choices: Choices }) {
  const [state] = useViewState();
  return (
    <ul>
      {choices.map((choice) => (
        <li key={choice.id}>
          <Link to="/organisations/$id" params={{ id: choice.id }} search={state}>
            {choice.name}
          </Link>{" "}
          ({kindWord(choice.kind)})
        </li>
      ))}
    </ul>
  );
}

import { useCallback, useMemo } from "react";
import { parseNodeId } from "../../../../geodata/model/identifiers.ts";
import { isRegisterKind } from "../../../../geodata/model/kinds.ts";
import { type Anchor, useAnchor } from "../../../components/useAnchor.ts";
import { useViewState } from "../../../state/useViewState.ts";
import { readViewState, writeViewState } from "../../../state/viewState.ts";

const looksLikeNode = /^[a-z]+:[\w-]{1,80}$/;

/**
 * The link of an identifier: to the page of an organisation, or to what the register keeps. `null` for any other text.
 */
export function useNodeAnchor(): (text: string) => Anchor | null {
  const [current] = useViewState();
  const anchor = useAnchor();
  const address = writeViewState({ asAt: current.asAt, evidence: current.evidence });
  const state = useMemo(() => readViewState(address), [address]);
  return useCallback(
    (text) => {
      const node = looksLikeNode.test(text) ? parseNodeId(text) : null;
      if (node === null) return null;
      return anchor(
        isRegisterKind(node.kind)
          ? `/collaboration${writeViewState({ ...state, as: "register", entry: text })}`
          : `/organisations/${encodeURIComponent(text)}${writeViewState(state)}`,
      );
    },
    [anchor, state],
  );
}

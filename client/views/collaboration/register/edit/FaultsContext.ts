import { createContext, useContext } from "react";
import { type FieldFault, fieldOf } from "./fieldFault.ts";

/** The faults of the form that is being written, and the way to say that one was mended. */
export type FaultsOfForm = { faults: ReadonlyMap<string, FieldFault>; mended: (field: string) => void };

export const FaultsContext = createContext<FaultsOfForm>({ faults: new Map(), mended: () => undefined });

/** The identifier in the page of a field's control. */
export function controlId(field: string): string {
  return `field-${field}`;
}

/** What a control needs of its field: its identifier, its fault if there is one, and what to call when it is changed. */
export function useField(owner: string, name: string) {
  const { faults, mended } = useContext(FaultsContext);
  const field = fieldOf(owner, name);
  return { id: controlId(field), fault: faults.get(field) ?? null, onMended: () => mended(field) };
}

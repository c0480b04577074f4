import { SourceFault } from "../sourceFault.ts";

/** Where a code was read, for the message when nothing has it. */
export interface CodePlace {
  file: string;
  row: number;
  column: string;
}

/** The organisations that rows of other tables refer to, found by code or name. */
export interface Directory {
  /** Node identifier of a CCG by its ODS code. Throws `SourceFault` where there is none. */
  ccg: (ods: string, place: CodePlace) => string;
  /** Node identifiers of a list such as "10M;10N"; throws where one is unknown or named twice. */
  ccgs: (list: string, place: CodePlace) => string[];
  trust: (ods: string, place: CodePlace) => string;
  stp: (number: string, place: CodePlace) => string;
  /** Node identifier of a county or unitary authority by the name people say. */
  county: (name: string) => string;
  /** The name people say for any node. */
  nameOf: (id: string) => string;
  /** The footprint or region whose CCGs, whole or in part, are exactly these; `null` where there is none. */
  areaOfExactly: (ccgs: readonly string[]) => string | null;
  /** CCGs that lie in a footprint or region, whole or in part. */
  ccgsIn: (area: string) => readonly string[];
}

/** What one table calls by one kind of code. */
export function lookup(kind: string, ids: ReadonlyMap<string, string>) {
  return (code: string, place: CodePlace): string => {
    const id = ids.get(code);
    if (id === undefined) throw new SourceFault({ ...place, value: code }, `no ${kind} has this code`);
    return id;
  };
}

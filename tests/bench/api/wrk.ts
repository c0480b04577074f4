import { spawnSync } from "node:child_process";

export const connections = 32;

/** What one run of wrk saw; times in milliseconds. */
export type Load = { perSecond: number; p50: number; p99: number; faults: string | null };

/** Whether wrk is installed. */
export function wrkIsHere(): boolean {
  return spawnSync("wrk", ["-v"]).error === undefined;
}

/**
 * Asks one address from 32 connections for some seconds. One thread, so that it leaves the other of two cores
 * to the server.
 */
export function load(address: string, seconds: number, headers: readonly string[]): Load {
  const { stdout, status, stderr } = spawnSync(
    "wrk",
    [
      "-t1",
      `-c${connections}`,
      `-d${seconds}s`,
      "--latency",
      "--timeout",
      "10s",
      ...headers.flatMap((header) => ["-H", header]),
      address,
    ],
    { encoding: "utf8", timeout: (seconds + 20) * 1000 },
  );
  if (status !== 0) throw new Error(`wrk ended with ${status}: ${stderr}`);
  return {
    perSecond: Number(/Requests\/sec:\s+([\d.]+)/.exec(stdout)?.[1]),
    p50: milliseconds(/ 50%\s+([\d.]+)(us|ms|s|m)\b/.exec(stdout)),
    p99: milliseconds(/ 99%\s+([\d.]+)(us|ms|s|m)\b/.exec(stdout)),
    faults: /(?:Non-2xx or 3xx responses|Socket errors):.*/.exec(stdout)?.[0] ?? null,
  };
}

const unitsInMilliseconds: Readonly<Record<string, number>> = { us: 0.001, ms: 1, s: 1000, m: 60_000 };

function milliseconds(found: RegExpExecArray | null): number {
  return Number(found?.[1]) * (unitsInMilliseconds[found?.[2] ?? ""] ?? Number.NaN);
}

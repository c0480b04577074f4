import type { AskedQuery } from "../../../api/askQuery.ts";
import { answerAddress } from "../../../api/askQuery.ts";

/** Where a query can be taken to. */
export const takers = {
  curl: "curl",
  python: "Python (pandas)",
  r: "R",
} as const;
export type Taker = keyof typeof takers;

/** Lines that ask the same query of the same server in another tool, and read its answer as a table. */
export function takeLines(taker: Taker, origin: string, asked: AskedQuery): string {
  const address = `${origin}${answerAddress(asked, "csv")}`;
  switch (taker) {
    case "curl":
      return `curl '${address.replaceAll("'", "%27")}'\n`;
    case "python":
      return `import pandas as pd\n\nanswer = pd.read_csv(\n    "${address}"\n)\n`;
    case "r":
      return `answer <- read.csv(\n  "${address}"\n)\n`;
  }
}

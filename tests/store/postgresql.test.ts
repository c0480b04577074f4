import { describe, inject } from "vitest";
import { registerStoreContract } from "./registerStore.contract.ts";
import { postgresqlWorld } from "./support/worlds.ts";

const url = inject("postgresqlUrl");

describe.skipIf(url === null)("the store on PostgreSQL", () => {
  registerStoreContract(postgresqlWorld(url ?? ""));
});

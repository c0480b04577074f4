import { describe } from "vitest";
import { registerStoreContract } from "./registerStore.contract.ts";
import { sqliteWorld } from "./support/worlds.ts";

describe("the store on SQLite", () => {
  registerStoreContract(sqliteWorld);
});

import { register } from "./0001-register.ts";
import type { Migration } from "./migration.ts";

/** Every step from an empty database to the present one, in order. */
export const migrations: readonly Migration[] = [register];

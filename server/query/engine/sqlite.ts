import initSqlJs, { type SqlJsConfig, type SqlJsStatic } from "sql.js";
import { wasmMemoryLimit } from "./limits.ts";

/** `useOldExtensionFunctions`: SQLite's own functions alone, without the older ones that repeat and pad texts. */
const configuration: SqlJsConfig & { useOldExtensionFunctions: boolean } = {
  useOldExtensionFunctions: false,
};

/**
 * Loads SQLite, as WASM without a file system or network of its own. Caps what memory it can have first: it is
 * built to take two gigabytes, and a thread's own limits do not hold it. For a thread that does nothing else.
 */
export function loadSqlite(): Promise<SqlJsStatic> {
  const grow = WebAssembly.Memory.prototype.grow;
  WebAssembly.Memory.prototype.grow = function (this: WebAssembly.Memory, pages: number): number {
    if (this.buffer.byteLength + pages * 65_536 > wasmMemoryLimit) throw new RangeError("No more memory");
    return grow.call(this, pages);
  };
  return initSqlJs(configuration);
}

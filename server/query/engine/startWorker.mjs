// A thread begins without the loader that reads TypeScript, whatever the process was started with (Node 20 hands
// none down), so it takes it up first. The one file of the server that cannot be TypeScript itself.
import { register } from "tsx/esm/api";

register();
await import("./worker.ts");

// A thread begins without the loader that reads TypeScript, whatever the process was started with (Node 20 hands
// none down), so it takes it up first; the one for `require`, since that for `import` runs in a further thread
// beside each. The one file of the server that cannot be TypeScript itself.
import { createRequire } from "node:module";
import { register } from "tsx/cjs/api";

register();
await createRequire(import.meta.url)("./worker.ts").serveTasks();

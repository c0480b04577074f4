/** `npm run bench -- <name>`: runs one benchmark of this folder by name. */
const benches = ["overlap", "api", "browser"];
const [name] = process.argv.slice(2);
if (name === undefined || !benches.includes(name)) {
  console.error(`Name a benchmark: npm run bench -- ${benches.join(" | ")}`);
  process.exit(1);
}
await import(`./${name}/main.ts`);

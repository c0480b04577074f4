/** The stylesheet of the pages the server writes itself: the interface, and OGC API in a browser. */
export const pagesStylesheet = `
:root { color: #212b32; background: #fff; font: 16px/1.5 Arial, sans-serif; font-variant-numeric: tabular-nums; }
body { margin: 0; }
header { display: flex; flex-wrap: wrap; gap: 8px 24px; align-items: center; padding: 12px 16px; background: #005eb8; }
header a { color: #fff; }
header .home { font-weight: 600; font-size: 18px; text-decoration: none; }
header nav { display: flex; flex-wrap: wrap; gap: 8px 16px; }
main { max-width: 960px; margin: 0 auto; padding: 24px 16px 48px; }
h1 { font-size: 28px; line-height: 1.25; margin: 0 0 16px; }
h2 { font-size: 22px; margin: 40px 0 8px; padding-top: 16px; border-top: 1px solid #d8dde0; }
h3 { font-size: 17px; margin: 28px 0 4px; overflow-wrap: anywhere; }
p, li { max-width: 75ch; }
a { color: #005eb8; }
code { font-size: 15px; overflow-wrap: anywhere; }
table { border-collapse: collapse; width: 100%; margin: 8px 0 16px; font-size: 15px; }
th, td { padding: 6px 12px 6px 0; border-bottom: 1px solid #d8dde0; text-align: left; vertical-align: top; }
th.number, td.number { text-align: right; }
.unknown, .type { color: #4c6272; }
.wide { overflow-x: auto; }
.wide td { min-width: 96px; }
.contents { columns: 3 200px; padding-left: 20px; }
pre { overflow-x: auto; padding: 12px; background: #f0f4f5; font-size: 14px; }
tr:target, article:target, details:target { background: #fff9c4; }
summary { min-height: 24px; cursor: pointer; }
:focus-visible { outline: 3px solid #212b32; box-shadow: 0 0 0 6px #ffeb3b; }
.skip { position: absolute; left: 12px; top: -100px; padding: 8px 12px; background: #fff; }
.skip:focus { top: 8px; }
@media (max-width: 640px) { :not(.wide) > table, :not(.wide) > table :is(tbody, tr, td, th) { display: block; } :not(.wide) > table thead { position: absolute; clip-path: inset(50%); } :not(.wide) > table :is(td, th) { border: 0; padding: 2px 0; text-align: left; } :not(.wide) > table tr { padding: 8px 0; border-bottom: 1px solid #d8dde0; } }
`.trimStart();

/** Text that is HTML already and is not escaped again. */
export class Html {
  constructor(readonly text: string) {}
}

export type HtmlValue = Html | string | number | null | readonly HtmlValue[];

/** Writes HTML: what is not HTML already is escaped, lists are joined, `null` leaves nothing. */
export function html(texts: TemplateStringsArray, ...values: readonly HtmlValue[]): Html {
  return new Html(texts.reduce((all, text, index) => all + written(values[index - 1] ?? null) + text));
}

/** A whole page: its title, the way back up, and its content. Carries no script and one stylesheet. */
export function htmlPage(
  title: string,
  trail: readonly { href: string; title: string }[],
  content: Html,
): string {
  return html`<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} - Footprint mapper</title>
<link rel="icon" href="/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="${stylesheetAddress}">
</head>
<body>
<a class="skip" href="#content">Skip to the content</a>
<header><a class="home" href="/">Footprint mapper</a>
<nav aria-label="Where this page is">${trail.map((step) => html`<a href="${step.href}">${step.title}</a>`)}</nav></header>
<main id="content"><h1>${title}</h1>
${content}
</main>
</body>
</html>
`.text;
}

/** Where the stylesheet of these pages is served. */
const stylesheetAddress = "/api/docs/pages.css";

function written(value: HtmlValue): string {
  if (value === null) return "";
  if (value instanceof Html) return value.text;
  if (typeof value === "object") return value.map(written).join("");
  return escaped(String(value));
}

function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#39;");
}

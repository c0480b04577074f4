import { HighlightStyle } from "@codemirror/language";
import { EditorView } from "@codemirror/view";
import { tags } from "@lezer/highlight";

/** The colours of SQL's words; each has a contrast of at least 5 on white, and none is the only sign of anything. */
export const sqlColours = HighlightStyle.define([
  { tag: tags.keyword, color: "#003087", fontWeight: "600" },
  { tag: [tags.string, tags.special(tags.string)], color: "#1a6334" },
  { tag: [tags.number, tags.bool, tags.null], color: "#8a3b00" },
  { tag: [tags.lineComment, tags.blockComment], color: "#4c6272", fontStyle: "italic" },
  { tag: [tags.special(tags.name), tags.variableName], color: "#6b2c91" },
  { tag: tags.typeName, color: "#003087" },
]);

/** The editor in the product's own colours and type; it grows with the query and scrolls from sixteen lines on. */
export const editorTheme = EditorView.theme({
  "&": {
    color: "var(--ink)",
    backgroundColor: "var(--surface)",
    fontSize: "0.9375rem",
  },
  "&.cm-focused": { outline: "none" },
  ".cm-scroller": {
    fontFamily: "ui-monospace, 'Cascadia Mono', 'DejaVu Sans Mono', Consolas, monospace",
    lineHeight: "1.5",
    maxHeight: "24em",
    overflow: "auto",
  },
  ".cm-content": { padding: "8px 0" },
  ".cm-content, .cm-gutter": { minHeight: "7em" },
  ".cm-gutters": {
    color: "var(--ink-quiet)",
    backgroundColor: "var(--surface-quiet)",
    borderRight: "1px solid var(--line)",
  },
  ".cm-placeholder": { color: "var(--ink-quiet)" },
  ".cm-fault": {
    backgroundColor: "#fbe3e1",
    textDecoration: "underline wavy var(--error)",
    textUnderlineOffset: "3px",
  },
  ".cm-matchingBracket, &.cm-focused .cm-matchingBracket": {
    backgroundColor: "var(--surface-chosen)",
    outline: "1px solid var(--line-strong)",
  },
  ".cm-tooltip": {
    border: "1px solid var(--line-strong)",
    backgroundColor: "var(--surface)",
    color: "var(--ink)",
  },
  ".cm-tooltip.cm-tooltip-autocomplete > ul": { fontFamily: "inherit", maxHeight: "16em" },
  ".cm-tooltip.cm-tooltip-autocomplete > ul > li": { padding: "3px 8px", minHeight: "24px" },
  ".cm-tooltip-autocomplete ul li[aria-selected]": {
    backgroundColor: "var(--surface-chosen)",
    color: "var(--ink)",
    boxShadow: "inset 3px 0 0 var(--nhs-blue)",
  },
  ".cm-completionDetail": { color: "var(--ink-quiet)", fontStyle: "normal", marginLeft: "1em" },
  ".cm-completionMatchedText": { textDecoration: "none", fontWeight: "600" },
  ".cm-tooltip.cm-completionInfo": { padding: "6px 10px", maxWidth: "320px" },
});

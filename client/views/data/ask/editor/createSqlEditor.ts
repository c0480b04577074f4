import { autocompletion, completeFromList, completionKeymap, ifNotIn } from "@codemirror/autocomplete";
import { defaultKeymap, history, historyKeymap } from "@codemirror/commands";
import { SQLite, type SQLNamespace, schemaCompletionSource } from "@codemirror/lang-sql";
import { bracketMatching, syntaxHighlighting } from "@codemirror/language";
import { Compartment, EditorState, type Extension, Prec, StateEffect, StateField } from "@codemirror/state";
import {
  Decoration,
  type DecorationSet,
  EditorView,
  keymap,
  lineNumbers,
  placeholder,
} from "@codemirror/view";
import type { QueryTable } from "../../../../../server/contract/query.ts";
import { columnCompletion } from "./columnCompletion.ts";
import { editorTheme, sqlColours } from "./editorTheme.ts";
import { readingWords } from "./readingWords.ts";

/** A passage of the query, by letters from its beginning. */
export type Passage = { from: number; to: number };

/** What stays the same while the editor stands. */
export type SqlEditorOptions = {
  parent: HTMLElement;
  text: string;
  label: string;
  /** How the keyboard works here, for those who hear the editor. */
  help: string;
  onChange: (text: string) => void;
  /** Given the text as it stands at that moment, which who hears of changes may not have drawn yet. */
  onRun: (text: string) => void;
};

/** The editor as the view around it drives it. */
export type SqlEditorHandle = {
  setText: (text: string) => void;
  insert: (text: string) => void;
  setTables: (tables: readonly QueryTable[]) => void;
  /** Marks what the server refused; `null` takes the mark away. */
  mark: (fault: Passage | null) => void;
  /** Goes to a passage and chooses it, to be written over. */
  goTo: (passage: Passage) => void;
  destroy: () => void;
};

const setMark = StateEffect.define<Passage | null>();

const markField = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(marks, { changes, effects }) {
    let now = marks.map(changes);
    for (const effect of effects) {
      if (effect.is(setMark)) now = effect.value === null ? Decoration.none : marked(effect.value);
    }
    return now;
  },
  provide: (field) => EditorView.decorations.from(field),
});

function marked({ from, to }: Passage): DecorationSet {
  return Decoration.set(Decoration.mark({ class: "cm-fault" }).range(from, to));
}

/**
 * CodeMirror for SQL, in a shadow tree: there it adopts its styles as constructed sheets, which the content security
 * policy allows, where in the page itself it would add a style element, which the policy refuses.
 */
export function createSqlEditor(options: SqlEditorOptions): SqlEditorHandle {
  const { parent, text, label, help, onChange, onRun } = options;
  const root = parent.shadowRoot ?? parent.attachShadow({ mode: "open" });
  const helpText = document.createElement("p");
  helpText.id = "help";
  helpText.hidden = true;
  helpText.textContent = help;
  const language = new Compartment();
  const run = ({ state }: EditorView) => {
    onRun(state.doc.toString());
    return true;
  };
  const view = new EditorView({
    root,
    state: EditorState.create({
      doc: text,
      extensions: [
        Prec.highest(keymap.of([{ key: "Mod-Enter", run }])),
        lineNumbers(),
        history(),
        bracketMatching(),
        EditorView.lineWrapping,
        language.of(languageOf([])),
        autocompletion({ icons: false }),
        placeholder("SELECT …"),
        // Tab is left to the browser, so that the keyboard is never caught here.
        keymap.of([...completionKeymap, ...defaultKeymap, ...historyKeymap]),
        EditorView.contentAttributes.of({ "aria-label": label, "aria-describedby": helpText.id }),
        EditorView.updateListener.of((update) => {
          if (update.docChanged) onChange(update.state.doc.toString());
        }),
        EditorView.domEventHandlers({ beforeinput: replaceChosen }),
        markField,
        syntaxHighlighting(sqlColours),
        editorTheme,
      ],
    }),
  });
  root.replaceChildren(helpText, view.dom);
  return {
    setText: (next) => {
      const current = view.state.doc.toString();
      if (current === next) return;
      view.dispatch({
        changes: { from: 0, to: current.length, insert: next },
        effects: setMark.of(null),
      });
    },
    insert: (inserted) => {
      view.dispatch(view.state.replaceSelection(inserted));
      view.focus();
    },
    setTables: (tables) => {
      view.dispatch({ effects: language.reconfigure(languageOf(tables)) });
    },
    mark: (fault) => {
      const length = view.state.doc.length;
      const isThere = fault !== null && fault.from < fault.to && fault.to <= length;
      view.dispatch({ effects: setMark.of(isThere ? fault : null) });
    },
    goTo: ({ from, to }) => {
      if (to <= view.state.doc.length) {
        view.dispatch({ selection: { anchor: from, head: to }, scrollIntoView: true });
      }
      view.focus();
    },
    destroy: () => view.destroy(),
  };
}

/**
 * Types over what is chosen. Left to itself, Chromium keeps the look of what it replaces as an inline style, which the
 * content security policy refuses and reports.
 */
function replaceChosen(event: InputEvent, view: EditorView): boolean {
  const { data, inputType, isComposing } = event;
  if (inputType !== "insertText" || data === null || isComposing) return false;
  if (view.state.selection.main.empty) return false;
  event.preventDefault();
  view.dispatch(view.state.replaceSelection(data), { userEvent: "input.type", scrollIntoView: true });
  return true;
}

/** Where nothing of SQL is being written. */
const quotedOrSaid = ["String", "LineComment", "BlockComment", "QuotedIdentifier"];

/** SQL as SQLite has it, with these tables and columns offered before its own words. */
function languageOf(tables: readonly QueryTable[]): Extension {
  const sources = [
    schemaCompletionSource({ dialect: SQLite, schema: schemaOf(tables) }),
    ifNotIn(quotedOrSaid, columnCompletion(tables)),
    ifNotIn([...quotedOrSaid, "."], completeFromList(readingWords)),
  ];
  return [SQLite.language, sources.map((autocomplete) => SQLite.language.data.of({ autocomplete }))];
}

/** Tables and columns as completion offers them, with what they hold. */
function schemaOf(tables: readonly QueryTable[]): SQLNamespace {
  return Object.fromEntries(
    tables.map((table) => [
      table.name,
      {
        self: { label: table.name, type: "type", detail: "table", info: table.description },
        children: table.columns.map((column) => ({
          label: column.name,
          type: "property",
          detail: column.unit ?? column.type.toLowerCase(),
          info: column.description,
        })),
      },
    ]),
  );
}

import { useEffect, useRef } from "react";
import { IconButton } from "../components/Button.tsx";
import styles from "./ShortcutsDialog.module.css";
import { shortcuts } from "./shortcuts.ts";

/** The button with "?" and the table of keyboard shortcuts that it, or the key, opens. */
export function ShortcutsDialog() {
  const dialog = useRef<HTMLDialogElement>(null);
  const open = () => {
    if (dialog.current?.open === false) dialog.current.showModal();
  };
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      if (event.key !== "?" || event.ctrlKey || event.metaKey || event.altKey) return;
      const target = event.target;
      const typing = "input, textarea, select, [contenteditable]";
      if (target instanceof HTMLElement && target.closest(typing) !== null) return;
      event.preventDefault();
      if (dialog.current?.open === false) dialog.current.showModal();
    }
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, []);
  return (
    <>
      <IconButton label="Keyboard shortcuts" onClick={open} className={styles.opener}>
        ?
      </IconButton>
      <dialog ref={dialog} className={styles.dialog} aria-labelledby="shortcuts-title">
        <div className={styles.head}>
          <h2 id="shortcuts-title">Keyboard shortcuts</h2>
          <IconButton label="Close" onClick={() => dialog.current?.close()}>
            ×
          </IconButton>
        </div>
        <table className={styles.table}>
          {shortcuts.map(({ place, items }) => (
            <tbody key={place}>
              <tr>
                <th scope="rowgroup" colSpan={2}>
                  {place}
                </th>
              </tr>
              {items.map(({ keys, does }) => (
                <tr key={does}>
                  <td>
                    {keys.map((key) => (
                      <kbd key={key}>{key}</kbd>
                    ))}
                  </td>
                  <td>{does}</td>
                </tr>
              ))}
            </tbody>
          ))}
        </table>
      </dialog>
    </>
  );
}

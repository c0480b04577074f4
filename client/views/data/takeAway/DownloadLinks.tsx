import type { Download } from "./listDownloads.ts";
import styles from "./TakeAwayPanel.module.css";

/** Files to be had, under what they are of. */
export function DownloadLinks({ of, files }: { of: string; files: readonly Download[] }) {
  return (
    <ul className={styles.files} aria-label={of}>
      {files.map(({ label, href, fileName }) => (
        <li key={href}>
          <a href={href} download={fileName}>
            {label}
          </a>
        </li>
      ))}
    </ul>
  );
}

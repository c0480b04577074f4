import { execFileSync } from "node:child_process";
import { freshFolder } from "./worlds.ts";

export type SmallDisk = { folder: string; remove(): void };

/** A disk in memory of so many megabytes; `null`, with a line that says so, where this user may not mount one. */
export function smallDisk(megabytes: number): SmallDisk | null {
  const folder = freshFolder();
  try {
    execFileSync("mount", ["-t", "tmpfs", "-o", `size=${megabytes}m,mode=777`, "tmpfs", folder], {
      stdio: "pipe",
    });
  } catch {
    console.log("The tests of a full disk are skipped: this user may not mount a small one");
    return null;
  }
  // Lazily, for a database may still have a file of it open.
  return { folder, remove: () => execFileSync("umount", ["--lazy", folder]) };
}

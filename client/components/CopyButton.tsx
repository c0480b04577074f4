import { useEffect, useState } from "react";
import { announce } from "./announce.ts";
import { Button, type ButtonLook } from "./Button.tsx";

type CopyButtonProps = {
  /** What is copied, made at the click. */
  text: () => string;
  label: string;
  /** What is announced when it is done, as in "Table copied.". */
  done: string;
  look?: ButtonLook;
};

type Outcome = "waiting" | "copied" | "refused";

/** Puts text on the clipboard and says so, or says that the browser refused. */
export function CopyButton({ text, label, done, look = "secondary" }: CopyButtonProps) {
  const [outcome, setOutcome] = useState<Outcome>("waiting");
  useEffect(() => {
    if (outcome === "waiting") return;
    const timer = window.setTimeout(() => setOutcome("waiting"), 3_000);
    return () => window.clearTimeout(timer);
  }, [outcome]);
  const copy = async () => {
    const copied = await writeToClipboard(text());
    setOutcome(copied ? "copied" : "refused");
    announce(copied ? done : "The browser did not allow copying.");
  };
  return (
    <Button look={look} onClick={() => void copy()}>
      {wordsOf(outcome, label)}
    </Button>
  );
}

function wordsOf(outcome: Outcome, label: string): string {
  if (outcome === "copied") return "Copied";
  return outcome === "refused" ? "Copying not allowed" : label;
}

/** Browsers refuse without a gesture, a secure origin or permission: an outcome, not a surprise. */
async function writeToClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

const lookEvery = 500;

/**
 * Calls `ended` once this process has lost the parent it was started by. `npm start` runs a shell, and a SIGTERM
 * sent to npm ends that shell alone: the server under it hears nothing of it but that it has another parent.
 */
export function whenParentEnds(ended: () => void): void {
  const parent = process.ppid;
  const look = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(look);
    ended();
  }, lookEvery);
  look.unref();
}

/**
 * Calls a listener whenever the screen has more or fewer pixels to one of CSS, as when a window goes to another screen
 * with its size unchanged; answers the way to stop.
 */
export function onDensityChange(listener: () => void): () => void {
  const stop = new AbortController();
  const watch = () => {
    const now = window.matchMedia(`(resolution: ${window.devicePixelRatio}dppx)`);
    const changed = () => {
      listener();
      watch();
    };
    now.addEventListener("change", changed, { once: true, signal: stop.signal });
  };
  watch();
  return () => stop.abort();
}

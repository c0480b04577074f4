/** Whether this browser has the WebGL 2 that both pictures are drawn with. */
export function canDraw(): boolean {
  const context = document.createElement("canvas").getContext("webgl2");
  // Browsers keep a few contexts only: this one has told all it can.
  context?.getExtension("WEBGL_lose_context")?.loseContext();
  return context !== null;
}

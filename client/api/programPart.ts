/**
 * A part of the program itself did not arrive: the server is out of reach, or a newer version has replaced the part.
 * Browsers remember that a script failed, so only loading the page anew brings it.
 */
export class PartMissing extends Error {
  constructor(cause: unknown) {
    super("This part of the page did not arrive from the server.", { cause });
    this.name = "PartMissing";
  }
}

/** Fetches a part of the program as it is needed; throws `PartMissing`, in words without an address, where it fails. */
export async function programPart<Part>(fetchPart: () => Promise<Part>): Promise<Part> {
  try {
    return await fetchPart();
  } catch (cause) {
    throw new PartMissing(cause);
  }
}

/** Values of named parameters as people type them. */
export type GivenValues = Readonly<Record<string, string>>;

const name = /^[A-Za-z_]\w{0,63}$/;

/** Reads `ccg=ccg:E38000042;kind=post`, as the address holds it; what is no name with a value is left out. */
export function readGivenValues(text: string): Record<string, string> {
  const pairs = text.split(";").flatMap((part): [string, string][] => {
    const equals = part.indexOf("=");
    const key = part.slice(0, equals);
    if (equals < 1 || !name.test(key)) return [];
    return [[key, decoded(part.slice(equals + 1))]];
  });
  return Object.fromEntries(pairs);
}

/** Writes the values of these parameters, in their order; `readGivenValues` reads them back the same. */
export function writeGivenValues(names: readonly string[], values: GivenValues): string {
  return names
    .map((key) => `${key}=${(values[key] ?? "").replace(/[%;]/g, (letter) => encodeURIComponent(letter))}`)
    .join(";");
}

function decoded(text: string): string {
  return text.replace(/%25|%3B/gi, (code) => (code === "%25" ? "%" : ";"));
}

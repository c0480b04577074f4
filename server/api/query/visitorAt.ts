/**
 * Who asks, as far as the connection tells, which cannot be made up: its other end's address, of which IPv6's first
 * half, since a single machine has all of the other half to itself. No header is asked: anybody can write one.
 */
export function visitorAt(address: string | undefined): string {
  if (address === undefined || !address.includes(":") || address.startsWith("::ffff:")) return address ?? "";
  const [head = "", tail = ""] = address.split("::");
  const before = head === "" ? [] : head.split(":");
  const after = tail === "" ? [] : tail.split(":");
  const groups = [...before, ...Array<string>(8 - before.length - after.length).fill("0"), ...after];
  return groups.slice(0, 4).join(":");
}

import { isIPv6 } from "node:net";

/** What counts as one source: an IPv4 address, or the /64 of an IPv6 one, of which a single home has all addresses. */
export function networkOf(address: string): string {
  const [plain = ""] = address.split("%", 1);
  if (!isIPv6(plain)) return address;
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(plain)?.[1];
  if (mapped) return mapped;
  return `${groupsOf(plain)
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(":")}::/64`;
}

/** The eight groups of an IPv6 address; `::` stands for as many zeros as are missing. */
function groupsOf(address: string) {
  const [head = "", tail] = address.split("::");
  const before = head.split(":").filter((group) => group !== "");
  if (tail === undefined) return before;
  // an IPv4 address at the end, as in 64:ff9b::192.0.2.1, takes the room of two groups
  const after = tail.split(":").flatMap((group) => (group.includes(".") ? ["0", "0"] : group === "" ? [] : [group]));
  const zeros = Array.from({ length: Math.max(0, 8 - before.length - after.length) }, () => "0");
  return [...before, ...zeros, ...after];
}

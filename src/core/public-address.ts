/** Whether an address is one that anybody on the internet may be at. What cannot be read as an address is none. */
export function isPublicAddress(address: string): boolean {
  const four = ipv4(address);
  if (four !== null) return isPublic4(four);
  const six = ipv6(address);
  return six !== null && isPublic6(six);
}

/**
 * Why a URL is none to deliver to, in a sentence; null: its form is fine, and its name still has to be resolved.
 * `allowed` are `host:port` that the operator lets through, over http too.
 */
export function refusedUrl(text: string, allowed: ReadonlySet<string> = new Set()): string | null {
  if (!URL.canParse(text)) return "It is not a URL.";
  const url = new URL(text);
  if (url.username !== "" || url.password !== "") return "It holds a user name or a password.";
  if (isAllowed(url, allowed)) return null;
  if (url.protocol !== "https:") return "It is not https.";
  if (url.port !== "") return "It is not on port 443.";
  const host = url.hostname.replace(/\.$/, "");
  if (host.startsWith("[") || ipv4(host) !== null)
    return isPublicAddress(host.replace(/^\[|\]$/g, "")) ? null : "The address is private, local or reserved.";
  return isLocalName(host) ? "The name is local." : null;
}

export const isAllowed = (url: URL, allowed: ReadonlySet<string>): boolean =>
  (url.protocol === "http:" || url.protocol === "https:") &&
  allowed.has(`${url.hostname}:${url.port || (url.protocol === "http:" ? "80" : "443")}`);

const LOCAL =
  /(?:^|\.)(?:localhost|local|internal|intranet|lan|home|corp|private|localdomain|test|invalid|example|onion|home\.arpa)$/;

const isLocalName = (host: string): boolean => !host.includes(".") || LOCAL.test(host.toLowerCase());

function ipv4(text: string): number | null {
  if (!/^\d{1,3}(?:\.\d{1,3}){3}$/.test(text)) return null;
  const bytes = text.split(".").map(Number);
  return bytes.every((byte) => byte <= 255) ? bytes.reduce((sum, byte) => sum * 256 + byte, 0) : null;
}

const PRIVATE_4 = [
  "0.0.0.0/8",
  "10.0.0.0/8",
  "100.64.0.0/10",
  "127.0.0.0/8",
  "169.254.0.0/16",
  "172.16.0.0/12",
  "192.0.0.0/24",
  "192.0.2.0/24",
  "192.88.99.0/24",
  "192.168.0.0/16",
  "198.18.0.0/15",
  "198.51.100.0/24",
  "203.0.113.0/24",
  "224.0.0.0/3",
  // Azure's metadata and health service, on an address that is public by its number.
  "168.63.129.16/32",
].map((block) => {
  const [base = "", bits = ""] = block.split("/");
  const size = 2 ** (32 - Number(bits));
  return { from: ipv4(base) ?? 0, size };
});

const isPublic4 = (address: number): boolean =>
  !PRIVATE_4.some(({ from, size }) => address >= from && address < from + size);

/** Eight groups; null for what is none, such as one with a zone. */
function ipv6(text: string): readonly number[] | null {
  const dotted = /^(.*:)(\d+\.\d+\.\d+\.\d+)$/.exec(text);
  const tail = dotted ? ipv4(dotted[2] ?? "") : null;
  if (dotted && tail === null) return null;
  const plain =
    dotted && tail !== null
      ? `${dotted[1]}${Math.floor(tail / 65_536).toString(16)}:${(tail % 65_536).toString(16)}`
      : text;
  const halves = plain.split("::");
  if (halves.length > 2 || !plain.includes(":")) return null;
  const [head = [], rest = []] = halves.map((half) => (half === "" ? [] : half.split(":")));
  const missing = 8 - head.length - rest.length;
  if (halves.length === 1 ? missing !== 0 : missing < 1) return null;
  const groups = [...head, ...Array.from({ length: missing }, () => "0"), ...rest];
  return groups.every((group) => /^[0-9a-f]{1,4}$/i.test(group)) ? groups.map((group) => parseInt(group, 16)) : null;
}

/** Only 2000::/3 is given out; of that, not tunnels to IPv4 (Teredo, 6to4), documentation, or benchmarks. */
function isPublic6([first = 0, second = 0]: readonly number[]): boolean {
  if (first < 0x2000 || first > 0x3fff) return false;
  if (first === 0x2002 || (first === 0x2001 && (second < 0x200 || second === 0xdb8))) return false;
  return !(first === 0x3fff && second < 0x1000);
}

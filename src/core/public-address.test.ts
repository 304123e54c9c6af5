import { describe, expect, it } from "vitest";
import { isPublicAddress, refusedUrl } from "./public-address.ts";

const REFUSED = `127.0.0.1 127.1 127.0.1 2130706433 0x7f000001 0x7f.1 0177.0.0.1 017700000001 127.0.0.1. 0 0.0.0.0 0x0
10.0.0.1 10.255.255.255 0xa.0.0.1 012.1 167772161 172.16.0.1 172.31.255.255 192.168.0.1 192.168.257 169.254.169.254
2852039166 0xa9fea9fe 0251.0376.0251.0376 169.254.43518 100.64.0.1 100.127.255.255 100.100.100.200 192.0.0.192 192.0.2.1
192.88.99.1 198.18.0.1 198.19.255.255 198.51.100.7 203.0.113.9 224.0.0.1 239.255.255.255 240.0.0.1 255.255.255.255
168.63.129.16 １２７.0.0.1 127。0。0。1 [::] [::1] [0:0:0:0:0:0:0:1] [::ffff:127.0.0.1] [::ffff:7f00:1] [::ffff:8.8.8.8]
[::127.0.0.1] [fe80::1] [fec0::1] [fc00::1] [fd00:ec2::254] [ff02::1] [2001:db8::1] [2002:7f00:1::] [2002:808:808::]
[64:ff9b::7f00:1] [64:ff9b:1::1] [2001::1] [2001:20::1] [3fff::1] [100::1] localhost LOCALHOST localhost. a.localhost
metadata.google.internal printer.local db.home.arpa intranet ⓛocalhost x.test x.invalid`
  .split(/\s+/)
  .map((host) => `https://${host}/`);

const MALFORMED = [
  "http://hooks.acme.com/",
  "https://hooks.acme.com:8443/",
  "https://user@hooks.acme.com/",
  "https://user:secret@hooks.acme.com/",
  "ftp://hooks.acme.com/",
  "file:///etc/passwd",
  "javascript:alert(1)",
  "gopher://hooks.acme.com/",
  "//hooks.acme.com/",
  "https://",
  "",
  "https://[fe80::1%25eth0]/",
  "https://hooks.acme.com@127.0.0.1/",
  "https:127.0.0.1",
  "https:\\\\127.0.0.1\\",
];

const TAKEN = [
  "https://hooks.acme.com/a?b=c",
  "https://hooks.acme.com:443/",
  "https://8.8.8.8/",
  "https://[2606:4700::1111]/",
  "https://172.15.255.255/",
  "https://172.32.0.0/",
  "https://100.63.255.255/",
  "https://100.128.0.0/",
  "https://223.255.255.255/",
];

describe("a webhook's URL", () => {
  it("is tried in sixty spellings and more", () => {
    expect(REFUSED.length + MALFORMED.length).toBeGreaterThanOrEqual(60);
  });

  it.each([...REFUSED, ...MALFORMED])("%s is refused", (url) => {
    expect(refusedUrl(url)).not.toBeNull();
  });

  it.each(TAKEN)("%s is taken", (url) => {
    expect(refusedUrl(url)).toBeNull();
  });

  it("is let through by host and port where the operator says so, and nowhere beside it", () => {
    const allowed = new Set(["127.0.0.1:9000"]);
    expect(refusedUrl("http://127.0.0.1:9000/hook", allowed)).toBeNull();
    expect(refusedUrl("http://127.0.0.1:9001/hook", allowed)).not.toBeNull();
    expect(refusedUrl("http://a:b@127.0.0.1:9000/hook", allowed)).not.toBeNull();
  });
});

it.each(["fe80::1%eth0", "1.2.3", "1.2.3.256", "2606::1::2", "2606:4700:1", "", "hooks.acme.com"])(
  "%s is no public address",
  (address) => {
    expect(isPublicAddress(address)).toBe(false);
  },
);

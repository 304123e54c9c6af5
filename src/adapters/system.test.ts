import { assert, property, string } from "fast-check";
import { describe, expect, it } from "vitest";
import { nativeHash } from "./native-hash.ts";
import { systemClock, systemSecrets } from "./system.ts";

describe("ids", () => {
  it("are the prefix and a ULID that tells the moment", () => {
    // The moment that the ULID specification gives as its example.
    expect(systemSecrets.id("dec", 1_469_918_176_385)).toMatch(/^dec_01ARYZ6S41[0-9A-HJKMNP-TV-Z]{16}$/);
  });

  it("sort after those made before, in one millisecond and when the clock goes back", () => {
    const at = systemClock.now();
    const ids = [at, at, at, at + 1, at, at - 5_000, at + 1, at + 2].map((moment) => systemSecrets.id("dec", moment));
    expect(ids.toSorted()).toEqual(ids);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe("secrets", () => {
  it("are 256 bits in base64url, and never the same", () => {
    const secrets = Array.from({ length: 1_000 }, () => systemSecrets.secret());
    for (const secret of secrets) {
      expect(secret).toMatch(/^[\w-]{43}$/);
      expect(Buffer.from(secret, "base64url")).toHaveLength(32);
    }
    expect(new Set(secrets).size).toBe(1_000);
  });
});

describe("the hash", () => {
  it.each([
    ["", "sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"],
    ["abc", "sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"],
  ])("of %j is the one that FIPS 180-4 gives", (text, digest) => {
    expect(systemSecrets.hash(text)).toBe(digest);
    expect(nativeHash(text)).toBe(digest);
  });

  it("is the same on every runtime, whatever the text", () => {
    assert(
      property(string({ unit: "binary" }), (text) => {
        expect(systemSecrets.hash(text)).toBe(nativeHash(text));
      }),
    );
  });
});

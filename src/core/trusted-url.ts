/** Whether whoever answers at this URL is who it says: TLS, or this very machine. Without a user, a query or a fragment. */
export function isTrustedUrl(text: string): boolean {
  if (!/^https?:\/\/[^\s@?#]+$/.test(text) || !URL.canParse(text)) return false;
  const { protocol, hostname } = new URL(text);
  return protocol === "https:" || LOOPBACK.test(hostname);
}

const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;

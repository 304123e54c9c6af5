/** A person with a browser: opens the page, signs in, agrees, and is sent back. Gives the address that they are sent back to. */
export async function signIn(start: URL, callback: string, login: string): Promise<URL> {
  const cookies = new Map<string, string>();
  let next: { readonly url: URL; readonly form?: URLSearchParams } = { url: start };
  for (let steps = 0; steps < MOST_STEPS; steps += 1) {
    if (next.url.href.startsWith(callback)) return next.url;
    const answer = await fetch(next.url, {
      redirect: "manual",
      headers: { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join("; ") },
      ...(next.form && { method: "POST", body: next.form }),
    });
    for (const line of answer.headers.getSetCookie()) {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      cookies.set(name, value);
    }
    const text = await answer.text();
    const location = answer.headers.get("location");
    next = location === null ? formOf(text, next.url, login) : { url: new URL(location, next.url) };
  }
  throw new Error(`Not signed in after ${MOST_STEPS} pages; the last was ${next.url.href}`);
}

const MOST_STEPS = 12;

function formOf(text: string, at: URL, login: string): { readonly url: URL; readonly form: URLSearchParams } {
  const action = /<form[^>]*action="([^"]+)"/.exec(text)?.[1];
  const prompt = /name="prompt" value="(\w+)"/.exec(text)?.[1];
  if (action === undefined || prompt === undefined) throw new Error(`No form at ${at.href}: ${text.slice(0, 2_000)}`);
  return { url: new URL(action, at), form: new URLSearchParams({ prompt, login, password: "any" }) };
}

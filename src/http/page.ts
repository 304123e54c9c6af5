import { html, raw } from "hono/html";
import type { HtmlEscapedString } from "hono/utils/html";
import type { HttpContext } from "./call.ts";
import { sendPage } from "./send.ts";

export type Html = HtmlEscapedString | Promise<HtmlEscapedString>;

const STYLE = `
:root { color-scheme: light dark; --line: #8884; --soft: #8881; --mark: #2563eb }
* { box-sizing: border-box }
body { margin: 0 auto; max-width: 60rem; padding: 1rem 1rem 4rem; font: 16px/1.55 system-ui, sans-serif; overflow-wrap: break-word }
h1 { font-size: 1.6rem; line-height: 1.2 } h2 { margin-top: 3rem; border-bottom: 1px solid var(--line) } h3 { margin: 2.2rem 0 .3rem; font-size: 1.05rem }
h4 { margin: 1rem 0 .2rem; font-size: .9rem }
a { color: var(--mark) } code, pre { font: .86em/1.45 ui-monospace, monospace }
pre { overflow-x: auto; padding: .7rem; background: var(--soft); border-radius: 6px }
table { display: block; overflow-x: auto; border-collapse: collapse; font-size: .88rem }
th, td { padding: .25rem .8rem .25rem 0; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top }
nav ul { columns: 17rem; padding-left: 1.1rem; margin: .3rem 0 .8rem } nav li { padding: .2rem 0; break-inside: avoid }
details > summary { cursor: pointer; padding: .5rem 0; font-weight: 600 } nav details { border-bottom: 1px solid var(--line) }
td:first-child { min-width: 8rem } section { border-bottom: 1px solid var(--line); padding-bottom: 1.2rem }
@media (max-width: 44rem) {
  thead { display: none } table, tbody, tr { display: block } tr { padding: .5rem 0; border-bottom: 1px solid var(--line) }
  td { display: block; padding: .05rem 0; border: 0 } td:first-child code { font-weight: 700 } td:nth-child(2):not(:last-child) { opacity: .75 }
}
.method { color: var(--mark); font-weight: 700 }
`;

/** In one piece, because its hash covers every space of it. */
const STYLE_ELEMENT = `<style>${STYLE}</style>`;

/** A whole page around its content. */
export async function page(c: HttpContext, title: string, content: Html): Promise<Response> {
  const text = html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        ${raw(STYLE_ELEMENT)}
      </head>
      <body>
        ${content}
      </body>
    </html>`;
  return sendPage(c, String(await text), styleSource(c.var.call.world.secrets.hash(STYLE)));
}

/** `sha256:<hexadecimal>` as a Content-Security-Policy names it: `sha256-<base64>`. */
function styleSource(digest: string): string {
  const bytes = digest.slice("sha256:".length).match(/../g) ?? [];
  return `sha256-${btoa(bytes.map((byte) => String.fromCharCode(Number.parseInt(byte, 16))).join(""))}`;
}

/** Text whose `backticks` become code. */
export const prose = (text: string): Html =>
  html`${text.split("`").map((part, index) => (index % 2 === 1 ? html`<code>${part}</code>` : part))}`;

export const paragraphs = (text: string): Html =>
  html`${text.split("\n\n").map((paragraph) => html`<p>${prose(paragraph)}</p>`)}`;

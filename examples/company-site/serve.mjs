import { randomBytes, randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const site = fileURLToPath(new URL('.', import.meta.url));
const publicFolder = resolve(site, 'public');
const distFolder = resolve(site, '../../dist');

const pages = { '/': 'index.html', '/privacy': 'privacy.html', '/bestellen': 'bestellen.html' };
const vendors = ['meta-pixel', 'pinterest-tag', 'hubspot', 'intercom'];
const renamed = {
  '/stand-in/gtag/js': '/stand-in/gtag.js',
  ...Object.fromEntries(vendors.map((name) => [`/stand-in/${name}.js`, '/stand-in/vendor.js'])),
};
const types = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
};
const pixel = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');

// `no-cache` rather than `no-store`: every file is fetched anew, and the back/forward cache still works.
const everywhere = { 'Cache-Control': 'no-cache', 'X-Content-Type-Options': 'nosniff' };

const pagePolicy = (nonce) =>
  [
    "default-src 'none'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'`,
    "style-src 'self'",
    "connect-src 'self'",
    "img-src 'self'",
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "require-trusted-types-for 'script'",
    'trusted-types akkoord',
  ].join('; ');
const videoPolicy = "default-src 'none'; style-src 'self'; frame-ancestors 'self'";

const woods = { eiken: 'eiken', noten: 'noten', essen: 'essen', kersen: 'kersen', iepen: 'iepen', beuken: 'beuken' };
const orders = new Map();

/** Fills a page: `{{> name}}` is a partial, `{{name}}` a value. */
async function render(file, path, values) {
  let html = await readFile(resolve(site, 'pages', file), 'utf8');
  for (const [tag, name] of html.matchAll(/\{\{> (\w+)\}\}/g)) {
    const partial = await readFile(resolve(site, 'partials', `${name}.html`), 'utf8');
    html = html.replace(tag, () => partial.trimEnd());
  }
  return (
    html
      // The menu comes first in the page, so the first plain link to this page is the one in the menu.
      .replace(`<a href="${path}">`, `<a href="${path}" aria-current="page">`)
      .replace(/\{\{(\w+)\}\}/g, (_, name) => values[name] ?? '')
  );
}

const cookiesOf = (request) =>
  new Map((request.headers.cookie ?? '').split(/; */).map((pair) => [pair.split('=')[0], pair.split('=')[1]]));

const thanks = (order) =>
  order
    ? `<p class="notice" id="bedankt"><strong>Dank u wel.</strong> Uw pakket staat klaar met: ${order.join(', ')}. ` +
      'Omdat dit een demo is, wordt er niets verstuurd.</p>'
    : '';

async function sendPage(request, response, path) {
  const nonce = randomBytes(16).toString('base64');
  const headers = { ...everywhere, 'Content-Type': types['.html'], 'Content-Security-Policy': pagePolicy(nonce) };
  const values = { nonce, session: 'nee', thanks: '' };
  if (path === '/bestellen') {
    const session = cookiesOf(request).get('VBSESSION');
    if (!session) headers['Set-Cookie'] = newSession(randomUUID());
    values.session = 'ja';
    values.thanks = thanks(orders.get(session));
  }
  const html = await render(pages[path], path, values);
  response.writeHead(200, headers).end(html);
}

const newSession = (id) => `VBSESSION=${id}; Path=/bestellen; HttpOnly; SameSite=Lax`;

async function takeOrder(request, response) {
  let body = '';
  for await (const chunk of request) {
    body += chunk;
    if (body.length > 10_000) return response.writeHead(413, everywhere).end();
  }
  const session = cookiesOf(request).get('VBSESSION') ?? randomUUID();
  const chosen = new URLSearchParams(body).getAll('hout').filter((wood) => Object.hasOwn(woods, wood));
  orders.set(session, chosen.length > 0 ? chosen : ['een verrassingspakket']);
  response.writeHead(303, { ...everywhere, 'Set-Cookie': newSession(session), Location: '/bestellen#bedankt' }).end();
}

/** Lets the demo start over, HttpOnly cookie included. */
function forget(request, response) {
  orders.delete(cookiesOf(request).get('VBSESSION'));
  const names = [...cookiesOf(request).keys()].filter(Boolean);
  const gone = names.map((name) => `${name}=; Path=/; Max-Age=0`);
  response.writeHead(204, { ...everywhere, 'Set-Cookie': [...gone, 'VBSESSION=; Path=/bestellen; Max-Age=0'] }).end();
}

/** Answers with a file of this folder; `policy` goes with pages. */
export async function sendFile(response, folder, path, policy) {
  const file = resolve(folder, `.${path}`);
  const body = file.startsWith(folder + sep) ? await readFile(file).catch(() => null) : null;
  const type = types[extname(file)] ?? 'text/plain; charset=utf-8';
  if (!body) return response.writeHead(404, { ...everywhere, 'Content-Type': type }).end('Niet gevonden\n');
  const headers = type === types['.html'] && policy ? { 'Content-Security-Policy': policy } : {};
  response.writeHead(200, { ...everywhere, 'Content-Type': type, ...headers }).end(body);
}

async function answer(request, response) {
  const path = decodeURIComponent(new URL(request.url, 'http://localhost').pathname);
  if (request.method === 'POST' && path === '/bestellen') return takeOrder(request, response);
  if (request.method === 'POST' && path === '/demo/forget') return forget(request, response);
  if (path === '/stand-in/collect') return response.writeHead(204, everywhere).end();
  if (request.method !== 'GET' && request.method !== 'HEAD') return response.writeHead(405, everywhere).end();
  if (path === '/stand-in/pixel') {
    return response.writeHead(200, { ...everywhere, 'Content-Type': 'image/gif' }).end(pixel);
  }
  if (Object.hasOwn(pages, path)) return sendPage(request, response, path);
  if (path.startsWith('/dist/')) return sendFile(response, distFolder, path.slice('/dist'.length));
  return sendFile(response, publicFolder, renamed[path] ?? path, videoPolicy);
}

/** The demo's server, not yet listening. */
export function createSite() {
  return createServer((request, response) => {
    answer(request, response).catch((error) => {
      if (!response.headersSent) response.writeHead(error instanceof URIError ? 400 : 500, everywhere);
      response.end();
      if (!(error instanceof URIError)) console.error(error);
    });
  });
}

/** Listens on the first free port from `port` on, on this computer only. Resolves to that port. */
export function listen(server, port) {
  return new Promise((done, failed) => {
    server.once('error', (error) => {
      if (error.code === 'EADDRINUSE' && port < 65_535) done(listen(server, port + 1));
      else failed(error);
    });
    server.once('listening', () => done(server.address().port));
    server.listen(port, '127.0.0.1');
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const port = await listen(createSite(), Number(process.env.PORT) || 8080);
  console.log(`Akkoord demo: http://localhost:${port}/`);
}

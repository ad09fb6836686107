import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { renderPage } from './pages.mjs';
import { takeReceipt } from './receipts.mjs';

const fileOf = (path) => new URL(path, import.meta.url);
const script = (name) => ({ file: fileOf(`../../dist/${name}`), type: 'text/javascript; charset=utf-8' });

const files = {
  '/akkoord/akkoord.js': script('akkoord.js'),
  '/akkoord/akkoord.ui.js': script('akkoord.ui.js'),
  '/akkoord/akkoord.receipts.js': script('akkoord.receipts.js'),
  '/statistics.js': { file: fileOf('public/statistics.js'), type: 'text/javascript; charset=utf-8' },
  '/site.css': { file: fileOf('public/site.css'), type: 'text/css; charset=utf-8' },
};

async function answer(request, { store, origins, secure }) {
  const { method, url, headers } = request;
  const path = url.replace(/\?.*/s, '');
  if (path === '/consent-receipts') return takeReceipt(request, store, origins());
  if (method !== 'GET' && method !== 'HEAD') return { status: 405, headers: { Allow: 'GET, HEAD' } };
  if (Object.hasOwn(files, path)) {
    const { file, type } = files[path];
    return { status: 200, headers: { 'Content-Type': type, 'Cache-Control': 'no-cache' }, body: await readFile(file) };
  }
  const page = renderPage(path, headers, secure);
  return page
    ? { status: 200, ...page }
    : { status: 404, headers: { 'Content-Type': 'text/plain' }, body: 'Niet gevonden\n' };
}

/**
 * The site, not yet listening.
 *
 * @param site - `store` of receipts; `origins()` that are the site's own; `secure`: is it served over https?
 */
export function createSite(site) {
  const server = createServer(async (request, response) => {
    try {
      const { status, headers, body } = await answer(request, site);
      const closing = server.listening ? {} : { Connection: 'close' };
      response.writeHead(status, { 'X-Content-Type-Options': 'nosniff', ...headers, ...closing }).end(body);
    } catch (error) {
      // A visitor who left before the answer is not an error.
      if (!request.destroyed) console.error(error);
      if (!response.headersSent) response.writeHead(500);
      response.end();
    }
  });
  server.requestTimeout = 30_000;
  return server;
}

import http from 'node:http';
import https from 'node:https';
import { truncateIp } from './truncate-ip.mjs';

/** What goes on to Google. All else stays here: cookies, and every header that can hold the visitor's address. */
const REQUEST_HEADERS = ['accept', 'accept-language', 'content-type', 'user-agent'];
/** What goes back to the visitor: no cookies. */
const RESPONSE_HEADERS = ['cache-control', 'content-type', 'expires', 'last-modified'];
const MAX_BODY_BYTES = 200_000;
/** Fields of a hit that can hold the visitor's address. */
const ADDRESS_FIELDS = /(^|[?&\n])_?uip=[^&\n]*/g;

/**
 * Makes the server. It forwards two things: Google's script and its hits.
 *
 * @param {{ prefix: string, script: string, hits: string, isBehindProxy: boolean }} options `isBehindProxy`: the visitor's
 *   address is the last one in `X-Forwarded-For`, which the proxy in front has added
 */
export function createProxy({ prefix, script, hits, isBehindProxy }) {
  const routes = new Map([
    [`GET ${prefix}/gtag/js`, script],
    [`GET ${prefix}/g/collect`, hits],
    [`POST ${prefix}/g/collect`, hits],
  ]);

  return http.createServer(async (request, response) => {
    const [path = '', query] = (request.url ?? '').split('?');
    const target = routes.get(`${request.method} ${path}`);
    if (!target) return response.writeHead(404).end();
    const body = await read(request).catch(() => undefined);
    if (body === undefined) return response.writeHead(413).end();
    const url = query === undefined ? target : `${target}?${query}`.replace(ADDRESS_FIELDS, '$1');
    forward(url, request, body.replace(ADDRESS_FIELDS, '$1'), response);
  });

  function forward(url, request, body, response) {
    const headers = pick(request.headers, REQUEST_HEADERS);
    const network = truncateIp(visitorAddress(request));
    if (network) headers['x-forwarded-for'] = network;
    if (request.method === 'POST') headers['content-length'] = Buffer.byteLength(body);
    const { request: send } = url.startsWith('https:') ? https : http;
    const sent = send(url, { method: request.method, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, pick(answer.headers, RESPONSE_HEADERS));
      answer.pipe(response);
    });
    sent.setTimeout(10_000, () => sent.destroy());
    sent.on('error', () => (response.headersSent ? response.destroy() : response.writeHead(502).end()));
    sent.end(body);
  }

  function visitorAddress({ headers, socket }) {
    const added = `${headers['x-forwarded-for'] ?? ''}`.split(',').at(-1);
    return (isBehindProxy && added) || socket.remoteAddress || '';
  }
}

/** @param {Record<string, unknown>} headers @param {readonly string[]} names */
function pick(headers, names) {
  return Object.fromEntries(names.flatMap((name) => (headers[name] === undefined ? [] : [[name, headers[name]]])));
}

async function read(request) {
  const chunks = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size > MAX_BODY_BYTES) throw new Error('too long');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

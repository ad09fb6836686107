import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import type http from 'node:http';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { allowProbe, withProbe } from './probe.ts';
import { startProxy } from './proxy.ts';

/** One request as it arrived. */
export interface LoggedRequest {
  readonly method: string;
  /** Absolute, with the query. */
  readonly url: string;
  readonly host: string;
  /** Without the query. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: http.IncomingHttpHeaders;
  readonly cookieHeader: string;
  readonly body: string;
  /** Milliseconds since the epoch. */
  readonly time: number;
}

export type Headers = Readonly<Record<string, string | readonly string[]>>;

export interface Reply {
  /** @default 200 */
  readonly status?: number;
  readonly headers?: Headers;
  readonly body?: string | Uint8Array;
  /** Content type; otherwise told from the path. */
  readonly type?: string;
  /** Milliseconds before the answer. */
  readonly delay?: number;
  /** The answer stops for a moment after this piece of it, as on a slow line. */
  readonly pauseAfter?: string;
  /** Never answers. */
  readonly hang?: boolean;
  /** Whether the page gets the probe as its first element. @default false; true for `page` and `folder` */
  readonly probe?: boolean;
}

export type Handler = (request: LoggedRequest) => Reply | undefined | Promise<Reply | undefined>;

/**
 * Where a route applies: a whole address (`https://host/path`, without a query: any), a host (`*.voorbeeld.example`), a host and a path
 * (`www.youtube.com/embed/*`), a path on every host (`/dist/akkoord.ui.js`), or an expression on the absolute address. `*` stands for anything.
 */
export type Pattern = string | RegExp;

/** The internet of one test. */
export interface Net {
  readonly proxyPort: number;
  /** All requests so far, oldest first. */
  readonly log: readonly LoggedRequest[];
  /** Answers what matches; the latest route wins. A handler that returns nothing leaves it to the next. */
  route(pattern: Pattern, reply: Reply | Handler): void;
  /** Serves an HTML page, with the probe in it. */
  page(url: Pattern, body: string, headers?: Headers): void;
  /** Serves a folder at the root of a host, with the probe in its pages; `headers` go with the pages alone. */
  folder(host: string, directory: string, headers?: Headers): void;
  /** The logged requests that match. */
  requests(pattern: Pattern): LoggedRequest[];
  /** The logged requests to hosts outside `*.voorbeeld.example`. */
  thirdParty(): LoggedRequest[];
  /** The first logged request that matches (and passes `accept`), now or later. */
  request(pattern: Pattern, accept?: (request: LoggedRequest) => boolean, timeout?: number): Promise<LoggedRequest>;
  /** Forgets the log. */
  forget(): void;
  /** Places at which cookies may have been set so far: one address a host and folder. */
  cookiePlaces(): string[];
}

export interface NetServer {
  /** Forgets routes and log: one test, one net. */
  fresh(): Net;
  close(): Promise<void>;
}

const repository = fileURLToPath(new URL('../../', import.meta.url));
const standIn = readFileSync(new URL('stand-ins/gtag.js', import.meta.url), 'utf8');
/** Pages that the tests themselves need; they are not logged. The second takes away all that its site has stored. */
export const blankName = '.blank-page';
export const emptyingName = '.emptying-page';
const emptyingHeaders = { 'clear-site-data': '"cache", "cookies", "storage"' };

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.gif': 'image/gif',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
};

function typeOf(file: string): string {
  return (
    types[path.extname(file)] ?? (path.extname(file) === '' ? 'text/html; charset=utf-8' : 'application/octet-stream')
  );
}

/** Turns a pattern into a test on the absolute address. */
function matcher(pattern: Pattern): (url: string) => boolean {
  if (pattern instanceof RegExp) return (url) => new RegExp(pattern.source, pattern.flags.replace('g', '')).test(url);
  const glob = pattern.replace(/[.+^${}()|[\]\\?]/g, '\\$&').replaceAll('*', '.*');
  const anchored = pattern.startsWith('/')
    ? `https?://[^/]+${glob}`
    : pattern.includes('://')
      ? glob
      : `https?://${pattern.includes('/') ? glob : `${glob}/.*`}`;
  const expression = new RegExp(`^${anchored}$`);
  return (url) => expression.test(pattern.includes('?') ? url : (url.split('?')[0] ?? url));
}

/** A file under a folder, never one outside it; a folder stands for its index page, `/privacy` for `privacy.html`. */
function readUnder(directory: string, urlPath: string): Reply | undefined {
  const root = path.resolve(directory);
  const wanted = path.resolve(root, `.${decodeURIComponent(urlPath)}`);
  if (wanted !== root && !wanted.startsWith(root + path.sep)) return undefined;
  const file = [wanted, path.join(wanted, 'index.html'), `${wanted}.html`].find((candidate) => {
    return existsSync(candidate) && statSync(candidate).isFile();
  });
  return file === undefined ? undefined : { body: readFileSync(file), type: typeOf(file) };
}

function textReply(status: number, body: string): Reply {
  return { status, body, type: 'text/plain; charset=utf-8' };
}

/** The routes that every test starts with. */
const defaults: readonly [Pattern, Handler][] = [
  ['*.voorbeeld.example/favicon.ico', () => ({ status: 204 })],
  [
    // A public host, and one that only a developer's own network knows.
    /^https?:\/\/([\w-]+\.)*voorbeeld\.(example|test)\/dist\//,
    (request) => readUnder(path.join(repository, 'dist'), request.path.slice('/dist'.length)),
  ],
  [
    // What the npm entries import, where a page has no bundler: see `importMap` in test/pages/site.ts.
    '*.voorbeeld.example/node_modules/*',
    (request) => readUnder(path.join(repository, 'node_modules'), request.path.slice('/node_modules'.length)),
  ],
  ['https://www.googletagmanager.com/gtag/js', () => ({ body: standIn, type: 'text/javascript; charset=utf-8' })],
  [/^https:\/\/([\w-]+\.)?google-analytics\.com\/g\/collect/, () => ({ status: 204 })],
  [
    /^https:\/\/www\.youtube(-nocookie)?\.com\/embed\//,
    () => ({
      body: '<!doctype html><title>Video</title><p>Video</p>',
      headers: { 'set-cookie': 'VISITOR_INFO1_LIVE=x; Path=/; Secure; HttpOnly; SameSite=None' },
      type: 'text/html; charset=utf-8',
    }),
  ],
];

async function read(request: http.IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk as Uint8Array));
  return Buffer.concat(chunks).toString('utf8');
}

/** The headers in lower case, with the probe let through the page's own policy. */
function headersOf(reply: Reply, type: string): Record<string, string | string[]> {
  const headers: Record<string, string | string[]> = { 'content-type': type, 'cache-control': 'no-cache' };
  for (const [name, value] of Object.entries(reply.headers ?? {})) {
    const values = (typeof value === 'string' ? [value] : [...value]).map((text) => {
      return reply.probe && name.toLowerCase() === 'content-security-policy' ? allowProbe(text) : text;
    });
    headers[name.toLowerCase()] = values.length === 1 ? (values[0] ?? '') : values;
  }
  return headers;
}

/** Starts the test internet; see {@link Net}. */
export async function startNet(): Promise<NetServer> {
  let log: LoggedRequest[] = [];
  let routes: { matches: (url: string) => boolean; answer: Handler }[] = [];
  let waiting: (() => void)[] = [];
  let places = new Set<string>();

  async function replyTo(request: LoggedRequest): Promise<Reply> {
    for (const route of [...routes].reverse()) {
      if (!route.matches(request.url)) continue;
      const reply = await route.answer(request);
      if (reply) return reply;
    }
    return textReply(404, 'Nobody lives here');
  }

  async function respond(url: URL, incoming: http.IncomingMessage, response: http.ServerResponse): Promise<void> {
    const body = await read(incoming);
    const isEmptying = url.pathname === `/${emptyingName}`;
    if (isEmptying || url.pathname.endsWith(`/${blankName}`)) {
      response
        .writeHead(200, { 'content-type': 'text/html', ...(isEmptying && emptyingHeaders) })
        .end('<!doctype html><link rel="icon" href="data:,"><title>Blank</title>');
      return;
    }
    const request: LoggedRequest = {
      method: incoming.method ?? 'GET',
      url: url.href,
      host: url.host,
      path: url.pathname,
      query: url.searchParams,
      headers: incoming.headers,
      cookieHeader: incoming.headers.cookie ?? '',
      body,
      time: Date.now(),
    };
    log.push(request);
    for (const wake of waiting.splice(0)) wake();

    const reply = await replyTo(request);
    if (reply.hang) return;
    if (reply.delay) await sleep(reply.delay);
    const type = reply.type ?? typeOf(url.pathname);
    const headers = headersOf(reply, type);
    const isPage = type.startsWith('text/html');
    if ((isPage && reply.body !== undefined) || 'set-cookie' in headers)
      places.add(new URL(`./${blankName}`, url).href);
    const policies = [headers['content-security-policy'] ?? []].flat();
    const plain = Buffer.from(reply.body ?? '');
    const content = reply.probe && isPage ? Buffer.from(withProbe(plain.toString('utf8'), policies)) : plain;
    const pause = reply.pauseAfter ? content.indexOf(reply.pauseAfter) + reply.pauseAfter.length : 0;
    response.writeHead(reply.status ?? 200, headers);
    if (pause) {
      response.write(content.subarray(0, pause));
      await sleep(400);
    }
    response.end(content.subarray(pause));
  }

  const proxy = await startProxy((url, incoming, response) => {
    respond(url, incoming, response).catch((error: unknown) => {
      console.error(`test net: ${url.href}`, error);
      response.destroy();
    });
  });

  const net: Net = {
    proxyPort: proxy.port,
    get log() {
      return log;
    },
    route(pattern, reply) {
      routes.push({ matches: matcher(pattern), answer: typeof reply === 'function' ? reply : () => reply });
    },
    page(url, body, headers = {}) {
      net.route(url, { body, headers, type: 'text/html; charset=utf-8', probe: true });
    },
    folder(host, directory, headers = {}) {
      if (readdirSync(directory).length === 0) throw new Error(`${directory} is empty`);
      net.route(`${host}/*`, (request) => {
        const reply = readUnder(directory, request.path);
        return reply?.type?.startsWith('text/html') ? { ...reply, headers, probe: true } : reply;
      });
    },
    requests(pattern) {
      const matches = matcher(pattern);
      return log.filter((request) => matches(request.url));
    },
    thirdParty() {
      return log.filter((request) => !/(^|\.)voorbeeld\.example$/.test(request.host));
    },
    async request(pattern, accept = () => true, timeout = 30_000) {
      const deadline = Date.now() + timeout;
      for (;;) {
        const found = net.requests(pattern).find(accept);
        if (found) return found;
        const left = deadline - Date.now();
        if (left <= 0)
          throw new Error(`No request to ${pattern} within ${timeout} ms; seen: ${log.map((r) => r.url).join(' ')}`);
        const gone = new AbortController();
        const arrival = new Promise<void>((resolve) => waiting.push(resolve));
        await Promise.race([arrival, sleep(left, undefined, { signal: gone.signal }).catch(() => {})]);
        gone.abort();
      }
    },
    forget() {
      log = [];
    },
    cookiePlaces() {
      return [...places];
    },
  };

  return {
    fresh() {
      log = [];
      waiting = [];
      places = new Set();
      routes = defaults.map(([pattern, answer]) => ({ matches: matcher(pattern), answer }));
      return net;
    },
    close: proxy.close,
  };
}

/** A whole page from its parts. */
export function html(parts: { lang?: string; title?: string; head?: string; body?: string }): string {
  const { lang = 'nl', title = 'Voorbeeld', head = '', body = '' } = parts;
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
${head}
</head>
<body>
${body}
</body>
</html>
`;
}

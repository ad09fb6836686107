import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { resolveConfig } from '../../src/model/config/resolve-config.ts';
import { decide } from '../../src/model/decision/decision.ts';
import { encodeRecord } from '../../src/model/decision/record.ts';
import type { ConfigInput } from '../../src/server.ts';
import { type Answer, ask, createClient, type ExampleServer, startExample, stopAll } from './example-server.ts';
import { receipt, stored } from './receipts.ts';

const folder = mkdtempSync(join(tmpdir(), 'akkoord-'));
afterAll(() => {
  stopAll();
  rmSync(folder, { recursive: true, force: true });
});

const post = (origin: string, body: string | Buffer, headers: object = {}, more: object = {}): Promise<Answer> =>
  ask(`${origin}/consent-receipts`, {
    method: 'POST',
    body,
    headers: { Origin: origin, 'Content-Type': 'application/json', ...headers },
    ...more,
  });

describe('10,000 receipts from 20 clients, and a process that is killed half-way', () => {
  test('each is there exactly once', async () => {
    const database = join(folder, 'many.db');
    const [count, clients] = [10_000, 20];
    let server: Promise<ExampleServer> = startExample(database);
    await server;
    let kept = 0;
    let broken = 0;
    let killed: Promise<unknown> | undefined;
    const statuses = new Set<number>();
    /** Acknowledged by the process that was killed. */
    const early: number[] = [];

    async function send(n: number, agent: ReturnType<typeof createClient>): Promise<number> {
      for (;;) {
        const current = server;
        const { origin } = await current;
        try {
          const { status } = await post(origin, JSON.stringify(receipt(n)), {}, { agent });
          return status;
        } catch {
          broken++;
          // The process was killed before it answered: post to the next process once it runs.
          if (current === server) await killed;
        }
      }
    }

    async function client(nth: number): Promise<void> {
      const agent = createClient();
      for (let n = nth; n < count; n += clients) {
        statuses.add(await send(n, agent));
        kept++;
        if (!killed) early.push(n);
        if (kept >= count / 2 && !killed) {
          const old = server;
          killed = old.then(async (process) => {
            await process.stop('SIGKILL');
            server = startExample(database);
            await server;
          });
        }
      }
      agent.destroy();
    }
    await Promise.all(Array.from({ length: clients }, (_, index) => client(index)));
    await killed;

    expect(broken).toBeGreaterThan(0);
    expect(early.length).toBeGreaterThan(count / 3);
    // 200: the killed process had kept it, but could not say so any more
    expect([...statuses].every((status) => status === 201 || status === 200)).toBe(true);

    // What was acknowledged before the kill is stored, and posting it again adds nothing.
    const { origin, stop, output } = await server;
    for (const n of early.slice(-100)) {
      expect((await post(origin, JSON.stringify(receipt(n)))).status).toBe(200);
    }
    expect(await stop('SIGTERM')).toBe(0);
    expect(output()).toBe(`Akkoord server example: ${origin}/\n`);

    const rows = stored(database);
    expect(rows).toHaveLength(count);
    const found = new Map(rows.map((row) => [row.record_id, row.receipt]));
    expect(found.size).toBe(count);
    for (let n = 0; n < count; n++) {
      const sent = receipt(n);
      if (JSON.stringify(found.get(sent.record_id)) !== JSON.stringify(sent))
        expect(found.get(sent.record_id)).toEqual(sent);
    }
  });
});

describe('a process that is asked to stop', () => {
  test('takes nothing new, finishes what it began, and ends well', async () => {
    const database = join(folder, 'stopped.db');
    const server = await startExample(database);
    const text = JSON.stringify(receipt(5));
    const headers = { Origin: server.origin, 'Content-Type': 'application/json', Expect: '100-continue' };
    const sent = request(`${server.origin}/consent-receipts`, { method: 'POST', headers, agent: false });
    const answered = once(sent, 'response');
    sent.flushHeaders();
    await once(sent, 'continue');
    sent.write(text.slice(0, 9));
    const ended = server.stop('SIGTERM');
    await vi.waitFor(() => expect(ask(server.origin)).rejects.toThrow(), { timeout: 60_000 });
    sent.end(text.slice(9));
    const [{ statusCode }] = await answered;
    expect(statusCode).toBe(201);
    expect(await ended).toBe(0);
    expect(stored(database)).toHaveLength(1);
  });
});

describe('what is posted', () => {
  const database = join(folder, 'few.db');
  let server: ExampleServer;
  let origin = '';
  beforeAll(async () => {
    server = await startExample(database);
    ({ origin } = server);
  }, 120_000);
  afterAll(async () => {
    expect(await server.stop('SIGTERM')).toBe(0);
  });
  const text = (n: number, fields = {}) => JSON.stringify(receipt(n, fields));

  test('is kept once; another receipt of the same id is refused, and leaves the first as it is', async () => {
    expect((await post(origin, text(1))).status).toBe(201);
    expect((await post(origin, text(1))).status).toBe(200);
    expect((await post(origin, text(1, { revision: 2 }))).status).toBe(409);
    const both = await Promise.all([post(origin, text(2)), post(origin, text(2)), post(origin, text(2))]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 200, 201]);
    expect(stored(database).map((row) => row.receipt)).toEqual(
      [receipt(1), receipt(2)].sort((a, b) => (a.record_id < b.record_id ? -1 : 1)),
    );
  });

  const valid = JSON.stringify(receipt(9));
  const long = 'x'.repeat(70_000);
  test.each<[number, string, string | Buffer, object?]>([
    [400, 'nothing', ''],
    [400, 'no JSON', valid.slice(1)],
    [400, 'no receipt', '{}'],
    [400, 'a list of them', `[${valid}]`],
    [400, 'with one field more', valid.replace('{', '{"ip":"192.0.2.1",')],
    [400, 'with one field less', valid.replace('"clock":"client",', '')],
    [400, 'with a wrong type', valid.replace('"revision":1', '"revision":"1"')],
    [400, 'a polluted one', valid.replace('{', '{"__proto__":{"a":1},')],
    [400, 'no UTF-8', Buffer.from(valid.replace('Voorbeeld', 'Voorbeel\u00ff'), 'latin1')],
    [413, 'an oversized one', valid.padEnd(70_000)],
    [413, 'one that does not say its size', valid.padEnd(70_000), { 'Transfer-Encoding': 'chunked' }],
    [413, 'a huge one', long.repeat(10)],
    [415, 'a form', valid, { 'Content-Type': 'application/x-www-form-urlencoded' }],
    [415, 'plain text', valid, { 'Content-Type': 'text/plain' }],
    [415, 'something like JSON', valid, { 'Content-Type': 'application/json5' }],
    [403, 'one of another origin', valid, { Origin: 'https://evil.example' }],
    [403, 'one of the same host by another way', valid, { Origin: 'https://localhost' }],
    [403, 'one of nowhere', valid, { Origin: 'null' }],
    [403, 'one that the browser calls cross-site', valid, { 'Sec-Fetch-Site': 'cross-site' }],
    [403, 'one that the browser calls same-site', valid, { 'Sec-Fetch-Site': 'same-site' }],
  ])('answers %i to %s, and keeps nothing', async (status, _name, body, headers) => {
    const before = stored(database).length;
    expect((await post(origin, body, headers)).status).toBe(status);
    expect(stored(database)).toHaveLength(before);
  });

  test('without an origin, or with another method or path, it is not taken either', async () => {
    const before = stored(database).length;
    const url = `${origin}/consent-receipts`;
    const headers = { 'Content-Type': 'application/json' };
    expect((await ask(url, { method: 'POST', headers, body: valid })).status).toBe(403);
    for (const method of ['GET', 'PUT', 'DELETE', 'PATCH', 'OPTIONS']) {
      const { status, headers: answered } = await ask(url, { method, headers: { Origin: origin } });
      expect([status, answered.allow]).toEqual([405, 'POST']);
    }
    expect(
      (await ask(`${origin}/elsewhere`, { method: 'POST', headers: { ...headers, Origin: origin }, body: valid }))
        .status,
    ) //
      .toBe(405);
    expect(stored(database)).toHaveLength(before);
  });

  test('who posted is not kept', async () => {
    const headers = { 'User-Agent': 'Spoor/1.0', 'X-Forwarded-For': '192.0.2.77', Referer: `${origin}/geheim` };
    expect((await post(origin, text(3), headers)).status).toBe(201);
    expect((await post(origin, '{', headers)).status).toBe(400);
    const files = readdirSync(folder).filter((name) => name.startsWith('few.db'));
    expect(files.length).toBeGreaterThan(0);
    for (const file of files) {
      const bytes = readFileSync(join(folder, file)).toString('latin1');
      expect(bytes).not.toMatch(/Spoor|192\.0\.2\.77|geheim|127\.0\.0\.1/);
    }
    expect(server.output()).toBe(`Akkoord server example: ${origin}/\n`);
  });
});

describe('the pages', () => {
  let server: ExampleServer;
  let config: ConfigInput;
  beforeAll(async () => {
    server = await startExample(join(folder, 'pages.db'));
    const page = new JSDOM((await ask(server.origin)).body).window.document;
    config = JSON.parse(page.querySelector('[data-akkoord-config]')?.textContent ?? '');
  }, 120_000);
  afterAll(async () => {
    await server.stop('SIGTERM');
  });

  const day = 864e5;
  const record = (yes: boolean, time: number) => {
    const resolved = resolveConfig(config, {});
    return encodeRecord(
      resolved,
      decide(resolved, () => yes, 'banner', time),
    );
  };
  async function visit(path: string, cookie?: string, destination = 'document') {
    const { status, headers, body } = await ask(server.origin + path, {
      headers: { ...(cookie && { Cookie: cookie }), ...(destination && { 'Sec-Fetch-Dest': destination }) },
    });
    return { status, headers, page: new JSDOM(body).window.document };
  }

  test('have the declaration in their HTML', async () => {
    const { page } = await visit('/cookies');
    expect([...page.querySelectorAll('caption')].map((caption) => caption.textContent)).toEqual([
      'Cookies: Noodzakelijk',
      'Cookies: Statistieken',
      // what YouTube keeps on its own domain
      'Cookies: Marketing',
    ]);
    expect(page.querySelector('main')?.textContent).toMatch(/YouTube.*Google Ireland Limited/s);
    const data = JSON.parse((await ask(`${server.origin}/cookies.json`)).body);
    expect(data.categories.map(({ id }: { id: string }) => id)).toEqual(['necessary', 'analytics', 'targeting']);
  });

  test('have the statistics tag only for who allowed it', async () => {
    const tag = async (cookie?: string) => (await visit('/', cookie)).page.querySelectorAll('[src*=statistics]').length;
    const now = Date.now();
    expect(await tag()).toBe(0);
    expect(await tag(`akkoord=${record(false, now)}`)).toBe(0);
    expect(await tag(`akkoord=${record(true, now - 183 * day)}`)).toBe(0);
    expect(await tag('akkoord=1.1.analytics; akkoord=%00')).toBe(0);
    expect(await tag(`akkoord=${record(true, now)}`)).toBe(1);
    expect(await tag(`akkoord=${record(true, now - 9000)}; akkoord=${record(false, now)}`)).toBe(0);
  });

  test('have no banner in them, and fetch one early only for who has yet to choose', async () => {
    const undecided = (await visit('/')).page;
    const decided = (await visit('/', `akkoord=${record(false, Date.now())}`)).page;
    expect(undecided.querySelectorAll('[href*="akkoord.ui"]')).toHaveLength(1);
    expect(decided.querySelectorAll('[href*="akkoord.ui"]')).toHaveLength(0);
    for (const page of [undecided, decided]) expect(page.body.textContent).not.toMatch(/Alles (accepteren|weigeren)/);
  });

  test('write the choice again, for what is left of it, and are kept by no shared cache', async () => {
    const text = record(true, Date.now() - 100 * day);
    const start = Date.now();
    const { headers } = await visit('/cookies', `a=b; akkoord=${text}`);
    const [cookie = ''] = headers['set-cookie'] ?? [];
    expect(cookie).toMatch(/^akkoord=[^ ;]+; Path=\/; Max-Age=\d+; SameSite=Lax$/);
    expect(cookie.split(/[=;]/)[1]).toBe(text);
    const ends = start + Number(/Max-Age=(\d+)/.exec(cookie)?.[1]) * 1000;
    const due = start + 82 * day;
    expect(ends).toBeLessThanOrEqual(due);
    expect(due - ends).toBeLessThan(60_000);
    expect(headers['cache-control']).toMatch(/private/);

    for (const nothing of [undefined, 'a=b', 'akkoord=x', `akkoord=${record(true, Date.now() - 183 * day)}`])
      expect((await visit('/', nothing)).headers['set-cookie']).toBeUndefined();
    // An answer to a background request could restore an older choice.
    for (const destination of ['empty', 'image', 'iframe', ''])
      expect((await visit('/cookies', `akkoord=${text}`, destination)).headers['set-cookie']).toBeUndefined();
  });

  test('and what else the site has', async () => {
    for (const file of ['/akkoord/akkoord.js', '/akkoord/akkoord.ui.js', '/akkoord/akkoord.receipts.js', '/site.css'])
      expect([file, (await visit(file)).status]).toEqual([file, 200]);
    for (const path of ['/akkoord/../serve.mjs', '/serve.mjs', '/data/receipts.db', '/constructor', '/%00', '//x'])
      expect([path, (await visit(path)).status]).toEqual([path, 404]);
  });

  test('on https the cookie is for https alone', async () => {
    const secure = await startExample(join(folder, 'secure.db'), { PUBLIC_ORIGIN: 'https://www.voorbeeld.nl' });
    const headers = { Cookie: `akkoord=${record(true, Date.now())}`, 'Sec-Fetch-Dest': 'document' };
    expect((await ask(secure.origin, { headers })).headers['set-cookie']?.[0]).toMatch(/; Secure$/);
    expect((await post(secure.origin, JSON.stringify(receipt(1)))).status).toBe(403);
    expect((await post(secure.origin, JSON.stringify(receipt(1)), { Origin: 'https://www.voorbeeld.nl' })).status).toBe(
      201,
    );
    expect(await secure.stop('SIGTERM')).toBe(0);
  });
});

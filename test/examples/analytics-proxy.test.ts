import { createServer, type Server } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { truncateIp } from '../../examples/analytics-proxy/truncate-ip.mjs';
import { ask, type ExampleServer, startServer, stopAll } from './example-server.ts';

/** Stands in for Google: keeps every byte that arrives. */
let google: Server;
let received = '';
let direct: ExampleServer;
let behind: ExampleServer;

beforeAll(async () => {
  google = createServer((socket) => {
    let text = '';
    socket.on('data', (bytes) => {
      text += bytes.toString('latin1');
      received += bytes.toString('latin1');
      const [head = '', body] = text.split('\r\n\r\n');
      const length = Number(/content-length: (\d+)/i.exec(head)?.[1] ?? 0);
      if (body === undefined || body.length < length) return;
      socket.end(
        'HTTP/1.1 200 OK\r\nContent-Type: text/javascript\r\nSet-Cookie: IDE=1\r\nConnection: close\r\n\r\nhello',
      );
    });
  });
  await new Promise<void>((listening) => google.listen(0, '127.0.0.1', listening));
  const address = google.address();
  const upstream = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
  const env = { PORT: '0', SCRIPT_UPSTREAM: `${upstream}/gtag/js`, HITS_UPSTREAM: `${upstream}/g/collect` };
  direct = await startServer('examples/analytics-proxy/serve.mjs', env);
  behind = await startServer('examples/analytics-proxy/serve.mjs', { ...env, BEHIND_PROXY: '1' });
});
beforeEach(() => {
  received = '';
});
afterAll(() => {
  stopAll();
  google.close();
});

const address = '198.51.100.77';
/** Every header in which servers and networks pass an address on, and what else must not reach Google. */
const secrets = {
  'x-forwarded-for': address,
  forwarded: `for=${address};proto=https`,
  'x-real-ip': address,
  via: `1.1 ${address}`,
  'cf-connecting-ip': address,
  'true-client-ip': address,
  'x-client-ip': address,
  'x-cluster-client-ip': address,
  'fastly-client-ip': address,
  'client-ip': address,
  'x-whatever': address,
  referer: `https://www.voorbeeld.example/?from=${address}`,
  cookie: '_ga=GA1.1.secret; session=secret',
  authorization: 'Basic secret',
};

describe('the proxy for Google Analytics', () => {
  test('forwards the script, and of the request exactly these bytes', async () => {
    const headers = { ...secrets, 'user-agent': 'Browser/1.0', 'accept-language': 'nl', accept: '*/*' };
    const answer = await ask(`${behind.origin}/metrics/gtag/js?id=G-ABC`, { headers });
    expect(received.replace(/127\.0\.0\.1:\d+/, 'google')).toBe(
      [
        'GET /gtag/js?id=G-ABC HTTP/1.1',
        'accept: */*',
        'accept-language: nl',
        'user-agent: Browser/1.0',
        'x-forwarded-for: 198.51.100.0',
        'Host: google',
        'Connection: keep-alive',
        '\r\n',
      ].join('\r\n'),
    );
    expect([answer.status, answer.body, answer.headers['set-cookie']]).toEqual([200, 'hello', undefined]);
  });

  test('forwards a hit without the address that it can hold', async () => {
    const body = `en=page_view&_uip=${address}\nen=scroll&uip=${address}&x=1`;
    const headers = { ...secrets, 'content-type': 'text/plain' };
    const url = `${behind.origin}/metrics/g/collect?v=2&_uip=${address}&tid=G-ABC`;
    expect((await ask(url, { method: 'POST', headers, body })).status).toBe(200);
    expect(received).toMatch(/^POST \/g\/collect\?v=2&&tid=G-ABC HTTP\/1\.1\r\n/);
    expect(received).toMatch(/\r\n\r\nen=page_view&\nen=scroll&&x=1$/);
    expect(received).not.toMatch(/198\.51\.100\.77|secret|_ga/);
  });

  test.each([
    ['of IPv4', '203.0.113.9, 198.51.100.77', '198.51.100.0'],
    ['of IPv6', '2001:db8:1234:5678::1', '2001:db8:1234::'],
    ['that is none', 'unknown', undefined],
  ])('behind a web server, an address %s is cut', async (_, forwarded, expected) => {
    await ask(`${behind.origin}/metrics/g/collect`, { headers: { 'x-forwarded-for': forwarded } });
    expect(/x-forwarded-for: (.*)\r/.exec(received)?.[1]).toBe(expected);
  });

  test('without one, what the visitor writes there counts for nothing', async () => {
    await ask(`${direct.origin}/metrics/g/collect`, { headers: secrets });
    expect(/x-forwarded-for: (.*)\r/.exec(received)?.[1]).toBe('127.0.0.0');
    expect(received).not.toContain(address);
  });

  test.each(['/metrics/', '/metrics/gtag/jsx', '/', '/metrics/../g/collect'])('knows nothing at %s', async (path) => {
    expect((await ask(`${direct.origin}${path}`)).status).toBe(404);
    expect(received).toBe('');
  });
});

test.each([
  ['192.0.2.130', '192.0.2.0'],
  ['::ffff:192.0.2.130', '192.0.2.0'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1::'],
  ['2001:db8::1', '2001:db8:0::'],
  ['::1', '0:0:0::'],
  ['fe80::1%eth0', 'fe80:0:0::'],
  ['64:ff9b::192.0.2.33', '64:ff9b:0::'],
  ['a:b:c:d:e:f:192.0.2.33', 'a:b:c::'],
  ['192.0.2', undefined],
  ['', undefined],
])('%s is in the network %s', (address, network) => {
  expect(truncateIp(address)).toBe(network);
});

import { readFileSync } from 'node:fs';
import { afterAll, expect, test } from 'vitest';
import { ask, startServer, stopAll } from './example-server.ts';

afterAll(stopAll);

test('the server of the own interface has what its page asks for, and nothing else of this folder', async () => {
  const { origin } = await startServer('examples/own-ui/serve.mjs');
  const page = await ask(`${origin}/?x=1`);
  expect(page.headers['content-type']).toBe('text/html; charset=utf-8');
  expect(page.body).toBe(readFileSync('examples/own-ui/public/index.html', 'utf8'));
  const addresses = [...page.body.matchAll(/"(\/[\w./-]+)"/g)].map(([, address]) => address);
  expect(addresses).toEqual([
    '/page.css',
    '/own-ui.css',
    '/dist/esm/headless.js',
    '/dist/esm/server.js',
    '/packages/js-cookie.mjs',
    '/main.js',
    '/stand-in/video.html',
    '/statistics.js',
  ]);
  for (const address of [...addresses, '/own-ui.js']) {
    const { status, headers } = await ask(`${origin}${address}`);
    expect([address, status]).toEqual([address, 200]);
    expect(headers['content-type']).toMatch(/^text\/(css|html|javascript)/);
  }
  for (const address of ['/nothing', '/%2e%2e/serve.mjs', '/dist/%2e%2e/package.json', '//', '/dist', '/constructor/'])
    expect([address, (await ask(`${origin}${address}`)).status]).toEqual([address, 404]);
});

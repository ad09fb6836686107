import { onlyInChromium } from '../support/engines.ts';
import { expect, html, test } from '../support/fixtures.ts';
import { settingsLink, settle, setUp } from './site.ts';

const deep = 'https://shop.nl.voorbeeld.example/winkel/mand/overzicht';
const config = {
  categories: {
    necessary: {
      services: {
        login: {
          cookies: [
            { name: 'login', lifetime: 'session' },
            { name: 'both', lifetime: 'session' },
          ],
        },
      },
    },
    analytics: {
      services: {
        stats: {
          cookies: [
            { name: 'st_*', lifetime: '1 year' },
            { name: 'both', lifetime: '1 year' },
            { name: 'stats', lifetime: '1 year', kind: 'localStorage' },
            { name: 'tab_*', lifetime: 'session', kind: 'sessionStorage' },
            { name: 'base_*', lifetime: '1 year', kind: 'indexedDB' },
          ],
        },
      },
    },
  },
};

const write = () => {
  const far = '; max-age=9999';
  document.cookie = `st_host=1; path=/${far}`;
  document.cookie = `st_sub=1; path=/; domain=nl.voorbeeld.example${far}`;
  document.cookie = `st_top=1; path=/; domain=voorbeeld.example${far}`;
  document.cookie = `st_same=host; path=/${far}`;
  document.cookie = `st_same=top; path=/; domain=voorbeeld.example${far}`;
  document.cookie = `st_path=1; path=/winkel${far}`;
  document.cookie = `st_slash=1; path=/winkel/mand/${far}`;
  document.cookie = `st_page=1; path=/winkel/mand/overzicht${far}`;
  for (const name of ['login', 'both', 'nobody', 'mist_x']) document.cookie = `${name}=1; path=/${far}`;
  for (const name of ['stats', 'statistics', 'other']) localStorage.setItem(name, '1');
  for (const name of ['tab_1', 'cab_1']) sessionStorage.setItem(name, '1');
};

test('what was withdrawn is deleted wherever this page can reach it, and nothing else is', async ({
  net,
  visitor,
  banner,
}) => {
  net.page(deep, html({ head: setUp(config), body: settingsLink }));
  await visitor.goto(deep);
  await banner.accept();
  await visitor.run(write);
  expect(await visitor.run(() => document.cookie.split('; ').length)).toBe(12 + 1);
  await visitor.run(() => window.akkoord?.withdraw());
  const names = await visitor.run(() =>
    document.cookie
      .split('; ')
      .map((pair) => pair.replace(/=.*/, ''))
      .sort(),
  );
  expect(names).toEqual(['akkoord', 'both', 'login', 'mist_x', 'nobody']);
  const { local, session } = await visitor.storage();
  expect([...local].sort()).toEqual(['other', 'statistics']);
  expect(session).toEqual(['cab_1']);
});

test('cookies of a preset are deleted beside those that the site added to them', async ({ net, visitor, banner }) => {
  const pixel = { preset: 'meta-pixel', cookies: [{ name: 'lead', lifetime: '1 day' }] };
  net.page(deep, html({ head: setUp({ categories: { targeting: { services: { pixel } } } }), body: settingsLink }));
  await visitor.goto(deep);
  await banner.accept();
  await visitor.run(() => {
    for (const name of ['_fbp', '_fbc', 'lead', 'other']) document.cookie = `${name}=1; path=/; max-age=9999`;
  });
  await visitor.run(() => window.akkoord?.withdraw());
  const names = await visitor.run(() => document.cookie.split('; ').map((pair) => pair.replace(/=.*/, '')));
  expect([...names].sort()).toEqual(['akkoord', 'other']);
});

test(
  'what a refused service left behind is deleted at the refusal, and on each later page',
  onlyInChromium,
  async ({ net, visitor }) => {
    net.page(deep, html({ head: setUp(config), body: settingsLink }));
    await visitor.goto(deep);
    await visitor.run(write);
    await visitor.run(() => window.akkoord?.rejectAll());
    expect(await visitor.run(() => document.cookie)).not.toMatch(/(^|; )st_/);
    await visitor.run(write);
    await visitor.reload();
    await settle(net, visitor);
    expect(await visitor.run(() => document.cookie)).not.toMatch(/(^|; )st_/);
  },
);

test('before an answer nothing is deleted either', onlyInChromium, async ({ net, visitor }) => {
  net.page(deep, html({ head: setUp(config), body: settingsLink }));
  await visitor.goto(deep);
  await visitor.run(write);
  await visitor.reload();
  await settle(net, visitor);
  expect(await visitor.run(() => document.cookie.split('; ').length)).toBe(12);
});

test('databases are deleted by name', async ({ net, visitor, banner }) => {
  net.page(deep, html({ head: setUp(config), body: settingsLink }));
  await visitor.goto(deep);
  await banner.accept();
  await visitor.run(async () => {
    for (const name of ['base_1', 'ours']) {
      await new Promise((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.onerror = reject;
        opening.onsuccess = () => resolve(opening.result.close());
      });
    }
  });
  expect([...(await visitor.storage()).indexedDB].sort()).toEqual(['base_1', 'ours']);
  await visitor.run(() => window.akkoord?.withdraw());
  await visitor.until(async () => (await indexedDB.databases()).length === 1);
  expect((await visitor.storage()).indexedDB).toEqual(['ours']);
});

test(
  'a cookie that a running script writes again is deleted again',
  onlyInChromium,
  async ({ net, visitor, banner }) => {
    net.page(deep, html({ head: setUp(config), body: settingsLink }));
    await visitor.goto(deep);
    await banner.accept();
    await visitor.run(() => {
      window.akkoord?.withdraw();
      // A beacon that finishes its work.
      setTimeout(() => {
        document.cookie = 'st_back=1; path=/; max-age=9999';
        (window as Window & { wrote?: boolean }).wrote = document.cookie.includes('st_back');
      }, 50);
    });
    await visitor.until(
      () => (window as Window & { wrote?: boolean }).wrote === true && !document.cookie.includes('st_back'),
    );
  },
);

import type { ConfigInput } from '../../src/model/types.ts';
import { onlyInChromium } from '../support/engines.ts';
import { expect, test } from '../support/fixtures.ts';
import type { Net } from '../support/net.ts';
import type { Visitor } from '../support/visitor.ts';
import {
  block,
  complaints,
  home,
  importMap,
  said,
  script,
  scriptWithChecks,
  servePages,
  settingsLink,
  written,
} from './site.ts';

const guarded: ConfigInput = {
  guard: true,
  controller: { name: 'Voorbeeld BV' },
  categories: {
    necessary: {
      services: {
        shop: {
          cookies: [
            { name: 'shop', lifetime: 'session' },
            { name: 'both', lifetime: 'session' },
          ],
        },
      },
    },
    targeting: {
      services: {
        pixel: {
          cookies: [
            { name: '_px', lifetime: '90 days' },
            { name: 'px_*', lifetime: '90 days' },
            { name: 'both', lifetime: '90 days' },
            { name: 'pxLocal', lifetime: '90 days', kind: 'localStorage' },
            { name: 'pxTab', lifetime: 'session', kind: 'sessionStorage' },
            { name: 'pxData', lifetime: '90 days', kind: 'indexedDB' },
          ],
        },
      },
    },
  },
};
const guardTag = '<script src="/dist/akkoord.guard.js"></script>';

/** Writes everything that can be written, as a script on the page would. */
const writeAll = `window.writeAll = async () => {
  for (const name of ['_px', 'px_1', '_pxel', 'both', 'shop', 'nobody']) document.cookie = name + '=1; path=/; max-age=9999';
  for (const store of [localStorage, sessionStorage])
    for (const key of ['pxLocal', 'pxTab', '_px', 'nobody']) store.setItem(key, '1');
  if (window.cookieStore) {
    await cookieStore.set('px_s1', '1');
    await cookieStore.set({ name: 'px_s2', value: '1' });
    await cookieStore.set('stored', '1');
  }
  for (const name of ['pxData', 'nobody']) {
    try {
      const request = indexedDB.open(name);
      await new Promise((done) => (request.onsuccess = request.onerror = done));
      request.result.close();
    } catch (error) { (window.denied ??= []).push(name + ' ' + error.name) }
  }
};`;
const run = (visitor: Visitor) => visitor.run(() => (window as unknown as { writeAll(): Promise<void> }).writeAll());
const hasCookieStore = (visitor: Visitor) => visitor.run(() => 'cookieStore' in window);
const names = async (visitor: Visitor) => (await visitor.cookies()).map(({ name }) => name).sort();
const stopped = async (visitor: Visitor) =>
  (await complaints(visitor)).map(({ detail }) => detail).filter((text) => text.includes('was stopped'));

interface Parts {
  readonly config?: ConfigInput;
  /** The tag of the library. */
  readonly tag?: string;
  readonly before?: string;
  readonly head?: string;
}

/** A page with the guard on it, and a script of somebody else's that nobody held. */
function serve(net: Net, { config = guarded, tag = script, before = '', head = guardTag }: Parts = {}): void {
  net.route('https://px.reclame.test/write.js', { type: 'text/javascript', body: writeAll });
  servePages(net, {
    head: `${before}${block(config)}${tag}${head}<script src="https://px.reclame.test/write.js"></script>`,
    body: settingsLink,
  });
}

test('what a refused service declared is not written, before and after a refusal', async ({ net, visitor }) => {
  serve(net);
  await visitor.goto(home);
  const extra = (await hasCookieStore(visitor)) ? ['stored'] : [];
  for (const decide of [() => {}, () => window.akkoord?.rejectAll()]) {
    await visitor.run(decide);
    const own = await visitor.run(() => (window.akkoord?.state.decision ? ['akkoord'] : []));
    await run(visitor);
    expect(await names(visitor)).toEqual([...own, '_pxel', 'both', 'nobody', 'shop', ...extra].sort());
    const { local, session, indexedDB } = await visitor.storage();
    expect([...local].sort()).toEqual(['_px', 'nobody', 'pxTab']);
    expect([...session].sort()).toEqual(['_px', 'nobody', 'pxLocal']);
    expect(indexedDB).toEqual(['nobody']);
  }
  expect(await visitor.run(() => (window as unknown as { denied: string[] }).denied)).toEqual([
    'pxData SecurityError',
    'pxData SecurityError',
  ]);
  // They were never written, not even for a moment.
  const tried = (await written(visitor)).map(({ name }) => name);
  for (const name of ['px_1', 'px_s1', 'px_s2', 'pxData']) expect(tried).not.toContain(name);
});

test('one message a name says which script tried, and what to do', onlyInChromium, async ({ net, visitor }) => {
  serve(net, {
    head: `${guardTag}<script>document.cookie = 'px_inline=1'</script>`,
  });
  net.route('https://px.reclame.test/other.js', { type: 'text/javascript', body: "document.cookie = 'px_other=1'" });
  await visitor.goto(home);
  await run(visitor);
  await run(visitor);
  await visitor.run(async () => {
    const tag = document.createElement('script');
    tag.src = 'https://px.reclame.test/other.js';
    document.head.append(tag);
    await new Promise((done) => {
      tag.onload = done;
    });
  });
  const messages = await stopped(visitor);
  const about = (name: string) =>
    messages.filter((text) => text.includes(`"${name}"`)).map((text) => text.split(' was ')[0]);
  // Called later, so its name comes from the stack.
  expect(about('px_1')).toEqual(['akkoord: https://px.reclame.test/write.js']);
  expect(about('pxLocal')).toEqual(['akkoord: https://px.reclame.test/write.js']);
  expect(about('px_other')).toEqual(['akkoord: https://px.reclame.test/other.js']);
  expect(about('px_inline')).toEqual(['akkoord: an inline script of this page']);
  expect(messages.find((text) => text.includes('"px_1"'))).toContain(
    'cookie "px_1" of "pixel". Hold that script: <script type="text/plain" data-consent="pixel">',
  );
});

test(
  'what is granted is written at once, and stopped again after a withdrawal',
  onlyInChromium,
  async ({ net, visitor, banner }) => {
    serve(net);
    await visitor.goto(home);
    await banner.accept();
    await run(visitor);
    const all = ['_px', 'px_1', ...((await hasCookieStore(visitor)) ? ['px_s1', 'px_s2'] : [])];
    expect(await names(visitor)).toEqual(expect.arrayContaining(all));
    expect((await visitor.storage()).local).toContain('pxLocal');
    expect((await visitor.storage()).indexedDB).toContain('pxData');
    expect(await stopped(visitor)).toEqual([]);
    await visitor.run(() => window.akkoord?.withdraw());
    await run(visitor);
    for (const name of all) expect(await names(visitor)).not.toContain(name);
    expect((await visitor.storage()).local).not.toContain('pxLocal');
    expect(await stopped(visitor)).not.toEqual([]);
  },
);

test(
  '"strict" stops what nobody declared too, and never the library itself',
  onlyInChromium,
  async ({ net, visitor }) => {
    serve(net, { config: { ...guarded, guard: 'strict' } });
    await visitor.goto(home);
    await run(visitor);
    expect(await names(visitor)).toEqual(['both', 'shop']);
    expect(await visitor.storage()).toEqual({ local: [], session: [], indexedDB: [] });
    expect(await said(visitor)).toContain('cookie "nobody", which no service declares.');
    await visitor.run(() => window.akkoord?.rejectAll());
    expect(await names(visitor)).toEqual(['akkoord', 'both', 'shop']);
  },
);

test('the guard lets every way of deleting a cookie pass', async ({ net, visitor, engine }) => {
  const left = ['_px', 'px_a', 'px_b', 'px_c', 'px_d'];
  const before = left.map((name) => `document.cookie = '${name}=1; path=/';`).join('');
  serve(net, { before: `<script>${before}</script>` });
  await visitor.goto(home);
  expect(await visitor.run(() => document.cookie.split('; ').length)).toBe(left.length);
  await visitor.run(async () => {
    document.cookie = '_px=; Max-Age=0; path=/';
    document.cookie = 'px_a=;expires=Thu, 01 Jan 1970 00:00:00 GMT;path=/';
    document.cookie = 'px_b=; EXPIRES=Thu, 01-Jan-1970 00:00:01 GMT; path=/';
    document.cookie = 'px_c=; max-age=-1; path=/';
    // In some browsers these are not deletions.
    document.cookie = 'px_w0=1; max-age=-1; expires=Fri, 31 Dec 2099 00:00:00 GMT; path=/';
    document.cookie = 'px_w1=1; Max-Age=0; max-age=99; path=/';
    document.cookie = 'px_w2=1; expires=Thu, 01 Jan 1970 00:00:00 GMT; max-age=99; path=/';
    document.cookie = '=px_w3=1; path=/';
    document.cookie = 'px_w4; path=/';
    if ('cookieStore' in window) await window.cookieStore.delete('px_d');
    else document.cookie = 'px_d=; max-age=0; path=/';
  });
  expect([engine, await visitor.run(() => document.cookie)]).toEqual([engine, '']);
});

test(
  'an item can be removed, and a wrong call fails as it does without the guard',
  onlyInChromium,
  async ({ net, visitor }) => {
    serve(net, { before: "<script>localStorage.setItem('pxLocal', '1')</script>" });
    await visitor.goto(home);
    expect((await visitor.storage()).local).toEqual(['pxLocal']);
    const failures = await visitor.run(() => {
      localStorage.removeItem('pxLocal');
      const fails = (act: () => unknown) => {
        try {
          act();
          return 'nothing';
        } catch (error) {
          return (error as Error).name;
        }
      };
      return [
        fails(() => Storage.prototype.setItem.call({} as Storage, 'pxLocal', '1')),
        fails(() => (indexedDB as unknown as { open(): void }).open()),
      ];
    });
    expect(failures).toEqual(['TypeError', 'TypeError']);
    expect((await visitor.storage()).local).toEqual([]);
  },
);

test('a key that is written as a property is not caught, but deleted at the decision', async ({ net, visitor }) => {
  serve(net);
  await visitor.goto(home);
  await visitor.run(() => {
    localStorage.pxLocal = '1';
  });
  expect((await visitor.storage()).local).toEqual(['pxLocal']);
  await visitor.run(() => window.akkoord?.rejectAll());
  expect((await visitor.storage()).local).toEqual([]);
});
test('loaded twice, or above the library, the add-on works once', onlyInChromium, async ({ net, visitor, banner }) => {
  serve(net, { before: guardTag, head: guardTag + guardTag });
  await visitor.goto(home);
  await run(visitor);
  expect(await names(visitor)).not.toContain('px_1');
  const messages = await stopped(visitor);
  expect(messages.filter((text) => text.includes('"px_1"'))).toHaveLength(1);
  await banner.accept();
  await run(visitor);
  expect(await names(visitor)).toContain('px_1');
});
test(
  'the guard starts with the library when the configuration stands below',
  onlyInChromium,
  async ({ net, visitor, banner }) => {
    servePages(net, { head: script + guardTag, body: block(guarded) + settingsLink });
    await visitor.goto(home);
    await banner.shown();
    await visitor.run(() => {
      document.cookie = '_px=1';
    });
    expect(await names(visitor)).toEqual([]);
  },
);

test('the guard leaves alone what the page froze or the browser lacks, and guards the rest', async ({
  net,
  visitor,
}) => {
  const before = '<script>delete window.CookieStore; Object.freeze(Storage.prototype)</script>';
  serve(net, { before });
  await visitor.goto(home);
  await run(visitor);
  expect(await names(visitor)).not.toContain('px_1');
  expect((await visitor.storage()).indexedDB).not.toContain('pxData');
  expect(await said(visitor)).toContain('setItem cannot be watched');
  const kinds = (await complaints(visitor)).map(({ kind }) => kind);
  expect(kinds).not.toContain('error');
  expect(kinds).not.toContain('rejection');
});

test(
  'after destroy() every write passes, and a second start is guarded again',
  onlyInChromium,
  async ({ net, visitor }) => {
    serve(net, {
      head: `${importMap()}${guardTag}<script type="module">
      import { init } from '/dist/esm/index.js';
      window.again = () => init(${JSON.stringify(guarded)});
    </script>`,
    });
    await visitor.goto(home);
    const write = () => {
      document.cookie = '_px=1; path=/';
      const isWritten = document.cookie.includes('_px=');
      document.cookie = '_px=; max-age=0; path=/';
      return isWritten;
    };
    expect(await visitor.run(write)).toBe(false);
    await visitor.run(() => window.akkoord?.destroy());
    expect(await visitor.run(write)).toBe(true);
    await visitor.run(() => void (window as unknown as { again(): void }).again());
    expect(await visitor.run(write)).toBe(false);
  },
);
test(
  'without the setting it stops nothing, and says so; switched off it is silent',
  onlyInChromium,
  async ({ net, visitor }) => {
    const { guard: _, ...silent } = guarded;
    serve(net, { config: silent, tag: scriptWithChecks });
    await visitor.goto(home);
    await run(visitor);
    expect(await names(visitor)).toContain('px_1');
    expect((await said(visitor)).match(/the guard does nothing without "guard": true/g)).toHaveLength(1);
    serve(net, { config: { ...guarded, guard: false }, tag: scriptWithChecks });
    const spoken = async (what: RegExp) => (await said(visitor)).match(what)?.length ?? 0;
    await visitor.reload();
    await run(visitor);
    expect(await names(visitor)).toContain('px_1');
    // The check may come before or after that, and names the tag that does nothing.
    await expect.poll(() => spoken(/guard\.js is on this page, and does nothing/g)).toBe(2);
    expect(await spoken(/the guard does nothing without/g)).toBe(1);
  },
);
test('the npm entry does the same', onlyInChromium, async ({ net, visitor, banner }) => {
  const code = `
    import { guardStorage } from '/dist/esm/guard.js';
    import { init } from '/dist/esm/index.js';
    guardStorage();
    init(${JSON.stringify(guarded)});
    document.cookie = '_px=1';
    document.cookie = 'shop=1';`;
  servePages(net, { head: `${importMap()}<script type="module">${code}</script>`, body: settingsLink });
  await visitor.goto(home);
  await banner.shown();
  expect(await names(visitor)).toEqual(['shop']);
  expect(await stopped(visitor)).toHaveLength(1);
});

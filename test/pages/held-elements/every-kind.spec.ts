import { sampled } from '../../support/engines.ts';
import { expect, html, test } from '../../support/fixtures.ts';
import type { Net } from '../../support/net.ts';
import type { Visitor } from '../../support/visitor.ts';
import { block, complaints, home, settingsLink, settle } from '../site.ts';
import { kinds, ownSheet, serveKinds } from './kinds.ts';

const nonce = 'n-abc123';
const policy =
  `default-src 'none'; script-src 'nonce-${nonce}' 'strict-dynamic'; style-src 'self'; img-src 'self'; media-src 'self'; frame-src 'self'; ` +
  `object-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types akkoord`;
const strict = { 'content-security-policy': policy };
const policies: [string, Record<string, string>][] = [
  ['without a policy', {}],
  ['under a strict policy with Trusted Types', strict],
];

const paths = kinds.flatMap(({ paths }) => paths).sort();
const asked = (net: Net) => [...new Set(net.requests(/\/k\//).map(({ path }) => path))].sort();

/** What the elements carry that they do not carry while held. */
const live = (visitor: Visitor) =>
  visitor.run(() =>
    [...document.querySelectorAll('[data-consent]:not(script)')].flatMap((element) =>
      ['src', 'srcset', 'href', 'data', 'poster', 'class']
        .filter((name) => element.hasAttribute(name))
        .map((name) => `${element.localName} ${name}=${element.getAttribute(name)}`),
    ),
  );

async function expectLoaded(net: Net, paths: readonly string[]): Promise<void> {
  for (const path of paths) await net.request(new RegExp(`${path.replace('.', '\\.')}$`));
  expect(asked(net)).toEqual([...paths].sort());
}

for (const [where, headers] of policies) {
  test(
    `every kind: held, granted, taken back and granted again, ${where}`,
    sampled(headers === strict),
    async ({ net, visitor, banner }) => {
      serveKinds(net);
      const tags = kinds.map(({ tag }) => tag.replace('<script', `<script nonce="${nonce}"`)).join('\n');
      net.page(
        home,
        html({
          head: `<link rel="stylesheet" href="${ownSheet}">${block({ controller: { name: 'Voorbeeld BV' }, categories: { targeting: {} } })}<script nonce="${nonce}" src="/dist/akkoord.js"></script>`,
          body: `<h1>Kop</h1>${tags}${settingsLink}`,
        }),
        headers,
      );
      await visitor.goto(home);
      await banner.shown();
      await settle(net, visitor);
      expect(asked(net)).toEqual([]);
      const held = await live(visitor);
      expect(held).toEqual(['div class=own']);

      await visitor.run(() => window.akkoord?.acceptAll());
      // Only Chromium requires a trusted value for these addresses, and it gets none.
      const denied = headers === strict && visitor.engine === 'chromium' ? ['/k/embed.png', '/k/object.png'] : [];
      const wanted = paths.filter((path) => !denied.includes(path));
      await expectLoaded(net, wanted);
      await visitor.until(
        () => getComputedStyle(document.querySelector('h1') ?? document.body).color === 'rgb(1, 2, 3)',
      );
      await settle(net, visitor);
      // Browsers request media in pieces, and everything else once.
      for (const path of wanted.filter((path) => !/video|audio/.test(path)))
        expect.soft(net.requests(new RegExp(path.replace('.', '\\.'))), path).toHaveLength(1);
      expect(await live(visitor)).toContain('div class=own map wide');

      net.forget();
      await visitor.run(() => window.akkoord?.withdraw());
      await visitor.until(() => !document.querySelector('img[src],[srcset],[poster]'));
      await visitor.until(
        () => getComputedStyle(document.querySelector('h1') ?? document.body).color !== 'rgb(1, 2, 3)',
      );
      expect(await live(visitor)).toEqual(held);
      expect(
        await visitor.run(() => {
          const media = [...document.querySelectorAll<HTMLMediaElement>('video,audio')];
          return [
            ...media.map(({ paused, networkState }) => paused && networkState !== HTMLMediaElement.NETWORK_LOADING),
            document.querySelector('iframe')?.contentDocument?.body.textContent === '',
            getComputedStyle(document.querySelector('.own') ?? document.body).backgroundImage === 'none',
          ];
        }),
      ).toEqual([true, true, true, true]);
      await settle(net, visitor);
      expect(asked(net)).toEqual([]);

      await visitor.run(() => window.akkoord?.acceptAll());
      await visitor.until(() => document.querySelector('img[src]'));
      await net.request('/k/frame');
      await visitor.until(
        () => getComputedStyle(document.querySelector('h1') ?? document.body).color === 'rgb(1, 2, 3)',
      );
      await settle(net, visitor);
      // A script that has run cannot be undone.
      expect(await visitor.run(() => (window as Window & { ran?: number[] }).ran)).toEqual([1]);
      const said = (await complaints(visitor)).map(({ kind, name, detail }) => `${kind} ${name} ${detail}`);
      expect(said.filter((text) => !(denied.length && /TrustedScriptURL|require-trusted-types/.test(text)))).toEqual(
        [],
      );
    },
  );
}

test('a player that plays is stopped when consent is taken back', async ({ net, visitor }) => {
  net.page(
    home,
    html({
      head: `${block({ controller: { name: 'Voorbeeld BV' }, categories: { targeting: {} } })}<script src="/dist/akkoord.js"></script>`,
      body: `<audio id="a" data-consent="targeting" data-consent-src="/toon.wav" loop muted></audio>${settingsLink}`,
    }),
  );
  net.route('/toon.wav', { body: tone(), type: 'audio/wav' });
  await visitor.goto(home);
  await visitor.run(() => window.akkoord?.acceptAll());
  await net.request('/toon.wav');
  await visitor.run(() => (document.querySelector('#a') as HTMLAudioElement).play());
  await visitor.until(() => (document.querySelector('#a') as HTMLAudioElement).currentTime > 0);
  await visitor.run(() => window.akkoord?.withdraw());
  await visitor.until(() => {
    const { paused, currentSrc, readyState } = document.querySelector('#a') as HTMLAudioElement;
    return (paused || !currentSrc) && readyState === 0;
  });
});

/** A second of silence as a WAV file. */
function tone(): Buffer {
  const rate = 8000;
  const file = Buffer.alloc(44 + rate, 128);
  file.write('RIFF', 0);
  file.writeUInt32LE(36 + rate, 4);
  file.write('WAVEfmt ', 8);
  file.writeUInt32LE(16, 16);
  file.writeUInt16LE(1, 20);
  file.writeUInt16LE(1, 22);
  file.writeUInt32LE(rate, 24);
  file.writeUInt32LE(rate, 28);
  file.writeUInt16LE(1, 32);
  file.writeUInt16LE(8, 34);
  file.write('data', 36);
  file.writeUInt32LE(rate, 40);
  return file;
}

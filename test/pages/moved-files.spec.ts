import { readFileSync } from 'node:fs';
import { onlyInChromium } from '../support/engines.ts';
import { expect, html, test } from '../support/fixtures.ts';
import type { Net } from '../support/net.ts';
import { block, config, home, said, settingsLink } from './site.ts';

const javascript = (body: string) => ({ type: 'text/javascript', body });
const built = (file: string) => javascript(readFileSync(`dist/${file}`, 'utf8'));
const library = built('akkoord.js').body;

const serve = (net: Net, head: string, input: object = config) =>
  net.page(home, html({ head: block(input) + head, body: `<main><h1>Kop</h1></main>${settingsLink}` }));

test(
  'the script alone was moved: its other files are found, by a search or where they are said to be',
  onlyInChromium,
  async ({ net, visitor, banner, preferences }) => {
    net.route('/cache/all.js', javascript(`window.first = 1;${library};window.last = 1`));
    net.route('/cache/akkoord.ui.js', { status: 404 });
    net.route('/akkoord/akkoord.ui.js', () => built('akkoord.ui.js'));
    const inline = library.replaceAll('</script', '<\\/script');
    const asBlob = `<script>fetch('/dist/akkoord.js').then((got) => got.blob()).then((blob) => {
      const script = document.createElement('script');
      script.src = URL.createObjectURL(new Blob([blob], { type: 'text/javascript' }));
      document.head.append(script);
    })</script>`;
    for (const [what, head, input] of [
      [
        'combined with others, and the files in the usual folder',
        '<script defer src="/cache/all.js"></script>',
        config,
      ],
      ['combined, with data-base', '<script defer src="/cache/all.js" data-base="/dist"></script>', config],
      ['inlined, with data-base', `<script data-base="/dist/">${inline}</script>`, config],
      ['a blob, with base in the configuration', asBlob, { ...config, base: '/dist' }],
    ] as const) {
      await test.step(what, async () => {
        serve(net, head, input);
        await visitor.goto(home);
        await banner.customize();
        await preferences.shown();
      });
    }
  },
);

test(
  'its other files are nowhere, or cannot be read: the banner says so and takes the answer',
  onlyInChromium,
  async ({ net, visitor, banner }) => {
    // An asset host that sends no CORS headers: the browser runs its script, and imports no module from there.
    net.route('https://cdn.statisch.test/akkoord.js', javascript(library));
    net.route('https://cdn.statisch.test/akkoord.ui.js', built('akkoord.ui.js'));
    serve(net, '<script src="https://cdn.statisch.test/akkoord.js?v=3"></script>');
    await visitor.goto(home);
    await banner.customize();
    const note = 'akkoord-banner [role=alert]';
    await expect.poll(() => visitor.count(note)).toBe(1);
    expect(await visitor.text(note)).toBe('De instellingen kunnen nu niet worden geladen.');
    const message = await said(visitor);
    for (const words of ['https://cdn.statisch.test/akkoord.ui.js?v=3 could not be loaded', 'data-base', 'CORS']) {
      expect(message).toContain(words);
    }
    await banner.reject();
    await banner.gone();
    // Also after the answer there is a way to take it back.
    await visitor.click('#settings');
    await banner.shown();
    await banner.accept();
    expect(await visitor.run(() => window.akkoord?.has('analytics'))).toBe(true);
  },
);

test(
  'a language and receipts that never arrive keep nobody waiting for long',
  onlyInChromium,
  async ({ net, visitor, banner }) => {
    const never = () => new Promise<undefined>(() => {});
    net.route('/dist/locales/de.js', never);
    net.route('/dist/akkoord.receipts.js', never);
    serve(net, '<script src="/dist/akkoord.js"></script>', { ...config, language: 'de', receipts: {} });
    await visitor.goto(home, { until: 'parsed' });
    await banner.shown();
    await banner.accept();
    await banner.gone();
    expect(await said(visitor)).toContain('the file of the language "de" did not arrive in 3000 ms');
  },
);

import type { ConfigInput } from '../../src/model/types.ts';
import { onlyInChromium } from '../support/engines.ts';
import { expect, html, test } from '../support/fixtures.ts';
import { home, importMap, said, servePages, settingsLink, settle, setUp } from './site.ts';

const withServices = (services: object): ConfigInput => ({
  controller: { name: 'Voorbeeld BV' },
  categories: { analytics: { services: services as never }, targeting: {} },
});
const hotjarFile = '/dist/services/hotjar.js';

test(
  'a preset that is not built in is one file, fetched by its name; the banner names its provider',
  onlyInChromium,
  async ({ net, visitor, banner, preferences }) => {
    servePages(net, { head: setUp(withServices({ recordings: { preset: 'hotjar' } })), body: settingsLink });
    await visitor.setCookie({ name: '_hjSession_1', value: '1', domain: 'www.voorbeeld.example' });
    await visitor.goto(home);
    await banner.shown();
    expect(await banner.text()).toContain('Hotjar');
    expect(net.requests(/\/dist\/(services|integrations)\//).map(({ path }) => path)).toEqual([hotjarFile]);
    await banner.reject();
    await expect.poll(async () => (await visitor.cookies()).map(({ name }) => name)).toEqual(['akkoord']);
    await preferences.openByLink();
    const shown = () => document.querySelector('akkoord-preferences')?.shadowRoot?.textContent ?? '';
    expect(await visitor.run(shown)).toContain('_hjSessionUser_*');
    expect(net.thirdParty()).toEqual([]);
  },
);

for (const [what, reply] of [
  ['missing', { status: 404 }],
  ['hangs', { hang: true }],
] as const) {
  test(
    `a file that is ${what}: the banner comes, and nothing is granted or loaded`,
    onlyInChromium,
    async ({ net, visitor, banner }) => {
      servePages(net, {
        head: setUp(withServices({ recordings: { preset: 'hotjar', id: '1234567' } })),
        body: settingsLink,
      });
      net.route(hotjarFile, reply);
      await visitor.goto(home, { until: 'parsed' });
      await banner.shown();
      expect(await visitor.run(() => window.akkoord?.state.grants.recordings)).toBe(false);
      expect(await said(visitor)).toContain('hotjar');
      await banner.accept();
      await settle(net, visitor);
      expect(net.thirdParty()).toEqual([]);
    },
  );
}

test(
  'with npm, a preset is passed on as it is or as an import, and fetched by no name',
  onlyInChromium,
  async ({ net, visitor, banner }) => {
    const start = `
    import { init } from '/dist/esm/index.js';
    import { hotjar } from '/dist/esm/services/hotjar.js';
    const clarity = () => import('/dist/esm/services/microsoft-clarity.js');
    init(${JSON.stringify(withServices({ recordings: { preset: 'hotjar' }, more: { preset: 'microsoft-clarity', id: 'abcd1234ef' } }))},
      { services: { hotjar, 'microsoft-clarity': clarity } });`;
    net.page(home, html({ head: importMap(), body: `${settingsLink}<script type="module">${start}</script>` }));
    net.route('www.clarity.ms', { type: 'text/javascript', body: '' });
    await visitor.goto(home);
    await banner.shown();
    expect(await banner.text()).toMatch(/Hotjar.*Microsoft/);
    expect(net.thirdParty()).toEqual([]);
    await banner.accept();
    await net.request('https://www.clarity.ms/tag/abcd1234ef');
  },
);

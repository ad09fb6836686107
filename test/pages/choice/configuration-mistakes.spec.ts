import { expect, html, test } from '../../support/fixtures.ts';
import { block, home, ran, script, settingsLink, settle, untilRan } from '../site.ts';

/** What an old library left on `Object.prototype`, where every `for … in` and every missing field finds it. */
const oldLibrary = `<script>Object.assign(Object.prototype, {
  required: true, basis: 'necessary', granular: true, embedded: true, gpc: 'ignore',
  services: { ga: { basis: 'necessary' } }, categories: { analytics: { required: true } },
});</script>`;

const held = ['analytics', 'targeting', 'ga', 'own']
  .map((id) => `<script type="text/plain" data-consent="${id}">(window.ran ??= []).push('${id}')</script>`)
  .join('');

const json = (text: string) => `<script type="application/json" data-akkoord-config>${text}</script>`;

const mistakes: Readonly<Record<string, string>> = {
  'required that is no boolean': block({
    categories: { analytics: { required: 'no' }, targeting: { required: [], services: { own: { basis: 'exempt' } } } },
  }),
  'statistics that no law exempts': block({
    categories: {
      analytics: {
        services: {
          ga: { preset: 'google-analytics', basis: 'uk-statistics' },
          own: { basis: 'nl-statistics', cookies: [{ name: '_ga', lifetime: '2 years' }] },
        },
      },
      targeting: {},
    },
  }),
  'fields under __proto__': json(`{ "__proto__": { "categories": { "analytics": { "required": true } } },
    "categories": { "__proto__": { "analytics": { "required": true } },
      "analytics": { "__proto__": { "required": true }, "services": { "ga": { "__proto__": { "basis": "necessary" } }, "own": {} } },
      "targeting": { "__proto__": { "required": true } } } }`),
  'names on Object.prototype':
    oldLibrary + block({ categories: { analytics: { services: { ga: {}, own: {} } }, targeting: 7 } }),
  'names on Object.prototype, and no categories': oldLibrary + block({}),
};

test('no mistake in a configuration runs anything before the visitor was asked', async ({ net, visitor, banner }) => {
  for (const [name, configuration] of Object.entries(mistakes)) {
    net.page(home, html({ head: configuration + script, body: held + settingsLink }));
    await visitor.goto(home);
    await banner.shown();
    await settle(net, visitor);
    expect(await ran(visitor), name).toEqual([]);
    expect(await visitor.cookies(), name).toEqual([]);
  }
  await banner.accept();
  await untilRan(visitor);
  expect(await ran(visitor)).toEqual(['analytics', 'targeting']);
});

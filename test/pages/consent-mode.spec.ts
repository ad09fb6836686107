import { onlyInChromium } from '../support/engines.ts';
import { expect, test } from '../support/fixtures.ts';
import type { Visitor } from '../support/visitor.ts';
import { googleUrl, hitUrl, home, nextPage, servePages, settingsLink, setUp } from './site.ts';

const id = 'G-TEST000001';

/** What Google's script has read of consent, in order: what it does not know by the type of its entries is not there. */
const consentCommands = (visitor: Visitor) =>
  visitor.run(() => {
    const { commands } = Reflect.get(window, '__gtag') as { commands: unknown[][] };
    return commands.filter(([name]) => name === 'consent' || name === 'set').map((command) => command.slice(0, 3));
  });

test(
  'regions, a mapping of the site and advanced mode: Google reads them in its order, and measures without cookies until the yes',
  onlyInChromium,
  async ({ net, visitor, banner }) => {
    const regions = [
      { region: ['US-CA'], ad_storage: 'denied' },
      { region: ['US'], ad_storage: 'granted', analytics_storage: 'granted' },
    ];
    servePages(net, {
      head: `<script>window.__region = new URLSearchParams(location.search).get('region') ?? 'NL'</script>${setUp({
        controller: { name: 'Voorbeeld BV' },
        integrations: {
          'google-consent-mode': {
            mode: 'advanced',
            regions,
            mapping: { ads: ['ad_storage', 'ad_user_data'], profile: ['ad_personalization'] },
            wait_for_update: 500,
            ads_data_redaction: true,
            url_passthrough: true,
          },
        },
        categories: {
          analytics: { services: { ga: { preset: 'google-analytics', id } } },
          ads: { label: 'Reclame' },
          profile: { label: 'Profiel' },
        },
      })}`,
      body: settingsLink,
    });
    const types = (...granted: string[]) => ({
      ...Object.fromEntries(
        [
          'ad_storage',
          'ad_user_data',
          'ad_personalization',
          'analytics_storage',
          'functionality_storage',
          'personalization_storage',
        ].map((type) => [type, granted.includes(type) ? 'granted' : 'denied']),
      ),
      security_storage: 'granted',
    });
    const defaults = [
      ['consent', 'default', { ...types(), wait_for_update: 500 }],
      ...regions.map((region) => ['consent', 'default', region]),
      ['set', 'ads_data_redaction', true],
      ['set', 'url_passthrough', true],
    ];
    const settings = ['set', expect.objectContaining({ allow_google_signals: false })];

    await visitor.goto(home);
    await banner.shown();
    await net.request(googleUrl);
    const early = await net.request(hitUrl);
    expect(early.query.get('gcs')).toBe('G100');
    expect(await consentCommands(visitor)).toEqual([...defaults, settings]);
    expect(await visitor.cookies()).toEqual([]);

    // Somewhere else Google takes the most specific default for each type.
    net.forget();
    await visitor.goto(`${home}?region=US-CA`);
    expect((await net.request(hitUrl)).query.get('gcs')).toBe('G101');

    await visitor.goto(home);
    await visitor.run(() => window.akkoord?.save({ analytics: true, ads: true }));
    const answer = types('analytics_storage', 'ad_storage', 'ad_user_data');
    await expect.poll(() => consentCommands(visitor)).toEqual([...defaults, settings, ['consent', 'update', answer]]);

    net.forget();
    await visitor.goto(nextPage);
    const hit = await net.request(hitUrl);
    expect(hit.query.get('gcs')).toBe('G111');
    expect(await consentCommands(visitor)).toEqual([...defaults, ['consent', 'update', answer], settings]);
    expect(net.requests(googleUrl)).toHaveLength(1);
  },
);

import { describe, expect, test } from 'vitest';
import type { ConfigInput, ServiceInput } from '../../../src/model/types.ts';
import { declaration } from '../../../src/server.ts';

const shortIp = 'Google wordt gevraagd het IP-adres niet volledig te bewaren.';
const noAds = 'Niet gedeeld voor advertenties.';
const unless = (label: string) => `Niet gedeeld voor advertenties, tenzij u ${label} toestaat.`;
const ownServer = 'Wat er gemeten wordt, gaat via een server van deze website naar Google.';

/** What is said of Google Analytics, in Dutch. */
function safeguards(service: ServiceInput = {}, rest: ConfigInput = {}, categories: object = {}): readonly string[] {
  const ga = { preset: 'google-analytics', ...service };
  const config = { ...rest, categories: { analytics: { services: { ga } }, ...categories } } as ConfigInput;
  return declaration(config, 'nl').categories[1]?.services[0]?.safeguards ?? ['no service'];
}
const consentMode = (options: object): ConfigInput => ({ integrations: { 'google-consent-mode': options } });
const targeting = { targeting: {} };

describe('of Google Analytics is said what this configuration does, and no more', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    ['without advertising', safeguards(), [shortIp, noAds]],
    ['with a category for it', safeguards({}, {}, targeting), [shortIp, unless('Marketing')]],
    [
      'with a category for it that has another name',
      safeguards({}, consentMode({ mapping: { ads: ['ad_storage'] } }), { ads: { label: 'Reclame' } }),
      [shortIp, unless('Reclame')],
    ],
    ['with an address that the site wants whole', safeguards({ params: { anonymize_ip: false } }), [noAds]],
    [
      'with Google signals, which decide nothing',
      safeguards({ params: { allow_google_signals: true } }),
      [shortIp, noAds],
    ],
    ['through the site itself', safeguards({ proxy: '/metrics' }), [shortIp, noAds, ownServer]],
    ['with the script through the site alone', safeguards({ scriptUrl: '/metrics/gtag/js' }), [shortIp, noAds]],
    [
      'with hits that go elsewhere',
      safeguards({ proxy: '/metrics', params: { server_container_url: 'https://collect.example' } }),
      [shortIp, noAds],
    ],
    [
      'with advertising under the same consent',
      safeguards({}, consentMode({ mapping: { analytics: ['analytics_storage', 'ad_user_data'] } })),
      [shortIp],
    ],
    [
      'with advertising under its own consent',
      safeguards({}, consentMode({ mapping: { ga: ['ad_storage'] } })),
      [shortIp],
    ],
    [
      'with advertising that nobody can refuse',
      safeguards({}, consentMode({ mapping: { necessary: ['ad_personalization'] } })),
      [shortIp],
    ],
    [
      'with advertising in a region before the answer',
      safeguards({}, consentMode({ regions: [{ region: ['US'], ad_storage: 'granted' }] }), targeting),
      [shortIp],
    ],
    [
      'with measuring in a region before the answer',
      safeguards(
        {},
        consentMode({ regions: [{ region: ['US'], analytics_storage: 'granted', ad_storage: 'denied' }] }),
      ),
      [shortIp, noAds],
    ],
  ])('%s', (_, said, expected) => expect(said).toEqual(expected));

  test('and nothing of other services, with another preset or none', () => {
    const services = { stats: { preset: 'matomo' }, own: { label: 'Teller' } };
    const [, analytics] = declaration({ categories: { analytics: { services } } }, 'nl').categories;
    expect(analytics?.services.map(({ safeguards }) => safeguards)).toEqual([[], []]);
  });

  test('a day on which the agreement was signed is written out, and other words are left as they are', () => {
    const agreement = (processorAgreement: string, language: string) =>
      declaration({ categories: { analytics: { services: { ga: { processorAgreement } } } } }, language).categories[1]
        ?.services[0]?.processorAgreement;
    expect(agreement('2026-09-01', 'nl')).toBe('1 september 2026');
    expect(agreement('2026-09-01', 'en')).toBe('September 1, 2026');
    expect(agreement('Getekend op 2026-09-01', 'nl')).toBe('Getekend op 2026-09-01');
    expect(agreement('2026-13-01', 'nl')).toBe('2026-13-01');
  });
});

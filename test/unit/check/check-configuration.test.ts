import { expect, test, vi } from 'vitest';
import { checkConfiguration } from '../../../src/check/check-configuration.ts';
import { fetchPresets } from '../../../src/core/fetch-presets.ts';
import { resolveConfig } from '../../../src/model/config/resolve-config.ts';
import { hotjar } from '../../../src/services/hotjar.ts';

/** What the check logs of a site that adds the cookie `lead` to a preset, and says that statistics of its own are exempt. */
async function errorsWithOwnCookie(name: string) {
  const input = {
    controller: { name: 'V', privacyUrl: '/p' },
    categories: {
      targeting: {
        services: { heat: { preset: 'hotjar', id: '123456', cookies: [{ name: 'lead', lifetime: '1 day' }] } },
      },
      analytics: {
        services: { own: { label: 'Own', basis: 'nl-statistics', cookies: [{ name, lifetime: '1 day' }] } },
      },
    },
  } as const;
  const error = vi.spyOn(console, 'error').mockImplementation(() => {});
  const { config, arrival } = fetchPresets(resolveConfig(input, {}), async () => ({ hotjar }), vi.fn());
  await arrival;
  checkConfiguration({ config, fail: vi.fn() });
  return error.mock.calls;
}

test('knows the cookies of a preset whose file has arrived, and not the ones that the site added as the vendor’s', async () => {
  expect(await errorsWithOwnCookie('lead')).toEqual([]);
  expect(await errorsWithOwnCookie('_hjSession_1')).toEqual([
    [expect.stringMatching(/^akkoord: categories\.analytics\.services\.own\.basis is "nl-statistics"/)],
  ]);
});

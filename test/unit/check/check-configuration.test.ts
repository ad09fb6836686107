import { expect, test, vi } from 'vitest';
import { checkConfiguration } from '../../../src/check/check-configuration.ts';
import { fetchPresets } from '../../../src/core/fetch-presets.ts';
import { resolveConfig } from '../../../src/model/config/resolve-config.ts';
import { metaPixel } from '../../../src/services/meta-pixel.ts';

/** A page whose configuration adds a cookie to those of a preset. */
const input = {
  controller: { name: 'V', privacyUrl: '/p' },
  categories: {
    targeting: {
      services: {
        pixel: { preset: 'meta-pixel', id: '1234567890123456', cookies: [{ name: 'lead', lifetime: '1 day' }] },
      },
    },
  },
} as const;

test('compares what a site wrote with a preset whose file has arrived, not with itself', async () => {
  const error = vi.spyOn(console, 'error').mockImplementation(() => {});
  const { config, arrival } = fetchPresets(resolveConfig(input, {}), async () => ({ metaPixel }), vi.fn());
  const fail = vi.fn();
  await arrival;
  checkConfiguration({ config, fail });
  expect(error.mock.calls).toEqual([
    [
      expect.stringMatching(
        /^akkoord: categories\.targeting\.services\.pixel\.cookies is .* _fbp, _fbc would never be/,
      ),
    ],
  ]);
  expect(fail).not.toHaveBeenCalled();
});

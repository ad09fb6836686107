import type { ServiceInput } from '../model/types.ts';
import { presetProviders } from './preset-providers.ts';

/** Meta Pixel. */
export const metaPixel: ServiceInput = {
  label: 'Meta Pixel',
  provider: presetProviders['meta-pixel'],
  privacyUrl: 'https://www.facebook.com/privacy/policy',
  cookies: [
    { name: '_fbp', lifetime: '90 days' },
    { name: '_fbc', lifetime: '90 days' },
  ],
};

import type { Preset } from '../model/types.ts';

/** Order attribution of WooCommerce: through which page or advertisement a customer came. */
export const woocommerceAttribution: Preset = {
  label: 'WooCommerce order attribution',
  provider: 'WooCommerce',
  privacyUrl: 'https://automattic.com/privacy/',
  usualCategory: 'targeting',
  purposeKey: 'targetingText',
  cookies: [
    { name: 'sbjs_session', lifetime: '30 minutes' },
    { name: 'sbjs_*', lifetime: 'session' },
  ],
  research: {
    sources: {
      cookies: 'https://woocommerce.com/document/order-attribution-tracking/',
    },
    unverified: 'that the site itself is the provider',
    lookedUp: '2026-11-30',
  },
};

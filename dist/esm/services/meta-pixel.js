import { presetProviders } from './preset-providers.js';

const metaPixel = {
  label: "Meta Pixel",
  provider: presetProviders["meta-pixel"],
  privacyUrl: "https://www.facebook.com/privacy/policy",
  cookies: [
    { name: "_fbp", lifetime: "90 days" },
    { name: "_fbc", lifetime: "90 days" }
  ]
};

export { metaPixel };

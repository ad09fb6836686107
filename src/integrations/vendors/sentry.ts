import { connectTo } from '../vendor.ts';

/** Sentry, by its loader script. */
export const connect = connectTo(() => ({
  script: (id) => `https://js.sentry-cdn.com/${id}.min.js`,
  watch(script) {
    script.crossOrigin = 'anonymous';
  },
}));

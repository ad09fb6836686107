// @vitest-environment jsdom
import { afterEach, expect, test } from 'vitest';
import { googleAnalytics } from '../../../src/integrations/google-analytics.ts';
import { resolveConfig } from '../../../src/model/config/resolve-config.ts';
import { grantsOf } from '../../../src/model/decision/grants.ts';

afterEach(() => {
  document.head.replaceChildren();
  Reflect.deleteProperty(window, 'dataLayer');
});

/** The addresses that the integration loads where everything is granted. */
function loadedFor(id: string): string[] {
  const config = resolveConfig(
    { categories: { analytics: { services: { ga: { preset: 'google-analytics', id } } } } },
    {},
  );
  const [service] = config.services;
  if (!service) throw new Error('no service');
  const decision = { revision: 1, time: Date.now(), via: 'banner', choices: { analytics: true, ga: true } } as const;
  const grants = grantsOf(config, decision);
  googleAnalytics(config, service).setup?.({ decision, grants, signals: { gpc: false }, view: 'none', language: 'nl' });
  return [...document.querySelectorAll('script')].map(({ src }) => src);
}

test.each(['GTM-ABC', 'gtm-abc', 'UA-1234-1'])('%s is no property, and nothing is loaded for it', (id) => {
  expect(loadedFor(id)).toEqual([]);
});

test('beside one, the properties are loaded', () => {
  expect(loadedFor('GTM-ABC, G-1')).toEqual(['https://www.googletagmanager.com/gtag/js?id=G-1']);
});

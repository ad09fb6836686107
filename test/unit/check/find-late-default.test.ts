// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { explainLateDefault } from '../../../src/check/page/explain-late-default.ts';
import { resolveConfig } from '../../../src/model/config/resolve-config.ts';
import type { ConfigInput } from '../../../src/model/types.ts';

const state = {
  decision: null,
  grants: { necessary: true },
  signals: { gpc: false },
  view: 'none',
  language: 'en',
} as const;
const input: ConfigInput = { integrations: { 'google-consent-mode': { regions: [{ region: ['NL'] }] } } };

beforeEach(() => {
  vi.resetModules();
});
afterEach(() => {
  document.head.replaceChildren();
  for (const name of ['dataLayer', 'google_tag_data']) Reflect.deleteProperty(window, name);
});

/** What the check says after the library has started with this in the queue. */
async function said(early: unknown[], isTakenOver: boolean): Promise<string[]> {
  if (isTakenOver) early.push = (...entries) => Array.prototype.push.apply(early, entries);
  window.dataLayer = early;
  const { integrationsFor } = await import('../../../src/integrations/for-config.ts');
  const config = resolveConfig(input, {});
  for (const integration of integrationsFor(config)) integration.setup?.(state);
  return explainLateDefault(config);
}

function addTag(src: string): void {
  const script = document.createElement('script');
  script.setAttribute('src', src);
  document.head.append(script);
}

test('a pasted tag that had read the queue already is named', async () => {
  addTag('/metrics/?id=G-ABC');
  addTag('/other.js');
  expect(await said([{ event: 'gtm.js' }], true)).toEqual([
    expect.stringMatching(/script src="\/metrics\/\?id=G-ABC".* ran too early\. .*took everything as granted/),
  ]);
});

test('so is one that a server or CDN adds without markup', async () => {
  Reflect.set(window, 'google_tag_data', {});
  expect(await said([{ event: 'gtm.js' }], true)).toEqual([expect.stringMatching(/not in the markup .*gateway/)]);
});

test('a page that only queued something, or replaced push, is not blamed', async () => {
  expect(await said([{ event: 'gtm.js' }], true)).toEqual([]);
  Reflect.deleteProperty(window, 'dataLayer');
  addTag('https://www.googletagmanager.com/gtag/js?id=G-ABC');
  expect(await said([{ pageType: 'home' }], false)).toEqual([]);
});

// @vitest-environment jsdom
import { createHash } from 'node:crypto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createInterface } from '../../../src/banner/mount-interface.ts';
import type { UiHandle, UiPort } from '../../../src/core/ui-port.ts';
import * as de from '../../../src/locales/de.ts';
import { resolveConfig } from '../../../src/model/config/resolve-config.ts';
import { noticeText } from '../../../src/model/decision/notice.ts';
import type { ConfigInput, State } from '../../../src/model/types.ts';
import { noticeHash } from '../../../src/server.ts';
import { presetCookies } from '../../../src/services/preset-cookies.ts';

const site: ConfigInput = {
  revision: 2,
  policyDate: '2026-11-01',
  controller: { name: { nl: 'Voorbeeld BV', de: 'Beispiel GmbH' }, privacyUrl: '/privacy' },
  categories: {
    analytics: { services: { 'google-analytics': { preset: 'google-analytics', id: 'G-ABC123' } } },
    targeting: { services: { pixel: { preset: 'meta-pixel' }, youtube: { preset: 'youtube' } } },
  },
};

let handle: UiHandle | undefined;
beforeEach(() => {
  // What jsdom lacks, as far as mounting the interface needs it.
  vi.stubGlobal(
    'CSSStyleSheet',
    class {
      replaceSync() {}
    },
  );
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    },
  );
  vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener() {}, removeEventListener() {} }));
});
afterEach(() => {
  handle?.destroy();
  vi.unstubAllGlobals();
});

/** The hash of what the interface tells to be its notice. */
async function hashOnPage(state: Partial<State>): Promise<string> {
  const nothing = () => {};
  const port: UiPort = {
    config: resolveConfig(site, presetCookies),
    state: { decision: null, grants: {}, signals: { gpc: false }, view: 'none', language: 'nl', ...state },
    acceptAll: nothing,
    rejectAll: nothing,
    save: nothing,
    show: nothing,
    hide: nothing,
    releaseOnce: nothing,
    receipt: () => null,
    report: (error) => {
      throw error;
    },
  };
  const locales = { has: (tag: string) => tag === 'de', load: async () => de };
  const loadSecondLayer = () => new Promise<never>(nothing);
  handle?.destroy();
  handle = await createInterface({ locales, loadSecondLayer }).mount(port);
  const notice = handle.notice?.();
  if (!notice) throw new Error('The interface gives no notice.');
  return createHash('sha256').update(noticeText(port.config, notice), 'utf8').digest('base64url');
}

test('the server computes the hash of what the page shows, in every language', async () => {
  expect(noticeHash(site, 'nl')).toBe(await hashOnPage({ language: 'nl' }));
  expect(noticeHash(site, 'en')).toBe(await hashOnPage({ language: 'en' }));
  expect(noticeHash(site, 'nl-BE')).toBe(await hashOnPage({ language: 'nl_BE' }));
  expect(noticeHash(site, 'de', { locales: { de } })).toBe(await hashOnPage({ language: 'de' }));
  expect(new Set(['nl', 'en', 'nl-BE'].map((tag) => noticeHash(site, tag))).size).toBe(3);
});

test('it is the same with Global Privacy Control, and after a choice', async () => {
  const choices = { analytics: true, targeting: false };
  const decision = { revision: 2, time: 1_794_000_000_000, via: 'banner', choices } as const;
  const expected = noticeHash(site, 'nl');
  expect(await hashOnPage({ signals: { gpc: true } })).toBe(expected);
  const partly = { ...decision, unanswered: ['analytics', 'google-analytics'] };
  const shorter = noticeHash(site, 'nl', { asked: ['analytics'] });
  expect(await hashOnPage({ decision: partly, grants: choices, view: 'banner' })).toBe(shorter);
  expect(shorter).not.toBe(expected);
  expect(await hashOnPage({ decision, grants: choices, view: 'preferences' })).toBe(expected);
});

// @vitest-environment jsdom
// @vitest-environment-options {"url": "https://www.voorbeeld.example/"}
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { currentContext } from '../../../src/core/addon-context.ts';
import { createInert } from '../../../src/core/inert.ts';
import { start } from '../../../src/core/start.ts';
import type { UiHandle, UiPort } from '../../../src/core/ui-port.ts';
import { resolveConfig } from '../../../src/model/config/resolve-config.ts';
import type { Integration } from '../../../src/model/types.ts';
import { resetCookies } from './watch-cookies.ts';

const input = {
  gpc: 'reject-targeting',
  categories: { analytics: { granular: true, services: { stats: { label: 'Statistics' } } }, targeting: {} },
} as const;

beforeEach(() => {
  document.body.replaceChildren();
  Object.defineProperty(navigator, 'globalPrivacyControl', { value: true, configurable: true });
});
afterEach(() => {
  window.akkoord?.destroy();
  Reflect.deleteProperty(navigator, 'globalPrivacyControl');
  resetCookies();
  vi.restoreAllMocks();
});

/** Says yes, true and 1 in every field that can be written, as a page with a mistake might; functions are left alone. */
function overwrite(data: unknown): void {
  if (typeof data !== 'object' || data === null || data instanceof Node) return;
  for (const [name, value] of Object.entries(data)) {
    overwrite(value);
    if (typeof value !== 'object' && typeof value !== 'function') Reflect.set(data, name, nextOf(value));
  }
  for (const name of ['analytics', 'targeting', 'stats', 'granular', 'required']) Reflect.set(data, name, true);
}

function nextOf(value: unknown): unknown {
  if (typeof value === 'boolean') return !value;
  if (typeof value === 'number') return value + 1_000_000;
  return 'necessary';
}

/** Starts the library on a page whose code overwrites whatever it is given. */
function startOnClumsyPage() {
  const integration: Integration = {
    name: 'own',
    setup: (state) => overwrite(state),
    update: (state, previous) => [state, previous].forEach(overwrite),
  };
  const handle: UiHandle = { update: overwrite, hold() {}, unhold() {}, declare() {}, destroy() {} };
  const mount = vi.fn((port: UiPort) => {
    const { input: _, ...config } = port.config;
    overwrite(config);
    return handle;
  });
  const stop = new AbortController();
  for (const name of ['ready', 'decision', 'change', 'show', 'hide'] as const) {
    document.addEventListener(`akkoord:${name}`, ({ detail }) => Object.values(detail).forEach(overwrite), stop);
  }
  const akkoord = start(() => ({
    config: resolveConfig(input, {}),
    integrations: [integration],
    loadUi: () => ({ mount }),
    startReceipts: async () => {},
    version: '1.2.3',
  }));
  akkoord.subscribe((state, previous) => [state, previous].forEach(overwrite));
  overwrite(akkoord.state);
  overwrite(currentContext()?.state);
  return { akkoord, stop: () => stop.abort(), mount };
}

const granted = ({ has }: { has(id: string): boolean }) => ['analytics', 'stats', 'targeting'].filter(has);

test('whatever the page writes into what it is given, nothing is granted, stored or believed by it', () => {
  const { akkoord, stop, mount } = startOnClumsyPage();
  expect(mount).toHaveBeenCalled();
  expect([granted(akkoord), akkoord.state.decision, document.cookie]).toEqual([[], null, '']);

  akkoord.rejectAll();
  overwrite(akkoord.receipt());
  overwrite(akkoord.state.decision);
  expect([granted(akkoord), akkoord.receipt()?.revision]).toEqual([[], 1]);
  expect(document.cookie).toMatch(/\.api\.\.analytics~stats~targeting$/);

  // What is decided later starts from what the visitor decided, and from the signal that the browser sent.
  akkoord.save({});
  expect([granted(akkoord), akkoord.state.decision?.choices]).toEqual([
    [],
    { analytics: false, stats: false, targeting: false },
  ]);
  akkoord.acceptAll();
  expect(granted(akkoord)).toEqual(['analytics', 'stats']);
  stop();
});

test('where nobody can be asked, the state cannot be written either', () => {
  const inert = createInert(resolveConfig(input, {}), '1.2.3');
  overwrite(inert.state);
  expect(granted(inert)).toEqual([]);
});

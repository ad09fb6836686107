// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest';
import { ConfigError, init } from '../../../src/development.ts';
import { init as initProduction } from '../../../src/index.ts';

afterEach(() => {
  window.akkoord?.destroy();
  vi.restoreAllMocks();
});

const loadUi = () => ({
  mount: () => ({ update() {}, hold() {}, unhold() {}, declare() {}, destroy() {} }),
});

test('a configuration that cannot work throws, and nothing is started', () => {
  const error = vi.spyOn(console, 'error').mockImplementation(() => {});
  expect(() => init({ cookie: { days: 800 }, scriptTimeout: -1 }, { loadUi })).toThrow(ConfigError);
  // What is not thrown is said, so that everything can be mended at once.
  const messages = error.mock.calls.map(([message]) => String(message));
  for (const path of ['scriptTimeout', 'controller.name', 'controller.privacyUrl']) {
    expect(messages.filter((message) => message.startsWith(`akkoord: ${path} is`))).toHaveLength(1);
  }
  expect(window.akkoord).toBeUndefined();
});

test('one that works is started as in a production build, and the page is checked', () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  const error = vi.spyOn(console, 'error').mockImplementation(() => {});
  const akkoord = init({ controller: { name: 'Voorbeeld BV' }, trigger: false, cookie: { days: 370 } }, { loadUi });
  expect(window.akkoord).toBe(akkoord);
  expect(init).not.toBe(initProduction);
  const messages = [...warn.mock.calls, ...error.mock.calls].map(([message]) => String(message));
  expect(messages.filter((message) => message.includes('cookie.days is 370.'))).toHaveLength(1);
  expect(messages.filter((message) => message.includes('trigger is false.'))).toHaveLength(1);
});

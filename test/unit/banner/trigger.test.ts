// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { UiHandle } from '../../../src/core/ui-port.ts';
import type { Config, State } from '../../../src/model/types.ts';
import { standIns } from '../ui/stand-ins.ts';
import { mountBanner } from './mount-banner.ts';

let handle: UiHandle;

beforeEach(() => {
  standIns();
  document.body.replaceChildren();
});
afterEach(() => handle.destroy());

const decided: Partial<State> = { decision: { revision: 3, time: 1, via: 'banner', choices: {} } };
const trigger = () => document.querySelector('akkoord-trigger')?.shadowRoot?.querySelector('button');

function start(config: Partial<Config> = {}, state: Partial<State> = decided) {
  const core = mountBanner({ trigger: true, settingsHashes: ['#cookie-settings'], ...config }, state);
  handle = core.handle;
  return core;
}

it('the settings button opens the preferences', () => {
  const { port } = start();
  expect([trigger()?.getAttribute('part'), trigger()?.textContent]).toEqual(['button trigger', 'Cookie-instellingen']);
  trigger()?.click();
  expect(port.show).toHaveBeenCalledExactlyOnceWith('preferences');
  // It is still there, so that the focus can go back to it.
  expect(trigger()).not.toBeUndefined();
});

it.each([
  ['it is not wanted', { trigger: false }, decided, ''],
  ['nothing was decided yet', {}, {}, ''],
  ['the banner is there', {}, { ...decided, view: 'banner' as const }, ''],
  ['the page has a marked element', {}, decided, 'consentOpen'],
  ['the page has a link', {}, decided, '#cookie-settings'],
])('the settings button is not there where %s', (_, config, state, link) => {
  if (link) {
    const found = document.createElement('a');
    if (link.startsWith('#')) found.href = `/nl${link}`;
    else found.dataset.consentOpen = 'preferences';
    document.body.append(found);
  }
  start(config, state);
  expect(trigger()).toBeUndefined();
});

it('the settings button comes after the decision, speaks another language when that changes, and goes with the interface', () => {
  const { port, set } = start({}, { view: 'banner' });
  port.rejectAll('banner');
  expect(trigger()).toBeDefined();
  set({ language: 'en' });
  expect(trigger()?.textContent).toBe('Cookie settings');
  handle.destroy();
  expect(trigger()).toBeUndefined();
});

// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { listenForControls } from '../../../src/core/page-controls.ts';
import { hasSettingsLink } from '../../../src/host/settings-link.ts';

const actions = {
  'accept-all': vi.fn(),
  'reject-all': vi.fn(),
  withdraw: vi.fn(),
  preferences: vi.fn(),
  banner: vi.fn(),
};
let stop = new AbortController();

beforeEach(() => {
  for (const action of Object.values(actions)) action.mockClear();
  document.body.replaceChildren();
  location.hash = '';
  stop = new AbortController();
});
afterEach(() => stop.abort());

function listen(hashes: readonly string[] = ['#cookie-settings']): void {
  listenForControls(actions, hashes, stop.signal);
}

/** Appends a control with these attributes. */
function control(attributes: Record<string, string>, place: Node = document.body): HTMLElement {
  const element = document.createElement('a');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return place.appendChild(element);
}

/** Presses, and returns whether the browser was kept from following the link. */
function press(target: Element): boolean {
  return !target.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, composed: true }));
}
const calls = () => Object.entries(actions).flatMap(([name, action]) => action.mock.calls.map(() => name));

describe('a click on an element', () => {
  test.each([
    [{ 'data-consent-action': 'accept-all' }, 'accept-all'],
    [{ 'data-consent-action': 'reject-all' }, 'reject-all'],
    [{ 'data-consent-action': 'withdraw' }, 'withdraw'],
    [{ 'data-consent-action': 'preferences' }, 'preferences'],
    [{ 'data-consent-open': 'banner' }, 'banner'],
    [{ 'data-consent-open': 'preferences' }, 'preferences'],
    [{ 'data-consent-open': '' }, 'preferences'],
    [{ href: '#cookie-settings' }, 'preferences'],
    [{ href: '/nl/privacy#cookie-settings' }, 'preferences'],
    [{ 'data-consent-action': 'accept-al' }, 'preferences'],
    [{ 'data-consent-open': 'constructor' }, 'preferences'],
  ])('with %j does only: %s', (attributes, action) => {
    listen();
    expect(press(control(attributes))).toBe(true);
    expect(calls()).toEqual([action]);
  });
  test('that is none of these does nothing', () => {
    listen();
    expect(press(control({ href: '#other' }))).toBe(false);
    expect(calls()).toEqual([]);
  });
  test.each([
    [{ href: 'https://partner.example/privacy#cookie-settings' }],
    [{ href: '//partner.example/#cookie-settings' }],
    [{ href: `${location.origin}0/#cookie-settings` }],
    [{ href: 'mailto:privacy@partner.example#cookie-settings' }],
    [{ href: '#/route#cookie-settings' }],
    [{ href: '#/cookie-settings' }],
    [{ href: '#cookie-settings', target: '_blank' }],
    [{ href: '#cookie-settings', target: 'help' }],
    [{ href: '/terms#cookie-settings', download: '' }],
  ])('that leads elsewhere or to another tab is left to the browser: %j', (attributes) => {
    listen();
    expect(press(control(attributes))).toBe(false);
    expect(calls()).toEqual([]);
  });
  test.each(['ctrlKey', 'metaKey', 'shiftKey', 'altKey'])('with %s on a link is left to the browser', (key) => {
    listen();
    const click = () => new MouseEvent('click', { bubbles: true, cancelable: true, [key]: true });
    expect(control({ href: '#cookie-settings' }).dispatchEvent(click())).toBe(true);
    expect(calls()).toEqual([]);
    expect(control({ 'data-consent-action': 'withdraw' }).dispatchEvent(click())).toBe(false);
    expect(calls()).toEqual(['withdraw']);
  });
  test('counts for the next control on its path where the first is a link that is not ours', () => {
    listen();
    const card = control({ 'data-consent-open': 'preferences' });
    press(control({ href: 'https://partner.example/#cookie-settings' }, card));
    expect(calls()).toEqual(['preferences']);
  });
  test('counts wherever a `<base>` leads', () => {
    const base = document.head.appendChild(document.createElement('base'));
    base.href = 'https://cdn.example/';
    listen();
    expect(press(control({ href: '#cookie-settings' }))).toBe(true);
    expect(press(control({ href: 'privacy#cookie-settings' }))).toBe(false);
    base.remove();
    expect(calls()).toEqual(['preferences']);
  });
  test('inside the control counts, also in an open shadow root', () => {
    listen();
    const icon = control({ 'data-consent-open': 'preferences' }).appendChild(document.createElement('span'));
    press(icon.attachShadow({ mode: 'open' }).appendChild(document.createElement('i')));
    const place = document.body.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
    press(control({ 'data-consent-action': 'withdraw' }, place));
    // A component in a component, with the control in the outer one.
    const menu = control({ 'data-consent-open': 'banner' }, place);
    const inner = menu.appendChild(document.createElement('span')).attachShadow({ mode: 'open' });
    press(inner.appendChild(document.createElement('x-icon')).attachShadow({ mode: 'open' }).appendChild(icon));
    expect(calls()).toEqual(['withdraw', 'preferences', 'banner']);
  });
  test('counts where the page stops its clicks from bubbling', () => {
    listen();
    document.body.addEventListener('click', (event) => event.stopImmediatePropagation(), { once: true });
    const link = control({ 'data-consent-open': 'preferences' });
    link.addEventListener('click', (event) => event.stopPropagation());
    press(link);
    expect(calls()).toEqual(['preferences']);
  });
  test('in a picture works too', () => {
    listen();
    const circle = document.createElementNS('http://www.w3.org/2000/svg', 'circle');
    circle.setAttribute('data-consent-action', 'withdraw');
    document.body.append(circle);
    press(circle);
    expect(calls()).toEqual(['withdraw']);
  });
});

describe('an agreed hash', () => {
  test('in the address opens the preferences at once', () => {
    history.replaceState({ kept: 1 }, '', '/a?b=c#cookie-settings');
    listen();
    expect(calls()).toEqual(['preferences']);
    // The next time that this page is loaded, nobody asks for them.
    expect([location.pathname, location.search, location.hash]).toEqual(['/a', '?b=c', '']);
    expect(history.state).toEqual({ kept: 1 });
  });
  test('that the address gets on a page with routes in the hash gives the route back', () => {
    listen();
    history.replaceState(null, '', '#cookie-settings');
    dispatchEvent(new HashChangeEvent('hashchange', { oldURL: `${location.origin}/a#/route` }));
    expect([calls(), location.hash]).toEqual([['preferences'], '#/route']);
  });
  test('that the address gets later opens the preferences, and another one does not', () => {
    listen();
    history.replaceState(null, '', '#other');
    dispatchEvent(new HashChangeEvent('hashchange'));
    expect(calls()).toEqual([]);
    history.replaceState(null, '', '#cookie-settings');
    dispatchEvent(new HashChangeEvent('hashchange'));
    expect(calls()).toEqual(['preferences']);
  });
});

test('after the library was destroyed nothing is heard', () => {
  listen();
  stop.abort();
  expect(press(control({ 'data-consent-action': 'accept-all' }))).toBe(false);
  history.replaceState(null, '', '#cookie-settings');
  dispatchEvent(new HashChangeEvent('hashchange'));
  expect(calls()).toEqual([]);
});

test.each([
  [{ 'data-consent-open': '' }, true],
  [{ 'data-consent-action': 'withdraw' }, true],
  [{ href: '/privacy#cookie-settings' }, true],
  [{ 'data-consent-action': 'accept-all' }, false],
  [{ href: '/privacy' }, false],
  [{ href: 'https://partner.example/privacy#cookie-settings' }, false],
])('%j is a way to the preferences: %s', (attributes, isLink) => {
  control(attributes);
  expect(hasSettingsLink({ settingsHashes: ['#cookie-settings'] })).toBe(isLink);
});

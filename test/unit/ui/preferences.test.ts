// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { mount } from '../../../src/banner/mount-interface.ts';
import type { UiHandle } from '../../../src/core/ui-port.ts';
import type { Config, State } from '../../../src/model/types.ts';
import { categories, category, grants, makeConfig, makePort, service } from './make-port.ts';
import { standIns } from './stand-ins.ts';

let handle: UiHandle;

beforeEach(() => {
  standIns();
  document.body.replaceChildren();
});
afterEach(() => handle.destroy());

const root = () => document.querySelector('akkoord-preferences')?.shadowRoot;
function part<T extends Element = HTMLElement>(name: string): T {
  const found = root()?.querySelector<T>(`[part~="${name}"]`);
  if (!found) throw new Error(`no part ${name}`);
  return found;
}
function toggle(id: string): HTMLInputElement {
  const found = root()?.querySelector<HTMLInputElement>(`input[id="${id}"]`);
  if (!found) throw new Error(`no switch ${id}`);
  return found;
}
const stateOf = (id: string) => toggle(id).closest('label')?.querySelector('.state')?.textContent;
const press = (name: string) => part(name).click();

async function open(config: Partial<Config> = {}, state: Partial<State> = {}) {
  const core = makePort(config, { view: 'preferences', ...state });
  handle = core.connect(mount(core.port));
  await vi.waitFor(() => part('dialog'));
  return core;
}
const decided = (yes: (id: string) => boolean): Partial<State> => ({
  decision: { revision: 3, time: 1, via: 'banner', choices: {} },
  grants: grants(makeConfig(), yes),
});

describe('how it opens', () => {
  it('as a modal dialog named by its heading, which has the focus', async () => {
    await open();
    const dialog = part<HTMLDialogElement>('dialog');
    expect(dialog.open).toBe(true);
    expect(root()?.getElementById(dialog.getAttribute('aria-labelledby') ?? '')?.textContent).toBe(
      'Cookie-instellingen',
    );
    expect(root()?.activeElement).toBe(part('title'));
  });
  it('with nothing ticked but what is required, which says why and cannot be changed', async () => {
    await open();
    const on = [...(root()?.querySelectorAll<HTMLInputElement>('[part~=switch]') ?? [])].filter((one) => one.checked);
    expect(on.map((one) => one.id)).toEqual(['c-necessary']);
    expect(on[0]?.disabled).toBe(true);
    expect(stateOf('c-necessary')).toBe('Altijd aan');
    expect(root()?.getElementById('necessary-text')?.textContent).toContain('werkt niet zonder');
  });
  it('with what is stored', async () => {
    await open(
      {},
      decided((id) => id === 'analytics' || id === 'google-analytics' || id === 'youtube'),
    );
    expect([stateOf('c-analytics'), stateOf('c-functional'), stateOf('c-targeting')]).toEqual([
      'Aan',
      'Deels aan',
      'Uit',
    ]);
    expect(['c-analytics', 'c-functional', 'c-targeting'].map((id) => toggle(id).indeterminate)).toEqual([
      false,
      true,
      false,
    ]);
  });
  it('with statistics on that the law exempts, and a switch to refuse them', async () => {
    const analytics = service('analytics', 'matomo', { basis: 'nl-statistics' });
    const config = {
      categories: [category('analytics', { services: [analytics] })],
    };
    await open(config, { grants: { analytics: false, matomo: true } });
    expect(toggle('c-analytics').checked).toBe(true);
    expect(toggle('c-analytics').disabled).toBe(false);
    expect(root()?.textContent).toContain('artikel 11.7a');
  });
});

describe('the draft', () => {
  it('is saved as it is shown, and only then', async () => {
    const { port } = await open();
    toggle('c-analytics').click();
    expect(stateOf('c-analytics')).toBe('Aan');
    expect(port.save).not.toHaveBeenCalled();
    press('save');
    expect(port.save).toHaveBeenCalledExactlyOnceWith(
      { functional: false, youtube: false, maps: false, analytics: true, targeting: false },
      'preferences',
    );
    expect(root()).toBeUndefined();
  });
  it.each(['Escape', 'close button'])('is thrown away by the %s', async (way) => {
    const { port } = await open();
    toggle('c-analytics').click();
    const dialog = part<HTMLDialogElement>('dialog');
    if (way === 'Escape') dialog.close();
    if (way === 'close button') press('close');
    await vi.waitFor(() => expect(port.hide).toHaveBeenCalledTimes(1));
    expect([port.save, port.acceptAll, port.rejectAll].map((one) => one.mock.calls.length)).toEqual([0, 0, 0]);
    port.show('preferences');
    expect(toggle('c-analytics').checked).toBe(false);
  });
  it('switches the services of a category one by one, and all at once', async () => {
    await open();
    toggle('s-youtube').click();
    expect([stateOf('c-functional'), toggle('c-functional').checked]).toEqual(['Deels aan', false]);
    toggle('s-maps').click();
    expect(stateOf('c-functional')).toBe('Aan');
    toggle('c-functional').click();
    expect([toggle('s-youtube').checked, toggle('s-maps').checked]).toEqual([false, false]);
  });
  it('keeps what was set so far when the language changes, with the focus on the heading', async () => {
    const { set } = await open();
    toggle('c-analytics').click();
    set({ language: 'en' });
    expect([stateOf('c-necessary'), stateOf('c-analytics')]).toEqual(['Always on', 'On']);
    expect(root()?.activeElement).toBe(part('title'));
    expect(part<HTMLDialogElement>('dialog').open).toBe(true);
  });
  it('gives way to a decision made elsewhere', async () => {
    const { set } = await open();
    set(decided((id) => id === 'targeting'));
    expect(toggle('c-targeting').checked).toBe(true);
  });
});

describe('accept and reject', () => {
  it.each([
    ['accept', 'acceptAll'],
    ['reject', 'rejectAll'],
  ] as const)('%s is passed on once, whatever the switches say', async (name, action) => {
    const { port } = await open();
    toggle('c-analytics').click();
    press(name);
    expect(port[action]).toHaveBeenCalledExactlyOnceWith('preferences');
    expect(port.save).not.toHaveBeenCalled();
  });
});

describe('what it tells', () => {
  it('of a preset: provider, purpose, privacy statement, and each cookie with its purpose and lifetime', async () => {
    await open();
    const fields = [...(root()?.querySelectorAll('[part~=service]') ?? [])];
    const analytics = fields.find((one) => one.textContent?.includes('Google Analytics'));
    expect(analytics?.textContent).toContain('Google Ireland Limited');
    expect(analytics?.textContent).toContain('Meet hoe de website');
    expect(analytics?.querySelector('a')?.href).toBe('https://policies.google.com/privacy');
    const cells = [...(analytics?.querySelectorAll('tbody tr > *') ?? [])].map((cell) => cell.textContent);
    expect(cells).toEqual([
      '_ga',
      'Google Ireland Limited',
      'Onderscheidt bezoekers en bezoeken met een willekeurig nummer.',
      '2 jaar',
    ]);
  });
  it('of the site: its own words win, and links in them are checked', async () => {
    const own = service('analytics', 'ga', {
      preset: 'google-analytics',
      purpose: { nl: 'Zie [hier](/x) en [daar](javascript:x)' },
      transfer: 'VS',
      processorAgreement: 'Getekend',
    });
    await open({ categories: [category('analytics', { services: [own] })] });
    const text = root()?.querySelector('[part~=service]')?.textContent;
    expect(text).toContain('Zie hier en daar');
    for (const word of ['VS', 'Getekend']) expect(text).toContain(word);
    expect([...(root()?.querySelectorAll('dd a') ?? [])].map((one) => one.getAttribute('href'))).toEqual(['/x']);
  });
  it('the date of the statement, the revision and the proof', async () => {
    const decision = {
      revision: 3,
      time: Date.UTC(2026, 10, 6, 12),
      via: 'banner',
      choices: { analytics: false },
    } as const;
    const core = makePort({}, { view: 'preferences', decision });
    core.port.receipt.mockReturnValue({
      ...decision,
      expires: Date.UTC(2027, 4, 7, 12),
      scope: 'voorbeeld.nl',
      language: 'nl',
      library: '0.1.0',
    });
    handle = core.connect(mount(core.port));
    await vi.waitFor(() => part('dialog'));
    expect(root()?.textContent).toContain('Privacyverklaring (1 november 2026)');
    expect(root()?.textContent).toContain('Versie 3');
    expect(root()?.querySelector('pre')?.textContent).toContain('"analytics": false');
    expect(root()?.textContent).toContain('Bewijs van uw keuze (6 november 2026');
  });
});

it('gives the focus back to the button of the banner that opened it', async () => {
  const core = makePort({}, { view: 'banner' });
  handle = core.connect(mount(core.port));
  const customize = () => document.querySelector<HTMLElement>('akkoord-banner [part~="customize"]');
  customize()?.focus();
  customize()?.click();
  await vi.waitFor(() => part('dialog'));
  expect(document.querySelector('akkoord-banner')).toBeNull();
  part<HTMLDialogElement>('dialog').close();
  await vi.waitFor(() => expect(customize()).toBe(document.activeElement));
  expect(root()).toBeUndefined();
});

describe('the declaration', () => {
  it('lists every category and cookie, what the visitor chose, and how to change it', async () => {
    const core = makePort();
    handle = core.connect(mount(core.port));
    const target = document.createElement('div');
    document.body.append(target);
    handle.declare(target);
    const inside = () => target.querySelector('akkoord-declaration')?.shadowRoot;
    await vi.waitFor(() => expect(inside()?.querySelectorAll('[part~=category]').length).toBe(categories.length));
    const head = [...(inside()?.querySelector('thead')?.querySelectorAll('th') ?? [])].map((one) => one.textContent);
    expect(head).toEqual(['Naam', 'Geplaatst door', 'Doel', 'Bewaartermijn']);
    expect(inside()?.textContent).toContain('nog niet gekozen');
    core.port.rejectAll('api');
    expect(inside()?.textContent).toContain('Uw keuze: geweigerd');
    const change = inside()?.querySelector('button');
    change?.click();
    expect(core.port.show).toHaveBeenCalledWith('preferences');
    core.port.acceptAll('preferences');
    expect(inside()?.textContent).toContain('Uw keuze: toegestaan');
    // it is still there to take the focus back
    expect(inside()?.querySelector('button')).toBe(change);
    core.set({ language: 'en' });
    expect(inside()?.textContent).toContain('Your choice: allowed');
  });
});

// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { UiHandle } from '../../../src/core/ui-port.ts';
import type { Config, State } from '../../../src/model/types.ts';
import { category } from '../ui/make-port.ts';
import { standIns } from '../ui/stand-ins.ts';
import { mountBanner } from './mount-banner.ts';

let handle: UiHandle;

beforeEach(() => {
  standIns();
  const main = document.createElement('main');
  const link = document.createElement('a');
  link.href = '#x';
  main.append(link);
  document.body.replaceChildren(main);
});
afterEach(() => handle.destroy());

function open(config: Partial<Config> = {}, state: Partial<State> = {}) {
  const core = mountBanner(config, { view: 'banner', ...state });
  handle = core.handle;
  return core;
}
const host = () => document.querySelector<HTMLElement>('akkoord-banner');
const part = (name: string) => {
  const found = host()?.querySelector<HTMLElement>(`[part~="${name}"]`);
  if (!found) throw new Error(`no part ${name}`);
  return found;
};
const text = () => host()?.textContent ?? '';

describe('the text of the banner', () => {
  it('names the controller, the purposes, the other parties and the way to withdraw', () => {
    open();
    expect(text()).toContain('Voorbeeld BV vraagt toestemming');
    expect(text()).toContain('voorkeuren, statistieken en marketing');
    expect(text()).toContain('Google Ireland Limited en Meta Platforms Ireland Limited');
    expect(text()).toContain('wijzigen of uw toestemming intrekken via ‘Cookie-instellingen’');
    expect(host()?.querySelector('a')?.getAttribute('href')).toBe('/privacy');
  });
  it('names no other parties where only the controller is involved', () => {
    open({ categories: [category('analytics')] });
    expect(text()).not.toContain('Andere bedrijven');
  });
  it('names only the purposes of what is new, and asks for no other', () => {
    const choices = { functional: true, targeting: false };
    const decision = { revision: 1, time: 1, via: 'banner', choices, unanswered: ['analytics', 'ga'] } as const;
    const core = open({}, { decision });
    expect(text()).toContain('statistieken');
    expect(text()).not.toContain('marketing');
    expect(text()).not.toContain('voorkeuren');
    // Another tab has answered meanwhile, or what was refused there has ended.
    core.set({ decision: { ...decision, unanswered: ['targeting'] } });
    expect(text()).toContain('marketing');
    expect(text()).not.toContain('statistieken');
  });
  it('has a neutral text where the site gave no name', () => {
    open({ controller: {} });
    expect(text()).toContain('Deze website vraagt');
    expect(host()?.querySelector('a')).toBeNull();
  });
  it('does not link to an unsafe address', () => {
    open({ controller: { privacyUrl: 'javascript:x' } });
    expect(host()?.querySelector('a')).toBeNull();
    expect(text()).toContain('Privacyverklaring');
  });
  it('is in English where the language has no locale, with lang set to it', () => {
    open({}, { language: 'xx' });
    expect(part('reject').textContent).toBe('Reject all');
    expect(host()?.lang).toBe('en');
  });
  it('changes with the language, at the same place', () => {
    const { set } = open();
    part('reject').focus();
    const before = host();
    set({ language: 'en' });
    expect(host()).toBe(before);
    expect(document.activeElement?.textContent).toBe('Reject all');
  });
  it.each([
    ['mentions Global Privacy Control where it is seen and heeded', { gpc: 'reject-targeting' as const }, true, true],
    ['does not mention Global Privacy Control where it is ignored', { gpc: 'ignore' as const }, true, false],
    [
      'does not mention Global Privacy Control where it is not seen',
      { gpc: 'reject-targeting' as const },
      false,
      false,
    ],
  ])('%s', (_, config, gpc, said) => {
    open(config, { signals: { gpc } });
    expect(text().includes('Global Privacy Control')).toBe(said);
  });
});

describe('the banner in the page', () => {
  it('is a named region, first in the body, and leaves the focus alone', () => {
    open();
    expect(document.body.firstElementChild).toBe(host());
    expect(host()?.getAttribute('role')).toBe('region');
    expect(host()?.getAttribute('aria-label')).toBe('Uw keuze over cookies');
    expect(document.activeElement).toBe(document.body);
  });
  it('has all texts and buttons as direct children, without a class or id that filter lists hide', () => {
    open();
    for (const node of host()?.querySelectorAll('*') ?? []) {
      expect(node.parentElement).toBe(host());
      expect([node.className, node.id]).toEqual(['', '']);
    }
    expect(host()?.shadowRoot?.textContent).toBe('');
  });
  it('has accept and reject as equal buttons', () => {
    open();
    const facts = (node: HTMLElement) =>
      [...node.attributes].filter(({ name }) => name !== 'part').map(({ name, value }) => `${name}=${value}`);
    expect(facts(part('accept'))).toEqual(facts(part('reject')));
    expect(part('accept').nextElementSibling).toBe(part('reject'));
    expect([part('accept').tagName, part('accept').style.length]).toEqual(['BUTTON', 0]);
  });
  it('comes back when a script removed it and core asks again', () => {
    const { set } = open();
    host()?.remove();
    set({});
    expect(host()).not.toBeNull();
  });
});

describe('an answer', () => {
  it.each([
    ['accept', 'acceptAll'],
    ['reject', 'rejectAll'],
  ] as const)('%s is passed on once, and the banner is gone in the same task', (name, action) => {
    const { port } = open();
    part(name).click();
    expect(port[action]).toHaveBeenCalledExactlyOnceWith('banner');
    expect(host()).toBeNull();
  });
  it('moves the focus to the main content if it was in the banner, and leaves no trace there', () => {
    open();
    part('reject').focus();
    part('reject').click();
    const main = document.querySelector('main');
    expect(document.activeElement).toBe(main);
    document.querySelector<HTMLElement>('main a')?.focus();
    expect(main?.hasAttribute('tabindex')).toBe(false);
  });
  it('leaves a focus elsewhere where it is', () => {
    open();
    document.querySelector<HTMLElement>('main a')?.focus();
    part('accept').click();
    expect(document.activeElement).toBe(document.querySelector<HTMLElement>('main a'));
  });
  it('is confirmed in a status region that was in the page before, and is removed later', () => {
    vi.useFakeTimers();
    open();
    const status = () => document.querySelector('akkoord-status')?.shadowRoot?.querySelector('[role=status]');
    expect(status()?.textContent).toBe('');
    const region = status();
    part('reject').click();
    vi.advanceTimersByTime(200);
    expect(region?.textContent).toBe('Uw keuze is opgeslagen.');
    vi.advanceTimersByTime(6000);
    expect(document.querySelector('akkoord-status')).toBeNull();
    vi.useRealTimers();
  });
  it('is not confirmed when it was made elsewhere', () => {
    vi.useFakeTimers();
    const { set, port } = open();
    const decision = { revision: 3, time: 1, via: 'elsewhere' as const, choices: {} };
    set({ decision, view: 'none', grants: port.state.grants });
    vi.advanceTimersByTime(200);
    expect(document.querySelector('akkoord-status')).toBeNull();
    vi.useRealTimers();
  });
});

it('the banner leaves nothing behind when it is destroyed', () => {
  open();
  handle.destroy();
  expect(document.body.children.length).toBe(1);
});

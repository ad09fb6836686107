// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { mount } from '../../../src/banner/mount-interface.ts';
import type { UiHandle } from '../../../src/core/ui-port.ts';
import { makePort } from './make-port.ts';
import { standIns } from './stand-ins.ts';

let handle: UiHandle;
let core: ReturnType<typeof makePort>;
let embed: HTMLIFrameElement;

beforeEach(() => {
  standIns();
  embed = document.createElement('iframe');
  embed.style.setProperty('display', 'block');
  document.body.replaceChildren(embed);
  core = makePort();
  handle = core.connect(mount(core.port));
});
afterEach(() => {
  handle.destroy();
  vi.unstubAllGlobals();
});

const inside = () => document.querySelector('akkoord-placeholder')?.shadowRoot;
const load = () => inside()?.querySelector<HTMLButtonElement>('[part~="load"]');

it('stands right after the embed, which it hides and gives back as it was', () => {
  handle.hold(embed, 'youtube');
  expect(embed.nextElementSibling?.localName).toBe('akkoord-placeholder');
  expect([embed.style.display, embed.style.getPropertyPriority('display')]).toEqual(['none', 'important']);
  handle.unhold(embed);
  expect(document.querySelector('akkoord-placeholder')).toBeNull();
  expect([embed.style.display, embed.style.getPropertyPriority('display')]).toEqual(['block', '']);
});

it('names the service and its provider', () => {
  handle.hold(embed, 'youtube');
  expect(inside()?.textContent).toContain('YouTube');
  expect(inside()?.textContent).toContain('Google Ireland Limited');
  expect(load()?.textContent).toBe('YouTube laden');
});

it('names the host that is asked where it stands in for a category', () => {
  embed.dataset.consentSrc = 'https://player.voorbeeld.test/film';
  handle.hold(embed, 'targeting');
  expect(inside()?.textContent).toContain('player.voorbeeld.test ontvangt');
  expect(inside()?.textContent).not.toContain('Marketing ontvangt');
});

it('leads to the statement of the provider', () => {
  handle.hold(embed, 'youtube');
  expect(inside()?.querySelector('a')?.href).toBe('https://policies.google.com/privacy');
});

it('says by its heading which of several embeds it is', () => {
  embed.title = 'Rondleiding door de bakkerij';
  handle.hold(embed, 'youtube');
  const described = load()?.getAttribute('aria-describedby') ?? '';
  expect(inside()?.getElementById(described)?.textContent).toBe('Rondleiding door de bakkerij');
});

it('an empty copy of one, in a page that came back from a cache of copies, hides no embed', async () => {
  handle.hold(embed, 'youtube');
  const copy = document.body.cloneNode(true) as HTMLElement;
  handle.unhold(embed);
  document.body.replaceChildren(...copy.childNodes);
  const again = document.querySelector('iframe') as HTMLIFrameElement;
  expect(again.style.display).toBe('none');
  await vi.waitFor(() => expect(document.querySelector('akkoord-placeholder')).toBeNull());
  expect(again.style.display).toBe('');
});

describe('loading', () => {
  it('once, without saving anything', () => {
    handle.hold(embed, 'youtube');
    load()?.click();
    expect(core.port.releaseOnce).toHaveBeenCalledExactlyOnceWith(embed);
    expect(core.port.save).not.toHaveBeenCalled();
  });
  it('always, when that is ticked; it is not ticked beforehand', () => {
    handle.hold(embed, 'youtube');
    const always = inside()?.querySelector('input');
    expect(always?.checked).toBe(false);
    always?.click();
    expect(core.port.save).not.toHaveBeenCalled();
    load()?.click();
    expect(core.port.save).toHaveBeenCalledExactlyOnceWith({ youtube: true }, 'placeholder');
  });
  it('always is the category where that has just this service', () => {
    handle.hold(embed, 'google-analytics');
    inside()?.querySelector('input')?.click();
    load()?.click();
    expect(core.port.save).toHaveBeenCalledExactlyOnceWith({ analytics: true }, 'placeholder');
  });
  it('is not offered for an id that is not in the configuration, which stays held', () => {
    embed.dataset.consentSrc = 'https://player.voorbeeld.test/film';
    handle.hold(embed, 'unknown');
    expect(load()).toBeNull();
    expect(inside()?.textContent).toContain('player.voorbeeld.test ontvangt');
  });
  it.each(['meta-pixel', 'targeting', 'functional'])('always is not offered for %s', (id) => {
    handle.hold(embed, id);
    expect(load()).not.toBeNull();
    expect(inside()?.querySelector('input')).toBeNull();
  });
  it('takes the focus along', () => {
    handle.hold(embed, 'youtube');
    load()?.focus();
    load()?.click();
    expect(document.activeElement).toBe(embed);
  });
});

it('speaks another language when that changes', () => {
  handle.hold(embed, 'youtube');
  core.set({ language: 'en' });
  expect(load()?.textContent).toBe('Load YouTube');
  expect(document.querySelector<HTMLElement>('akkoord-placeholder')?.lang).toBe('en');
});

it('is built when the embed comes near, by one observer for all', () => {
  const made: { seen: Element[]; callback: IntersectionObserverCallback }[] = [];
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      seen: Element[] = [];
      constructor(readonly callback: IntersectionObserverCallback) {
        made.push(this);
      }
      observe(target: Element) {
        this.seen.push(target);
      }
      unobserve() {}
      disconnect() {}
    },
  );
  handle.destroy();
  handle = core.connect(mount(core.port));
  for (let i = 0; i < 1000; i++) handle.hold(i === 0 ? embed : document.createElement('iframe'), 'youtube');
  expect([made.length, made[0]?.seen.length]).toEqual([1, 1000]);
  expect(inside()).toBeUndefined();
  const entry = { isIntersecting: true, target: embed } as unknown as IntersectionObserverEntry;
  made[0]?.callback([entry], made[0] as unknown as IntersectionObserver);
  expect(document.querySelectorAll('akkoord-placeholder').length).toBe(1);
});

// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createGate } from '../../../src/core/gate.ts';
import type { Gate } from '../../../src/core/gate-types.ts';

/** What the gate does when the page changes, copies or keeps elements that it knows. */
const granted = new Set<string>();
const onHold = vi.fn();
const onNoLongerHeld = vi.fn();
const options = {
  isGranted: (id: string) => granted.has(id),
  scriptTimeout: 1000,
  onHold,
  onNoLongerHeld: (element: Element) => onNoLongerHeld(element),
  onAllReleased() {},
};
/** Set by Turbo, and by its predecessor Turbolinks. */
const previews = ['data-turbo-preview', 'data-turbolinks-preview'];
let gate: Gate;

beforeEach(() => {
  // A release gives way after some milliseconds; here no time passes.
  vi.useFakeTimers();
  granted.clear();
  document.body.replaceChildren();
  history.replaceState({}, '', '/');
  gate = createGate(options);
  gate.scan();
  vi.clearAllMocks();
});
afterEach(() => {
  gate.stop();
  vi.useRealTimers();
  for (const name of previews) document.documentElement.removeAttribute(name);
});

/** Mutation observers are told in microtasks. */
const observed = () => vi.advanceTimersByTimeAsync(0);

async function hold(tag: string, attributes: Record<string, string> = {}): Promise<Element> {
  const element = document.createElement(tag);
  const all = { 'data-consent': 'video', 'data-consent-src': '/film', ...attributes };
  for (const [name, value] of Object.entries(all)) element.setAttribute(name, value);
  document.body.append(element);
  await observed();
  return element;
}
const holdScript = () => hold('script', { type: 'text/plain', 'data-consent': 'analytics' });
const hasRun = (script: Element) => script.hasAttribute('data-consent-ran');
const addressOf = (element: Element) => element.getAttribute('src');

test('what is refused is taken back in the same task, so that it loads nothing where it is moved or copied', async () => {
  granted.add('video').add('map');
  const film = await hold('iframe', { 'data-consent-class': 'shown' });
  const map = await hold('iframe', { 'data-consent': 'map' });
  const once = await hold('iframe', { 'data-consent': 'other' });
  gate.releaseOnce(once);
  expect([film, map, once].map(addressOf)).toEqual(['/film', '/film', '/film']);
  granted.delete('video');
  gate.applyGrants();
  expect([film, map, once].map(addressOf)).toEqual([null, '/film', null]);
  expect([film.className, addressOf(film.cloneNode() as Element)]).toEqual(['', null]);
  expect(onHold).toHaveBeenCalledWith(film, 'video');
});

describe('a copy', () => {
  test('of an embed that was released is held when it is met without a grant', async () => {
    granted.add('video');
    const copy = (await hold('embed', { 'data-consent-class': 'shown' })).cloneNode(true) as Element;
    granted.clear();
    document.body.append(copy);
    await observed();
    expect([addressOf(copy), copy.className]).toEqual([null, '']);
    expect(onHold).toHaveBeenCalledWith(copy, 'video');
  });
  test('of a script that ran is as inert as the original was, and runs once more in another page view only', async () => {
    granted.add('analytics');
    const script = await holdScript();
    expect([hasRun(script), script.getAttribute('type')]).toEqual([true, 'text/plain']);
    const copy = script.cloneNode(true) as Element;
    onNoLongerHeld.mockClear();
    document.body.append(copy);
    await observed();
    expect(onNoLongerHeld).not.toHaveBeenCalled();
    vi.setSystemTime(Date.now() + 1000);
    history.pushState({}, '', '/next#part');
    const another = script.cloneNode(true) as Element;
    document.body.replaceChildren(another);
    await observed();
    expect(onNoLongerHeld).toHaveBeenCalledExactlyOnceWith(another);
    // A kept page can have several copies, as carousels make them. None of them runs in that view, nor when it is left.
    document.body.append(script.cloneNode(true), another.cloneNode(true));
    await observed();
    history.pushState({}, '', '/filter');
    document.body.append(document.createElement('p'));
    gate.scan();
    expect(onNoLongerHeld).toHaveBeenCalledOnce();
  });
  test('stays one of the same page view where only the hash changes, but not where the hash is a route', async () => {
    granted.add('analytics');
    const script = await holdScript();
    onNoLongerHeld.mockClear();
    history.pushState({}, '', '#part');
    document.body.append(script.cloneNode(true));
    await observed();
    expect(onNoLongerHeld).not.toHaveBeenCalled();
    vi.setSystemTime(Date.now() + 1000);
    history.pushState({}, '', '#/route');
    document.body.append(script.cloneNode(true));
    await observed();
    expect(onNoLongerHeld).toHaveBeenCalledOnce();
  });
  test('of a script that ran does not run where another bundle of the library took over', async () => {
    granted.add('analytics');
    const script = await holdScript();
    const copy = script.cloneNode(true) as Element;
    gate.stop();
    await vi.advanceTimersByTimeAsync(1000);
    vi.resetModules();
    const { createGate } = await import('../../../src/core/gate.ts');
    gate = createGate(options);
    onNoLongerHeld.mockClear();
    gate.scan();
    document.body.append(copy);
    await observed();
    expect(onNoLongerHeld).not.toHaveBeenCalled();
    await holdScript();
    expect(onNoLongerHeld).toHaveBeenCalledOnce();
  });
  test.each(previews)('that Turbo shows until the page has come (%s) runs no script', async (name) => {
    granted.add('analytics');
    document.documentElement.setAttribute(name, '');
    expect(hasRun(await holdScript())).toBe(false);
  });
  test('that is put in place by a library follows what is granted, before it is in the page', async () => {
    granted.add('video');
    const kept = document.createElement('body');
    kept.append((await hold('embed')).cloneNode(), await hold('embed', { 'data-consent': 'maps', src: '/film' }));
    granted.clear();
    granted.add('maps');
    document.dispatchEvent(new CustomEvent('turbo:before-render', { detail: { newBody: kept } }));
    expect([...kept.children].map(addressOf)).toEqual([null, '/film']);
  });
  test('that htmx makes has nothing live, and leaves the page as it is', async () => {
    granted.add('video');
    const embed = await hold('embed');
    const detail = { historyElt: document.body };
    document.dispatchEvent(new CustomEvent('htmx:beforeHistorySave', { detail }));
    const [kept, next] = [document.body.cloneNode(true), document.body.cloneNode(true)] as Element[];
    expect(kept?.querySelector('[src]')).toBeNull();
    expect(next?.querySelector('[src]')).not.toBeNull();
    expect(addressOf(embed)).toBe('/film');
  });
  test('that Livewire keeps as text has nothing live but what goes along to the next page', async () => {
    granted.add('video');
    const [embed, player] = [await hold('embed'), await hold('iframe')];
    const persisted = document.body.appendChild(document.createElement('div'));
    persisted.setAttribute('x-persist', 'player');
    persisted.append(player);
    await observed();
    document.dispatchEvent(new CustomEvent('alpine:navigating'));
    expect([embed, player].map(addressOf)).toEqual([null, '/film']);
    // The page stays where it is after all.
    await observed();
    expect(addressOf(embed)).toBe('/film');
  });
});

describe('what is taken out and kept', () => {
  test('loads when it comes back only if it is granted then', async () => {
    granted.add('video');
    const embed = await hold('embed');
    embed.remove();
    await observed();
    expect(addressOf(embed)).toBeNull();
    document.body.append(embed);
    await observed();
    expect(addressOf(embed)).toBe('/film');
  });
  test('does not load again by itself where it was loaded once', async () => {
    const embed = await hold('embed');
    gate.releaseOnce(embed);
    document.body.prepend(embed);
    await observed();
    expect(addressOf(embed)).toBe('/film');
    embed.remove();
    await observed();
    document.body.append(embed);
    await observed();
    expect(addressOf(embed)).toBeNull();
  });
});

describe('what the page changes', () => {
  test('a mark that is set, changed or removed counts', async () => {
    granted.add('video');
    const embed = await hold('embed', { 'data-consent': 'maps' });
    const addresses: unknown[] = [];
    for (const mark of ['video', 'maps', 'video', null, 'video']) {
      if (mark) embed.setAttribute('data-consent', mark);
      else embed.removeAttribute('data-consent');
      await observed();
      addresses.push(addressOf(embed));
    }
    expect(addresses).toEqual(['/film', null, '/film', null, '/film']);
    const late = document.body.appendChild(document.createElement('embed'));
    late.setAttribute('data-consent-src', '/late');
    await observed();
    late.setAttribute('data-consent', 'video');
    await observed();
    expect(addressOf(late)).toBe('/late');
  });
  test('the address of what is granted: the new one is loaded; of what is held: the interface hears of it', async () => {
    const embed = await hold('embed');
    onHold.mockClear();
    embed.setAttribute('data-consent-src', '/second');
    await observed();
    expect(onHold).toHaveBeenCalledExactlyOnceWith(embed, 'video');
    expect(addressOf(embed)).toBeNull();
    granted.add('video');
    gate.scan();
    embed.setAttribute('data-consent-src', '/third');
    await observed();
    expect(addressOf(embed)).toBe('/third');
  });
  test('another address for what was loaded once: it is held again', async () => {
    const embed = await hold('embed');
    gate.releaseOnce(embed);
    embed.setAttribute('data-consent-src', '/second');
    await observed();
    expect(addressOf(embed)).toBeNull();
  });
  test('an address or class that was given is put back, and one of the page’s own stays', async () => {
    granted.add('video');
    const [embed, picture] = [await hold('embed'), await hold('div', { 'data-consent-class': 'shown' })];
    embed.removeAttribute('src');
    picture.className = 'other';
    await observed();
    expect([addressOf(embed), picture.className]).toEqual(['/film', 'other shown']);
    embed.setAttribute('src', '/own');
    await observed();
    expect(addressOf(embed)).toBe('/own');
  });
  test('an address that is set on what keeps none is kept, and given back with the grant', async () => {
    const lazy = document.createElement('iframe');
    lazy.setAttribute('data-consent', 'video');
    document.body.append(lazy);
    await observed();
    lazy.src = '/lazy';
    await observed();
    lazy.srcdoc = '<img src="/text.png">';
    await observed();
    expect([lazy.getAttribute('srcdoc'), lazy.dataset.consentSrcdoc]).toEqual([null, '<img src="/text.png">']);
    lazy.removeAttribute('data-consent-srcdoc');
    expect([addressOf(lazy), lazy.dataset.consentSrc]).toEqual([null, '/lazy']);
    granted.add('video');
    gate.scan();
    expect(addressOf(lazy)).toBe('/lazy');
    // A framework that draws what is granted in another way: it goes with the grant all the same.
    lazy.removeAttribute('data-consent-src');
    await observed();
    granted.clear();
    gate.scan();
    expect(addressOf(lazy)).toBeNull();
  });
  test('of the addresses that a framework binds to a state of its own, the latest counts', async () => {
    const film = document.createElement('iframe');
    film.setAttribute('data-consent', 'video');
    document.body.append(film);
    const player = 'https://player.vimeo.com/video/2?dnt=1&';
    for (const address of ['/first', '/second', player, player]) {
      film.src = address;
      await observed();
      expect([addressOf(film), film.dataset.consentSrc]).toEqual([null, address]);
      granted.add('video');
      gate.scan();
      expect(addressOf(film)).toBe(address);
      film.src = '/while-granted';
      await observed();
      granted.clear();
      gate.scan();
      expect([addressOf(film), film.dataset.consentSrc]).toEqual([null, '/while-granted']);
      film.src = player;
      await observed();
      granted.add('video');
      gate.scan();
      granted.clear();
      gate.scan();
      expect(film.dataset.consentSrc).toBe(player);
    }
  });
  test('the class that a lazy loader waits for is given once, and what it loads is taken back', async () => {
    const lazy = document.createElement('iframe');
    for (const [name, value] of Object.entries({ 'data-consent': 'video', 'data-consent-class': 'lazy' })) {
      lazy.setAttribute(name, value);
    }
    document.body.append(lazy);
    await observed();
    granted.add('video');
    gate.scan();
    expect(lazy.className).toBe('lazy');
    lazy.setAttribute('src', '/lazy');
    lazy.className = 'done';
    await observed();
    expect([addressOf(lazy), lazy.className]).toEqual(['/lazy', 'done']);
    granted.clear();
    gate.scan();
    expect(addressOf(lazy)).toBeNull();
    granted.add('video');
    gate.scan();
    expect(addressOf(lazy)).toBe('/lazy');
  });
  test('an address that is set on what is held is taken away', async () => {
    const embed = await hold('embed');
    embed.setAttribute('src', '/film');
    await observed();
    expect(addressOf(embed)).toBeNull();
  });
  test('so is one that the page keeps in another attribute, as for a lazy loader, or wrote by mistake', async () => {
    const add = async (tag: string, attributes: Record<string, string>) => {
      const element = document.createElement(tag);
      for (const [name, value] of Object.entries({ 'data-consent': 'video', ...attributes })) {
        element.setAttribute(name, value);
      }
      document.body.append(element);
      await observed();
      return element;
    };
    const lazy = await add('iframe', { 'data-src': '/lazy' });
    lazy.setAttribute('src', '/lazy');
    await observed();
    const live = [lazy, await add('iframe', { src: '/live' }), await add('img', { src: '/live' })];
    const own = [await add('div', { src: '/own', 'data-consent-class': 'x' }), await add('video', { poster: '/own' })];
    const held = await add('script', { src: '/script', type: 'text/plain' });
    expect(live.map(addressOf)).toEqual([null, null, null]);
    expect([...own, held].map((element) => addressOf(element) ?? element.getAttribute('poster'))).toEqual([
      '/own',
      '/own',
      '/script',
    ]);
    granted.add('video');
    gate.scan();
    await observed();
    expect(live.map(addressOf)).toEqual(['/lazy', '/live', '/live']);
    granted.clear();
    gate.scan();
    expect(live.map(addressOf)).toEqual([null, null, null]);
  });
});

test.each(['open', 'closed'] as const)(
  'an embed that a component moves into its %s shadow root is taken back with the consent',
  async (mode) => {
    granted.add('video');
    const [embed, other] = [await hold('embed'), await hold('embed')];
    const root = document.body.appendChild(document.createElement('div')).attachShadow({ mode });
    root.append(embed, other);
    await observed();
    expect([embed, other].map(addressOf)).toEqual(['/film', '/film']);
    other.remove();
    await observed();
    granted.clear();
    gate.scan();
    expect([embed, other].map(addressOf)).toEqual([null, null]);
  },
);

test('a fight over an element does not last: what is granted is left alone, what is held is held after a pause', async () => {
  const embed = await hold('embed');
  let isFighting = true;
  const opponent = new MutationObserver(() => {
    if (!isFighting) return;
    if (granted.has('video')) embed.removeAttribute('src');
    else if (!embed.hasAttribute('src')) embed.setAttribute('src', '/own');
  });
  opponent.observe(embed, { attributeFilter: ['src'] });
  embed.setAttribute('src', '/own');
  await vi.advanceTimersByTimeAsync(1);
  isFighting = false;
  await vi.advanceTimersByTimeAsync(300);
  expect(addressOf(embed)).toBeNull();
  isFighting = true;
  granted.add('video');
  gate.scan();
  await vi.advanceTimersByTimeAsync(1000);
  isFighting = false;
  embed.removeAttribute('src');
  await vi.advanceTimersByTimeAsync(1000);
  expect(addressOf(embed)).toBeNull();
  opponent.disconnect();
});

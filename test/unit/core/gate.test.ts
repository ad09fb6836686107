// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createGate } from '../../../src/core/gate.ts';
import type { Gate, GateOptions } from '../../../src/core/gate-types.ts';
import { createStore } from '../../../src/core/store.ts';

const granted = new Set<string>();
let gate: Gate;

beforeEach(() => {
  // A release gives way after some milliseconds; here no time passes.
  vi.useFakeTimers({ toFake: ['Date'] });
  granted.clear();
  document.body.replaceChildren();
});
afterEach(() => {
  gate.stop();
  vi.useRealTimers();
  vi.restoreAllMocks();
  Reflect.deleteProperty(document, 'readyState');
});

function startGate(options: Partial<GateOptions> = {}) {
  const told = { onHold: vi.fn(), onNoLongerHeld: vi.fn(), onAllReleased: vi.fn() };
  const onNoLongerHeld = (element: Element) => told.onNoLongerHeld(element);
  gate = createGate({ isGranted: (id) => granted.has(id), scriptTimeout: 1000, ...told, onNoLongerHeld, ...options });
  gate.scan();
  return told;
}

/** Appends a held element. */
function hold(tag: string, id: string, attributes: Record<string, string> = {}, place: Node = document.body): Element {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries({ 'data-consent': id, ...attributes })) element.setAttribute(name, value);
  place.appendChild(element);
  return element;
}
const holdPicture = (id: string, place?: Node) => hold('img', id, { 'data-consent-src': '/pixel.gif' }, place);
const isLoaded = (element: Element) => element.hasAttribute('src');
/** Mutation observers are told in microtasks. */
const observed = () => Promise.resolve();

describe('an element that is not granted', () => {
  test('stays held, and an embed is told of at every look', () => {
    const embed = hold('embed', 'video', { 'data-consent-src': '/film' });
    const { onHold, onNoLongerHeld } = startGate();
    gate.scan();
    expect(isLoaded(embed)).toBe(false);
    expect(onHold.mock.calls).toEqual([
      [embed, 'video'],
      [embed, 'video'],
    ]);
    expect(onNoLongerHeld).not.toHaveBeenCalled();
  });
  test('is no embed to the interface where it shows nothing of its own', () => {
    holdPicture('analytics');
    expect(startGate().onHold).not.toHaveBeenCalled();
  });
  test('with an unknown id stays held, with one warning however often it is looked at', () => {
    const warned = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const grants = { analytics: true };
    const store = createStore({ decision: null, grants, signals: { gpc: false }, view: 'none', language: 'nl' });
    const pictures = [holdPicture('unknown-at-the-gate'), holdPicture('unknown-at-the-gate')];
    startGate({ isGranted: store.has });
    gate.scan();
    expect(pictures.map(isLoaded)).toEqual([false, false]);
    expect(warned).toHaveBeenCalledTimes(1);
  });
});

describe('a copy of a script that was released for another library', () => {
  const copy = { type: 'text/partytown', 'data-consent-type': 'text/partytown' };
  test('is as inert as the original, without consent', async () => {
    startGate();
    const script = hold('script', 'analytics', copy);
    await observed();
    expect(script.getAttribute('type')).toBe('text/plain');
  });
  test.each([false, true])('is so in a kept page before it is shown, with consent: %s', (isGranted) => {
    if (isGranted) granted.add('analytics');
    startGate();
    const newBody = document.createElement('body');
    const script = hold('script', 'analytics', copy, newBody);
    document.dispatchEvent(new CustomEvent('turbo:before-render', { detail: { newBody } }));
    expect(script.getAttribute('type')).toBe(isGranted ? 'text/partytown' : 'text/plain');
  });
});

describe('an element that is granted', () => {
  test('is released once, in the same task', () => {
    granted.add('analytics');
    const picture = holdPicture('analytics');
    const { onNoLongerHeld, onAllReleased } = startGate();
    expect(isLoaded(picture)).toBe(true);
    gate.scan();
    expect(onNoLongerHeld).toHaveBeenCalledExactlyOnceWith(picture);
    expect(onAllReleased).toHaveBeenCalledExactlyOnceWith([picture]);
  });
  test('is released when it appears later, also deep inside what appears', async () => {
    granted.add('analytics');
    startGate();
    const section = document.createElement('section');
    const inside = holdPicture('analytics', section.appendChild(document.createElement('p')));
    document.body.append(section);
    const picture = holdPicture('analytics');
    await observed();
    expect([isLoaded(inside), isLoaded(picture)]).toEqual([true, true]);
  });
  test('is found where a field named "matches" takes the place of the method of its form', async () => {
    granted.add('analytics');
    startGate();
    const form = document.createElement('form');
    Object.defineProperty(form, 'matches', { value: document.createElement('input') });
    const picture = holdPicture('analytics', form);
    document.body.append(form);
    await observed();
    expect(isLoaded(picture)).toBe(true);
  });
  test('is found after the page swapped its body', async () => {
    granted.add('analytics');
    startGate();
    const body = document.createElement('body');
    const first = holdPicture('analytics', body);
    document.body.replaceWith(body);
    const second = holdPicture('analytics');
    await observed();
    expect([isLoaded(first), isLoaded(second)]).toEqual([true, true]);
  });
  test('waits while the parser may still be inside it', async () => {
    granted.add('analytics');
    Object.defineProperty(document, 'readyState', { value: 'loading', configurable: true });
    startGate();
    const picture = holdPicture('analytics');
    await observed();
    expect(isLoaded(picture)).toBe(false);
    document.body.append('what follows');
    holdPicture('targeting');
    await observed();
    expect(isLoaded(picture)).toBe(true);
  });
  test('waits, as an inline script, for its end tag, which no other element proves', async () => {
    granted.add('analytics');
    Object.defineProperty(document, 'readyState', { value: 'loading', configurable: true });
    const { onNoLongerHeld } = startGate();
    const [whole, script] = [1, 2].map(() => hold('script', 'analytics', { type: 'text/plain' }));
    // As browsers do, which jsdom does not.
    Object.defineProperty(script, 'async', { value: false, configurable: true });
    Object.defineProperty(whole, 'async', { value: true });
    document.body.append('what a script put there');
    await observed();
    expect(onNoLongerHeld).toHaveBeenCalledExactlyOnceWith(whole);
    Object.defineProperty(script, 'async', { value: true });
    document.body.append('what follows');
    await observed();
    expect(onNoLongerHeld).toHaveBeenCalledTimes(2);
  });
  test.each(['nextSibling', 'parentNode'])('waits so in a form whose field is named "%s"', async (name) => {
    granted.add('analytics');
    Object.defineProperty(document, 'readyState', { value: 'loading', configurable: true });
    const form = document.body.appendChild(document.createElement('form'));
    const field = form.appendChild(document.createElement('input'));
    const picture = holdPicture('analytics', form);
    // As browsers do, which jsdom does not.
    Object.defineProperty(form, name, { value: field });
    startGate();
    expect(isLoaded(picture)).toBe(false);
    document.body.append('what follows');
    gate.scan();
    expect(isLoaded(picture)).toBe(true);
  });
  test.each(['text/plain', 'Text/Plain', ' text/plain '])('is run where its type is spelt "%s"', (type) => {
    granted.add('analytics');
    const script = hold('script', 'analytics', { type });
    expect(startGate().onNoLongerHeld).toHaveBeenCalledExactlyOnceWith(script);
    expect(script.hasAttribute('data-consent-ran')).toBe(true);
  });
  test('is released when all ids of a list are granted, and none before', () => {
    granted.add('analytics');
    const picture = holdPicture(' analytics\ttargeting ');
    startGate();
    expect(isLoaded(picture)).toBe(false);
    granted.add('targeting');
    gate.scan();
    expect(isLoaded(picture)).toBe(true);
    expect(isLoaded(holdPicture(''))).toBe(false);
    granted.delete('analytics');
    gate.scan();
    expect(isLoaded(picture)).toBe(false);
  });
  test('is not released any more once the gate was stopped', async () => {
    granted.add('analytics');
    const [first] = [1, 2].map(() => hold('script', 'analytics', { type: 'text/plain', src: '/a.js' }));
    const { onAllReleased } = startGate();
    gate.stop();
    first?.previousElementSibling?.dispatchEvent(new Event('load'));
    await vi.waitFor(() => expect(onAllReleased).toHaveBeenCalledExactlyOnceWith([first]));
  });
  test('is not run again where it was no held script', () => {
    granted.add('analytics');
    hold('script', 'analytics', { type: 'application/json' });
    expect(startGate().onNoLongerHeld).not.toHaveBeenCalled();
  });
});

describe('a grant that is taken back', () => {
  test('takes what was loaded out again, and gives it back with the next grant', () => {
    granted.add('video');
    const embed = hold('embed', 'video', { 'data-consent-src': '/film', 'data-consent-class': 'shown' });
    const { onHold } = startGate();
    expect([isLoaded(embed), embed.className]).toEqual([true, 'shown']);
    granted.clear();
    gate.scan();
    expect([isLoaded(embed), embed.className, embed.isConnected]).toEqual([false, '', true]);
    expect(onHold).toHaveBeenCalledExactlyOnceWith(embed, 'video');
    granted.add('video');
    gate.scan();
    expect([isLoaded(embed), embed.className]).toEqual([true, 'shown']);
  });
  test('leaves a script that ran held by its markup, and does not run it again with the next grant', () => {
    granted.add('analytics');
    const script = hold('script', 'analytics', { type: 'text/plain' });
    const { onNoLongerHeld } = startGate();
    granted.clear();
    gate.scan();
    granted.add('analytics');
    gate.scan();
    expect(script.getAttribute('type')).toBe('text/plain');
    expect(onNoLongerHeld).toHaveBeenCalledTimes(1);
  });
});

test('what is released once stays, whatever is decided afterwards', () => {
  const embed = hold('embed', 'video', { 'data-consent-src': '/film' });
  const { onNoLongerHeld, onHold } = startGate();
  gate.releaseOnce(embed);
  gate.scan();
  expect(isLoaded(embed)).toBe(true);
  expect(onNoLongerHeld).toHaveBeenCalledExactlyOnceWith(embed);
  expect(onHold).toHaveBeenCalledTimes(1);
});

describe('a place for a placeholder', () => {
  const place = (ids: string) => {
    const element = document.createElement('div');
    element.setAttribute('data-consent-placeholder', ids);
    return document.body.appendChild(element);
  };
  test('is told of while its id is refused, also after a withdrawal and under another id', async () => {
    const form = place('captcha');
    granted.add('captcha');
    const { onHold, onNoLongerHeld } = startGate();
    expect([onHold.mock.calls, onNoLongerHeld.mock.calls]).toEqual([[], [[form]]]);
    granted.clear();
    gate.scan();
    expect(onHold).toHaveBeenCalledExactlyOnceWith(form, 'captcha');
    form.setAttribute('data-consent-placeholder', 'booking');
    await observed();
    expect(onHold).toHaveBeenLastCalledWith(form, 'booking');
    onNoLongerHeld.mockClear();
    form.removeAttribute('data-consent-placeholder');
    await observed();
    expect(onNoLongerHeld).toHaveBeenCalledExactlyOnceWith(form);
  });
  test('loads what is held under its ids, once and with every such place, and nothing else', () => {
    const held = [holdPicture('captcha'), holdPicture('captcha functional'), holdPicture('booking')];
    const both = [place('captcha functional'), place('functional captcha'), place('captcha booking')];
    const { onNoLongerHeld } = startGate();
    gate.releaseOnce(both[0] as Element);
    expect(held.map(isLoaded)).toEqual([true, true, false]);
    expect(onNoLongerHeld.mock.calls.flat()).toEqual([held[0], held[1], both[0], both[1]]);
  });
});

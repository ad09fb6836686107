// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createGate } from '../../../src/core/gate.ts';

let isGranted = true;
const onHold = vi.fn();

beforeEach(() => {
  // A release gives way after some milliseconds; here no time passes.
  vi.useFakeTimers({ toFake: ['Date'] });
  isGranted = true;
  onHold.mockClear();
  document.body.replaceChildren();
});
afterEach(() => vi.useRealTimers());

function makeGate() {
  const told = { onHold, onNoLongerHeld() {}, onAllReleased() {} };
  return createGate({ isGranted: (id) => id === 'analytics' && isGranted, scriptTimeout: 1000, ...told });
}

function holdPicture(place: Node = document.body): Element {
  const picture = document.createElement('img');
  picture.dataset.consent = 'analytics';
  picture.dataset.consentSrc = '/pixel.gif';
  return place.appendChild(picture);
}
const isLoaded = (element: Element) => element.hasAttribute('src');
/** Mutation observers are told in microtasks. */
const observed = () => Promise.resolve();

test('an open shadow root is looked into only when the page asks for that, and from then on', async () => {
  const gate = makeGate();
  gate.scan();
  const host = document.body.appendChild(document.createElement('div'));
  const root = host.attachShadow({ mode: 'open' });
  const first = holdPicture(root);
  await observed();
  expect(isLoaded(first)).toBe(false);
  gate.observe(root);
  expect(isLoaded(first)).toBe(true);
  const second = holdPicture(root);
  await observed();
  expect(isLoaded(second)).toBe(true);
  isGranted = false;
  gate.scan();
  expect([isLoaded(first), isLoaded(second)]).toEqual([false, false]);
  gate.stop();
});

test('a place for the declaration is told of once', async () => {
  const gate = makeGate();
  gate.scan();
  const place = document.createElement('div');
  place.dataset.consentDeclaration = '';
  document.body.append(place);
  await observed();
  gate.scan();
  expect(onHold).toHaveBeenCalledExactlyOnceWith(place, null);
  gate.stop();
});

test('a gate that was stopped releases nothing more, neither what appears nor what a look would find', async () => {
  const gate = makeGate();
  gate.scan();
  gate.stop();
  const picture = holdPicture();
  await observed();
  gate.scan();
  expect(isLoaded(picture)).toBe(false);
  holdPicture();
  await observed();
  expect(isLoaded(picture)).toBe(false);
});

test('a look that is due after the next paint comes once, and what appears until then waits for it', async () => {
  vi.useFakeTimers();
  const gate = makeGate();
  gate.scan();
  gate.applyGrants();
  const picture = holdPicture();
  await observed();
  expect(isLoaded(picture)).toBe(false);
  await vi.advanceTimersByTimeAsync(200);
  expect(isLoaded(picture)).toBe(true);
  gate.stop();
});

test('a look that is due comes on a page that is never painted', async () => {
  vi.useFakeTimers();
  vi.stubGlobal('requestAnimationFrame', () => 0);
  const gate = makeGate();
  gate.applyGrants();
  const picture = holdPicture();
  await vi.advanceTimersByTimeAsync(200);
  expect(isLoaded(picture)).toBe(true);
  gate.stop();
  vi.unstubAllGlobals();
});

test('a look that is still due when the gate is stopped finds nothing', async () => {
  vi.useFakeTimers();
  const gate = makeGate();
  gate.applyGrants();
  gate.stop();
  const picture = holdPicture();
  await vi.advanceTimersByTimeAsync(1000);
  expect(isLoaded(picture)).toBe(false);
});

test('a root that is none ends in an error for its caller alone: later decisions are followed', () => {
  const gate = makeGate();
  const picture = holdPicture();
  const { shadowRoot } = document.createElement('div');
  // What a component with a closed root, or without one, gives.
  expect(() => gate.observe(shadowRoot as ShadowRoot)).toThrow(TypeError);
  gate.releaseOnce(picture);
  isGranted = false;
  expect(() => gate.scan()).not.toThrow();
  expect(() => gate.applyGrants()).not.toThrow();
});

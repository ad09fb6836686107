// @vitest-environment jsdom
import { afterEach, expect, test } from 'vitest';
import { ownScript } from '../../../src/script/page/own-script.ts';
import { makeScript } from './make-script.ts';

afterEach(() => {
  document.head.replaceChildren();
  Reflect.deleteProperty(document, 'currentScript');
});

const setCurrent = (value: Element | null) =>
  Object.defineProperty(document, 'currentScript', { get: () => value, configurable: true });

test('the script that runs is the current one', () => {
  const script = makeScript({ src: '/bundle.js' });
  makeScript({ src: '/assets/akkoord.js' });
  setCurrent(script);
  expect(ownScript()).toBe(script);
});

test.each([
  ['in a module', null],
  ['where an image named currentScript shadows it', document.createElement('img')],
])('%s the script is found by the name of its file', (_, current) => {
  makeScript({ src: '/assets/other.js' });
  const script = makeScript({ src: '/assets/akkoord.full.js?v=1' });
  setCurrent(current);
  expect(ownScript()).toBe(script);
});

test('there is none where no script has that name', () => expect(ownScript()).toBeNull());

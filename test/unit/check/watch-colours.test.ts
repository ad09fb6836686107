// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { checkContrast, checkOtherScheme } from '../../../src/check/colours/check-contrast.ts';
import { watchColours } from '../../../src/check/colours/watch-colours.ts';

vi.mock('../../../src/check/colours/check-contrast.ts', () => ({ checkContrast: vi.fn(), checkOtherScheme: vi.fn() }));

let page: AbortController;
const checked = () => vi.mocked(checkContrast).mock.calls.map(([host]) => host.localName);

beforeEach(() => {
  page = new AbortController();
  vi.mocked(checkContrast).mockClear();
  vi.mocked(checkOtherScheme).mockClear();
});
afterEach(() => {
  page.abort();
  document.body.replaceChildren();
});

function show(name: string): void {
  document.body.append(document.createElement(name));
}

test('a banner that is open already is checked, in both colour schemes', () => {
  show('akkoord-banner');
  watchColours(page.signal);
  expect(checked()).toEqual(['akkoord-banner']);
  expect(checkOtherScheme).toHaveBeenCalledOnce();
});

test('a layer is checked when it appears, whatever else appears before', async () => {
  watchColours(page.signal);
  show('p');
  await Promise.resolve();
  expect(checked()).toEqual([]);
  show('akkoord-preferences');
  await vi.waitFor(() => expect(checked()).toEqual(['akkoord-preferences']));
  expect(checkOtherScheme).not.toHaveBeenCalled();
});

test('a layer that was in the page before is checked again when it is announced', () => {
  watchColours(page.signal);
  const body = document.createElement('body');
  body.append(document.createElement('akkoord-banner'));
  document.body.replaceWith(body);
  document.dispatchEvent(new CustomEvent('akkoord:show'));
  expect(checked()).toEqual(['akkoord-banner']);
});

test('nothing is checked after the library was destroyed', async () => {
  watchColours(page.signal);
  page.abort();
  show('akkoord-banner');
  document.dispatchEvent(new CustomEvent('akkoord:show'));
  await Promise.resolve();
  expect(checked()).toEqual([]);
});

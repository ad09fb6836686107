// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { ColourPair } from '../../../src/check/colours/contrast-report.ts';
import { measureContrast } from '../../../src/check/colours/measure-contrast.ts';

vi.mock('../../../src/check/colours/measure-contrast.ts', () => ({ measureContrast: vi.fn() }));

const tooClose: ColourPair = {
  label: 'accept',
  kind: 'text',
  colours: [
    [1, 1, 1, 1],
    [1, 1, 0, 1],
  ],
  sources: ['--akkoord-on-accent', '--akkoord-accent'],
  minimum: 4.5,
};
let warn: ReturnType<typeof vi.spyOn>;
let mediaThatMatches: string;

/** A module of its own for each test: it remembers what it reported. */
async function load() {
  vi.resetModules();
  return import('../../../src/check/colours/check-contrast.ts');
}

function makeHost(css: string): HTMLElement {
  const host = document.createElement('akkoord-banner');
  host.style.cssText = css;
  document.body.append(host);
  return host;
}

beforeEach(() => {
  mediaThatMatches = '';
  // jsdom has none.
  Object.defineProperty(document, 'adoptedStyleSheets', { value: [], configurable: true });
  vi.stubGlobal('matchMedia', (query: string) => ({ matches: query === mediaThatMatches }));
  vi.mocked(measureContrast).mockReset().mockReturnValue([tooClose]);
  warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
});
afterEach(() => {
  document.body.replaceChildren();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

test('colours of the page that are too close are reported, and the same two only once', async () => {
  const { checkContrast } = await load();
  checkContrast(makeHost('--akkoord-accent: yellow'));
  expect(warn.mock.calls).toEqual([
    [
      'akkoord: #ffffff on #ffff00 has a contrast of 1.07:1; needed: 4.5:1 for the text of accept (WCAG 2.2, 1.4.3). Change --akkoord-on-accent or --akkoord-accent.',
    ],
  ]);
  vi.mocked(measureContrast).mockReturnValue([{ ...tooClose, label: 'reject' }]);
  checkContrast(makeHost('--akkoord-accent: yellow'));
  expect(warn).toHaveBeenCalledOnce();
});

test.each(['', '--akkoord-radius: 0', '--akkoord-line: red', '--akkoord-backdrop: red'])(
  'a page without colours for texts and controls is not measured: "%s"',
  async (css) => {
    const { checkContrast, checkOtherScheme } = await load();
    checkContrast(makeHost(css));
    checkOtherScheme(makeHost(`color-scheme: light dark; ${css}`));
    expect(measureContrast).not.toHaveBeenCalled();
  },
);

test('a visitor with colours of their own is left alone', async () => {
  mediaThatMatches = '(forced-colors: active)';
  const { checkContrast } = await load();
  checkContrast(makeHost('--akkoord-accent: yellow'));
  expect(measureContrast).not.toHaveBeenCalled();
});

test.each([
  ['(prefers-color-scheme: dark)', 'light'],
  ['', 'dark'],
])('with the media "%s", the other scheme is %s; the page is as it was afterwards', async (media, scheme) => {
  mediaThatMatches = media;
  const { checkOtherScheme } = await load();
  const host = makeHost('color-scheme: light dark; --akkoord-accent: yellow');
  const before = host.style.cssText;
  vi.mocked(measureContrast).mockImplementation(() => {
    expect(host.style.getPropertyValue('--akkoord-color-scheme')).toBe(scheme);
    return [tooClose];
  });
  checkOtherScheme(host);
  expect(warn).toHaveBeenCalledExactlyOnceWith(expect.stringContaining(`in a ${scheme} colour scheme`));
  expect(host.style.cssText).toBe(before);
});

test('a page with one scheme, or with colours by media query, is not measured in another', async () => {
  const { checkOtherScheme } = await load();
  checkOtherScheme(makeHost('color-scheme: light; --akkoord-accent: yellow'));
  const style = document.createElement('style');
  style.textContent = '@media (prefers-color-scheme: dark) { :root { --akkoord-accent: navy } }';
  document.head.append(style);
  checkOtherScheme(makeHost('color-scheme: light dark; --akkoord-accent: yellow'));
  style.remove();
  expect(measureContrast).not.toHaveBeenCalled();
});

// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { publishContext } from '../../../src/core/addon-context.ts';
import { makeContext } from './make-context.ts';

/** The modules remember what they logged, as a page does until it is left. */
async function loadCheck() {
  vi.resetModules();
  return import('../../../src/check/run-check.ts');
}

const settingsLink = '<a href="#cookie-settings">Cookies</a>';
let warnings: string[];
let errors: string[];
let stopAll: (() => void)[];

function start(...args: Parameters<typeof makeContext>) {
  const made = makeContext(...args);
  stopAll.push(made.stop);
  return made;
}

function show(html: string): void {
  document.body.replaceChildren(document.createRange().createContextualFragment(html));
}

beforeEach(() => {
  warnings = [];
  errors = [];
  stopAll = [];
  vi.spyOn(console, 'warn').mockImplementation((message) => warnings.push(message));
  vi.spyOn(console, 'error').mockImplementation((message) => errors.push(message));
  show(settingsLink);
});

afterEach(() => {
  for (const stop of stopAll) stop();
  vi.restoreAllMocks();
});

describe('the configuration', () => {
  test('one that works is passed over in silence', async () => {
    const { runCheck } = await loadCheck();
    const { context, fail } = start({});
    runCheck(context);
    expect([warnings, errors, fail.mock.calls]).toEqual([[], [], []]);
  });

  test('all errors and warnings are logged, and core is asked to show nothing', async () => {
    const { runCheck } = await loadCheck();
    const { context, fail } = start({ revision: 'x', cookie: { days: 800 }, gcp: 'ignore', theme: { modal: 'no' } });
    runCheck(context);
    expect(errors).toEqual([
      'akkoord: revision is "x". Write a whole number, 9 digits at most.',
      'akkoord: cookie.days is 800. Write a number up to 400, or "session".',
      'akkoord: theme.modal is "no". Write true or false.',
    ]);
    expect(warnings).toEqual(['akkoord: gcp is "ignore". Unknown option. Check the spelling and the place.']);
    expect(fail).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ name: 'ConfigError', path: 'revision', value: 'x' }),
    );
  });

  test('with warnings alone, the library goes on', async () => {
    const { runCheck } = await loadCheck();
    const { context, fail } = start({ cookie: { days: 380 } });
    runCheck(context);
    expect(warnings).toEqual([expect.stringContaining('cookie.days is 380.')]);
    expect(fail).not.toHaveBeenCalled();
  });

  test('a second check of the same library does nothing, a check of another library does', async () => {
    const first = await loadCheck();
    const { context, fail } = start({ revision: 'x' });
    first.runCheck(context);
    const second = await loadCheck();
    second.runCheck(context);
    first.runCheck(context);
    expect(fail).toHaveBeenCalledOnce();
    expect(errors).toHaveLength(1);
    const otherLibrary = start({ revision: 'x' });
    second.runCheck(otherLibrary.context);
    expect(otherLibrary.fail).toHaveBeenCalledOnce();
  });
});

describe('the page', () => {
  const live = '<script data-consent="analytics" type="text/x-test">live()</script>';

  test('held elements are fine', async () => {
    const { runCheck } = await loadCheck();
    show(`${settingsLink}
      <script type="text/plain" data-consent="analytics" src="/a.js"></script>
      <iframe data-consent="targeting" data-consent-src="/b"></iframe>
      <link data-consent="analytics" data-consent-href="/c.css">
      <div data-consent="analytics" data-consent-class="x"></div>`);
    runCheck(start({}).context);
    expect(errors).toEqual([]);
  });

  test('what is marked but not held is named, with what to write instead', async () => {
    const { runCheck } = await loadCheck();
    const page = `${live}<img data-consent="targeting" src="/p.gif"><link data-consent="analytics" href="/c.css">`;
    show(settingsLink + page);
    runCheck(start({}).context);
    expect(errors).toEqual([
      `akkoord: this script has data-consent but is not held: it runs at once. Write type="text/plain" in it. Found: ${live}`,
      'akkoord: this element has data-consent but is not held: it loads at once. Write data-consent-src instead of src. Found: <img data-consent="targeting" src="/p.gif">',
      'akkoord: this element has data-consent but is not held: it loads at once. Write data-consent-href instead of href. Found: <link data-consent="analytics" href="/c.css">',
    ]);
    expect(document.body.innerHTML).toBe(settingsLink + page);
  });

  test('a place for a placeholder is named where its id is unknown', async () => {
    const { runCheck } = await loadCheck();
    const wrong = '<div data-consent-placeholder="analitics"></div>';
    show(`${settingsLink}<div data-consent-placeholder="analytics"></div>${wrong}`);
    runCheck(start({}).context);
    expect(errors).toEqual([
      `akkoord: data-consent-placeholder="analitics" is not in the configuration, so this placeholder stays for ever. Did you mean "analytics"? Found: ${wrong}`,
    ]);
  });

  test.each([
    [
      '<iframe data-consent="analytics" srcdoc="x"></iframe>',
      'this element has data-consent but is not held: it loads at once. Write data-consent-srcdoc instead of srcdoc.',
    ],
    [
      '<video data-consent="analytics"><source src="https://film.test/a.mp4"><track src="/own.vtt"></video>',
      '<source src="https://film.test/a.mp4"> is not held with it',
    ],
    [
      '<picture><source srcset="https://film.test/a.png 2x"><img data-consent="analytics" data-consent-src="/a.png"></picture>',
      '<source srcset="https://film.test/a.png 2x"> is not held with it',
    ],
    ['<svg><script data-consent="analytics" href="/s.js"></script></svg>', 'a script inside <svg> cannot be held.'],
    ['<iframe data-consent="analytics" class="lazyload" data-src="/v"></iframe>', 'a lazy-loading script sets src'],
    [
      '<iframe data-consent="analytics" data-src="/v" data-consent-live="src" data-consent-src="/v"></iframe>',
      'a lazy-loading script sets src',
    ],
    [
      '<iframe data-consent="analytics" data-consent-live="src" data-consent-src="/v"></iframe>',
      'this element has data-consent but is not held: it loads at once. Write data-consent-src instead of src.',
    ],
  ])('%s is named once', async (markup, message) => {
    const { runCheck } = await loadCheck();
    show(settingsLink + markup);
    runCheck(start({}).context);
    expect(errors).toEqual([expect.stringContaining(`akkoord: ${message}`)]);
  });

  test('what was released is not taken for that: what is granted, or was on this page', async () => {
    const { runCheck } = await loadCheck();
    show(settingsLink + live.replace('analytics', 'necessary'));
    runCheck(start({}).context);
    show(settingsLink + live);
    const made = start({});
    const decision = { revision: 1, time: 0, via: 'banner', choices: { analytics: true } } as const;
    made.context.onDecision = (listener) => listener({ decision, previous: null, notice: null });
    runCheck(made.context);
    expect(errors).toEqual([]);
  });

  test('settings controls that the keyboard does not reach are named, and no others', async () => {
    const { runCheck } = await loadCheck();
    const wrong = [
      '<div data-consent-open="">Cookies</div>',
      '<a data-consent-open="">Cookies</a>',
      '<span data-consent-action="withdraw" role="button">x</span>',
      '<p data-consent-action="withdraw" tabindex="0">x</p>',
    ];
    show(`${wrong.join('')}<button data-consent-open>x</button><a href="#" data-consent-open>x</a>
      <div role="button" tabindex="0" data-consent-open>x</div><li data-consent-open><button>x</button></li>
      <button><span data-consent-action="withdraw">x</span></button><my-button data-consent-open></my-button>`);
    runCheck(start({}).context);
    const remedies = ['open', 'open', 'action', 'action'].map((name) => `<button type="button" data-consent-${name}>`);
    expect(errors).toEqual(
      wrong.map((markup, at) =>
        expect.stringMatching(new RegExp(`by keyboard.*${remedies[at]} instead. Found: ${markup}`)),
      ),
    );
  });

  test('without settings button and settings link nobody can withdraw', async () => {
    const { runCheck } = await loadCheck();
    runCheck(start({ trigger: false }).context);
    show('');
    runCheck(start({}).context);
    runCheck(start({ trigger: true }).context);
    expect(errors).toEqual([]);
    runCheck(start({ trigger: false }).context);
    expect(errors).toEqual([
      'akkoord: trigger is false. This page has no settings link either, so nobody can withdraw consent here: add <a href="#cookie-settings">, or leave "trigger" out.',
    ]);
  });

  test('is looked at when the parser has read all of it, and not after the library was destroyed', async () => {
    const { runCheck } = await loadCheck();
    const readyState = vi.spyOn(document, 'readyState', 'get').mockReturnValue('loading');
    show('');
    runCheck(start({ trigger: false }).context);
    show(settingsLink);
    document.dispatchEvent(new Event('DOMContentLoaded'));
    show('');
    const { context, stop } = start({ trigger: false });
    runCheck(context);
    stop();
    document.dispatchEvent(new Event('DOMContentLoaded'));
    expect(errors).toEqual([]);
    readyState.mockRestore();
  });
});

describe('the file', () => {
  test('checks a library that runs already, and one that starts later', async () => {
    const early = start({ revision: 'early' });
    publishContext(early.context);
    vi.resetModules();
    await import('../../../src/script/akkoord.check.ts');
    expect(early.fail).toHaveBeenCalledOnce();
    early.stop();

    vi.resetModules();
    await import('../../../src/script/akkoord.check.ts');
    const late = start({ revision: 'late' });
    publishContext(late.context);
    expect(late.fail).not.toHaveBeenCalled();
    document.dispatchEvent(new CustomEvent('akkoord:ready'));
    expect(late.fail).toHaveBeenCalledOnce();
  });
});

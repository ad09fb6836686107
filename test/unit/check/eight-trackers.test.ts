// @vitest-environment jsdom
// @vitest-environment-options {"url": "https://www.voorbeeld.example/"}
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { ConfigInput, State } from '../../../src/model/types.ts';
import { config, type Parts, page, parts, snippets } from './eight-trackers.ts';
import { makeContext } from './make-context.ts';

let said: string[];
let stop = () => {};

beforeEach(() => {
  said = [];
  vi.resetModules();
  for (const level of ['error', 'warn'] as const) {
    vi.spyOn(console, level).mockImplementation((message) => said.push(`${level} ${message}`));
  }
});
afterEach(() => {
  stop();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  document.head.replaceChildren();
  Reflect.deleteProperty(window, 'akkoordConfig');
  for (const name of ['guard', 'replay', 'import']) Reflect.deleteProperty(window, Symbol.for(`akkoord.${name}`));
});

interface Situation {
  readonly input?: ConfigInput | object;
  readonly state?: Partial<State>;
  readonly head?: string;
  /** Attributes of the library's own script tag; undefined: there is none, as in a bundle. */
  readonly tag?: string;
  /** What the page has in `window.akkoordConfig`. */
  readonly global?: unknown;
}

/** What the check says of this page, each with its level. */
async function check(
  body: string,
  { input = config, state, head = '', tag, global }: Situation = {},
): Promise<string[]> {
  if (global !== undefined) Object.assign(window, { akkoordConfig: global });
  document.head.innerHTML = head + (tag === undefined ? '' : `<script src="/akkoord/akkoord.js" ${tag}></script>`);
  document.body.innerHTML = body;
  const { runCheck } = await import('../../../src/check/run-check.ts');
  const made = makeContext(input, state);
  stop = made.stop;
  runCheck(made.context, document.querySelector('script[src*="akkoord.js"]'));
  return said;
}

const change = (part: keyof Parts, from: string | RegExp, to: string) => {
  const changed = parts[part].replace(from, to);
  expect(changed).not.toBe(parts[part]);
  return page({ [part]: changed });
};
const live = (part: keyof Parts) => change(part, / type="text\/plain" data-consent="[^"]*"/, '');
const add = (html: string) => page({ footer: parts.footer + html });

describe('a page with eight trackers', () => {
  test('that holds them is passed over in silence, before and after a decision', async () => {
    expect(await check(page())).toEqual([]);
    stop();
    const decision = { revision: 1, time: 0, via: 'banner', choices: { analytics: false } } as const;
    expect(await check(page(), { state: { decision } })).toEqual([]);
  });

  test.each<[mistake: string, body: string, says: string[]]>([
    [
      'the Google tag was left in',
      live('googleTag'),
      ['"google-analytics" is not held', 'gtag/js?id=G-1', 'type="text/plain" data-consent="google-analytics"'],
    ],
    [
      'the Google tag was left in with async',
      page({ googleTag: '<script async src="https://www.googletagmanager.com/gtag/js?id=G-1"></script>' }),
      ['"google-analytics" is not held'],
    ],
    ['Hotjar was left in', live('hotjar'), ['"hotjar" is not held', 'static.hotjar.com', 'data-consent="hotjar"']],
    ['the pixel was left in', live('pixel'), ['"pixel" is not held', 'data-consent="pixel"']],
    ['LinkedIn was left in', live('linkedin'), ['"linkedin" is not held']],
    ['Tag Manager was left in', live('tagManager'), ['"tag-manager" is not held']],
    ['a service with match was left in', live('counter'), ['"counter" is not held', 'teller.voorbeeld.example']],
    [
      'a first-party path with match was left in',
      add('<img src="/metrics/p.gif">'),
      ['"counter" is not held', 'data-consent-src instead of src'],
    ],
    [
      'a script of a module was left in',
      page({ hotjar: `<script type="module">${snippets.hotjar}</script>` }),
      ['"hotjar" is not held'],
    ],
    [
      'a frame was left in',
      page({ youtube: '<iframe src="https://www.youtube.com/embed/a"></iframe>' }),
      ['"youtube" is not held', 'data-consent="youtube", and data-consent-src instead of src'],
    ],
    [
      'a frame without cookies was left in',
      page({ youtube: '<iframe src="//www.youtube-nocookie.com/embed/a"></iframe>' }),
      ['"youtube" is not held'],
    ],
    [
      'a map was left in',
      page({ maps: '<iframe src="https://www.google.com/maps/embed?pb=1"></iframe>' }),
      ['"maps" is not held'],
    ],
    [
      'a preconnect contacts the vendor',
      add('<link rel="preconnect" href="https://connect.facebook.net">'),
      ['"pixel" is not held', 'Take it out'],
    ],
    [
      'a tool that nobody declared',
      add('<script src="https://www.clarity.ms/tag/x"></script>'),
      [
        'Microsoft Clarity is not held',
        '{"categories":{"analytics":{"services":{"microsoft-clarity":{"preset":"microsoft-clarity"}}}}}',
        'data-consent="microsoft-clarity"',
      ],
    ],
    [
      'a frame that nobody declared',
      add('<iframe src="https://player.vimeo.com/video/1"></iframe>'),
      ['Vimeo is not held', '{"preset":"vimeo"}'],
    ],
    [
      'a pixel for visitors without scripts',
      add(
        '<noscript><img height="1" width="1" style="display:none" src="https://www.facebook.com/tr?id=1&ev=PageView&noscript=1"/></noscript>',
      ),
      ['visitors without scripts', 'facebook.com/tr', 'Take the <noscript> element out'],
    ],
    [
      'one of a vendor that nobody knows',
      add('<noscript><img width=1 height=1 src="https://px.reclame.example/p.gif"></noscript>'),
      ['visitors without scripts', 'px.reclame.example'],
    ],
    [
      'a frame of Tag Manager for them',
      add(
        '<noscript><iframe src="https://www.googletagmanager.com/ns.html?id=GTM-1" height="0" width="0"></iframe></noscript>',
      ),
      ['visitors without scripts'],
    ],
    [
      'src beside data-consent-src',
      change('youtube', ' data-consent-src', ' src="/v" data-consent-src'),
      ['src stands beside data-consent-src', 'Take src out', '<iframe data-consent="youtube" src="/v"'],
    ],
    [
      'src instead of data-consent-src',
      change('youtube', 'data-consent-src', 'src'),
      ['is not held', 'Write data-consent-src instead of src'],
    ],
    [
      'no type on a held script',
      change('hotjar', 'type="text/plain" ', ''),
      ['this script has data-consent but is not held', 'type="text/plain"'],
    ],
    [
      'data-src on a held script',
      change('googleTag', ' src=', ' data-src='),
      ['a held script needs its address in src', 'src instead of data-src'],
    ],
    [
      'data-consent-src on a held script',
      change('googleTag', ' src=', ' data-consent-src='),
      ['src instead of data-consent-src'],
    ],
    [
      'a lazy loader’s data-src',
      change('youtube', 'data-consent-src', 'class="lazyload" data-src'),
      ['lazy-loading script', 'data-consent-src instead of data-src'],
    ],
    [
      'a lazy loader’s data-src, without its class',
      change('maps', 'data-consent-src', 'loading="lazy" data-src'),
      ['data-consent-src instead of data-src'],
    ],
    [
      'a misspelt id',
      change('hotjar', '"hotjar"', '"hotjr"'),
      ['data-consent="hotjr" is not in the configuration', 'Did you mean "hotjar"?'],
    ],
    ['a misspelt category', change('hotjar', '"hotjar"', '"analitics"'), ['Did you mean "analytics"?']],
    ['a misspelt id in a list', change('hotjar', '"hotjar"', '"hotjar analitics"'), ['Did you mean "analytics"?']],
    [
      'an id that is near nothing',
      change('hotjar', '"hotjar"', '"statistieken"'),
      ['data-consent="statistieken"', 'Write one of: necessary, functional, maps'],
    ],
    ['no id', change('hotjar', '"hotjar"', '""'), ['data-consent is empty']],
    [
      'a misspelt attribute for the address',
      change('youtube', 'data-consent-src', 'data-consent-scr'),
      ['Did you mean data-consent-src?'],
    ],
    [
      'a misspelt data-consent',
      change('youtube', 'data-consent=', 'data-consnt='),
      ['data-consnt means nothing', 'Did you mean data-consent?'],
    ],
    [
      'a misspelt type',
      change('hotjar', 'data-consent=', 'data-consent-type="text/javascipt" data-consent='),
      ['data-consent-type="text/javascipt" is no type that runs', 'Write "text/javascript"'],
    ],
    [
      'a misspelt action',
      `${page()}<button type="button" data-consent-action="reject-al">Nee</button>`,
      ['data-consent-action="reject-al" means nothing', 'Did you mean "reject-all"?'],
    ],
    [
      'a layer that there is not',
      `${page()}<button type="button" data-consent-open="settings">Kies</button>`,
      ['data-consent-open="settings" means nothing', 'Write one of: preferences, banner.'],
    ],
    [
      'a mark around what loads',
      `${page()}<div data-consent="hotjar"><p>Hier</p></div>`,
      ['data-consent on <div> holds nothing', 'Mark each script, frame or picture'],
    ],
    ['a marked sheet', `${page()}<style data-consent="hotjar">p {}</style>`, ['data-consent on <style> holds nothing']],
  ])('%s', async (_, body, says) => {
    const messages = await check(body);
    expect(messages).toHaveLength(1);
    for (const words of ['error akkoord: ', ...says]) expect(messages[0]).toContain(words);
  });

  test.each<[mistake: string, situation: Situation, says: string[]]>([
    [
      'a misspelt attribute on the tag',
      { tag: 'data-google-analytic="G-1"' },
      ['data-google-analytic on the script tag means nothing', 'data-google-analytics?'],
    ],
    [
      'an id on the tag beside another one in the configuration',
      { tag: 'data-google-analytics="G-OTHER00001"' },
      ['data-google-analytics on the script tag is "G-OTHER00001"', 'does not count'],
    ],
    ['another one', { tag: 'data-privacyurl="/p"' }, ['data-privacy-url?']],
    ['an attribute with more words', { tag: 'data-google-analytics-id="G-1"' }, ['data-google-analytics?']],
    [
      'data-akkoord-config forgotten',
      { tag: '', input: {}, head: `<script type="application/json">${JSON.stringify(config)}</script>` },
      ['looks like a configuration', 'data-akkoord-config'],
    ],
    ['no object in window.akkoordConfig', { tag: '', input: {}, global: '{}' }, ['window.akkoordConfig is a string']],
    [
      'an object that is still on its way',
      { tag: '', input: {}, global: Promise.resolve({}) },
      ['window.akkoordConfig is a promise, and is not read. Write an object'],
    ],
    ['no configuration at all', { tag: '', input: { controller: {} } }, ['no configuration was found']],
    [
      'two blocks',
      { tag: '', head: '<script type="application/json" data-akkoord-config>{}</script>'.repeat(2) },
      ['more than one configuration', 'only the first counts'],
    ],
    [
      'a block that runs as a script',
      { tag: '', head: '<script data-akkoord-config>({})</script>' },
      ['runs as a script', 'type="application/json"'],
    ],
    [
      'guard without its file',
      { input: { ...config, guard: true } },
      ['guard is true, but akkoord.guard.js is not on this page', 'right after', 'may have async or defer'],
    ],
    [
      'replayLoadEvents without its file',
      {
        input: {
          ...config,
          categories: {
            ...config.categories,
            analytics: { services: { hotjar: { replayLoadEvents: true }, 'google-analytics': {}, counter: {} } },
          },
        },
      },
      ['akkoord.replay.js is not on this page'],
    ],
    [
      'import without its file',
      { input: { ...config, import: ['klaro'] } },
      ['akkoord.import.js is not on this page', 'right before'],
    ],
    ['no settings link and no button', { input: { ...config, trigger: false } }, ['nobody can withdraw']],
  ])('%s', async (mistake, situation, says) => {
    const body = mistake.startsWith('no ') ? parts.footer.replace('#cookie-settings', '#elders') : page();
    const messages = (await check(body, situation)).filter(
      (message) => !/controller\.\w+ is missing|not in the configuration/.test(message),
    );
    expect(messages).toHaveLength(1);
    for (const words of ['error akkoord: ', ...says]) expect(messages[0]).toContain(words);
  });

  test('all mistakes are named at once, each once', async () => {
    const body = [
      live('googleTag'),
      live('hotjar'),
      '<noscript><img width="1" src="https://www.facebook.com/tr"></noscript>',
      change('youtube', 'data-consent-src', 'data-src'),
    ].join('');
    const input = {
      ...config,
      categories: { ...config.categories, analitics: {} },
      controller: { name: 'V' },
      guard: true,
      cookie: { days: 800 },
    };
    const messages = await check(body, { input, tag: 'data-privacyurl="/p"' });
    const expected = [
      'cookie.days is 800',
      'controller.privacyUrl is missing',
      'categories.analitics',
      'data-privacyurl',
      'akkoord.guard.js',
      '"google-analytics" is not held',
      '"hotjar" is not held',
      'visitors without scripts',
      'lazy-loading script',
    ];
    for (const words of expected)
      expect(
        messages.filter((message) => message.includes(words)),
        words,
      ).toHaveLength(1);
    expect(messages.every((message) => message.startsWith('error '))).toBe(true);
  });
});

describe('what looks like a mistake and is none', () => {
  test('what is granted, now or since the page was opened', async () => {
    const grants = { necessary: true, analytics: true, hotjar: true, 'google-analytics': true };
    const body = page({
      googleTag: '<script src="https://www.googletagmanager.com/gtag/js?id=G-1"></script>',
      hotjar: `<script data-consent="hotjar">${snippets.hotjar}</script>`,
    });
    expect(await check(body, { state: { grants } })).toEqual([]);
  });
  test('the script that a snippet put into the page: the snippet is named, and once', async () => {
    const messages = await check(
      `${live('hotjar')}<script async src="https://static.hotjar.com/c/hotjar-1.js?sv=6"></script>`,
    );
    expect(messages).toHaveLength(1);
    expect(messages[0]).toContain('(function(h,o,t,j,a,r)');
  });
  test('what a tool brought along after a decision', async () => {
    const decision = { revision: 1, time: 0, via: 'banner', choices: { analytics: true } } as const;
    expect(await check(add('<script src="https://www.clarity.ms/tag/x"></script>'), { state: { decision } })).toEqual(
      [],
    );
  });
  test('an embed that its placeholder loaded once', async () => {
    const messages = await check(page());
    const frame = document.querySelector('iframe');
    frame?.setAttribute('src', '/v');
    document.dispatchEvent(new CustomEvent('akkoord:released', { detail: { elements: [frame] } }));
    await vi.waitFor(() => new Promise((done) => setTimeout(done, 600)), 2000);
    expect(messages).toEqual([]);
  });
  test('files that are there', async () => {
    for (const name of ['guard', 'replay', 'import']) Reflect.set(window, Symbol.for(`akkoord.${name}`), true);
    expect(await check(page(), { input: { ...config, guard: 'strict', import: ['klaro'] } })).toEqual([]);
  });
});

test('a held frame whose address was loaded all the same is named', async () => {
  const name = 'https://www.youtube-nocookie.com/embed/a';
  vi.stubGlobal('performance', { now: () => 0, getEntriesByType: () => [{ name }] });
  expect(await check(page())).toEqual([expect.stringContaining(`"${name}" was loaded before the visitor chose`)]);
});

test('a configuration that was set after the library had started is named', async () => {
  Reflect.set(window, 'akkoordConfig', { ...config, revision: 2 });
  expect(await check(page(), { tag: '' })).toEqual([
    expect.stringContaining('window.akkoordConfig was set or changed after'),
  ]);
});

test('a frame that a script adds later is named too', async () => {
  const messages = await check(page());
  expect(messages).toEqual([]);
  const frame = document.createElement('iframe');
  frame.src = 'https://www.youtube.com/embed/b';
  document.body.append(frame);
  await vi.waitFor(() => expect(messages).toEqual([expect.stringContaining('embed/b')]), 2000);
});

describe('the choice in the cookie', () => {
  afterEach(() => {
    document.cookie = 'akkoord=; max-age=0';
  });
  const answered = 'functional~maps~analytics~google-analytics~hotjar~counter~targeting~pixel~linkedin~youtube';
  const setRecord = (ids: string, revision = 1) => {
    document.cookie = `akkoord=1.${revision}.t0.banner.${ids}.`;
  };

  test('of a page with another configuration is named, with what differs', async () => {
    setRecord(`${answered}~chat`);
    expect(await check(page())).toEqual([
      expect.stringContaining(
        'another configuration: only there "chat", only here "tag-manager". Give all pages the same',
      ),
    ]);
  });
  test.each<[what: string, ids: string, revision: number, input: object]>([
    ['of this configuration', `${answered}~tag-manager`, 1, config],
    ['of another revision', 'chat', 2, config],
    ['of the whole domain', 'chat', 1, { ...config, cookie: { domain: '.voorbeeld.example' } }],
  ])('%s is passed over', async (_, ids, revision, input) => {
    setRecord(ids, revision);
    expect(await check(page(), { input })).toEqual([]);
  });
});

test('a marked file that does not set the configuration is named', async () => {
  const head = '<script type="text/x-test" src="/consent-config.js" data-akkoord-config></script>';
  expect(await check(page(), { head, tag: '' })).toEqual([
    expect.stringContaining('did not set the configuration. Write window.akkoordConfig'),
  ]);
});

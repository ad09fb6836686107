import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { carry } from '../../../../src/addons/import/model/carry.ts';
import type { Stored } from '../../../../src/addons/import/model/former.ts';
import { tools } from '../../../../src/addons/import/model/tools.ts';
import { resolveConfig } from '../../../../src/model/config/resolve-config.ts';
import type { Choices, FormerTool } from '../../../../src/model/types.ts';
import { carriedOf, names, now, read } from './samples.ts';

const shop = resolveConfig({}, {});

const at = Date.parse;
type Row = [what: string, tool: FormerTool, stored: Stored, answers: Choices | null, more?: object];

const yes = { necessary: true, preferences: true, statistics: true, marketing: true };
const bot = (more: string, from = 'true') =>
  `{stamp:%27hJEdgU/jEFEJFFhX0xA2+tJffzrTG9PBRXlVW8uhbrskpnk5ALWObw==%27%2Cnecessary:true%2Cpreferences:${from}%2Cstatistics:true%2Cmarketing:true%2C${more}ver:1%2Cutc:1741859336134%2Cregion:%27ca%27}`;
const oneTrust = (query: string): Stored => [
  ['OptanonConsent', query],
  ['OptanonAlertBoxClosed', '2025-05-22T13:39:04.808Z'],
];
const groups = 'landingPath=NotLandingPage&groups=C0001%3A1%2CC0003%3A0%2CC0002%3A1';

const rows: Row[] = [
  [
    'version 3: what is a key of services and not accepted was refused',
    'cookieconsent',
    [
      [
        'cc_cookie',
        '%7B%22categories%22%3A%5B%22necessary%22%2C%22analytics%22%5D%2C%22revision%22%3A0%2C%22data%22%3Anull%2C%22consentTimestamp%22%3A%222026-01-05T10%3A00%3A00.000Z%22%2C%22consentId%22%3A%22a%22%2C%22services%22%3A%7B%22necessary%22%3A%5B%5D%2C%22analytics%22%3A%5B%5D%2C%22ads%22%3A%5B%5D%7D%2C%22languageCode%22%3A%22nl%22%2C%22lastConsentTimestamp%22%3A%222026-02-05T10%3A00%3A00.000Z%22%2C%22expirationTime%22%3A1786000000000%7D',
      ],
    ],
    { necessary: true, analytics: true, ads: false },
    { time: at('2026-02-05T10:00:00.000Z'), expires: 1786000000000, onlyYes: false },
  ],
  [
    'version 3 with services: the services that were accepted, and no word on their category',
    'cookieconsent',
    [['cc_cookie', '{"categories":["analytics"],"services":{"analytics":["ga"],"ads":[]}}']],
    { ga: true, ads: false },
  ],
  [
    'version 2, not encoded: only what was accepted',
    'cookieconsent',
    [
      [
        'cc_cookie',
        '{"categories":["necessary","targeting"],"level":["necessary","targeting"],"revision":0,"data":null,"rfc_cookie":false,"consent_date":"2022-09-01T20:48:54.496Z","consent_uuid":"u","last_consent_update":"2022-09-02T20:48:54.496Z"}',
      ],
    ],
    { necessary: true, targeting: true },
    { time: at('2022-09-02T20:48:54.496Z'), onlyYes: true },
  ],
  [
    'version 2 before 2.8: level, and no time',
    'cookieconsent',
    [['cc_cookie', '{"level":["necessary"],"revision":0,"data":null,"rfc_cookie":false}']],
    { necessary: true },
    { time: undefined, onlyYes: true },
  ],
  ['without categories', 'cookieconsent', [['cc_cookie', '{"revision":0}']], null],
  [
    'encoded JSON',
    'klaro',
    [['klaro', '%7B%22matomo%22%3Atrue%2C%22youtube%22%3Afalse%7D']],
    { matomo: true, youtube: false },
  ],
  ['an answer that is none', 'klaro', [['klaro', '{"matomo":"true"}']], null],
  ['no answer', 'klaro', [['klaro', '{}']], null],
  [
    'version 3',
    'orejime',
    [['eu-consent', '{%22matomo%22:true%2C%22youtube%22:false}']],
    { matomo: true, youtube: false },
  ],
  ['version 2', 'orejime', [['orejime', '%7B%22matomo%22%3Afalse%7D']], { matomo: false }],
  ['answered', 'tarteaucitron', [['tarteaucitron', '!gtag=true!youtube=false']], { gtag: true, youtube: false }],
  ['a service is still waiting', 'tarteaucitron', [['tarteaucitron', '!gtag=wait!youtube=false']], null],
  ['explicit', 'cookiebot', [['CookieConsent', bot('method:%27explicit%27%2C')]], yes, { time: 1741859336134 }],
  [
    'with a TCF string',
    'cookiebot',
    [['CookieConsent', bot('method:%27explicit%27%2Ciab2:%27CP5j.YAAA,marketing:false%27%2Cgacm:%272~AA==%27%2C')]],
    yes,
  ],
  ['implied by the region', 'cookiebot', [['CookieConsent', bot('method:%27implied%27%2C')]], null],
  ['without a method', 'cookiebot', [['CookieConsent', bot('')]], null],
  ['an answer that is none', 'cookiebot', [['CookieConsent', bot('method:%27explicit%27%2C', '1')]], null],
  ['no consent needed', 'cookiebot', [['CookieConsent', '-1']], null],
  ['not accepted, in older versions', 'cookiebot', [['CookieConsent', '0']], null],
  [
    'accepted by the button',
    'onetrust',
    oneTrust(`${groups}&intType=1`),
    { C0001: true, C0003: false, C0002: true },
    { time: at('2025-05-22T13:39:04.808Z'), isUnproven: false },
  ],
  ['not encoded', 'onetrust', oneTrust('groups=C0004:1,C0001:1'), { C0004: true, C0001: true }, { isUnproven: true }],
  [
    'closed in another way',
    'onetrust',
    oneTrust(`${groups}&intType=3`),
    { C0001: true, C0003: false, C0002: true },
    { isUnproven: true },
  ],
  ['the banner was never closed', 'onetrust', [['OptanonConsent', groups]], null],
  ['to be asked again', 'onetrust', oneTrust(`${groups}&AwaitingReconsent=true`), null],
  ['no groups', 'onetrust', oneTrust('groups=&AwaitingReconsent=false'), null],
  ['an odd answer', 'onetrust', oneTrust('groups=C0001:1,C0002:2'), null],
  [
    'chosen',
    'cookieyes',
    [
      [
        'cookieyes-consent',
        'consentid:QU5K,consent:yes,action:yes,necessary:yes,functional:no,analytics:yes,performance:no,advertisement:no,other:no,lastRenewedDate:1734509533000',
      ],
    ],
    { necessary: true, functional: false, analytics: true, performance: false, advertisement: false, other: false },
    { since: 1734509533000 },
  ],
  [
    'refused',
    'cookieyes',
    [['cookieyes-consent', 'consentid:x,consent:no,action:yes,necessary:yes,analytics:no']],
    { necessary: true, analytics: false },
    { since: undefined },
  ],
  [
    'not answered yet',
    'cookieyes',
    [['cookieyes-consent', 'consentid:x,consent:no,action:,necessary:yes,analytics:no']],
    null,
  ],
  [
    'set without asking',
    'cookieyes',
    [['cookieyes-consent', 'consentid:x,consent:yes,action:no,necessary:yes,analytics:yes']],
    null,
  ],
  [
    'a law of objection',
    'cookieyes',
    [['cookieyes-consent', 'consentid:x,consent:no,action:yes,necessary:yes,analytics:yes']],
    null,
  ],
  [
    'refused',
    'complianz',
    [
      ['cmplz_banner-status', 'dismissed'],
      ['cmplz_functional', 'allow'],
      ['cmplz_preferences', 'deny'],
      ['cmplz_statistics', 'deny'],
      ['cmplz_marketing', 'allow'],
      ['cmplz_consented_services', '{"youtube":true,"twitter":false}'],
    ],
    { preferences: false, statistics: false, marketing: true, youtube: true, twitter: false },
  ],
  [
    'a main site of a network',
    'complianz',
    [
      ['cmplz_rt_banner-status', 'dismissed'],
      ['cmplz_rt_marketing', 'deny'],
    ],
    { marketing: false },
  ],
  [
    'the banner still shows',
    'complianz',
    [
      ['cmplz_banner-status', 'show'],
      ['cmplz_marketing', 'allow'],
    ],
    null,
  ],
  ['dismissed without a choice', 'complianz', [['cmplz_banner-status', 'dismissed']], null],
  [
    'version 2',
    'silktide',
    [
      ['stcm.hasConsented', '1'],
      ['stcm.consent.essential', 'true'],
      ['stcm.consent.marketing', 'false'],
    ],
    { essential: true, marketing: false },
  ],
  [
    'version 1',
    'silktide',
    [
      ['silktideCookieBanner_InitialChoice', '1'],
      ['silktideCookieChoice_analytics', 'false'],
    ],
    { analytics: false },
  ],
  ['no choice yet', 'silktide', [['stcm.consent.essential', 'true']], null],
];

describe('what the tools store', () => {
  test.each(rows)('%s (%s)', (_what, tool, stored, answers, more = {}) => {
    const [choice, ...others] = read(tool, stored);
    expect(others).toEqual([]);
    if (answers === null) expect(choice).toBeUndefined();
    else {
      expect({ ...choice?.answers }).toEqual(answers);
      expect(choice).toMatchObject(more);
    }
  });

  test('under another name, or a namespace', () => {
    expect(read('klaro', [['toestemming', '{"a":false}']], 'toestemming')).toHaveLength(1);
    expect(read('klaro', [['klaro', '{"a":false}']], 'toestemming')).toEqual([]);
    expect(
      read(
        'silktide',
        [
          ['stcm.nl.hasConsented', '1'],
          ['stcm.nl.consent.a', 'false'],
          ['stcm.consent.b', 'true'],
        ],
        'nl',
      ),
    ).toMatchObject([{ answers: { a: false } }]);
    expect(
      read(
        'silktide',
        [
          ['silktideCookieBanner_InitialChoice_nl', '1'],
          ['silktideCookieChoice_a_nl', 'false'],
        ],
        'nl',
      ),
    ).toMatchObject([{ answers: { a: false } }]);
  });

  test("names that are a tool's own, and those that are not", () => {
    const owns = (tool: FormerTool, name: string, first = tools[tool].names[0]) =>
      tools[tool].owns?.(name, first) ?? tools[tool].names.includes(name);
    for (const [tool, name] of [
      ['orejime', 'orejime'],
      ['onetrust', 'OptanonAlertBoxClosed'],
      ['complianz', 'cmplz_statistics'],
      ['complianz', 'cmplz_rt_policy_id'],
      ['silktide', 'stcm.consent.ads'],
      ['silktide', 'silktideCookieChoice_ads'],
      ...names.filter((name) => tools[name].names[0]).map((name) => [name, tools[name].names[0]] as const),
    ] as const)
      expect([tool, name, owns(tool, name)]).toEqual([tool, name, true]);
    for (const tool of names)
      for (const name of ['akkoord', '_ga', 'klaroo', 'stcm', 'stcm.nl.consent.ads', 'cmpl', ''])
        expect([tool, name, owns(tool, name)]).toEqual([tool, name, false]);
    expect(owns('silktide', 'stcm.consent.ads', 'nl')).toBe(false);
  });

  test('anything else that is stored is no choice, or a choice that grants nothing', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string(),
      fc.json({ maxDepth: 1 }),
      fc.stringMatching(/^[{!,:'=\w]{0,30}$/),
    );
    const value = fc.oneof(text, fc.json({ maxDepth: 1 }).map(encodeURIComponent));
    const name = fc.constantFrom(
      ...names.flatMap((tool) => tools[tool].names),
      'OptanonAlertBoxClosed',
      'cmplz_banner-status',
      'cmplz_marketing',
      'cmplz_consented_services',
      'stcm.hasConsented',
      'stcm.consent.ads',
      'silktideCookieBanner_InitialChoice',
      'silktideCookieChoice_ads',
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(name, value), { maxLength: 6 }), (stored) => {
        for (const tool of names)
          for (const choice of read(tool, stored)) {
            for (const answer of Object.values(choice.answers)) expect(typeof answer).toBe('boolean');
            const carried = carriedOf(carry(shop, choice, undefined, false, now));
            expect(Object.values(carried?.decision.choices ?? {})).not.toContain(true);
          }
      }),
      { numRuns: 1000 },
    );
  });
});

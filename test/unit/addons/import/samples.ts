import type { Carried, Outcome } from '../../../../src/addons/import/model/carry.ts';
import type { FormerChoice, Stored } from '../../../../src/addons/import/model/former.ts';
import { tools } from '../../../../src/addons/import/model/tools.ts';
import type { FormerTool } from '../../../../src/model/types.ts';

export const now = Date.UTC(2026, 10, 22, 12);
export const day = 864e5;
export const names = Object.keys(tools) as FormerTool[];

/** What a tool reads in cookies and items; what it throws at is nothing. */
export function read(tool: FormerTool, stored: Stored, first = tools[tool].names[0]): FormerChoice[] {
  try {
    return tools[tool].read(stored, [first, ...tools[tool].names.slice(1)]).flatMap((choice) => choice ?? []);
  } catch {
    return [];
  }
}

/** What is carried over; null: the visitor is asked, or another tool may have a choice. */
export function carriedOf(outcome: Outcome | undefined): Carried | null {
  return typeof outcome === 'object' ? outcome : null;
}

const iso = (ago: number) => new Date(now - ago * day).toISOString();
const encode = encodeURIComponent;

/** A record as each tool writes it, with a choice of `ago` days ago where the tool keeps the time. */
export const records = {
  cookieconsent: (choices: Record<string, boolean>, ago = 10): Stored => {
    const content = {
      categories: ['necessary', ...Object.keys(choices).filter((id) => choices[id])],
      revision: 0,
      data: null,
      consentTimestamp: iso(ago + 100),
      consentId: '1b671a64-40d5-491e-99b0-da01ff1f3341',
      services: Object.fromEntries(['necessary', ...Object.keys(choices)].map((id) => [id, []])),
      languageCode: 'nl',
      lastConsentTimestamp: iso(ago),
      expirationTime: now + (182 - ago) * day,
    };
    return [['cc_cookie', encode(JSON.stringify(content))]];
  },
  klaro: (choices: Record<string, boolean>): Stored => [['klaro', encode(JSON.stringify(choices))]],
  orejime: (choices: Record<string, boolean>): Stored => [['eu-consent', encode(JSON.stringify(choices))]],
  tarteaucitron: (choices: Record<string, boolean>): Stored => [
    [
      'tarteaucitron',
      Object.entries(choices)
        .map(([id, answer]) => `!${id}=${answer}`)
        .join(''),
    ],
  ],
  cookiebot: (choices: Record<string, boolean>, ago = 10): Stored => {
    const said = (id: string) => `${id}:${choices[id] ?? false}`;
    const text = `{stamp:%27G+6rYDfrzwrZItFRfHCbe8iQIFLhMDCgjBS+/Oq/gZe0Lovh65ODgg==%27%2Cnecessary:true%2C${said('preferences')}%2C${said('statistics')}%2C${said('marketing')}%2Cmethod:%27explicit%27%2Cver:1%2Cutc:${now - ago * day}%2Cregion:%27nl%27}`;
    return [['CookieConsent', text]];
  },
  onetrust: (choices: Record<string, boolean>, ago = 10, intType = '1'): Stored => {
    const groups = Object.entries({ C0001: true, ...choices }).map(([id, answer]) => `${id}:${Number(answer)}`);
    return [
      [
        'OptanonConsent',
        `isGpcEnabled=0&datestamp=Thu+Nov+19+2026+12%3A00%3A00+GMT%2B0100+(CET)&version=202506.1.0&isIABGlobal=false&hosts=&consentId=c3c5d781&interactionCount=2&landingPath=NotLandingPage&groups=${encode(groups.join())}&AwaitingReconsent=false&intType=${intType}&geolocation=NL%3BNH`,
      ],
      ['OptanonAlertBoxClosed', iso(ago)],
    ];
  },
  cookieyes: (choices: Record<string, boolean>, ago = 10): Stored => {
    const answers = Object.entries(choices).map(([id, answer]) => `,${id}:${answer ? 'yes' : 'no'}`);
    const consent = Object.values(choices).includes(true) ? 'yes' : 'no';
    return [
      [
        'cookieyes-consent',
        `consentid:d0owaVVvazVQeldUemZ0aVF5OGs1RVdLM3pPQlBaY24,consent:${consent},action:yes,necessary:yes${answers.join('')},lastRenewedDate:${now - ago * day}`,
      ],
    ];
  },
  complianz: (choices: Record<string, boolean>): Stored => [
    ['cmplz_banner-status', 'dismissed'],
    ['cmplz_policy_id', '14'],
    ['cmplz_functional', 'allow'],
    ...Object.entries(choices).map(([id, answer]) => [`cmplz_${id}`, answer ? 'allow' : 'deny'] as const),
    ['cmplz_consented_services', ''],
  ],
  silktide: (choices: Record<string, boolean>): Stored => [
    ['stcm.hasConsented', '1'],
    ['stcm.consent.essential', 'true'],
    ...Object.entries(choices).map(([id, answer]) => [`stcm.consent.${id}`, `${answer}`] as const),
  ],
} satisfies Record<FormerTool, (choices: Record<string, boolean>, ...more: never[]) => Stored>;

/** What each tool calls functional, analytics and targeting. */
export const wordsOf: Record<FormerTool, readonly [string, string, string]> = {
  cookieconsent: ['functionality', 'analytics', 'ads'],
  klaro: ['functional', 'statistics', 'marketing'],
  orejime: ['functional', 'analytics', 'advertising'],
  tarteaucitron: ['functional', 'analytics', 'targeting'],
  cookiebot: ['preferences', 'statistics', 'marketing'],
  onetrust: ['C0003', 'C0002', 'C0004'],
  cookieyes: ['functional', 'analytics', 'advertisement'],
  complianz: ['preferences', 'statistics', 'marketing'],
  silktide: ['functional', 'analytics', 'marketing'],
};

/** These keep when a choice was made, or since when it must have been; the others do not. */
export const keepsTime: readonly FormerTool[] = ['cookieconsent', 'cookiebot', 'onetrust', 'cookieyes'];

import { expect } from '../support/fixtures.ts';
import type { Queue } from '../support/stand-ins/vendor.ts';

/** What the script of one vendor must find and hear, after the vendor's documentation: see docs/services.md. */
export interface Vendor {
  readonly id: string;
  /** The address that must be asked for, once. */
  readonly script: string;
  /** Written as `scriptUrl`: the site says where the script is. */
  readonly isOwnAddress?: true;
  readonly queue?: Queue;
  /** Global variables that the script reads when it runs. */
  readonly reads?: Readonly<Record<string, unknown>>;
  /** The calls on each page on which it is granted. */
  readonly calls?: readonly (readonly unknown[])[];
  /** The calls when consent is taken back. */
  readonly withdrawn?: readonly (readonly unknown[])[];
  /** The calls at a second grant on the same page. */
  readonly again?: readonly (readonly unknown[])[];
}

const call = (name: string, list = 'queue', handler?: string): Queue => ({
  kind: 'function',
  name,
  list,
  ...(handler && { handler }),
});
const list = (name: string): Queue => ({ kind: 'list', name });
const uuid = '01234567-89ab-4cde-8f01-23456789abcd';
const hash = '0123456789abcdef0123456789abcdef';

/** These have a call that stops them. */
export const withOffSwitch: Readonly<Record<string, Vendor>> = {
  matomo: {
    id: '7',
    script: 'https://cdn.matomo.cloud/voorbeeld.matomo.cloud/matomo.js',
    isOwnAddress: true,
    queue: list('_paq'),
    calls: [
      ['requireConsent'],
      ['setConsentGiven'],
      ['setTrackerUrl', 'https://cdn.matomo.cloud/voorbeeld.matomo.cloud/matomo.php'],
      ['setSiteId', '7'],
      ['trackPageView'],
      ['enableLinkTracking'],
    ],
    withdrawn: [['forgetConsentGiven'], ['deleteCookies']],
    again: [['setConsentGiven']],
  },
  posthog: {
    id: 'phc_aBcDeFgHiJkL',
    script: 'https://eu-assets.i.posthog.com/static/array.js',
    queue: { kind: 'posthog', name: 'posthog' },
    calls: [
      [
        'init',
        'phc_aBcDeFgHiJkL',
        { api_host: 'https://eu.i.posthog.com', opt_out_capturing_by_default: true },
        'posthog',
      ],
      ['opt_in_capturing'],
    ],
    withdrawn: [['opt_out_capturing'], ['reset']],
    again: [['opt_in_capturing']],
  },
  'meta-pixel': {
    id: '1234567890123456',
    script: 'https://connect.facebook.net/en_US/fbevents.js',
    queue: call('fbq', 'queue', 'callMethod'),
    calls: [
      ['consent', 'revoke'],
      ['consent', 'grant'],
      ['init', '1234567890123456'],
      ['track', 'PageView'],
    ],
    withdrawn: [['consent', 'revoke']],
    again: [['consent', 'grant']],
  },
  'tiktok-pixel': {
    id: 'C0ABCDEFGHIJ12345678',
    script: 'https://analytics.tiktok.com/i18n/pixel/events.js?sdkid=C0ABCDEFGHIJ12345678&lib=ttq',
    queue: { kind: 'ttq', name: 'ttq' },
    calls: [['load', 'C0ABCDEFGHIJ12345678'], ['holdConsent'], ['grantConsent'], ['page']],
    withdrawn: [['revokeConsent']],
    again: [['grantConsent']],
  },
  'pinterest-tag': {
    id: '2612345678901',
    script: 'https://s.pinimg.com/ct/core.js',
    queue: call('pintrk'),
    calls: [['setconsent', true], ['load', '2612345678901'], ['page']],
    withdrawn: [['setconsent', false]],
    again: [['setconsent', true]],
  },
  hubspot: {
    id: '1234567',
    script: 'https://js.hs-scripts.com/1234567.js',
    queue: list('_hsp'),
    reads: { disableHubSpotCookieBanner: true },
    calls: [['setHubSpotConsent', { analytics: true, advertisement: true, functionality: true }]],
    withdrawn: [['revokeCookieConsent']],
    again: [['setHubSpotConsent', { analytics: true, advertisement: true, functionality: true }]],
  },
  intercom: {
    id: 'abcd1234',
    script: 'https://widget.intercom.io/widget/abcd1234',
    queue: call('Intercom', 'q'),
    calls: [['boot', { app_id: 'abcd1234' }]],
    withdrawn: [['shutdown']],
    again: [['boot', { app_id: 'abcd1234' }]],
  },
};

/** These have none, or one that does not stop everything: the page is reloaded. */
export const withReload: Readonly<Record<string, Vendor>> = {
  'microsoft-clarity': {
    id: 'abcd1234ef',
    script: 'https://www.clarity.ms/tag/abcd1234ef',
    queue: call('clarity', 'q'),
    calls: [['consentv2', { ad_Storage: 'granted', analytics_Storage: 'granted' }]],
    withdrawn: [['consentv2', { ad_Storage: 'denied', analytics_Storage: 'denied' }]],
  },
  'microsoft-uet': {
    id: '12345678',
    script: 'https://bat.bing.com/bat.js',
    queue: { kind: 'uet', name: 'uetq' },
    calls: [
      ['consent', 'default', { ad_storage: 'denied' }],
      ['consent', 'update', { ad_storage: 'granted' }],
      ['UET', '12345678'],
      ['pageLoad'],
    ],
    withdrawn: [['consent', 'update', { ad_storage: 'denied' }]],
  },
  'piwik-pro': {
    id: uuid,
    script: `https://voorbeeld.containers.piwik.pro/${uuid}.js`,
    isOwnAddress: true,
    queue: list('_paq'),
    withdrawn: [['disableCookies'], ['deleteCookies']],
  },
  contentsquare: { id: '2fd0bdb7ac6d6', script: 'https://t.contentsquare.net/uxa/2fd0bdb7ac6d6.js' },
  hotjar: {
    id: '1234567',
    script: 'https://static.hotjar.com/c/hotjar-1234567.js?sv=6',
    queue: call('hj', 'q'),
    reads: { _hjSettings: { hjid: 1234567, hjsv: 6 } },
  },
  mouseflow: { id: uuid, script: `https://cdn.mouseflow.com/projects/${uuid}.js`, queue: list('_mfq') },
  plausible: {
    id: 'pa-AbCdEfGh',
    script: 'https://plausible.io/js/pa-AbCdEfGh.js',
    queue: call('plausible', 'q'),
  },
  'linkedin-insight': {
    id: '1234567',
    script: 'https://snap.licdn.com/li.lms-analytics/insight.min.js',
    queue: call('lintrk', 'q'),
    reads: { _linkedin_partner_id: '1234567', _linkedin_data_partner_ids: ['1234567'] },
  },
  'snap-pixel': {
    id: uuid,
    script: 'https://sc-static.net/scevent.min.js',
    queue: call('snaptr', 'queue', 'handleRequest'),
    calls: [
      ['init', uuid],
      ['track', 'PAGE_VIEW'],
    ],
  },
  'reddit-pixel': {
    id: 'a2_abcdefgh',
    script: 'https://www.redditstatic.com/ads/pixel.js',
    queue: call('rdt', 'callQueue', 'sendEvent'),
    calls: [
      ['init', 'a2_abcdefgh'],
      ['track', 'PageVisit'],
    ],
  },
  'x-pixel': {
    id: 'o1abc',
    script: 'https://static.ads-twitter.com/uwt.js',
    queue: call('twq', 'queue', 'exe'),
    calls: [['config', 'o1abc']],
  },
  leadinfo: {
    id: 'LI-5F0A1B2C3D4E5',
    script: 'https://cdn.leadinfo.net/ping.js',
    queue: call('leadinfo', 'q'),
    reads: { GlobalLeadinfoNamespace: ['leadinfo'] },
  },
  leadfeeder: { id: 'AbCdEfGh12345678', script: 'https://sc.lfeeder.com/lftracker_v1_AbCdEfGh12345678.js' },
  activecampaign: {
    id: '12345678',
    script: 'https://diffuser-cdn.app-us1.com/diffuser/diffuser.js',
    queue: call('vgo', 'q'),
    reads: { visitorGlobalObjectAlias: 'vgo' },
    calls: [['setAccount', '12345678'], ['setTrackByDefault', true], ['process']],
  },
  klaviyo: { id: 'AbCd12', script: 'https://static.klaviyo.com/onsite/js/AbCd12/klaviyo.js' },
  mailchimp: {
    id: '0123456789abcdef/0123456789abcdef',
    script: 'https://chimpstatic.com/mcjs-connected/js/users/0123456789abcdef/0123456789abcdef.js',
  },
  brevo: {
    id: 'abcdefghijkl0123456789',
    script: 'https://sibautomation.com/sa.js?key=abcdefghijkl0123456789',
    reads: { sib: { equeue: [{ page: [] }], client_key: 'abcdefghijkl0123456789' } },
  },
  zendesk: { id: uuid, script: `https://static.zdassets.com/ekr/snippet.js?key=${uuid}` },
  'tawk-to': {
    id: '0123456789abcdef01234567/default',
    script: 'https://embed.tawk.to/0123456789abcdef01234567/default',
    reads: { Tawk_API: {} },
  },
  crisp: {
    id: uuid,
    script: 'https://client.crisp.chat/l.js',
    queue: list('$crisp'),
    reads: { CRISP_WEBSITE_ID: uuid },
  },
  trengo: {
    id: 'AbCdEfGh12345678',
    script: 'https://static.widget.trengo.eu/embed.js',
    reads: { Trengo: { key: 'AbCdEfGh12345678' } },
  },
  'google-ads': {
    id: 'AW-123456789',
    script: 'https://www.googletagmanager.com/gtag/js?id=AW-123456789',
    queue: list('dataLayer'),
    calls: [
      ['consent', 'default', expect.objectContaining({ ad_storage: 'denied', ad_user_data: 'denied' })],
      ['consent', 'update', expect.objectContaining({ ad_storage: 'granted', ad_user_data: 'granted' })],
      // The event `akkoord_decision`, which is no command.
      [],
      ['js', expect.any(String)],
      ['config', 'AW-123456789', {}],
    ],
  },
  sentry: { id: hash, script: `https://js.sentry-cdn.com/${hash}.min.js` },
};

import { describe, expectTypeOf, test } from 'vitest';
import type { Akkoord, AkkoordEvents, ConfigInput, ConsentId, init, PresetName, UiModule } from '../../src/index.ts';

/** What must compile and what must not: `tsc` is the judge, an unused `@ts-expect-error` is an error. Nothing here runs. */
type Init = typeof init;

describe('the ids of a configuration', () => {
  test('are known to the type', () => {
    const use = (start: Init) => {
      const akkoord = start({
        categories: {
          analytics: { services: { 'google-analytics': { preset: 'google-analytics', id: 'G-1' } } },
          targeting: { services: { youtube: {}, pixel: {} } },
        },
      });
      expectTypeOf(akkoord).toEqualTypeOf<
        Akkoord<'necessary' | 'analytics' | 'google-analytics' | 'targeting' | 'youtube' | 'pixel'>
      >();
      akkoord.has('youtube');
      akkoord.when('necessary');
      akkoord.save({ analytics: true, pixel: false });
      // @ts-expect-error: a typo
      akkoord.has('youtub');
      // @ts-expect-error: a category that this site does not have
      akkoord.when('functional');
      // @ts-expect-error: no such id
      akkoord.save({ marketing: true });
      // @ts-expect-error: a choice is yes or no
      akkoord.save({ analytics: 'yes' });
      // @ts-expect-error: the state is not the caller's to write
      akkoord.state.view = 'banner';
      // @ts-expect-error: nor are the grants
      akkoord.state.grants.analytics = true;
    };
    expectTypeOf(use).toBeFunction();
  });

  test('are the built-in categories where the site names none', () => {
    expectTypeOf<ConsentId<{ revision: 2 }>>().toEqualTypeOf<'necessary' | 'functional' | 'analytics' | 'targeting'>();
  });
});

describe('a configuration', () => {
  test('has only what means something', () => {
    const use = (start: Init) => {
      // @ts-expect-error: misspelt
      start({ categorys: {} });
      const written: ConfigInput = { revision: 3 };
      start(written);
      // @ts-expect-error: misspelt, beside an option that is right
      start({ revision: 3, categorys: {} });
      // @ts-expect-error: misspelt, in an option of an option
      start({ controller: { name: 'Voorbeeld BV', privacyURL: '/privacy' } });
      // @ts-expect-error: misspelt, in a service
      start({ categories: { analytics: { services: { ga: { label: 'GA', purpos: 'x' } } } } });
      // @ts-expect-error: misspelt, in a cookie
      start({ categories: { a: { services: { s: { cookies: [{ name: 'x', lifetime: '1 day', kid: 'cookie' }] } } } } });
      start({
        controller: { name: { nl: 'Voorbeeld BV', en: 'Example' } },
        import: ['klaro', { from: 'onetrust', map: { C2: 'analytics' } }],
        categories: {
          a: {
            services: {
              s: { id: ['1', '2'], params: { any: { thing: [1] } }, cookies: [{ name: 'x', lifetime: '1 day' }] },
            },
          },
        },
      });
      // @ts-expect-error: a number
      start({ revision: '3' });
      // @ts-expect-error: not a policy
      start({ gpc: 'obey' });
      // @ts-expect-error: a cookie needs a lifetime
      start({ categories: { a: { services: { s: { cookies: [{ name: 'x' }] } } } } });
      // @ts-expect-error: no mode of Google's
      start({ integrations: { 'google-consent-mode': { mode: 'strict' } } });
      start({ integrations: { 'google-tag-manager': { id: 'GTM-ABC123', consent: ['analytics'] } } });
      start({ integrations: { own: { name: 'own', update: (state) => void state.grants.analytics } } });
      start(
        {},
        {
          loadUi: async (): Promise<UiModule> => ({
            mount: () => ({ update() {}, hold() {}, unhold() {}, declare() {}, destroy() {} }),
          }),
        },
      );
    };
    expectTypeOf(use).toBeFunction();
  });
});

test('an editor can complete the presets, and a name that is none of them is an error', () => {
  const use = (start: Init) => {
    start({ categories: { targeting: { services: { film: { preset: 'vimeo' } } } } });
    // @ts-expect-error: misspelt
    start({ categories: { targeting: { services: { film: { preset: 'vimo' } } } } });
    // @ts-expect-error: misspelt, under a built-in category with other services
    start({ categories: { analytics: { services: { a: { preset: 'hotjar' }, b: { preset: 'Hotjar', id: '1' } } } } });
  };
  expectTypeOf(use).toBeFunction();
  expectTypeOf<'activecampaign' | 'youtube' | 'x-posts' | 'zendesk'>().toExtend<PresetName>();
  expectTypeOf<string>().not.toExtend<PresetName>();
});

test('an editor can complete the built-in categories', () => {
  type Named<T> = keyof { [K in keyof T as string extends K ? never : K]: T[K] };
  expectTypeOf<Named<NonNullable<ConfigInput['categories']>>>().toEqualTypeOf<
    'necessary' | 'functional' | 'analytics' | 'targeting'
  >();
});

test('the events on document are typed', () => {
  const use = (page: Document) => {
    page.addEventListener('akkoord:decision', ({ detail }) => {
      expectTypeOf(detail).toEqualTypeOf<AkkoordEvents['akkoord:decision']>();
      expectTypeOf(detail.decision.time).toBeNumber();
    });
    // @ts-expect-error: a ready event has no decision
    page.addEventListener('akkoord:ready', ({ detail }) => detail.decision);
  };
  expectTypeOf(use).toBeFunction();
});

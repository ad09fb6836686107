import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createLanguages, type LocaleFiles } from '../../../src/banner/languages.ts';
import * as de from '../../../src/locales/de.ts';
import type { Locale } from '../../../src/model/words/messages.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** Languages with a file for German and French; both give what `load` gives. */
function makeLanguages(load: (tag: string) => Promise<Locale> = async () => de, fallback?: string) {
  const report = vi.fn();
  const files = { has: (tag: string) => ['de', 'fr'].includes(tag), load: vi.fn(load) } satisfies LocaleFiles;
  return { languages: createLanguages(files, fallback, report), files, report };
}

/** Speaks as the interface does: again when the messages are there. */
async function speak(languages: ReturnType<typeof makeLanguages>['languages'], wanted: string): Promise<string> {
  for (let coming = languages.speak(wanted); coming; coming = languages.speak(wanted)) await coming;
  return languages.locale.tag;
}

describe('a language of the first file', () => {
  test.each([
    ['nl', 'nl', 'nl'],
    ['nl-BE', 'nl', 'nl-BE'],
    ['en', 'en', 'en'],
    ['xx', 'en', 'en'],
  ])('%s is spoken at once, with the messages of %s, as %s', (wanted, tag, spoken) => {
    const { languages, files } = makeLanguages();
    expect(languages.speak(wanted)).toBeUndefined();
    expect(languages.locale).toMatchObject({ wanted, tag, spoken, preferences: undefined });
    expect(files.load).not.toHaveBeenCalled();
  });
});

describe('a language with a file of its own', () => {
  test('comes first, and is loaded once', async () => {
    const { languages, files } = makeLanguages();
    const coming = languages.speak('de-AT');
    expect(coming).toBeInstanceOf(Promise);
    expect(languages.locale.tag).toBe('en');
    await coming;
    expect(languages.speak('de-AT')).toBeUndefined();
    expect(languages.locale).toEqual({ wanted: 'de-AT', spoken: 'de-AT', tag: 'de', ...de });
    expect(await speak(languages, 'nl')).toBe('nl');
    expect(await speak(languages, 'de')).toBe('de');
    expect(files.load).toHaveBeenCalledExactlyOnceWith('de');
  });
  test('leaves no timer behind', async () => {
    const { languages } = makeLanguages();
    await languages.speak('de');
    expect(vi.getTimerCount()).toBe(0);
  });
  test('that is lost gets the fallback, and is reported once', async () => {
    const error = new Error('404');
    const { languages, report, files } = makeLanguages(() => Promise.reject(error), 'nl');
    expect(await speak(languages, 'de')).toBe('nl');
    expect(languages.locale.wanted).toBe('de');
    expect(await speak(languages, 'de')).toBe('nl');
    expect(report).toHaveBeenCalledExactlyOnceWith(error);
    expect(files.load).toHaveBeenCalledTimes(1);
  });
  test('is taken as the fallback for a language without a file', async () => {
    const { languages } = makeLanguages(undefined, 'de');
    expect(await speak(languages, 'xx')).toBe('de');
    expect(languages.locale.spoken).toBe('de');
  });
  test('that is lost, as the fallback too, gets English', async () => {
    const { languages, report } = makeLanguages(() => Promise.reject(new Error('404')), 'fr');
    expect(await speak(languages, 'de')).toBe('en');
    expect(report).toHaveBeenCalledTimes(2);
  });
  test('that hangs gets the fallback after the time limit', async () => {
    const { languages, report } = makeLanguages(() => new Promise(() => {}));
    const spoken = vi.fn();
    void speak(languages, 'de').then(spoken);
    await vi.advanceTimersByTimeAsync(2999);
    expect(spoken).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(spoken).toHaveBeenCalledExactlyOnceWith('en');
    expect(report.mock.calls.join()).toContain('"de" did not arrive in 3000 ms');
  });
});

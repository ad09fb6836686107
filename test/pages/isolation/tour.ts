import type { ConfigInput } from '../../../src/model/types.ts';
import { bannerOf, placeholderOf, preferencesOf, triggerOf } from '../../support/consent-ui.ts';
import { expect } from '../../support/fixtures.ts';
import type { Net } from '../../support/net.ts';
import type { Picture } from '../../support/picture.ts';
import { testFont } from '../../support/test-font.ts';
import type { Visitor } from '../../support/visitor.ts';
import { config, home, said, setUp } from '../site.ts';
import type { HostileStyles } from './hostile-styles.ts';
import { picturesOf } from './pictures.ts';

/** What a visitor sees of the library, by its name and then by that of the style. */
export type Pictures = ReadonlyMap<string, ReadonlyMap<string, Picture>>;

/** Behind our corners and shadows all pages are white, and none has scroll bars: that much of a page may be seen. */
const canvas =
  'background:#fff!important;margin:0!important;border:0!important;padding:0!important;overflow:hidden!important';
/** A placeholder takes the box of its embed, so the rules of the page leave that one alone. It is behind no corner of the preferences. */
const box =
  'all:initial!important;display:block!important;position:absolute!important;left:40px!important;top:16px!important;width:260px!important;height:300px!important';

function pageWith({ css, body = '', quirks }: HostileStyles, theme: NonNullable<ConfigInput['theme']>): string {
  const video = { label: 'Video', provider: 'Filmhuis BV', cookies: [{ name: 'film', lifetime: '1 day' }] };
  // So few categories that no layer scrolls.
  const site: ConfigInput = { ...config, categories: { targeting: { services: { video } } }, trigger: true, theme };
  return `${quirks ? '' : '<!doctype html>'}
<html lang="nl" style="${canvas}"><head><meta charset="utf-8"><title>Voorbeeld</title>${testFont}<style id="page">${css}</style>${setUp(site)}</head>
<body style="${canvas};background:none!important"><iframe data-consent="video" data-consent-src="https://video.filmhuis.test/"
title="Film" style="${box}"></iframe>${body}</body></html>`;
}

const wear = (visitor: Visitor, { css }: HostileStyles) =>
  visitor.run((css: string) => {
    const sheet = document.getElementById('page');
    if (sheet) sheet.textContent = css;
  }, css);

/** Whether what a visitor would press in the middle of the button is the button. */
const canBePressed = (visitor: Visitor, part: string) =>
  visitor.run((part: string) => {
    const button = document.querySelector(`akkoord-banner [part~="${part}"]`);
    const { left = 0, top = 0, width = 0, height = 0 } = button?.getBoundingClientRect() ?? {};
    return !!button && document.elementFromPoint(left + width / 2, top + height / 2) === button;
  }, part);

/**
 * Goes by all that the library shows on a page, and takes a picture of each in every style. The mouse stays out of it.
 * The styles are those of one page: the first says what else is on it.
 */
export async function takeTour(
  net: Net,
  visitor: Visitor,
  styles: readonly [HostileStyles, ...HostileStyles[]],
  theme: NonNullable<ConfigInput['theme']>,
): Promise<Pictures> {
  const [first] = styles;
  const pictures = new Map<string, Map<string, Picture>>();
  const take = async (shown: Readonly<Record<string, string>>, then?: () => Promise<void>) => {
    for (const style of styles) {
      await wear(visitor, style);
      for (const [what, picture] of await picturesOf(visitor, style.name, shown)) {
        const taken = pictures.get(what) ?? new Map<string, Picture>();
        pictures.set(what, taken.set(style.name, picture));
      }
      await then?.();
    }
  };

  net.page(home, pageWith(first, theme));
  await visitor.clearCookies();
  await visitor.goto(home);
  await bannerOf(visitor).shown();
  const hasPlaceholder = !first.around && !theme.modal;
  if (hasPlaceholder) await placeholderOf(visitor).shown();
  await take(
    { banner: bannerOf(visitor).panel, ...(hasPlaceholder && { placeholder: 'akkoord-placeholder' }) },
    async () => {
      for (const part of ['accept', 'reject', 'customize']) expect(await canBePressed(visitor, part), part).toBe(true);
    },
  );

  for (let presses = 0; presses < 4 && (await visitor.focusInfo()).part !== 'button accept'; presses += 1)
    await visitor.press('Tab');
  await take({ 'banner with the focus': bannerOf(visitor).panel }, async () =>
    expect(await visitor.focusInfo()).toMatchObject({ part: 'button accept', visible: true }),
  );

  await visitor.run(() => window.akkoord?.show('preferences'));
  await preferencesOf(visitor).shown();
  await visitor.run(() => {
    const root = document.querySelector('akkoord-preferences')?.shadowRoot;
    for (const details of root?.querySelectorAll('details') ?? []) details.open = innerWidth > 600;
  });
  await take({ preferences: preferencesOf(visitor).dialog });

  await visitor.run(() => window.akkoord?.rejectAll());
  await triggerOf(visitor).shown();
  // On a phone it is part of the page, too.
  if (!first.around && (await visitor.run(() => innerWidth > 480))) await take({ trigger: 'akkoord-trigger' });
  expect(await said(visitor)).toBe('');
  return pictures;
}

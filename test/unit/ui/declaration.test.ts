// @vitest-environment jsdom
import { within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { SecondLayer } from '../../../src/core/second-layer.ts';
import * as de from '../../../src/locales/de.ts';
import type { Config, State } from '../../../src/model/types.ts';
import { googleAnalytics } from '../../../src/services/google-analytics.ts';
import { mountSecondLayer } from '../../../src/ui/mount-second-layer.tsx';
import { category, makePort, service } from './make-port.ts';
import { inside, mountOver, spokenLocale } from './second-layer.ts';
import { standIns } from './stand-ins.ts';

let layer: SecondLayer;
let target: HTMLElement;

beforeEach(() => {
  standIns();
  target = document.createElement('div');
  document.body.replaceChildren(target);
});
afterEach(() => layer.destroy());

function declare(config: Partial<Config> = {}, state: Partial<State> = {}) {
  const core = mountOver(config, state);
  layer = core.layer;
  layer.hold(target, null);
  return core;
}
const declaration = () => inside('akkoord-declaration', target);
const headings = () => declaration().getAllByRole('heading');
const outcomes = () =>
  declaration()
    .getAllByText(/^Uw keuze:/, { selector: 'p' })
    .map(({ textContent }) => textContent?.replace('Uw keuze: ', ''));
const decision = { revision: 3, time: 1, via: 'banner', choices: {} } as const;

describe('what the declaration tells', () => {
  it('every category, service and cookie', () => {
    declare();
    expect(headings().map(({ textContent }) => textContent)).toEqual([
      'Wat zijn cookies?',
      'Noodzakelijk',
      'Voorkeuren',
      'Statistieken',
      'Marketing',
    ]);
    const table = within(declaration().getByRole('table', { name: 'Cookies: Statistieken' }));
    expect(table.getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual([
      'Naam',
      'Geplaatst door',
      'Doel',
      'Bewaartermijn',
    ]);
    const rows = table.getAllByRole('rowheader');
    expect(rows.map(({ textContent }) => textContent)).toEqual(googleAnalytics.cookies?.map(({ name }) => name));
    expect(
      table
        .getAllByRole('cell')
        .slice(0, 3)
        .map((cell) => cell.dataset.label),
    ).toEqual(['Geplaatst door', 'Doel', 'Bewaartermijn']);
    for (const name of ['Bestelsysteem', 'YouTube', 'Google Maps', 'Google Analytics'])
      expect(declaration().getByText(name)).toBeTruthy();
    expect(declaration().getByText('Versie 3')).toBeTruthy();
  });
  it('what a cookie is, where it is none', () => {
    const cart = service('necessary', 'cart', {
      cookies: [{ name: 'cart_*', lifetime: 'until paid', kind: 'localStorage' }],
    });
    declare({ categories: [category('necessary', { required: true, services: [cart] })] });
    expect(declaration().getByRole('rowheader').textContent).toBe('cart_*localStorage');
    expect(
      declaration()
        .getAllByRole('cell')
        .map(({ textContent }) => textContent),
    ).toEqual(['–', '–', 'until paid']);
  });
  it('nothing before the first update, which brings the language', () => {
    const { port } = makePort();
    layer = mountSecondLayer({ port, config: port.config, look: new CSSStyleSheet() });
    layer.hold(target, null);
    expect(declaration().root.childElementCount).toBe(0);
    layer.update(port.state, spokenLocale('de', { de }));
    expect(headings()[0]?.textContent).toBe(de.preferences.what);
    expect(target.querySelector<HTMLElement>('akkoord-declaration')?.lang).toBe('de');
  });
  it('with headings one level below the last heading before it', () => {
    const heading = document.createElement('h3');
    target.before(document.createElement('h1'), heading);
    target.after(document.createElement('h5'));
    declare();
    expect(new Set(headings().map(({ localName }) => localName))).toEqual(new Set(['h4']));
    layer.destroy();
    heading.replaceWith();
    declare();
    expect(headings()[0]?.localName).toBe('h2');
    layer.destroy();
    document.querySelector('h1')?.replaceWith();
    declare();
    expect(headings()[0]?.localName).toBe('h2');
  });
});

describe('what the visitor chose', () => {
  const two = [
    category('analytics', {
      services: [
        service('analytics', 'first', { label: 'Eerste' }),
        service('analytics', 'second', { label: 'Tweede' }),
        service('analytics', 'third', { label: 'Derde' }),
      ],
    }),
  ];
  it.each([
    ['undecided', null, {}, 'nog niet gekozen'],
    ['refused', decision, {}, 'geweigerd'],
    ['granted', decision, { analytics: true, first: true, second: true, third: true }, 'toegestaan'],
    ['granted service by service', decision, { first: true, second: true, third: true }, 'toegestaan'],
    ['running before any decision', null, { first: true, second: true, third: true }, 'toegestaan'],
    ['partly granted', decision, { first: true, third: true }, 'Deels aan: Eerste, Derde'],
  ])('%s', (_, decided, grants, outcome) => {
    declare({ categories: two }, { decision: decided, grants });
    expect(outcomes()).toEqual([outcome]);
  });
  it('is always on for what is required', () => {
    declare({ categories: [category('necessary', { required: true })] }, { grants: { necessary: true } });
    expect(outcomes()).toEqual(['Altijd aan']);
  });
  it('is brought up to date, and the button that changes it keeps the focus', () => {
    const { port, set } = declare();
    expect(outcomes()).toEqual(['Altijd aan', 'nog niet gekozen', 'nog niet gekozen', 'nog niet gekozen']);
    port.rejectAll('api');
    expect(outcomes()).toEqual(['Altijd aan', 'geweigerd', 'geweigerd', 'geweigerd']);
    const change = declaration().getByRole('button', { name: 'Cookie-instellingen' });
    change.focus();
    change.click();
    expect(port.show).toHaveBeenCalledExactlyOnceWith('preferences');
    port.acceptAll('preferences');
    expect(outcomes()).toEqual(['Altijd aan', 'toegestaan', 'toegestaan', 'toegestaan']);
    expect(declaration().getByRole('button')).toBe(change);
    expect(declaration().root.activeElement).toBe(change);
    set({ language: 'en' });
    expect(declaration().getAllByText('allowed')).toHaveLength(3);
    expect(target.querySelector<HTMLElement>('akkoord-declaration')?.lang).toBe('en');
  });
});

it('stands once in an element that is declared twice, and goes without a trace', () => {
  declare();
  layer.hold(target, null);
  expect(target.childElementCount).toBe(1);
  layer.destroy();
  expect(target.childElementCount).toBe(0);
});

// @vitest-environment jsdom
import { fireEvent, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { SecondLayer } from '../../../src/core/second-layer.ts';
import type { Config, State } from '../../../src/model/types.ts';
import { googleAnalytics } from '../../../src/services/google-analytics.ts';
import { category, grants, makeConfig, service } from './make-port.ts';
import { inside, mountOver } from './second-layer.ts';
import { standIns } from './stand-ins.ts';

let layer: SecondLayer;

beforeEach(() => {
  standIns();
  document.body.replaceChildren();
});
afterEach(() => layer.destroy());

function open(config: Partial<Config> = {}, state: Partial<State> = {}) {
  const core = mountOver(config, { view: 'preferences', ...state });
  layer = core.layer;
  return core;
}
const decided = (isGranted: (id: string) => boolean): Partial<State> => ({
  decision: { revision: 3, time: 1, via: 'banner', choices: {} },
  grants: grants(makeConfig(), isGranted),
});

const host = () => document.querySelector<HTMLElement>('akkoord-preferences');
const preferences = () => inside('akkoord-preferences');
const dialog = () => preferences().getByRole<HTMLDialogElement>('dialog');
const button = (name: string) => preferences().getByRole('button', { name });
const group = (name: string) => within(preferences().getByRole('group', { name }));
/** A switch; its accessible name is its label. Only its own category is looked at, folded services included. */
const toggle = (name: string) =>
  preferences().getByRole<HTMLInputElement>('checkbox', { name: new RegExp(`^${name}`), hidden: true });
const saidBy = (name: string) => toggle(name).closest('label')?.querySelector('.state')?.textContent;

describe('how the preferences open', () => {
  it('as a modal dialog named by its heading, which has the focus', () => {
    open();
    const heading = preferences().getByRole('heading', { level: 2, name: 'Cookie-instellingen' });
    expect(preferences().getByRole('dialog', { name: 'Cookie-instellingen' })).toBe(dialog());
    expect(dialog().open).toBe(true);
    expect(preferences().root.activeElement).toBe(heading);
    expect(host()?.parentElement).toBe(document.body);
    expect([host()?.lang, host()?.dir]).toEqual(['nl', 'ltr']);
  });
  it('with nothing ticked but what is required, which says why and cannot be changed', () => {
    open();
    const ticked = preferences().getAllByRole('checkbox', { checked: true });
    expect(ticked).toEqual([toggle('Noodzakelijk')]);
    expect(toggle('Noodzakelijk').disabled).toBe(true);
    expect(saidBy('Noodzakelijk')).toBe('Altijd aan');
    const described = `${toggle('Noodzakelijk').getAttribute('aria-describedby')}`;
    expect(preferences().root.getElementById(described)?.textContent).toContain('werkt niet zonder');
  });
  it('with what is stored', () => {
    open(
      {},
      decided((id) => ['analytics', 'google-analytics', 'youtube'].includes(id)),
    );
    const names = ['Statistieken', 'Voorkeuren', 'Marketing'];
    expect(names.map(saidBy)).toEqual(['Aan', 'Deels aan', 'Uit']);
    expect(names.map((name) => toggle(name).checked)).toEqual([true, false, false]);
    expect(names.map((name) => toggle(name).indeterminate)).toEqual([false, true, false]);
  });
  it('with statistics on that the law exempts, and a switch to refuse them', () => {
    const matomo = service('analytics', 'matomo', { basis: 'nl-statistics' });
    const { port } = open(
      { categories: [category('analytics', { services: [matomo] })] },
      { grants: { analytics: false, matomo: true } },
    );
    expect([toggle('Statistieken').checked, toggle('Statistieken').disabled]).toEqual([true, false]);
    expect(preferences().getByText(/artikel 11\.7a/)).toBeTruthy();
    button('Keuze opslaan').click();
    expect(port.save).toHaveBeenCalledExactlyOnceWith({ analytics: true }, 'preferences');
  });
  it('with the reason where the browser asks for targeting to stay off', () => {
    open({}, { signals: { gpc: true } });
    expect(preferences().getByText(/Global Privacy Control/)).toBeTruthy();
  });
  it('with how long the choice is kept', () => {
    open();
    expect(preferences().getByText(/182 dagen/)).toBeTruthy();
    layer.destroy();
    open({ cookie: { name: 'akkoord', days: 'session' } });
    expect(preferences().getByText(/deze sessie/, { selector: '.body > p' })).toBeTruthy();
  });
});

describe('the draft', () => {
  it('is saved as it is shown, and only then', async () => {
    const user = userEvent.setup();
    const { port } = open();
    await user.click(toggle('Statistieken'));
    await waitFor(() => expect(saidBy('Statistieken')).toBe('Aan'));
    expect(port.save).not.toHaveBeenCalled();
    await user.click(button('Keuze opslaan'));
    expect(port.save).toHaveBeenCalledExactlyOnceWith(
      { functional: false, youtube: false, maps: false, analytics: true, targeting: false },
      'preferences',
    );
    expect(host()).toBeNull();
  });
  it('holds a switch that was pressed in the same task as "save"', () => {
    const { port } = open();
    toggle('Marketing').click();
    toggle('YouTube').click();
    toggle('Google Maps').click();
    button('Keuze opslaan').click();
    expect(port.save).toHaveBeenCalledExactlyOnceWith(
      { functional: true, youtube: true, maps: true, analytics: false, targeting: true },
      'preferences',
    );
  });
  it.each(['Escape', 'the close button'])('is thrown away by %s', async (way) => {
    const { port } = open();
    fireEvent.click(toggle('Statistieken'));
    if (way === 'Escape') dialog().close();
    else button('Sluiten').click();
    await waitFor(() => expect(port.hide).toHaveBeenCalledTimes(1));
    expect([port.save, port.acceptAll, port.rejectAll].map(({ mock }) => mock.calls.length)).toEqual([0, 0, 0]);
    expect(host()).toBeNull();
    port.show('preferences');
    expect(toggle('Statistieken').checked).toBe(false);
  });
  it('asks the browser to close on a press on the backdrop', () => {
    open();
    expect(dialog().getAttribute('closedby')).toBe('any');
  });
  it('switches the services of a category one by one, and all at once', async () => {
    const user = userEvent.setup();
    open();
    await user.click(toggle('YouTube'));
    await waitFor(() => expect(saidBy('Voorkeuren')).toBe('Deels aan'));
    expect([toggle('Voorkeuren').checked, toggle('Voorkeuren').indeterminate]).toEqual([false, true]);
    await user.click(toggle('Google Maps'));
    await waitFor(() => expect(saidBy('Voorkeuren')).toBe('Aan'));
    await user.click(toggle('Voorkeuren'));
    await waitFor(() => expect([saidBy('YouTube'), saidBy('Google Maps')]).toEqual(['Uit', 'Uit']));
    expect([toggle('YouTube').checked, toggle('Google Maps').checked]).toEqual([false, false]);
  });
  it('keeps what was set so far when the language changes, with the focus on the heading', () => {
    const { set } = open();
    fireEvent.click(toggle('Statistieken'));
    toggle('Statistieken').focus();
    set({ language: 'en' });
    expect([saidBy('Necessary'), saidBy('Statistics')]).toEqual(['Always on', 'On']);
    expect(toggle('Statistics').checked).toBe(true);
    expect(preferences().root.activeElement).toBe(preferences().getByRole('heading', { name: 'Cookie settings' }));
    expect([dialog().open, host()?.lang]).toEqual([true, 'en']);
  });
  it('and the focus are left alone by an update that changes neither language nor decision', () => {
    const { set, port } = open();
    fireEvent.click(toggle('Statistieken'));
    toggle('Statistieken').focus();
    set({ signals: { gpc: false } });
    expect(preferences().root.activeElement).toBe(toggle('Statistieken'));
    button('Keuze opslaan').click();
    expect(port.save).toHaveBeenCalledWith(expect.objectContaining({ analytics: true }), 'preferences');
  });
  it('gives way to a decision that was made elsewhere', () => {
    const { set, port } = open();
    fireEvent.click(toggle('Statistieken'));
    set(decided((id) => id === 'targeting'));
    expect([toggle('Marketing').checked, toggle('Statistieken').checked]).toEqual([true, false]);
    expect(preferences().root.activeElement).toBe(preferences().getByRole('heading', { level: 2 }));
    button('Keuze opslaan').click();
    expect(port.save).toHaveBeenCalledWith(
      { functional: false, youtube: false, maps: false, analytics: false, targeting: true },
      'preferences',
    );
  });
});

describe('accepting and rejecting', () => {
  it.each([
    ['Alles accepteren', 'acceptAll'],
    ['Alles weigeren', 'rejectAll'],
  ] as const)('"%s" is passed on once, whatever the switches say', (name, action) => {
    const { port } = open();
    fireEvent.click(toggle('Statistieken'));
    button(name).click();
    expect(port[action]).toHaveBeenCalledExactlyOnceWith('preferences');
    expect(port.save).not.toHaveBeenCalled();
    // in the same task: a released script may navigate away
    expect(host()).toBeNull();
  });
});

describe('how the preferences close', () => {
  it('with the focus back on what opened them', () => {
    const opener = document.body.appendChild(document.createElement('button'));
    const { port } = open({}, { view: 'none' });
    opener.focus();
    port.show('preferences');
    expect(document.activeElement).toBe(host());
    button('Alles weigeren').click();
    expect(document.activeElement).toBe(opener);
  });
  it('once: the late close event of one dialog does not close the next', async () => {
    const { port } = open();
    const first = dialog();
    port.hide();
    port.show('preferences');
    await new Promise((resolve) => queueMicrotask(() => resolve(undefined)));
    expect(dialog()).not.toBe(first);
    expect(port.hide).toHaveBeenCalledTimes(1);
    expect(dialog().open).toBe(true);
  });
  it('not by a page that replaces its body: they open again in the new one, with the draft', () => {
    const { port, set } = open();
    fireEvent.click(toggle('Statistieken'));
    document.documentElement.replaceChild(document.createElement('body'), document.body);
    expect(host()).toBeNull();
    set({});
    expect([dialog().open, host()?.parentElement]).toEqual([true, document.body]);
    button('Keuze opslaan').click();
    expect(port.save).toHaveBeenCalledWith(expect.objectContaining({ analytics: true }), 'preferences');
  });
  it('without a trace', () => {
    open();
    layer.destroy();
    expect(document.body.childElementCount).toBe(0);
  });
  it('also where Prototype.js replaced remove() by one that throws', () => {
    const { port } = open();
    const shown = host();
    if (shown)
      shown.remove = () => {
        throw new Error('Prototype.js');
      };
    port.hide();
    expect(host()).toBeNull();
  });
});

describe('what the preferences tell', () => {
  it('of a preset: provider, purpose, privacy statement, and each cookie with its purpose and lifetime', () => {
    open();
    const statistics = group('Statistieken');
    expect(statistics.getByText('Diensten en cookies (1)')).toBeTruthy();
    expect(statistics.getByRole('heading', { level: 4, name: 'Google Analytics', hidden: true })).toBeTruthy();
    expect(statistics.getAllByRole('definition', { hidden: true }).map((fact) => fact.textContent)).toEqual([
      'Google Ireland Limited',
      expect.stringContaining('Meet hoe de website'),
    ]);
    const link = statistics.getByRole<HTMLAnchorElement>('link', {
      name: 'Privacyverklaring: Google Ireland Limited',
      hidden: true,
    });
    expect(link.href).toBe('https://policies.google.com/privacy');
    const table = within(statistics.getByRole('table', { name: 'Cookies: Google Analytics', hidden: true }));
    const names = table.getAllByRole('rowheader', { hidden: true }).map(({ textContent }) => textContent);
    expect(names).toEqual(googleAnalytics.cookies?.map(({ name }) => name));
    expect(
      table
        .getAllByRole('cell', { hidden: true })
        .slice(0, 3)
        .map((cell) => cell.textContent),
    ).toEqual(['Google Ireland Limited', 'Onderscheidt bezoekers en bezoeken met een willekeurig nummer.', '2 jaar']);
  });
  it('of the site: its own words win, and links in them are checked', () => {
    const own = service('analytics', 'ga', {
      preset: 'google-analytics',
      purpose: { nl: 'Zie [hier](/x) en [daar](javascript:x)' },
      transfer: 'VS',
      processorAgreement: 'Getekend',
    });
    open({ categories: [category('analytics', { services: [own] })] });
    const facts = group('Statistieken').getAllByRole('definition', { hidden: true });
    expect(facts.map(({ textContent }) => textContent)).toEqual([
      'Google Ireland Limited',
      'Zie hier en daar',
      'VS',
      'Getekend',
    ]);
    const links = facts.flatMap((fact) => within(fact).queryAllByRole('link', { hidden: true }));
    expect(links.map((link) => link.getAttribute('href'))).toEqual(['/x']);
  });
  it('the date of the statement, the revision and the proof, which can be kept as a file', () => {
    const decision = {
      revision: 3,
      time: Date.UTC(2026, 10, 6, 12),
      via: 'banner',
      choices: { analytics: false },
    } as const;
    const core = open({}, { view: 'none', decision });
    const receipt = {
      ...decision,
      expires: Date.UTC(2027, 4, 7, 12),
      scope: 'voorbeeld.nl',
      language: 'nl',
      library: '0.1.0',
    };
    core.port.receipt.mockReturnValue(receipt);
    core.port.show('preferences');
    const { getByRole, getByText } = preferences();
    expect(getByRole('link', { name: 'Privacyverklaring (1 november 2026)' }).getAttribute('href')).toBe('/privacy');
    expect(getByText('Versie 3')).toBeTruthy();
    expect(getByText(/^Bewijs van uw keuze \(6 november 2026/)).toBeTruthy();
    const download = getByRole<HTMLAnchorElement>('link', { name: 'Downloaden (JSON)', hidden: true });
    const [type, json] = download.href.split(',');
    expect([type, download.download]).toEqual(['data:application/json', 'akkoord.json']);
    expect(JSON.parse(decodeURIComponent(`${json}`))).toEqual(receipt);
  });
  it('without a link to a statement whose address could do harm', () => {
    open({ controller: { privacyUrl: 'javascript:x' } });
    expect(preferences().getByText('Privacyverklaring (1 november 2026)').localName).toBe('span');
  });
});

/** What the test does in a page and sees there. These functions travel as text: each sees only its arguments. */
import type { UiPort } from '../../src/core/ui-port.ts';
import type { Act, Seen } from './acts.ts';
import type { Tag } from './site.ts';

export interface TestWindow {
  ran?: string[];
  /** What was inserted to run, where somebody keeps a list. */
  started?: string[];
  /** Addresses asked for, where the browser itself keeps no list. */
  asked?: string[];
  /** Elements that were taken out of the page. */
  apart?: Map<string, Element>;
  /** Copies of elements of pages that were left, by the place where they are kept and their name. */
  kept?: Map<string, Element>;
  /** Starts the library once more. */
  startAgain?: () => void;
  /** What the interface can ask of the library, where the interface is one of the test's own. */
  port?: UiPort;
}

export function perform(acts: readonly Act[]): void {
  const page = window as Window & TestWindow;
  page.apart ??= new Map();
  const { apart } = page;
  page.kept ??= new Map();
  const { kept } = page;
  const find = (name: string | null) => (name === null ? null : document.querySelector(`[data-name="${name}"]`));
  const make = (tag: Tag) => {
    const element = document.createElement(tag.tag);
    for (const [name, value] of Object.entries(tag.attributes)) element.setAttribute(name, value);
    element.textContent = tag.text;
    return element;
  };
  const copyAs = (element: Element, name: string) => {
    const copy = element.cloneNode(true) as Element;
    const former = `${element.getAttribute('data-name')}`;
    copy.setAttribute('data-name', name);
    for (const { name: attribute, value } of copy.attributes) {
      if (value.includes(`/${former}.`)) copy.setAttribute(attribute, value.replace(`/${former}.`, `/${name}.`));
    }
    if (copy.textContent) copy.textContent = copy.textContent.replace(`'${former}'`, `'${name}'`);
    return copy;
  };
  /** What a held element has when it is released. */
  const live = (element: Element) =>
    ['src', 'href', 'class'].filter((name) => element.hasAttribute(`data-consent-${name}`));
  for (const act of acts) {
    if (act.do === 'add') {
      document.body.insertBefore(make(act.tag), find(act.before));
    } else if (act.do === 'copy') {
      const element = find(act.name);
      if (element) document.body.insertBefore(copyAs(element, act.as), find(act.before));
    } else if (act.do === 'mark') {
      if (act.mark === null) find(act.name)?.removeAttribute('data-consent');
      else find(act.name)?.setAttribute('data-consent', act.mark);
    } else if (act.do === 'strip' || act.do === 'force') {
      const element = find(act.name);
      for (const name of element ? live(element) : []) {
        if (act.do === 'strip') element?.removeAttribute(name);
        else element?.setAttribute(name, `${element.getAttribute(`data-consent-${name}`)}`);
      }
    } else if (act.do === 'route') {
      const gone = [...document.querySelectorAll('[data-name], iframe.frame')];
      if (act.keep)
        for (const element of gone)
          kept.set(`${act.keep} ${element.getAttribute('data-name')}`, element.cloneNode(true) as Element);
      history.pushState({}, '', act.path);
      for (const element of gone) element.remove();
      apart.clear();
      for (const what of act.insert) {
        const element = 'tag' in what ? undefined : kept.get(`${act.kept} ${what.from}`);
        if ('tag' in what) document.body.insertBefore(make(what), null);
        else if (element) document.body.insertBefore(copyAs(element, what.as), null);
      }
    } else if (act.do === 'unplace') {
      for (const placeholder of document.querySelectorAll('akkoord-placeholder')) placeholder.remove();
    } else if (act.do === 'frame') {
      const frame = document.createElement('iframe');
      frame.className = 'frame';
      frame.src = '/kader';
      document.body.append(frame);
    } else if (act.do === 'init') {
      page.startAgain?.();
    } else if (act.do === 'insert') {
      const element = apart.get(act.name) ?? find(act.name);
      apart.delete(act.name);
      if (element) document.body.insertBefore(element, find(act.before));
    } else if (act.do === 'remove') {
      const element = find(act.name);
      if (element) apart.set(act.name, element);
      element?.remove();
    } else if (act.do === 'once') {
      const element = find(act.name);
      // What the button of a placeholder does.
      if (element) page.port?.releaseOnce(element);
    } else if (act.do === 'leave') document.cookie = `${act.cookie}=1; path=/`;
    else if (act.do === 'glance') dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
    else if (act.do === 'save') page.akkoord?.save(act.choices);
    else page.akkoord?.[act.do]();
  }
}

export function look(): Seen {
  const page = window as Window & TestWindow;
  const { akkoord, apart, ran = [] } = page;
  const names = (elements: Iterable<Element>) =>
    [...elements].map((element) => element.getAttribute('data-name') ?? '');
  const all = [...document.querySelectorAll('[data-name]'), ...(apart?.values() ?? [])];
  const isLoaded = (element: Element) =>
    element.localName !== 'script' && ['src', 'href', 'class'].some((name) => element.getAttribute(name));
  const addresses = page.asked ?? performance.getEntriesByType('resource').map(({ name }) => name);
  const pairs = document.cookie ? document.cookie.split('; ').map((pair) => pair.split('=')) : [];
  const cookies = pairs.map(([name = '']) => name).filter((name) => name !== 'akkoord');
  return {
    // Copies: in jsdom these would go on changing.
    ran: [...ran],
    started: [...(page.started ?? ran)],
    loaded: names(all.filter(isLoaded)),
    asked: addresses.flatMap((address) => /\/\/derde\.test\/\w+\/(\w+)\./.exec(address)?.[1] ?? []),
    cookies,
    record: pairs.find(([name]) => name === 'akkoord')?.[1] ?? null,
    grants: akkoord ? { ...akkoord.state.grants } : null,
    isDecided: !!akkoord?.state.decision,
    empty: names(
      [...document.querySelectorAll('iframe[data-name][data-consent]')].filter(
        (frame) => !isLoaded(frame) && frame.nextElementSibling?.localName !== 'akkoord-placeholder',
      ),
    ),
    frames: [...document.querySelectorAll<HTMLIFrameElement>('iframe.frame')].map(({ contentWindow }) => {
      const inside = contentWindow?.akkoord?.state;
      return inside ? { view: inside.view, grants: { ...inside.grants } } : null;
    }),
  };
}

/** What the test does in a page and sees there. These functions travel as text: each sees only its arguments. */
import type { UiPort } from '../../src/core/ui-port.ts';
import type { Answers } from './rules.ts';
import type { Tag } from './site.ts';

/** One thing that the visitor or the page does; all of one list in one task. */
export type Act =
  | { readonly do: 'acceptAll' | 'rejectAll' | 'withdraw' | 'destroy' | 'glance' }
  | { readonly do: 'save'; readonly choices: Answers }
  | { readonly do: 'add'; readonly tag: Tag; readonly before: string | null }
  | { readonly do: 'insert'; readonly name: string; readonly before: string | null }
  | { readonly do: 'remove' | 'once'; readonly name: string }
  | { readonly do: 'leave'; readonly cookie: string };

/** What can be seen of a page at rest. */
export interface Seen {
  readonly ran: readonly string[];
  /** Names of what ran or is under way, as far as the browser tells. */
  readonly started: readonly string[];
  /** Names of elements that carry what they were to carry after release. */
  readonly loaded: readonly string[];
  /** Names of elements for which something was asked of the network. */
  readonly asked: readonly string[];
  readonly cookies: readonly string[];
  readonly record: string | null;
  readonly grants: Answers | null;
  readonly isDecided: boolean;
}

export interface TestWindow {
  ran?: string[];
  /** What was inserted to run, where somebody keeps a list. */
  started?: string[];
  /** Addresses asked for, where the browser itself keeps no list. */
  asked?: string[];
  /** Elements that were taken out of the page. */
  apart?: Map<string, Element>;
  /** What the interface can ask of the library, where the interface is one of the test's own. */
  port?: UiPort;
}

export function perform(acts: readonly Act[]): void {
  const page = window as Window & TestWindow;
  page.apart ??= new Map();
  const { apart } = page;
  const find = (name: string | null) => (name === null ? null : document.querySelector(`[data-name="${name}"]`));
  for (const act of acts) {
    if (act.do === 'add') {
      const element = document.createElement(act.tag.tag);
      for (const [name, value] of Object.entries(act.tag.attributes)) element.setAttribute(name, value);
      element.textContent = act.tag.text;
      document.body.insertBefore(element, find(act.before));
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
    ran,
    started: page.started ?? ran,
    loaded: names(all.filter(isLoaded)),
    asked: addresses.flatMap((address) => /\/\/derde\.test\/\w+\/(\w+)\./.exec(address)?.[1] ?? []),
    cookies,
    record: pairs.find(([name]) => name === 'akkoord')?.[1] ?? null,
    grants: akkoord ? { ...akkoord.state.grants } : null,
    isDecided: !!akkoord?.state.decision,
  };
}

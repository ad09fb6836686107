import type { UntilOptions, Visitor } from './visitor.ts';

/**
 * The interface of the library as a visitor meets it. Tests act on these objects and not on selectors, so that only
 * this file knows how the interface is built. The objects keep no state: each call looks at the page as it is now.
 */

/** Elements that the library adds to a page, one for each layer. */
export const hosts = {
  banner: 'akkoord-banner',
  preferences: 'akkoord-preferences',
  placeholder: 'akkoord-placeholder',
  declaration: 'akkoord-declaration',
  trigger: 'akkoord-trigger',
} as const;

/** Waits until no element matches. */
const untilGone = (visitor: Visitor, selector: string) =>
  visitor.until((selector: string) => document.querySelector(selector) === null, selector);

/** Moves the focus to the first element that matches; `>>>` goes on in a shadow root. */
const focusOn = (visitor: Visitor, selector: string) =>
  visitor.run((selector: string) => {
    let scope: ParentNode | null = document;
    for (const step of selector.split('>>>')) {
      const next: Element | null | undefined =
        scope instanceof Element && scope.shadowRoot
          ? (scope.shadowRoot.querySelector(step) ?? scope.querySelector(step))
          : scope?.querySelector(step);
      scope = next ?? null;
    }
    if (scope instanceof HTMLElement) scope.focus();
  }, selector);

export type BannerButton = 'accept' | 'reject' | 'customize';

/** The first layer. */
export function bannerOf(visitor: Visitor) {
  const button = (name: BannerButton) => `${hosts.banner} [part~="${name}"]`;
  return {
    host: hosts.banner,
    /** The box that is seen; the host itself may be larger. */
    panel: `${hosts.banner} >>> [part="banner"]`,
    button,
    /** Waits until it is on the screen. */
    shown: () => visitor.until(() => document.querySelector('akkoord-banner')?.getClientRects().length),
    /** Waits until it has been taken away. */
    gone: () => untilGone(visitor, hosts.banner),
    /** How many there are in the page; a page that asks nothing has none. */
    count: () => visitor.count(hosts.banner),
    accept: (options?: UntilOptions) => visitor.click(button('accept'), options),
    reject: (options?: UntilOptions) => visitor.click(button('reject'), options),
    customize: (options?: UntilOptions) => visitor.click(button('customize'), options),
    focus: (name: BannerButton) => focusOn(visitor, button(name)),
    text: async () => (await visitor.text(hosts.banner)) ?? '',
  };
}

export type PreferencesButton = 'accept' | 'reject' | 'save' | 'close';

/** The second layer: a dialog with a switch for each category. */
export function preferencesOf(visitor: Visitor) {
  const button = (name: PreferencesButton) => `${hosts.preferences} >>> [part~="${name}"]`;
  const categorySwitch = (id: string) => `${hosts.preferences} >>> #c-${id}`;
  const serviceSwitch = (id: string) => `${hosts.preferences} >>> #s-${id}`;
  return {
    host: hosts.preferences,
    dialog: `${hosts.preferences} >>> dialog`,
    button,
    /** Waits until the dialog is open. */
    shown: () =>
      visitor.until(() => document.querySelector('akkoord-preferences')?.shadowRoot?.querySelector('dialog')?.open),
    gone: () => untilGone(visitor, hosts.preferences),
    count: () => visitor.count(hosts.preferences),
    /** Opens it from the banner. */
    async open() {
      await visitor.click(`${hosts.banner} [part~="customize"]`);
      await this.shown();
    },
    /** Opens it by the settings link of the test pages. */
    async openByLink() {
      await visitor.click('#settings');
      await this.shown();
    },
    accept: () => visitor.click(button('accept')),
    reject: () => visitor.click(button('reject')),
    save: () => visitor.click(button('save')),
    close: () => visitor.click(button('close')),
    /** Presses the switch of a category. */
    switch: (category: string) => visitor.click(categorySwitch(category)),
    /** Presses the switch of a service; its category must be unfolded. */
    switchService: (service: string) => visitor.click(serviceSwitch(service)),
    focusSwitch: (category: string) => focusOn(visitor, categorySwitch(category)),
    /** Ids of all category switches in order, with their state. */
    switches: () =>
      visitor.run(() =>
        [
          ...(document.querySelector('akkoord-preferences')?.shadowRoot?.querySelectorAll('input[id^="c-"]') ?? []),
        ].flatMap((input) =>
          input instanceof HTMLInputElement
            ? [{ id: input.id.slice('c-'.length), isOn: input.checked, isFixed: input.disabled }]
            : [],
        ),
      ),
    /** Opens all that is folded up: services and cookie tables. */
    unfold: () =>
      visitor.run(() => {
        const root = document.querySelector('akkoord-preferences')?.shadowRoot;
        for (const details of root?.querySelectorAll('details') ?? []) details.open = true;
      }),
    text: async () => (await visitor.text(`${hosts.preferences} >>> dialog`)) ?? '',
  };
}

/**
 * The placeholders of held embeds.
 *
 * @param visitor whose page
 * @param embed selector of the embed, where a page has several
 */
export function placeholderOf(visitor: Visitor, embed = '') {
  const host = embed ? `${embed} + ${hosts.placeholder}` : hosts.placeholder;
  return {
    host,
    /** Waits until there are so many in the page. */
    shown: (count = 1) =>
      visitor.until(
        (selector: string, count: number) => document.querySelectorAll(selector).length === count,
        host,
        count,
      ),
    count: () => visitor.count(host),
    /** Presses the button that loads the embed. */
    load: () => visitor.click(`${host} >>> [part~="load"]`),
    /** Presses the box that says to load this provider always. */
    remember: () => visitor.click(`${host} >>> [part~="switch"]`),
  };
}

/** The table of cookies in the page. */
export function declarationOf(visitor: Visitor) {
  return {
    host: hosts.declaration,
    /** Waits until it has its tables. */
    shown: () => visitor.until(() => document.querySelector('akkoord-declaration')?.shadowRoot?.querySelector('table')),
    text: async () => (await visitor.text(`${hosts.declaration} >>> .declaration`)) ?? '',
    /** Presses its button that opens the preferences. */
    change: () => visitor.click(`${hosts.declaration} >>> [part~="button"]`),
  };
}

/** The settings button of pages without a settings link. */
export function triggerOf(visitor: Visitor) {
  return {
    host: hosts.trigger,
    button: `${hosts.trigger} >>> button`,
    /** Waits until it is in the page. */
    shown: () => visitor.until(() => document.querySelector('akkoord-trigger')?.shadowRoot?.querySelector('button')),
    gone: () => untilGone(visitor, hosts.trigger),
    count: () => visitor.count(hosts.trigger),
    press: () => visitor.click(`${hosts.trigger} >>> button`),
  };
}

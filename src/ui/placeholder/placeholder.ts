import placeholderCss from '../../../styles/placeholder.css';
import { button, element } from '../../banner/element.ts';
import { focus } from '../../host/focus.ts';
import { createHost, createSheet, type Host, setLanguage } from '../../host/host.ts';
import type { Kit } from '../kit.ts';
import { boxOf, sizeOf } from './placeholder-box.ts';
import { richText } from '../rich-text.ts';

/** Stand-ins for held embeds. */
export interface Placeholders {
  hold(embed: Element, id: string): void;
  unhold(embed: Element): void;
  /** Elements left the page or came, perhaps embeds. */
  tidy(): void;
  /** The language changed. */
  translate(): void;
  destroy(): void;
}

/** A placeholder that stands in the page. */
interface Stand extends Host {
  readonly embed: HTMLElement;
  readonly id: string;
  readonly box: CSSStyleSheet;
  /** The `display` that the page gave the embed by its style attribute. */
  readonly display: string;
}

/** Embeds that are smaller than this, in px, show nothing to a visitor and get no placeholder. */
const SMALLEST = 40;

/**
 * Makes placeholders. Holding is cheap, so that a page may hold a thousand embeds: a placeholder is built when its embed
 * comes within a screen of the viewport.
 */
export function createPlaceholders({ port, config, words, look }: Kit): Placeholders {
  const { say, text, nameOf } = words;
  const held = new Map<Element, string>();
  const stands = new Map<Element, Stand>();
  const inside = createSheet(placeholderCss);

  const observer = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) if (isIntersecting) build(target);
    },
    { rootMargin: '100%' },
  );

  function build(embed: Element): void {
    const id = held.get(embed);
    if (id === undefined || stands.has(embed) || !(embed instanceof HTMLElement)) return;
    if (Math.min(embed.offsetWidth, embed.offsetHeight) < SMALLEST) return;
    observer.unobserve(embed);
    const box = createSheet();
    const stand = { ...createHost('placeholder'), embed, id, box, display: embed.style.display };
    stands.set(embed, stand);
    fill(stand);
    refit(stand);
  }

  /** Gives a placeholder the box of its embed. */
  function refit(stand: Stand): void {
    const { embed, host, root, box } = stand;
    box.replaceSync(':host{display:none!important}');
    uncover(stand);
    const seen = sizeOf(embed);
    embed.style.setProperty('display', 'none', 'important');
    box.replaceSync(boxOf(embed, seen));
    if (embed.nextSibling !== host) embed.after(host);
    // in the page: of a sheet that changed before that, WebKit can paint nothing
    root.adoptedStyleSheets = [look, inside, box];
  }

  /** Shows the embed again, as the page wrote it. */
  function uncover({ embed, display }: Stand): void {
    embed.style.setProperty('display', display);
  }

  function fill({ embed, id, host, root }: Stand): void {
    const service = config.services.find((other) => other.id === id);
    const category = config.categories.find((other) => other.id === (service?.category ?? id));
    const known = service ?? category;
    const name = nameOf(known ?? { id });
    // a category is nobody who receives anything
    const { hostname } = element('a', { href: embed.dataset.consentSrc });
    const provider = text(service?.provider) ?? (hostname || name);
    // A box that remembers is only offered where nothing else is granted along with it.
    const alone = category && (category.services.length < 2 ? category.id : service && category.granular && id);
    const always = element('input', { type: 'checkbox', part: 'switch' });
    const load = button('load', say('load', { name }), () =>
      alone && always.checked ? port.save({ [alone]: true }, 'placeholder') : port.releaseOnce(embed),
    );
    // which of several videos
    load.setAttribute('aria-describedby', 'title');
    setLanguage(host, words);
    root.replaceChildren(
      element(
        'div',
        'placeholder',
        element('strong', { part: 'title', id: 'title' }, embed.title || name),
        element('p', 'text', say('held', { provider })),
        element(
          'div',
          'actions',
          // an id that is not in the configuration is a mistake of the site, and stays held
          known && load,
          alone && element('label', '', always, say('always', { name })),
          button('customize', say('settings'), () => port.show('preferences')),
          service?.privacyUrl && richText(`[${say('policy')}](${service.privacyUrl})`),
        ),
      ),
    );
  }

  // once a frame at most: browsers see to it
  const refitAll = () => stands.forEach(refit);
  addEventListener('resize', refitAll);

  /** Placeholders do not outlive their embeds. */
  function tidy(): void {
    for (const embed of stands.keys()) if (!embed.isConnected) unhold(embed);
    // in a page that was kept as a copy (Turbo does so) they are copies, and empty
    for (const copy of document.querySelectorAll('akkoord-placeholder')) {
      if (copy.shadowRoot) continue;
      (copy.previousElementSibling as HTMLElement | null)?.style.removeProperty('display');
      copy.replaceWith();
    }
  }

  function unhold(embed: Element): void {
    const stand = stands.get(embed);
    held.delete(embed);
    stands.delete(embed);
    observer.unobserve(embed);
    if (!stand) return;
    const focused = stand.root.activeElement;
    uncover(stand);
    stand.host.replaceWith();
    if (focused) focus(stand.embed);
  }

  return {
    hold(embed, id) {
      if (held.has(embed)) return;
      held.set(embed, id);
      observer.observe(embed);
    },
    unhold,
    tidy,
    translate: () => stands.forEach(fill),
    destroy() {
      observer.disconnect();
      removeEventListener('resize', refitAll);
      for (const embed of stands.keys()) unhold(embed);
    },
  };
}

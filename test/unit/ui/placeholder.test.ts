// @vitest-environment jsdom
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { mountSecondLayer } from '../../../src/ui/mount-second-layer.tsx';
import { isHidden } from '../../../src/ui/placeholder/hide-embed.ts';
import { categories, category, makePort, service } from './make-port.ts';
import { inside, mountOver, spokenLocale } from './second-layer.ts';
import { manualIntersections, standIns } from './stand-ins.ts';

let core: ReturnType<typeof mountOver>;
let embed: HTMLIFrameElement;

function makeEmbed(): HTMLIFrameElement {
  const iframe = document.createElement('iframe');
  iframe.style.setProperty('display', 'block');
  return document.body.appendChild(iframe);
}

beforeEach(() => {
  standIns();
  document.body.replaceChildren();
  embed = makeEmbed();
  core = mountOver();
});
afterEach(() => {
  core.layer.destroy();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const hold = (id: string) => core.layer.hold(embed, id);
const host = () => document.querySelector<HTMLElement>('akkoord-placeholder');
const placeholder = () => inside('akkoord-placeholder');
const loadButton = () => placeholder().queryByRole('button', { name: /laden$/ });
const alwaysBox = () => placeholder().queryByRole<HTMLInputElement>('checkbox');
const displayOf = ({ style }: HTMLElement) => [style.display, style.getPropertyPriority('display')];

describe('where a placeholder stands', () => {
  it('right after the embed, which it hides and gives back as it was', () => {
    hold('youtube');
    expect(embed.nextElementSibling).toBe(host());
    expect(isHidden(embed)).toBe(true);
    core.layer.unhold(embed);
    expect(host()).toBeNull();
    expect(displayOf(embed)).toEqual(['block', '']);
  });
  it('in the slot of a web component that its embed names, also when that changes', async () => {
    const card = document.body.appendChild(document.createElement('div'));
    const slots = ['media', 'other'].map((name) => Object.assign(document.createElement('slot'), { name }));
    card.attachShadow({ mode: 'open' }).append(...slots);
    embed.slot = 'media';
    card.append(embed);
    hold('youtube');
    expect(host()?.assignedSlot).toBe(slots[0]);
    embed.slot = 'other';
    await vi.waitFor(() => expect(host()?.assignedSlot).toBe(slots[1]));
  });
  it('and an important display of the embed is given back too', () => {
    embed.style.setProperty('display', 'inline', 'important');
    hold('youtube');
    core.layer.unhold(embed);
    expect(displayOf(embed)).toEqual(['inline', 'important']);
  });
  it('for a copy of an embed too, which is hidden as that one is', () => {
    hold('youtube');
    const copy = embed.cloneNode() as HTMLElement;
    document.body.append(copy);
    core.layer.hold(copy, 'youtube');
    expect(copy.nextElementSibling?.localName).toBe('akkoord-placeholder');
    core.layer.unhold(copy);
    expect(displayOf(copy)).toEqual(['block', '']);
  });
  it('once for each embed, however often it is held', () => {
    hold('youtube');
    hold('youtube');
    expect(document.querySelectorAll('akkoord-placeholder')).toHaveLength(1);
  });
  it('after the embed again, when the window changes its size', () => {
    hold('youtube');
    document.body.prepend(host() ?? '');
    dispatchEvent(new Event('resize'));
    expect(embed.nextElementSibling).toBe(host());
    expect(isHidden(embed)).toBe(true);
  });
  it('with sheets that it adopts only when it is in the page, for WebKit', () => {
    const adopted: boolean[] = [];
    const original = Object.getOwnPropertyDescriptor(ShadowRoot.prototype, 'adoptedStyleSheets');
    Object.defineProperty(ShadowRoot.prototype, 'adoptedStyleSheets', {
      configurable: true,
      set(this: ShadowRoot, sheets: CSSStyleSheet[]) {
        if (sheets.length > 0) adopted.push(this.host.isConnected);
      },
    });
    hold('youtube');
    core.layer.unhold(embed);
    Reflect.deleteProperty(ShadowRoot.prototype, 'adoptedStyleSheets');
    if (original) Object.defineProperty(ShadowRoot.prototype, 'adoptedStyleSheets', original);
    expect(adopted).toEqual([true]);
  });
  it('nowhere for an embed that is too small to show anything', () => {
    vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(1);
    hold('youtube');
    expect(host()).toBeNull();
    expect(displayOf(embed)).toEqual(['block', '']);
  });
  it('nowhere before the first update, which brings the language', () => {
    const { port } = makePort();
    const layer = mountSecondLayer({ port, config: port.config, look: new CSSStyleSheet() });
    layer.hold(embed, 'youtube');
    expect(host()).toBeNull();
    layer.update(port.state, spokenLocale('nl'));
    expect(host()).not.toBeNull();
    layer.destroy();
    expect(host()).toBeNull();
  });
});

describe('an embed that the page hides itself', () => {
  const hide = (priority: string) => embed.style.setProperty('display', 'none', priority);
  const isSeen = () => host() !== null && sheetTexts().every((text) => !text.startsWith(':host{display:none'));
  const sheetTexts = () =>
    host()?.shadowRoot?.adoptedStyleSheets.map((sheet) => (sheet as { text?: string }).text ?? '') ?? [];

  it.each(['', 'important'])('before it is held, with the priority "%s", stays as it is', (priority) => {
    hide(priority);
    hold('youtube');
    expect(displayOf(embed)).toEqual(['none', priority]);
    expect(isSeen()).toBe(false);
    core.layer.unhold(embed);
    expect(displayOf(embed)).toEqual(['none', priority]);
  });
  it.each(['', 'important'])('while it is held, with the priority "%s", shows no placeholder', async (priority) => {
    hold('youtube');
    expect(isSeen()).toBe(true);
    hide(priority);
    await vi.waitFor(() => expect(isSeen()).toBe(false));
    expect(displayOf(embed)).toEqual(['none', priority]);
    core.layer.tidy();
    core.layer.unhold(embed);
    expect(displayOf(embed)).toEqual(['none', priority]);
  });
  it.each(['class', 'hidden'])(
    'by its %s while it is held, shows no placeholder until it is shown again',
    async (name) => {
      document.head.innerHTML = '<style>.off, [hidden] { display: none }</style>';
      embed.style.removeProperty('display');
      hold('youtube');
      expect(isSeen()).toBe(true);
      embed.setAttribute(name, 'off');
      await vi.waitFor(() => expect(isSeen()).toBe(false));
      embed.removeAttribute(name);
      await vi.waitFor(() => expect(isSeen()).toBe(true));
      core.layer.unhold(embed);
      expect(displayOf(embed)).toEqual(['', '']);
      document.head.replaceChildren();
    },
  );
  it('and shows again has its placeholder again, and its own display in the end', async () => {
    hide('important');
    hold('youtube');
    embed.style.setProperty('display', 'inline-block', 'important');
    await vi.waitFor(() => expect(isSeen()).toBe(true));
    core.layer.unhold(embed);
    expect(displayOf(embed)).toEqual(['inline-block', 'important']);
  });
});

describe('a place in the page, for what a held script would fill in', () => {
  it('has a placeholder as high as its texts, however small the place is', () => {
    vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(0);
    const place = document.body.appendChild(document.createElement('div'));
    place.dataset.consentPlaceholder = 'youtube';
    core.layer.hold(place, 'youtube');
    expect(place.nextElementSibling).toBe(host());
    expect(placeholder().getByText('YouTube', { selector: 'strong' })).toBeTruthy();
    loadButton()?.click();
    expect(core.port.releaseOnce).toHaveBeenCalledExactlyOnceWith(place);
    expect([host(), place.style.display]).toEqual([null, '']);
  });
});

describe('a placeholder that the page takes away', () => {
  it('is put back, as is an embed that is shown', async () => {
    hold('youtube');
    host()?.remove();
    core.layer.tidy();
    expect(embed.nextElementSibling).toBe(host());
    embed.setAttribute('style', 'display: inline');
    await vi.waitFor(() => expect(isHidden(embed)).toBe(true));
    core.layer.unhold(embed);
    expect(displayOf(embed)).toEqual(['inline', '']);
  });
  it('again and again is gone in the end', () => {
    hold('youtube');
    for (let times = 0; times < 20; times += 1) {
      host()?.remove();
      core.layer.tidy();
    }
    expect(host()).toBeNull();
  });
});

describe('what a placeholder says', () => {
  it('the new provider, where the page gives its embed another mark', () => {
    hold('youtube');
    embed.dataset.consentSrc = 'https://player.voorbeeld.test/film';
    hold('targeting');
    expect(placeholder().getByText(/player\.voorbeeld\.test ontvangt/)).toBeTruthy();
  });
  it('the service and its provider', () => {
    hold('youtube');
    expect(placeholder().getByText('YouTube', { selector: 'strong' })).toBeTruthy();
    expect(placeholder().getByText(/Google Ireland Limited ontvangt/)).toBeTruthy();
    expect(loadButton()?.textContent).toBe('YouTube laden');
  });
  it('the words of the site for a service of its own', () => {
    const chat = service('extra', 'chat', { label: { nl: 'Praatje' }, provider: 'Kletsen BV' });
    core.layer.destroy();
    core = mountOver({ categories: [...categories, category('extra', { services: [chat] })] });
    hold('chat');
    expect(loadButton()?.textContent).toBe('Praatje laden');
    expect(placeholder().getByText(/Kletsen BV ontvangt/)).toBeTruthy();
  });
  it('the server that would be asked, where it stands in for a category', () => {
    embed.dataset.consentSrc = 'https://player.voorbeeld.test/film';
    hold('targeting');
    expect(placeholder().getByText(/player\.voorbeeld\.test ontvangt/)).toBeTruthy();
    expect(placeholder().queryByText(/Marketing ontvangt/)).toBeNull();
  });
  it.each([undefined, 'http://['])('the name of the category, where the address is %s', (address) => {
    if (address) embed.dataset.consentSrc = address;
    hold('targeting');
    expect(placeholder().getByText(/Marketing ontvangt/)).toBeTruthy();
  });
  it('where the statement of the provider is', () => {
    hold('youtube');
    const link = placeholder().getByRole<HTMLAnchorElement>('link', { name: 'Privacyverklaring' });
    expect(link.href).toBe('https://policies.google.com/privacy');
  });
  it('which of several embeds the button loads', () => {
    embed.title = 'Rondleiding door de bakkerij';
    hold('youtube');
    const described = `${loadButton()?.getAttribute('aria-describedby')}`;
    expect(placeholder().root.getElementById(described)?.textContent).toBe('Rondleiding door de bakkerij');
  });
  it('the same in another language, with a tick that was set', async () => {
    const user = userEvent.setup();
    hold('youtube');
    const always = alwaysBox();
    await user.click(always ?? embed);
    core.set({ language: 'en' });
    expect(placeholder().getByRole('button', { name: 'Load YouTube' })).toBeTruthy();
    expect(host()?.lang).toBe('en');
    expect([alwaysBox(), alwaysBox()?.checked]).toEqual([always, true]);
  });
  it('where all settings are', async () => {
    hold('youtube');
    await userEvent.click(placeholder().getByRole('button', { name: 'Cookie-instellingen' }));
    expect(core.port.show).toHaveBeenCalledExactlyOnceWith('preferences');
  });
});

describe('loading', () => {
  it('happens once, without saving anything', () => {
    hold('youtube');
    loadButton()?.click();
    expect(core.port.releaseOnce).toHaveBeenCalledExactlyOnceWith(embed);
    expect(core.port.save).not.toHaveBeenCalled();
    expect(host()).toBeNull();
  });
  it('happens always, when that is ticked; it is not ticked beforehand', () => {
    hold('youtube');
    const always = placeholder().getByRole<HTMLInputElement>('checkbox', { name: 'YouTube altijd laden' });
    expect(always.checked).toBe(false);
    always.click();
    expect(core.port.save).not.toHaveBeenCalled();
    loadButton()?.click();
    expect(core.port.save).toHaveBeenCalledExactlyOnceWith({ youtube: true }, 'placeholder');
    expect(core.port.releaseOnce).not.toHaveBeenCalled();
  });
  it('always means the category, where that has just this service', () => {
    hold('google-analytics');
    alwaysBox()?.click();
    loadButton()?.click();
    expect(core.port.save).toHaveBeenCalledExactlyOnceWith({ analytics: true }, 'placeholder');
  });
  it('is not offered for an id that is not in the configuration, which stays held', () => {
    embed.dataset.consentSrc = 'https://player.voorbeeld.test/film';
    hold('unknown');
    expect(loadButton()).toBeNull();
    expect(alwaysBox()).toBeNull();
    expect(placeholder().getByText(/player\.voorbeeld\.test ontvangt/)).toBeTruthy();
  });
  it.each(['meta-pixel', 'targeting', 'functional'])('always is not offered for %s', (id) => {
    hold(id);
    expect(loadButton()).not.toBeNull();
    expect(alwaysBox()).toBeNull();
  });
  it('takes the focus along', () => {
    hold('youtube');
    loadButton()?.focus();
    loadButton()?.click();
    expect(document.activeElement).toBe(embed);
  });
  it('leaves a focus alone that is somewhere else', () => {
    const elsewhere = document.body.appendChild(document.createElement('button'));
    hold('youtube');
    elsewhere.focus();
    core.layer.unhold(embed);
    expect(document.activeElement).toBe(elsewhere);
  });
});

describe('a page that changes', () => {
  it('takes the placeholder of an embed that left, and gets one when the embed comes back', () => {
    hold('youtube');
    embed.remove();
    core.layer.tidy();
    expect(host()).toBeNull();
    document.body.append(embed);
    hold('youtube');
    expect(embed.nextElementSibling).toBe(host());
  });
  it('from a cache of cloned pages has empty placeholders, which hide no embed', () => {
    hold('youtube');
    const copy = document.body.cloneNode(true);
    core.layer.unhold(embed);
    document.body.replaceChildren(...copy.childNodes);
    const cloned = document.querySelector('iframe');
    expect(cloned && isHidden(cloned)).toBe(true);
    core.layer.tidy();
    expect(host()).toBeNull();
    expect(cloned?.style.display).toBe('block');
  });
  it('keeps placeholders that are not empty', () => {
    hold('youtube');
    core.layer.tidy();
    expect(loadButton()).not.toBeNull();
  });
});

describe('a thousand held embeds', () => {
  const holdMany = () => {
    const made = manualIntersections();
    core.layer.destroy();
    core = mountOver();
    // Not as many iframes: in jsdom each has a window of its own.
    const images = [...Array(999).keys()].map(() => document.body.appendChild(document.createElement('img')));
    for (const held of [embed, ...images]) core.layer.hold(held, 'youtube');
    return made;
  };
  it('are watched by one observer, and each placeholder is built when its embed comes near', () => {
    const made = holdMany();
    expect(made.map(({ observed }) => observed.length)).toEqual([1000]);
    expect(host()).toBeNull();
    made[0]?.approach(embed);
    expect(document.querySelectorAll('akkoord-placeholder')).toHaveLength(1);
    expect(made[0]?.observed).toHaveLength(999);
  });
  it('are measured together where several come near, so that the page is laid out once', () => {
    const made = manualIntersections();
    core.layer.destroy();
    core = mountOver();
    const embeds = [embed, makeEmbed(), makeEmbed()];
    for (const each of embeds) core.layer.hold(each, 'youtube');
    // How many of them were hidden when one was measured: none, or all of them for the box of their placeholder.
    const hiddenAtReads = new Set<number>();
    const { getComputedStyle } = window;
    vi.spyOn(window, 'getComputedStyle').mockImplementation((element) => {
      hiddenAtReads.add(embeds.filter(isHidden).length);
      return getComputedStyle(element);
    });
    made[0]?.approach(...embeds);
    expect(document.querySelectorAll('akkoord-placeholder')).toHaveLength(3);
    expect([...hiddenAtReads]).toEqual([0, 3]);
  });
  it('are forgotten when they leave the page', () => {
    const made = holdMany();
    document.body.replaceChildren(embed);
    core.layer.tidy();
    expect(made[0]?.observed).toEqual([embed]);
  });
});

it('with a list of ids it names those that are missing, and grants none of them for good', () => {
  hold('youtube analytics');
  const name = loadButton()?.textContent ?? '';
  expect(name).toMatch(/YouTube, .+ laden/);
  expect(alwaysBox()).toBeNull();
});

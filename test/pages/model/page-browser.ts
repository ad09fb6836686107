import type { Goal } from '../../model/goal.ts';
import { look, perform, type TestWindow } from '../../model/in-page.ts';
import { type Held, scriptText, site, tagOf } from '../../model/site.ts';
import type { Browser } from '../../model/verify.ts';
import { html } from '../../support/fixtures.ts';
import type { Net } from '../../support/net.ts';
import type { Visitor } from '../../support/visitor.ts';
import { home, settingsLink, setUp } from '../site.ts';

/** A place for the declaration, so that the second layer is always fetched. */
const declaration = '<div data-consent-declaration hidden></div>';

/** A page without the library, where one sequence ends and the next begins. */
const elsewhere = 'https://www.voorbeeld.example/elders';

/** Serves what the held elements ask for. */
export function serveModel(net: Net): void {
  net.page(elsewhere, html({ body: '<p>Elders</p>' }));
  // The second layer as it is, which also leaves its port on the page: what the button of a placeholder asks for.
  net.route('/dist/akkoord.ui.js', ({ query }) =>
    query.has('itself')
      ? undefined
      : {
          body: `import { mountSecondLayer as mount } from '/dist/akkoord.ui.js?itself';
            export function mountSecondLayer(context) { window.port = context.port; return mount(context); }`,
          type: 'text/javascript',
        },
  );
  net.route('https://derde.test/*', ({ path, query }) => {
    const [, kind = '', name = ''] = /^\/(\w+)\/(\w+)\./.exec(path) ?? [];
    const headers = { 'cache-control': 'no-store', 'timing-allow-origin': '*' };
    if (kind === 'missing') return { status: 404 };
    if (kind === 'iframe') return { headers, body: '<!doctype html><title>Kader</title>', type: 'text/html' };
    if (kind === 'img' || kind === 'link') return { headers, status: 204 };
    const body = scriptText(name, query.get('cookie') ?? '');
    return { headers, body, type: 'text/javascript', delay: Number(query.get('delay')) };
  });
}

/** A visitor with nothing decided and nothing stored, on no page yet. `end` closes the second tab. */
export async function freshBrowser(
  net: Net,
  visitor: Visitor,
  held: readonly Held[],
  gpc: boolean,
): Promise<Browser & { end(): Promise<void> }> {
  const signal = `<script>Object.defineProperty(navigator, 'globalPrivacyControl', { value: ${gpc} })</script>`;
  // Another copy of the library each time, as a bundle that was replaced.
  const again = `<script>startAgain = () => { const s = document.createElement('script'); s.src = '/dist/akkoord.js?' + Math.random(); document.head.append(s); }</script>`;
  net.page(`${home}kader`, html({ head: signal + setUp(site) }));
  const body = held.map((element, at) => markup(element, `h${at}`)).join('\n') + declaration + settingsLink;
  // Nothing hangs here, and on a busy machine a slow script must not be taken for one that hangs.
  net.page(home, html({ head: signal + again + setUp({ ...site, scriptTimeout: 30_000 }), body }));
  await visitor.goto(elsewhere);
  await visitor.run(() => {
    for (const pair of document.cookie.split('; ')) document.cookie = `${pair.split('=')[0]}=; path=/; max-age=0`;
  });
  // A tab in the background paints only once a second, so the second tab is open only while it is used.
  let second: Visitor | undefined;
  const end = async () => {
    await second?.close();
    second = undefined;
  };
  const tab = async (at: 0 | 1) => {
    if (at === 0) return visitor;
    second ??= await visitor.newTab();
    return second;
  };
  return {
    end,
    async open(at) {
      const page = await tab(at);
      await page.goto(home);
      await page.until(() => (window as Window & TestWindow).port);
    },
    close: end,
    perform: async (at, acts) => (await tab(at)).run(perform, acts),
    look: async (at) => (await tab(at)).run(look),
    async rest(goals) {
      // The judge reports what is missing, and what is there instead.
      for (const at of [0, 1] as const) {
        const goal = goals[at];
        if (goal) await (await tab(at)).until(isReached, goal, { timeout: 10_000 }).catch(() => {});
      }
      for (const at of [0, 1] as const) if (goals[at]) await (await tab(at)).run(twoFrames);
    },
  };
}

function markup(held: Held, name: string): string {
  const { tag, attributes, text } = tagOf(name, held);
  const list = Object.entries(attributes).map(([key, value]) => ` ${key}="${value.replaceAll('&', '&amp;')}"`);
  const isVoid = tag === 'img' || tag === 'link';
  return `<${tag}${list.join('')}>${isVoid ? '' : `${text}</${tag}>`}`;
}

/** Runs in the page. */
function isReached({ ran, loaded, bare, grants, hasFrame }: Goal): boolean {
  const page = window as Window & TestWindow;
  const isLoaded = (name: string) => {
    const element = document.querySelector(`[data-name="${name}"]`);
    return ['src', 'href', 'class'].some((attribute) => element?.getAttribute(attribute));
  };
  const isAsGranted = (now: Readonly<Record<string, boolean>> = {}) =>
    !grants || Object.entries(grants).every(([id, granted]) => now[id] === granted);
  const frame = document.querySelector<HTMLIFrameElement>('iframe.frame')?.contentWindow;
  const isFilled = (embed: Element) =>
    embed.hasAttribute('src') || embed.nextElementSibling?.localName === 'akkoord-placeholder';
  return (
    (!hasFrame || isAsGranted(frame?.akkoord?.state.grants)) &&
    (!grants || [...document.querySelectorAll('iframe[data-name][data-consent]')].every(isFilled)) &&
    ran.every((name) => page.ran?.includes(name)) &&
    loaded.every(isLoaded) &&
    !bare.some(isLoaded) &&
    isAsGranted(page.akkoord?.state.grants)
  );
}

/** Runs in the page: the library acts after the next paint, and what it does asks for no more than one further. */
async function twoFrames(): Promise<void> {
  for (const _ of [1, 2]) await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
}

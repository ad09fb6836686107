import { onlyInChromium } from '../../support/engines.ts';
import { expect, test } from '../../support/fixtures.ts';
import { complaints, home, servePages, settingsLink, settle, setUp } from '../site.ts';

const film = (name: string) =>
  `<div id="${name}"><iframe title="${name}" data-consent="youtube" data-consent-src="https://www.youtube-nocookie.com/embed/${name}" width="400" height="200"></iframe></div>`;

test(
  'an embed that goes to the document of a frame: no placeholder there, all others come, and its own when it is back',
  onlyInChromium,
  async ({ net, visitor, placeholder }) => {
    servePages(net, {
      head: setUp(),
      body: `${settingsLink}<iframe id="other"></iframe>${film('moved')}${film('stays')}`,
    });
    const move = (name: string, toFrame: boolean) => {
      const frame = document.querySelector<HTMLIFrameElement>('#other');
      const [from, to] = toFrame ? [document, frame?.contentDocument] : [frame?.contentDocument, document];
      to?.body.prepend(from?.getElementById(name) ?? '');
    };
    const isStyled = (name: string) =>
      visitor.until(
        (name: string) => document.querySelector(`#${name} akkoord-placeholder`)?.shadowRoot?.adoptedStyleSheets.length,
        name,
      );
    await visitor.goto(home);
    await placeholder.shown(2);
    await visitor.run(move, 'moved', true);
    await placeholder.shown(1);
    await visitor.run(() => window.akkoord?.acceptAll());
    await placeholder.shown(0);
    await visitor.run(() => window.akkoord?.withdraw());
    await isStyled('stays');
    net.forget();
    await visitor.run(move, 'moved', false);
    await isStyled('moved');
    // Away and back at once: the browser has taken the sheets of the placeholder.
    await visitor.run(() => {
      const parsed = new DOMParser().parseFromString('', 'text/html');
      parsed.body.append(document.querySelector('#moved') ?? '');
      document.body.append(parsed.querySelector('#moved') ?? '');
    });
    await isStyled('moved');
    await settle(net, visitor);
    expect(net.thirdParty()).toEqual([]);
    expect(await complaints(visitor)).toEqual([]);
  },
);

import declarationCss from '../../../styles/declaration.css';
import type { Words } from '../../model/words/words.ts';
import { aboutText } from '../about-text.ts';
import { categoryText } from '../category-text.ts';
import { button, element } from '../../banner/element.ts';
import { createHost, createSheet, setLanguage } from '../../host/host.ts';
import type { Kit } from '../kit.ts';
import type { MessageKey } from '../../model/words/messages.ts';
import { cookieTable, serviceFacts } from '../service-facts.ts';

/** `Node.DOCUMENT_POSITION_FOLLOWING` */
const FOLLOWING = 4;

/** The published table of all declared cookies, with what this visitor chose. */
export interface Declaration {
  /** Bring it up to date. */
  update(): void;
  remove(): void;
}

/** Puts the declaration in this element of the page. */
export function createDeclaration(
  target: Element,
  { port, config }: Kit,
  words: Words<MessageKey>,
  table: CSSStyleSheet,
): Declaration {
  const { say, nameOf } = words;
  const { host, root } = createHost('declaration', table, createSheet(declarationCss));
  const outcomes = config.categories.map(() => element('strong', ''));
  target.append(host);

  function fill(): void {
    setLanguage(host, words);
    const heading = headingBelow(target);
    root.replaceChildren(
      element(
        'div',
        { class: 'declaration' },
        element(heading, 'title', say('what')),
        element('p', 'text', say('whatText')),
        config.categories.map((category, i) =>
          element(
            'section',
            'category',
            element(heading, 'title', nameOf(category)),
            element('p', 'text', categoryText(category, words)),
            element('p', '', `${say('choice')}: `, outcomes[i]),
            category.services.map((service) =>
              element('div', 'service', element('strong', '', nameOf(service)), serviceFacts(service, words)),
            ),
            cookieTable(category.services, nameOf(category), words),
          ),
        ),
        aboutText(config, words),
        button('customize', say('settings'), () => port.show('preferences')),
      ),
    );
  }

  return {
    update() {
      const { decision, grants } = port.state;
      // What is pressed gets the focus back only if it is still there.
      if (words.language() !== host.lang) fill();
      config.categories.forEach(({ id, required, services }, i) => {
        const granted = services.filter((service) => grants[service.id]);
        let outcome = say('refused');
        if (required) outcome = say('alwaysOn');
        // statistics that the law exempts run before any decision
        else if (grants[id] || (granted[0] && granted.length === services.length)) outcome = say('allowed');
        else if (granted[0]) outcome = `${say('partly')}: ${granted.map(nameOf).join(say('comma'))}`;
        else if (!decision) outcome = say('undecided');
        outcomes[i]?.replaceChildren(outcome);
      });
    },
    remove: () => host.replaceWith(),
  };
}

/** One level below the last heading before this element. */
function headingBelow(target: Element): 'h2' {
  const headings = [...document.querySelectorAll('h1,h2,h3,h4,h5')];
  const last = headings.filter((heading) => heading.compareDocumentPosition(target) & FOLLOWING).pop();
  return `h${Number(last?.localName[1] ?? 1) + 1}` as 'h2';
}

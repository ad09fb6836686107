import declarationCss from '../../styles/declaration.css';
import type { Words } from '../model/locale';
import { categoryText } from './category-text';
import { button, element } from './element';
import { createHost, createSheet, setLanguage } from './host';
import type { Kit } from './kit';
import type { MessageKey } from './messages';
import { cookieTable, serviceFacts } from './service-facts';

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
        let outcome: MessageKey = 'refused';
        if (required) outcome = 'alwaysOn';
        else if (!decision) outcome = 'undecided';
        else if (grants[id]) outcome = 'allowed';
        else if (services.some((service) => grants[service.id])) outcome = 'partly';
        outcomes[i]?.replaceChildren(say(outcome));
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

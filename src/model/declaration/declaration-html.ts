import type { MessageKey } from '../words/messages.ts';
import { isSafe, piecesOf } from '../words/rich-text.ts';
import { directionOf, type Words } from '../words/words.ts';
import type { Declaration, DeclaredCategory, DeclaredCookie, DeclaredService } from './declaration.ts';
import {
  COOKIE_COLUMNS,
  cellsOf,
  factsOf,
  placeOf,
  providerStatement,
  siteStatement,
  statementsOf,
} from './declaration-texts.ts';

/**
 * Writes the declaration as HTML: per category a heading, its services, and one table of its cookies. All texts are
 * escaped, for use between tags and in quoted attributes; only `[label](url)` becomes a link.
 *
 * @param level heading level of the categories, 1 to 5; their services have the next level
 */
export function declarationMarkup(declaration: Declaration, words: Words<MessageKey>, level: number): string {
  const { say } = words;
  const { language, revision, controller, categories } = declaration;

  function aboutMarkup(): string {
    const statement = siteStatement(declaration, words);
    const facts = [
      controller.name ? richText(controller.name) : '',
      statement ? link(statement, controller.privacyUrl) : '',
      escapeText(say('revision', { revision })),
    ];
    return element('p', facts.filter(Boolean).join(' · '));
  }

  function serviceMarkup(service: DeclaredService): string {
    const facts = factsOf(service).map(
      ({ term, text }) => element('dt', escapeText(say(term))) + element('dd', richText(text)),
    );
    return joinLines(
      element(`h${level + 1}`, escapeText(service.name)),
      ...statementsOf(service, words).map((statement) => element('p', escapeText(statement))),
      facts.length > 0 ? element('dl', facts.join('')) : '',
      service.privacyUrl ? element('p', link(providerStatement(service, words), service.privacyUrl)) : '',
    );
  }

  function rowMarkup(cookie: DeclaredCookie): string {
    const place = placeOf(cookie);
    const small = place ? ` ${element('small', escapeText(place))}` : '';
    const name = element('th', element('code', escapeText(cookie.name)) + small, ' scope="row"');
    return element(
      'tr',
      name +
        cellsOf(cookie)
          .map((cell) => element('td', richText(cell)))
          .join(''),
    );
  }

  function tableMarkup({ name, services }: DeclaredCategory): string {
    const rows = services.flatMap(({ cookies }) => cookies.map(rowMarkup));
    if (rows.length === 0) return '';
    const columns = COOKIE_COLUMNS.map((key) => element('th', escapeText(say(key)), ' scope="col"'));
    const caption = element('caption', escapeText(say('caption', { name })));
    return element(
      'table',
      joinLines(caption, element('thead', element('tr', columns.join(''))), element('tbody', rows.join('\n'))),
    );
  }

  function categoryMarkup(category: DeclaredCategory): string {
    const content = joinLines(
      element(`h${level}`, escapeText(category.name)),
      category.description ? element('p', richText(category.description)) : '',
      ...category.services.map(serviceMarkup),
      tableMarkup(category),
    );
    return element('section', content);
  }

  const attributes = ` class="akkoord-declaration" lang="${escapeText(language)}" dir="${directionOf(language)}"`;
  const whatCookiesAre = element(`h${level}`, escapeText(say('what'))) + element('p', escapeText(say('whatText')));
  return element('div', joinLines(aboutMarkup(), whatCookiesAre, ...categories.map(categoryMarkup)), attributes);
}

const element = (name: string, content: string, attributes = ''): string =>
  `<${name}${attributes}>${content}</${name}>`;

const joinLines = (...parts: readonly string[]): string => parts.filter(Boolean).join('\n');

const escapeText = (text: string): string => text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

const link = (label: string, href: string | null): string =>
  href && isSafe(href) ? element('a', escapeText(label), ` href="${escapeText(href)}"`) : escapeText(label);

const richText = (text: string): string =>
  piecesOf(text)
    .map((piece) => link(piece.text, piece.href))
    .join('');

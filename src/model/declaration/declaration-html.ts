import type { MessageKey } from '../words/messages.ts';
import { isSafe, piecesOf } from '../words/rich-text.ts';
import { directionOf, type Words } from '../words/words.ts';
import type { Declaration, DeclaredCategory, DeclaredCookie, DeclaredService } from './declaration.ts';
import { COOKIE_COLUMNS, cellsOf, factsOf, providerStatement, siteStatement } from './declaration-texts.ts';

/**
 * The declaration as HTML: per category a heading, its services, and one table of its cookies. All texts are escaped,
 * for use between tags and in quoted attributes; only `[label](url)` becomes a link.
 *
 * @param level of the categories' headings, 1 to 5; their services' are one below
 */
export function declarationMarkup(declaration: Declaration, words: Words<MessageKey>, level: number): string {
  const { say } = words;
  const { language, revision, controller, categories } = declaration;

  function aboutMarkup(): string {
    const statement = siteStatement(declaration, words);
    const facts = [
      controller.name ? rich(controller.name) : '',
      statement ? link(statement, controller.privacyUrl) : '',
      escapeText(say('revision', { revision })),
    ];
    return tag('p', facts.filter(Boolean).join(' · '));
  }

  function serviceMarkup(service: DeclaredService): string {
    const facts = factsOf(service).map(({ term, text }) => tag('dt', escapeText(say(term))) + tag('dd', rich(text)));
    return lines(
      tag(`h${level + 1}`, escapeText(service.name)),
      service.basis === 'nl-statistics' ? tag('p', escapeText(say('exempt'))) : '',
      facts.length > 0 ? tag('dl', facts.join('')) : '',
      service.privacyUrl ? tag('p', link(providerStatement(service, words), service.privacyUrl)) : '',
    );
  }

  function rowMarkup(cookie: DeclaredCookie): string {
    const kind = cookie.kind === 'cookie' ? '' : ` ${tag('small', escapeText(cookie.kind))}`;
    const name = tag('th', tag('code', escapeText(cookie.name)) + kind, ' scope="row"');
    return tag(
      'tr',
      name +
        cellsOf(cookie)
          .map((cell) => tag('td', rich(cell)))
          .join(''),
    );
  }

  function tableMarkup({ name, services }: DeclaredCategory): string {
    const rows = services.flatMap(({ cookies }) => cookies.map(rowMarkup));
    if (rows.length === 0) return '';
    const columns = COOKIE_COLUMNS.map((key) => tag('th', escapeText(say(key)), ' scope="col"'));
    const caption = tag('caption', escapeText(say('caption', { name })));
    return tag('table', lines(caption, tag('thead', tag('tr', columns.join(''))), tag('tbody', rows.join('\n'))));
  }

  function categoryMarkup(category: DeclaredCategory): string {
    const content = lines(
      tag(`h${level}`, escapeText(category.name)),
      category.description ? tag('p', rich(category.description)) : '',
      ...category.services.map(serviceMarkup),
      tableMarkup(category),
    );
    return tag('section', content);
  }

  const attributes = ` class="akkoord-declaration" lang="${escapeText(language)}" dir="${directionOf(language)}"`;
  const whatCookiesAre = tag(`h${level}`, escapeText(say('what'))) + tag('p', escapeText(say('whatText')));
  return tag('div', lines(aboutMarkup(), whatCookiesAre, ...categories.map(categoryMarkup)), attributes);
}

const tag = (name: string, content: string, attributes = ''): string => `<${name}${attributes}>${content}</${name}>`;

const lines = (...parts: readonly string[]): string => parts.filter(Boolean).join('\n');

const escapeText = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

const link = (label: string, href: string | null): string =>
  href && isSafe(href) ? tag('a', escapeText(label), ` href="${escapeText(href)}"`) : escapeText(label);

const rich = (text: string): string =>
  piecesOf(text)
    .map((piece) => link(piece.text, piece.href))
    .join('');

import { formatDay } from '../words/format.ts';
import { isSafe, piecesOf } from '../words/rich-text.ts';
import { directionOf, type Words } from '../words/words.ts';
import type { Declaration, DeclarationKey, DeclaredCategory, DeclaredCookie, DeclaredService } from './declaration.ts';

type Key =
  | DeclarationKey
  | 'what'
  | 'whatText'
  | 'caption'
  | 'name'
  | 'placedBy'
  | 'purpose'
  | 'lifetime'
  | 'provider'
  | 'transfer'
  | 'agreement'
  | 'exempt'
  | 'policy'
  | 'revision';

/**
 * The declaration as HTML: per category a heading, its services, and one table of its cookies. All texts are escaped,
 * for between tags and for quoted attributes; only `[label](url)` becomes a link.
 *
 * @param level of the categories' headings, 1 to 5; their services' are one below
 */
export function declarationMarkup(declaration: Declaration, words: Words<Key>, level: number): string {
  const { say } = words;
  const { language, revision, policyDate, controller, categories } = declaration;

  function about(): string {
    const day = policyDate && (Number.isNaN(Date.parse(policyDate)) ? policyDate : formatDay(policyDate, language));
    const statement = say('policy') + (day ? ` (${day})` : '');
    const facts = [
      controller.name && rich(controller.name),
      (day || controller.privacyUrl) && link(statement, controller.privacyUrl),
      escapeText(say('revision', { revision })),
    ];
    return tag('p', facts.filter(Boolean).join(' · '));
  }

  function serviceMarkup(service: DeclaredService): string {
    const facts = [
      ['provider', service.provider],
      ['purpose', service.purpose],
      ['transfer', service.transfer],
      ['agreement', service.processorAgreement],
    ] as const;
    const list = facts.map(([term, fact]) => fact && tag('dt', escapeText(say(term))) + tag('dd', rich(fact)));
    return [
      tag(`h${level + 1}`, escapeText(service.name)),
      service.basis === 'nl-statistics' && tag('p', escapeText(say('exempt'))),
      list.some(Boolean) && tag('dl', list.filter(Boolean).join('')),
      service.privacyUrl && tag('p', link(`${say('policy')}: ${service.provider ?? service.name}`, service.privacyUrl)),
    ]
      .filter(Boolean)
      .join('\n');
  }

  function row({ name, kind, provider, purpose, lifetime }: DeclaredCookie): string {
    const cells = [provider, purpose, lifetime].map((cell) => tag('td', rich(cell || '–')));
    const small = kind === 'cookie' ? '' : ` ${tag('small', escapeText(kind))}`;
    return tag('tr', tag('th', tag('code', escapeText(name)) + small, ' scope="row"') + cells.join(''));
  }

  function table({ name, services }: DeclaredCategory): string {
    const rows = services.flatMap(({ cookies }) => cookies.map(row));
    const columns = (['name', 'placedBy', 'purpose', 'lifetime'] as const).map((key) =>
      tag('th', escapeText(say(key)), ' scope="col"'),
    );
    const head = tag('thead', tag('tr', columns.join('')));
    return rows.length > 0
      ? tag(
          'table',
          `${tag('caption', escapeText(say('caption', { name })))}\n${head}\n${tag('tbody', rows.join('\n'))}`,
        )
      : '';
  }

  const section = (category: DeclaredCategory) =>
    tag(
      'section',
      [
        tag(`h${level}`, escapeText(category.name)),
        category.description && tag('p', rich(category.description)),
        ...category.services.map(serviceMarkup),
        table(category),
      ]
        .filter(Boolean)
        .join('\n'),
    );

  const attributes = ` class="akkoord-declaration" lang="${escapeText(language)}" dir="${directionOf(language)}"`;
  const what = tag(`h${level}`, escapeText(say('what'))) + tag('p', escapeText(say('whatText')));
  return tag('div', [about(), what, ...categories.map(section)].join('\n'), attributes);
}

const tag = (name: string, content: string, attributes = ''): string => `<${name}${attributes}>${content}</${name}>`;

const escapeText = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

const link = (label: string, href: string | null): string =>
  href && isSafe(href) ? tag('a', escapeText(label), ` href="${escapeText(href)}"`) : escapeText(label);

const rich = (text: string): string =>
  piecesOf(text)
    .map((piece) => link(piece.text, piece.href))
    .join('');

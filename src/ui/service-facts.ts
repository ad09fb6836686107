import { formatLifetime } from '../model/words/format.ts';
import type { Words } from '../model/words/words.ts';
import type { Service } from '../model/types.ts';
import { cookiePurpose, presetPurposes } from '../services/preset-purposes.ts';
import { type Child, element } from '../banner/element.ts';
import type { MessageKey } from '../model/words/messages.ts';
import { richText } from './rich-text.ts';

/** What there is to tell of a service: who, why, and where to read more. */
export function serviceFacts(service: Service, words: Words<MessageKey>): readonly Child[] {
  const { say, text, nameOf } = words;
  const { basis, privacyUrl } = service;
  const provider = text(service.provider);
  const facts = [
    ['provider', provider],
    ['purpose', purposeOf(service, words)],
    ['transfer', text(service.transfer)],
    ['agreement', text(service.processorAgreement)],
  ] as const;
  return [
    basis === 'nl-statistics' && element('p', '', say('exempt')),
    element(
      'dl',
      '',
      facts.map(([term, fact]) => fact && [element('dt', '', say(term)), element('dd', '', richText(fact))]),
    ),
    privacyUrl && element('p', '', richText(`[${say('policy')}: ${provider ?? nameOf(service)}](${privacyUrl})`)),
  ];
}

/**
 * The cookies of these services, if any. On a narrow page each row becomes a list; the roles, which browsers then take
 * away, keep it a table.
 *
 * @param name of what it is the table of
 */
export function cookieTable(services: readonly Service[], name: string, words: Words<MessageKey>): HTMLElement | false {
  const { say, text } = words;
  const columns = [say('name'), say('placedBy'), say('purpose'), say('lifetime')];
  const row = (...cells: Node[]) => element('tr', { role: 'row' }, cells);
  const head = columns.map((column) => element('th', { role: 'columnheader' }, column));
  const rows = services.flatMap((service) =>
    service.cookies.map((cookie) => {
      const cells = [
        text(cookie.provider) ?? text(service.provider),
        text(cookie.purpose) ?? messageOf(cookiePurpose(cookie.name), words) ?? purposeOf(service, words),
        formatLifetime(cookie.lifetime, words),
      ];
      return row(
        element(
          'th',
          { role: 'rowheader' },
          element('code', '', cookie.name),
          cookie.kind && cookie.kind !== 'cookie' && element('small', '', cookie.kind),
        ),
        ...cells.map((cell, i) => element('td', { role: 'cell', 'data-label': columns[i + 1] }, richText(cell || '–'))),
      );
    }),
  );
  return (
    rows.length > 0 &&
    element(
      'table',
      { part: 'table', role: 'table' },
      element('caption', '', say('caption', { name })),
      element('thead', { role: 'rowgroup' }, row(...head)),
      element('tbody', { role: 'rowgroup' }, rows),
    )
  );
}

const messageOf = (key: MessageKey | undefined, { say }: Words<MessageKey>) => key && say(key);

const purposeOf = ({ purpose, preset }: Service, words: Words<MessageKey>) =>
  words.text(purpose) ?? messageOf(presetPurposes[preset as string], words);

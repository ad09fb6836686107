import { formatLifetime } from '../model/format';
import type { Words } from '../model/locale';
import type { Service } from '../model/types';
import { cookiePurpose, presetPurposes } from '../services/preset-purposes';
import { element } from './element';
import type { MessageKey } from './messages';
import { richText } from './rich-text';

/** What there is to tell of a service: who, why, where to read more, and its cookies. */
export function serviceFacts(service: Service, words: Words<MessageKey>): Node[] {
  const { say, text, nameOf } = words;
  const provider = text(service.provider);
  const known = (key: MessageKey | undefined) => key && say(key);
  const purpose = text(service.purpose) ?? known(presetPurposes[service.preset as string]);
  const facts = [
    ['provider', provider],
    ['purpose', purpose],
    ['transfer', text(service.transfer)],
    ['agreement', text(service.processorAgreement)],
  ] as const;
  const nodes: Node[] = [
    element(
      'dl',
      '',
      facts.map(([term, fact]) => !!fact && [element('dt', '', say(term)), element('dd', '', richText(fact))]),
    ),
  ];
  if (service.basis === 'nl-statistics') nodes.unshift(element('p', '', say('exempt')));
  if (service.privacyUrl) {
    const label = `${say('policy')}: ${provider ?? nameOf(service)}`;
    nodes.push(element('p', '', richText(`[${label}](${service.privacyUrl})`)));
  }
  if (service.cookies.length > 0) nodes.push(cookieTable());
  return nodes;

  /** On a narrow page each row becomes a list; the roles, which browsers then take away, keep it a table. */
  function cookieTable(): HTMLElement {
    const columns = [say('name'), say('placedBy'), say('purpose'), say('lifetime')];
    const row = (...cells: Node[]) => element('tr', { role: 'row' }, cells);
    const head = columns.map((column) => element('th', { role: 'columnheader' }, column));
    const rows = service.cookies.map((cookie) => {
      const name = element('code', '', cookie.name);
      const kind = !!cookie.kind && cookie.kind !== 'cookie' && element('small', '', cookie.kind);
      const cells = [
        text(cookie.provider) ?? provider,
        text(cookie.purpose) ?? known(cookiePurpose(cookie.name)) ?? purpose,
        formatLifetime(cookie.lifetime, words),
      ];
      return row(
        element('th', { role: 'rowheader' }, name, kind),
        ...cells.map((cell, i) => element('td', { role: 'cell', 'data-label': columns[i + 1] }, richText(cell || '–'))),
      );
    });
    return element(
      'table',
      { part: 'table', role: 'table', 'aria-label': nameOf(service) },
      element('thead', { role: 'rowgroup' }, row(...head)),
      element('tbody', { role: 'rowgroup' }, rows),
    );
  }
}

import type { Words } from '../../model/words/words.ts';
import type { Category, Choices, Service } from '../../model/types.ts';
import { categoryText } from '../category-text.ts';
import { element } from '../../banner/element.ts';
import type { MessageKey } from '../../model/words/messages.ts';
import { cookieTable, serviceFacts } from '../service-facts.ts';

/**
 * One category in the preferences: a switch, what it is for, and its services folded under it. The switches themselves
 * are the visitor's draft: each has its consent id as its value.
 */
export function categoryField(category: Category, grants: Choices, words: Words<MessageKey>): HTMLElement {
  const { say, nameOf } = words;
  const { id, required, granular, services } = category;
  const switches: HTMLInputElement[] = [];

  function labelledSwitch(one: Category | Service, heading: 'h3' | 'h4', attributes: object): HTMLElement {
    const input = element('input', {
      type: 'checkbox',
      part: 'switch',
      value: one.id,
      checked: grants[one.id] === true,
      disabled: required,
      ...attributes,
    });
    switches.push(input);
    return element(
      heading,
      '',
      element(
        'label',
        { class: 'switch' },
        element('span', { class: 'name' }, nameOf(one)),
        element('span', { class: 'state', 'aria-hidden': 'true' }),
        input,
      ),
    );
  }

  // Statistics that the law exempts run before any decision: show that they are on.
  const isExempt = services.some(({ basis }) => basis === 'nl-statistics') && services.every((one) => grants[one.id]);
  const field = element(
    'fieldset',
    { part: 'category', 'aria-label': nameOf(category) },
    labelledSwitch(category, 'h3', {
      id: `c-${id}`,
      checked: grants[id] === true || isExempt,
      'aria-describedby': `${id}-text`,
    }),
    element('p', { id: `${id}-text` }, categoryText(category, words), ' ', required && say('required')),
    services.length > 0 &&
      element(
        'details',
        '',
        element('summary', '', say('services', { count: services.length })),
        services.map((service) =>
          element(
            'section',
            'service',
            granular && !required && service.basis !== 'necessary'
              ? labelledSwitch(service, 'h4', { id: `s-${service.id}` })
              : element('h4', '', nameOf(service)),
            serviceFacts(service, words),
            cookieTable([service], nameOf(service), words),
          ),
        ),
      ),
  );

  const [whole, ...parts] = switches;
  const tell = () => {
    for (const input of switches) {
      input.indeterminate = input === whole && !input.checked && parts.some(({ checked }) => checked);
      const state = input.disabled ? 'alwaysOn' : input.indeterminate ? 'partly' : input.checked ? 'on' : 'off';
      input.previousElementSibling?.replaceChildren(say(state));
    }
  };
  field.onchange = ({ target }) => {
    if (target === whole) for (const one of parts) one.checked = whole.checked;
    else if (whole) whole.checked = parts.every(({ checked }) => checked);
    tell();
  };
  tell();
  return field;
}

import { formatDay } from '../model/format';
import type { Words } from '../model/locale';
import type { Config } from '../model/types';
import { element } from './element';
import type { MessageKey } from './messages';
import { richText } from './rich-text';

/** Where the privacy statement is and of which day, and the revision of what visitors are asked. */
export function aboutText(config: Config, { say, language }: Words<MessageKey>): HTMLElement {
  const { policyDate, controller, revision } = config;
  const { privacyUrl } = controller;
  const statement = say('policy') + (policyDate ? ` (${formatDay(policyDate, language())})` : '');
  return element(
    'p',
    'about',
    privacyUrl ? richText(`[${statement}](${privacyUrl})`) : policyDate && statement,
    element('span', '', say('revision', { revision })),
  );
}

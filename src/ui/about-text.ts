import { formatDay } from '../model/words/format.ts';
import type { Words } from '../model/words/words.ts';
import type { Config } from '../model/types.ts';
import { element } from '../banner/element.ts';
import type { MessageKey } from '../model/words/messages.ts';
import { richText } from './rich-text.ts';

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

import { DEFAULT_MAPPING } from '../model/google-consent-types.ts';
import { isGoogleService } from '../model/google-tag.ts';
import type { Choices, Config, ConsentModeInput, Integration } from '../model/types.ts';
import { dropEarlyEvents, prepareQueue, writeToAllQueues } from './google-queue.ts';
import { isGoogleTag, prepareQueuesOfNewTags, queueNameOf } from './google-tags.ts';
import { command, openMainQueue } from './gtag.ts';

/**
 * Google Consent Mode v2. Everything is denied by default; the visitor's choice is sent on every page and again at every
 * decision. It only fills Google's queues: it loads nothing from Google.
 *
 * @param isOn false: it waits until one of Google's tags is about to be released
 */
export function googleConsentMode(config: Config, options: ConsentModeInput, isOn: boolean): Integration {
  const tags = config.services.filter(isGoogleService);
  const typesById: Record<string, readonly string[]> = { ...DEFAULT_MAPPING, ...options.mapping };
  // A Google Analytics service that is granted grants storage, also in a category that is not in the mapping.
  for (const { id, preset } of config.services)
    if (preset === 'google-analytics') typesById[id] ??= ['analytics_storage'];
  let isOpen = false;
  /** Has one of Google's services been granted on this page? In advanced mode its tags do not wait for that. */
  let isRunning = options.mode === 'advanced';

  /** The value of each consent type; a type with several ids is granted where one of them is. */
  function typesUnder(grants: Choices): Record<string, string> {
    // All seven, because Google takes a type that it is not told as granted.
    const types = Object.fromEntries(
      Object.values(DEFAULT_MAPPING).flatMap((names) => names.map((name) => [name, 'denied'])),
    );
    for (const [id, names] of Object.entries(typesById)) {
      if (grants[id]) for (const name of [names].flat()) types[name] = 'granted';
    }
    return types;
  }

  const tellChoice = (grants: Choices, mayAdd: boolean) =>
    writeToAllQueues('update', command('consent', 'update', typesUnder(grants)), mayAdd);

  function open(): void {
    if (isOpen) return;
    isOpen = true;
    openMainQueue(options.dataLayer ?? 'dataLayer');
    prepareQueuesOfNewTags();
  }

  function noteGrants(grants: Choices): void {
    isRunning ||= tags.some(({ id }) => grants[id]);
  }

  return {
    name: 'google-consent-mode',
    setup({ decision, grants }) {
      noteGrants(grants);
      const { wait_for_update: wait, regions = [] } = options;
      const defaults = typesUnder({ necessary: true });
      writeToAllQueues(
        'default',
        command('consent', 'default', { ...defaults, ...(wait && { wait_for_update: wait }) }),
      );
      regions.forEach((region, index) => {
        writeToAllQueues(`default ${index}`, command('consent', 'default', region));
      });
      for (const name of ['ads_data_redaction', 'url_passthrough'] as const) {
        if (options[name] === true) writeToAllQueues(name, command('set', name, true));
      }
      // Google does not remember the choice from page to page.
      tellChoice(grants, decision !== null);
      if (isOn) open();
    },
    update({ grants }) {
      // The services share their queues, so one that does not ask for its early calls is enough.
      if (!isRunning && tags.some(({ earlyCalls }) => earlyCalls !== 'replay')) dropEarlyEvents();
      noteGrants(grants);
      tellChoice(grants, true);
    },
    reasonToHold(script) {
      // Whatever is let go can add one of Google's tags itself.
      prepareQueuesOfNewTags();
      if (!isGoogleTag(script)) return undefined;
      open();
      const name = queueNameOf(script);
      return prepareQueue(name)
        ? undefined
        : `Google reads the consent from window.${name}, which is no list that can be written to.`;
    },
  };
}

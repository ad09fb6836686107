import { hasSettingsLink } from '../../host/settings-link.ts';
import type { Config } from '../../model/types.ts';
import { logOnce } from '../log-once.ts';
import { explainLateDefault } from './explain-late-default.ts';
import { explainMarkValues } from './explain-mark-values.ts';
import { explainMarks } from './explain-marks.ts';
import { explainMissingFiles } from './explain-missing-files.ts';
import { explainMisspeltAttributes } from './explain-misspelt-attributes.ts';
import { explainNoscriptPixels } from './explain-noscript.ts';
import { explainOtherConfigs } from './explain-other-configs.ts';
import { explainTagAttributes, explainUnreadConfigs, explainUnusedId } from './explain-tag-mistakes.ts';
import { explainUnheldElements } from './explain-unheld.ts';
import { explainUnreachableControls } from './explain-unreachable.ts';
import type { PageFacts } from './page-facts.ts';

/**
 * Logs all that will not work on this page as its author meant. Call it when the page has been parsed, and again when it
 * has changed: each message is logged once. Every `explain…` function returns messages, one for each mistake.
 *
 * @param tag the library's own script tag; null where there is none, as in a bundle
 */
export function checkPage(page: PageFacts, tag: Element | null): void {
  const { config } = page;
  const problems = [
    ...explainTagAttributes(tag),
    ...explainUnusedId(tag, config.input),
    ...explainUnreadConfigs(config.input, tag),
    ...explainOtherConfigs(config),
    ...explainMissingFiles(config),
    ...explainUnheldElements(page),
    ...explainLateDefault(config),
    ...explainNoscriptPixels(page),
    ...explainMarks(page),
    ...explainMisspeltAttributes(),
    ...explainMarkValues(),
    ...explainNoWayBack(config),
    ...explainUnreachableControls(),
  ];
  for (const problem of problems) logOnce('error', problem);
}

/** Visitors of this page can neither change their choice nor withdraw: it has no settings button and no link. */
function explainNoWayBack(config: Config): string[] {
  const { trigger, settingsHashes } = config;
  if (trigger !== false || hasSettingsLink(config)) return [];
  const link = `<a href="${settingsHashes[0] ?? '#cookie-settings'}">`;
  return [
    `trigger is false. This page has no settings link either, so nobody can withdraw consent here: add ${link}, or leave "trigger" out.`,
  ];
}

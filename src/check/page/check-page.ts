import { hasSettingsLink } from '../../host/settings-link.ts';
import type { Config } from '../../model/types.ts';
import { logOnce } from '../log-once.ts';
import { findLateDefault } from './find-late-default.ts';
import { findMarkValues } from './find-mark-values.ts';
import { findMarkedElements, findMisspeltMarks } from './find-marks.ts';
import { findMissingFiles } from './find-missing-files.ts';
import { findNoscriptPixels } from './find-noscript.ts';
import { findOtherConfigs } from './find-other-configs.ts';
import { findTagAttributes, findUnreadConfigs, findUnusedId } from './find-tag-mistakes.ts';
import { findUnheldElements } from './find-unheld.ts';
import { findUnreachableControls } from './find-unreachable.ts';
import type { PageFacts } from './page-facts.ts';

/**
 * Logs what on this page will not work as its author meant, all at once. Call it when the page has been parsed, and again
 * when it has changed: each message is logged once.
 *
 * @param tag the library's own script tag; null where there is none, as in a bundle
 */
export function checkPage(page: PageFacts, tag: Element | null): void {
  const { config } = page;
  const problems = [
    ...findTagAttributes(tag),
    ...findUnusedId(tag, config.input),
    ...findUnreadConfigs(config.input, tag),
    ...findOtherConfigs(config),
    ...findMissingFiles(config),
    ...findUnheldElements(page),
    ...findLateDefault(config),
    ...findNoscriptPixels(page),
    ...findMarkedElements(page),
    ...findMisspeltMarks(),
    ...findMarkValues(),
    ...findNoWayBack(config),
    ...findUnreachableControls(),
  ];
  for (const problem of problems) logOnce('error', problem);
}

/** Finds that visitors of this page can neither change their choice nor withdraw: no settings button and no link. */
function findNoWayBack(config: Config): string[] {
  const { trigger, settingsHashes } = config;
  if (trigger !== false || hasSettingsLink(config)) return [];
  const link = `<a href="${settingsHashes[0] ?? '#cookie-settings'}">`;
  return [
    `trigger is false. This page has no settings link either, so nobody can withdraw consent here: add ${link}, or leave "trigger" out.`,
  ];
}

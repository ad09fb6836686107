import { isOnPage } from '../../addons/once-per-page.ts';
import type { Config } from '../../model/types.ts';

/** Explains options that need a file of their own which is not on this page, and files without their option. */
export function explainMissingFiles({ guard, services, import: formers }: Config): string[] {
  const isReplayWanted = services.some(({ replayLoadEvents }) => replayLoadEvents);
  return [
    ...(guard && !isOnPage('guard')
      ? [
          `${missing(`guard is ${JSON.stringify(guard)}`, 'akkoord.guard.js', 'after', 'guardStorage() of akkoord/guard')} Neither of the two tags may have async or defer: until the guard runs, every write passes.`,
        ]
      : []),
    ...(isOnPage('guard') && !guard
      ? ['akkoord.guard.js is on this page, and does nothing. Write "guard": true in the configuration.']
      : []),
    ...(isReplayWanted && !isOnPage('replay')
      ? [missing('replayLoadEvents is true', 'akkoord.replay.js', 'after', 'replayLoadEvents() of akkoord/replay')]
      : []),
    ...(formers && !isOnPage('import')
      ? [missing('import is configured', 'akkoord.import.js', 'before', 'importChoice() of akkoord/import')]
      : []),
  ];
}

function missing(option: string, file: string, place: string, call: string): string {
  return `${option}, but ${file} is not on this page, so that option has no effect. Add <script src="${file}"> right ${place} the tag of the library. (With npm: call ${call}.)`;
}

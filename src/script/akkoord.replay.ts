import { replayLoadEvents } from '../addons/replay/replay-load-events.ts';
import { whenStarted } from '../core/addon-context.ts';

/** Replay of load events as a file of its own, for a script tag right after the one of the library. */
whenStarted(({ config }) => replayLoadEvents(config.input));

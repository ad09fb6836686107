import { replayLoadEvents } from '../addons/replay/replay-load-events.ts';
import { whenStarted } from '../core/addon-context.ts';

/** Replay of load events as a file of its own. Its script tag goes right after the library's. */
whenStarted(({ config }) => replayLoadEvents(config.input));

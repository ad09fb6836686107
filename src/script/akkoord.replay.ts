import { replayLoadEvents } from '../addons/replay/replay-load-events.ts';
import { whenStarted } from '../addons/when-started.ts';

/** As a file of its own, right after the head script. */
whenStarted(({ config }) => replayLoadEvents(config.input));

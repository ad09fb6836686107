import { replayLoadEvents } from './core/replay-load-events';
import { whenStarted } from './when-started';

/** As a file of its own, right after the head script. */
whenStarted(({ config }) => replayLoadEvents(config.input));

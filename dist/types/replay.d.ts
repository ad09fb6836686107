/** `import { replayLoadEvents } from 'akkoord/replay'`: for held scripts that wait for `DOMContentLoaded` or `load`. */
export { replayLoadEvents } from './addons/replay/replay-load-events.ts';

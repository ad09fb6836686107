import type { Preset } from '../model/types.ts';
/** Google Tag Manager itself, which stores nothing. Whatever the container loads is declared by services of its own. */
export declare const googleTagManager: Preset;

import type { Preset } from '../model/types.ts';
/** tawk.to. Its id is the property, a slash, and the widget. */
export declare const tawkTo: Preset;

import type { Preset } from '../model/types.ts';
/** Mailchimp. Its id is what stands between `users/` and `.js` in the address of its script. */
export declare const mailchimp: Preset;

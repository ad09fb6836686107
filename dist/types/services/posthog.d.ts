import type { Preset } from '../model/types.ts';
/** PostHog. */
export declare const posthog: Preset;

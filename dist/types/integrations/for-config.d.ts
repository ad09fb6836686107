import type { Config, Integration } from '../model/types.ts';
/**
 * Makes the built-in integrations that a configuration needs, in the order in which they are called: Consent Mode
 * first.
 */
export declare function integrationsFor(config: Config): Integration[];

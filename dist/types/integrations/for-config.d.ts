import type { Config, Integration } from '../model/types.ts';
/**
 * Makes the built-in integrations, in the order in which they are called: Consent Mode first. It is there on every site,
 * because a held tag can be one of Google's; until then it does nothing where the configuration does not name Google.
 */
export declare function integrationsFor(config: Config): Integration[];

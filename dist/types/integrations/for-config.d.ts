import type { Config, Integration } from '../model/types.ts';
/** The built-in integrations that a configuration needs, in the order in which they hear of a change: consent mode first. */
export declare function integrationsFor(config: Config): Integration[];

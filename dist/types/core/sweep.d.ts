import type { Choices, Config } from '../model/types.js';
/**
 * Deletes what the services that may not run have declared: cookies on this host and every parent domain, on every
 * path of this page, storage keys and databases. Never what a service that may run declared too, and never what nobody
 * declared.
 */
export declare function sweep({ services, cookie }: Config, grants: Choices): void;

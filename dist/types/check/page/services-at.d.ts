import type { Service } from '../../model/types.ts';
import { type KnownService } from './known-services.ts';
/** The services to which an address belongs: those that the site declares, and the tool that the check knows. */
export interface Found {
    readonly declared: readonly Service[];
    readonly known: KnownService | undefined;
}
/** Finds out to which services an address belongs. */
export declare function servicesAt(address: string, services: readonly Service[]): Found;

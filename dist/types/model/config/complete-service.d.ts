import type { Preset, Service } from '../types.ts';
/** Adds the facts of a preset to a service that names it. Fields that the site wrote take precedence. */
export declare function completeService(service: Service, preset: Partial<Preset>): Service;

import type { Preset, Service } from '../types.ts';
/** A service with what its preset knows. What the site wrote takes precedence. */
export declare function completeService(service: Service, preset: Partial<Preset>): Service;

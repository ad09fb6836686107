import type { Preset, Service } from '../types.ts';
import { bare } from './own-data.ts';

/** A service with what its preset knows. What the site wrote takes precedence, cookies included. */
export function completeService(service: Service, preset: Partial<Preset>): Service {
  return bare({
    ...preset,
    ...service,
    presetCookies: preset.cookies,
    cookies: service.cookies.length > 0 ? service.cookies : (preset.cookies ?? []),
  });
}

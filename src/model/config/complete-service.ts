import type { Preset, Service } from '../types.ts';
import { mergeCookies } from './merge-cookies.ts';
import { withoutPrototype } from './own-data.ts';

/** Adds the facts of a preset to a service that names it. Fields that the site wrote take precedence. */
export function completeService(service: Service, preset: Partial<Preset>): Service {
  const { cookies: presetCookies = [] } = preset;
  return withoutPrototype({
    ...preset,
    ...service,
    presetCookies,
    cookies: mergeCookies(service.cookies, presetCookies),
  });
}

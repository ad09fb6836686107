import type { Preset, Service } from '../types.ts';
import { mergeCookies } from './merge-cookies.ts';
import { bare } from './own-data.ts';

/** A service with what its preset knows. What the site wrote takes precedence. */
export function completeService(service: Service, preset: Partial<Preset>): Service {
  const { cookies: presetCookies = [] } = preset;
  return bare({ ...preset, ...service, presetCookies, cookies: mergeCookies(service.cookies, presetCookies) });
}

import { namesOverlap } from '../declaration/names-overlap.ts';
import type { Exemption } from '../types.ts';

const EXEMPTIONS: readonly unknown[] = ['nl-statistics', 'uk-statistics', 'uk-appearance'] satisfies Exemption[];

/** Is this basis an exemption in a country's law? `exemption-laws.ts` has the laws. */
export function isExemption(basis: unknown): basis is Exemption {
  return EXEMPTIONS.includes(basis);
}

/** The facts that decide whether a service may run under an exemption. */
export interface ExemptionCandidate {
  /** Id of the category that the service is in. */
  readonly category: string;
  /** True: the service has a preset. */
  readonly hasPreset: boolean;
  /** Names of the declared cookies of the service. */
  readonly cookieNames: readonly string[];
}

/**
 * May this service run without consent under an exemption? Only a service of the site itself may: it has no preset and
 * no cookie of a preset, and is not in `targeting`.
 *
 * @param vendorCookieNames names of the cookies of presets
 */
export function mayBeExempt(
  { category, hasPreset, cookieNames }: ExemptionCandidate,
  vendorCookieNames: readonly string[],
): boolean {
  return !hasPreset && category !== 'targeting' && !hasVendorCookie(cookieNames, vendorCookieNames);
}

/** Can a cookie with one of these declared names be a cookie of a preset? */
export function hasVendorCookie(cookieNames: readonly string[], vendorCookieNames: readonly string[]): boolean {
  return cookieNames.some((name) => vendorCookieNames.some((vendorName) => namesOverlap(vendorName, name)));
}

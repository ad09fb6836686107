import type { Exemption } from '../types.ts';
/** Is this basis an exemption in a country's law? `exemption-laws.ts` has the laws. */
export declare function isExemption(basis: unknown): basis is Exemption;
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
export declare function mayBeExempt({ category, hasPreset, cookieNames }: ExemptionCandidate, vendorCookieNames: readonly string[]): boolean;
/** Can a cookie with one of these declared names be a cookie of a preset? */
export declare function hasVendorCookie(cookieNames: readonly string[], vendorCookieNames: readonly string[]): boolean;

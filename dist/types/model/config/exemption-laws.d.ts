import type { Exemption } from '../types.ts';
/** The words about the law that lets a service run without consent. */
export interface ExemptionLaw {
    /** The message that says what the law exempts, names it, and says that it can be switched off. */
    readonly text: 'exempt' | 'exemptAppearance';
    /** The name of the law: a message, or the same in every language. */
    readonly law: {
        readonly key: 'nlLaw';
    } | {
        readonly name: string;
    };
}
/**
 * The exemptions, each with its law. All of them ask for the same: that visitors are told, and can switch it off at any
 * time.
 */
export declare const exemptionLaws: Readonly<Record<Exemption, ExemptionLaw>>;

import type { Exemption } from '../types.ts';
/** How the law that lets a service run without consent is named to visitors. */
export interface ExemptionLaw {
    /**
     * Key of the message that says what the law exempts, names the law, and says that the service can be switched off.
     */
    readonly text: 'exempt' | 'exemptAppearance';
    /** The name of the law: the key of a message, or a name that is the same in every language. */
    readonly law: {
        readonly key: 'nlLaw';
    } | {
        readonly name: string;
    };
}
/**
 * The exemptions, each with its law. All of them have the same conditions: visitors are told of the service, and can
 * switch the service off at any time.
 */
export declare const exemptionLaws: Readonly<Record<Exemption, ExemptionLaw>>;

import type { Exemption } from '../types.ts';

/** How the law that lets a service run without consent is named to visitors. */
export interface ExemptionLaw {
  /**
   * Key of the message that says what the law exempts, names the law, and says that the service can be switched off.
   */
  readonly text: 'exempt' | 'exemptAppearance';
  /** The name of the law: the key of a message, or a name that is the same in every language. */
  readonly law: { readonly key: 'nlLaw' } | { readonly name: string };
}

/** Schedule A1 was inserted by section 112 of the Data (Use and Access) Act 2025; in force since 5 February 2026. */
const ukLaw = { name: 'UK Privacy and Electronic Communications Regulations 2003, Schedule A1' };

/**
 * The exemptions, each with its law. All of them have the same conditions: visitors are told of the service, and can
 * switch the service off at any time.
 */
export const exemptionLaws: Readonly<Record<Exemption, ExemptionLaw>> = {
  'nl-statistics': { text: 'exempt', law: { key: 'nlLaw' } },
  'uk-statistics': { text: 'exempt', law: ukLaw },
  'uk-appearance': { text: 'exemptAppearance', law: ukLaw },
};

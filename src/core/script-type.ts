/**
 * The types of scripts that browsers run. Without a type they run a script, too.
 *
 * @see https://mimesniff.spec.whatwg.org/#javascript-mime-type
 */
const JAVASCRIPT =
  /^(module|(text|application)\/(x-)?(java|ecma)script|text\/(javascript1\.[0-5]|jscript|livescript))?$/i;

/** The type that a held script gets when it is released, without the spaces around it, which browsers ignore. */
export function releasedType({ dataset }: HTMLElement): string {
  return dataset.consentType?.trim() ?? '';
}

/** Does a browser run scripts of this type? Scripts of another type are data for a library that looks for them. */
export function isJavaScript(type: string): boolean {
  return JAVASCRIPT.test(type);
}

/** Does a browser run a script of this type as a module? */
export function isModule(type: string): boolean {
  return type.toLowerCase() === 'module';
}

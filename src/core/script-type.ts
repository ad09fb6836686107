/**
 * What browsers run; no type at all too.
 *
 * @see https://mimesniff.spec.whatwg.org/#javascript-mime-type
 */
const JAVASCRIPT =
  /^(module|(text|application)\/(x-)?(java|ecma)script|text\/(javascript1\.[0-5]|jscript|livescript))?$/i;

/** The type of which a held script is when it is released, without the spaces that browsers ignore. */
export function releasedType({ dataset }: HTMLElement): string {
  return dataset.consentType?.trim() ?? '';
}

/** Whether a browser runs scripts of this type. Others are for a library that looks for them. */
export function isJavaScript(type: string): boolean {
  return JAVASCRIPT.test(type);
}

/** Whether a browser takes a script of this type for a module. */
export function isModule(type: string): boolean {
  return type.toLowerCase() === 'module';
}

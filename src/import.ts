/** `import { importChoice } from 'akkoord/import'`: carries over what the visitor chose under a former consent tool. */
export { importChoice } from './addons/import/import-choice.ts';

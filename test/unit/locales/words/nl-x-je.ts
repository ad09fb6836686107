/** Words that urge, praise or frighten: the same as in formal Dutch. */
export { urging } from './nl.ts';

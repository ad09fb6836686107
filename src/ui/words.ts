export { createWords, directionOf, isBuiltIn, type Locales, type Words } from '../model/locale';

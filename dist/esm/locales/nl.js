export { b as banner, p as preferences } from '../chunks/nl.js';

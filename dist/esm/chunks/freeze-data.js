import { h as hasOwn } from './has-own.js';

function isText(value) {
  return typeof value === "string";
}
function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function isList(value) {
  return Array.isArray(value);
}
function isTextOrTexts(value) {
  return isText(value) || isObject(value) && Object.values(value).every(isText);
}
function isOneOf(...allowed) {
  return (value) => allowed.includes(value);
}
function isMatching(pattern) {
  return (value) => isText(value) && pattern.test(value);
}
const isConsentId = isMatching(/^[a-z][\w-]{0,63}$/i);
function isNumberUpTo(max) {
  return (value) => typeof value === "number" && value > 0 && value <= max;
}
function isWholeNumberUpTo(max) {
  return (value) => typeof value === "number" && Number.isInteger(value) && value >= 0 && value <= max;
}
const MAX_REVISION = 999999999;
const MAX_COOKIE_DAYS = 400;
function isNullOr(check) {
  return (value) => value === null || check(value);
}
function isOneOrMore(check) {
  return (value) => (isList(value) ? value : [value]).every(check);
}
function hasExactly(checks) {
  const fields = Object.entries(checks);
  return (value) => isObject(value) && Object.keys(value).length === fields.length && fields.every(([field, check]) => hasOwn(value, field) && check(value[field]));
}
function isDate(value) {
  return isText(value) && new Date(value).toJSON()?.slice(0, 10) === value;
}

function freezeData(data) {
  if (typeof data === "object" && data !== null && !Object.isFrozen(data)) {
    Object.values(Object.freeze(data)).forEach(freezeData);
  }
  return data;
}

export { MAX_REVISION as M, isText as a, isObject as b, isMatching as c, isNullOr as d, isWholeNumberUpTo as e, isConsentId as f, isList as g, hasExactly as h, isOneOf as i, freezeData as j, isDate as k, MAX_COOKIE_DAYS as l, isTextOrTexts as m, isNumberUpTo as n, isOneOrMore as o };

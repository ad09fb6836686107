import { answersFrom, eachValue, type Tool } from './former.ts';

/**
 * Pairs such as `!gtag=true!youtube=false`. A service without an answer has `wait`; such a record does not match,
 * because it is not complete.
 */
const RECORD = /^(![^!=]+=(true|false))+$/;

/** tarteaucitron: yes or no per service. It stores no time. */
export const tarteaucitron: Tool = {
  names: ['tarteaucitron'],
  read: eachValue((text) => {
    if (!RECORD.test(text)) return null;
    const pairs = text.slice(1).split('!');
    const answers = answersFrom(pairs.map((pair) => [pair.replace(/=.*/, ''), pair.endsWith('=true')]));
    return answers && { answers };
  }),
};

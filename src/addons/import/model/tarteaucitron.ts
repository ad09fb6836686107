import { answersFrom, eachValue, type Tool } from './former.ts';

/** tarteaucitron: `!service=true!other=false`; `wait` until the visitor has chosen. No time. */
export const tarteaucitron: Tool = {
  names: ['tarteaucitron'],
  read: eachValue((text) => {
    if (!/^(![^!=]+=(true|false))+$/.test(text)) return null;
    const pairs = text.slice(1).split('!');
    const answers = answersFrom(pairs.map((pair) => [pair.replace(/=.*/, ''), pair.endsWith('=true')]));
    return answers && { answers };
  }),
};

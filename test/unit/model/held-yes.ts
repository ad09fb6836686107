const day = 864e5;

/**
 * The ids that a cookie's text says yes to, read in another way than the library's: six fields, all of them right, and
 * three more for each moment before. Anything else says yes to nothing.
 */
export function heldYes(text: string, asked: readonly string[], revision: number, now: number): readonly string[] {
  const [version, raised, seconds = '', via = '', yes = '', no, ...more] = text.split('.');
  const timeOf = (field: string) =>
    [...field].reduce((sum, digit) => sum * 36 + '0123456789abcdefghijklmnopqrstuvwxyz'.indexOf(digit), 0) * 1000;
  const isFresh = (field: string) => timeOf(field) < now + day && timeOf(field) > now - 182 * day;
  const isWhole =
    version === '1' &&
    raised !== undefined &&
    [...raised].every((digit) => '0123456789'.includes(digit)) &&
    Number(raised) === revision &&
    [...seconds].every((digit) => '0123456789abcdefghijklmnopqrstuvwxyz'.includes(digit)) &&
    isFresh(seconds) &&
    [...via].every((letter) => letter >= 'a' && letter <= 'z') &&
    no !== undefined &&
    more.length % 3 === 0 &&
    text.length <= 512;
  if (!isWhole) return [];
  const groups: [string, string, string][] = [[seconds, yes, no ?? '']];
  for (let n = 0; n < more.length; n += 3) groups.push([more[n] ?? '', more[n + 1] ?? '', more[n + 2] ?? '']);
  // The first group that answers a question, and is still valid, has the answer.
  return asked.filter((id) => {
    const group = groups.find(([at, ...lists]) => isFresh(at) && lists.some((list) => list.split('~').includes(id)));
    return group && !group[2].split('~').includes(id);
  });
}

/** A record's text with one thing wrong, or so small a change that it is still right. */
export function change(record: string, at: number, sign: string, cut: number): string {
  const place = at % (record.length + 1);
  return record.slice(0, place) + sign + record.slice(place + cut);
}

const day = 864e5;

/**
 * The ids that a cookie's text says yes to, read in another way than the library's: six fields, all of them right, and an
 * answer to every question. Anything else says yes to nothing.
 */
export function heldYes(text: string, asked: readonly string[], revision: number, now: number): readonly string[] {
  const [version, raised, seconds = '', via = '', yes = '', no, ...more] = text.split('.');
  const time = [...seconds].reduce((sum, digit) => sum * 36 + '0123456789abcdefghijklmnopqrstuvwxyz'.indexOf(digit), 0);
  const isWhole =
    version === '1' &&
    raised !== undefined &&
    [...raised].every((digit) => '0123456789'.includes(digit)) &&
    Number(raised) === revision &&
    [...seconds].every((digit) => '0123456789abcdefghijklmnopqrstuvwxyz'.includes(digit)) &&
    time * 1000 < now + day &&
    time * 1000 > now - 182 * day &&
    [...via].every((letter) => letter >= 'a' && letter <= 'z') &&
    no !== undefined &&
    more.length === 0 &&
    text.length <= 512;
  const [given = [], refused = []] = [yes, no ?? ''].map((list) => list.split('~'));
  if (!isWhole || !asked.every((id) => given.includes(id) || refused.includes(id))) return [];
  return given.filter((id) => !refused.includes(id));
}

/** A record's text with one thing wrong, or so small a change that it is still right. */
export function change(record: string, at: number, sign: string, cut: number): string {
  const place = at % (record.length + 1);
  return record.slice(0, place) + sign + record.slice(place + cut);
}

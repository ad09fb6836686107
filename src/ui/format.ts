import { formatMoment } from '../model/format';

export { formatDay, formatUnit } from '../model/format';

/** A moment, in the visitor's own time zone. */
export function formatTime(time: number, language: string): string {
  return formatMoment(time, language, { timeStyle: 'short' });
}

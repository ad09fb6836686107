import { describe, expect, test } from 'vitest';
import { resolveConfig } from '../../../src/model/config/resolve-config.ts';
import { decide } from '../../../src/model/decision/decision.ts';
import { findRecord, latestRecord } from '../../../src/model/decision/find-record.ts';
import { encodeRecord } from '../../../src/model/decision/record.ts';

const now = Date.UTC(2026, 10, 22, 12);
const config = resolveConfig({}, {});
const recordOf = (yes: boolean, time: number) =>
  encodeRecord(
    config,
    decide(config, () => yes, 'banner', time),
  );

describe('of several records', () => {
  const older = recordOf(true, now - 60_000);
  const newer = recordOf(false, now - 1000);
  const expired = recordOf(true, now - 183 * 86_400_000);
  const ahead = recordOf(true, now + 2 * 86_400_000);

  test('the latest valid one counts, in any order', () => {
    expect(latestRecord(config, [older, newer], now)?.text).toBe(newer);
    expect(latestRecord(config, [newer, older], now)?.text).toBe(newer);
    expect(latestRecord(config, [expired, 'nonsense', '', older, ahead], now)?.text).toBe(older);
    expect(latestRecord(config, [expired, ahead], now)).toBeNull();
  });

  test('made in the same second, the one that refuses more counts, in any order', () => {
    const some = decide(config, (id) => id === 'functional', 'banner', now - 1000);
    const others = decide(config, (id) => id === 'analytics', 'banner', now - 1000);
    const contrary = recordOf(true, now - 1000);
    const [oneYes, otherYes] = [some, others].map((decision) => encodeRecord(config, decision));
    const all = [contrary, String(oneYes), String(otherYes), newer];
    const latestOf = (texts: readonly string[]) => latestRecord(config, texts, now)?.text;
    for (const texts of [all, [...all].reverse()]) expect(latestOf(texts)).toBe(newer);
    const tie = all.slice(0, 3);
    expect([oneYes, otherYes]).toContain(latestOf(tie));
    expect(latestOf([...tie].reverse())).toBe(latestOf(tie));
  });

  test('a Cookie header is split into those with our name', () => {
    const header = `other=${recordOf(true, now)}; akkoord=${older};akkoord=${newer} ; akkoord`;
    expect(findRecord(config, header, now)?.text).toBe(newer);
    for (const odd of [undefined, null, 7, '', '=', 'akkoord', ';;;']) expect(findRecord(config, odd, now)).toBeNull();
  });
});

import { describe, expect, it } from 'vitest';
import {
  categoryState,
  startDraft,
  switchableServices,
  withCategory,
  withService,
} from '../../../src/ui/preferences/draft.ts';
import { category, service } from './make-port.ts';

const session = service('functional', 'session', { basis: 'necessary' });
const [youtube, maps] = [service('functional', 'youtube'), service('functional', 'maps')];
const functional = category('functional', { granular: true, services: [session, youtube, maps] });
const targeting = category('targeting', { services: [service('targeting', 'pixel')] });
const necessary = category('necessary', { required: true, granular: true, services: [service('necessary', 'cart')] });

describe('the services with a switch of their own', () => {
  it('are those of a granular category that can be refused', () => {
    expect(switchableServices(functional)).toEqual([youtube, maps]);
    expect(switchableServices(targeting)).toEqual([]);
    expect(switchableServices(necessary)).toEqual([]);
  });
});

describe('a new draft', () => {
  it('shows what is granted, for everything that has a switch', () => {
    const grants = { necessary: true, cart: true, session: true, maps: true, targeting: true, pixel: true };
    expect(startDraft([necessary, functional, targeting], grants)).toEqual({
      functional: false,
      youtube: false,
      maps: true,
      targeting: true,
    });
  });
  it('shows exempt statistics as on, as long as all of the category runs', () => {
    const exempt = service('analytics', 'matomo', { basis: 'nl-statistics' });
    const analytics = category('analytics', { services: [exempt, service('analytics', 'other')] });
    expect(startDraft([analytics], { matomo: true, other: true })).toEqual({ analytics: true });
    expect(startDraft([analytics], { matomo: true })).toEqual({ analytics: false });
  });
  it('grants nothing in an empty category', () => {
    expect(startDraft([category('extra')], {})).toEqual({ extra: false });
  });
});

describe('a switch', () => {
  const off = { functional: false, youtube: false, maps: false, targeting: true };
  it('of a category takes its services along, and nothing else', () => {
    expect(withCategory(off, functional, true)).toEqual({ ...off, functional: true, youtube: true, maps: true });
    expect(withCategory(off, targeting, false)).toEqual({ ...off, targeting: false });
  });
  it('of the last service that was off switches the category on', () => {
    const partly = withService(off, functional, 'youtube', true);
    expect([partly, categoryState(functional, partly)]).toEqual([{ ...off, youtube: true }, 'partly']);
    const on = withService(partly, functional, 'maps', true);
    expect([on.functional, categoryState(functional, on)]).toEqual([true, 'on']);
    const again = withService(on, functional, 'youtube', false);
    expect([again.functional, categoryState(functional, again)]).toEqual([false, 'partly']);
  });
  it('of what is required is always on', () => {
    expect(categoryState(necessary, {})).toBe('alwaysOn');
    expect(categoryState(functional, off)).toBe('off');
  });
});

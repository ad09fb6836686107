'use client';

import Script from 'next/script';
import { useConsent } from './consent.jsx';

/** Next loads the script when it is rendered, which is after consent. */
export function Statistics() {
  return useConsent('statistics') && <Script src="/statistics.js" />;
}

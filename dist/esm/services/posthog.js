const posthog = {
  label: "PostHog",
  provider: "PostHog, Inc.",
  privacyUrl: "https://posthog.com/privacy",
  usualCategory: "analytics",
  purposeKey: "analyticsText",
  cookies: [
    { name: "ph_phc_*", lifetime: "1 year" },
    { name: "ph_phc_*", lifetime: "persistent", kind: "localStorage" },
    { name: "ph_phc_*", lifetime: "session", kind: "sessionStorage" },
    { name: "__ph_opt_in_out_*", lifetime: "persistent", kind: "localStorage" },
    { name: "dmn_chk_*", lifetime: "1 minute" }
  ],
  calls: ["posthog.capture", "posthog.identify"],
  idShape: { pattern: /^phc_\w{8,60}$/, example: "phc_aBcDeFgHiJkL" },
  integration: () => import('../chunks/posthog.js')
};

export { posthog };

const sentry = {
  label: "Sentry",
  provider: "Functional Software, Inc.",
  privacyUrl: "https://sentry.io/privacy/",
  usualCategory: "functional",
  purposeKey: "analyticsText",
  cookies: [{ name: "sentryReplaySession", lifetime: "session", kind: "sessionStorage" }],
  onWithdraw: "reload",
  idShape: { pattern: /^[\da-f]{32}$/, example: "0123456789abcdef0123456789abcdef" },
  integration: () => import('../chunks/sentry.js')
};

export { sentry };

const piwikPro = {
  label: "Piwik PRO",
  provider: "Piwik PRO SA",
  privacyUrl: "https://piwik.pro/privacy-policy/",
  usualCategory: "analytics",
  purposeKey: "analyticsText",
  cookies: [
    { name: "_pk_id*", lifetime: "13 months" },
    { name: "_pk_ses*", lifetime: "30 minutes" },
    { name: "ppms_privacy_*", lifetime: "1 year" },
    { name: "stg_traffic_source_priority", lifetime: "30 minutes" },
    { name: "stg_last_interaction", lifetime: "1 year" },
    { name: "stg_returning_visitor", lifetime: "1 year" },
    { name: "stg_*", lifetime: "session" },
    { name: "app_id", lifetime: "1 year" }
  ],
  calls: ["_paq.push"],
  isSelfHosted: true,
  onWithdraw: "reload",
  idShape: { pattern: /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/, example: "00000000-0000-4000-8000-000000000000" },
  integration: () => import('../chunks/piwik-pro.js')
};

export { piwikPro };

const vwo = {
  label: "VWO",
  provider: "Wingify Software Pvt. Ltd.",
  privacyUrl: "https://vwo.com/privacy-policy/",
  usualCategory: "analytics",
  purposeKey: "analyticsText",
  cookies: [
    { name: "_vwo_uuid*", lifetime: "1 year" },
    { name: "_vis_opt_*", lifetime: "100 days" },
    { name: "_vwo_sn", lifetime: "1 day" },
    { name: "_vwo_ds", lifetime: "2 months" },
    { name: "_vwo_referrer", lifetime: "session" },
    { name: "_vwo_ssm", lifetime: "10 years" }
  ],
  onWithdraw: "reload"
};

export { vwo };

const contentsquare = {
  label: "Contentsquare",
  provider: "Contentsquare",
  privacyUrl: "https://contentsquare.com/privacy-center/",
  usualCategory: "analytics",
  purposeKey: "recording",
  cookies: [
    { name: "_cs_id", lifetime: "13 months" },
    { name: "_cs_s", lifetime: "30 minutes" },
    { name: "_cs_c", lifetime: "13 months" },
    { name: "_cs_s_ctx", lifetime: "30 minutes" },
    { name: "_cs_i", lifetime: "3 days" },
    { name: "_cs_cvars", lifetime: "session" },
    { name: "_cs_ex", lifetime: "30 days" },
    { name: "_cs_mk_ga", lifetime: "30 minutes" }
  ],
  calls: ["_uxa.push"],
  onWithdraw: "reload",
  idShape: { pattern: /^[a-z\d]{8,20}$/, example: "2fd0bdb7ac6d6" },
  integration: () => import('../chunks/contentsquare.js')
};

export { contentsquare };

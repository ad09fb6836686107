const criteo = {
  label: "Criteo",
  provider: "Criteo",
  privacyUrl: "https://www.criteo.com/privacy/",
  usualCategory: "targeting",
  purposeKey: "targetingText",
  cookies: [
    { name: "cto_bundle", lifetime: "13 months" },
    { name: "cto_bidid", lifetime: "13 months" },
    { name: "cto_*", lifetime: "session" },
    { name: "uid", lifetime: "13 months", domain: "criteo.com" }
  ],
  calls: ["criteo_q.push"],
  onWithdraw: "reload"
};

export { criteo };

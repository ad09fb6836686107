const adform = {
  label: "Adform",
  provider: "Adform A/S",
  privacyUrl: "https://site.adform.com/privacy-center/overview/",
  usualCategory: "targeting",
  purposeKey: "targetingText",
  cookies: [
    { name: "adformfrpid", lifetime: "30 days" },
    { name: "uid", lifetime: "60 days", domain: "adform.net" },
    { name: "cid", lifetime: "60 days", domain: "adform.net" },
    { name: "C", lifetime: "60 days", domain: "adform.net" },
    { name: "TPC", lifetime: "14 days", domain: "adform.net" }
  ],
  onWithdraw: "reload"
};

export { adform };

const pinterestTag = {
  label: "Pinterest Tag",
  provider: "Pinterest Europe Ltd.",
  privacyUrl: "https://policy.pinterest.com/en/privacy-policy",
  usualCategory: "targeting",
  purposeKey: "targetingText",
  cookies: [
    { name: "_pin_unauth", lifetime: "1 year" },
    { name: "_epik", lifetime: "1 year" },
    { name: "_derived_epik", lifetime: "1 year" },
    { name: "_routing_id", lifetime: "1 year" },
    { name: "_pinterest_ct", lifetime: "1 year" },
    { name: "_pinterest_ct_rt", lifetime: "1 year" },
    { name: "_pinterest_ct_ua", lifetime: "1 year", domain: "pinterest.com" },
    { name: "_pinterest_sess", lifetime: "1 year", domain: "pinterest.com" }
  ],
  calls: ["pintrk"],
  idShape: { pattern: /^\d{10,16}$/, example: "2612345678901" },
  integration: () => import('../chunks/pinterest-tag.js')
};

export { pinterestTag };

/*! Akkoord 0.1.0 MIT */
const a={label:"Cloudflare Web Analytics",provider:"Cloudflare",privacyUrl:"https://www.cloudflare.com/privacypolicy/",usualCategory:"analytics",purposeKey:"analyticsText",onWithdraw:"reload"};export{a as cloudflareWebAnalytics};

/*! Akkoord 0.1.0 MIT */
let l={label:"Cloudflare Web Analytics",provider:"Cloudflare, Inc.",privacyUrl:"https://www.cloudflare.com/privacypolicy/",usualCategory:"analytics",purposeKey:"analyticsText",onWithdraw:"reload"};export{l as cloudflareWebAnalytics};

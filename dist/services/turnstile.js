/*! Akkoord 0.1.0 MIT */
const r={label:"Cloudflare Turnstile",provider:"Cloudflare",privacyUrl:"https://www.cloudflare.com/privacypolicy/",usualCategory:"necessary",purposeKey:"security"};export{r as turnstile};

/*! Akkoord 0.1.0 MIT */
let e={label:"Cloudflare Turnstile",provider:"Cloudflare, Inc.",privacyUrl:"https://www.cloudflare.com/privacypolicy/",usualCategory:"necessary",purposeKey:"security"};export{e as turnstile};

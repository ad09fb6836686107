/*! Akkoord 0.1.0 MIT */
let e={label:"TikTok videos",provider:"TikTok Technology Limited",privacyUrl:"https://www.tiktok.com/legal/page/eea/privacy-policy/en",usualCategory:"targeting",purposeKey:"embed"};export{e as tiktokVideo};

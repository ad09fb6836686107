declare module '*.css' {
  /** The style sheet as minified text; see `cssText` in `styles/css-text.mjs`. */
  const text: string;
  export default text;
}

declare module '*.css' {
  /** The style sheet as minified text; see `cssText` in rollup.config.mjs. */
  const text: string;
  export default text;
}

/** The pages are written as files, so that any web server can serve them. */
export default { output: 'export' };

/** The same for builds that are not minified, which ask for it under another name. */
export { Fragment, type JSX, jsx as jsxDEV } from './jsx-runtime.ts';

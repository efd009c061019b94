/** The page's style sheet: light and dark as the reader has it, contrast of 4.5 and more in both. */
export const htmlStyle = `
:root { color-scheme: light dark; --text: #1c1c1c; --quiet: #545454; --page: #ffffff; --box: #f3f3f3; --line: #8a8a8a;
  --bad: #a11212; --good: #17601f; --odd: #7a4b00; --link: #0b4fa8; }
@media (prefers-color-scheme: dark) { :root { --text: #ececec; --quiet: #b5b5b5; --page: #161616; --box: #242424;
  --line: #767676; --bad: #ff9a92; --good: #8fd694; --odd: #f0c070; --link: #9cc4ff; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 80rem; padding: 1rem; font: 1rem/1.5 system-ui, sans-serif; color: var(--text);
  background: var(--page); overflow-wrap: anywhere; }
h1 { font-size: 1.5rem; } h2 { font-size: 1.25rem; } h3 { font-size: 1.05rem; margin-bottom: 0.3rem; }
table { border-collapse: collapse; margin: 0.5rem 0; }
caption { text-align: left; font-weight: bold; padding: 0.2rem 0; }
th, td { text-align: left; vertical-align: top; padding: 0.2rem 0.7rem; border: 1px solid var(--line); min-width: 5rem; }
td { min-width: 7rem; } td.count { min-width: 0; text-align: right; font-variant-numeric: tabular-nums; }
.scroll { overflow-x: auto; }
details { margin: 0.6rem 0; padding: 0.4rem 0.8rem; background: var(--box); border-radius: 0.4rem; }
summary { cursor: pointer; }
ul { padding-left: 1.3rem; margin: 0.3rem 0; } ul ul { margin: 0; } li > details { padding: 0; margin: 0; }
a { color: var(--link); }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
.bad { color: var(--bad); } .good { color: var(--good); } .odd { color: var(--odd); } .quiet { color: var(--quiet); }
pre { white-space: pre-wrap; margin: 0.4rem 0; padding: 0.5rem; border: 1px solid var(--line); }
pre ins, pre del { text-decoration: none; } pre ins { color: var(--good); } pre del { color: var(--bad); }
pre mark { background: none; color: inherit; font-weight: bold; text-decoration: underline; }
@media print { details { background: none; border: 1px solid var(--line); } }
`;

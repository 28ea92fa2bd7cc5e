import { DETAIL_STYLE } from './style-detail.ts'
import { MATRIX_STYLE } from './style-matrix.ts'
import { PRINT_STYLE } from './style-print.ts'

/** Colors by meaning. Every text color has a contrast of 4.5 or more against each ground that it stands on. */
const COLORS = `
:root{color-scheme:light dark;--page:#fcfcfb;--soft:#f3f4f3;--line:#dfe2e1;--text:#1c2024;--muted:#565e68;--link:#0a55a5;--focus:#0a55a5;
--fail:#a8201a;--fail-soft:#fce9e7;--warn:#7a4f00;--warn-soft:#fdf1d6;--pass:#17633a;--pass-soft:#e4f3e9;--unknown:#574a86;--unknown-soft:#edeaf7;
--apart:#2d5679;--apart-soft:#e5eef6;--na:#5f6873;--mark:#ffe39a}
@media (prefers-color-scheme:dark){:root{--page:#131619;--soft:#1c2024;--line:#31373d;--text:#e7eaed;--muted:#a3acb6;--link:#84bcff;--focus:#84bcff;
--fail:#ff958b;--fail-soft:#3b1b1a;--warn:#f1c46b;--warn-soft:#352a10;--pass:#83d7a4;--pass-soft:#14301f;--unknown:#c5b9f4;--unknown-soft:#272140;
--apart:#a1c9ee;--apart-soft:#172b3e;--na:#9aa3ad;--mark:#5a4708}}
.fail,.error{--ink:var(--fail);--ground:var(--fail-soft)}
.warn{--ink:var(--warn);--ground:var(--warn-soft)}
.pass{--ink:var(--pass);--ground:var(--pass-soft)}
.unknown{--ink:var(--unknown);--ground:var(--unknown-soft)}
.waived,.attested{--ink:var(--apart);--ground:var(--apart-soft)}
.not-applicable{--ink:var(--na);--ground:transparent}
`

const BASE = `
*{box-sizing:border-box}
[hidden]{display:none!important}
html{scroll-padding-top:1rem;-webkit-text-size-adjust:100%}
body{margin:0;background:var(--page);color:var(--text);font:1rem/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif}
.page{max-width:76rem;margin:0 auto;padding:3rem clamp(1rem,4vw,3rem) 4rem}
h1,h2,h3,h4,p,ul,dl,dd,blockquote,pre,fieldset{margin:0;padding:0}
h1{font-size:clamp(1.6rem,1.1rem + 2.2vw,2.5rem);line-height:1.2;letter-spacing:-.02em;font-weight:680;display:flex;gap:.6em;align-items:baseline;text-wrap:balance}
h1 .i{width:.85em;height:.85em;flex:none;color:var(--ink);align-self:center}
h2{font-size:1.35rem;line-height:1.3;letter-spacing:-.01em;font-weight:650;margin-bottom:1rem}
h3{font-size:1.1rem;line-height:1.35;font-weight:650}
ul{list-style:none}
a{color:var(--link);text-underline-offset:.18em;text-decoration-thickness:.06em}
a:hover{text-decoration-thickness:.12em}
:focus-visible{outline:2px solid var(--focus);outline-offset:2px;border-radius:3px}
code,pre{font:.875em/1.6 ui-monospace,SFMono-Regular,Menlo,Consolas,"Liberation Mono",monospace}
code{background:var(--soft);border-radius:.25em;padding:.1em .3em;overflow-wrap:anywhere;unicode-bidi:isolate}
bdi,.path{overflow-wrap:anywhere;unicode-bidi:isolate}
.i{width:1em;height:1em;flex:none;vertical-align:-.125em;fill:none}
.symbols{position:absolute}
.hide{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.skip{position:absolute;left:1rem;top:-5rem;background:var(--page);padding:.5rem 1rem;z-index:9}
.skip:focus{top:1rem}
.part{margin-top:3.5rem}
.tag{font-size:.75rem;line-height:1.3;font-weight:650;border:1px solid currentColor;border-radius:1em;padding:.05em .55em;color:var(--muted);white-space:nowrap}
.tag.introduced{color:var(--fail)}
.tag.fixed{color:var(--pass)}
.at,.where,.facts,.more{color:var(--muted)}
.at{font-size:.925em}
blockquote{border-left:3px solid var(--line);padding-left:1rem;color:var(--muted)}
cite{font-style:normal;font-size:.875rem}
`

const HEAD = `
.eyebrow{color:var(--muted);font-weight:600;margin-bottom:.5rem}
.verdict{display:flex;flex-wrap:wrap;gap:.5rem 1rem;align-items:center;margin-top:1rem;color:var(--muted)}
.verdict p{flex:1 1 20rem}
.gate{border-radius:.35rem;padding:.25rem .75rem;font-weight:650;white-space:nowrap}
.gate.passed{color:var(--pass);background:var(--pass-soft)}
.gate.failed{color:var(--fail);background:var(--fail-soft)}
.because{margin-top:.75rem;display:grid;gap:.25rem}
.because li{padding-left:1.1rem;position:relative}
.because li::before{content:"";position:absolute;left:.15rem;top:.62em;width:.35rem;height:.35rem;border-radius:50%;background:var(--fail)}
.reasons{margin-top:.75rem}
.spread{margin-top:2rem}
.spread svg:not(.i){display:block;width:100%;height:.75rem;border-radius:3px}
.spread rect{fill:var(--ink)}
.spread rect.not-applicable{fill:var(--line)}
.spread ul{display:flex;flex-wrap:wrap;gap:.5rem 1.75rem;margin-top:1rem}
.spread li{display:flex;align-items:baseline;gap:.4em;color:var(--ink)}
.spread li .i{align-self:center}
.spread li b{font-size:1.35rem;font-weight:680;font-variant-numeric:tabular-nums}
.spread li span{color:var(--text)}
.spread p{color:var(--muted);font-size:.925rem;margin-top:.5rem}
nav{display:flex;flex-wrap:wrap;gap:.25rem 1.5rem;margin-top:2rem;padding-top:1rem;border-top:1px solid var(--line);font-size:.95rem}
.box{border:1px solid var(--line);border-radius:.5rem;padding:1.25rem 1.5rem;background:var(--soft)}
.box h2{font-size:1.1rem;margin-bottom:.6rem}
.box ul{display:grid;gap:.5rem}
.box li{display:flex;gap:.6rem}
.box li .i{color:var(--ink);margin-top:.28em}
.box code{background:var(--page)}
.moves{display:grid;gap:1.25rem}
.moves+.moves{margin-top:1.5rem;padding-top:1.5rem;border-top:1px solid var(--line)}
.moves li{display:flex;gap:.75rem}
.moves .i{color:var(--ink);margin-top:.25em;width:1.15em;height:1.15em}
.moves .name{font-weight:600;display:flex;flex-wrap:wrap;gap:0 .5rem;align-items:baseline}
.moves .where,.moves .was{font-weight:400;color:var(--muted)}
.moves div{min-width:0}
footer{margin-top:4rem;padding-top:1.5rem;border-top:1px solid var(--line);color:var(--muted);font-size:.925rem}
@media (max-width:40rem){.page{padding-top:1.5rem}.part{margin-top:2.5rem}.box{padding:1rem}}
`

/** The whole style of the page. It stands in a `style` element, whose hash `policy.ts` keeps. */
export const STYLE = `${COLORS}${BASE}${HEAD}${MATRIX_STYLE}${DETAIL_STYLE}${PRINT_STYLE}`

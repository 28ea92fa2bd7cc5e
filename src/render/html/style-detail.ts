/** Clusters with their rows, the calendar, the exemptions and the guide. */
export const DETAIL_STYLE = `
summary{cursor:pointer}
.cluster{padding:1.75rem 0;border-top:1px solid var(--line);content-visibility:auto;contain-intrinsic-size:auto 40rem}
.cluster h3{font-size:1.25rem}
.tally{font-weight:600;margin-top:.15rem}
.facts{font-size:.925rem}
.group{margin-top:1.25rem}
.group>summary{font-weight:600;padding:.35rem 0}
.group>summary .number{font-variant-numeric:tabular-nums;font-weight:650}
.row{border:1px solid var(--line);border-left:4px solid var(--ink);border-radius:.4rem;margin-top:.5rem;background:var(--page)}
.row.not-applicable{border-left-color:var(--line)}
.row>summary{display:flex;flex-wrap:wrap;align-items:center;gap:.15rem .6rem;padding:.55rem .9rem;list-style:none}
.row>summary::-webkit-details-marker{display:none}
.row>summary:hover .title{text-decoration:underline;text-underline-offset:.18em}
.row>summary .i{color:var(--ink);width:1.1em;height:1.1em}
.row>summary .word{color:var(--ink);font-weight:600;font-size:.9rem;min-width:2.6rem}
.row>summary .title{font-weight:600;flex:0 1 auto;min-width:0}
.row>summary code{margin-left:auto;color:var(--muted);background:none;font-size:.8rem}
.row:has(>:target),.row.aimed{box-shadow:0 0 0 2px var(--focus)}
.body{scroll-margin-top:4rem;padding:.25rem 1rem 1rem;display:grid;gap:.75rem;border-top:1px solid var(--line)}
.found{display:grid;gap:1rem;padding-top:.75rem}
.found>li{display:grid;gap:.5rem;min-width:0}
.found>li+li{border-top:1px solid var(--line);padding-top:1rem}
.kind{color:var(--ink);font-weight:600;white-space:nowrap;font-size:.9rem}
.next b{display:inline-block;margin-right:.35em;font-size:.9rem}
.exempt{color:var(--apart)}
pre{background:var(--soft);border-radius:.4rem;padding:.6rem 0;font-size:.84rem;overflow-wrap:anywhere;white-space:pre-wrap;unicode-bidi:isolate}
pre .l{display:grid;grid-template-columns:3.4rem minmax(0,1fr)}
pre .l i{font-style:normal;color:var(--muted);text-align:right;padding-right:1rem;user-select:none}
pre .l.hit i{color:var(--text);font-weight:700}
pre .l>span{padding-right:1rem}
pre .more{display:block;padding:.1rem 0 0 3.4rem}
pre mark{background:var(--mark);color:inherit;border-radius:.2em;padding:.08em 0;text-decoration:underline;text-decoration-thickness:.12em;text-underline-offset:.22em}
.drawing{overflow-x:auto}
.drawing svg{display:block;min-width:44rem;width:100%;height:auto;font-size:13px;font-family:inherit}
.drawing text{fill:var(--text)}
.drawing .head{fill:var(--muted);font-weight:600}
.drawing .day{stroke:var(--line)}
.drawing .noon{stroke:var(--line);stroke-dasharray:2 4}
.lane{fill:var(--soft)}
.open{fill:var(--apart)}
.hand{fill:none;stroke:var(--apart);stroke-width:1.4}
.clash{fill:var(--fail);stroke:var(--page)}
.drawing .doubt{fill:var(--unknown);font-weight:700}
.swatch{width:1.4rem;height:.7rem;vertical-align:-.05em}
.windows h3{margin:1.25rem 0 .35rem}
.windows ul{display:grid;gap:.35rem}
.plain th,.plain td{text-align:left;padding:.4rem .9rem!important}
.plain thead th{position:static!important}
.offer{margin-top:1.25rem}
.offer>summary{color:var(--muted)}
.offer p{margin:.5rem 0}
.yaml{padding:.75rem 1rem}
.more,.back{font-size:.9rem}
.back{margin-top:1rem}
.cards{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,24rem),1fr));gap:1rem}
.card{border:1px solid var(--line);border-radius:.5rem;padding:1rem 1.25rem;display:grid;gap:.5rem;align-content:start;min-width:0}
.card h3{font-size:1rem;display:flex;flex-wrap:wrap;align-items:center;gap:.4em}
.card h3 .i{color:var(--apart)}
.card .tag{margin-left:auto}
.card.expired .tag,.card.expiring .tag{color:var(--warn)}
dl{display:grid;grid-template-columns:max-content minmax(0,1fr);gap:.15rem 1rem;font-size:.925rem}
dt{color:var(--muted)}
dd{overflow-wrap:anywhere}
.guide article{padding:1rem 0;display:grid;gap:.6rem;border-bottom:1px solid var(--line);max-width:52rem}
.guide h3{margin-top:2rem;color:var(--muted)}
.guide h4{font-size:1rem;font-weight:650}
.guide h4 code{color:var(--muted);background:none;font-weight:400}
.guide article:target{box-shadow:-.75rem 0 0 -.5rem var(--focus)}
.notes{display:grid;gap:.4rem}
@media (max-width:40rem){.row>summary code{margin-left:0;flex-basis:100%;padding-left:1.9em}pre .l{grid-template-columns:2.6rem minmax(0,1fr)}pre .l i{padding-right:.6rem}.body{padding-inline:.75rem}}
`

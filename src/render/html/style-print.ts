/** On paper: every fold is open, filters are gone, rows stay whole, and no verdict is told by its color alone. */
export const PRINT_STYLE = `
@page{margin:14mm}
@media print{
:root{--page:#fff;--soft:#f4f4f4;--line:#bbb;--text:#000;--muted:#444;--link:#000;--fail:#8f0f0a;--fail-soft:#fff;--warn:#5c3b00;--warn-soft:#fff;--pass:#0c4f2b;--pass-soft:#fff;--unknown:#3b3066;--unknown-soft:#fff;--apart:#1b4263;--apart-soft:#fff;--na:#555;--mark:#e6e6e6}
html{font-size:10pt}
.page{max-width:none;padding:0}
form,nav,.skip,.back,.offer:not(.table){display:none!important}
.drawing svg{min-width:0}
.gate{border:1px solid currentColor}
details::details-content{content-visibility:visible!important;display:block!important;block-size:auto!important;opacity:1!important}
.cluster{content-visibility:visible;break-before:page}
.cluster:first-of-type{break-before:auto}
.part{margin-top:2rem}
h2,h3,h4,.group>summary,.row>summary{break-after:avoid}
.found>li,.card,.moves li,.guide article,tr,pre{break-inside:avoid}
.scroll{max-height:none;overflow:visible;border:0}
.scroll thead{display:table-header-group}
.scroll thead tr:first-child>*,.scroll th[scope=row],.scroll thead th:first-child,.scroll .section span{position:static}
.scroll th[scope=row],.scroll thead th:first-child{min-width:0}
.scroll td a{min-height:0;padding:.15rem .3rem}
.dense td a{min-width:0}
.dense td .word{position:static;width:auto;height:auto;clip-path:none;font-size:0}
.wide th[scope=col]:not(:first-child){min-width:0}
.row{border-left-width:3px}
.row.fail,.row.error{border-left-width:6px}
.row.unknown{border-left-style:dashed}
mark{outline:1px solid #000}
}
`

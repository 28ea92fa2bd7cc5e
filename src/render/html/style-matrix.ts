/** Filters and matrix: the head row and the first column stay in sight. */
export const MATRIX_STYLE = `
form{margin-bottom:1.25rem;display:grid;gap:.9rem}
fieldset{border:0;display:flex;flex-wrap:wrap;gap:.4rem;min-width:0}
legend{padding:0;font-size:.85rem;color:var(--muted);margin-bottom:.35rem;font-weight:600}
.pill{display:inline-flex;align-items:center;gap:.4em;border:1px solid var(--line);border-radius:2em;padding:.3em .8em;font-size:.925rem;line-height:1.4;cursor:pointer;user-select:none}
.pill .i{color:var(--ink)}
.pill .number{color:var(--muted);font-variant-numeric:tabular-nums}
.pill:has(:checked){border-color:var(--text);box-shadow:inset 0 0 0 1px var(--text);font-weight:600}
.pill:has(:focus-visible){outline:2px solid var(--focus);outline-offset:2px}
.pill input{margin:0;width:.95em;height:.95em;accent-color:var(--link)}
.fields{display:flex;flex-wrap:wrap;gap:.75rem 1rem}
.fields label{display:grid;gap:.2rem;font-size:.85rem;color:var(--muted);font-weight:600;flex:1 1 11rem;min-width:0}
.fields .text{flex:2 1 14rem}
select,input[type=search],button{font:inherit;font-weight:400;font-size:.95rem;color:var(--text);background:var(--page);border:1px solid var(--muted);border-radius:.35rem;padding:.4rem .6rem;width:100%;min-width:0}
::placeholder{color:var(--muted);opacity:1}
button{width:auto;cursor:pointer}
.last{display:flex;flex-wrap:wrap;gap:.6rem 1.25rem;align-items:center}
.last p{color:var(--muted);font-variant-numeric:tabular-nums;margin-right:auto}
.none{color:var(--muted);padding:1.5rem 0}
.scroll{overflow:auto;max-height:88vh;border:1px solid var(--line);border-radius:.5rem;position:relative}
table{border-collapse:separate;border-spacing:0;min-width:100%;font-size:.95rem}
.scroll th,.scroll td{border-bottom:1px solid var(--line);padding:0;text-align:center;font-weight:400;background:var(--page)}
.scroll tbody:last-child tr:last-child>*{border-bottom:0}
.scroll thead th,.scroll thead td{font-weight:600;vertical-align:bottom}
.scroll thead tr:first-child>*{position:sticky;top:0;z-index:2;padding:.7rem .75rem .2rem;border-bottom:0}
.scroll thead tr.tallies>*{font-variant-numeric:tabular-nums;font-weight:400;color:var(--muted);font-size:.85rem;padding:.1rem .75rem .6rem;border-bottom:1px solid var(--muted)}
.scroll th[scope=row],.scroll thead th:first-child{position:sticky;left:0;z-index:1;text-align:left;padding:.45rem 1rem;min-width:15rem;max-width:26rem;border-right:1px solid var(--line)}
.scroll thead tr:first-child th:first-child{z-index:3}
.scroll thead a,.scroll th[scope=row] a{color:inherit;text-decoration:none}
.scroll thead a:hover,.scroll th[scope=row] a:hover{text-decoration:underline}
.scroll .section th{background:var(--soft);text-align:left;font-weight:650;font-size:.85rem;color:var(--muted)}
.scroll .section span{position:sticky;left:0;display:inline-block;padding:.5rem 1rem .35rem}
.scroll td a{display:flex;align-items:center;justify-content:center;gap:.4em;min-height:2.4rem;padding:.3rem .6rem;color:var(--ink);text-decoration:none;font-size:.9rem;line-height:1.25}
.scroll td a:focus-visible{outline-offset:-3px}
.scroll td a:hover{text-decoration:underline;background:var(--soft)}
.scroll td .i{width:1.05rem;height:1.05rem}
.scroll td.fail,.scroll td.error,.scroll td.warn{background:var(--ground)}
.scroll td.fail a,.scroll td.error a{font-weight:650}
.scroll td.off a{visibility:hidden}
.scroll td.off{background:var(--page)}
.scroll .tag.incomparable{font-weight:400}
.wide th[scope=col]:not(:first-child){min-width:8rem}
.wide td a{justify-content:flex-start}
.wide td .tag{margin-left:auto}
.dense thead tr:first-child th:not(:first-child){padding:.75rem .25rem .35rem}
.dense thead th bdi{writing-mode:vertical-rl;transform:rotate(180deg);max-height:12rem;text-align:left}
.dense td .word{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.dense td a{padding:.3rem .35rem;min-width:2.5rem;position:relative}
.dense td .tag{font-size:0;padding:0;width:.5rem;height:.5rem;border:0;border-radius:50%;background:currentColor;position:absolute;top:.3rem;right:.3rem}
.dense td .tag.fixed{background:none;border:2px solid currentColor}
.dense td .tag.incomparable{display:none}
.dense .tallies td{padding-inline:.25rem}
.legend{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;margin-top:.75rem;font-size:.9rem;color:var(--muted)}
.legend .i{color:var(--ink)}
.dense .of{display:block;font-size:.78rem}
@media (max-width:40rem){.scroll th[scope=row],.scroll thead th:first-child{min-width:10rem;max-width:10rem;padding-inline:.75rem;font-size:.85rem;line-height:1.35;overflow-wrap:break-word}.scroll .section span{padding-inline:.75rem}
.wide th[scope=col]:not(:first-child){min-width:7rem}}
`

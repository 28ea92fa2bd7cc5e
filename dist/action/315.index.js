"use strict";
exports.id = 315;
exports.ids = [315];
exports.modules = {

/***/ 1315:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderHtml: () => (/* binding */ renderHtml)
});

// EXTERNAL MODULE: ./lib/src/render/words.js
var words = __webpack_require__(5687);
// EXTERNAL MODULE: ./lib/src/model/week.js
var model_week = __webpack_require__(6119);
// EXTERNAL MODULE: ./lib/src/render/calendar.js
var render_calendar = __webpack_require__(5926);
// EXTERNAL MODULE: ./lib/src/render/escape.js
var render_escape = __webpack_require__(9703);
;// CONCATENATED MODULE: ./lib/src/render/html/markup.js

const NOTHING = { markup: '' };
function h(template, ...parts) {
    const markup = template.reduce((before, after, index) => `${before}${written(parts[index - 1])}${after}`);
    return { markup };
}
function written(part) {
    if (part === undefined)
        return '';
    if (typeof part === 'string')
        return (0,render_escape/* attribute */.lt)(part);
    if (typeof part === 'number')
        return String(part);
    return 'markup' in part ? part.markup : part.map(({ markup }) => markup).join('');
}
const verbatim = (markup) => ({ markup });
const between = (parts, separator) => ({
    markup: parts.map(({ markup }) => markup).join((0,render_escape/* attribute */.lt)(separator)),
});

// EXTERNAL MODULE: ./lib/src/parse/span.js
var span = __webpack_require__(7205);
;// CONCATENATED MODULE: ./lib/src/render/html/sentence.js



function prose(text) {
    return codeApart(text, (plain) => h `${plain}`);
}
function quotation(text) {
    const parts = text.split('*').map((part, index) => (index % 2 === 1 ? h `<em>${prose(part)}</em>` : prose(part)));
    return between(parts, '');
}
function foundSentence({ because, at, also = [] }, links) {
    const all = [...(at === undefined ? [] : [at]), ...also];
    const places = all.filter((place, index) => all.findIndex((other) => (0,span/* lineOf */.c)(other) === (0,span/* lineOf */.c)(place)) === index);
    const named = new Set();
    const said = codeApart(because, (plain) => linked(plain, places, links, named));
    const rest = places.filter((place) => !named.has(place)).map((place) => placeLink(place, links));
    return rest.length === 0 ? said : h `${said} <span class="at">${between(rest, ', ')}</span>`;
}
function placeLink(at, { files, foreign }) {
    const base = foreign !== undefined && at.path === foreign.path
        ? foreign.url
        : files === undefined
            ? undefined
            : `${files}/${(0,render_escape/* urlPath */.Lx)(at.path)}`;
    const parts = (0,span/* lineOf */.c)(at)
        .split('/')
        .map((part) => h `${part}`);
    const text = { markup: parts.map(({ markup }) => markup).join('/<wbr>') };
    return base === undefined ? h `<span class="path">${text}</span>` : external(`${base}#L${at.start.line}`, text, 'path');
}
function external(address, text, name = '') {
    if (!/^https?:\/\//.test(address))
        return text;
    return h `<a class="${name}" href="${address}" rel="noreferrer">${text}</a>`;
}
function codeApart(text, plain) {
    const parts = text.split('`');
    const written = parts.map((part, index) => {
        if (index % 2 === 0)
            return plain(part);
        return index < parts.length - 1 ? h `<code>${part}</code>` : h `${`\`${part}`}`;
    });
    return between(written, '');
}
function linked(text, places, links, named) {
    const hits = places
        .flatMap((place) => positions(text, (0,span/* lineOf */.c)(place)).map((start) => ({ place, start, end: start + (0,span/* lineOf */.c)(place).length })))
        .toSorted((left, right) => left.start - right.start || right.end - left.end);
    let from = 0;
    let written = NOTHING;
    for (const { place, start, end } of hits) {
        if (start < from)
            continue;
        named.add(place);
        written = h `${written}${text.slice(from, start)}${placeLink(place, links)}`;
        from = end;
    }
    return h `${written}${text.slice(from)}`;
}
function positions(text, name) {
    const found = [];
    for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + 1)) {
        if (!/[\w./[-]$/.test(text.slice(0, at)) && !/^\d/.test(text.slice(at + name.length)))
            found.push(at);
    }
    return found;
}

// EXTERNAL MODULE: ./lib/src/rules/index.js + 43 modules
var src_rules = __webpack_require__(5667);
// EXTERNAL MODULE: ./lib/src/render/frame.js
var render_frame = __webpack_require__(3043);
;// CONCATENATED MODULE: ./lib/src/render/html/view.js



function viewOf(report, options) {
    const clusters = [...report.clusters, ...report.beside].map((cluster, index) => ({
        cluster,
        id: nameInAddress(cluster.name, index),
        beside: index >= report.clusters.length,
    }));
    const ids = new Set(clusters.flatMap(({ cluster }) => cluster.rows.map(({ rule }) => rule.id)));
    const rules = src_rules/* RULES */.y.filter(({ id }) => ids.has(id));
    return {
        ...options,
        text: (0,render_frame/* masked */.Iv)(options.text),
        report,
        clusters,
        rules,
        sections: [...new Set(rules.map(({ section }) => section))],
        windows: (0,render_calendar/* calendarOf */.Y)(report) !== undefined,
    };
}
function nameInAddress(name, index) {
    return /^[A-Za-z0-9][\w.-]*$/.test(name) ? name : `~${index + 1}`;
}
const rowId = ({ id }, { rule }) => `${id}/${rule.id}`;
const PARTS = {
    matrix: 'at:matrix',
    changes: 'at:changes',
    clusters: 'at:clusters',
    windows: 'at:windows',
    exemptions: 'at:exemptions',
    guide: 'at:guide',
};
const guideId = (rule) => `guide:${rule.id}`;
const counted = (number, one, many) => `${number} ${number === 1 ? one : many}`;
const capital = (words) => `${words.charAt(0).toUpperCase()}${words.slice(1)}`;

;// CONCATENATED MODULE: ./lib/src/render/html/calendar.js





const DAY = 144;
const WEEK = 7 * DAY;
const NAMES = 190;
const HEAD = 30;
const LINE = 26;
const LETTERS = 24;
function updateWindows({ report }) {
    const calendar = (0,render_calendar/* calendarOf */.Y)(report);
    if (calendar === undefined)
        return NOTHING;
    const { lines, overlaps, quiet } = calendar;
    const free = quiet === undefined ? 'Cannot be told, for not every window is known.' : `${sentence(quiet)}.`;
    const together = overlaps.map(({ channel, clusters, week, free: slot }) => h `<li><p>${between(clusters.map((name) => h `<bdi>${name}</bdi>`), ', ')} on <code>${channel}</code>: ${sentence(week)}.${slot === undefined ? '' : ` Free for ${slot.cluster}: ${(0,model_week/* text */.Qq)(slot.week)}.`}</p></li>`);
    const doubts = lines.flatMap((line) => line.doubts).map((doubt) => h `<li><p>${prose(doubt)}</p></li>`);
    return h `<section class="part windows" id="${PARTS.windows}" aria-labelledby="h-windows"><h2 id="h-windows">Update windows over the week, in UTC</h2>
<div class="drawing" tabindex="0" role="group" aria-label="Calendar">${drawing(calendar)}</div>
<p class="legend" aria-hidden="true"><span><svg class="swatch" viewBox="0 0 20 10"><rect class="open" width="20" height="10" rx="2"/></svg> installs releases</span><span><svg class="swatch" viewBox="0 0 20 10"><rect class="hand" x=".7" y=".7" width="18.6" height="8.6" rx="2"/></svg> confirmed by hand</span><span><svg class="swatch" viewBox="0 0 20 10"><rect class="open" width="20" height="10" rx="2"/><rect class="clash" y="5" width="20" height="5" rx="1"/></svg> together with another of its channel</span><span>? not known from Git</span></p>
${together.length === 0
        ? NOTHING
        : h `<h3>Together on one channel</h3><ul>${together}</ul>
`}<h3>When none of them installs releases</h3><p>${free}</p>
${doubts.length === 0
        ? NOTHING
        : h `<h3>Not known</h3><ul>${doubts}</ul>
`}<details class="offer table"><summary>The same as a table</summary><div class="scroll plain" tabindex="0" role="group" aria-label="Table of update windows">${table(lines)}</div></details></section>
`;
}
function table(lines) {
    const rows = lines.map((line) => h `<tr><th scope="row"><bdi>${line.cluster}</bdi></th><td>${line.channel === undefined ? 'not known' : h `<code>${line.channel}</code>`}</td><td>${whenOf(line)}</td></tr>
`);
    return h `<table><caption class="hide">When clusters install releases</caption><thead><tr><th scope="col">Cluster</th><th scope="col">Channel</th><th scope="col">When</th></tr></thead><tbody>
${rows}</tbody></table>`;
}
function whenOf(line) {
    const hand = line.isByHand ? ', once a person has confirmed it' : '';
    const beside = line.isJudged ? '' : ' (not judged)';
    switch (line.when) {
        case 'windows':
            return `${(0,model_week/* text */.Qq)(line.week)}${line.isWhole ? '' : ', and perhaps at other times'}${hand}${beside}`;
        case 'any-hour':
            return `${line.isByHand ? 'when a person confirms it' : 'at any hour'}${beside}`;
        case 'never':
            return `never: no window opens${beside}`;
        case 'unknown':
            return `not known${beside}`;
    }
}
const sentence = (week) => (0,model_week/* text */.Qq)(week).replace(/^./, (first) => first.toUpperCase());
function drawing({ lines, overlaps }) {
    const height = HEAD + lines.length * LINE + 8;
    const days = model_week/* DAYS */.qn.map((day, index) => {
        const x = NAMES + index * DAY;
        return h `<line class="day" x1="${x}" x2="${x}" y1="8" y2="${height - 8}"/><line class="noon" x1="${x + DAY / 2}" x2="${x + DAY / 2}" y1="${HEAD}" y2="${height - 8}"/><text class="head" x="${x + 6}" y="20">${day}</text>`;
    });
    const end = NAMES + WEEK;
    const rows = lines.map((line, index) => {
        const y = HEAD + index * LINE;
        const clashes = (0,model_week/* union */.KC)(...overlaps.filter(({ clusters }) => clusters.includes(line.cluster)).map(({ week }) => week));
        const name = line.cluster.length > LETTERS ? `${line.cluster.slice(0, LETTERS - 1)}\u2026` : line.cluster;
        const state = line.isByHand ? 'hand' : 'open';
        const open = bars(line.week, y, state);
        const over = line.isByHand ? NOTHING : bars(clashes, y, 'clash');
        const unknown = line.isWhole ? NOTHING : h `<text class="doubt" x="${end - 14}" y="${y + 17}">?</text>`;
        return h `<g><title>${line.cluster}: ${whenOf(line)}</title><text x="0" y="${y + 17}">${name}</text><rect class="lane" x="${NAMES}" y="${y + 3}" width="${WEEK}" height="${LINE - 6}" rx="3"/>${open}${over}${unknown}</g>`;
    });
    const said = lines.map((line) => `${line.cluster}: ${whenOf(line)}.`).join(' ');
    return h `<svg viewBox="0 0 ${end + 1} ${height}" role="img" aria-labelledby="windows-title windows-desc"><title id="windows-title">Update windows of ${lines.length} ${lines.length === 1 ? 'cluster' : 'clusters'}, Monday to Sunday, UTC</title><desc id="windows-desc">${said}</desc>${days}<line class="day" x1="${end}" x2="${end}" y1="8" y2="${height - 8}"/>${rows}</svg>`;
}
function bars(week, y, name) {
    const isClash = name === 'clash';
    const all = week.map(({ start, end }) => {
        const width = Math.max((end - start) / 10, 2);
        return h `<rect class="${name}" x="${(NAMES + start / 10).toFixed(1)}" y="${y + (isClash ? LINE / 2 : 5)}" width="${width.toFixed(1)}" height="${isClash ? LINE / 2 - 5 : LINE - 10}" rx="2"><title>${spoken((0,model_week/* hoursOf */.ZA)([{ start, end }]))}</title></rect>`;
    });
    return h `${all}`;
}
const spoken = (hours) => hours.map((one) => `${one.days.map((day) => model_week/* DAYS */.qn[day]).join(', ')} ${(0,model_week/* clocks */.sk)(one)}`).join(', ');

// EXTERNAL MODULE: ./lib/src/compare/report.js
var report = __webpack_require__(7819);
// EXTERNAL MODULE: ./lib/src/evaluate/exemptions.js
var exemptions = __webpack_require__(2697);
;// CONCATENATED MODULE: ./lib/src/render/html/standing.js


const STANDINGS = ['fail', 'warn', 'error', 'unknown', 'waived', 'attested', 'pass', 'not-applicable'];
const WORDS = {
    fail: 'fail',
    warn: 'warn',
    error: 'crashed',
    unknown: 'cannot tell',
    waived: 'waived',
    attested: 'attested',
    pass: 'met',
    'not-applicable': 'does not apply',
};
const SHAPES = {
    fail: '<circle cx="8" cy="8" r="7" fill="currentColor"/><path d="m5.3 5.3 5.4 5.4m0-5.4-5.4 5.4" stroke="var(--page)" stroke-width="1.8" stroke-linecap="round"/>',
    warn: '<path d="M8 1.6 15.2 14H.8Z" fill="none" stroke="currentColor" stroke-width="1.5" stroke-linejoin="round"/><path d="M8 6v4" stroke="currentColor" stroke-width="1.7" stroke-linecap="round"/><circle cx="8" cy="12" r="1" fill="currentColor"/>',
    error: '<path d="M5 1h6l4 4v6l-4 4H5l-4-4V5Z" fill="currentColor"/><path d="M8 4v5" stroke="var(--page)" stroke-width="2" stroke-linecap="round"/><circle cx="8" cy="11.8" r="1.1" fill="var(--page)"/>',
    unknown: '<circle cx="8" cy="8" r="6.6" fill="none" stroke="currentColor" stroke-width="1.3" stroke-dasharray="2.2 1.9"/><path d="M6.2 6.4c0-2.4 3.7-2.3 3.7 0 0 1.4-1.9 1.4-1.9 2.9" fill="none" stroke="currentColor" stroke-width="1.4" stroke-linecap="round"/><circle cx="8" cy="11.5" r=".9" fill="currentColor"/>',
    waived: '<circle cx="8" cy="8" r="6.6" fill="none" stroke="currentColor" stroke-width="1.4"/><path d="M8 4.4V8l2.4 1.6" fill="none" stroke="currentColor" stroke-width="1.4" stroke-linecap="round"/>',
    attested: '<circle cx="8" cy="4.6" r="2.9" fill="none" stroke="currentColor" stroke-width="1.4"/><path d="M2.2 14.6c.5-6.4 11.1-6.4 11.6 0" fill="none" stroke="currentColor" stroke-width="1.4" stroke-linecap="round"/>',
    pass: '<path d="m2.6 8.6 3.6 3.6 7.2-8" fill="none" stroke="currentColor" stroke-width="1.9" stroke-linecap="round" stroke-linejoin="round"/>',
    'not-applicable': '<path d="M4.5 8h7" stroke="currentColor" stroke-width="1.5" stroke-linecap="round"/>',
};
const SYMBOLS = verbatim(`<svg class="symbols" width="0" height="0" aria-hidden="true">${STANDINGS.map((name) => `<symbol id="i:${name}" viewBox="0 0 16 16">${SHAPES[name]}</symbol>`).join('')}</svg>`);
const icon = (standing) => h `<svg class="i" aria-hidden="true"><use href="#i:${standing}"/></svg>`;
function changeTag(row) {
    const mark = (0,words/* changeMark */.uM)(row);
    return mark === '' ? h `` : h `<b class="tag ${row.change}">${mark}</b>`;
}

;// CONCATENATED MODULE: ./lib/src/render/html/changes.js






function changes(view) {
    if (!view.report.compared || view.report.clusters.length === 0)
        return NOTHING;
    const moved = view.clusters.flatMap((owner) => owner.cluster.rows.map((row) => ({ owner, row })));
    const lists = ['introduced', 'incomparable', 'fixed'].map((change) => {
        const groups = alike(moved.filter(({ row }) => row.change === change));
        return groups.length === 0
            ? NOTHING
            : h `<ul class="moves">${groups.map((group) => move(view, group))}</ul>
`;
    });
    const isStill = moved.every(({ row }) => row.change === 'unchanged');
    return h `<section class="part" id="${PARTS.changes}" aria-labelledby="h-changes"><h2 id="h-changes">What this change does</h2>
${isStill ? h `<p>No row gets worse, and none gets better.</p>` : lists}</section>
`;
}
function alike(rows) {
    const groups = new Map();
    for (const moved of rows) {
        const { row } = moved;
        const key = JSON.stringify([row.rule.id, (0,exemptions/* standingOf */.YP)(row), row.base, row.countsElsewhere]);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [moved]);
        else
            group.push(moved);
    }
    return [...groups.values()];
}
function move(view, group) {
    const [{ owner, row }] = group;
    const standing = (0,exemptions/* standingOf */.YP)(row);
    const was = row.base === undefined || row.base === row.verdict ? '' : `, was ${WORDS[row.base]}`;
    const elsewhere = row.countsElsewhere === true ? ', counted in the row of the other cluster' : '';
    const verdict = h `<span class="was">${WORDS[standing]}${was}${elsewhere}</span>`;
    if (group.length === 1) {
        const name = h `<a href="#${rowId(owner, row)}">${row.rule.title}</a> <span class="where">in <bdi>${owner.cluster.name}</bdi></span>`;
        return h `<li class="${standing}">${icon(standing)}<div><p class="name">${name}${changeTag(row)}${verdict}</p><p>${found(view, row)}</p></div></li>
`;
    }
    const clusters = group.map((one) => h `<a href="#${rowId(one.owner, one.row)}"><bdi>${one.owner.cluster.name}</bdi></a>`);
    return h `<li class="${standing}">${icon(standing)}<div><p class="name">${row.rule.title} <span class="where">in ${group.length} clusters</span>${changeTag(row)}${verdict}</p><p>${between(clusters, ', ')}</p></div></li>
`;
}
function found(view, row) {
    const told = row.change === 'introduced' && row.fresh.length > 0 ? row.fresh : (0,report/* decisive */.l9)(row);
    const [first] = told;
    const rest = told.length > 1 ? ` And ${told.length - 1} more.` : '';
    return first === undefined ? NOTHING : h `${foundSentence(first, view.links)}${rest}`;
}

// EXTERNAL MODULE: ./lib/src/render/offers.js
var offers = __webpack_require__(3823);
// EXTERNAL MODULE: ./lib/src/render/exemptions.js
var render_exemptions = __webpack_require__(9584);
// EXTERNAL MODULE: ./lib/src/rules/outcome.js
var outcome = __webpack_require__(1217);
;// CONCATENATED MODULE: ./lib/src/render/html/excerpt.js

const BEFORE = 2;
const AFTER = 1;
const MOST = 6;
const WIDTH = 200;
function excerpt(at, textOf) {
    const lines = (textOf(at.path) ?? '').replace(/^\uFEFF/, '').split(/\r?\n/);
    const { start, end } = at;
    const until = end.column === 1 && end.line > start.line ? end.line - 1 : end.line;
    const first = lines[start.line - 1];
    if (first === undefined || (first.trim() === '' && until === start.line))
        return NOTHING;
    const last = Math.min(until, start.line + MOST - 1);
    const from = Math.max(1, start.line - BEFORE);
    const to = Math.min(lines.length, last === until ? last + AFTER : last);
    const shown = Array.from({ length: to - from + 1 }, (_, index) => {
        const number = from + index;
        const text = lines[number - 1] ?? '';
        const inside = number >= start.line && number <= until;
        const range = inside
            ? {
                from: number === start.line ? start.column - 1 : text.length - text.trimStart().length,
                to: number === end.line ? end.column - 1 : text.length,
            }
            : undefined;
        return codeLine(number, text, range);
    });
    const rest = until - last;
    const more = rest > 0 ? h `<span class="more">${rest} more ${rest === 1 ? 'line' : 'lines'}</span>` : NOTHING;
    return h `<pre>${shown}${more}</pre>`;
}
function codeLine(number, line, range) {
    const text = visible(line.slice(0, WIDTH));
    const end = line.length > WIDTH ? '\u2026' : '';
    if (range === undefined)
        return h `<span class="l"><i>${number}</i><span>${text}${end}${BREAK}</span></span>`;
    const marked = text.slice(range.from, Math.max(range.to, range.from + 1));
    const mark = marked === '' ? NOTHING : h `<mark>${marked}</mark>`;
    const rest = h `${mark}${text.slice(Math.max(range.to, range.from + 1))}${end}`;
    return h `<span class="l hit"><i>${number}</i><span>${text.slice(0, range.from)}${rest}${BREAK}</span></span>`;
}
const BREAK = verbatim('\n');
const visible = (line) => line
    .replaceAll('\t', ' ')
    .replaceAll(/[\u0000-\u001F\u007F-\u009F\u061C\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF]/g, '\uFFFD');

;// CONCATENATED MODULE: ./lib/src/render/html/findings.js







const MOST_EXCERPTS = 8;
function findingList(view, cluster, row) {
    const listed = row.findings
        .map((finding, index) => ({ finding, index }))
        .toSorted((left, right) => outcome/* VERDICTS */.bk.indexOf(left.finding.verdict) - outcome/* VERDICTS */.bk.indexOf(right.finding.verdict));
    const steps = new Map();
    for (const { finding } of listed) {
        const step = stepOf(finding);
        if (step !== undefined)
            steps.set(step, (steps.get(step) ?? 0) + 1);
    }
    const shown = new Set();
    const items = listed.map(({ finding, index }) => {
        const step = stepOf(finding);
        const place = finding.at === undefined ? undefined : (0,span/* lineOf */.c)(finding.at);
        const isNext = place !== undefined && !shown.has(place) && shown.size < MOST_EXCERPTS;
        if (isNext)
            shown.add(place);
        return item(view, row, finding, {
            id: `${cluster}/${row.rule.id}/${index}`,
            withLines: isNext,
            withStep: step !== undefined && steps.get(step) === 1,
        });
    });
    const shared = [...steps]
        .filter(([, times]) => times > 1)
        .map(([step, times]) => {
        const of = times === row.findings.length ? '' : `, for ${times} of these`;
        const asks = row.findings.some((finding) => 'ask' in finding && finding.ask === step);
        return nextStep(`${asks ? DECIDES : NEXT}${of}`, step);
    });
    return h `<ul class="found">${items}</ul>${shared}`;
}
const NEXT = 'Next step';
const DECIDES = 'What would decide it';
const stepOf = (finding) => 'fix' in finding ? finding.fix : 'ask' in finding ? finding.ask : undefined;
const nextStep = (label, step) => h `<p class="next"><b>${label}</b> ${prose(step)}</p>`;
function item(view, row, finding, { id, withLines, withStep }) {
    const exemption = (0,exemptions/* exemptionOf */.Vi)(row, finding);
    const standing = exemption === undefined ? finding.verdict : exemption.kind === 'waiver' ? 'waived' : 'attested';
    const kind = standing === (0,exemptions/* standingOf */.YP)(row) ? NOTHING : h `<span class="kind ${standing}">${WORDS[standing]}</span> `;
    const isFresh = row.findings.length > 1 && row.fresh.some((fresh) => fresh === finding);
    const tag = isFresh ? h ` <b class="tag introduced">new</b>` : NOTHING;
    const lines = withLines && finding.at !== undefined ? excerpt(finding.at, view.text) : NOTHING;
    const step = withStep ? nextStep('fix' in finding ? NEXT : DECIDES, stepOf(finding) ?? '') : NOTHING;
    const told = finding.verdict === 'pass' || finding.verdict === 'not-applicable' ? NOTHING : h ` data-finding="${id}"`;
    return h `<li${told}><p>${kind}${foundSentence(finding, view.links)}${tag}</p>${lines}${step}</li>`;
}

;// CONCATENATED MODULE: ./lib/src/render/html/row.js







function rowDetail(view, owner, row, open) {
    const { rule, change } = row;
    const standing = (0,exemptions/* standingOf */.YP)(row);
    const section = view.sections.indexOf(rule.section);
    const isNew = change === 'introduced' ? h ` data-new` : NOTHING;
    const unfolded = open ? h ` open` : NOTHING;
    const exempt = (0,render_exemptions/* exemptionSentences */.G7)(row).map((words) => h `<p class="exempt">${prose(words)}</p>`);
    const quote = standing === 'fail' || standing === 'warn' ? h `<blockquote>${quotation(rule.quote)}</blockquote>` : NOTHING;
    return h `<details class="row ${standing}" data-v="${standing}" data-s="${section}"${isNew}${unfolded}>
<summary>${icon(standing)}<span class="word">${WORDS[standing]}</span><span class="title">${rule.title}</span>${changeTag(row)}<code>${rule.id}</code></summary>
<div class="body" id="${rowId(owner, row)}">${findingList(view, owner.cluster.name, row)}${exempt}${quote}<p class="more"><a href="#${guideId(rule)}">What the guide says and why</a></p></div></details>
`;
}

;// CONCATENATED MODULE: ./lib/src/render/html/cluster.js






const FEW = 4;
function clusterSections(view) {
    const judged = view.clusters.filter(({ beside }) => !beside);
    const beside = view.clusters.filter((one) => one.beside);
    if (view.clusters.length === 0)
        return NOTHING;
    return h `<section class="part" id="${PARTS.clusters}" aria-labelledby="h-clusters"><h2 id="h-clusters">Cluster by cluster</h2>
${judged.map((owner) => clusterSection(view, owner))}${beside.map((owner) => besideSection(view, owner))}</section>
`;
}
function groupsOf(view, { cluster }) {
    const isExempt = (row) => (0,exemptions/* exemptionOfRow */.hh)(row) !== undefined;
    const short = (0,words/* shortRows */.mA)(cluster);
    const verdict = (name) => cluster.rows.filter((row) => row.verdict === name && !isExempt(row));
    return [
        { rows: short.filter((row) => !isExempt(row)), one: 'falls short', many: 'fall short', open: true },
        { rows: verdict('unknown'), one: 'cannot be told from Git', many: 'cannot be told from Git', open: isFew(view) },
        { rows: short.filter(isExempt), one: 'is waived or attested', many: 'are waived or attested', open: isFew(view) },
        { rows: verdict('pass'), one: 'is met', many: 'are met', open: false },
        { rows: verdict('not-applicable'), one: 'does not apply', many: 'do not apply', open: false },
    ];
}
const isFew = ({ clusters }) => clusters.length <= FEW;
function clusterSection(view, owner) {
    const { cluster, id } = owner;
    const facts = [cluster.environment, `${cluster.load} load`, (0,words/* count */.U9)(cluster.files, 'file'), cluster.found];
    const isNew = cluster.isNew ? h ` <b class="tag introduced">new cluster</b>` : NOTHING;
    const groups = groupsOf(view, owner)
        .filter(({ rows }) => rows.length > 0)
        .map((group) => groupFold(view, owner, group));
    const offer = (0,offers/* offerOf */.y)(cluster, view.report.date);
    const paste = offer === undefined
        ? NOTHING
        : h `<details class="offer"><summary>Accept for a while, or vouch</summary><p>For the config on the base branch. Who and why are yours to fill in.</p>
<pre class="yaml">${lines(offer)}</pre></details>`;
    return h `<section class="cluster" id="${id}" aria-label="${cluster.name}"><h3><bdi>${cluster.name}</bdi>${isNew}</h3>
<p class="tally">${(0,words/* tallyLine */.f8)(cluster)}</p><p class="facts"><code>${cluster.root}</code> \u00b7 ${facts.join(' \u00b7 ')}</p>
${groups}${paste}<p class="back"><a href="#${PARTS.matrix}">Back to the matrix</a></p></section>
`;
}
function groupFold(view, owner, { rows, one, many, open }) {
    const isOpen = open ? h ` open` : NOTHING;
    const isUnfolded = (row) => row.change === 'introduced' || (isFew(view) && (row.verdict === 'fail' || row.verdict === 'warn'));
    return h `<details class="group"${isOpen}><summary><b class="number">${rows.length}</b> ${rows.length === 1 ? one : many}</summary>
${rows.map((row) => rowDetail(view, owner, row, isUnfolded(row)))}</details>
`;
}
function besideSection(view, owner) {
    const { cluster, id } = owner;
    return h `<section class="cluster beside" id="${id}" aria-label="${cluster.name}"><h3><bdi>${cluster.name}</bdi></h3>
<p class="tally">${capital((0,words/* besideLine */.VE)(cluster))}</p><p class="facts"><code>${cluster.root}</code></p>
${cluster.rows.map((row) => rowDetail(view, owner, row, true))}</section>
`;
}
const lines = (text) => {
    const written = text.split('\n').map((line) => h `${line}${cluster_BREAK}`);
    return h `${written}`;
};
const cluster_BREAK = verbatim('\n');

;// CONCATENATED MODULE: ./lib/src/render/html/filters.js



function filters(view) {
    const { report, clusters, sections } = view;
    const rows = clusters.filter(({ beside }) => !beside).flatMap(({ cluster }) => cluster.rows);
    const verdicts = STANDINGS.map((standing) => ({
        standing,
        number: rows.filter((row) => (0,exemptions/* standingOf */.YP)(row) === standing).length,
    })).filter(({ number }) => number > 0);
    const boxes = verdicts.map(({ standing, number }) => h `<label class="pill ${standing}"><input type="checkbox" name="verdict" value="${standing}">${icon(standing)} ${WORDS[standing]} <span class="number">${number}</span></label>`);
    const names = clusters.map(({ cluster, id }) => h `<option value="${id}">${cluster.name}</option>`);
    const parts = sections.map((section, index) => h `<option value="${index}">${section}</option>`);
    const onlyNew = report.compared
        ? h `<label class="pill"><input type="checkbox" name="new" value="1"> Only what this change introduces <span class="number">${rows.filter(({ change }) => change === 'introduced').length}</span></label>`
        : NOTHING;
    return h `<form id="filters" hidden aria-label="Filters">
<fieldset><legend>Verdict</legend>${boxes}</fieldset>
<div class="fields"><label>Cluster<select name="cluster"><option value="">All clusters</option>${names}</select></label>
<label>Section<select name="section"><option value="">All sections</option>${parts}</select></label>
<label class="text">Text<input type="search" name="text" placeholder="Rule, file or value" autocomplete="off" spellcheck="false"></label></div>
<div class="last">${onlyNew}<p role="status" aria-live="polite"><span id="shown">${rows.length}</span> of ${rows.length} shown</p><button type="reset">Show everything</button></div>
</form>
`;
}

// EXTERNAL MODULE: ./lib/src/data/guide.js
var guide = __webpack_require__(890);
// EXTERNAL MODULE: ./lib/src/rules/rule.js
var rules_rule = __webpack_require__(3915);
// EXTERNAL MODULE: ./lib/src/render/tool.js
var tool = __webpack_require__(7834);
;// CONCATENATED MODULE: ./lib/src/render/html/glossary.js







const SOURCE = `https://github.com/${src_rules/* GUIDE */.x.repository}/blob/${src_rules/* GUIDE */.x.commit}/${src_rules/* GUIDE */.x.file}`;
function glossary(view) {
    if (view.rules.length === 0)
        return NOTHING;
    const sections = view.sections.map((section) => {
        const rules = view.rules.filter((rule) => rule.section === section);
        return h `<h3>${section}</h3>${rules.map((rule) => entry(rule, view))}`;
    });
    return h `<section class="part guide" id="${PARTS.guide}" aria-labelledby="h-guide"><h2 id="h-guide">What the guide says</h2>
${sections}</section>
`;
}
function entry(rule, { links }) {
    const page = links.pages === undefined
        ? h `<code>deckhouse-readiness explain ${rule.id}</code>`
        : external(`${links.pages}/${(0,rules_rule/* pageOf */.ZZ)(rule)}`, h `What passes, what falls short, how to repair`);
    const source = external(`${SOURCE}#${rule.anchor}`, h `${src_rules/* GUIDE */.x.title}, ${rule.section}`);
    const level = rule.level === 'fail' ? 'A contradiction fails.' : 'A shortfall warns.';
    return h `<article id="${guideId(rule)}"><h4>${rule.title} <code>${rule.id}</code></h4><blockquote><p>${quotation(rule.quote)}</p><cite>${source}</cite></blockquote><p>${prose(rule.why)} ${level}</p><p class="more">${page}</p></article>
`;
}
const footer = () => h `<footer><p>${tool/* TOOL */.j.name} ${tool/* TOOL */.j.version}. The guide also asks people to follow the news of the project on ${external(guide/* CHANNEL */.s$, h `${guide/* CHANNEL */.s$}`)}.</p></footer>
`;

;// CONCATENATED MODULE: ./lib/src/render/html/head.js






const MOODS = {
    fail: 'fail',
    warn: 'warn',
    pass: 'pass',
    unknown: 'unknown',
    nothing: 'not-applicable',
};
const MOST_REASONS = 6;
function head(view) {
    const { report, links } = view;
    const { mood, text } = (0,words/* headline */.Pl)(report);
    const { passed, failOn, scope, because } = report.gate;
    const gate = passed ? h `<b class="gate passed">Gate passed</b>` : h `<b class="gate failed">Gate failed</b>`;
    const reasons = because.map((reason) => h `<li>${reasonLink(view, reason)}</li>`);
    const few = h `<ul class="because">${reasons}</ul>`;
    const list = reasons.length === 0
        ? NOTHING
        : reasons.length > MOST_REASONS
            ? h `<details class="reasons"><summary>${reasons.length} reasons</summary>${few}</details>`
            : few;
    const policy = links.policy === undefined ? NOTHING : h ` with the policy of <code>${links.policy}</code>`;
    return h `<header><p class="eyebrow">Production readiness</p>
<h1 class="${MOODS[mood]}">${icon(MOODS[mood])}<span>${capital(text)}.</span></h1>
<div class="verdict">${gate}<p>Fails on <code>${failOn}</code>, scope <code>${scope}</code>. Held against <i>${src_rules/* GUIDE */.x.title}</i> (${src_rules/* GUIDE */.x.edition.replace('dvp-', '')})${policy} on <time datetime="${report.date}">${report.date}</time>.</p></div>
${list}${spread(report)}${contents(view)}</header>
`;
}
function reasonLink(view, reason) {
    for (const { cluster, id } of view.clusters) {
        const rule = cluster.rows.find((row) => `${cluster.name}: ${row.rule.id}` === reason)?.rule;
        if (rule !== undefined)
            return h `<a href="#${id}/${rule.id}"><bdi>${cluster.name}</bdi>: ${rule.title}</a>`;
    }
    return prose(reason);
}
function spread({ totals, clusters, filesRead }) {
    const parts = STANDINGS.filter((standing) => totals[standing] > 0);
    const all = STANDINGS.reduce((sum, standing) => sum + totals[standing], 0);
    if (all === 0)
        return NOTHING;
    const bars = parts.map((standing, index) => {
        const before = parts.slice(0, index).reduce((sum, one) => sum + totals[one], 0);
        const x = ((before / all) * 1000).toFixed(1);
        const width = Math.max((totals[standing] / all) * 1000 - 3, 2).toFixed(1);
        return h `<rect class="${standing}" x="${x}" width="${width}" height="10" rx="2"/>`;
    });
    const legend = parts.map((standing) => h `<li class="${standing}">${icon(standing)}<b>${totals[standing]}</b> <span>${WORDS[standing]}</span></li>`);
    const sum = `${counted(all, 'row', 'rows')} judged in ${(0,words/* count */.U9)(clusters.length, 'cluster')}, from ${(0,words/* count */.U9)(filesRead, 'file')}.`;
    return h `<div class="spread"><svg viewBox="0 0 1000 10" preserveAspectRatio="none" aria-hidden="true">${bars}</svg><ul>${legend}</ul><p>${sum}</p></div>
`;
}
function contents({ report, clusters, windows }) {
    const all = [
        ...(report.compared && report.clusters.length > 0 ? [[PARTS.changes, 'What this change does']] : []),
        ...(report.clusters.length > 0 ? [[PARTS.matrix, 'Matrix']] : []),
        ...(clusters.length > 0 ? [[PARTS.clusters, 'Clusters']] : []),
        ...(windows ? [[PARTS.windows, 'Update windows']] : []),
        ...(report.exemptions.length > 0 ? [[PARTS.exemptions, 'Waivers and attestations']] : []),
        ...(clusters.length > 0 ? [[PARTS.guide, 'The guide']] : []),
    ];
    const links = all.map(([id, words]) => h `<a href="#${id ?? ''}">${words}</a>`);
    return links.length === 0
        ? NOTHING
        : h `<nav aria-label="Contents">${between(links, ' ')}</nav>
`;
}

// EXTERNAL MODULE: ./lib/src/evaluate/exemption.js
var evaluate_exemption = __webpack_require__(5498);
// EXTERNAL MODULE: ./lib/src/render/expiries.js
var expiries = __webpack_require__(9839);
// EXTERNAL MODULE: ./lib/src/render/gate-changes.js
var gate_changes = __webpack_require__(743);
// EXTERNAL MODULE: ./lib/src/render/schema-notes.js
var schema_notes = __webpack_require__(7939);
;// CONCATENATED MODULE: ./lib/src/render/html/lists.js










function warnings(view) {
    const { report } = view;
    const sorted = report.problems
        .map((problem, index) => ({ problem, index }))
        .toSorted((left, right) => Number(left.problem.level === 'warn') - Number(right.problem.level === 'warn'));
    return h `${box('h-problems', 'Not everything can be read', sorted.map(({ problem, index }) => problemItem(view, problem, index)))}${lineBox(view, 'h-gate', (0,gate_changes/* gateHeading */.s)(report), (0,gate_changes/* gateChangeLines */.r)(report))}${lineBox(view, 'h-expiries', expiries/* EXPIRY_HEADING */.Hg, (0,expiries/* expiryLines */.h8)(report))}`;
}
const lineBox = (view, id, heading, lines) => box(id, heading, lines.map(({ at, text }) => h `<li><p>${prose(text)}${beside(view, at)}</p></li>`));
function box(id, heading, items) {
    if (items.length === 0)
        return NOTHING;
    return h `<section class="part box" aria-labelledby="${id}"><h2 id="${id}">${heading}</h2><ul>${items}</ul></section>
`;
}
function problemItem(view, { at, path, level, message }, index) {
    const file = at === undefined && path !== undefined ? h ` <span class="at path">${path}</span>` : NOTHING;
    const word = level === 'fail' ? 'fail' : 'warn';
    return h `<li class="${level}" data-finding="problem/${index}">${icon(level)}<p><span class="hide">${word}: </span>${prose(message)}${beside(view, at)}${file}</p></li>`;
}
const beside = (view, at) => at === undefined ? NOTHING : h ` <span class="at">${placeLink(at, view.links)}</span>`;
function lists_exemptions(view) {
    const { exemptions: all } = view.report;
    if (all.length === 0)
        return NOTHING;
    return h `<section class="part" id="${PARTS.exemptions}" aria-labelledby="h-exemptions"><h2 id="h-exemptions">Waivers and attestations</h2>
<div class="cards">${all.map((status) => exemptionCard(view, status))}</div></section>
`;
}
function exemptionCard(view, status) {
    const { exemption, state } = status;
    const { kind, rule, cluster, from, until, at } = exemption;
    const grounds = kind === 'waiver' ? exemption.reason : exemption.evidence;
    const said = (0,render_exemptions/* exemptionLines */.RR)([status], view.report.change).map(({ text }) => h `<p>${prose(text)}</p>`);
    const first = kind === 'attestation' ? h `<dt>Seen on</dt><dd>${exemption.on}</dd>` : NOTHING;
    const start = from === undefined ? NOTHING : h `<dt>From</dt><dd>${from}</dd>`;
    const why = grounds === undefined ? NOTHING : h `<dt>${kind === 'waiver' ? 'Reason' : 'Evidence'}</dt><dd>${grounds}</dd>`;
    return h `<article class="card ${state}"><h3>${icon(kind === 'waiver' ? 'waived' : 'attested')}${kind === 'waiver' ? 'Waiver' : 'Attestation'} of <code>${rule}</code> <b class="tag">${status.isComing ? 'not merged yet' : state}</b></h3>${said}
<dl><dt>Cluster</dt><dd>${(0,exemptions/* isBroad */.t1)(exemption) ? 'every cluster' : h `<bdi>${cluster}</bdi>`}</dd>${first}${start}<dt>Until</dt><dd>${until}</dd><dt>${kind === 'waiver' ? 'Owner' : 'By'}</dt><dd>${(0,evaluate_exemption/* ownerOf */.b)(exemption)}</dd>${why}<dt>Entry</dt><dd>${placeLink(at, view.links)}</dd></dl></article>
`;
}
const schemaNotes = (view) => lineBox(view, 'h-schema', schema_notes/* SCHEMA_HEADING */.D4, (0,schema_notes/* schemaLines */.VS)(view.report));
function notes({ notes: all }) {
    return all.length === 0
        ? NOTHING
        : h `<section class="part" aria-labelledby="h-notes"><h2 id="h-notes">Also seen</h2><ul class="notes">${all.map((note) => h `<li>${prose(note)}</li>`)}</ul></section>
`;
}

;// CONCATENATED MODULE: ./lib/src/render/html/matrix.js





const DENSE = 7;
function matrix(view) {
    const judged = view.clusters.filter(({ beside }) => !beside);
    if (judged.length === 0)
        return NOTHING;
    const dense = judged.length >= DENSE ? 'dense' : 'wide';
    const heads = judged.map(({ cluster, id }) => h `<th scope="col"><a href="#${id}"><bdi>${cluster.name}</bdi></a></th>`);
    const tallies = judged.map(({ cluster }) => {
        const { met, of } = (0,words/* tally */.N4)(cluster);
        return h `<td>${met}<span class="of"> of ${of}</span></td>`;
    });
    const rows = judged.map(({ cluster }) => new Map(cluster.rows.map((row) => [row.rule.id, row])));
    const bodies = view.sections.map((section) => {
        const rules = view.rules.filter((rule) => rule.section === section);
        return h `<tbody><tr class="section"><th scope="rowgroup" colspan="${judged.length + 1}"><span>${section}</span></th></tr>
${rules.map((rule) => matrixRow(rule, judged, rows))}</tbody>
`;
    });
    return h `<div class="scroll ${dense}" id="table"><table><caption class="hide">Recommendations by clusters. Each cell leads to what was found.</caption>
<thead><tr><th scope="col">Recommendation</th>${heads}</tr>
<tr class="tallies"><th scope="row">Met, of those that were decided</th>${tallies}</tr></thead>
${bodies}</table></div>
${dense === 'dense' ? legend(view) : NOTHING}<p class="none" hidden>Nothing matches these filters.</p>
`;
}
function legend({ report }) {
    const signs = STANDINGS.filter((standing) => report.totals[standing] > 0).map((standing) => h `<span class="${standing}">${icon(standing)} ${WORDS[standing]}</span>`);
    const dots = report.compared
        ? h `<span class="dots">A dot: this change made it worse. A ring: better.</span>`
        : NOTHING;
    return h `<p class="legend" aria-hidden="true">${signs}${dots}</p>
`;
}
function matrixRow(rule, judged, rows) {
    const cells = judged.map((owner, index) => cell(owner, rows[index]?.get(rule.id)));
    return h `<tr><th scope="row"><a href="#${guideId(rule)}">${rule.title}</a></th>${cells}</tr>
`;
}
function cell(owner, row) {
    if (row === undefined)
        return h `<td></td>`;
    const standing = (0,exemptions/* standingOf */.YP)(row);
    const mark = (0,words/* changeMark */.uM)(row);
    const tag = mark === '' ? NOTHING : h `<b class="tag ${row.change}"><span class="hide">, </span>${mark}</b>`;
    const where = `: ${row.rule.id}, ${owner.cluster.name}`;
    return h `<td class="${standing}"><a href="#${rowId(owner, row)}">${icon(standing)}<span class="word">${WORDS[standing]}</span>${tag}<span class="hide">${where}</span></a></td>`;
}
function matrixSection(view, filters) {
    const body = matrix(view);
    if (body === NOTHING)
        return NOTHING;
    return h `<section class="part" id="${PARTS.matrix}" aria-labelledby="h-matrix"><h2 id="h-matrix">Recommendations by clusters</h2>
${filters}${body}</section>
`;
}

;// CONCATENATED MODULE: ./lib/src/render/html/policy.js
const STYLE_HASH = '1UEKV2EyGNlLcaTUU/gyYdefxbexP/+RWSviuJrKSKI=';
const SCRIPT_HASH = 'rHXz5sGaw9oBQ5hhg9TxAvZ2dKJgTd3vJjt6s7vEh60=';
const CONTENT_POLICY = `default-src 'none'; style-src 'sha256-${STYLE_HASH}'; script-src 'sha256-${SCRIPT_HASH}'; base-uri 'none'; form-action 'none'`;

;// CONCATENATED MODULE: ./lib/src/render/html/script.js
const SCRIPT = `
'use strict'
const form = document.getElementById('filters')
const table = document.getElementById('table')
const all = (selector, root) => [...(root ?? document).querySelectorAll(selector)]
const target = (id) => (id === '' ? null : document.getElementById(id))
const addressed = (link) => decodeURIComponent(link.getAttribute('href').slice(1))

const rows = all('details.row').map((element) => ({
  element,
  id: element.querySelector('.body').id,
  verdict: element.dataset.v,
  section: element.dataset.s,
  isNew: 'new' in element.dataset,
  cluster: element.closest('.cluster').id,
  words: undefined,
}))
const cells = new Map(table === null ? [] : all('td a', table).map((link) => [addressed(link), link.parentElement]))

function stateOf(hash) {
  const text = hash.replace(/^#/, '')
  if (!text.startsWith('?')) {
    let at = text
    try {
      at = decodeURIComponent(text)
    } catch {}
    return { verdicts: [], cluster: '', section: '', text: '', onlyNew: false, at }
  }
  const given = new URLSearchParams(text)
  const one = (name) => given.get(name) ?? ''
  return {
    verdicts: one('verdict') === '' ? [] : one('verdict').split(','),
    cluster: one('cluster'),
    section: one('section'),
    text: one('text'),
    onlyNew: one('new') === '1',
    at: one('at'),
  }
}

function hashOf(state) {
  const kept = [
    ['verdict', state.verdicts.join(',')],
    ['cluster', state.cluster],
    ['section', state.section],
    ['text', state.text],
    ['new', state.onlyNew ? '1' : ''],
  ].filter(([, value]) => value !== '')
  if (kept.length === 0) return '#' + encodeURI(state.at)
  return '#?' + new URLSearchParams(state.at === '' ? kept : [...kept, ['at', state.at]])
}

function read() {
  const value = (name) => form.elements.namedItem(name)
  return {
    verdicts: all('[name=verdict]:checked', form).map((box) => box.value),
    cluster: value('cluster').value,
    section: value('section').value,
    text: value('text').value,
    onlyNew: value('new')?.checked ?? false,
    at: '',
  }
}

function show(state) {
  for (const box of all('[name=verdict]', form)) box.checked = state.verdicts.includes(box.value)
  for (const name of ['cluster', 'section', 'text']) {
    const field = form.elements.namedItem(name)
    if (field.value !== state[name]) field.value = state[name]
  }
  const onlyNew = form.elements.namedItem('new')
  if (onlyNew !== null) onlyNew.checked = state.onlyNew
}

function wordsOf(row) {
  if (row.words === undefined) {
    const section = form.elements.namedItem('section').options[Number(row.section) + 1]
    const owner = row.element.closest('.cluster').querySelector('h3')
    row.words = [row.element.textContent, section.textContent, owner.textContent].join(' ').toLowerCase()
  }
  return row.words
}

function filter() {
  const state = read()
  const words = state.text.toLowerCase().split(/\\s+/).filter((word) => word !== '')
  let shown = 0
  for (const row of rows) {
    const matches =
      (state.verdicts.length === 0 || state.verdicts.includes(row.verdict)) &&
      (state.cluster === '' || state.cluster === row.cluster) &&
      (state.section === '' || state.section === row.section) &&
      (!state.onlyNew || row.isNew) &&
      words.every((word) => wordsOf(row).includes(word))
    row.element.hidden = !matches
    const cell = cells.get(row.id)
    if (cell === undefined) continue
    cell.classList.toggle('off', !matches)
    if (matches) shown += 1
  }
  document.getElementById('shown').textContent = shown
  for (const group of all('.group')) {
    const inside = all('details.row', group)
    const left = inside.filter((row) => !row.hidden).length
    group.hidden = left === 0
    group.querySelector('.number').textContent = left === inside.length ? left : left + ' of ' + inside.length
  }
  for (const cluster of all('.cluster')) cluster.hidden = all('details.row:not([hidden])', cluster).length === 0
  hideEmpty(shown)
}

function hideEmpty(shown) {
  if (table === null) return
  const isOff = (cell) => cell === undefined || cell.firstElementChild === null || cell.classList.contains('off')
  const lines = all('tbody tr:not(.section)', table)
  for (const line of lines) line.hidden = all('td', line).every(isOff)
  for (const body of all('tbody', table)) body.hidden = all('tr:not(.section):not([hidden])', body).length === 0
  const heads = all('thead tr', table)
  for (let column = 1; column < heads[0].cells.length; column += 1) {
    const empty = lines.every((line) => isOff(line.cells[column]))
    for (const line of [...heads, ...lines]) line.cells[column].hidden = empty
  }
  table.hidden = shown === 0
  document.querySelector('.none').hidden = shown > 0
}

function reveal(id) {
  for (const row of all('.aimed')) row.classList.remove('aimed')
  const element = target(id)
  if (element === null) return
  if (element.closest('[hidden]') !== null) {
    form.reset()
    filter()
  }
  for (let fold = element.closest('details'); fold !== null; fold = fold.parentElement.closest('details')) fold.open = true
  element.scrollIntoView()
  if (!element.matches('.body')) return
  element.parentElement.classList.add('aimed')
  element.previousElementSibling.focus({ preventScroll: true })
}

function follow() {
  const state = stateOf(location.hash)
  show(state)
  filter()
  reveal(state.at)
}

function step(event) {
  const cell = event.target.closest?.('td')
  const by = { ArrowLeft: [0, -1], ArrowRight: [0, 1], ArrowUp: [-1, 0], ArrowDown: [1, 0] }[event.key]
  if (by === undefined || cell == null || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return
  const lines = all('tbody tr:not(.section)', table)
  let line = lines.indexOf(cell.parentElement) + by[0]
  let column = cell.cellIndex + by[1]
  for (; lines[line]?.cells[column] !== undefined && column > 0; line += by[0], column += by[1]) {
    const link = lines[line].cells[column].querySelector('a')
    if (link === null || link.getClientRects().length === 0 || getComputedStyle(link).visibility === 'hidden') continue
    event.preventDefault()
    link.focus()
    return
  }
}

if (form !== null) {
  form.hidden = false
  form.addEventListener('submit', (event) => event.preventDefault())
  form.addEventListener('input', () => {
    history.replaceState(null, '', hashOf(read()))
    filter()
  })
  form.addEventListener('reset', () => {
    history.replaceState(null, '', location.pathname + location.search)
    setTimeout(filter)
  })
  document.addEventListener('click', (event) => {
    const link = event.target.closest?.('a[href^="#"]')
    if (link === null || event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    const hash = hashOf({ ...read(), at: addressed(link) })
    if (hash === location.hash) reveal(addressed(link))
    else location.hash = hash
  })
  table?.addEventListener('keydown', step)
  addEventListener('hashchange', follow)
  // Older browsers print a closed fold closed.
  addEventListener('beforeprint', () => {
    for (const fold of all('details:not(.offer:not(.table))')) fold.open = true
  })
  follow()
}
`;

;// CONCATENATED MODULE: ./lib/src/render/html/style-detail.js
const DETAIL_STYLE = `
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
`;

;// CONCATENATED MODULE: ./lib/src/render/html/style-matrix.js
const MATRIX_STYLE = `
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
`;

;// CONCATENATED MODULE: ./lib/src/render/html/style-print.js
const PRINT_STYLE = `
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
`;

;// CONCATENATED MODULE: ./lib/src/render/html/style.js



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
`;
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
`;
const style_HEAD = `
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
`;
const STYLE = `${COLORS}${BASE}${style_HEAD}${MATRIX_STYLE}${DETAIL_STYLE}${PRINT_STYLE}`;

;// CONCATENATED MODULE: ./lib/src/render/html/page.js















function renderHtml(report, options) {
    const view = viewOf(report, options);
    const title = `Production readiness: ${(0,words/* headline */.Pl)(report).text}`;
    return h `${verbatim('<!doctype html>')}
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${CONTENT_POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${capital(title)}</title>
<style>${verbatim(STYLE)}</style>
</head>
<body>
<a class="skip" href="#main">Skip to the report</a>
${SYMBOLS}
<div class="page">
${head(view)}<main id="main">
${warnings(view)}${changes(view)}${matrixSection(view, filters(view))}${clusterSections(view)}${updateWindows(view)}${lists_exemptions(view)}${schemaNotes(view)}${glossary(view)}${notes(report)}</main>
${footer()}</div>
<script>${verbatim(SCRIPT)}</script>
</body>
</html>
`.markup;
}


/***/ })

};
;
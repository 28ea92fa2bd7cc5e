"use strict";
exports.id = 741;
exports.ids = [741];
exports.modules = {

/***/ 3802:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AU: () => (/* binding */ fold),
/* harmony export */   kb: () => (/* binding */ ICON),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   zs: () => (/* binding */ rest)
/* harmony export */ });
const ICON = { fail: '\u274c', warn: '\u26a0\ufe0f', pass: '\u2705', unknown: '\u2754', nothing: '\u2796', exempt: '\ud83d\udd52' };
function fold(summary, lines, isOpen = false) {
    return `<details${isOpen ? ' open' : ''}><summary>${summary}</summary>\n\n${lines.join('\n')}\n\n</details>`;
}
function table(head, rows) {
    return [head, head.map(() => '-'), ...rows].map((cells, index) => index === 1 ? `|${cells.join('|')}|` : `| ${cells.join(' | ')} |`);
}
const ELSEWHERE = 'in the job summary and the JSON report';
function rest(number, noun = '', where = ELSEWHERE) {
    return `${number} more${noun === '' ? '' : ` ${noun}${number === 1 ? '' : 's'}`} ${where}.`;
}


/***/ }),

/***/ 9584:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G7: () => (/* binding */ exemptionSentences),
/* harmony export */   RR: () => (/* binding */ exemptionLines),
/* harmony export */   Yt: () => (/* binding */ standingLines),
/* harmony export */   uP: () => (/* binding */ exemptWord)
/* harmony export */ });
/* harmony import */ var _evaluate_exemption_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5498);
/* harmony import */ var _evaluate_exemptions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2697);


const exemptWord = ({ kind }) => (kind === 'waiver' ? 'waived' : 'attested');
function exemptionSentences(row) {
    const open = row.findings.filter((finding) => (0,_evaluate_exemptions_js__WEBPACK_IMPORTED_MODULE_0__/* .exemptionOf */ .Vi)(row, finding) === undefined && finding.verdict !== 'pass' && finding.verdict !== 'not-applicable');
    const inForce = new Set(row.findings.flatMap((finding) => (0,_evaluate_exemptions_js__WEBPACK_IMPORTED_MODULE_0__/* .exemptionOf */ .Vi)(row, finding) ?? []));
    return [...inForce].map((exemption) => {
        const { kind, until } = exemption;
        const part = open.length > 0 ? 'In part ' : '';
        const what = kind === 'waiver' ? 'waived' : 'attested';
        const grounds = kind === 'waiver'
            ? `: ${exemption.reason}`
            : ` on \`${exemption.on}\`${exemption.evidence === undefined ? '' : `: ${address(exemption.evidence)}`}`;
        const words = `${part}${what} until \`${until}\` by ${quoted((0,_evaluate_exemption_js__WEBPACK_IMPORTED_MODULE_1__/* .ownerOf */ .b)(exemption))}${grounds}`;
        return `${words.charAt(0).toUpperCase()}${words.slice(1)}${/[.?\u2026]$/.test(words) ? '' : '.'}`;
    });
}
const quoted = (value) => `\`${value.replaceAll('`', "'")}\``;
const address = (evidence) => (/^https?:\/\/\S+$/.test(evidence) ? quoted(evidence) : evidence);
function standingLines({ exemptions, expiries, change }) {
    const shown = expiries === undefined ? exemptions : exemptions.filter(({ state }) => state !== 'expiring');
    return exemptionLines(shown, change);
}
function exemptionLines(statuses, change) {
    return statuses.flatMap((status) => {
        const { exemption } = status;
        const state = stateWords(status, change);
        const broad = (0,_evaluate_exemptions_js__WEBPACK_IMPORTED_MODULE_0__/* .isBroad */ .t1)(exemption) ? 'covers every cluster' : undefined;
        if (state === undefined && broad === undefined)
            return [];
        const cluster = (0,_evaluate_exemptions_js__WEBPACK_IMPORTED_MODULE_0__/* .isBroad */ .t1)(exemption) ? '' : ` for ${quoted(exemption.cluster)}`;
        const said = [broad, state].filter((words) => words !== undefined).join(' and ');
        return [{ at: exemption.at, text: `The ${exemption.kind} of \`${exemption.rule}\`${cluster} ${said}.` }];
    });
}
function stateWords({ exemption, state, isComing }, change) {
    const { until, from, kind } = exemption;
    const owner = quoted((0,_evaluate_exemption_js__WEBPACK_IMPORTED_MODULE_1__/* .ownerOf */ .b)(exemption));
    switch (state) {
        case 'expired':
            return `ended with \`${until}\`, so its row counts again; ${owner} may renew or remove it`;
        case 'expiring':
            return `ends with \`${until}\`; ${owner} may renew it`;
        case 'unused':
            return kind === 'waiver'
                ? 'finds nothing to waive, so it can be removed'
                : 'finds nothing that it could answer, so it can be removed';
        case 'pending':
            return isComing
                ? `is new in this ${change} and takes effect after the merge`
                : `takes effect on \`${from ?? until}\``;
        case 'active':
            return undefined;
    }
}


/***/ }),

/***/ 9839:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hg: () => (/* binding */ EXPIRY_HEADING),
/* harmony export */   Kc: () => (/* binding */ expiriesJson),
/* harmony export */   h8: () => (/* binding */ expiryLines)
/* harmony export */ });
/* harmony import */ var _compare_expiries_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4002);
/* harmony import */ var _exemptions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9584);


const EXPIRY_HEADING = 'Expires within 30 days';
function expiryLines({ expiries = [], change }) {
    const lines = [];
    for (const expiry of expiries) {
        if (expiry.kind === 'exemption') {
            lines.push(...(0,_exemptions_js__WEBPACK_IMPORTED_MODULE_0__/* .exemptionLines */ .RR)([expiry.status], change).map((line) => ({ ...line, says: line.text, clusters: [] })));
            continue;
        }
        const { says, state } = expiry.lapse;
        if (state === 'unknown')
            continue;
        const same = lines.findIndex((line) => line.says === says && line.clusters.length > 0);
        const clusters = [...(lines[same]?.clusters ?? []), `\`${expiry.cluster}\``];
        const at = lines[same]?.at ?? expiry.at;
        const line = { at, says, clusters, text: `${clusters.join(', ')}: ${says}` };
        if (same === -1)
            lines.push(line);
        else
            lines[same] = line;
    }
    return lines;
}
function expiriesJson({ expiries, change }) {
    return expiries === undefined ? null : expiries.map((expiry) => entry(expiry, change));
}
function entry(expiry, change) {
    const until = (0,_compare_expiries_js__WEBPACK_IMPORTED_MODULE_1__/* .lastDayOf */ .e)(expiry) ?? null;
    if (expiry.kind === 'exemption') {
        const { kind, rule, cluster, at } = expiry.status.exemption;
        const message = (0,_exemptions_js__WEBPACK_IMPORTED_MODULE_0__/* .exemptionLines */ .RR)([expiry.status], change)[0]?.text ?? null;
        return { kind, rule, cluster, state: 'expiring', until, message, path: at.path, line: at.start.line };
    }
    const { kind, rule, cluster, lapse, at } = expiry;
    const state = lapse.state === 'dated' ? 'expiring' : lapse.state;
    return {
        kind,
        rule,
        cluster,
        state,
        until,
        message: lapse.says,
        path: at?.path ?? null,
        line: at?.start.line ?? null,
    };
}


/***/ }),

/***/ 3043:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G1: () => (/* binding */ position),
/* harmony export */   Gt: () => (/* binding */ frame),
/* harmony export */   Iv: () => (/* binding */ masked)
/* harmony export */ });
/* harmony import */ var _parse_secrets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6664);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9703);


const position = ({ path, start }) => `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(path)}:${start.line}:${start.column}`;
function frame(at, label, style, { text }) {
    const lines = (text(at.path) ?? '').replace(/^\uFEFF/, '').split(/\r?\n/);
    const target = lines[at.start.line - 1];
    if (target === undefined || target.trim() === '')
        return label === undefined ? [] : [`        ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(label)}`];
    const digits = String(at.start.line).length;
    const shown = (number) => `        ${style.dim(`${String(number).padStart(digits)} \u2502`)} ${clip(lines[number - 1] ?? '')}`;
    const until = at.end.line === at.start.line ? at.end.column : target.length + 1;
    const underline = '\u2500'.repeat(Math.max(1, Math.min(until, MAX_WIDTH) - at.start.column));
    const before = at.start.line > 1 ? [shown(at.start.line - 1)] : [];
    const gap = ' '.repeat(at.start.column - 1);
    if (at.start.column >= MAX_WIDTH)
        return [...before, shown(at.start.line), ...(label === undefined ? [] : [`        ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(label)}`])];
    const under = `        ${' '.repeat(digits)} ${style.dim('\u2502')} ${gap}${style.red(underline)}${label === undefined ? '' : ` ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(label)}`}`;
    return [...before, shown(at.start.line), under];
}
const MAX_WIDTH = 160;
function masked(text) {
    const known = new Map();
    return (path) => {
        if (!known.has(path))
            known.set(path, maskedText(text(path)));
        return known.get(path);
    };
}
const maskedText = (text) => text === undefined ? undefined : (0,_parse_secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .maskSecrets */ .QU)(text);
function clip(line) {
    const clean = (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(line.replaceAll('\t', ' '));
    return clean.length > MAX_WIDTH ? `${clean.slice(0, MAX_WIDTH)}\u2026` : clean;
}


/***/ }),

/***/ 743:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ gateChangeLines),
/* harmony export */   s: () => (/* binding */ gateHeading)
/* harmony export */ });
const gateHeading = ({ change }) => `This ${change} changes the gate`;
const WORDS = { weaker: 'Weaker', stricter: 'Stricter', other: 'Different' };
function gateChangeLines({ gateChanges }) {
    return gateChanges.map(({ effect, message, at }) => ({ at, text: `${WORDS[effect]}: ${message}` }));
}


/***/ }),

/***/ 5007:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   em: () => (/* binding */ sentence),
/* harmony export */   ik: () => (/* binding */ place),
/* harmony export */   lN: () => (/* binding */ ruleLink)
/* harmony export */ });
/* harmony import */ var _rules_rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3915);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9703);


function ruleLink(rule, { pages }) {
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)(rule.title, pages === undefined ? undefined : `${pages}/${(0,_rules_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .pageOf */ .ZZ)(rule)}`);
}
function sentence(finding, links) {
    const places = [...(finding.at === undefined ? [] : [finding.at]), ...(finding.also ?? [])];
    const lines = places.filter((at, index) => places.findIndex((other) => nameOf(other) === nameOf(at)) === index);
    const said = (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdown */ .wD)(finding.because);
    const paths = lines.map(({ path }) => path);
    const text = lines.reduce((words, at) => rename(words, nameOf(at), place(at, links, paths)), said);
    const others = lines.filter((at) => rename(said, nameOf(at), '') === said).map((at) => place(at, links, paths));
    return [text, ...(others.length === 0 ? [] : [`(${others.join(', ')})`])].join(' ');
}
const nameOf = ({ path, start }) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(`${path}:${start.line}`);
function rename(text, name, replacement) {
    return text
        .split('`')
        .map((part, index) => (index % 2 === 1 ? part : renameInPlain(part, name, replacement)))
        .join('`');
}
function renameInPlain(text, name, replacement) {
    const [first = '', ...rest] = text.split(name);
    return rest.reduce((before, after) => {
        const isPart = /[\w./[-]$/.test(before) || /^\d/.test(after);
        return `${before}${isPart ? name : replacement}${after}`;
    }, first);
}
function place(at, { files, foreign }, beside = []) {
    const name = shortName(at.path, beside);
    const isForeign = foreign !== undefined && at.path === foreign.path;
    const own = files === undefined ? undefined : `${files}/${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .urlPath */ .Lx)(at.path)}`;
    const address = isForeign ? foreign.url : own;
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)(`${name}:${at.start.line}`, address === undefined ? undefined : `${address}#L${at.start.line}`);
}
function shortName(path, beside) {
    const others = beside.filter((other) => other !== path).map((other) => `/${other}`);
    const parts = path.split('/');
    const ends = parts.map((_, index) => parts.slice(index).join('/'));
    return ends.findLast((end) => others.every((other) => !other.endsWith(`/${end}`))) ?? path;
}


/***/ }),

/***/ 3823:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ offerOf)
/* harmony export */ });
/* harmony import */ var _model_day_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(913);
/* harmony import */ var _evaluate_exemptions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2697);


const WAIVER_DAYS = 90;
const ATTESTATION_DAYS = 180;
function offerOf({ name, rows }, date) {
    const idsWith = (...verdicts) => rows
        .filter((row) => row.verdict !== 'error' &&
        row.findings.some((finding) => verdicts.includes(finding.verdict) &&
            finding.pair?.countsThere !== true &&
            (0,_evaluate_exemptions_js__WEBPACK_IMPORTED_MODULE_0__/* .exemptionOf */ .Vi)(row, finding) === undefined))
        .map(({ rule }) => rule.id);
    const cluster = yamlText(name);
    const waivers = idsWith('fail', 'warn').map((id) => `  - { rule: ${id}, cluster: ${cluster}, reason: "", owner: "", until: ${(0,_model_day_js__WEBPACK_IMPORTED_MODULE_1__/* .addDays */ .fi)(date, WAIVER_DAYS)} }`);
    const attestations = idsWith('unknown').map((id) => `  - { rule: ${id}, cluster: ${cluster}, by: "", on: ${date}, until: ${(0,_model_day_js__WEBPACK_IMPORTED_MODULE_1__/* .addDays */ .fi)(date, ATTESTATION_DAYS)} }`);
    const lines = [
        ...(waivers.length === 0 ? [] : ['waivers:', ...waivers]),
        ...(attestations.length === 0 ? [] : ['attestations:', ...attestations]),
    ];
    return lines.length === 0 ? undefined : lines.join('\n');
}
const WORD = /^[A-Za-z][\w.-]*$/;
const SPECIAL = /^(?:true|false|null|yes|no|on|off|y|n)$/i;
function yamlText(text) {
    if (WORD.test(text) && !SPECIAL.test(text))
        return text;
    const escaped = text.replaceAll(/[^\p{L}\p{N} ._/-]/gu, (character) => {
        const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase();
        return code.length > 4 ? `\\U${code.padStart(8, '0')}` : `\\u${code.padStart(4, '0')}`;
    });
    return `"${escaped}"`;
}


/***/ }),

/***/ 1805:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ plainSection)
/* harmony export */ });
const plainSection = (texts) => ({ texts, findings: [] });


/***/ }),

/***/ 7939:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D4: () => (/* binding */ SCHEMA_HEADING),
/* harmony export */   VS: () => (/* binding */ schemaLines),
/* harmony export */   bn: () => (/* binding */ schemaFold)
/* harmony export */ });
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3802);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9703);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5007);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5687);




const SCHEMA_HEADING = 'Schema notes, which change no verdict';
function schemaLines({ schemaNotes }) {
    if (schemaNotes === undefined)
        return [];
    const { shown, elsewhere, more } = schemaNotes;
    return [
        ...shown.map(({ at, message }) => ({ at, text: message })),
        ...(more > 0 ? [{ text: `And ${more} more.` }] : []),
        ...(elsewhere > 0 ? [{ text: elsewhereSentence(elsewhere) }] : []),
    ];
}
function schemaFold({ schemaNotes }, links, most) {
    if (schemaNotes === undefined)
        return [];
    const { shown, elsewhere, more } = schemaNotes;
    const others = elsewhere > 0 ? [(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdown */ .wD)(elsewhereSentence(elsewhere))] : [];
    if (shown.length === 0)
        return others;
    const all = shown.length + more;
    const what = `${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(all, 'schema note')}, which ${all === 1 ? 'changes' : 'change'} no verdict`;
    if (most === 0)
        return [`${what}.`, ...others];
    const told = shown.slice(0, most);
    const left = shown.length - told.length + more;
    const lines = told.map(({ at, message }) => `- ${(0,_links_js__WEBPACK_IMPORTED_MODULE_1__/* .place */ .ik)(at, links)}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdown */ .wD)(message)}`);
    return [
        `<details><summary>\ud83d\udcd0 ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .html */ .qy)(what)}</summary>`,
        [...lines, ...(left > 0 ? [`- ${(0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .rest */ .zs)(left)}`] : [])].join('\n'),
        ...others,
        '</details>',
    ];
}
const elsewhereSentence = (number) => `${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(number, 'schema note')} on files that this change does not touch ${number === 1 ? 'is' : 'are'} not shown.`;


/***/ }),

/***/ 3741:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderTerminal: () => (/* binding */ renderTerminal)
});

// EXTERNAL MODULE: ./lib/src/compare/findings.js
var compare_findings = __webpack_require__(251);
// EXTERNAL MODULE: ./lib/src/compare/report.js
var report = __webpack_require__(7819);
// EXTERNAL MODULE: ./lib/src/render/escape.js
var render_escape = __webpack_require__(9703);
// EXTERNAL MODULE: ./lib/src/evaluate/exemptions.js
var exemptions = __webpack_require__(2697);
// EXTERNAL MODULE: ./lib/src/render/exemptions.js
var render_exemptions = __webpack_require__(9584);
// EXTERNAL MODULE: ./lib/src/render/expiries.js
var expiries = __webpack_require__(9839);
// EXTERNAL MODULE: ./lib/src/render/frame.js
var render_frame = __webpack_require__(3043);
// EXTERNAL MODULE: ./lib/src/render/gate-changes.js
var gate_changes = __webpack_require__(743);
// EXTERNAL MODULE: ./lib/src/render/offers.js
var offers = __webpack_require__(3823);
// EXTERNAL MODULE: ./lib/src/render/rendered.js
var rendered = __webpack_require__(1805);
// EXTERNAL MODULE: ./lib/src/render/schema-notes.js
var schema_notes = __webpack_require__(7939);
;// CONCATENATED MODULE: ./lib/src/render/style.js
function styleOf(color) {
    const paint = (code) => (color ? (text) => `\u001B[${code}m${text}\u001B[0m` : (text) => text);
    return { red: paint(31), yellow: paint(33), green: paint(32), dim: paint(2), bold: paint(1) };
}

// EXTERNAL MODULE: ./lib/src/render/words.js
var render_words = __webpack_require__(5687);
;// CONCATENATED MODULE: ./lib/src/render/wrap.js
const LEAST = 30;
const ESCAPE = /\u001B\[\d+m/g;
const widthOf = (text) => text.replaceAll(ESCAPE, '').length;
function wrapped(line, columns) {
    if (widthOf(line) <= columns || isCode(line))
        return [line];
    const { first, rest, words } = partsOf(line, columns);
    const lines = [];
    let current = first;
    let isEmpty = true;
    for (const word of words) {
        if (!isEmpty && widthOf(current) + 1 + widthOf(word) > columns) {
            lines.push(current);
            current = rest;
            isEmpty = true;
        }
        current += isEmpty ? word : ` ${word}`;
        isEmpty = false;
    }
    return [...lines, current];
}
const isCode = (line) => /^ +\d+ \u2502/.test(line.replaceAll(ESCAPE, ''));
function partsOf(line, columns) {
    const escapes = '(?:\\u001B\\[\\d+m)*';
    const under = new RegExp(`^( +${escapes}\u2502${escapes}) +${escapes}\u2500+${escapes} `).exec(line);
    if (under !== null) {
        const [first, bar = ''] = under;
        const indent = ' '.repeat(widthOf(first) - widthOf(bar));
        const fits = widthOf(first) + LEAST <= columns;
        return { first, rest: `${bar}${fits ? indent : ' '}`, words: line.slice(first.length).split(' ') };
    }
    const [lead = ''] = new RegExp(`^ *(?:${escapes}[\u2717!?\u2713~\u2013]${escapes} )?(?:[a-z-]+ {3,})?`).exec(line) ?? [];
    const indent = widthOf(lead);
    const fits = indent + LEAST <= columns;
    return { first: lead, rest: ' '.repeat(fits ? indent : 6), words: line.slice(lead.length).split(' ') };
}

;// CONCATENATED MODULE: ./lib/src/render/terminal.js














function renderTerminal(report, given) {
    const style = styleOf(given.color);
    const options = { ...given, text: (0,render_frame/* masked */.Iv)(given.text) };
    const fit = (text) => inColumns(text.split('\n'), given).join('\n');
    const fitted = (texts) => (0,rendered/* plainSection */.y)(texts.map(fit));
    const sections = [
        ...report.problems.map((problem) => ({
            texts: [problemBlock(problem, style, options)],
            findings: [(0,compare_findings/* problemId */.Db)(report, problem)],
        })),
        fitted(section((0,gate_changes/* gateHeading */.s)(report), (0,gate_changes/* gateChangeLines */.r)(report), style)),
        ...report.clusters.map((cluster) => clusterBlock(cluster, report.date, style, options)),
        ...report.beside.map((cluster) => besideBlock(cluster, style, options)),
        fitted(listBlock((0,render_exemptions/* standingLines */.Yt)(report))),
        fitted(section(expiries/* EXPIRY_HEADING */.Hg, (0,expiries/* expiryLines */.h8)(report), style)),
        fitted(section(schema_notes/* SCHEMA_HEADING */.D4, (0,schema_notes/* schemaLines */.VS)(report), style)),
        fitted(report.notes.length === 0 ? [] : [report.notes.map((note) => style.dim((0,render_escape/* oneLine */.TN)(note))).join('\n')]),
        fitted([ending(report, style)]),
    ];
    return {
        text: `${sections.flatMap(({ texts }) => texts).join('\n\n')}\n`,
        findings: new Set(sections.flatMap(({ findings }) => findings)),
    };
}
function section(heading, lines, style) {
    return listBlock(lines).map((block) => `${style.bold(`${heading}.`)}\n${block}`);
}
function listBlock(lines) {
    const written = lines.map(({ at, text }) => `  ${(0,render_escape/* oneLine */.TN)(text)}${at === undefined ? '' : ` (${(0,render_escape/* oneLine */.TN)(at.path)}:${at.start.line})`}`);
    return written.length === 0 ? [] : [written.join('\n')];
}
function problemBlock({ at, level, message }, style, options) {
    const sign = level === 'fail' ? style.red('\u2717') : style.yellow('!');
    const lines = [`${sign} ${(0,render_escape/* oneLine */.TN)(message)}   ${style.bold(level)}`];
    if (at !== undefined)
        lines.push(`    ${(0,render_frame/* position */.G1)(at)}`, ...(0,render_frame/* frame */.Gt)(at, undefined, style, options));
    return inColumns(lines, options).join('\n');
}
const inColumns = (lines, { columns }) => columns === undefined ? lines : lines.flatMap((line) => wrapped(line, columns));
function clusterBlock(cluster, date, style, options) {
    const head = `${style.bold((0,render_escape/* oneLine */.TN)(cluster.name))}   ${style.dim([(0,render_escape/* oneLine */.TN)(cluster.root), cluster.environment, `${cluster.load} load`, (0,render_words/* count */.U9)(cluster.files, 'file')].join(' \u00b7 '))}`;
    const width = Math.max(...cluster.rows.map(({ rule }) => rule.id.length));
    const short = (0,render_words/* shortRows */.mA)(cluster);
    const unknown = cluster.rows.filter((row) => (0,exemptions/* standingOf */.YP)(row) === 'unknown' && !short.includes(row));
    const met = cluster.rows.filter(({ verdict }) => verdict === 'pass');
    const apart = cluster.rows.filter(({ verdict }) => verdict === 'not-applicable');
    const told = [...short, ...unknown].map((row) => rowLines(row, width, style, options));
    const lines = told.flatMap((row) => row.lines);
    if (options.verbose) {
        if (met.length > 0)
            lines.push('  Met, with the evidence:');
        lines.push(...met.map((row) => `  ${style.green('\u2713')} ${row.rule.id.padEnd(width)}   ${evidence(row)}`));
        if (apart.length > 0)
            lines.push('  Does not apply:');
        lines.push(...apart.map((row) => `  ${style.dim('\u2013')} ${row.rule.id.padEnd(width)}   ${evidence(row)}`));
    }
    else if (met.length > 0)
        lines.push(`  ${style.green('\u2713')} ${met.length} met (--verbose lists them)`);
    return {
        texts: [
            [
                ...inColumns([head, '', ...lines, '', `  ${(0,render_words/* tallyLine */.f8)(cluster)}`], options),
                ...offer(cluster, date, style, options),
            ].join('\n'),
        ],
        findings: told.flatMap(({ row, findings }) => (0,compare_findings/* idsIn */.Sd)(cluster, row, findings)),
    };
}
function besideBlock(cluster, style, options) {
    const head = `${style.bold((0,render_escape/* oneLine */.TN)(cluster.name))}   ${style.dim(`${(0,render_escape/* oneLine */.TN)(cluster.root)} \u00b7 ${(0,render_words/* besideLine */.VE)(cluster)}`)}`;
    const told = cluster.rows.map((row) => rowLines(row, row.rule.id.length, style, options));
    return {
        texts: [inColumns([head, '', ...told.flatMap(({ lines }) => lines)], options).join('\n')],
        findings: told.flatMap(({ row, findings }) => (0,compare_findings/* idsIn */.Sd)(cluster, row, findings)),
    };
}
function offer(cluster, date, style, options) {
    const text = (0,offers/* offerOf */.y)(cluster, date);
    if (text === undefined)
        return [];
    if (!options.verbose)
        return inColumns([style.dim('  Accept for a while, or vouch: --verbose writes the lines for the config.')], options);
    return [
        '',
        ...inColumns(['  Accept for a while, or vouch, in the config on the base branch:'], options),
        ...text.split('\n').map((line) => `    ${line}`),
    ];
}
function rowLines(row, width, style, options) {
    const exemption = (0,exemptions/* exemptionOfRow */.hh)(row);
    const short = row.findings.filter(({ verdict }) => verdict === 'fail' || verdict === 'warn');
    const isUnknown = row.verdict === 'unknown' && exemption === undefined;
    const first = exemption !== undefined || row.verdict === 'error' ? (0,report/* decisive */.l9)(row) : isUnknown ? [] : short;
    const rest = row.findings.filter((finding) => (0,compare_findings/* asks */.zW)(finding) && !first.includes(finding));
    const lines = [
        ...(exemption === undefined
            ? first.flatMap((finding, index) => shortfall(row, finding, first[index + 1], width, style, options))
            : exemptRow(row, (0,render_exemptions/* exemptWord */.uP)(exemption), width, style)),
        ...rest.map((finding) => restLine(row, finding, width, style)),
        ...(exemption === undefined ? (0,render_exemptions/* exemptionSentences */.G7)(row).map((sentence) => `      ${(0,render_escape/* oneLine */.TN)(sentence)}`) : []),
    ];
    return { row, lines, findings: [...first, ...rest] };
}
function shortfall(row, finding, next, width, style, options) {
    const level = row.verdict === 'error' ? 'error' : finding.verdict;
    const words = [level, (0,render_words/* changeMark */.uM)(row)].filter((word) => word !== '').join(', ');
    const first = `  ${signOf(finding, style)} ${row.rule.id.padEnd(width)}   ${(0,render_escape/* oneLine */.TN)(finding.because)}   ${style.bold(words)}`;
    const fix = fixOf(finding);
    if (next !== undefined && next.at === finding.at && fixOf(next) === fix)
        return [first];
    if (finding.at === undefined)
        return fix === undefined ? [first] : [first, `      ${(0,render_escape/* oneLine */.TN)(fix)}`];
    return [first, `      ${(0,render_frame/* position */.G1)(finding.at)}`, ...(0,render_frame/* frame */.Gt)(finding.at, fix, style, options)];
}
const signOf = ({ verdict }, style) => (verdict === 'warn' ? style.yellow('!') : style.red('\u2717'));
const fixOf = (finding) => ('fix' in finding ? finding.fix : undefined);
function restLine(row, finding, width, style) {
    const exemption = (0,exemptions/* exemptionOf */.Vi)(row, finding);
    if (exemption === undefined && finding.verdict === 'unknown')
        return unknownLine(row, finding, width);
    const sign = exemption === undefined ? signOf(finding, style) : style.dim('~');
    const word = style.bold(exemption === undefined ? finding.verdict : (0,render_exemptions/* exemptWord */.uP)(exemption));
    const fix = exemption === undefined && 'fix' in finding ? ` ${finding.fix}` : '';
    const at = finding.at === undefined ? '' : ` (${(0,render_frame/* position */.G1)(finding.at)})`;
    return `  ${sign} ${row.rule.id.padEnd(width)}   ${(0,render_escape/* oneLine */.TN)(`${finding.because}${at}${fix}`)}   ${word}`;
}
function exemptRow(row, word, width, style) {
    const found = (0,report/* decisive */.l9)(row).map(({ because, at }) => (at === undefined ? because : `${because} (${(0,render_frame/* position */.G1)(at)})`));
    return [
        `  ${style.dim('~')} ${row.rule.id.padEnd(width)}   ${(0,render_escape/* oneLine */.TN)(found.join(' '))}   ${style.bold(word)}`,
        ...(0,render_exemptions/* exemptionSentences */.G7)(row).map((sentence) => `      ${(0,render_escape/* oneLine */.TN)(sentence)}`),
    ];
}
function unknownLine(row, finding, width) {
    const ask = 'ask' in finding ? ` ${finding.ask}` : '';
    const at = finding.at === undefined ? '' : ` (${(0,render_frame/* position */.G1)(finding.at)})`;
    const mark = (0,render_words/* changeMark */.uM)(row);
    return `  ? ${row.rule.id.padEnd(width)}   ${(0,render_escape/* oneLine */.TN)(`${finding.because}${at}${ask}`)}${mark === '' ? '' : `   ${mark}`}`;
}
function evidence(row) {
    return row.findings
        .map(({ because, at }) => (0,render_escape/* oneLine */.TN)(at === undefined ? because : `${because} (${(0,render_frame/* position */.G1)(at)})`))
        .join(' ');
}
function ending(report, style) {
    if (report.clusters.length === 0 && report.gate.passed) {
        return `Nothing to check: ${(0,render_words/* nothing */.s6)(report)}`;
    }
    if (report.gate.passed)
        return style.green('Gate passed.');
    const reasons = report.gate.because.map((reason) => (0,render_escape/* oneLine */.TN)(reason));
    const first = /: ([a-z-]+)$/.exec(reasons[0] ?? '')?.[1];
    const why = first === undefined ? '' : `   Why: deckhouse-readiness explain ${first}`;
    return `${style.red(`Gate failed: ${reasons.slice(0, 5).join(', ')}${reasons.length > 5 ? ` and ${reasons.length - 5} more` : ''}.`)}${why}`;
}


/***/ }),

/***/ 5687:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N4: () => (/* binding */ tally),
/* harmony export */   Pl: () => (/* binding */ headline),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   VE: () => (/* binding */ besideLine),
/* harmony export */   f8: () => (/* binding */ tallyLine),
/* harmony export */   mA: () => (/* binding */ shortRows),
/* harmony export */   s6: () => (/* binding */ nothing),
/* harmony export */   uM: () => (/* binding */ changeMark)
/* harmony export */ });
/* unused harmony export sumsOf */
/* harmony import */ var _evaluate_exemptions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2697);

function count(number, noun) {
    return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
function headline(report) {
    const rows = report.clusters.flatMap((cluster) => cluster.rows).filter(isCounted);
    const introduced = rows.filter(({ change }) => change === 'introduced');
    const broken = introduced.filter((row) => (0,_evaluate_exemptions_js__WEBPACK_IMPORTED_MODULE_0__/* .standingOf */ .YP)(row) === 'fail').length;
    const weakened = introduced.filter((row) => (0,_evaluate_exemptions_js__WEBPACK_IMPORTED_MODULE_0__/* .standingOf */ .YP)(row) === 'warn').length;
    const clouded = rows.filter(({ change, verdict, base }) => change === 'incomparable' && verdict === 'unknown' && base !== 'pass');
    const hidden = introduced.length - broken - weakened + clouded.length;
    const { fail, warn, pass, error, waived, attested } = report.totals;
    const mood = (otherwise) => (report.gate.passed ? otherwise : 'fail');
    const it = `this ${report.change}`;
    if (error > 0)
        return { mood: 'fail', text: `${count(error, 'rule')} crashed, so the check is not complete` };
    if (broken > 0)
        return { mood: mood('warn'), text: `${it} breaks ${count(broken, 'recommendation')}` };
    if (weakened > 0)
        return { mood: mood('warn'), text: `${it} falls short of ${count(weakened, 'recommendation')}` };
    if (report.clusters.length === 0 && report.gate.passed)
        return { mood: 'nothing', text: 'nothing to check' };
    if (report.problems.some(({ level }) => level === 'fail') && report.gate.because.length > 0 && fail === 0) {
        return { mood: mood('warn'), text: 'not everything can be read' };
    }
    if (hidden > 0) {
        return {
            mood: mood('unknown'),
            text: `${it} makes ${count(hidden, 'recommendation')} impossible to tell`,
        };
    }
    const unmet = fail + warn;
    if (unmet > 0) {
        const is = unmet === 1 ? 'is' : 'are';
        const since = report.compared && report.fixed === 0 ? `, ${unmet === 1 ? 'not' : 'none of them'} through ${it}` : '';
        const mended = report.fixed > 0 ? `, ${count(report.fixed, 'recommendation')} better than before` : '';
        return { mood: mood('warn'), text: `${count(unmet, 'recommendation')} ${is} not met${since}${mended}` };
    }
    if (report.fixed > 0)
        return { mood: 'pass', text: `${it} mends ${count(report.fixed, 'recommendation')}` };
    const apart = [...(waived > 0 ? [`${waived} waived`] : []), ...(attested > 0 ? [`${attested} attested`] : [])].join(', ');
    if (apart !== '' && pass + waived + attested > 0 && report.totals.unknown === 0)
        return { mood: mood('pass'), text: `nothing that counts is short of the guide, ${apart}` };
    if (pass === 0)
        return { mood: mood('unknown'), text: 'Git cannot tell' };
    return {
        mood: mood('pass'),
        text: report.totals.unknown > 0 ? 'nothing is short of the guide, as far as Git tells' : 'every recommendation is met',
    };
}
function nothing({ compared }) {
    if (compared)
        return 'no manifest of a production cluster changes.';
    return 'no cluster is in sight. A cluster is a folder with a ClusterConfiguration, an InitConfiguration, or ModuleConfig `deckhouse` or `global`.';
}
function isCounted(row) {
    const standing = (0,_evaluate_exemptions_js__WEBPACK_IMPORTED_MODULE_0__/* .standingOf */ .YP)(row);
    return standing !== 'waived' && standing !== 'attested';
}
function tally({ rows }) {
    const number = (standing) => rows.filter((row) => (0,_evaluate_exemptions_js__WEBPACK_IMPORTED_MODULE_0__/* .standingOf */ .YP)(row) === standing).length;
    const before = rows.filter((row) => row.base === 'pass').length;
    const compared = rows.some((row) => row.base !== undefined);
    const met = number('pass');
    const said = [
        [number('fail'), 'fail'],
        [number('warn'), 'warn'],
        [number('error'), 'crashed'],
        [number('waived'), 'waived'],
        [number('attested'), 'attested'],
        [number('unknown'), 'cannot tell'],
        [number('not-applicable'), number('not-applicable') === 1 ? 'does not apply' : 'do not apply'],
    ];
    return {
        met,
        of: met + number('fail') + number('warn'),
        was: compared && before !== met ? before : undefined,
        words: said.filter(([amount]) => amount > 0).map(([amount, word]) => `${amount} ${word}`),
    };
}
function tallyLine(cluster) {
    const { met, of, was, words } = tally(cluster);
    return [`${met} of ${of} met${was === undefined ? '' : `, was ${was}`}`, ...words].join(' \u00b7 ');
}
function sumsOf({ clusters }) {
    return clusters.length === 0 ? '' : tallyLine({ rows: clusters.flatMap(({ rows }) => rows) });
}
function shortRows({ rows }) {
    const isExempt = (row) => (0,_evaluate_exemptions_js__WEBPACK_IMPORTED_MODULE_0__/* .exemptionOfRow */ .hh)(row) !== undefined;
    const rank = (row) => (isExempt(row) ? 8 : 0) +
        (row.change === 'introduced' ? 0 : 4) +
        (row.verdict === 'warn' ? 2 : 0) +
        (row.near === undefined ? 1 : 0);
    return rows
        .filter((row) => row.verdict === 'fail' || row.verdict === 'warn' || row.verdict === 'error' || isExempt(row))
        .toSorted((left, right) => rank(left) - rank(right));
}
function changeMark(row) {
    switch (row.change) {
        case 'introduced':
            return 'new';
        case 'fixed':
            return 'better';
        case 'incomparable':
            return row.base === undefined ? '' : `was ${row.base}`;
        case 'unchanged':
            return '';
    }
}
function besideLine({ rows }) {
    const gets = rows.length === 1 ? 'gets worse and counts' : 'get worse and count';
    return `not judged, but ${count(rows.length, 'row')} of it ${gets} where the change is`;
}


/***/ })

};
;
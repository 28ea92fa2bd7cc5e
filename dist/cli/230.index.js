"use strict";
exports.id = 230;
exports.ids = [230];
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

/***/ 5926:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ calendarOf)
/* harmony export */ });
/* harmony import */ var _evaluate_exemptions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2697);
/* harmony import */ var _model_unattended_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4553);
/* harmony import */ var _model_week_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6119);



const RULES = new Set(['update-schedule', 'fleet-updates']);
function calendarOf(report) {
    const shown = report.schedules.filter((one) => one.isJudged || report.schedules.some((other) => isBeside(one, other)));
    const rows = [...report.clusters, ...report.beside].flatMap(windowRows);
    const isWrong = rows.some((row) => ['fail', 'warn'].includes((0,_evaluate_exemptions_js__WEBPACK_IMPORTED_MODULE_2__/* .standingOf */ .YP)(row)));
    const isApart = rows.every(({ rule, verdict }) => rule.id !== 'fleet-updates' || verdict !== 'warn');
    if (!shown.some(({ schedule }) => declaresWindows(schedule)) && (shown.length < 2 || isApart))
        return undefined;
    const lines = shown.map(lineOf);
    return { lines, overlaps: overlapsOf(shown, report.schedules), quiet: quietOf(lines), isWrong };
}
const windowRows = ({ rows }) => rows.filter(({ rule }) => RULES.has(rule.id));
function isBeside({ schedule }, { isJudged, schedule: judged }) {
    const areKnown = schedule.channel.state === 'known' && judged.channel.state === 'known';
    const isOther = areKnown && schedule.channel.value !== judged.channel.value;
    return isJudged && !isOther && !isByHand(schedule) && !isByHand(judged);
}
const isByHand = ({ manual }) => manual.state === 'known' && manual.value;
const declaresWindows = ({ windows }) => windows.state === 'known' ? !windows.isAbsent : windows.unreadable;
function lineOf({ name, isJudged, schedule }) {
    const { channel, manual, windows } = schedule;
    const hidden = windows.state === 'known' ? windows.hidden : windows;
    const doubts = [
        channel.state === 'known' ? undefined : channel,
        manual.state === 'known' ? undefined : manual,
        hidden,
    ];
    const week = windows.state === 'known' ? windows.week : _model_week_js__WEBPACK_IMPORTED_MODULE_1__/* .NEVER */ .tm;
    return {
        cluster: name,
        isJudged,
        channel: channel.state === 'known' ? channel.text : undefined,
        when: whenOf(schedule),
        week,
        isWhole: hidden === undefined,
        isByHand: isByHand(schedule),
        doubts: [...new Set(doubts.flatMap((doubt) => (doubt === undefined ? [] : [doubtOf(name, doubt)])))],
    };
}
function whenOf({ windows }) {
    if (windows.state !== 'known')
        return 'unknown';
    if (windows.isAbsent)
        return 'any-hour';
    if (windows.week.length > 0)
        return 'windows';
    return windows.hidden === undefined ? 'never' : 'unknown';
}
const doubtOf = (name, { what, why }) => `${what} of \`${name}\` ${why}.`;
function quietOf(lines) {
    const alone = lines.filter((line) => !line.isByHand || line.when !== 'any-hour');
    return alone.every(({ isWhole }) => isWhole) ? (0,_model_week_js__WEBPACK_IMPORTED_MODULE_1__/* .complement */ .Zw)((0,_model_week_js__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KC)(...alone.map(({ week }) => week))) : undefined;
}
function overlapsOf(shown, all) {
    const channels = new Map();
    for (const { name, schedule } of shown) {
        const found = (0,_model_unattended_js__WEBPACK_IMPORTED_MODULE_0__/* .unattended */ .D)(schedule);
        if (found === undefined)
            continue;
        const { channel, windows } = found;
        const { text, runners } = channels.get(channel.value) ?? { text: channel.text, runners: [] };
        const own = { name, schedule, week: windows.week, isAbsent: windows.isAbsent };
        channels.set(channel.value, { text, runners: [...runners, own] });
    }
    return [...channels.values()].flatMap(({ text, runners }) => together(runners).map((group) => {
        const [first = _model_week_js__WEBPACK_IMPORTED_MODULE_1__/* .NEVER */ .tm, ...rest] = group.map(({ week }) => week);
        const week = rest.reduce(_model_week_js__WEBPACK_IMPORTED_MODULE_1__/* .intersection */ .E$, first);
        return { channel: text, clusters: group.map(({ name }) => name), week, free: freeFor(group, week, all) };
    }));
}
function together(runners) {
    const edges = [...new Set(runners.flatMap(({ week }) => week.flatMap(({ start, end }) => [start, end])))];
    const groups = new Map();
    for (const edge of edges.toSorted((left, right) => left - right)) {
        const open = runners.filter(({ week }) => week.some(({ start, end }) => start <= edge && edge < end));
        if (open.length > 1)
            groups.set(JSON.stringify(open.map(({ name }) => name)), open);
    }
    return [...groups.values()];
}
function freeFor(group, week, all) {
    const byName = group.toSorted((left, right) => (left.name < right.name ? 1 : -1));
    const mover = byName.find(({ isAbsent }) => isAbsent) ?? byName[0];
    const like = mover?.isAbsent === false ? mover : byName.find(({ isAbsent }) => !isAbsent);
    const windows = like?.schedule.windows;
    if (mover === undefined || windows?.state !== 'known')
        return undefined;
    const hours = windows.open.find((open) => (0,_model_week_js__WEBPACK_IMPORTED_MODULE_1__/* .intersection */ .E$)((0,_model_week_js__WEBPACK_IMPORTED_MODULE_1__/* .weekOf */ .gx)(open.hours), week).length > 0)?.hours;
    const others = all.filter(({ name }) => name !== mover.name).map(({ schedule }) => schedule);
    const slot = hours === undefined ? undefined : (0,_model_week_js__WEBPACK_IMPORTED_MODULE_1__/* .freeSlot */ .vG)(hours, (0,_model_unattended_js__WEBPACK_IMPORTED_MODULE_0__/* .takenBeside */ .S)(mover.schedule, others));
    return slot === undefined ? undefined : { cluster: mover.name, week: (0,_model_week_js__WEBPACK_IMPORTED_MODULE_1__/* .weekOf */ .gx)(slot) };
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
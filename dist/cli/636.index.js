"use strict";
exports.id = 636;
exports.ids = [636];
exports.modules = {

/***/ 3636:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findingsIn: () => (/* binding */ findingsIn),
/* harmony export */   planAnnotations: () => (/* binding */ planAnnotations),
/* harmony export */   workflowCommand: () => (/* binding */ workflowCommand)
/* harmony export */ });
/* unused harmony export allAnnotations */
/* harmony import */ var _compare_findings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(251);
/* harmony import */ var _rules_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5667);
/* harmony import */ var _evaluate_exemptions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2697);
/* harmony import */ var _exemptions_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9584);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9703);





const LEVELS = ['error', 'warning', 'notice'];
const LIMITS = { error: 9, warning: 10, notice: 10 };
const MAX_CLUSTERS = 10;
function planAnnotations(report, nearness) {
    const candidates = candidatesOf(report, nearness);
    const covered = new Set();
    const shown = LEVELS.flatMap((level) => {
        const ranked = candidates
            .filter(({ annotation }) => annotation.level === level)
            .toSorted((left, right) => left.rank - right.rank);
        const chosen = broadest(ranked, covered).slice(0, LIMITS[level]);
        for (const subject of chosen.flatMap(({ subjects }) => subjects))
            covered.add(subject);
        return chosen;
    });
    return { shown: shown.map(({ annotation }) => annotation), total: candidates.length };
}
function allAnnotations(report, nearness) {
    const ranked = candidatesOf(report, nearness).toSorted((left, right) => left.rank - right.rank);
    return LEVELS.flatMap((level) => ranked.flatMap(({ annotation }) => (annotation.level === level ? [annotation] : [])));
}
function candidatesOf(report, nearness) {
    return merged([
        ...report.problems.map((problem) => ofProblem(report, problem)),
        ...report.clusters.flatMap((cluster) => cluster.rows.flatMap((row) => ofRow(cluster, row, nearness))),
        ...(report.schemaNotes?.shown ?? []).map(ofSchemaNote),
    ]);
}
const findingsIn = ({ shown }) => new Set(shown.flatMap(({ findings }) => findings));
function broadest(ranked, covered) {
    const seen = new Set(covered);
    const first = ranked.filter(({ subjects }) => {
        const isFirst = subjects.some((subject) => !seen.has(subject));
        for (const subject of subjects)
            seen.add(subject);
        return isFirst;
    });
    return [...first, ...ranked.filter((one) => !first.includes(one))];
}
function merged(remarks) {
    const groups = new Map();
    for (const remark of remarks) {
        const { level, title, words, at, subject } = remark;
        const key = JSON.stringify([level, title, words, at ?? subject]);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [remark]);
        else
            group.push(remark);
    }
    return [...groups.values()].flatMap((group) => {
        const [first] = group;
        if (first === undefined)
            return [];
        const { level, title, at } = first;
        const named = group.slice(0, MAX_CLUSTERS);
        const message = (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(`${clusterNames(group)}${first.words}`, MAX_MESSAGE);
        const findings = message.isWhole ? named.flatMap(({ id }) => id ?? []) : [];
        const annotation = { level, title, message: message.text, findings, ...(at === undefined ? {} : { at }) };
        return [
            { rank: Math.min(...group.map(({ rank }) => rank)), subjects: group.map(({ subject }) => subject), annotation },
        ];
    });
}
function clusterNames(group) {
    const names = [...new Set(group.flatMap(({ cluster }) => cluster ?? []))];
    if (names.length === 0)
        return '';
    const rest = names.length - MAX_CLUSTERS;
    return `${names.slice(0, MAX_CLUSTERS).join(', ')}${rest > 0 ? ` and ${rest} more` : ''}: `;
}
function ofProblem(report, problem) {
    const { at, level, message } = problem;
    const id = (0,_compare_findings_js__WEBPACK_IMPORTED_MODULE_2__/* .problemId */ .Db)(report, problem);
    return {
        rank: level === 'fail' ? 0 : 6,
        subject: id,
        id,
        level: level === 'fail' ? 'error' : 'warning',
        title: 'Not read',
        words: message,
        ...(at === undefined ? {} : { at }),
    };
}
function ofRow(cluster, row, nearness) {
    const { rule } = row;
    return row.findings.flatMap((finding) => {
        if (finding.verdict !== 'fail' && finding.verdict !== 'warn')
            return [];
        const exemption = (0,_evaluate_exemptions_js__WEBPACK_IMPORTED_MODULE_3__/* .exemptionOf */ .Vi)(row, finding);
        const exempt = exemption === undefined ? '' : ` (${(0,_exemptions_js__WEBPACK_IMPORTED_MODULE_4__/* .exemptWord */ .uP)(exemption)} until ${exemption.until})`;
        return (0,_compare_findings_js__WEBPACK_IMPORTED_MODULE_2__/* .idsIn */ .Sd)(cluster, row, [finding]).map((id) => ({
            rank: rankOf(finding, row, nearness),
            subject: JSON.stringify([cluster.name, rule.id]),
            id,
            cluster: cluster.name,
            level: exemption === undefined ? (finding.verdict === 'fail' ? 'error' : 'warning') : 'notice',
            title: `${rule.id}: ${rule.title}${exempt}`,
            words: `${finding.because} ${finding.fix}\n\u201c${rule.quote.replaceAll('`', '')}\u201d (${_rules_index_js__WEBPACK_IMPORTED_MODULE_0__/* .GUIDE */ .x.title}, ${rule.section})`,
            ...(finding.at === undefined ? {} : { at: finding.at }),
        }));
    });
}
function ofSchemaNote({ at, message }, index) {
    return { rank: 9, subject: `schema/${index}`, level: 'notice', title: 'Schema note', words: message, at };
}
function rankOf(finding, { fresh }, { changedFiles, touched }) {
    const { at } = finding;
    const isNew = fresh.includes(finding);
    if (at === undefined)
        return isNew ? 3.5 : 7.5;
    if (isTouched(at, touched?.(at.path)))
        return isNew ? 1 : 4;
    if (changedFiles.has(at.path))
        return isNew ? 2 : 5;
    return isNew ? 3 : 7;
}
function isTouched({ start, end }, lines) {
    if (lines === undefined)
        return false;
    const last = end.column === 1 ? Math.max(start.line, end.line - 1) : end.line;
    for (let line = start.line; line <= last; line += 1)
        if (lines.has(line))
            return true;
    return false;
}
const MAX_MESSAGE = 4000;
function workflowCommand({ level, title, message, at }) {
    const place = at === undefined
        ? []
        : [
            `file=${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .commandProperty */ .N1)(at.path)}`,
            `line=${at.start.line}`,
            ...(at.start.line === at.end.line
                ? [`col=${at.start.column}`, `endColumn=${at.end.column}`]
                : [`endLine=${at.end.line}`]),
        ];
    const properties = [...place, `title=${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .commandProperty */ .N1)(title)}`].join(',');
    return `::${level} ${properties}::${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .commandData */ .wq)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(message, MAX_MESSAGE).text)}`;
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


/***/ })

};
;
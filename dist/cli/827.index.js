"use strict";
exports.id = 827;
exports.ids = [827];
exports.modules = {

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

/***/ 3827:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderSarif: () => (/* binding */ renderSarif)
});

// EXTERNAL MODULE: ./lib/src/rules/index.js + 43 modules
var rules = __webpack_require__(5667);
// EXTERNAL MODULE: ./lib/src/render/tool.js
var tool = __webpack_require__(7834);
// EXTERNAL MODULE: ./lib/src/render/words.js
var words = __webpack_require__(5687);
// EXTERNAL MODULE: ./lib/src/render/escape.js
var render_escape = __webpack_require__(9703);
;// CONCATENATED MODULE: ./lib/src/render/sarif/locations.js

const TOP = '%SRCROOT%';
function locationOf({ path, start, end }) {
    return {
        physicalLocation: {
            artifactLocation: { uri: (0,render_escape/* urlPath */.Lx)(path), uriBaseId: TOP },
            region: {
                startLine: start.line,
                startColumn: start.column,
                endLine: end.line,
                endColumn: end.column,
            },
        },
    };
}
function homeOf({ root, rows }) {
    const paths = rows.flatMap(({ findings }) => findings.flatMap(({ at }) => (at === undefined ? [] : [at.path])));
    const first = paths.reduce((least, path) => (least === undefined || path < least ? path : least), undefined);
    if (first === undefined)
        return fileOf(root);
    return { physicalLocation: { ...fileOf(first).physicalLocation, region: { startLine: 1 } } };
}
function fileOf(path) {
    return { physicalLocation: { artifactLocation: { uri: (0,render_escape/* urlPath */.Lx)(path), uriBaseId: TOP } } };
}

// EXTERNAL MODULE: ./lib/src/compare/findings.js
var findings = __webpack_require__(251);
// EXTERNAL MODULE: ./lib/src/evaluate/exemptions.js
var exemptions = __webpack_require__(2697);
// EXTERNAL MODULE: ./lib/src/rules/rule.js
var rules_rule = __webpack_require__(3915);
;// CONCATENATED MODULE: ./lib/src/render/sarif/rules.js


const ruleIndex = ({ id }) => rules/* RULES */.y.findIndex((rule) => rule.id === id);
const rules_rules = (links) => rules/* RULES */.y.map((rule) => ruleOf(rule, links));
function ruleOf(rule, { pages }) {
    const { id, title, why, quote, section, level } = rule;
    const page = pages === undefined ? undefined : `${pages}/${(0,rules_rule/* pageOf */.ZZ)(rule)}`;
    const severity = level === 'fail' ? 'error' : 'warning';
    const more = page === undefined ? '' : `\n\n[What passes, what does not, and how to repair it](${page})`;
    return {
        id,
        shortDescription: { text: `${title}.` },
        fullDescription: { text: why },
        help: {
            text: `${why} ${rules/* GUIDE */.x.title}, ${section}: \u201c${quote}\u201d`,
            markdown: `${why}\n\n> ${quote}\n\n\u2014 ${rules/* GUIDE */.x.title}, ${section}${more}`,
        },
        ...(page === undefined ? {} : { helpUri: page }),
        defaultConfiguration: { level: severity },
        properties: {
            tags: ['production-readiness', section.toLowerCase().replaceAll(' ', '-')],
            'problem.severity': severity,
        },
    };
}

;// CONCATENATED MODULE: ./lib/src/render/sarif/notifications.js




function notificationsOf(report) {
    const problems = report.problems.map((problem) => {
        const { at, path, level, message } = problem;
        const locations = at === undefined && path !== undefined ? { locations: [fileOf(path)] } : placed(at);
        const severity = level === 'fail' ? 'error' : 'warning';
        return {
            id: (0,findings/* problemId */.Db)(report, problem),
            notification: { level: severity, message: { text: message }, ...locations },
        };
    });
    const rows = [...report.clusters, ...report.beside].flatMap((cluster) => cluster.rows.flatMap((row) => row.findings.flatMap((finding) => {
        const crashed = row.verdict === 'error';
        if (!crashed && (finding.verdict !== 'unknown' || (0,exemptions/* exemptionOf */.Vi)(row, finding) !== undefined))
            return [];
        const [id] = (0,findings/* idsIn */.Sd)(cluster, row, [finding]);
        const notification = {
            level: crashed ? 'error' : 'note',
            message: { text: `${cluster.name}: ${finding.because}${askOf(finding)}` },
            associatedRule: { id: row.rule.id, index: ruleIndex(row.rule) },
            ...placed(finding.at),
        };
        return [id === undefined ? { notification } : { id, notification }];
    })));
    const notes = report.notes.map((text) => ({ notification: { level: 'note', message: { text } } }));
    const schema = (report.schemaNotes?.shown ?? []).map(({ at, message }) => ({
        notification: { level: 'note', message: { text: message }, ...placed(at) },
    }));
    return [...problems, ...rows, ...notes, ...schema];
}
const askOf = (finding) => ('ask' in finding ? ` ${finding.ask}` : '');
const placed = (at) => at === undefined ? {} : { locations: [locationOf(at)] };

// EXTERNAL MODULE: ./lib/src/evaluate/exemption.js
var evaluate_exemption = __webpack_require__(5498);
// EXTERNAL MODULE: ./lib/src/rules/outcome.js
var outcome = __webpack_require__(1217);
// EXTERNAL MODULE: ./lib/src/render/exemptions.js
var render_exemptions = __webpack_require__(9584);
;// CONCATENATED MODULE: ./lib/src/render/sarif/results.js







const LOCATIONS = 1000;
const IDENTITY = 'readinessIdentity/v1';
function resultsOf(report, links) {
    const seen = new Map();
    return [...report.clusters, ...report.beside].flatMap((cluster) => {
        let home;
        return cluster.rows.flatMap((row) => row.findings.filter(outcome/* isShortfall */.KY).map((finding) => {
            const identity = [row.rule.id, cluster.name, finding.object, finding.field];
            const key = JSON.stringify(identity);
            const number = (seen.get(key) ?? 0) + 1;
            seen.set(key, number);
            const related = (finding.also ?? []).map((at, index) => ({ id: index + 1, ...locationOf(at) }));
            const first = finding.at === undefined ? (home ??= homeOf(cluster)) : locationOf(finding.at);
            const shown = related.slice(0, LOCATIONS - 1);
            return {
                id: (0,findings/* idsIn */.Sd)(cluster, row, [finding])[0] ?? '',
                cut: related.length - shown.length,
                result: {
                    ruleId: row.rule.id,
                    ruleIndex: ruleIndex(row.rule),
                    level: finding.verdict === 'fail' ? 'error' : 'warning',
                    message: { text: `${cluster.name}: ${finding.because} ${finding.fix}` },
                    locations: [{ ...first, logicalLocations: [logical(cluster, finding)] }],
                    ...(shown.length === 0 ? {} : { relatedLocations: shown }),
                    partialFingerprints: { [IDENTITY]: JSON.stringify([...identity, number]) },
                    ...(report.compared ? { baselineState: stateOf(row, finding) } : {}),
                    ...suppressed(row, finding, links),
                },
            };
        }));
    });
}
const stateOf = (row, finding) => row.fresh.includes(finding) ? 'new' : 'unchanged';
const logical = ({ name }, { object, field }) => ({
    fullyQualifiedName: [name, object, ...(field === '' ? [] : [field])].join('/'),
    kind: 'object',
});
function suppressed(row, finding, links) {
    const exemption = (0,exemptions/* exemptionOf */.Vi)(row, finding);
    if (exemption === undefined)
        return {};
    return {
        suppressions: [
            { kind: 'external', status: 'accepted', justification: groundsOf(exemption), ...entry(exemption.at, links) },
        ],
    };
}
function groundsOf(exemption) {
    const said = `${(0,render_exemptions/* exemptWord */.uP)(exemption)} until ${exemption.until} by ${(0,evaluate_exemption/* ownerOf */.b)(exemption)}`;
    const grounds = exemption.kind === 'waiver' ? exemption.reason : (exemption.evidence ?? `seen on ${exemption.on}`);
    return `${said.charAt(0).toUpperCase()}${said.slice(1)}: ${grounds}`;
}
const entry = (at, { foreign }) => at.path === foreign?.path ? {} : { location: locationOf(at) };

;// CONCATENATED MODULE: ./lib/src/render/sarif/sarif.js







const LIMITS = { results: 25_000, notifications: 5000, bytes: 9_000_000 };
function renderSarif(report, { links, target, provenance, limits = LIMITS }) {
    const results = resultsOf(report, links);
    const notifications = notificationsOf(report);
    const room = cut(results, limits);
    const some = notifications.slice(0, limits.notifications);
    const { shown } = room;
    const said = fitting(some, limits.bytes - room.bytes, ({ notification }) => notification);
    const cuts = cutsOf(results, shown, notifications.length - said.length);
    const log = {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: {
                    driver: { name: tool/* TOOL */.j.name, version: tool/* TOOL */.j.version, semanticVersion: tool/* TOOL */.j.version, rules: rules_rules(links) },
                },
                automationDetails: { id: `${tool/* TOOL */.j.name}/${target}/` },
                columnKind: 'utf16CodeUnits',
                originalUriBaseIds: { [TOP]: { description: { text: 'The top of the repository.' } } },
                ...(provenance === undefined ? {} : { versionControlProvenance: [provenance] }),
                invocations: [
                    {
                        executionSuccessful: report.totals.error === 0,
                        toolExecutionNotifications: [...cuts, ...said.map(({ notification }) => notification)],
                    },
                ],
                results: shown.map(({ result }) => result),
                properties: {
                    guide: rules/* GUIDE */.x.edition,
                    date: report.date,
                    verdict: report.verdict,
                    gate: report.gate.passed ? 'passed' : 'failed',
                    scope: report.gate.scope,
                    failOn: report.gate.failOn,
                },
            },
        ],
    };
    const ids = [...shown.map(({ id }) => id), ...said.flatMap(({ id }) => id ?? [])];
    return { text: `${JSON.stringify(log)}\n`, findings: new Set(ids) };
}
function cut(results, { results: most, bytes }) {
    const worst = results.toSorted((left, right) => weight(left) - weight(right)).slice(0, most);
    const kept = fitting(worst, bytes, ({ result }) => result);
    const isKept = new Set(kept);
    return {
        shown: results.filter((one) => isKept.has(one)),
        bytes: kept.reduce((sum, one) => sum + size(one.result), 0),
    };
}
const weight = ({ result }) => Number(result.level === 'warning');
function fitting(all, bytes, written) {
    let taken = 0;
    const end = all.findIndex((one) => (taken += size(written(one))) > bytes);
    return end === -1 ? all : all.slice(0, end);
}
const size = (part) => Buffer.byteLength(JSON.stringify(part)) + 1;
function cutsOf(results, shown, notifications) {
    const note = (text) => ({ level: 'warning', message: { text } });
    const where = 'for want of room; the JSON report has all of it.';
    const locations = shown.reduce((sum, one) => sum + one.cut, 0);
    return [
        ...(shown.length < results.length
            ? [note(`${(0,words/* count */.U9)(results.length - shown.length, 'result')} left out ${where}`)]
            : []),
        ...(locations > 0 ? [note(`${(0,words/* count */.U9)(locations, 'related location')} left out ${where}`)] : []),
        ...(notifications > 0 ? [note(`${(0,words/* count */.U9)(notifications, 'notification')} left out ${where}`)] : []),
    ];
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
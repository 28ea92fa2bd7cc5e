"use strict";
exports.id = 827;
exports.ids = [827];
exports.modules = {

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


/***/ })

};
;
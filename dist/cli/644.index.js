"use strict";
exports.id = 644;
exports.ids = [644];
exports.modules = {

/***/ 9032:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ parseSides),
/* harmony export */   K: () => (/* binding */ asideOf)
/* harmony export */ });
/* harmony import */ var _parse_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2160);
/* harmony import */ var _read_source_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9832);


async function parseSides(sides, isAside) {
    const { head, base } = await parseTexts(sides, isAside);
    const { made } = sides;
    return { head: [...head, ...(made?.head ?? [])], base: base && [...base, ...(made?.base ?? [])] };
}
async function parseTexts(sides, isAside) {
    const head = { files: (0,_read_source_file_js__WEBPACK_IMPORTED_MODULE_1__/* .manifestsOf */ .oF)(sides.head) };
    const base = sides.base === undefined ? undefined : { files: (0,_read_source_file_js__WEBPACK_IMPORTED_MODULE_1__/* .manifestsOf */ .oF)(sides.base) };
    if (sides.thorough === true) {
        return { head: await (0,_parse_index_js__WEBPACK_IMPORTED_MODULE_0__/* .parseThoroughly */ .d6)(head.files), base: base && (await (0,_parse_index_js__WEBPACK_IMPORTED_MODULE_0__/* .parseThoroughly */ .d6)(base.files)) };
    }
    const texts = new Map(head.files.map((file) => [file.path, file.text]));
    const isSame = (file) => file.text !== undefined && texts.get(file.path) === file.text;
    const before = base?.files.filter((file) => !isSame(file)) ?? [];
    const parsed = await (0,_parse_index_js__WEBPACK_IMPORTED_MODULE_0__/* .parseFiles */ .Bj)([...head.files, ...before], sides.watch, isAside);
    const parsedHead = parsed.slice(0, head.files.length);
    if (base === undefined)
        return { head: parsedHead, base: undefined };
    const known = new Map([...parsedHead, ...parsed.slice(head.files.length)].map((file) => [file.path, file]));
    return { head: parsedHead, base: base.files.flatMap(({ path }) => known.get(path) ?? []) };
}
function asideOf({ head, base, changedFiles }, patterns, named) {
    if (base === undefined)
        return undefined;
    const prose = [...(0,_read_source_file_js__WEBPACK_IMPORTED_MODULE_1__/* .proseOf */ .jv)(head, named), ...(0,_read_source_file_js__WEBPACK_IMPORTED_MODULE_1__/* .proseOf */ .jv)(base, named)];
    if (prose.some(({ path }) => changedFiles.has(path)))
        return undefined;
    const namesOf = (path) => patterns.flatMap(({ nameOf }) => nameOf(path) ?? []);
    const touched = new Set([...changedFiles].flatMap(namesOf));
    return (path) => {
        const names = namesOf(path);
        return names.length > 0 && !names.some((name) => touched.has(name));
    };
}


/***/ }),

/***/ 8644:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./lib/src/compare/lines.js
const NO_LINES = new Set();
function touchedLines(head, base, changedFiles) {
    const textsOf = (files) => new Map(files.map(({ path, text }) => [path, text]));
    const [now, before] = [textsOf(head), textsOf(base ?? [])];
    const known = new Map();
    return (path) => {
        const text = now.get(path);
        const old = before.get(path);
        if (base === undefined || text === undefined || !changedFiles.has(path) || (old === undefined && before.has(path)))
            return NO_LINES;
        const lines = known.get(path) ?? changedLines(old, text);
        known.set(path, lines);
        return lines;
    };
}
const MAX_CELLS = 4_000_000;
function changedLines(base, head) {
    const before = base === undefined ? [] : linesOf(base);
    const after = linesOf(head);
    let start = 0;
    while (start < before.length && start < after.length && before[start] === after[start])
        start += 1;
    let end = 0;
    while (end < before.length - start &&
        end < after.length - start &&
        before[before.length - 1 - end] === after[after.length - 1 - end])
        end += 1;
    const old = before.slice(start, before.length - end);
    const now = after.slice(start, after.length - end);
    const changed = old.length * now.length > MAX_CELLS ? lacking(old, now) : beside(old, now);
    return new Set(changed.map((index) => start + index + 1));
}
const linesOf = (text) => text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
function lacking(old, now) {
    const known = new Set(old);
    return now.flatMap((line, index) => (known.has(line) ? [] : [index]));
}
function beside(old, now) {
    const width = now.length + 1;
    const common = new Uint16Array((old.length + 1) * width);
    const at = (row, column) => common[row * width + column] ?? 0;
    for (let row = old.length - 1; row >= 0; row -= 1) {
        for (let column = now.length - 1; column >= 0; column -= 1) {
            common[row * width + column] =
                old[row] === now[column] ? at(row + 1, column + 1) + 1 : Math.max(at(row + 1, column), at(row, column + 1));
        }
    }
    const found = [];
    let row = 0;
    for (let column = 0; column < now.length;) {
        if (row < old.length && old[row] === now[column]) {
            row += 1;
            column += 1;
        }
        else if (row < old.length && at(row + 1, column) >= at(row, column + 1))
            row += 1;
        else {
            found.push(column);
            column += 1;
        }
    }
    return found;
}

// EXTERNAL MODULE: ./lib/src/settings/arguments.js + 1 modules
var settings_arguments = __webpack_require__(6305);
// EXTERNAL MODULE: ./lib/src/closest.js
var closest = __webpack_require__(8998);
// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(5770);
// EXTERNAL MODULE: ./lib/src/expand/door.js
var door = __webpack_require__(6372);
// EXTERNAL MODULE: ./lib/src/data/limits.js
var limits = __webpack_require__(1212);
// EXTERNAL MODULE: ./lib/src/rules/index.js + 43 modules
var rules = __webpack_require__(5667);
;// CONCATENATED MODULE: ./lib/src/settings/coming.js
const coming_NO_CHANGES = { changes: [], exemptions: [] };

// EXTERNAL MODULE: ./lib/src/evaluate/exemption.js
var exemption = __webpack_require__(5498);
// EXTERNAL MODULE: ./lib/src/model/day.js
var model_day = __webpack_require__(913);
// EXTERNAL MODULE: ./lib/src/parse/span.js
var span = __webpack_require__(7205);
// EXTERNAL MODULE: ./lib/src/settings/glob.js
var glob = __webpack_require__(6729);
;// CONCATENATED MODULE: ./lib/src/settings/exemptions.js






function exemptionsOf(config, ruleIds) {
    const { data, at } = config;
    const waivers = (data.waivers ?? []).map(({ from, ...entry }, index) => {
        const place = ['waivers', String(index)];
        expectDays(config, place, { from, until: entry.until });
        return { kind: 'waiver', ...entry, from, at: at(...place) };
    });
    const attestations = (data.attestations ?? []).map(({ from, evidence, ...entry }, index) => {
        const place = ['attestations', String(index)];
        expectDays(config, place, { on: entry.on, until: entry.until });
        expectDays(config, place, { from, until: entry.until });
        return { kind: 'attestation', ...entry, from, evidence, at: at(...place) };
    });
    for (const [list, all] of [
        ['waivers', waivers],
        ['attestations', attestations],
    ])
        for (const [index, { rule, cluster }] of all.entries()) {
            const place = (field) => (0,span/* lineOf */.c)(at(list, String(index), field));
            if (!ruleIds.includes(rule))
                throw new errors/* UserError */.y(`${place('rule')}: \`${rule}\` is no rule. ${(0,closest/* allowedWords */.wP)(rule, ruleIds)}`);
            const names = namesIn(config);
            if (names !== undefined && cluster !== exemption/* EVERY_CLUSTER */.v && !names.includes(cluster))
                throw new errors/* UserError */.y(`${place('cluster')}: \`${cluster}\` is no cluster of this config. ${(0,closest/* allowedWords */.wP)(cluster, [...names, exemption/* EVERY_CLUSTER */.v])}`);
        }
    return [...waivers, ...attestations];
}
function namesIn({ data }) {
    const names = data.clusters?.map(({ name }) => name);
    return names === undefined || names.some(glob/* hasName */.cP) ? undefined : names;
}
function expectDays({ at }, path, days) {
    for (const [field, day] of Object.entries(days)) {
        if (day === undefined)
            continue;
        const where = (0,span/* lineOf */.c)(at(...path, field));
        const name = [...path, field].join('.');
        if (!(0,model_day/* isDay */.N)(day))
            throw new errors/* UserError */.y(`${where}: \`${day}\` is no value of \`${name}\`. Allowed: a day of the calendar, such as \`2026-12-31\`.`);
        if ((0,model_day/* isDay */.N)(days.until) && day > days.until)
            throw new errors/* UserError */.y(`${where}: \`${name}\` is \`${day}\`, which lies behind \`until\`: \`${days.until}\`.`);
    }
}
function expectInTime(exemptions, date, months = new Map()) {
    const latest = (0,model_day/* nextYear */.le)(date);
    for (const exemption of exemptions) {
        const where = (0,span/* lineOf */.c)(exemption.at);
        if (exemption.until > latest)
            throw new errors/* UserError */.y(`${where}: The ${exemption.kind} of \`${exemption.rule}\` holds until \`${exemption.until}\`. Allowed: up to a year from the day of the check, which is \`${latest}\`.`);
        if (exemption.kind === 'waiver')
            continue;
        const limit = months.get(exemption.rule);
        if (limit !== undefined && (0,model_day/* monthsBefore */.jL)(exemption.until, limit) > exemption.on)
            throw new errors/* UserError */.y(`${where}: The attestation of \`${exemption.rule}\` holds from \`${exemption.on}\` until \`${exemption.until}\`. Allowed: up to ${limit} months from the day in \`on\`.`);
        if (exemption.on > date)
            throw new errors/* UserError */.y(`${where}: The attestation of \`${exemption.rule}\` is dated \`${exemption.on}\`. Allowed: days up to that of the check, which is \`${date}\`.`);
    }
}
function unknownClusters(exemptions, names) {
    return exemptions
        .filter(({ cluster }) => cluster !== exemption/* EVERY_CLUSTER */.v && !names.includes(cluster))
        .map(({ kind, rule, cluster, at }) => ({
        at,
        level: 'warn',
        message: `The ${kind} of \`${rule}\` is for \`${cluster}\`, which is no cluster. ${(0,closest/* allowedWords */.wP)(cluster, [...new Set(names), exemption/* EVERY_CLUSTER */.v])}`,
    }));
}

// EXTERNAL MODULE: ./lib/src/parse/index.js + 1 modules
var parse = __webpack_require__(2160);
// EXTERNAL MODULE: ./lib/src/rules/rule.js
var rule = __webpack_require__(3915);
// EXTERNAL MODULE: ./lib/src/model/declared-facts.js
var declared_facts = __webpack_require__(3171);
// EXTERNAL MODULE: ./lib/src/model/fact.js
var fact = __webpack_require__(8429);
// EXTERNAL MODULE: ./lib/src/model/quantity.js
var quantity = __webpack_require__(810);
;// CONCATENATED MODULE: ./lib/src/settings/facts.js



function factsAt(config, path, declared) {
    if (declared === undefined)
        return declared_facts/* NO_FACTS */.K;
    const reading = (kind, read) => new Map(Object.entries(declared[kind] ?? {}).map(([name, fields]) => [
        name,
        read((field) => factOf(config, [...path, kind, name, field], fields[field])),
    ]));
    return {
        nodes: reading('nodes', (fact) => ({ ...machine(fact), count: fact('count'), iops: fact('iops') })),
        flavors: reading('flavors', machine),
        storageClasses: reading('storageClasses', (fact) => ({ iops: fact('iops') })),
    };
}
const machine = (fact) => ({
    cpu: fact('cpu'),
    memory: fact('memory'),
    disk: fact('disk'),
});
function factOf(config, path, written) {
    if (written === undefined)
        return fact/* SILENT */.qY;
    const value = typeof written === 'number' ? written : (0,quantity/* bytesOf */.$$)(written);
    if (value === undefined)
        throw new Error(`The schema admits \`${written}\`, which is no quantity.`);
    return { state: 'known', value, ...config.value(...path) };
}

;// CONCATENATED MODULE: ./lib/src/settings/policy.js






const DEFAULT_POLICY = {
    exclude: [],
    schemas: [],
    clusters: undefined,
    levels: {},
    options: rule/* DEFAULT_OPTIONS */.lp,
    failOn: undefined,
    scope: undefined,
    exemptions: [],
    places: {},
};
async function policyFrom(path, text, ruleIds) {
    const { readConfig } = await __webpack_require__.e(/* import() */ 134).then(__webpack_require__.bind(__webpack_require__, 4134));
    const config = await readConfig(path, text);
    const { data, at } = config;
    for (const id of Object.keys(data.rules ?? {})) {
        if (!ruleIds.includes(id))
            throw new errors/* UserError */.y(`${(0,parse/* lineOf */.cA)(at('rules', id))}: \`${id}\` is no rule. ${(0,closest/* allowedWords */.wP)(id, ruleIds)}`);
    }
    return {
        exclude: data.exclude ?? [],
        schemas: data.schemas ?? [],
        clusters: data.clusters?.map((entry, index) => ({
            name: entry.name,
            paths: entry.paths,
            environment: entry.environment ?? 'production',
            load: entry.load ?? 'auto',
            complete: entry.complete ?? 'auto',
            facts: factsAt(config, ['clusters', String(index), 'facts'], entry.facts),
            at: at('clusters', String(index)),
        })),
        levels: levelsOf(data.rules ?? {}),
        options: optionsOf(config),
        failOn: data.gate?.failOn,
        scope: data.gate?.scope,
        exemptions: exemptionsOf(config, ruleIds),
        places: placesOf(config),
    };
}
function levelsOf(rules) {
    const levels = {};
    for (const [id, { level, reason }] of Object.entries(rules)) {
        if (level !== undefined)
            levels[id] = reason === undefined ? { level } : { level, reason };
    }
    return levels;
}
function optionsOf({ data, value }) {
    const { path, drillWithinMonths } = data.rules?.['recovery-plan'] ?? {};
    return {
        recoveryPlan: {
            path: path === undefined
                ? rule/* DEFAULT_OPTIONS */.lp.recoveryPlan.path
                : { state: 'known', value: path, ...value('rules', 'recovery-plan', 'path') },
            months: drillWithinMonths ?? rule/* DEFAULT_OPTIONS */.lp.recoveryPlan.months,
        },
    };
}
function placesOf({ data, at }) {
    const paths = [
        ...(data.exclude ?? []).map((_, index) => ['exclude', String(index)]),
        ...(data.schemas ?? []).map((_, index) => ['schemas', String(index)]),
        ...Object.keys(data.rules ?? {}).map((id) => ['rules', id]),
        ...Object.keys(data.gate ?? {}).map((field) => ['gate', field]),
    ];
    return Object.fromEntries(paths.map((path) => [path.join('.'), at(...path)]));
}

;// CONCATENATED MODULE: ./lib/src/settings/load-policy.js






const RULE_IDS = rules/* RULES */.y.map(({ id }) => id);
const OPT_IN = new Set(rules/* RULES */.y.filter(({ optIn }) => optIn !== undefined).map(({ id }) => id));
const MONTHS = new Map(rules/* RULES */.y.flatMap(({ id, attestedWithinMonths: months }) => (months === undefined ? [] : [[id, months]])));
async function loadPolicy({ config, configNamed, configCalled, configFrom, date }, head, base, change = 'pull request') {
    const atHead = await head(config);
    const atBase = base === undefined ? atHead : await base(config);
    const text = configFrom === 'head' ? atHead : atBase;
    if (text === undefined && configNamed && atHead === undefined) {
        throw new errors/* UserError */.y(`${configCalled}: \`${config}\` is not there. Give the path of a file in this repository.`);
    }
    const judging = await attempt(config, text, date);
    if (base === undefined || atHead === atBase)
        return { ...policyOf(judging), coming: coming_NO_CHANGES, notes: [], problems: [] };
    if (configFrom === 'head')
        return ofHead(config, judging, await attempt(config, atBase, date), { change, isGone: atHead === undefined });
    return withComing(config, judging, await attempt(config, atHead, date), {
        change,
        isNew: atBase === undefined,
        isGone: atHead === undefined,
    });
}
async function loadForeignPolicy({ config, date }, { owner, repo, ref }, read) {
    const text = await read();
    if (text === undefined) {
        throw new UserError(`config: \`${config}\` is not there, or the token may not read it. Give a file and a ref that exist, and a \`token\` that can read \`${owner}/${repo}\`.`);
    }
    const isPinned = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(ref);
    const note = `The policy is read from \`${config}\`: \`${ref}\` may move, and the verdicts with it. A full commit hash pins it.`;
    const judging = await attempt(config, text, date);
    return { ...policyOf(judging), coming: NO_CHANGES, notes: isPinned ? [] : [note], problems: [] };
}
async function attempt(config, text, date) {
    if (text === undefined)
        return { policy: DEFAULT_POLICY };
    if (text.length > limits/* MAX_MANIFESTS */.Wq) {
        const size = `${text.length} characters, over the limit of ${limits/* MAX_MANIFESTS */.Wq}`;
        return { mistake: new errors/* UserError */.y(`${config}: The config has ${size}. Drop what is long, such as comments.`) };
    }
    try {
        const policy = await policyFrom(config, text, RULE_IDS);
        expectInTime(policy.exemptions, date, MONTHS);
        return { policy };
    }
    catch (error) {
        if (error instanceof errors/* UserError */.y)
            return { mistake: error };
        throw error;
    }
}
function policyOf({ policy, mistake }) {
    if (mistake !== undefined)
        throw mistake;
    return { policy };
}
async function ofHead(config, judging, before, { change, isGone }) {
    const { policy } = policyOf(judging);
    const changes = before.policy === undefined ? [] : (await comingFrom(before.policy, policy)).changes;
    const why = 'for `config-from` is `head`';
    const note = isGone
        ? `This ${change} removes \`${config}\`: it is judged by the built-in defaults, ${why}.`
        : `This ${change} changes \`${config}\` and is judged by its own version, ${why}.`;
    return { policy, coming: { changes, exemptions: [] }, notes: [note], problems: [] };
}
async function withComing(config, judging, coming, circumstances) {
    if (judging.mistake !== undefined && coming.mistake === undefined && !circumstances.isGone) {
        const note = `This ${circumstances.change} repairs \`${config}\`, which base cannot read: it is judged by the built-in defaults, and the file takes effect after the merge.`;
        return {
            policy: DEFAULT_POLICY,
            coming: await comingFrom(DEFAULT_POLICY, coming.policy),
            notes: [note],
            problems: [],
        };
    }
    const { policy } = policyOf(judging);
    const notes = [noteOf(config, circumstances)];
    if (coming.mistake === undefined)
        return { policy, coming: await comingFrom(policy, coming.policy), notes, problems: [] };
    const message = `After the merge the policy could not be read: ${coming.mistake.message}`;
    return { policy, coming: coming_NO_CHANGES, notes, problems: [{ path: config, level: 'fail', message }] };
}
async function comingFrom(from, to) {
    const { gateChanges, newExemptions } = await __webpack_require__.e(/* import() */ 306).then(__webpack_require__.bind(__webpack_require__, 5306));
    return { changes: gateChanges(from, to, OPT_IN), exemptions: newExemptions(from, to) };
}
function noteOf(config, { change, isNew, isGone }) {
    if (isGone)
        return `This ${change} removes \`${config}\`; it is judged by base's.`;
    return isNew
        ? `\`${config}\` is new: this ${change} is judged by the built-in defaults, and the file takes effect after the merge.`
        : `This ${change} changes \`${config}\`: it is judged by base's, and the change takes effect after the merge.`;
}

// EXTERNAL MODULE: ./lib/src/model/documents.js
var documents = __webpack_require__(5949);
// EXTERNAL MODULE: ./lib/src/parse/secrets.js + 2 modules
var parse_secrets = __webpack_require__(6664);
;// CONCATENATED MODULE: ./lib/src/compare/redact.js

function redactorOf(texts) {
    let secrets;
    const hidden = new Map();
    return (sentence, isForeign = false) => {
        if (!isForeign && !sentence.includes('`'))
            return (0,parse_secrets/* maskShapes */.Vl)(sentence);
        secrets ??= [...new Set([...texts()].flatMap((text) => [...(0,parse_secrets/* secretsIn */.VY)(text)]))].toSorted((left, right) => right.length - left.length);
        return sentence
            .split('`')
            .map((part, index) => {
            if (index % 2 === 0 && !isForeign)
                return part;
            const known = hidden.get(part) ?? hide(part, secrets ?? []);
            hidden.set(part, known);
            return known;
        })
            .join('`');
    };
}
function hide(quoted, secrets) {
    const known = secrets.filter((secret) => quoted.includes(secret));
    return (0,parse_secrets/* maskShapes */.Vl)(known.reduce((text, secret) => text.replaceAll(secret, parse_secrets/* MASK */.v5), quoted));
}
function redactRows(rows, redact) {
    return rows.map((row) => ({
        ...row,
        findings: row.findings.map((finding) => redactFinding(finding, redact, row.verdict === 'error')),
    }));
}
function redactFinding(finding, redact, hasCrashed) {
    const because = redact(finding.because, hasCrashed);
    switch (finding.verdict) {
        case 'fail':
        case 'warn':
            return { ...finding, because, fix: redact(finding.fix) };
        case 'unknown':
            return { ...finding, because, ask: redact(finding.ask) };
        case 'pass':
        case 'not-applicable':
            return { ...finding, because };
    }
}

// EXTERNAL MODULE: ./lib/src/compare/compare.js
var compare = __webpack_require__(854);
// EXTERNAL MODULE: ./lib/src/rules/outcome.js
var outcome = __webpack_require__(1217);
;// CONCATENATED MODULE: ./lib/src/evaluate/evaluate.js

function evaluate(cluster, rules, judging) {
    return rules.map((rule) => evaluateRule(cluster, rule, judging));
}
function evaluateRule(cluster, rule, judging) {
    const { complete, levels } = judging;
    const level = Object.hasOwn(levels, rule.id) ? levels[rule.id] : undefined;
    if (level?.level === 'off')
        return { rule, verdict: 'not-applicable', findings: [switchedOff(level)] };
    if (level === undefined && rule.optIn !== undefined) {
        return { rule, verdict: 'not-applicable', findings: [{ verdict: 'not-applicable', ...RULE, because: rule.optIn }] };
    }
    try {
        const findings = rule
            .check(cluster, judging)
            .map((finding) => atLevel(complete === false ? doubtAbsence(finding) : finding, level));
        const verdict = (0,outcome/* worst */.QZ)(findings.map((finding) => finding.verdict));
        return verdict === undefined ? crashed(rule, 'It answered nothing.') : { rule, verdict, findings };
    }
    catch (error) {
        return crashed(rule, error instanceof Error ? error.message : String(error));
    }
}
const RULE = { object: 'rule', field: '' };
const switchedOff = ({ reason }) => ({
    verdict: 'not-applicable',
    ...RULE,
    because: `Switched off by the policy: ${sentence(reason ?? 'no reason given')}`,
});
const sentence = (words) => (words.endsWith('.') ? words : `${words}.`);
function crashed(rule, message) {
    const because = `The rule \`${rule.id}\` crashed, which is a defect of this tool: ${sentence(message.split('\n', 1)[0] ?? '')}`;
    return {
        rule,
        verdict: 'error',
        findings: [{ verdict: 'unknown', ...RULE, because, ask: 'Report it with the manifest.' }],
    };
}
function doubtAbsence(finding) {
    const ask = 'Commit what is missing, or set `complete` for the cluster.';
    if (finding.verdict === 'pass' && finding.byDefault !== undefined) {
        const { byDefault: _, ...rest } = finding;
        return { ...rest, verdict: 'unknown', because: `${finding.because} The manifests are declared incomplete.`, ask };
    }
    if (!(0,outcome/* isShortfall */.KY)(finding) || finding.absence !== true)
        return finding;
    const { fix: _fix, absence: _absence, ...rest } = finding;
    return { ...rest, verdict: 'unknown', because: `${finding.because} The manifests are declared incomplete.`, ask };
}
function atLevel(finding, level) {
    return level === undefined || level.level === 'off' || !(0,outcome/* isShortfall */.KY)(finding)
        ? finding
        : { ...finding, verdict: level.level };
}

// EXTERNAL MODULE: ./lib/src/evaluate/exemptions.js
var exemptions = __webpack_require__(2697);
// EXTERNAL MODULE: ./lib/src/model/cluster.js + 13 modules
var model_cluster = __webpack_require__(7484);
// EXTERNAL MODULE: ./lib/src/model/partition.js
var model_partition = __webpack_require__(8805);
;// CONCATENATED MODULE: ./lib/src/check/cluster-report.js







function onlyWorsened(report, worsened) {
    const isWorsened = (id) => worsened.some(({ cluster, rule }) => cluster === report.name && rule === id);
    return { ...report, rows: report.rows.filter(({ rule }) => isWorsened(rule.id)) };
}
function reportCluster(cluster, before, { policy, date, fleet, reported, changedFiles, redact }) {
    const objects = (0,model_partition/* objectsOf */.iZ)(cluster);
    const { complete, environment } = cluster.traits;
    const beforeObjects = before === undefined || before === 'new' ? undefined : (0,model_partition/* objectsOf */.iZ)(before);
    const model = (side, other) => (0,model_cluster/* clusterOf */.e)(side, cluster.traits, other);
    const judge = (side, beside) => {
        const rows = evaluate(side, rules/* RULES */.y, {
            complete,
            levels: policy.levels,
            date,
            fleet: beside,
            options: policy.options,
        });
        return (0,exemptions/* applyExemptions */.rY)(redactRows(rows, redact), policy.exemptions, cluster.name, date);
    };
    const own = model(objects, beforeObjects);
    const base = before === 'new' ? 'new' : beforeObjects === undefined ? undefined : judge(model(beforeObjects), fleet.base);
    const head = judge(own, fleet.head);
    const report = {
        name: cluster.name,
        root: cluster.root,
        found: cluster.found,
        environment,
        load: own.load === 'high' ? 'high' : 'regular',
        files: cluster.files.length,
        isNew: before === 'new',
        rows: (0,compare/* markNear */.mx)((0,compare/* compareRows */.fz)(head, base), changedFiles),
    };
    return {
        report,
        worsened: (0,compare/* worsenedOthers */.Ru)(head, base, reported),
        contradictions: own.nodes.contradictions.map((line) => ({ ...line, level: 'warn' })),
    };
}

;// CONCATENATED MODULE: ./lib/src/model/sides.js
function pairUp(head, base) {
    const before = new Map();
    const isFree = (other) => ![...before.values()].includes(other);
    for (const cluster of head) {
        const same = base.find(({ name, root }) => name === cluster.name && root === cluster.root);
        if (same !== undefined)
            before.set(cluster, same);
    }
    const similar = base
        .filter(isFree)
        .flatMap((other) => head.filter((cluster) => !before.has(cluster)).map((cluster) => ({ cluster, other, ...shared(cluster, other) })))
        .filter(({ paths, texts }) => paths + texts > 0)
        .toSorted((left, right) => right.paths - left.paths || right.texts - left.texts);
    for (const { cluster, other } of similar)
        if (!before.has(cluster) && isFree(other))
            before.set(cluster, other);
    return head.map((cluster) => ({ cluster, before: before.get(cluster) }));
}
function shared(cluster, other) {
    const paths = new Set(other.files.flatMap(pathsOf));
    const texts = new Set(other.files.flatMap(textsOf));
    return {
        paths: cluster.files.filter((file) => pathsOf(file).some((path) => paths.has(path))).length,
        texts: cluster.files.filter((file) => textsOf(file).some((text) => texts.has(text))).length,
    };
}
const pathsOf = ({ path, sources = [] }) => [path, ...sources];
const textsOf = (file) => file.manifests.map(({ source }) => source.text);

// EXTERNAL MODULE: ./lib/src/read/source-file.js + 1 modules
var source_file = __webpack_require__(9832);
;// CONCATENATED MODULE: ./lib/src/check/chosen-clusters.js




function chosenClusters(input, patterns, parsed) {
    const { policy, settings, changedFiles } = input;
    const named = (0,documents/* namedDocument */.t9)(policy.options.recoveryPlan.path);
    const partition = (files, side) => {
        const clusters = patterns === undefined
            ? (0,model_partition/* discoverClusters */.rR)(files, input.repository, input.within)
            : (0,model_partition/* partitionByPatterns */.JH)(files, patterns);
        return (0,documents/* withDocuments */.rN)(clusters, (0,source_file/* proseOf */.jv)(side, named).map(documents/* textDocument */.T6), patterns, named);
    };
    const head = partition(parsed.head, input.head);
    const base = parsed.base === undefined || input.base === undefined ? undefined : partition(parsed.base, input.base);
    const pairs = pairUp(head.clusters, base?.clusters ?? []);
    const chosen = pairs.filter(({ cluster }) => settings.clusters.length === 0 || settings.clusters.includes(cluster.name));
    const judged = chosen.filter(({ cluster, before }) => {
        const paths = [cluster, ...(before === undefined ? [] : [before])].flatMap(chosen_clusters_pathsOf);
        const touched = base === undefined || paths.some((path) => changedFiles.has(path));
        return touched && cluster.traits.environment === 'production';
    });
    const gone = (base?.clusters ?? []).filter((cluster) => !pairs.some(({ before }) => before === cluster));
    return { head, base, pairs, chosen, judged, gone };
}
const chosen_clusters_pathsOf = ({ files, documents }) => [
    ...files.flatMap(({ path, sources = [] }) => [path, ...sources]),
    ...documents.map(({ source }) => source.path),
];

;// CONCATENATED MODULE: ./lib/src/compare/exemptions.js


function exemptionStatuses(input) {
    const { policy, coming, clusters, unjudged, isPartial, date } = input;
    const rows = clusters.flatMap((cluster) => cluster.rows);
    const before = rows.filter(({ change }) => change === 'incomparable').flatMap((row) => row.before ?? []);
    const judged = clusters.map(({ name }) => name);
    const isUnjudged = (cluster) => cluster === exemption/* EVERY_CLUSTER */.v
        ? isPartial || unjudged.length > 0
        : unjudged.includes(cluster) || (isPartial && !judged.includes(cluster));
    return (0,exemptions/* statusesOf */.CB)(policy, coming, { rows: [...rows, ...before], isUnjudged }, date);
}

// EXTERNAL MODULE: ./lib/src/compare/expiries.js
var expiries = __webpack_require__(4002);
;// CONCATENATED MODULE: ./lib/src/compare/moves.js
function moveChanges(moves, base) {
    const read = new Set(base?.clusters.flatMap(({ files }) => files.map(({ path }) => path)));
    return moves
        .filter(({ from }) => read.has(from))
        .map(({ from, to }) => ({
        effect: 'weaker',
        message: `\`${from}\` moves to \`${to}\`, which is no longer read (\`exclude\`).`,
    }));
}

;// CONCATENATED MODULE: ./lib/src/compare/notes.js

function clusterNotes({ pairs, chosen, judged, gone, head }) {
    const notes = [];
    const unjudged = pairs.filter((pair) => !judged.includes(pair));
    const namesOf = (environment, isChosen) => unjudged
        .filter(({ cluster }) => cluster.traits.environment === environment)
        .filter((pair) => isChosen === undefined || chosen.includes(pair) === isChosen)
        .map(({ cluster }) => cluster.name);
    for (const environment of ['staging', 'development']) {
        const names = namesOf(environment);
        if (names.length > 0)
            notes.push(`Not judged, for only production clusters are: ${list(names)} (${environment}).`);
    }
    const quiet = namesOf('production', true);
    if (quiet.length > 0)
        notes.push(`Not judged, for nothing of it changes: ${list(quiet)}.`);
    const others = namesOf('production', false);
    if (others.length > 0)
        notes.push(`Not judged, for other clusters were asked for: ${list(others)}.`);
    if (gone.length > 0)
        notes.push(`No longer declared: ${list(gone.map(({ name }) => name))}.`);
    const orphans = head.orphans.filter(model_partition/* holdsManifests */.Vw).map(({ path }) => path);
    if (orphans.length > 0)
        notes.push(`Belongs to no cluster: ${list(orphans.slice(0, 5))}${orphans.length > 5 ? ` and ${orphans.length - 5} more` : ''}.`);
    return notes;
}
const list = (names) => names.length === 0 ? 'none' : names.map((name) => `\`${name}\``).join(', ');

// EXTERNAL MODULE: ./lib/src/parse/sniff.js
var sniff = __webpack_require__(1465);
;// CONCATENATED MODULE: ./lib/src/model/twins.js

function twinsIn({ files }) {
    const singles = files
        .flatMap(({ manifests }) => manifests)
        .flatMap((manifest) => {
        const what = singleOf(manifest);
        return what === undefined ? [] : [{ what, manifest }];
    });
    for (const { what, manifest } of singles) {
        const twin = singles.find((other) => other.what === what &&
            other.manifest.at.path !== manifest.at.path &&
            textOf(other.manifest) !== textOf(manifest));
        if (twin !== undefined)
            return { what, at: manifest.at, also: twin.manifest.at };
    }
    return undefined;
}
function separation({ at, also }) {
    const entry = (path) => `{ name: ${JSON.stringify(nameOf(path))}, paths: [${JSON.stringify(path)}] }`;
    return `clusters: [${entry(at.path)}, ${entry(also.path)}]`;
}
function singleOf({ group, kind, name }) {
    if (!(0,sniff/* isDeckhouseGroup */.Bt)(group))
        return undefined;
    if (kind === 'InitConfiguration' || kind.endsWith('ClusterConfiguration'))
        return kind;
    return kind === 'ModuleConfig' && (name === 'deckhouse' || name === 'global') ? `${kind}/${name}` : undefined;
}
const textOf = ({ root, source }) => source.text.slice(root.start, root.end).replaceAll('\r\n', '\n');
const nameOf = (path) => path.slice(path.lastIndexOf('/') + 1).replace(/\.(?:ya?ml|json|tpl|tmpl|j2|example).*$/, '');

;// CONCATENATED MODULE: ./lib/src/compare/problems.js


function parseProblems(files, level, changedFiles) {
    return files.flatMap((file) => file.problems.map(({ at, message, deckhouse }) => {
        const counts = deckhouse &&
            (changedFiles === undefined || [file.path, ...(file.sources ?? [])].some((path) => changedFiles.has(path)));
        return { at, level: counts ? level : 'warn', message };
    }));
}
function twinProblems(cluster) {
    const twins = twinsIn(cluster);
    if (twins === undefined)
        return [];
    const { what, at, also } = twins;
    const message = `\`${(0,span/* lineOf */.c)(also)}\` declares ${what} too, and differently, so two clusters may stand here as one. Tell them apart in the config, each with all of its files: \`${separation(twins)}\`.`;
    return [{ at, level: 'warn', message }];
}

// EXTERNAL MODULE: ./lib/src/compare/report.js
var compare_report = __webpack_require__(7819);
// EXTERNAL MODULE: ./lib/src/model/fleet.js
var fleet = __webpack_require__(6447);
// EXTERNAL MODULE: ./lib/src/settings/settings.js
var settings_settings = __webpack_require__(7114);
;// CONCATENATED MODULE: ./lib/src/check/judge-sides.js












function judgeSides(input, patterns, parsed, redact) {
    const { policy, settings, changedFiles, coming = coming_NO_CHANGES } = input;
    const choice = chosenClusters(input, patterns, parsed);
    const { head, base, pairs, chosen, judged, gone } = choice;
    const { members, results, beside, isWhole } = judgeClusters(input, choice, redact);
    const clusters = results.map(({ report }) => report);
    const told = toldFiles(input, parsed, choice);
    const problems = problemsOf(input, choice, told, results);
    const scope = base === undefined ? 'all' : (0,settings_settings/* stricter */.Rn)(settings_settings/* SCOPES */.iW, 'changed', policy.scope, settings.scope);
    const failOn = (0,settings_settings/* stricter */.Rn)(['never', ...settings_settings/* FAIL_ON */.d$.slice(0, 3)], 'fail', policy.failOn, settings.failOn);
    const counts = (0,compare_report/* totals */.Sd)(clusters);
    const rows = clusters.flatMap((cluster) => cluster.rows).filter(({ countsElsewhere }) => countsElsewhere !== true);
    const quiet = pairs.filter((pair) => isProduction(pair) && !judged.includes(pair));
    const exemptions = exemptionStatuses({
        policy: policy.exemptions,
        coming: coming.exemptions,
        clusters,
        unjudged: quiet.map(({ cluster }) => cluster.name),
        isPartial: looksAtPart(input),
        date: settings.date,
    });
    const report = {
        date: settings.date,
        verdict: (0,compare_report/* overall */.Me)(counts, clusters.length),
        gate: (0,compare_report/* gate */.Gj)({ clusters, problems, scope, failOn, changedFiles }),
        totals: counts,
        introduced: rows.filter(({ change }) => change === 'introduced').length,
        fixed: rows.filter(({ change }) => change === 'fixed').length,
        compared: base !== undefined,
        change: input.change ?? 'pull request',
        clusters,
        beside,
        schedules: (0,fleet/* schedulesOf */.wx)(members, redact),
        notes: [...input.notes, ...clusterNotes({ pairs, chosen, judged, gone, head })],
        problems,
        exemptions,
        expiries: base === undefined ? (0,expiries/* expiriesOf */.R)(clusters, exemptions, settings.date) : undefined,
        gateChanges: [...moveChanges(input.moves ?? [], base), ...coming.changes],
        filesRead: judged.reduce((sum, { cluster }) => sum + cluster.files.length, 0),
    };
    return { report, told, isWhole };
}
function judgeClusters(input, { base, pairs, judged, gone }, redact) {
    const { policy, settings, changedFiles, within } = input;
    const fleets = (0,fleet/* fleetsOf */.$x)(pairs, gone, judged);
    const reported = new Set(judged.map(({ cluster }) => cluster.name));
    const report = (sides) => {
        const { name } = sides.cluster;
        input.watch?.(name);
        const seen = (members) => ({
            name,
            isJudged: judged.includes(sides),
            others: members.filter((member) => member.name !== name),
            ...(within === undefined || within.includes('') ? {} : { within }),
        });
        return reportCluster(sides.cluster, base === undefined ? undefined : (sides.before ?? 'new'), {
            policy,
            date: settings.date,
            changedFiles,
            reported,
            redact,
            fleet: { head: seen(fleets.head), base: seen(fleets.base) },
        });
    };
    const results = judged.map(report);
    const worsened = results.flatMap((result) => result.worsened);
    const others = pairs.filter(({ cluster }) => worsened.some((one) => one.cluster === cluster.name));
    const isWhole = [...judged, ...others]
        .flatMap(({ cluster, before }) => [...cluster.files, ...(before?.files ?? [])])
        .every(({ aloof }) => aloof === undefined);
    const beside = others.map((sides) => onlyWorsened(report(sides).report, worsened));
    return { members: fleets.head, results, beside, isWhole };
}
const isProduction = ({ cluster }) => cluster.traits.environment === 'production';
function toldFiles({ changedFiles }, parsed, { base, pairs, judged }) {
    const quiet = base === undefined ? [] : pairs.filter((pair) => !judged.includes(pair));
    const beyond = new Set(quiet.flatMap(({ cluster }) => cluster.files.map(({ path }) => path)));
    return parsed.head.filter(({ path }) => changedFiles.has(path) || !beyond.has(path));
}
const looksAtPart = ({ settings, within = [''] }) => settings.foreign !== undefined || !within.includes('');
function problemsOf(input, { base, pairs, judged }, told, results) {
    const { policy, settings, changedFiles, coming = coming_NO_CHANGES } = input;
    return [
        ...input.problems,
        ...parseProblems(told, settings.onUnreadable, base === undefined ? undefined : changedFiles),
        ...missingClusters(pairs, base, input),
        ...results.flatMap(({ contradictions }) => contradictions),
        ...judged.flatMap(({ cluster }) => twinProblems(cluster)),
        ...(looksAtPart(input)
            ? []
            : unknownClusters([...policy.exemptions, ...coming.exemptions], [...pairs.map(({ cluster }) => cluster.name), ...(base?.clusters ?? []).map(({ name }) => name)])),
    ];
}
function missingClusters(pairs, base, { policy, settings, within = [''] }) {
    const names = new Set(pairs.map(({ cluster }) => cluster.name));
    const gone = new Set(base?.clusters.map(({ name }) => name));
    const inPolicy = (within.includes('') ? (policy.clusters ?? []) : [])
        .filter(({ name }) => !name.includes('{name}') && !names.has(name) && !gone.has(name))
        .map(({ name, at }) => ({
        at,
        level: 'fail',
        message: `No file with Deckhouse manifests belongs to cluster \`${name}\`.`,
    }));
    const asked = settings.clusters
        .filter((name) => !names.has(name))
        .map((name) => ({
        level: 'fail',
        message: `There is no cluster \`${name}\`. Found: ${list([...names])}.`,
    }));
    return [...inPolicy, ...asked];
}

// EXTERNAL MODULE: ./lib/src/check/parse-sides.js
var parse_sides = __webpack_require__(9032);
;// CONCATENATED MODULE: ./lib/src/check/schema-notes.js


async function withSchemaNotes(report, { head, base, changedFiles, policy, settings }, files, redact) {
    const { notesOf } = await Promise.all(/* import() */[__webpack_require__.e(863), __webpack_require__.e(500)]).then(__webpack_require__.bind(__webpack_require__, 7500));
    const side = settings.configFrom === 'head' ? head : (base ?? head);
    const own = policy.schemas.length === 0 ? undefined : await ownSchemas(policy, side);
    const touched = base === undefined ? undefined : changedFiles;
    const schemaNotes = notesOf(files, touched, redact, own?.check);
    const problems = (own?.problems ?? []).map((problem) => ({ ...problem, message: redact(problem.message) }));
    return {
        ...report,
        ...(problems.length === 0 ? {} : { problems: [...report.problems, ...problems] }),
        ...(schemaNotes === undefined ? {} : { schemaNotes }),
    };
}
async function ownSchemas({ schemas, places }, side) {
    const { readSchemas } = await Promise.all(/* import() */[__webpack_require__.e(463), __webpack_require__.e(863), __webpack_require__.e(722)]).then(__webpack_require__.bind(__webpack_require__, 3722));
    const all = (0,source_file/* manifestsOf */.oF)(side);
    const matched = await Promise.all(schemas.map(async (pattern, index) => {
        const matches = await (0,glob/* matcher */.jN)([pattern]);
        return { pattern, at: places[`schemas.${index}`], files: all.filter(({ path }) => matches(path)) };
    }));
    const missing = matched
        .filter(({ files }) => files.length === 0)
        .map(({ pattern, at }) => ({
        level: 'warn',
        message: `No YAML file that is read matches \`${pattern}\`, so no schema is taken from there.`,
        ...(at === undefined ? {} : { at }),
    }));
    const own = await readSchemas([...new Set(matched.flatMap(({ files }) => files))]);
    return { ...own, problems: [...missing, ...own.problems] };
}

// EXTERNAL MODULE: ./lib/src/read/candidates.js
var candidates = __webpack_require__(6902);
// EXTERNAL MODULE: ./lib/src/compare/findings.js
var findings = __webpack_require__(251);
;// CONCATENATED MODULE: ./lib/src/repair/candidates.js


function candidatesOf(report) {
    const found = [];
    for (const told of (0,findings/* findingsOf */.WX)(report)) {
        if ('problem' in told)
            continue;
        const { id, cluster, row, finding } = told;
        if (!('repair' in finding) || finding.repair === undefined || (0,exemptions/* exemptionOf */.Vi)(row, finding) !== undefined)
            continue;
        const { edits, whileNew } = finding.repair;
        const path = edits[0]?.at.path;
        const isOne = path !== undefined && edits.every(({ at }) => at.path === path);
        if (!isOne || (whileNew === true && !row.fresh.includes(finding)))
            continue;
        const aim = { id, cluster: cluster.name, rule: row.rule.id, finding };
        const index = found.findIndex((one) => same(one.edits, edits));
        const twin = found[index];
        if (twin === undefined)
            found.push({ path, edits, aims: [aim] });
        else
            found[index] = { ...twin, aims: [...twin.aims, aim] };
    }
    return found.filter((one) => !found.some((other) => other !== one && overlap(one.edits, other.edits)));
}
const same = (left, right) => JSON.stringify(left) === JSON.stringify(right);
const overlap = (left, right) => left.some(({ at }) => right.some(({ at: other }) => at.path === other.path &&
    at.start.line === other.start.line &&
    at.start.column < other.end.column &&
    other.start.column < at.end.column));

;// CONCATENATED MODULE: ./lib/src/repair/judge.js


function isClean(after, aims, problemsBefore) {
    if (after.beside.length > 0 || after.problems.length > problemsBefore)
        return false;
    return (after.clusters.every(({ isNew, rows }) => !isNew && rows.every(isNoWorse)) &&
        aims.every((aim) => isCleared(after, aim)));
}
function isNoWorse({ verdict, before, findings }) {
    const old = before?.findings ?? [];
    const wasUnknown = old.some((one) => one.verdict === 'unknown');
    return (verdict !== 'error' &&
        findings.every((finding) => (0,compare/* isMet */.TD)(finding.verdict) ||
            (finding.verdict === 'unknown' && wasUnknown) ||
            old.some((one) => isAbout(one, finding) && !(0,compare/* isMet */.TD)(one.verdict) && !(0,outcome/* isWorse */.Bx)(finding.verdict, one.verdict))));
}
const isAbout = (left, right) => left.object === right.object && left.field === right.field;
function isCleared({ clusters }, { cluster, rule, finding }) {
    const row = clusters.find(({ name }) => name === cluster)?.rows.find((one) => one.rule.id === rule);
    return row !== undefined && !row.findings.some((one) => !(0,compare/* isMet */.TD)(one.verdict) && isAbout(one, finding));
}

;// CONCATENATED MODULE: ./lib/src/repair/patch.js

const CONTEXT = 3;
function secretLines(text) {
    const masked = (0,parse_secrets/* maskSecrets */.QU)(text).split('\n');
    return new Set(text.split('\n').flatMap((line, index) => (line === masked[index] ? [] : [index])));
}
function patchOf(files) {
    return files
        .toSorted((left, right) => (left.path < right.path ? -1 : 1))
        .map(fileDiff)
        .join('');
}
function fileDiff({ path, before, after }) {
    const [old, now] = [patch_linesOf(before), patch_linesOf(after)];
    const changed = now.flatMap((line, index) => (line === old[index] ? [] : [index]));
    const hunks = stretches(changed, old.length, secretLines(before)).map(({ from, to }) => {
        const range = `${from + 1},${to - from}`;
        return `@@ -${range} +${range} @@\n${hunk(old.slice(from, to), now.slice(from, to))}`;
    });
    const [left, right] = [patch_nameOf(`a/${path}`), patch_nameOf(`b/${path}`)];
    const end = path.includes(' ') ? '\t' : '';
    return `diff --git ${left} ${right}\n--- ${left}${end}\n+++ ${right}${end}\n${hunks.join('')}`;
}
const patch_linesOf = (text) => text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
function stretches(changed, length, secret) {
    const found = [];
    for (const index of changed) {
        let [from, to] = [index, index + 1];
        while (from > 0 && from > index - CONTEXT && !secret.has(from - 1))
            from -= 1;
        while (to < length && to <= index + CONTEXT && !secret.has(to))
            to += 1;
        const last = found.at(-1);
        if (last !== undefined && from <= last.to)
            found[found.length - 1] = { from: last.from, to };
        else
            found.push({ from, to });
    }
    return found;
}
function hunk(old, now) {
    const said = [];
    let added = [];
    for (const [index, line] of old.entries()) {
        const replaced = now[index] ?? line;
        if (replaced === line) {
            said.push(...added, written(' ', line));
            added = [];
        }
        else {
            said.push(written('-', line));
            added.push(written('+', replaced));
        }
    }
    return [...said, ...added].join('');
}
const written = (sign, line) => line.endsWith('\n') ? `${sign}${line}` : `${sign}${line}\n\\ No newline at end of file\n`;
function patch_nameOf(path) {
    if (!/["\\\u0000-\u001F\u007F]/.test(path))
        return path;
    const escaped = path.replaceAll(/["\\]/g, String.raw `\$&`);
    return `"${escaped.replaceAll(/[\u0000-\u001F\u007F]/g, (one) => `\\${one.charCodeAt(0).toString(8).padStart(3, '0')}`)}"`;
}

// EXTERNAL MODULE: ./lib/src/parse/placeholder.js
var placeholder = __webpack_require__(5156);
// EXTERNAL MODULE: ./lib/src/parse/split.js
var split = __webpack_require__(4453);
;// CONCATENATED MODULE: ./lib/src/repair/edit-text.js


function editText(raw, edits) {
    const mark = raw.startsWith('\uFEFF') ? '\uFEFF' : '';
    const text = raw.slice(mark.length);
    const lines = text.split('\n');
    const changes = [];
    for (const edit of edits) {
        const { start, end } = edit.at;
        const line = lines[start.line - 1];
        if (line === undefined || end.line !== start.line || (0,placeholder/* isPlaceholder */.wK)(line))
            return undefined;
        const before = lines.slice(0, start.line - 1).reduce((sum, { length }) => sum + length + 1, 0);
        const [from, to] = [before + start.column - 1, before + end.column - 1];
        const written = rewritten(text.slice(from, to), edit);
        if (written === undefined || sharesNodes(text, from))
            return undefined;
        changes.push({ from, to, written });
    }
    const last = changes.toSorted((left, right) => right.from - left.from);
    if (last.some(({ from }, index) => (last[index + 1]?.to ?? 0) > from))
        return undefined;
    return mark + last.reduce((now, { from, to, written }) => now.slice(0, from) + written + now.slice(to), text);
}
function rewritten(written, { from, to }) {
    const quote = /^["'](?=[^]*.$)/.exec(written)?.[0] ?? '';
    if (quote === '') {
        if (written !== from)
            return undefined;
        return to === true || isPlainText(to) ? `${to}` : `"${to}"`;
    }
    if (written !== `${quote}${from}${quote}` || /["'\\]/.test(from) || to === true)
        return undefined;
    return `${quote}${to}${quote}`;
}
const isPlainText = (text) => /^[A-Za-z][\w./-]*$/.test(text) && !/^(?:true|false|yes|no|on|off|y|n|null)$/i.test(text);
function sharesNodes(text, offset) {
    const chunk = (0,split/* splitDocuments */.Z)(text).find(({ start, end }) => start <= offset && offset < end);
    return chunk === undefined || /(?:^|[\s[{,:-])&[^\s,[\]{}]/.test(text.slice(chunk.start, chunk.end));
}

;// CONCATENATED MODULE: ./lib/src/repair/texts.js



function texts_textsOf({ files }) {
    return new Map(files.flatMap(({ path, text, isUtf16 }) => text === undefined || isUtf16 === true || text.includes('\uFFFD') ? [] : [[path, text]]));
}
function isShowable(texts, { path, edits }) {
    const secret = secretLines(texts.get(path) ?? '');
    return edits.every(({ at }) => !secret.has(at.start.line - 1) && !secret.has(at.start.line));
}
function edited(texts, chosen) {
    const changed = new Map();
    for (const path of new Set(chosen.map((one) => one.path))) {
        const edits = chosen.filter((one) => one.path === path).flatMap((one) => one.edits);
        const text = texts.get(path);
        const after = text === undefined ? undefined : editText(text, edits);
        if (after === undefined)
            return undefined;
        changed.set(path, after);
    }
    return changed;
}
async function withTexts({ files }, parsed, texts) {
    const changed = await (0,parse/* parseFiles */.Bj)([...texts].map(([path, text]) => ({ path, text })));
    return {
        side: {
            files: files.map((file) => {
                const text = texts.get(file.path);
                return text === undefined ? file : { path: file.path, text };
            }),
        },
        parsed: parsed.map((file) => changed.find(({ path }) => path === file.path) ?? file),
    };
}

;// CONCATENATED MODULE: ./lib/src/repair/suggestions.js



const MAX_SUGGESTIONS = 30;
async function suggestionsOf({ texts, base, candidates, holds }) {
    const shown = new Map();
    const found = [];
    for (const block of blocksOf(candidates)) {
        const { path, first, last } = block;
        const text = texts.get(path);
        if (text === undefined || text.includes('\r') || found.length === MAX_SUGGESTIONS)
            continue;
        const lines = shown.get(path) ?? linesOfDiff(path, text, base, texts);
        shown.set(path, lines);
        const numbers = Array.from({ length: last - first + 1 }, (_, index) => first + index);
        const secret = secretLines(text);
        if (!numbers.every((number) => lines.has(number) && !secret.has(number - 1)))
            continue;
        const choices = block.members.length === 1 ? [block.members] : [block.members, ...block.members.map((one) => [one])];
        for (const members of choices) {
            if (!(await holds(members)))
                continue;
            const after = edited(texts, members)?.get(path)?.split('\n') ?? [];
            const findings = members.flatMap(({ aims }) => aims.map(({ id }) => id));
            found.push({ path, firstLine: first, lastLine: last, text: after.slice(first - 1, last).join('\n'), findings });
            break;
        }
    }
    return found;
}
function blocksOf(candidates) {
    const blocks = candidates.map((one) => {
        const lines = one.edits.map(({ at }) => at.start.line);
        return { path: one.path, first: Math.min(...lines), last: Math.max(...lines), members: [one] };
    });
    const joined = [];
    for (const block of blocks.toSorted((left, right) => left.first - right.first)) {
        const index = joined.findIndex((one) => one.path === block.path && one.last >= block.first);
        const one = joined[index];
        if (one === undefined)
            joined.push(block);
        else
            joined[index] = { ...one, last: Math.max(one.last, block.last), members: [...one.members, ...block.members] };
    }
    return joined;
}
const MAX_GONE = 20;
function linesOfDiff(path, text, base, head) {
    const old = base.files.find((file) => file.path === path);
    if (old !== undefined)
        return old.text === undefined ? new Set() : changedLines(old.text, text);
    const gone = base.files.filter((file) => file.text !== undefined && !head.has(file.path));
    if (gone.length > MAX_GONE)
        return new Set();
    const [first = changedLines(undefined, text), ...others] = gone.map((file) => changedLines(file.text, text));
    return new Set([...first].filter((line) => others.every((lines) => lines.has(line))));
}

;// CONCATENATED MODULE: ./lib/src/repair/repairs.js





const MAX_JUDGEMENTS = 24;
const MAX_TRIALS = 60;
async function repairsOf(workshop) {
    const { report, head, base, rejudge } = workshop;
    const texts = texts_textsOf(head);
    const candidates = candidatesOf(report).filter((one) => isShowable(texts, one) && edited(texts, [one]) !== undefined);
    if (candidates.length === 0)
        return undefined;
    let left = MAX_JUDGEMENTS;
    const holds = async (chosen) => {
        const changed = edited(texts, chosen);
        if (changed === undefined || left === 0)
            return false;
        left -= 1;
        return isClean(await rejudge(changed), chosen.flatMap(aimsOf), report.problems.length);
    };
    const accepted = await accept(candidates, holds);
    left = MAX_TRIALS;
    const suggestions = base === undefined ? [] : await suggestionsOf({ texts, base, candidates, holds });
    if (accepted.length + suggestions.length === 0)
        return undefined;
    return {
        patch: patchOf([...(edited(texts, accepted) ?? [])].map(([path, after]) => ({ path, before: texts.get(path) ?? '', after }))),
        findings: accepted.flatMap(aimsOf).map(({ id }) => id),
        suggestions,
    };
}
const aimsOf = ({ aims }) => aims;
async function accept(candidates, holds) {
    if (candidates.length === 0 || (await holds(candidates)))
        return candidates;
    if (candidates.length === 1)
        return [];
    const middle = candidates.length >> 1;
    const first = await accept(candidates.slice(0, middle), holds);
    const second = await accept(candidates.slice(middle), holds);
    if (first.length === 0 || second.length === 0)
        return [...first, ...second];
    return (await holds([...first, ...second])) ? [...first, ...second] : first;
}

;// CONCATENATED MODULE: ./lib/src/settings/clusters.js



async function clusterPatterns(entries) {
    return Promise.all(entries.flatMap((entry) => entry.paths.map((path) => clusterPattern(entry, path))));
}
async function clusterPattern(entry, path) {
    const named = (0,glob/* hasName */.cP)(entry.name);
    if (named !== (0,glob/* hasName */.cP)(path)) {
        throw new errors/* UserError */.y(`${(0,span/* lineOf */.c)(entry.at)}: \`${named ? path : entry.name}\` lacks \`{name}\`, which \`${named ? entry.name : path}\` has. Use it in both or in neither.`);
    }
    const matches = await (0,glob/* matcher */.jN)([path]);
    const take = await (0,glob/* nameIn */.ZC)(path);
    return {
        root: path,
        nameOf: named ? (file) => apply(entry.name, take(file)) : (file) => (matches(file) ? entry.name : undefined),
        specificity: (0,glob/* fixedPart */.sL)(path.replace('{name}', '*')).length * 2 + (named ? 0 : 1),
        traits: { environment: entry.environment, load: entry.load, complete: entry.complete, facts: entry.facts },
    };
}
const apply = (name, found) => found === undefined || found === '' ? undefined : name.replace('{name}', () => found);

;// CONCATENATED MODULE: ./lib/src/check/check.js











async function check(input) {
    const redact = redactorOf(() => [...check_textsOf(input), ...(input.made?.texts ?? [])]);
    const patterns = input.policy.clusters === undefined ? undefined : await clusterPatterns(input.policy.clusters);
    const isAside = patterns === undefined || input.thorough === true
        ? undefined
        : (0,parse_sides/* asideOf */.K)(input, patterns, (0,documents/* namedDocument */.t9)(input.policy.options.recoveryPlan.path));
    const quick = isAside === undefined ? undefined : await (0,parse_sides/* parseSides */.A)(input, isAside);
    const quickly = quick === undefined ? undefined : judgeSides(input, patterns, quick, redact);
    const parsed = quick !== undefined && quickly?.isWhole === true ? quick : await (0,parse_sides/* parseSides */.A)(input);
    const { report, told } = quickly?.isWhole === true ? quickly : judgeSides(input, patterns, parsed, redact);
    const noted = await withSchemaNotes(report, input, told, redact);
    if (input.repairs === false)
        return noted;
    const rejudge = async (texts) => {
        const after = await withTexts(input.head, parsed.head, texts);
        const settings = { ...input.settings, clusters: [] };
        const change = { base: input.head, head: after.side, changedFiles: new Set(texts.keys()), moves: [] };
        const sides = { head: after.parsed, base: parsed.head };
        return judgeSides({ ...input, ...change, settings, coming: coming_NO_CHANGES }, patterns, sides, (said) => said).report;
    };
    const base = input.settings.suggestions ? input.base : undefined;
    const repairs = await repairsOf({ report, head: input.head, base, rejudge });
    return repairs === undefined ? noted : { ...noted, repairs };
}
const check_textsOf = ({ head, base, changedFiles }) => [...new Set([...head.files, ...(base?.files ?? [])])].flatMap(({ path, text }) => text !== undefined && (changedFiles.has(path) || !(0,candidates/* isCandidate */.qn)(path) || (0,sniff/* mayMatter */.dx)(text)) ? [text] : []);

// EXTERNAL MODULE: ./lib/src/head-start.js + 2 modules
var head_start = __webpack_require__(6093);
// EXTERNAL MODULE: ./lib/src/publish/terminal.js
var terminal = __webpack_require__(7681);
// EXTERNAL MODULE: ./lib/src/read/list-files.js
var list_files = __webpack_require__(1454);
// EXTERNAL MODULE: ./lib/src/read/work-tree.js + 5 modules
var work_tree = __webpack_require__(5576);
;// CONCATENATED MODULE: ./lib/src/read/watch.js


function watch(seconds = limits/* MAX_SECONDS */.Hg, now = milliseconds) {
    const end = now() + seconds * 1000;
    return (next) => {
        if (now() > end) {
            throw new errors/* UserError */.y(`Reading and judging took longer than ${seconds} seconds and was ended at \`${next}\`. Leave out what holds no manifests of a cluster, with \`exclude\` in the config.`);
        }
    };
}
const milliseconds = () => Number(process.hrtime.bigint()) / 1e6;

// EXTERNAL MODULE: ./lib/src/render/escape.js
var render_escape = __webpack_require__(9703);
;// CONCATENATED MODULE: ./lib/src/render/formats.js
const showsRepairs = (format) => format === 'json' || format === 'markdown';
async function renderFormat(format, report, options) {
    switch (format) {
        case 'text':
            return (await __webpack_require__.e(/* import() */ 741).then(__webpack_require__.bind(__webpack_require__, 3741))).renderTerminal(report, options).text;
        case 'markdown':
            return await comment(report, options.nearness());
        case 'json':
            return (await __webpack_require__.e(/* import() */ 198).then(__webpack_require__.bind(__webpack_require__, 198))).renderJson(report);
        case 'github':
            return await github(report, options.nearness());
        case 'sarif': {
            const { renderSarif } = await __webpack_require__.e(/* import() */ 827).then(__webpack_require__.bind(__webpack_require__, 3827));
            return renderSarif(report, { links: {}, target: 'default' }).text;
        }
        case 'html': {
            const { renderHtml } = await Promise.all(/* import() */[__webpack_require__.e(230), __webpack_require__.e(315)]).then(__webpack_require__.bind(__webpack_require__, 1315));
            return renderHtml(report, { links: {}, text: options.text });
        }
    }
}
async function loadFormat(format) {
    if (format === 'text')
        await __webpack_require__.e(/* import() */ 741).then(__webpack_require__.bind(__webpack_require__, 3741));
}
async function comment(report, nearness) {
    const { findingsIn, planAnnotations } = await __webpack_require__.e(/* import() */ 636).then(__webpack_require__.bind(__webpack_require__, 3636));
    const { COMMENT_BUDGET, renderMarkdown } = await Promise.all(/* import() */[__webpack_require__.e(230), __webpack_require__.e(540)]).then(__webpack_require__.bind(__webpack_require__, 1540));
    return renderMarkdown(report, {}, COMMENT_BUDGET, '', findingsIn(planAnnotations(report, nearness)).size).text;
}
async function github(report, nearness) {
    const { planAnnotations, workflowCommand } = await __webpack_require__.e(/* import() */ 636).then(__webpack_require__.bind(__webpack_require__, 3636));
    const { logLine } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 9703));
    const { shown, total } = planAnnotations(report, nearness);
    const verdict = report.gate.passed ? 'Gate passed.' : `Gate failed: ${report.gate.because.join(', ')}.`;
    return `${[...shown.map(workflowCommand), logLine(`${shown.length} of ${total} annotations. ${verdict}`)].join('\n')}\n`;
}

;// CONCATENATED MODULE: ./lib/src/render/texts.js
function judgedTexts(head, { config, configFrom }, changedFiles) {
    const isOther = configFrom === 'base' && changedFiles.has(config);
    return (path) => (isOther && path === config ? undefined : head(path));
}

// EXTERNAL MODULE: ./lib/src/render/tool.js
var tool = __webpack_require__(7834);
;// CONCATENATED MODULE: ./lib/src/commands.js





















const COMMANDS = ['check', 'init', 'doctor', 'explain', 'rules'];
async function main(args, started) {
    const [command, ...rest] = args.some((arg) => arg === '--help' || arg === '-h') ? ['help'] : args;
    try {
        switch (command) {
            case 'check':
                return await runCheck((0,settings_arguments/* parseCheck */.QB)(rest), started);
            case 'init':
                return await (await __webpack_require__.e(/* import() */ 767).then(__webpack_require__.bind(__webpack_require__, 767))).runInit((0,settings_arguments/* parseRepository */.SU)(command, rest, ['--dry-run']));
            case 'doctor':
                return await (await __webpack_require__.e(/* import() */ 767).then(__webpack_require__.bind(__webpack_require__, 767))).runDoctor((0,settings_arguments/* parseRepository */.SU)(command, rest, []));
            case 'rules':
                refuseMore(command, rest, 0);
                (0,terminal/* printText */.n)((await __webpack_require__.e(/* import() */ 841).then(__webpack_require__.bind(__webpack_require__, 4841))).listRules());
                return 0;
            case 'explain':
                refuseMore(command, rest, 1);
                (0,terminal/* printText */.n)(await (await __webpack_require__.e(/* import() */ 841).then(__webpack_require__.bind(__webpack_require__, 4841))).explainRule(rest[0]));
                return 0;
            case '--version':
                (0,terminal/* printText */.n)(`${tool/* TOOL */.j.version}\n`);
                return 0;
            case undefined:
            case 'help':
                (0,terminal/* printText */.n)(settings_arguments/* USAGE */.u_);
                return command === undefined ? 2 : 0;
            default:
                throw new errors/* UserError */.y(`\`${command}\` is no command. ${(0,closest/* allowedWords */.wP)(command, COMMANDS)}`);
        }
    }
    catch (error) {
        if (error instanceof errors/* UserError */.y)
            process.stderr.write(`deckhouse-readiness: ${harmless(error.message)}\n`);
        else
            process.stderr.write(`deckhouse-readiness: This is a defect of the tool, please report it.\n${harmless(error instanceof Error ? (error.stack ?? error.message) : String(error))}\n`);
        return 2;
    }
}
function harmless(message) {
    return message
        .split('\n')
        .map((line) => (0,render_escape/* oneLine */.TN)((0,parse_secrets/* maskShapes */.Vl)(line)))
        .join('\n');
}
function refuseMore(command, args, most) {
    const extra = args[most];
    if (extra !== undefined)
        throw new errors/* UserError */.y(`${command}: \`${extra}\` is too much. See \`deckhouse-readiness --help\`.`);
}
async function runCheck({ paths, base, format, output, verbose, raw }, started) {
    const settings = (0,settings_settings/* settingsFrom */.ms)(raw, new Date().toISOString().slice(0, 10), (name) => `--${name}`);
    if (settings.foreign !== undefined) {
        throw new errors/* UserError */.y(`--config: \`${settings.config}\` lies in another repository, which only the action reads. Give the path of a file.`);
    }
    const thorough = (0,head_start/* isThorough */.r)(process.env);
    const { tree, searching } = started ?? { tree: (0,work_tree/* workTree */._E)(paths, process.cwd()), searching: undefined };
    const atBase = base === undefined ? undefined : (path) => (0,work_tree/* readAt */.m6)(tree, base, path);
    const loaded = await loadPolicy(settings, (path) => (0,work_tree/* readFile */.TA)(tree, path), atBase);
    const document = (0,documents/* namedDocument */.t9)(loaded.policy.options.recoveryPlan.path);
    const listed = searching === undefined || base !== undefined ? undefined : (0,list_files/* listFiles */.C)(tree, false);
    if (searching !== undefined)
        await Promise.all([Promise.all(/* import() */[__webpack_require__.e(863), __webpack_require__.e(500)]).then(__webpack_require__.bind(__webpack_require__, 7500)), loadFormat(format)]);
    const sides = (0,work_tree/* readWorkTree */.gJ)(tree, base, await (0,glob/* matcher */.jN)(loaded.policy.exclude), document, {
        thorough,
        listed,
        searched: await searching,
        alsoRead: await (0,glob/* matcher */.jN)([(0,glob/* literal */.eu)(settings.config), ...loaded.policy.schemas]),
    });
    const until = watch();
    const terms = { render: settings.render, never: [tree.top], watch: until, path: process.env['PATH'] ?? '' };
    const judged = await (0,door/* judgeable */.W)(sides, terms);
    const report = await check({
        ...loaded,
        ...sides,
        ...judged,
        watch: until,
        within: tree.within,
        thorough,
        repairs: showsRepairs(format),
        settings,
        repository: tree.name,
        notes: [...loaded.notes, ...judged.notes],
    });
    const color = output === undefined && (0,terminal/* wantsColor */.zK)(process.env);
    const text = await renderFormat(format, report, {
        color,
        columns: output === undefined ? (0,terminal/* columnsOf */.PL)(process.env) : undefined,
        verbose,
        nearness: () => ({
            changedFiles: sides.changedFiles,
            touched: touchedLines(sides.head.files, sides.base?.files, sides.changedFiles),
        }),
        text: judgedTexts((path) => (0,work_tree/* readFile */.TA)(tree, path), settings, sides.changedFiles),
    });
    if (output === undefined)
        (0,terminal/* printText */.n)(text);
    else
        write(output, text, tree);
    if (report.verdict === 'error')
        return 2;
    return report.gate.passed ? 0 : 1;
}
function write(path, text, { top }) {
    try {
        (0,external_node_fs_.writeFileSync)(path, text);
    }
    catch {
        throw new errors/* UserError */.y(`--output: \`${path}\` cannot be written. Give a file in a folder that exists, such as one in \`${top}\`.`);
    }
}


/***/ }),

/***/ 854:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ru: () => (/* binding */ worsenedOthers),
/* harmony export */   TD: () => (/* binding */ isMet),
/* harmony export */   fz: () => (/* binding */ compareRows),
/* harmony export */   mx: () => (/* binding */ markNear)
/* harmony export */ });
/* harmony import */ var _rules_outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1217);

function compareRows(head, base) {
    return head.map((row) => {
        if (base === undefined)
            return { ...row, base: undefined, change: 'unchanged', fresh: [] };
        const before = base === 'new' ? undefined : base.find(({ rule }) => rule.id === row.rule.id);
        if (before !== undefined)
            return compareRow(row, before);
        const fresh = shortfalls(row);
        if (isMet(row.verdict))
            return { ...row, base: undefined, change: 'unchanged', fresh };
        return { ...row, base: undefined, change: 'introduced', fresh, ...elsewhere(fresh, row) };
    });
}
function compareRow(head, base) {
    const before = shortfalls(base);
    const after = shortfalls(head);
    const fresh = after.filter((finding) => !before.some((old) => isSame(old, finding) && !(0,_rules_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .isWorse */ .Bx)(finding.verdict, old.verdict)));
    const result = (change) => ({
        ...head,
        base: base.verdict,
        before: base,
        change,
        fresh,
        ...(change === 'introduced' ? elsewhere(fresh, head) : change === 'unchanged' ? {} : elsewhere(before, base)),
    });
    if (head.verdict === 'error' || base.verdict === 'error')
        return result('incomparable');
    if (head.verdict === base.verdict && fresh.length === 0 && after.length === before.length)
        return result('unchanged');
    if (head.verdict === 'unknown' && before.length > 0)
        return result('incomparable');
    if (isUnreadable(head) !== isUnreadable(base) && (head.verdict === 'unknown' || base.verdict === 'unknown'))
        return result('incomparable');
    if (isMet(head.verdict) && isMet(base.verdict))
        return result('unchanged');
    if ((0,_rules_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .isWorse */ .Bx)(head.verdict, base.verdict) || fresh.length > 0)
        return result('introduced');
    if (!(0,_rules_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .isWorse */ .Bx)(base.verdict, head.verdict) && after.length >= before.length)
        return result('unchanged');
    if (head.verdict === 'not-applicable' && before.length === 0)
        return result('unchanged');
    return result(isUnreadable(head) ? 'incomparable' : 'fixed');
}
function markNear(rows, changedFiles) {
    const isNear = ({ at, also = [] }) => [at, ...also].some((place) => place !== undefined && changedFiles.has(place.path));
    return rows.map((row) => {
        const near = row.findings.filter((finding) => !isMet(finding.verdict) && isNear(finding));
        return near.length === 0 ? row : { ...row, near };
    });
}
const isMet = (verdict) => verdict === 'pass' || verdict === 'not-applicable';
function elsewhere(changed, { findings, verdict }) {
    const all = changed.length > 0 ? changed : findings.filter((finding) => finding.verdict === verdict);
    return all.length > 0 && all.every(({ pair }) => pair?.countsThere === true) ? { countsElsewhere: true } : {};
}
function shortfalls(row) {
    return row.findings.filter((finding) => finding.verdict === 'warn' || finding.verdict === 'fail');
}
const isSame = (left, right) => left.object === right.object && left.field === right.field && (left.at === undefined) === (right.at === undefined);
function worsenedOthers(head, base, reported) {
    if (base === undefined)
        return [];
    const before = base === 'new' ? [] : base;
    return head.flatMap(({ rule, findings }) => {
        const old = before.find((row) => row.rule.id === rule.id)?.findings ?? [];
        return findings
            .filter(({ verdict }) => !isMet(verdict))
            .filter((finding) => !old.some((one) => isPairOf(one, finding) && !(0,_rules_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .isWorse */ .Bx)(finding.verdict, one.verdict)))
            .flatMap(({ pair }) => pair === undefined || reported.has(pair.other) ? [] : [{ cluster: pair.other, rule: rule.id }]);
    });
}
const isPairOf = (left, right) => left.object === right.object && left.field === right.field;
const isUnreadable = (row) => row.findings.some((finding) => finding.verdict === 'unknown' && finding.unreadable === true);


/***/ }),

/***/ 4002:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ expiriesOf),
/* harmony export */   e: () => (/* binding */ lastDayOf)
/* harmony export */ });
/* harmony import */ var _model_day_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(913);
/* harmony import */ var _evaluate_exemptions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2697);


function expiriesOf(clusters, exemptions, date) {
    const soon = (0,_model_day_js__WEBPACK_IMPORTED_MODULE_0__/* .addDays */ .fi)(date, _evaluate_exemptions_js__WEBPACK_IMPORTED_MODULE_1__/* .NOTICE_DAYS */ .ff);
    const lapses = clusters.flatMap(({ name, rows }) => rows.flatMap((row) => row.findings.flatMap((finding) => {
        const { lapse, at } = finding;
        if (lapse === undefined || (0,_evaluate_exemptions_js__WEBPACK_IMPORTED_MODULE_1__/* .exemptionOf */ .Vi)(row, finding) !== undefined)
            return [];
        if (lapse.state === 'dated' && lapse.until > soon)
            return [];
        return [{ kind: lapse.kind, cluster: name, rule: row.rule.id, lapse, at }];
    })));
    const ending = exemptions
        .filter(({ state }) => state === 'expiring')
        .map((status) => ({ kind: 'exemption', status }));
    const before = (left, right) => Number(rank(left) < rank(right));
    return [...ending, ...lapses].toSorted((left, right) => before(right, left) - before(left, right));
}
function lastDayOf(expiry) {
    if (expiry.kind === 'exemption')
        return expiry.status.exemption.until;
    return expiry.lapse.state === 'dated' ? expiry.lapse.until : undefined;
}
function rank(expiry) {
    if (expiry.kind === 'exemption' || expiry.lapse.state === 'dated')
        return lastDayOf(expiry) ?? '';
    return expiry.lapse.state === 'over' ? '' : '~';
}


/***/ }),

/***/ 251:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Db: () => (/* binding */ problemId),
/* harmony export */   Sd: () => (/* binding */ idsIn),
/* harmony export */   WX: () => (/* binding */ findingsOf),
/* harmony export */   zW: () => (/* binding */ asks)
/* harmony export */ });
function findingsOf(report) {
    const rows = [...report.clusters, ...report.beside].flatMap((cluster) => cluster.rows.flatMap((row) => row.findings.flatMap((finding, index) => asks(finding) ? [{ id: idOf(cluster, row, index), cluster, row, finding }] : [])));
    const problems = report.problems.map((problem) => ({ id: problemId(report, problem), problem }));
    return [...rows, ...problems];
}
function idsIn(cluster, row, findings) {
    return findings.filter(asks).map((finding) => idOf(cluster, row, row.findings.indexOf(finding)));
}
function problemId({ problems }, problem) {
    return `problem/${problems.indexOf(problem)}`;
}
const asks = ({ verdict }) => verdict !== 'pass' && verdict !== 'not-applicable';
const idOf = ({ name }, { rule }, index) => `${name}/${rule.id}/${index}`;


/***/ }),

/***/ 7819:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gj: () => (/* binding */ gate),
/* harmony export */   Me: () => (/* binding */ overall),
/* harmony export */   Sd: () => (/* binding */ totals),
/* harmony export */   l9: () => (/* binding */ decisive)
/* harmony export */ });
/* unused harmony export placeOf */
/* harmony import */ var _evaluate_exemptions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2697);
/* harmony import */ var _parse_span_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7205);
/* harmony import */ var _compare_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(854);



function decisive(row) {
    const deciding = row.findings.filter((finding) => finding.verdict === row.verdict);
    return deciding.length === 0 ? row.findings : deciding;
}
function gate({ clusters, problems, scope, failOn, changedFiles }) {
    const rows = clusters.flatMap((cluster) => cluster.rows
        .filter((row) => counting(row, scope, changedFiles).some((verdict) => blocks(verdict, failOn)))
        .map((row) => `${cluster.name}: ${row.rule.id}`));
    const unreadable = failOn === 'never' ? [] : problems.filter(({ level }) => level === 'fail').map(placeOf);
    const because = [...rows, ...unreadable];
    return { passed: because.length === 0, failOn, scope, because };
}
function placeOf({ at, path, message }) {
    return at === undefined ? (path ?? message.replace(/\.$/, '')) : (0,_parse_span_js__WEBPACK_IMPORTED_MODULE_0__/* .lineOf */ .c)(at);
}
function counting(row, scope, changedFiles) {
    const clouded = row.change === 'introduced' || (row.change === 'incomparable' && row.base !== undefined && (0,_compare_js__WEBPACK_IMPORTED_MODULE_1__/* .isMet */ .TD)(row.base));
    const inScope = counted(row).filter((finding) => {
        if (scope === 'all' || row.fresh.some((fresh) => fresh === finding))
            return true;
        if (finding.verdict === 'unknown' && clouded)
            return true;
        const places = [finding.at, ...(finding.pair === undefined ? [] : (finding.also ?? []))];
        return scope === 'changed' && places.some((at) => at !== undefined && changedFiles.has(at.path));
    });
    const hidden = row.change === 'incomparable' && row.countsElsewhere !== true && scope !== 'introduced' && !(0,_compare_js__WEBPACK_IMPORTED_MODULE_1__/* .isMet */ .TD)(row.verdict);
    const base = hidden && row.before !== undefined && row.base !== 'error' ? counted(row.before) : [];
    return [...inScope, ...base].map(({ verdict }) => verdict);
}
const counted = (row) => row.findings.filter((finding) => finding.pair?.countsThere !== true && (0,_evaluate_exemptions_js__WEBPACK_IMPORTED_MODULE_2__/* .exemptionOf */ .Vi)(row, finding) === undefined);
function blocks(verdict, failOn) {
    switch (failOn) {
        case 'never':
            return false;
        case 'fail':
            return verdict === 'fail';
        case 'warn':
            return verdict === 'fail' || verdict === 'warn';
        case 'unknown':
            return verdict === 'fail' || verdict === 'warn' || verdict === 'unknown';
    }
}
function totals(clusters) {
    const counts = { pass: 0, warn: 0, fail: 0, unknown: 0, 'not-applicable': 0, error: 0, waived: 0, attested: 0 };
    for (const row of clusters.flatMap(({ rows }) => rows))
        counts[(0,_evaluate_exemptions_js__WEBPACK_IMPORTED_MODULE_2__/* .standingOf */ .YP)(row)] += 1;
    return counts;
}
function overall(counts, clusters) {
    if (clusters === 0)
        return 'nothing';
    if (counts.error > 0)
        return 'error';
    if (counts.fail > 0)
        return 'fail';
    if (counts.warn > 0)
        return 'warn';
    return counts.pass > 0 ? 'pass' : 'unknown';
}


/***/ }),

/***/ 8004:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bD: () => (/* reexport */ FAST_IOPS),
  hz: () => (/* binding */ diskSpeed)
});

// UNUSED EXPORTS: DISKS_DATE

;// CONCATENATED MODULE: ./lib/src/data/disks/speed.js
const FAST_IOPS = 400;
function bySize(rule) {
    return ({ size, type }) => (size === undefined ? undefined : rule(size, type));
}
function sustained(iops, text) {
    const whole = Math.floor(iops);
    return { grade: whole >= FAST_IOPS ? 'fast' : 'slow', iops: whole, text };
}
function bursting(iops, peak, text) {
    const speed = sustained(iops, text);
    return speed.grade === 'slow' && peak >= FAST_IOPS ? { ...speed, grade: 'burst' } : speed;
}
function atLeast(iops, text) {
    const speed = sustained(iops, text);
    return speed.grade === 'slow' ? { ...speed, grade: 'disputed' } : speed;
}
function provisioned(included) {
    return ({ type, provisioned: bought }) => {
        if (bought !== undefined && bought > (included ?? 0)) {
            return sustained(bought, `\`${type}\` gives the ${bought} IOPS that are provisioned`);
        }
        return included === undefined ? undefined : sustained(included, `\`${type}\` gives ${included} IOPS at any size`);
    };
}
function gib(size) {
    return `${Number(size.toFixed(1))} GiB`;
}

;// CONCATENATED MODULE: ./lib/src/data/disks/aws.js

const AWS_DISKS = new Map([
    ['gp3', provisioned(3000)],
    ['gp2', bySize(gp2)],
    ['io1', provisioned()],
    ['io2', provisioned()],
    ['st1', hdd({ base: 40, burst: 250, most: 500 })],
    ['sc1', hdd({ base: 12, burst: 80, most: 250 })],
    ['standard', ({ type }) => sustained(100, `\`${type}\` gives about 100 IOPS on average and 200 at most`)],
]);
function gp2(size, type) {
    const iops = Math.floor(Math.min(16_000, Math.max(100, 3 * size)));
    const given = `\`${type}\` gives 3 IOPS per GiB, ${iops} at ${gib(size)}`;
    return iops < 3000 ? bursting(iops, 3000, `${given}, and bursts to 3000`) : sustained(iops, given);
}
function hdd(perTib) {
    return bySize((size, type) => {
        const at = (rate) => Math.floor(Math.min(perTib.most, (rate * size) / 1024));
        const [iops, peak] = [at(perTib.base), at(perTib.burst)];
        return bursting(iops, peak, `\`${type}\` gives ${iops} IOPS of 1 MiB at ${gib(size)}, and bursts to ${peak}`);
    });
}

;// CONCATENATED MODULE: ./lib/src/data/disks/azure.js

const AZURE_DISKS = new Map([
    ['Premium_LRS', bySize(premium)],
    ['Premium_ZRS', bySize(premium)],
    ['PremiumV2_LRS', provisioned(3000)],
    ['UltraSSD_LRS', provisioned()],
    ['StandardSSD_LRS', standardSsd],
    ['StandardSSD_ZRS', standardSsd],
    ['Standard_LRS', standardHdd],
]);
const PREMIUM = [
    [32, 120],
    [64, 240],
    [128, 500],
    [256, 1100],
    [512, 2300],
    [1024, 5000],
    [4096, 7500],
    [8192, 16_000],
    [16_384, 18_000],
];
function premium(size, type) {
    const [, iops] = PREMIUM.find(([most]) => size <= most) ?? [0, 20_000];
    const given = `\`${type}\` gives ${iops} IOPS at ${gib(size)}`;
    return size <= 512 ? bursting(iops, 3500, `${given}, and bursts to 3500`) : sustained(iops, given);
}
function standardSsd({ type, size }) {
    const least = size === undefined || size <= 32 ? 120 : size <= 64 ? 240 : 500;
    return {
        grade: 'disputed',
        iops: least,
        text: least === 500
            ? `\`${type}\` gives up to 500 IOPS and guarantees none`
            : `\`${type}\` gives up to ${least} or up to 500 IOPS by the vendor's own tables, and guarantees none`,
    };
}
function standardHdd({ type }) {
    return { grade: 'disputed', iops: 500, text: `\`${type}\` gives up to 500 IOPS and guarantees none` };
}

;// CONCATENATED MODULE: ./lib/src/data/disks/gcp.js

const GCP_DISKS = new Map([
    ['pd-standard', bySize(pdStandard)],
    ['pd-balanced', bySize((size, type) => perGib(size, type, 6, 80_000))],
    ['pd-ssd', bySize((size, type) => perGib(size, type, 30, 100_000))],
    ['pd-extreme', provisioned()],
    ['hyperdisk-balanced', provisioned()],
    ['hyperdisk-extreme', provisioned()],
]);
function pdStandard(size, type) {
    const reads = Math.floor(Math.min(7500, 0.75 * size));
    const writes = Math.floor(Math.min(15_000, 1.5 * size));
    const speed = sustained(reads, `\`${type}\` gives ${reads} reads and ${writes} writes per second at ${gib(size)}`);
    return speed.grade === 'slow' && writes >= FAST_IOPS ? { ...speed, grade: 'disputed' } : speed;
}
function perGib(size, type, rate, most) {
    const iops = Math.floor(Math.min(most, rate * size));
    return atLeast(iops, `\`${type}\` gives ${rate} IOPS per GiB, ${iops} at ${gib(size)}, besides a baseline that the table does not count`);
}

;// CONCATENATED MODULE: ./lib/src/data/disks/huawei.js

const HUAWEI_DISKS = new Map([
    ['SATA', least(100, 1, 1000)],
    ['SAS', least(100, 2, 3000)],
    ['SSD', least(100, 50, 20_000)],
    [
        'GPSSD',
        ({ size, type }) => sustained(Math.min(20_000, 1800 + 12 * (size ?? 0)), `\`${type}\` gives 1800 IOPS or more`),
    ],
    [
        'ESSD',
        ({ size, type }) => sustained(Math.min(128_000, 1800 + 50 * (size ?? 0)), `\`${type}\` gives 1800 IOPS or more`),
    ],
]);
function least(base, perGib, most) {
    return bySize((size, type) => {
        const iops = Math.floor(Math.min(most, base + perGib * size));
        return atLeast(iops, `\`${type}\` gives at least ${iops} IOPS at ${gib(size)}, the lowest of its documented numbers`);
    });
}

;// CONCATENATED MODULE: ./lib/src/data/disks/yandex.js

const YANDEX_DISKS = new Map([
    ['network-hdd', bySize(yandex_hdd)],
    ['network-ssd', ssd(32, 1000, 20_000)],
    ['network-ssd-nonreplicated', ssd(93, 5600, 50_000)],
    ['network-ssd-io-m3', ssd(93, 5600, 50_000)],
]);
function yandex_hdd(size, type) {
    const iops = Math.min(2000, 300 * units(size, 256));
    const given = `\`${type}\` gives 300 IOPS per 256 GB, ${iops} at ${gib(size)}`;
    return sustained(iops, size < 1024 ? `${given}, and bursts to 1200 for half an hour a day` : given);
}
function ssd(unit, iops, most) {
    return ({ size, type }) => sustained(Math.min(most, iops * units(size ?? unit, unit)), `\`${type}\` gives ${iops} IOPS per ${unit} GB`);
}
function units(size, unit) {
    return Math.max(1, Math.floor(size / unit));
}

;// CONCATENATED MODULE: ./lib/src/data/disks.js






const DISKS_DATE = '2026-11-24';
const DISKS = {
    AWS: AWS_DISKS,
    Azure: AZURE_DISKS,
    GCP: GCP_DISKS,
    HuaweiCloud: HUAWEI_DISKS,
    Yandex: YANDEX_DISKS,
};
function diskSpeed(provider, type, bytes, provisionedIops) {
    return DISKS[provider]?.get(type)?.({
        type,
        size: positive(bytes === undefined ? undefined : bytes / 2 ** 30),
        provisioned: positive(provisionedIops),
    });
}
function positive(value) {
    return value !== undefined && Number.isFinite(value) && value > 0 ? value : undefined;
}


/***/ }),

/***/ 890:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s$: () => (/* binding */ CHANNEL),
/* harmony export */   xV: () => (/* binding */ GUIDE)
/* harmony export */ });
/* unused harmony export FOR_A_PERSON */
const GUIDE = {
    edition: 'dvp-2025-12',
    title: 'Going to Production with DVP',
    date: '2025-12-01',
    repository: 'deckhouse/deckhouse',
    commit: '02f12afd26a5ebdff88001938e5edf26d77157f2',
    file: 'docs/site/pages/virtualization-platform/guides/GOING_TO_PRODUCTION.md',
};
const FOR_A_PERSON = 'community';
const CHANNEL = 'https://t.me/deckhouse';


/***/ }),

/***/ 5498:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ ownerOf),
/* harmony export */   v: () => (/* binding */ EVERY_CLUSTER)
/* harmony export */ });
const EVERY_CLUSTER = '*';
function ownerOf(exemption) {
    return exemption.kind === 'waiver' ? exemption.owner : exemption.by;
}


/***/ }),

/***/ 2697:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CB: () => (/* binding */ statusesOf),
/* harmony export */   Vi: () => (/* binding */ exemptionOf),
/* harmony export */   YP: () => (/* binding */ standingOf),
/* harmony export */   ff: () => (/* binding */ NOTICE_DAYS),
/* harmony export */   hh: () => (/* binding */ exemptionOfRow),
/* harmony export */   rY: () => (/* binding */ applyExemptions),
/* harmony export */   t1: () => (/* binding */ isBroad)
/* harmony export */ });
/* harmony import */ var _rules_outcome_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1217);
/* harmony import */ var _model_day_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(913);
/* harmony import */ var _exemption_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5498);



const NOTICE_DAYS = 30;
function applyExemptions(rows, exemptions, cluster, date) {
    const inForce = exemptions
        .filter((exemption) => phaseOf(exemption, date) === 'active' && isFor(exemption, cluster))
        .toSorted((left, right) => Number(isBroad(left)) - Number(isBroad(right)) || (left.until < right.until ? 1 : -1));
    return rows.map((row) => {
        if (row.verdict === 'error')
            return row;
        const covers = inForce
            .filter(({ rule }) => rule === row.rule.id)
            .map((exemption) => ({ exemption, findings: row.findings.filter((one) => isCovered(exemption, one)) }))
            .filter(({ findings }) => findings.length > 0);
        return covers.length === 0 ? row : { ...row, covers };
    });
}
function isCovered({ kind }, finding) {
    switch (finding.verdict) {
        case 'warn':
        case 'fail':
            return kind === 'waiver' || finding.absence === true;
        case 'unknown':
            return kind === 'attestation';
        case 'pass':
        case 'not-applicable':
            return false;
    }
}
const isFor = ({ cluster }, name) => cluster === _exemption_js__WEBPACK_IMPORTED_MODULE_0__/* .EVERY_CLUSTER */ .v || cluster === name;
const isBroad = ({ cluster }) => cluster === _exemption_js__WEBPACK_IMPORTED_MODULE_0__/* .EVERY_CLUSTER */ .v;
function phaseOf({ from, until }, date) {
    if (until < date)
        return 'expired';
    return from !== undefined && from > date ? 'pending' : 'active';
}
function exemptionOf({ covers = [] }, finding) {
    return covers.find(({ findings }) => findings.includes(finding))?.exemption;
}
function exemptionOfRow(row) {
    const deciding = row.findings.filter(({ verdict }) => verdict === row.verdict);
    const exemptions = deciding.map((finding) => exemptionOf(row, finding));
    return exemptions.includes(undefined) ? undefined : exemptions[0];
}
function standingOf(row) {
    const exemption = exemptionOfRow(row);
    if (exemption === undefined)
        return row.verdict;
    const left = (0,_rules_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .worst */ .QZ)(row.findings.filter((finding) => exemptionOf(row, finding) === undefined).map(verdictOf));
    if (left === 'fail' || left === 'warn' || left === 'unknown')
        return left;
    return exemption.kind === 'waiver' ? 'waived' : 'attested';
}
const verdictOf = ({ verdict }) => verdict;
function statusesOf(policy, coming, { rows, isUnjudged }, date) {
    const used = new Set(rows.flatMap(({ covers = [] }) => covers.map(({ exemption }) => exemption)));
    const soon = (0,_model_day_js__WEBPACK_IMPORTED_MODULE_2__/* .addDays */ .fi)(date, NOTICE_DAYS);
    const state = (exemption) => {
        const phase = phaseOf(exemption, date);
        if (phase !== 'active')
            return phase;
        if (!used.has(exemption) && !isUnjudged(exemption.cluster))
            return 'unused';
        return exemption.until <= soon ? 'expiring' : 'active';
    };
    return [
        ...policy.map((exemption) => ({ exemption, state: state(exemption), isComing: false })),
        ...coming.map((exemption) => ({ exemption, state: 'pending', isComing: true })),
    ];
}


/***/ }),

/***/ 6356:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   eI: () => (/* binding */ declaredIn),
/* harmony export */   o_: () => (/* binding */ jsonOf),
/* harmony export */   ol: () => (/* binding */ mayDeclare)
/* harmony export */ });
/* harmony import */ var _parse_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2160);
/* harmony import */ var _parse_node_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7249);
/* harmony import */ var _parse_split_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4453);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7676);




const mayDeclare = (text) => text !== undefined && (text.includes('argoproj.io/') || text.includes('toolkit.fluxcd.io/'));
async function declaredIn(files) {
    const found = [];
    for (const { path, text } of files) {
        if (!mayDeclare(text))
            continue;
        const source = (0,_parse_index_js__WEBPACK_IMPORTED_MODULE_0__/* .sourceOf */ .vz)(path, text);
        for (const chunk of (0,_parse_split_js__WEBPACK_IMPORTED_MODULE_1__/* .splitDocuments */ .Z)(source.text)) {
            if (!mayDeclare(source.text.slice(chunk.start, chunk.end)))
                continue;
            const tree = await (0,_parse_index_js__WEBPACK_IMPORTED_MODULE_0__/* .readDocument */ .u0)(source, chunk);
            if (tree.state === 'read' && tree.root?.type === 'map')
                found.push(...readObject(tree.root, source));
        }
    }
    return found;
}
function readObject(root, source) {
    const [group = ''] = ((0,_places_js__WEBPACK_IMPORTED_MODULE_2__/* .scalarAt */ .C_)(root, 'apiVersion') ?? '').split('/', 1);
    const kind = (0,_parse_node_js__WEBPACK_IMPORTED_MODULE_3__/* .child */ .jf)(root, 'kind');
    const name = (0,_places_js__WEBPACK_IMPORTED_MODULE_2__/* .scalarAt */ .C_)(root, 'metadata', 'name');
    if (kind?.type !== 'scalar' || name === undefined || !mayDeclare(`${group}/`))
        return [];
    const namespace = (0,_places_js__WEBPACK_IMPORTED_MODULE_2__/* .scalarAt */ .C_)(root, 'metadata', 'namespace');
    return [{ group, kind: kind.text, name, namespace, root, source, at: source.locate(kind.start, kind.end) }];
}
function jsonOf(node) {
    switch (node.type) {
        case 'scalar':
            return typeof node.value === 'number' && /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/.test(node.text)
                ? node.text
                : JSON.stringify(node.value);
        case 'list': {
            const items = node.items.map(jsonOf);
            return node.open !== undefined || items.includes(undefined) ? undefined : `[${items.join(',')}]`;
        }
        case 'map': {
            const entries = [...node.entries].map(([key, { value }]) => [JSON.stringify(key), jsonOf(value)]);
            return node.open !== undefined || entries.some(([, value]) => value === undefined)
                ? undefined
                : `{${entries.map((entry) => entry.join(':')).join(',')}}`;
        }
        case 'unresolved':
            return undefined;
    }
}


/***/ }),

/***/ 6372:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ judgeable)
/* harmony export */ });
/* harmony import */ var _deploy_declared_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6356);

async function judgeable(sides, terms) {
    const { head, base, changedFiles, notes } = sides;
    const isPlain = !sides.trees.holdsUnits && ![...head.files, ...(base?.files ?? [])].some(({ text }) => (0,_deploy_declared_js__WEBPACK_IMPORTED_MODULE_0__/* .mayDeclare */ .ol)(text));
    if (isPlain)
        return { head, base, changedFiles, notes, made: { head: [], base: [], texts: [] } };
    const { expand } = await __webpack_require__.e(/* import() */ 172).then(__webpack_require__.bind(__webpack_require__, 4172));
    const { BUDGET, sandboxOf } = await __webpack_require__.e(/* import() */ 786).then(__webpack_require__.bind(__webpack_require__, 1786));
    const why = refusal(terms);
    const expanded = await expand(sides, why ?? sandboxOf({ path: terms.path, never: terms.never }, BUDGET), terms.watch);
    return {
        head: expanded.head.side,
        base: expanded.base?.side,
        changedFiles: expanded.changedFiles,
        notes: [...notes, ...expanded.notes],
        made: {
            head: expanded.head.made,
            base: expanded.base?.made ?? [],
            texts: [...expanded.head.texts, ...(expanded.base?.texts ?? [])],
        },
    };
}
function refusal({ render, outsider }) {
    if (render === 'never')
        return '`render` is `never`';
    return render === 'auto' && outsider !== undefined
        ? `\`render\` is \`auto\`, which starts no program for ${outsider}`
        : undefined;
}


/***/ }),

/***/ 7676:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C_: () => (/* binding */ scalarAt),
/* harmony export */   Ls: () => (/* binding */ stretchOf),
/* harmony export */   aW: () => (/* binding */ moved),
/* harmony export */   xN: () => (/* binding */ inBlock)
/* harmony export */ });
/* harmony import */ var _parse_node_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7249);

function moved({ path, manifests, doubtful, problems }, text, locate, otherwise) {
    const own = manifests.filter(({ source }) => source.text === text);
    const stops = new Map(own.map((manifest) => [manifest, stopsOf(manifest.root)]));
    const at = (start, end) => {
        const manifest = own.find(({ root }) => root.start <= start && start <= root.end);
        if (manifest === undefined)
            return otherwise(start);
        const stop = stopAt(stops.get(manifest) ?? [], start, end);
        return stop === undefined ? otherwise(start) : locate(manifest, stop);
    };
    const lines = lineStarts(text);
    const offset = ({ line, column }) => (lines[line - 1] ?? 0) + column - 1;
    const move = (span) => at(offset(span.start), offset(span.end));
    const sourceFor = (source) => ({
        ...source,
        locate: source.text === text ? at : (start, end) => move(source.locate(start, end)),
    });
    return {
        path,
        manifests: manifests.map((manifest) => ({
            ...manifest,
            source: sourceFor(manifest.source),
            at: move(manifest.at),
        })),
        doubtful: doubtful.map((one) => ({ ...one, at: move(one.at) })),
        problems: problems.map((one) => ({ ...one, at: move(one.at) })),
    };
}
function stopsOf(root) {
    const found = [];
    const visit = (node, steps) => {
        const scalar = node.type === 'scalar' || node.type === 'unresolved' ? node.text : undefined;
        found.push({ steps, part: 'value', scalar, start: node.start, end: node.end });
        if (node.type === 'list')
            for (const [index, item] of node.items.entries())
                visit(item, [...steps, index]);
        if (node.type !== 'map')
            return;
        for (const [key, { keyStart, keyEnd, value }] of node.entries) {
            found.push({ steps: [...steps, key], part: 'key', scalar: undefined, start: keyStart, end: keyEnd });
            visit(value, [...steps, key]);
        }
    };
    visit(root, []);
    return found;
}
function stopAt(stops, start, end) {
    const key = stops.find((stop) => stop.part === 'key' && stop.start === start);
    if (key !== undefined && end > key.end) {
        const value = stops.find(({ part, steps }) => part === 'value' && isSame(steps, key.steps));
        return { ...key, part: 'entry', scalar: value?.scalar };
    }
    const exact = stops.find((stop) => stop.start === start && stop.end === end);
    if (exact !== undefined)
        return exact;
    return stops
        .filter((stop) => stop.start <= start && end <= stop.end)
        .toSorted((left, right) => left.end - left.start - (right.end - right.start))[0];
}
const isSame = (left, right) => left.length === right.length && left.every((step, index) => step === right[index]);
function stretchOf(root, { steps, part }) {
    let node = root;
    let key;
    for (const step of steps) {
        if (typeof step === 'number') {
            const item = node.type === 'list' ? node.items[step] : undefined;
            if (item === undefined)
                return undefined;
            node = item;
            key = undefined;
        }
        else {
            const entry = node.type === 'map' ? node.entries.get(step) : undefined;
            if (entry === undefined)
                return undefined;
            node = entry.value;
            key = entry;
        }
    }
    const isScalar = node.type === 'scalar' || node.type === 'unresolved';
    if (part === 'value' || key === undefined) {
        const [first] = node.type === 'map' ? [...node.entries.values()] : [];
        return { start: node.start, end: isScalar ? node.end : (first?.keyEnd ?? node.start), node };
    }
    return { start: key.keyStart, end: part === 'key' || !isScalar ? key.keyEnd : node.end, node };
}
function scalarAt(root, ...path) {
    const node = path.reduce((from, key) => (0,_parse_node_js__WEBPACK_IMPORTED_MODULE_0__/* .child */ .jf)(from, key), root);
    return node?.type === 'scalar' ? node.text : undefined;
}
function inBlock(source, textAt, text, offset) {
    const lines = source.text.split('\n');
    if (!/^[|>]/.test((lines[textAt.start.line - 1] ?? '').slice(textAt.start.column - 1)))
        return textAt;
    const index = textAt.start.line + text.slice(0, offset).split('\n').length - 1;
    const line = lines[index] ?? '';
    const from = lines.slice(0, index).reduce((sum, before) => sum + before.length + 1, 0);
    return source.locate(from + line.length - line.trimStart().length, from + line.trimEnd().length);
}
function lineStarts(text) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
        starts.push(at + 1);
    return starts;
}


/***/ }),

/***/ 6742:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ WAYS),
  v: () => (/* binding */ alerting)
});

// EXTERNAL MODULE: ./lib/src/parse/sniff.js
var sniff = __webpack_require__(1465);
// EXTERNAL MODULE: ./lib/src/parse/node.js
var parse_node = __webpack_require__(7249);
// EXTERNAL MODULE: ./lib/src/model/fact.js
var model_fact = __webpack_require__(8429);
// EXTERNAL MODULE: ./lib/src/model/hidden.js
var model_hidden = __webpack_require__(8287);
;// CONCATENATED MODULE: ./lib/src/model/alert-receivers.js



const alert_receivers_text = (field) => ({ field, type: 'text' });
const secret = (field) => ({ field, type: 'secret' });
const INTEGRATIONS = new Map([
    ['emailConfigs', { how: 'by e-mail', needs: [[alert_receivers_text('to')], [alert_receivers_text('from')], [alert_receivers_text('smarthost')]] }],
    ['telegramConfigs', { how: 'to Telegram', needs: [[{ field: 'chatID', type: 'integer' }], [secret('botToken')]] }],
    ['slackConfigs', { how: 'to Slack', needs: [[secret('apiURL')]] }],
    ['webhookConfigs', { how: 'to a webhook', needs: [[alert_receivers_text('url'), secret('urlSecret')]] }],
    ['pagerdutyConfigs', { how: 'to PagerDuty', needs: [[secret('routingKey'), secret('serviceKey')]] }],
    ['opsgenieConfigs', { how: 'to Opsgenie', needs: [[secret('apiKey')]] }],
    ['pushoverConfigs', { how: 'to Pushover', needs: [[secret('token')], [secret('userKey')]] }],
    ['victoropsConfigs', { how: 'to VictorOps', needs: [[secret('apiKey')], [alert_receivers_text('routingKey')]] }],
    ['wechatConfigs', { how: 'to WeChat', needs: [[secret('apiSecret')], [alert_receivers_text('corpID')]] }],
]);
function readReceiver(manifest, node) {
    const { locate } = manifest.source;
    const at = locate(node.start, node.end);
    const name = (0,model_fact/* textOf */.b6)((0,model_fact/* lookIn */.$r)(manifest, node, ['name'], at));
    const parts = [];
    if (node.type === 'map') {
        const whose = name.state === 'known' ? `receiver \`${name.text}\`` : 'a receiver';
        if (node.open !== undefined)
            parts.push(alert_receivers_hidden(`What else ${whose} holds is hidden by a placeholder`, locate(node.open.start, node.open.end)));
        for (const [list, { value, keyStart, keyEnd }] of node.entries) {
            if (list.endsWith('Configs'))
                parts.push(readList(manifest, list, value, locate(keyStart, keyEnd), whose));
        }
    }
    return {
        name,
        sends: parts.flatMap(({ sends }) => sends),
        incomplete: parts.flatMap(({ incomplete }) => incomplete),
        hidden: parts.flatMap((part) => part.hidden),
    };
}
const NOTHING = { sends: [], incomplete: [], hidden: [] };
const alert_receivers_hidden = (because, at) => ({ ...NOTHING, hidden: [{ because, at }] });
function readList(manifest, list, value, at, whose) {
    const what = `\`${list}\` of ${whose}`;
    const integration = INTEGRATIONS.get(list);
    const items = (0,model_hidden/* listIn */.Of)(manifest, value, [], at);
    if (items.state === 'silent')
        return NOTHING;
    if (items.state === 'unreadable')
        return alert_receivers_hidden(`What stands under ${what} ${items.why}`, items.at);
    if (items.value.length === 0)
        return NOTHING;
    if (integration === undefined)
        return alert_receivers_hidden(`What ${what} need to deliver is not known`, at);
    const parts = items.value.map((item) => readItem(manifest, list, integration, item, what));
    return {
        sends: parts.flatMap(({ sends }) => sends),
        incomplete: parts.flatMap(({ incomplete }) => incomplete),
        hidden: parts.flatMap((part) => part.hidden),
    };
}
function readItem(manifest, list, { how, needs }, item, what) {
    const at = manifest.source.locate(item.start, (0,model_hidden/* firstEnd */.IW)(item));
    const groups = needs.map((group) => group.map((need) => ({ need, fact: read(manifest, item, need, at) })));
    const proofs = groups.map((group) => group.find(({ fact }) => fact.state === 'known')?.fact);
    const unread = groups.flatMap((group, index) => (proofs[index] === undefined ? group : []));
    const unreadable = unread.flatMap(({ need, fact }) => fact.state === 'unreadable' ? [{ because: `\`${need.field}\` in ${what} ${fact.why}`, at: fact.at }] : []);
    const lacks = groups.filter((group) => group.every(({ fact }) => fact.state === 'silent'));
    const [proof] = proofs;
    if (lacks.length > 0) {
        const incomplete = lacks.map((group) => ({ list, lacks: group.map(({ need }) => need.field), at }));
        return { sends: [], incomplete, hidden: unreadable };
    }
    if (unreadable.length > 0 || proof?.state !== 'known')
        return { ...NOTHING, hidden: unreadable };
    return { ...NOTHING, sends: [{ how, at: proof.at }] };
}
function read(manifest, item, { field, type }, at) {
    const place = (0,model_fact/* lookIn */.$r)(manifest, item, [field], at);
    if (type === 'text')
        return (0,model_fact/* textOf */.b6)(place);
    if (type === 'integer')
        return (0,model_fact/* integerOf */.cP)(place);
    return secretOf(manifest, item, field, place);
}
function secretOf(manifest, item, field, place) {
    if (place.state !== 'present' || place.node.type !== 'map')
        return (0,model_fact/* factOf */.yD)(place, 'reference to a key of a Secret', () => undefined);
    const node = (0,parse_node/* child */.jf)(item, field);
    if (node === undefined)
        return { state: 'silent', at: place.at };
    const [name, key] = ['name', 'key'].map((part) => (0,model_fact/* textOf */.b6)((0,model_fact/* lookIn */.$r)(manifest, node, [part], place.at)));
    if (name === undefined || name.state !== 'known')
        return name ?? { state: 'silent' };
    return key === undefined || key.state !== 'known' ? (key ?? { state: 'silent' }) : name;
}

;// CONCATENATED MODULE: ./lib/src/model/alert-matchers.js



const FOREIGN = ['match', 'matchRE', 'match_re'];
function readMatchers(manifest, node, at) {
    const list = (0,model_hidden/* listIn */.Of)(manifest, node, ['matchers'], at);
    const read = list.state === 'known' ? list.value.map((item) => readMatcher(manifest, item)) : [];
    const foreign = FOREIGN.filter((key) => (0,parse_node/* child */.jf)(node, key) !== undefined).map((key) => hiddenMatcher(`\`${key}\` is not read there: a route takes \`matchers\` with \`name\`, \`matchType\` and \`value\``, at));
    const broken = list.state === 'unreadable' ? [hiddenMatcher(`What stands under \`matchers\` ${list.why}`, list.at)] : [];
    const parts = [...read, ...foreign, ...broken];
    return { all: parts.flatMap(({ all }) => all), hidden: parts.flatMap(({ hidden }) => hidden) };
}
const hiddenMatcher = (because, at) => ({ all: [() => 'hidden'], hidden: [{ because, at }] });
function readMatcher(manifest, item) {
    const at = manifest.source.locate(item.start, (0,model_hidden/* firstEnd */.IW)(item));
    if (item.type === 'scalar') {
        const because = `The matcher \`${item.text.replaceAll('`', "'").slice(0, 60)}\` is text, and a mapping with \`name\`, \`matchType\` and \`value\` is read there`;
        return hiddenMatcher(because, at);
    }
    const name = strictText((0,model_fact/* lookIn */.$r)(manifest, item, ['name'], at));
    const value = strictText((0,model_fact/* lookIn */.$r)(manifest, item, ['value'], at));
    const type = typeOf(manifest, item, at);
    const hidden = [
        ...(0,model_hidden/* unreadable */.O$)('The `name` of a matcher', name),
        ...(0,model_hidden/* unreadable */.O$)('The `value` of a matcher', value),
        ...(0,model_hidden/* unreadable */.O$)('How a matcher compares', type),
    ];
    if (name.state !== 'known' || type.state !== 'known' || value.state === 'unreadable') {
        if (name.state === 'silent' && hidden.length === 0)
            return hiddenMatcher('A matcher has no `name`', at);
        return { all: [() => 'hidden'], hidden };
    }
    const wanted = value.state === 'known' ? value.value : '';
    const matches = name.value === 'severity_level' ? bySeverity(type.value, wanted) : byOther(type.value, wanted);
    if (matches !== undefined)
        return { all: [matches], hidden: [] };
    return hiddenMatcher(`Which severities \`${wanted.replaceAll('`', "'").slice(0, 60)}\` matches cannot be told here`, at);
}
const TYPES = ['=', '!=', '=~', '!~'];
function typeOf(manifest, item, at) {
    const type = (0,model_fact/* factOf */.yD)((0,model_fact/* lookIn */.$r)(manifest, item, ['matchType'], at), 'matchType (`=`, `!=`, `=~`, `!~`)', (node) => {
        const value = TYPES.find((one) => node.type === 'scalar' && node.text === one);
        return value === undefined ? undefined : { value, text: value };
    });
    if (type.state !== 'silent')
        return type;
    const regex = (0,model_fact/* factOf */.yD)((0,model_fact/* lookIn */.$r)(manifest, item, ['regex'], at), 'boolean', (node) => node.type === 'scalar' && typeof node.value === 'boolean'
        ? { value: node.value ? '=~' : '=', text: node.text }
        : undefined);
    return regex.state === 'silent' ? { state: 'known', value: '=', text: '=', at } : regex;
}
function bySeverity(type, value) {
    const matches = type === '=' || type === '!=' ? (label) => label === value : patternOf(value);
    if (matches === undefined)
        return undefined;
    const negative = type.startsWith('!');
    return (severity) => (matches(String(severity)) === negative ? 'no' : 'yes');
}
function byOther(type, value) {
    return () => (type === '=~' && /^\^?\.\*\$?$/.test(value) ? 'yes' : 'maybe');
}
const ATOM = String.raw `(?:[\w^$.-]|\\[d.]|\[\^?[\w-]+\])[?*+]?`;
const BODY = `(?:${ATOM})*(?:\\|(?:${ATOM})*)*`;
const PLAIN = new RegExp(`^\\^?(?:\\((?:\\?:)?${BODY}\\)|${BODY})\\$?$`);
function patternOf(value) {
    if (value.length > 100 || !PLAIN.test(value))
        return undefined;
    try {
        const pattern = new RegExp(`^(?:${value})$`);
        return (label) => pattern.test(label);
    }
    catch {
        return undefined;
    }
}
function strictText(place) {
    const fact = (0,model_fact/* factOf */.yD)(place, 'text (quote it)', (node) => node.type === 'scalar' && typeof node.value === 'string' ? { value: node.value, text: node.text } : undefined);
    return fact.state === 'known' && fact.value === '' ? { state: 'silent', at: fact.at } : fact;
}

;// CONCATENATED MODULE: ./lib/src/model/alert-routes.js



const SEVERITIES = [1, 2, 3, 4, 5, 6, 7, 8, 9];
const MAX_ROUTES = 500;
function readRoute(manifest, node, start) {
    return readNode(manifest, node, start, { left: MAX_ROUTES });
}
function readNode(manifest, node, at, budget) {
    budget.left -= 1;
    const receiver = strictText((0,model_fact/* lookIn */.$r)(manifest, node, ['receiver'], at));
    const matchers = readMatchers(manifest, node, at);
    const flag = (0,model_fact/* factOf */.yD)((0,model_fact/* lookIn */.$r)(manifest, node, ['continue'], at), 'boolean', (value) => value.type === 'scalar' && typeof value.value === 'boolean' ? { value: value.value, text: value.text } : undefined);
    const routes = (0,model_hidden/* listIn */.Of)(manifest, node, ['routes'], at);
    const tooMany = routes.state === 'known' && routes.value.length > budget.left;
    const items = routes.state === 'known' && !tooMany ? routes.value : [];
    const children = items.map((one) => readNode(manifest, one, manifest.source.locate(one.start, (0,model_hidden/* firstEnd */.IW)(one)), budget));
    const hidden = [
        ...(0,model_hidden/* unreadable */.O$)('The receiver of a route', receiver),
        ...matchers.hidden,
        ...(0,model_hidden/* unreadable */.O$)('`continue` of a route', flag),
        ...(0,model_hidden/* unreadable */.O$)('What stands under `routes`', routes),
        ...(tooMany ? [{ because: `The tree has more than ${MAX_ROUTES} routes, which is more than is read`, at }] : []),
    ];
    return {
        at,
        receiver,
        matchers: matchers.all,
        continues: flag.state === 'unreadable' ? 'hidden' : flag.state === 'known' && flag.value,
        children,
        hidesChildren: routes.state === 'unreadable' || tooMany,
        hidden: node.type === 'map' ? hidden : hidden.slice(0, 1),
    };
}
function matchOf(route, severity) {
    const answers = route.matchers.map((matcher) => matcher(severity));
    return ['no', 'hidden', 'maybe'].find((answer) => answers.includes(answer)) ?? 'yes';
}
function outcomes(route, severity, deliver, inherited = { state: 'silent' }) {
    const receiver = route.receiver.state === 'silent' ? inherited : route.receiver;
    const ended = new Set(route.hidesChildren ? ['doubt'] : []);
    let open = new Set(['unmatched']);
    for (const one of route.children) {
        const match = matchOf(one, severity);
        if (match === 'no')
            continue;
        const inside = outcomes(one, severity, deliver, receiver);
        const taken = new Set([...open].flatMap((before) => [...inside].map((after) => either(before, after))));
        const passed = match === 'yes' ? new Set() : open;
        if (match === 'hidden' || one.continues === 'hidden')
            ended.add('doubt');
        if (one.continues !== true)
            for (const outcome of taken)
                ended.add(outcome);
        open = one.continues === false ? passed : new Set([...passed, ...taken]);
    }
    for (const outcome of open)
        ended.add(outcome === 'unmatched' ? deliver(receiver) : outcome);
    return ended;
}
function either(left, right) {
    if (left === 'yes' || right === 'yes')
        return 'yes';
    return left === 'doubt' || right === 'doubt' ? 'doubt' : 'no';
}
function allRoutes(route) {
    return [route, ...route.children.flatMap(allRoutes)];
}

;// CONCATENATED MODULE: ./lib/src/model/alert-way.js

const everySeverity = (delivery) => new Map(SEVERITIES.map((severity) => [severity, delivery]));
function working(object, field, at, because) {
    const sends = [{ because, at }];
    return { object, field, at, sends, delivers: everySeverity('yes'), troubles: [], hidden: [] };
}
function broken(object, trouble) {
    const { field, at } = trouble;
    return { object, field, at, sends: [], delivers: everySeverity('no'), troubles: [trouble], hidden: [] };
}
function unclear(object, field, at, because) {
    const hidden = [{ because, at }];
    return { object, field, at, sends: [], delivers: everySeverity('doubt'), troubles: [], hidden };
}

// EXTERNAL MODULE: ./lib/src/model/objects.js
var model_objects = __webpack_require__(2295);
;// CONCATENATED MODULE: ./lib/src/model/alert-internal.js






const FIELD = 'spec.internal';
function internalAlertmanager(manifest, place) {
    const object = (0,model_objects/* label */.Pf)(manifest);
    if (place.state === 'hidden')
        return unclear(object, FIELD, place.at, `\`internal\` of ${object} ${place.why}`);
    const top = (0,model_fact/* look */.Op)(manifest, ['spec', 'internal', 'route']);
    if (top.state === 'hidden')
        return unclear(object, FIELD, top.at, `\`route\` of ${object} ${top.why}`);
    if (top.state === 'absent')
        return broken(object, noRoute(object, top.at));
    const { receivers, complete, hidden } = readReceivers(manifest, place);
    const route = readRoute(manifest, top.node, manifest.source.locate(top.node.start, (0,model_hidden/* firstEnd */.IW)(top.node)));
    const routes = allRoutes(route);
    const refused = [...topTroubles(object, route), ...(complete ? dangling(object, routes, receivers) : [])];
    const delivers = refused.length > 0 ? everySeverity('no') : deliveries(route, receivers, complete);
    const lost = SEVERITIES.every((severity) => delivers.get(severity) === 'no');
    const troubles = [...refused, ...topWarnings(object, manifest, top.node, route), ...incomplete(object, receivers)];
    return {
        object,
        field: `${FIELD}.route`,
        at: route.receiver.at ?? route.at,
        sends: lost ? [] : receivers.flatMap((one) => sends(object, one, route)),
        delivers,
        troubles: lost && troubles.length === 0 ? [nowhere(object, route, receivers)] : troubles,
        hidden: [...routes.flatMap((one) => one.hidden), ...hidden].map(({ because, at }) => ({
            because: `${because} in ${object}`,
            at,
        })),
    };
}
const noRoute = (object, at) => ({
    field: `${FIELD}.route`,
    because: `${object} has no \`route\`, so no alert reaches a receiver.`,
    at,
    fix: 'Add `spec.internal.route` with the receiver of the alerts.',
    absence: true,
});
function readReceivers(manifest, place) {
    const list = (0,model_hidden/* listIn */.Of)(manifest, place.node, ['receivers'], place.at);
    const receivers = list.state === 'known' ? list.value.map((node) => readReceiver(manifest, node)) : [];
    const unnamed = [
        ...(0,model_hidden/* unreadable */.O$)('What stands under `receivers`', list),
        ...receivers.flatMap(({ name }) => (0,model_hidden/* unreadable */.O$)('The name of a receiver', name)),
    ];
    return { receivers, complete: unnamed.length === 0, hidden: [...unnamed, ...receivers.flatMap((one) => one.hidden)] };
}
function deliveries(route, receivers, complete) {
    const deliver = (name) => {
        if (name.state !== 'known')
            return name.state === 'silent' ? 'no' : 'doubt';
        const own = receivers.filter((one) => isNamed(one, name.value));
        if (own.some((one) => one.sends.length > 0))
            return 'yes';
        return !complete || own.some((one) => one.hidden.length > 0) ? 'doubt' : 'no';
    };
    return new Map(SEVERITIES.map((severity) => {
        const found = outcomes(route, severity, deliver);
        return [severity, ['doubt', 'yes'].find((one) => found.has(one)) ?? 'no'];
    }));
}
const isNamed = ({ name }, wanted) => name.state === 'known' && name.value === wanted;
function sends(object, receiver, route) {
    const { name } = receiver;
    const deliver = (wanted) => wanted.state === 'known' && isNamed(receiver, wanted.value) ? 'yes' : 'no';
    const arriving = SEVERITIES.map((severity) => ({ severity, ends: outcomes(route, severity, deliver) }));
    if (!arriving.some(({ ends }) => ends.has('yes')))
        return [];
    const severities = arriving.flatMap(({ severity, ends }) => (ends.has('yes') || ends.has('doubt') ? [severity] : []));
    const called = name.state === 'known' ? name.text : '';
    return receiver.sends.map(({ how, at }) => ({
        because: `Receiver \`${called}\` of ${object} sends alerts ${how}.`,
        at,
        ...(severities.length === SEVERITIES.length ? {} : { severities }),
    }));
}
function topTroubles(object, route) {
    if (route.receiver.state !== 'silent')
        return [];
    const because = `The top route of ${object} names no receiver, which it has to.`;
    const fix = 'Set `spec.internal.route.receiver`.';
    return [{ field: `${FIELD}.route.receiver`, because, at: route.receiver.at ?? route.at, fix, absence: true }];
}
function dangling(object, routes, receivers) {
    const named = routes.flatMap(({ receiver }) => (receiver.state === 'known' ? [receiver] : []));
    const lost = named.filter(({ value }) => !receivers.some((one) => isNamed(one, value)));
    const first = lost.filter(({ value }, index) => lost.findIndex((other) => other.value === value) === index);
    return first.map(({ value, text, at }) => ({
        field: `${FIELD}.route.receiver.${value}`,
        because: `A route of ${object} leads to receiver \`${text}\`, which is not declared: the whole tree of routes is refused.`,
        at,
        fix: `Declare receiver \`${text}\` under \`spec.internal.receivers\`, or name one that is there.`,
    }));
}
function topWarnings(object, manifest, top, route) {
    const entry = (key) => {
        const found = top.type === 'map' ? top.entries.get(key) : undefined;
        return found === undefined ? [] : [found];
    };
    const wrong = (key, fix, { keyStart, keyEnd }) => ({
        field: `${FIELD}.route.${key}`,
        because: `The top route of ${object} has \`${key}\`, which the root of a tree of routes may not have.`,
        at: manifest.source.locate(keyStart, keyEnd),
        fix,
    });
    const matchers = route.matchers.length > 0 ? entry('matchers') : [];
    const flags = route.continues === true ? entry('continue') : [];
    return [
        ...matchers.map((found) => wrong('matchers', 'Move the matchers to a route under `routes`.', found)),
        ...flags.map((found) => wrong('continue', 'Take `continue` out of the top route.', found)),
    ];
}
function incomplete(object, receivers) {
    return receivers.flatMap(({ name, incomplete: items }) => {
        const called = name.state === 'known' ? name.text : '\u2026';
        return items.map(({ list, lacks, at }) => {
            const wanted = lacks.map((field) => `\`${field}\``).join(' or ');
            return {
                field: `${FIELD}.receivers.${called}.${list}.${lacks[0] ?? ''}`,
                because: `\`${list}\` of receiver \`${called}\` in ${object} lacks ${wanted}.`,
                at,
                fix: `Set ${wanted} there.`,
                absence: true,
            };
        });
    });
}
function nowhere(object, route, receivers) {
    const aside = receivers.find((one) => one.sends.length > 0);
    const base = { field: `${FIELD}.route`, at: route.receiver.at ?? route.at };
    if (aside?.name.state === 'known') {
        const { text, at } = aside.name;
        const because = `No route of ${object} leads to receiver \`${text}\`, the one with a destination.`;
        return { ...base, because, also: [at], fix: `Set \`receiver: ${text}\` in a route that takes the alerts.` };
    }
    const because = `The routes of ${object} lead to receivers without a destination, so nobody is told.`;
    const fix = 'Give a receiver a destination, such as `emailConfigs`, and name it in a route.';
    return { ...base, because, fix };
}

// EXTERNAL MODULE: ./lib/src/model/module-config.js
var module_config = __webpack_require__(6786);
;// CONCATENATED MODULE: ./lib/src/model/alerting.js






const WAYS = /^(?:CustomAlertmanager$|(?:Cluster)?Observability.*NotificationChannel)/;
const CHANNEL = /^(?:Cluster)?Observability.*NotificationChannel/;
function alerting(objects) {
    const channels = objects.manifests.filter(({ group, kind }) => (0,sniff/* isDeckhouseGroup */.Bt)(group) && CHANNEL.test(kind));
    const doubtful = objects.doubtful.filter(({ kinds }) => kinds === 'any' || [...kinds].some((kind) => WAYS.test(kind) || kind === 'Service'));
    const neighbor = (0,model_objects/* inCluster */.K_)(objects);
    const observability = (0,module_config/* enabledOf */.JN)(objects, 'observability');
    return {
        prometheus: (0,module_config/* enabledOf */.JN)(objects, 'prometheus'),
        bundle: (0,module_config/* setting */.Pe)(objects, 'deckhouse', ['bundle'], model_fact/* textOf */.b6),
        ways: [
            ...alertmanagers(objects),
            ...(0,model_objects/* ofNativeKind */.Zm)(objects, '', 'Service').flatMap(legacyService),
            ...channels.map((manifest) => channel(manifest, observability)),
        ],
        doubts: doubtful.map(({ at }) => at),
        neighbor: neighbor === undefined ? undefined : { label: (0,model_objects/* label */.Pf)(neighbor), at: neighbor.at },
    };
}
function alertmanagers(objects) {
    const all = (0,model_objects/* ofKind */.CZ)(objects, 'CustomAlertmanager');
    return all.flatMap((manifest, index) => {
        const same = manifest.name === null ? [manifest] : all.filter(({ name }) => name === manifest.name);
        if (all.indexOf(same[0] ?? manifest) !== index)
            return [];
        const declared = (0,model_fact/* agree */.d5)(same.map(({ root, at }) => ({ state: 'known', value: root, text: '', at })));
        if (declared.state !== 'unreadable')
            return customAlertmanager(manifest);
        return [unclear((0,model_objects/* label */.Pf)(manifest), 'spec', declared.at, `${(0,model_objects/* label */.Pf)(manifest)} ${declared.why}`)];
    });
}
function customAlertmanager(manifest) {
    const external = (0,model_fact/* look */.Op)(manifest, ['spec', 'external']);
    const internal = (0,model_fact/* look */.Op)(manifest, ['spec', 'internal']);
    const object = (0,model_objects/* label */.Pf)(manifest);
    const ways = [];
    if (external.state !== 'absent')
        ways.push(externalAlertmanager(manifest));
    if (internal.state !== 'absent')
        ways.push(internalAlertmanager(manifest, internal));
    if (ways.length > 0)
        return ways;
    const trouble = {
        field: 'spec',
        because: `${object} declares neither \`external\` nor \`internal\`, so nothing is set up.`,
        at: internal.at,
        fix: 'Add `spec.internal` with a route and receivers, or `spec.external` with an address.',
        absence: true,
    };
    return [broken(object, trouble)];
}
function externalAlertmanager(manifest) {
    const object = (0,model_objects/* label */.Pf)(manifest);
    const path = ['spec', 'external'];
    const address = (0,model_fact/* text */.Qq)(manifest, [...path, 'address']);
    const field = 'spec.external.address';
    if (address.state === 'unreadable')
        return unclear(object, field, address.at, `The address of the Alertmanager of ${object} ${address.why}`);
    if (address.state === 'known') {
        if (/^https?:\/\/[^\s/$.?#]\S*$/.test(address.value))
            return working(object, field, address.at, `${object} sends alerts to an Alertmanager outside of Deckhouse.`);
        const because = `The address of the Alertmanager of ${object} is \`${address.text}\`, which does not start with \`http://\` or \`https://\``;
        return unclear(object, field, address.at, because);
    }
    const parts = ['namespace', 'name'].map((key) => (0,model_fact/* text */.Qq)(manifest, [...path, 'service', key]));
    for (const part of parts) {
        if (part.state === 'unreadable')
            return unclear(object, 'spec.external.service', part.at, `The service that ${object} points at ${part.why}`);
    }
    const missing = parts.find((part) => part.state !== 'known');
    const name = parts.at(-1);
    if (missing === undefined && name?.state === 'known') {
        const because = `${object} sends alerts to the Alertmanager behind a Service of the cluster.`;
        return working(object, 'spec.external.service', name.at, because);
    }
    const at = missing?.at ?? manifest.at;
    return broken(object, {
        field: 'spec.external',
        because: `${object} names no Alertmanager: there is neither an \`address\` nor a \`service\` with \`namespace\` and \`name\`.`,
        at,
        fix: 'Set `spec.external.address` to the URL of the Alertmanager, or name its `service`.',
        absence: true,
    });
}
function legacyService(manifest) {
    const field = 'metadata.labels';
    const labels = (0,model_fact/* stringsAt */.kp)(manifest, ['metadata', 'labels']);
    const object = (0,model_objects/* label */.Pf)(manifest);
    if (labels.state === 'unreadable')
        return [
            unclear(object, field, labels.at, `What the labels of ${object} are cannot be told: something in it ${labels.why}`),
        ];
    if (labels.state === 'silent' || !labels.value.has(sniff/* LEGACY_ALERTMANAGER */.cC))
        return [];
    const value = (0,model_fact/* text */.Qq)(manifest, ['metadata', 'labels', sniff/* LEGACY_ALERTMANAGER */.cC]);
    if (value.state === 'known' && value.value === 'main') {
        const because = `${object} has the label by which Deckhouse finds an Alertmanager. CustomAlertmanager is the way to declare one now.`;
        return [working(object, field, value.at, because)];
    }
    if (value.state === 'unreadable')
        return [unclear(object, field, value.at, `The label \`${sniff/* LEGACY_ALERTMANAGER */.cC}\` of ${object} ${value.why}`)];
    const at = value.at ?? manifest.at;
    const trouble = {
        field,
        because: `The label \`${sniff/* LEGACY_ALERTMANAGER */.cC}\` of ${object} is not \`main\`, the only value that Deckhouse watches for.`,
        at,
        fix: 'Set the label to `main`, or declare a CustomAlertmanager with `spec.external.service`.',
    };
    return [broken(object, trouble)];
}
function channel(manifest, module) {
    const object = (0,model_objects/* label */.Pf)(manifest);
    const field = 'spec';
    if (module.state === 'unreadable')
        return unclear(object, field, module.at, `\`enabled\` of module \`observability\`, to which ${object} belongs, ${module.why}`);
    const spec = (0,model_fact/* look */.Op)(manifest, ['spec']);
    if (module.state === 'known' && !module.value) {
        return broken(object, {
            field,
            because: `${object} belongs to module \`observability\`, which is switched off.`,
            at: module.at,
            fix: 'Switch module `observability` on, or declare a CustomAlertmanager.',
        });
    }
    const hole = spec.state === 'present' ? placeholderIn(spec.node) : undefined;
    if (spec.state === 'hidden')
        return unclear(object, field, spec.at, `What ${object} declares ${spec.why}`);
    if (hole !== undefined) {
        const at = manifest.source.locate(hole.start, hole.end);
        return unclear(object, field, at, `Something that ${object} declares is a placeholder`);
    }
    if (spec.state === 'present' && (spec.node.type !== 'map' || spec.node.entries.size > 0))
        return working(object, field, manifest.at, `${object} is a channel of module \`observability\`.`);
    return broken(object, {
        field,
        because: `${object} declares nothing.`,
        at: spec.at,
        fix: 'Declare where the channel sends to.',
        absence: true,
    });
}
function placeholderIn(node) {
    if (node.type === 'unresolved')
        return node;
    if (node.type === 'scalar')
        return undefined;
    if (node.open !== undefined)
        return node.open;
    const inside = node.type === 'map' ? [...node.entries.values()].map(({ value }) => value) : node.items;
    return inside.map(placeholderIn).find((found) => found !== undefined);
}


/***/ }),

/***/ 2839:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MT: () => (/* binding */ amountOf),
/* harmony export */   cz: () => (/* binding */ sum),
/* harmony export */   gP: () => (/* binding */ either),
/* harmony export */   ho: () => (/* binding */ open),
/* harmony export */   pV: () => (/* binding */ exactly),
/* harmony export */   qM: () => (/* binding */ product),
/* harmony export */   u0: () => (/* binding */ isExact),
/* harmony export */   x3: () => (/* binding */ NONE)
/* harmony export */ });
/* unused harmony export times */
function exactly(value, text, at) {
    return { least: value, most: value, text, ...(at === undefined ? {} : { at }) };
}
function open(reason, least = 0, most = Infinity) {
    return { least, most, text: '', open: reason, ...(reason.at === undefined ? {} : { at: reason.at }) };
}
const NONE = { least: 0, most: 0, text: '' };
const isExact = ({ least, most }) => least === most;
function times(amount, factor) {
    return { ...amount, least: amount.least * factor, most: amount.most === Infinity ? Infinity : amount.most * factor };
}
function product(left, right) {
    const most = left.most === 0 || right.most === 0 ? 0 : left.most * right.most;
    return joined(left, right, left.least * right.least, most);
}
function sum(amounts) {
    return amounts.reduce((total, amount) => joined(total, amount, total.least + amount.least, total.most + amount.most), NONE);
}
function either(left, right, reason) {
    if (isExact(left) && isExact(right) && left.least === right.least)
        return left;
    const { byDefault: _, ...rest } = left;
    return {
        ...rest,
        text: [...new Set([left.text, right.text])].filter((text) => text !== '').join(' or '),
        least: Math.min(left.least, right.least),
        most: Math.max(left.most, right.most),
        open: left.open ?? right.open ?? reason,
    };
}
function joined(left, right, least, most) {
    const text = [left.text, right.text].filter((part) => part !== '').join(' + ');
    const at = left.at ?? right.at;
    const byDefault = [left.byDefault, right.byDefault].filter((part) => part !== undefined).join('; ');
    const reasons = [left.open, right.open].filter((reason) => reason !== undefined);
    const why = reasons.find(({ unreadable }) => unreadable) ?? reasons[0];
    return {
        least,
        most,
        text,
        ...(at === undefined ? {} : { at }),
        ...(byDefault === '' ? {} : { byDefault }),
        ...(why === undefined || least === most ? {} : { open: why }),
    };
}
function amountOf(fact, key, unit, ask, silent) {
    switch (fact.state) {
        case 'known':
            return exactly(fact.value * unit, `\`${key}: ${fact.text}\``, fact.at);
        case 'silent':
            return silent(fact.at);
        case 'unreadable':
            return open({ why: fact.why, ask, at: fact.at, unreadable: true });
    }
}


/***/ }),

/***/ 795:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d3: () => (/* binding */ DEFAULT_BACKUP_SCHEDULE),
  RR: () => (/* binding */ backup)
});

// UNUSED EXPORTS: DEFAULT_BACKUP_PATH

// EXTERNAL MODULE: ./lib/src/model/fact.js
var fact = __webpack_require__(8429);
// EXTERNAL MODULE: ./lib/src/model/module-config.js
var module_config = __webpack_require__(6786);
// EXTERNAL MODULE: ./lib/src/model/objects.js
var model_objects = __webpack_require__(2295);
// EXTERNAL MODULE: ./lib/src/parse/node.js
var parse_node = __webpack_require__(7249);
// EXTERNAL MODULE: ./lib/src/parse/placeholder.js
var placeholder = __webpack_require__(5156);
;// CONCATENATED MODULE: ./lib/src/model/shipping/shell.js
const SHELL = /(?:^|\/)(?:ba|da|a|z|k)?sh$/;
const SCRIPT_FOLLOWS = /^-(?=[a-z]+$)[^c]*c/;
function scriptIn(words) {
    const shell = words.findIndex((word) => SHELL.test(word));
    if (shell === -1 || shell > 8)
        return undefined;
    const option = words.findIndex((word, index) => index > shell && SCRIPT_FOLLOWS.test(word));
    return option === -1 || option + 1 >= words.length ? undefined : option + 1;
}
function commandsOf(script, environment) {
    const known = new Map(environment);
    return split(script).map(({ words, line }) => {
        const filled = words.map((word) => fillIn(word, known));
        for (const word of filled[0] === 'export' ? filled.slice(1) : filled) {
            const [, name = '', value = ''] = /^([A-Za-z_]\w*)=(.*)$/s.exec(word) ?? [];
            if (name === '')
                break;
            if (value.length < MAX_LENGTH)
                known.set(name, value);
        }
        return { words: filled, line };
    });
}
const MAX_LENGTH = 1000;
function fillIn(word, known) {
    if (word.length > MAX_LENGTH)
        return word;
    return word.replaceAll(/\$(?:([A-Za-z_]\w*)|\{([A-Za-z_]\w*)\}|\(([A-Za-z_]\w*)\))/g, (written, bare, braced, round) => known.get(bare ?? braced ?? round ?? '') ?? written);
}
const TOKEN = /(?<joined>\\\r?\n)|(?<comment>(?<=^|[\s;&|()])#[^\n]*)|(?<here><<-?[ \t]*(?<mark>["']?)(?<end>\w+)\k<mark>)|(?<break>\n|;|&&?|\|\|?|[()]|(?<=^|[\s;&|])[{}](?=\s|;|$))|(?<space>[ \t\r]+)|(?<part>\{\{.{0,300}?\}\}|\$\{[^}]{0,300}\}|\$\((?:[^()]|\([^()]{0,300}\)){0,300}\)|`[^`]*`|'(?<single>[^']*)'|"(?<double>(?:\\[\s\S]|[^"\\])*)"|\\(?<escaped>[\s\S])|[\w./:@%+=,-]+|[\s\S])/gy;
function split(script) {
    const commands = [];
    let words = [];
    let word;
    let line = 0;
    let start = 0;
    let hereEnd;
    const endWord = () => {
        if (word !== undefined)
            words.push(word);
        word = undefined;
    };
    const endCommand = () => {
        endWord();
        if (words.length > 0)
            commands.push({ words, line: start });
        words = [];
    };
    const tokens = new RegExp(TOKEN);
    for (let found = tokens.exec(script); found !== null; found = tokens.exec(script)) {
        const { groups = {} } = found;
        if (groups['break'] !== undefined) {
            endCommand();
            if (groups['break'] === '\n' && hereEnd !== undefined) {
                const close = new RegExp(`^[\\t ]*${hereEnd}[\\t ]*$`, 'm');
                const skipped = upTo(script.slice(tokens.lastIndex), close);
                line += lineBreaks(skipped);
                tokens.lastIndex += skipped.length;
                hereEnd = undefined;
            }
        }
        else if (groups['space'] !== undefined || groups['joined'] !== undefined)
            endWord();
        else if (groups['here'] !== undefined)
            hereEnd = groups['end'];
        else if (groups['part'] !== undefined) {
            if (words.length === 0 && word === undefined)
                start = line;
            word = (word ?? '') + (groups['single'] ?? groups['double'] ?? groups['escaped'] ?? groups['part']);
        }
        line += lineBreaks(found[0]);
    }
    endCommand();
    return commands;
}
function upTo(text, pattern) {
    const found = pattern.exec(text);
    return found === null ? text : text.slice(0, found.index + found[0].length);
}
const lineBreaks = (text) => text.split('\n').length - 1;

;// CONCATENATED MODULE: ./lib/src/model/shipping/containers.js



function containersOf(manifest, pod) {
    return ['initContainers', 'containers'].flatMap((key) => items((0,parse_node/* child */.jf)(pod, key))).map((node) => read(manifest, node));
}
function items(node) {
    return node?.type === 'list' ? node.items : [];
}
function wordOf(node) {
    if (node?.type === 'scalar')
        return node.value === null ? undefined : node.text;
    if (node?.type !== 'unresolved')
        return undefined;
    const written = node.text.replace(/^[|>][^\n]*\n/, '');
    const [, quote, inside = ''] = /^(["'])([\s\S]*)\1$/.exec(written) ?? [];
    if (quote === undefined)
        return written;
    return quote === "'"
        ? inside.replaceAll("''", "'")
        : inside.replaceAll(/\\(.)/g, (_, one) => ESCAPES[one] ?? one);
}
const ESCAPES = { n: '\n', t: '\t', r: '\r' };
function read(manifest, node) {
    const environment = new Map(items((0,parse_node/* child */.jf)(node, 'env')).flatMap((entry) => {
        const name = wordOf((0,parse_node/* child */.jf)(entry, 'name'));
        return name === undefined ? [] : [[name, wordOf((0,parse_node/* child */.jf)(entry, 'value')) ?? `$${name}`]];
    }));
    const mounts = items((0,parse_node/* child */.jf)(node, 'volumeMounts')).flatMap((mount) => {
        const volume = wordOf((0,parse_node/* child */.jf)(mount, 'name'));
        const path = (0,parse_node/* child */.jf)(mount, 'mountPath');
        const text = wordOf(path);
        const isPart = (0,parse_node/* child */.jf)(mount, 'subPath') !== undefined || (0,parse_node/* child */.jf)(mount, 'subPathExpr') !== undefined;
        if (isPart || volume === undefined || path === undefined || text === undefined || (0,placeholder/* isPlaceholder */.wK)(text))
            return [];
        return [{ volume, path: text, at: manifest.source.locate(path.start, path.end) }];
    });
    return { commands: commandsIn(manifest, node, environment), environment, mounts };
}
const ENTRYPOINTS = {
    rclone: 'rclone',
    'aws-cli': 'aws',
    mc: 'mc',
    restic: 'restic',
    kopia: 'kopia',
    s5cmd: 's5cmd',
    curl: 'curl',
};
function commandsIn(manifest, node, environment) {
    const lists = [(0,parse_node/* child */.jf)(node, 'command'), (0,parse_node/* child */.jf)(node, 'args')];
    if (lists.some((list) => list?.type === 'list' && list.open !== undefined))
        return [];
    const [own = [], more = []] = lists.map(items);
    const all = [...own, ...more];
    const words = all.map((item) => wordOf(item) ?? '');
    const script = scriptIn(words);
    const holder = script === undefined ? undefined : all[script];
    if (holder !== undefined) {
        return commandsOf(words[script ?? 0] ?? '', environment).flatMap((command) => nested(manifest, holder, command, environment));
    }
    const image = own.length > 0 ? undefined : entrypointOf(wordOf((0,parse_node/* child */.jf)(node, 'image')));
    const filled = [...(image === undefined || words[0] === image ? [] : [image]), ...words].map((word) => fillIn(word, environment));
    const [first] = all;
    if (first === undefined)
        return [];
    return [{ words: filled, line: 0, at: manifest.source.locate(first.start, first.end), text: filled.join(' ') }];
}
function entrypointOf(image) {
    const [name = ''] = (image?.split('/').at(-1) ?? '').split(/[:@]/, 1);
    return Object.hasOwn(ENTRYPOINTS, name) ? ENTRYPOINTS[name] : undefined;
}
function nested(manifest, holder, command, environment) {
    const inner = scriptIn(command.words);
    const place = placeOf(manifest, holder, command);
    if (inner === undefined)
        return [{ ...command, ...place }];
    return commandsOf(command.words[inner] ?? '', environment).map((one) => ({ ...one, ...place, line: command.line }));
}
function placeOf(manifest, holder, { words, line }) {
    const { source } = manifest;
    const raw = source.text.slice(holder.start, holder.end);
    const whole = { at: source.locate(holder.start, holder.end), text: words.join(' ') };
    const wanted = (wordOf(holder)?.split('\n')[line] ?? '').trim();
    if (!/^[|]/.test(raw) || wanted === '')
        return whole;
    const lines = raw.split('\n').slice(0, line + 2);
    const own = lines.at(-1) ?? '';
    const before = lines.slice(0, -1).reduce((sum, one) => sum + one.length + 1, 0);
    const from = holder.start + before + own.indexOf(wanted);
    return own.includes(wanted) ? { at: source.locate(from, from + wanted.length), text: wanted } : whole;
}

;// CONCATENATED MODULE: ./lib/src/model/shipping/tools.js
const HOST = /^(?:[^\s/:@]+@)?(?:[^\s/:@]{2,}|\[[0-9a-f:]+\]):(?!\/\/)/i;
const RCLONE = /^(?!:local:):?(?:[\w+@.-]{2,}|\$\{?\w+\}?|\{\{.*?\}\})(?:,[^:]*)?:(?!\/\/)/;
const COPIERS = {
    aws: { needs: ['s3'], verbs: ['cp', 'mv', 'sync'], remote: /^s3:\/\/./ },
    yc: { needs: ['storage', 's3'], verbs: ['cp', 'mv', 'sync'], remote: /^s3:\/\/./ },
    s3cmd: { verbs: ['put', 'sync'], remote: /^s3:\/\/./ },
    s5cmd: { verbs: ['cp', 'mv', 'sync'], piped: ['pipe'], remote: /^s3:\/\/./ },
    gsutil: { verbs: ['cp', 'mv', 'rsync'], remote: /^gs:\/\/./ },
    gcloud: { needs: ['storage'], verbs: ['cp', 'mv', 'rsync'], remote: /^gs:\/\/./ },
    obsutil: { verbs: ['cp', 'sync', 'mv'], remote: /^obs:\/\/./ },
    ossutil: { verbs: ['cp', 'sync'], remote: /^oss:\/\/./ },
    azcopy: { verbs: ['copy', 'cp', 'sync'], remote: /^https:\/\/./ },
    rclone: { verbs: ['copy', 'copyto', 'sync', 'move', 'moveto'], piped: ['rcat'], remote: RCLONE },
    rsync: { remote: new RegExp(`${HOST.source}|^rsync://.`, 'i') },
    scp: { remote: new RegExp(`${HOST.source}|^scp://.`, 'i') },
    duplicity: { remote: /^(?!file:)[a-z0-9+]+:\/\/./ },
};
const RESTIC = /^(?:s3|sftp|rest|azure|gs|b2|swift|rclone):./;
const MINIO_ALIASES = ['s3', 'gcs'];
const KOPIA_PLACES = ['s3', 'gcs', 'azure', 'b2', 'sftp', 'webdav', 'rclone', 'server'];
const RUNNERS = new Set('if then else elif do while until ! time exec sudo nice ionice nohup timeout env chroot nsenter flock tini dumb-init xargs stdbuf setsid command'.split(' '));
const ASSIGNMENT = /^[A-Za-z_]\w*=/;
const baseName = (word) => word.slice(word.lastIndexOf('/') + 1);
function programOf(words, isTool) {
    let behindRunner = false;
    for (const [index, word] of words.entries()) {
        if (ASSIGNMENT.test(word))
            continue;
        if (isTool(baseName(word)))
            return words.slice(index);
        if (RUNNERS.has(baseName(word)))
            behindRunner = true;
        else {
            const isOption = word.startsWith('-') || (words[index - 1] ?? '').startsWith('-');
            if (!behindRunner || !(isOption || /^[\d/]/.test(word)))
                return undefined;
        }
    }
    return undefined;
}
function copiesAway(command, { commands, environment }) {
    const { words } = command;
    const [tool, ...rest] = programOf(words, isCopyTool) ?? [];
    if (tool === undefined || rest.some((word) => /^--dry-?run\b/.test(word)) || rest.some(isInside))
        return false;
    const surroundings = { commands, environment: new Map([...environment, ...exportedFor(command, commands)]) };
    if (ENDPOINTS.some((name) => isInside(env(surroundings, name))))
        return false;
    const name = baseName(tool);
    const copier = Object.hasOwn(COPIERS, name) ? COPIERS[name] : undefined;
    if (copier !== undefined)
        return uploads(name, copier, rest);
    switch (name) {
        case 'restic':
            return (rest.includes('backup') && RESTIC.test(optionOf(rest, '-r', '--repo') ?? env(surroundings, 'RESTIC_REPOSITORY')));
        case 'borg':
            return rest.includes('create') && borgIsRemote(rest, env(surroundings, 'BORG_REPO'));
        case 'kopia':
            return includesAll(rest, ['snapshot', 'create']) && surroundings.commands.some(connectsKopia);
        case 'mc':
            return minioIsRemote(rest, surroundings);
        case 'curl':
            return (rest.some((word) => /^(?:-[A-Za-z]*T|--upload-file)/.test(word)) &&
                rest.some((word) => /^(?:https?|s?ftps?|scp):\/\/./.test(word)));
        default:
            return includesAll(rest, ['storage', 'blob']) && rest.some((word) => word.startsWith('upload'));
    }
}
function exportedFor(command, commands) {
    const before = commands.slice(0, Math.max(0, commands.indexOf(command)));
    const exports = before.flatMap(({ words: [first, ...words] }) => (first === 'export' ? words : []));
    const own = command.words.slice(0, command.words.findIndex((word) => !ASSIGNMENT.test(word)));
    return [...exports, ...own].flatMap((word) => {
        const [, name, value = ''] = /^([A-Za-z_]\w*)=(.*)$/s.exec(word) ?? [];
        return name === undefined ? [] : [[name, value]];
    });
}
const OTHERS = ['restic', 'borg', 'kopia', 'mc', 'curl', 'az'];
const isCopyTool = (name) => Object.hasOwn(COPIERS, name) || OTHERS.includes(name);
const env = ({ environment }, name) => environment.get(name) ?? '';
const includesAll = (words, wanted) => wanted.every((word) => words.includes(word));
const ENDPOINTS = ['AWS_ENDPOINT_URL', 'AWS_ENDPOINT_URL_S3', 'RESTIC_REPOSITORY', 'S3_ENDPOINT_URL', 'BORG_REPO'];
function isInside(word) {
    return /\.svc(?=[.:/]|$)|\.cluster\.local|(?:^|\/\/|@|=)(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])(?=[:/]|$)/.test(word);
}
function uploads(name, { needs = [], verbs, piped = [], remote }, words) {
    if (!includesAll(words, needs))
        return false;
    const isPiped = piped.some((verb) => words.includes(verb));
    if (verbs !== undefined && !isPiped && !verbs.some((verb) => words.includes(verb)))
        return false;
    if (['rsync', 'rclone'].includes(name) && words.some((word) => /^-(?=[a-zA-Z]+$)[^n]*n/.test(word)))
        return false;
    const target = words.findIndex((word, index) => remote.test(word) && isArgument(words, index));
    if (target === -1)
        return false;
    const isLocal = (word) => !remote.test(word) && (word === '-' || (!word.startsWith('-') && /[/.$~{]/.test(word)));
    const isSource = (word, index) => index < target && isLocal(word) && (/^[/.$~]/.test(word) || !(words[index - 1] ?? '').startsWith('-'));
    const isDownload = words.some((word, index) => index > target && isArgument(words, index) && isLocal(word));
    return !isDownload && (isPiped || words.some(isSource));
}
const isArgument = (words, index) => !(words[index] ?? '').startsWith('-') && !/^--[\w-]+$/.test(words[index - 1] ?? '');
function optionOf(words, ...names) {
    for (const [index, word] of words.entries()) {
        if (names.includes(word))
            return words[index + 1];
        const name = names.find((one) => word.startsWith(`${one}=`));
        if (name !== undefined)
            return word.slice(name.length + 1);
    }
    return undefined;
}
function borgIsRemote(words, fallback) {
    const archive = words.find((word) => word.includes('::'));
    const repository = archive?.split('::', 1)[0] ?? '';
    const place = repository === '' ? fallback : repository;
    return place.startsWith('ssh://') || HOST.test(place);
}
function connectsKopia({ words }) {
    const rest = programOf(words, (name) => name === 'kopia') ?? [];
    return (rest.includes('repository') &&
        (rest.includes('connect') || rest.includes('create')) &&
        rest.some((word) => KOPIA_PLACES.includes(word)) &&
        !rest.some(isInside));
}
function minioIsRemote(words, { commands, environment }) {
    const verb = words.findIndex((word) => ['cp', 'mirror', 'put', 'mv', 'pipe'].includes(word));
    if (verb === -1)
        return false;
    const declared = commands.flatMap(({ words: all }) => {
        const rest = programOf(all, (name) => name === 'mc') ?? [];
        const at = rest.findIndex((word, index) => ['set', 'add'].includes(word) && ['alias', 'host'].includes(rest[index - 1] ?? ''));
        const [name, url] = at === -1 ? [] : rest.slice(at + 1).filter((word) => !word.startsWith('-'));
        return name === undefined || url === undefined || isInside(url) ? [] : [name];
    });
    const set = [...environment]
        .filter(([name, value]) => name.startsWith('MC_HOST_') && !isInside(value))
        .map(([name]) => name.slice('MC_HOST_'.length));
    const aliases = [...MINIO_ALIASES, ...declared, ...set];
    const isRemote = (word) => word.includes('/') && aliases.includes(word.split('/', 1)[0] ?? '');
    const places = words.slice(verb + 1).filter((word) => !word.startsWith('-'));
    const [source = '', target = ''] = words[verb] === 'pipe' ? ['-', places[0]] : places.slice(-2);
    return isRemote(target) && !isRemote(source);
}
function backsUp({ words }) {
    const [tool = '', ...rest] = programOf(words, (name) => ['etcdctl', 'd8', 'kubectl', 'crictl'].includes(name)) ?? [];
    const name = baseName(tool);
    if (name === 'd8' && rest.some((word, index) => word === 'backup' && rest[index + 1] === 'etcd'))
        return true;
    const etcdctl = name === 'etcdctl' ? -1 : rest.findIndex((word) => baseName(word) === 'etcdctl');
    if (name !== 'etcdctl' && (etcdctl === -1 || !rest.slice(0, etcdctl).includes('exec')))
        return false;
    return rest.some((word, index) => index > etcdctl && word === 'snapshot' && rest[index + 1] === 'save');
}

;// CONCATENATED MODULE: ./lib/src/model/shipping/shipment.js





const WORKLOADS = [
    { group: 'batch', kind: 'CronJob', pod: ['spec', 'jobTemplate', 'spec', 'template', 'spec'] },
    { group: 'apps', kind: 'DaemonSet', pod: ['spec', 'template', 'spec'] },
    { group: 'apps', kind: 'Deployment', pod: ['spec', 'template', 'spec'] },
    { group: 'apps', kind: 'StatefulSet', pod: ['spec', 'template', 'spec'] },
];
function shipments(objects, folder) {
    return WORKLOADS.flatMap(({ group, kind, pod }) => (0,model_objects/* ofNativeKind */.Zm)(objects, group, kind).flatMap((manifest) => {
        const place = (0,fact/* look */.Op)(manifest, pod);
        return place.state === 'present' ? shipment(manifest, place.node, folder) : [];
    }));
}
function shipment(manifest, pod, folder) {
    const containers = containersOf(manifest, pod);
    const volumes = folder === undefined ? new Map() : backupVolumes(pod, folder);
    for (const container of containers) {
        const copy = container.commands.find((command) => copiesAway(command, container));
        const source = copy === undefined ? undefined : sourceOf(container, containers, volumes);
        if (copy !== undefined && source !== undefined)
            return [{ label: (0,model_objects/* label */.Pf)(manifest), copy, source, stopped: stopped(manifest) }];
    }
    return [];
}
function backupVolumes(pod, folder) {
    return new Map(items((0,parse_node/* child */.jf)(pod, 'volumes')).flatMap((volume) => {
        const name = wordOf((0,parse_node/* child */.jf)(volume, 'name'));
        const path = wordOf((0,parse_node/* child */.jf)((0,parse_node/* child */.jf)(volume, 'hostPath'), 'path'));
        const inside = path === undefined ? undefined : below(folder, path);
        return name === undefined || inside === undefined ? [] : [[name, inside]];
    }));
}
function below(path, folder) {
    const [inner, outer] = [trimmed(path), trimmed(folder)];
    return inner === outer || inner.startsWith(`${outer}/`) ? inner.slice(outer.length) : undefined;
}
const trimmed = (path) => path.replace(/\/+$/, '');
function sourceOf(container, containers, volumes) {
    const own = container.commands.find(backsUp);
    if (own !== undefined)
        return own;
    const mount = mountOf(container, volumes);
    if (mount !== undefined)
        return mount;
    for (const other of containers) {
        const theirs = other === container ? undefined : (other.commands.find(backsUp) ?? mountOf(other, volumes));
        const shares = container.mounts.some(({ volume, path }) => other.mounts.some((one) => one.volume === volume) && speaksOf(container, path, ''));
        if (theirs !== undefined && shares)
            return theirs;
    }
    return undefined;
}
function mountOf(container, volumes) {
    const found = container.mounts.find(({ volume, path }) => {
        const inside = volumes.get(volume);
        return inside !== undefined && speaksOf(container, path, inside);
    });
    return found === undefined ? undefined : { ...found, text: found.path };
}
function speaksOf({ commands }, mounted, inside) {
    const folder = trimmed(mounted) + inside;
    const paths = commands.flatMap(({ words }) => words.flatMap((word) => word.match(/\/[^\s:"',;]*/g) ?? []));
    return paths.some((path) => below(path, folder) !== undefined || (below(folder, path) !== undefined && below(path, mounted) !== undefined));
}
function stopped(manifest) {
    if (manifest.kind === 'CronJob')
        return held((0,fact/* booleanOf */.SF)((0,fact/* look */.Op)(manifest, ['spec', 'suspend'])), 'suspend', (value) => value);
    return manifest.kind === 'DaemonSet'
        ? undefined
        : held((0,fact/* integer */.nd)(manifest, ['spec', 'replicas']), 'replicas', (value) => value === 0);
}
function held(fact, field, holds) {
    if (fact.state === 'unreadable')
        return { why: `its \`${field}\` ${fact.why}`, at: fact.at };
    return fact.state === 'known' && holds(fact.value)
        ? { why: `it has \`${field}: ${fact.text}\``, at: fact.at }
        : undefined;
}

;// CONCATENATED MODULE: ./lib/src/model/backup.js




const DEFAULT_BACKUP_PATH = '/var/lib/etcd';
const DEFAULT_BACKUP_SCHEDULE = '0 0 * * *';
const MODULE = 'control-plane-manager';
function backup(objects) {
    const enabled = (0,module_config/* setting */.Pe)(objects, MODULE, ['etcd', 'backup', 'enabled'], fact/* booleanOf */.SF);
    const hostPath = (0,module_config/* setting */.Pe)(objects, MODULE, ['etcd', 'backup', 'hostPath'], fact/* textOf */.b6);
    const stray = (0,model_objects/* named */.KT)(objects, 'ClusterConfiguration', '').map(strayBackup);
    return {
        config: (0,module_config/* moduleConfig */.zo)(objects, MODULE),
        enabled,
        schedule: (0,module_config/* setting */.Pe)(objects, MODULE, ['etcd', 'backup', 'cronSchedule'], fact/* textOf */.b6),
        hostPath,
        misplaced: stray.flatMap(({ state, at }) => (state === 'present' ? [at] : [])),
        misplacedDoubts: [
            ...stray.flatMap(({ state, at }) => (state === 'hidden' ? [at] : [])),
            ...(0,model_objects/* doubts */.OD)(objects, 'ClusterConfiguration', '', 'spec'),
        ],
        moduleConfigs: (0,model_objects/* ofKind */.CZ)(objects, 'ModuleConfig').length,
        shipments: shipments(objects, folderOf(enabled, hostPath)),
    };
}
function strayBackup(manifest) {
    const place = (0,fact/* look */.Op)(manifest, ['spec', 'etcd', 'backup']);
    const holder = (0,fact/* look */.Op)(manifest, ['spec', 'etcd']);
    const entry = holder.state === 'present' && holder.node.type === 'map' ? holder.node.entries.get('backup') : undefined;
    if (entry === undefined || place.state !== 'present')
        return place;
    return { state: 'present', at: manifest.source.locate(entry.keyStart, entry.keyEnd) };
}
function folderOf(enabled, hostPath) {
    if (enabled.state === 'unreadable' || (enabled.state === 'known' && !enabled.value))
        return undefined;
    if (hostPath.state === 'unreadable')
        return undefined;
    return hostPath.state === 'known' ? hostPath.value : DEFAULT_BACKUP_PATH;
}


/***/ }),

/***/ 8676:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l_: () => (/* binding */ CHANNELS),
/* harmony export */   ts: () => (/* binding */ channelOf),
/* harmony export */   vL: () => (/* binding */ channelNamed)
/* harmony export */ });
/* harmony import */ var _fact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8429);

const CHANNELS = ['Alpha', 'Beta', 'EarlyAccess', 'Stable', 'RockSolid', 'LTS'];
function channelNamed(value) {
    return value === 'Lts' ? 'LTS' : CHANNELS.find((name) => name === value);
}
function channelOf(releases, init) {
    if (init.devBranch.state !== 'silent')
        return { by: 'devBranch', fact: init.devBranch };
    const astray = releases.channel.state === 'silent' ? releases.misplacedChannel : _fact_js__WEBPACK_IMPORTED_MODULE_0__/* .SILENT */ .qY;
    if (astray.state === 'known')
        return { by: 'misplaced', fact: astray };
    const sources = [
        { by: 'module', fact: releases.channel },
        { by: 'overrides', fact: init.overriddenReleaseChannel },
        { by: 'installation', fact: init.releaseChannel },
    ];
    const [first, ...lower] = sources.flatMap(({ by, fact }) => (fact.state === 'silent' ? [] : [{ by, fact }]));
    if (first === undefined)
        return { by: 'nobody' };
    if (astray.state === 'unreadable')
        return { by: 'astray', fact: astray };
    return { ...first, lower: lower.flatMap(({ fact }) => (fact.state === 'known' ? [fact] : [])) };
}


/***/ }),

/***/ 7484:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ NO_TRAITS),
  e: () => (/* binding */ clusterOf)
});

// EXTERNAL MODULE: ./lib/src/model/alerting.js + 5 modules
var alerting = __webpack_require__(6742);
// EXTERNAL MODULE: ./lib/src/model/backup.js + 4 modules
var backup = __webpack_require__(795);
// EXTERNAL MODULE: ./lib/src/model/declared-facts.js
var declared_facts = __webpack_require__(3171);
// EXTERNAL MODULE: ./lib/src/model/fact.js
var model_fact = __webpack_require__(8429);
// EXTERNAL MODULE: ./lib/src/model/nodes/placement.js
var placement = __webpack_require__(3934);
// EXTERNAL MODULE: ./lib/src/model/objects.js
var model_objects = __webpack_require__(2295);
;// CONCATENATED MODULE: ./lib/src/model/ingress.js



function ingress(objects) {
    return {
        controllers: (0,model_objects/* ofKind */.CZ)(objects, 'IngressNginxController').map((manifest) => ({
            label: (0,model_objects/* label */.Pf)(manifest),
            at: manifest.at,
            inlet: (0,model_fact/* text */.Qq)(manifest, ['spec', 'inlet']),
            hasHostPort: ['httpPort', 'httpsPort'].some((key) => (0,model_fact/* integer */.nd)(manifest, ['spec', 'hostPort', key]).state === 'known'),
            selector: (0,placement/* selectorOf */.Bk)((0,model_fact/* look */.Op)(manifest, ['spec', 'nodeSelector'])),
            tolerations: (0,placement/* tolerationsOf */._o)((0,model_fact/* look */.Op)(manifest, ['spec', 'tolerations'])),
            balancerHint: balancerHint(manifest),
        })),
        doubts: (0,model_objects/* doubts */.OD)(objects, 'IngressNginxController'),
        albs: ['ClusterALBInstance', 'ALBInstance'].flatMap((kind) => (0,model_objects/* ofKind */.CZ)(objects, kind)).map(({ at }) => at),
    };
}
function balancerHint(manifest) {
    const behind = (0,model_fact/* boolean */.zM)(manifest, ['spec', 'hostPort', 'behindL7Proxy']);
    if (behind.state === 'known' && behind.value)
        return { text: '`behindL7Proxy: true`', at: behind.at };
    const allowed = (0,model_fact/* look */.Op)(manifest, ['spec', 'acceptRequestsFrom']);
    if (allowed.state === 'present')
        return { text: '`acceptRequestsFrom`', at: allowed.at };
    const spec = (0,model_fact/* look */.Op)(manifest, ['spec']);
    const inlet = spec.state === 'present' ? (0,model_fact/* hint */.aK)(spec.node, 'inlet') : undefined;
    return inlet === 'HostPortWithProxyProtocol' ? { text: 'the proxy protocol', at: manifest.at } : undefined;
}

// EXTERNAL MODULE: ./lib/src/model/installation.js
var installation = __webpack_require__(8347);
;// CONCATENATED MODULE: ./lib/src/model/load.js
function loadOf(nodes, declared) {
    if (declared !== 'auto')
        return declared;
    const { certain, possible, doubts } = nodes.of('monitoring');
    if (certain.length > 0)
        return 'high';
    return possible.length + doubts.length > 0 ? 'unclear' : 'regular';
}

// EXTERNAL MODULE: ./lib/src/model/masters.js
var masters = __webpack_require__(480);
// EXTERNAL MODULE: ./lib/src/model/module-config.js
var module_config = __webpack_require__(6786);
;// CONCATENATED MODULE: ./lib/src/model/logging.js



const CONFIGS = [
    ['ClusterLoggingConfig', 'destinationRefs'],
    ['PodLoggingConfig', 'clusterDestinationRefs'],
];
const DESTINATION = 'ClusterLogDestination';
function logging(objects) {
    const neighbor = (0,model_objects/* inCluster */.K_)(objects);
    return {
        shipper: (0,module_config/* enabledOf */.JN)(objects, 'log-shipper'),
        loki: (0,module_config/* enabledOf */.JN)(objects, 'loki'),
        configs: CONFIGS.flatMap(([kind, field]) => (0,model_objects/* ofKind */.CZ)(objects, kind).map((one) => readConfig(objects, one, field))),
        doubts: [...new Set(CONFIGS.flatMap(([kind]) => (0,model_objects/* doubts */.OD)(objects, kind)))],
        neighbor: neighbor === undefined ? undefined : (0,model_objects/* label */.Pf)(neighbor),
    };
}
function readConfig(objects, manifest, field) {
    const list = (0,model_fact/* listAt */.gT)(manifest, ['spec', field]);
    const refs = list.state === 'known'
        ? {
            ...list,
            value: list.value.map((node) => {
                const name = (0,model_fact/* textOf */.b6)((0,model_fact/* lookIn */.$r)(manifest, node, [], manifest.source.locate(node.start, node.end)));
                return { name, destination: name.state === 'known' ? destination(objects, name.value) : model_fact/* SILENT */.qY };
            }),
        }
        : list;
    return { label: (0,model_objects/* label */.Pf)(manifest), field: `spec.${field}`, refs };
}
function destination(objects, name) {
    const found = (0,model_objects/* named */.KT)(objects, DESTINATION, name)[0];
    if (found !== undefined)
        return { state: 'known', value: name, text: name, at: found.at };
    const doubt = (0,model_objects/* doubts */.OD)(objects, DESTINATION, name)[0];
    return doubt === undefined ? model_fact/* SILENT */.qY : { state: 'unreadable', why: model_objects/* DOUBT */.$V, at: doubt };
}

// EXTERNAL MODULE: ./lib/src/model/nodes/nodes.js + 14 modules
var nodes_nodes = __webpack_require__(8773);
;// CONCATENATED MODULE: ./lib/src/model/nodes/own-labels.js


const KUBERNETES_ROLE = 'node-role.kubernetes.io/';
const FOREIGN = /^(?:[\w-]+\.)*(?:kubernetes\.io|k8s\.io|deckhouse\.io)\//;
const ROLES = /^node-role\./;
function ownLabels(objects) {
    return (group, key) => {
        if (key === 'node.deckhouse.io/group')
            return ofName(group);
        if (key === 'node.deckhouse.io/type')
            return nodeType(objects, group);
        if (key === 'kubernetes.io/os')
            return { value: 'linux' };
        if (key.startsWith(KUBERNETES_ROLE))
            return kubernetesRole(group, key.slice(KUBERNETES_ROLE.length));
        if (group.labels.known.has(key) || ROLES.test(key) || !FOREIGN.test(key))
            return undefined;
        return { value: null, why: `the label \`${key}\` of the nodes does not stand in Git`, unreadable: false };
    };
}
function ofName({ name, label }) {
    return name === null ? { value: null, why: `the name of ${label} cannot be read`, unreadable: true } : { value: name };
}
function kubernetesRole(group, role) {
    if (group.name === null)
        return ofName(group);
    const isOwn = role === group.name || (group.isMaster && role === 'control-plane');
    return isOwn ? { value: '' } : undefined;
}
function nodeType(objects, group) {
    if (group.name === null)
        return ofName(group);
    const groups = (0,model_objects/* named */.KT)(objects, 'NodeGroup', group.name);
    if (groups.length === 0)
        return { value: 'CloudPermanent' };
    const type = (0,model_fact/* agree */.d5)(groups.map((one) => (0,model_fact/* text */.Qq)(one, ['spec', 'nodeType'])));
    if (type.state !== 'known') {
        const why = `the type of ${group.label} ${type.state === 'silent' ? 'is not declared' : 'cannot be read'}`;
        return { value: null, why, unreadable: type.state === 'unreadable' };
    }
    switch (type.value) {
        case 'Cloud':
            return { value: 'CloudEphemeral' };
        case 'Hybrid':
            return { value: null, why: `the type \`Hybrid\` of ${group.label} may be two newer types`, unreadable: false };
        default:
            return { value: type.value };
    }
}

;// CONCATENATED MODULE: ./lib/src/model/pins.js



function pins(objects) {
    return {
        overrides: (0,model_objects/* ofKind */.CZ)(objects, 'ModulePullOverride').map((manifest) => ({
            label: (0,model_objects/* label */.Pf)(manifest),
            at: manifest.at,
            imageTag: (0,model_fact/* text */.Qq)(manifest, ['spec', 'imageTag']),
        })),
        maintenance: (0,model_objects/* ofKind */.CZ)(objects, 'ModuleConfig').flatMap(maintenance),
        releases: (0,model_objects/* ofKind */.CZ)(objects, 'DeckhouseRelease').map((manifest) => ({
            label: (0,model_objects/* label */.Pf)(manifest),
            at: manifest.at,
            version: (0,model_fact/* text */.Qq)(manifest, ['spec', 'version']),
            approved: (0,model_fact/* boolean */.zM)(manifest, ['approved']),
            phase: (0,model_fact/* text */.Qq)(manifest, ['status', 'phase']),
        })),
        doubts: [
            ...(0,model_objects/* doubts */.OD)(objects, 'ModulePullOverride').map((at) => ({ at, what: 'be a ModulePullOverride' })),
            ...(0,model_objects/* doubts */.OD)(objects, 'ModuleConfig', '', 'maintenance').map((at) => ({ at, what: 'set `maintenance`' })),
            ...(0,model_objects/* doubts */.OD)(objects, 'DeckhouseRelease').map((at) => ({ at, what: 'be a DeckhouseRelease' })),
        ],
    };
}
function maintenance(manifest) {
    const mode = (0,model_fact/* text */.Qq)(manifest, ['spec', 'maintenance']);
    const enabled = (0,module_config/* moduleEnabled */.i3)(manifest);
    if (mode.state === 'silent' || (enabled.state === 'known' && !enabled.value))
        return [];
    return [{ module: manifest.name ?? '\u2026', mode, enabled }];
}

// EXTERNAL MODULE: ./lib/src/model/release.js
var release = __webpack_require__(5698);
// EXTERNAL MODULE: ./lib/src/data/disks.js + 6 modules
var disks = __webpack_require__(8004);
;// CONCATENATED MODULE: ./lib/src/data/storage-classes.js
const CLASSES = {
    AWS: new Map(['gp3', 'gp2', 'sc1', 'st1'].map((type) => [type, type])),
    Azure: new Map([
        ['managed-standard-ssd', 'StandardSSD_LRS'],
        ['managed-standard-ssd-large', 'StandardSSD_LRS'],
        ['managed-standard', 'Standard_LRS'],
        ['managed-standard-large', 'Standard_LRS'],
        ['managed-premium', 'Premium_LRS'],
        ['managed-premium-large', 'Premium_LRS'],
    ]),
    GCP: new Map(['pd-standard', 'pd-balanced', 'pd-ssd'].flatMap((type) => [
        [`${type}-not-replicated`, type],
        [`${type}-replicated`, type],
    ])),
    Yandex: new Map(['network-hdd', 'network-ssd', 'network-ssd-nonreplicated', 'network-ssd-io-m3'].map((type) => [type, type])),
};
function wellKnownClass(provider, name) {
    const type = CLASSES[provider]?.get(name);
    return type === undefined ? undefined : { type };
}
const EBS = { provider: 'AWS', type: ['type'], iops: 'iops' };
const PERSISTENT_DISK = { provider: 'GCP', type: ['type'], iops: 'provisioned-iops-on-create' };
const AZURE_DISK = {
    provider: 'Azure',
    type: ['skuname', 'storageaccounttype'],
    iops: 'diskiopsreadwrite',
};
const PROVISIONERS = new Map([
    ['ebs.csi.aws.com', EBS],
    ['kubernetes.io/aws-ebs', EBS],
    ['disk.csi.azure.com', AZURE_DISK],
    ['kubernetes.io/azure-disk', AZURE_DISK],
    ['pd.csi.storage.gke.io', PERSISTENT_DISK],
    ['kubernetes.io/gce-pd', PERSISTENT_DISK],
    ['yandex.csi.flant.com', { provider: 'Yandex', type: ['typeid'] }],
    ['cinder.csi.openstack.org', { provider: 'OpenStack', type: ['type'] }],
    ['evs.csi.huaweicloud.com', { provider: 'HuaweiCloud', type: ['type'] }],
    ['named-disk.csi.cloud-director.vmware.com', { provider: 'VCD', type: ['storageprofile'] }],
    ['csi.vsphere.vmware.com', { provider: 'Vsphere', type: ['storagepolicyname', 'datastoreurl'] }],
    ['vsphere.csi.vmware.com', { provider: 'Vsphere', type: ['parent_name'] }],
    ['csi.ovirt.org', { provider: 'Zvirt', type: ['storagedomainname'] }],
    ['dynamix.deckhouse.io', { provider: 'Dynamix', type: ['pool'] }],
    ['csi.dvp.deckhouse.io', { provider: 'DVP', type: ['dvpstorageclass'] }],
]);
function typeOfProvisioner(provisioner, parameters) {
    const known = PROVISIONERS.get(provisioner);
    if (known === undefined)
        return undefined;
    const given = new Map([...parameters].map(([name, value]) => [name.toLowerCase(), value]));
    const type = known.type.map((name) => given.get(name)).find((value) => value !== undefined && value !== '');
    if (type === undefined)
        return undefined;
    const iops = known.iops === undefined ? undefined : given.get(known.iops);
    const bought = iops !== undefined && /^[1-9]\d*$/.test(iops) ? { iops: Number(iops) } : {};
    return { provider: known.provider, type, ...bought };
}

// EXTERNAL MODULE: ./lib/src/parse/sniff.js
var sniff = __webpack_require__(1465);
// EXTERNAL MODULE: ./lib/src/parse/span.js
var span = __webpack_require__(7205);
;// CONCATENATED MODULE: ./lib/src/model/storage/provider.js




const PROVIDERS = new Map(['AWS', 'Azure', 'GCP', 'OpenStack', 'Yandex', 'Vsphere', 'VCD', 'Zvirt', 'Dynamix', 'HuaweiCloud', 'DVP'].map((provider) => [provider.toLowerCase(), provider]));
const MODULE = 'cloud-provider-';
function providerOf(objects) {
    const claims = [
        ...(0,installation/* providerConfigurations */.b6)(objects).map((manifest) => known(manifest.kind.replace(/ClusterConfiguration$/, ''), manifest.at)),
        ...(0,model_objects/* ofKind */.CZ)(objects, 'ClusterConfiguration').flatMap(declaredProvider),
        ...providerModules(objects).map(ofModule),
    ];
    const [doubt] = [...(0,installation/* providerDoubts */.Rt)(objects), ...(0,model_objects/* doubts */.OD)(objects, 'ClusterConfiguration'), ...moduleDoubts(objects)];
    const fact = (0,model_fact/* agree */.d5)(claims);
    if (fact.state === 'unreadable' || doubt === undefined)
        return fact;
    return { state: 'unreadable', why: model_objects/* DOUBT */.$V, at: doubt };
}
function providerModules(objects) {
    return (0,model_objects/* ofKind */.CZ)(objects, 'ModuleConfig').filter((manifest) => {
        const enabled = (0,module_config/* moduleEnabled */.i3)(manifest);
        return manifest.name?.startsWith(MODULE) === true && !(enabled.state === 'known' && !enabled.value);
    });
}
function moduleDoubts({ doubtful, ...objects }) {
    const broken = doubtful.filter(({ kinds, names }) => (kinds === 'any' || kinds.has('ModuleConfig')) &&
        (names === 'any' || [...names].some((name) => name.startsWith(MODULE))));
    const nameless = (0,model_objects/* ofKind */.CZ)({ doubtful, ...objects }, 'ModuleConfig').filter(({ name }) => name === null);
    return [...broken, ...nameless].map(({ at }) => at);
}
function known(name, at) {
    const value = PROVIDERS.get(name.toLowerCase());
    if (value !== undefined)
        return { state: 'known', value, text: name, at };
    return { state: 'unreadable', why: `is \`${name}\`, of which this tool knows no storage classes`, at };
}
function providerOfModule(manifest) {
    return PROVIDERS.get((manifest.name ?? '').slice(MODULE.length).toLowerCase());
}
function declaredProvider(manifest) {
    const name = (0,model_fact/* text */.Qq)(manifest, ['cloud', 'provider']);
    if (name.state === 'silent')
        return [];
    return [name.state === 'known' ? known(name.value, name.at) : name];
}
function ofModule(manifest) {
    const enabled = (0,module_config/* moduleEnabled */.i3)(manifest);
    if (enabled.state !== 'unreadable')
        return known((manifest.name ?? '').slice(MODULE.length), manifest.at);
    return { ...enabled, why: `may be told by a ModuleConfig whose \`enabled\` ${enabled.why}` };
}

;// CONCATENATED MODULE: ./lib/src/model/storage/provisioned.js




const PROVISION = [
    ['storageClass', 'provision'],
    ['storage', 'parameters', 'provisionedStorageClasses'],
];
const EXCLUDE = [
    ['storageClass', 'exclude'],
    ['storage', 'parameters', 'excludedStorageClasses'],
];
const DISABLED = ['storage', 'disabled'];
function provisioning(objects) {
    const modules = providerModules(objects);
    const names = new Set(modules.map(({ name }) => name));
    const parts = [...names].map((name) => partOf(modules.filter((manifest) => manifest.name === name)));
    const excluded = parts.flatMap(({ exclusions }) => exclusions);
    return {
        classes: parts.flatMap(({ classes }) => classes),
        hidden: parts.flatMap(({ hidden }) => hidden),
        exclusion: (name) => excluded.find((pattern) => pattern.state !== 'known' || mayMatch(pattern.value, name))?.at,
    };
}
function partOf(manifests) {
    const parts = [
        ...PROVISION.map((path) => listOf(manifests, path, provisionedIn)),
        ...EXCLUDE.map((path) => listOf(manifests, path, excludedIn)),
        switchedOff(manifests),
    ];
    return {
        classes: parts.flatMap(({ classes = [] }) => classes),
        hidden: parts.flatMap(({ hidden = [] }) => hidden),
        exclusions: parts.flatMap(({ exclusions = [] }) => exclusions),
    };
}
function listOf(manifests, path, read) {
    const full = ['spec', 'settings', ...path];
    const list = (0,model_fact/* agree */.d5)(manifests.map((manifest) => (0,model_fact/* listAt */.gT)(manifest, full)));
    const [first] = manifests;
    if (list.state === 'silent' || first === undefined)
        return {};
    const where = `may be in \`${path.join('.')}\` of ${(0,model_objects/* label */.Pf)(first)}`;
    if (list.state === 'unreadable')
        return { hidden: [{ why: `${where}, which ${list.why}`, at: list.at }] };
    const doubt = manifests.map(module_config/* moduleEnabled */.i3).find(isUnreadable);
    if (doubt !== undefined)
        return { hidden: [{ why: `${where}, whose \`enabled\` ${doubt.why}`, at: doubt.at }] };
    const places = list.value.map((item) => (0,model_fact/* lookIn */.$r)(first, item, [], first.source.locate(item.start, item.end)));
    return read(first, places);
}
const isUnreadable = (fact) => fact.state === 'unreadable';
function provisionedIn(manifest, items) {
    const classes = items.map((item) => {
        const under = (key) => item.state === 'present' ? (0,model_fact/* lookIn */.$r)(manifest, item.node, [key], item.at) : item;
        const iops = numberOf(under('iops'));
        return {
            name: (0,model_fact/* textOf */.b6)(under('name')),
            provider: providerOfModule(manifest),
            type: (0,model_fact/* textOf */.b6)(under('type')),
            iops: iops.state === 'silent' ? numberOf(under('diskIOPSReadWrite')) : iops,
            iopsPerGib: numberOf(under('iopsPerGB')),
            at: item.at,
        };
    });
    return { classes };
}
const excludedIn = (_, items) => ({
    exclusions: items.map((item) => (0,model_fact/* textOf */.b6)(item)),
});
function switchedOff(manifests) {
    const disabled = (0,model_fact/* agree */.d5)(manifests.map((manifest) => (0,model_fact/* boolean */.zM)(manifest, ['spec', 'settings', ...DISABLED])));
    if (disabled.state === 'silent' || (disabled.state === 'known' && !disabled.value))
        return {};
    return { exclusions: [{ state: 'unreadable', why: 'is switched off', at: disabled.at }] };
}
const numberOf = (place) => (0,model_fact/* factOf */.yD)(place, 'number', (node) => node.type === 'scalar' && /^\d+(?:\.\d+)?$/.test(node.text)
    ? { value: Number(node.text), text: node.text }
    : undefined);
function mayMatch(pattern, name) {
    const pieces = pattern.replace(/^\^/, '').replace(/\$$/, '').split('.*');
    if (!pieces.every((piece) => /^[\w-]*$/.test(piece)))
        return true;
    let from = 0;
    return pieces.every((piece) => {
        const at = name.indexOf(piece, from);
        from = at + piece.length;
        return at !== -1;
    });
}

;// CONCATENATED MODULE: ./lib/src/model/storage/classes.js








const GIB = 2 ** 30;
const START = 40;
function speedOf(objects, facts, name) {
    const told = toldOf(objects, name);
    const declared = facts.get(name)?.iops;
    if (declared?.state !== 'known')
        return told;
    const grade = declared.value >= disks/* FAST_IOPS */.bD ? 'fast' : 'slow';
    const said = `the config declares \`iops: ${declared.text}\` for it`;
    if (told.state === 'open' || told.assumed)
        return { state: 'known', grade, text: said, at: declared.at };
    return told.grade === grade ? told : { ...told, text: `${told.text}, though ${said}` };
}
function toldOf(objects, name) {
    const { classes, hidden, exclusion } = provisioning(objects);
    const declared = objects.manifests.filter((manifest) => isClass(manifest) && manifest.name === name);
    const provided = classes.filter((one) => one.name.state === 'known' && one.name.value === name);
    const [doubt] = classDoubts(objects, name, classes);
    if (doubt !== undefined)
        return unread(model_objects/* DOUBT */.$V, doubt);
    const [cover] = hidden;
    if (cover !== undefined)
        return unread(cover.why, cover.at);
    const told = [...declared.map(toldByManifest), ...provided.map(toldByModule)];
    const [first] = told;
    if (first === undefined)
        return wellKnown(objects, name, exclusion(name));
    const other = told.find((one) => !isSame(first, one));
    if (other === undefined)
        return first;
    const at = first.at ?? other.at;
    const where = other.at === undefined ? 'twice' : `differently at ${(0,span/* lineOf */.c)(other.at)}`;
    return { state: 'open', why: `is declared ${where}`, ...(at === undefined ? {} : { at }), unreadable: true };
}
const unread = (why, at) => ({ state: 'open', why, at, unreadable: true });
const isClass = ({ kind, group }) => kind === 'StorageClass' ? group === sniff/* STORAGE_GROUP */.Gz : makesClass(kind) && (0,sniff/* isDeckhouseGroup */.Bt)(group);
const makesClass = (kind) => kind.endsWith('StorageClass') || kind === 'LocalPathProvisioner';
function classDoubts(objects, name, classes) {
    const broken = objects.doubtful.filter(({ kinds, names }) => (kinds === 'any' || [...kinds].some(makesClass)) && (names === 'any' || names.has(name)));
    const nameless = objects.manifests.filter((manifest) => isClass(manifest) && manifest.name === null);
    const provided = classes.filter((one) => one.name.state !== 'known');
    return [...broken, ...nameless, ...provided].map(({ at }) => at);
}
function isSame(left, right) {
    if (left.state === 'open' || right.state === 'open')
        return left.state === 'open' && right.state === 'open' && left.why === right.why;
    return left.grade === right.grade && left.text === right.text;
}
function toldByManifest(manifest) {
    const { at } = manifest;
    if (manifest.kind !== 'StorageClass') {
        const why = `is made by ${(0,model_objects/* label */.Pf)(manifest)}, which does not say how fast its disks are`;
        return { state: 'open', why, at, unreadable: false };
    }
    const provisioner = (0,model_fact/* text */.Qq)(manifest, ['provisioner']);
    if (provisioner.state === 'unreadable')
        return unread(`has a provisioner that ${provisioner.why}`, provisioner.at);
    const parameters = (0,model_fact/* stringsAt */.kp)(manifest, ['parameters']);
    if (parameters.state === 'unreadable')
        return unread(`has parameters of which one ${parameters.why}`, parameters.at);
    const readable = new Map();
    for (const [key, value] of parameters.state === 'known' ? parameters.value : []) {
        if (value === null)
            return unread(`has the parameter \`${key}\`, which cannot be read`, at);
        readable.set(key, value);
    }
    const disk = provisioner.state === 'known' ? typeOfProvisioner(provisioner.value, readable) : undefined;
    if (disk === undefined) {
        const of = provisioner.state === 'known' ? ` of the provisioner \`${provisioner.text}\`` : '';
        const why = `is declared by ${(0,model_objects/* label */.Pf)(manifest)}, and how fast the disks${of} are, this tool does not know`;
        return { state: 'open', why, at, unreadable: false };
    }
    const perGib = [...readable].find(([key]) => key.toLowerCase() === 'iopspergb')?.[1];
    return graded({ ...disk, iopsPerGib: perGib !== undefined && /^\d+$/.test(perGib) ? Number(perGib) : undefined }, at);
}
function toldByModule({ provider, type, iops, iopsPerGib, at }) {
    for (const fact of [type, iops, iopsPerGib]) {
        if (fact.state === 'unreadable')
            return unread(`has a setting in the ModuleConfig of the provider that ${fact.why}`, fact.at);
    }
    if (provider === undefined || type.state !== 'known')
        return { state: 'open', why: 'has no disk type that this tool knows', at, unreadable: false };
    const number = (fact) => (fact.state === 'known' ? fact.value : undefined);
    return graded({ provider, type: type.value, iops: number(iops), iopsPerGib: number(iopsPerGib) }, type.at);
}
function graded({ provider, type, iops, iopsPerGib }, at) {
    const paid = iops ?? (iopsPerGib === undefined ? undefined : iopsPerGib * START);
    const any = iops === undefined && iopsPerGib !== undefined ? undefined : (0,disks/* diskSpeed */.hz)(provider, type, undefined, iops);
    if (any !== undefined)
        return toldBy(any, false, at);
    const start = (0,disks/* diskSpeed */.hz)(provider, type, START * GIB, paid);
    if (start !== undefined)
        return toldBy(start, true, at);
    const why = `has disks of type \`${type}\`, and how fast they are, this tool does not know`;
    return { state: 'open', why, at, unreadable: false };
}
function toldBy({ grade, text: clause }, assumed, at) {
    if (grade === 'disputed')
        return { state: 'open', why: `has disks on whose speed the sources differ: ${clause}`, at, unreadable: false };
    const size = assumed ? ` (the volumes of Prometheus start with ${START} GiB)` : '';
    return { state: 'known', grade, text: `${clause}${size}`, at, assumed };
}
function wellKnown(objects, name, exclusion) {
    const provider = providerOf(objects);
    if (provider.state === 'unreadable')
        return unread(`is declared by no manifest, and the provider of the cluster ${provider.why}`, provider.at);
    if (provider.state === 'silent')
        return { state: 'open', why: 'is declared by no manifest', unreadable: false };
    const disk = wellKnownClass(provider.value, name);
    if (disk === undefined) {
        const why = `is declared by no manifest, and is none of the classes that Deckhouse makes for ${provider.text}`;
        return { state: 'open', why, at: provider.at, unreadable: false };
    }
    if (exclusion !== undefined) {
        const why = 'is declared by no manifest, and the ModuleConfig of the provider may keep Deckhouse from making it';
        return { state: 'open', why, at: exclusion, unreadable: false };
    }
    return graded({ provider: provider.value, type: disk.type }, provider.at);
}

;// CONCATENATED MODULE: ./lib/src/model/storage/sds.js



const MODULES = ['sds-replicated-volume', 'sds-local-volume', 'sds-elastic', 'sds-node-configurator'];
const OWNERS = ['ReplicatedStorageClass', 'LocalStorageClass', 'ElasticStorageClass', 'ReplicatedStoragePool'];
const ELASTIC = 'ElasticCluster';
const POOL = 'ReplicatedStoragePool';
const GROUP = 'LVMVolumeGroup';
const GROUPS = [GROUP, 'LvmVolumeGroup'];
const SET = 'LVMVolumeGroupSet';
function sds(objects) {
    const all = (kinds) => kinds.flatMap((kind) => (0,model_objects/* ofKind */.CZ)(objects, kind));
    const doubtsOf = (kinds) => [
        ...new Set(kinds.flatMap((kind) => (0,model_objects/* doubts */.OD)(objects, kind))),
    ];
    return {
        owners: all(OWNERS).map((manifest) => ({ ...namedAs(manifest), links: linksOf(objects, manifest) })),
        elasticClusters: (0,model_objects/* ofKind */.CZ)(objects, ELASTIC).map(namedAs),
        groups: all([...GROUPS, SET]).map(namedAs),
        modules: MODULES.flatMap((name) => {
            const declared = (0,module_config/* moduleConfig */.zo)(objects, name);
            return declared.state === 'absent' || declared.state === 'off' ? [] : [{ name, declared }];
        }),
        doubts: doubtsOf([...OWNERS, ELASTIC]),
        groupDoubts: doubtsOf([...GROUPS, SET]),
    };
}
const namedAs = (manifest) => ({ label: (0,model_objects/* label */.Pf)(manifest), at: manifest.at });
function linksOf(objects, manifest) {
    switch (manifest.kind) {
        case 'ReplicatedStorageClass':
            return [
                ...byName(objects, manifest, ['spec', 'storagePool'], POOL),
                ...groupsOf(objects, manifest, ['spec', 'storage', 'lvmVolumeGroups'], ['thinPoolName']),
            ];
        case 'LocalStorageClass':
            return groupsOf(objects, manifest, ['spec', 'lvm', 'lvmVolumeGroups'], ['thin', 'poolName']);
        case 'ElasticStorageClass':
            return byName(objects, manifest, ['spec', 'clusterRef'], ELASTIC);
        default:
            return groupsOf(objects, manifest, ['spec', 'lvmVolumeGroups'], ['thinPoolName']);
    }
}
function byName(objects, manifest, path, kind) {
    const name = (0,model_fact/* text */.Qq)(manifest, path);
    if (name.state === 'silent')
        return [];
    const end = name.state === 'known' ? endOf(objects, [kind], name.value) : sds_unread(name);
    return [{ field: path.join('.'), kind, name, end }];
}
function groupsOf(objects, manifest, path, thin) {
    const list = (0,model_fact/* listAt */.gT)(manifest, path);
    const field = path.join('.');
    if (list.state === 'unreadable')
        return [{ field, kind: GROUP, name: list, end: sds_unread(list) }];
    if (list.state === 'silent')
        return [];
    return list.value.flatMap((item) => {
        const at = manifest.source.locate(item.start, item.end);
        const name = (0,model_fact/* textOf */.b6)((0,model_fact/* lookIn */.$r)(manifest, item, ['name'], at));
        if (name.state === 'unreadable')
            return [{ field, kind: GROUP, name, end: sds_unread(name) }];
        if (name.state === 'silent') {
            const end = { state: 'hidden', why: 'has no name', at: name.at ?? at, unreadable: false };
            return [{ field, kind: GROUP, name, end }];
        }
        const own = `${field}[${name.text}]`;
        const end = groupEnd(objects, name.value);
        const group = { field: own, kind: GROUP, name, end };
        const pool = (0,model_fact/* textOf */.b6)((0,model_fact/* lookIn */.$r)(manifest, item, thin, at));
        if (pool.state === 'silent' || end.state !== 'declared')
            return [group];
        const inside = pool.state === 'known' ? thinPoolEnd(objects, name.value, pool.value) : sds_unread(pool);
        return [
            group,
            {
                field: `${own}.${thin.join('.')}`,
                kind: 'thin pool',
                inside: `${GROUP}/${name.text}`,
                name: pool,
                end: inside,
            },
        ];
    });
}
const sds_unread = (fact) => ({
    state: 'hidden',
    why: fact.why,
    at: fact.at,
    unreadable: true,
});
function endOf(objects, kinds, name) {
    const [manifest] = kinds.flatMap((kind) => (0,model_objects/* named */.KT)(objects, kind, name));
    if (manifest !== undefined)
        return { state: 'declared', at: manifest.at };
    const [doubt] = kinds.flatMap((kind) => (0,model_objects/* doubts */.OD)(objects, kind, name));
    return doubt === undefined ? { state: 'missing' } : { state: 'hidden', why: model_objects/* DOUBT */.$V, at: doubt, unreadable: true };
}
function groupEnd(objects, name) {
    const end = endOf(objects, GROUPS, name);
    if (end.state !== 'missing')
        return end;
    const [set] = (0,model_objects/* ofKind */.CZ)(objects, SET);
    if (set !== undefined) {
        return { state: 'hidden', why: `may be made by \`${(0,model_objects/* label */.Pf)(set)}\``, at: set.at, unreadable: false };
    }
    const [doubt] = (0,model_objects/* doubts */.OD)(objects, SET);
    return doubt === undefined ? end : { state: 'hidden', why: model_objects/* DOUBT */.$V, at: doubt, unreadable: true };
}
function thinPoolEnd(objects, group, pool) {
    const ends = GROUPS.flatMap((kind) => (0,model_objects/* named */.KT)(objects, kind, group)).map((manifest) => poolIn(manifest, pool));
    const [doubt] = GROUPS.flatMap((kind) => (0,model_objects/* doubts */.OD)(objects, kind, group));
    if (doubt !== undefined)
        return { state: 'hidden', why: model_objects/* DOUBT */.$V, at: doubt, unreadable: true };
    const [first] = ends;
    const declared = ends.find((end) => end.state === 'declared');
    const hidden = ends.find(({ state }) => state === 'hidden');
    if (first === undefined || hidden !== undefined)
        return hidden ?? { state: 'missing' };
    if (declared === undefined || ends.every(({ state }) => state === 'declared'))
        return first;
    return { state: 'hidden', why: 'is declared by one manifest of several', at: declared.at, unreadable: true };
}
function poolIn(manifest, pool) {
    const pools = (0,model_fact/* listAt */.gT)(manifest, ['spec', 'thinPools']);
    if (pools.state === 'unreadable')
        return sds_unread(pools);
    if (pools.state === 'silent')
        return { state: 'missing' };
    const names = pools.value.map((item) => (0,model_fact/* textOf */.b6)((0,model_fact/* lookIn */.$r)(manifest, item, ['name'], manifest.source.locate(item.start, item.end))));
    const found = names.find((name) => name.state === 'known' && name.value === pool);
    if (found?.state === 'known')
        return { state: 'declared', at: found.at };
    const hidden = names.find((name) => name.state === 'unreadable');
    return hidden?.state === 'unreadable' ? sds_unread(hidden) : { state: 'missing' };
}

;// CONCATENATED MODULE: ./lib/src/model/storage/settings.js



function storageSettings(objects) {
    const config = (0,module_config/* moduleConfig */.zo)(objects, 'prometheus');
    const prometheus = (key) => {
        const own = (0,module_config/* setting */.Pe)(objects, 'prometheus', [key], choiceOf);
        return config.state === 'off' ? own : (0,model_fact/* firstToSpeak */.wE)(own, override(objects, ['prometheus', key]));
    };
    return {
        global: (0,module_config/* moduleConfig */.zo)(objects, 'global'),
        prometheus: config,
        anyConfig: (0,model_objects/* ofKind */.CZ)(objects, 'ModuleConfig')[0]?.at,
        all: (0,model_fact/* firstToSpeak */.wE)((0,module_config/* setting */.Pe)(objects, 'global', ['modules', 'storageClass'], choiceOf), olderClass(objects), override(objects, ['global', 'modules', 'storageClass']), override(objects, ['global', 'storageClass'])),
        main: prometheus('storageClass'),
        longterm: prometheus('longtermStorageClass'),
        longtermDays: (0,module_config/* setting */.Pe)(objects, 'prometheus', ['longtermRetentionDays'], model_fact/* integerOf */.cP),
        default: (0,module_config/* setting */.Pe)(objects, 'global', ['defaultClusterStorageClass'], model_fact/* textOf */.b6),
    };
}
function olderClass(objects) {
    return (0,model_objects/* singleton */.Gr)(objects, 'ModuleConfig', 'global', (manifest) => {
        const choice = choiceOf((0,model_fact/* look */.Op)(manifest, ['spec', 'settings', 'storageClass']));
        if (choice.state !== 'known' || isVersionOne(manifest))
            return choice;
        const why = 'stands at `spec.settings.storageClass`, which counts for certain under `version: 1` alone';
        return { state: 'unreadable', why, at: choice.at };
    });
}
function isVersionOne(manifest) {
    const version = (0,model_fact/* integerOf */.cP)((0,model_fact/* look */.Op)(manifest, ['spec', 'version']));
    return version.state === 'known' && version.value === 1;
}
const override = (objects, path) => (0,model_objects/* singleton */.Gr)(objects, 'InitConfiguration', '', (manifest) => choiceOf((0,model_fact/* look */.Op)(manifest, ['deckhouse', 'configOverrides', ...path])));
function choiceOf(place) {
    return (0,model_fact/* factOf */.yD)(place, 'name of a storage class', (node) => {
        if (node.type !== 'scalar')
            return undefined;
        if (node.text === '')
            return { value: false, text: '""' };
        if (node.text === 'false' || (node.plain && FALSE.test(node.text)))
            return { value: false, text: node.text };
        return typeof node.value === 'string' ? { value: node.text, text: node.text } : undefined;
    });
}
const FALSE = /^(?:false|False|FALSE|no|No|NO|off|Off|OFF|n|N)$/;

;// CONCATENATED MODULE: ./lib/src/data/volume-modules.js
const PLAIN = [{ selector: 'nodeSelector', tolerations: ['tolerations'] }];
const VOLUME_MODULES = [
    {
        module: 'prometheus',
        roles: ['monitoring', 'system'],
        settings: [...PLAIN, { selector: 'longtermNodeSelector', tolerations: ['longtermTolerations', 'tolerations'] }],
    },
    { module: 'loki', roles: ['system'], settings: PLAIN },
    { module: 'upmeter', roles: ['monitoring', 'system'], settings: PLAIN },
    { module: 'openvpn', roles: ['system'], settings: PLAIN },
    { module: 'operator-trivy', roles: ['system'], settings: PLAIN },
];

;// CONCATENATED MODULE: ./lib/src/model/volumes.js




function volumes(objects) {
    return VOLUME_MODULES.map(({ module, roles, settings }) => ({
        module,
        config: (0,module_config/* moduleConfig */.zo)(objects, module),
        choices: settings
            .filter(({ selector }) => selector !== LONGTERM || keepsLongterm(objects))
            .map(({ selector, tolerations }) => {
            const declared = tolerations.map((path) => (0,module_config/* setting */.Pe)(objects, module, [path], placement/* tolerationsOf */._o));
            return {
                setting: selector,
                selector: (0,module_config/* setting */.Pe)(objects, module, [selector], placement/* selectorOf */.Bk),
                tolerations: (0,placement/* declaredOr */.yf)(declared.find(speaks) ?? model_fact/* SILENT */.qY, [module, ...roles]),
            };
        }),
    }));
}
const speaks = (fact) => fact.state === 'unreadable' || (fact.state === 'known' && fact.value.length > 0);
const LONGTERM = 'longtermNodeSelector';
function keepsLongterm(objects) {
    const days = (0,module_config/* setting */.Pe)(objects, 'prometheus', ['longtermRetentionDays'], model_fact/* integerOf */.cP);
    return days.state !== 'known' || days.value !== 0;
}

;// CONCATENATED MODULE: ./lib/src/model/cluster.js




















const NO_TRAITS = { complete: 'auto', load: 'auto', facts: declared_facts/* NO_FACTS */.K };
function clusterOf(objects, { complete, load, facts }, base) {
    const counted = (0,masters/* masters */.U)(objects, facts.nodes.get('master'));
    const nodes = (0,nodes_nodes/* nodesOf */.Nh)(objects, counted, facts);
    let groupsAtBase;
    const nodesAt = (side) => (groupsAtBase ??= (0,nodes_nodes/* nodesOf */.Nh)(side, (0,masters/* masters */.U)(side, undefined), declared_facts/* NO_FACTS */.K));
    const gone = (isAtBase) => {
        if (complete === true)
            return 'complete';
        return complete === 'auto' && base !== undefined && isAtBase(base) ? 'removed' : 'elsewhere';
    };
    return {
        installation: (0,installation/* installation */.pK)(objects),
        controlPlane: {
            config: (0,module_config/* moduleConfig */.zo)(objects, 'control-plane-manager'),
            kubernetesVersion: (0,module_config/* setting */.Pe)(objects, 'control-plane-manager', ['kubernetesVersion'], model_fact/* textOf */.b6),
        },
        releases: (0,release/* releases */.D)(objects),
        pins: pins(objects),
        masters: counted,
        nodes,
        ownLabels: ownLabels(objects),
        volumes: volumes(objects),
        modules: new Map((0,model_objects/* ofKind */.CZ)(objects, 'ModuleConfig').flatMap(({ name, at }) => (name === null ? [] : [[name, at]]))),
        load: loadOf(nodes, load),
        ingress: ingress(objects),
        missing: (object) => gone((side) => declares(side, object)),
        missingRole: (role) => gone((side) => nodesAt(side).of(role).certain.length > 0),
        alerting: (0,alerting/* alerting */.v)(objects),
        logging: logging(objects),
        storage: storageSettings(objects),
        classSpeed: (name) => speedOf(objects, facts.storageClasses, name),
        sds: sds(objects),
        backup: (0,backup/* backup */.RR)(objects),
        documents: objects.documents,
    };
}
function declares(objects, { kind, name }) {
    const kinds = typeof kind === 'string'
        ? [kind]
        : new Set(objects.manifests.map((manifest) => manifest.kind).filter((one) => kind.test(one)));
    const manifests = [...kinds].flatMap((one) => (0,model_objects/* ofKind */.CZ)(objects, one));
    return name === undefined ? manifests.length > 0 : manifests.some((manifest) => manifest.name === name);
}


/***/ }),

/***/ 913:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IS: () => (/* binding */ lastDayWithin),
/* harmony export */   N: () => (/* binding */ isDay),
/* harmony export */   fi: () => (/* binding */ addDays),
/* harmony export */   jL: () => (/* binding */ monthsBefore),
/* harmony export */   le: () => (/* binding */ nextYear)
/* harmony export */ });
function isDay(text) {
    const parsed = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : undefined;
    return parsed !== undefined && !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(text);
}
function addDays(day, days) {
    const moment = new Date(`${day}T00:00:00Z`);
    moment.setUTCDate(moment.getUTCDate() + days);
    return moment.toISOString().slice(0, 10);
}
function nextYear(day) {
    const moment = new Date(`${day}T00:00:00Z`);
    moment.setUTCFullYear(moment.getUTCFullYear() + 1);
    return moment.toISOString().slice(0, 10);
}
function monthsBefore(day, months) {
    const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
    const last = new Date(Date.UTC(year, month - months, 0)).getUTCDate();
    return new Date(Date.UTC(year, month - 1 - months, Math.min(date, last))).toISOString().slice(0, 10);
}
function lastDayWithin(day, months) {
    const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
    const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
    const isLast = date === new Date(Date.UTC(year, month, 0)).getUTCDate();
    return new Date(Date.UTC(year, month - 1 + months, isLast ? last : Math.min(date, last))).toISOString().slice(0, 10);
}


/***/ }),

/***/ 3171:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ NO_FACTS)
/* harmony export */ });
const NO_FACTS = { nodes: new Map(), flavors: new Map(), storageClasses: new Map() };


/***/ }),

/***/ 5949:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T6: () => (/* binding */ textDocument),
/* harmony export */   rN: () => (/* binding */ withDocuments),
/* harmony export */   t9: () => (/* binding */ namedDocument)
/* harmony export */ });
/* harmony import */ var _parse_span_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7205);
/* harmony import */ var _partition_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8805);


function namedDocument(path) {
    return path.state === 'known' ? path.value.replace(/^(?:\.?\/)+/, '') : undefined;
}
function textDocument({ path, text, unread = '' }) {
    return text === undefined ? { source: (0,_parse_span_js__WEBPACK_IMPORTED_MODULE_1__/* .sourceOf */ .v)(path, ''), unread } : { source: (0,_parse_span_js__WEBPACK_IMPORTED_MODULE_1__/* .sourceOf */ .v)(path, text) };
}
function withDocuments(partition, documents, patterns, named) {
    const { clusters } = partition;
    const homesOf = (path) => {
        const homes = patterns === undefined ? nearest(path, clusters) : claimed(path, patterns, clusters);
        return homes.length === 0 && /^(?:docs\/|[^/]+$)/i.test(path) ? clusters.map(({ name }) => name) : homes;
    };
    const placed = documents.map((document) => ({ document, homes: homesOf(document.source.path) }));
    return {
        ...partition,
        clusters: clusters.map((cluster) => ({
            ...cluster,
            documents: placed
                .filter(({ document, homes }) => document.source.path === named || homes.includes(cluster.name))
                .map(({ document }) => document),
        })),
    };
}
function nearest(path, clusters) {
    const above = clusters.map(({ name, root }) => ({ name, root: root === '.' ? '' : root }));
    const holding = above.filter(({ root }) => (0,_partition_js__WEBPACK_IMPORTED_MODULE_0__/* .isWithin */ .UO)(path, root));
    const depth = Math.max(...holding.map(({ root }) => root.length));
    return holding.filter(({ root }) => root.length === depth).map(({ name }) => name);
}
function claimed(path, patterns, clusters) {
    const claims = patterns.flatMap((pattern) => {
        const name = pattern.nameOf(path);
        return clusters.some((cluster) => cluster.name === name)
            ? [{ name: name ?? '', specificity: pattern.specificity }]
            : [];
    });
    const best = Math.max(...claims.map(({ specificity }) => specificity));
    return claims.filter(({ specificity }) => specificity === best).map(({ name }) => name);
}


/***/ }),

/***/ 8429:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $r: () => (/* binding */ lookIn),
/* harmony export */   Op: () => (/* binding */ look),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   R: () => (/* binding */ hidden),
/* harmony export */   SF: () => (/* binding */ booleanOf),
/* harmony export */   Vz: () => (/* binding */ keyPlace),
/* harmony export */   Wu: () => (/* binding */ isFalse),
/* harmony export */   aK: () => (/* binding */ hint),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   cP: () => (/* binding */ integerOf),
/* harmony export */   d5: () => (/* binding */ agree),
/* harmony export */   gT: () => (/* binding */ listAt),
/* harmony export */   kp: () => (/* binding */ stringsAt),
/* harmony export */   nd: () => (/* binding */ integer),
/* harmony export */   qY: () => (/* binding */ SILENT),
/* harmony export */   r7: () => (/* binding */ textIn),
/* harmony export */   wE: () => (/* binding */ firstToSpeak),
/* harmony export */   yD: () => (/* binding */ factOf),
/* harmony export */   zM: () => (/* binding */ boolean)
/* harmony export */ });
/* harmony import */ var _parse_node_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7249);
/* harmony import */ var _parse_span_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7205);


const SILENT = { state: 'silent' };
function look(manifest, path) {
    return lookIn(manifest, manifest.root, path, manifest.at);
}
function lookIn(manifest, from, path, start) {
    const { locate } = manifest.source;
    let node = from;
    let above;
    const nearest = () => (above === undefined ? start : locate(above.keyStart, above.keyEnd));
    for (const key of path) {
        if (node.type === 'unresolved')
            return hidden(manifest, node);
        if (node.type !== 'map') {
            if (isNull(node))
                return { state: 'absent', at: nearest() };
            return { state: 'hidden', why: `is no mapping, so \`${key}\` cannot be read`, at: locate(node.start, node.end) };
        }
        const entry = node.entries.get(key);
        if (entry === undefined)
            return node.open === undefined ? { state: 'absent', at: nearest() } : hidden(manifest, node.open);
        above = entry;
        node = entry.value;
    }
    if (node.type === 'unresolved')
        return hidden(manifest, node);
    if (isNull(node))
        return { state: 'absent', at: nearest() };
    return { state: 'present', node, at: locate(node.start, node.end), key: nearest() };
}
function keyPlace({ source }, from, key, otherwise) {
    const entry = from.type === 'map' ? from.entries.get(key) : undefined;
    return entry === undefined ? otherwise : source.locate(entry.keyStart, entry.keyEnd);
}
const isNull = (node) => node.type === 'scalar' && node.value === null;
function hidden(manifest, node) {
    return {
        state: 'hidden',
        why: `${node.depends === true ? 'depends on' : 'is the placeholder'} \`${shorten(node.text)}\``,
        at: manifest.source.locate(node.start, node.end),
    };
}
const shorten = (written) => {
    const line = written.replaceAll('`', "'").split(/\r?\n/, 1)[0] ?? '';
    return line.length > 60 ? `${line.slice(0, 59)}\u2026` : line;
};
function factOf(place, wanted, read) {
    if (place.state === 'absent')
        return { state: 'silent', at: place.at };
    if (place.state === 'hidden')
        return { state: 'unreadable', why: place.why, at: place.at };
    const result = read(place.node);
    if (result !== undefined)
        return { state: 'known', ...result, at: place.at };
    const found = place.node.type === 'scalar'
        ? `\`${shorten(place.node.text)}\``
        : `a ${place.node.type === 'list' ? 'list' : 'mapping'}`;
    return { state: 'unreadable', why: `is ${found}, which is no ${wanted}`, at: place.at };
}
function text(manifest, path) {
    return textOf(look(manifest, path));
}
function textOf(place) {
    const fact = factOf(place, 'text', (node) => node.type === 'scalar' ? { value: node.text, text: shorten(node.text) } : undefined);
    return fact.state === 'known' && fact.value === '' ? { state: 'silent', at: fact.at } : fact;
}
function integer(manifest, path) {
    return integerOf(look(manifest, path));
}
function integerOf(place) {
    return factOf(place, 'whole number', (node) => node.type === 'scalar' && typeof node.value === 'number' && Number.isSafeInteger(node.value)
        ? { value: node.value, text: node.text }
        : undefined);
}
const TRUE = /^(?:true|True|TRUE|yes|Yes|YES|on|On|ON|y|Y)$/;
const FALSE = /^(?:false|False|FALSE|no|No|NO|off|Off|OFF|n|N)$/;
function boolean(manifest, path) {
    return booleanOf(look(manifest, path));
}
function booleanOf(place) {
    return factOf(place, 'boolean', (node) => {
        if (node.type !== 'scalar' || !node.plain)
            return undefined;
        if (TRUE.test(node.text))
            return { value: true, text: node.text };
        return FALSE.test(node.text) ? { value: false, text: node.text } : undefined;
    });
}
const isFalse = (node) => node.type === 'scalar' && node.plain && FALSE.test(node.text);
function listAt(manifest, path) {
    return listOf(manifest, look(manifest, path));
}
function listOf(manifest, place) {
    if (place.state === 'present' && place.node.type === 'list' && place.node.open !== undefined)
        return factOf(hidden(manifest, place.node.open), 'list', () => undefined);
    return factOf(place, 'list', (node) => (node.type === 'list' ? { value: node.items, text: '' } : undefined));
}
function stringsAt(manifest, path) {
    const place = look(manifest, path);
    if (place.state === 'present' && place.node.type === 'map' && place.node.open !== undefined) {
        return factOf(hidden(manifest, place.node.open), 'mapping', () => undefined);
    }
    return factOf(place, 'mapping', (node) => {
        if (node.type !== 'map')
            return undefined;
        const pairs = [...node.entries].map(([key, { value }]) => [key, value.type === 'scalar' ? value.text : null]);
        return { value: new Map(pairs), text: '' };
    });
}
function textIn(item, key) {
    if (item.type !== 'map')
        return null;
    const value = (0,_parse_node_js__WEBPACK_IMPORTED_MODULE_0__/* .child */ .jf)(item, key);
    if (value === undefined)
        return item.open === undefined ? '' : null;
    if (value.type !== 'scalar')
        return null;
    return value.value === null ? '' : value.text;
}
function hint(node, key) {
    const found = (0,_parse_node_js__WEBPACK_IMPORTED_MODULE_0__/* .child */ .jf)(node, key);
    return found?.type === 'scalar' && found.value !== null ? found.text : undefined;
}
function agree(facts) {
    const first = facts[0];
    if (first === undefined)
        return SILENT;
    const unreadable = facts.find((fact) => fact.state === 'unreadable');
    if (unreadable !== undefined)
        return unreadable;
    const other = facts.find((fact) => !same(first, fact));
    if (other === undefined)
        return first;
    const [speaks, also] = first.state === 'known' ? [first, other] : [other, first];
    if (speaks.state !== 'known')
        return first;
    if (also.at === undefined)
        return { state: 'unreadable', why: 'is declared by one manifest of several', at: speaks.at };
    return { state: 'unreadable', why: `is declared differently at ${(0,_parse_span_js__WEBPACK_IMPORTED_MODULE_1__/* .lineOf */ .c)(also.at)}`, at: speaks.at, also: [also.at] };
}
function same(left, right) {
    if (left.state === 'known' && right.state === 'known')
        return equal(left.value, right.value);
    return left.state === right.state;
}
function equal(left, right) {
    return (left === right ||
        (typeof left === 'object' && JSON.stringify(left, withoutPlaces) === JSON.stringify(right, withoutPlaces)));
}
const PLACES = new Set(['start', 'end', 'keyStart', 'keyEnd', 'at']);
const withoutPlaces = (key, value) => {
    if (PLACES.has(key))
        return undefined;
    return value instanceof Map ? [...value] : value;
};
function firstToSpeak(...facts) {
    return facts.find((fact) => fact.state !== 'silent') ?? facts.find((fact) => fact.at !== undefined) ?? SILENT;
}


/***/ }),

/***/ 6447:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $x: () => (/* binding */ fleetsOf),
/* harmony export */   fA: () => (/* binding */ scheduleOfMember),
/* harmony export */   wx: () => (/* binding */ schedulesOf)
/* harmony export */ });
/* harmony import */ var _installation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8347);
/* harmony import */ var _partition_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8805);
/* harmony import */ var _release_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5698);
/* harmony import */ var _schedule_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1266);




function fleetsOf(all, gone, judged) {
    if (judged.length === 0)
        return { head: [], base: [] };
    const isJudged = (sides) => judged.includes(sides);
    const head = new Map(all.map((sides) => [sides, member(sides.cluster.name, sides.cluster, isJudged(sides))]));
    return {
        head: [...head.values()].flat(),
        base: [
            ...all.flatMap((sides) => isUnchanged(sides) ? (head.get(sides) ?? []) : member(sides.cluster.name, sides.before, isJudged(sides))),
            ...gone.flatMap((cluster) => member(cluster.name, cluster, false)),
        ],
    };
}
function isUnchanged({ cluster, before }) {
    return (before?.files.length === cluster.files.length &&
        before.traits === cluster.traits &&
        before.files.every((file, index) => file === cluster.files[index]));
}
function member(name, cluster, isJudged) {
    if (cluster?.traits.environment !== 'production')
        return [];
    const objects = (0,_partition_js__WEBPACK_IMPORTED_MODULE_1__/* .objectsOf */ .iZ)(cluster);
    const { complete } = cluster.traits;
    return [{ name, first: (0,_installation_js__WEBPACK_IMPORTED_MODULE_0__/* .firstRelease */ .yn)(objects), updates: (0,_release_js__WEBPACK_IMPORTED_MODULE_2__/* .updates */ .J)(objects), complete, isJudged }];
}
const schedules = new WeakMap();
function scheduleOfMember(one) {
    const known = schedules.get(one) ?? (0,_schedule_js__WEBPACK_IMPORTED_MODULE_3__/* .scheduleOf */ .r)(one.updates, one.first, one.complete);
    schedules.set(one, known);
    return known;
}
function schedulesOf(members, redact) {
    const told = (part) => isUnresolved(part) ? { ...part, what: redact(part.what), why: redact(part.why), ask: redact(part.ask) } : part;
    return members.map((one) => {
        const { name, isJudged } = one;
        const { channel, manual, windows } = scheduleOfMember(one);
        const hidden = 'hidden' in windows && windows.hidden !== undefined ? { hidden: told(windows.hidden) } : {};
        return {
            name,
            isJudged,
            schedule: { channel: told(channel), manual: told(manual), windows: { ...told(windows), ...hidden } },
        };
    });
}
const isUnresolved = (part) => typeof part === 'object' && part !== null && 'state' in part && part.state === 'unresolved';


/***/ }),

/***/ 8287:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IW: () => (/* binding */ firstEnd),
/* harmony export */   O$: () => (/* binding */ unreadable),
/* harmony export */   Of: () => (/* binding */ listIn)
/* harmony export */ });
/* harmony import */ var _fact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8429);

const unreadable = (what, fact) => fact.state === 'unreadable' ? [{ because: `${what} ${fact.why}`, at: fact.at }] : [];
const firstEnd = (node) => node.type === 'map' ? ([...node.entries.values()][0]?.keyEnd ?? node.end) : node.end;
function listIn(manifest, node, path, at) {
    return (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(manifest, (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .lookIn */ .$r)(manifest, node, path, at));
}


/***/ }),

/***/ 8347:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rt: () => (/* binding */ providerDoubts),
/* harmony export */   b6: () => (/* binding */ providerConfigurations),
/* harmony export */   pK: () => (/* binding */ installation),
/* harmony export */   yn: () => (/* binding */ firstRelease)
/* harmony export */ });
/* harmony import */ var _fact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8429);
/* harmony import */ var _objects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2295);


function firstRelease(objects) {
    const init = (path) => (0,_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .singleton */ .Gr)(objects, 'InitConfiguration', '', (manifest) => (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(manifest, ['deckhouse', ...path]));
    return {
        devBranch: init(['devBranch']),
        releaseChannel: init(['releaseChannel']),
        overriddenReleaseChannel: init(['configOverrides', 'deckhouse', 'releaseChannel']),
    };
}
function installation(objects) {
    const cluster = (path) => (0,_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .singleton */ .Gr)(objects, 'ClusterConfiguration', '', (manifest) => (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(manifest, path));
    return {
        clusterConfiguration: (0,_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .ofKind */ .CZ)(objects, 'ClusterConfiguration')[0]?.at,
        clusterType: clusterType(objects, cluster(['clusterType'])),
        kubernetesVersion: cluster(['kubernetesVersion']),
        ...firstRelease(objects),
    };
}
function clusterType(objects, declared) {
    const fixed = (0,_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .ofKind */ .CZ)(objects, STATIC);
    const clouds = providerConfigurations(objects);
    if (fixed.length + (0,_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .doubts */ .OD)(objects, STATIC).length === 0)
        return (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .firstToSpeak */ .wE)(declared, beside('Cloud', clouds));
    if (clouds.length + providerDoubts(objects).length === 0)
        return (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .firstToSpeak */ .wE)(declared, beside('Static', fixed));
    return declared;
}
const STATIC = 'StaticClusterConfiguration';
function beside(value, [manifest]) {
    return manifest === undefined ? _fact_js__WEBPACK_IMPORTED_MODULE_0__/* .SILENT */ .qY : { state: 'known', value, text: value, at: manifest.at };
}
function providerConfigurations(objects) {
    return objects.manifests.filter(({ kind, group }) => PROVIDER.test(kind) && kind !== STATIC && group === 'deckhouse.io');
}
const PROVIDER = /^[A-Za-z]+ClusterConfiguration$/;
function providerDoubts(objects) {
    const kinds = new Set(objects.doubtful.flatMap((doubtful) => doubtful.kinds === 'any' ? ['AnyClusterConfiguration'] : [...doubtful.kinds]));
    return [...kinds].filter((kind) => PROVIDER.test(kind) && kind !== STATIC).flatMap((kind) => (0,_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .doubts */ .OD)(objects, kind));
}


/***/ }),

/***/ 480:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ masters),
/* harmony export */   w: () => (/* binding */ newModel)
/* harmony export */ });
/* harmony import */ var _fact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8429);
/* harmony import */ var _installation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8347);
/* harmony import */ var _objects_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2295);
/* harmony import */ var _static_instances_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88);




const GROUP = 'master';
const ARBITER_LABEL = 'node.deckhouse.io/etcd-arbiter';
function masters(objects, declared) {
    const groups = (0,_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .named */ .KT)(objects, 'NodeGroup', GROUP);
    const counted = count(objects, groups);
    return {
        count: counted.state === 'known' || declared?.count.state !== 'known' ? counted : exactly(declared.count),
        arbiter: arbiter(objects),
        provider: (0,_installation_js__WEBPACK_IMPORTED_MODULE_1__/* .providerConfigurations */ .b6)(objects)[0]?.at,
        group: groups[0]?.at,
    };
}
function count(objects, groups) {
    const providers = (0,_installation_js__WEBPACK_IMPORTED_MODULE_1__/* .providerConfigurations */ .b6)(objects);
    const replicas = providerReplicas(providers);
    const instances = (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .agree */ .d5)(groups.map((group) => cloudReplicas(group, objects)));
    const doubt = [...(0,_installation_js__WEBPACK_IMPORTED_MODULE_1__/* .providerDoubts */ .Rt)(objects), ...(0,_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .doubts */ .OD)(objects, 'NodeGroup', GROUP)][0];
    if (doubt !== undefined)
        return { state: 'unreadable', why: _objects_js__WEBPACK_IMPORTED_MODULE_2__/* .DOUBT */ .$V, at: doubt };
    if (instances.state === 'silent') {
        return providers.length > 0
            ? replicas
            : (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .firstToSpeak */ .wE)((0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .agree */ .d5)(groups.map((group) => staticReplicas(group, objects))), replicas);
    }
    if (replicas.state === 'silent')
        return instances;
    switch (newModel(objects, groups)) {
        case 'decides':
            return instances;
        case 'ignored':
            return replicas;
        case 'undecided':
            return (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .agree */ .d5)([replicas, instances]);
    }
}
const exactly = (fact) => fact.state === 'known' ? { ...fact, value: { declared: fact.value, withoutFirst: false } } : fact;
function providerReplicas(providers) {
    return exactly((0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .agree */ .d5)(providers.map((provider) => (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(provider, ['masterNodeGroup', 'replicas']))));
}
function cloudReplicas(group, objects) {
    const type = (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(group, ['spec', 'nodeType']);
    const least = (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(group, ['spec', 'cloudInstances', 'minPerZone']);
    if (type.state === 'unreadable')
        return type;
    if (least.state !== 'known')
        return exactly(least);
    if (type.state === 'silent') {
        return {
            state: 'unreadable',
            why: `depends on \`nodeType\`, which NodeGroup \`${GROUP}\` does not declare`,
            at: least.at,
        };
    }
    switch (type.value) {
        case 'CloudPermanent':
        case 'Hybrid':
            return exactly(least);
        case 'CloudEphemeral':
        case 'Cloud':
            return perZone(group, objects, least);
        default:
            return { state: 'silent', at: least.at };
    }
}
function perZone(group, objects, least) {
    const own = (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .listAt */ .gT)(group, ['spec', 'cloudInstances', 'zones']);
    const provided = (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .agree */ .d5)((0,_installation_js__WEBPACK_IMPORTED_MODULE_1__/* .providerConfigurations */ .b6)(objects).map((provider) => (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .listAt */ .gT)(provider, ['zones'])));
    const zones = own.state === 'known' && own.value.length === 0 ? provided : (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .firstToSpeak */ .wE)(own, provided);
    if (zones.state === 'unreadable')
        return zones;
    if (zones.state === 'silent') {
        const why = `depends on the zones (\`minPerZone: ${least.text}\` counts in each), and no manifest names them`;
        return { state: 'unreadable', why, at: least.at };
    }
    return exactly({ ...least, value: least.value * Math.max(1, zones.value.length) });
}
function newModel(objects, groups) {
    const versions = (0,_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .ofKind */ .CZ)(objects, 'ModuleConfig')
        .filter(({ name }) => name?.startsWith(PROVIDER_MODULE) === true)
        .map((manifest) => (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(manifest, ['spec', 'version']));
    const hidden = objects.doubtful.some(({ kinds, names }) => (kinds === 'any' || kinds.has('ModuleConfig')) &&
        (names === 'any' || [...names].some((name) => name.startsWith(PROVIDER_MODULE))));
    const nameless = (0,_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .ofKind */ .CZ)(objects, 'ModuleConfig').some(({ name }) => name === null);
    if (versions.length === 0 || hidden || nameless)
        return 'undecided';
    if (versions.every((version) => version.state === 'known' && version.value < 2))
        return 'ignored';
    const settled = versions.every((version) => version.state === 'known' && version.value >= 2);
    const credentials = objects.manifests.some((manifest) => manifest.kind === 'Secret' && isCredentials(manifest));
    return settled && credentials && groups.every((group) => hasClass(objects, group)) ? 'decides' : 'undecided';
}
const PROVIDER_MODULE = 'cloud-provider-';
function isCredentials(secret) {
    const type = (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(secret, ['type']);
    return type.state === 'known' && type.value === 'cloud-provider.deckhouse.io/credentials';
}
function hasClass(objects, group) {
    const kind = (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(group, ['spec', 'cloudInstances', 'classReference', 'kind']);
    const name = (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(group, ['spec', 'cloudInstances', 'classReference', 'name']);
    return kind.state === 'known' && name.state === 'known' && (0,_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .named */ .KT)(objects, kind.value, name.value).length > 0;
}
function staticReplicas(group, objects) {
    const declared = (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(group, ['spec', 'staticInstances', 'count']);
    if (declared.state !== 'known')
        return declared;
    if (declared.value <= 0)
        return { state: 'silent', at: declared.at };
    const pool = (0,_static_instances_js__WEBPACK_IMPORTED_MODULE_3__/* .staticPool */ .d)(group, objects);
    if (pool.state !== 'known')
        return { state: 'unreadable', why: pool.why, at: pool.at };
    const { instances, adopted } = pool;
    if (instances > 0 && instances < declared.value) {
        const why = `cannot be told: NodeGroup \`${GROUP}\` asks for ${declared.text} static instances, and Git declares ${instances}`;
        return { state: 'unreadable', why, at: declared.at };
    }
    return { ...declared, value: { declared: declared.value, withoutFirst: !adopted } };
}
function arbiter(objects) {
    const facts = [
        ...(0,_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .ofKind */ .CZ)(objects, 'NodeGroup').map(arbiterGroup),
        ...(0,_installation_js__WEBPACK_IMPORTED_MODULE_1__/* .providerConfigurations */ .b6)(objects).flatMap(arbiterGroups),
    ];
    const known = facts.find(({ state }) => state === 'known');
    if (known !== undefined)
        return known;
    const [doubt] = (0,_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .doubts */ .OD)(objects, 'NodeGroup', '', ARBITER_LABEL);
    if (doubt !== undefined)
        return { state: 'unreadable', why: _objects_js__WEBPACK_IMPORTED_MODULE_2__/* .DOUBT */ .$V, at: doubt };
    return facts.find(({ state }) => state === 'unreadable') ?? _fact_js__WEBPACK_IMPORTED_MODULE_0__/* .SILENT */ .qY;
}
function arbiterGroup(group) {
    const label = (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .look */ .Op)(group, ['spec', 'nodeTemplate', 'labels', ARBITER_LABEL]);
    const least = (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(group, ['spec', 'cloudInstances', 'minPerZone']);
    return arbiterOf(label, (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .firstToSpeak */ .wE)(least, (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(group, ['spec', 'staticInstances', 'count'])));
}
function arbiterGroups(provider) {
    const groups = (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .listAt */ .gT)(provider, ['nodeGroups']);
    if (groups.state !== 'known')
        return groups.state === 'unreadable' ? [groups] : [];
    return groups.value.map((group) => {
        const label = (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .lookIn */ .$r)(provider, group, ['nodeTemplate', 'labels', ARBITER_LABEL], provider.at);
        return arbiterOf(label, (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .integerOf */ .cP)((0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .lookIn */ .$r)(provider, group, ['replicas'], provider.at)));
    });
}
function arbiterOf(label, size) {
    if (label.state === 'hidden')
        return { state: 'unreadable', why: label.why, at: label.at };
    if (label.state === 'absent' || (size.state === 'known' && size.value < 1))
        return _fact_js__WEBPACK_IMPORTED_MODULE_0__/* .SILENT */ .qY;
    return size.state === 'unreadable' ? size : { state: 'known', value: true, text: ARBITER_LABEL, at: label.at };
}


/***/ }),

/***/ 6786:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JN: () => (/* binding */ enabledOf),
/* harmony export */   Pe: () => (/* binding */ setting),
/* harmony export */   i3: () => (/* binding */ moduleEnabled),
/* harmony export */   zo: () => (/* binding */ moduleConfig)
/* harmony export */ });
/* harmony import */ var _fact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8429);
/* harmony import */ var _objects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2295);


const KIND = 'ModuleConfig';
function moduleConfig(objects, module) {
    const manifests = (0,_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .named */ .KT)(objects, KIND, module);
    const on = manifests.find((manifest) => !isOff(manifest));
    if (on !== undefined)
        return { state: 'declared', at: on.at };
    const doubt = (0,_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .doubts */ .OD)(objects, KIND, module)[0];
    if (doubt !== undefined)
        return { state: 'doubtful', at: doubt };
    return manifests[0] === undefined ? { state: 'absent' } : { state: 'off', at: manifests[0].at };
}
function moduleEnabled(manifest) {
    return (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zM)(manifest, ['spec', 'enabled']);
}
function enabledOf(objects, module) {
    return (0,_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .singleton */ .Gr)(objects, KIND, module, moduleEnabled);
}
function setting(objects, module, path, read) {
    return (0,_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .singleton */ .Gr)(objects, KIND, module, (manifest) => {
        const enabled = manifest.name === GLOBAL ? _fact_js__WEBPACK_IMPORTED_MODULE_0__/* .SILENT */ .qY : moduleEnabled(manifest);
        if (enabled.state === 'known' && !enabled.value)
            return { state: 'silent', at: enabled.at };
        if (enabled.state !== 'unreadable')
            return read((0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .look */ .Op)(manifest, ['spec', 'settings', ...path]));
        return { ...enabled, why: `stands in a ModuleConfig whose \`enabled\` ${enabled.why}` };
    });
}
const GLOBAL = 'global';
function isOff(manifest) {
    const enabled = moduleEnabled(manifest);
    return manifest.name !== GLOBAL && enabled.state === 'known' && !enabled.value;
}


/***/ }),

/***/ 6562:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ED: () => (/* binding */ carries),
/* harmony export */   L_: () => (/* binding */ taintsIn),
/* harmony export */   Mc: () => (/* binding */ NO_TAINTS),
/* harmony export */   QN: () => (/* binding */ NO_LABELS),
/* harmony export */   _f: () => (/* binding */ unite),
/* harmony export */   bL: () => (/* binding */ agreed),
/* harmony export */   xS: () => (/* binding */ labelsIn)
/* harmony export */ });
/* harmony import */ var _parse_node_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7249);
/* harmony import */ var _fact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8429);


const NO_LABELS = { known: new Map(), disputed: new Map(), hidden: undefined };
const NO_TAINTS = { known: [], hidden: undefined };
function labelsIn(manifest, from, start) {
    const place = (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .lookIn */ .$r)(manifest, from, ['nodeTemplate', 'labels'], start);
    if (place.state !== 'present' || place.node.type !== 'map') {
        return { ...NO_LABELS, hidden: hiddenBy(place, 'mapping') };
    }
    const { entries, open } = place.node;
    const { locate } = manifest.source;
    const known = [...entries].map(([key, { value, keyStart, keyEnd }]) => {
        const keyAt = locate(keyStart, keyEnd);
        if (value.type === 'scalar' && value.value === null)
            return [key, { value: '', at: keyAt, keyAt }];
        const at = locate(value.start, value.end);
        return [key, { value: value.type === 'scalar' ? value.text : null, at, keyAt }];
    });
    return { ...NO_LABELS, known: new Map(known), hidden: open === undefined ? undefined : (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .hidden */ .R)(manifest, open) };
}
function taintsIn(manifest, from, start) {
    const place = (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .lookIn */ .$r)(manifest, from, ['nodeTemplate', 'taints'], start);
    if (place.state !== 'present' || place.node.type !== 'list')
        return { known: [], hidden: hiddenBy(place, 'list') };
    const { locate } = manifest.source;
    const known = place.node.items.map((item) => {
        const value = (0,_parse_node_js__WEBPACK_IMPORTED_MODULE_1__/* .child */ .jf)(item, 'value');
        const shown = value === undefined ? item : value;
        return {
            key: (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .textIn */ .r7)(item, 'key'),
            value: (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .textIn */ .r7)(item, 'value'),
            effect: (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .textIn */ .r7)(item, 'effect'),
            at: locate(shown.start, shown.end),
        };
    });
    const { open } = place.node;
    return { known, hidden: open === undefined ? undefined : (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .hidden */ .R)(manifest, open) };
}
function hiddenBy(place, wanted) {
    if (place.state === 'hidden')
        return { why: place.why, at: place.at };
    if (place.state === 'absent' || place.node.type === (wanted === 'list' ? 'list' : 'map'))
        return undefined;
    return { why: `are no ${wanted}`, at: place.at };
}
function carries(labels, key) {
    if (labels.known.has(key))
        return 'yes';
    return labels.disputed.has(key) || labels.hidden !== undefined ? 'perhaps' : 'no';
}
function unite(all) {
    const known = new Map(all.flatMap((labels) => [...labels.known]));
    const disputed = all.flatMap((labels) => [...labels.disputed]).filter(([key]) => !known.has(key));
    return { known, disputed: new Map(disputed), hidden: all.find((labels) => labels.hidden !== undefined)?.hidden };
}
function agreed(all) {
    const { known, disputed, hidden: cover } = unite(all);
    const isShared = ([key]) => all.every((labels) => labels.known.has(key));
    const shared = [...known].filter(isShared);
    const odd = [...known].filter((entry) => !isShared(entry));
    return { known: new Map(shared), disputed: new Map([...odd, ...disputed]), hidden: cover };
}


/***/ }),

/***/ 8773:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Mr: () => (/* binding */ LABELED),
  hf: () => (/* binding */ hasRole),
  Nh: () => (/* binding */ nodesOf),
  bR: () => (/* binding */ roleLabel)
});

// EXTERNAL MODULE: ./lib/src/model/installation.js
var installation = __webpack_require__(8347);
// EXTERNAL MODULE: ./lib/src/model/objects.js
var model_objects = __webpack_require__(2295);
// EXTERNAL MODULE: ./lib/src/model/amount.js
var model_amount = __webpack_require__(2839);
// EXTERNAL MODULE: ./lib/src/model/masters.js
var model_masters = __webpack_require__(480);
// EXTERNAL MODULE: ./lib/src/data/disks.js + 6 modules
var disks = __webpack_require__(8004);
// EXTERNAL MODULE: ./lib/src/parse/span.js
var span = __webpack_require__(7205);
// EXTERNAL MODULE: ./lib/src/model/fact.js
var model_fact = __webpack_require__(8429);
// EXTERNAL MODULE: ./lib/src/model/quantity.js
var quantity = __webpack_require__(810);
;// CONCATENATED MODULE: ./lib/src/model/nodes/disk-speed.js




const declaredSpeed = (iops) => ({
    state: 'known',
    grade: iops.value >= disks/* FAST_IOPS */.bD ? 'fast' : 'slow',
    text: `the config declares \`iops: ${iops.text}\``,
    at: iops.at,
});
function diskSpeedOf(described, field, bytes, facts) {
    const speeds = typesOf(described, field).map((type) => speedOfType(described, type, bytes, facts));
    const [first] = speeds;
    if (first === undefined) {
        const why = 'depends on the type of the disk, which is not declared';
        return {
            state: 'open',
            why,
            ask: 'Declare `iops` of the group under `facts.nodes`, or attest.',
            at: described.at,
            unreadable: false,
        };
    }
    const order = ['slow', 'burst', 'disputed', 'fast'];
    const rank = (one) => (one.state === 'open' ? (one.unreadable ? 1.5 : 1.6) : order.indexOf(one.grade));
    return speeds.toSorted((left, right) => rank(left) - rank(right))[0] ?? first;
}
function typesOf(described, field) {
    if (field.fixed !== undefined) {
        const byDefault = `Deckhouse gives these disks the type \`${field.fixed}\``;
        return [{ fact: { state: 'known', value: field.fixed, text: field.fixed, at: described.at }, byDefault }];
    }
    if (field.byZone === true)
        return byZone(described);
    if (field.path === undefined)
        return [];
    const key = field.path.join('.');
    const own = (0,model_fact/* textOf */.b6)((0,model_fact/* lookIn */.$r)(described.manifest, described.node, field.path, described.at));
    const { manifest } = described;
    const fact = field.above === undefined
        ? own
        : (0,model_fact/* firstToSpeak */.wE)(own, (0,model_fact/* textOf */.b6)((0,model_fact/* lookIn */.$r)(manifest, manifest.root, field.above, manifest.at)));
    if (fact.state !== 'silent' || field.default === undefined)
        return [{ fact }];
    const value = field.default;
    return [
        {
            fact: { state: 'known', value, text: value, at: fact.at ?? described.at },
            byDefault: `\`${key}\` is \`${value}\` by default`,
        },
    ];
}
function byZone({ manifest, holders, at: start }) {
    for (const holder of holders) {
        const place = (0,model_fact/* lookIn */.$r)(manifest, holder, ['volumeTypeMap'], start);
        if (place.state === 'hidden')
            return [{ fact: { state: 'unreadable', why: place.why, at: place.at } }];
        const types = stringsIn(manifest, place);
        if (types.length > 0)
            return types.map((fact) => ({ fact }));
    }
    return [];
}
function speedOfType({ fields, manifest, node, at: start }, { fact, byDefault }, bytes, facts) {
    const ask = 'Declare it under `facts.storageClasses`, or attest.';
    if (fact.state === 'unreadable')
        return {
            state: 'open',
            why: `depends on the type of the disk, which ${fact.why}`,
            ask: 'Commit the type.',
            at: fact.at,
            unreadable: true,
        };
    if (fact.state === 'silent') {
        const why = 'depends on the type of the disk, which is not declared';
        return {
            state: 'open',
            why,
            ask: 'Commit the type of the disk.',
            ...(fact.at === undefined ? {} : { at: fact.at }),
            unreadable: false,
        };
    }
    const paid = fields.iops === undefined
        ? undefined
        : (0,model_fact/* factOf */.yD)((0,model_fact/* lookIn */.$r)(manifest, node, fields.iops, start), 'number', (value) => value.type === 'scalar' && /^\d+$/.test(value.text)
            ? { value: Number(value.text), text: value.text }
            : undefined);
    if (paid?.state === 'unreadable')
        return {
            state: 'open',
            why: `depends on \`iops\`, which ${paid.why}`,
            ask: 'Commit `iops`.',
            at: paid.at,
            unreadable: true,
        };
    const found = (0,disks/* diskSpeed */.hz)(fields.provider, fact.value, (0,model_amount/* isExact */.u0)(bytes) ? bytes.least : undefined, paid?.state === 'known' ? paid.value : undefined);
    if (found !== undefined)
        return {
            state: 'known',
            grade: found.grade,
            text: found.text,
            at: fact.at,
            ...(byDefault === undefined ? {} : { byDefault }),
        };
    const iops = facts.storageClasses.get(fact.value)?.iops;
    if (iops?.state === 'known')
        return { ...declaredSpeed(iops), text: `\`${fact.text}\` has \`iops: ${iops.text}\` by the config` };
    const hiddenSize = bytes.open !== undefined && (0,disks/* diskSpeed */.hz)(fields.provider, fact.value, 10 * 1024 * quantity/* GIB */.j9) !== undefined;
    if (hiddenSize)
        return {
            state: 'open',
            why: `depends on the size of the disk, which ${bytes.open?.why ?? ''}`,
            ask: 'Commit the size of the disk.',
            at: fact.at,
            unreadable: bytes.open?.unreadable ?? false,
        };
    return { state: 'open', why: `cannot be told from \`${fact.text}\``, ask, at: fact.at, unreadable: false };
}
function stringsIn(manifest, place) {
    if (place.state !== 'present' || place.node.type !== 'map')
        return [];
    const { locate } = manifest.source;
    const own = [...place.node.entries.values()].map(({ value }) => {
        if (value.type === 'unresolved')
            return { ...(0,model_fact/* hidden */.R)(manifest, value), state: 'unreadable' };
        return (0,model_fact/* textOf */.b6)({ state: 'present', node: value, at: locate(value.start, value.end) });
    });
    const cover = place.node.open;
    return cover === undefined ? own : [...own, { ...(0,model_fact/* hidden */.R)(manifest, cover), state: 'unreadable' }];
}

;// CONCATENATED MODULE: ./lib/src/model/nodes/facts.js




function withFacts(machine, facts) {
    if (facts === undefined)
        return machine;
    const { iops } = facts;
    const known = machine.etcdSpeed ?? machine.speed;
    const fast = known.state === 'open' && iops.state === 'known' ? declaredSpeed(iops) : undefined;
    return {
        ...machine,
        cores: settled(machine.cores, facts.cpu, 'cpu'),
        memory: settled(machine.memory, facts.memory, 'memory'),
        disk: settled(machine.disk, facts.disk, 'disk'),
        ...(fast === undefined ? {} : { speed: fast, etcdSpeed: undefined }),
    };
}
function settled(amount, fact, key) {
    if ((0,model_amount/* isExact */.u0)(amount) || fact.state !== 'known' || excludes(amount, fact.value))
        return amount;
    return (0,model_amount/* exactly */.pV)(fact.value, `\`${key}: ${fact.text}\` in the config`, fact.at);
}
const excludes = ({ least, most }, value) => value < least || value > most;
function contradictions({ name, count, machine }, facts) {
    if (facts === undefined || name === null)
        return [];
    const amounts = [
        ['count', count],
        ['cpu', machine.cores],
        ['memory', machine.memory],
        ['disk', machine.disk],
    ];
    const found = amounts.flatMap(([key, amount]) => {
        const fact = facts[key];
        return fact.state === 'known' && excludes(amount, fact.value)
            ? [against(name, key, fact, amount.text, amount.at)]
            : [];
    });
    const speed = machine.etcdSpeed ?? machine.speed;
    const { iops } = facts;
    if (iops.state !== 'known' || speed.state !== 'known')
        return found;
    const isOtherwise = iops.value >= disks/* FAST_IOPS */.bD !== (speed.grade === 'fast');
    return isOtherwise ? [...found, against(name, 'iops', iops, speed.text, speed.at)] : found;
}
function against(name, key, fact, said, place) {
    const where = place === undefined ? '' : ` (${(0,span/* lineOf */.c)(place)})`;
    const message = `The config declares \`${key}: ${fact.text}\` for the nodes of \`${name}\`, and the manifests say otherwise: ${said === '' ? 'another number' : said}${where}. The manifests count.`;
    return { at: fact.at, message };
}

// EXTERNAL MODULE: ./lib/src/model/nodes/labels.js
var labels = __webpack_require__(6562);
;// CONCATENATED MODULE: ./lib/src/data/flavors/ladder.js
function climb(ladders, cpuOf) {
    const byFamily = new Map(ladders.flatMap((ladder) => ladder[0].split(' ').map((family) => [family, ladder])));
    return (family, size) => {
        const ladder = byFamily.get(family);
        const rung = ladder?.[2].split(' ').find((token) => token.split('=')[0] === size);
        if (ladder === undefined || rung === undefined)
            return undefined;
        const [cpu = '', gib = ''] = rung.split('=')[1]?.split('/') ?? [];
        if (cpu !== '')
            return { cpu: Number(cpu), gib: Number(gib) };
        const named = cpuOf(size);
        return named === undefined ? undefined : { cpu: named, gib: named * ladder[1] };
    };
}
function cpuOfXlarge(size) {
    if (size === 'medium')
        return 1;
    if (size === 'large')
        return 2;
    const times = /^([1-9]\d*)?xlarge$/.exec(size);
    return times === null ? undefined : 4 * Number(times[1] ?? 1);
}

;// CONCATENATED MODULE: ./lib/src/data/flavors/aws.js

const LADDERS = [
    ['a1', 2, 'medium large xlarge 2xlarge 4xlarge metal=16/32'],
    ['c3', 1.875, 'large xlarge 2xlarge 4xlarge 8xlarge'],
    ['c4', 1.875, 'large xlarge 2xlarge 4xlarge 8xlarge=36/60'],
    ['c5 c5d', 2, 'large xlarge 2xlarge 4xlarge 9xlarge 12xlarge 18xlarge 24xlarge metal=96/192'],
    ['c5a c5ad', 2, 'large xlarge 2xlarge 4xlarge 8xlarge 12xlarge 16xlarge 24xlarge'],
    ['c5n', 2.625, 'large xlarge 2xlarge 4xlarge 9xlarge=36/96 18xlarge=72/192 metal=72/192'],
    ['c6a', 2, 'large xlarge 2xlarge 4xlarge 8xlarge 12xlarge 16xlarge 24xlarge 32xlarge 48xlarge metal=192/384'],
    ['c6g c6gd c7g c7gd c7gn', 2, 'medium large xlarge 2xlarge 4xlarge 8xlarge 12xlarge 16xlarge metal=64/128'],
    ['c6gn', 2, 'medium large xlarge 2xlarge 4xlarge 8xlarge 12xlarge 16xlarge'],
    ['c6i c6id c6in', 2, 'large xlarge 2xlarge 4xlarge 8xlarge 12xlarge 16xlarge 24xlarge 32xlarge metal=128/256'],
    ['c7a', 2, 'medium large xlarge 2xlarge 4xlarge 8xlarge 12xlarge 16xlarge 24xlarge 32xlarge 48xlarge metal-48xl'],
    ['c7i', 2, 'large xlarge 2xlarge 4xlarge 8xlarge 12xlarge 16xlarge 24xlarge 48xlarge metal-24xl metal-48xl'],
    ['c7i-flex c8i-flex', 2, 'large xlarge 2xlarge 4xlarge 8xlarge 12xlarge 16xlarge'],
    [
        'c8a c8g c8gd c8gn',
        2,
        'medium large xlarge 2xlarge 4xlarge 8xlarge 12xlarge 16xlarge 24xlarge 48xlarge metal-24xl metal-48xl',
    ],
    ['c8gb', 2, 'medium large xlarge 2xlarge 4xlarge 8xlarge 12xlarge 16xlarge 24xlarge metal-24xl'],
    [
        'c8i',
        2,
        'large xlarge 2xlarge 4xlarge 8xlarge 12xlarge 16xlarge 24xlarge 32xlarge 48xlarge 96xlarge metal-48xl metal-96xl',
    ],
    ['d2', 7.625, 'xlarge 2xlarge 4xlarge 8xlarge=36/244'],
    ['d3', 8, 'xlarge 2xlarge 4xlarge 8xlarge'],
    ['d3en', 4, 'xlarge 2xlarge 4xlarge 6xlarge 8xlarge 12xlarge'],
    ['dl1 p3dn', 8, '24xlarge'],
    ['f1', 15.25, '2xlarge 4xlarge 16xlarge'],
    ['f2', 8, '6xlarge=24/256 12xlarge=48/512 48xlarge=192/2048'],
    ['g4ad', 4, 'xlarge 2xlarge 4xlarge 8xlarge 16xlarge'],
    ['g4dn', 4, 'xlarge 2xlarge 4xlarge 8xlarge 12xlarge 16xlarge metal=96/384'],
    ['g5 g6', 4, 'xlarge 2xlarge 4xlarge 8xlarge 12xlarge 16xlarge 24xlarge 48xlarge'],
    ['g5g', 2, 'xlarge 2xlarge 4xlarge 8xlarge 16xlarge metal=64/128'],
    ['g6e', 8, 'xlarge 2xlarge 4xlarge 8xlarge 12xlarge 16xlarge 24xlarge 48xlarge'],
    ['g6f', 4, 'large xlarge 2xlarge 4xlarge'],
    ['g7e', 8, '2xlarge 4xlarge 8xlarge 12xlarge=48/512 24xlarge=96/1024 48xlarge=192/2048'],
    ['gr6', 8, '4xlarge 8xlarge'],
    ['gr6f', 8, '4xlarge'],
    ['h1', 4, '2xlarge 4xlarge 8xlarge 16xlarge'],
    ['hpc7g', 2, '4xlarge=16/128 8xlarge=32/128 16xlarge'],
    ['i2', 7.625, 'xlarge 2xlarge 4xlarge 8xlarge'],
    ['i3 r4', 7.625, 'large xlarge 2xlarge 4xlarge 8xlarge 16xlarge'],
    ['i3en', 8, 'large xlarge 2xlarge 3xlarge 6xlarge 12xlarge 24xlarge metal=96/768'],
    ['i4g', 8, 'large xlarge 2xlarge 4xlarge 8xlarge 16xlarge'],
    [
        'i4i r6i r6id r6idn r6in',
        8,
        'large xlarge 2xlarge 4xlarge 8xlarge 12xlarge 16xlarge 24xlarge 32xlarge metal=128/1024',
    ],
    ['i7i r7i', 8, 'large xlarge 2xlarge 4xlarge 8xlarge 12xlarge 16xlarge 24xlarge 48xlarge metal-24xl metal-48xl'],
    ['i7ie i8ge', 8, 'large xlarge 2xlarge 3xlarge 6xlarge 12xlarge 18xlarge 24xlarge 48xlarge metal-24xl metal-48xl'],
    ['i8g', 8, 'large xlarge 2xlarge 4xlarge 8xlarge 12xlarge 16xlarge 24xlarge 48xlarge metal-24xl'],
    ['im4gn', 4, 'large xlarge 2xlarge 4xlarge 8xlarge 16xlarge'],
    ['inf1', 2, 'xlarge 2xlarge 6xlarge 24xlarge'],
    ['inf2', 4, 'xlarge 8xlarge 24xlarge 48xlarge'],
    ['is4gen', 6, 'medium large xlarge 2xlarge 4xlarge 8xlarge'],
    ['m3', 3.75, 'medium large xlarge 2xlarge'],
    ['m4', 4, 'large xlarge 2xlarge 4xlarge 10xlarge 16xlarge'],
    ['m5 m5d m5dn m5n', 4, 'large xlarge 2xlarge 4xlarge 8xlarge 12xlarge 16xlarge 24xlarge metal=96/384'],
    ['m5a m5ad', 4, 'large xlarge 2xlarge 4xlarge 8xlarge 12xlarge 16xlarge 24xlarge'],
    ['m5zn', 4, 'large xlarge 2xlarge 3xlarge 6xlarge 12xlarge metal=48/192'],
    ['m6a', 4, 'large xlarge 2xlarge 4xlarge 8xlarge 12xlarge 16xlarge 24xlarge 32xlarge 48xlarge metal=192/768'],
    ['m6g m6gd m7g m7gd', 4, 'medium large xlarge 2xlarge 4xlarge 8xlarge 12xlarge 16xlarge metal=64/256'],
    ['m6i m6id m6idn m6in', 4, 'large xlarge 2xlarge 4xlarge 8xlarge 12xlarge 16xlarge 24xlarge 32xlarge metal=128/512'],
    ['m7a', 4, 'medium large xlarge 2xlarge 4xlarge 8xlarge 12xlarge 16xlarge 24xlarge 32xlarge 48xlarge metal-48xl'],
    ['m7i', 4, 'large xlarge 2xlarge 4xlarge 8xlarge 12xlarge 16xlarge 24xlarge 48xlarge metal-24xl metal-48xl'],
    ['m7i-flex m8i-flex', 4, 'large xlarge 2xlarge 4xlarge 8xlarge 12xlarge 16xlarge'],
    [
        'm8a m8g m8gd',
        4,
        'medium large xlarge 2xlarge 4xlarge 8xlarge 12xlarge 16xlarge 24xlarge 48xlarge metal-24xl metal-48xl',
    ],
    ['m8gb', 4, 'medium large xlarge 2xlarge 4xlarge 8xlarge 12xlarge 16xlarge 24xlarge'],
    ['m8gn', 4, 'medium large xlarge 2xlarge 4xlarge 8xlarge 12xlarge 16xlarge 24xlarge 48xlarge'],
    [
        'm8i',
        4,
        'large xlarge 2xlarge 4xlarge 8xlarge 12xlarge 16xlarge 24xlarge 32xlarge 48xlarge 96xlarge metal-48xl metal-96xl',
    ],
    ['p3', 7.625, '2xlarge 8xlarge 16xlarge'],
    ['p4d p4de', 12, '24xlarge'],
    ['p5', 16, '4xlarge 48xlarge=192/2048'],
    ['p5en p6-b200', 8, '48xlarge=192/2048'],
    ['r3', 7.625, 'large=2/15 xlarge 2xlarge 4xlarge 8xlarge'],
    ['r5 r5b r5d r5dn r5n', 8, 'large xlarge 2xlarge 4xlarge 8xlarge 12xlarge 16xlarge 24xlarge metal=96/768'],
    ['r5a r5ad', 8, 'large xlarge 2xlarge 4xlarge 8xlarge 12xlarge 16xlarge 24xlarge'],
    ['r6a', 8, 'large xlarge 2xlarge 4xlarge 8xlarge 12xlarge 16xlarge 24xlarge 32xlarge 48xlarge metal=192/1536'],
    ['r6g r6gd r7g r7gd', 8, 'medium large xlarge 2xlarge 4xlarge 8xlarge 12xlarge 16xlarge metal=64/512'],
    ['r7a', 8, 'medium large xlarge 2xlarge 4xlarge 8xlarge 12xlarge 16xlarge 24xlarge 32xlarge 48xlarge metal-48xl'],
    ['r7iz', 8, 'large xlarge 2xlarge 4xlarge 8xlarge 12xlarge 16xlarge 32xlarge metal-16xl metal-32xl'],
    [
        'r8a r8g r8gd r8gn',
        8,
        'medium large xlarge 2xlarge 4xlarge 8xlarge 12xlarge 16xlarge 24xlarge 48xlarge metal-24xl metal-48xl',
    ],
    ['r8gb', 8, 'medium large xlarge 2xlarge 4xlarge 8xlarge 12xlarge 16xlarge 24xlarge metal-24xl'],
    [
        'r8i',
        8,
        'large xlarge 2xlarge 4xlarge 8xlarge 12xlarge 16xlarge 24xlarge 32xlarge 48xlarge 96xlarge metal-48xl metal-96xl',
    ],
    ['r8i-flex', 8, 'large xlarge 2xlarge 4xlarge 8xlarge 12xlarge 16xlarge'],
    ['t2', 4, 'nano=1/0.5 micro=1/1 small=1/2 medium=2/4 large xlarge 2xlarge'],
    ['t3 t3a t4g', 4, 'nano=2/0.5 micro=2/1 small=2/2 medium=2/4 large xlarge 2xlarge'],
    ['trn1', 4, '2xlarge 32xlarge'],
    ['trn1n', 4, '32xlarge'],
    ['u-3tb1', 8, '56xlarge=224/3072'],
    ['u-6tb1', 8, '56xlarge=224/6144 112xlarge=448/6144'],
    ['u7i-12tb', 8, '224xlarge=896/12288'],
    ['u7i-6tb', 8, '112xlarge=448/6144'],
    ['u7i-8tb', 8, '112xlarge=448/8192'],
    ['u7in-16tb', 8, '224xlarge=896/16384'],
    ['u7in-24tb', 8, '224xlarge=896/24576'],
    ['u7in-32tb', 8, '224xlarge=896/32768'],
    ['vt1', 2, '3xlarge 6xlarge 24xlarge'],
    ['x1', 15.25, '16xlarge 32xlarge'],
    ['x1e', 30.5, 'xlarge 2xlarge 4xlarge 8xlarge 16xlarge 32xlarge'],
    ['x2gd', 16, 'medium large xlarge 2xlarge 4xlarge 8xlarge 12xlarge 16xlarge metal=64/1024'],
    ['x2idn', 16, '16xlarge 24xlarge 32xlarge metal=128/2048'],
    ['x2iedn', 32, 'xlarge 2xlarge 4xlarge 8xlarge 16xlarge 24xlarge 32xlarge metal=128/4096'],
    ['x2iezn', 32, '2xlarge 4xlarge 6xlarge 8xlarge 12xlarge metal=48/1536'],
    ['x8g', 16, 'medium large xlarge 2xlarge 4xlarge 8xlarge 12xlarge 16xlarge 24xlarge 48xlarge metal-24xl metal-48xl'],
    [
        'x8i',
        16,
        'large xlarge 2xlarge 4xlarge 8xlarge 12xlarge 16xlarge 24xlarge 32xlarge 48xlarge 64xlarge 96xlarge metal-48xl metal-96xl',
    ],
    ['z1d', 8, 'large xlarge 2xlarge 3xlarge 6xlarge 12xlarge metal=48/384'],
];
const SHARED = /^t\d|-flex$/;
const shapeOf = climb(LADDERS, (size) => cpuOfXlarge(size.replace(/^metal-(\d+)xl$/, '$1xlarge')));
function awsFlavor(name) {
    const [family = '', size = '', ...rest] = name.split('.');
    const shape = rest.length === 0 ? shapeOf(family, size) : undefined;
    return shape && { ...shape, shared: SHARED.test(family) };
}

;// CONCATENATED MODULE: ./lib/src/data/flavors/azure.js

const azure_LADDERS = [
    ['A_v2', 2, '1 2 4 8'],
    ['Am_v2', 8, '2 4 8'],
    ['Bals_v2 Bls_v2', 2, '2 4 8 16 32'],
    ['Bas_v2 Bs_v2', 4, '2 4 8 16 32'],
    ['Bats_v2 Bpts_v2 Bts_v2', 0.5, '2'],
    ['Bls', 0.5, '1'],
    ['Bms', 4, '1=1/2 2 4 8 12 16 20'],
    ['Bpls_v2', 2, '2 4 8 16'],
    ['Bps_v2', 4, '2 4 8 16'],
    ['Bs', 1, '1 2=2/4'],
    ['D DS', 7, '1=1/3.5 2=2/7 3=4/14 4=8/28 11=2/14 12=4/28 13=8/56 14=16/112'],
    ['DC_v2', 4, '8'],
    ['DCads_cc_v5 DCas_cc_v5', 4, '4 8 16 32 48 64 96'],
    [
        'DCads_v5 DCads_v6 DCas_v5 DCas_v6 DCeds_v5 DCes_v5 D_v5 Da_v4 Dads_v5 Dads_v6 Das_v4 Das_v5 Das_v6 Dd_v5 Dds_v5 Dpds_v6 Dps_v6 Ds_v5',
        4,
        '2 4 8 16 32 48 64 96',
    ],
    ['DCds_v3 DCs_v3', 8, '1 2 4 8 16 24 32 48'],
    ['DCeds_v6 DCes_v6', 4, '2 4 8 16 32 48 64 96 128'],
    ['DCs_v2', 4, '1 2 4'],
    ['DS_v2 D_v2', 7, '1=1/3.5 2=2/7 3=4/14 4=8/28 5=16/56 11=2/14 12=4/28 13=8/56 14=16/112 15=20/140'],
    ['DS_v2_Promo D_v2_Promo', 7, '2=2/7 3=4/14 4=8/28 5=16/56 11=2/14 12=4/28 13=8/56 14=16/112'],
    ['D_v3 D_v4 Dd_v4 Dds_v4 Ds_v3 Ds_v4 Fas_v6', 4, '2 4 8 16 32 48 64'],
    ['Dads_v7 Das_v7', 4, '2 4 8 16 32 48 64 96 128 160'],
    ['Dalds_v6 Dals_v6 Dlds_v5 Dls_v5 Dplds_v6 Dpls_v6', 2, '2 4 8 16 32 48 64 96'],
    ['Dalds_v7 Dals_v7', 2, '2 4 8 16 32 48 64 96 128 160'],
    ['Dds_v6 Ds_v6', 4, '2 4 8 16 32 48 64 96 128 192'],
    ['Dlds_v6 Dls_v6', 2, '2 4 8 16 32 48 64 96 128'],
    ['Dpds_v5 Dps_v5', 4, '2 4 8 16 32 48 64=64/208'],
    ['Dplds_v5 Dpls_v5 Fals_v6', 2, '2 4 8 16 32 48 64'],
    ['ECads_cc_v5 ECas_cc_v5', 8, '4 8 16 20 32=32/192 48 64 96=96/672'],
    ['ECads_v5 ECas_v5', 8, '2 4 8 16 20 32=32/192 48 64 96=96/672'],
    ['ECads_v6 ECas_v6 Ebds_v5 Ebs_v5 Epds_v6 Eps_v6', 8, '2 4 8 16 32 48 64 96=96/672'],
    ['ECeds_v5 ECes_v5', 8, '2 4 8 16 32 48 64 128=128/768'],
    ['ECeds_v6 ECes_v6 Fams_v6', 8, '2 4 8 16 32 48 64'],
    ['ECiads_v5 ECias_v5 Eias_v4', 7, '96'],
    ['ECieds_v5 ECies_v5', 6, '128'],
    ['E_v3 Es_v3', 8, '2 4 8 16 20 32 48 64=64/432'],
    ['E_v4 Ed_v4 Eds_v4 Es_v4', 8, '2 4 8 16 20 32 48 64=64/504'],
    ['E_v5 Ea_v4 Eads_v5 Eads_v6 Eas_v4 Eas_v5 Eas_v6 Ed_v5 Eds_v5 Es_v5', 8, '2 4 8 16 20 32 48 64 96=96/672'],
    ['Eads_v7 Eas_v7', 8, '2 4 8 16 32 48 64 96 128 160'],
    ['Eds_v6 Es_v6', 8, '2 4 8 16 20 32 48 64 96 128'],
    ['Ei_v3 Eis_v3', 6.75, '64'],
    ['Ei_v5 Eid_v5 Eids_v5 Eis_v5', 8, '104=104/672'],
    ['Eiads_v5 Eias_v5 Eibds_v5 Eibs_v5', 6, '112'],
    ['Eids_v4 Eis_v4', 6.3, '80'],
    ['Eids_v6 Eis_v6', 8, '192=192/1832'],
    ['Epds_v5 Eps_v5', 8, '2 4 8 16 20 32=32/208'],
    ['F Fs', 2, '1 2 4 8 16'],
    ['FXmds', 21, '4 12 24 36 48'],
    ['FXmds_v2 FXms_v2', 21, '2 4 8 12 16 24 32 48 64 96=96/1832'],
    ['Fads_v7 Fas_v7', 4, '1 2 4 8 16 32 48 64 80'],
    ['Falds_v7 Fals_v7', 2, '1 2 4 8 16 32 48 64 80'],
    ['Famds_v7 Fams_v7', 8, '1 2 4 8 16 32 48 64 80'],
    ['Fs_v2', 2, '2 4 8 16 32 48 64 72'],
    ['Laos_v4', 8, '2 4 8 12 16 24 32'],
    ['Las_v3 Ls_v2 Ls_v3', 8, '8 16 32 48 64 80'],
    ['Las_v4 Ls_v4', 8, '2 4 8 16 32 48 64 80 96'],
    ['Ls', 8, '4 8 16 32'],
];
const CONSTRAINED = [
    ['DS_v2', '11-1 12-1 12-2 13-2 13-4 14-4 14-8'],
    ['Eads_v7 Eas_v7 Eds_v6 Es_v6', '4-2 8-2 8-4 16-4 16-8 32-8 32-16 64-16 64-32 96-24 96-48 128-32 128-64'],
    ['Eads_v5 Eas_v4 Eas_v5 Eds_v5 Es_v5', '4-2 8-2 8-4 16-4 16-8 32-8 32-16 64-16 64-32 96-24 96-48'],
    ['Eds_v4 Es_v3 Es_v4', '4-2 8-2 8-4 16-4 16-8 32-8 32-16 64-16 64-32'],
    ['Eads_v6', '96-24 96-48'],
    ['Famds_v7 Fams_v7', '2-1 4-1 4-2 8-2 8-4 16-4 16-8 32-8 32-16 64-16 64-32'],
    ['FXmds_v2 FXms_v2', '4-2 8-2 8-4 12-6 16-4 16-8 24-6 24-12 32-8 32-16 48-12 48-24 64-16 64-32 96-24 96-48'],
];
const azure_SHARED = /^B[a-z]*(?:_v\d+)?$/;
const NAME = /^Standard_([A-Z]+)([1-9]\d*)(-[1-9]\d*)?([a-z]*(?:_[A-Za-z0-9]+)*)$/;
const azure_shapeOf = climb(azure_LADDERS, Number);
function azureFlavor(name) {
    const [, letters = '', size = '', part = '', features = ''] = NAME.exec(name) ?? [];
    const series = letters + features;
    const shape = azure_shapeOf(series, size);
    if (shape === undefined || part === '')
        return shape && { ...shape, shared: azure_SHARED.test(series) };
    const offered = CONSTRAINED.some(([all, sizes]) => all.split(' ').includes(series) && sizes.split(' ').includes(size + part));
    return offered ? { cpu: Number(part.slice(1)), gib: shape.gib, shared: azure_SHARED.test(series) } : undefined;
}

;// CONCATENATED MODULE: ./lib/src/data/flavors/gcp.js

const gcp_LADDERS = [
    ['c2-standard', 4, '4 8 16 30 60'],
    ['c2d-highcpu', 2, '2 4 8 16 32 56 112'],
    ['c2d-highmem', 8, '2 4 8 16 32 56 112'],
    ['c2d-standard', 4, '2 4 8 16 32 56 112'],
    ['c3-highcpu', 2, '4 8 22 44 88 176'],
    ['c3-highcpu-metal', 8, '192=192/512'],
    ['c3-highmem', 8, '4 8 22 44 88 176'],
    ['c3-highmem-metal z3-highmem-highlssd-metal', 8, '192'],
    ['c3-standard c3-standard-lssd', 4, '4 8 22 44 88 176'],
    ['c3-standard-metal', 4, '192'],
    ['c3d-highcpu', 2, '4 8 16 30=30/59 60=60/118 90=90/177 180=180/354 360=360/708'],
    ['c3d-highmem', 8, '4 8 16 30 60 90 180 360'],
    ['c3d-highmem-lssd', 8, '8 16 30 60 90 180 360'],
    ['c3d-standard', 4, '4 8 16 30 60 90 180 360'],
    ['c3d-standard-lssd', 4, '8 16 30 60 90 180 360'],
    ['c4-highcpu', 2, '2 4 8 16 24 32 48 96 144 192 288'],
    ['c4-highmem', 7.75, '2=2/15 4 8 16 24 32 48 96 144 192 288'],
    ['c4-highmem-lssd', 7.75, '4 8 16 24 32 48 96 144 192 288'],
    ['c4-highmem-lssd-metal c4-highmem-metal', 7.75, '288'],
    ['c4-standard', 3.75, '2=2/7 4 8 16 24 32 48 96 144 192 288'],
    ['c4-standard-lssd', 3.75, '4 8 16 24 32 48 96 144 192 288'],
    ['c4-standard-lssd-metal c4-standard-metal', 3.75, '288'],
    ['c4a-highcpu', 2, '1 2 4 8 16 32 48 64 72'],
    ['c4a-highmem', 8, '1 2 4 8 16 32 48 64 72'],
    ['c4a-highmem-lssd', 8, '4 8 16 32 48 64 72'],
    ['c4a-highmem-metal', 8, '96'],
    ['c4a-standard', 4, '1 2 4 8 16 32 48 64 72'],
    ['c4a-standard-lssd', 4, '4 8 16 32 48 64 72'],
    ['c4d-highcpu', 1.875, '2=2/3 4=4/7 8 16 32 48 64 96 192 384'],
    ['c4d-highcpu-metal', 2, '384'],
    ['c4d-highmem', 7.875, '2=2/15 4=4/31 8 16 32 48 64 96 192 384'],
    ['c4d-highmem-lssd', 7.875, '8 16 32 48 64 96 192 384'],
    ['c4d-highmem-metal', 8, '384'],
    ['c4d-standard', 3.875, '2=2/7 4=4/15 8 16 32 48 64 96 192 384'],
    ['c4d-standard-lssd', 3.875, '8 16 32 48 64 96 192 384'],
    ['c4d-standard-metal', 4, '384'],
    ['c4n-highcpu', 2, '2 4 8 16 24 48 96 192'],
    ['c4n-highmem', 7.75, '2=2/15 4 8 16 24 48 96 192'],
    ['c4n-standard', 3.75, '2=2/7 4 8 16 24 48 96 192'],
    ['e2-highcpu', 1, '2 4 8 16 32'],
    ['e2-highmem', 8, '2 4 8 16'],
    ['e2-standard', 4, '2 4 8 16 32'],
    ['g2-standard', 4, '4 8 12 16 24 32 48 96'],
    ['g4-standard', 3.75, '6=6/22 12 24 48 96 192 384'],
    ['h3-standard', 4, '88'],
    ['h4d-highmem h4d-highmem-lssd', 7.75, '192'],
    ['h4d-standard', 3.75, '192'],
    ['m1-megamem', 8, '96=96/1433.6'],
    ['m1-ultramem', 24.025, '40 80 160'],
    ['m2-hypermem', 8, '416=416/8832'],
    ['m2-megamem', 8, '416=416/5888'],
    ['m2-ultramem', 8, '208=208/5888 416=416/11776'],
    ['m2-ultramemx', 6.25, '96'],
    ['m3-megamem', 15.25, '64 128'],
    ['m3-ultramem', 30.5, '32 64 128'],
    ['m4-hypermem m4n-hypermem', 15.5, '16 32 64'],
    ['m4-megamem', 8, '28=28/372 56=56/744 112=112/1488 224=224/2976'],
    ['m4-ultramem', 8, '56=56/1488 112=112/2976 224=224/5952'],
    ['m4n-megamem', 8, '28=28/372 56=56/744 112=112/1488'],
    ['m4n-ultramem', 8, '56=56/1488 112=112/2976'],
    ['n1-highcpu', 0.9, '2 4 8 16 32 64 96'],
    ['n1-highmem', 6.5, '2 4 8 16 32 64 96'],
    ['n1-standard', 3.75, '1 2 4 8 16 32 64 96'],
    ['n2-highcpu', 1, '2 4 8 16 32 48 64 80 96'],
    ['n2-highmem', 8, '2 4 8 16 32 48 64 80 96 128=128/864'],
    ['n2-standard', 4, '2 4 8 16 32 48 64 80 96 128'],
    ['n2d-highcpu', 1, '2 4 8 16 32 48 64 80 96 128 224'],
    ['n2d-highmem n4d-highmem', 8, '2 4 8 16 32 48 64 80 96'],
    ['n2d-standard', 4, '2 4 8 16 32 48 64 80 96 128 224'],
    ['n4-highcpu', 2, '2 4 8 16 32 48 64 80'],
    ['n4-highmem', 8, '2 4 8 16 32 48 64 80'],
    ['n4-standard', 4, '2 4 8 16 32 48 64 80'],
    ['n4a-highcpu', 2, '1 2 4 8 16 32 48 64'],
    ['n4a-highmem', 8, '1 2 4 8 16 32 48 64'],
    ['n4a-standard', 4, '1 2 4 8 16 32 48 64'],
    ['n4d-highcpu', 2, '2 4 8 16 32 48 64 80 96'],
    ['n4d-standard', 4, '2 4 8 16 32 48 64 80 96'],
    ['t2a-standard', 4, '1 2 4 8 16 32 48'],
    ['t2d-standard', 4, '1 2 4 8 16 32 48 60'],
    ['z3-highmem', 8, '88 176'],
    ['z3-highmem-highlssd', 8, '8 16 22 32 44 88'],
    ['z3-highmem-standardlssd', 8, '14 22 44 88 176'],
];
const SHARED_CORE = new Map([
    ['e2-micro', { cpu: 2, gib: 1 }],
    ['e2-small', { cpu: 2, gib: 2 }],
    ['e2-medium', { cpu: 2, gib: 4 }],
    ['f1-micro', { cpu: 1, gib: 0.6 }],
    ['g1-small', { cpu: 1, gib: 1.7 }],
]);
const PREDEFINED = /^([a-z]\d+[a-z]*-[a-z]+)-([1-9]\d*)((?:-[a-z]+)*)$/;
const CUSTOM = /^(?:[a-z]\d+[a-z]*-)?custom-([1-9]\d*)-([1-9]\d*)(?:-ext)?$/;
const CUSTOM_SHARED = /^e2-custom-(?:micro|small|medium)-([1-9]\d*)$/;
const gcp_shapeOf = climb(gcp_LADDERS, Number);
function gcpFlavor(name) {
    const sharedCore = SHARED_CORE.get(name);
    if (sharedCore !== undefined)
        return { ...sharedCore, shared: true };
    const custom = CUSTOM.exec(name);
    if (custom !== null)
        return { cpu: Number(custom[1]), gib: Number(custom[2]) / 1024, shared: false };
    const customShared = CUSTOM_SHARED.exec(name);
    if (customShared !== null)
        return { cpu: 2, gib: Number(customShared[1]) / 1024, shared: true };
    const [, family = '', size = '', suffix = ''] = PREDEFINED.exec(name) ?? [];
    const shape = gcp_shapeOf(family + suffix, size);
    return shape && { ...shape, shared: false };
}

;// CONCATENATED MODULE: ./lib/src/data/flavors/huawei.js

const RATIOS = new Map([
    ...families('s2 s3', [1, 2, 4, 8]),
    ...families('s6 s7 s7n s9 t6', [1, 2, 4]),
    ...families('c3 c3ne c4 c6 c6s c7 c7n c9', [2, 4]),
    ...families('m3 m4 m6 m7 m7n m9', [8]),
]);
const SIZES = ['small', 'medium', 'large', ...['', 2, 3, 4, 6, 8, 12, 16].map((times) => `${times}xlarge`)];
const huawei_SHARED = /^[st]\d/;
function huaweiFlavor(name) {
    const [family = '', size = '', ratio = '', ...rest] = name.split('.');
    const known = RATIOS.get(family)?.some((one) => String(one) === ratio) === true && SIZES.includes(size);
    const cpu = size === 'small' ? 1 : cpuOfXlarge(size);
    if (!known || cpu === undefined || rest.length > 0)
        return undefined;
    return { cpu, gib: cpu * Number(ratio), shared: huawei_SHARED.test(family) };
}
function families(names, ratios) {
    return names.split(' ').map((name) => [name, ratios]);
}

;// CONCATENATED MODULE: ./lib/src/data/flavors.js




const FLAVORS_DATE = '2026-11-24';
const READERS = { AWS: awsFlavor, Azure: azureFlavor, GCP: gcpFlavor, HuaweiCloud: huaweiFlavor };
function flavorOf(provider, name) {
    const found = READERS[provider](name);
    return found && { cpu: found.cpu, memory: Math.round(found.gib * 2 ** 30), shared: found.shared };
}

;// CONCATENATED MODULE: ./lib/src/model/nodes/machine.js





function machineOf(described, isMaster, facts) {
    const { fields } = described;
    const named = flavor(described, facts);
    const root = rootSize(described, named);
    const etcd = isMaster && fields.etcd !== undefined ? size(described, fields.etcd) : model_amount/* NONE */.x3;
    return {
        cores: named?.cores ?? cores(described),
        fraction: fraction(described),
        memory: named?.memory ?? memory(described),
        disk: (0,model_amount/* sum */.cz)([root, etcd]),
        speed: diskSpeedOf(described, fields.rootType, root, facts),
        etcdSpeed: isMaster && fields.etcdType !== undefined ? diskSpeedOf(described, fields.etcdType, etcd, facts) : undefined,
    };
}
function unknownMachine(reason) {
    const amount = (0,model_amount/* open */.ho)(reason);
    return {
        cores: amount,
        fraction: (0,model_amount/* exactly */.pV)(1, ''),
        memory: amount,
        disk: amount,
        speed: { state: 'open', ...reason },
        etcdSpeed: undefined,
    };
}
const at = ({ manifest, node, at: start }, path) => (0,model_fact/* lookIn */.$r)(manifest, node, path, start);
const nameOf = (path) => path.slice(-2).join('.');
function nothing(described, path, where, subject = '', more = '') {
    const [key, wrong] = [nameOf(path), misspelled(described, path)];
    const instead = wrong === undefined ? '' : `: Deckhouse does not read \`${wrong}\``;
    return (0,model_amount/* open */.ho)({
        why: `${subject}is not declared${more}${instead}`,
        ask: `Commit \`${key}\`.`,
        ...(where === undefined ? {} : { at: where }),
        unreadable: false,
    });
}
function misspelled({ manifest, node, at: start }, path) {
    const parent = (0,model_fact/* lookIn */.$r)(manifest, node, path.slice(0, -1), start);
    const key = path.at(-1) ?? '';
    if (parent.state !== 'present' || parent.node.type !== 'map')
        return undefined;
    return [...parent.node.entries.keys()].find((one) => one !== key && one.toLowerCase() === key.toLowerCase());
}
function cores(described) {
    const path = described.fields.cores ?? [];
    const key = nameOf(path);
    return (0,model_amount/* amountOf */.MT)((0,model_fact/* integerOf */.cP)(at(described, path)), key, 1, `Commit \`${key}\` as a number.`, (where) => nothing(described, path, where));
}
function fraction(described) {
    const path = described.fields.fraction;
    if (path === undefined)
        return (0,model_amount/* exactly */.pV)(1, '');
    const fact = (0,model_fact/* factOf */.yD)(at(described, path), 'percentage from 1 to 100', (node) => {
        if (node.type !== 'scalar')
            return undefined;
        const [, percent = ''] = /^([1-9]\d?|100)%?$/.exec(node.text) ?? [];
        return percent === '' ? undefined : { value: Number(percent) / 100, text: node.text };
    });
    const amount = (0,model_amount/* amountOf */.MT)(fact, nameOf(path), 1, 'Commit the fraction as a number.', () => (0,model_amount/* exactly */.pV)(1, ''));
    return { ...amount, most: Math.min(amount.most, 1) };
}
function memory(described) {
    const { path, unit } = described.fields.memory ?? { path: [], unit: 'MiB' };
    const place = at(described, path);
    const fact = unit === 'MiB' ? (0,model_fact/* integerOf */.cP)(place) : quantityOf(place);
    const key = nameOf(path);
    const amount = (0,model_amount/* amountOf */.MT)(fact, key, unit === 'MiB' ? quantity/* MIB */.D6 : 1, `Commit \`${key}\` as a number.`, (where) => nothing(described, path, where));
    return inUnit(amount, unit);
}
function quantityOf(place) {
    return (0,model_fact/* factOf */.yD)(place, 'quantity such as `60Gi`', (node) => {
        const value = node.type === 'scalar' ? (0,quantity/* bytesOf */.$$)(node.text) : undefined;
        return value === undefined || node.type !== 'scalar' ? undefined : { value, text: node.text };
    });
}
const inUnit = (amount, unit) => unit === 'quantity' || amount.text === '' ? amount : { ...amount, text: `${amount.text} ${unit}` };
function flavor(described, facts) {
    const { fields } = described;
    if (fields.flavor === undefined)
        return undefined;
    const key = nameOf(fields.flavor);
    const fact = (0,model_fact/* textOf */.b6)(at(described, fields.flavor));
    if (fact.state === 'unreadable')
        return hiddenFlavor((0,model_amount/* open */.ho)({
            why: `depends on \`${key}\`, which ${fact.why}`,
            ask: `Commit \`${key}\`.`,
            at: fact.at,
            unreadable: true,
        }));
    if (fact.state === 'silent')
        return hiddenFlavor(nothing(described, fields.flavor, fact.at, `depends on \`${key}\`, which `));
    const name = `\`${fact.text}\``;
    const declared = facts.flavors.get(fact.value);
    const from = (share, trait) => share?.state === 'known'
        ? (0,model_amount/* exactly */.pV)(share.value, `${name} with \`${trait}: ${share.text}\` in the config`, share.at)
        : (0,model_amount/* open */.ho)({
            why: `stands behind the name ${name}, of which no table here knows`,
            ask: `Declare ${name} under \`facts.flavors\` with \`cpu\`, \`memory\` and \`disk\`.`,
            at: fact.at,
            unreadable: false,
        });
    const disk = declared?.disk.state === 'known' ? from(declared.disk, 'disk') : undefined;
    const known = isTabled(fields.provider) ? flavorOf(fields.provider, fact.value) : undefined;
    if (known === undefined)
        return { cores: from(declared?.cpu, 'cpu'), memory: from(declared?.memory, 'memory'), disk };
    const shared = known.shared ? ', whose CPU is shared' : '';
    return { cores: (0,model_amount/* exactly */.pV)(known.cpu, `${name}${shared}`, fact.at), memory: (0,model_amount/* exactly */.pV)(known.memory, name, fact.at), disk };
}
const isTabled = (provider) => provider === 'AWS' || provider === 'Azure' || provider === 'GCP' || provider === 'HuaweiCloud';
const hiddenFlavor = (amount) => ({ cores: amount, memory: amount, disk: undefined });
const UNIT = { GiB: quantity/* GIB */.j9, quantity: 1 };
function size(described, field) {
    const { path, unit } = field;
    const key = nameOf(path);
    const place = at(described, path);
    const fact = unit === 'quantity' ? quantityOf(place) : (0,model_fact/* integerOf */.cP)(place);
    const amount = (0,model_amount/* amountOf */.MT)(fact, key, UNIT[unit], `Commit \`${key}\` as a number.`, (where) => {
        if (field.default !== undefined)
            return bySilence(described, field, field.default, where);
        const more = field.otherwise === undefined ? '' : ` and ${field.otherwise}`;
        return nothing(described, path, where, `depends on \`${key}\`, which `, more);
    });
    return fact.state === 'known' ? inUnit(amount, unit) : amount;
}
function bySilence(described, { path, unit }, value, where) {
    const wrong = misspelled(described, path);
    const instead = wrong === undefined ? '' : `, for Deckhouse does not read \`${wrong}\``;
    return {
        ...(0,model_amount/* exactly */.pV)(value * UNIT[unit], `${value} ${unit}, the default of \`${nameOf(path)}\`${instead}`, where),
        byDefault: `\`${nameOf(path)}\` is ${value} ${unit} by default`,
    };
}
function rootSize(described, named) {
    const own = size(described, described.fields.root);
    return (0,model_amount/* isExact */.u0)(own) || own.open?.unreadable === true || named?.disk === undefined ? own : named.disk;
}
function eitherMachine(machines) {
    const [first, ...others] = machines;
    if (first === undefined)
        throw new Error('A group is described by nothing.');
    return others.reduce((left, right) => {
        const both = (one, other) => (0,model_amount/* either */.gP)(one, other, twoWays(one, other));
        return {
            cores: both(left.cores, right.cores),
            fraction: both(left.fraction, right.fraction),
            memory: both(left.memory, right.memory),
            disk: both(left.disk, right.disk),
            speed: eitherSpeed(left.speed, right.speed),
            etcdSpeed: left.etcdSpeed === undefined && right.etcdSpeed === undefined
                ? undefined
                : eitherSpeed(left.etcdSpeed ?? left.speed, right.etcdSpeed ?? right.speed),
        };
    }, first);
}
function twoWays(one, other) {
    const said = [one.text, other.text].filter((text) => text !== '');
    return {
        why: `is declared in two ways${said.length === 2 ? `: ${said.join(' and ')}` : ''}`,
        ask: 'Declare it once.',
        ...(one.at === undefined ? {} : { at: one.at }),
        unreadable: true,
    };
}
function eitherSpeed(left, right) {
    if (left.state === 'open')
        return left;
    if (right.state === 'open')
        return right;
    if (left.grade === right.grade)
        return left;
    return { state: 'open', why: 'is declared in two ways', ask: 'Declare it once.', at: left.at, unreadable: true };
}

;// CONCATENATED MODULE: ./lib/src/data/machines.js
const MACHINES_DATE = '2026-11-24';
const DVP = {
    provider: 'DVP',
    cores: ['virtualMachine', 'cpu', 'cores'],
    fraction: ['virtualMachine', 'cpu', 'coreFraction'],
    memory: { path: ['virtualMachine', 'memory', 'size'], unit: 'quantity' },
    root: { path: ['rootDisk', 'size'], unit: 'quantity' },
    etcd: { path: ['etcdDisk', 'size'], unit: 'quantity' },
    rootType: { path: ['rootDisk', 'storageClass'] },
    etcdType: { path: ['etcdDisk', 'storageClass'] },
};
const BY_NUMBER = { cores: ['numCPUs'], memory: { path: ['memory'], unit: 'MiB' } };
const YANDEX = {
    provider: 'Yandex',
    cores: ['cores'],
    fraction: ['coreFraction'],
    memory: { path: ['memory'], unit: 'MiB' },
};
const FLAVOR_DISK = 'is that of the flavor';
const MASTER_CONFIGURATIONS = {
    AWSClusterConfiguration: {
        provider: 'AWS',
        flavor: ['instanceType'],
        root: { path: ['diskSizeGb'], unit: 'GiB', otherwise: 'depends on the release of Deckhouse' },
        etcd: { path: ['etcdDisk', 'sizeGb'], unit: 'GiB', default: 20 },
        rootType: { path: ['diskType'], default: 'gp2' },
        etcdType: { path: ['etcdDisk', 'type'], default: 'gp3' },
    },
    AzureClusterConfiguration: {
        provider: 'Azure',
        flavor: ['machineSize'],
        root: { path: ['diskSizeGb'], unit: 'GiB', default: 50 },
        etcd: { path: ['etcdDiskSizeGb'], unit: 'GiB', default: 20 },
        rootType: { path: ['diskType'], default: 'StandardSSD_LRS' },
    },
    GCPClusterConfiguration: {
        provider: 'GCP',
        flavor: ['machineType'],
        root: { path: ['diskSizeGb'], unit: 'GiB', otherwise: 'depends on the release of Deckhouse' },
        etcd: { path: ['etcdDiskSizeGb'], unit: 'GiB', default: 20 },
        rootType: { fixed: 'pd-ssd' },
        etcdType: { fixed: 'pd-ssd' },
    },
    OpenStackClusterConfiguration: {
        provider: 'OpenStack',
        flavor: ['flavorName'],
        root: { path: ['rootDiskSize'], unit: 'GiB', otherwise: FLAVOR_DISK },
        etcd: { path: ['etcdDiskSizeGb'], unit: 'GiB', default: 10 },
        rootType: { byZone: true },
        etcdType: { byZone: true },
    },
    YandexClusterConfiguration: {
        ...YANDEX,
        root: { path: ['diskSizeGB'], unit: 'GiB', default: 50 },
        etcd: { path: ['etcdDiskSizeGb'], unit: 'GiB', default: 10 },
        rootType: { path: ['diskType'], default: 'network-ssd' },
    },
    VsphereClusterConfiguration: {
        provider: 'Vsphere',
        ...BY_NUMBER,
        root: { path: ['rootDiskSize'], unit: 'GiB', otherwise: 'is that of the template' },
        rootType: { path: ['datastore'] },
    },
    VCDClusterConfiguration: {
        provider: 'VCD',
        flavor: ['sizingPolicy'],
        root: { path: ['rootDiskSizeGb'], unit: 'GiB', default: 50 },
        etcd: { path: ['etcdDiskSizeGb'], unit: 'GiB', default: 10 },
        rootType: { path: ['storageProfile'] },
    },
    ZvirtClusterConfiguration: {
        provider: 'Zvirt',
        ...BY_NUMBER,
        root: { path: ['rootDiskSizeGb'], unit: 'GiB', default: 50 },
        etcd: { path: ['etcdDiskSizeGb'], unit: 'GiB', default: 10 },
        rootType: { path: ['storageDomainID'] },
    },
    DynamixClusterConfiguration: {
        provider: 'Dynamix',
        ...BY_NUMBER,
        root: { path: ['rootDiskSizeGb'], unit: 'GiB', default: 50 },
        etcd: { path: ['etcdDiskSizeGb'], unit: 'GiB', default: 15 },
        rootType: { path: ['storagePolicy'], above: ['storagePolicy'] },
    },
    HuaweiCloudClusterConfiguration: {
        provider: 'HuaweiCloud',
        flavor: ['flavorName'],
        root: { path: ['rootDiskSize'], unit: 'GiB', default: 50 },
        etcd: { path: ['etcdDiskSizeGb'], unit: 'GiB', default: 10 },
        rootType: { byZone: true },
        etcdType: { byZone: true },
    },
    DVPClusterConfiguration: DVP,
};
const GROUP_CONFIGURATIONS = {
    GCPClusterConfiguration: { rootType: { path: ['diskType'], default: 'pd-ssd' } },
    OpenStackClusterConfiguration: { rootType: {} },
};
function groupConfiguration(kind) {
    const masters = Object.hasOwn(MASTER_CONFIGURATIONS, kind) ? MASTER_CONFIGURATIONS[kind] : undefined;
    return masters && { ...masters, ...GROUP_CONFIGURATIONS[kind] };
}
const INSTANCE_CLASSES = {
    AWSInstanceClass: {
        provider: 'AWS',
        flavor: ['instanceType'],
        root: { path: ['diskSizeGb'], unit: 'GiB', default: 20 },
        rootType: { path: ['diskType'], default: 'gp2' },
        iops: ['iops'],
    },
    AzureInstanceClass: {
        provider: 'Azure',
        flavor: ['machineSize'],
        root: { path: ['diskSizeGb'], unit: 'GiB', default: 50 },
        rootType: { path: ['diskType'], default: 'StandardSSD_LRS' },
    },
    GCPInstanceClass: {
        provider: 'GCP',
        flavor: ['machineType'],
        root: { path: ['diskSizeGb'], unit: 'GiB', default: 50 },
        rootType: { path: ['diskType'], default: 'pd-standard' },
    },
    OpenStackInstanceClass: {
        provider: 'OpenStack',
        flavor: ['flavorName'],
        root: { path: ['rootDiskSize'], unit: 'GiB', otherwise: FLAVOR_DISK },
        rootType: {},
    },
    YandexInstanceClass: {
        ...YANDEX,
        root: { path: ['diskSizeGB'], unit: 'GiB', default: 50 },
        etcd: { path: ['etcdDiskSizeGB'], unit: 'GiB', default: 10 },
        rootType: { path: ['diskType'], default: 'network-hdd' },
    },
    VsphereInstanceClass: {
        provider: 'Vsphere',
        ...BY_NUMBER,
        root: { path: ['rootDiskSize'], unit: 'GiB', default: 20 },
        rootType: { path: ['datastore'] },
    },
    VCDInstanceClass: {
        provider: 'VCD',
        flavor: ['sizingPolicy'],
        root: { path: ['rootDiskSizeGb'], unit: 'GiB', default: 20 },
        rootType: { path: ['storageProfile'] },
    },
    ZvirtInstanceClass: {
        provider: 'Zvirt',
        ...BY_NUMBER,
        root: { path: ['rootDiskSizeGb'], unit: 'GiB', default: 50 },
        etcd: { path: ['etcdDiskSizeGb'], unit: 'GiB', default: 10 },
        rootType: { path: ['storageDomainID'] },
    },
    DynamixInstanceClass: {
        provider: 'Dynamix',
        ...BY_NUMBER,
        root: { path: ['rootDiskSizeGb'], unit: 'GiB', default: 30 },
        rootType: { path: ['storagePolicy'] },
    },
    HuaweiCloudInstanceClass: {
        provider: 'HuaweiCloud',
        flavor: ['flavorName'],
        root: { path: ['rootDiskSize'], unit: 'GiB', otherwise: 'has no default' },
        rootType: { path: ['rootDiskType'] },
    },
    DVPInstanceClass: DVP,
};
const NO_ETCD_DISK = 'is not documented for this kind';
const OLD_CLASSES = {
    YandexInstanceClass: {
        root: { path: ['diskSizeGB'], unit: 'GiB', otherwise: 'is documented in two ways' },
        etcd: { path: ['etcdDiskSizeGB'], unit: 'GiB', otherwise: NO_ETCD_DISK },
    },
    ZvirtInstanceClass: {
        root: { path: ['rootDiskSizeGb'], unit: 'GiB', default: 30 },
        etcd: { path: ['etcdDiskSizeGb'], unit: 'GiB', otherwise: NO_ETCD_DISK },
    },
};
function instanceClass(kind, version, isMaster) {
    const fields = Object.hasOwn(INSTANCE_CLASSES, kind) ? INSTANCE_CLASSES[kind] : undefined;
    if (fields === undefined)
        return undefined;
    const old = version === 'v1alpha1' ? OLD_CLASSES[kind] : undefined;
    const etcd = { path: ['etcdDiskSizeGb'], unit: 'GiB', otherwise: NO_ETCD_DISK };
    const unsaid = fields.etcd === undefined ? { etcd } : undefined;
    const disputed = isMaster && kind === 'YandexInstanceClass' ? { rootType: { path: ['diskType'] } } : undefined;
    return { ...fields, ...unsaid, ...old, ...disputed };
}

// EXTERNAL MODULE: ./lib/src/parse/node.js
var node = __webpack_require__(7249);
// EXTERNAL MODULE: ./lib/src/model/static-instances.js
var static_instances = __webpack_require__(88);
;// CONCATENATED MODULE: ./lib/src/model/nodes/zones.js




function zonesOf(group, objects) {
    const own = (0,model_fact/* listAt */.gT)(group, ['spec', 'cloudInstances', 'zones']);
    const provided = own.state === 'silent' || (own.state === 'known' && own.value.length === 0);
    const zones = provided ? providedZones(objects) : own;
    const ask = 'Commit the zones of the group in `cloudInstances.zones`.';
    switch (zones.state) {
        case 'known':
            return (0,model_amount/* exactly */.pV)(Math.max(1, zones.value.length), zones.value.length === 1 ? 'one zone' : `${zones.value.length} zones`, zones.at);
        case 'unreadable':
            return (0,model_amount/* open */.ho)({ why: `depends on the zones, and their list ${zones.why}`, ask, at: zones.at, unreadable: true }, 1);
        case 'silent':
            return (fixed(objects) ?? (0,model_amount/* open */.ho)({ why: 'depends on the zones, and no manifest names them', ask, unreadable: false }, 1));
    }
}
function providedZones(objects) {
    const configured = (0,installation/* providerConfigurations */.b6)(objects).map((provider) => (0,model_fact/* listAt */.gT)(provider, ['zones']));
    const settings = (0,model_objects/* ofKind */.CZ)(objects, 'ModuleConfig')
        .filter(({ name }) => name?.startsWith('cloud-provider-') === true)
        .flatMap((manifest) => [
        (0,model_fact/* listAt */.gT)(manifest, ['spec', 'settings', 'nodes', 'parameters', 'zones']),
        (0,model_fact/* listAt */.gT)(manifest, ['spec', 'settings', 'zones']),
    ]);
    const speaking = [...configured, ...settings].filter(({ state }) => state !== 'silent');
    const doubt = [...(0,installation/* providerDoubts */.Rt)(objects), ...(0,model_objects/* doubts */.OD)(objects, 'ModuleConfig', 'cloud-provider-dvp')][0];
    if (doubt !== undefined)
        return { state: 'unreadable', why: 'may be in a document that cannot be read as it stands', at: doubt };
    return speaking.length === 0 ? model_fact/* SILENT */.qY : (0,model_fact/* agree */.d5)(speaking);
}
const ZONES = { AzureClusterConfiguration: 3, VCDClusterConfiguration: 1 };
function fixed(objects) {
    const [provider, ...others] = (0,installation/* providerConfigurations */.b6)(objects);
    const number = provider === undefined || others.length > 0 || !Object.hasOwn(ZONES, provider.kind)
        ? undefined
        : ZONES[provider.kind];
    if (number === undefined || provider === undefined)
        return undefined;
    const text = number === 1 ? 'the one zone of the provider' : `the ${number} zones of the provider`;
    return {
        ...(0,model_amount/* exactly */.pV)(number, text, provider.at),
        byDefault: `${provider.kind} without \`zones\` has ${number === 1 ? 'one' : number}`,
    };
}

;// CONCATENATED MODULE: ./lib/src/model/nodes/count.js




const ASK = 'Commit the number of nodes, or declare `count` of the group under `facts.nodes`.';
function countOf(group, objects) {
    const type = (0,model_fact/* text */.Qq)(group, ['spec', 'nodeType']);
    if (type.state === 'unreadable')
        return (0,model_amount/* open */.ho)({
            why: `depends on \`nodeType\`, which ${type.why}`,
            ask: 'Commit `nodeType`.',
            at: type.at,
            unreadable: true,
        });
    switch (type.state === 'known' ? type.value : '') {
        case 'CloudEphemeral':
        case 'Cloud':
            return ephemeral(group, objects);
        case 'CloudPermanent':
            return permanent(group);
        case 'Static':
        case 'CloudStatic':
            return count_fixed(group, objects);
        case 'Hybrid':
            return (0,model_fact/* look */.Op)(group, ['spec', 'cloudInstances']).state === 'absent' ? count_fixed(group, objects) : permanent(group);
        default:
            return (0,model_amount/* open */.ho)({
                why: type.state === 'known'
                    ? `depends on \`nodeType: ${type.text}\`, which is no type of nodes`
                    : 'depends on `nodeType`, which is not declared',
                ask: 'Set `nodeType` to `CloudEphemeral`, `CloudPermanent`, `CloudStatic` or `Static`.',
                at: type.at ?? group.at,
                unreadable: false,
            });
    }
}
function ephemeral(group, objects) {
    const least = minimum(group);
    const zones = zonesOf(group, objects);
    if (least.least !== least.most)
        return { ...least, most: Infinity };
    const place = least.at === undefined ? {} : { at: least.at };
    const nodes = (0,model_amount/* product */.qM)(least, zones.open === undefined ? zones : { ...zones, open: { ...place, ...zones.open } });
    return zones.text === ''
        ? { ...nodes, text: least.text, ...place }
        : { ...nodes, text: `${least.text} in ${zones.text}`, ...place };
}
const permanent = (group) => minimum(group);
function minimum(group) {
    const fact = (0,model_fact/* integer */.nd)(group, ['spec', 'cloudInstances', 'minPerZone']);
    switch (fact.state) {
        case 'known':
            return (0,model_amount/* exactly */.pV)(Math.max(0, fact.value), `\`minPerZone: ${fact.text}\``, fact.at);
        case 'unreadable':
            return (0,model_amount/* open */.ho)({ why: `depends on \`minPerZone\`, which ${fact.why}`, ask: ASK, at: fact.at, unreadable: true });
        case 'silent':
            return (0,model_amount/* open */.ho)({ why: 'is not declared', ask: ASK, at: fact.at ?? group.at, unreadable: false });
    }
}
function count_fixed(group, objects) {
    const declared = (0,model_fact/* integer */.nd)(group, ['spec', 'staticInstances', 'count']);
    if (declared.state === 'unreadable')
        return (0,model_amount/* open */.ho)({
            why: `depends on \`staticInstances.count\`, which ${declared.why}`,
            ask: ASK,
            at: declared.at,
            unreadable: true,
        });
    if (declared.state === 'silent' || declared.value <= 0) {
        return (0,model_amount/* open */.ho)({
            why: 'is not declared: static nodes are joined outside of Git',
            ask: ASK,
            at: declared.at ?? group.at,
            unreadable: false,
        });
    }
    const said = `\`staticInstances.count: ${declared.text}\``;
    const pool = (0,static_instances/* staticPool */.d)(group, objects);
    if (pool.state === 'hidden')
        return (0,model_amount/* open */.ho)({ why: `depends on the StaticInstances: that of the group ${pool.why}`, ask: ASK, at: pool.at, unreadable: true }, 0, declared.value);
    if (pool.instances > 0 && pool.instances < declared.value) {
        const why = `cannot be told: ${said} asks for more than the ${pool.instances} StaticInstances that Git declares`;
        return (0,model_amount/* open */.ho)({ why, ask: 'Commit the StaticInstances of the group.', at: declared.at, unreadable: false }, pool.instances, declared.value);
    }
    return (0,model_amount/* exactly */.pV)(declared.value, said, declared.at);
}

;// CONCATENATED MODULE: ./lib/src/model/nodes/parts.js








const MASTER = 'master';
const parts_ASK = 'Commit it, or declare it for the group under `facts.nodes`.';
function configured(provider, facts) {
    const masters = (0,model_fact/* lookIn */.$r)(provider, provider.root, ['masterNodeGroup'], provider.at);
    const list = (0,model_fact/* listAt */.gT)(provider, ['nodeGroups']);
    const items = list.state === 'known' ? list.value : certainIn((0,node/* child */.jf)(provider.root, 'nodeGroups'));
    return [
        ...(masters.state === 'present'
            ? [
                configuredGroup(provider, masters.node, (0,model_fact/* keyPlace */.Vz)(provider, provider.root, 'masterNodeGroup', masters.at), MASTER, facts),
            ]
            : []),
        ...(masters.state === 'hidden'
            ? [hiddenPart('configuration', MASTER, `\`masterNodeGroup\`, which ${masters.why}`, masters.at)]
            : []),
        ...items.map((item) => {
            const name = (0,model_fact/* textOf */.b6)((0,model_fact/* lookIn */.$r)(provider, item, ['name'], provider.at));
            return configuredGroup(provider, item, firstEntry(provider, item), name.state === 'known' ? name.value : null, facts);
        }),
        ...(list.state === 'unreadable'
            ? [hiddenPart('configuration', null, `\`nodeGroups\`, which ${list.why}`, list.at)]
            : []),
    ];
}
const certainIn = (list) => list?.type === 'list' ? list.items.filter(({ type }) => type === 'map') : [];
function hiddenPart(from, name, what, at) {
    const reason = { why: `depends on ${what}`, ask: parts_ASK, at, unreadable: true };
    const hidden = { why: `depend on ${what}`, at };
    return {
        from,
        name,
        at,
        isStatic: false,
        count: (0,model_amount/* open */.ho)(reason),
        counts: true,
        machine: unknownMachine(reason),
        describes: true,
        labels: { ...labels/* NO_LABELS */.QN, hidden },
        taints: { known: [], hidden },
    };
}
function configuredGroup(provider, node, start, name, facts) {
    const isMaster = name === MASTER;
    const replicas = (0,model_amount/* amountOf */.MT)(atLeastNone((0,model_fact/* integerOf */.cP)((0,model_fact/* lookIn */.$r)(provider, node, ['replicas'], start))), 'replicas', 1, parts_ASK, (at = start) => (0,model_amount/* open */.ho)({ why: 'is not declared', ask: parts_ASK, at, unreadable: false }));
    return {
        from: 'configuration',
        name,
        at: start,
        isStatic: false,
        count: replicas,
        counts: true,
        machine: configuredMachine(provider, node, start, isMaster, facts),
        describes: true,
        labels: (0,labels/* labelsIn */.xS)(provider, node, start),
        taints: (0,labels/* taintsIn */.L_)(provider, node, start),
    };
}
const atLeastNone = (fact) => fact.state === 'known' ? { ...fact, value: Math.max(0, fact.value) } : fact;
function configuredMachine(provider, node, start, isMaster, facts) {
    const place = (0,model_fact/* lookIn */.$r)(provider, node, ['instanceClass'], start);
    const masters = (0,model_fact/* lookIn */.$r)(provider, provider.root, ['masterNodeGroup'], provider.at);
    const holders = [node, ...(masters.state === 'present' ? [masters.node] : [])];
    const own = Object.hasOwn(MASTER_CONFIGURATIONS, provider.kind) ? MASTER_CONFIGURATIONS[provider.kind] : undefined;
    const fields = isMaster ? own : groupConfiguration(provider.kind);
    if (fields === undefined) {
        const why = `depends on the fields of ${provider.kind}, of which no table here knows`;
        return unknownMachine({ why, ask: 'Declare it for the group under `facts.nodes`.', at: start, unreadable: false });
    }
    switch (place.state) {
        case 'present':
            return machineOf({ manifest: provider, node: place.node, at: (0,model_fact/* keyPlace */.Vz)(provider, node, 'instanceClass', start), holders, fields }, isMaster, facts);
        case 'hidden':
            return unknownMachine({
                why: `depends on \`instanceClass\`, which ${place.why}`,
                ask: parts_ASK,
                at: place.at,
                unreadable: true,
            });
        case 'absent':
            return unknownMachine({
                why: 'depends on `instanceClass`, which is not declared',
                ask: parts_ASK,
                at: place.at,
                unreadable: false,
            });
    }
}
function firstEntry({ source }, item) {
    const own = item.type === 'map' ? [...item.entries.values()] : [];
    const first = own.find(({ keyStart, value }) => keyStart >= item.start && value.end <= item.end);
    if (first === undefined)
        return source.locate(item.start, item.type === 'map' ? item.start : item.end);
    return source.locate(first.keyStart, first.value.type === 'scalar' ? first.value.end : first.keyEnd);
}
function declared(group, objects, facts) {
    const spec = (0,model_fact/* look */.Op)(group, ['spec']);
    const type = (0,model_fact/* text */.Qq)(group, ['spec', 'nodeType']);
    const isStatic = type.state === 'known' && /^(?:Static|CloudStatic)$/.test(type.value);
    const count = countOf(group, objects);
    const node = spec.state === 'present' ? spec.node : group.root;
    const at = group.at;
    const hidden = spec.state === 'hidden' ? { why: spec.why, at: spec.at } : undefined;
    return {
        from: 'NodeGroup',
        name: group.name,
        at,
        isStatic,
        count,
        counts: count.least > 0 || count.open === undefined || count.open.unreadable,
        ...maximumOf(group),
        machine: classMachine(group, objects, isStatic, facts),
        describes: [reference(group, 'kind'), reference(group, 'name')].every(({ state }) => state !== 'silent'),
        labels: hidden === undefined ? (0,labels/* labelsIn */.xS)(group, node, at) : { ...labels/* NO_LABELS */.QN, hidden },
        taints: hidden === undefined ? (0,labels/* taintsIn */.L_)(group, node, at) : { known: [], hidden },
    };
}
function maximumOf(group) {
    const [least, most] = ['minPerZone', 'maxPerZone'].map((key) => (0,model_fact/* textOf */.b6)((0,model_fact/* look */.Op)(group, ['spec', 'cloudInstances', key])));
    if (most?.state !== 'known' || (least?.state === 'known' && least.value === most.value))
        return {};
    return { maximum: `\`maxPerZone: ${most.text}\`` };
}
const reference = (group, key) => (0,model_fact/* text */.Qq)(group, ['spec', 'cloudInstances', 'classReference', key]);
function classMachine(group, objects, isStatic, facts) {
    const unknown = (why, ask, at, unreadable = false) => unknownMachine({ why, ask, at, unreadable });
    const [kind, name] = [reference(group, 'kind'), reference(group, 'name')];
    if (kind.state === 'unreadable' || name.state === 'unreadable') {
        const cause = kind.state === 'unreadable' ? kind : name;
        const why = cause.state === 'unreadable' ? cause.why : '';
        return unknown(`depends on the instance class, whose reference ${why}`, 'Commit the reference.', cause.at ?? group.at, true);
    }
    if (kind.state === 'silent' || name.state === 'silent') {
        const why = isStatic ? 'is not declared: the machines of static nodes stand outside of Git' : 'is not declared';
        return unknown(why, isStatic ? 'Declare the nodes of the group under `facts.nodes`, or attest.' : parts_ASK, group.at);
    }
    const isMaster = group.name === MASTER;
    const classes = (0,model_objects/* named */.KT)(objects, kind.value, name.value);
    const hidden = (0,model_objects/* doubts */.OD)(objects, kind.value, name.value)[0];
    const label = `\`${kind.text}/${name.text}\``;
    if (classes.length === 0 && hidden === undefined) {
        return unknown(`depends on the instance class ${label}, which no manifest declares`, `Commit ${label}.`, name.at);
    }
    const machines = classes.map((one) => {
        const fields = instanceClass(one.kind, one.version, isMaster);
        const spec = (0,model_fact/* look */.Op)(one, ['spec']);
        if (fields === undefined || spec.state !== 'present') {
            const why = `depends on the instance class ${label}, whose \`spec\` ${spec.state === 'hidden' ? spec.why : 'says nothing that is known here'}`;
            return unknown(why, `Commit ${label}.`, spec.at, spec.state === 'hidden');
        }
        return machineOf({ manifest: one, node: spec.node, at: one.at, holders: [], fields }, isMaster, facts);
    });
    const doubtful = hidden === undefined
        ? []
        : [unknown(`depends on the instance class ${label}, which ${model_objects/* DOUBT */.$V}`, model_objects/* MAKE_READABLE */.QN, hidden, true)];
    return eitherMachine([...machines, ...doubtful]);
}

;// CONCATENATED MODULE: ./lib/src/model/nodes/groups.js








function nodeGroups(objects, masters, facts) {
    const parts = [
        ...(0,installation/* providerConfigurations */.b6)(objects).flatMap((provider) => configured(provider, facts)),
        ...(0,model_objects/* ofKind */.CZ)(objects, 'NodeGroup').map((group) => declared(group, objects, facts)),
    ];
    const decision = (0,model_masters/* newModel */.w)(objects, (0,model_objects/* named */.KT)(objects, 'NodeGroup', MASTER));
    const names = new Set(parts.map(({ name }) => name).filter((name) => name !== null));
    const groups = [
        ...[...names].map((name) => merge([...parts.filter((part) => part.name === name), ...hiddenTwins(objects, name)], decision, masters)),
        ...parts
            .filter(({ name }) => name === null)
            .map((part) => merge(names.size === 0 ? [part] : [part, perhapsTwin(part)], decision, masters)),
    ];
    const own = ({ name }) => (name === null ? undefined : facts.nodes.get(name));
    return {
        groups: groups.map((group) => filled(group, own(group))),
        contradictions: groups.flatMap((group) => contradictions(group, own(group))),
    };
}
const perhapsTwin = ({ from, at }) => hiddenPart(from, null, 'the name of the group, which cannot be read', at);
function hiddenTwins(objects, name) {
    const isTwin = ({ kinds, names, text = '' }) => (kinds === 'any' || kinds.has('NodeGroup')) &&
        (names === 'any' ? text.includes('NodeGroup') && text.split(/[^\w.-]+/).includes(name) : names.has(name));
    const nameless = (0,model_objects/* ofKind */.CZ)(objects, 'NodeGroup').filter((group) => (0,model_objects/* mayBeNamed */.W_)(group, name));
    return [...objects.doubtful.filter(isTwin), ...nameless].map(({ at }) => hiddenPart('NodeGroup', name, 'another declaration of the group, which cannot be read', at));
}
function filled(group, own) {
    if (own === undefined)
        return group;
    return {
        ...group,
        count: settled(group.count, own.count, 'count'),
        machine: withFacts(group.machine, own),
    };
}
function merge(parts, decision, masters) {
    const [first] = parts;
    if (first === undefined)
        throw new Error('A group is declared by nothing.');
    const objects = parts.filter(({ from }) => from === 'NodeGroup');
    const configurations = parts.filter(({ from }) => from === 'configuration');
    const isMaster = first.name === MASTER;
    const counting = speaking(objects, configurations, decision, ({ counts }) => counts);
    const describing = speaking(objects, configurations, decision, ({ describes }) => describes);
    const maximum = objects.find((part) => part.maximum !== undefined)?.maximum;
    return {
        name: first.name,
        label: `NodeGroup/${first.name ?? '\u2026'}`,
        at: (objects[0] ?? first).at,
        isMaster,
        isStatic: parts.every((part) => part.isStatic),
        count: isMaster
            ? masterAmount(masters, first.at)
            : counting.map(({ count }) => count).reduce((left, right) => (0,model_amount/* either */.gP)(left, right, twoWays(left, right))),
        maximum,
        machine: eitherMachine(describing.map(({ machine }) => machine)),
        labels: (0,labels/* unite */._f)([
            ...(objects.length === 0 ? [] : [(0,labels/* agreed */.bL)(objects.map(({ labels }) => labels))]),
            ...(configurations.length === 0 ? [] : [(0,labels/* agreed */.bL)(configurations.map(({ labels }) => labels))]),
        ]),
        taints: parts.length === 1
            ? first.taints
            : {
                known: parts.flatMap(({ taints }) => taints.known),
                hidden: parts.find(({ taints }) => taints.hidden !== undefined)?.taints.hidden,
            },
    };
}
function speaking(objects, configurations, decision, isLoud) {
    const loud = objects.filter(isLoud);
    if (configurations.length === 0)
        return objects;
    if (loud.length === 0)
        return configurations;
    switch (decision) {
        case 'decides':
            return objects;
        case 'ignored':
            return configurations;
        case 'undecided':
            return [...configurations, ...loud];
    }
}
function mastersOfFacts(masters, facts) {
    const own = facts.nodes.get(MASTER);
    const spoken = own && [own.count, own.cpu, own.memory, own.disk, own.iops].find(({ state }) => state === 'known');
    if (own === undefined || spoken?.state !== 'known')
        return [];
    const { at } = spoken;
    const unknown = unknownMachine({ why: 'is not declared', ask: parts_ASK, at, unreadable: false });
    return [
        {
            name: MASTER,
            label: `NodeGroup/${MASTER}`,
            at,
            isMaster: true,
            isStatic: false,
            count: masterAmount(masters, at),
            maximum: undefined,
            machine: withFacts(unknown, own),
            labels: labels/* NO_LABELS */.QN,
            taints: labels/* NO_TAINTS */.Mc,
        },
    ];
}
function masterAmount({ count }, at) {
    const place = at === undefined ? {} : { at };
    switch (count.state) {
        case 'known':
            return staticMasters(count.value, count.text, count.at);
        case 'silent':
            return (0,model_amount/* open */.ho)({
                why: 'is not declared',
                ask: parts_ASK,
                ...(count.at === undefined ? place : { at: count.at }),
                unreadable: false,
            });
        case 'unreadable':
            return (0,model_amount/* open */.ho)({ why: count.why, ask: parts_ASK, at: count.at, unreadable: true });
    }
}
function staticMasters({ declared: number, withoutFirst }, said, at) {
    if (!withoutFirst)
        return (0,model_amount/* exactly */.pV)(number, `\`${said}\` masters`, at);
    const text = `\`staticInstances.count: ${said}\` and the first master`;
    if (number === 2)
        return (0,model_amount/* exactly */.pV)(3, text, at);
    return (0,model_amount/* open */.ho)({
        why: `may be ${number} or ${number + 1}, with the master that was bootstrapped first`,
        ask: 'Commit the StaticInstances of the masters.',
        at,
        unreadable: false,
    }, number, number + 1);
}

;// CONCATENATED MODULE: ./lib/src/model/nodes/nodes.js




const LABELED = ['frontend', 'monitoring', 'system'];
const PREFIX = 'node-role.deckhouse.io/';
const ARBITER = 'node.deckhouse.io/etcd-arbiter';
const roleLabel = (role) => `${PREFIX}${role}`;
function nodesOf(objects, masters, facts) {
    const { groups: declared, contradictions } = nodeGroups(objects, masters, facts);
    const groups = declared.some(({ isMaster }) => isMaster) ? declared : [...declared, ...mastersOfFacts(masters, facts)];
    return {
        groups,
        of: (role) => ({
            certain: groups.filter((group) => hasRole(group, role) === 'yes'),
            possible: groups.filter((group) => hasRole(group, role) === 'perhaps'),
            doubts: roleDoubts(objects, role),
        }),
        neighbor: groups.find(({ isMaster }) => !isMaster)?.at,
        contradictions,
    };
}
function hasRole(group, role) {
    switch (role) {
        case 'master':
            return group.isMaster ? 'yes' : group.name === null ? 'perhaps' : 'no';
        case 'worker': {
            const keys = [...group.labels.known.keys()];
            if (group.isMaster || keys.some((key) => key.startsWith(PREFIX) || key === ARBITER))
                return 'no';
            const disputed = [...group.labels.disputed.keys()].some((key) => key.startsWith(PREFIX) || key === ARBITER);
            return group.name === null || group.labels.hidden !== undefined || disputed ? 'perhaps' : 'yes';
        }
        case 'frontend':
        case 'monitoring':
        case 'system':
            return (0,labels/* carries */.ED)(group.labels, roleLabel(role));
    }
}
function roleDoubts(objects, role) {
    if (role === 'master')
        return [...new Set([...(0,installation/* providerDoubts */.Rt)(objects), ...(0,model_objects/* doubts */.OD)(objects, 'NodeGroup', 'master')])];
    const word = role === 'worker' ? '' : roleLabel(role);
    const mayHold = ({ text = word }) => text.includes(word) || /\$\{|\{\{|\{%|%\{|<[A-Z]|ENC\[/.test(text);
    const hiding = { ...objects, doubtful: objects.doubtful.filter(mayHold) };
    return [...new Set([...(0,installation/* providerDoubts */.Rt)(hiding), ...(0,model_objects/* doubts */.OD)(hiding, 'NodeGroup')])];
}


/***/ }),

/***/ 3934:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bk: () => (/* binding */ selectorOf),
/* harmony export */   Ov: () => (/* binding */ DEDICATED),
/* harmony export */   Yl: () => (/* binding */ landing),
/* harmony export */   _o: () => (/* binding */ tolerationsOf),
/* harmony export */   gt: () => (/* binding */ sayTaint),
/* harmony export */   yf: () => (/* binding */ declaredOr)
/* harmony export */ });
/* harmony import */ var _fact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8429);

function selectorOf(place) {
    if (place.state === 'absent')
        return { state: 'silent', at: place.at };
    if (place.state === 'hidden')
        return { state: 'unreadable', why: place.why, at: place.at };
    const { node, at } = place;
    if ((0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .isFalse */ .Wu)(node))
        return { state: 'known', value: new Map(), text: 'false', at };
    if (node.type !== 'map')
        return { state: 'unreadable', why: 'is no mapping of labels', at };
    const whole = place.key ?? at;
    const pairs = [];
    for (const [key, { value }] of node.entries) {
        if (value.type !== 'scalar')
            return { state: 'unreadable', why: `hides the value of \`${key}\``, at: whole };
        pairs.push([key, value.value === null ? '' : value.text]);
    }
    if (node.open !== undefined)
        return { state: 'unreadable', why: 'holds a placeholder', at: whole };
    return { state: 'known', value: new Map(pairs), text: pairs.length === 0 ? '{}' : sayLabels(pairs), at: whole };
}
function sayLabels(pairs) {
    const said = pairs.map(([key, value]) => `${key}: ${value === '' ? '""' : value}`).join(', ');
    return said.replaceAll('`', "'");
}
function tolerationsOf(place) {
    if (place.state === 'absent')
        return { state: 'silent', at: place.at };
    if (place.state === 'hidden')
        return { state: 'unreadable', why: place.why, at: place.at };
    const { node, at } = place;
    if ((0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .isFalse */ .Wu)(node))
        return { state: 'known', value: [], text: 'false', at };
    if (node.type !== 'list')
        return { state: 'unreadable', why: 'is no list of tolerations', at };
    const more = node.open === undefined ? [] : [ANYTHING];
    return { state: 'known', value: [...node.items.map(toleration), ...more], text: '', at };
}
const toleration = (item) => ({
    key: (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .textIn */ .r7)(item, 'key'),
    operator: (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .textIn */ .r7)(item, 'operator'),
    value: (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .textIn */ .r7)(item, 'value'),
    effect: (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .textIn */ .r7)(item, 'effect'),
});
const ANYTHING = { key: null, operator: null, value: null, effect: null };
function declaredOr(declared, values) {
    if (declared.state === 'unreadable')
        return [ANYTHING];
    if (declared.state === 'known' && declared.value.length > 0)
        return declared.value;
    return values.map((value) => ({ key: DEDICATED, operator: 'Equal', value, effect: '' }));
}
const DEDICATED = 'dedicated.deckhouse.io';
function sayTaint({ key, value }) {
    return `${key ?? '\u2026'}${value === null || value === '' ? '' : `=${value}`}`.replaceAll('`', "'");
}
function landing(group, own, selector, tolerations) {
    const selected = selects(selector, group, own);
    if (selected.state === 'kept off')
        return selected;
    const admitted = admits(group, tolerations);
    return admitted.state === 'lands' ? selected : admitted;
}
function selects(selector, group, own) {
    const asked = [...selector].map(([key, value]) => carriesValue(key, value, group, own));
    return asked.find(({ state }) => state === 'kept off') ?? asked.find(({ state }) => state === 'unclear') ?? LANDS;
}
const LANDS = { state: 'lands' };
function carriesValue(key, value, group, own) {
    const set = own(group, key);
    if (set !== undefined) {
        if (set.value === null)
            return { state: 'unclear', why: set.why, at: group.at, unreadable: set.unreadable };
        return set.value === value ? LANDS : { state: 'kept off', by: 'selector' };
    }
    const { known, hidden } = group.labels;
    const label = known.get(key);
    if (label === undefined) {
        if (hidden === undefined)
            return { state: 'kept off', by: 'selector' };
        return { state: 'unclear', why: `the labels of ${group.label} cannot be read`, at: hidden.at, unreadable: true };
    }
    if (label.value === value)
        return LANDS;
    if (label.value !== null)
        return { state: 'kept off', by: 'selector', label };
    const why = `the value of the label \`${key}\` on ${group.label} cannot be read`;
    return { state: 'unclear', why, at: label.at, unreadable: true };
}
function admits({ taints, label }, tolerations) {
    const judged = taints.known.map((taint) => ({ taint, kept: keepsOff(taint, tolerations) }));
    const firm = judged.find(({ kept }) => kept === 'yes');
    if (firm !== undefined)
        return { state: 'kept off', by: 'taint', taint: firm.taint };
    const loose = judged.find(({ kept }) => kept === 'perhaps')?.taint.at ?? taints.hidden?.at;
    if (loose === undefined)
        return LANDS;
    const why = `whether a taint of ${label} is tolerated cannot be read`;
    return { state: 'unclear', why, at: loose, unreadable: true };
}
function keepsOff(taint, tolerations) {
    if (taint.effect === 'PreferNoSchedule')
        return 'no';
    const answers = tolerations.map((one) => tolerates(one, taint));
    if (answers.includes('yes'))
        return 'no';
    const isFirm = taint.effect === 'NoSchedule' || taint.effect === 'NoExecute';
    return isFirm && !answers.includes('perhaps') ? 'yes' : 'perhaps';
}
function tolerates({ key, operator, value, effect }, taint) {
    const sameKey = key === '' ? 'yes' : same(key, taint.key);
    const sameEffect = effect === '' ? 'yes' : same(effect, taint.effect);
    return all([sameKey, sameEffect, sameValue(operator, value, taint)]);
}
function sameValue(operator, value, taint) {
    switch (operator) {
        case 'Exists':
            return 'yes';
        case 'Equal':
        case '':
            return same(value, taint.value);
        default:
            return 'perhaps';
    }
}
const same = (left, right) => left === null || right === null ? 'perhaps' : left === right ? 'yes' : 'no';
const all = (answers) => answers.includes('no') ? 'no' : answers.includes('perhaps') ? 'perhaps' : 'yes';


/***/ }),

/***/ 2295:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $V: () => (/* binding */ DOUBT),
/* harmony export */   CZ: () => (/* binding */ ofKind),
/* harmony export */   Gr: () => (/* binding */ singleton),
/* harmony export */   KT: () => (/* binding */ named),
/* harmony export */   K_: () => (/* binding */ inCluster),
/* harmony export */   OD: () => (/* binding */ doubts),
/* harmony export */   Pf: () => (/* binding */ label),
/* harmony export */   QN: () => (/* binding */ MAKE_READABLE),
/* harmony export */   W_: () => (/* binding */ mayBeNamed),
/* harmony export */   Zm: () => (/* binding */ ofNativeKind)
/* harmony export */ });
/* harmony import */ var _parse_node_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7249);
/* harmony import */ var _parse_sniff_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1465);
/* harmony import */ var _fact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8429);



function ofKind(objects, kind) {
    return objects.manifests.filter((manifest) => manifest.kind === kind && (0,_parse_sniff_js__WEBPACK_IMPORTED_MODULE_0__/* .isDeckhouseGroup */ .Bt)(manifest.group));
}
function ofNativeKind(objects, group, kind) {
    return objects.manifests.filter((manifest) => manifest.kind === kind && manifest.group === group);
}
function named(objects, kind, name) {
    return ofKind(objects, kind).filter((manifest) => manifest.name === name);
}
function doubts(objects, kind, name = '', word = '') {
    const broken = objects.doubtful.filter(({ kinds, names, text = word }) => (kinds === 'any' || kinds.has(kind)) &&
        (name === '' || names === 'any' || names.has(name)) &&
        text.includes(word));
    const nameless = name === '' ? [] : ofKind(objects, kind).filter((manifest) => mayBeNamed(manifest, name));
    return [...broken.map(({ at }) => at), ...nameless.map(({ at }) => at)];
}
function singleton(objects, kind, name, read) {
    const fact = (0,_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .agree */ .d5)(named(objects, kind, name).map(read));
    const doubt = doubts(objects, kind, name)[0];
    if (doubt === undefined || fact.state === 'unreadable')
        return fact;
    return { state: 'unreadable', why: DOUBT, at: doubt };
}
function mayBeNamed({ name, root }, wanted) {
    if (name !== null)
        return false;
    const node = (0,_parse_node_js__WEBPACK_IMPORTED_MODULE_2__/* .child */ .jf)((0,_parse_node_js__WEBPACK_IMPORTED_MODULE_2__/* .child */ .jf)(root, 'metadata'), 'name');
    if (node?.type !== 'unresolved' && node?.type !== 'scalar')
        return true;
    if (node.text.length > MAX_NAME)
        return true;
    const [first = '', ...rest] = node.text.replaceAll(/^['"]|['"]$/g, '').split(TEMPLATE);
    const last = rest.at(-1);
    if (last === undefined)
        return true;
    return wanted.length >= first.length + last.length && wanted.startsWith(first) && wanted.endsWith(last);
}
const MAX_NAME = 2000;
const TEMPLATE = /\$\{[^}]*\}|\{\{[^}]*\}\}/;
const DOUBT = 'may be declared by a document that cannot be read as it stands';
const MAKE_READABLE = 'Repair the document, or commit what it renders.';
function inCluster(objects) {
    return objects.manifests.find(({ group, name }) => (0,_parse_sniff_js__WEBPACK_IMPORTED_MODULE_0__/* .isDeckhouseGroup */ .Bt)(group) && name !== '');
}
function label(manifest) {
    return manifest.name === '' ? manifest.kind : `${manifest.kind}/${manifest.name ?? '\u2026'}`;
}


/***/ }),

/***/ 8805:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JH: () => (/* binding */ partitionByPatterns),
/* harmony export */   UO: () => (/* binding */ isWithin),
/* harmony export */   Vw: () => (/* binding */ holdsManifests),
/* harmony export */   iZ: () => (/* binding */ objectsOf),
/* harmony export */   rR: () => (/* binding */ discoverClusters)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5770);
/* harmony import */ var _parse_sniff_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1465);
/* harmony import */ var _cluster_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7484);



const DISCOVERED = { environment: 'production', ..._cluster_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_TRAITS */ .O };
function holdsManifests(file) {
    return (file.aloof !== undefined || file.doubtful.length > 0 || file.manifests.some(({ group }) => (0,_parse_sniff_js__WEBPACK_IMPORTED_MODULE_0__/* .isDeckhouseGroup */ .Bt)(group)));
}
function bearsOnClusters(file) {
    return (holdsManifests(file) ||
        (file.sources ?? []).length > 0 ||
        file.manifests.some(({ group, kind, root, source }) => (0,_parse_sniff_js__WEBPACK_IMPORTED_MODULE_0__/* .isNativeObject */ .nz)(group, kind, source.text.slice(root.start, root.end))));
}
function objectsOf({ files, documents }) {
    return {
        manifests: files.flatMap((file) => file.manifests),
        doubtful: files.flatMap((file) => file.doubtful),
        documents,
    };
}
function partitionByPatterns(files, patterns) {
    const clusters = new Map();
    const orphans = [];
    for (const file of files.filter(bearsOnClusters)) {
        const claims = patterns.flatMap((pattern) => {
            const name = pattern.nameOf(placeOf(file));
            return name === undefined ? [] : [{ name, ...pattern }];
        });
        const best = Math.max(...claims.map(({ specificity }) => specificity));
        const [claim, rival] = claims.filter(({ specificity }) => specificity === best);
        if (claim === undefined)
            orphans.push(file);
        else if (rival !== undefined && rival.name !== claim.name) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`clusters: \`${claim.name}\` and \`${rival.name}\` claim \`${file.path}\` with equal right. Make the paths of one more specific.`);
        }
        else {
            const cluster = clusters.get(claim.name) ?? { root: claim.root, traits: claim.traits, files: [] };
            cluster.files.push(file);
            clusters.set(claim.name, cluster);
        }
    }
    return {
        clusters: [...clusters].map(([name, cluster]) => ({
            name,
            found: 'named in the policy',
            documents: [],
            ...cluster,
        })),
        orphans: orphans.filter(holdsManifests),
    };
}
function discoverClusters(files, repository, within = ['']) {
    const holding = files.filter(bearsOnClusters);
    const markers = holding.flatMap((file) => {
        const keys = file.manifests.flatMap(markerKey);
        return keys.length === 0 ? [] : [{ folder: folderOf(placeOf(file)), keys: new Set(keys) }];
    });
    const roots = lift(mergeRoots(markers).map(({ folder }) => folder), within);
    const ofRoot = new Map(roots.map((root) => [root, []]));
    const orphans = [];
    for (const file of holding) {
        const root = roots
            .filter((candidate) => isWithin(placeOf(file), candidate))
            .toSorted((left, right) => right.length - left.length)[0];
        const home = ofRoot.get(root ?? (roots.length === 1 ? (roots[0] ?? '') : ''));
        if (home === undefined)
            orphans.push(file);
        else
            home.push(file);
    }
    const names = roots.map((root) => (root === '' ? repository : baseName(root)));
    return {
        clusters: roots.map((root, index) => {
            const name = names[index] ?? root;
            const taken = names.filter((other) => other === name).length > 1;
            return {
                name: taken && root !== '' ? root : name,
                root: root === '' ? '.' : root,
                found: found(holding, root),
                files: ofRoot.get(root) ?? [],
                documents: [],
                traits: DISCOVERED,
            };
        }),
        orphans: orphans.filter(holdsManifests),
    };
}
function found(files, root) {
    const marker = files.find((file) => isWithin(placeOf(file), root) && file.manifests.some((manifest) => markerKey(manifest).length > 0));
    return marker === undefined ? 'discovered' : `discovered by \`${marker.path}\``;
}
function markerKey({ group, kind, name }) {
    if (!(0,_parse_sniff_js__WEBPACK_IMPORTED_MODULE_0__/* .isDeckhouseGroup */ .Bt)(group))
        return [];
    if (kind === 'ClusterConfiguration' || kind === 'InitConfiguration')
        return [kind];
    return kind === 'ModuleConfig' && (name === 'deckhouse' || name === 'global') ? [`${kind}/${name}`] : [];
}
function mergeRoots(markers) {
    const folders = new Set(markers.flatMap(({ folder }) => ancestors(folder)));
    let roots = [];
    for (const folder of [...folders].toSorted((left, right) => depth(right) - depth(left))) {
        const own = unite(folder, markers.filter((marker) => marker.folder === folder));
        const below = roots.filter((root) => isWithin(root.folder, folder) && root.folder !== folder);
        const rest = roots.filter((root) => !below.includes(root));
        const apart = below.filter((root) => below.some((other) => other !== root && overlap(root, other)) || (own !== undefined && overlap(root, own)));
        const joining = below.filter((root) => !apart.includes(root));
        const merged = own === undefined && apart.length > 0 ? joining : [unite(folder, own === undefined ? joining : [own, ...joining])];
        roots = [...rest, ...apart, ...merged.filter((root) => root !== undefined)];
    }
    return roots;
}
function unite(folder, roots) {
    const [only] = roots;
    if (only === undefined)
        return undefined;
    return roots.length === 1 ? only : { folder, keys: new Set(roots.flatMap(({ keys }) => [...keys])) };
}
const overlap = (left, right) => [...left.keys].some((key) => right.keys.has(key));
function lift(roots, within) {
    return roots.map((root) => {
        const free = ancestors(root).filter((folder) => within.some((limit) => isWithin(folder, limit)) &&
            roots.every((other) => other === root || isWithin(other, root) || !isWithin(other, folder)));
        return free.toSorted((left, right) => left.length - right.length)[0] ?? root;
    });
}
const placeOf = ({ path, place = path }) => place;
const folderOf = (path) => path.slice(0, Math.max(0, path.lastIndexOf('/')));
const baseName = (folder) => folder.slice(folder.lastIndexOf('/') + 1);
const depth = (folder) => (folder === '' ? 0 : folder.split('/').length);
const isWithin = (path, folder) => folder === '' || path === folder || path.startsWith(`${folder}/`);
function ancestors(folder) {
    const parts = folder === '' ? [] : folder.split('/');
    return Array.from({ length: parts.length + 1 }, (_, length) => parts.slice(0, length).join('/'));
}


/***/ }),

/***/ 810:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $$: () => (/* binding */ bytesOf),
/* harmony export */   D6: () => (/* binding */ MIB),
/* harmony export */   GB: () => (/* binding */ GB),
/* harmony export */   j9: () => (/* binding */ GIB),
/* harmony export */   kN: () => (/* binding */ gigabytes)
/* harmony export */ });
const UNITS = {
    n: 1e-9,
    u: 1e-6,
    m: 1e-3,
    '': 1,
    k: 1e3,
    M: 1e6,
    G: 1e9,
    T: 1e12,
    P: 1e15,
    E: 1e18,
    Ki: 2 ** 10,
    Mi: 2 ** 20,
    Gi: 2 ** 30,
    Ti: 2 ** 40,
    Pi: 2 ** 50,
    Ei: 2 ** 60,
};
function bytesOf(text) {
    const [, amount, exponent, unit = ''] = /^\+?(\d+(?:\.\d*)?|\.\d+)(?:[eE]([+-]?\d{1,2})|([numkMGTPE]|[KMGTPE]i))?$/.exec(text) ?? [];
    const factor = exponent === undefined ? UNITS[unit] : 10 ** Number(exponent);
    return amount === undefined || factor === undefined ? undefined : Number(amount) * factor;
}
const GB = 1e9;
const MIB = 2 ** 20;
const GIB = 2 ** 30;
function gigabytes(bytes) {
    if (bytes > 0 && bytes < GB / 100)
        return `${bytes} bytes`;
    const digits = bytes < 10 * GB ? 100 : 10;
    return `${Math.floor(bytes / (GB / digits)) / digits} GB`;
}


/***/ }),

/***/ 5698:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ releases),
/* harmony export */   J: () => (/* binding */ updates)
/* harmony export */ });
/* harmony import */ var _fact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8429);
/* harmony import */ var _hidden_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8287);
/* harmony import */ var _module_config_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6786);
/* harmony import */ var _objects_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2295);




function updates(objects) {
    const of = (...path) => (0,_module_config_js__WEBPACK_IMPORTED_MODULE_2__/* .setting */ .Pe)(objects, 'deckhouse', path, _fact_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6);
    return {
        config: (0,_module_config_js__WEBPACK_IMPORTED_MODULE_2__/* .moduleConfig */ .zo)(objects, 'deckhouse'),
        channel: of('releaseChannel'),
        misplacedChannel: of('update', 'releaseChannel'),
        mode: of('update', 'mode'),
        windows: windows(objects),
    };
}
function releases(objects) {
    return {
        ...updates(objects),
        policies: (0,_objects_js__WEBPACK_IMPORTED_MODULE_3__/* .ofKind */ .CZ)(objects, 'ModuleUpdatePolicy').map(updatePolicy),
        bindings: (0,_objects_js__WEBPACK_IMPORTED_MODULE_3__/* .ofKind */ .CZ)(objects, 'ModuleConfig').flatMap((manifest) => policyBinding(objects, manifest)),
        policyDoubts: (0,_objects_js__WEBPACK_IMPORTED_MODULE_3__/* .doubts */ .OD)(objects, 'ModuleUpdatePolicy'),
        bindingDoubts: (0,_objects_js__WEBPACK_IMPORTED_MODULE_3__/* .doubts */ .OD)(objects, 'ModuleConfig', '', 'updatePolicy'),
    };
}
function windows(objects) {
    const path = ['update', 'windows'];
    const agreed = (0,_module_config_js__WEBPACK_IMPORTED_MODULE_2__/* .setting */ .Pe)(objects, 'deckhouse', path, (place) => (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .factOf */ .yD)(place, 'list', itemsOf));
    if (agreed.state !== 'known')
        return agreed;
    const owner = (0,_objects_js__WEBPACK_IMPORTED_MODULE_3__/* .ofKind */ .CZ)(objects, 'ModuleConfig').find((manifest) => manifest.name === 'deckhouse' && (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .look */ .Op)(manifest, ['spec', 'settings', ...path]).state === 'present');
    return owner === undefined ? { state: 'silent' } : windowsIn(owner, ['spec', 'settings', ...path]);
}
const itemsOf = (node) => node.type === 'list' ? { value: node.items, text: '' } : undefined;
function windowsIn(manifest, path) {
    const items = (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .listAt */ .gT)(manifest, path);
    if (items.state !== 'known')
        return items;
    return { ...items, value: items.value.map((item) => readWindow(manifest, item)) };
}
function readWindow(manifest, item) {
    const at = manifest.source.locate(item.start, item.end);
    const days = (0,_hidden_js__WEBPACK_IMPORTED_MODULE_1__/* .listIn */ .Of)(manifest, item, ['days'], at);
    return {
        from: (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)((0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .lookIn */ .$r)(manifest, item, ['from'], at)),
        to: (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)((0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .lookIn */ .$r)(manifest, item, ['to'], at)),
        days: days.state === 'known'
            ? {
                ...days,
                value: days.value.map((day) => (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)((0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .lookIn */ .$r)(manifest, day, [], manifest.source.locate(day.start, day.end)))),
            }
            : days,
        at,
    };
}
function updatePolicy(manifest) {
    return {
        name: manifest.name,
        label: (0,_objects_js__WEBPACK_IMPORTED_MODULE_3__/* .label */ .Pf)(manifest),
        at: manifest.at,
        channel: (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(manifest, ['spec', 'releaseChannel']),
        mode: (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(manifest, ['spec', 'update', 'mode']),
        windows: windowsIn(manifest, ['spec', 'update', 'windows']),
    };
}
function policyBinding(objects, manifest) {
    const policy = (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(manifest, ['spec', 'updatePolicy']);
    const enabled = (0,_module_config_js__WEBPACK_IMPORTED_MODULE_2__/* .moduleEnabled */ .i3)(manifest);
    if (policy.state === 'silent' || (enabled.state === 'known' && !enabled.value))
        return [];
    const hidden = policy.state === 'known' ? (0,_objects_js__WEBPACK_IMPORTED_MODULE_3__/* .doubts */ .OD)(objects, 'ModuleUpdatePolicy', policy.value) : [];
    return [{ module: manifest.name ?? '\u2026', policy, enabled, doubts: hidden }];
}


/***/ }),

/***/ 1266:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ scheduleOf)
/* harmony export */ });
/* harmony import */ var _channel_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8676);
/* harmony import */ var _objects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2295);
/* harmony import */ var _week_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6119);
/* harmony import */ var _window_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7687);




function scheduleOf(releases, installation, complete = 'auto') {
    const channel = resolveChannel(releases, installation);
    if (installation.devBranch.state !== 'silent' && channel.state === 'unresolved') {
        return { channel, manual: channel, windows: channel };
    }
    if (releases.config.state === 'absent' || releases.config.state === 'off') {
        const undeclared = {
            state: 'unresolved',
            why: 'is not declared',
            ask: COMMIT,
            unreadable: false,
            ...(releases.config.state === 'off'
                ? { why: 'proves nothing, for ModuleConfig `deckhouse` is switched off', at: releases.config.at }
                : {}),
        };
        return {
            channel,
            manual: { ...undeclared, what: 'The update mode' },
            windows: { ...undeclared, what: 'The list of update windows' },
        };
    }
    return { channel, manual: manualOf(releases.mode), windows: windowsOf(releases, complete) };
}
const COMMIT = 'Commit ModuleConfig `deckhouse` with `spec.settings.releaseChannel` and `spec.settings.update`.';
const unreadable = (fact, what, ask) => ({
    state: 'unresolved',
    what,
    why: fact.why,
    ask: fact.why === _objects_js__WEBPACK_IMPORTED_MODULE_1__/* .DOUBT */ .$V ? _objects_js__WEBPACK_IMPORTED_MODULE_1__/* .MAKE_READABLE */ .QN : ask,
    at: fact.at,
    ...(fact.also === undefined ? {} : { also: fact.also }),
    unreadable: true,
});
function resolveChannel(releases, installation) {
    const what = 'The release channel';
    const found = (0,_channel_js__WEBPACK_IMPORTED_MODULE_0__/* .channelOf */ .ts)(releases, installation);
    if (found.by === 'nobody') {
        const at = releases.config.state === 'absent' ? {} : { at: releases.config.at };
        return { state: 'unresolved', what, why: 'is not declared', ask: COMMIT, ...at, unreadable: false };
    }
    if (found.fact.state === 'unreadable') {
        if (found.by === 'devBranch')
            return unreadable(found.fact, '`devBranch`', 'Remove `devBranch`, or commit its value.');
        return unreadable(found.fact, what, 'Commit its value.');
    }
    const { value, text, at } = found.fact;
    const unresolved = (why, ask) => ({ state: 'unresolved', what, why, ask, at, unreadable: false });
    if (found.by === 'devBranch')
        return unresolved(`is none, for \`devBranch: ${text}\` installs a development build`, 'Remove `devBranch`.');
    if (found.by === 'misplaced')
        return unresolved('stands under `settings.update`, where Deckhouse does not read it', 'Move it one level up.');
    const name = (0,_channel_js__WEBPACK_IMPORTED_MODULE_0__/* .channelNamed */ .vL)(value);
    if (name === undefined)
        return unresolved(`is \`${text}\`, which is none of Deckhouse`, 'Set it to `EarlyAccess` or `Stable`.');
    return { state: 'known', value: name, text, at };
}
function manualOf(mode) {
    switch (mode.state) {
        case 'unreadable':
            return unreadable(mode, 'The update mode', 'Commit `update.mode`.');
        case 'silent':
            return { state: 'known', value: false, ...(mode.at === undefined ? {} : { at: mode.at }) };
        case 'known':
            if (['Manual', 'Auto', 'AutoPatch'].includes(mode.value))
                return { state: 'known', value: mode.value === 'Manual', at: mode.at };
            return {
                state: 'unresolved',
                what: 'The update mode',
                why: `is \`${mode.text}\`, which is none of \`Auto\`, \`AutoPatch\` and \`Manual\``,
                ask: 'Set `update.mode` to one of them.',
                at: mode.at,
                unreadable: false,
            };
    }
}
function windowsOf({ windows, config }, complete) {
    const what = 'The list of update windows';
    if (windows.state === 'unreadable')
        return unreadable(windows, what, 'Commit the windows.');
    const nearest = windows.at ?? (config.state === 'absent' ? undefined : config.at);
    const at = nearest === undefined ? {} : { at: nearest };
    if (windows.state === 'silent' && complete === false) {
        const why = 'is not declared, and the manifests are declared incomplete';
        return { state: 'unresolved', what, why, ask: COMMIT, ...at, unreadable: false };
    }
    const declared = windows.state === 'known' ? windows.value : [];
    const openings = declared.map((window) => ({ window, result: (0,_window_js__WEBPACK_IMPORTED_MODULE_3__/* .opening */ .z)(window) }));
    const open = openings.flatMap(({ window, result }) => result.state === 'opens' ? [{ hours: result.hours, at: window.at }] : []);
    const hidden = openings.flatMap(({ result }) => result.state === 'unreadable'
        ? [unreadable(result.fact, `${result.what} of an update window`, 'Commit the value of the window.')]
        : [])[0];
    return {
        state: 'known',
        isAbsent: declared.length === 0,
        open,
        week: declared.length === 0 ? _week_js__WEBPACK_IMPORTED_MODULE_2__/* .ALWAYS */ .qI : (0,_week_js__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KC)(...open.map(({ hours }) => (0,_week_js__WEBPACK_IMPORTED_MODULE_2__/* .weekOf */ .gx)(hours))),
        ...(hidden === undefined ? {} : { hidden }),
        ...at,
    };
}


/***/ }),

/***/ 88:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ staticPool)
/* harmony export */ });
/* harmony import */ var _parse_node_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7249);
/* harmony import */ var _fact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8429);
/* harmony import */ var _objects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2295);



const ADOPTED = 'static.node.deckhouse.io/skip-bootstrap-phase';
function staticPool(group, objects) {
    const [doubt] = (0,_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .doubts */ .OD)(objects, 'StaticInstance');
    if (doubt !== undefined)
        return { state: 'hidden', why: _objects_js__WEBPACK_IMPORTED_MODULE_1__/* .DOUBT */ .$V, at: doubt };
    const selector = (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .look */ .Op)(group, ['spec', 'staticInstances', 'labelSelector']);
    if (selector.state === 'hidden')
        return selector;
    if (selector.state === 'absent')
        return { state: 'known', instances: 0, adopted: false };
    const wanted = (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .stringsAt */ .kp)(group, ['spec', 'staticInstances', 'labelSelector', 'matchLabels']);
    if (wanted.state === 'unreadable')
        return { ...wanted, state: 'hidden' };
    const labels = wanted.state === 'known' ? [...wanted.value] : [];
    const expressions = (0,_parse_node_js__WEBPACK_IMPORTED_MODULE_2__/* .child */ .jf)(selector.node, 'matchExpressions') !== undefined;
    const judged = (0,_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .ofKind */ .CZ)(objects, 'StaticInstance').map((instance) => {
        const fit = matches(labels, (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .stringsAt */ .kp)(instance, ['metadata', 'labels']));
        return { fit: fit === 'yes' && expressions ? 'perhaps' : fit, adopted: adoption(instance), at: instance.at };
    });
    const unclear = judged.find(({ fit, adopted }) => (fit === 'perhaps' && adopted !== 'no') || (fit === 'yes' && adopted === 'perhaps'));
    if (unclear !== undefined) {
        return {
            state: 'hidden',
            why: 'depends on whether a StaticInstance is an adopted master, which cannot be read',
            at: unclear.at,
        };
    }
    const chosen = judged.filter(({ fit }) => fit === 'yes');
    return { state: 'known', instances: chosen.length, adopted: chosen.some(({ adopted }) => adopted === 'yes') };
}
function matches(wanted, own) {
    if (wanted.length > 0 && own.state === 'unreadable')
        return 'perhaps';
    const found = (key) => (own.state === 'known' ? own.value.get(key) : undefined);
    const hidden = ([key, value]) => value === null || found(key) === null;
    if (!wanted.every(([key, value]) => found(key) === value || (found(key) !== undefined && hidden([key, value]))))
        return 'no';
    return wanted.some(hidden) ? 'perhaps' : 'yes';
}
function adoption(instance) {
    const annotations = (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .stringsAt */ .kp)(instance, ['metadata', 'annotations']);
    if (annotations.state === 'unreadable')
        return 'perhaps';
    return annotations.state === 'known' && annotations.value.has(ADOPTED) ? 'yes' : 'no';
}


/***/ }),

/***/ 4553:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ unattended),
/* harmony export */   S: () => (/* binding */ takenBeside)
/* harmony export */ });
/* harmony import */ var _week_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6119);

function unattended({ channel, manual, windows }) {
    if (channel.state !== 'known' || windows.state !== 'known')
        return undefined;
    return manual.state === 'known' && !manual.value ? { channel, windows } : undefined;
}
function takenBeside({ channel, windows }, others) {
    const weeks = others.flatMap((other) => channel.state === 'known' &&
        other.channel.state === 'known' &&
        other.channel.value === channel.value &&
        other.windows.state === 'known' &&
        !other.windows.isAbsent &&
        !(other.manual.state === 'known' && other.manual.value)
        ? [other.windows.week]
        : []);
    return (0,_week_js__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KC)(windows.state === 'known' && !windows.isAbsent ? windows.week : [], ...weeks);
}


/***/ }),

/***/ 6119:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E$: () => (/* binding */ intersection),
/* harmony export */   KC: () => (/* binding */ union),
/* harmony export */   PZ: () => (/* binding */ EVERY_DAY),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   ZA: () => (/* binding */ hoursOf),
/* harmony export */   Zw: () => (/* binding */ complement),
/* harmony export */   gx: () => (/* binding */ weekOf),
/* harmony export */   qI: () => (/* binding */ ALWAYS),
/* harmony export */   qn: () => (/* binding */ DAYS),
/* harmony export */   sk: () => (/* binding */ clocks),
/* harmony export */   tm: () => (/* binding */ NEVER),
/* harmony export */   vG: () => (/* binding */ freeSlot)
/* harmony export */ });
/* unused harmony export length */
const DAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const EVERY_DAY = [0, 1, 2, 3, 4, 5, 6];
const DAY = 24 * 60;
const WEEK = 7 * DAY;
const LAST = DAY - 1;
const NEVER = [];
const ALWAYS = [{ start: 0, end: WEEK }];
function weekOf({ days, from, to }) {
    return union(days.map((day) => ({ start: day * DAY + from, end: day * DAY + to })));
}
function union(...weeks) {
    const joined = [];
    for (const next of weeks.flat().toSorted((left, right) => left.start - right.start)) {
        const last = joined.at(-1);
        if (next.end <= next.start)
            continue;
        if (last === undefined || next.start > last.end)
            joined.push(next);
        else
            joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, next.end) };
    }
    return joined;
}
function intersection(left, right) {
    return left.flatMap((one) => right
        .map((other) => ({ start: Math.max(one.start, other.start), end: Math.min(one.end, other.end) }))
        .filter(({ start, end }) => start < end));
}
function complement(week) {
    const edges = [0, ...week.flatMap(({ start, end }) => [start, end]), WEEK];
    return edges.flatMap((start, index) => {
        const end = edges[index + 1];
        return index % 2 === 0 && end !== undefined && start < end ? [{ start, end }] : [];
    });
}
function length(week) {
    return week.reduce((sum, { start, end }) => sum + end - start, 0);
}
function text(week) {
    if (week.length === 0)
        return 'never';
    if (length(week) === WEEK)
        return 'at any hour';
    return `${join(hoursOf(week).map((hours) => `${namesOf(hours.days)} ${clocks(hours)}`))} UTC`;
}
function hoursOf(week) {
    const groups = new Map();
    for (const { day, from, to } of week.flatMap(piecesOf)) {
        const key = `${from}-${to}`;
        groups.set(key, { from, to, days: [...(groups.get(key)?.days ?? []), day] });
    }
    return [...groups.values()];
}
const clocks = ({ from, to }) => `${clock(from)}\u2013${clock(to)}`;
function piecesOf({ start, end }) {
    return EVERY_DAY.flatMap((day) => {
        const from = Math.max(start - day * DAY, 0);
        const to = Math.min(end - day * DAY, DAY);
        return from < to ? [{ day, from, to }] : [];
    });
}
const namesOf = (days) => days.length === EVERY_DAY.length ? 'every day' : days.map((day) => DAYS[day]).join(', ');
const clock = (minutes) => [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');
const join = (words) => words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
function freeSlot({ days, from, to }, taken) {
    const long = to - from;
    const isFree = (on, start) => start + long <= LAST && intersection(weekOf({ days: on, from: start, to: start + long }), taken).length === 0;
    const next = (days.at(-1) ?? 0) + 1;
    const cycle = EVERY_DAY.map((day) => (day + next) % EVERY_DAY.length);
    const others = cycle.filter((day) => !days.includes(day) && isFree([day], from)).slice(0, days.length);
    if (others.length === days.length)
        return { days: others.toSorted((left, right) => left - right), from, to };
    const starts = [...new Set([0, ...taken.map(({ end }) => end % DAY)])].toSorted((left, right) => left - right);
    const ranked = [...starts.filter((start) => start > from), ...starts.filter((start) => start <= from)];
    for (const on of [days, ...cycle.map((day) => [day])]) {
        const start = ranked.find((one) => isFree(on, one));
        if (start !== undefined)
            return { days: on, from: start, to: start + long };
    }
    return undefined;
}


/***/ }),

/***/ 7687:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ opening)
/* harmony export */ });
/* harmony import */ var _week_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6119);

const TIME = /^(?:\d|[01]\d|2[0-3]):[0-5]\d$/;
function opening(window) {
    const { from, to, days: list } = window;
    if (from.state === 'unreadable')
        return { state: 'unreadable', what: 'The start', fact: from };
    if (to.state === 'unreadable')
        return { state: 'unreadable', what: 'The end', fact: to };
    if (list.state === 'unreadable')
        return { state: 'unreadable', what: 'The list of days', fact: list };
    const named = list.state === 'known' ? list.value : [];
    const hidden = named.find((day) => day.state === 'unreadable');
    if (hidden !== undefined)
        return { state: 'unreadable', what: 'A day', fact: hidden };
    if (from.state === 'silent')
        return never('`from` is missing', window.at, 'Give the window a `from`.');
    if (to.state === 'silent')
        return never('`to` is missing', window.at, 'Give the window a `to`.');
    for (const time of [from, to]) {
        if (!TIME.test(time.value))
            return never(`\`${time.text}\` is no time from \`0:00\` to \`23:59\``, time.at, 'Write the time as `HH:MM` in UTC.');
    }
    const odd = named.flatMap((day) => (day.state === 'known' && !_week_js__WEBPACK_IMPORTED_MODULE_0__/* .DAYS */ .qn.includes(day.value) ? [day] : []));
    const [first] = odd;
    if (first !== undefined) {
        const said = never(`\`${first.text}\` is no day`, first.at, `Write days as ${_week_js__WEBPACK_IMPORTED_MODULE_0__/* .DAYS */ .qn.join(', ')}.`);
        return { ...said, meant: odd.flatMap(misnamed) };
    }
    if (minutes(from.value) >= minutes(to.value)) {
        const fix = 'Deckhouse does not cross midnight: split the window at 23:59 and 00:00, and move the days of the second part by one.';
        return never(`it starts at \`${from.text}\` and ends at \`${to.text}\` of the same day`, from.at, fix);
    }
    const on = named.flatMap((day) => (day.state === 'known' ? [day.value] : []));
    const days = _week_js__WEBPACK_IMPORTED_MODULE_0__/* .EVERY_DAY */ .PZ.filter((day) => on.length === 0 || on.some((name) => name === _week_js__WEBPACK_IMPORTED_MODULE_0__/* .DAYS */ .qn[day]));
    return {
        state: 'opens',
        text: `${on.length === 0 ? 'every day' : on.join(', ')} ${from.text}\u2013${to.text}`,
        hours: { days, from: minutes(from.value), to: minutes(to.value) },
    };
}
const never = (why, at, fix) => ({ state: 'never', why, at, fix });
function misnamed({ value, at }) {
    const index = FULL_NAMES.findIndex((name) => [name, name.slice(0, 3)].includes(value.toLowerCase()));
    const to = _week_js__WEBPACK_IMPORTED_MODULE_0__/* .DAYS */ .qn[index];
    return to === undefined ? [] : [{ at, from: value, to }];
}
const FULL_NAMES = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
function minutes(time) {
    const [hours = '0', rest = '0'] = time.split(':');
    return Number(hours) * 60 + Number(rest);
}


/***/ }),

/***/ 2160:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cA: () => (/* reexport */ span/* lineOf */.c),
  Bj: () => (/* binding */ parseFiles),
  d6: () => (/* binding */ parseThoroughly),
  u0: () => (/* binding */ readDocument),
  vz: () => (/* reexport */ span/* sourceOf */.v)
});

// EXTERNAL MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __webpack_require__(3243);
// EXTERNAL MODULE: ./lib/src/parse/node.js
var node = __webpack_require__(7249);
// EXTERNAL MODULE: ./lib/src/parse/placeholder.js
var placeholder = __webpack_require__(5156);
;// CONCATENATED MODULE: ./lib/src/parse/events.js



function parsePlain(text, offset) {
    if (SPECIAL.test(text))
        return undefined;
    try {
        return { state: 'read', root: build((0,js_yaml/* parseEvents */.PH)(text, { maxDepth: MAX_DEPTH }), text, offset) };
    }
    catch {
        return undefined;
    }
}
const SPECIAL = /\{\{|\{%|^%|^\.\.\.|^ +---|\t|\r(?!\n)|[\u0085\u2028\u2029\uFEFF]/m;
const MAX_DEPTH = 64;
class Special extends Error {
}
function build(events, text, offset) {
    let at = 0;
    let last = 0;
    const next = () => {
        const event = events[at];
        if (event === undefined)
            throw new Special();
        at += 1;
        return event;
    };
    const place = (start, end) => {
        last = end;
        return { start: offset + start, end: offset + end };
    };
    const read = (event) => {
        if (!('tagStart' in event) || event.tagStart >= 0 || event.anchorStart >= 0)
            throw new Special();
        if (event.type === js_yaml/* EVENT_ID */.hy.SCALAR)
            return scalar(event);
        if (event.type !== js_yaml/* EVENT_ID */.hy.MAPPING && event.type !== js_yaml/* EVENT_ID */.hy.SEQUENCE)
            throw new Special();
        const { start, style } = event;
        last = start;
        const flow = style === js_yaml/* COLLECTION_STYLE */.Rl.FLOW;
        if (flow && text[start] !== (event.type === js_yaml/* EVENT_ID */.hy.MAPPING ? '{' : '['))
            throw new Special();
        if (event.type === js_yaml/* EVENT_ID */.hy.SEQUENCE) {
            const list = { type: 'list', items: items(), ...place(start, flow ? closing(text, start, last) : last) };
            const spread = flow ? list.items.find(placeholder/* isSpread */.qx) : undefined;
            return spread === undefined ? list : { ...list, open: spread };
        }
        return { type: 'map', entries: entries(flow), ...place(start, flow ? closing(text, start, last) : last) };
    };
    const items = () => {
        const found = [];
        for (let event = next(); event.type !== js_yaml/* EVENT_ID */.hy.POP; event = next())
            found.push(read(event));
        return found;
    };
    const entries = (flow) => {
        const found = new Map();
        for (let event = next(); event.type !== js_yaml/* EVENT_ID */.hy.POP; event = next()) {
            const key = read(event);
            if (key.type !== 'scalar' || key.text === '<<' || key.text === '' || found.has(key.text))
                throw new Special();
            if (!flow && !isFirstInLine(text, key.start - offset))
                throw new Special();
            const value = next();
            const empty = value.type === js_yaml/* EVENT_ID */.hy.SCALAR && value.valueStart < 0 && value.tagStart < 0 && value.anchorStart < 0;
            found.set(key.text, { keyStart: key.start, keyEnd: key.end, value: empty ? nothing(key.end) : read(value) });
        }
        return found;
    };
    const scalar = (event) => {
        const { style, valueStart, valueEnd } = event;
        if (valueStart < 0)
            throw new Special();
        const written = (0,js_yaml/* getScalarValue */.KE)(text, event);
        const block = style === js_yaml/* SCALAR_STYLE */.jK.LITERAL_BLOCK || style === js_yaml/* SCALAR_STYLE */.jK.FOLDED_BLOCK;
        if (block && !written.trimEnd().includes('\n'))
            throw new Special();
        const plain = style === js_yaml/* SCALAR_STYLE */.jK.PLAIN;
        if (!block && text.slice(valueStart, valueEnd).includes('\n'))
            throw new Special();
        const quoted = style === js_yaml/* SCALAR_STYLE */.jK.SINGLE_QUOTED || style === js_yaml/* SCALAR_STYLE */.jK.DOUBLE_QUOTED ? 1 : 0;
        const start = block ? indicator(text, valueStart) : valueStart - quoted;
        const end = block ? (0,node/* blockEnd */.lt)(text, start, valueEnd) : valueEnd + quoted;
        if (!block && (0,placeholder/* isPlaceholder */.wK)(written))
            return { type: 'unresolved', text: text.slice(start, end), ...place(start, end) };
        return { type: 'scalar', value: plain ? resolve(written) : written, text: written, plain, ...place(start, end) };
    };
    const [document, first] = [next(), next()];
    if (document.type !== js_yaml/* EVENT_ID */.hy.DOCUMENT)
        throw new Special();
    if (first.type !== js_yaml/* EVENT_ID */.hy.MAPPING)
        throw new Special();
    const root = read(first);
    if (next().type !== js_yaml/* EVENT_ID */.hy.POP || at !== events.length)
        throw new Special();
    return root;
}
const nothing = (at) => ({ type: 'scalar', value: null, text: '', plain: true, start: at, end: at });
function isFirstInLine(text, at) {
    return /^ *(?:- +)*$/.test(text.slice(text.lastIndexOf('\n', at - 1) + 1, at));
}
function closing(text, start, from) {
    const found = /[\s,:]*(?:[[{][\s,:]*)?[\]}]/y;
    found.lastIndex = from;
    if (!found.test(text) || text.slice(start, found.lastIndex).includes('#'))
        throw new Special();
    return found.lastIndex;
}
function indicator(text, from) {
    for (let end = from; end > 0;) {
        const start = text.lastIndexOf('\n', end - 1);
        const line = text.slice(start + 1, end);
        if (line.trim() !== '') {
            const at = start + 1 + Math.max(line.lastIndexOf('|'), line.lastIndexOf('>'));
            if (!/^[|>][-+]?[ ]*(?:#[^\n]*)?\r?$/.test(text.slice(at, end)))
                throw new Special();
            return at;
        }
        end = start;
    }
    throw new Special();
}
const NULL = /^(?:~|[Nn]ull|NULL)?$/;
const TRUE = /^(?:[Tt]rue|TRUE)$/;
const FALSE = /^(?:[Ff]alse|FALSE)$/;
const NUMBER = /^[-+]?(?:\d+|(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?)$/;
const ODD_NUMBER = /^(?:0o[0-7]+|0x[\da-fA-F]+|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/;
function resolve(written) {
    if (NULL.test(written))
        return null;
    if (TRUE.test(written))
        return true;
    if (FALSE.test(written))
        return false;
    if (ODD_NUMBER.test(written))
        throw new Special();
    return NUMBER.test(written) ? Number(written) : written;
}

// EXTERNAL MODULE: ./lib/src/parse/manifest.js + 3 modules
var manifest = __webpack_require__(5474);
// EXTERNAL MODULE: ./lib/src/parse/span.js
var span = __webpack_require__(7205);
;// CONCATENATED MODULE: ./lib/src/parse/index.js



async function parseFiles(files, watch = () => { }, isAside = () => false) {
    const quick = files.map((file) => {
        watch(file.path);
        return parseQuickly(file, isAside(file.path));
    });
    if (!quick.includes(undefined))
        return quick.filter((file) => file !== undefined);
    const { parseTree } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(105)]).then(__webpack_require__.bind(__webpack_require__, 105));
    return files.map((file, index) => {
        watch(file.path);
        return (quick[index] ??
            parseFile(file, (text, offset, template) => (template === undefined ? parsePlain(text, offset) : undefined) ?? parseTree(text, offset, template), isAside(file.path)));
    });
}
async function parseThoroughly(files) {
    const [{ parseTree }, { overlooked }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(105)]).then(__webpack_require__.bind(__webpack_require__, 105)), __webpack_require__.e(/* import() */ 229).then(__webpack_require__.bind(__webpack_require__, 7229))]);
    return files.map((file) => {
        const parsed = parseFile(file, parseTree);
        const more = file.text === undefined ? [] : overlooked(file.path, file.text, parseTree);
        return { ...parsed, manifests: [...parsed.manifests, ...more] };
    });
}
class NeedsRecord extends Error {
}
function parseQuickly(file, isAside) {
    const readTree = (text, offset, template) => {
        const tree = template === undefined ? parsePlain(text, offset) : undefined;
        if (tree === undefined)
            throw new NeedsRecord();
        return tree;
    };
    try {
        return parseFile(file, readTree, isAside);
    }
    catch (error) {
        if (error instanceof NeedsRecord)
            return undefined;
        throw error;
    }
}
function parseFile({ path, text, unread }, readTree, isAside = false) {
    return text === undefined ? (0,manifest/* unreadFile */._8)(path, unread ?? '') : (0,manifest/* readManifests */.PX)(path, text, readTree, isAside);
}
async function readDocument({ text }, { start, end } = { start: 0, end: text.length }) {
    const document = text.slice(start, end);
    return parsePlain(document, start) ?? (await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(105)]).then(__webpack_require__.bind(__webpack_require__, 105))).parseTree(document, start);
}


/***/ }),

/***/ 5474:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  PX: () => (/* binding */ readManifests),
  Ag: () => (/* binding */ readObject),
  _8: () => (/* binding */ unreadFile)
});

// EXTERNAL MODULE: ./lib/src/data/limits.js
var limits = __webpack_require__(1212);
// EXTERNAL MODULE: ./lib/src/data/needles.js
var needles = __webpack_require__(86);
// EXTERNAL MODULE: ./lib/src/parse/node.js
var parse_node = __webpack_require__(7249);
// EXTERNAL MODULE: ./lib/src/parse/placeholder.js
var placeholder = __webpack_require__(5156);
// EXTERNAL MODULE: ./lib/src/parse/sniff.js
var sniff = __webpack_require__(1465);
;// CONCATENATED MODULE: ./lib/src/parse/parts.js


const NOTHING = { manifests: [], doubtful: [], problems: [] };
function merge(parts) {
    const aloof = parts.reduce((sum, part) => sum + (part.aloof ?? 0), 0);
    return {
        ...(aloof === 0 ? {} : { aloof }),
        manifests: parts.flatMap((part) => part.manifests),
        doubtful: parts.flatMap((part) => part.doubtful),
        problems: parts.flatMap((part) => part.problems),
    };
}
const wordsOf = (text) => ((0,placeholder/* hidesWords */.dZ)(text) ? {} : { text });
const anything = (at) => ({ ...NOTHING, doubtful: [{ kinds: 'any', names: 'any', at }] });
function calledFor(source, { start, end }) {
    const guess = (0,sniff/* sniff */.ZF)(source.text.slice(start, end));
    if (guess === null || !(guess.deckhouse || guess.storage || guess.alertmanager))
        return NOTHING;
    return { ...NOTHING, doubtful: [{ kinds: guess.kinds, names: 'any', at: source.locate(start, start) }] };
}
function perhaps({ manifests, doubtful, problems }, shown) {
    const ours = manifests.filter(({ group, kind, root, source }) => (0,sniff/* isDeckhouseGroup */.Bt)(group) || (0,sniff/* isNativeObject */.nz)(group, kind, source.text.slice(root.start, root.end)));
    return {
        manifests: [],
        doubtful: [
            ...doubtful,
            ...ours.map(({ kind, name, at }) => ({
                kinds: new Set([kind]),
                names: name === null || name === '' ? 'any' : new Set([name]),
                ...shown,
                at,
            })),
        ],
        problems,
    };
}

;// CONCATENATED MODULE: ./lib/src/parse/foreign.js



function foreign(source, root) {
    const apiVersion = (0,parse_node/* child */.jf)(root, 'apiVersion');
    const group = apiVersion?.type === 'scalar' ? (apiVersion.text.split('/', 1)[0] ?? '') : '';
    const kind = (0,parse_node/* child */.jf)(root, 'kind');
    if ((0,sniff/* isDeckhouseGroup */.Bt)(group) || (kind?.type === 'scalar' && KEPT.test(kind.text)))
        return NOTHING;
    const found = new Map();
    const visit = (node, path) => {
        if (found.has(node))
            return;
        found.set(node, node.type === 'scalar' ? inText(source, node, path) : NOTHING);
        if (node.type === 'list')
            for (const [index, item] of node.items.entries())
                visit(item, `${path}[${index}]`);
        if (node.type !== 'map')
            return;
        for (const [key, { value }] of node.entries) {
            if (key !== 'description')
                visit(value, path === '' ? key : `${path}.${key}`);
        }
    };
    visit(root, '');
    return merge([...found.values()]);
}
const KEPT = /^(?:Secret|CustomResourceDefinition|.*List)$/;
const GROUP = /^[ \t]*apiVersion:[ \t]*["']?(?:[\w-]+\.)*deckhouse\.io\//m;
const KIND = /^[ \t]*kind:[ \t]*["']?([A-Za-z]+)/gm;
function inText(source, { text, start, end }, path) {
    if (!text.includes('\n') || !GROUP.test(text))
        return NOTHING;
    const doubtful = text.split(/^[ \t]*---[ \t]*$/m).flatMap((piece) => {
        const kinds = Array.from(piece.matchAll(KIND), ([, kind = '']) => kind).filter(sniff/* isKnownKind */.mT);
        if (kinds.length === 0 || !GROUP.test(piece))
            return [];
        const guess = (0,sniff/* sniff */.ZF)(piece);
        const plain = guess !== null && guess.kinds !== 'any';
        return [
            {
                kinds: plain ? guess.kinds : new Set(kinds),
                names: plain ? guess.names : 'any',
                ...wordsOf(piece),
                at: source.locate(start, end),
            },
        ];
    });
    if (doubtful.length === 0)
        return NOTHING;
    const message = `Manifests inside of \`${path.replaceAll('`', "'")}\` are not read.`;
    return { manifests: [], doubtful, problems: [{ at: source.locate(start, end), message, deckhouse: false }] };
}

// EXTERNAL MODULE: ./lib/src/parse/span.js
var span = __webpack_require__(7205);
// EXTERNAL MODULE: ./lib/src/parse/split.js
var split = __webpack_require__(4453);
// EXTERNAL MODULE: ./lib/src/parse/template/mask.js + 4 modules
var mask = __webpack_require__(3595);
;// CONCATENATED MODULE: ./lib/src/parse/unsure.js
const UNSURE = /\uFFFD|\r(?!\n)|[\u0085\u2028\u2029]/;
function unsure(text, offset) {
    const at = text.search(UNSURE);
    if (at === -1)
        return undefined;
    const message = text[at] === '\uFFFD'
        ? 'It holds bytes that are no UTF-8.'
        : 'It holds a line break that parsers read in different ways: U+000D alone, U+0085, U+2028 or U+2029.';
    return { state: 'broken', message, start: offset + at, end: offset + at + 1 };
}

;// CONCATENATED MODULE: ./lib/src/parse/manifest.js











const CONFIGURATION_SECRETS = new Set([
    'd8-cluster-configuration',
    'd8-provider-cluster-configuration',
    'd8-static-cluster-configuration',
]);
function readManifests(path, raw, readTree, isAside = false) {
    if (!(0,sniff/* mayMatter */.dx)(raw))
        return { path, ...NOTHING };
    if (raw.length > limits/* MAX_MANIFESTS */.Wq)
        return unreadFile(path, `It has ${raw.length} characters, over the limit of ${limits/* MAX_MANIFESTS */.Wq}.`);
    const source = (0,span/* sourceOf */.v)(path, raw);
    return { path, ...parseText(source, readTree, isAside) };
}
function parseText(source, readTree, isAside = false) {
    const { text } = source;
    const template = (0,sniff/* mayMatter */.dx)(text) ? (0,mask/* readTemplate */.xV)(text) : undefined;
    const chunks = (0,split/* splitDocuments */.Z)(template?.masked ?? text);
    if (chunks.length > limits/* MAX_DOCUMENTS */.Og)
        return unreadPart(source, `It has ${chunks.length} documents, over the limit of ${limits/* MAX_DOCUMENTS */.Og}.`);
    const parts = chunks.map((chunk) => {
        const own = template === undefined ? undefined : (0,mask/* templateIn */.U$)(template, text, chunk);
        return parseChunk(source, chunk, readTree, { template: own, isAside });
    });
    const { problems, ...rest } = merge([
        ...parts,
        ...(template?.elsewhere ?? []).map((stretch) => calledFor(source, stretch)),
    ]);
    const first = new Map(problems.map((one) => [JSON.stringify([one.at, one.message]), one]));
    return { ...rest, problems: template === undefined ? problems : [...first.values()] };
}
function parseChunk(source, { start, end }, readTree, { template, isAside }) {
    const text = source.text.slice(start, end);
    const [insertion] = template?.insertions ?? [];
    if (insertion !== undefined && isEmpty(template?.masked.slice(start, end) ?? ''))
        return anything(source.locate(insertion.at, insertion.at));
    const guess = (0,sniff/* sniff */.ZF)(text);
    if (guess === null && template !== undefined && LIST.test(text))
        return anything(source.locate(start, start));
    if (guess === null)
        return NOTHING;
    if (isAside && template === undefined) {
        if ((0,sniff/* isAloof */.W)(guess, text))
            return { ...NOTHING, aloof: 1 };
        if ((0,sniff/* isForeign */.jq)(guess, text))
            return NOTHING;
    }
    const shown = template === undefined || (0,mask/* isWhole */.wP)(template, { start, end }) ? wordsOf(text) : {};
    const tree = unsure(text, start) ?? readTree(text, start, template);
    if (tree.state === 'read') {
        if (tree.root === undefined)
            return NOTHING;
        const part = merge([readObject(source, tree.root, readTree), foreign(source, tree.root)]);
        return (tree.cover ?? []).length === 0 ? part : perhaps(part, shown);
    }
    if (!guess.deckhouse && !guess.storage && !guess.alertmanager)
        return NOTHING;
    const at = source.locate(tree.start, Math.max(tree.end, tree.start));
    return {
        manifests: [],
        doubtful: [{ kinds: guess.kinds, names: guess.names, ...shown, at }],
        problems: [{ at, message: `${unparsable(text, template)}: ${tree.message}`, deckhouse: guess.deckhouse }],
    };
}
const LIST = /^kind:[ \t]*["']?List\b/m;
const isEmpty = (text) => text.split('\n').every((line) => /^(?:---)?\s*(?:#|$)/.test(line));
const unparsable = (text, template) => template !== undefined || /\{\{|\{%/.test(text)
    ? 'This template is no YAML until it is rendered'
    : 'This document cannot be parsed';
function readObject(source, node, readTree) {
    if (node.type === 'unresolved')
        return anything(source.locate(node.start, node.end));
    if (node.type !== 'map')
        return NOTHING;
    const kind = identityAt(node, ['kind']);
    const apiVersion = identityAt(node, ['apiVersion']);
    const items = (0,parse_node/* child */.jf)(node, 'items');
    if (items !== undefined && (kind.text === null || kind.text.endsWith('List')))
        return readItems(source, items, readTree);
    const place = kind.at ?? apiVersion.at ?? { start: node.start, end: node.start };
    const at = source.locate(place.start, place.end);
    const name = isNameless(kind.text, node) ? identity(undefined) : identityAt(node, ['metadata', 'name']);
    if (kind.text === null || apiVersion.text === null) {
        if (mayHoldConfiguration(node, name.text))
            return anything(at);
        const ours = kind.text === null ? apiVersion.text === null || mayBeRead(apiVersion.text) : (0,sniff/* isKnownKind */.mT)(kind.text);
        if (!ours)
            return NOTHING;
        const kinds = kind.text === null ? 'any' : new Set([kind.text]);
        const names = name.text === null || name.text === '' ? 'any' : new Set([name.text]);
        const words = wordsOf(source.text.slice(node.start, node.end));
        return { ...NOTHING, doubtful: [{ kinds, names, ...words, at }] };
    }
    if (kind.text === '') {
        if (!isDeckhouse(apiVersion.text))
            return NOTHING;
        const message = 'This document has an `apiVersion` of Deckhouse and no `kind`.';
        return { ...anything(at), problems: [{ at, message, deckhouse: true }] };
    }
    const slash = apiVersion.text.lastIndexOf('/');
    const manifest = {
        source,
        group: slash === -1 ? '' : apiVersion.text.slice(0, slash),
        version: apiVersion.text.slice(slash + 1),
        kind: kind.text,
        name: name.text,
        namespace: identityAt(node, ['metadata', 'namespace']).text ?? '',
        root: node,
        at,
    };
    const hidden = manifest.kind === 'Secret' ? readConfigurationSecret(manifest, readTree) : NOTHING;
    return { manifests: [manifest, ...hidden.manifests], doubtful: hidden.doubtful, problems: hidden.problems };
}
const isNameless = (kind, root) => (0,parse_node/* child */.jf)(root, 'metadata') === undefined && /^(?:Init|[A-Za-z]*Cluster)Configuration$/.test(kind ?? '');
const mayBeRead = (apiVersion) => isDeckhouse(apiVersion) || apiVersion.startsWith(`${sniff/* STORAGE_GROUP */.Gz}/`);
const isDeckhouse = (apiVersion) => (0,sniff/* isDeckhouseGroup */.Bt)(apiVersion.split('/', 1)[0] ?? '');
function readItems(source, items, readTree) {
    if (items.type === 'list')
        return merge(items.items.map((item) => readObject(source, item, readTree)));
    return items.type === 'unresolved' ? anything(source.locate(items.start, items.end)) : NOTHING;
}
function identity(node) {
    if (node === undefined || (node.type === 'scalar' && node.value === null))
        return { text: '' };
    if (node.type === 'scalar' && !(0,placeholder/* isPlaceholder */.wK)(node.text))
        return { text: node.text, at: node };
    return { text: null, at: node };
}
function identityAt(from, path) {
    let node = from;
    for (const key of path) {
        const next = (0,parse_node/* child */.jf)(node, key);
        if (next === undefined)
            return node.type === 'unresolved' || openIn(node) ? { text: null, at: node } : { text: '' };
        node = next;
    }
    return identity(node);
}
const openIn = (node) => node.type === 'map' && node.open !== undefined;
function mayHoldConfiguration(root, name) {
    if (name !== null && CONFIGURATION_SECRETS.has(name))
        return true;
    return ['data', 'stringData'].some((key) => {
        const holder = (0,parse_node/* child */.jf)(root, key);
        return holder?.type === 'map' && [...holder.entries.keys()].some((entry) => entry.includes(needles/* CONFIGURATION */.jZ));
    });
}
function readConfigurationSecret(secret, readTree) {
    if (secret.name === null)
        return mayHoldConfiguration(secret.root, null) ? anything(secret.at) : NOTHING;
    if (!CONFIGURATION_SECRETS.has(secret.name))
        return NOTHING;
    const parts = [];
    for (const [key, decode] of [
        ['data', (text) => Buffer.from(text, 'base64').toString('utf8')],
        ['stringData', (text) => text],
    ]) {
        const holder = (0,parse_node/* child */.jf)(secret.root, key);
        if (holder?.type === 'unresolved')
            parts.push(anything(secret.source.locate(holder.start, holder.end)));
        if (holder?.type !== 'map')
            continue;
        for (const [file, { value }] of holder.entries) {
            if (!/\.ya?ml$/.test(file))
                continue;
            const place = secret.source.locate(value.start, value.end);
            const inside = value.type === 'scalar' && typeof value.value === 'string'
                ? parseInside(decode(value.value), place, readTree)
                : NOTHING;
            parts.push(inside.manifests.length + inside.doubtful.length === 0 ? anything(place) : inside);
        }
    }
    return merge(parts);
}
function parseInside(text, place, readTree) {
    const source = { path: place.path, text, locate: () => place };
    return parseText(source, readTree);
}
function unreadFile(path, why) {
    return { path, ...unreadPart((0,span/* sourceOf */.v)(path, ''), why) };
}
function unreadPart(source, why) {
    const at = source.locate(0, 0);
    return {
        manifests: [],
        doubtful: [{ kinds: 'any', names: 'any', at }],
        problems: [{ at, message: `This file was not read. ${why}`, deckhouse: false }],
    };
}


/***/ }),

/***/ 7249:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jf: () => (/* binding */ child),
/* harmony export */   lt: () => (/* binding */ blockEnd),
/* harmony export */   o6: () => (/* binding */ mapNodes)
/* harmony export */ });
function child(node, key) {
    return node?.type === 'map' ? node.entries.get(key)?.value : undefined;
}
function blockEnd(text, start, end) {
    return start + text.slice(start, end).trimEnd().length;
}
function mapNodes(root, change) {
    const done = new Map();
    const visit = (node) => {
        const known = done.get(node);
        if (known !== undefined)
            return known;
        const result = change(node, inside(node));
        done.set(node, result);
        return result;
    };
    const inside = (node) => {
        if (node.type === 'list')
            return { ...node, items: node.items.map(visit) };
        if (node.type !== 'map')
            return node;
        const entries = [...node.entries].map(([key, entry]) => [key, { ...entry, value: visit(entry.value) }]);
        return { ...node, entries: new Map(entries) };
    };
    return visit(root);
}


/***/ }),

/***/ 5156:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   So: () => (/* binding */ isMasked),
/* harmony export */   dZ: () => (/* binding */ hidesWords),
/* harmony export */   q6: () => (/* binding */ maskTemplates),
/* harmony export */   qx: () => (/* binding */ isSpread),
/* harmony export */   wK: () => (/* binding */ isPlaceholder)
/* harmony export */ });
/* harmony import */ var _template_mask_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3595);

const PLACEHOLDER = /\$\([A-Za-z_]\w*\)|^\$[A-Za-z_]\w*$|\{\{|\}\}|\{%|%\}|%\{|\*!CHANGE_|^!?CHANGE_\w+\*?$|^<[^<>\n]+>$|^ENC\[|@@?[A-Z][A-Z0-9_]+@@?/;
function isPlaceholder(text) {
    const opened = text.indexOf('${');
    return (opened !== -1 && text.includes('}', opened)) || PLACEHOLDER.test(text);
}
const FILLED_IN = /\$[({A-Za-z_]|\{\{|\{%|%[{a-z]|CHANGE_|<[^<>\n]+>|ENC\[|@@?[A-Z][A-Z0-9_]+@@?|(?:^|[\s[{,])![^\s=]|\\/m;
const hidesWords = (text) => FILLED_IN.test(text);
function isSpread(item) {
    return item.type === 'unresolved' && /^[^"'].*(?:\$\{|\{\{|%\{)|^(?:\$\{|\{\{|%\{)/s.test(item.text);
}
function maskTemplates(text) {
    return text.replaceAll(/\{\{[^{}\n]*\}\}|\$\{[^{}\n]*\}/g, (found) => _template_mask_js__WEBPACK_IMPORTED_MODULE_0__/* .MASK */ .v5.repeat(found.length));
}
function isMasked(text) {
    return text.includes(_template_mask_js__WEBPACK_IMPORTED_MODULE_0__/* .MASK */ .v5);
}


/***/ }),

/***/ 6664:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v5: () => (/* binding */ MASK),
  QU: () => (/* binding */ maskSecrets),
  Vl: () => (/* binding */ maskShapes),
  VY: () => (/* binding */ secretsIn)
});

;// CONCATENATED MODULE: ./lib/src/data/secrets.js
const ENDS = [
    'password',
    'passwordhash',
    'passwordencoded',
    'passwd',
    'passphrase',
    'keypass',
    'bindpw',
    'pwd',
    'secret',
    'secretkey',
    'secretaccesskey',
    'token',
    'accesskey',
    'accesskeyid',
    'apikey',
    'authkey',
    'licensekey',
    'routingkey',
    'servicekey',
    'userkey',
    'signingkey',
    'encryptionkey',
    'privatekey',
    'privatesshkey',
    'sshprivatekey',
    'serverkey',
    'tlskey',
    'psk',
    'keytab',
    'keyring',
    'kubeconfig',
    'dockercfg',
    'dockerconfig',
    'dockerconfigjson',
    'serviceaccountjson',
    'serviceaccountkey',
    'serviceaccountkeyjson',
    'credentials',
    'htpasswd',
    'connectionstring',
    'webhookurl',
    'slackapiurl',
];
const SENSITIVE = new RegExp(`(?:${ENDS.join('|')}|^pass|^auth|^userdata)$`);
function isSensitiveKey(key) {
    const plain = key.toLowerCase().replaceAll(/[-_.]/g, '');
    return SENSITIVE.test(plain) && !plain.endsWith('pullsecret');
}
const MAY_HOLD_SECRETS = /pass|pwd|secret|token|(?:access|api|auth|license|routing|service|user|signing|encryption|private|ssh|server|account)[-_.]?key|tls[-_.]key|psk|keytab|keyring|kubeconfig|docker|service[-_.]?account|credentials|bindpw|connection|user-?data|webhook|slack|stringdata|\bauth|private key|:\/\/[^\s/@]*@|:\/\/[^\s/:@]*:\d*[^\s/\d]|eyJ|\$2[aby]\$|xox|glpat|gh[pousr]_|AKIA|ASIA|AIza|discord|\d:[\w-]{35}/i;
const SHAPES = [
    /([a-z][a-z\d+.-]*:\/\/[^\s:/@'"`]*:)[^\s/'"`]+(?=@)/gi,
    /([a-z][a-z\d+.-]*:\/\/[^\s:/@'"`[]*:)(?!\d+(?:\W|$)|[${<%]|[^\s/]*@)[^\s/'"`]+/gi,
    /-----BEGIN [A-Z ]*PRIVATE KEY-----[^\n]*/g,
    /\beyJ[\w-]{8,}\.[\w-]{8,}(?:\.[\w-]*)?/g,
    /\$2[aby]\$\d\d\$[./\w]{20,}/g,
    /\b(?:AKIA|ASIA)[\dA-Z]{16}\b/g,
    /\bgh[pousr]_\w{20,}|\bgithub_pat_\w{20,}/g,
    /\bglpat-[\w-]{16,}/g,
    /\bxox[abeoprs]-[\w-]{10,}/g,
    /(hooks\.slack\.com\/services\/)[\w/-]+/g,
    /(discord(?:app)?\.com\/api\/webhooks\/)[\w/-]+/g,
    /\b\d{8,10}:[\w-]{35}\b/g,
    /\bAIza[\w-]{35}\b/g,
];

// EXTERNAL MODULE: ./lib/src/parse/placeholder.js
var placeholder = __webpack_require__(5156);
// EXTERNAL MODULE: ./lib/src/parse/split.js
var split = __webpack_require__(4453);
;// CONCATENATED MODULE: ./lib/src/parse/secret-stretches.js


function secretStretches(text) {
    if (!MAY_HOLD_SECRETS.test(text))
        return [];
    const inDocuments = (0,split/* splitDocuments */.Z)(text).flatMap(({ start, end }) => fields(text.slice(start, end)).map((found) => ({ ...found, start: found.start + start, end: found.end + start })));
    return [...shapes(text), ...assignments(text), ...inDocuments];
}
function shapes(text) {
    return SHAPES.flatMap((shape) => Array.from(text.matchAll(shape), ({ 0: all, 1: kept = '', index }) => ({
        start: index + kept.length,
        end: index + all.length,
        isVague: false,
    })));
}
const ASSIGNMENT = /(?<quote>["']?)(?<key>[A-Za-z][\w.-]*)\k<quote>[ \t]*(?<sign>[:=])[ \t]*/g;
function assignments(text) {
    return Array.from(text.matchAll(ASSIGNMENT)).flatMap(({ 0: all, index, groups }) => {
        if (!isSensitiveKey(groups?.['key'] ?? ''))
            return [];
        const start = index + all.length;
        const until = text.indexOf('\n', start);
        const rest = text.slice(start, until === -1 ? undefined : until);
        const before = text.slice(text.lastIndexOf('\n', index) + 1, index);
        const end = groups?.['sign'] === '=' ? /^\S*/ : before.includes('{') ? /^[^,}\]]*/ : /^.*/;
        const value = (/^(?:"(?:\\.|[^"\\])*"|'[^']*')/.exec(rest) ?? end.exec(rest))?.[0].trimEnd() ?? '';
        return /^(?:[|>][-+\d]*|[{[]?)$/.test(value) ? [] : [{ start, end: start + value.length, isVague: false }];
    });
}
const STRUCTURE = new Set('apiVersion kind metadata name namespace type immutable items'.split(' '));
const REFERENCES = new Set([...STRUCTURE, 'key', 'optional', 'secretName']);
const NOTHING = new Set();
const NAMES = /^(?:user|username|login|email|host|hostname|port|url|endpoint|region|zone|bucket|project|cluster|provider)$/i;
const FIELD = /^(?<before>[ \t]*(?:-[ \t]+)*)(?<quote>["']?)(?<key>[\w./-]+)\k<quote>[ \t]*:[ \t]*(?<value>.*)$/;
const PRIVATE_KEY = /-----BEGIN [A-Z ]*PRIVATE KEY-----/;
function fields(text) {
    const isSecret = /\bstringData\b/.test(text) || (/\bkind["']?\s*:\s*["']?Secret\b/.test(text) && /\bdata["']?\s*:/.test(text));
    const found = [];
    let scalar;
    let group;
    let quote;
    let inKey = false;
    let isVariable = false;
    let at = 0;
    for (const line of text.split('\n')) {
        const column = /^[ \t]*/.exec(line)?.[0].length ?? 0;
        const mask = (from, isVague = false) => {
            const end = line.trimEnd().length;
            if (end > from)
                found.push({ start: at + from, end: at + end, isVague });
        };
        const isBelow = (above) => line.trim() === '' || column > above || (column === above && /^[ \t]*-(?:\s|$)/.test(line));
        const field = FIELD.exec(line)?.groups;
        const isOther = field !== undefined || /^[ \t]*(?:#|---|-[ \t]|[\s{}[\],]*$)/.test(line);
        if (scalar !== undefined && !isBelow(scalar) && isOther)
            scalar = undefined;
        if (group !== undefined && !isBelow(group.column))
            group = undefined;
        if (quote !== undefined) {
            mask(column);
            if (line.replaceAll(/\\./g, '').includes(quote))
                quote = undefined;
        }
        else if (inKey || PRIVATE_KEY.test(line)) {
            mask(inKey ? column : line.search(PRIVATE_KEY));
            inKey = !line.includes('-----END');
        }
        else if (scalar !== undefined)
            mask(column);
        else if (field === undefined) {
            if ((group !== undefined || isSecret) && !/^[\s{}[\],]*$|^---/.test(line))
                mask(column, group === undefined);
        }
        else {
            const { before = '', key = '', value = '' } = field;
            const isSensitive = isSensitiveKey(key);
            const named = group?.isData === true ? NOTHING : isSecret ? STRUCTURE : REFERENCES;
            const isHidden = isSecret || group !== undefined || (isVariable && key === 'value');
            if (isSensitive || (isHidden && !named.has(key))) {
                const isData = isSecret && /^(?:data|stringData)$/.test(key);
                if (value !== '' && !value.startsWith('#')) {
                    scalar = before.length;
                    if (!/^[|>][-+\d]*\s*$/.test(value))
                        mask(line.length - value.length, !isSensitive && (group === undefined ? isSecret : NAMES.test(key)));
                    quote = opened(value);
                }
                else if (isData || (isSensitive && key !== 'auth'))
                    group ??= { column: before.length, isData };
            }
            if (key === 'name')
                isVariable = isSensitiveKey(value.replaceAll(/["',\s]/g, ''));
        }
        at += line.length + 1;
    }
    return found;
}
function opened(value) {
    const quote = /^["']/.exec(value)?.[0];
    if (quote === undefined)
        return undefined;
    return value.slice(1).replaceAll(/\\./g, '').includes(quote) ? undefined : quote;
}

;// CONCATENATED MODULE: ./lib/src/parse/secrets.js



const MASK = '\u2022\u2022\u2022';
const REST_OF_LINE = /["',\]} \t\r]*(?:\n|$)/y;
function maskSecrets(text) {
    let masked = '';
    let at = 0;
    for (const { start, end } of joined(secretStretches(text))) {
        REST_OF_LINE.lastIndex = end;
        masked += text.slice(at, start) + (REST_OF_LINE.test(text) ? MASK : '\u2022'.repeat(end - start));
        at = end;
    }
    return masked + text.slice(at);
}
function joined(stretches) {
    const found = [];
    for (const { start, end } of stretches.toSorted((left, right) => left.start - right.start)) {
        const last = found.at(-1);
        if (last === undefined || start > last.end)
            found.push({ start, end });
        else
            last.end = Math.max(last.end, end);
    }
    return found;
}
function maskShapes(sentence) {
    return SHAPES.reduce((text, shape) => text.replaceAll(shape, (_all, kept) => `${typeof kept === 'string' ? kept : ''}${MASK}`), sentence);
}
const MIN_LENGTH = 6;
function secretsIn(text) {
    const known = secretStretches(text).filter(({ isVague }) => !isVague);
    return new Set(known.flatMap(({ start, end }) => meanings(text.slice(start, end))).filter(isTelling));
}
const isTelling = (value) => value.length >= MIN_LENGTH && !(0,placeholder/* isPlaceholder */.wK)(value) && !/^(?:true|false|null)$/i.test(value);
function meanings(written) {
    const value = written
        .trim()
        .replace(/^(?:- +)+/, '')
        .replace(/,$/, '');
    const quote = /^["']/.exec(value)?.[0];
    const inner = quote === undefined ? value : value.slice(1, value.length > 1 && value.endsWith(quote) ? -1 : undefined);
    const meant = quote === '"' ? inner.replaceAll(/\\(["\\/])/g, '$1') : inner.replaceAll("''", "'");
    return [inner, meant, ...decoded(inner)];
}
function decoded(value) {
    if (!/^[A-Za-z\d+/]{8,}={0,2}$/.test(value))
        return [];
    const text = Buffer.from(value, 'base64').toString('utf8');
    if (/[\u0000-\u0008\u000E-\u001F\uFFFD]/.test(text))
        return [];
    return [...(text.includes('\n') ? [] : [text]), ...secretsIn(text)];
}


/***/ }),

/***/ 1465:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bt: () => (/* binding */ isDeckhouseGroup),
/* harmony export */   Gz: () => (/* binding */ STORAGE_GROUP),
/* harmony export */   W: () => (/* binding */ isAloof),
/* harmony export */   ZF: () => (/* binding */ sniff),
/* harmony export */   cC: () => (/* binding */ LEGACY_ALERTMANAGER),
/* harmony export */   dx: () => (/* binding */ mayMatter),
/* harmony export */   jq: () => (/* binding */ isForeign),
/* harmony export */   mT: () => (/* binding */ isKnownKind),
/* harmony export */   nz: () => (/* binding */ isNativeObject)
/* harmony export */ });
/* harmony import */ var _data_needles_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86);
/* harmony import */ var _placeholder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5156);


function isKnownKind(kind) {
    return _data_needles_js__WEBPACK_IMPORTED_MODULE_0__/* .KNOWN_KINDS */ .KO.has(kind) || /(?:ClusterConfiguration|InstanceClass|StorageClass)$/.test(kind);
}
const STORAGE_GROUP = 'storage.k8s.io';
const WORKLOADS = new Map([
    ['CronJob', 'batch'],
    ['DaemonSet', 'apps'],
    ['Deployment', 'apps'],
    ['StatefulSet', 'apps'],
]);
const BACKUPS = new RegExp(_data_needles_js__WEBPACK_IMPORTED_MODULE_0__/* .BACKUP */ .DW.join('|'));
const LEGACY_ALERTMANAGER = 'prometheus.deckhouse.io/alertmanager';
function isNativeObject(group, kind, text) {
    if (group === STORAGE_GROUP)
        return kind === 'StorageClass';
    if (group === '' && kind === 'Service')
        return text.includes(LEGACY_ALERTMANAGER);
    return WORKLOADS.get(kind) === group && BACKUPS.test(text);
}
function isDeckhouseGroup(group) {
    return group === 'deckhouse.io' || group.endsWith('.deckhouse.io');
}
const NEEDLE = new RegExp(_data_needles_js__WEBPACK_IMPORTED_MODULE_0__/* .NEEDLES */ .B1);
function mayMatter(text) {
    return NEEDLE.test(text);
}
function sniff(text) {
    if (!mayMatter(text))
        return null;
    const all = (pattern) => Array.from(text.matchAll(pattern), (found) => found.at(-1) ?? '');
    const kinds = new Set(all(/(?:^|[\s{,"'])kind["']?[ \t]*:[ \t]*["']?([A-Za-z]+)/g));
    const groups = all(/(?:^|[\s{,"'])apiVersion["']?[ \t]*:[ \t]*["'[{]*([^\s"',}]+)/g);
    const named = groups.some((group) => isDeckhouseGroup(group.split('/', 1)[0] ?? ''));
    const unreadableGroup = groups.length === 0 || groups.some((group) => !/^[a-z0-9./-]+$/i.test(group));
    const encoded = (kinds.has('Secret') || kinds.size === 0) && text.includes(_data_needles_js__WEBPACK_IMPORTED_MODULE_0__/* .CONFIGURATION */ .jZ);
    const lines = all(/^(kind)[ \t]*:/gm);
    const certain = all(/^kind:[ \t]*["']?([A-Za-z]+)["']?[ \t]*(?:#.*)?\r?$/gm);
    const plain = !encoded && certain.length > 0 && certain.length === lines.length && !certain.some((kind) => kind.endsWith('List'));
    const names = all(METADATA_NAME);
    return {
        deckhouse: named || encoded || (unreadableGroup && [...kinds].some(isKnownKind)),
        alertmanager: text.includes(LEGACY_ALERTMANAGER),
        storage: kinds.has('StorageClass') || groups.some((group) => group.startsWith(STORAGE_GROUP)),
        kinds: plain ? kinds : 'any',
        names: plain && certain.length === 1 && names.length === 1 && !names.some(_placeholder_js__WEBPACK_IMPORTED_MODULE_1__/* .isPlaceholder */ .wK) ? new Set(names) : 'any',
    };
}
const METADATA_NAME = /^metadata:[ \t]*\r?\n(?=([ \t]+)\S)(?:[ \t][^\n]*\n)*?\1name:[ \t]*["']?([\w.-]+)["']?[ \t]*(?:#.*)?\r?$/gm;
const PLAIN_GROUP = /^apiVersion:[ \t]*["']?(?:[\w-]+\.)*deckhouse\.io\//m;
function isAloof({ kinds, names }, text) {
    if (kinds === 'any' || kinds.has('InitConfiguration') || !PLAIN_GROUP.test(text))
        return false;
    return !kinds.has('ModuleConfig') || (kinds.size === 1 && names !== 'any' && !names.has('deckhouse'));
}
const TELLING = new RegExp([..._data_needles_js__WEBPACK_IMPORTED_MODULE_0__/* .BACKUP */ .DW, _data_needles_js__WEBPACK_IMPORTED_MODULE_0__/* .CONFIGURATION */ .jZ, '\\\\', 'apiVersion[^\\n]*deckhouse\\.io/'].join('|'));
function isForeign({ kinds, deckhouse, storage, alertmanager }, text) {
    return (kinds !== 'any' &&
        !(deckhouse || storage || alertmanager) &&
        /^apiVersion:[ \t]*[\w./-]+[ \t]*\r?$/m.test(text) &&
        !TELLING.test(text));
}


/***/ }),

/***/ 7205:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ lineOf),
/* harmony export */   v: () => (/* binding */ sourceOf)
/* harmony export */ });
const lineOf = ({ path, start }) => `${path}:${start.line}`;
function sourceOf(path, raw) {
    const text = raw.startsWith('\uFEFF') ? raw.slice(1) : raw;
    let starts;
    const point = (offset) => {
        starts ??= lineStarts(text);
        let low = 0;
        let high = starts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if ((starts[middle] ?? 0) <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
    };
    return {
        path,
        text,
        locate: (start, end) => {
            const from = Math.max(0, Math.min(start, text.length));
            return { path, start: point(from), end: point(Math.max(from, Math.min(end, text.length))) };
        },
    };
}
function lineStarts(text) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
        starts.push(at + 1);
    return starts;
}


/***/ }),

/***/ 4453:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ splitDocuments)
/* harmony export */ });
const MARKER = /(?<=^|\n)(?:---|\.\.\.)(?=[ \t\r\n]|$)/g;
function splitDocuments(text) {
    const chunks = [];
    let start = 0;
    for (const { 0: marker, index } of text.matchAll(MARKER)) {
        if (index > start)
            chunks.push({ start, end: index });
        start = marker === '---' ? index : index + marker.length;
    }
    chunks.push({ start, end: text.length });
    return chunks;
}


/***/ }),

/***/ 3595:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v5: () => (/* binding */ MASK),
  wP: () => (/* binding */ isWhole),
  xV: () => (/* binding */ readTemplate),
  U$: () => (/* binding */ templateIn)
});

;// CONCATENATED MODULE: ./lib/src/parse/template/blocks.js
function blocksOf(text, rows) {
    const all = pair(text, rows);
    if (all.faults.length === 0)
        return all;
    return pair(text, rows.filter(({ beside }) => beside !== 'comment'));
}
const MAX_DEPTH = 50;
const TOO_DEEP = `Its blocks are nested more than ${MAX_DEPTH} levels deep.`;
function pair(text, rows) {
    const parts = [];
    const faults = [];
    const stack = [];
    for (const token of rows.flatMap((row) => row.tokens.map((one) => ({ ...one, row })))) {
        const inner = stack.at(-1);
        const fits = inner !== undefined && inner.open.language === token.language;
        if (token.role === 'open' && stack.length === MAX_DEPTH)
            return { parts: [], faults: [{ start: 0, end: text.length, at: token, message: TOO_DEEP }] };
        if (token.role === 'open')
            stack.push({ open: token, others: [], parts: [] });
        else if (token.role === 'else' && fits)
            inner.others.push(token);
        else if (token.role === 'close' && fits) {
            stack.pop();
            const block = { type: 'block', ...inner, close: token };
            (stack.at(-1)?.parts ?? parts).push(block);
        }
        else if (token.role === 'else' || token.role === 'close') {
            faults.push({ start: 0, end: token.end, at: token, message: `\`${written(text, token)}\` belongs to nothing.` });
        }
        else
            (inner?.parts ?? parts).push({ type: 'token', token });
    }
    for (const { open } of stack)
        faults.push({ start: open.start, end: text.length, at: open, message: `\`${written(text, open)}\` has no end.` });
    return { parts, faults };
}
function written(text, { start, end }) {
    const all = text.slice(start, end).replaceAll(/\s+/g, ' ').replaceAll('`', "'");
    return all.length > 60 ? `${all.slice(0, 59)}\u2026` : all;
}

;// CONCATENATED MODULE: ./lib/src/parse/template/nesting.js

function entangled(text, masked, { open, others, close }) {
    const cuts = [open, ...others, close];
    const branches = cuts.slice(0, -1).map((cut, index) => linesIn(masked, cut.end, cuts[index + 1]?.start ?? cut.end));
    const all = branches.flat();
    if (all.length === 0)
        return [];
    const after = nextLine(masked, close.end);
    const message = `What stands in the block that \`${written(text, open)}\` begins, and behind it, nests in different ways.`;
    const fault = { start: open.start, end: after?.end ?? close.end, at: open, message };
    const least = Math.min(...all.map(({ indent }) => indent));
    if (all.some(({ marker }) => marker)) {
        const apart = after === undefined || after.marker || (all.at(-1)?.marker === true && isBoundary(masked, open.start));
        return apart ? [] : [fault];
    }
    if (after !== undefined && !after.marker && after.indent > least)
        return [fault];
    const seen = [];
    for (const [first, ...more] of branches) {
        if (first === undefined)
            continue;
        if (seen.some((indent) => first.indent > indent))
            return [fault];
        seen.push(Math.min(first.indent, ...more.map(({ indent }) => indent)));
    }
    return [];
}
function isBoundary(masked, at) {
    let end = at;
    while (end > 0) {
        const start = masked.lastIndexOf('\n', end - 1) + 1;
        const [line] = linesIn(masked, start, end);
        if (line !== undefined)
            return line.marker;
        end = start - 1;
    }
    return true;
}
function nextLine(masked, from) {
    return linesIn(masked, from, masked.length, 1)[0];
}
const LINE = /^([ \t]*)(?![ \t]|#|\r?$)(.*)$/gm;
function linesIn(masked, start, end, most = Infinity) {
    const lines = [];
    const pattern = new RegExp(LINE);
    pattern.lastIndex = start;
    for (let found = pattern.exec(masked); found !== null && found.index < end; found = pattern.exec(masked)) {
        const [whole, space = '', words = ''] = found;
        lines.push({
            start: found.index,
            end: found.index + whole.length,
            indent: space.length,
            marker: space === '' && /^(?:---|\.\.\.)(?:\s|$)/.test(words),
        });
        if (lines.length >= most)
            break;
    }
    return lines;
}

;// CONCATENATED MODULE: ./lib/src/parse/template/tokens.js
function mayBeTemplate(text) {
    return /\{\{|\{%|\{#|%\{|^[ \t]*\$\{/m.test(text) || isFormat(text);
}
function isFormat(text) {
    return /[:-][ \t]+%[sdvq][ \t]*\r?$/m.test(text);
}
const MAX_LENGTH = 2000;
const STARTS = /\{\{|\{%|\{#|%\{|\$\{/g;
const FORMAT_STARTS = /\{\{|\{%|\{#|%\{|\$\{|(?<!%)%[sdvq]\b/g;
function scanOf(text) {
    const known = new Map();
    const starts = new RegExp(isFormat(text) ? FORMAT_STARTS : STARTS);
    let coming = ['', -1];
    return {
        text,
        find: (wanted, from) => {
            const last = known.get(wanted) ?? -1;
            if (last >= from)
                return last;
            const found = text.indexOf(wanted, from);
            const at = found === -1 ? Infinity : found;
            known.set(wanted, at);
            return at;
        },
        next: (from) => {
            if (coming[1] >= from)
                return coming;
            starts.lastIndex = from;
            const found = starts.exec(text);
            coming = found === null ? ['', Infinity] : [found[0], found.index];
            return coming;
        },
    };
}
function tokensIn(scan, start, end) {
    const tokens = [];
    let at = start;
    for (;;) {
        const [opening, index] = scan.next(at);
        if (index >= end)
            return tokens;
        const escaped = /[$%]/.test(opening) && scan.text[index - 1] === opening[0];
        const pieces = escaped ? [] : piecesAt(scan, index, opening);
        tokens.push(...pieces);
        const last = pieces.at(-1);
        at = last?.rawTo ?? last?.end ?? index + 1;
    }
}
function piecesAt(scan, start, opening) {
    switch (opening) {
        case '{#':
            return piece(start, closing(scan, start, '#}'), { role: 'silent', language: 'jinja' });
        case '{%':
            return jinja(scan, start);
        case '%{':
        case '${':
            return terraform(scan, start);
        case '{{':
            return go(scan, start);
        default:
            return piece(start, start + opening.length, { role: 'output', language: 'format' });
    }
}
const piece = (start, end, what) => end === undefined ? [] : [{ start, end, repeat: 'perhaps', ...what }];
function closing({ find }, start, by) {
    const at = find(by, start + 2);
    return at - start > 10 * MAX_LENGTH ? undefined : at + by.length;
}
function endOf({ text, find }, start, by) {
    const plain = find(by, start + 2);
    if (plain - start > MAX_LENGTH)
        return undefined;
    const part = text.slice(start, start + MAX_LENGTH);
    for (let at = 2; at < part.length; at += 1) {
        if (part.startsWith(by, at))
            return start + at + by.length;
        const quote = part[at] ?? '';
        if (!/["'`]/.test(quote))
            continue;
        const string = STRINGS[quote] ?? STRINGS["'"];
        string.lastIndex = at;
        if (string.test(part))
            at = string.lastIndex - 1;
    }
    return plain + by.length;
}
const STRINGS = {
    '"': /"(?:[^"\\\n]|\\.)*"/y,
    "'": /'(?:[^'\\\n]|\\.)*'/y,
    '`': /`[^`]*`/y,
};
const GO_BLOCKS = {
    if: 'perhaps',
    with: 'perhaps',
    block: 'perhaps',
    range: 'often',
    define: 'elsewhere',
};
function go(scan, start) {
    const { text } = scan;
    const language = 'go';
    if (/^\{\{-?[ \t\r\n]*\/\*/.test(text.slice(start, start + 40))) {
        const end = closing(scan, start, '*/');
        const rest = end === undefined ? undefined : closing(scan, end - 2, '}}');
        return piece(start, rest, { role: 'silent', language });
    }
    const end = endOf(scan, start, '}}');
    if (end === undefined)
        return [];
    const inside = text
        .slice(start + 2, end - 2)
        .replace(/^-/, '')
        .replace(/-$/, '')
        .trim();
    const [word = ''] = /^[#^/!]?\w*/.exec(inside) ?? [];
    if (/^[#^]/.test(word))
        return piece(start, end, { role: 'open', repeat: 'often', language });
    if (word.startsWith('/') || word === 'end')
        return piece(start, end, { role: 'close', language });
    if (word === 'else')
        return piece(start, end, { role: 'else', language });
    if (Object.hasOwn(GO_BLOCKS, word))
        return piece(start, end, { role: 'open', repeat: GO_BLOCKS[word] ?? 'often', language });
    const silent = /^\$\w*(?:[ \t]*,[ \t]*\$\w+)?[ \t]*:?=(?!=)|^(?:break|continue|fail)\b|^!/.test(inside);
    return piece(start, end, { role: silent ? 'silent' : 'output', language });
}
const JINJA_BLOCKS = {
    if: 'perhaps',
    with: 'perhaps',
    block: 'perhaps',
    filter: 'perhaps',
    call: 'perhaps',
    autoescape: 'perhaps',
    trans: 'perhaps',
    for: 'often',
    macro: 'elsewhere',
};
function jinja(scan, start) {
    const { text, find } = scan;
    const language = 'jinja';
    const end = endOf(scan, start, '%}');
    if (end === undefined)
        return [];
    const inside = text
        .slice(start + 2, end - 2)
        .replace(/^[-+]/, '')
        .replace(/[-+]$/, '')
        .trim();
    const [word = ''] = /^\w*/.exec(inside) ?? [];
    if (word === 'raw' || word === 'verbatim') {
        const at = find(`end${word}`, end);
        const rawTo = at === Infinity ? undefined : text.lastIndexOf('{%', at);
        return rawTo === undefined || rawTo < end
            ? []
            : [{ start, end, repeat: 'perhaps', role: 'silent', language, rawTo }];
    }
    if (word === 'endraw' || word === 'endverbatim')
        return piece(start, end, { role: 'silent', language });
    if (Object.hasOwn(JINJA_BLOCKS, word))
        return piece(start, end, { role: 'open', repeat: JINJA_BLOCKS[word] ?? 'often', language });
    if (/^(?:elif|elseif|else)$/.test(word))
        return piece(start, end, { role: 'else', language });
    if (word === 'set' && !inside.includes('='))
        return piece(start, end, { role: 'open', repeat: 'elsewhere', language });
    if (word.startsWith('end'))
        return piece(start, end, { role: 'close', language });
    const silent = /^(?:set|import|from|do|break|continue)$/.test(word);
    return piece(start, end, { role: silent ? 'silent' : 'output', language });
}
function terraform(scan, start) {
    const { text } = scan;
    const language = 'terraform';
    const end = braced(scan, start);
    if (end === undefined)
        return [];
    if (text[start] === '$')
        return piece(start, end, { role: 'output', language });
    const [word = ''] = /\w+/.exec(text.slice(start + 2, end)) ?? [];
    if (word === 'if')
        return piece(start, end, { role: 'open', language });
    if (word === 'for')
        return piece(start, end, { role: 'open', repeat: 'often', language });
    if (word === 'else')
        return piece(start, end, { role: 'else', language });
    return piece(start, end, { role: /^end(?:if|for)$/.test(word) ? 'close' : 'output', language });
}
function braced({ text, find }, start) {
    if (find('}', start) - start > MAX_LENGTH)
        return undefined;
    let depth = 0;
    const last = Math.min(text.length, start + MAX_LENGTH);
    for (let at = start + 1; at < last; at += 1) {
        if (text[at] === '{')
            depth += 1;
        if (text[at] === '}')
            depth -= 1;
        if (depth === 0)
            return at + 1;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/src/parse/template/rows.js

const BLOCK_SCALAR = /^[|>][-+\d]{0,2} *(?:#.*)?$/;
function rowsOf(text, most) {
    const rows = [];
    const scan = scanOf(text);
    let left = most;
    let scalar;
    let start = 0;
    while (start < text.length) {
        const end = endOfLine(text, start);
        const line = text.slice(start, end);
        const indent = line.search(/\S/);
        const inside = scalar !== undefined && (indent === -1 || indent > scalar);
        const row = inside ? undefined : rowAt(scan, start, end);
        if (row !== undefined)
            rows.push(row);
        left -= row?.tokens.length ?? 0;
        if (left < 0)
            return undefined;
        if (!inside && row?.beside !== 'nothing')
            scalar = scalarBehind(line);
        const rawTo = row?.tokens.at(-1)?.rawTo ?? 0;
        start = rawTo > (row?.end ?? end) ? text.lastIndexOf('\n', rawTo) + 1 : (row?.end ?? end) + 1;
    }
    return rows;
}
function endOfLine(text, from) {
    const at = text.indexOf('\n', from);
    return at === -1 ? text.length : at;
}
function scalarBehind(line) {
    const [before = ''] = /^ *(?:- +)*/.exec(line) ?? [];
    const rest = line.slice(before.length).trimEnd();
    const colon = /^[|>]/.test(rest) ? -1 : rest.indexOf(': ');
    const value = colon === -1
        ? rest
        : rest
            .slice(colon + 2)
            .trimStart()
            .replace(/^(?:[!&]\S* +)*/, '');
    if (!BLOCK_SCALAR.test(value))
        return undefined;
    return colon === -1 ? before.trimEnd().length - 1 : before.length;
}
function rowAt(scan, start, lineEnd) {
    const { text } = scan;
    const tokens = [];
    let end = lineEnd;
    let from = start;
    for (;;) {
        const found = tokensIn(scan, from, end);
        tokens.push(...found);
        const last = found.at(-1);
        if (last === undefined || last.end <= end)
            break;
        from = last.end;
        end = endOfLine(text, last.end);
    }
    if (tokens.length === 0)
        return undefined;
    let rest = '';
    let at = start;
    for (const token of tokens) {
        rest += text.slice(at, token.start);
        at = token.end;
    }
    rest += text.slice(at, end);
    if (rest.trim() === '')
        return { start, end, tokens, beside: 'nothing' };
    if (/^[\s#]+$/.test(rest) && /^\s*#/.test(text.slice(start, end)))
        return { start, end, tokens, beside: 'comment' };
    const comment = commentIn(text, start, end, tokens);
    const own = tokens.filter((token) => token.start < comment);
    return own.length === 0 ? undefined : { start, end, tokens: own, beside: 'content' };
}
function commentIn(text, start, end, tokens) {
    const ends = new Map(tokens.map((token) => [token.start, token.end]));
    let quote = '';
    let at = start;
    while (at < end) {
        const sign = text[at] ?? '';
        const before = at === start ? ' ' : (text[at - 1] ?? ' ');
        if (sign === quote)
            quote = '';
        else if (quote === '' && /["']/.test(sign) && /[\s[{,]/.test(before))
            quote = sign;
        else if (quote === '' && sign === '#' && /\s/.test(before))
            return at;
        at = ends.get(at) ?? at + (quote === '"' && sign === '\\' ? 2 : 1);
    }
    return end;
}

;// CONCATENATED MODULE: ./lib/src/parse/template/mask.js




const MASK = '\u2800';
const YTT = /(?<=^|[ \t])#@(?=[ \t]|(?:overlay|data|yaml|schema|library)\/)/m;
const unread = (text, at, message) => ({
    masked: text,
    regions: [],
    insertions: [],
    elsewhere: [],
    faults: [{ start: 0, end: text.length, at, message }],
});
const MAX_TOKENS = 5000;
function readTemplate(text) {
    const ytt = YTT.exec(text);
    if (ytt !== null)
        return unread(text, { start: ytt.index, end: ytt.index + ytt[0].length }, 'Templates of ytt are not read.');
    if (!mayBeTemplate(text))
        return undefined;
    const rows = rowsOf(text, MAX_TOKENS);
    if (rows === undefined)
        return unread(text, { start: 0, end: 0 }, `It has more than ${MAX_TOKENS} expressions of a template.`);
    const { parts, faults } = blocksOf(text, rows);
    if (parts.length + faults.length === 0)
        return undefined;
    const found = merge(parts.map((part) => read(text, part)));
    const masked = applied(text, found.edits);
    return {
        masked,
        regions: found.regions,
        insertions: found.insertions,
        elsewhere: found.elsewhere,
        faults: [...faults, ...found.faults, ...found.blocks.flatMap((block) => entangled(text, masked, block))],
    };
}
function templateIn(template, text, { start, end }) {
    const touches = (one) => one.start < end && start < one.end;
    const part = {
        ...template,
        regions: template.regions.filter(touches),
        insertions: template.insertions.filter(({ at }) => start <= at && at < end),
        faults: template.faults.filter(touches),
    };
    const isPlain = part.regions.length + part.insertions.length + part.faults.length === 0 &&
        template.masked.slice(start, end) === text.slice(start, end);
    return isPlain ? undefined : part;
}
function isWhole({ masked, insertions }, { start, end }) {
    return insertions.length === 0 && !masked.slice(start, end).includes(MASK);
}
const NOTHING = { edits: [], regions: [], insertions: [], elsewhere: [], faults: [], blocks: [] };
const merge = (all) => ({
    edits: all.flatMap(({ edits }) => edits),
    regions: all.flatMap(({ regions }) => regions),
    insertions: all.flatMap(({ insertions }) => insertions),
    elsewhere: all.flatMap(({ elsewhere }) => elsewhere),
    faults: all.flatMap(({ faults }) => faults),
    blocks: all.flatMap(({ blocks }) => blocks),
});
function applied(text, edits) {
    let masked = '';
    let at = 0;
    for (const { start, end, by } of edits.toSorted((left, right) => left.start - right.start || right.end - left.end)) {
        if (start < at)
            continue;
        masked += text.slice(at, start) + text.slice(start, end).replaceAll(/[^\r\n]/g, by);
        at = end;
    }
    return masked + text.slice(at);
}
const blank = ({ start, end }) => ({ start, end, by: ' ' });
function read(text, part) {
    return part.type === 'token' ? readToken(text, part.token) : readBlock(text, part);
}
function readToken(text, token) {
    const { row, role } = token;
    if (row.beside === 'comment')
        return NOTHING;
    if (role === 'silent') {
        const shifts = row.beside === 'content' && isFirst(text, token);
        const message = `What stands behind \`${written(text, token)}\` in its line moves to the left.`;
        if (shifts)
            return { ...NOTHING, edits: [blank(token)], faults: [{ ...token.row, at: token, message }] };
        const joins = row.beside === 'content' && !isApart(text, token);
        return { ...NOTHING, edits: [joins ? { ...token, by: MASK } : blank(token)] };
    }
    const column = columnOf(text, token);
    const isBelow = column !== undefined && /:[ \t]*$/.test(text.slice(row.start, token.start)) && isLast(text, token);
    if (row.beside === 'content' && !isBelow)
        return { ...NOTHING, edits: [{ ...token, by: MASK }] };
    const joins = column === undefined && /^[{%]*[-~]/.test(text.slice(token.start, token.end));
    return { ...NOTHING, edits: [blank(token)], insertions: [insertionOf(text, token, column, joins)] };
}
function insertionOf(text, token, column, joins) {
    return { at: token.start, end: token.end, column, joins, text: written(text, token) };
}
const lineStart = (text, at) => text.lastIndexOf('\n', at - 1) + 1;
const isFirst = (text, { start }) => text.slice(lineStart(text, start), start).trim() === '';
const isApart = (text, token) => /\s/.test(text[token.start - 1] ?? ' ') && isLast(text, token);
const isLast = (text, { end }) => /^[ \t]*(?:#.*)?\r?$/.test(text.slice(end, end + 200).split('\n', 1)[0] ?? '');
function columnOf(text, { start, end }) {
    const own = start - lineStart(text, start);
    const inside = text.slice(start, end);
    const [, nested] = /\|\s*nindent\s+(\d+)\s*-?\}\}$/.exec(inside) ?? [];
    if (nested !== undefined)
        return Number(nested);
    const [, indented] = /\|\s*indent(?:\s+|\s*\(\s*(?:width\s*=\s*)?)(\d+)\b[^|]*[-+]?\}\}$/.exec(inside) ?? [];
    if (indented === undefined || inside.startsWith('{{-'))
        return undefined;
    return own === 0 || own === Number(indented) ? Number(indented) : undefined;
}
function readBlock(text, block) {
    const { open, others, close, parts } = block;
    const all = [open, ...others, close];
    const whole = { start: open.start, end: close.end };
    if (open.row.beside === 'comment' && all.every(({ row }) => row === open.row))
        return NOTHING;
    if (open.repeat === 'elsewhere')
        return { ...NOTHING, edits: [blank(whole)], elsewhere: [whole] };
    if (all.every(({ row }) => row.beside !== 'content')) {
        const region = { start: open.end, end: close.start, repeat: open.repeat, text: written(text, open) };
        const edits = all.filter(({ row }) => row.beside === 'nothing').map(blank);
        return merge([{ ...NOTHING, edits, regions: [region], blocks: [block] }, ...parts.map((part) => read(text, part))]);
    }
    if (open.row === close.row) {
        const before = text.slice(open.row.start, open.start);
        const behind = text.slice(close.end, open.row.end);
        if (`${before}${behind}`.trim() !== '')
            return { ...NOTHING, edits: [{ ...whole, by: MASK }] };
        const joins = /^\S{2}[-~]/.test(text.slice(open.start, open.end));
        const column = joins ? undefined : before.length;
        return {
            ...NOTHING,
            edits: [blank(whole)],
            insertions: [insertionOf(text, open, column, joins)],
        };
    }
    return swallowed(text, block, whole);
}
function swallowed(text, { open, close }, whole) {
    const behind = text.slice(close.end, close.row.end);
    const quoted = written(text, open);
    const moves = /:(?:\s|$)|^\s*-\s/.test(behind) || /^(?:---|\.\.\.)/m.test(text.slice(whole.start, whole.end));
    const message = `The block that \`${quoted}\` begins cannot be told from what stands around it.`;
    return {
        ...NOTHING,
        edits: [blank(whole)],
        insertions: [insertionOf(text, open, undefined, true)],
        faults: moves ? [{ ...whole, at: open, message }] : [],
    };
}


/***/ }),

/***/ 7681:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PL: () => (/* binding */ columnsOf),
/* harmony export */   n: () => (/* binding */ printText),
/* harmony export */   zK: () => (/* binding */ wantsColor)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);

const STDOUT = 1;
function printText(text) {
    const bytes = Buffer.from(text);
    for (let at = 0; at < bytes.length;) {
        try {
            at += (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(STDOUT, bytes, at);
        }
        catch (error) {
            const code = error instanceof Error && 'code' in error ? error.code : undefined;
            if (code === 'EPIPE')
                return;
            if (code !== 'EAGAIN')
                throw error;
            Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
        }
    }
}
function wantsColor({ NO_COLOR, FORCE_COLOR, TERM }) {
    if (NO_COLOR !== undefined && NO_COLOR !== '')
        return false;
    if (FORCE_COLOR !== undefined && FORCE_COLOR !== '')
        return FORCE_COLOR !== '0';
    return TERM !== 'dumb' && isTerminal();
}
function columnsOf({ COLUMNS }) {
    const named = /^\d{1,4}$/.test(COLUMNS ?? '') ? Number(COLUMNS) : undefined;
    const columns = named ?? (isTerminal() ? process.stdout.columns : undefined);
    return columns === undefined || columns < NARROWEST ? undefined : columns;
}
const NARROWEST = 20;
const isTerminal = () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(STDOUT).isCharacterDevice() && process.stdout.isTTY;


/***/ }),

/***/ 9703:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ clip),
/* harmony export */   Lx: () => (/* binding */ urlPath),
/* harmony export */   N1: () => (/* binding */ commandProperty),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   logLine: () => (/* binding */ logLine),
/* harmony export */   lt: () => (/* binding */ attribute),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   pj: () => (/* binding */ plain),
/* harmony export */   qy: () => (/* binding */ html),
/* harmony export */   wD: () => (/* binding */ markdown),
/* harmony export */   wq: () => (/* binding */ commandData)
/* harmony export */ });
function markdown(sentence) {
    return sentence
        .split('`')
        .map((part, index, parts) => {
        const code = index % 2 === 1 && index < parts.length - 1;
        return code ? codeSpan(part) : (index % 2 === 1 ? "'" : '') + plain(part);
    })
        .join('');
}
const BREAK = '\u200B';
function plain(text) {
    return (oneLine(text)
        .replaceAll(/(?<=:)(?=\/\/)|(?<=\bwww)(?=\.)|(?<=#)(?=\d)|(?<=\bgh-)(?=\d)|(?<=\b[\da-f]{8})(?=[\da-f]{32}\b)/gi, BREAK)
        .replaceAll(/(?<=:)(?=[\w+-]*[a-z][\w+-]*:|100:|1234:)/gi, BREAK)
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replaceAll(/[\\|*_[\]~#!`]/g, String.raw `\$&`)
        .replaceAll('@', `@${BREAK}`)
        .replaceAll('$', '<span>$$</span>'));
}
function codeSpan(text) {
    const inner = oneLine(text);
    if (inner.trim() === '')
        return '` `';
    if (inner.includes(String.raw `\|`))
        return `<code>${inner.replaceAll(/[^\p{L}\p{N} ]/gu, entity)}</code>`;
    return `\`${inner.replaceAll('|', String.raw `\|`)}\``;
}
const entity = (character) => `&#${character.codePointAt(0) ?? 0};`;
function html(text) {
    return oneLine(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
function attribute(text) {
    return html(text).replaceAll('"', '&quot;').replaceAll("'", '&#39;');
}
function link(text, url) {
    return url === undefined ? plain(text) : `[${plain(text)}](${url.replaceAll('(', '%28').replaceAll(')', '%29')})`;
}
function urlPath(path) {
    return path.split('/').map(encodeURIComponent).join('/');
}
function oneLine(text) {
    return spaced(text).replaceAll(INVISIBLE, (character) => {
        const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase();
        return code.length > 4 ? `\\U${code.padStart(8, '0')}` : `\\u${code.padStart(4, '0')}`;
    });
}
const spaced = (text) => text.replaceAll(/[\u0000-\u001F\u007F-\u009F\u2028\u2029]+/g, ' ');
const INVISIBLE = /[\p{Cf}\p{Cs}\u034F\u115F\u1160\u17B4\u17B5\u3164\uFFA0]/gu;
function logLine(text) {
    return oneLine(text)
        .replaceAll('##[', '##\u200B[')
        .replace(/^\s*::/, (found) => found.replace('::', ':\u200B:'));
}
function commandData(text) {
    const lines = text.split('\n').map((line) => logLine(line));
    return lines.join('\n').replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
function commandProperty(text) {
    return spaced(text)
        .replaceAll(/[\u202A-\u202E\u2066-\u2069]+/g, ' ')
        .replaceAll('##[', '##\u200B[')
        .replaceAll('%', '%25')
        .replaceAll(':', '%3A')
        .replaceAll(',', '%2C');
}
function clip(text, most) {
    if (text.length <= most)
        return { text, isWhole: true };
    return { text: `${text.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, '')}\u2026`, isWhole: false };
}


/***/ }),

/***/ 7834:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ TOOL)
/* harmony export */ });
const TOOL = { name: 'deckhouse-production-readiness', version: '0.1.0' };


/***/ }),

/***/ 5667:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* reexport */ guide/* GUIDE */.xV),
  y: () => (/* binding */ RULES)
});

// EXTERNAL MODULE: ./lib/src/rules/rule.js
var rule = __webpack_require__(3915);
;// CONCATENATED MODULE: ./lib/src/rules/backups/backup-offsite.js

const ASK = 'Commit the workload that copies the archive to object storage or to another host, or attest.';
const NOTHING = { object: 'etcd backup', field: 'copy' };
const backupOffsite = {
    id: 'backup-offsite',
    section: 'Backups',
    anchor: 'backups',
    quote: 'Keep these backups as *far away* from your cluster as possible.',
    level: 'warn',
    title: 'Backups of etcd leave the cluster',
    why: 'Deckhouse keeps one archive on the disk of each master, so what destroys the masters destroys the backups too.',
    check: ({ backup }) => {
        const running = backup.shipments.find(({ stopped }) => stopped === undefined);
        if (running !== undefined)
            return [ships(running)];
        const [held] = backup.shipments;
        return [held?.stopped === undefined ? unseen(backup) : stops(held, held.stopped)];
    },
};
function ships({ label, copy, source }) {
    const because = `${label} copies the backup away with \`${quoted(copy.text)}\`; it has it from \`${quoted(source.text)}\` (${(0,rule/* where */._M)(source)}).`;
    return { verdict: 'pass', object: label, field: 'command', because, at: copy.at, also: [source.at] };
}
function stops({ label, copy }, { why, at }) {
    const because = `${label} copies the backup away (${(0,rule/* where */._M)(copy)}), but ${why}.`;
    return {
        verdict: 'unknown',
        object: label,
        field: 'spec',
        because,
        at,
        also: [copy.at],
        ask: 'Let the workload run, or attest.',
    };
}
function unseen({ hostPath }) {
    const nobody = 'No workload in Git is seen to copy the backups of etcd away';
    if (hostPath.state !== 'known')
        return { verdict: 'unknown', ...NOTHING, because: `${nobody}.`, ask: ASK };
    const because = `${nobody}. Whether \`${hostPath.text}\` of the masters is a file system of another host, no manifest shows.`;
    return { verdict: 'unknown', ...NOTHING, because, at: hostPath.at, ask: ASK };
}
const quoted = (text) => {
    const line = text.replaceAll('`', "'").replaceAll(/\s+/g, ' ').trim();
    return line.length > 80 ? `${line.slice(0, 79)}\u2026` : line;
};

// EXTERNAL MODULE: ./lib/src/model/backup.js + 4 modules
var backup = __webpack_require__(795);
// EXTERNAL MODULE: ./lib/src/model/objects.js
var objects = __webpack_require__(2295);
;// CONCATENATED MODULE: ./lib/src/rules/backups/etcd-backup.js



const OBJECT = 'ModuleConfig/control-plane-manager';
const ENABLED = { object: OBJECT, field: 'spec.settings.etcd.backup.enabled' };
const SCHEDULE = { object: OBJECT, field: 'spec.settings.etcd.backup.cronSchedule' };
const MISPLACED = { object: 'ClusterConfiguration', field: 'spec.etcd.backup' };
const etcd_backup_ASK = 'Commit ModuleConfig `control-plane-manager` with `spec.settings.etcd.backup.enabled: true`.';
const CRON = /^(?:@(?:yearly|annually|monthly|weekly|daily|midnight|hourly)|\S+(?:[ \t]+\S+){4})$/;
const etcdBackup = {
    id: 'etcd-backup',
    section: 'Backups',
    anchor: 'backups',
    quote: 'Set up etcd backups.',
    level: 'fail',
    title: 'Backups of etcd are made',
    why: 'A backup of etcd is the last chance to restore a cluster whose masters are lost.',
    check: ({ backup }) => [settings(backup), ...backup.misplaced.map(misplaced), ...etcd_backup_hidden(backup)],
};
function settings({ config, enabled, schedule, moduleConfigs }) {
    if (enabled.state === 'unreadable')
        return (0,rule/* cannotRead */.U0)(enabled, 'The switch of the etcd backup', ENABLED, etcd_backup_ASK);
    if (enabled.state === 'known' && !enabled.value) {
        return {
            verdict: 'fail',
            ...ENABLED,
            because: `\`enabled: ${enabled.text}\` switches the backup of etcd off.`,
            at: enabled.at,
            fix: 'Remove `spec.settings.etcd.backup.enabled`, or set it to `true`.',
            repair: { edits: [{ at: enabled.at, from: enabled.text, to: true }] },
        };
    }
    if (config.state === 'off') {
        const because = 'ModuleConfig `control-plane-manager` is switched off, so its settings prove nothing.';
        return { verdict: 'unknown', ...ENABLED, because, at: config.at, ask: etcd_backup_ASK };
    }
    if (schedule.state === 'unreadable')
        return (0,rule/* cannotRead */.U0)(schedule, 'The schedule of the etcd backup', SCHEDULE, 'Commit its value.');
    if (schedule.state === 'known' && !CRON.test(schedule.value.trim())) {
        const because = `\`${schedule.text}\` is no schedule with the five fields of cron.`;
        const ask = `Write five fields, such as \`${backup/* DEFAULT_BACKUP_SCHEDULE */.d3}\`.`;
        return { verdict: 'unknown', ...SCHEDULE, because, at: schedule.at, ask };
    }
    const when = `\`${schedule.state === 'known' ? schedule.text : backup/* DEFAULT_BACKUP_SCHEDULE */.d3}\``;
    if (enabled.state === 'known') {
        const because = `\`enabled: ${enabled.text}\`: each master backs up etcd on the schedule ${when}.`;
        return { verdict: 'pass', ...ENABLED, because, at: enabled.at };
    }
    if (moduleConfigs === 0) {
        const because = 'No manifest declares a ModuleConfig, so Git does not show whether the backup of etcd is switched off.';
        return { verdict: 'unknown', ...ENABLED, because, ask: etcd_backup_ASK };
    }
    const counted = moduleConfigs === 1
        ? 'the only ModuleConfig does not switch it'
        : `none of ${moduleConfigs} ModuleConfigs switches it`;
    const because = `Each master backs up etcd on the schedule ${when}: that is on by default, and ${counted} off.`;
    const byDefault = 'Deckhouse backs up etcd unless ModuleConfig `control-plane-manager` says otherwise';
    return { verdict: 'pass', ...ENABLED, because, ...(config.state === 'declared' ? { at: config.at } : {}), byDefault };
}
function misplaced(at) {
    return {
        verdict: 'warn',
        ...MISPLACED,
        because: 'The settings of the etcd backup stand in `spec` of the ClusterConfiguration, where Deckhouse does not read them.',
        at,
        fix: 'Move them to `spec.settings.etcd.backup` of ModuleConfig `control-plane-manager`, and remove `spec` here.',
    };
}
function etcd_backup_hidden({ misplacedDoubts, misplaced: found }) {
    const [at] = misplacedDoubts;
    if (at === undefined || found.length > 0)
        return [];
    const because = 'A document that cannot be read as it stands may hold settings of the etcd backup in a place where Deckhouse does not read them.';
    return [{ verdict: 'unknown', ...MISPLACED, because, at, ask: objects/* MAKE_READABLE */.QN, unreadable: true }];
}

// EXTERNAL MODULE: ./lib/src/model/day.js
var model_day = __webpack_require__(913);
// EXTERNAL MODULE: ./lib/src/model/documents.js
var model_documents = __webpack_require__(5949);
;// CONCATENATED MODULE: ./lib/src/model/recovery/blocks.js
function blocksOf({ path, text }) {
    const [, ending = ''] = /\.(adoc|rst)$/i.exec(path) ?? [];
    const format = ending.toLowerCase() === 'adoc' ? 'adoc' : ending === '' ? 'md' : 'rst';
    return join(classify(linesOf(text), format), text, format);
}
function linesOf(text) {
    const lines = [];
    for (let start = 0; start < text.length;) {
        const next = text.indexOf('\n', start);
        const stop = next === -1 ? text.length : next;
        const end = text[stop - 1] === '\r' && stop > start ? stop - 1 : stop;
        lines.push({ start, end, text: text.slice(start, end) });
        start = stop + 1;
    }
    return lines;
}
function classify(lines, format) {
    const found = [];
    let fence;
    let front = format === 'md' && /^---\s*$/.test(lines[0]?.text ?? '');
    for (const [index, line] of lines.entries()) {
        if (front) {
            const isRule = /^(?:---|\.\.\.)\s*$/.test(line.text);
            found.push({ ...line, kind: isRule ? 'rule' : 'item' });
            if (isRule && index > 0)
                front = false;
            continue;
        }
        if (fence !== undefined) {
            const closes = fence.closes(line.text);
            if (closes && format === 'rst')
                fence = undefined;
            else {
                found.push({ ...line, kind: fence.kind });
                if (closes)
                    fence = undefined;
                continue;
            }
        }
        fence = opens(line.text, format, found.at(-1)?.kind);
        if (fence === undefined)
            found.push({ ...line, kind: kindOf(line.text, format, lines[index + 1]?.text) });
        else {
            const isText = format === 'rst' && !line.text.trimStart().startsWith('..');
            found.push({ ...line, kind: isText ? 'text' : fence.kind });
            if (format === 'md' && fence.kind === 'comment' && fence.closes(line.text))
                fence = undefined;
            if (format === 'adoc' && line.text.startsWith('// '))
                fence = undefined;
        }
    }
    return found;
}
function opens(text, format, before) {
    if (format === 'md') {
        const [, mark] = /^\s*(?:[-*+]\s+|\d+[.)]\s+|>\s*)*(`{3,}|~{3,})/.exec(text) ?? [];
        if (mark !== undefined)
            return {
                kind: 'code',
                closes: (line) => {
                    const end = line.replace(/^[\s>]+/, '').trimEnd();
                    return end.length >= mark.length && end === mark.charAt(0).repeat(end.length);
                },
            };
        if (/^\s*<!--/.test(text))
            return { kind: 'comment', closes: (line) => line.includes('-->') };
        return /^(?: {4}|\t)\s*\S/.test(text) && (before === 'blank' || before === undefined)
            ? { kind: 'code', closes: (line) => line.trim() === '' }
            : undefined;
    }
    if (format === 'adoc') {
        const [mark] = /^(?:-{4,}|\.{4,}|\/{4,}|`{3})/.exec(text) ?? [];
        if (mark !== undefined)
            return { kind: mark[0] === '/' ? 'comment' : 'code', closes: (line) => line.trimEnd() === mark };
        return /^\/\/(?!\/)/.test(text) ? { kind: 'comment', closes: () => true } : undefined;
    }
    const indent = text.search(/\S/);
    const deeper = (line) => line.trim() === '' || line.search(/\S/) > indent;
    const directive = /^\s*\.\.\s+([\w-]+)::/.exec(text)?.[1];
    if (/^\s*\.\.(?:\s+(?![\w-]+::|\||_|\[)|\s*$)/.test(text))
        return { kind: 'comment', closes: (line) => !deeper(line) };
    if (['code', 'code-block', 'sourcecode', 'parsed-literal', 'highlight'].includes(directive ?? '') ||
        /::\s*$/.test(text))
        return directive === undefined || directive.startsWith('code') || directive !== 'note'
            ? { kind: 'code', closes: (line) => !deeper(line) }
            : undefined;
    return undefined;
}
const COLUMNS = /^\|?\s*:?-+:?\s*(?:\|\s*(?:(?::?-+:?|::?)\s*)?)+$/;
const UNDERLINE = /^(?:=+|-+|~+|\^+|"+|'+|\*+|\++|#+|_+|:+|`+|\.+)\s*$/;
function kindOf(text, format, next) {
    if (text.trim() === '')
        return 'blank';
    const isUnderline = UNDERLINE.test(text) && text.trim().length >= 3;
    if (isUnderline && format !== 'adoc')
        return 'rule';
    if (format === 'md' && /^ {0,3}#{1,6}(?:\s|$)/.test(text))
        return 'heading';
    if (format === 'adoc' && /^={1,6}\s/.test(text))
        return 'heading';
    if (format === 'rst' && /^\s*(?:\+[-=+]+\+|=+(?:\s+=+)+)\s*$/.test(text))
        return 'rule';
    if (format === 'md' && COLUMNS.test(text.trim()))
        return 'rule';
    if (format === 'adoc' ? /^\|(?!===)/.test(text) : /^\s*\|.*\|\s*$/.test(text))
        return 'row';
    if (format === 'adoc' && /^(?:\|===|\[.*\]|\.\S)/.test(text))
        return /^\.\S/.test(text) ? 'heading' : 'rule';
    const isHeading = format !== 'adoc' &&
        next !== undefined &&
        UNDERLINE.test(next) &&
        next.trim().length >= (format === 'md' ? 2 : 3) &&
        !/^\s*[-*+]\s/.test(text);
    if (isHeading)
        return 'heading';
    return /^\s*(?:[-*+\u2022]|\.+|\d+[.)]|[a-z][.)]|:[^:\n]+:|>)\s+\S/i.test(text) ? 'item' : 'text';
}
function join(lines, text, format) {
    const blocks = [];
    let open;
    const close = () => {
        if (open !== undefined)
            blocks.push({ kind: 'text', ...open });
        open = undefined;
    };
    let previous;
    for (const [index, line] of lines.entries()) {
        if (line.kind === 'text')
            open = { start: open?.start ?? line.start, end: line.end };
        else {
            close();
            if (line.kind === 'item')
                open = { start: line.start, end: line.end };
            else if (line.kind === 'row' && format !== 'adoc') {
                const head = lines[index + 1]?.kind === 'rule' && lines[index - 1]?.kind !== 'row' && !isBody(lines, index);
                blocks.push({ kind: 'row', start: line.start, end: line.end, cells: cellsOf(line, format), head });
            }
            else if (line.kind === 'row') {
                if (previous !== 'row')
                    for (const row of tableOf(rowsFrom(lines, index)))
                        blocks.push(row);
            }
            else if (line.kind !== 'blank' && line.kind !== 'rule') {
                blocks.push({ kind: line.kind, start: line.start, end: line.end });
            }
        }
        if (line.kind !== 'blank')
            previous = line.kind;
    }
    close();
    return blocks.filter(({ start, end }) => text.slice(start, end).trim() !== '');
}
function isBody(lines, index) {
    let at = index - 1;
    while (lines[at]?.kind === 'rule')
        at -= 1;
    return lines[at]?.kind === 'row';
}
function cellsOf({ start, text }, format) {
    const bars = Array.from(text.matchAll(format === 'adoc' ? /(?:^|(?<=\s))(?:\d+\+|[.\d<>^]*[a-z])?\|/g : /(?<!\\)\|/g));
    return bars.flatMap(({ index, 0: bar }, number) => {
        const from = index + bar.length;
        const to = bars[number + 1]?.index ?? text.length;
        return text.slice(from, to).trim() === '' && number === bars.length - 1
            ? []
            : [{ start: start + from, end: start + to }];
    });
}
function rowsFrom(lines, first) {
    let end = first + 1;
    while (['row', 'blank'].includes(lines[end]?.kind ?? ''))
        end += 1;
    return lines.slice(first, end);
}
function tableOf(lines) {
    const cells = lines.map((line) => (line.kind === 'row' ? cellsOf(line, 'adoc') : []));
    const blank = lines.findIndex(({ kind }) => kind === 'blank');
    const inFirst = cells[0]?.length ?? 1;
    const width = Math.max(1, inFirst > 1 ? inFirst : cells.slice(0, blank === -1 ? cells.length : blank).flat().length);
    const all = cells.flat();
    return Array.from({ length: Math.ceil(all.length / width) }, (_, row) => {
        const own = all.slice(row * width, (row + 1) * width);
        return { kind: 'row', start: own[0]?.start ?? 0, end: own.at(-1)?.end ?? 0, cells: own, head: row === 0 };
    });
}

;// CONCATENATED MODULE: ./lib/src/model/recovery/dates.js
const MONTHS = [
    'jan(?:uary)?|\u044f\u043d\u0432\u0430\u0440[\u044c\u044f\u0435]|\u044f\u043d\u0432',
    'feb(?:ruary)?|\u0444\u0435\u0432\u0440\u0430\u043b[\u044c\u044f\u0435]|\u0444\u0435\u0432\u0440?',
    'mar(?:ch)?|\u043c\u0430\u0440\u0442[\u0430\u0435]?|\u043c\u0430\u0440',
    'apr(?:il)?|\u0430\u043f\u0440\u0435\u043b[\u044c\u044f\u0435]|\u0430\u043f\u0440',
    'may|\u043c\u0430[\u0439\u044f\u0435]',
    'june?|\u0438\u044e\u043d[\u044c\u044f\u0435]|\u0438\u044e\u043d',
    'july?|\u0438\u044e\u043b[\u044c\u044f\u0435]|\u0438\u044e\u043b',
    'aug(?:ust)?|\u0430\u0432\u0433\u0443\u0441\u0442[\u0430\u0435]?|\u0430\u0432\u0433',
    'sep(?:t(?:ember)?)?|\u0441\u0435\u043d\u0442\u044f\u0431\u0440[\u044c\u044f\u0435]|\u0441\u0435\u043d\u0442?',
    'oct(?:ober)?|\u043e\u043a\u0442\u044f\u0431\u0440[\u044c\u044f\u0435]|\u043e\u043a\u0442',
    'nov(?:ember)?|\u043d\u043e\u044f\u0431\u0440[\u044c\u044f\u0435]|\u043d\u043e\u044f\u0431?',
    'dec(?:ember)?|\u0434\u0435\u043a\u0430\u0431\u0440[\u044c\u044f\u0435]|\u0434\u0435\u043a',
];
const MONTH = `(?<month>${MONTHS.join('|')})`;
const YEAR = '(?<year>20\\d\\d)';
const DAY = '(?<day>\\d{1,2})(?:st|nd|rd|th|-?\u0433\u043e|-?\u0435)?';
const GAP = '\\.?[\\s\\u00a0]+';
const FORMS = [
    '(?<year>20\\d\\d)[-/](?<number>\\d{1,2})[-/](?<day>\\d{1,2})',
    '(?<day>\\d{1,2})\\.(?<number>\\d{1,2})\\.(?<year>20\\d\\d)',
    `${DAY}(?:[\\s\\u00a0]+of)?${GAP}${MONTH}${GAP.replace('\\.?', '[.,]?')}${YEAR}`,
    `${MONTH}${GAP}${DAY},?[\\s\\u00a0]+${YEAR}`,
    `${MONTH}${GAP.replace('\\.?', '[.,]?')}${YEAR}`,
    '(?<year>20\\d\\d)-(?<number>0[1-9]|1[0-2])(?![-/.])',
].map((form) => new RegExp(`(?<![a-z\u0430-\u044f\u0451\\d./-])(?:${form})(?!(?!T\\d|\u0433(?![a-z\u0430-\u044f\u0451]))[a-z\u0430-\u044f\u0451\\d]|[./-]\\d)`, 'gi'));
function datesIn(text) {
    if (!/20\d\d/.test(text))
        return [];
    const found = [];
    let rest = text;
    for (const form of FORMS) {
        for (const { 0: written, index, groups = {} } of rest.matchAll(form)) {
            const month = Number(groups['number'] ?? monthOf(groups['month'] ?? ''));
            const day = iso(Number(groups['year']), month, Number(groups['day'] ?? 1));
            if (day !== undefined)
                found.push({ day, start: index, end: index + written.length });
        }
        rest = rest.replaceAll(form, (written) => '|'.repeat(written.length));
    }
    return found.toSorted((left, right) => left.start - right.start);
}
const monthOf = (name) => MONTHS.findIndex((names) => new RegExp(`^(?:${names})$`, 'i').test(name)) + 1;
function iso(year, month, day) {
    if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month))
        return undefined;
    return [year, String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
}
const daysIn = (year, month) => new Date(Date.UTC(year, month, 0)).getUTCDate();

;// CONCATENATED MODULE: ./lib/src/model/recovery/drills.js

const STRONG = /(?<![a-z\u0430-\u044f\u0451])(?:drill(?:s|ed)?|rehears[a-z\u0430-\u044f\u0451]*|exercis[a-z\u0430-\u044f\u0451]*|game ?days?|tested|\u0443\u0447\u0435\u043d\u0438[\u0435\u044f\u0439\u044e\u044f\u043c][a-z\u0430-\u044f\u0451]*|\u0442\u0440\u0435\u043d\u0438\u0440\u043e\u0432\u043a[a-z\u0430-\u044f\u0451]*|\u0442\u0440\u0435\u043d\u0438\u0440\u043e\u0432\u043e\u043a|\u043f\u0440\u043e\u0442\u0435\u0441\u0442\u0438\u0440\u043e\u0432\u0430\u043d[a-z\u0430-\u044f\u0451]*|\u043e\u0442\u0440\u0430\u0431\u043e\u0442\u0430\u043d[a-z\u0430-\u044f\u0451]*|\u043e\u0442\u0440\u0430\u0431\u043e\u0442\u043a[a-z\u0430-\u044f\u0451]*|\u043f\u0440\u043e\u0432\u0435\u0440\u0435\u043d[a-z\u0430-\u044f\u0451]*|\u043f\u0440\u043e\u0432\u0435\u0440\u044f\u043b[a-z\u0430-\u044f\u0451]*|\u0438\u0441\u043f\u044b\u0442\u0430\u043d[a-z\u0430-\u044f\u0451]*)(?![a-z\u0430-\u044f\u0451])/i;
const WEAK = /(?<![a-z\u0430-\u044f\u0451])(?:tests?|testing|verif[a-z\u0430-\u044f\u0451]*|validat[a-z\u0430-\u044f\u0451]*|practi[cs][a-z\u0430-\u044f\u0451]*|\u043f\u0440\u043e\u0432\u0435\u0440\u043a[a-z\u0430-\u044f\u0451]*|\u043f\u0440\u043e\u0432\u0435\u0440\u043e\u043a|\u0442\u0435\u0441\u0442[a-z\u0430-\u044f\u0451]*)(?![a-z\u0430-\u044f\u0451])/i;
const TEXT = /(?<![a-z\u0430-\u044f\u0451])(?:updated?|created?|revis[a-z\u0430-\u044f\u0451]*|review[a-z\u0430-\u044f\u0451]*|publish[a-z\u0430-\u044f\u0451]*|modified|written|approved|author[a-z\u0430-\u044f\u0451]*|changed?|\u043e\u0431\u043d\u043e\u0432\u043b[a-z\u0430-\u044f\u0451]*|\u0441\u043e\u0437\u0434\u0430[a-z\u0430-\u044f\u0451]*|\u0438\u0437\u043c\u0435\u043d[a-z\u0430-\u044f\u0451]*|\u0440\u0435\u0434\u0430\u043a\u0446[a-z\u0430-\u044f\u0451]*|\u0443\u0442\u0432\u0435\u0440\u0436\u0434[a-z\u0430-\u044f\u0451]*|\u043e\u043f\u0443\u0431\u043b\u0438\u043a\u043e\u0432\u0430\u043d[a-z\u0430-\u044f\u0451]*|\u043f\u0435\u0440\u0435\u0441\u043c\u043e\u0442\u0440[a-z\u0430-\u044f\u0451]*|\u0441\u043e\u0433\u043b\u0430\u0441\u043e\u0432\u0430\u043d[a-z\u0430-\u044f\u0451]*)(?![a-z\u0430-\u044f\u0451])/i;
const AHEAD = /(?<![a-z\u0430-\u044f\u0451])(?:next|planned|planning|scheduled?|upcoming|due|will|shall|must|should|deadline|todo|tbd|before|until|no later|never|not (?:yet|been|tested|held|done|run|rehearsed)|cancell?ed|postponed|skipped|follow(?:ing)? drill|\u0441\u043b\u0435\u0434\u0443\u044e\u0449[a-z\u0430-\u044f\u0451]*|\u0431\u043b\u0438\u0436\u0430\u0439\u0448[a-z\u0430-\u044f\u0451]*|\u043f\u043b\u0430\u043d\u0438\u0440\u0443[a-z\u0430-\u044f\u0451]*|\u0437\u0430\u043f\u043b\u0430\u043d[a-z\u0430-\u044f\u0451]*|\u043f\u043b\u0430\u043d\u043e\u0432[a-z\u0430-\u044f\u0451]*|\u043f\u043b\u0430\u043d \u0443\u0447\u0435\u043d\u0438\u0439|\u043f\u0440\u0435\u0434\u0441\u0442\u043e[a-z\u0430-\u044f\u0451]*|\u0431\u0443\u0434\u0435\u0442|\u0431\u0443\u0434\u0443\u0442|\u0434\u043e\u043b\u0436\u043d[a-z\u0430-\u044f\u0451]*|\u043d\u0430\u0437\u043d\u0430\u0447\u0435\u043d[a-z\u0430-\u044f\u0451]*|\u0441\u0440\u043e\u043a[a-z\u0430-\u044f\u0451]*|\u043d\u0435 \u043f\u043e\u0437\u0434\u043d\u0435\u0435|\u043d\u0435 \u043f\u0440\u043e\u0432\u043e\u0434\u0438\u043b[a-z\u0430-\u044f\u0451]*|\u043d\u0435 \u043f\u0440\u043e\u0432\u0435\u0434\u0435\u043d[a-z\u0430-\u044f\u0451]*|\u043d\u0435 \u0442\u0435\u0441\u0442\u0438\u0440[a-z\u0430-\u044f\u0451]*|\u043d\u0438\u043a\u043e\u0433\u0434\u0430|\u043e\u0442\u043c\u0435\u043d[a-z\u0430-\u044f\u0451]*|\u043f\u0435\u0440\u0435\u043d\u0435\u0441[a-z\u0430-\u044f\u0451]*)(?![a-z\u0430-\u044f\u0451])/i;
const DROPPED = /(?<![a-z\u0430-\u044f\u0451])(?:planned|cancell?ed|postponed|skipped|\u0437\u0430\u043f\u043b\u0430\u043d[a-z\u0430-\u044f\u0451]*|\u043e\u0442\u043c\u0435\u043d[a-z\u0430-\u044f\u0451]*|\u043f\u0435\u0440\u0435\u043d\u0435\u0441[a-z\u0430-\u044f\u0451]*)(?![a-z\u0430-\u044f\u0451])/i;
const plain = (words) => words.replaceAll(/(?<=[a-z\u0430-\u044f\u0451])(?=[A-Z\u0410-\u042f\u0401])/g, ' ').replaceAll(/[_*`]|(?<=[a-z\u0430-\u044f\u0451])-(?=[a-z\u0430-\u044f\u0451])/gi, ' ');
function meaningOf(written) {
    const words = plain(written).replaceAll(/\s+/g, ' ');
    if (AHEAD.test(words))
        return 'ahead';
    if (STRONG.test(words))
        return 'drill';
    if (TEXT.test(words))
        return 'text';
    return WEAK.test(words) ? 'drill' : undefined;
}
function drillsOf(text, blocks) {
    const drills = [];
    let section;
    let heads = [];
    for (const block of blocks) {
        const words = text.slice(block.start, block.end);
        if (block.kind !== 'row')
            heads = [];
        if (block.kind === 'heading') {
            section = meaningOf(withoutDates(words));
            drills.push(inText(words, undefined).map((drill) => moved(drill, block.start)));
        }
        else if (block.kind === 'text') {
            drills.push(inText(words, section).map((drill) => moved(drill, block.start)));
        }
        else if (block.kind === 'row') {
            if (block.head)
                heads = block.cells.map(({ start, end }) => meaningOf(text.slice(start, end)));
            drills.push([...inRow(text, block.cells, heads, section)]);
        }
    }
    return drills.flat();
}
const moved = (drill, by) => ({ ...drill, start: drill.start + by, end: drill.end + by });
function withoutDates(words) {
    const dates = datesIn(words);
    return [
        ...dates.map(({ start }, index) => words.slice(dates[index - 1]?.end ?? 0, start)),
        words.slice(dates.at(-1)?.end ?? 0),
    ].join('');
}
function inText(words, section) {
    const dates = datesIn(words);
    let meaning = section;
    let before = 0;
    return dates.filter((date, index) => {
        const next = dates[index + 1]?.start ?? words.length;
        const head = words.slice(before, date.start);
        const cut = sentenceStart(head);
        if (cut > 0)
            meaning = section;
        const tail = tailOf(words.slice(date.end, next), index + 1 < dates.length);
        meaning = meaningOf(`${head.slice(cut)} ${tail}`) ?? meaning;
        before = date.end;
        return meaning === 'drill';
    });
}
function sentenceStart(text) {
    const starts = Array.from(text.matchAll(/[.!?;]["'\u00bb)]?\s+|\n(?=[^\n:]{1,40}:\s)/g), ({ 0: found, index }) => index + found.length);
    return starts.at(-1) ?? 0;
}
function tailOf(text, isFollowed) {
    const [near = ''] = text.split(isFollowed ? /[(,;\n]|[.!?]\s|\s[-\u2013\u2014]\s/ : /[;\n]|[.!?]\s/, 1);
    const [nearest = '', ...rest] = near.split(',');
    const dropped = DROPPED.exec(rest.join(','));
    return dropped === null ? nearest : `${nearest} ${dropped[0]}`;
}
function inRow(text, cells, heads, section) {
    const row = meaningOf(cells.map(({ start, end }) => withoutDates(text.slice(start, end))).join(' '));
    return cells.flatMap(({ start, end }, column) => {
        const own = heads[column];
        if (row === 'ahead')
            return [];
        const means = own ?? row ?? (heads.includes('drill') ? 'drill' : section);
        return means === 'drill' ? datesIn(text.slice(start, end)).map((date) => moved(date, start)) : [];
    });
}

;// CONCATENATED MODULE: ./lib/src/model/recovery/plan.js


const REST = '(?:\\\\\\r?\\n|[^\\n|;&]){0,400}?';
const RESTORE = new RegExp(`(?<![\\w-])(?:etcd(?:utl|ctl)\\b${REST}\\bsnapshot\\s+restore|velero\\s+(?:create\\s+restore|restore\\s+create))(?![\\w-])`, 'g');
const HIDDEN = /(?:drill|rehears|tested|\u0443\u0447\u0435\u043d\u0438|\u0442\u0440\u0435\u043d\u0438\u0440\u043e\u0432\u043a|\u043f\u0440\u043e\u0442\u0435\u0441\u0442\u0438\u0440\u043e\u0432\u0430\u043d|\u043e\u0442\u0440\u0430\u0431\u043e\u0442\u0430\u043d)[^\n]{0,60}(?:\$\{[^}\n]{0,100}\}|\{\{[^\n]{0,100}?\}\})/gi;
function recoveryPlan({ source }) {
    const { path, text, locate } = source;
    const blocks = blocksOf(source);
    const kindAt = (index) => blocks.find(({ start, end }) => start <= index && index < end)?.kind;
    const isSkipped = (index) => kindAt(index) === 'code' && /^\s*#/.test(text.slice(text.lastIndexOf('\n', index) + 1, index));
    const evidence = (start, end) => ({ text: text.slice(start, end), at: locate(start, end) });
    const restore = Array.from(text.matchAll(RESTORE)).find(({ index }) => kindAt(index) !== 'comment' && !isSkipped(index));
    const hidden = Array.from(text.matchAll(HIDDEN)).find(({ 0: written, index }) => meaningOf(text.slice(text.lastIndexOf('\n', index) + 1, index) + written) === 'drill' &&
        !['code', 'comment'].includes(kindAt(index) ?? ''));
    const heading = blocks.find(({ kind }) => kind === 'heading') ?? blocks[0];
    return {
        path,
        at: heading === undefined ? locate(0, 0) : lineAt(source, heading.start),
        restore: restore === undefined ? undefined : evidence(restore.index, restore.index + restore[0].length),
        drills: drillsOf(text, blocks).map(({ day, start, end }) => ({ day, ...evidence(start, end) })),
        hiddenDrill: hidden === undefined ? undefined : locate(hidden.index, hidden.index + hidden[0].length),
    };
}
function lineAt({ text, locate }, start) {
    const stop = text.indexOf('\n', start);
    const line = text.slice(start, stop === -1 ? text.length : stop);
    return locate(start, start + line.trimEnd().length);
}

;// CONCATENATED MODULE: ./lib/src/rules/backups/recovery-plan.js




const PLAN = { object: 'recovery plan', field: 'document' };
const WRITE = 'Write the steps down with their commands, such as `etcdutl snapshot restore`.';
const DRILL = 'Hold a drill and write its date down, for example `Last drill: 2026-10-01`.';
const recovery_plan_recoveryPlan = {
    id: 'recovery-plan',
    section: 'Backups',
    anchor: 'backups',
    quote: 'This plan should be periodically updated and tested in drills.',
    level: 'warn',
    title: 'A recovery plan is written down and drilled',
    why: 'A backup that nobody has restored may not work, and the day of the disaster is a bad day to find out how.',
    check: ({ documents }, context) => {
        const { path } = context.options.recoveryPlan;
        if (path.state === 'unreadable')
            return [(0,rule/* cannotRead */.U0)(path, 'The path of the recovery plan', PLAN, 'Commit the path.')];
        if (path.state === 'silent')
            return judgeAll(documents, context);
        const named = documents.filter(({ source }) => source.path === (0,model_documents/* namedDocument */.t9)(path));
        if (named.length > 0)
            return judgeAll(named, context);
        const because = `The config names \`${path.text}\` as the recovery plan, and there is no such file.`;
        const fix = 'Commit the plan, or give the path from the top of the repository in `rules.recovery-plan.path`.';
        return [{ verdict: 'fail', ...PLAN, because, at: path.at, fix }];
    },
};
function judgeAll(documents, context) {
    const plans = documents.filter(({ unread }) => unread === undefined).map(recoveryPlan);
    const [newest] = plans
        .flatMap((plan) => pass(plan, context))
        .toSorted((left, right) => Number(left.day < right.day) - Number(right.day < left.day));
    if (newest !== undefined)
        return [newest.finding];
    const hidden = [...documents.flatMap(notRead), ...plans.flatMap(hiddenDrill)];
    if (hidden.length > 0)
        return hidden;
    const shortfalls = plans.map((plan) => fallsShort(plan, context));
    const least = Math.min(...shortfalls.map(({ length }) => length));
    const [best] = shortfalls.filter(({ length }) => length === least).toSorted((left, right) => rank(left) - rank(right));
    return best ?? [missing()];
}
const rank = (findings) => findings.reduce((sum, { field }) => sum + (field === 'restore' ? 2 : field === 'drill' ? 1 : 0), 0);
function missing() {
    const because = 'No document in Git is seen to hold a recovery plan.';
    const ask = 'Commit the plan as `docs/disaster-recovery.md`, name it in `rules.recovery-plan.path` of the config, or attest.';
    return { verdict: 'unknown', ...PLAN, because, ask };
}
function notRead({ source, unread: why }) {
    if (why === undefined)
        return [];
    const because = `\`${source.path}\` was not read. ${why}`;
    const ask = 'Commit the plan as text in UTF-8, or attest.';
    return [
        {
            verdict: 'unknown',
            object: source.path,
            field: 'document',
            because,
            at: source.locate(0, 0),
            ask,
            unreadable: true,
            lapse: undatedDrill(because),
        },
    ];
}
function hiddenDrill({ path, hiddenDrill: at }) {
    if (at === undefined)
        return [];
    const because = `In \`${path}\`, a placeholder hides the date of a drill.`;
    const [ask, lapse] = ['Commit the date.', undatedDrill(because)];
    return [{ verdict: 'unknown', object: path, field: 'drill', because, at, ask, unreadable: true, lapse }];
}
function lastDrill({ drills }, { date }) {
    return drills.filter(({ day }) => day <= date).toSorted((left, right) => (left.day < right.day ? 1 : -1))[0];
}
const isRecent = (day, { date, options }) => day >= (0,model_day/* monthsBefore */.jL)(date, options.recoveryPlan.months);
function pass(plan, context) {
    const { path, restore } = plan;
    const drill = lastDrill(plan, context);
    if (restore === undefined || drill === undefined || !isRecent(drill.day, context))
        return [];
    const because = `\`${path}\` names \`${recovery_plan_quoted(restore.text)}\` (${(0,rule/* where */._M)(restore)}) and a drill on \`${recovery_plan_quoted(drill.text)}\`.`;
    const until = (0,model_day/* lastDayWithin */.IS)(drill.day, context.options.recoveryPlan.months);
    const says = `The drill on \`${recovery_plan_quoted(drill.text)}\` (\`${path}\`) counts up to \`${until}\`. ${DRILL}`;
    const lapse = { kind: 'drill', state: 'dated', until, says };
    const finding = {
        verdict: 'pass',
        object: path,
        field: 'drill',
        because,
        at: drill.at,
        also: [restore.at],
        lapse,
    };
    return [{ day: drill.day, finding }];
}
const undatedDrill = (because) => ({
    kind: 'drill',
    state: 'unknown',
    says: `${because} Up to when a drill counts cannot be told.`,
});
function fallsShort(plan, context) {
    const { path, restore, at } = plan;
    const because = `\`${path}\` names no command that restores the cluster from a backup.`;
    const commands = restore === undefined
        ? [{ verdict: 'warn', object: path, field: 'restore', because, at, fix: WRITE, absence: true }]
        : [];
    return [...commands, ...drillShortfall(plan, context)];
}
function drillShortfall(plan, context) {
    const { path, drills, at } = plan;
    const { months } = context.options.recoveryPlan;
    const last = lastDrill(plan, context);
    if (last !== undefined) {
        if (isRecent(last.day, context))
            return [];
        const because = `The last drill that \`${path}\` names was on \`${recovery_plan_quoted(last.text)}\`, more than ${months} ${months === 1 ? 'month' : 'months'} ago.`;
        return [{ verdict: 'warn', object: path, field: 'drill age', because, at: last.at, fix: DRILL }];
    }
    const [ahead] = drills;
    const because = ahead === undefined
        ? `\`${path}\` names no date of a drill.`
        : `The drill on \`${recovery_plan_quoted(ahead.text)}\` lies ahead, and \`${path}\` names none that has taken place.`;
    return [{ verdict: 'warn', object: path, field: 'drill', because, at: ahead?.at ?? at, fix: DRILL, absence: true }];
}
const recovery_plan_quoted = (text) => {
    const line = text.replaceAll('`', "'").replaceAll(/\s+/g, ' ').trim();
    return line.length > 80 ? `${line.slice(0, 79)}\u2026` : line;
};

;// CONCATENATED MODULE: ./lib/src/data/minimums.js
const MINIMUMS = {
    master: { cpu: 4, memory: 8, disk: 60 },
    frontend: { cpu: 2, memory: 4, disk: 50 },
    monitoring: { cpu: 4, memory: 8, disk: 50 },
    system: { cpu: 4, memory: 8, disk: 60 },
    systemBesideMonitoring: { cpu: 2, memory: 4, disk: 50 },
    worker: { cpu: 4, memory: 8, disk: 60 },
};
const CAPACITY = {
    regular: { cpu: 24, memory: 48, parts: 48 },
    high: { cpu: 28, memory: 64, parts: 56 },
};
const ENOUGH = 2;

// EXTERNAL MODULE: ./lib/src/model/amount.js
var model_amount = __webpack_require__(2839);
// EXTERNAL MODULE: ./lib/src/model/nodes/nodes.js + 14 modules
var nodes_nodes = __webpack_require__(8773);
;// CONCATENATED MODULE: ./lib/src/rules/role-groups.js



const nodesOfRole = (role) => `${role} nodes`;
function cannotTell(what, subject, { why, ask, at, unreadable }) {
    const place = at === undefined ? {} : { at };
    return { verdict: 'unknown', ...subject, because: `${what} ${why}.`, ...place, ask, unreadable };
}
function hiddenGroups({ possible, doubts }, role) {
    const groups = possible.map((group) => {
        const { hidden } = group.labels;
        const [disputed] = group.labels.disputed.values();
        const because = hidden === undefined && disputed !== undefined
            ? `Whether ${group.label} has ${nodesOfRole(role)} cannot be told: its labels are declared in two ways.`
            : hidden === undefined
                ? `The name of a node group cannot be read, so nobody can tell whether its nodes are ${nodesOfRole(role)}.`
                : `Whether ${group.label} has ${nodesOfRole(role)} cannot be told: its labels ${hidden.why.replace(/^is /, 'are ')}.`;
        const ask = 'Commit the name and the labels of the group.';
        const at = hidden?.at ?? disputed?.at ?? group.at;
        return { verdict: 'unknown', object: group.label, field: 'labels', because, at, ask, unreadable: true };
    });
    const documents = doubts.map((at) => {
        const because = `A document that cannot be read as it stands may declare ${nodesOfRole(role)}.`;
        return {
            verdict: 'unknown',
            object: 'NodeGroup',
            field: 'unreadable',
            because,
            at,
            ask: objects/* MAKE_READABLE */.QN,
            unreadable: true,
        };
    });
    return [...groups, ...documents];
}
function withoutNodes(role, { nodes }) {
    const what = role === 'worker' ? 'worker groups' : nodesOfRole(role);
    const label = nodes_nodes/* LABELED */.Mr.find((one) => one === role);
    const how = label === undefined ? '' : `: no node group has the label \`${(0,nodes_nodes/* roleLabel */.bR)(label)}\``;
    const place = nodes.neighbor === undefined ? {} : { at: nodes.neighbor };
    return {
        verdict: 'not-applicable',
        object: 'NodeGroup',
        field: role,
        because: `Git declares no ${what}${how}.`,
        ...place,
    };
}
function judgeGroups(cluster, role, judge, none = withoutNodes(role, cluster)) {
    const groups = cluster.nodes.of(role);
    const isMet = (finding) => finding.verdict === 'pass';
    const judged = groups.certain.flatMap(judge);
    const harmless = (group) => judged.length > 0 && judge(group).every(isMet);
    const hidden = hiddenGroups({ ...groups, possible: groups.possible.filter((group) => !harmless(group)) }, role);
    const all = [...judged, ...hidden];
    return all.length === 0 ? [none] : all;
}
function howMany({ count, maximum }) {
    const nodes = count.least === 1 ? '1 node' : `${count.least} nodes`;
    const most = maximum === undefined ? '' : `, up to ${maximum}`;
    return `${(0,model_amount/* isExact */.u0)(count) ? nodes : `at least ${nodes}`}${most}`;
}

;// CONCATENATED MODULE: ./lib/src/rules/role-count.js





function countOfRole({ certain, possible, doubts }) {
    const counted = certain.map(({ count }) => count);
    const perhaps = possible.map(({ count }) => ({ ...count, least: 0 }));
    const hidden = doubts.map((at) => (0,model_amount/* open */.ho)({ why: 'may be in a document that cannot be read as it stands', ask: objects/* MAKE_READABLE */.QN, at, unreadable: true }));
    return (0,model_amount/* sum */.cz)([...counted, ...perhaps, ...hidden]);
}
function judgeCount(cluster, role, few) {
    const groups = cluster.nodes.of(role);
    const subject = { object: nodesOfRole(role), field: 'count' };
    const total = countOfRole(groups);
    const [first, ...others] = groups.certain;
    const also = others.map(({ count, at }) => count.at ?? at);
    if (first !== undefined && total.least >= ENOUGH) {
        const said = groups.certain.map(({ label, count, maximum }) => `${label} with ${count.text === '' ? 'an unknown number' : count.text}${maximum === undefined ? '' : `, up to ${maximum}`}`);
        const at = first.count.at ?? first.at;
        const because = `Git declares ${(0,model_amount/* isExact */.u0)(total) ? total.least : `at least ${total.least}`} ${nodesOfRole(role)}: ${said.join(', ')}.`;
        const base = { verdict: 'pass', ...subject, because, at, ...(also.length === 0 ? {} : { also }) };
        return [total.byDefault === undefined ? base : { ...base, byDefault: total.byDefault }];
    }
    if (first === undefined && groups.possible.length + groups.doubts.length === 0)
        return [noGroup(cluster, role, few)];
    if (total.most < ENOUGH && first !== undefined) {
        const number = total.most === 0 ? `no ${nodesOfRole(role)}` : `one ${role} node`;
        const because = `Git declares ${number} (${first.count.text}).`;
        return [
            {
                verdict: few,
                ...subject,
                because,
                at: first.count.at ?? first.at,
                ...(also.length === 0 ? {} : { also }),
                fix: fixOf(role),
            },
        ];
    }
    const unknown = groups.certain
        .filter(({ count }) => !(0,model_amount/* isExact */.u0)(count))
        .map(({ label, count, at }) => cannotTell(`The number of nodes of ${label}`, { object: label, field: 'count' }, count.open ?? { why: 'cannot be told', ask: fixOf(role), at, unreadable: false }));
    return [...unknown, ...hiddenGroups(groups, role)];
}
const fixOf = (role) => `Declare a node group of two nodes with the label \`${(0,nodes_nodes/* roleLabel */.bR)(role)}: ""\`.`;
function noGroup(cluster, role, few) {
    const subject = { object: nodesOfRole(role), field: 'count' };
    const because = `No node group has the label \`${(0,nodes_nodes/* roleLabel */.bR)(role)}\`.`;
    const { neighbor } = cluster.nodes;
    if (cluster.missingRole(role) !== 'elsewhere')
        return { verdict: few, ...subject, because, fix: fixOf(role), absence: true };
    if (neighbor === undefined) {
        return {
            verdict: 'unknown',
            ...subject,
            because,
            ask: `Commit the NodeGroup of the ${nodesOfRole(role)}, or attest.`,
        };
    }
    return {
        verdict: 'warn',
        ...subject,
        because: `${because.slice(0, -1)}, though other groups are declared.`,
        at: neighbor,
        fix: fixOf(role),
        absence: true,
    };
}

;// CONCATENATED MODULE: ./lib/src/rules/frontend-nodes/frontend-count.js

const frontendCount = {
    id: 'frontend-count',
    section: 'Frontend nodes',
    anchor: 'frontend-nodes',
    quote: 'Use two or more frontend nodes.',
    level: 'fail',
    title: 'The cluster has two or more frontend nodes',
    why: 'A single frontend node takes all incoming traffic down with it, also when it is only updated.',
    check: (cluster) => judgeCount(cluster, 'frontend', 'fail'),
};

;// CONCATENATED MODULE: ./lib/src/rules/frontend-nodes/frontend-headroom.js



const frontendHeadroom = {
    id: 'frontend-headroom',
    section: 'Frontend nodes',
    anchor: 'frontend-nodes',
    quote: 'Frontend nodes must be able to continue handling traffic even if one of them fails.',
    level: 'warn',
    title: 'Frontend nodes can carry the load of one that fails',
    why: 'Two nodes that are both needed for the load are no spare: when one fails, the other is overrun.',
    check: (cluster) => {
        const groups = cluster.nodes.of('frontend');
        const [first] = groups.certain;
        const total = countOfRole(groups);
        const subject = { object: 'frontend nodes', field: 'headroom' };
        if (first === undefined) {
            const hidden = hiddenGroups(groups, 'frontend');
            return hidden.length > 0 ? hidden : [withoutNodes('frontend', cluster)];
        }
        const at = first.count.at ?? first.at;
        if (total.most < 2) {
            const because = 'With fewer than two frontend nodes there is none to take over: see `frontend-count`.';
            return [{ verdict: 'not-applicable', ...subject, because, at }];
        }
        const because = (0,model_amount/* isExact */.u0)(total)
            ? `When one of ${total.least} frontend nodes fails, each of the others carries ${share(total.least)} of its usual load. How high the load is, Git does not show.`
            : 'When one of the frontend nodes fails, the others carry its load. How high the load is, Git does not show.';
        const ask = 'Attest that the nodes are sized for it, with a load test or the dashboards as evidence.';
        return [{ verdict: 'unknown', ...subject, because, at, ask }];
    },
};
const share = (nodes) => `${Math.round((nodes / (nodes - 1)) * 100)} %`;

;// CONCATENATED MODULE: ./lib/src/rules/frontend-nodes/ingress-inlet.js


const FIX = 'Use `HostPort` behind a load balancer.';
const ingressInlet = {
    id: 'ingress-inlet',
    section: 'Frontend nodes',
    anchor: 'frontend-nodes',
    quote: 'Use the `HostPort` inlet with an external load balancer.',
    level: 'fail',
    title: 'Traffic enters through HostPort',
    why: 'HostPort behind a balancer keeps serving while a frontend node or its controller restarts; HostWithFailover is made for a single node.',
    check: ({ ingress, installation, missing }) => {
        const judged = ingress.controllers.map((controller) => judge(controller, installation.clusterType));
        const doubtful = ingress.doubts.map((at) => {
            const because = 'A document that cannot be read as it stands may be an IngressNginxController.';
            return {
                verdict: 'unknown',
                object: 'IngressNginxController',
                field: 'unreadable',
                because,
                at,
                ask: objects/* MAKE_READABLE */.QN,
                unreadable: true,
            };
        });
        const all = [...judged, ...doubtful];
        return all.length === 0 ? [undeclared(ingress.albs, missing)] : all;
    },
};
function undeclared(albs, missing) {
    const subject = { object: 'IngressNginxController', field: 'spec.inlet' };
    const [alb] = albs;
    if (alb !== undefined) {
        const because = 'Traffic enters through module `alb`, of which the guide does not speak, and no IngressNginxController is declared.';
        return {
            verdict: 'unknown',
            ...subject,
            because,
            at: alb,
            ask: 'Commit the IngressNginxController, if there is one.',
        };
    }
    const because = 'No manifest declares an IngressNginxController.';
    if (missing({ kind: 'IngressNginxController' }) !== 'elsewhere') {
        return { verdict: 'fail', ...subject, because, fix: `Declare an IngressNginxController. ${FIX}`, absence: true };
    }
    return { verdict: 'unknown', ...subject, because, ask: 'Commit the IngressNginxController.' };
}
function judge(controller, clusterType) {
    const { inlet } = controller;
    const subject = { object: controller.label, field: 'spec.inlet' };
    if (inlet.state === 'unreadable')
        return (0,rule/* cannotRead */.U0)(inlet, `The inlet of ${controller.label}`, subject, 'Commit its value.');
    if (inlet.state === 'silent') {
        const because = `${controller.label} declares no inlet.`;
        return { verdict: 'fail', ...subject, because, at: inlet.at ?? controller.at, fix: FIX, absence: true };
    }
    const base = { ...subject, at: inlet.at };
    switch (inlet.value) {
        case 'HostPort':
        case 'HostPortWithProxyProtocol':
        case 'HostPortWithSSLPassthrough': {
            const hint = controller.balancerHint;
            const balancer = hint === undefined
                ? 'Whether a balancer stands in front, Git does not show.'
                : `A balancer in front is hinted at by ${hint.text}.`;
            return { verdict: 'pass', ...base, because: `\`inlet: ${inlet.text}\`. ${balancer}` };
        }
        case 'HostWithFailover':
            return {
                verdict: 'fail',
                ...base,
                because: '`HostWithFailover` is not recommended for production: it is made for a single frontend node.',
                fix: FIX,
                ...(controller.hasHostPort
                    ? { repair: { edits: [{ at: inlet.at, from: inlet.value, to: 'HostPort' }], whileNew: true } }
                    : {}),
            };
        case 'LoadBalancer':
        case 'LoadBalancerWithSSLPassthrough':
        case 'LoadBalancerWithProxyProtocol':
            return loadBalancer(inlet.text, base, clusterType);
        default: {
            const because = `The guide does not speak of the inlet \`${inlet.text}\`.`;
            return {
                verdict: 'unknown',
                ...base,
                because,
                ask: 'Use one of the inlets that the guide names, such as `HostPort`.',
            };
        }
    }
}
function loadBalancer(text, base, type) {
    if (type.state === 'known' && type.value === 'Cloud') {
        return {
            verdict: 'not-applicable',
            ...base,
            because: `\`${text}\` takes the cloud's balancer, of which the guide does not speak.`,
        };
    }
    const because = type.state === 'known' && type.value === 'Static'
        ? `\`${text}\` on a static cluster depends on a balancer inside of it.`
        : `\`${text}\` is right in a cloud only, and no manifest says that this cluster is in one.`;
    return { verdict: 'warn', ...base, because, fix: `${FIX} In a cloud, commit the ClusterConfiguration.` };
}

// EXTERNAL MODULE: ./lib/src/model/nodes/labels.js
var nodes_labels = __webpack_require__(6562);
// EXTERNAL MODULE: ./lib/src/model/nodes/placement.js
var placement = __webpack_require__(3934);
;// CONCATENATED MODULE: ./lib/src/rules/frontend-nodes/ingress-placement.js





const ingressPlacement = {
    id: 'ingress-placement',
    section: 'Frontend nodes',
    anchor: 'frontend-nodes',
    quote: 'Such nodes are allocated for Ingress controllers.',
    level: 'warn',
    title: 'Ingress controllers run on frontend nodes',
    why: 'A controller that is kept off the frontend nodes runs beside other workloads or nowhere, and the frontend nodes serve no traffic.',
    check: (cluster) => {
        const { controllers, doubts } = cluster.ingress;
        const frontend = frontendOf(cluster);
        const absent = (object, because) => [
            { verdict: 'not-applicable', object, field: 'spec.nodeSelector', because },
        ];
        if (controllers.length + doubts.length === 0)
            return absent('IngressNginxController', 'No manifest declares an IngressNginxController.');
        if (frontend.certain.length + frontend.unclear.length === 0)
            return absent('NodeGroup', `No declared node group has the label \`${FRONTEND}\`.`);
        const doubtful = doubts.map((at) => {
            const because = 'A document that cannot be read as it stands may be an IngressNginxController.';
            const subject = { object: 'IngressNginxController', field: 'unreadable' };
            return { verdict: 'unknown', ...subject, because, at, ask: objects/* MAKE_READABLE */.QN, unreadable: true };
        });
        return [...controllers.map((controller) => ingress_placement_judge(controller, frontend, cluster)), ...doubtful];
    },
};
const FRONTEND = (0,nodes_nodes/* roleLabel */.bR)('frontend');
const OWN = 'node-role.deckhouse.io/ingress-nginx';
const VALUES = ['ingress-nginx', 'frontend'];
function frontendOf({ nodes }) {
    const { certain, possible, doubts } = nodes.of('frontend');
    return {
        certain,
        unclear: [...possible.map((group) => group.labels.hidden?.at ?? group.at), ...doubts],
    };
}
function isForModule({ labels, count }) {
    if (count.most === 0)
        return 'no';
    const carried = (0,nodes_labels/* carries */.ED)(labels, OWN);
    return carried === 'yes' && count.least === 0 && count.open?.unreadable === true ? 'perhaps' : carried;
}
function ingress_placement_judge(controller, frontend, cluster) {
    const { selector, tolerations, label } = controller;
    const subject = { object: label, field: 'spec.nodeSelector' };
    if (selector.state === 'unreadable')
        return (0,rule/* cannotRead */.U0)(selector, `The nodeSelector of ${label}`, subject, 'Commit its value.');
    const [doubt] = frontend.unclear;
    const unsure = (why, at, unreadable) => {
        const because = `Whether ${label} runs on frontend nodes cannot be told: ${why}.`;
        const ask = unreadable ? 'Commit what cannot be read.' : 'Select frontend nodes by a label that Git declares.';
        return { verdict: 'unknown', ...subject, because, ...(at === undefined ? {} : { at }), ask, unreadable };
    };
    const mayBeElsewhere = 'a group that cannot be read in full may have the role';
    if (frontend.certain.length === 0)
        return unsure(mayBeElsewhere, doubt, true);
    const tolerated = (0,placement/* declaredOr */.yf)(tolerations, VALUES);
    const explicit = selector.state === 'known' && selector.value.size > 0 ? selector : undefined;
    const choice = explicit === undefined ? automatic(cluster) : { selector: explicit.value };
    const landings = frontend.certain.map((group) => ({
        group,
        result: (0,placement/* landing */.Yl)(group, cluster.ownLabels, choice.selector, tolerated),
    }));
    const used = landings.filter(({ result }) => result.state === 'lands').map(({ group }) => group);
    if (used.length > 0 && choice.open === undefined) {
        const spared = landings.flatMap(({ group, result }) => (result.state === 'kept off' ? [group.label] : []));
        const rest = spared.length === 0 ? '' : ` ${spared.join(' and ')} gets none of it.`;
        const names = used.map((group) => group.label).join(' and ');
        if (explicit !== undefined) {
            const because = `\`${explicit.text}\` puts ${label} on ${names}.${rest}`;
            return { verdict: 'pass', ...subject, because, at: explicit.at };
        }
        const at = used[0]?.labels.known.get(FRONTEND)?.at ?? controller.at;
        const because = `Deckhouse puts ${label} on ${names}, by the label of the role.${rest}`;
        return { verdict: 'pass', ...subject, because, at, byDefault: 'Deckhouse chooses frontend nodes by their label' };
    }
    if (choice.open !== undefined)
        return unsure(choice.open.why, choice.open.at, true);
    const unclear = landings.map(({ result }) => result).find((result) => result.state === 'unclear');
    if (unclear !== undefined && tolerations.state === 'unreadable')
        return (0,rule/* cannotRead */.U0)(tolerations, `The list of tolerations of ${label}`, subject, 'Commit the tolerations.');
    if (unclear !== undefined)
        return unsure(unclear.why, unclear.at, unclear.unreadable);
    if (doubt !== undefined)
        return unsure(mayBeElsewhere, doubt, true);
    return keptOff(controller, choice, landings, cluster);
}
function automatic({ nodes }) {
    const selector = new Map([[FRONTEND, '']]);
    const before = nodes.groups.find((group) => isForModule(group) === 'yes');
    if (before !== undefined)
        return { selector: new Map([[OWN, '']]), before };
    const hidden = nodes.groups.find((group) => isForModule(group) === 'perhaps');
    const at = hidden?.labels.hidden?.at ?? hidden?.count.at ?? hidden?.at ?? nodes.of('worker').doubts[0];
    if (at === undefined)
        return { selector };
    return { selector, open: { why: `nodes with the label \`${OWN}\`, which comes first, may be declared there`, at } };
}
function keptOff(controller, { selector, before }, landings, cluster) {
    const { label } = controller;
    for (const { group, result } of landings) {
        if (result.state !== 'kept off' || result.by !== 'taint')
            continue;
        const because = `The taint \`${(0,placement/* sayTaint */.gt)(result.taint)}\` keeps ${label} off ${group.label}.`;
        const fix = controller.tolerations.state === 'known' && controller.tolerations.value.length > 0
            ? 'Tolerate the taint in the `tolerations` of the controller.'
            : 'Taint frontend nodes with `dedicated.deckhouse.io=frontend` and nothing else.';
        return { verdict: 'warn', object: label, field: 'spec.tolerations', because, at: result.taint.at, fix };
    }
    const subject = { object: label, field: 'spec.nodeSelector' };
    const names = landings.map(({ group }) => group.label).join(' and ');
    const said = controller.selector;
    const found = landings.map(({ group }) => group.labels.known.get(FRONTEND))[0];
    const asks = said.state === 'known' && said.value.size === 1 && said.value.get(FRONTEND) === '';
    if (said.state === 'known' && said.value.size > 0 && !asks) {
        const tolerated = (0,placement/* declaredOr */.yf)(controller.tolerations, VALUES);
        const fitting = cluster.nodes.groups.filter((group) => (0,placement/* landing */.Yl)(group, cluster.ownLabels, selector, tolerated).state === 'lands');
        const elsewhere = fitting.length === 0
            ? 'fits no declared node group'
            : `puts it on ${fitting.map((group) => group.label).join(' and ')}`;
        const because = `\`${said.text}\` ${elsewhere}, which keeps ${label} off ${names}.`;
        const fix = `Select \`${FRONTEND}: ""\`, or leave \`nodeSelector\` out.`;
        return { verdict: 'warn', ...subject, because, at: said.at, fix, absence: fitting.length === 0 };
    }
    if (before !== undefined) {
        const because = `The label \`${OWN}\` of ${before.label} comes first and keeps ${label} off ${names}.`;
        const at = before.labels.known.get(OWN)?.at ?? before.at;
        return {
            verdict: 'warn',
            ...subject,
            because,
            at,
            fix: 'Give the nodes for Ingress controllers one of the two labels.',
        };
    }
    const repair = found?.value == null ? {} : { repair: { edits: [{ at: found.at, from: found.value, to: '' }] } };
    const seeker = asks ? `The selector of ${label} asks` : 'Deckhouse looks';
    const because = `${seeker} for nodes where the label \`${FRONTEND}\` is empty, and on ${names} it is not: ${label} runs nowhere.`;
    return {
        verdict: 'warn',
        ...subject,
        because,
        at: found?.at ?? controller.at,
        fix: 'Set the value of the label to `""`.',
        ...repair,
    };
}

;// CONCATENATED MODULE: ./lib/src/data/kubernetes-versions.js
const KUBERNETES_VERSIONS = {
    date: '2026-11-23',
    deckhouse: '1.77',
    minors: {
        '1.31': 'end-of-life',
        '1.32': 'supported',
        '1.33': 'supported',
        '1.34': 'supported',
        '1.35': 'preview',
        '1.36': 'preview',
    },
};
function kubernetesStatus(minor) {
    const minors = KUBERNETES_VERSIONS.minors;
    const known = minors[`${minor.major}.${minor.minor}`];
    if (known !== undefined)
        return known;
    const oldest = Math.min(...Object.keys(minors).map((name) => Number(name.split('.')[1])));
    return minor.major < 1 || (minor.major === 1 && minor.minor < oldest) ? 'removed' : 'newer';
}

;// CONCATENATED MODULE: ./lib/src/rules/kubernetes-version/kubernetes-version.js


const kubernetes_version_FIX = 'Set it to `Automatic` (`Default` in ModuleConfig `control-plane-manager`), or to a supported version.';
const kubernetes_version_ASK = 'Commit the ClusterConfiguration, or ModuleConfig `control-plane-manager` with `spec.settings.kubernetesVersion`.';
const MODULE = { object: 'ModuleConfig/control-plane-manager', field: 'spec.settings.kubernetesVersion' };
const INSTALLATION = { object: 'ClusterConfiguration', field: 'kubernetesVersion' };
const kubernetesVersion = {
    id: 'kubernetes-version',
    section: 'Kubernetes version',
    anchor: 'kubernetes-version',
    quote: 'Use the automatic Kubernetes version selection or set the version explicitly.',
    level: 'warn',
    title: 'Kubernetes is at a supported version',
    why: 'Deckhouse refuses to update a cluster whose Kubernetes version it no longer supports.',
    check: (cluster) => [decide(cluster)],
};
function decide({ controlPlane, installation, missing }) {
    const upper = controlPlane.kubernetesVersion;
    const lower = installation.kubernetesVersion;
    if (upper.state === 'unreadable')
        return kubernetes_version_hidden(upper, MODULE);
    if (upper.state === 'known')
        return kubernetes_version_judge(upper, MODULE, lower.state === 'known' && lower.value !== upper.value ? lower : undefined);
    if (lower.state === 'unreadable')
        return kubernetes_version_hidden(lower, INSTALLATION);
    if (lower.state === 'known')
        return kubernetes_version_judge(lower, INSTALLATION);
    const byDefault = 'Deckhouse selects the Kubernetes version itself unless a manifest says otherwise';
    if (installation.clusterConfiguration !== undefined) {
        const because = 'ClusterConfiguration sets no Kubernetes version, so Deckhouse selects it.';
        return { verdict: 'pass', ...INSTALLATION, because, at: installation.clusterConfiguration, byDefault };
    }
    if (missing({ kind: 'ClusterConfiguration' }) === 'complete') {
        const because = 'No manifest sets a Kubernetes version, so Deckhouse selects it.';
        return { verdict: 'pass', ...MODULE, because, byDefault };
    }
    return { verdict: 'unknown', ...INSTALLATION, because: 'No manifest says which Kubernetes version runs.', ask: kubernetes_version_ASK };
}
function kubernetes_version_hidden(fact, subject) {
    const finding = (0,rule/* cannotRead */.U0)(fact, 'The Kubernetes version', subject, kubernetes_version_ASK);
    return { ...finding, lapse: undated(`${finding.because} When it reaches its end of life cannot be told.`) };
}
const undated = (says) => ({ kind: 'kubernetes', state: 'unknown', says });
function kubernetes_version_judge(fact, subject, overridden) {
    const note = overridden === undefined ? '' : ` It overrides \`${overridden.text}\` in ${(0,rule/* where */._M)(overridden)}.`;
    const base = { ...subject, at: fact.at };
    if (fact.value === 'Automatic' || fact.value === 'Default') {
        return { verdict: 'pass', ...base, because: `\`${fact.text}\`: Deckhouse selects the version.${note}` };
    }
    const [, major, minor, patch] = /^v?(\d+)\.(\d+)(\.\d+)?$/.exec(fact.value) ?? [];
    const automatic = subject === MODULE ? 'Default' : 'Automatic';
    const become = (to) => ({ edits: [{ at: fact.at, from: fact.value, to }] });
    if (major === undefined || minor === undefined) {
        const because = `\`${fact.text}\` is no Kubernetes version.${note}`;
        const meant = ['automatic', 'default'].includes(fact.value.toLowerCase()) ? { repair: become(automatic) } : {};
        return { verdict: 'fail', ...base, because, fix: kubernetes_version_FIX, ...meant };
    }
    const version = `${Number(major)}.${Number(minor)}`;
    const table = `by the table of ${KUBERNETES_VERSIONS.date}, Deckhouse ${KUBERNETES_VERSIONS.deckhouse}`;
    const short = (because, lapse, repair) => ({
        verdict: 'warn',
        ...base,
        because: `${because}${note}`,
        fix: kubernetes_version_FIX,
        lapse,
        ...(repair === undefined ? {} : { repair }),
    });
    const isOver = (because) => short(because, { kind: 'kubernetes', state: 'over', says: because }, become(automatic));
    const ahead = (why) => undated(`When Kubernetes \`${fact.text}\` reaches its end of life is not known: ${why}.`);
    const noDates = ahead(`the table of ${KUBERNETES_VERSIONS.date} holds no dates`);
    switch (kubernetesStatus({ major: Number(major), minor: Number(minor) })) {
        case 'removed':
            return isOver(`Kubernetes \`${fact.text}\` is no longer supported (${table}).`);
        case 'end-of-life':
            return isOver(`Kubernetes \`${fact.text}\` is at its end of life (${table}).`);
        case 'preview':
            return short(`Kubernetes \`${fact.text}\` is a preview (${table}).`, noDates);
        case 'newer':
            return short(`Kubernetes \`${fact.text}\` is newer than what is known here (${table}).`, ahead(`the table of ${KUBERNETES_VERSIONS.date} does not have it`));
        case 'supported':
            if (version !== fact.value) {
                const form = patch === undefined ? 'in its short form' : 'by its minor version alone';
                return short(`Deckhouse takes a Kubernetes version ${form}: \`${version}\` instead of \`${fact.text}\`.`, noDates, become(version));
            }
            return {
                verdict: 'pass',
                ...base,
                because: `Kubernetes \`${fact.text}\` is supported (${table}).${note}`,
                lapse: noDates,
            };
    }
}

;// CONCATENATED MODULE: ./lib/src/rules/logging/log-delivery.js


const log_delivery_FIX = 'Declare a ClusterLoggingConfig with `destinationRefs`, and the ClusterLogDestination that it names.';
const log_delivery_ASK = 'Commit the ClusterLoggingConfig and the ClusterLogDestination, or attest.';
const LOGGING = { object: 'logging', field: 'delivery' };
const LOKI = 'd8-loki';
const logDelivery = {
    id: 'log-delivery',
    section: 'Logging',
    anchor: 'logging',
    quote: 'Configure centralized logging from system and user applications using the log-shipper module.',
    level: 'warn',
    title: 'Logs are collected in one place',
    why: 'The logs of a container are gone with its node, and often before; what is collected in one place outlives both.',
    optIn: 'The guide has this section commented out, so the row applies once the config gives it a level.',
    check: ({ logging, missing }) => {
        const { shipper, configs, doubts } = logging;
        const subject = { object: 'ModuleConfig/log-shipper', field: 'spec.enabled' };
        if (shipper.state === 'known' && !shipper.value) {
            const because = 'Module `log-shipper` is switched off, so no logs are collected.';
            const fix = 'Set `spec.enabled: true` in ModuleConfig `log-shipper`.';
            return [{ verdict: 'warn', ...subject, because, at: shipper.at, fix }];
        }
        const hidden = shipper.state === 'unreadable'
            ? [(0,rule/* cannotRead */.U0)(shipper, '`enabled` of module `log-shipper`', subject, 'Commit its value.')]
            : [];
        const found = [...hidden, ...configs.flatMap((config) => log_delivery_judge(config, logging))];
        const all = [...found, ...doubts.filter((at) => !(0,rule/* speaksOf */.Tq)(found, at)).map(doubtful)];
        return configs.length + doubts.length === 0 ? [...all, log_delivery_undeclared(logging, missing)] : all;
    },
};
function log_delivery_judge({ label, field, refs }, logging) {
    const subject = { object: label, field };
    if (refs.state === 'unreadable')
        return [(0,rule/* cannotRead */.U0)(refs, `Where ${label} sends logs`, subject, 'Commit the names of the destinations.')];
    if (refs.state === 'known' && refs.value.length > 0)
        return refs.value.map((reference) => resolve(reference, subject, logging.loki));
    const because = `${label} names no destination.`;
    const at = refs.at === undefined ? {} : { at: refs.at };
    const fix = 'Name a ClusterLogDestination there.';
    return [{ verdict: 'warn', ...subject, because, ...at, fix, absence: true }];
}
function resolve({ name, destination }, { object, field }, loki) {
    const ask = 'Commit the name of the destination.';
    if (name.state === 'unreadable')
        return (0,rule/* cannotRead */.U0)(name, `A destination of ${object}`, { object, field }, ask);
    if (name.state === 'silent') {
        const because = `A destination of ${object} has no name.`;
        const at = name.at === undefined ? {} : { at: name.at };
        return { verdict: 'warn', object, field, because, ...at, fix: 'Name a ClusterLogDestination there.' };
    }
    const subject = { object, field: `${field}.${name.value}`, at: name.at };
    if (destination.state === 'known') {
        const because = `${object} sends logs to ClusterLogDestination \`${name.text}\`, declared in ${(0,rule/* where */._M)(destination)}.`;
        return { verdict: 'pass', ...subject, because, also: [destination.at] };
    }
    if (name.value === LOKI)
        return toLoki(subject, loki);
    if (destination.state === 'unreadable') {
        const because = `${object} sends logs to ClusterLogDestination \`${name.text}\`, which ${destination.why}.`;
        const repair = objects/* MAKE_READABLE */.QN;
        return { verdict: 'unknown', ...subject, because, also: [destination.at], ask: repair, unreadable: true };
    }
    const because = `${object} sends logs to ClusterLogDestination \`${name.text}\`, which no manifest declares.`;
    const fix = `Declare ClusterLogDestination \`${name.text}\`, or name one that is there.`;
    return { verdict: 'warn', ...subject, because, fix, absence: true };
}
function toLoki(subject, loki) {
    const what = `${subject.object} sends logs to \`${LOKI}\`, the store of module \`loki\``;
    if (loki.state === 'known' && loki.value) {
        const because = `${what}, which is switched on in ${(0,rule/* where */._M)(loki)}.`;
        return { verdict: 'pass', ...subject, because, also: [loki.at] };
    }
    if (loki.state === 'known') {
        const because = `${what}, which is switched off in ${(0,rule/* where */._M)(loki)}.`;
        const fix = 'Set `spec.enabled: true` in ModuleConfig `loki`, or name another destination.';
        return { verdict: 'warn', ...subject, because, also: [loki.at], fix };
    }
    const ask = 'Set `spec.enabled` in ModuleConfig `loki`, or attest.';
    if (loki.state === 'silent') {
        const because = `${what}, and no manifest says whether the module is on.`;
        return { verdict: 'unknown', ...subject, because, ask };
    }
    const because = `${what}, whose \`enabled\` ${loki.why}.`;
    return { verdict: 'unknown', ...subject, because, also: [loki.at], ask, unreadable: true };
}
function doubtful(at) {
    const because = 'A document that cannot be read as it stands may declare where logs go.';
    return { verdict: 'unknown', ...LOGGING, because, at, ask: objects/* MAKE_READABLE */.QN, unreadable: true };
}
function log_delivery_undeclared({ neighbor }, missing) {
    const nothing = 'No manifest declares where logs go';
    const absent = missing({ kind: /^(?:ClusterLoggingConfig|PodLoggingConfig)$/ }) !== 'elsewhere';
    if (!absent && neighbor === undefined)
        return { verdict: 'unknown', ...LOGGING, because: `${nothing}.`, ask: log_delivery_ASK };
    const though = absent ? '' : `, though other objects of the cluster are declared, such as \`${neighbor ?? ''}\``;
    return { verdict: 'warn', ...LOGGING, because: `${nothing}${though}.`, fix: log_delivery_FIX, absence: true };
}

;// CONCATENATED MODULE: ./lib/src/rules/master-nodes/master-count.js

const WANTED = 3;
const master_count_FIX = 'Declare three masters.';
const master_count_ASK = "Commit the provider's cluster configuration, or NodeGroup `master` with its count.";
const SUBJECT = { object: 'masters', field: 'count' };
const masterCount = {
    id: 'master-count',
    section: 'Master nodes',
    anchor: 'master-nodes',
    quote: 'A cluster must include three master nodes with fast 400+ IOPS disks.',
    level: 'fail',
    title: 'The cluster has three master nodes',
    why: 'A quorum needs a majority: one master has no spare, and an even number survives no more failures than one fewer.',
    check: ({ masters, installation, missing }) => {
        const { count } = masters;
        switch (count.state) {
            case 'known':
                return [count.value.withoutFirst ? staticMasters(count, masters) : exact(count.value.declared, count, masters)];
            case 'unreadable':
                return [
                    (0,rule/* cannotRead */.U0)(count, 'The number of masters', SUBJECT, 'Commit the number itself, and repair what cannot be read.'),
                ];
            case 'silent':
                return [silent(masters, count.at, installation, missing)];
        }
    },
};
function exact(count, { at, text }, { arbiter }) {
    const base = { ...SUBJECT, at };
    if (count === WANTED)
        return { verdict: 'pass', ...base, because: `Git declares three masters (\`${text}\`).` };
    if (count === 2 && arbiter.state !== 'silent')
        return twoAndArbiter(at, arbiter);
    if (count > WANTED && count % 2 === 1) {
        const because = `Git declares ${count} masters: more than three are not necessary.`;
        return { verdict: 'warn', ...base, because, fix: master_count_FIX };
    }
    if (count < 1)
        return { verdict: 'fail', ...base, because: `Git declares no masters (\`${text}\`).`, fix: master_count_FIX };
    const because = count === 1
        ? 'Git declares one master: when it fails, so does the control plane, and there is no other to take over.'
        : `Git declares ${count} masters: an even number of etcd members survives no more failures than one fewer.`;
    return { verdict: 'fail', ...base, because, fix: master_count_FIX };
}
function twoAndArbiter(at, arbiter) {
    const base = { ...SUBJECT, at, also: [arbiter.at] };
    if (arbiter.state === 'known') {
        const because = 'Git declares two masters and an etcd arbiter: a quorum, but no third control plane.';
        return { verdict: 'warn', ...base, because, fix: master_count_FIX };
    }
    const because = 'Git declares two masters, and whether an etcd arbiter makes up the quorum cannot be read.';
    const ask = 'Commit the group of the arbiter with its size, or declare three masters.';
    return { verdict: 'unknown', ...base, because, ask, unreadable: true };
}
function staticMasters({ value: { declared }, at, text }, { arbiter }) {
    const base = { ...SUBJECT, at };
    const said = `\`staticInstances.count: ${text}\``;
    const fix = 'Set `staticInstances.count` of NodeGroup `master` to 2: the master that was bootstrapped first is not in it.';
    switch (declared) {
        case 2: {
            const because = `${said} and the master that was bootstrapped first make three, as the vendor's documentation counts.`;
            return { verdict: 'pass', ...base, because };
        }
        case 3: {
            const because = `${said} means four masters, unless the first one is among the three StaticInstances.`;
            const ask = 'Commit the StaticInstances of the masters: one with the annotation `static.node.deckhouse.io/skip-bootstrap-phase` shows that the first master is counted.';
            return { verdict: 'unknown', ...base, because, ask };
        }
        case 1: {
            if (arbiter.state !== 'silent')
                return twoAndArbiter(at, arbiter);
            return { verdict: 'fail', ...base, because: `${said} means two masters at most, which is no quorum.`, fix };
        }
        default: {
            const because = `${said} means ${declared} or ${declared + 1} masters: more than three are not necessary, and an even number is no safer.`;
            return { verdict: 'warn', ...base, because, fix };
        }
    }
}
function silent({ provider, group }, near, installation, missing) {
    const at = near ?? group;
    const place = at === undefined ? {} : { at };
    if (provider !== undefined) {
        const because = "The provider's cluster configuration has no `masterNodeGroup.replicas`.";
        return { verdict: 'fail', ...SUBJECT, because, ...place, fix: 'Set `masterNodeGroup.replicas: 3`.', absence: true };
    }
    const type = installation.clusterType;
    const isStatic = type.state === 'known' && type.value === 'Static';
    const removed = missing({ kind: PROVIDERS }) !== 'elsewhere' || missing({ kind: 'NodeGroup', name: 'master' }) !== 'elsewhere';
    if (!isStatic && type.state !== 'unreadable' && group === undefined && removed) {
        return { verdict: 'fail', ...SUBJECT, because: 'Git declares no masters.', fix: master_count_FIX, absence: true };
    }
    const because = isStatic
        ? 'Static masters are joined outside of Git, and no manifest counts them.'
        : 'No manifest says how many masters there are.';
    const ask = isStatic ? 'Commit NodeGroup `master` with `staticInstances.count`.' : master_count_ASK;
    return { verdict: 'unknown', ...SUBJECT, because, ...place, ask };
}
const PROVIDERS = /^(?!Static)[A-Za-z]+ClusterConfiguration$/;

// EXTERNAL MODULE: ./lib/src/data/disks.js + 6 modules
var disks = __webpack_require__(8004);
;// CONCATENATED MODULE: ./lib/src/rules/role-disk.js


function judgeDisk(group) {
    const { speed, etcdSpeed } = group.machine;
    if (etcdSpeed === undefined)
        return [judgeSpeed(group, speed, 'disk', 'fail')];
    const isOpen = speed.state === 'open' ? speed.unreadable : speed.grade !== 'fast';
    const beside = isOpen ? [judgeSpeed(group, speed, 'root disk', 'warn')] : [];
    return [judgeSpeed(group, etcdSpeed, 'etcd disk', 'fail'), ...beside];
}
function judgeSpeed(group, speed, what, slow) {
    const subject = { object: group.label, field: what.replace(' ', '-') };
    if (speed.state === 'open')
        return cannotTell(`The speed of the ${what} of ${group.label}`, subject, speed);
    const base = { ...subject, at: speed.at };
    const fix = `Give ${group.label} disks that sustain ${disks/* FAST_IOPS */.bD} IOPS.`;
    const absence = speed.byDefault === undefined ? {} : { absence: true };
    const said = `The ${what} of ${group.label}: ${speed.text}${speed.byDefault === undefined ? '' : ` (${speed.byDefault})`}`;
    switch (speed.grade) {
        case 'fast':
            return speed.byDefault === undefined
                ? { verdict: 'pass', ...base, because: `${said}.` }
                : { verdict: 'pass', ...base, because: `${said}.`, byDefault: speed.byDefault };
        case 'slow':
            return { verdict: slow, ...base, because: `${said}; the guide asks for ${disks/* FAST_IOPS */.bD}.`, fix, ...absence };
        case 'burst':
            return {
                verdict: 'warn',
                ...base,
                because: `${said}; ${disks/* FAST_IOPS */.bD} IOPS last only while the burst does.`,
                fix,
                ...absence,
            };
        case 'disputed':
            return { verdict: 'warn', ...base, because: `${said}; ${disks/* FAST_IOPS */.bD} IOPS are not promised.`, fix, ...absence };
    }
}

;// CONCATENATED MODULE: ./lib/src/rules/master-nodes/master-disk.js


const masterDisk = {
    id: 'master-disk',
    section: 'Master nodes',
    anchor: 'master-nodes',
    quote: 'A cluster must include three master nodes with fast 400+ IOPS disks.',
    level: 'fail',
    title: 'Masters have disks of 400 IOPS and more',
    why: 'Etcd writes every change to disk before it answers: on a slow one the whole control plane waits, and leaders are lost.',
    check: ({ nodes }) => {
        const masters = nodes.of('master');
        const all = [...masters.certain.flatMap(judgeDisk), ...hiddenGroups(masters, 'master')];
        return all.length === 0 ? [master_disk_undeclared] : all;
    },
};
const master_disk_undeclared = cannotTell('The speed of the disks of the masters', { object: 'NodeGroup/master', field: 'disk' }, {
    why: 'stands in no manifest',
    ask: "Commit the provider's cluster configuration, declare `iops` of `master` under `facts.nodes`, or attest.",
    unreadable: false,
});

// EXTERNAL MODULE: ./lib/src/model/alerting.js + 5 modules
var alerting = __webpack_require__(6742);
;// CONCATENATED MODULE: ./lib/src/rules/monitoring-alerts/alert-delivery.js



const alert_delivery_FIX = 'Declare a CustomAlertmanager: with `spec.internal`, a route and a receiver, or with the address of your own.';
const alert_delivery_ASK = 'Commit the CustomAlertmanager, or attest.';
const alert_delivery_MODULE = { object: 'ModuleConfig/prometheus', field: 'spec.enabled' };
const DELIVERY = { object: 'alerting', field: 'delivery' };
const SEVERE = [1, 2, 3, 4];
const alertDelivery = {
    id: 'alert-delivery',
    section: 'Monitoring alerts',
    anchor: 'monitoring-alerts',
    quote: 'To receive alerts about incidents, configure the built-in Deckhouse Alertmanager or connect your own Alertmanager.',
    level: 'fail',
    title: 'Alerts are delivered to somebody',
    why: 'Deckhouse raises alerts by itself, and without a way out of the cluster they are seen only by who happens to look.',
    check: ({ alerting, missing }) => {
        const off = switchedOff(alerting);
        if (off !== undefined)
            return [off];
        const { ways, doubts } = alerting;
        const found = [...hiddenSwitch(alerting), ...ways.flatMap((way) => alert_delivery_judge(way, alerting)), ...losses(alerting)];
        const all = [...found, ...doubts.filter((at) => !(0,rule/* speaksOf */.Tq)(found, at)).map(alert_delivery_doubtful)];
        return ways.length + doubts.length === 0 ? [...all, alert_delivery_undeclared(alerting, missing)] : all;
    },
};
function switchedOff({ prometheus, bundle }) {
    const fix = 'Set `spec.enabled: true` in ModuleConfig `prometheus`.';
    if (prometheus.state === 'known' && !prometheus.value) {
        const because = 'Module `prometheus` is switched off, so no alert is raised.';
        return { verdict: 'warn', ...alert_delivery_MODULE, because, at: prometheus.at, fix };
    }
    if (prometheus.state !== 'silent' || bundle.state !== 'known' || bundle.value !== 'Minimal')
        return undefined;
    const because = 'The bundle `Minimal` leaves module `prometheus` out, so no alert is raised.';
    return { verdict: 'warn', ...alert_delivery_MODULE, because, at: bundle.at, fix };
}
function hiddenSwitch({ prometheus, bundle }) {
    const ask = 'Commit its value.';
    if (prometheus.state === 'unreadable')
        return [(0,rule/* cannotRead */.U0)(prometheus, '`enabled` of module `prometheus`', alert_delivery_MODULE, ask)];
    if (prometheus.state === 'known' || bundle.state !== 'unreadable')
        return [];
    const subject = { object: 'ModuleConfig/deckhouse', field: 'spec.settings.bundle' };
    return [(0,rule/* cannotRead */.U0)(bundle, 'The bundle, which decides whether module `prometheus` is there,', subject, ask)];
}
const delivers = (way, severity) => way.delivers.get(severity) ?? 'no';
const isBroken = (way) => [...way.delivers.values()].every((one) => one === 'no');
const carries = (way) => [...way.delivers.values()].includes('yes');
function alert_delivery_judge(way, { ways, doubts }) {
    const isOnly = doubts.length === 0 && ways.every(isBroken);
    const { object, field } = way;
    const ask = 'Commit its value, or attest.';
    return [
        ...way.sends.map((sent) => {
            const note = sent.severities === undefined ? '' : ` It takes alerts of severity ${list(sent.severities)}.`;
            return { verdict: 'pass', object, field, because: `${sent.because}${note}`, at: sent.at };
        }),
        ...way.troubles.map((trouble) => {
            return { verdict: isBroken(way) && isOnly ? 'fail' : 'warn', object, ...trouble };
        }),
        ...way.hidden.map(({ because, at }) => {
            return { verdict: 'unknown', object, field, because: `${because}.`, at, ask, unreadable: true };
        }),
    ];
}
function losses({ ways, doubts }) {
    const lost = SEVERE.filter((severity) => ways.every((way) => delivers(way, severity) === 'no'));
    const way = ways.find(carries);
    if (way === undefined || lost.length === 0 || doubts.length > 0)
        return [];
    const because = `Alerts of severity ${list(lost)} reach nobody, while others are delivered.`;
    const fix = 'Route `severity_level` 1 to 4 to a receiver with a destination.';
    return [{ verdict: 'warn', object: way.object, field: 'severity_level', because, at: way.at, fix }];
}
const list = (severities) => {
    const last = severities.at(-1);
    return severities.length < 2 ? `${last ?? ''}` : `${severities.slice(0, -1).join(', ')} and ${last ?? ''}`;
};
function alert_delivery_doubtful(at) {
    const because = 'A document that cannot be read as it stands may declare where alerts go.';
    return { verdict: 'unknown', ...DELIVERY, because, at, ask: objects/* MAKE_READABLE */.QN, unreadable: true };
}
function alert_delivery_undeclared({ neighbor }, missing) {
    const nothing = 'No manifest declares where alerts go';
    if (missing({ kind: alerting/* WAYS */.d }) !== 'elsewhere')
        return { verdict: 'fail', ...DELIVERY, because: `${nothing}.`, fix: alert_delivery_FIX, absence: true };
    if (neighbor !== undefined) {
        const because = `${nothing}, though other objects of the cluster are declared, such as \`${neighbor.label}\`.`;
        return { verdict: 'warn', ...DELIVERY, because, at: neighbor.at, fix: alert_delivery_FIX, absence: true };
    }
    return { verdict: 'unknown', ...DELIVERY, because: `${nothing}.`, ask: alert_delivery_ASK };
}

;// CONCATENATED MODULE: ./lib/src/data/modules.js
const BUILT_IN_MODULES = new Set(`admission-policy-engine alb basic-auth ceph-csi cert-manager chrony cilium-hubble cni-cilium cni-flannel
  cni-simple-bridge console control-plane-manager csi-vsphere dashboard deckhouse deckhouse-tools delivery descheduler
  documentation extended-monitoring external-module-manager flow-schema ingress-nginx istio keepalived kube-dns
  kube-proxy l2-load-balancer local-path-provisioner log-shipper loki metallb monitoring-applications monitoring-custom
  monitoring-deckhouse monitoring-kubernetes monitoring-kubernetes-control-plane monitoring-ping multitenancy-manager
  namespace-configurator network-gateway network-policy-engine node-local-dns node-manager okmeter openvpn
  operator-prometheus operator-trivy pod-reloader prometheus prometheus-metrics-adapter prometheus-pushgateway registry
  registry-packages-proxy runtime-audit-engine secret-copier service-with-healthchecks snapshot-controller
  terraform-manager upmeter user-authn user-authz vertical-pod-autoscaler virtualization`.split(/\s+/));

;// CONCATENATED MODULE: ./lib/src/model/nodes/role-names.js


const ROLE_DOMAIN = 'node-role.deckhouse.io/';
const OTHER_NAMES = {
    front: 'frontend',
    ingress: 'frontend',
    monitor: 'monitoring',
    sys: 'system',
    infra: 'system',
    infrastructure: 'system',
};
function isKnownName(name, modules) {
    return isRole(name) || modules.has(name) || BUILT_IN_MODULES.has(name);
}
const isRole = (name) => nodes_nodes/* LABELED */.Mr.some((role) => role === name);
function roleOf(key) {
    const name = key.startsWith(ROLE_DOMAIN) ? key.slice(ROLE_DOMAIN.length) : '';
    return name === '' ? undefined : name;
}
function meantRole(key, modules) {
    const name = roleOf(key);
    if (name !== undefined)
        return isKnownName(name, modules) ? undefined : near(name);
    const [domain = '', other = ''] = key.split('/');
    return ROLE_LIKE.test(domain) ? meant(nodes_nodes/* LABELED */.Mr.find((role) => role === other)) : undefined;
}
const ROLE_LIKE = /^(?:node-?roles?(?:\.|$)|(?:node\.)?deckhouse\.io$)/;
function near(name) {
    const word = name.toLowerCase().replace(/-nodes?$/, '');
    const other = Object.hasOwn(OTHER_NAMES, word) ? OTHER_NAMES[word] : undefined;
    if (other !== undefined)
        return meant(other);
    const close = nodes_nodes/* LABELED */.Mr.find((role) => isOneEdit(role, word));
    return meant(close, close !== undefined && isOneEdit(close, name.toLowerCase()));
}
const meant = (role, isMisspelled = false) => role === undefined ? undefined : { role, label: (0,nodes_nodes/* roleLabel */.bR)(role), isMisspelled };
function isOneEdit(right, written) {
    const [short, long] = right.length < written.length ? [right, written] : [written, right];
    if (long.length - short.length > 1)
        return false;
    let index = 0;
    while (index < short.length && short[index] === long[index])
        index += 1;
    if (short.length < long.length)
        return short.slice(index) === long.slice(index + 1);
    const isChanged = short.slice(index + 1) === long.slice(index + 1);
    const isSwapped = short[index] === long[index + 1] &&
        short[index + 1] === long[index] &&
        short.slice(index + 2) === long.slice(index + 2);
    return isChanged || isSwapped;
}

;// CONCATENATED MODULE: ./lib/src/rules/monitoring-nodes/module-placement.js





const modulePlacement = {
    id: 'module-placement',
    section: 'Monitoring nodes',
    anchor: 'monitoring-nodes',
    quote: 'If the cluster is initially created with nodes allocated for a specific type of workload, such as system nodes, monitoring nodes, and so on, we recommend that you explicitly specify the corresponding nodeSelector in the configuration of modules using persistent storage volumes.',
    level: 'warn',
    title: 'Modules with persistent volumes name their nodes',
    why: 'A volume stays where it was made: a module that Deckhouse moves to other nodes leaves its data behind, or waits for nodes that reach it.',
    check: (cluster) => {
        const { certain, unclear } = dedicatedNodes(cluster);
        const subject = { object: 'NodeGroup', field: 'dedicated' };
        if (certain.length === 0) {
            const [at] = unclear;
            if (at === undefined) {
                const because = 'No declared node group is kept for a role or a module.';
                return [{ verdict: 'not-applicable', ...subject, because }];
            }
            const because = 'Whether nodes are kept for a role or a module cannot be read.';
            return [{ verdict: 'unknown', ...subject, because, at, ask: 'Commit what cannot be read.', unreadable: true }];
        }
        const findings = [];
        for (const finding of cluster.volumes.flatMap((volumes) => module_placement_judge(volumes, cluster))) {
            const isRepeated = finding.verdict === 'unknown' && finding.at !== undefined && (0,rule/* speaksOf */.Tq)(findings, finding.at);
            if (!isRepeated)
                findings.push(finding);
        }
        const because = 'The module `prometheus` is switched off.';
        const off = { verdict: 'not-applicable', object: PROMETHEUS, field: FIELD, because };
        return findings.length === 0 ? [off] : findings;
    },
};
const PROMETHEUS = 'ModuleConfig/prometheus';
const FIELD = 'spec.settings.nodeSelector';
function module_placement_fixOf({ nodes }) {
    const isSystem = nodes.of('monitoring').certain.length === 0 && nodes.of('system').certain.length > 0;
    return `Set \`nodeSelector\` in the settings, such as \`${(0,nodes_nodes/* roleLabel */.bR)(isSystem ? 'system' : 'monitoring')}: ""\`.`;
}
function dedicatedNodes({ nodes }) {
    const isDedicated = ({ labels, taints }) => [...labels.known.keys()].some((key) => roleOf(key) !== undefined) ||
        taints.known.some(({ key }) => key === placement/* DEDICATED */.Ov);
    const hidden = nodes.groups.flatMap(({ labels, taints }) => [
        labels.hidden?.at ?? [],
        taints.hidden?.at ?? taints.known.find(({ key }) => key === null)?.at ?? [],
    ]);
    return { certain: nodes.groups.filter(isDedicated), unclear: [...hidden.flat(), ...nodes.of('worker').doubts] };
}
function module_placement_judge({ module, config, choices }, cluster) {
    const isPrometheus = module === 'prometheus';
    if (config.state === 'off')
        return [];
    if (config.state === 'absent')
        return isPrometheus ? [module_placement_undeclared(cluster)] : [];
    const [main, ...others] = choices.map((choice) => ({ choice, finding: judgeChoice(module, choice, cluster) }));
    if (main === undefined)
        return [];
    const named = [main, ...others].flatMap(({ finding }) => finding ?? []);
    if (!isPrometheus || main.finding !== undefined)
        return named;
    const { selector } = main.choice;
    const at = selector.state === 'unreadable' ? config.at : (selector.at ?? config.at);
    const base = { verdict: 'warn', object: PROMETHEUS, field: FIELD, at, fix: module_placement_fixOf(cluster) };
    const shortfall = selector.state === 'known'
        ? { ...base, because: `\`nodeSelector: ${selector.text}\` names no nodes, though some are dedicated.` }
        : { ...base, because: 'The module `prometheus` names no nodes, though some are dedicated.', absence: true };
    return [shortfall, ...named];
}
function module_placement_undeclared(cluster) {
    const { missing, modules } = cluster;
    const subject = { object: PROMETHEUS, field: FIELD };
    const [neighbor] = modules.values();
    const isGone = missing({ kind: 'ModuleConfig', name: 'prometheus' }) !== 'elsewhere';
    if (neighbor !== undefined || isGone) {
        const place = isGone || neighbor === undefined ? {} : { at: neighbor };
        const because = `No manifest declares ${PROMETHEUS}, so the module names no nodes, though some are dedicated.`;
        return {
            verdict: 'warn',
            ...subject,
            because,
            ...place,
            fix: `Declare ${PROMETHEUS}. ${module_placement_fixOf(cluster)}`,
            absence: true,
        };
    }
    const because = 'No ModuleConfig is declared.';
    return { verdict: 'unknown', ...subject, because, ask: `Commit ${PROMETHEUS}.` };
}
function judgeChoice(module, { setting, selector, tolerations }, cluster) {
    const object = `ModuleConfig/${module}`;
    const subject = { object, field: `spec.settings.${setting}` };
    if (selector.state === 'unreadable')
        return (0,rule/* cannotRead */.U0)(selector, `\`${setting}\` of ${object}`, subject, 'Commit its value, or repair the document.');
    if (selector.state === 'silent' || selector.value.size === 0)
        return undefined;
    const landings = cluster.nodes.groups.map((group) => ({
        group,
        result: (0,placement/* landing */.Yl)(group, cluster.ownLabels, selector.value, tolerations),
    }));
    const used = landings.flatMap(({ group, result }) => (result.state === 'lands' ? [group.label] : []));
    const said = `\`${setting}\` of ${object} (\`${selector.text}\`)`;
    const base = { ...subject, at: selector.at };
    if (used.length > 0)
        return { verdict: 'pass', ...base, because: `${said} names ${used.join(' and ')}.` };
    const unclear = landings.map(({ result }) => result).find((result) => result.state === 'unclear');
    if (unclear !== undefined) {
        const because = `Whether ${said} names declared nodes cannot be told: ${unclear.why}.`;
        const ask = unclear.unreadable ? 'Commit what cannot be read.' : 'Select nodes by a label that Git declares.';
        return { verdict: 'unknown', ...base, because, at: unclear.at, ask, unreadable: unclear.unreadable };
    }
    const [doubt] = cluster.nodes.of('worker').doubts;
    if (doubt !== undefined) {
        const because = `${said} names no node group that can be read, and a document that cannot be read as it stands may declare one.`;
        return { verdict: 'unknown', ...base, because, at: doubt, ask: objects/* MAKE_READABLE */.QN, unreadable: true };
    }
    for (const { group, result } of landings) {
        if (result.state !== 'kept off' || result.by !== 'taint')
            continue;
        const because = `${said} names ${group.label}, whose taint \`${(0,placement/* sayTaint */.gt)(result.taint)}\` keeps the module off.`;
        return {
            verdict: 'warn',
            ...base,
            because,
            also: [result.taint.at],
            fix: `Tolerate the taint in the settings of ${object}.`,
        };
    }
    const because = `${said} matches no declared node group.`;
    const fix = 'Name the label of a declared node group, or commit the group.';
    return { verdict: 'warn', ...base, because, fix, absence: true };
}

;// CONCATENATED MODULE: ./lib/src/rules/monitoring-nodes/monitoring-count.js


const monitoringCount = {
    id: 'monitoring-count',
    section: 'Monitoring nodes',
    anchor: 'monitoring-nodes',
    quote: 'For high-load clusters, use two monitoring nodes equipped with fast disks.',
    level: 'fail',
    title: 'A cluster under high load has two monitoring nodes',
    why: 'Prometheus of a busy cluster takes what it needs from its neighbors, and a single node for it leaves the cluster blind when it fails.',
    check: (cluster) => {
        const groups = cluster.nodes.of('monitoring');
        if (groups.certain.length > 0)
            return judgeCount(cluster, 'monitoring', cluster.load === 'regular' ? 'warn' : 'fail');
        const hidden = hiddenGroups(groups, 'monitoring');
        if (hidden.length > 0)
            return hidden;
        return [cluster.load === 'high' ? noGroup(cluster, 'monitoring', 'fail') : withoutNodes('monitoring', cluster)];
    },
};

;// CONCATENATED MODULE: ./lib/src/rules/monitoring-nodes/monitoring-disk.js


const monitoringDisk = {
    id: 'monitoring-disk',
    section: 'Monitoring nodes',
    anchor: 'monitoring-nodes',
    quote: "When allocating monitoring nodes, it's important to equip them with fast disks.",
    level: 'fail',
    title: 'Monitoring nodes have disks of 400 IOPS and more',
    why: 'Prometheus writes all the time and reads much at once; on a slow disk queries and alerts come late.',
    check: (cluster) => judgeGroups(cluster, 'monitoring', judgeDisk),
};

// EXTERNAL MODULE: ./lib/src/model/fleet.js
var model_fleet = __webpack_require__(6447);
// EXTERNAL MODULE: ./lib/src/model/schedule.js
var schedule = __webpack_require__(1266);
// EXTERNAL MODULE: ./lib/src/model/unattended.js
var unattended = __webpack_require__(4553);
// EXTERNAL MODULE: ./lib/src/model/week.js
var model_week = __webpack_require__(6119);
;// CONCATENATED MODULE: ./lib/src/rules/release-channel/fleet-updates.js




const fleetUpdates = {
    id: 'fleet-updates',
    section: 'Release channel',
    anchor: 'release-channel-and-update-mode',
    quote: "If you can't use separate release channels, we recommend setting update windows so that they don't overlap.",
    level: 'warn',
    title: 'Production clusters do not update together',
    why: 'A release that breaks something breaks every cluster that installs it in the same hour.',
    check: ({ releases, installation }, { fleet }) => {
        const own = (0,schedule/* scheduleOf */.r)(releases, installation);
        const others = fleet.others.map((member) => ({
            member,
            schedule: (0,model_fleet/* scheduleOfMember */.fA)(member),
        }));
        let week;
        const taken = () => (week ??= (0,unattended/* takenBeside */.S)(own, others.map((other) => other.schedule)));
        const slots = new Map();
        const free = (hours) => {
            const key = JSON.stringify(hours);
            const slot = slots.get(key) ?? freeText(hours, taken());
            slots.set(key, slot);
            return slot;
        };
        const self = `\`${fleet.name}\``;
        const found = [];
        const apart = new Map();
        for (const { member, schedule } of others) {
            const reason = apartness(own, schedule, member.name);
            const alike = reason === undefined ? undefined : apart.get(reason.why);
            if (reason === undefined)
                found.push(judgePair(own, schedule, aboutPair(fleet, member), free));
            else if (alike === undefined)
                apart.set(reason.why, [reason]);
            else
                alike.push(reason);
        }
        for (const alike of apart.values())
            found.push(evidence(alike, self));
        if (fleet.within !== undefined)
            return [...found, outOfSight(fleet.within)];
        return found.length === 0 ? [alone()] : found;
    },
};
function freeText(hours, taken) {
    const slot = (0,model_week/* freeSlot */.vG)(hours, taken);
    return slot === undefined ? '' : (0,model_week/* text */.Qq)((0,model_week/* weekOf */.gx)(slot));
}
const fleet_updates_FIELD = 'update.windows';
const SEPARATE = 'let one of the two follow another release channel';
function aboutPair({ name, isJudged: isOwn }, { name: other, isJudged }) {
    return {
        subject: { object: `cluster ${other}`, field: fleet_updates_FIELD },
        self: `\`${name}\``,
        name: `\`${other}\``,
        pair: { other, countsThere: isJudged && (!isOwn || other > name) },
    };
}
function alone() {
    const because = 'Git declares no other production cluster.';
    return { verdict: 'not-applicable', object: 'cluster', field: fleet_updates_FIELD, because };
}
function outOfSight(within) {
    const folders = within.map((folder) => `\`${folder}\``).join(', ');
    const because = `Only ${folders} was looked at, and other production clusters may lie elsewhere.`;
    return { verdict: 'unknown', object: 'cluster', field: fleet_updates_FIELD, because, ask: 'Check the whole repository.' };
}
function apartness(own, other, name) {
    const [byHand, theirHand] = [confirmed(own), confirmed(other)];
    if (byHand !== undefined)
        return { why: 'by hand', other: name, at: byHand, says: (names, self) => confirms(self, false, names) };
    if (theirHand !== undefined)
        return { why: 'theirs', other: name, at: theirHand, says: (names, self, many) => confirms(names, many, self) };
    const [channel, theirs] = [own.channel, other.channel];
    if (channel.state === 'known' && theirs.state === 'known' && channel.value !== theirs.value) {
        const says = (names) => `\`${channel.text}\` here, \`${theirs.text}\` in ${names}.`;
        return { why: `channel ${theirs.text}`, other: name, at: channel.at, also: theirs.at, says };
    }
    const [windows, beside] = [own.windows, other.windows];
    if (areDisjoint(windows, beside) && windows.state === 'known' && windows.at !== undefined) {
        const says = (names) => `The update windows do not overlap with those of ${names}.`;
        return { why: 'windows', other: name, at: windows.at, also: beside.at, says };
    }
    return undefined;
}
const confirms = (whose, areMany, rest) => `A person confirms each release of ${whose} (\`update.mode: Manual\`), so ${areMany ? 'they do' : 'it does'} not update together with ${rest}.`;
const confirmed = ({ manual }) => manual.state === 'known' && manual.value ? manual.at : undefined;
const NAMED = 3;
function evidence(alike, self) {
    const named = alike.slice(0, NAMED);
    const rest = alike.length > NAMED ? ` and ${alike.length - NAMED} more` : '';
    const names = (quote) => named.map(({ other }) => `${quote}${other}${quote}`).join(', ') + rest;
    const [{ at, says }] = alike;
    const also = new Set(named.flatMap((one) => [one.at, ...(one.also === undefined ? [] : [one.also])]));
    also.delete(at);
    return {
        verdict: 'pass',
        object: `cluster${alike.length === 1 ? '' : 's'} ${names('')}`,
        field: fleet_updates_FIELD,
        because: says(names('`'), self, alike.length > 1),
        at,
        ...(also.size === 0 ? {} : { also: [...also] }),
    };
}
function judgePair(own, other, about, free) {
    const [ours, others] = [(0,unattended/* unattended */.D)(own), (0,unattended/* unattended */.D)(other)];
    if (ours !== undefined && others !== undefined && meet(ours, others))
        return together(ours.channel, ours.windows, others.windows, about, free);
    return fleet_updates_cannotTell(own, other, about);
}
function areDisjoint(left, right) {
    if (left.state !== 'known' || right.state !== 'known')
        return false;
    const isCertain = [left, right].every(({ isAbsent, hidden }) => !isAbsent && hidden === undefined);
    return isCertain && (0,model_week/* intersection */.E$)(left.week, right.week).length === 0;
}
function meet({ windows: left }, { windows: right }) {
    return left.isAbsent || right.isAbsent || (0,model_week/* intersection */.E$)(left.week, right.week).length > 0;
}
function together(channel, own, theirs, about, free) {
    const { subject, name, pair } = about;
    const overlap = (0,model_week/* intersection */.E$)(own.week, theirs.week);
    const counts = pair.countsThere ? ` It counts in the row of ${name}.` : '';
    const at = touching(own, overlap) ?? own.at;
    const also = touching(theirs, overlap) ?? theirs.at;
    return {
        verdict: 'warn',
        ...subject,
        because: `Shares \`${channel.text}\` with ${name}, and ${manner(own, theirs, about)}.${counts}`,
        ...(at === undefined ? {} : { at }),
        ...(also === undefined ? {} : { also: [also] }),
        fix: repair(own, theirs, about, free),
        ...(own.isAbsent ? { absence: true } : {}),
        pair,
    };
}
function manner(own, theirs, { self, name }) {
    if (own.isAbsent && theirs.isAbsent)
        return 'neither has update windows, so both may update at any hour';
    const [open, whose] = own.isAbsent ? [theirs.week, name] : [own.week, self];
    const without = own.isAbsent ? 'has no update windows' : `${name} has no update windows`;
    if (!own.isAbsent && !theirs.isAbsent)
        return `the windows of both are open ${(0,model_week/* text */.Qq)((0,model_week/* intersection */.E$)(own.week, theirs.week))}`;
    return open.length === 0
        ? `${without}, and those of ${whose} never open`
        : `${without}, so both may update in those of ${whose}: ${(0,model_week/* text */.Qq)(open)}`;
}
const touching = ({ open }, week) => open.find(({ hours }) => (0,model_week/* intersection */.E$)((0,model_week/* weekOf */.gx)(hours), week).length > 0)?.at;
function repair(own, other, { self, name }, freeFor) {
    const overlap = (0,model_week/* intersection */.E$)(own.week, other.week);
    const open = own.isAbsent ? other.open : own.open;
    const inQuestion = open.find(({ hours }) => (0,model_week/* intersection */.E$)((0,model_week/* weekOf */.gx)(hours), overlap).length > 0);
    const free = inQuestion === undefined ? '' : freeFor(inQuestion.hours);
    if (own.isAbsent && other.isAbsent)
        return `Give both clusters windows that do not overlap, or ${SEPARATE}.`;
    if (own.isAbsent || other.isAbsent) {
        const whom = own.isAbsent ? self : name;
        return `Give ${whom} update windows that do not overlap${free === '' ? '' : `, for example ${free}`}, or ${SEPARATE}.`;
    }
    if (free === '')
        return `No slot of this length is free: shorten the windows, or ${SEPARATE}.`;
    return `Move the window to ${free}, which is free, or ${SEPARATE}.`;
}
function fleet_updates_cannotTell(own, other, { subject, self, name, pair }) {
    const parts = ['channel', 'windows', 'manual'];
    const doubts = parts.flatMap((part) => [
        { doubt: unresolved(own[part]), whose: self },
        { doubt: unresolved(other[part]), whose: name },
    ]);
    const found = doubts.find(({ doubt }) => doubt !== undefined);
    const said = found?.doubt === undefined ? '' : ` ${found.doubt.what} of ${found.whose} ${found.doubt.why}.`;
    const at = found?.doubt?.at;
    const also = found?.doubt?.also;
    return {
        verdict: 'unknown',
        ...subject,
        because: `Whether ${self} and ${name} update together cannot be told.${said}`,
        ...(at === undefined ? {} : { at }),
        ...(also === undefined ? {} : { also }),
        ask: found?.doubt?.ask ?? 'Commit the release channels and the update windows of both.',
        ...(found?.doubt?.unreadable === true ? { unreadable: true } : {}),
        pair,
    };
}
function unresolved(part) {
    if (part.state === 'unresolved')
        return part;
    return 'hidden' in part ? part.hidden : undefined;
}

// EXTERNAL MODULE: ./lib/src/model/channel.js
var channel = __webpack_require__(8676);
;// CONCATENATED MODULE: ./lib/src/rules/release-channel/release-channel.js



const release_channel_FIX = 'Set `spec.settings.releaseChannel` of ModuleConfig `deckhouse` to `EarlyAccess` or `Stable`.';
const release_channel_ASK = 'Commit ModuleConfig `deckhouse` with `spec.settings.releaseChannel`.';
const CHANNEL = { object: 'ModuleConfig/deckhouse', field: 'spec.settings.releaseChannel' };
const releaseChannel = {
    id: 'release-channel',
    section: 'Release channel',
    anchor: 'release-channel-and-update-mode',
    quote: 'Use `Early Access` or `Stable` release channel.',
    level: 'fail',
    title: 'Deckhouse follows a release channel for production',
    why: 'Alpha and Beta get releases that nobody has run for long; without a channel a cluster gets no updates at all.',
    check: ({ releases, installation, missing }) => {
        const found = [
            release_channel_channel((0,channel/* channelOf */.ts)(releases, installation), releases, missing),
            ...releases.bindings.flatMap((binding) => boundPolicy(binding, releases)),
        ];
        return [...found, ...releases.bindingDoubts.filter((at) => !(0,rule/* speaksOf */.Tq)(found, at)).map(hiddenBinding)];
    },
};
const SOURCES = {
    module: [CHANNEL, 'The release channel'],
    overrides: [
        { object: 'InitConfiguration', field: 'deckhouse.configOverrides.deckhouse.releaseChannel' },
        'The release channel in `configOverrides`',
    ],
    installation: [
        { object: 'InitConfiguration', field: 'deckhouse.releaseChannel' },
        'The release channel of InitConfiguration',
    ],
};
function release_channel_channel(found, releases, missing) {
    switch (found.by) {
        case 'devBranch':
            return devBranch(found.fact);
        case 'misplaced':
            return release_channel_misplaced(found.fact);
        case 'nobody':
            return nothing(releases, missing);
        case 'astray': {
            const field = 'spec.settings.update.releaseChannel';
            return (0,rule/* cannotRead */.U0)(found.fact, 'What `settings.update` says of a channel', { ...CHANNEL, field }, release_channel_ASK);
        }
        default: {
            const [subject, what] = SOURCES[found.by];
            if (found.fact.state === 'unreadable')
                return (0,rule/* cannotRead */.U0)(found.fact, what, subject, release_channel_ASK);
            return release_channel_judge(found.fact, subject, found.lower, releases.misplacedChannel);
        }
    }
}
function devBranch(fact) {
    const subject = { object: 'InitConfiguration', field: 'deckhouse.devBranch' };
    if (fact.state === 'unreadable')
        return (0,rule/* cannotRead */.U0)(fact, '`devBranch`', subject, 'Remove `devBranch`, or commit its value.');
    return {
        verdict: 'fail',
        ...subject,
        because: `\`devBranch: ${fact.text}\` installs a development build, which follows no release channel.`,
        at: fact.at,
        fix: `Remove \`devBranch\`. ${release_channel_FIX}`,
    };
}
function release_channel_misplaced({ text, at }) {
    return {
        verdict: 'fail',
        object: CHANNEL.object,
        field: 'spec.settings.update.releaseChannel',
        because: `\`releaseChannel: ${text}\` stands under \`settings.update\`, where Deckhouse does not read it.`,
        at,
        fix: 'Move it one level up, to `spec.settings.releaseChannel`.',
    };
}
function nothing({ config, channel: fact }, missing) {
    if (config.state === 'declared') {
        return {
            verdict: 'fail',
            ...CHANNEL,
            because: 'ModuleConfig `deckhouse` names no release channel, so the cluster gets no updates.',
            at: fact.state === 'silent' && fact.at !== undefined ? fact.at : config.at,
            fix: release_channel_FIX,
            absence: true,
        };
    }
    if (config.state === 'off') {
        const because = 'ModuleConfig `deckhouse` is switched off, so its settings prove nothing, and nothing else names a release channel.';
        return { verdict: 'unknown', ...CHANNEL, because, at: config.at, ask: release_channel_ASK };
    }
    if (missing({ kind: 'ModuleConfig', name: 'deckhouse' }) !== 'elsewhere') {
        return { verdict: 'fail', ...CHANNEL, because: 'No manifest names a release channel.', fix: release_channel_FIX, absence: true };
    }
    return { verdict: 'unknown', ...CHANNEL, because: 'No manifest names a release channel.', ask: release_channel_ASK };
}
function release_channel_judge(fact, subject, lower, misplacedChannel) {
    const others = lower
        .filter((other) => other.value !== fact.value)
        .map((other) => ` It overrides \`${other.text}\` in ${(0,rule/* where */._M)(other)}.`);
    if (misplacedChannel.state === 'known')
        others.push(` The one under \`settings.update\` in ${(0,rule/* where */._M)(misplacedChannel)} is not read.`);
    const note = others.join('');
    const base = { ...subject, at: fact.at };
    switch (fact.value) {
        case 'EarlyAccess':
        case 'Stable':
            return { verdict: 'pass', ...base, because: `\`releaseChannel: ${fact.text}\`.${note}` };
        case 'RockSolid':
        case 'LTS':
        case 'Lts': {
            const because = `\`${fact.text}\` is more conservative than the channels that the guide names.${note}`;
            return { verdict: 'warn', ...base, because, fix: release_channel_FIX };
        }
        case 'Alpha':
        case 'Beta':
            return {
                verdict: 'fail',
                ...base,
                because: `\`${fact.text}\` is a channel for trying things out.${note}`,
                fix: release_channel_FIX,
                repair: follow(fact, 'Stable'),
            };
        default: {
            const meant = channel/* CHANNELS */.l_.find((name) => simplify(name) === simplify(fact.value));
            const guess = meant === undefined ? '' : ` \`${meant}\` was probably meant.`;
            const because = `\`${fact.text}\` is no release channel.${guess} The channels are ${channel/* CHANNELS */.l_.map((name) => `\`${name}\``).join(', ')}.${note}`;
            const repair = meant === undefined ? {} : { repair: follow(fact, meant) };
            return { verdict: 'fail', ...base, because, fix: release_channel_FIX, ...repair };
        }
    }
}
const follow = ({ at, value }, to) => ({ edits: [{ at, from: value, to }] });
const simplify = (name) => name.toLowerCase().replaceAll(/[^a-z]/g, '');
function boundPolicy(binding, { policies }) {
    const subject = { object: `ModuleConfig/${binding.module}`, field: 'spec.updatePolicy' };
    const what = `The update policy of module \`${binding.module}\``;
    if (binding.policy.state === 'silent')
        return [];
    if (binding.policy.state === 'unreadable')
        return [(0,rule/* cannotRead */.U0)(binding.policy, what, subject, 'Commit the name of the policy.')];
    const { value, text, at } = binding.policy;
    const ask = `Commit ModuleUpdatePolicy \`${text}\`, or take \`updatePolicy\` out.`;
    const hidden = binding.doubts.map((also) => {
        const because = `${what} is \`${text}\`, which a document that cannot be read as it stands may declare.`;
        return { verdict: 'unknown', ...subject, because, at, also: [also], ask, unreadable: true };
    });
    const matching = policies.filter(({ name }) => name === value);
    if (matching.length === 0 && hidden.length === 0) {
        const because = `${what} is \`${text}\`, which no manifest declares.`;
        return [{ verdict: 'unknown', ...subject, because, at, ask }];
    }
    return [...matching.flatMap((policy) => policyChannel(policy, binding, what)), ...hidden];
}
function hiddenBinding(at) {
    const because = 'A document that cannot be read as it stands may bind a module to an update policy.';
    const subject = { object: 'ModuleConfig', field: 'spec.updatePolicy' };
    return { verdict: 'unknown', ...subject, because, at, ask: objects/* MAKE_READABLE */.QN, unreadable: true };
}
function policyChannel(policy, binding, what) {
    const subject = { object: policy.label, field: 'spec.releaseChannel' };
    if (policy.channel.state === 'unreadable')
        return [(0,rule/* cannotRead */.U0)(policy.channel, `${what} has a channel that`, subject, 'Commit its value.')];
    if (policy.channel.state === 'silent' || /^(?:EarlyAccess|Stable|RockSolid|Lts|LTS)$/.test(policy.channel.value))
        return [];
    const { text, value, at } = policy.channel;
    if (value !== 'Alpha' && value !== 'Beta') {
        const because = `${what} follows \`${text}\`, which is no release channel.`;
        return [
            { verdict: 'unknown', ...subject, because, at, ask: 'Set `spec.releaseChannel` of the policy to `Stable`.' },
        ];
    }
    if (binding.enabled.state === 'known') {
        const because = `Module \`${binding.module}\` is updated from \`${text}\` by ${policy.label}.`;
        return [
            {
                verdict: 'fail',
                ...subject,
                because,
                at,
                fix: 'Set `spec.releaseChannel` of the policy to `EarlyAccess` or `Stable`.',
                repair: follow(policy.channel, 'Stable'),
            },
        ];
    }
    const because = `Module \`${binding.module}\` is bound to a policy on \`${text}\`, and nothing says whether the module is enabled.`;
    const ask = `Set \`spec.enabled\` in ModuleConfig \`${binding.module}\`, or move the policy to \`Stable\`.`;
    return [{ verdict: 'unknown', ...subject, because, at, ask }];
}

;// CONCATENATED MODULE: ./lib/src/data/deckhouse-releases.js
const DECKHOUSE_RELEASES = {
    date: '2026-11-24',
    minors: {
        '1.50': '2023-08-10',
        '1.51': '2023-09-11',
        '1.52': '2023-10-02',
        '1.53': '2023-10-22',
        '1.54': '2023-11-06',
        '1.55': '2023-11-27',
        '1.56': '2023-12-23',
        '1.57': '2024-01-23',
        '1.58': '2024-02-23',
        '1.59': '2024-04-10',
        '1.60': '2024-05-21',
        '1.61': '2024-06-10',
        '1.62': '2024-07-10',
        '1.63': '2024-08-07',
        '1.64': '2024-09-24',
        '1.65': '2024-10-31',
        '1.66': '2024-12-02',
        '1.67': '2024-12-23',
        '1.68': '2025-02-26',
        '1.69': '2025-04-17',
        '1.70': '2025-06-09',
        '1.71': '2025-07-21',
        '1.72': '2025-09-10',
        '1.73': '2025-11-05',
        '1.74': '2025-12-23',
        '1.75': '2026-03-20',
        '1.76': '2026-06-29',
        '1.77': '2026-09-18',
    },
};
function releasedOn(version) {
    const minors = DECKHOUSE_RELEASES.minors;
    const minor = /^v?(\d+\.\d+)(?:\.\d+)?$/.exec(version)?.[1];
    return minor === undefined ? undefined : minors[minor];
}

// EXTERNAL MODULE: ./lib/src/model/window.js
var model_window = __webpack_require__(7687);
;// CONCATENATED MODULE: ./lib/src/rules/release-channel/release-freshness.js






const release_freshness_OBJECT = 'ModuleConfig/deckhouse';
const release_freshness_CHANNEL = { object: release_freshness_OBJECT, field: 'spec.settings.releaseChannel' };
const MODE = { object: release_freshness_OBJECT, field: 'spec.settings.update.mode' };
const WINDOWS = { object: release_freshness_OBJECT, field: 'spec.settings.update.windows' };
const DEV_BRANCH = { object: 'InitConfiguration', field: 'deckhouse.devBranch' };
const SET_CHANNEL = 'Set `spec.settings.releaseChannel` of ModuleConfig `deckhouse` to `EarlyAccess` or `Stable`.';
const release_freshness_ASK = 'Set `update.mode: Auto` with update windows, or, at least every six months, attest.';
const COMMIT = 'Commit ModuleConfig `deckhouse` with `spec.settings.releaseChannel` and `spec.settings.update`.';
const release_freshness_MONTHS = 6;
const releaseFreshness = {
    id: 'release-freshness',
    section: 'Release channel',
    anchor: 'release-channel-and-update-mode',
    quote: "Even in very busy and critical clusters, it's recommended that you don't disable the release channel.",
    level: 'warn',
    title: 'New releases reach the cluster within six months',
    attestedWithinMonths: release_freshness_MONTHS,
    why: 'An old release has bugs that newer ones no longer have, and its problems are hard to address promptly.',
    check: ({ releases, installation, pins, missing }, { date }) => {
        const found = [
            ...release_freshness_channel(releases, installation, missing),
            ...windows(releases),
            ...pins.overrides.map(overridden),
            ...pins.maintenance.flatMap(maintained),
            ...declaredRelease(pins.releases, date),
        ];
        const hidden = pins.doubts.filter(({ at }, index) => pins.doubts.findIndex((one) => one.at === at) === index);
        return [...found, ...hidden.filter(({ at }) => !(0,rule/* speaksOf */.Tq)(found, at)).map(inDoubt)];
    },
};
function release_freshness_channel(releases, installation, missing) {
    const found = (0,channel/* channelOf */.ts)(releases, installation);
    if (found.by === 'nobody')
        return [noChannel(releases, missing)];
    const { fact } = found;
    if (found.by === 'devBranch') {
        if (fact.state === 'unreadable')
            return [(0,rule/* cannotRead */.U0)(fact, '`devBranch`', DEV_BRANCH, 'Remove `devBranch`, or commit its value.')];
        const age = fact.state === 'known' ? ageOf(fact.value.replace(/^release-/, '')) : '';
        const because = `\`devBranch: ${fact.text}\` holds the cluster at a development build.${age === '' ? '' : ` It ${age}.`}`;
        return [{ verdict: 'warn', ...DEV_BRANCH, because, at: fact.at, fix: `Remove \`devBranch\`. ${SET_CHANNEL}` }];
    }
    if (fact.state === 'unreadable')
        return [(0,rule/* cannotRead */.U0)(fact, 'The release channel', release_freshness_CHANNEL, COMMIT)];
    if (found.by === 'misplaced') {
        const because = `\`releaseChannel: ${fact.text}\` stands under \`settings.update\`, where Deckhouse does not read it, so no releases arrive.`;
        const fix = 'Move it one level up, to `spec.settings.releaseChannel`.';
        return [{ verdict: 'warn', ...release_freshness_CHANNEL, because, at: fact.at, fix }];
    }
    if ((0,channel/* channelNamed */.vL)(fact.value) === undefined) {
        const because = `\`${fact.text}\` is no release channel, so it cannot be told whether releases arrive.`;
        return [{ verdict: 'unknown', ...release_freshness_CHANNEL, because, at: fact.at, ask: SET_CHANNEL }];
    }
    return [mode(releases, fact.text)];
}
function noChannel({ config, channel: fact }, missing) {
    if (config.state === 'declared') {
        return {
            verdict: 'warn',
            ...release_freshness_CHANNEL,
            because: 'ModuleConfig `deckhouse` names no release channel, so no releases arrive.',
            at: fact.state === 'silent' && fact.at !== undefined ? fact.at : config.at,
            fix: SET_CHANNEL,
            absence: true,
        };
    }
    const because = 'No manifest names a release channel.';
    if (config.state === 'off')
        return { verdict: 'unknown', ...release_freshness_CHANNEL, because, at: config.at, ask: COMMIT };
    if (missing({ kind: 'ModuleConfig', name: 'deckhouse' }) !== 'elsewhere')
        return { verdict: 'warn', ...release_freshness_CHANNEL, because, fix: SET_CHANNEL, absence: true };
    return { verdict: 'unknown', ...release_freshness_CHANNEL, because, ask: COMMIT };
}
function mode({ config, mode: fact }, name) {
    const unknown = (because, at = fact.at, ask = release_freshness_ASK) => ({
        verdict: 'unknown',
        ...MODE,
        because,
        ...(at === undefined ? {} : { at }),
        ask,
    });
    if (fact.state === 'unreadable')
        return (0,rule/* cannotRead */.U0)(fact, 'The update mode', MODE, 'Commit `update.mode`.');
    if (config.state === 'absent' || fact.state === 'silent') {
        const nearest = config.state === 'absent' ? undefined : config.at;
        const because = `\`update.mode\` is not set. In newer releases it is \`AutoPatch\` then, and minor releases wait for a person; when one last confirmed a release, Git does not show.`;
        return unknown(because, fact.at ?? nearest);
    }
    switch (fact.value) {
        case 'Auto': {
            const because = `\`update.mode: Auto\` on \`${name}\`: releases are installed without a person.`;
            return { verdict: 'pass', ...MODE, because, at: fact.at };
        }
        case 'Manual':
            return unknown('`update.mode: Manual`: when a person last confirmed a release, Git does not show.');
        case 'AutoPatch':
            return unknown('`update.mode: AutoPatch`: minor releases wait for a person, and when one last confirmed a release, Git does not show.');
        default:
            return unknown(`\`update.mode: ${fact.text}\` is none of \`Auto\`, \`AutoPatch\` and \`Manual\`.`, fact.at, 'Set `update.mode` to one of them.');
    }
}
function windows({ windows: fact, mode: updates }) {
    if (updates.state === 'known' && updates.value === 'Manual')
        return [];
    if (fact.state === 'unreadable')
        return [(0,rule/* cannotRead */.U0)(fact, 'The list of update windows', WINDOWS, 'Commit the windows.')];
    if (fact.state === 'silent')
        return [];
    const results = fact.value.map(model_window/* opening */.z);
    if (results.some((result) => result.state === 'opens'))
        return [];
    const hidden = results.find((result) => result.state === 'unreadable');
    if (hidden !== undefined)
        return [(0,rule/* cannotRead */.U0)(hidden.fact, `${hidden.what} of an update window`, WINDOWS, 'Commit the value of the window.')];
    const never = results.find((result) => result.state === 'never');
    if (never === undefined)
        return [];
    const because = `No update window ever opens, so no release is installed: ${never.why}.`;
    return [{ verdict: 'warn', ...WINDOWS, because, at: never.at, fix: never.fix }];
}
function overridden({ label, at, imageTag }) {
    const tag = imageTag.state === 'known' ? ` at image tag \`${imageTag.text}\`` : '';
    const because = `${label} holds the module${tag}, which is meant for development.`;
    return {
        verdict: 'warn',
        object: label,
        field: 'spec.imageTag',
        because,
        at,
        fix: 'Delete the ModulePullOverride, so that the module follows its releases.',
    };
}
const UNMANAGED = 'NoResourceReconciliation';
function maintained({ module, mode: fact, enabled }) {
    const subject = { object: `ModuleConfig/${module}`, field: 'spec.maintenance' };
    if (fact.state === 'silent')
        return [];
    if (fact.state === 'unreadable')
        return [(0,rule/* cannotRead */.U0)(fact, `\`maintenance\` of module \`${module}\``, subject, 'Commit it, or take it out.')];
    if (enabled.state === 'unreadable')
        return [(0,rule/* cannotRead */.U0)(enabled, `\`enabled\` of module \`${module}\``, subject, 'Commit its value.')];
    if (fact.value !== UNMANAGED) {
        const because = `\`maintenance: ${fact.text}\` is no mode: \`${UNMANAGED}\` is the only one.`;
        return [{ verdict: 'unknown', ...subject, because, at: fact.at, ask: 'Take `maintenance` out.' }];
    }
    const because = `\`maintenance: ${fact.text}\` keeps the resources of module \`${module}\` as they are.`;
    return [{ verdict: 'warn', ...subject, because, at: fact.at, fix: 'Take `maintenance` out once the work is done.' }];
}
function declaredRelease(all, date) {
    const field = 'spec.version';
    const running = all.filter(mayRun);
    for (const { label, approved, phase, version } of running) {
        const hidden = [version, approved, phase].find((fact) => fact.state === 'unreadable');
        if (hidden?.state === 'unreadable')
            return [(0,rule/* cannotRead */.U0)(hidden, `What ${label} says`, { object: label, field }, 'Commit the value.')];
    }
    const [newest] = running
        .flatMap(({ label, version }) => (version.state === 'known' ? [{ label, version }] : []))
        .toSorted((left, right) => compareVersions(right.version.value, left.version.value));
    if (newest === undefined)
        return [];
    const { label, version } = newest;
    const subject = { object: label, field, at: version.at };
    const day = releasedOn(version.value);
    if (day === undefined) {
        const because = `${label} says \`${version.text}\`, of which the table of releases (${DECKHOUSE_RELEASES.date}) has no date.`;
        return [{ verdict: 'unknown', ...subject, because, ask: 'Commit the version as it is released, or attest.' }];
    }
    if (day >= (0,model_day/* monthsBefore */.jL)(date, release_freshness_MONTHS))
        return [];
    const because = `${label} is the newest release that Git declares, and it ${ageOf(version.value)}.`;
    const fix = 'Update Deckhouse, and commit the newer DeckhouseRelease or take this one out.';
    return [{ verdict: 'warn', ...subject, because, fix }];
}
function mayRun({ approved, phase }) {
    if (phase.state === 'known' && (phase.value === 'Suspended' || phase.value === 'Skipped'))
        return false;
    const isDeployed = phase.state === 'unreadable' || (phase.state === 'known' && phase.value === 'Deployed');
    return isDeployed || approved.state === 'unreadable' || (approved.state === 'known' && approved.value);
}
function compareVersions(left, right) {
    const [one, other] = [left, right].map((version) => (version.match(/\d+/g) ?? []).map(Number));
    const at = [0, 1, 2].find((index) => (one?.[index] ?? 0) !== (other?.[index] ?? 0)) ?? 0;
    return (one?.[at] ?? 0) - (other?.[at] ?? 0);
}
function ageOf(version) {
    const day = releasedOn(version);
    const minor = /\d+\.\d+/.exec(version)?.[0] ?? version;
    return day === undefined ? '' : `is of minor version ${minor}, which was out by ${day}`;
}
function inDoubt({ at, what }) {
    const subject = { object: 'manifest', field: 'pin' };
    const because = `A document that cannot be read as it stands may ${what}.`;
    return { verdict: 'unknown', ...subject, because, at, ask: objects/* MAKE_READABLE */.QN, unreadable: true };
}

;// CONCATENATED MODULE: ./lib/src/rules/release-channel/update-schedule.js



const update_schedule_OBJECT = 'ModuleConfig/deckhouse';
const update_schedule_WINDOWS = { object: update_schedule_OBJECT, field: 'spec.settings.update.windows' };
const update_schedule_MODE = { object: update_schedule_OBJECT, field: 'spec.settings.update.mode' };
const update_schedule_FIX = 'Add a window to `spec.settings.update.windows` of ModuleConfig `deckhouse`, for example `{from: "03:00", to: "05:00", days: [Sat]}` in UTC, or set `update.mode: Manual`.';
const update_schedule_ASK = 'Commit ModuleConfig `deckhouse` with `spec.settings.update`.';
const updateSchedule = {
    id: 'update-schedule',
    section: 'Release channel',
    anchor: 'release-channel-and-update-mode',
    quote: 'Configure the auto-update window or select manual mode.',
    level: 'fail',
    title: 'Updates wait for a window or for a person',
    why: 'Without a window, Deckhouse installs a patch as soon as it is out, also in the busiest hour of the week.',
    check: ({ releases, missing }) => {
        const found = [...update_schedule_schedule(releases, missing), ...releases.policies.flatMap(policySchedule)];
        return [...found, ...releases.policyDoubts.filter((at) => !(0,rule/* speaksOf */.Tq)(found, at)).map(hiddenPolicy)];
    },
};
function update_schedule_schedule(releases, missing) {
    const { config, mode, windows } = releases;
    if (config.state === 'absent' || config.state === 'off')
        return [update_schedule_undeclared(config, missing)];
    const manual = mode.state === 'known' && mode.value === 'Manual';
    const declared = windows.state === 'known' ? windows.value : [];
    const open = judgeWindows(declared, update_schedule_WINDOWS, 'warn');
    const opens = open.some(({ verdict }) => verdict === 'pass');
    const undecided = open.some(({ verdict }) => verdict === 'unknown');
    if (manual) {
        const pass = {
            verdict: 'pass',
            ...update_schedule_MODE,
            because: '`update.mode: Manual`: a person confirms each release.',
            at: mode.at,
        };
        return [pass, ...open.filter(({ verdict }) => verdict !== 'pass'), ...unreadableWindows(windows)];
    }
    if (windows.state === 'unreadable')
        return unreadableWindows(windows);
    if (opens || undecided)
        return open;
    if (mode.state === 'unreadable')
        return [(0,rule/* cannotRead */.U0)(mode, 'The update mode', update_schedule_MODE, 'Commit `update.mode`, or add a window.'), ...open];
    return open.length > 0 ? judgeWindows(declared, update_schedule_WINDOWS, 'fail') : [noSchedule(releases, config)];
}
function unreadableWindows(windows) {
    return windows.state === 'unreadable' ? [(0,rule/* cannotRead */.U0)(windows, 'The list of update windows', update_schedule_WINDOWS, update_schedule_ASK)] : [];
}
function update_schedule_undeclared(config, missing) {
    if (config.state === 'off') {
        const because = 'ModuleConfig `deckhouse` is switched off, so its settings prove nothing.';
        return { verdict: 'unknown', ...update_schedule_WINDOWS, because, at: config.at, ask: update_schedule_ASK };
    }
    const because = 'No manifest declares ModuleConfig `deckhouse`, which holds the update windows.';
    if (missing({ kind: 'ModuleConfig', name: 'deckhouse' }) !== 'elsewhere') {
        return { verdict: 'fail', ...update_schedule_WINDOWS, because, fix: update_schedule_FIX, absence: true };
    }
    return { verdict: 'unknown', ...update_schedule_WINDOWS, because, ask: update_schedule_ASK };
}
function noSchedule({ mode, windows }, config) {
    const said = mode.state === 'known'
        ? `\`update.mode: ${mode.text}\` has no update window`
        : 'ModuleConfig `deckhouse` has no update window';
    const meant = mode.state === 'known' && mode.value.toLowerCase() === 'manual' ? mode : undefined;
    const guess = meant === undefined ? '' : ' `Manual` was probably meant.';
    const at = (mode.state === 'known' ? mode.at : windows.at) ?? (config.state === 'absent' ? undefined : config.at);
    return {
        verdict: 'fail',
        ...update_schedule_WINDOWS,
        because: `${said}, so releases may be installed at any hour.${guess}`,
        ...(at === undefined ? {} : { at }),
        fix: update_schedule_FIX,
        absence: true,
        ...(meant === undefined ? {} : { repair: { edits: [{ at: meant.at, from: meant.value, to: 'Manual' }] } }),
    };
}
function judgeWindows(windows, subject, never) {
    return windows.map((window) => {
        const own = { ...subject, field: `${subject.field}[${hours(window)}]` };
        const result = (0,model_window/* opening */.z)(window);
        switch (result.state) {
            case 'opens':
                return { verdict: 'pass', ...own, because: `Updates wait for ${result.text} UTC.`, at: window.at };
            case 'never': {
                const because = `This update window never opens: ${result.why}.`;
                const { at, fix, meant = [] } = result;
                return { verdict: never, ...own, because, at, fix, ...(meant.length === 0 ? {} : { repair: { edits: meant } }) };
            }
            case 'unreadable':
                return (0,rule/* cannotRead */.U0)(result.fact, `${result.what} of an update window`, own, 'Commit the value of the window.');
        }
    });
}
const hours = ({ from, to }) => [from, to].map((time) => (time.state === 'known' ? time.text : time.state)).join('-');
function hiddenPolicy(at) {
    const because = 'A document that cannot be read as it stands may be a ModuleUpdatePolicy.';
    const subject = { object: 'ModuleUpdatePolicy', field: 'spec.update' };
    return { verdict: 'unknown', ...subject, because, at, ask: objects/* MAKE_READABLE */.QN, unreadable: true };
}
function policySchedule(policy) {
    const subject = { object: policy.label, field: 'spec.update.windows' };
    const { mode, windows } = policy;
    if (mode.state === 'unreadable')
        return [
            (0,rule/* cannotRead */.U0)(mode, `The update mode of ${policy.label}`, { ...subject, field: 'spec.update.mode' }, 'Commit it.'),
        ];
    if (mode.state === 'known' && mode.value === 'Manual')
        return [];
    if (mode.state === 'known' && mode.value === 'Ignore') {
        const because = `${policy.label} has \`mode: Ignore\`, so its modules are never updated.`;
        return [
            {
                verdict: 'warn',
                ...subject,
                field: 'spec.update.mode',
                because,
                at: mode.at,
                fix: 'Use `Auto` with windows, or `Manual`.',
            },
        ];
    }
    if (windows.state === 'unreadable')
        return [(0,rule/* cannotRead */.U0)(windows, `The list of windows of ${policy.label}`, subject, 'Commit it.')];
    const judged = windows.state === 'known'
        ? judgeWindows(windows.value, subject, 'warn').filter(({ verdict }) => verdict !== 'pass')
        : [];
    if (windows.state === 'known' && windows.value.length > 0)
        return judged;
    const because = `${policy.label} has no update window, so its modules are updated at any hour.`;
    const at = windows.at ?? policy.at;
    return [
        {
            verdict: 'warn',
            ...subject,
            because,
            at,
            fix: 'Add `spec.update.windows` to the policy, or set `update.mode: Manual`.',
            absence: true,
        },
    ];
}

// EXTERNAL MODULE: ./lib/src/model/quantity.js
var quantity = __webpack_require__(810);
;// CONCATENATED MODULE: ./lib/src/rules/resource-requirements/cluster-capacity.js





const cluster_capacity_SUBJECT = { object: 'cluster', field: 'capacity' };
const clusterCapacity = {
    id: 'cluster-capacity',
    section: 'Resource requirements',
    anchor: 'resource-requirements',
    quote: 'Such a configuration requires at least 24 CPUs and 48 GB of RAM along with fast 400+ IOPS disks for the master nodes.',
    level: 'warn',
    title: 'The infrastructure nodes together have the CPU and memory that the cluster needs',
    why: 'Each node may meet its minimum while there are too few of them for the platform as a whole.',
    check: (cluster) => [cluster_capacity_decide(cluster)],
};
function cluster_capacity_decide(cluster) {
    const least = cluster.load === 'high' ? CAPACITY.high : CAPACITY.regular;
    const most = cluster.load === 'regular' ? CAPACITY.regular : CAPACITY.high;
    const groups = cluster.nodes.groups.filter(isInfrastructure);
    const missing = missingRoles(cluster);
    const unseen = [...hiddenCapacity(cluster), ...capacityElsewhere(cluster, missing)];
    const cpu = (0,model_amount/* sum */.cz)([...groups.map(cpuOf), ...unseen]);
    const memory = (0,model_amount/* sum */.cz)([...groups.map(memoryOf), ...unseen]);
    const [first, ...others] = groups.map(({ count, at }) => count.at ?? at);
    const place = first === undefined ? {} : { at: first, ...(others.length === 0 ? {} : { also: others }) };
    const have = `${said(groups, cpu, memory)}${absent(missing)}`;
    if (first !== undefined && cpu.least >= most.cpu && memory.least >= most.memory * quantity.GB) {
        const byDefault = [cpu.byDefault, memory.byDefault].filter((part) => part !== undefined).join('; ');
        const base = { verdict: 'pass', ...cluster_capacity_SUBJECT, because: have, ...place, at: first };
        return byDefault === '' ? base : { ...base, byDefault };
    }
    if (cpu.most < least.cpu || memory.most < least.memory * quantity.GB) {
        const load = cluster.load === 'high' ? 'high' : 'regular';
        const asks = ` For ${load} load the guide asks for ${least.cpu} CPU and ${least.memory} GB.`;
        const isBetween = memory.most >= least.parts * quantity.GB && memory.most < least.memory * quantity.GB;
        const trap = isBetween ? ` Its minimums for single nodes add up to ${least.parts} GB.` : '';
        return {
            verdict: 'warn',
            ...cluster_capacity_SUBJECT,
            because: `${have}${asks}${trap}`,
            ...place,
            fix: 'Add infrastructure nodes or make them larger.',
            ...(missing.length > 0 || cpu.byDefault !== undefined ? { absence: true } : {}),
        };
    }
    const isOpen = (amount, limit, other) => amount.most >= Math.min(limit, other) && amount.least < Math.max(limit, other);
    const reason = whyOpen(groups, unseen, isOpen(cpu, least.cpu, most.cpu), isOpen(memory, least.memory * quantity.GB, most.memory * quantity.GB));
    return { ...cannotTell('What the infrastructure nodes have together', cluster_capacity_SUBJECT, reason), ...place };
}
const cpuOf = ({ count, machine }) => (0,model_amount/* product */.qM)(count, (0,model_amount/* product */.qM)(machine.cores, machine.fraction));
const memoryOf = ({ count, machine }) => (0,model_amount/* product */.qM)(count, machine.memory);
function isInfrastructure(group) {
    return group.isMaster || nodes_nodes/* LABELED */.Mr.some((role) => (0,nodes_nodes/* hasRole */.hf)(group, role) === 'yes');
}
function missingRoles({ nodes, load }) {
    const wanted = load === 'high' ? ['master', 'frontend', 'system', 'monitoring'] : ['master', 'frontend', 'system'];
    return wanted.filter((role) => nodes.of(role).certain.length === 0);
}
function hiddenCapacity({ nodes }) {
    const uncounted = ({ certain, possible, doubts }) => ({
        certain,
        possible: possible.filter((group) => !isInfrastructure(group)),
        doubts,
    });
    return ['master', ...nodes_nodes/* LABELED */.Mr]
        .flatMap((role) => hiddenGroups(uncounted(nodes.of(role)), role))
        .map(({ because, ask, at }) => (0,model_amount/* open */.ho)({ why: `cannot be told. ${because.slice(0, -1)}`, ask, ...(at && { at }), unreadable: true }));
}
function capacityElsewhere(cluster, missing) {
    const elsewhere = missing.filter((role) => cluster.missingRole(role) === 'elsewhere' && (role === 'master' || cluster.nodes.neighbor === undefined));
    if (elsewhere.length === 0)
        return [];
    const nodes = nodesOfRoles(elsewhere);
    const why = `cannot be told. No manifest declares ${nodes}`;
    return [
        (0,model_amount/* open */.ho)({
            why,
            ask: `Commit what declares ${nodes}, declare it under \`facts.nodes\`, or attest.`,
            unreadable: false,
        }),
    ];
}
function whyOpen(groups, unseen, needsCpu, needsMemory) {
    const shares = groups.flatMap(({ label, count, machine }) => [
        { what: `the number of nodes of ${label}`, amount: count, matters: true },
        { what: `the CPU of ${label}`, amount: machine.cores, matters: needsCpu },
        { what: `the share of its CPU that each node of ${label} gets`, amount: machine.fraction, matters: needsCpu },
        { what: `the memory of ${label}`, amount: machine.memory, matters: needsMemory },
    ]);
    const reasons = [
        ...shares.flatMap(({ what, amount: { open: reason }, matters }) => matters && reason !== undefined ? [{ ...reason, why: `depends on ${what}, which ${reason.why}` }] : []),
        ...unseen.flatMap(({ open: reason }) => reason ?? []),
    ];
    const why = 'depends on whether the load is high, which cannot be told: monitoring nodes may be declared';
    const ask = 'Set `load` for the cluster to `regular` or `high`.';
    return reasons.find(({ unreadable }) => unreadable) ?? reasons[0] ?? { why, ask, unreadable: true };
}
function said(groups, cpu, memory) {
    if (groups.length === 0)
        return 'Git declares no infrastructure nodes.';
    const parts = groups.map((group) => `${group.label} (${howMany(group)})`).join(', ');
    return `Git declares infrastructure nodes with ${bounds(cpu, String)} CPU and ${bounds(memory, quantity/* gigabytes */.kN)} of memory together: ${parts}.`;
}
const absent = (missing) => missing.length === 0 ? '' : ` No manifest declares ${nodesOfRoles(missing)}.`;
const nodesOfRoles = (roles) => `${[roles.slice(0, -1).join(', '), ...roles.slice(-1)].filter((part) => part !== '').join(' or ')} nodes`;
function bounds({ least, most }, show) {
    const rounded = (value) => show(Number(value.toFixed(2)));
    if (least === most)
        return rounded(least);
    return most === Infinity ? `at least ${rounded(least)}` : `${rounded(least)} to ${rounded(most)}`;
}

;// CONCATENATED MODULE: ./lib/src/rules/role-resources.js



function judgeMachine(group, minimum, level) {
    const dimensions = dimensionsOf(group, minimum);
    const fix = `Give the nodes of ${group.label} at least ${minimum.cpu} CPU, ${minimum.memory} GB of memory and ${minimum.disk} GB of disk.`;
    const short = dimensions
        .filter(({ amount, wanted }) => amount.most < wanted)
        .map((dimension) => shortfall(group, dimension, level, fix));
    const found = [...short, ...unknowns(group, dimensions), ...judgeFraction(group, minimum, fix)];
    return found.length > 0 ? found : [met(group, dimensions)];
}
function dimensionsOf({ machine }, minimum) {
    const bytes = (what) => (value) => `${(0,quantity/* gigabytes */.kN)(value)} of ${what}`;
    return [
        { field: 'cpu', amount: machine.cores, wanted: minimum.cpu, show: (value) => `${value} CPU` },
        { field: 'memory', amount: machine.memory, wanted: minimum.memory * quantity.GB, show: bytes('memory') },
        { field: 'disk', amount: machine.disk, wanted: minimum.disk * quantity.GB, show: bytes('disk') },
    ];
}
function shortfall(group, { field, amount, wanted, show }, level, fix) {
    const atMost = (0,model_amount/* isExact */.u0)(amount) ? '' : 'at most ';
    const because = `Each node of ${group.label} has ${atMost}${show(amount.most)}${source(amount)}; the guide asks for ${show(wanted)}.`;
    const at = amount.at ?? group.at;
    const absence = amount.byDefault === undefined ? {} : { absence: true };
    return { verdict: level, object: group.label, field, because, at, fix, ...absence };
}
const source = ({ text }) => (text === '' ? '' : ` (${text})`);
function unknowns(group, dimensions) {
    const open = dimensions
        .filter(({ amount, wanted }) => amount.least < wanted && amount.most >= wanted)
        .map(({ field, amount }) => ({ field, reason: amount.open ?? lost(group) }));
    const isFirst = ({ reason }, index) => open.findIndex((other) => isSame(other.reason, reason)) === index;
    return open.filter(isFirst).map(({ field, reason }) => {
        const isOnly = open.filter((other) => isSame(other.reason, reason)).length === 1;
        const name = field === 'cpu' ? 'CPU' : field;
        return cannotTell(`The ${isOnly ? name : 'machine'} of ${group.label}`, { object: group.label, field: isOnly ? field : 'machine' }, reason);
    });
}
const isSame = (left, right) => left.why === right.why && left.ask === right.ask;
const lost = (group) => ({
    why: 'cannot be told',
    ask: 'Declare it under `facts.nodes`, or attest.',
    at: group.at,
    unreadable: false,
});
function judgeFraction(group, minimum, fix) {
    const { cores, fraction } = group.machine;
    const guaranteed = (0,model_amount/* product */.qM)(cores, fraction);
    if (cores.least < minimum.cpu || guaranteed.least >= minimum.cpu)
        return [];
    const subject = { object: group.label, field: 'coreFraction' };
    if (guaranteed.most >= minimum.cpu) {
        return [
            cannotTell(`The share of its CPU that each node of ${group.label} gets`, subject, fraction.open ?? lost(group)),
        ];
    }
    const because = `Each node of ${group.label} has ${cores.least} CPU (${cores.text}), of which ${fraction.text} leaves ${Number(guaranteed.most.toFixed(2))}; the guide asks for ${minimum.cpu}.`;
    return [{ verdict: 'warn', ...subject, because, at: fraction.at ?? group.at, fix }];
}
function met(group, dimensions) {
    const { cores, fraction } = group.machine;
    const guaranteed = { ...(0,model_amount/* product */.qM)(cores, fraction), text: `${cores.text} at ${fraction.text}` };
    const said = dimensions.map(({ field, amount: whole, show }) => {
        const amount = field === 'cpu' && fraction.text !== '' ? guaranteed : whole;
        const atLeast = (0,model_amount/* isExact */.u0)(amount) ? '' : 'at least ';
        return `${atLeast}${show(amount.least)}${source(amount)}`;
    });
    const because = `Each node of ${group.label} has ${said.slice(0, -1).join(', ')} and ${said.at(-1) ?? ''}.`;
    const [at, ...also] = distinct(dimensions.flatMap(({ amount }) => amount.at ?? []));
    const defaults = dimensions.flatMap(({ amount }) => amount.byDefault ?? []);
    const base = {
        verdict: 'pass',
        object: group.label,
        field: 'machine',
        because,
        at: at ?? group.at,
        ...(also.length === 0 ? {} : { also }),
    };
    return defaults.length === 0 ? base : { ...base, byDefault: defaults.join('; ') };
}
function distinct(spans) {
    const key = ({ path, start, end }) => `${path}:${start.line}:${start.column}-${end.line}:${end.column}`;
    return spans.filter((span, index) => spans.findIndex((other) => key(other) === key(span)) === index);
}

;// CONCATENATED MODULE: ./lib/src/rules/resource-requirements/frontend-resources.js



const frontendResources = {
    id: 'frontend-resources',
    section: 'Resource requirements',
    anchor: 'resource-requirements',
    quote: 'Frontend node: 2 CPU, 4 GB RAM, 50 GB of disk space.',
    level: 'fail',
    title: 'Frontend nodes have 2 CPU, 4 GB of memory and 50 GB of disk',
    why: 'All incoming traffic passes through these nodes, and each must carry that of another one that fails.',
    check: (cluster) => judgeGroups(cluster, 'frontend', (group) => judgeMachine(group, MINIMUMS.frontend, 'fail')),
};

;// CONCATENATED MODULE: ./lib/src/rules/resource-requirements/master-resources.js



const masterResources = {
    id: 'master-resources',
    section: 'Resource requirements',
    anchor: 'resource-requirements',
    quote: 'Master node: 4 CPU, 8 GB RAM, 60 GB of disk space on a fast disk (400+ IOPS).',
    level: 'fail',
    title: 'Masters have 4 CPU, 8 GB of memory and 60 GB of disk',
    why: 'The control plane and etcd slow down for everybody when a master runs short of memory, CPU or disk.',
    check: (cluster) => judgeGroups(cluster, 'master', (group) => judgeMachine(group, MINIMUMS.master, 'fail'), master_resources_undeclared),
};
const master_resources_undeclared = {
    verdict: 'unknown',
    object: 'NodeGroup/master',
    field: 'machine',
    because: 'No manifest says what the masters are made of.',
    ask: "Commit the provider's cluster configuration, declare the masters under `facts.nodes`, or attest.",
};

;// CONCATENATED MODULE: ./lib/src/rules/resource-requirements/monitoring-resources.js



const monitoringResources = {
    id: 'monitoring-resources',
    section: 'Resource requirements',
    anchor: 'resource-requirements',
    quote: 'Monitoring node (for high-load clusters): 4 CPU, 8 GB RAM, 50 GB of disk space on a fast disk (400+ IOPS).',
    level: 'fail',
    title: 'Monitoring nodes have 4 CPU, 8 GB of memory and 50 GB of disk',
    why: 'Prometheus keeps the newest metrics in memory; where that runs out, it restarts and the alerts stop.',
    check: (cluster) => judgeGroups(cluster, 'monitoring', (group) => judgeMachine(group, MINIMUMS.monitoring, 'fail')),
};

;// CONCATENATED MODULE: ./lib/src/rules/resource-requirements/sds-disks.js


const ATTEST = 'Commit the LVMVolumeGroups and the storage classes that stand on them, or attest.';
const sdsDisks = {
    id: 'sds-disks',
    section: 'Resource requirements',
    anchor: 'resource-requirements',
    quote: 'Note that when using software-defined storage, additional disks will be required to store data on the nodes.',
    level: 'warn',
    title: 'Software-defined storage has disks of its own',
    why: 'A storage class without disks behind it leaves every volume pending, and data on the system disk competes with etcd and the node itself.',
    check: ({ sds }) => {
        const judged = [...sds.owners.flatMap(judgeOwner), ...sds.elasticClusters.map(elastic)];
        const doubtful = sds.doubts.filter((at) => !(0,rule/* speaksOf */.Tq)(judged, at)).map(hiddenObject);
        const found = [...judged, ...doubtful];
        return found.length > 0 ? found : [sds_disks_nothing(sds)];
    },
};
function judgeOwner(owner) {
    if (owner.links.length === 0) {
        const because = `${owner.label} names nothing that it stands on.`;
        const subject = { object: owner.label, field: 'spec' };
        return [{ verdict: 'unknown', ...subject, because, at: owner.at, ask: ATTEST }];
    }
    const short = owner.links.flatMap((link) => judgeLink(owner, link));
    if (short.length > 0)
        return short;
    const names = owner.links.map(titled);
    const because = `${owner.label} stands on ${listed(names)}, and Git declares ${names.length === 1 ? 'it' : 'each of them'}.`;
    const also = owner.links.flatMap(({ end }) => (end.state === 'declared' ? [end.at] : []));
    return [{ verdict: 'pass', object: owner.label, field: 'spec', because, at: owner.at, also }];
}
function judgeLink(owner, link) {
    const subject = { object: owner.label, field: link.field };
    const { end } = link;
    switch (end.state) {
        case 'declared':
            return [];
        case 'hidden': {
            const which = link.name.state === 'known' ? `, which ${owner.label} names,` : ` that ${owner.label} names`;
            const because = `The ${titled(link)}${which} ${end.why}.`;
            const unknown = { verdict: 'unknown', ...subject, because, at: end.at, ask: 'Commit it.' };
            return [end.unreadable ? { ...unknown, unreadable: true } : unknown];
        }
        case 'missing': {
            const because = `${owner.label} names the ${titled(link)}, and no manifest declares it.`;
            const fix = `Declare the ${titled(link)}, or name one that is declared.`;
            const at = link.name.at ?? owner.at;
            return [{ verdict: 'warn', ...subject, because, at, fix, absence: true }];
        }
    }
}
function titled({ kind, inside, name }) {
    const own = name.state === 'known' ? `${kind} \`${name.text}\`` : kind;
    return inside === undefined ? own : `${own} of ${inside}`;
}
function elastic({ label, at }) {
    const because = `${label} picks the disks of the nodes by their labels, and which disks match Git does not show.`;
    const ask = 'Attest that the nodes have disks for it.';
    return { verdict: 'unknown', object: label, field: 'spec.storage.blockDeviceSelector', because, at, ask };
}
function hiddenObject(at) {
    const because = 'A document that cannot be read as it stands may be an object of software-defined storage.';
    const subject = { object: 'StorageClass', field: 'unreadable' };
    return { verdict: 'unknown', ...subject, because, at, ask: objects/* MAKE_READABLE */.QN, unreadable: true };
}
function sds_disks_nothing({ groups, groupDoubts, modules }) {
    const [module] = modules;
    const [group] = groups;
    const [doubt] = groupDoubts;
    if (group !== undefined) {
        const because = `${group.label} is declared, and no manifest declares a class of software-defined storage that stands on it.`;
        return { verdict: 'unknown', object: group.label, field: 'spec', because, at: group.at, ask: ATTEST };
    }
    if (module !== undefined)
        return lonely(module);
    if (doubt !== undefined)
        return hiddenObject(doubt);
    const because = 'No manifest declares software-defined storage.';
    return { verdict: 'not-applicable', object: 'LVMVolumeGroup', field: 'spec', because };
}
function lonely({ name, declared }) {
    const subject = { object: `ModuleConfig/${name}`, field: 'spec.enabled' };
    if (declared.state === 'doubtful') {
        const because = `A document that cannot be read as it stands may switch on module \`${name}\`.`;
        return { verdict: 'unknown', ...subject, because, at: declared.at, ask: objects/* MAKE_READABLE */.QN, unreadable: true };
    }
    const because = `ModuleConfig \`${name}\` is declared, and no manifest shows the disks on which its storage stands.`;
    return { verdict: 'unknown', ...subject, because, at: declared.at, ask: ATTEST };
}
const listed = (names) => names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;

;// CONCATENATED MODULE: ./lib/src/rules/resource-requirements/storage-class.js

const ALL = {
    object: 'ModuleConfig/global',
    field: 'spec.settings.modules.storageClass',
    whose: 'all Deckhouse components',
};
const MAIN = {
    object: 'ModuleConfig/prometheus',
    field: 'spec.settings.storageClass',
    whose: 'the main Prometheus',
};
const LONGTERM = {
    object: 'ModuleConfig/prometheus',
    field: 'spec.settings.longtermStorageClass',
    whose: 'the longterm Prometheus',
};
const LOSS = 'It counts when a module is switched on: volumes that exist keep their class, and moving them to another one loses their data.';
const storage_class_FIX = `Set \`modules.storageClass\` of ModuleConfig \`global\` to a class on fast disks. ${LOSS}`;
const storage_class_ASK = 'Commit ModuleConfig `global` with `spec.settings.modules.storageClass`, or attest.';
const ASK_SPEED = 'Declare its `iops` under `facts.storageClasses`, or attest.';
const storageClass = {
    id: 'storage-class',
    section: 'Resource requirements',
    anchor: 'resource-requirements',
    quote: 'We recommend setting up a dedicated storageClass on fast disks for the Deckhouse components.',
    level: 'warn',
    title: 'Deckhouse components have a fast storage class',
    why: 'Prometheus writes all the time; on a slow disk it falls behind, and alerts and graphs come late or not at all.',
    check: (cluster) => {
        const { all, main, longterm, longtermDays } = cluster.storage;
        const hasLongterm = !(longtermDays.state === 'known' && longtermDays.value === 0);
        const own = hasLongterm
            ? [
                [main, MAIN],
                [longterm, LONGTERM],
            ]
            : [[main, MAIN]];
        const set = [[all, ALL], ...own].flatMap(([choice, place]) => choice.state === 'silent' ? [] : [storage_class_judge(choice, place, cluster)]);
        const judged = once(set);
        if (all.state !== 'silent')
            return judged;
        if (set.length === 0)
            return [unset(cluster)];
        const left = own.filter(([choice]) => choice.state === 'silent');
        return [...judged, ...left.map(([choice, place]) => halfSet(choice, place, cluster.storage))];
    },
};
function once(findings) {
    return findings.filter(({ verdict, at }, index) => verdict !== 'unknown' || at === undefined || !(0,rule/* speaksOf */.Tq)(findings.slice(0, index), at));
}
function storage_class_judge(choice, { whose, ...subject }, { classSpeed }) {
    if (choice.state === 'unreadable')
        return (0,rule/* cannotRead */.U0)(choice, `The storage class of ${whose}`, subject, storage_class_ASK);
    if (choice.value === false) {
        const because = `\`${choice.text}\` gives ${whose} an emptyDir, whose data is gone with the pod.`;
        return { verdict: 'warn', ...subject, because, at: choice.at, fix: storage_class_FIX };
    }
    const speed = classSpeed(choice.value);
    const also = speed.at === undefined ? {} : { also: [speed.at] };
    const found = { ...subject, at: choice.at, ...also };
    if (speed.state === 'open') {
        const because = `The class \`${choice.text}\` of ${whose} ${speed.why}.`;
        return speed.unreadable
            ? { verdict: 'unknown', ...found, because, ask: 'Commit what cannot be read, or attest.', unreadable: true }
            : { verdict: 'unknown', ...found, because, ask: ASK_SPEED };
    }
    const because = `The class \`${choice.text}\` of ${whose}`;
    switch (speed.grade) {
        case 'fast':
            return { verdict: 'pass', ...found, because: `${because} is fast: ${speed.text}.` };
        case 'burst':
            return { verdict: 'warn', ...found, because: `${because} is fast in bursts only: ${speed.text}.`, fix: storage_class_FIX };
        case 'slow':
            return { verdict: 'warn', ...found, because: `${because} is slow: ${speed.text}.`, fix: storage_class_FIX };
    }
}
function halfSet(choice, { whose, ...subject }, storage) {
    const days = storage.longtermDays;
    if (subject.field === LONGTERM.field && days.state === 'unreadable')
        return (0,rule/* cannotRead */.U0)(days, '`longtermRetentionDays`, which decides whether there is a longterm Prometheus,', subject, 'Commit it.');
    const because = `No storage class is set for ${whose}${takes(storage)}.`;
    const at = choice.at === undefined ? {} : { at: choice.at };
    return { verdict: 'warn', ...subject, because, ...at, fix: storage_class_FIX, absence: true };
}
function unset({ storage, missing }) {
    const { whose, ...subject } = ALL;
    const { global, anyConfig } = storage;
    const declared = global.state === 'declared' ? (storage.all.at ?? global.at) : undefined;
    const counts = declared !== undefined ||
        anyConfig !== undefined ||
        missing({ kind: 'ModuleConfig', name: 'global' }) !== 'elsewhere';
    const what = declared === undefined
        ? 'No manifest declares ModuleConfig `global`, which sets'
        : 'ModuleConfig `global` does not set';
    const because = `${what} the storage class of ${whose}${declared === undefined ? '' : takes(storage)}.`;
    if (!counts)
        return { verdict: 'unknown', ...subject, because, ask: storage_class_ASK };
    const at = declared ?? anyConfig;
    return { verdict: 'warn', ...subject, because, ...(at === undefined ? {} : { at }), fix: storage_class_FIX, absence: true };
}
function takes({ default: fallback }) {
    return fallback.state === 'known' ? `: the default of the cluster, \`${fallback.text}\`, is used instead` : '';
}

;// CONCATENATED MODULE: ./lib/src/rules/resource-requirements/system-disk.js


const systemDisk = {
    id: 'system-disk',
    section: 'Resource requirements',
    anchor: 'resource-requirements',
    quote: '4 CPU, 8 GB RAM, 60 GB of disk space on a fast disk (400+ IOPS) \u2014 if there are no dedicated monitoring nodes in the cluster.',
    level: 'fail',
    title: 'System nodes that carry the monitoring have disks of 400 IOPS and more',
    why: 'Without monitoring nodes Prometheus runs here, and on a slow disk its queries and alerts come late.',
    check: (cluster) => {
        const monitoring = cluster.nodes.of('monitoring');
        const [dedicated] = monitoring.certain;
        if (dedicated !== undefined) {
            const because = `Prometheus runs on the monitoring nodes of ${dedicated.label}, so system nodes need no fast disks.`;
            return [{ verdict: 'not-applicable', object: 'NodeGroup', field: 'system', because, at: dedicated.at }];
        }
        const found = judgeGroups(cluster, 'system', judgeDisk);
        const hidden = hiddenGroups(monitoring, 'monitoring');
        return hidden.length > 0 && found.some(({ verdict }) => verdict === 'fail' || verdict === 'warn') ? hidden : found;
    },
};

;// CONCATENATED MODULE: ./lib/src/rules/resource-requirements/system-resources.js




const systemResources = {
    id: 'system-resources',
    section: 'Resource requirements',
    anchor: 'resource-requirements',
    quote: '4 CPU, 8 GB RAM, 60 GB of disk space on a fast disk (400+ IOPS) \u2014 if there are no dedicated monitoring nodes in the cluster.',
    level: 'fail',
    title: 'System nodes have the CPU, memory and disk that their load needs',
    why: "Deckhouse's modules run here, and Prometheus too where there are no monitoring nodes: then the nodes need twice as much.",
    check: (cluster) => {
        const monitoring = cluster.nodes.of('monitoring');
        return judgeGroups(cluster, 'system', (group) => system_resources_judge(group, monitoring));
    },
};
function system_resources_judge(group, monitoring) {
    const strict = judgeMachine(group, MINIMUMS.system, 'fail');
    const lenient = judgeMachine(group, MINIMUMS.systemBesideMonitoring, 'fail');
    if (monitoring.certain.length > 0)
        return lenient;
    const hidden = hiddenGroups(monitoring, 'monitoring');
    if (hidden.length === 0)
        return strict.map((finding) => withoutMonitoring(finding, lenient));
    if (strict.every(({ verdict }) => verdict === 'pass'))
        return strict;
    return lenient.some(({ verdict }) => verdict !== 'pass') ? lenient : hidden;
}
function withoutMonitoring(finding, lenient) {
    if (finding.verdict !== 'fail' && finding.verdict !== 'warn')
        return finding;
    if (lenient.some(({ verdict, field }) => verdict === finding.verdict && field === finding.field))
        return finding;
    const { cpu, memory, disk } = MINIMUMS.systemBesideMonitoring;
    return {
        ...finding,
        because: `${finding.because} No node group has the label \`${(0,nodes_nodes/* roleLabel */.bR)('monitoring')}\`, so the monitoring runs here.`,
        fix: `${finding.fix} Beside monitoring nodes, ${cpu} CPU, ${memory} GB of memory and ${disk} GB of disk are enough.`,
        absence: true,
    };
}

;// CONCATENATED MODULE: ./lib/src/rules/resource-requirements/worker-resources.js



const workerResources = {
    id: 'worker-resources',
    section: 'Resource requirements',
    anchor: 'resource-requirements',
    quote: 'Worker node: The requirements are similar to those for the master node, but largely depend on the nature of the workload running on a node.',
    level: 'warn',
    title: 'Worker nodes have 4 CPU, 8 GB of memory and 60 GB of disk',
    why: 'Below this, what every node runs leaves little for the applications; how much they need depends on them.',
    check: (cluster) => judgeGroups(cluster, 'worker', (group) => judgeMachine(group, MINIMUMS.worker, 'warn')),
};

;// CONCATENATED MODULE: ./lib/src/rules/system-nodes/node-roles.js





const nodeRoles = {
    id: 'node-roles',
    section: 'System nodes',
    anchor: 'system-nodes',
    quote: 'Their NodeGroup has the `node-role.deckhouse.io/system` label.',
    level: 'warn',
    title: 'Labels and taints give nodes their roles',
    why: 'Deckhouse finds the nodes of a role by a label with an empty value, and tolerates a taint that names this role only: anything else leaves the nodes without their pods.',
    check: ({ nodes, modules }) => {
        const judged = nodes.groups.flatMap((group) => node_roles_judge(group, modules));
        const doubtful = [...new Set(nodes.of('worker').doubts)].map((at) => ({
            verdict: 'unknown',
            object: 'NodeGroup',
            field: 'unreadable',
            because: 'A document that cannot be read as it stands may declare a node group with a role.',
            at,
            ask: objects/* MAKE_READABLE */.QN,
            unreadable: true,
        }));
        const all = [...judged, ...doubtful];
        const because = 'No declared node group has the label of a role.';
        return all.length > 0 ? all : [{ verdict: 'not-applicable', object: 'NodeGroup', field: LABELS, because }];
    },
};
const LABELS = 'nodeTemplate.labels';
const TAINTS = 'nodeTemplate.taints';
function node_roles_judge(group, modules) {
    const shortfalls = [
        ...[...group.labels.known].flatMap(([key, label]) => labelFinding(group, key, label, modules)),
        ...group.taints.known.flatMap((taint) => taintFinding(group, taint, modules)),
        ...hiddenFindings(group),
    ];
    const role = rolesOf(group).find(({ name }) => isKnownName(name, modules));
    if (shortfalls.length > 0 || role === undefined)
        return shortfalls;
    const taint = group.taints.known.find(({ key }) => key === placement/* DEDICATED */.Ov);
    const rest = taint === undefined ? 'no taint names another role' : `the taint \`${placement/* DEDICATED */.Ov}=${taint.value}\` names a role of it`;
    const because = `The label \`${role.key}: ""\` gives ${group.label} its role, and ${rest}.`;
    return [{ verdict: 'pass', object: group.label, field: LABELS, because, at: role.label.at }];
}
function rolesOf({ labels }) {
    return [...labels.known].flatMap(([key, label]) => {
        const name = roleOf(key);
        return name === undefined ? [] : [{ key, name, label }];
    });
}
function labelFinding(group, key, { value, at, keyAt }, modules) {
    const subject = { object: group.label, field: `${LABELS}.${key}`, at };
    const name = roleOf(key);
    const meant = meantRole(key, modules);
    if (meant !== undefined) {
        if (name === undefined && rolesOf(group).length > 0)
            return [];
        const because = `The label \`${node_roles_quoted(key)}\` of ${group.label} gives no role in Deckhouse: the role \`${meant.role}\` has the label \`${meant.label}\`.`;
        const repair = name !== undefined && meant.isMisspelled ? { repair: { edits: [{ at: keyAt, from: key, to: meant.label }] } } : {};
        return [{ verdict: 'warn', ...subject, because, fix: `Use the label \`${meant.label}: ""\`.`, ...repair }];
    }
    if (name === undefined || value === '')
        return [];
    if (value === null) {
        const because = `The value of the label \`${key}\` of ${group.label} cannot be read.`;
        return [
            { verdict: 'unknown', ...subject, because, ask: 'Commit its value, which should be `""`.', unreadable: true },
        ];
    }
    const because = `The label \`${key}\` of ${group.label} has the value \`${node_roles_quoted(value)}\`, and Deckhouse looks for nodes where it is empty.`;
    const repair = { edits: [{ at, from: value, to: '' }] };
    return [{ verdict: 'warn', ...subject, because, fix: 'Set the value of the label to `""`.', repair }];
}
function taintFinding(group, { key, value, at }, modules) {
    const subject = { object: group.label, at };
    if (key === null || (key === placement/* DEDICATED */.Ov && value === null)) {
        const because = `A taint of ${group.label} cannot be read.`;
        return [{ verdict: 'unknown', ...subject, field: TAINTS, because, ask: 'Commit the taint.', unreadable: true }];
    }
    if (roleOf(key) !== undefined) {
        const because = `The taint \`${node_roles_quoted(key)}\` of ${group.label} has the key of a label: Deckhouse tolerates taints with the key \`${placement/* DEDICATED */.Ov}\`.`;
        const fix = `Use the key \`${placement/* DEDICATED */.Ov}\` and the role as its value.`;
        return [{ verdict: 'warn', ...subject, field: `${TAINTS}.${key}`, because, fix }];
    }
    if (key !== placement/* DEDICATED */.Ov || value === null)
        return [];
    const roles = rolesOf(group).map(({ name }) => name);
    const meant = [...group.labels.known.keys()].flatMap((one) => meantRole(one, modules)?.role ?? []);
    if ([...roles, ...meant].includes(value) || group.labels.hidden !== undefined)
        return [];
    const field = `${TAINTS}.${placement/* DEDICATED */.Ov}`;
    const taint = `The taint \`${placement/* DEDICATED */.Ov}${value === '' ? '' : '='}${node_roles_quoted(value)}\` of ${group.label}`;
    if (roles.length > 0) {
        const own = roles.map((role) => `\`${node_roles_quoted(role)}\``).join(' and ');
        const names = value === '' ? 'names no role' : 'names another role';
        const because = `${taint} ${names}, and the labels give it ${own}.`;
        const [role, ...others] = roles;
        const nearly = meantRole(`${ROLE_DOMAIN}${value}`, modules);
        const isIt = others.length === 0 && nearly?.isMisspelled === true && nearly.role === role;
        const repair = isIt ? { repair: { edits: [{ at, from: value, to: role }] } } : {};
        return [{ verdict: 'warn', ...subject, field, because, fix: `Give the taint the value ${own}.`, ...repair }];
    }
    if (!nodes_nodes/* LABELED */.Mr.some((role) => role === value))
        return [];
    const because = `${taint} keeps the nodes for a role that no label gives them.`;
    const fix = `Add the label \`node-role.deckhouse.io/${value}: ""\`.`;
    return [{ verdict: 'warn', ...subject, field, because, fix, absence: true }];
}
function hiddenFindings({ label, labels, taints }) {
    const cover = taints.hidden;
    const isSame = cover !== undefined && labels.hidden !== undefined && (0,rule/* where */._M)(cover) === (0,rule/* where */._M)(labels.hidden);
    const found = [
        { what: isSame ? 'labels and taints' : 'labels', field: LABELS, hidden: labels.hidden },
        { what: 'taints', field: TAINTS, hidden: isSame ? undefined : cover },
    ];
    return found.flatMap(({ what, field, hidden }) => {
        if (hidden === undefined)
            return [];
        const because = `The ${what} of ${label} cannot be read in full.`;
        const ask = `Commit the ${what}.`;
        return [{ verdict: 'unknown', object: label, field, because, at: hidden.at, ask, unreadable: true }];
    });
}
const node_roles_quoted = (written) => written.replaceAll('`', "'");

;// CONCATENATED MODULE: ./lib/src/rules/system-nodes/system-count.js

const systemCount = {
    id: 'system-count',
    section: 'System nodes',
    anchor: 'system-nodes',
    quote: 'Use two system nodes.',
    level: 'fail',
    title: 'The cluster has two system nodes',
    why: "Deckhouse's modules need a place of their own that survives the loss of a node and does not compete with applications.",
    check: (cluster) => judgeCount(cluster, 'system', 'fail'),
};

// EXTERNAL MODULE: ./lib/src/data/guide.js
var guide = __webpack_require__(890);
;// CONCATENATED MODULE: ./lib/src/rules/index.js































const RULES = [
    releaseChannel,
    updateSchedule,
    fleetUpdates,
    releaseFreshness,
    kubernetesVersion,
    masterResources,
    frontendResources,
    monitoringResources,
    systemResources,
    systemDisk,
    workerResources,
    clusterCapacity,
    storageClass,
    sdsDisks,
    masterCount,
    masterDisk,
    frontendCount,
    frontendHeadroom,
    ingressInlet,
    ingressPlacement,
    monitoringCount,
    monitoringDisk,
    modulePlacement,
    systemCount,
    nodeRoles,
    alertDelivery,
    logDelivery,
    etcdBackup,
    backupOffsite,
    recovery_plan_recoveryPlan,
];


/***/ }),

/***/ 1217:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bx: () => (/* binding */ isWorse),
/* harmony export */   KY: () => (/* binding */ isShortfall),
/* harmony export */   QZ: () => (/* binding */ worst),
/* harmony export */   bk: () => (/* binding */ VERDICTS)
/* harmony export */ });
const isShortfall = (finding) => finding.verdict === 'warn' || finding.verdict === 'fail';
const VERDICTS = ['fail', 'warn', 'unknown', 'pass', 'not-applicable'];
function worst(verdicts) {
    return VERDICTS.find((verdict) => verdicts.includes(verdict));
}
function isWorse(left, right) {
    return VERDICTS.indexOf(left) < VERDICTS.indexOf(right);
}


/***/ }),

/***/ 3915:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tq: () => (/* binding */ speaksOf),
/* harmony export */   U0: () => (/* binding */ cannotRead),
/* harmony export */   ZZ: () => (/* binding */ pageOf),
/* harmony export */   _M: () => (/* binding */ where),
/* harmony export */   lp: () => (/* binding */ DEFAULT_OPTIONS)
/* harmony export */ });
/* harmony import */ var _model_objects_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2295);
/* harmony import */ var _parse_span_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7205);


const DEFAULT_OPTIONS = { recoveryPlan: { path: { state: 'silent' }, months: 12 } };
function cannotRead(fact, what, subject, ask) {
    const also = fact.also === undefined ? {} : { also: fact.also };
    return {
        verdict: 'unknown',
        ...subject,
        because: `${what} ${fact.why}.`,
        at: fact.at,
        ...also,
        ask: fact.why === _model_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .DOUBT */ .$V ? _model_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .MAKE_READABLE */ .QN : ask,
        unreadable: true,
    };
}
function speaksOf(findings, at) {
    return findings.some((finding) => finding.at === at);
}
function where(fact) {
    return (0,_parse_span_js__WEBPACK_IMPORTED_MODULE_1__/* .lineOf */ .c)(fact.at);
}
function pageOf({ section, id }) {
    return `${section.toLowerCase().replaceAll(' ', '-')}/${id}.md`;
}


/***/ }),

/***/ 6729:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZC: () => (/* binding */ nameIn),
/* harmony export */   cP: () => (/* binding */ hasName),
/* harmony export */   eu: () => (/* binding */ literal),
/* harmony export */   jN: () => (/* binding */ matcher),
/* harmony export */   sL: () => (/* binding */ fixedPart)
/* harmony export */ });
const SPECIAL = /[*?[\]{}()!+@\\]/;
const ESCAPED = /\\(.)/gs;
const isWild = (part) => SPECIAL.test(part.replaceAll(ESCAPED, ''));
const unescaped = (part) => part.replaceAll(ESCAPED, '$1');
function literal(path) {
    return path.replaceAll(/[*?[\]{}()!+@\\%]/g, String.raw `\$&`);
}
async function matcher(patterns) {
    const simple = patterns.map(simpleMatcher);
    const rest = patterns.filter((_, index) => simple[index] === undefined);
    const plain = simple.filter((one) => one !== undefined);
    if (rest.length === 0)
        return (path) => plain.some((matches) => matches(path));
    const { default: picomatch } = await __webpack_require__.e(/* import() */ 6).then(__webpack_require__.t.bind(__webpack_require__, 4006, 23));
    const matches = picomatch(rest, { dot: true, flags: 's' });
    return (path) => plain.some((one) => one(path)) || matches(path);
}
function simpleMatcher(pattern) {
    const isFolder = pattern.endsWith('/**');
    const names = (isFolder ? pattern.slice(0, -3) : pattern).split('/');
    if (names.some((name) => name !== '*' && isWild(name)))
        return undefined;
    if (!names.includes('*')) {
        const exact = unescaped(names.join('/'));
        return isFolder ? (path) => path === exact || path.startsWith(`${exact}/`) : (path) => path === exact;
    }
    if (names.includes(''))
        return undefined;
    const parts = names.map((name) => (name === '*' ? undefined : unescaped(name)));
    const least = isFolder && parts.at(-1) === undefined ? parts.length + 1 : parts.length;
    return (path) => {
        const given = path.split('/');
        const fits = isFolder ? given.length >= least : given.length === parts.length;
        return fits && parts.every((part, index) => (part === undefined ? given[index] !== '' : given[index] === part));
    };
}
function fixedPart(pattern) {
    const segments = pattern.split('/');
    const wild = segments.findIndex(isWild);
    return (wild === -1 ? segments : segments.slice(0, wild)).join('/');
}
const NAME = '{name}';
async function nameIn(pattern) {
    const segments = pattern.split('/');
    const index = segments.findIndex((segment) => segment.includes(NAME));
    const matches = await matcher([pattern.replace(NAME, '*')]);
    const [before = '', after = ''] = (segments[index] ?? '').split(NAME).map(unescaped);
    return (path) => {
        if (index === -1 || !matches(path))
            return undefined;
        const segment = path.split('/')[index] ?? '';
        return segment.slice(before.length, segment.length - after.length);
    };
}
function hasName(pattern) {
    return pattern.includes(NAME);
}


/***/ }),

/***/ 7114:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PV: () => (/* binding */ DEFAULT_CONFIG),
/* harmony export */   Rn: () => (/* binding */ stricter),
/* harmony export */   d$: () => (/* binding */ FAIL_ON),
/* harmony export */   iW: () => (/* binding */ SCOPES),
/* harmony export */   ms: () => (/* binding */ settingsFrom)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5770);
/* harmony import */ var _closest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8998);


const DEFAULT_CONFIG = '.github/production-readiness.yml';
const SCOPES = ['introduced', 'changed', 'all'];
const FAIL_ON = ['fail', 'warn', 'unknown', 'never'];
function settingsFrom(raw, today, called = (name) => name) {
    const oneOf = (name, allowed) => wordOf(called(name), raw[name], allowed);
    const config = raw.config === undefined || raw.config === '' ? DEFAULT_CONFIG : raw.config;
    return {
        config: config.replace(/^\.\//, ''),
        configNamed: config !== DEFAULT_CONFIG,
        configCalled: called('config'),
        foreign: foreign(config),
        configFrom: oneOf('config-from', ['base', 'head']) ?? 'base',
        scope: oneOf('scope', SCOPES),
        failOn: oneOf('fail-on', FAIL_ON),
        onUnreadable: oneOf('on-unreadable', ['fail', 'warn']) ?? 'fail',
        render: oneOf('render', ['auto', 'always', 'never']) ?? 'auto',
        comment: oneOf('comment', ['always', 'on-failure', 'never']) ?? 'always',
        annotations: (oneOf('annotations', ['true', 'false']) ?? 'true') === 'true',
        checkRun: (raw['check-run'] ?? '').trim(),
        suggestions: oneOf('suggestions', ['true', 'false']) === 'true',
        clusters: (raw.clusters ?? '')
            .split(/[\n,]/)
            .map((name) => name.trim())
            .filter((name) => name !== ''),
        target: target(called('target'), raw.target),
        date: date(called('date'), raw.date) ?? today,
    };
}
function foreign(config) {
    if (config.startsWith('.') || config.startsWith('/'))
        return undefined;
    const [, owner, repo, path, ref] = /^([\w.-]+)\/([\w.-]+)\/([^@]+)@(.+)$/.exec(config) ?? [];
    return owner === undefined || repo === undefined || path === undefined || ref === undefined
        ? undefined
        : { owner, repo, path, ref };
}
function wordOf(name, value, allowed) {
    if (value === undefined || value === '')
        return undefined;
    const found = allowed.find((word) => word === value);
    if (found === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${name}: \`${value}\` is not allowed. ${(0,_closest_js__WEBPACK_IMPORTED_MODULE_1__/* .allowedWords */ .wP)(value, allowed)}`);
    return found;
}
function target(name, value) {
    if (value === undefined || value === '')
        return 'default';
    if (!/^[\w.-]{1,64}$/.test(value)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${name}: \`${value}\` is not allowed. Allowed: up to 64 letters, digits, \`.\`, \`_\` and \`-\`.`);
    }
    return value;
}
function date(name, value) {
    if (value === undefined || value === '')
        return undefined;
    const parsed = /^\d{4}-\d{2}-\d{2}$/.test(value) ? new Date(`${value}T00:00:00Z`) : undefined;
    if (parsed === undefined || Number.isNaN(parsed.getTime()) || !parsed.toISOString().startsWith(value)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${name}: \`${value}\` is no day. Allowed: \`YYYY-MM-DD\`, such as \`2026-11-23\`.`);
    }
    return value;
}
function stricter(order, fallback, ...asked) {
    const given = asked.filter((value) => value !== undefined);
    return given.toSorted((left, right) => order.indexOf(left) - order.indexOf(right)).at(-1) ?? fallback;
}


/***/ })

};
;
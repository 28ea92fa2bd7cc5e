"use strict";
exports.id = 198;
exports.ids = [198];
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

/***/ 198:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderJson: () => (/* binding */ renderJson)
/* harmony export */ });
/* harmony import */ var _compare_report_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7819);
/* harmony import */ var _rules_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5667);
/* harmony import */ var _evaluate_exemptions_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2697);
/* harmony import */ var _evaluate_exemption_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5498);
/* harmony import */ var _expiries_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9839);
/* harmony import */ var _tool_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7834);






function renderJson(report) {
    const document = {
        schemaVersion: 1,
        tool: _tool_js__WEBPACK_IMPORTED_MODULE_1__/* .TOOL */ .j,
        guide: _rules_index_js__WEBPACK_IMPORTED_MODULE_0__/* .GUIDE */ .x.edition,
        date: report.date,
        verdict: report.verdict,
        gate: {
            passed: report.gate.passed,
            failOn: report.gate.failOn,
            scope: report.gate.scope,
            because: report.gate.because,
        },
        totals: report.totals,
        introduced: report.introduced,
        fixed: report.fixed,
        clusters: report.clusters.map(cluster),
        beside: report.beside.map(({ name, root, rows }) => ({ name, root, recommendations: rows.map(recommendation) })),
        exemptions: report.exemptions.map(exemption),
        expiring: (0,_expiries_js__WEBPACK_IMPORTED_MODULE_2__/* .expiriesJson */ .Kc)(report),
        gateChanges: report.gateChanges.map(({ effect, message, at }) => ({
            effect,
            message,
            path: at?.path ?? null,
            line: at?.start.line ?? null,
        })),
        problems: report.problems.map(({ at, path, level, message }) => ({
            path: at?.path ?? path ?? null,
            line: at?.start.line ?? null,
            level,
            message,
        })),
        notes: report.notes,
        schemaNotes: schemaNotes(report),
        patch: report.repairs?.patch ?? null,
    };
    return `${JSON.stringify(document, undefined, 2)}\n`;
}
function schemaNotes({ schemaNotes: { shown, elsewhere, more } = { shown: [], elsewhere: 0, more: 0 }, }) {
    return { notes: shown.map(({ at, message }) => ({ ...place(at), message })), elsewhere, more };
}
function cluster({ name, root, found, environment, load, files, rows }) {
    return { name, root, found, environment, load, files, recommendations: rows.map(recommendation) };
}
function recommendation(row) {
    const deciding = (0,_compare_report_js__WEBPACK_IMPORTED_MODULE_3__/* .decisive */ .l9)(row);
    const texts = (read) => {
        const said = [...new Set(deciding.flatMap((finding) => read(finding) ?? []))];
        return said.length === 0 ? null : said.join(' ');
    };
    return {
        id: row.rule.id,
        section: row.rule.section,
        title: row.rule.title,
        verdict: row.verdict,
        base: row.base ?? null,
        change: row.change,
        because: texts((finding) => finding.because),
        fix: texts((finding) => ('fix' in finding ? finding.fix : undefined)),
        ask: texts((finding) => ('ask' in finding ? finding.ask : undefined)),
        exempt: exempt((0,_evaluate_exemptions_js__WEBPACK_IMPORTED_MODULE_4__/* .exemptionOfRow */ .hh)(row)),
        places: deciding.flatMap(placesOf),
        findings: row.findings.map((finding) => ({
            verdict: finding.verdict,
            object: finding.object,
            field: finding.field,
            because: finding.because,
            exempt: (0,_evaluate_exemptions_js__WEBPACK_IMPORTED_MODULE_4__/* .exemptionOf */ .Vi)(row, finding)?.kind ?? null,
            places: placesOf(finding),
        })),
    };
}
function exemption({ exemption: granted, state, isComing }) {
    return {
        kind: granted.kind,
        rule: granted.rule,
        cluster: granted.cluster,
        state,
        broad: (0,_evaluate_exemptions_js__WEBPACK_IMPORTED_MODULE_4__/* .isBroad */ .t1)(granted),
        coming: isComing,
        from: granted.from ?? null,
        ...exemptFields(granted),
    };
}
function exempt(granted) {
    if (granted === undefined)
        return null;
    const grounds = granted.kind === 'waiver' ? { reason: granted.reason } : { on: granted.on, evidence: granted.evidence ?? null };
    return { kind: granted.kind, ...exemptFields(granted), ...grounds };
}
const exemptFields = (granted) => ({
    until: granted.until,
    owner: (0,_evaluate_exemption_js__WEBPACK_IMPORTED_MODULE_5__/* .ownerOf */ .b)(granted),
    path: granted.at.path,
    line: granted.at.start.line,
});
const placesOf = ({ at, also }) => [...(at === undefined ? [] : [at]), ...(also ?? [])].map(place);
function place({ path, start, end }) {
    return { path, line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
}


/***/ })

};
;
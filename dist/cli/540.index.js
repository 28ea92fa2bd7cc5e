"use strict";
exports.id = 540;
exports.ids = [540];
exports.modules = {

/***/ 1540:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  COMMENT_BUDGET: () => (/* binding */ COMMENT_BUDGET),
  renderMarkdown: () => (/* binding */ renderMarkdown)
});

// UNUSED EXPORTS: SUMMARY_BUDGET, fits

// EXTERNAL MODULE: ./lib/src/compare/findings.js
var findings = __webpack_require__(251);
// EXTERNAL MODULE: ./lib/src/compare/report.js
var report = __webpack_require__(7819);
// EXTERNAL MODULE: ./lib/src/data/guide.js
var guide = __webpack_require__(890);
// EXTERNAL MODULE: ./lib/src/rules/index.js + 43 modules
var rules = __webpack_require__(5667);
// EXTERNAL MODULE: ./lib/src/render/blocks.js
var blocks = __webpack_require__(3802);
// EXTERNAL MODULE: ./lib/src/model/week.js
var model_week = __webpack_require__(6119);
// EXTERNAL MODULE: ./lib/src/render/calendar.js
var render_calendar = __webpack_require__(5926);
// EXTERNAL MODULE: ./lib/src/render/escape.js
var render_escape = __webpack_require__(9703);
;// CONCATENATED MODULE: ./lib/src/render/calendar-section.js




const NAMES = 5;
function calendarSection(report, most) {
    const calendar = most === 0 ? undefined : (0,render_calendar/* calendarOf */.Y)(report);
    if (calendar === undefined)
        return [];
    const { lines, overlaps, isWrong } = calendar;
    const isMet = (line) => meets(line, line.week, overlaps);
    const shown = lines.length <= most
        ? lines
        : lines.toSorted((left, right) => Number(isMet(right)) - Number(isMet(left))).slice(0, most);
    const [channel, ...others] = new Set(lines.map((line) => line.channel));
    const shared = others.length === 0 ? channel : undefined;
    const rows = shown.flatMap((line) => rowsOf(line, shared !== undefined, overlaps));
    const more = lines.length > shown.length ? [(0,blocks/* rest */.zs)(lines.length - shown.length, 'cluster', 'in the job summary')] : [];
    const said = [...more, ...sayings(calendar, shown, most)].map((words) => `- ${words}`);
    const whose = shared === undefined ? '' : ` of ${(0,render_escape/* html */.qy)(shared)}`;
    const body = (0,blocks/* table */.tp)(['Cluster', 'Hours', `\`${[...'MTWTFSS'].join(GAP)}\``], rows);
    return [
        (0,blocks/* fold */.AU)(`\ud83d\uddd3\ufe0f When releases${whose} are installed, in UTC`, said.length === 0 ? body : [...body, '', ...said], isWrong),
    ];
}
function rowsOf(line, isShared, overlaps) {
    const channel = isShared ? '' : ` (${line.channel === undefined ? 'channel not known' : (0,render_escape/* plain */.pj)(line.channel)})`;
    const name = `${(0,render_escape/* plain */.pj)(line.cluster)}${channel}`;
    return stretches(line, overlaps).map(([hours, days], index) => [index === 0 ? name : '', hours, `\`${days}\``]);
}
function stretches(line, overlaps) {
    const hand = line.isByHand ? ', by hand' : '';
    const unread = 'not known';
    switch (line.when) {
        case 'unknown':
            return [[`${unread}${hand}`, marks('?')]];
        case 'never':
            return [['never', marks('\u00b7')]];
        case 'any-hour':
            return line.isByHand ? [['by hand', marks('\u00b7')]] : [[`${warning(line, line.week, overlaps)}any hour`, marks('\u25a0')]];
        case 'windows': {
            const read = (0,model_week/* hoursOf */.ZA)(line.week).map((hours) => [
                `${warning(line, (0,model_week/* weekOf */.gx)(hours), overlaps)}${calendar_section_short(hours)}${hand}`,
                marks('\u00b7', hours.days, (day) => meets(line, (0,model_week/* weekOf */.gx)({ ...hours, days: [day] }), overlaps)),
            ]);
            return line.isWhole ? read : [...read, [`and more, ${unread}`, marks('?')]];
        }
    }
}
const GAP = '\u00A0';
const marks = (other, days = [], isMet) => model_week/* DAYS */.qn.map((_, day) => (!days.includes(day) ? other : isMet?.(day) === true ? '\u25b2' : '\u25a0')).join(GAP);
const warning = (line, week, overlaps) => meets(line, week, overlaps) ? `${blocks/* ICON */.kb.warn} ` : '';
const meets = ({ cluster }, week, overlaps) => overlaps.some((one) => one.clusters.includes(cluster) && (0,model_week/* intersection */.E$)(one.week, week).length > 0);
function calendar_section_short(hours) {
    const words = (0,model_week/* clocks */.sk)(hours);
    return hours.from % 60 === 0 && hours.to % 60 === 0 ? words.replaceAll(':00', '') : words;
}
function sayings(calendar, shown, most) {
    const { overlaps, quiet } = calendar;
    const doubts = shown.flatMap((line) => line.doubts);
    const guests = calendar.lines.filter(({ isJudged }) => !isJudged).map(({ cluster }) => cluster);
    const isPart = quiet !== undefined && quiet.length > 0 && overlaps.every(({ week }) => (0,model_week/* text */.Qq)(week) !== 'at any hour');
    return [
        ...cut(overlaps, most).map((overlap) => (0,render_escape/* markdown */.wD)(overlapLine(overlap))),
        ...(overlaps.length > most ? [(0,blocks/* rest */.zs)(overlaps.length - most, 'overlap', 'in the job summary')] : []),
        ...cut(doubts, most).map(render_escape/* markdown */.wD),
        ...(doubts.length > most ? [(0,blocks/* rest */.zs)(doubts.length - most, 'doubt', 'in the job summary')] : []),
        ...(guests.length === 0 ? [] : [(0,render_escape/* markdown */.wD)(`Not judged here, but in the same fleet: ${names(guests)}.`)]),
        ...(isPart
            ? [
                `At all other hours ${calendar.lines.length === 1 ? 'it installs no' : 'none of these clusters installs a'} release by itself.`,
            ]
            : []),
    ];
}
const cut = (all, most) => (all.length > most ? all.slice(0, most) : all);
function overlapLine({ channel, clusters, week, free }) {
    const slot = free === undefined ? ' No hours of that length are free.' : ` Free for \`${free.cluster}\`: ${(0,model_week/* text */.Qq)(free.week)}.`;
    return `On \`${channel}\`, ${names(clusters)} update together: ${(0,model_week/* text */.Qq)(week)}.${slot}`;
}
function names(all) {
    const shown = all.slice(0, NAMES).map((name) => `\`${name.replaceAll('`', "'")}\``);
    const others = all.length - shown.length;
    const last = others > 0 ? `${others} more` : shown.pop();
    return shown.length === 0 ? (last ?? '') : `${shown.join(', ')} and ${last}`;
}

// EXTERNAL MODULE: ./lib/src/evaluate/exemptions.js
var exemptions = __webpack_require__(2697);
// EXTERNAL MODULE: ./lib/src/render/exemptions.js
var render_exemptions = __webpack_require__(9584);
// EXTERNAL MODULE: ./lib/src/render/links.js
var render_links = __webpack_require__(5007);
// EXTERNAL MODULE: ./lib/src/render/offers.js
var offers = __webpack_require__(3823);
// EXTERNAL MODULE: ./lib/src/render/words.js
var render_words = __webpack_require__(5687);
;// CONCATENATED MODULE: ./lib/src/render/cluster-section.js









function clusterSection(cluster, date, links, detail) {
    const short = (0,render_words/* shortRows */.mA)(cluster);
    const shown = short.slice(0, detail.rows);
    const unknown = detail.unknowns ? cluster.rows.filter((row) => (0,exemptions/* standingOf */.YP)(row) === 'unknown') : [];
    const met = detail.evidence ? cluster.rows.filter(({ verdict }) => verdict === 'pass') : [];
    const apart = detail.evidence ? cluster.rows.filter(({ verdict }) => verdict === 'not-applicable') : [];
    const isNew = cluster.isNew ? ' \u00b7 new cluster' : '';
    const sections = [`${bold(cluster.name)} \u00b7 ${(0,render_words/* tallyLine */.f8)(cluster)}${isNew}`];
    const falls = shown.map((row) => [`${mark(row)} ${(0,render_links/* ruleLink */.lN)(row.rule, links)}`, found(row, links, detail)]);
    if (shown.length > 0)
        sections.push((0,blocks/* table */.tp)(HEAD, falls).join('\n'));
    if (shown.length < short.length)
        sections.push((0,blocks/* rest */.zs)(short.length - shown.length, 'recommendation'));
    const folded = (rows, summary, column, cell) => {
        const cells = rows.map((row) => [`${(0,render_links/* ruleLink */.lN)(row.rule, links)}${base(row)}`, cell(row, links, detail)]);
        return rows.length === 0 ? [] : [(0,blocks/* fold */.AU)(summary, (0,blocks/* table */.tp)(['Recommendation', column], cells))];
    };
    const does = apart.length === 1 ? 'does' : 'do';
    sections.push(...folded(unknown, `${blocks/* ICON */.kb.unknown} ${unknown.length} cannot be told from Git`, 'What would decide it', asked), ...folded(met, `${blocks/* ICON */.kb.pass} ${met.length} met, with the evidence`, 'Evidence', evidence), ...folded(apart, `${blocks/* ICON */.kb.nothing} ${apart.length} ${does} not apply`, 'Why', evidence));
    const offer = detail.offers ? (0,offers/* offerOf */.y)(cluster, date) : undefined;
    if (offer !== undefined) {
        const how = 'For the config on the base branch. Who and why are yours to fill in.';
        sections.push((0,blocks/* fold */.AU)(`${blocks/* ICON */.kb.exempt} Accept for a while, or vouch`, [how, '', '```yaml', offer, '```']));
    }
    const told = [
        ...shown.map((row) => (0,findings/* idsIn */.Sd)(cluster, row, cluster_section_cut(listed(row), detail))),
        ...unknown.map((row) => (0,findings/* idsIn */.Sd)(cluster, row, cluster_section_cut(cluster_section_open(row), detail))),
    ];
    return { texts: sections, findings: told.flat() };
}
function besideSection(cluster, links, detail) {
    const head = `${bold(cluster.name)} \u00b7 ${(0,render_words/* besideLine */.VE)(cluster)}`;
    if (detail.rows === 0)
        return { texts: [head], findings: [] };
    const isUnknown = (row) => row.verdict === 'unknown' && (0,exemptions/* exemptionOfRow */.hh)(row) === undefined;
    const rows = cluster.rows.map((row) => [
        `${isUnknown(row) ? `${blocks/* ICON */.kb.unknown}${base(row)}` : mark(row)} ${(0,render_links/* ruleLink */.lN)(row.rule, links)}`,
        isUnknown(row) ? asked(row, links, detail) : found(row, links, detail),
    ]);
    return {
        texts: [head, (0,blocks/* table */.tp)(HEAD, rows).join('\n')],
        findings: cluster.rows.flatMap((row) => (0,findings/* idsIn */.Sd)(cluster, row, cluster_section_cut(isUnknown(row) ? cluster_section_open(row) : listed(row), detail))),
    };
}
const HEAD = ['Recommendation', 'What was found'];
function mark(row) {
    const exemption = (0,exemptions/* exemptionOfRow */.hh)(row);
    if (exemption !== undefined)
        return `${blocks/* ICON */.kb.exempt} ${(0,render_exemptions/* exemptWord */.uP)(exemption)}`;
    const icon = row.verdict === 'warn' ? blocks/* ICON */.kb.warn : row.verdict === 'error' ? '\u26d4' : blocks/* ICON */.kb.fail;
    const change = (0,render_words/* changeMark */.uM)(row);
    return change === '' ? icon : `${icon} **${change}**`;
}
const base = (row) => {
    const change = (0,render_words/* changeMark */.uM)(row);
    return change === '' ? '' : ` **${change}**`;
};
function listed(row) {
    const short = row.findings.filter(({ verdict }) => verdict === 'fail' || verdict === 'warn');
    const rank = (finding) => (finding.verdict === 'warn' ? 4 : 0) +
        (row.fresh.some((fresh) => fresh === finding) ? 0 : 2) +
        (row.near?.includes(finding) === true ? 0 : 1);
    return short.length === 0 ? (0,report/* decisive */.l9)(row) : short.toSorted((left, right) => rank(left) - rank(right));
}
const cluster_section_cut = (findings, detail) => findings.slice(0, detail.findings);
function lines(findings, detail, line) {
    const shown = cluster_section_cut(findings, detail);
    const others = findings.length - shown.length;
    return [...shown.map(line), ...(others > 0 ? [`And ${(0,blocks/* rest */.zs)(others)}`] : [])];
}
function found(row, links, detail) {
    const all = listed(row);
    const fixes = new Set(cluster_section_cut(all, detail).map((finding) => ('fix' in finding ? finding.fix : '')));
    fixes.delete('');
    const said = lines(all, detail, (finding) => (0,render_links/* sentence */.em)(finding, links));
    return [...said, ...[...fixes, ...(0,render_exemptions/* exemptionSentences */.G7)(row)].map(render_escape/* markdown */.wD)].join('<br>');
}
function cluster_section_open(row) {
    return row.findings.filter((finding) => finding.verdict === 'unknown' && (0,exemptions/* exemptionOf */.Vi)(row, finding) === undefined);
}
function asked(row, links, detail) {
    const asks = (finding) => ('ask' in finding ? ` ${(0,render_escape/* markdown */.wD)(finding.ask)}` : '');
    return lines(cluster_section_open(row), detail, (finding) => `${(0,render_links/* sentence */.em)(finding, links)}${asks(finding)}`).join('<br>');
}
function evidence(row, links, detail) {
    return lines((0,report/* decisive */.l9)(row), detail, (finding) => (0,render_links/* sentence */.em)(finding, links)).join('<br>');
}
const bold = (name) => `**${(0,render_escape/* plain */.pj)(name.trim())}**`;

// EXTERNAL MODULE: ./lib/src/render/expiries.js
var expiries = __webpack_require__(9839);
// EXTERNAL MODULE: ./lib/src/render/gate-changes.js
var gate_changes = __webpack_require__(743);
// EXTERNAL MODULE: ./lib/src/render/rendered.js
var rendered = __webpack_require__(1805);
;// CONCATENATED MODULE: ./lib/src/render/repairs.js



function repairFold({ repairs }, hasRoom) {
    if (repairs === undefined || repairs.patch === '')
        return [];
    const { patch, findings } = repairs;
    const what = `${(0,render_words/* count */.U9)(findings.length, 'finding')} can be repaired by a patch`;
    if (!hasRoom || patch.includes('\r'))
        return [`${what}, which stands in the JSON report under \`patch\`.`];
    const how = 'Save it and run `git apply` with it. Judged again with it, these findings are gone, and no row is worse.';
    return [`<details><summary>\ud83d\udd27 ${(0,render_escape/* html */.qy)(what)}</summary>`, how, fenced('diff', patch), '</details>'];
}
function suggestionComment(report, { text, findings }) {
    const said = findingsOf(report).flatMap((told) => 'row' in told && findings.includes(told.id)
        ? [`**${markdown(told.row.rule.id)}**: ${markdown(`${told.finding.because}${next(told.finding)}`)}`]
        : []);
    return `${[...new Set(said)].join('\n\n')}\n\n${fenced('suggestion', `${text}\n`)}\n`;
}
const next = (finding) => ('fix' in finding ? ` ${finding.fix}` : '');
function fenced(language, text) {
    const longest = Math.max(2, ...Array.from(text.matchAll(/`+/g), ([run]) => run.length));
    const fence = '`'.repeat(longest + 1);
    return `${fence}${language}\n${text}${fence}`;
}

// EXTERNAL MODULE: ./lib/src/render/schema-notes.js
var schema_notes = __webpack_require__(7939);
;// CONCATENATED MODULE: ./lib/src/render/markdown.js
















const COMMENT_BUDGET = { codePoints: 60_000, bytes: 65_536, findings: 12, lines: 50 };
const SUMMARY_BUDGET = { codePoints: 900_000, bytes: 900_000 };
const WHOLE = {
    evidence: true,
    unknowns: true,
    rows: Infinity,
    findings: Infinity,
    problems: Infinity,
    offers: true,
    calendar: Infinity,
    clusters: Infinity,
    tables: Infinity,
};
const COUNTS = { offers: false, evidence: false, unknowns: false, problems: 0, findings: 0, calendar: 0, rows: 0 };
const FEW = { offers: false, evidence: false, unknowns: false, calendar: 0 };
const RUNGS = [
    WHOLE,
    { ...WHOLE, offers: false, problems: 50, calendar: 50 },
    { ...WHOLE, offers: false, evidence: false, problems: 20, findings: 12, calendar: 20 },
    { ...WHOLE, offers: false, evidence: false, unknowns: false, problems: 10, findings: 5, calendar: 10 },
    { ...WHOLE, offers: false, evidence: false, unknowns: false, problems: 5, findings: 3, calendar: 5, rows: 5 },
    { ...WHOLE, offers: false, evidence: false, unknowns: false, problems: 3, findings: 1, calendar: 0, rows: 1 },
    { ...WHOLE, ...FEW, problems: 3, findings: 3, rows: 5, tables: 20 },
    { ...WHOLE, ...FEW, problems: 3, findings: 1, rows: 3, tables: 5 },
    ...[Infinity, 100, 20, 5].map((clusters) => ({ ...COUNTS, clusters, tables: 0 })),
];
function renderMarkdown(report, links, budget, room = '', annotated) {
    for (const rung of RUNGS) {
        const { findings = Infinity, lines = Infinity } = budget;
        const detail = {
            ...rung,
            findings: Math.min(rung.findings, findings),
            problems: Math.min(rung.problems, lines),
            calendar: Math.min(rung.calendar, lines),
        };
        if (wordsOf(report, detail) > budget.bytes)
            continue;
        const rendered = markdown_document(report, links, detail, annotated);
        if (fits(room + rendered.text, budget))
            return rendered;
    }
    return { text: `${title(report)}\n\n${sums(report.clusters)}\n`, findings: new Set() };
}
function sums(clusters) {
    const numbers = Object.entries((0,report/* totals */.Sd)(clusters)).map(([verdict, number]) => `${number} ${verdict}`);
    return `${(0,render_words/* count */.U9)(clusters.length, 'cluster')}: ${numbers.join(' \u00b7 ')}`;
}
const BESIDES = 12;
function wordsOf({ clusters }, { evidence, unknowns, rows: most, findings: each }) {
    let words = 0;
    for (const { rows } of clusters)
        for (const { verdict, findings } of rows) {
            const isMet = verdict === 'pass' || verdict === 'not-applicable';
            if (isMet ? !evidence : verdict === 'unknown' ? !unknowns : most !== Infinity)
                continue;
            for (const { because } of findings.slice(0, each))
                words += because.length + BESIDES;
        }
    return words;
}
function fits(text, { codePoints, bytes }) {
    return Buffer.byteLength(text) <= bytes && [...text].length <= codePoints;
}
function title(report) {
    const { mood, text } = (0,render_words/* headline */.Pl)(report);
    return `## ${blocks/* ICON */.kb[mood]} Production readiness: ${text}`;
}
function whyNothing(report) {
    if ((0,render_words/* headline */.Pl)(report).mood !== 'nothing')
        return [];
    const said = (0,render_words/* nothing */.s6)(report);
    return [`${said.charAt(0).toUpperCase()}${said.slice(1)}`];
}
function markdown_document(report, links, detail, annotated) {
    const shown = mostlyShort(report.clusters, detail.clusters);
    const told = mostlyShort(shown, detail.tables);
    const detailOf = (cluster) => told.includes(cluster) ? detail : { ...detail, ...COUNTS };
    const others = report.clusters.filter((cluster) => !shown.includes(cluster));
    const sections = [
        (0,rendered/* plainSection */.y)([title(report), ...whyNothing(report)]),
        problems(report, links, detail),
        (0,rendered/* plainSection */.y)(section((0,gate_changes/* gateHeading */.s)(report), (0,gate_changes/* gateChangeLines */.r)(report), links, detail)),
        (0,rendered/* plainSection */.y)(section(expiries/* EXPIRY_HEADING */.Hg, (0,expiries/* expiryLines */.h8)(report), links, detail)),
        ...shown.map((cluster) => clusterSection(cluster, report.date, links, detailOf(cluster))),
        (0,rendered/* plainSection */.y)(others.length === 0 ? [] : [`And ${sums(others)}.`]),
        ...report.beside.slice(0, detail.clusters).map((cluster) => besideSection(cluster, links, detail)),
        (0,rendered/* plainSection */.y)(report.beside.length > detail.clusters ? [(0,blocks/* rest */.zs)(report.beside.length - detail.clusters, 'cluster')] : []),
        (0,rendered/* plainSection */.y)(calendarSection(report, detail.calendar)),
        (0,rendered/* plainSection */.y)(bullets((0,render_exemptions/* standingLines */.Yt)(report), `${blocks/* ICON */.kb.exempt} `, links, detail)),
        (0,rendered/* plainSection */.y)(notes(report.notes, detail)),
        (0,rendered/* plainSection */.y)((0,schema_notes/* schemaFold */.bn)(report, links, detail.problems)),
        (0,rendered/* plainSection */.y)(repairFold(report, detail.offers)),
    ];
    const findings = new Set(sections.flatMap((one) => one.findings));
    const texts = [...sections.flatMap((one) => one.texts), footer(report, links, findings, annotated)];
    return { text: `${texts.join('\n\n')}\n`, findings };
}
function mostlyShort(clusters, most) {
    if (clusters.length <= most)
        return clusters;
    const weight = (cluster) => {
        const { fail, error, warn } = (0,report/* totals */.Sd)([cluster]);
        return (fail + error) * 100 + warn;
    };
    const worst = new Set(clusters.toSorted((left, right) => weight(right) - weight(left)).slice(0, most));
    return clusters.filter((cluster) => worst.has(cluster));
}
function notes(all, { problems: most }) {
    const shown = all.slice(0, most).map((note) => (0,render_escape/* markdown */.wD)(note));
    return all.length > most ? [...shown, (0,blocks/* rest */.zs)(all.length - most, 'note')] : shown;
}
function problems(report, links, detail) {
    const all = report.problems;
    if (all.length === 0)
        return (0,rendered/* plainSection */.y)([]);
    const sorted = all.toSorted((left, right) => Number(left.level === 'warn') - Number(right.level === 'warn'));
    const shown = sorted.slice(0, detail.problems);
    const lines = shown.map(({ at, level, message }) => {
        const where = at === undefined ? '' : `${(0,render_links/* place */.ik)(at, links)}: `;
        return `- ${level === 'fail' ? blocks/* ICON */.kb.fail : blocks/* ICON */.kb.warn} ${where}${(0,render_escape/* markdown */.wD)(message)}`;
    });
    const others = all.length - lines.length;
    const text = [...lines, ...(others > 0 ? [`- ${(0,blocks/* rest */.zs)(others)}`] : [])].join('\n');
    return { texts: [text], findings: shown.map((problem) => (0,findings/* problemId */.Db)(report, problem)) };
}
function section(heading, lines, links, detail) {
    return lines.length === 0 ? [] : [`**${heading}**`, ...bullets(lines, '', links, detail)];
}
function bullets(lines, icon, links, { problems: most }) {
    if (lines.length === 0)
        return [];
    const shown = lines
        .slice(0, most)
        .map(({ at, text }) => `- ${icon}${(0,render_escape/* markdown */.wD)(text)}${at === undefined ? '' : ` (${(0,render_links/* place */.ik)(at, links)})`}`);
    const others = lines.length - shown.length;
    return [[...shown, ...(others > 0 ? [`- ${(0,blocks/* rest */.zs)(others)}`] : [])].join('\n')];
}
function footer(report, links, here, annotated) {
    const shown = report.clusters.flatMap(({ rows }) => rows).length;
    const policy = links.policy === undefined ? '' : ` with the policy of ${(0,render_escape/* markdown */.wD)(`\`${links.policy}\``)}`;
    const gate = report.gate.passed
        ? `Gate passed (fails on \`${report.gate.failOn}\`, scope \`${report.gate.scope}\`).`
        : `Gate failed by ${report.gate.because
            .map((reason) => (0,render_escape/* markdown */.wD)(`\`${reason}\``))
            .slice(0, 5)
            .join(', ')}${report.gate.because.length > 5 ? ` and ${report.gate.because.length - 5} more` : ''}.`;
    const origins = report.clusters.map(({ name, found: how }) => (0,render_escape/* markdown */.wD)(`\`${name}\` was ${how}.`)).slice(0, 5);
    const words = [
        `Held against *${rules/* GUIDE */.x.title}* (${rules/* GUIDE */.x.edition.replace('dvp-', '')})${policy} on ${report.date}.`,
        gate,
        `${(0,render_words/* count */.U9)(report.filesRead, 'file')} read, ${(0,render_words/* count */.U9)(shown, 'recommendation')} judged.`,
        ...places((0,findings/* findingsOf */.WX)(report).length, here.size, annotated),
        ...origins,
        `The guide also asks people to follow the news of the project on ${guide/* CHANNEL */.s$}.`,
    ];
    return `<sub>${words.join(' ')}</sub>`;
}
function places(all, here, annotated) {
    if (all === 0)
        return [];
    const first = annotated === undefined ? [] : [`${annotated} annotated`];
    return [`${(0,render_words/* count */.U9)(all, 'finding')}: ${[...first, `${here} here`].join(', ')}.`];
}


/***/ }),

/***/ 1805:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ plainSection)
/* harmony export */ });
const plainSection = (texts) => ({ texts, findings: [] });


/***/ })

};
;
export const id = 227;
export const ids = [227];
export const modules = {

/***/ 7089:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ calendarOf)
/* harmony export */ });
/* harmony import */ var _evaluate_exemptions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4114);
/* harmony import */ var _model_unattended_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7756);
/* harmony import */ var _model_week_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2934);



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

/***/ 8979:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G7: () => (/* binding */ exemptionSentences),
/* harmony export */   RR: () => (/* binding */ exemptionLines),
/* harmony export */   Yt: () => (/* binding */ standingLines),
/* harmony export */   uP: () => (/* binding */ exemptWord)
/* harmony export */ });
/* harmony import */ var _evaluate_exemption_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9687);
/* harmony import */ var _evaluate_exemptions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4114);


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

/***/ 6144:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hg: () => (/* binding */ EXPIRY_HEADING),
/* harmony export */   Kc: () => (/* binding */ expiriesJson),
/* harmony export */   h8: () => (/* binding */ expiryLines)
/* harmony export */ });
/* harmony import */ var _compare_expiries_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6423);
/* harmony import */ var _exemptions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8979);


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

/***/ 7352:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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

/***/ 2227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  COMMENT_BUDGET: () => (/* binding */ COMMENT_BUDGET),
  renderMarkdown: () => (/* binding */ renderMarkdown)
});

// UNUSED EXPORTS: SUMMARY_BUDGET, fits

// EXTERNAL MODULE: ./lib/src/compare/findings.js
var findings = __webpack_require__(1774);
// EXTERNAL MODULE: ./lib/src/compare/report.js
var report = __webpack_require__(9106);
// EXTERNAL MODULE: ./lib/src/data/guide.js
var guide = __webpack_require__(6019);
// EXTERNAL MODULE: ./lib/src/rules/index.js + 43 modules
var rules = __webpack_require__(7827);
;// CONCATENATED MODULE: ./lib/src/render/blocks.js
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

// EXTERNAL MODULE: ./lib/src/model/week.js
var model_week = __webpack_require__(2934);
// EXTERNAL MODULE: ./lib/src/render/calendar.js
var render_calendar = __webpack_require__(7089);
// EXTERNAL MODULE: ./lib/src/render/escape.js
var render_escape = __webpack_require__(120);
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
    const more = lines.length > shown.length ? [rest(lines.length - shown.length, 'cluster', 'in the job summary')] : [];
    const said = [...more, ...sayings(calendar, shown, most)].map((words) => `- ${words}`);
    const whose = shared === undefined ? '' : ` of ${(0,render_escape/* html */.qy)(shared)}`;
    const body = table(['Cluster', 'Hours', `\`${[...'MTWTFSS'].join(GAP)}\``], rows);
    return [
        fold(`\ud83d\uddd3\ufe0f When releases${whose} are installed, in UTC`, said.length === 0 ? body : [...body, '', ...said], isWrong),
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
const warning = (line, week, overlaps) => meets(line, week, overlaps) ? `${ICON.warn} ` : '';
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
        ...(overlaps.length > most ? [rest(overlaps.length - most, 'overlap', 'in the job summary')] : []),
        ...cut(doubts, most).map(render_escape/* markdown */.wD),
        ...(doubts.length > most ? [rest(doubts.length - most, 'doubt', 'in the job summary')] : []),
        ...(guests.length === 0 ? [] : [(0,render_escape/* markdown */.wD)(`Not judged here, but in the same fleet: ${names(guests)}.`)]),
        ...(isPart ? ['At all other hours none of these clusters installs a release by itself.'] : []),
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
var exemptions = __webpack_require__(4114);
// EXTERNAL MODULE: ./lib/src/render/exemptions.js
var render_exemptions = __webpack_require__(8979);
// EXTERNAL MODULE: ./lib/src/rules/rule.js
var rules_rule = __webpack_require__(346);
;// CONCATENATED MODULE: ./lib/src/render/links.js


function ruleLink(rule, { pages }) {
    return (0,render_escape/* link */.nf)(rule.title, pages === undefined ? undefined : `${pages}/${(0,rules_rule/* pageOf */.ZZ)(rule)}`);
}
function sentence(finding, links) {
    const places = [...(finding.at === undefined ? [] : [finding.at]), ...(finding.also ?? [])];
    const lines = places.filter((at, index) => places.findIndex((other) => nameOf(other) === nameOf(at)) === index);
    const said = (0,render_escape/* markdown */.wD)(finding.because);
    const paths = lines.map(({ path }) => path);
    const text = lines.reduce((words, at) => rename(words, nameOf(at), place(at, links, paths)), said);
    const others = lines.filter((at) => rename(said, nameOf(at), '') === said).map((at) => place(at, links, paths));
    return [text, ...(others.length === 0 ? [] : [`(${others.join(', ')})`])].join(' ');
}
const nameOf = ({ path, start }) => (0,render_escape/* plain */.pj)(`${path}:${start.line}`);
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
    const own = files === undefined ? undefined : `${files}/${(0,render_escape/* urlPath */.Lx)(at.path)}`;
    const address = isForeign ? foreign.url : own;
    return (0,render_escape/* link */.nf)(`${name}:${at.start.line}`, address === undefined ? undefined : `${address}#L${at.start.line}`);
}
function shortName(path, beside) {
    const others = beside.filter((other) => other !== path).map((other) => `/${other}`);
    const parts = path.split('/');
    const ends = parts.map((_, index) => parts.slice(index).join('/'));
    return ends.findLast((end) => others.every((other) => !other.endsWith(`/${end}`))) ?? path;
}

// EXTERNAL MODULE: ./lib/src/render/offers.js
var offers = __webpack_require__(7900);
// EXTERNAL MODULE: ./lib/src/render/words.js
var render_words = __webpack_require__(9522);
;// CONCATENATED MODULE: ./lib/src/render/cluster-section.js









function clusterSection(cluster, date, links, detail) {
    const short = (0,render_words/* shortRows */.mA)(cluster);
    const shown = short.slice(0, detail.rows);
    const unknown = detail.unknowns ? cluster.rows.filter((row) => (0,exemptions/* standingOf */.YP)(row) === 'unknown') : [];
    const met = detail.evidence ? cluster.rows.filter(({ verdict }) => verdict === 'pass') : [];
    const apart = detail.evidence ? cluster.rows.filter(({ verdict }) => verdict === 'not-applicable') : [];
    const isNew = cluster.isNew ? ' \u00b7 new cluster' : '';
    const sections = [`**${(0,render_escape/* plain */.pj)(cluster.name)}** \u00b7 ${(0,render_words/* tallyLine */.f8)(cluster)}${isNew}`];
    const falls = shown.map((row) => [`${mark(row)} ${ruleLink(row.rule, links)}`, found(row, links, detail)]);
    if (shown.length > 0)
        sections.push(table(HEAD, falls).join('\n'));
    if (shown.length < short.length)
        sections.push(rest(short.length - shown.length, 'recommendation'));
    const folded = (rows, summary, column, cell) => {
        const cells = rows.map((row) => [`${ruleLink(row.rule, links)}${base(row)}`, cell(row, links, detail)]);
        return rows.length === 0 ? [] : [fold(summary, table(['Recommendation', column], cells))];
    };
    const does = apart.length === 1 ? 'does' : 'do';
    sections.push(...folded(unknown, `${ICON.unknown} ${unknown.length} cannot be told from Git`, 'What would decide it', asked), ...folded(met, `${ICON.pass} ${met.length} met, with the evidence`, 'Evidence', evidence), ...folded(apart, `${ICON.nothing} ${apart.length} ${does} not apply`, 'Why', evidence));
    const offer = detail.offers ? (0,offers/* offerOf */.y)(cluster, date) : undefined;
    if (offer !== undefined) {
        const how = 'For the config on the base branch. Who and why are yours to fill in.';
        sections.push(fold(`${ICON.exempt} Accept for a while, or vouch`, [how, '', '```yaml', offer, '```']));
    }
    const told = [
        ...shown.map((row) => (0,findings/* idsIn */.Sd)(cluster, row, cluster_section_cut(listed(row), detail))),
        ...unknown.map((row) => (0,findings/* idsIn */.Sd)(cluster, row, cluster_section_cut(cluster_section_open(row), detail))),
    ];
    return { texts: sections, findings: told.flat() };
}
function besideSection(cluster, links, detail) {
    const head = `**${(0,render_escape/* plain */.pj)(cluster.name)}** \u00b7 ${(0,render_words/* besideLine */.VE)(cluster)}`;
    if (detail.rows === 0)
        return { texts: [head], findings: [] };
    const isUnknown = (row) => row.verdict === 'unknown' && (0,exemptions/* exemptionOfRow */.hh)(row) === undefined;
    const rows = cluster.rows.map((row) => [
        `${isUnknown(row) ? `${ICON.unknown}${base(row)}` : mark(row)} ${ruleLink(row.rule, links)}`,
        isUnknown(row) ? asked(row, links, detail) : found(row, links, detail),
    ]);
    return {
        texts: [head, table(HEAD, rows).join('\n')],
        findings: cluster.rows.flatMap((row) => (0,findings/* idsIn */.Sd)(cluster, row, cluster_section_cut(isUnknown(row) ? cluster_section_open(row) : listed(row), detail))),
    };
}
const HEAD = ['Recommendation', 'What was found'];
function mark(row) {
    const exemption = (0,exemptions/* exemptionOfRow */.hh)(row);
    if (exemption !== undefined)
        return `${ICON.exempt} ${(0,render_exemptions/* exemptWord */.uP)(exemption)}`;
    const icon = row.verdict === 'warn' ? ICON.warn : row.verdict === 'error' ? '\u26d4' : ICON.fail;
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
    return [...shown.map(line), ...(others > 0 ? [`And ${rest(others)}`] : [])];
}
function found(row, links, detail) {
    const all = listed(row);
    const fixes = new Set(cluster_section_cut(all, detail).map((finding) => ('fix' in finding ? finding.fix : '')));
    fixes.delete('');
    const said = lines(all, detail, (finding) => sentence(finding, links));
    return [...said, ...[...fixes, ...(0,render_exemptions/* exemptionSentences */.G7)(row)].map(render_escape/* markdown */.wD)].join('<br>');
}
function cluster_section_open(row) {
    return row.findings.filter((finding) => finding.verdict === 'unknown' && (0,exemptions/* exemptionOf */.Vi)(row, finding) === undefined);
}
function asked(row, links, detail) {
    const asks = (finding) => ('ask' in finding ? ` ${(0,render_escape/* markdown */.wD)(finding.ask)}` : '');
    return lines(cluster_section_open(row), detail, (finding) => `${sentence(finding, links)}${asks(finding)}`).join('<br>');
}
function evidence(row, links, detail) {
    return lines((0,report/* decisive */.l9)(row), detail, (finding) => sentence(finding, links)).join('<br>');
}

// EXTERNAL MODULE: ./lib/src/render/expiries.js
var expiries = __webpack_require__(6144);
// EXTERNAL MODULE: ./lib/src/render/gate-changes.js
var gate_changes = __webpack_require__(7352);
// EXTERNAL MODULE: ./lib/src/render/rendered.js
var rendered = __webpack_require__(6106);
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
};
const COUNTS = { offers: false, evidence: false, unknowns: false, problems: 0, findings: 0, calendar: 0, rows: 0 };
const RUNGS = [
    WHOLE,
    { ...WHOLE, offers: false, problems: 50, calendar: 50 },
    { ...WHOLE, offers: false, evidence: false, problems: 20, findings: 12, calendar: 20 },
    { ...WHOLE, offers: false, evidence: false, unknowns: false, problems: 10, findings: 5, calendar: 10 },
    { ...WHOLE, offers: false, evidence: false, unknowns: false, problems: 5, findings: 3, calendar: 5, rows: 5 },
    { ...WHOLE, offers: false, evidence: false, unknowns: false, problems: 3, findings: 1, calendar: 0, rows: 1 },
    ...[Infinity, 100, 20, 5].map((clusters) => ({ ...COUNTS, clusters })),
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
    return `## ${ICON[mood]} Production readiness: ${text}`;
}
function whyNothing(report) {
    if ((0,render_words/* headline */.Pl)(report).mood !== 'nothing')
        return [];
    const said = (0,render_words/* nothing */.s6)(report);
    return [`${said.charAt(0).toUpperCase()}${said.slice(1)}`];
}
function markdown_document(report, links, detail, annotated) {
    const shown = mostlyShort(report.clusters, detail);
    const others = report.clusters.filter((cluster) => !shown.includes(cluster));
    const sections = [
        (0,rendered/* plainSection */.y)([title(report), ...whyNothing(report)]),
        problems(report, links, detail),
        (0,rendered/* plainSection */.y)(section((0,gate_changes/* gateHeading */.s)(report), (0,gate_changes/* gateChangeLines */.r)(report), links, detail)),
        (0,rendered/* plainSection */.y)(section(expiries/* EXPIRY_HEADING */.Hg, (0,expiries/* expiryLines */.h8)(report), links, detail)),
        ...shown.map((cluster) => clusterSection(cluster, report.date, links, detail)),
        (0,rendered/* plainSection */.y)(others.length === 0 ? [] : [`And ${sums(others)}.`]),
        ...report.beside.slice(0, detail.clusters).map((cluster) => besideSection(cluster, links, detail)),
        (0,rendered/* plainSection */.y)(report.beside.length > detail.clusters ? [rest(report.beside.length - detail.clusters, 'cluster')] : []),
        (0,rendered/* plainSection */.y)(calendarSection(report, detail.calendar)),
        (0,rendered/* plainSection */.y)(bullets((0,render_exemptions/* standingLines */.Yt)(report), `${ICON.exempt} `, links, detail)),
        (0,rendered/* plainSection */.y)(notes(report.notes, detail)),
        (0,rendered/* plainSection */.y)(repairFold(report, detail.offers)),
    ];
    const findings = new Set(sections.flatMap((one) => one.findings));
    const texts = [...sections.flatMap((one) => one.texts), footer(report, links, findings, annotated)];
    return { text: `${texts.join('\n\n')}\n`, findings };
}
function mostlyShort(clusters, { clusters: most }) {
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
    return all.length > most ? [...shown, rest(all.length - most, 'note')] : shown;
}
function problems(report, links, detail) {
    const all = report.problems;
    if (all.length === 0)
        return (0,rendered/* plainSection */.y)([]);
    const sorted = all.toSorted((left, right) => Number(left.level === 'warn') - Number(right.level === 'warn'));
    const shown = sorted.slice(0, detail.problems);
    const lines = shown.map(({ at, level, message }) => {
        const where = at === undefined ? '' : `${place(at, links)}: `;
        return `- ${level === 'fail' ? ICON.fail : ICON.warn} ${where}${(0,render_escape/* markdown */.wD)(message)}`;
    });
    const others = all.length - lines.length;
    const text = [...lines, ...(others > 0 ? [`- ${rest(others)}`] : [])].join('\n');
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
        .map(({ at, text }) => `- ${icon}${(0,render_escape/* markdown */.wD)(text)}${at === undefined ? '' : ` (${place(at, links)})`}`);
    const others = lines.length - shown.length;
    return [[...shown, ...(others > 0 ? [`- ${rest(others)}`] : [])].join('\n')];
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

/***/ 7900:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ offerOf)
/* harmony export */ });
/* harmony import */ var _model_day_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3902);
/* harmony import */ var _evaluate_exemptions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4114);


const WAIVER_DAYS = 90;
const ATTESTATION_DAYS = 180;
function offerOf({ name, rows }, date) {
    const idsWith = (...verdicts) => rows
        .filter((row) => row.verdict !== 'error' &&
        row.findings.some((finding) => verdicts.includes(finding.verdict) && (0,_evaluate_exemptions_js__WEBPACK_IMPORTED_MODULE_0__/* .exemptionOf */ .Vi)(row, finding) === undefined))
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

/***/ 6106:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ plainSection)
/* harmony export */ });
const plainSection = (texts) => ({ texts, findings: [] });


/***/ }),

/***/ 9522:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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
/* harmony import */ var _evaluate_exemptions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4114);

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
    return 'no cluster is in sight. A cluster is a folder with a ClusterConfiguration, an InitConfiguration, or ModuleConfig deckhouse or global.';
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

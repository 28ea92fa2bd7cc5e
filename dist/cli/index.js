import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 3908:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
// https://mathiasbynens.be/notes/javascript-encoding
// https://github.com/bestiejs/punycode.js - punycode.ucs2.decode
function ucs2length(str) {
    const len = str.length;
    let length = 0;
    let pos = 0;
    let value;
    while (pos < len) {
        length++;
        value = str.charCodeAt(pos++);
        if (value >= 0xd800 && value <= 0xdbff && pos < len) {
            // high surrogate, and there is a next character
            value = str.charCodeAt(pos);
            if ((value & 0xfc00) === 0xdc00)
                pos++; // low surrogate
        }
    }
    return length;
}
exports["default"] = ucs2length;
ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
//# sourceMappingURL=ucs2length.js.map

/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 3105:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  h: () => (/* binding */ diagnose),
  F: () => (/* binding */ exitCodeOf)
});

// EXTERNAL MODULE: ./lib/src/parse/index.js + 3 modules
var parse = __nccwpck_require__(263);
;// CONCATENATED MODULE: ./lib/src/adopt/finding.js
/** Names of findings; `docs/adopt.md` has a line for each. */
const FINDING_IDS = (/* unused pure expression or super */ null && ([
    'branch-filter',
    'cancels-others',
    'condition',
    'continue-on-error',
    'head-checkout',
    'input-unknown',
    'input-value',
    'input-weak',
    'matrix',
    'merge-group',
    'needs',
    'no-pull-request',
    'path-filter',
    'permissions',
    'timeout',
    'types',
    'unpinned',
]));
/** The indentation of a place, for lines to paste beside it. */
const indentOf = ({ start }) => ' '.repeat(start.column - 1);

;// CONCATENATED MODULE: ./lib/src/adopt/checks/access.js

/** What the job's token may do. GitHub, "Workflow syntax": once a scope is named, every other one is `none`. */
function checkPermissions(gate) {
    const { workflow, job } = gate;
    const own = job.field('permissions');
    const found = own ?? workflow.field('permissions');
    const comments = commentsOf(gate);
    const finding = (at, message, remove) => ({
        id: 'permissions',
        effect: 'risk',
        at,
        message,
        remove,
        paste: wanted(found === undefined ? '' : indentOf(found.at), comments),
    });
    if (found === undefined) {
        // A workflow that is only called runs with what its callers give.
        if (workflow.triggers.every(({ event }) => event === 'workflow_call'))
            return [];
        const message = "Without `permissions` the token has the repository's default, which may be write access to everything. Name what the check needs, at the top of the workflow.";
        return [finding(workflow.field('jobs')?.at ?? workflow.at, message, [])];
    }
    return shortcomings(found, gate, comments).map((message) => finding(found.at, message, found.lines));
}
function shortcomings(found, gate, comments) {
    if (found.text === 'write-all')
        return ['`write-all` lets every step of the job write to everything. Name what the check needs.'];
    const scope = (name) => (found.text === 'read-all' ? 'read' : (found.field(name)?.text ?? 'none'));
    const wide = found.keys.filter((name) => scope(name) === 'write' && !NEEDED.includes(name));
    return [
        ...(scope('contents') === 'none'
            ? ['Without `contents: read` the token cannot read the manifests, and the check cannot be done.']
            : []),
        ...(comments && scope('pull-requests') !== 'write'
            ? [
                'Without `pull-requests: write` no comment is posted; the verdict stands and the report is in the job summary. Grant it, or set `comment: never`.',
            ]
            : []),
        ...(wide.length > 0 && !doesMore(gate)
            ? [`The check needs no write access to ${wide.map((name) => `\`${name}\``).join(', ')}.`]
            : []),
    ];
}
/** Scopes that the action may write with. */
const NEEDED = ['pull-requests', 'checks'];
function wanted(indent, comments) {
    const lines = ['permissions:', '  contents: read', ...(comments ? ['  pull-requests: write'] : [])];
    return lines.map((line) => `${indent}${line}`);
}
/** Whether the action is asked for a comment, or a called workflow may be. */
function commentsOf({ steps, job }) {
    return job.uses !== undefined || steps.some(({ field }) => field('with')?.field('comment')?.text !== 'never');
}
/** Whether the job has work beside the check, which may need more. */
function doesMore({ job, steps }) {
    const others = job.steps.filter(({ uses }) => !steps.some((step) => step.uses === uses));
    return job.uses !== undefined || others.some(({ uses }) => uses?.text.startsWith('actions/checkout@') !== true);
}
/** What names the head of a pull request, whoever wrote it. */
const HEAD = /github\.event\.pull_request\.(?:head|merge_commit_sha|number)|github\.head_ref|refs\/pull\/|\bpull\/\S+\/(?:head|merge)/;
/**
 * The head's files on disk of a run with a token that writes and with secrets. GitHub, "Events that trigger workflows":
 * `pull_request_target` runs in the context of the base, and untrusted code must not be built or run there. Newer
 * versions of `actions/checkout` refuse it.
 */
function checkHeadCheckout(workflow, gate) {
    const events = gate.filter((job) => job.workflow === workflow).flatMap((job) => [...job.events]);
    if (!events.includes('pull_request_target'))
        return [];
    return workflow.jobs.flatMap(({ steps }) => steps.flatMap((step) => {
        const found = headIn(step);
        if (found === undefined)
            return [];
        const message = 'This puts files of a stranger where the token may write and secrets are at hand: whatever a later step runs of them can switch the gate off. Delete it: the action reads the head through the API, as data.';
        return [{ id: 'head-checkout', effect: 'bypass', at: found.at, message, remove: found.lines, paste: [] }];
    }));
}
/** The field by which a step checks out the head. */
function headIn({ field, uses }) {
    const run = field('run');
    if (run !== undefined && /\bgh pr checkout\b/.test(run.text))
        return run;
    if (run !== undefined && /\bgit\s+(?:fetch|pull|checkout|switch|clone)\b/.test(run.text) && HEAD.test(run.text))
        return run;
    if (uses === undefined || !/checkout/i.test(uses.text))
        return undefined;
    const given = field('with');
    return ['ref', 'repository'].flatMap((name) => given?.field(name) ?? []).find(({ text }) => HEAD.test(text));
}

// EXTERNAL MODULE: ./lib/src/parse/node.js
var node = __nccwpck_require__(749);
;// CONCATENATED MODULE: ./lib/src/adopt/workflow.js


/** Reads a workflow file. A file that is no mapping starts nothing on GitHub, and is reported as what cannot be read. */
async function readWorkflow(path, text) {
    const source = (0,parse/* sourceOf */.vz)(path, text);
    const tree = await (0,parse/* readDocument */.u0)(source);
    if (tree.state === 'broken') {
        const message = `It cannot be parsed: ${/[.!?]$/.test(tree.message) ? tree.message : `${tree.message}.`}`;
        return { unread: { at: source.locate(tree.start, tree.end), message } };
    }
    const { root } = tree;
    const at = source.locate(root?.start ?? 0, root?.start ?? 0);
    if (root?.type !== 'map')
        return { unread: { at, message: 'It is no mapping, which a workflow is.' } };
    return {
        workflow: { path, at, field: fieldsOf(source, root), triggers: triggers(source, root), jobs: jobs(source, root) },
    };
}
/** The text of a scalar, also where an expression stands in it; empty for anything else. */
function textOf(node) {
    if (node?.type === 'scalar')
        return node.text.trim();
    return node?.type === 'unresolved' ? node.text.replace(/^(['"])([\s\S]*)\1$/, '$2').trim() : '';
}
/** The texts of a list, or of a single scalar in place of one. */
function listOf(node) {
    if (node?.type === 'list')
        return node.items.map(textOf);
    const text = textOf(node);
    return text === '' ? [] : [text];
}
const NO_FIELDS = () => undefined;
function fieldsOf(source, node) {
    if (node?.type !== 'map')
        return NO_FIELDS;
    return (key) => {
        const entry = node.entries.get(key);
        if (entry === undefined)
            return undefined;
        const { keyStart, keyEnd, value } = entry;
        const start = source.text.lastIndexOf('\n', keyStart - 1) + 1;
        const before = source.text.slice(start, keyStart);
        const indent = before.replaceAll(/\S/g, ' ');
        const written = source.text.slice(keyStart, Math.max(keyEnd + 1, value.end));
        return {
            at: source.locate(keyStart, keyEnd),
            value,
            text: textOf(value),
            lead: /^[ -]*$/.test(before) ? before : indent,
            lines: `${indent}${written}`.split(/\r?\n/).map((line) => line.trimEnd()),
            field: fieldsOf(source, value),
            keys: value.type === 'map' ? [...value.entries.keys()] : [],
        };
    };
}
function triggers(source, root) {
    const on = (0,node/* child */.j)(root, 'on');
    if (on?.type === 'map') {
        return [...on.entries].map(([event, { keyStart, keyEnd, value }]) => ({
            event,
            at: source.locate(keyStart, keyEnd),
            field: fieldsOf(source, value),
        }));
    }
    const items = on?.type === 'list' ? on.items : [on];
    return items.flatMap((item) => {
        const event = textOf(item);
        if (item === undefined || event === '')
            return [];
        return [{ event, at: source.locate(item.start, item.end), field: NO_FIELDS }];
    });
}
function jobs(source, root) {
    const all = (0,node/* child */.j)(root, 'jobs');
    if (all?.type !== 'map')
        return [];
    return [...all.entries].map(([id, { keyStart, keyEnd, value }]) => {
        const field = fieldsOf(source, value);
        const steps = (0,node/* child */.j)(value, 'steps');
        const name = field('name')?.text ?? '';
        return {
            id,
            name: name === '' ? id : name,
            at: source.locate(keyStart, keyEnd),
            field,
            uses: field('uses'),
            steps: (steps?.type === 'list' ? steps.items : []).map((step) => {
                const own = fieldsOf(source, step);
                return { field: own, uses: own('uses') };
            }),
        };
    });
}

;// CONCATENATED MODULE: ./lib/src/adopt/checks/triggers.js


/** The events of a pull request. */
const PULL_REQUEST = ['pull_request', 'pull_request_target'];
const isPullRequest = (event) => PULL_REQUEST.includes(event);
/**
 * What keeps a workflow from starting. GitHub, "Troubleshooting required status checks": the checks of a workflow that
 * path or branch filtering skips stay pending, and block the pull request that requires them.
 */
function checkTriggers(workflow, gate) {
    const ofGate = workflow.triggers.filter(({ event }) => isPullRequest(event) || event === 'merge_group');
    return [...ofGate.flatMap(filters), ...ofGate.flatMap(types), ...mergeGroup(workflow, gate)];
}
function filters({ event, field }) {
    const paths = ['paths', 'paths-ignore'].flatMap((key) => {
        const found = field(key);
        // A merge queue knows no path filters.
        if (found === undefined || event === 'merge_group')
            return [];
        const message = `Where \`${key}\` leaves out every file of a pull request, no run starts, and a required check stays \`Expected\` for good. Delete the filter: the action finds out itself what matters.`;
        return [{ id: 'path-filter', effect: 'hang', at: found.at, message, remove: found.lines, paste: [] }];
    });
    const branches = field('branches-ignore');
    if (branches === undefined)
        return paths;
    const message = `Nothing runs for a base branch that \`branches-ignore\` names, and a required check stays \`Expected\` there. Delete the filter, and leave it to the branch's rules where the check is required.`;
    return [
        ...paths,
        { id: 'branch-filter', effect: 'hang', at: branches.at, message, remove: branches.lines, paste: [] },
    ];
}
/** What a required check on the latest commit needs; these three are also GitHub's default. */
const TYPES = {
    opened: 'a new pull request starts no run',
    synchronize: 'a push to a pull request starts no run, and the check of an older commit does not count',
    reopened: 'what was pushed while a pull request was closed is not judged when it opens again',
};
function types({ event, field }) {
    const found = field('types');
    if (found === undefined || event === 'merge_group')
        return [];
    const listed = listOf(found.value);
    const missing = Object.entries(TYPES).filter(([type]) => !listed.includes(type));
    if (missing.length === 0)
        return [];
    const names = missing.map(([type]) => `\`${type}\``).join(', ');
    const message = `\`types\` leaves out ${names}: ${missing.map(([, what]) => what).join('; ')}. Name all three, or delete \`types\`, of which they are the default.`;
    const more = listed.filter((type) => !Object.hasOwn(TYPES, type));
    const paste = [`${indentOf(found.at)}types: [${[...Object.keys(TYPES), ...more].join(', ')}]`];
    return [{ id: 'types', effect: 'hang', at: found.at, message, remove: found.lines, paste }];
}
/** The same page: a workflow whose check is required must also start on `merge_group`, or the queue gets no report. */
function mergeGroup(workflow, gate) {
    const events = workflow.triggers.map(({ event }) => event);
    const first = workflow.triggers.find(({ event }) => isPullRequest(event));
    if (first === undefined || events.includes('merge_group'))
        return [];
    const queued = gate
        .filter(({ workflow: other }) => other.triggers.some(({ event }) => event === 'merge_group'))
        .flatMap(({ checks }) => checks);
    const own = gate.filter((job) => job.workflow === workflow).flatMap(({ checks }) => checks);
    // Another workflow may report under the same names.
    if (own.every((check) => queued.includes(check)))
        return [];
    const message = 'Without `merge_group` nothing runs in a merge queue: the required check is never reported there, and the merge fails. Add the trigger; without a queue it starts nothing.';
    const paste = ['on:', `  ${first.event}:`, '  merge_group:'];
    return [{ id: 'merge-group', effect: 'hang', at: first.at, message, remove: [], paste }];
}
/** Workflows that call the action, none of which runs where a branch requires its check. */
function checkEvents(gate) {
    const [first] = gate;
    const events = gate.flatMap((job) => [...job.events]);
    // A workflow to be called from other repositories runs where those say.
    if (first === undefined || events.some((event) => isPullRequest(event) || event === 'workflow_call'))
        return [];
    const message = 'No workflow that calls the action runs on pull requests, so that a required check is never reported.';
    const at = first.workflow.field('on')?.at ?? first.workflow.at;
    const paste = ['on:', '  pull_request:', '  merge_group:'];
    return [{ id: 'no-pull-request', effect: 'hang', at, message, remove: [], paste }];
}

;// CONCATENATED MODULE: ./lib/src/adopt/checks/concurrency.js


/**
 * Groups in which runs get into each other's way. GitHub, "Control the concurrency of workflows and jobs": a group has
 * one run in progress and one pending; a newer pending run cancels an older one, and with `cancel-in-progress` the
 * running one too. A canceled check is no success, and blocks until somebody starts it again.
 */
function checkConcurrency(gate) {
    return [gate.workflow.field('concurrency'), gate.job.field('concurrency')].flatMap((found) => found === undefined ? [] : groupFinding(found, gate));
}
/** Parts of the `github` context that differ between two pull requests. */
const OF_PULL_REQUEST = /github\.(?:head_ref|run_id|event\.number|event\.pull_request\.(?:number|id|head\.|url|html_url))/;
/** The ref and commit of a run, which for `pull_request_target` are the base branch's and the same for all. */
const OF_REF = /github\.(?:ref|ref_name|sha)\b/;
const OF_QUEUE = /github\.(?:ref|ref_name|sha|run_id|event\.merge_group\.head_)/;
function groupFinding(found, { events }) {
    const group = found.field('group')?.text ?? found.text;
    const cancels = (found.field('cancel-in-progress')?.text ?? 'false') !== 'false';
    const shared = [...events].filter((event) => {
        if (event === 'pull_request')
            return !OF_PULL_REQUEST.test(group) && !OF_REF.test(group);
        if (event === 'pull_request_target')
            return !OF_PULL_REQUEST.test(group);
        return event === 'merge_group' && !OF_QUEUE.test(group);
    });
    if (shared.length === 0)
        return [];
    const who = shared.some(isPullRequest) ? 'Pull requests' : 'The entries of a merge queue';
    const what = cancels ? 'each cancels the run of the one before it' : 'a third one cancels the one that waits';
    const message = `${who} share the group \`${group.replaceAll('`', "'")}\`: ${what}, and a canceled check blocks until somebody starts it again. Give each its own group.`;
    const indent = indentOf(found.at);
    const paste = [
        `${indent}concurrency:`,
        `${indent}  group: production-readiness-\${{ github.event.pull_request.number || github.sha }}`,
        `${indent}  cancel-in-progress: true`,
    ];
    return [{ id: 'cancels-others', effect: 'hang', at: found.at, message, remove: found.lines, paste }];
}

;// CONCATENATED MODULE: ./lib/src/adopt/checks/jobs.js



/**
 * What skips a job or hides its failure. GitHub, "Troubleshooting required status checks": a job that a condition skips
 * reports success, and so does one whose `needs` failed; `skipped` counts as a successful check.
 */
function checkJob(gate) {
    return [...needs(gate), ...conditions(gate), ...continuing(gate), ...matrix(gate), ...timeout(gate)];
}
function needs({ job }) {
    const found = job.field('needs');
    if (found === undefined || listOf(found.value).length === 0 || runsAlways(job.field('if')))
        return [];
    const names = listOf(found.value)
        .map((name) => `\`${name}\``)
        .join(', ');
    const message = `Where ${names} fails or is skipped, this job is skipped, and a skipped job counts as success. Delete \`needs\`, or let the job run in any case.`;
    const paste = [`${indentOf(found.at)}if: always()`];
    return [{ id: 'needs', effect: 'bypass', at: found.at, message, remove: found.lines, paste }];
}
function conditions({ job, steps }) {
    const places = [
        { found: job.field('if'), what: 'this job is skipped, and a skipped job counts as success' },
        ...steps.map(({ field }) => ({
            found: field('if'),
            what: 'this step is skipped, and the job succeeds without it',
        })),
    ];
    return places.flatMap(({ found, what }) => {
        if (found === undefined || runsOnGate(found))
            return [];
        const message = `Where \`${shown(found)}\` is false, ${what}. Delete the condition: with nothing to check the action succeeds by itself.`;
        return [{ id: 'condition', effect: 'bypass', at: found.at, message, remove: found.lines, paste: [] }];
    });
}
/** The condition without the braces of an expression and with single spaces. */
function condition({ text }) {
    return text
        .replace(/^\$\{\{([\s\S]*)\}\}$/, '$1')
        .replaceAll(/\s+/g, ' ')
        .trim();
}
const shown = ({ text }) => text.replaceAll(/\s+/g, ' ').replaceAll('`', "'");
function runsAlways(found) {
    return found !== undefined && /^(?:always\(\)|! ?cancelled\(\))$/.test(condition(found));
}
/** Conditions that hold on every pull request and in every merge queue. */
function runsOnGate(found) {
    return condition(found)
        .split(' && ')
        .every((part) => {
        const event = /^github\.event_name != '(?<event>\w+)'$/.exec(part)?.groups?.['event'];
        if (event !== undefined)
            return !isPullRequest(event) && event !== 'merge_group';
        return /^(?:true|always\(\)|success\(\)|! ?cancelled\(\)|)$/.test(part);
    });
}
/**
 * GitHub documents that a step's setting lets the job succeed. A job's leaves its check red and its run green, as
 * cloudflare/cloudflare-typescript#2766 and msys2/MINGW-packages#8334 report.
 */
function continuing({ job, steps }) {
    const key = 'continue-on-error';
    const ofJob = job.field(key);
    const found = [
        ...steps.flatMap(({ field }) => {
            const message = 'The job succeeds although the gate fails. Delete the line; to report without blocking, leave the check out of the required ones.';
            return { field: field(key), effect: 'bypass', message };
        }),
        {
            field: ofJob,
            effect: 'risk',
            message: 'The run counts as successful although the gate fails: what reads the run and not the job, such as a required workflow, lets the change pass. Delete the line.',
        },
    ];
    return found.flatMap(({ field, effect, message }) => field === undefined || field.text === 'false'
        ? []
        : [{ id: 'continue-on-error', effect, at: field.at, message, remove: field.lines, paste: [] }]);
}
/** GitHub names each leg's check after its values, and required checks are matched by name. */
function matrix({ workflow, job }) {
    const found = job.field('strategy')?.field('matrix');
    const gathered = workflow.jobs.some((other) => listOf(other.field('needs')?.value).includes(job.id) && runsAlways(other.field('if')));
    if (found === undefined || gathered)
        return [];
    const message = `Each leg of the matrix is a check of its own name. A leg that is renamed or removed leaves its required name waiting, and a new leg is required by nobody. Add a job that gathers them, and require that one.`;
    const paste = [
        '  production-readiness-gate: # require this name',
        `    needs: [${job.id}]`,
        '    if: always()',
        '    runs-on: ubuntu-latest',
        '    timeout-minutes: 5',
        '    permissions: {}',
        '    steps:',
        '      - env:',
        `          RESULT: \${{ needs.${job.id}.result }}`,
        '        run: test "$RESULT" = success',
    ];
    return [{ id: 'matrix', effect: 'hang', at: found.at, message, remove: [], paste }];
}
/** GitHub, "Workflow syntax": a job without `timeout-minutes` is canceled after 360 minutes. */
function timeout({ job }) {
    // A job that calls a workflow cannot have one.
    if (job.uses !== undefined || textOf(job.field('timeout-minutes')?.value) !== '')
        return [];
    const message = 'Without `timeout-minutes` a runner that hangs keeps the check pending for six hours. The check takes seconds.';
    const first = job.field('runs-on')?.at ?? job.field('steps')?.at;
    const paste = [`${first === undefined ? '    ' : indentOf(first)}timeout-minutes: 5`];
    return [{ id: 'timeout', effect: 'hang', at: job.at, message, remove: [], paste }];
}

// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __nccwpck_require__(8710);
// EXTERNAL MODULE: ./lib/src/settings/closest.js
var closest = __nccwpck_require__(7472);
;// CONCATENATED MODULE: ./lib/src/settings/inputs.js


/** The inputs of `action.yml`; a test holds the two together. */
const INPUTS = [
    'token',
    'config',
    'config-from',
    'scope',
    'fail-on',
    'on-unreadable',
    'comment',
    'annotations',
    'clusters',
    'target',
    'json-file',
];
const PREFIX = 'INPUT_';
/** Reads the inputs as the runner passes them, in `INPUT_…` variables. Throws a UserError for a name that is none. */
function inputsFrom(env) {
    const values = new Map();
    for (const [name, value] of Object.entries(env)) {
        if (!name.startsWith(PREFIX))
            continue;
        const input = name.slice(PREFIX.length).toLowerCase();
        if (!INPUTS.some((known) => known === input))
            throw new UserError(`\`${input}\` is no input of this action. ${allowedWords(input, INPUTS)}`);
        values.set(input, value?.trim() ?? '');
    }
    const get = (name) => values.get(name) ?? '';
    return {
        token: get('token'),
        config: get('config'),
        'config-from': get('config-from'),
        scope: get('scope'),
        'fail-on': get('fail-on'),
        'on-unreadable': get('on-unreadable'),
        comment: get('comment'),
        annotations: get('annotations'),
        clusters: get('clusters'),
        target: get('target'),
        jsonFile: get('json-file'),
    };
}

// EXTERNAL MODULE: ./lib/src/settings/settings.js
var settings = __nccwpck_require__(6329);
// EXTERNAL MODULE: ./lib/src/adopt/starter-workflow.js
var starter_workflow = __nccwpck_require__(1433);
;// CONCATENATED MODULE: ./lib/src/adopt/checks/steps.js





/** What the steps say to the action, and which commit of it they run. */
function checkSteps({ job, steps }) {
    const uses = [...steps.map((step) => step.uses), ...(job.uses === undefined ? [] : [job.uses])];
    return [...uses.flatMap(pin), ...steps.flatMap(({ field }) => inputs(field('with')))];
}
/** GitHub, "Secure use reference": a full commit is the only reference to an action that nobody can move. */
function pin(uses) {
    // What lies in the repository comes with its commit.
    if (uses.text.startsWith('./'))
        return [];
    const [name = '', reference = ''] = uses.text.split('@');
    if (/^[0-9a-f]{40}$/i.test(reference))
        return [];
    const isMovable = reference !== '' && !/^[0-9a-f]{7,39}$/i.test(reference);
    const list = `git ls-remote https://github.com/${name.split('/').slice(0, 2).join('/')}`;
    const paste = [`${uses.lead}uses: ${name}@COMMIT${isMovable ? ` # ${reference}` : ''}`];
    const finding = { id: 'unpinned', at: uses.at, remove: [`${uses.lead}uses: ${uses.text}`] };
    if (uses.text === starter_workflow/* UNKNOWN_REFERENCE */.td) {
        const message = `\`${uses.text}\` stands for the repository of the action and the full commit of a release. Put them in; until then the workflow does not start.`;
        return [{ ...finding, effect: 'hang', message, remove: [], paste: [] }];
    }
    if (!isMovable) {
        const message = `\`${uses.text}\` names no full commit, of 40 digits, and GitHub refuses to run it. \`${list}\` lists the commits of branches and tags.`;
        return [{ ...finding, effect: 'hang', message, paste }];
    }
    const message = `\`${reference}\` is a branch or a tag: whoever moves it changes the gate of this repository without a pull request. Pin the full commit, of 40 digits; \`${list} '${reference}' '${reference}^{}'\` prints it, in the last line.`;
    return [{ ...finding, effect: 'bypass', message, paste }];
}
/** Inputs that loosen the gate, with what each then does. */
const WEAK = {
    'fail-on': { value: 'never', what: 'The gate never fails, whatever is found or unreadable.' },
    'config-from': {
        value: 'head',
        what: 'A pull request is judged by the policy that it brings along, and can loosen its own gate.',
    },
    'on-unreadable': {
        value: 'warn',
        what: 'A manifest that a pull request makes unreadable does not fail it, so that breaking a file hides what it says.',
    },
};
function inputs(given) {
    return (given?.keys ?? []).flatMap((key) => {
        const found = given?.field(key);
        if (found === undefined)
            return [];
        const place = { at: found.at, remove: found.lines, paste: [] };
        // The runner takes inputs in any case of letters.
        const name = key.toLowerCase();
        if (!INPUTS.some((known) => known === name)) {
            const message = `\`${key}\` is no input of the action, and the check cannot be done with it. ${(0,closest/* allowedWords */.w)(name, INPUTS)}`;
            return [{ id: 'input-unknown', effect: 'risk', ...place, message }];
        }
        const weak = WEAK[name];
        if (/\$\{\{/.test(found.text)) {
            if (weak === undefined)
                return [];
            const message = `An expression decides \`${name}\`, and Git does not show whether it is \`${weak.value}\`. Write the value out, or delete the line.`;
            return [{ id: 'input-weak', effect: 'bypass', ...place, message }];
        }
        if (found.text === weak?.value)
            return [{ id: 'input-weak', effect: 'bypass', ...place, message: `${weak.what} Delete the line.` }];
        const mistake = mistakeIn(name, found.text);
        return mistake === undefined ? [] : [{ id: 'input-value', effect: 'risk', ...place, message: mistake }];
    });
}
/** What the action would say of a value. */
function mistakeIn(name, value) {
    try {
        // The day bears on no input.
        (0,settings/* settingsFrom */.ms)({ [name]: value }, '2026-01-01');
        return undefined;
    }
    catch (error) {
        // The message starts with the input's name.
        if (error instanceof errors/* UserError */.y)
            return error.message.replace(/^[\w-]+(?=: )/, '`$&`');
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/src/adopt/gate.js




/** Whether the text of `action.yml` at the top is this action's own, so that `uses: ./` means it. */
async function isOwnAction(text) {
    if (text === undefined)
        return false;
    const tree = await (0,parse/* readDocument */.u0)((0,parse/* sourceOf */.vz)('action.yml', text));
    if (tree.state === 'broken')
        return false;
    return textOf((0,node/* child */.j)(tree.root, 'name')) === 'Deckhouse production readiness';
}
/** The jobs that are the gate. `own`: the repository is the action's own. */
function gateJobs(workflows, own) {
    const found = new Map();
    const pathsOf = () => workflows.filter(({ jobs }) => jobs.some((job) => found.has(job))).map(({ path }) => path);
    // A workflow may call one that calls another: what is found makes its callers found.
    for (let before = -1; found.size > before;) {
        before = found.size;
        const calling = pathsOf();
        for (const job of workflows.flatMap(({ jobs }) => jobs)) {
            const steps = job.steps.flatMap(({ field, uses }) => uses !== undefined && isAction(uses.text, own) ? [{ field, uses }] : []);
            const calls = job.uses?.text ?? '';
            if (steps.length > 0 || isAction(calls, false) || calling.includes(localPath(calls)))
                found.set(job, steps);
        }
    }
    return workflows.flatMap((workflow) => workflow.jobs.flatMap((job) => {
        const steps = found.get(job);
        if (steps === undefined)
            return [];
        const events = eventsOf(workflow, workflows, []);
        return [{ workflow, job, steps, events, checks: checksOf(job, workflows, found, []) }];
    }));
}
/** `owner/deckhouse-production-readiness@…`, a workflow of that repository, or a copy in this one. */
function isAction(uses, own) {
    if (/^\.\/?$/.test(uses))
        return own;
    if (uses.startsWith('./'))
        return uses.replace(/\/$/, '').split('/').at(-1) === starter_workflow/* ACTION */.hr;
    return uses.split('@')[0]?.split('/')[1]?.toLowerCase() === starter_workflow/* ACTION */.hr;
}
/** The path of a workflow of the same repository, of which `uses` takes the files that the run checks out itself. */
const localPath = (uses) => (uses.startsWith('./') ? uses.slice(2) : '');
function callers(workflow, workflows) {
    return workflows.filter(({ jobs }) => jobs.some(({ uses }) => localPath(uses?.text ?? '') === workflow.path));
}
function eventsOf(workflow, workflows, below) {
    const own = workflow.triggers.map(({ event }) => event);
    if (below.includes(workflow) || !own.includes('workflow_call'))
        return new Set(own);
    const above = callers(workflow, workflows).flatMap((caller) => [...eventsOf(caller, workflows, [...below, workflow])]);
    return new Set([...own, ...above]);
}
/** GitHub names the check of a called job after both: `caller / called`. */
function checksOf(job, workflows, found, above) {
    const name = job.field('strategy')?.field('matrix') === undefined ? job.name : `${job.name} (…)`;
    if (job.uses === undefined)
        return [name];
    const called = workflows.find(({ path }) => path === localPath(job.uses?.text ?? ''));
    const inner = (called?.jobs ?? []).filter((one) => found.has(one) && !above.includes(one));
    if (inner.length === 0)
        return [`${name} / …`];
    return inner.flatMap((one) => checksOf(one, workflows, found, [...above, job])).map((check) => `${name} / ${check}`);
}

;// CONCATENATED MODULE: ./lib/src/adopt/doctor.js








/** Judges the workflows that call the action. `action`: the text of `action.yml` at the repository's top, if there is one. */
async function diagnose(files, action) {
    const readings = await Promise.all(files.map(reading));
    const workflows = readings.flatMap(({ workflow }) => workflow ?? []);
    const gate = gateJobs(workflows, await isOwnAction(action));
    const calling = workflows.filter((workflow) => gate.some((job) => job.workflow === workflow));
    const findings = [
        ...checkEvents(gate),
        ...calling.flatMap((workflow) => [...checkTriggers(workflow, gate), ...checkHeadCheckout(workflow, gate)]),
        ...gate.flatMap(checkGateJob),
    ];
    return {
        calling: calling.map(({ path }) => path),
        checks: [...new Set(gate.filter(isRequirable).flatMap(({ checks }) => checks))],
        findings: inOrder(findings),
        unread: readings.flatMap(({ unread }) => unread ?? []),
    };
}
async function reading({ path, text, unread }) {
    if (text !== undefined)
        return readWorkflow(path, text);
    return { unread: { at: (0,parse/* sourceOf */.vz)(path, '').locate(0, 0), message: unread ?? 'It cannot be opened.' } };
}
function checkGateJob(job) {
    return [...checkJob(job), ...checkSteps(job), ...checkPermissions(job), ...checkConcurrency(job)];
}
const isRequirable = ({ workflow }) => workflow.triggers.some(({ event }) => isPullRequest(event));
/** By place, each once: two jobs of a workflow share what stands at its top. */
function inOrder(findings) {
    const key = ({ id, at, message }) => JSON.stringify([id, at, message]);
    return [...new Map(findings.map((finding) => [key(finding), finding])).values()].toSorted(({ at: left }, { at: right }) => (left.path < right.path ? -1 : Number(left.path > right.path)) ||
        left.start.line - right.start.line ||
        left.start.column - right.start.column);
}
/** 0: nothing found · 1: findings, or no workflow calls the action · 2: something could not be read. */
function exitCodeOf({ calling, findings, unread }) {
    if (unread.length > 0)
        return 2;
    return findings.length > 0 || calling.length === 0 ? 1 : 0;
}


/***/ }),

/***/ 9010:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  p: () => (/* binding */ renderInit),
  P: () => (/* binding */ starterFiles)
});

// EXTERNAL MODULE: ./lib/src/model/partition.js
var partition = __nccwpck_require__(9945);
// EXTERNAL MODULE: ./lib/src/render/escape.js
var render_escape = __nccwpck_require__(3939);
// EXTERNAL MODULE: ./lib/src/render/words.js
var words = __nccwpck_require__(5827);
// EXTERNAL MODULE: ./lib/src/settings/settings.js
var settings = __nccwpck_require__(6329);
// EXTERNAL MODULE: ./lib/src/parse/placeholder.js
var placeholder = __nccwpck_require__(2584);
// EXTERNAL MODULE: ./lib/src/settings/glob.js
var glob = __nccwpck_require__(4533);
;// CONCATENATED MODULE: ./lib/src/adopt/starter-config.js


/**
 * Clusters as entries of a config that sorts files as discovery did: the deepest root above a file is also the most
 * specific pattern. Names are the discovered ones, except where two are the same or a config would read them otherwise.
 */
function namedClusters(clusters) {
    const taken = new Set();
    return clusters.map(({ name, root }) => {
        const own = unused(readable(name), taken);
        taken.add(own);
        return { name: own, paths: [root === '.' ? '**' : `${(0,glob/* literal */.eu)(root)}/**`] };
    });
}
/** A name that is neither a pattern for many clusters nor a value that something else is to fill in. */
function readable(name) {
    if (!(0,glob/* hasName */.cP)(name) && !(0,placeholder/* isPlaceholder */.wK)(name))
        return name;
    return `cluster-${name.replaceAll(/[^\p{L}\p{N}._-]+/gu, '-').replaceAll(/^-|-$/g, '')}`;
}
function unused(name, taken) {
    let number = 1;
    let free = name;
    while (taken.has(free)) {
        number += 1;
        free = `${name}-${number}`;
    }
    return free;
}
/**
 * The text of a config that names clusters and shows every other key as a comment. Without a cluster, that key is a
 * comment too. `today` is `YYYY-MM-DD`, UTC: the examples of waivers and attestations end some months later.
 */
function starterConfig(clusters, today) {
    const entries = clusters.flatMap(({ name, paths }) => [
        `  - name: ${quoted(name)}`,
        `    paths: [${paths.map(quoted).join(', ')}]`,
    ]);
    const example = ['clusters:', '  - name: "prod-eu"', '    paths: ["clusters/prod-eu/**"]'];
    const first = clusters[0]?.name ?? 'prod-eu';
    const until = monthsLater(today, 3);
    return `# The policy of the production readiness check. It is read from the base branch, so that a pull request cannot loosen
# its own gate. Take away the \`#\` in front of a key to use it.
version: 1

# The clusters, each with the files that are its own; the most specific path wins. A cluster that is added later needs
# an entry: only without \`clusters\` they are discovered. What an entry may also say:
#   environment: production | staging | development (only production clusters are judged)
#   load: auto | regular | high
#   complete: auto | true | false (whether everything that the cluster runs with is in Git, so that absence counts)
${clusters.length === 0 ? example.map((line) => `#${line}`).join('\n') : ['clusters:', ...entries].join('\n')}

# Files that hold no manifests of a cluster, such as fixtures of tests.
#exclude: ["**/tests/**"]

# Levels of single recommendations: \`warn\` caps every finding, \`fail\` lifts every finding, \`off\` needs a reason.
#rules:
#  kubernetes-version: { level: warn }

# What fails the gate (fail, warn, unknown, never) and what it counts (introduced, changed, all).
#gate: { failOn: fail, scope: changed }

# Shortfalls that the team accepts until a day, at most a year ahead. They stay visible.
#waivers:
#  - { rule: master-count, cluster: ${quoted(first)}, reason: "…", owner: "@team", until: ${until} }

# What Git cannot show and a person vouches for.
#attestations:
#  - { rule: master-disk, cluster: ${quoted(first)}, by: "@team", on: ${today}, until: ${until}, evidence: "https://…" }
`;
}
/** JSON's strings are YAML's too, whatever stands in them. */
const quoted = (text) => JSON.stringify(text);
/** The day some months later; the last of the month where that one is shorter. */
function monthsLater(day, months) {
    const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
    const last = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
    return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10);
}

// EXTERNAL MODULE: ./lib/src/adopt/starter-workflow.js
var starter_workflow = __nccwpck_require__(1433);
;// CONCATENATED MODULE: ./lib/src/adopt/init.js






/** The policy and the workflow for a repository, where it has none. `today` is `YYYY-MM-DD`, UTC. */
function starterFiles(repository, today) {
    const { partition, calling, exists, reference } = repository;
    const plan = (path, text) => ({ path, text, state: exists(path) ? 'kept' : 'planned' });
    const workflow = plan(starter_workflow/* WORKFLOW_PATH */.A8, (0,starter_workflow/* starterWorkflow */.lK)(reference ?? starter_workflow/* UNKNOWN_REFERENCE */.td));
    const [other] = calling;
    return [
        plan(settings/* DEFAULT_CONFIG */.PV, starterConfig(namedClusters(partition.clusters), today)),
        // A second workflow with the same check would make each pull request wait for both.
        workflow.state === 'planned' && other !== undefined
            ? { ...workflow, path: other, state: 'kept', because: 'calls the action already' }
            : workflow,
    ];
}
/** What `init` says: the clusters and how each was found, the files and what became of them, and what comes next. */
function renderInit(partition, outcomes) {
    const blocks = [discovered(partition), orphans(partition), ...outcomes.map(outcomeBlock), next(outcomes)];
    return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}
function discovered({ clusters }) {
    if (clusters.length === 0)
        return 'No cluster is in sight: no file holds a ClusterConfiguration, an InitConfiguration, or ModuleConfig `deckhouse` or `global`.';
    const names = namedClusters(clusters);
    const lines = clusters.map(({ root, files, found }, index) => `  ${[names[index]?.name ?? root, [root, (0,words/* count */.U9)(files.length, 'file'), found].join(' · ')].map(render_escape/* oneLine */.TN).join('   ')}`);
    return [`Found ${(0,words/* count */.U9)(clusters.length, 'cluster')}:`, '', ...lines].join('\n');
}
const MOST_ORPHANS = 5;
function orphans({ clusters, orphans: files }) {
    if (clusters.length === 0 || files.length === 0)
        return '';
    const shown = files.slice(0, MOST_ORPHANS).map(({ path }) => `\`${(0,render_escape/* oneLine */.TN)(path)}\``);
    const more = files.length > MOST_ORPHANS ? ` and ${files.length - MOST_ORPHANS} more` : '';
    return `Belongs to no cluster, and is not judged: ${shown.join(', ')}${more}. Add it to the \`paths\` of one.`;
}
function outcomeBlock({ path, text, state, because }) {
    if (state === 'written')
        return `Wrote \`${path}\`.`;
    if (state === 'kept')
        return `Kept \`${path}\`, which ${because ?? 'exists'}.`;
    return `Would write \`${path}\`:\n\n${text.trimEnd()}`;
}
function next(outcomes) {
    const unpinned = outcomes.some(({ state, text }) => state !== 'kept' && text.includes(starter_workflow/* UNKNOWN_REFERENCE */.td));
    const steps = [
        ...(unpinned
            ? [
                `Put the repository and the full commit of a release in place of \`${starter_workflow/* UNKNOWN_REFERENCE */.td}\` in \`${starter_workflow/* WORKFLOW_PATH */.A8}\`.`,
            ]
            : []),
        'See what the gate says today: `deckhouse-readiness check`.',
        'See that nothing lets the check hang or be bypassed: `deckhouse-readiness doctor`.',
        `Open a pull request with both files, and require the check \`${starter_workflow/* CHECK */.fi}\` in the rules of the branch once it has run.`,
    ];
    return ['Next:', ...steps.map((step, index) => `  ${index + 1}. ${step}`)].join('\n');
}


/***/ }),

/***/ 3052:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ renderDoctor)
/* harmony export */ });
/* harmony import */ var _render_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3939);
/* harmony import */ var _render_words_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5827);
/* harmony import */ var _starter_workflow_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1433);



const WORDS = {
    hang: 'the check may hang',
    bypass: 'the check may be bypassed',
    risk: 'worth a repair',
};
/** What `doctor` says: each finding with its place, what happens and the lines to paste, then the sum. */
function renderDoctor(diagnosis) {
    const { unread, findings } = diagnosis;
    const blocks = [
        ...unread.map(({ at, message }) => `${(0,_render_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(at.path)}:${at.start.line}  cannot be read\n  ${(0,_render_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(message)}`),
        ...findings.map(findingBlock),
        ending(diagnosis),
    ];
    return `${blocks.join('\n\n')}\n`;
}
function findingBlock({ id, effect, at, message, remove, paste }) {
    return [
        `${(0,_render_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(at.path)}:${at.start.line}:${at.start.column}  ${id}: ${WORDS[effect]}`,
        `  ${(0,_render_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(message)}`,
        ...(remove.length === 0 ? [] : [paste.length === 0 ? '  Delete:' : '  Replace:', ...shown(remove)]),
        ...(paste.length === 0 ? [] : [remove.length === 0 ? '  Paste:' : '  With:', ...shown(paste)]),
    ].join('\n');
}
const MOST_LINES = 12;
/** Lines of a workflow behind a bar, so that their own indentation can be told. */
function shown(lines) {
    const cut = lines.length > MOST_LINES ? [`… and ${(0,_render_words_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(lines.length - MOST_LINES + 1, 'more line')}`] : [];
    return [...lines.slice(0, cut.length === 0 ? MOST_LINES : MOST_LINES - 1), ...cut].map((line) => `    │ ${(0,_render_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(line)}`.trimEnd());
}
function ending({ calling, checks, findings, unread }) {
    const list = (names) => names.map((name) => `\`${(0,_render_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(name)}\``).join(', ');
    if (calling.length === 0) {
        const where = unread.length > 0 ? 'No workflow that can be read' : 'No workflow in `.github/workflows`';
        return `${where} calls the action. \`deckhouse-readiness init\` writes \`${_starter_workflow_js__WEBPACK_IMPORTED_MODULE_2__/* .WORKFLOW_PATH */ .A8}\`.`;
    }
    const sum = findings.length === 0 ? 'Nothing found' : (0,_render_words_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(findings.length, 'finding');
    const require = checks.length === 0
        ? ''
        : ` Require ${list(checks)} in the rules of the branch; what these rules say is not in Git.`;
    return `${sum} in ${list(calling)}.${require}`;
}


/***/ }),

/***/ 1433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A8: () => (/* binding */ WORKFLOW_PATH),
/* harmony export */   fi: () => (/* binding */ CHECK),
/* harmony export */   hr: () => (/* binding */ ACTION),
/* harmony export */   lK: () => (/* binding */ starterWorkflow),
/* harmony export */   td: () => (/* binding */ UNKNOWN_REFERENCE)
/* harmony export */ });
/** Where `init` writes the workflow. */
const WORKFLOW_PATH = '.github/workflows/production-readiness.yml';
/** The name of the action's repository, by which a workflow's `uses` is recognized. */
const ACTION = 'deckhouse-production-readiness';
/** The check that a branch's rules have to require: the name of the workflow's job. */
const CHECK = 'production-readiness';
/** Stands where nothing tells which commit of which repository to pin. */
const UNKNOWN_REFERENCE = `OWNER/${ACTION}@COMMIT`;
/**
 * A workflow that makes a required check: it reports on every pull request and in a merge queue, and nothing skips it.
 * `reference` is what its step uses, `owner/repo@commit`.
 */
function starterWorkflow(reference) {
    return `name: Production readiness

on:
  pull_request: # without a paths filter: the action finds out itself what matters
  merge_group:

permissions:
  contents: read # the verdict, the annotations and the job summary
  pull-requests: write # the comment; everything else works without it

concurrency:
  group: production-readiness-\${{ github.event.pull_request.number || github.sha }}
  cancel-in-progress: true

jobs:
  ${CHECK}: # require this name in the branch's rules
    runs-on: ubuntu-latest
    timeout-minutes: 5
    steps:
      - uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0
        with:
          fetch-depth: 2 # base and head; with less, the base comes from the API
          persist-credentials: false
      - uses: ${reference}
`;
}


/***/ }),

/***/ 1891:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var _adopt_doctor_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3105);
/* harmony import */ var _adopt_init_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9010);
/* harmony import */ var _adopt_render_doctor_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(3052);
/* harmony import */ var _compare_lines_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(1554);
/* harmony import */ var _discover_own_action_js__WEBPACK_IMPORTED_MODULE_23__ = __nccwpck_require__(8736);
/* harmony import */ var _settings_arguments_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(4081);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_19__ = __nccwpck_require__(8710);
/* harmony import */ var _load_policy_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(4297);
/* harmony import */ var _model_documents_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(3209);
/* harmony import */ var _model_partition_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(9945);
/* harmony import */ var _parse_index_js__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(263);
/* harmony import */ var _parse_secrets_js__WEBPACK_IMPORTED_MODULE_10__ = __nccwpck_require__(6187);
/* harmony import */ var _pipeline_js__WEBPACK_IMPORTED_MODULE_11__ = __nccwpck_require__(5524);
/* harmony import */ var _publish_new_file_js__WEBPACK_IMPORTED_MODULE_12__ = __nccwpck_require__(6286);
/* harmony import */ var _publish_terminal_js__WEBPACK_IMPORTED_MODULE_13__ = __nccwpck_require__(381);
/* harmony import */ var _read_work_tree_js__WEBPACK_IMPORTED_MODULE_14__ = __nccwpck_require__(3990);
/* harmony import */ var _read_workflows_js__WEBPACK_IMPORTED_MODULE_15__ = __nccwpck_require__(900);
/* harmony import */ var _render_escape_js__WEBPACK_IMPORTED_MODULE_20__ = __nccwpck_require__(3939);
/* harmony import */ var _render_formats_js__WEBPACK_IMPORTED_MODULE_16__ = __nccwpck_require__(1492);
/* harmony import */ var _render_rules_js__WEBPACK_IMPORTED_MODULE_17__ = __nccwpck_require__(9317);
/* harmony import */ var _render_tool_js__WEBPACK_IMPORTED_MODULE_18__ = __nccwpck_require__(3398);
/* harmony import */ var _settings_glob_js__WEBPACK_IMPORTED_MODULE_22__ = __nccwpck_require__(4533);
/* harmony import */ var _settings_settings_js__WEBPACK_IMPORTED_MODULE_21__ = __nccwpck_require__(6329);
























process.exitCode = await main(process.argv.slice(2));
/** Runs a command and returns the exit code: 0 gate passed, 1 gate failed, 2 could not check. */
async function main(args) {
    const [command, ...rest] = args.some((arg) => arg === '--help' || arg === '-h') ? ['help'] : args;
    try {
        switch (command) {
            case 'check':
                return await runCheck((0,_settings_arguments_js__WEBPACK_IMPORTED_MODULE_5__/* .parseCheck */ .QB)(rest));
            case 'init':
                return await runInit((0,_settings_arguments_js__WEBPACK_IMPORTED_MODULE_5__/* .parseRepository */ .SU)(command, rest, ['--dry-run']));
            case 'doctor':
                return await runDoctor((0,_settings_arguments_js__WEBPACK_IMPORTED_MODULE_5__/* .parseRepository */ .SU)(command, rest, []));
            case 'rules':
                refuseMore(command, rest, 0);
                (0,_publish_terminal_js__WEBPACK_IMPORTED_MODULE_13__/* .printText */ .n)((0,_render_rules_js__WEBPACK_IMPORTED_MODULE_17__/* .listRules */ .s)());
                return 0;
            case 'explain':
                refuseMore(command, rest, 1);
                (0,_publish_terminal_js__WEBPACK_IMPORTED_MODULE_13__/* .printText */ .n)(await (0,_render_rules_js__WEBPACK_IMPORTED_MODULE_17__/* .explainRule */ .O)(rest[0]));
                return 0;
            case '--version':
                (0,_publish_terminal_js__WEBPACK_IMPORTED_MODULE_13__/* .printText */ .n)(`${_render_tool_js__WEBPACK_IMPORTED_MODULE_18__/* .TOOL */ .j.version}\n`);
                return 0;
            case undefined:
            case 'help':
                (0,_publish_terminal_js__WEBPACK_IMPORTED_MODULE_13__/* .printText */ .n)(_settings_arguments_js__WEBPACK_IMPORTED_MODULE_5__/* .USAGE */ .u_);
                return command === undefined ? 2 : 0;
            default:
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_19__/* .UserError */ .y(`\`${command}\` is no command. Allowed: \`check\`, \`init\`, \`doctor\`, \`explain\`, \`rules\`.`);
        }
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_19__/* .UserError */ .y)
            process.stderr.write(`deckhouse-readiness: ${harmless(error.message)}\n`);
        else
            process.stderr.write(`deckhouse-readiness: This is a defect of the tool, please report it.\n${harmless(error instanceof Error ? (error.stack ?? error.message) : String(error))}\n`);
        return 2;
    }
}
/** An error may quote what a terminal would obey, or a secret. */
const harmless = (message) => message
    .split('\n')
    .map((line) => (0,_render_escape_js__WEBPACK_IMPORTED_MODULE_20__/* .oneLine */ .TN)((0,_parse_secrets_js__WEBPACK_IMPORTED_MODULE_10__/* .maskShapes */ .Vl)(line)))
    .join('\n');
function refuseMore(command, args, most) {
    const extra = args[most];
    if (extra !== undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_19__/* .UserError */ .y(`${command}: \`${extra}\` is too much. See \`deckhouse-readiness --help\`.`);
}
async function runCheck({ paths, base, format, output, verbose, raw }) {
    const settings = (0,_settings_settings_js__WEBPACK_IMPORTED_MODULE_21__/* .settingsFrom */ .ms)(raw, new Date().toISOString().slice(0, 10));
    if (settings.foreign !== undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_19__/* .UserError */ .y(`--config: \`${settings.config}\` lies in another repository, which only the action reads. Give the path of a file.`);
    }
    const tree = (0,_read_work_tree_js__WEBPACK_IMPORTED_MODULE_14__/* .workTree */ ._E)(paths, process.cwd());
    const atBase = base === undefined ? undefined : (path) => (0,_read_work_tree_js__WEBPACK_IMPORTED_MODULE_14__/* .readAt */ .m6)(tree, base, path);
    const loaded = await (0,_load_policy_js__WEBPACK_IMPORTED_MODULE_6__/* .loadPolicy */ .t)(settings, (path) => (0,_read_work_tree_js__WEBPACK_IMPORTED_MODULE_14__/* .readFile */ .TA)(tree, path), atBase);
    const document = (0,_model_documents_js__WEBPACK_IMPORTED_MODULE_7__/* .namedDocument */ .t9)(loaded.policy.options.recoveryPlan.path);
    const sides = (0,_read_work_tree_js__WEBPACK_IMPORTED_MODULE_14__/* .readWorkTree */ .gJ)(tree, base, await (0,_settings_glob_js__WEBPACK_IMPORTED_MODULE_22__/* .matcher */ .jN)(loaded.policy.exclude), document);
    const report = await (0,_pipeline_js__WEBPACK_IMPORTED_MODULE_11__/* .check */ .z)({
        ...loaded,
        ...sides,
        within: tree.within,
        settings,
        repository: tree.name,
        notes: [...loaded.notes, ...sides.notes],
    });
    const color = output === undefined && (0,_publish_terminal_js__WEBPACK_IMPORTED_MODULE_13__/* .wantsColor */ .z)(process.env);
    const text = (0,_render_formats_js__WEBPACK_IMPORTED_MODULE_16__/* .renderFormat */ .c)(format, report, {
        color,
        verbose,
        changedFiles: sides.changedFiles,
        touched: (0,_compare_lines_js__WEBPACK_IMPORTED_MODULE_4__/* .touchedLines */ .Y)(sides.head.files, sides.base?.files, sides.changedFiles),
        text: (path) => (0,_read_work_tree_js__WEBPACK_IMPORTED_MODULE_14__/* .readFile */ .TA)(tree, path),
    });
    if (output === undefined)
        (0,_publish_terminal_js__WEBPACK_IMPORTED_MODULE_13__/* .printText */ .n)(text);
    else
        write(output, text, tree);
    if (report.verdict === 'error')
        return 2;
    return report.gate.passed ? 0 : 1;
}
function write(path, text, { top }) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(path, text);
    }
    catch {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_19__/* .UserError */ .y(`--output: \`${path}\` cannot be written. Give a file in a folder that exists, such as one in \`${top}\`.`);
    }
}
async function runInit({ paths, dryRun }) {
    // A config names the clusters of a whole repository, wherever in it somebody stands.
    const tree = { ...(0,_read_work_tree_js__WEBPACK_IMPORTED_MODULE_14__/* .workTree */ ._E)(paths, process.cwd()), within: [''] };
    const { head } = (0,_read_work_tree_js__WEBPACK_IMPORTED_MODULE_14__/* .readWorkTree */ .gJ)(tree, undefined, () => false);
    const partition = (0,_model_partition_js__WEBPACK_IMPORTED_MODULE_8__/* .discoverClusters */ .rR)(await (0,_parse_index_js__WEBPACK_IMPORTED_MODULE_9__/* .parseFiles */ .Bj)(head.files), tree.name);
    const { calling } = await (0,_adopt_doctor_js__WEBPACK_IMPORTED_MODULE_1__/* .diagnose */ .h)((0,_read_workflows_js__WEBPACK_IMPORTED_MODULE_15__/* .readWorkflows */ .L)(tree), (0,_read_work_tree_js__WEBPACK_IMPORTED_MODULE_14__/* .readFile */ .TA)(tree, 'action.yml'));
    const reference = (0,_discover_own_action_js__WEBPACK_IMPORTED_MODULE_23__/* .ownAction */ .T)(import.meta.dirname, 'dist/cli/');
    const exists = (path) => (0,_read_work_tree_js__WEBPACK_IMPORTED_MODULE_14__/* .readFile */ .TA)(tree, path) !== undefined;
    const plan = (0,_adopt_init_js__WEBPACK_IMPORTED_MODULE_2__/* .starterFiles */ .P)({ partition, calling, exists, reference }, new Date().toISOString().slice(0, 10));
    const files = dryRun ? plan : plan.map((file) => writePlanned(tree, file));
    (0,_publish_terminal_js__WEBPACK_IMPORTED_MODULE_13__/* .printText */ .n)((0,_adopt_init_js__WEBPACK_IMPORTED_MODULE_2__/* .renderInit */ .p)(partition, files));
    return 0;
}
function writePlanned({ top }, file) {
    return file.state === 'planned' ? { ...file, state: (0,_publish_new_file_js__WEBPACK_IMPORTED_MODULE_12__/* .writeNewFile */ .S)(top, file.path, file.text) } : file;
}
async function runDoctor({ paths }) {
    const tree = (0,_read_work_tree_js__WEBPACK_IMPORTED_MODULE_14__/* .workTree */ ._E)(paths, process.cwd());
    const diagnosis = await (0,_adopt_doctor_js__WEBPACK_IMPORTED_MODULE_1__/* .diagnose */ .h)((0,_read_workflows_js__WEBPACK_IMPORTED_MODULE_15__/* .readWorkflows */ .L)(tree), (0,_read_work_tree_js__WEBPACK_IMPORTED_MODULE_14__/* .readFile */ .TA)(tree, 'action.yml'));
    (0,_publish_terminal_js__WEBPACK_IMPORTED_MODULE_13__/* .printText */ .n)((0,_adopt_render_doctor_js__WEBPACK_IMPORTED_MODULE_3__/* .renderDoctor */ .Y)(diagnosis));
    return (0,_adopt_doctor_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodeOf */ .F)(diagnosis);
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 7746:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ru: () => (/* binding */ worsenedOthers),
/* harmony export */   TD: () => (/* binding */ isMet),
/* harmony export */   fz: () => (/* binding */ compareRows)
/* harmony export */ });
/* harmony import */ var _rules_outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1829);

/** Compares the rows of one cluster, rule by rule. Without a base side nothing has changed. */
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
    return result(isUnreadable(head) ? 'incomparable' : 'fixed');
}
/** Whether nothing is left to do. */
const isMet = (verdict) => verdict === 'pass' || verdict === 'not-applicable';
/** Marks a change where all that it consists of counts elsewhere: these shortfalls, or else what decides the row. */
function elsewhere(changed, { findings, verdict }) {
    const all = changed.length > 0 ? changed : findings.filter((finding) => finding.verdict === verdict);
    return all.length > 0 && all.every(({ pair }) => pair?.countsThere === true) ? { countsElsewhere: true } : {};
}
function shortfalls(row) {
    return row.findings.filter((finding) => finding.verdict === 'warn' || finding.verdict === 'fail');
}
/**
 * Rule, object and field are a finding's identity; its line is not. What stood in a file and now stands nowhere is
 * another finding: whoever deletes a shortfall together with its file has not left it as it was.
 */
const isSame = (left, right) => left.object === right.object && left.field === right.field && (left.at === undefined) === (right.at === undefined);
/** What becomes worse about other clusters, from the rows of one that changes. */
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

/***/ 7838:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ expiriesOf),
/* harmony export */   e: () => (/* binding */ lastDayOf)
/* harmony export */ });
/* harmony import */ var _model_day_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2061);
/* harmony import */ var _evaluate_exemptions_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9925);


/**
 * What expires within 30 days of a day (`YYYY-MM-DD`, UTC): what is over first, then by its last day, then that of which
 * nobody knows the day. What an exemption covers is told by the exemption.
 */
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
/** The last day of what expires, or undefined where it is over already or nobody knows the day. */
function lastDayOf(expiry) {
    if (expiry.kind === 'exemption')
        return expiry.status.exemption.until;
    return expiry.lapse.state === 'dated' ? expiry.lapse.until : undefined;
}
/** Sorts before every day, as that day, or behind every day. */
function rank(expiry) {
    if (expiry.kind === 'exemption' || expiry.lapse.state === 'dated')
        return lastDayOf(expiry) ?? '';
    return expiry.lapse.state === 'over' ? '' : '~';
}


/***/ }),

/***/ 1554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ touchedLines)
/* harmony export */ });
/* unused harmony export changedLines */
const NO_LINES = new Set();
/** The touched lines of the files of one side, each file looked at when it is asked for first. */
function touchedLines(head, base, changedFiles) {
    const textsOf = (files) => new Map(files.map(({ path, text }) => [path, text]));
    const [now, before] = [textsOf(head), textsOf(base ?? [])];
    const known = new Map();
    return (path) => {
        const text = now.get(path);
        const old = before.get(path);
        // A file that base has and that could not be read there may hold each of these lines.
        if (base === undefined || text === undefined || !changedFiles.has(path) || (old === undefined && before.has(path)))
            return NO_LINES;
        const lines = known.get(path) ?? changedLines(old, text);
        known.set(path, lines);
        return lines;
    };
}
/** Cells of the table beyond which no common sequence is searched: both sides 2,000 lines long where nothing is alike. */
const MAX_CELLS = 4_000_000;
/**
 * The lines of `head` (one-based) that it adds or changes, as a diff shows them with a plus; all of them where there is no
 * `base`. A line counts with its line break, as Git has it. Of lines that are alike the later ones are the new ones. Between
 * texts that are too long and too different to be compared, only lines that base lacks are: fewer than a diff may show.
 */
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
/** The lines of a text with their line breaks; what follows the last line break is none where it is empty. */
const linesOf = (text) => text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
function lacking(old, now) {
    const known = new Set(old);
    return now.flatMap((line, index) => (known.has(line) ? [] : [index]));
}
/** The indices in `now` beside a longest common subsequence, which takes what it can as early as it can. */
function beside(old, now) {
    const width = now.length + 1;
    /** For each pair of indices how many lines from there on are common. */
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


/***/ }),

/***/ 2975:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Gj: () => (/* binding */ gate),
/* harmony export */   Me: () => (/* binding */ overall),
/* harmony export */   Sd: () => (/* binding */ totals),
/* harmony export */   l9: () => (/* binding */ decisive)
/* harmony export */ });
/* unused harmony export placeOf */
/* harmony import */ var _evaluate_exemptions_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9925);
/* harmony import */ var _parse_span_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8761);
/* harmony import */ var _compare_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7746);



/** The findings that decide a row: those with its verdict. */
function decisive(row) {
    const deciding = row.findings.filter((finding) => finding.verdict === row.verdict);
    return deciding.length === 0 ? row.findings : deciding;
}
/** Decides the gate. A row that crashed is no verdict of the gate: the run ends as an error. */
function gate({ clusters, problems, scope, failOn, changedFiles }) {
    const rows = clusters.flatMap((cluster) => cluster.rows
        .filter((row) => counting(row, scope, changedFiles).some((verdict) => blocks(verdict, failOn)))
        .map((row) => `${cluster.name}: ${row.rule.id}`));
    const unreadable = failOn === 'never' ? [] : problems.filter(({ level }) => level === 'fail').map(placeOf);
    const because = [...rows, ...unreadable];
    return { passed: because.length === 0, failOn, scope, because };
}
/** `path:line` of a problem, its path, or its message without the period. */
function placeOf({ at, path, message }) {
    return at === undefined ? (path ?? message.replace(/\.$/, '')) : (0,_parse_span_js__WEBPACK_IMPORTED_MODULE_0__/* .lineOf */ .c)(at);
}
/** The verdicts of a row that lie in the scope of the gate. */
function counting(row, scope, changedFiles) {
    const clouded = row.change === 'introduced' || (row.change === 'incomparable' && row.base !== undefined && (0,_compare_js__WEBPACK_IMPORTED_MODULE_1__/* .isMet */ .TD)(row.base));
    const inScope = counted(row).filter((finding) => {
        if (scope === 'all' || row.fresh.some((fresh) => fresh === finding))
            return true;
        if (finding.verdict === 'unknown' && clouded)
            return true;
        // A pair has a place in each of its clusters, and a change of either touches it.
        const places = [finding.at, ...(finding.pair === undefined ? [] : (finding.also ?? []))];
        return scope === 'changed' && places.some((at) => at !== undefined && changedFiles.has(at.path));
    });
    // A shortfall that became unreadable is not gone: the gate keeps counting what base showed.
    const hidden = row.change === 'incomparable' && row.countsElsewhere !== true && scope !== 'introduced' && !(0,_compare_js__WEBPACK_IMPORTED_MODULE_1__/* .isMet */ .TD)(row.verdict);
    const base = hidden && row.before !== undefined && row.base !== 'error' ? counted(row.before) : [];
    return [...inScope, ...base].map(({ verdict }) => verdict);
}
/** The findings that no waiver or attestation covers, and that do not count in the row of another cluster. */
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
/** Counts rows by what they count as. */
function totals(clusters) {
    const counts = { pass: 0, warn: 0, fail: 0, unknown: 0, 'not-applicable': 0, error: 0, waived: 0, attested: 0 };
    for (const row of clusters.flatMap(({ rows }) => rows))
        counts[(0,_evaluate_exemptions_js__WEBPACK_IMPORTED_MODULE_2__/* .standingOf */ .YP)(row)] += 1;
    return counts;
}
/** The verdict of the whole: the worst that was decided; `unknown` where nothing was. */
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

/***/ 1427:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  bD: () => (/* reexport */ FAST_IOPS),
  hz: () => (/* binding */ diskSpeed)
});

// UNUSED EXPORTS: DISKS_DATE

;// CONCATENATED MODULE: ./lib/src/data/disks/speed.js
/** The guide's line for a fast disk, in I/O operations per second. */
const FAST_IOPS = 400;
/** A rule for disks whose speed follows from their size in GiB. */
function bySize(rule) {
    return ({ size, type }) => (size === undefined ? undefined : rule(size, type));
}
/** Sustained IOPS, without burst. */
function sustained(iops, text) {
    const whole = Math.floor(iops);
    return { grade: whole >= FAST_IOPS ? 'fast' : 'slow', iops: whole, text };
}
/** Sustained IOPS that the disk exceeds for a while, up to `peak`. */
function bursting(iops, peak, text) {
    const speed = sustained(iops, text);
    return speed.grade === 'slow' && peak >= FAST_IOPS ? { ...speed, grade: 'burst' } : speed;
}
/** The lowest number of sources that differ: enough when it meets the line, else disputed. */
function atLeast(iops, text) {
    const speed = sustained(iops, text);
    return speed.grade === 'slow' ? { ...speed, grade: 'disputed' } : speed;
}
/** A rule for disks that have the IOPS that are bought, and `included` IOPS without. */
function provisioned(included) {
    return ({ type, provisioned: bought }) => {
        if (bought !== undefined && bought > (included ?? 0)) {
            return sustained(bought, `\`${type}\` gives the ${bought} IOPS that are provisioned`);
        }
        return included === undefined ? undefined : sustained(included, `\`${type}\` gives ${included} IOPS at any size`);
    };
}
/** `50 GiB` or `9.5 GiB`. */
function gib(size) {
    return `${Number(size.toFixed(1))} GiB`;
}

;// CONCATENATED MODULE: ./lib/src/data/disks/aws.js

/**
 * EBS volumes. Sources, in `doc_source/` of awsdocs/amazon-ec2-user-guide at 0147f878: `general-purpose.md` (gp2: 3 IOPS
 * per GiB between 100 and 16,000, below 1 TiB bursts to 3,000; gp3: 3,000 at any size), `provisioned-iops.md` (io1, io2),
 * `hdd-vols.md` (st1: 40 MiB/s per TiB and bursts of 250, at most 500; sc1: 12, bursts of 80, at most 250; an I/O of 1 MiB
 * or less counts as 1 MiB), and at 54eaf87c `EBSVolumeTypes_standard.md` (about 100 IOPS on average, at most 200).
 */
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
/** MiB/s per TiB, which are IOPS per TiB at the size of I/O that these disks are made for. */
function hdd(perTib) {
    return bySize((size, type) => {
        const at = (rate) => Math.floor(Math.min(perTib.most, (rate * size) / 1024));
        const [iops, peak] = [at(perTib.base), at(perTib.burst)];
        return bursting(iops, peak, `\`${type}\` gives ${iops} IOPS of 1 MiB at ${gib(size)}, and bursts to ${peak}`);
    });
}

;// CONCATENATED MODULE: ./lib/src/data/disks/azure.js

/**
 * Managed disks. Sources: `disks-types.md` of MicrosoftDocs/azure-compute-docs at 18c531ec (2026-08-11): the sizes of
 * Premium SSD are guaranteed, a size in between maps to the next larger one, Premium SSD v2 has 3,000 IOPS at any size,
 * and Ultra has what is bought; the IOPS of its tables of sizes, as Microsoft's includes of 2023 give them: Premium SSD
 * 120 to 20,000 with bursts to 3,500 up to 512 GiB; Standard SSD and HDD "up to 500", where the table of 2019 promises a
 * Standard SSD of 32 GiB no more than "up to 120" and one of 64 GiB "up to 240".
 */
const AZURE_DISKS = new Map([
    ['Premium_LRS', bySize(premium)],
    ['Premium_ZRS', bySize(premium)],
    ['PremiumV2_LRS', provisioned(3000)],
    ['UltraSSD_LRS', provisioned()],
    ['StandardSSD_LRS', standardSsd],
    ['StandardSSD_ZRS', standardSsd],
    ['Standard_LRS', standardHdd],
]);
/** Premium SSD: GiB up to which a size reaches, and its IOPS. */
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

/**
 * Persistent Disk. Source: "About Persistent Disk performance" of Google Cloud: IOPS per GiB are the same for zonal and
 * regional disks. The page says that balanced and SSD disks have a baseline on top, which could not be read: it is left
 * out, so that small balanced disks are disputed. Extreme disks and Hyperdisk have what is bought with them.
 */
const GCP_DISKS = new Map([
    ['pd-standard', bySize(pdStandard)],
    ['pd-balanced', bySize((size, type) => perGib(size, type, 6, 80_000))],
    ['pd-ssd', bySize((size, type) => perGib(size, type, 30, 100_000))],
    ['pd-extreme', provisioned()],
    ['hyperdisk-balanced', provisioned()],
    ['hyperdisk-extreme', provisioned()],
]);
/** 0.75 reads and 1.5 writes per GiB; where only writes meet the line, nobody can say which of them counts. */
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

/**
 * EVS disks, whose IOPS differ by region and by who runs the cloud. Sources: "EVS Overview" of the CCE guide on
 * support.huaweicloud.com (SAS 1,800 + 8 per GiB, SSD and ESSD 1,800 + 50, GPSSD 1,800 + 12), the EVS guide of its region
 * Kuala Lumpur (SAS 1,200 + 6, SSD 1,500 + 50), and `disk_types_and_performance.rst` of
 * opentelekomcloud-docs/elastic-volume-service at a50f1efe (SATA 100 + 1, SAS 100 + 2, SSD 100 + 50, GPSSD and ESSD as
 * above). The least of them counts.
 */
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

/**
 * Disks of Yandex Cloud. Sources, in `en/` of yandex-cloud/docs: `_includes/compute-limits.md` at 0644d4ab (IOPS for each
 * allocation unit), `compute/concepts/storage-read-write.md` at 07bc0068 (more units, more IOPS; a small HDD performs like
 * one of 1 TB for about 30 minutes a day), and `compute/concepts/disk.md` (`network-ssd-io-m3` is as fast as
 * `network-ssd-nonreplicated`). No page says how units round, so only full units count, and never less than one.
 */
const YANDEX_DISKS = new Map([
    ['network-hdd', bySize(yandex_hdd)],
    ['network-ssd', ssd(32, 1000, 20_000)],
    ['network-ssd-nonreplicated', ssd(93, 5600, 50_000)],
    ['network-ssd-io-m3', ssd(93, 5600, 50_000)],
]);
/** 300 IOPS for each 256 GB; four units make 1 TB. */
function yandex_hdd(size, type) {
    const iops = Math.min(2000, 300 * units(size, 256));
    const given = `\`${type}\` gives 300 IOPS per 256 GB, ${iops} at ${gib(size)}`;
    // Half an hour a day is no speed to rely on, so the burst changes no grade.
    return sustained(iops, size < 1024 ? `${given}, and bursts to 1200 for half an hour a day` : given);
}
/** One unit is fast enough, whatever the size. */
function ssd(unit, iops, most) {
    return ({ size, type }) => sustained(Math.min(most, iops * units(size ?? unit, unit)), `\`${type}\` gives ${iops} IOPS per ${unit} GB`);
}
function units(size, unit) {
    return Math.max(1, Math.floor(size / unit));
}

;// CONCATENATED MODULE: ./lib/src/data/disks.js






/** When the tables of disk types were read; each table names its sources. */
const DISKS_DATE = '2026-11-24';
/** Elsewhere a disk type is a name that an administrator chose: a datastore, a profile, a volume type. */
const DISKS = {
    AWS: AWS_DISKS,
    Azure: AZURE_DISKS,
    GCP: GCP_DISKS,
    HuaweiCloud: HUAWEI_DISKS,
    Yandex: YANDEX_DISKS,
};
/**
 * How fast a disk of this type and size (bytes) is, with `provisionedIops` bought for it. Undefined for a type that the
 * tables do not have, and where the size or the bought IOPS decide and are not known.
 */
function diskSpeed(provider, type, bytes, provisionedIops) {
    return DISKS[provider]?.get(type)?.({
        type,
        size: positive(bytes === undefined ? undefined : bytes / 2 ** 30),
        provisioned: positive(provisionedIops),
    });
}
/** Nothing, less than nothing and endlessness are no sizes. */
function positive(value) {
    return value !== undefined && Number.isFinite(value) && value > 0 ? value : undefined;
}


/***/ }),

/***/ 1662:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   s$: () => (/* binding */ CHANNEL),
/* harmony export */   xV: () => (/* binding */ GUIDE)
/* harmony export */ });
/* unused harmony export FOR_A_PERSON */
/**
 * The edition of the guide that the rules hold manifests against. The file at the commit is the text that every
 * quotation comes from; the edition is named after the month in which that text was last changed, and is pinned for a
 * major version of the product.
 */
const GUIDE = {
    edition: 'dvp-2025-12',
    title: 'Going to Production with DVP',
    /** When the text was last changed upstream. */
    date: '2025-12-01',
    repository: 'deckhouse/deckhouse',
    commit: '02f12afd26a5ebdff88001938e5edf26d77157f2',
    file: 'docs/site/pages/virtualization-platform/guides/GOING_TO_PRODUCTION.md',
};
/** The ground that asks a person, not a cluster: it has no rule and no row, and reports end with a line on it. */
const FOR_A_PERSON = 'community';
/** The channel that the guide asks people to follow. */
const CHANNEL = 'https://t.me/deckhouse';


/***/ }),

/***/ 7753:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $Y: () => (/* binding */ git),
/* harmony export */   E$: () => (/* binding */ listCommit),
/* harmony export */   WL: () => (/* binding */ resolveCommit),
/* harmony export */   b4: () => (/* binding */ readBlobs),
/* harmony export */   wu: () => (/* binding */ mergeBase)
/* harmony export */ });
/* unused harmony export checkedOut */
/** Larger than any output that a repository of GitHub can give. */
const MAX_BUFFER = 2 ** 31 - 1;
/**
 * Runs git in the top folder of a clone. Returns undefined where git fails or is not there, or the folder is no clone: one
 * that lies inside of another clone is not taken for that one. Never touches the network: a partial clone's missing blobs
 * come from the API like those of a shallow one.
 */
function git(folder, args, input) {
    // Loaded only here: a run that needs no git should not pay for the module.
    const { spawnSync } = process.getBuiltinModule('node:child_process');
    const result = spawnSync('git', ['-c', 'safe.directory=*', '-c', 'core.quotePath=false', ...args], {
        cwd: folder,
        input: input ?? '',
        maxBuffer: MAX_BUFFER,
        stdio: ['pipe', 'pipe', 'ignore'],
        env: {
            ...process.env,
            // Git resolves links before it takes the step upwards.
            GIT_CEILING_DIRECTORIES: `${folder}/..`,
            GIT_NO_LAZY_FETCH: '1',
            GIT_TERMINAL_PROMPT: '0',
            GIT_OPTIONAL_LOCKS: '0',
        },
    });
    return result.status === 0 ? result.stdout : undefined;
}
/** The commit that is checked out in a folder and its parents as it names them, also where a shallow clone lacks them. */
function checkedOut(folder) {
    const sha = git(folder, ['rev-parse', '--verify', '--quiet', 'HEAD^{commit}'])?.toString().trim();
    if (sha === undefined || sha === '')
        return undefined;
    const header = git(folder, ['cat-file', 'commit', sha])?.toString().split('\n\n', 1)[0] ?? '';
    return { sha, parents: Array.from(header.matchAll(/^parent ([0-9a-f]+)$/gm), ([, parent]) => parent ?? '') };
}
/** The commit that a revision names, or undefined. */
function resolveCommit(folder, revision) {
    // A revision that starts with a dash would be taken for an option.
    if (revision.startsWith('-'))
        return undefined;
    const sha = git(folder, ['rev-parse', '--verify', '--quiet', `${revision}^{commit}`])
        ?.toString()
        .trim();
    return sha === '' ? undefined : sha;
}
function mergeBase(folder, left, right) {
    const sha = git(folder, ['merge-base', left, right])?.toString().trim();
    return sha === '' ? undefined : sha;
}
/** Every file of a commit, or those at and below a path; undefined where the commit is not in the clone. */
function listCommit(folder, commit, path) {
    const output = git(folder, [
        'ls-tree',
        '-r',
        '-z',
        '--full-tree',
        commit,
        ...(path === undefined ? [] : ['--', path]),
    ]);
    if (output === undefined)
        return undefined;
    return output
        .toString()
        .split('\0')
        .filter((line) => line !== '')
        .map((line) => {
        const tab = line.indexOf('\t');
        const [mode = '', , sha = ''] = line.slice(0, tab).split(' ');
        return { path: line.slice(tab + 1), mode, sha };
    });
}
/** The blobs that the clone has; the others are left out. */
function readBlobs(folder, shas) {
    const blobs = new Map();
    if (shas.length === 0)
        return blobs;
    const output = git(folder, ['cat-file', '--batch', '--buffer'], `${shas.join('\n')}\n`);
    if (output === undefined)
        return blobs;
    let at = 0;
    while (at < output.length) {
        const end = output.indexOf(10, at);
        const [sha = '', type, size] = output.toString('utf8', at, end).split(' ');
        at = end + 1;
        if (type !== 'blob')
            continue;
        const length = Number(size);
        blobs.set(sha, output.subarray(at, at + length));
        at += length + 1;
    }
    return blobs;
}


/***/ }),

/***/ 8736:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ ownAction)
/* harmony export */ });
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7753);

/**
 * What a workflow's `uses` names to run exactly this product, `owner/repo@commit`: told by the clone that its bundle
 * lies in. Undefined where the bundle lies elsewhere (a package, somebody's own repository), where the clone is none of
 * GitHub's, or where no remote branch is known to hold the commit, so that nobody else could fetch it.
 */
function ownAction(bundleFolder, bundlePath) {
    const folder = `${bundleFolder.replaceAll('\\', '/').replace(/\/+$/, '')}/`;
    if (!folder.endsWith(`/${bundlePath}`))
        return undefined;
    // Git is asked in the top folder: a clone around a package is none of ours.
    const top = folder.slice(0, -bundlePath.length - 1);
    const say = (...args) => (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .git */ .$Y)(top, args)?.toString().trim();
    const url = say('config', '--get', 'remote.origin.url') ?? '';
    const repository = GITHUB.exec(url)?.groups?.['repository'];
    const commit = say('rev-parse', '--verify', '--quiet', 'HEAD^{commit}');
    if (repository === undefined || commit === undefined || !/^[0-9a-f]{40}$/.test(commit))
        return undefined;
    const published = say('for-each-ref', '--count=1', `--contains=${commit}`, 'refs/remotes/origin');
    return published === undefined || published === '' ? undefined : `${repository}@${commit}`;
}
/** Addresses under which git reaches a repository of GitHub. */
const GITHUB = /^(?:https:\/\/(?:[^@/]+@)?|git:\/\/|ssh:\/\/git@|git@)github\.com[/:](?<repository>[\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/;


/***/ }),

/***/ 8710:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ UserError)
/* harmony export */ });
/**
 * A mistake that its reader can mend: a bad argument, an unreadable config, a path that is not there. The message is
 * one line that quotes the value and says what is allowed. Anything else that is thrown is a bug of ours.
 */
class UserError extends Error {
    name = 'UserError';
}


/***/ }),

/***/ 5246:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ ownerOf),
/* harmony export */   v: () => (/* binding */ EVERY_CLUSTER)
/* harmony export */ });
/** The cluster of an exemption that is meant for all of them. */
const EVERY_CLUSTER = '*';
/** Who answers for an exemption. */
function ownerOf(exemption) {
    return exemption.kind === 'waiver' ? exemption.owner : exemption.by;
}


/***/ }),

/***/ 9925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CB: () => (/* binding */ statusesOf),
/* harmony export */   Vi: () => (/* binding */ exemptionOf),
/* harmony export */   YP: () => (/* binding */ standingOf),
/* harmony export */   ff: () => (/* binding */ NOTICE_DAYS),
/* harmony export */   hh: () => (/* binding */ exemptionOfRow),
/* harmony export */   rY: () => (/* binding */ applyExemptions),
/* harmony export */   t1: () => (/* binding */ isBroad)
/* harmony export */ });
/* harmony import */ var _rules_outcome_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1829);
/* harmony import */ var _model_day_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2061);
/* harmony import */ var _exemption_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5246);



/** Days before its end from which on something is called expiring. */
const NOTICE_DAYS = 30;
/**
 * Applies the exemptions that are in force on a day (`YYYY-MM-DD`, UTC) to the rows of a cluster. A row keeps its
 * verdict and its findings; its covers say which of them no longer count, those by the narrowest exemption first. A rule
 * that crashed has nothing that could be covered.
 */
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
/** A waiver accepts what falls short. An attestation answers what Git cannot tell or lacks, never a thing that is there. */
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
/** Whether an exemption is meant for every cluster. */
const isBroad = ({ cluster }) => cluster === _exemption_js__WEBPACK_IMPORTED_MODULE_0__/* .EVERY_CLUSTER */ .v;
function phaseOf({ from, until }, date) {
    if (until < date)
        return 'expired';
    return from !== undefined && from > date ? 'pending' : 'active';
}
/** The exemption under which a finding of a row does not count, or undefined where it counts. */
function exemptionOf({ covers = [] }, finding) {
    return covers.find(({ findings }) => findings.includes(finding))?.exemption;
}
/** The exemption under which a row no longer counts with its verdict: all findings that decide it are covered. */
function exemptionOfRow(row) {
    const deciding = row.findings.filter(({ verdict }) => verdict === row.verdict);
    const exemptions = deciding.map((finding) => exemptionOf(row, finding));
    return exemptions.includes(undefined) ? undefined : exemptions[0];
}
/** The verdict that a row counts with: its own, the worst that no exemption covers, or that nothing of it is left. */
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
/**
 * What has become of each exemption of the policy that judges, and of those that only the coming policy has. One that
 * may be of use to a cluster that was not judged is never called unused.
 */
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

/***/ 4297:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  t: () => (/* binding */ loadPolicy)
});

// UNUSED EXPORTS: loadForeignPolicy

// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __nccwpck_require__(8710);
// EXTERNAL MODULE: ./lib/src/rules/index.js + 47 modules
var rules = __nccwpck_require__(1231);
// EXTERNAL MODULE: ./lib/src/settings/changes.js + 1 modules
var settings_changes = __nccwpck_require__(4599);
// EXTERNAL MODULE: ./lib/src/settings/exemptions.js
var exemptions = __nccwpck_require__(3);
// EXTERNAL MODULE: ./lib/src/parse/index.js + 3 modules
var parse = __nccwpck_require__(263);
// EXTERNAL MODULE: ./lib/src/rules/rule.js
var rule = __nccwpck_require__(5807);
// EXTERNAL MODULE: ./lib/src/settings/closest.js
var closest = __nccwpck_require__(7472);
// EXTERNAL MODULE: ../../main/node_modules/ajv/dist/runtime/ucs2length.js
var ucs2length = __nccwpck_require__(3908);
;// CONCATENATED MODULE: ./lib/src/settings/config-validator.gen.js
// Generated by `npm run generate`; do not edit.

// Node, webpack and vitest disagree on what the default of a CommonJS module is.
const func1 = ucs2length["default"] ?? ucs2length
"use strict";
const validate = (/* unused pure expression or super */ null && (validate20));
/* harmony default export */ const config_validator_gen = (validate20);
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","title":"Policy of the Deckhouse production readiness check","description":"The file `.github/production-readiness.yml`: which clusters the repository holds, and how strictly they are judged.","type":"object","additionalProperties":false,"required":["version"],"properties":{"version":{"description":"Version of this format.","const":1,"examples":[1]},"exclude":{"description":"Glob patterns of paths that hold no manifests of a cluster, such as test fixtures.","type":"array","items":{"type":"string","minLength":1},"examples":[["**/tests/**"]],"default":[]},"clusters":{"description":"The clusters of this repository. Left out, they are discovered, and the report says how.","type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"required":["name","paths"],"properties":{"name":{"description":"The cluster's name in the report; `{name}` takes it from the path, one cluster for each match.","type":"string","minLength":1,"examples":["prod-eu","{name}"]},"paths":{"description":"Glob patterns of the files that hold the cluster's manifests.","type":"array","minItems":1,"items":{"type":"string","minLength":1},"examples":[["clusters/prod-eu/**"],["clusters/{name}/**"]]},"environment":{"description":"Only production clusters are judged.","enum":["production","staging","development"],"default":"production","examples":["staging"]},"load":{"description":"Whether the cluster is highly loaded in the guide's sense; `auto` takes declared monitoring nodes as a sign.","enum":["auto","regular","high"],"default":"auto","examples":["high"]},"complete":{"description":"Whether everything that the cluster runs with is in Git, so that absence counts; `auto` leaves it to what the manifests show, and with `false` absence proves nothing.","enum":["auto",true,false],"default":"auto","examples":[true]},"facts":{"description":"What manifests cannot say. It fills only what they leave silent or unreadable, and the report links this file's line as the evidence.","type":"object","additionalProperties":false,"properties":{"nodes":{"description":"Nodes by the name of their group; `master` is the group of the masters.","type":"object","additionalProperties":{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"count":{"description":"Nodes of the group.","type":"integer","minimum":0,"examples":[3]},"cpu":{"description":"Cores of each node.","type":"number","exclusiveMinimum":0,"examples":[8]},"memory":{"description":"Memory of each node, with a unit or in bytes.","$ref":"#/$defs/quantity","examples":["16Gi"]},"disk":{"description":"Disk of each node, root and etcd together, with a unit or in bytes.","$ref":"#/$defs/quantity","examples":["100Gi"]},"iops":{"description":"Operations that the disk of each node sustains in a second.","type":"integer","minimum":1,"examples":[3000]}}}},"flavors":{"description":"Machines by the name of their flavor, instance type or sizing policy.","type":"object","additionalProperties":{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"cpu":{"description":"Cores of each node.","type":"number","exclusiveMinimum":0,"examples":[8]},"memory":{"description":"Memory of each node, with a unit or in bytes.","$ref":"#/$defs/quantity","examples":["8Gi"]},"disk":{"description":"Disk of each node, with a unit or in bytes.","$ref":"#/$defs/quantity","examples":["60Gi"]}}}},"storageClasses":{"description":"Disks by the name of their storage class, volume type, datastore or storage profile.","type":"object","additionalProperties":{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"iops":{"description":"Operations that a disk of this class sustains in a second.","type":"integer","minimum":1,"examples":[3000]}}}}},"examples":[{"nodes":{"master":{"count":3,"cpu":8,"memory":"16Gi"}}}]}}}},"rules":{"description":"Levels and options of single recommendations, by the id of the rule.","type":"object","properties":{"recovery-plan":{"type":"object","additionalProperties":false,"properties":{"level":{"description":"`warn` caps every finding, `fail` lifts every finding, `off` shows the row as not applicable.","enum":["off","warn","fail"],"examples":["warn"]},"reason":{"description":"Why; required for `off`.","type":"string","minLength":1,"examples":["Versions are approved elsewhere"]},"path":{"description":"The document that holds the recovery plan. Left out, it is looked for by its name.","type":"string","minLength":1,"examples":["docs/disaster-recovery.md"]},"drillWithinMonths":{"description":"How many months old the last drill may be.","type":"integer","minimum":1,"maximum":60,"default":12,"examples":[6]}},"if":{"properties":{"level":{"const":"off"}},"required":["level"]},"then":{"required":["reason"]},"description":"Level and options of the recommendation to keep a recovery plan."}},"additionalProperties":{"type":"object","additionalProperties":false,"properties":{"level":{"description":"`warn` caps every finding, `fail` lifts every finding, `off` shows the row as not applicable.","enum":["off","warn","fail"],"examples":["warn"]},"reason":{"description":"Why; required for `off`.","type":"string","minLength":1,"examples":["Versions are approved elsewhere"]}},"if":{"properties":{"level":{"const":"off"}},"required":["level"]},"then":{"required":["reason"]}},"examples":[{"ingress-inlet":{"level":"warn"}}]},"gate":{"description":"What fails the gate. The stricter of this and the inputs of the workflow wins.","type":"object","additionalProperties":false,"properties":{"failOn":{"description":"The mildest verdict that fails the gate; `never` only reports.","enum":["fail","warn","unknown","never"],"default":"fail","examples":["warn"]},"scope":{"description":"What the gate counts: what a change makes worse, that and what stands in changed files, or everything.","enum":["introduced","changed","all"],"default":"changed","examples":["all"]}}},"waivers":{"description":"Shortfalls that the team accepts for a while. The row keeps its verdict, stays visible and does not count.","type":"array","default":[],"items":{"type":"object","additionalProperties":false,"required":["rule","cluster","reason","owner","until"],"properties":{"rule":{"description":"The id of the recommendation.","type":"string","minLength":1,"examples":["master-count"]},"cluster":{"description":"The name of the cluster, or `*` for every cluster, which the report points out as broad.","type":"string","minLength":1,"examples":["prod-eu"]},"reason":{"description":"Why the shortfall is accepted.","type":"string","minLength":1,"examples":["The third master arrives in December"]},"owner":{"description":"Who answers for it.","type":"string","minLength":1,"examples":["@sre"]},"until":{"description":"The last day on which it holds, UTC; at most a year ahead.","$ref":"#/$defs/day","examples":["2026-12-31"]},"from":{"description":"The first day on which it holds, UTC. Left out, it holds at once.","$ref":"#/$defs/day","examples":["2026-12-01"]}}}},"attestations":{"description":"What Git cannot show and a person vouches for. It answers an unknown or something that is missing from Git, never a thing that is there.","type":"array","default":[],"items":{"type":"object","additionalProperties":false,"required":["rule","cluster","by","on","until"],"properties":{"rule":{"description":"The id of the recommendation.","type":"string","minLength":1,"examples":["backup-offsite"]},"cluster":{"description":"The name of the cluster, or `*` for every cluster, which the report points out as broad.","type":"string","minLength":1,"examples":["prod-eu"]},"by":{"description":"Who vouches.","type":"string","minLength":1,"examples":["@sre"]},"on":{"description":"The day on which it was seen to be so, UTC; not in the future.","$ref":"#/$defs/day","examples":["2026-10-01"]},"until":{"description":"The last day on which it holds, UTC; at most a year ahead.","$ref":"#/$defs/day","examples":["2027-04-01"]},"from":{"description":"The first day on which it holds, UTC. Left out, it holds at once.","$ref":"#/$defs/day","examples":["2026-12-01"]},"evidence":{"description":"Where it can be seen, such as a link.","type":"string","minLength":1,"examples":["https://wiki.example.com/backups"]}}}}},"$defs":{"day":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$","$comment":"a day as `YYYY-MM-DD`, such as `2026-12-31`"},"quantity":{"type":["string","integer"],"pattern":"^\\d+(\\.\\d+)?([kMGTP]|[KMGTP]i)$","minimum":1048576,"$comment":"a number with a unit, such as `16Gi` or `16G`, or bytes from 1048576 on"}}};
const schema32 = {"type":["string","integer"],"pattern":"^\\d+(\\.\\d+)?([kMGTP]|[KMGTP]i)$","minimum":1048576,"$comment":"a number with a unit, such as `16Gi` or `16G`, or bytes from 1048576 on"};
const schema36 = {"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$","$comment":"a day as `YYYY-MM-DD`, such as `2026-12-31`"};

const pattern4 = new RegExp("^\\d+(\\.\\d+)?([kMGTP]|[KMGTP]i)$", "u");
const pattern8 = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.version === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "version") || (key0 === "exclude")) || (key0 === "clusters")) || (key0 === "rules")) || (key0 === "gate")) || (key0 === "waivers")) || (key0 === "attestations"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.version !== undefined){
let data0 = data.version;
if(1 !== data0){
const err2 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant",schema:1,parentSchema:schema31.properties.version,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.exclude !== undefined){
let data1 = data.exclude;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(func1(data2) < 1){
const err3 = {instancePath:instancePath+"/exclude/" + i0,schemaPath:"#/properties/exclude/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.exclude.items,data:data2};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/exclude/" + i0,schemaPath:"#/properties/exclude/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.exclude.items.type,parentSchema:schema31.properties.exclude.items,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath:instancePath+"/exclude",schemaPath:"#/properties/exclude/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.exclude.type,parentSchema:schema31.properties.exclude,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.clusters !== undefined){
let data3 = data.clusters;
if(Array.isArray(data3)){
if(data3.length < 1){
const err6 = {instancePath:instancePath+"/clusters",schemaPath:"#/properties/clusters/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema31.properties.clusters,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
let data4 = data3[i1];
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.name === undefined){
const err7 = {instancePath:instancePath+"/clusters/" + i1,schemaPath:"#/properties/clusters/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema31.properties.clusters.items.required,parentSchema:schema31.properties.clusters.items,data:data4};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data4.paths === undefined){
const err8 = {instancePath:instancePath+"/clusters/" + i1,schemaPath:"#/properties/clusters/items/required",keyword:"required",params:{missingProperty: "paths"},message:"must have required property '"+"paths"+"'",schema:schema31.properties.clusters.items.required,parentSchema:schema31.properties.clusters.items,data:data4};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
for(const key1 in data4){
if(!((((((key1 === "name") || (key1 === "paths")) || (key1 === "environment")) || (key1 === "load")) || (key1 === "complete")) || (key1 === "facts"))){
const err9 = {instancePath:instancePath+"/clusters/" + i1,schemaPath:"#/properties/clusters/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.clusters.items,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data4.name !== undefined){
let data5 = data4.name;
if(typeof data5 === "string"){
if(func1(data5) < 1){
const err10 = {instancePath:instancePath+"/clusters/" + i1+"/name",schemaPath:"#/properties/clusters/items/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.clusters.items.properties.name,data:data5};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/clusters/" + i1+"/name",schemaPath:"#/properties/clusters/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.clusters.items.properties.name.type,parentSchema:schema31.properties.clusters.items.properties.name,data:data5};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data4.paths !== undefined){
let data6 = data4.paths;
if(Array.isArray(data6)){
if(data6.length < 1){
const err12 = {instancePath:instancePath+"/clusters/" + i1+"/paths",schemaPath:"#/properties/clusters/items/properties/paths/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema31.properties.clusters.items.properties.paths,data:data6};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
const len2 = data6.length;
for(let i2=0; i2<len2; i2++){
let data7 = data6[i2];
if(typeof data7 === "string"){
if(func1(data7) < 1){
const err13 = {instancePath:instancePath+"/clusters/" + i1+"/paths/" + i2,schemaPath:"#/properties/clusters/items/properties/paths/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.clusters.items.properties.paths.items,data:data7};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/clusters/" + i1+"/paths/" + i2,schemaPath:"#/properties/clusters/items/properties/paths/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.clusters.items.properties.paths.items.type,parentSchema:schema31.properties.clusters.items.properties.paths.items,data:data7};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath:instancePath+"/clusters/" + i1+"/paths",schemaPath:"#/properties/clusters/items/properties/paths/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.clusters.items.properties.paths.type,parentSchema:schema31.properties.clusters.items.properties.paths,data:data6};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data4.environment !== undefined){
let data8 = data4.environment;
if(!(((data8 === "production") || (data8 === "staging")) || (data8 === "development"))){
const err16 = {instancePath:instancePath+"/clusters/" + i1+"/environment",schemaPath:"#/properties/clusters/items/properties/environment/enum",keyword:"enum",params:{allowedValues: schema31.properties.clusters.items.properties.environment.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.clusters.items.properties.environment.enum,parentSchema:schema31.properties.clusters.items.properties.environment,data:data8};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data4.load !== undefined){
let data9 = data4.load;
if(!(((data9 === "auto") || (data9 === "regular")) || (data9 === "high"))){
const err17 = {instancePath:instancePath+"/clusters/" + i1+"/load",schemaPath:"#/properties/clusters/items/properties/load/enum",keyword:"enum",params:{allowedValues: schema31.properties.clusters.items.properties.load.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.clusters.items.properties.load.enum,parentSchema:schema31.properties.clusters.items.properties.load,data:data9};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data4.complete !== undefined){
let data10 = data4.complete;
if(!(((data10 === "auto") || (data10 === true)) || (data10 === false))){
const err18 = {instancePath:instancePath+"/clusters/" + i1+"/complete",schemaPath:"#/properties/clusters/items/properties/complete/enum",keyword:"enum",params:{allowedValues: schema31.properties.clusters.items.properties.complete.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.clusters.items.properties.complete.enum,parentSchema:schema31.properties.clusters.items.properties.complete,data:data10};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data4.facts !== undefined){
let data11 = data4.facts;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
for(const key2 in data11){
if(!(((key2 === "nodes") || (key2 === "flavors")) || (key2 === "storageClasses"))){
const err19 = {instancePath:instancePath+"/clusters/" + i1+"/facts",schemaPath:"#/properties/clusters/items/properties/facts/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.clusters.items.properties.facts,data:data11};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data11.nodes !== undefined){
let data12 = data11.nodes;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
for(const key3 in data12){
let data13 = data12[key3];
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(Object.keys(data13).length < 1){
const err20 = {instancePath:instancePath+"/clusters/" + i1+"/facts/nodes/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/clusters/items/properties/facts/properties/nodes/additionalProperties/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema31.properties.clusters.items.properties.facts.properties.nodes.additionalProperties,data:data13};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
for(const key4 in data13){
if(!(((((key4 === "count") || (key4 === "cpu")) || (key4 === "memory")) || (key4 === "disk")) || (key4 === "iops"))){
const err21 = {instancePath:instancePath+"/clusters/" + i1+"/facts/nodes/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/clusters/items/properties/facts/properties/nodes/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.clusters.items.properties.facts.properties.nodes.additionalProperties,data:data13};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data13.count !== undefined){
let data14 = data13.count;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
const err22 = {instancePath:instancePath+"/clusters/" + i1+"/facts/nodes/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/count",schemaPath:"#/properties/clusters/items/properties/facts/properties/nodes/additionalProperties/properties/count/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.clusters.items.properties.facts.properties.nodes.additionalProperties.properties.count.type,parentSchema:schema31.properties.clusters.items.properties.facts.properties.nodes.additionalProperties.properties.count,data:data14};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 < 0 || isNaN(data14)){
const err23 = {instancePath:instancePath+"/clusters/" + i1+"/facts/nodes/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/count",schemaPath:"#/properties/clusters/items/properties/facts/properties/nodes/additionalProperties/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.clusters.items.properties.facts.properties.nodes.additionalProperties.properties.count,data:data14};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
if(data13.cpu !== undefined){
let data15 = data13.cpu;
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 <= 0 || isNaN(data15)){
const err24 = {instancePath:instancePath+"/clusters/" + i1+"/facts/nodes/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/cpu",schemaPath:"#/properties/clusters/items/properties/facts/properties/nodes/additionalProperties/properties/cpu/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0",schema:0,parentSchema:schema31.properties.clusters.items.properties.facts.properties.nodes.additionalProperties.properties.cpu,data:data15};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/clusters/" + i1+"/facts/nodes/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/cpu",schemaPath:"#/properties/clusters/items/properties/facts/properties/nodes/additionalProperties/properties/cpu/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema31.properties.clusters.items.properties.facts.properties.nodes.additionalProperties.properties.cpu.type,parentSchema:schema31.properties.clusters.items.properties.facts.properties.nodes.additionalProperties.properties.cpu,data:data15};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data13.memory !== undefined){
let data16 = data13.memory;
if((typeof data16 !== "string") && (!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16))))){
const err26 = {instancePath:instancePath+"/clusters/" + i1+"/facts/nodes/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/memory",schemaPath:"#/$defs/quantity/type",keyword:"type",params:{type: schema32.type},message:"must be string,integer",schema:schema32.type,parentSchema:schema32,data:data16};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 < 1048576 || isNaN(data16)){
const err27 = {instancePath:instancePath+"/clusters/" + i1+"/facts/nodes/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/memory",schemaPath:"#/$defs/quantity/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1048576},message:"must be >= 1048576",schema:1048576,parentSchema:schema32,data:data16};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(typeof data16 === "string"){
if(!pattern4.test(data16)){
const err28 = {instancePath:instancePath+"/clusters/" + i1+"/facts/nodes/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/memory",schemaPath:"#/$defs/quantity/pattern",keyword:"pattern",params:{pattern: "^\\d+(\\.\\d+)?([kMGTP]|[KMGTP]i)$"},message:"must match pattern \""+"^\\d+(\\.\\d+)?([kMGTP]|[KMGTP]i)$"+"\"",schema:"^\\d+(\\.\\d+)?([kMGTP]|[KMGTP]i)$",parentSchema:schema32,data:data16};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
if(data13.disk !== undefined){
let data17 = data13.disk;
if((typeof data17 !== "string") && (!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17))))){
const err29 = {instancePath:instancePath+"/clusters/" + i1+"/facts/nodes/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/disk",schemaPath:"#/$defs/quantity/type",keyword:"type",params:{type: schema32.type},message:"must be string,integer",schema:schema32.type,parentSchema:schema32,data:data17};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 < 1048576 || isNaN(data17)){
const err30 = {instancePath:instancePath+"/clusters/" + i1+"/facts/nodes/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/disk",schemaPath:"#/$defs/quantity/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1048576},message:"must be >= 1048576",schema:1048576,parentSchema:schema32,data:data17};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(typeof data17 === "string"){
if(!pattern4.test(data17)){
const err31 = {instancePath:instancePath+"/clusters/" + i1+"/facts/nodes/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/disk",schemaPath:"#/$defs/quantity/pattern",keyword:"pattern",params:{pattern: "^\\d+(\\.\\d+)?([kMGTP]|[KMGTP]i)$"},message:"must match pattern \""+"^\\d+(\\.\\d+)?([kMGTP]|[KMGTP]i)$"+"\"",schema:"^\\d+(\\.\\d+)?([kMGTP]|[KMGTP]i)$",parentSchema:schema32,data:data17};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
if(data13.iops !== undefined){
let data18 = data13.iops;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
const err32 = {instancePath:instancePath+"/clusters/" + i1+"/facts/nodes/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/iops",schemaPath:"#/properties/clusters/items/properties/facts/properties/nodes/additionalProperties/properties/iops/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.clusters.items.properties.facts.properties.nodes.additionalProperties.properties.iops.type,parentSchema:schema31.properties.clusters.items.properties.facts.properties.nodes.additionalProperties.properties.iops,data:data18};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 < 1 || isNaN(data18)){
const err33 = {instancePath:instancePath+"/clusters/" + i1+"/facts/nodes/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/iops",schemaPath:"#/properties/clusters/items/properties/facts/properties/nodes/additionalProperties/properties/iops/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema31.properties.clusters.items.properties.facts.properties.nodes.additionalProperties.properties.iops,data:data18};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
}
else {
const err34 = {instancePath:instancePath+"/clusters/" + i1+"/facts/nodes/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/clusters/items/properties/facts/properties/nodes/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.clusters.items.properties.facts.properties.nodes.additionalProperties.type,parentSchema:schema31.properties.clusters.items.properties.facts.properties.nodes.additionalProperties,data:data13};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
else {
const err35 = {instancePath:instancePath+"/clusters/" + i1+"/facts/nodes",schemaPath:"#/properties/clusters/items/properties/facts/properties/nodes/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.clusters.items.properties.facts.properties.nodes.type,parentSchema:schema31.properties.clusters.items.properties.facts.properties.nodes,data:data12};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data11.flavors !== undefined){
let data19 = data11.flavors;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
for(const key5 in data19){
let data20 = data19[key5];
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if(Object.keys(data20).length < 1){
const err36 = {instancePath:instancePath+"/clusters/" + i1+"/facts/flavors/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/clusters/items/properties/facts/properties/flavors/additionalProperties/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema31.properties.clusters.items.properties.facts.properties.flavors.additionalProperties,data:data20};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
for(const key6 in data20){
if(!(((key6 === "cpu") || (key6 === "memory")) || (key6 === "disk"))){
const err37 = {instancePath:instancePath+"/clusters/" + i1+"/facts/flavors/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/clusters/items/properties/facts/properties/flavors/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.clusters.items.properties.facts.properties.flavors.additionalProperties,data:data20};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data20.cpu !== undefined){
let data21 = data20.cpu;
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 <= 0 || isNaN(data21)){
const err38 = {instancePath:instancePath+"/clusters/" + i1+"/facts/flavors/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/cpu",schemaPath:"#/properties/clusters/items/properties/facts/properties/flavors/additionalProperties/properties/cpu/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0",schema:0,parentSchema:schema31.properties.clusters.items.properties.facts.properties.flavors.additionalProperties.properties.cpu,data:data21};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
else {
const err39 = {instancePath:instancePath+"/clusters/" + i1+"/facts/flavors/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/cpu",schemaPath:"#/properties/clusters/items/properties/facts/properties/flavors/additionalProperties/properties/cpu/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema31.properties.clusters.items.properties.facts.properties.flavors.additionalProperties.properties.cpu.type,parentSchema:schema31.properties.clusters.items.properties.facts.properties.flavors.additionalProperties.properties.cpu,data:data21};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data20.memory !== undefined){
let data22 = data20.memory;
if((typeof data22 !== "string") && (!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22))))){
const err40 = {instancePath:instancePath+"/clusters/" + i1+"/facts/flavors/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/memory",schemaPath:"#/$defs/quantity/type",keyword:"type",params:{type: schema32.type},message:"must be string,integer",schema:schema32.type,parentSchema:schema32,data:data22};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 < 1048576 || isNaN(data22)){
const err41 = {instancePath:instancePath+"/clusters/" + i1+"/facts/flavors/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/memory",schemaPath:"#/$defs/quantity/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1048576},message:"must be >= 1048576",schema:1048576,parentSchema:schema32,data:data22};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(typeof data22 === "string"){
if(!pattern4.test(data22)){
const err42 = {instancePath:instancePath+"/clusters/" + i1+"/facts/flavors/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/memory",schemaPath:"#/$defs/quantity/pattern",keyword:"pattern",params:{pattern: "^\\d+(\\.\\d+)?([kMGTP]|[KMGTP]i)$"},message:"must match pattern \""+"^\\d+(\\.\\d+)?([kMGTP]|[KMGTP]i)$"+"\"",schema:"^\\d+(\\.\\d+)?([kMGTP]|[KMGTP]i)$",parentSchema:schema32,data:data22};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
if(data20.disk !== undefined){
let data23 = data20.disk;
if((typeof data23 !== "string") && (!(((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23))) && (isFinite(data23))))){
const err43 = {instancePath:instancePath+"/clusters/" + i1+"/facts/flavors/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/disk",schemaPath:"#/$defs/quantity/type",keyword:"type",params:{type: schema32.type},message:"must be string,integer",schema:schema32.type,parentSchema:schema32,data:data23};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if((typeof data23 == "number") && (isFinite(data23))){
if(data23 < 1048576 || isNaN(data23)){
const err44 = {instancePath:instancePath+"/clusters/" + i1+"/facts/flavors/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/disk",schemaPath:"#/$defs/quantity/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1048576},message:"must be >= 1048576",schema:1048576,parentSchema:schema32,data:data23};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(typeof data23 === "string"){
if(!pattern4.test(data23)){
const err45 = {instancePath:instancePath+"/clusters/" + i1+"/facts/flavors/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/disk",schemaPath:"#/$defs/quantity/pattern",keyword:"pattern",params:{pattern: "^\\d+(\\.\\d+)?([kMGTP]|[KMGTP]i)$"},message:"must match pattern \""+"^\\d+(\\.\\d+)?([kMGTP]|[KMGTP]i)$"+"\"",schema:"^\\d+(\\.\\d+)?([kMGTP]|[KMGTP]i)$",parentSchema:schema32,data:data23};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
}
}
else {
const err46 = {instancePath:instancePath+"/clusters/" + i1+"/facts/flavors/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/clusters/items/properties/facts/properties/flavors/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.clusters.items.properties.facts.properties.flavors.additionalProperties.type,parentSchema:schema31.properties.clusters.items.properties.facts.properties.flavors.additionalProperties,data:data20};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
}
else {
const err47 = {instancePath:instancePath+"/clusters/" + i1+"/facts/flavors",schemaPath:"#/properties/clusters/items/properties/facts/properties/flavors/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.clusters.items.properties.facts.properties.flavors.type,parentSchema:schema31.properties.clusters.items.properties.facts.properties.flavors,data:data19};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data11.storageClasses !== undefined){
let data24 = data11.storageClasses;
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
for(const key7 in data24){
let data25 = data24[key7];
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
if(Object.keys(data25).length < 1){
const err48 = {instancePath:instancePath+"/clusters/" + i1+"/facts/storageClasses/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/clusters/items/properties/facts/properties/storageClasses/additionalProperties/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema31.properties.clusters.items.properties.facts.properties.storageClasses.additionalProperties,data:data25};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
for(const key8 in data25){
if(!(key8 === "iops")){
const err49 = {instancePath:instancePath+"/clusters/" + i1+"/facts/storageClasses/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/clusters/items/properties/facts/properties/storageClasses/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.clusters.items.properties.facts.properties.storageClasses.additionalProperties,data:data25};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data25.iops !== undefined){
let data26 = data25.iops;
if(!(((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26))) && (isFinite(data26)))){
const err50 = {instancePath:instancePath+"/clusters/" + i1+"/facts/storageClasses/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/iops",schemaPath:"#/properties/clusters/items/properties/facts/properties/storageClasses/additionalProperties/properties/iops/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.clusters.items.properties.facts.properties.storageClasses.additionalProperties.properties.iops.type,parentSchema:schema31.properties.clusters.items.properties.facts.properties.storageClasses.additionalProperties.properties.iops,data:data26};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if((typeof data26 == "number") && (isFinite(data26))){
if(data26 < 1 || isNaN(data26)){
const err51 = {instancePath:instancePath+"/clusters/" + i1+"/facts/storageClasses/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/iops",schemaPath:"#/properties/clusters/items/properties/facts/properties/storageClasses/additionalProperties/properties/iops/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema31.properties.clusters.items.properties.facts.properties.storageClasses.additionalProperties.properties.iops,data:data26};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
}
}
else {
const err52 = {instancePath:instancePath+"/clusters/" + i1+"/facts/storageClasses/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/clusters/items/properties/facts/properties/storageClasses/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.clusters.items.properties.facts.properties.storageClasses.additionalProperties.type,parentSchema:schema31.properties.clusters.items.properties.facts.properties.storageClasses.additionalProperties,data:data25};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
}
else {
const err53 = {instancePath:instancePath+"/clusters/" + i1+"/facts/storageClasses",schemaPath:"#/properties/clusters/items/properties/facts/properties/storageClasses/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.clusters.items.properties.facts.properties.storageClasses.type,parentSchema:schema31.properties.clusters.items.properties.facts.properties.storageClasses,data:data24};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
}
else {
const err54 = {instancePath:instancePath+"/clusters/" + i1+"/facts",schemaPath:"#/properties/clusters/items/properties/facts/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.clusters.items.properties.facts.type,parentSchema:schema31.properties.clusters.items.properties.facts,data:data11};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
}
else {
const err55 = {instancePath:instancePath+"/clusters/" + i1,schemaPath:"#/properties/clusters/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.clusters.items.type,parentSchema:schema31.properties.clusters.items,data:data4};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
}
else {
const err56 = {instancePath:instancePath+"/clusters",schemaPath:"#/properties/clusters/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.clusters.type,parentSchema:schema31.properties.clusters,data:data3};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data.rules !== undefined){
let data27 = data.rules;
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
for(const key9 in data27){
if(!(key9 === "recovery-plan")){
let data28 = data27[key9];
const _errs73 = errors;
let valid20 = true;
const _errs74 = errors;
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
let missing0;
if((data28.level === undefined) && (missing0 = "level")){
const err57 = {};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
else {
if(data28.level !== undefined){
if("off" !== data28.level){
const err58 = {};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
}
}
var _valid0 = _errs74 === errors;
errors = _errs73;
if(vErrors !== null){
if(_errs73){
vErrors.length = _errs73;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs76 = errors;
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
if(data28.reason === undefined){
const err59 = {instancePath:instancePath+"/rules/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/rules/additionalProperties/then/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'",schema:schema31.properties.rules.additionalProperties.then.required,parentSchema:schema31.properties.rules.additionalProperties.then,data:data28};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
var _valid0 = _errs76 === errors;
valid20 = _valid0;
}
if(!valid20){
const err60 = {instancePath:instancePath+"/rules/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/rules/additionalProperties/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema31.properties.rules.additionalProperties.if,parentSchema:schema31.properties.rules.additionalProperties,data:data28};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
for(const key10 in data28){
if(!((key10 === "level") || (key10 === "reason"))){
const err61 = {instancePath:instancePath+"/rules/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/rules/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.rules.additionalProperties,data:data28};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data28.level !== undefined){
let data30 = data28.level;
if(!(((data30 === "off") || (data30 === "warn")) || (data30 === "fail"))){
const err62 = {instancePath:instancePath+"/rules/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/level",schemaPath:"#/properties/rules/additionalProperties/properties/level/enum",keyword:"enum",params:{allowedValues: schema31.properties.rules.additionalProperties.properties.level.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.rules.additionalProperties.properties.level.enum,parentSchema:schema31.properties.rules.additionalProperties.properties.level,data:data30};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data28.reason !== undefined){
let data31 = data28.reason;
if(typeof data31 === "string"){
if(func1(data31) < 1){
const err63 = {instancePath:instancePath+"/rules/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/reason",schemaPath:"#/properties/rules/additionalProperties/properties/reason/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.rules.additionalProperties.properties.reason,data:data31};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
else {
const err64 = {instancePath:instancePath+"/rules/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/reason",schemaPath:"#/properties/rules/additionalProperties/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.rules.additionalProperties.properties.reason.type,parentSchema:schema31.properties.rules.additionalProperties.properties.reason,data:data31};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
}
else {
const err65 = {instancePath:instancePath+"/rules/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/rules/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.rules.additionalProperties.type,parentSchema:schema31.properties.rules.additionalProperties,data:data28};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
}
if(data27["recovery-plan"] !== undefined){
let data32 = data27["recovery-plan"];
const _errs83 = errors;
let valid24 = true;
const _errs84 = errors;
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
let missing1;
if((data32.level === undefined) && (missing1 = "level")){
const err66 = {};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
else {
if(data32.level !== undefined){
if("off" !== data32.level){
const err67 = {};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
}
}
var _valid1 = _errs84 === errors;
errors = _errs83;
if(vErrors !== null){
if(_errs83){
vErrors.length = _errs83;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs86 = errors;
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
if(data32.reason === undefined){
const err68 = {instancePath:instancePath+"/rules/recovery-plan",schemaPath:"#/properties/rules/properties/recovery-plan/then/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'",schema:schema31.properties.rules.properties["recovery-plan"].then.required,parentSchema:schema31.properties.rules.properties["recovery-plan"].then,data:data32};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
var _valid1 = _errs86 === errors;
valid24 = _valid1;
}
if(!valid24){
const err69 = {instancePath:instancePath+"/rules/recovery-plan",schemaPath:"#/properties/rules/properties/recovery-plan/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema31.properties.rules.properties["recovery-plan"].if,parentSchema:schema31.properties.rules.properties["recovery-plan"],data:data32};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
for(const key11 in data32){
if(!((((key11 === "level") || (key11 === "reason")) || (key11 === "path")) || (key11 === "drillWithinMonths"))){
const err70 = {instancePath:instancePath+"/rules/recovery-plan",schemaPath:"#/properties/rules/properties/recovery-plan/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.rules.properties["recovery-plan"],data:data32};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data32.level !== undefined){
let data34 = data32.level;
if(!(((data34 === "off") || (data34 === "warn")) || (data34 === "fail"))){
const err71 = {instancePath:instancePath+"/rules/recovery-plan/level",schemaPath:"#/properties/rules/properties/recovery-plan/properties/level/enum",keyword:"enum",params:{allowedValues: schema31.properties.rules.properties["recovery-plan"].properties.level.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.rules.properties["recovery-plan"].properties.level.enum,parentSchema:schema31.properties.rules.properties["recovery-plan"].properties.level,data:data34};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data32.reason !== undefined){
let data35 = data32.reason;
if(typeof data35 === "string"){
if(func1(data35) < 1){
const err72 = {instancePath:instancePath+"/rules/recovery-plan/reason",schemaPath:"#/properties/rules/properties/recovery-plan/properties/reason/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.rules.properties["recovery-plan"].properties.reason,data:data35};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
else {
const err73 = {instancePath:instancePath+"/rules/recovery-plan/reason",schemaPath:"#/properties/rules/properties/recovery-plan/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.rules.properties["recovery-plan"].properties.reason.type,parentSchema:schema31.properties.rules.properties["recovery-plan"].properties.reason,data:data35};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data32.path !== undefined){
let data36 = data32.path;
if(typeof data36 === "string"){
if(func1(data36) < 1){
const err74 = {instancePath:instancePath+"/rules/recovery-plan/path",schemaPath:"#/properties/rules/properties/recovery-plan/properties/path/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.rules.properties["recovery-plan"].properties.path,data:data36};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
else {
const err75 = {instancePath:instancePath+"/rules/recovery-plan/path",schemaPath:"#/properties/rules/properties/recovery-plan/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.rules.properties["recovery-plan"].properties.path.type,parentSchema:schema31.properties.rules.properties["recovery-plan"].properties.path,data:data36};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data32.drillWithinMonths !== undefined){
let data37 = data32.drillWithinMonths;
if(!(((typeof data37 == "number") && (!(data37 % 1) && !isNaN(data37))) && (isFinite(data37)))){
const err76 = {instancePath:instancePath+"/rules/recovery-plan/drillWithinMonths",schemaPath:"#/properties/rules/properties/recovery-plan/properties/drillWithinMonths/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.rules.properties["recovery-plan"].properties.drillWithinMonths.type,parentSchema:schema31.properties.rules.properties["recovery-plan"].properties.drillWithinMonths,data:data37};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
if((typeof data37 == "number") && (isFinite(data37))){
if(data37 > 60 || isNaN(data37)){
const err77 = {instancePath:instancePath+"/rules/recovery-plan/drillWithinMonths",schemaPath:"#/properties/rules/properties/recovery-plan/properties/drillWithinMonths/maximum",keyword:"maximum",params:{comparison: "<=", limit: 60},message:"must be <= 60",schema:60,parentSchema:schema31.properties.rules.properties["recovery-plan"].properties.drillWithinMonths,data:data37};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
if(data37 < 1 || isNaN(data37)){
const err78 = {instancePath:instancePath+"/rules/recovery-plan/drillWithinMonths",schemaPath:"#/properties/rules/properties/recovery-plan/properties/drillWithinMonths/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema31.properties.rules.properties["recovery-plan"].properties.drillWithinMonths,data:data37};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
}
}
else {
const err79 = {instancePath:instancePath+"/rules/recovery-plan",schemaPath:"#/properties/rules/properties/recovery-plan/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.rules.properties["recovery-plan"].type,parentSchema:schema31.properties.rules.properties["recovery-plan"],data:data32};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
}
else {
const err80 = {instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.rules.type,parentSchema:schema31.properties.rules,data:data27};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data.gate !== undefined){
let data38 = data.gate;
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
for(const key12 in data38){
if(!((key12 === "failOn") || (key12 === "scope"))){
const err81 = {instancePath:instancePath+"/gate",schemaPath:"#/properties/gate/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.gate,data:data38};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data38.failOn !== undefined){
let data39 = data38.failOn;
if(!((((data39 === "fail") || (data39 === "warn")) || (data39 === "unknown")) || (data39 === "never"))){
const err82 = {instancePath:instancePath+"/gate/failOn",schemaPath:"#/properties/gate/properties/failOn/enum",keyword:"enum",params:{allowedValues: schema31.properties.gate.properties.failOn.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.gate.properties.failOn.enum,parentSchema:schema31.properties.gate.properties.failOn,data:data39};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data38.scope !== undefined){
let data40 = data38.scope;
if(!(((data40 === "introduced") || (data40 === "changed")) || (data40 === "all"))){
const err83 = {instancePath:instancePath+"/gate/scope",schemaPath:"#/properties/gate/properties/scope/enum",keyword:"enum",params:{allowedValues: schema31.properties.gate.properties.scope.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.gate.properties.scope.enum,parentSchema:schema31.properties.gate.properties.scope,data:data40};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
}
else {
const err84 = {instancePath:instancePath+"/gate",schemaPath:"#/properties/gate/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.gate.type,parentSchema:schema31.properties.gate,data:data38};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data.waivers !== undefined){
let data41 = data.waivers;
if(Array.isArray(data41)){
const len3 = data41.length;
for(let i3=0; i3<len3; i3++){
let data42 = data41[i3];
if(data42 && typeof data42 == "object" && !Array.isArray(data42)){
if(data42.rule === undefined){
const err85 = {instancePath:instancePath+"/waivers/" + i3,schemaPath:"#/properties/waivers/items/required",keyword:"required",params:{missingProperty: "rule"},message:"must have required property '"+"rule"+"'",schema:schema31.properties.waivers.items.required,parentSchema:schema31.properties.waivers.items,data:data42};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
if(data42.cluster === undefined){
const err86 = {instancePath:instancePath+"/waivers/" + i3,schemaPath:"#/properties/waivers/items/required",keyword:"required",params:{missingProperty: "cluster"},message:"must have required property '"+"cluster"+"'",schema:schema31.properties.waivers.items.required,parentSchema:schema31.properties.waivers.items,data:data42};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
if(data42.reason === undefined){
const err87 = {instancePath:instancePath+"/waivers/" + i3,schemaPath:"#/properties/waivers/items/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'",schema:schema31.properties.waivers.items.required,parentSchema:schema31.properties.waivers.items,data:data42};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
if(data42.owner === undefined){
const err88 = {instancePath:instancePath+"/waivers/" + i3,schemaPath:"#/properties/waivers/items/required",keyword:"required",params:{missingProperty: "owner"},message:"must have required property '"+"owner"+"'",schema:schema31.properties.waivers.items.required,parentSchema:schema31.properties.waivers.items,data:data42};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
if(data42.until === undefined){
const err89 = {instancePath:instancePath+"/waivers/" + i3,schemaPath:"#/properties/waivers/items/required",keyword:"required",params:{missingProperty: "until"},message:"must have required property '"+"until"+"'",schema:schema31.properties.waivers.items.required,parentSchema:schema31.properties.waivers.items,data:data42};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
for(const key13 in data42){
if(!((((((key13 === "rule") || (key13 === "cluster")) || (key13 === "reason")) || (key13 === "owner")) || (key13 === "until")) || (key13 === "from"))){
const err90 = {instancePath:instancePath+"/waivers/" + i3,schemaPath:"#/properties/waivers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.waivers.items,data:data42};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data42.rule !== undefined){
let data43 = data42.rule;
if(typeof data43 === "string"){
if(func1(data43) < 1){
const err91 = {instancePath:instancePath+"/waivers/" + i3+"/rule",schemaPath:"#/properties/waivers/items/properties/rule/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.waivers.items.properties.rule,data:data43};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
else {
const err92 = {instancePath:instancePath+"/waivers/" + i3+"/rule",schemaPath:"#/properties/waivers/items/properties/rule/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.waivers.items.properties.rule.type,parentSchema:schema31.properties.waivers.items.properties.rule,data:data43};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(data42.cluster !== undefined){
let data44 = data42.cluster;
if(typeof data44 === "string"){
if(func1(data44) < 1){
const err93 = {instancePath:instancePath+"/waivers/" + i3+"/cluster",schemaPath:"#/properties/waivers/items/properties/cluster/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.waivers.items.properties.cluster,data:data44};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
else {
const err94 = {instancePath:instancePath+"/waivers/" + i3+"/cluster",schemaPath:"#/properties/waivers/items/properties/cluster/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.waivers.items.properties.cluster.type,parentSchema:schema31.properties.waivers.items.properties.cluster,data:data44};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
if(data42.reason !== undefined){
let data45 = data42.reason;
if(typeof data45 === "string"){
if(func1(data45) < 1){
const err95 = {instancePath:instancePath+"/waivers/" + i3+"/reason",schemaPath:"#/properties/waivers/items/properties/reason/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.waivers.items.properties.reason,data:data45};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
else {
const err96 = {instancePath:instancePath+"/waivers/" + i3+"/reason",schemaPath:"#/properties/waivers/items/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.waivers.items.properties.reason.type,parentSchema:schema31.properties.waivers.items.properties.reason,data:data45};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
if(data42.owner !== undefined){
let data46 = data42.owner;
if(typeof data46 === "string"){
if(func1(data46) < 1){
const err97 = {instancePath:instancePath+"/waivers/" + i3+"/owner",schemaPath:"#/properties/waivers/items/properties/owner/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.waivers.items.properties.owner,data:data46};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
else {
const err98 = {instancePath:instancePath+"/waivers/" + i3+"/owner",schemaPath:"#/properties/waivers/items/properties/owner/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.waivers.items.properties.owner.type,parentSchema:schema31.properties.waivers.items.properties.owner,data:data46};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
if(data42.until !== undefined){
let data47 = data42.until;
if(typeof data47 === "string"){
if(!pattern8.test(data47)){
const err99 = {instancePath:instancePath+"/waivers/" + i3+"/until",schemaPath:"#/$defs/day/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}$"+"\"",schema:"^\\d{4}-\\d{2}-\\d{2}$",parentSchema:schema36,data:data47};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
else {
const err100 = {instancePath:instancePath+"/waivers/" + i3+"/until",schemaPath:"#/$defs/day/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema36.type,parentSchema:schema36,data:data47};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
if(data42.from !== undefined){
let data48 = data42.from;
if(typeof data48 === "string"){
if(!pattern8.test(data48)){
const err101 = {instancePath:instancePath+"/waivers/" + i3+"/from",schemaPath:"#/$defs/day/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}$"+"\"",schema:"^\\d{4}-\\d{2}-\\d{2}$",parentSchema:schema36,data:data48};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
else {
const err102 = {instancePath:instancePath+"/waivers/" + i3+"/from",schemaPath:"#/$defs/day/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema36.type,parentSchema:schema36,data:data48};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
}
else {
const err103 = {instancePath:instancePath+"/waivers/" + i3,schemaPath:"#/properties/waivers/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.waivers.items.type,parentSchema:schema31.properties.waivers.items,data:data42};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
}
else {
const err104 = {instancePath:instancePath+"/waivers",schemaPath:"#/properties/waivers/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.waivers.type,parentSchema:schema31.properties.waivers,data:data41};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
if(data.attestations !== undefined){
let data49 = data.attestations;
if(Array.isArray(data49)){
const len4 = data49.length;
for(let i4=0; i4<len4; i4++){
let data50 = data49[i4];
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
if(data50.rule === undefined){
const err105 = {instancePath:instancePath+"/attestations/" + i4,schemaPath:"#/properties/attestations/items/required",keyword:"required",params:{missingProperty: "rule"},message:"must have required property '"+"rule"+"'",schema:schema31.properties.attestations.items.required,parentSchema:schema31.properties.attestations.items,data:data50};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
if(data50.cluster === undefined){
const err106 = {instancePath:instancePath+"/attestations/" + i4,schemaPath:"#/properties/attestations/items/required",keyword:"required",params:{missingProperty: "cluster"},message:"must have required property '"+"cluster"+"'",schema:schema31.properties.attestations.items.required,parentSchema:schema31.properties.attestations.items,data:data50};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
if(data50.by === undefined){
const err107 = {instancePath:instancePath+"/attestations/" + i4,schemaPath:"#/properties/attestations/items/required",keyword:"required",params:{missingProperty: "by"},message:"must have required property '"+"by"+"'",schema:schema31.properties.attestations.items.required,parentSchema:schema31.properties.attestations.items,data:data50};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
if(data50.on === undefined){
const err108 = {instancePath:instancePath+"/attestations/" + i4,schemaPath:"#/properties/attestations/items/required",keyword:"required",params:{missingProperty: "on"},message:"must have required property '"+"on"+"'",schema:schema31.properties.attestations.items.required,parentSchema:schema31.properties.attestations.items,data:data50};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
if(data50.until === undefined){
const err109 = {instancePath:instancePath+"/attestations/" + i4,schemaPath:"#/properties/attestations/items/required",keyword:"required",params:{missingProperty: "until"},message:"must have required property '"+"until"+"'",schema:schema31.properties.attestations.items.required,parentSchema:schema31.properties.attestations.items,data:data50};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
for(const key14 in data50){
if(!(((((((key14 === "rule") || (key14 === "cluster")) || (key14 === "by")) || (key14 === "on")) || (key14 === "until")) || (key14 === "from")) || (key14 === "evidence"))){
const err110 = {instancePath:instancePath+"/attestations/" + i4,schemaPath:"#/properties/attestations/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.attestations.items,data:data50};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
if(data50.rule !== undefined){
let data51 = data50.rule;
if(typeof data51 === "string"){
if(func1(data51) < 1){
const err111 = {instancePath:instancePath+"/attestations/" + i4+"/rule",schemaPath:"#/properties/attestations/items/properties/rule/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.attestations.items.properties.rule,data:data51};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
else {
const err112 = {instancePath:instancePath+"/attestations/" + i4+"/rule",schemaPath:"#/properties/attestations/items/properties/rule/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.attestations.items.properties.rule.type,parentSchema:schema31.properties.attestations.items.properties.rule,data:data51};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
if(data50.cluster !== undefined){
let data52 = data50.cluster;
if(typeof data52 === "string"){
if(func1(data52) < 1){
const err113 = {instancePath:instancePath+"/attestations/" + i4+"/cluster",schemaPath:"#/properties/attestations/items/properties/cluster/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.attestations.items.properties.cluster,data:data52};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
else {
const err114 = {instancePath:instancePath+"/attestations/" + i4+"/cluster",schemaPath:"#/properties/attestations/items/properties/cluster/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.attestations.items.properties.cluster.type,parentSchema:schema31.properties.attestations.items.properties.cluster,data:data52};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
if(data50.by !== undefined){
let data53 = data50.by;
if(typeof data53 === "string"){
if(func1(data53) < 1){
const err115 = {instancePath:instancePath+"/attestations/" + i4+"/by",schemaPath:"#/properties/attestations/items/properties/by/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.attestations.items.properties.by,data:data53};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
else {
const err116 = {instancePath:instancePath+"/attestations/" + i4+"/by",schemaPath:"#/properties/attestations/items/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.attestations.items.properties.by.type,parentSchema:schema31.properties.attestations.items.properties.by,data:data53};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
if(data50.on !== undefined){
let data54 = data50.on;
if(typeof data54 === "string"){
if(!pattern8.test(data54)){
const err117 = {instancePath:instancePath+"/attestations/" + i4+"/on",schemaPath:"#/$defs/day/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}$"+"\"",schema:"^\\d{4}-\\d{2}-\\d{2}$",parentSchema:schema36,data:data54};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
else {
const err118 = {instancePath:instancePath+"/attestations/" + i4+"/on",schemaPath:"#/$defs/day/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema36.type,parentSchema:schema36,data:data54};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
if(data50.until !== undefined){
let data55 = data50.until;
if(typeof data55 === "string"){
if(!pattern8.test(data55)){
const err119 = {instancePath:instancePath+"/attestations/" + i4+"/until",schemaPath:"#/$defs/day/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}$"+"\"",schema:"^\\d{4}-\\d{2}-\\d{2}$",parentSchema:schema36,data:data55};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
else {
const err120 = {instancePath:instancePath+"/attestations/" + i4+"/until",schemaPath:"#/$defs/day/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema36.type,parentSchema:schema36,data:data55};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
if(data50.from !== undefined){
let data56 = data50.from;
if(typeof data56 === "string"){
if(!pattern8.test(data56)){
const err121 = {instancePath:instancePath+"/attestations/" + i4+"/from",schemaPath:"#/$defs/day/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}$"+"\"",schema:"^\\d{4}-\\d{2}-\\d{2}$",parentSchema:schema36,data:data56};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
else {
const err122 = {instancePath:instancePath+"/attestations/" + i4+"/from",schemaPath:"#/$defs/day/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema36.type,parentSchema:schema36,data:data56};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
if(data50.evidence !== undefined){
let data57 = data50.evidence;
if(typeof data57 === "string"){
if(func1(data57) < 1){
const err123 = {instancePath:instancePath+"/attestations/" + i4+"/evidence",schemaPath:"#/properties/attestations/items/properties/evidence/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.attestations.items.properties.evidence,data:data57};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
else {
const err124 = {instancePath:instancePath+"/attestations/" + i4+"/evidence",schemaPath:"#/properties/attestations/items/properties/evidence/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.attestations.items.properties.evidence.type,parentSchema:schema31.properties.attestations.items.properties.evidence,data:data57};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
}
else {
const err125 = {instancePath:instancePath+"/attestations/" + i4,schemaPath:"#/properties/attestations/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.attestations.items.type,parentSchema:schema31.properties.attestations.items,data:data50};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
}
else {
const err126 = {instancePath:instancePath+"/attestations",schemaPath:"#/properties/attestations/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.attestations.type,parentSchema:schema31.properties.attestations,data:data49};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
}
else {
const err127 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.type,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

;// CONCATENATED MODULE: ./lib/src/settings/schema-errors.js

/**
 * One line about the first thing in which a config leaves its schema: where, what it is, what is allowed. `placed`
 * gives `path:line` of what stands at a path.
 */
function explain(placed, root, error) {
    if (error === undefined)
        return `${placed([])}: The config does not follow its schema.`;
    const path = error.instancePath
        .split('/')
        .slice(1)
        .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
    const name = path.length === 0 ? 'the config' : `\`${path.join('.')}\``;
    const params = error.params;
    const found = textAt(root, path);
    const form = formOf(error.parentSchema);
    const at = (more = []) => placed([...path, ...more]);
    switch (error.keyword) {
        case 'additionalProperties': {
            const key = String(params['additionalProperty']);
            return `${at([key])}: \`${key}\` is no key of ${name}. ${(0,closest/* allowedWords */.w)(key, knownKeys(error.parentSchema))}`;
        }
        case 'required':
            return `${at()}: ${capital(name)} lacks \`${String(params['missingProperty'])}\`.`;
        case 'enum':
        case 'const': {
            const allowed = words(params['allowedValues'] ?? params['allowedValue']);
            return `${at()}: \`${found}\` is no value of ${name}. ${(0,closest/* allowedWords */.w)(found, allowed)}`;
        }
        case 'minLength':
            return `${at()}: ${capital(name)} is empty.`;
        case 'pattern':
        case 'type':
            if (form !== undefined)
                return `${at()}: \`${found}\` is no value of ${name}. Allowed: ${form}.`;
            return `${at()}: ${capital(name)} is \`${found}\`, which is no ${words(params['type']).join(' or ')}.`;
        case 'minimum':
        case 'maximum':
        case 'exclusiveMinimum': {
            const limit = `${String(params['comparison'])} ${String(params['limit'])}`;
            return `${at()}: \`${found}\` is no value of ${name}. Allowed: ${form ?? `numbers \`${limit}\``}.`;
        }
        default:
            return `${at()}: ${capital(name)} ${error.message ?? 'does not follow the schema'}.`;
    }
}
const words = (value) => (Array.isArray(value) ? value.map(String) : [String(value)]);
const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);
function textAt(root, path) {
    let node = root;
    for (const step of path) {
        if (node?.type === 'map')
            node = node.entries.get(step)?.value;
        else if (node?.type === 'list')
            node = node.items[Number(step)];
    }
    if (node?.type === 'scalar' || node?.type === 'unresolved')
        return node.text;
    return node === undefined ? '' : `a ${node.type}`;
}
/** The keys that the schema knows beside the unknown one. */
function knownKeys(schema) {
    const properties = keyword(schema, 'properties');
    return typeof properties === 'object' && properties !== null ? Object.keys(properties) : [];
}
/** The form of a value in words, where the schema says it. */
function formOf(schema) {
    const comment = keyword(schema, '$comment');
    return typeof comment === 'string' ? comment : undefined;
}
function keyword(schema, name) {
    return typeof schema === 'object' && schema !== null
        ? Object.entries(schema).find(([key]) => key === name)?.[1]
        : undefined;
}

;// CONCATENATED MODULE: ./lib/src/settings/config.js




/** Parses a config and holds it against the schema. Throws a UserError that gives path and line. */
async function readConfig(path, text) {
    const source = (0,parse/* sourceOf */.vz)(path, text);
    const document = await (0,parse/* readDocument */.u0)(source);
    if (document.state === 'broken') {
        throw new errors/* UserError */.y(`${(0,parse/* lineOf */.cA)(source.locate(document.start, document.end))}: The config cannot be parsed: ${document.message}`);
    }
    const root = document.root;
    if (root === undefined || root.type !== 'map')
        throw new errors/* UserError */.y(`${path}:1: The config is no mapping. It starts with \`version: 1\`.`);
    refuseUnresolved(source, root);
    const data = plain(root);
    if (!isConfig(data)) {
        const error = config_validator_gen.errors?.find(({ keyword }) => keyword !== 'if');
        throw new errors/* UserError */.y(explain((steps) => (0,parse/* lineOf */.cA)(spanOf(source, root, steps)), root, error));
    }
    return {
        data,
        at: (...steps) => spanOf(source, root, steps),
        value: (...steps) => {
            const node = nodeAt(root, steps);
            const at = node === undefined ? spanOf(source, root, steps) : source.locate(node.start, node.end);
            return { at, text: node?.type === 'scalar' ? node.text : '' };
        },
    };
}
const isConfig = (data) => config_validator_gen(data);
/** No template engine stands between a config and this tool: a placeholder is a blank that nobody has filled in. */
function refuseUnresolved(source, node) {
    if (node.type === 'unresolved')
        throw unresolved(source, node);
    if (node.type === 'list')
        for (const item of node.items)
            refuseUnresolved(source, item);
    if (node.type !== 'map')
        return;
    if (node.open !== undefined)
        throw unresolved(source, node.open);
    for (const { value } of node.entries.values())
        refuseUnresolved(source, value);
}
function unresolved(source, { text, start, end }) {
    const said = text.replaceAll('`', "'").split(/\r?\n/, 1)[0] ?? '';
    return new errors/* UserError */.y(`${(0,parse/* lineOf */.cA)(source.locate(start, end))}: \`${said}\` is a placeholder. A config holds plain keys and values.`);
}
function plain(node) {
    switch (node.type) {
        case 'scalar':
            return node.value;
        case 'list':
            return node.items.map(plain);
        case 'map':
            return Object.fromEntries([...node.entries].map(([key, { value }]) => [key, plain(value)]));
        case 'unresolved':
            return node.text;
    }
}
/** The node at a path, or undefined where nothing stands there. */
function nodeAt(root, path) {
    let node = root;
    for (const step of path) {
        if (node?.type === 'map')
            node = node.entries.get(step)?.value;
        else
            node = node?.type === 'list' ? node.items[Number(step)] : undefined;
    }
    return node;
}
function spanOf({ locate }, root, path) {
    let node = root;
    let at = locate(root.start, root.start);
    for (const step of path) {
        if (node.type === 'map') {
            const entry = node.entries.get(step);
            if (entry === undefined)
                return at;
            at = locate(entry.keyStart, entry.keyEnd);
            node = entry.value;
        }
        else if (node.type === 'list') {
            const item = node.items[Number(step)];
            if (item === undefined)
                return at;
            at = locate(item.start, item.end);
            node = item;
        }
        else
            return at;
    }
    return at;
}

// EXTERNAL MODULE: ./lib/src/model/declared-facts.js
var declared_facts = __nccwpck_require__(4687);
// EXTERNAL MODULE: ./lib/src/model/fact.js
var fact = __nccwpck_require__(2441);
// EXTERNAL MODULE: ./lib/src/model/quantity.js
var quantity = __nccwpck_require__(9862);
;// CONCATENATED MODULE: ./lib/src/settings/facts.js



/** The facts that a config declares under a path of it, each with the place of its value. */
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
    // A field that is left out is silent without a place: the config is not where it should have stood.
    if (written === undefined)
        return fact/* SILENT */.qY;
    const value = typeof written === 'number' ? written : (0,quantity/* bytesOf */.$$)(written);
    if (value === undefined)
        throw new Error(`The schema admits \`${written}\`, which is no quantity.`);
    return { state: 'known', value, ...config.value(...path) };
}

;// CONCATENATED MODULE: ./lib/src/settings/policy.js







/** The policy of a repository without a config. */
const DEFAULT_POLICY = {
    exclude: [],
    clusters: undefined,
    levels: {},
    options: rule/* DEFAULT_OPTIONS */.lp,
    failOn: undefined,
    scope: undefined,
    exemptions: [],
    places: {},
};
/**
 * Reads a config. Throws a UserError that gives path and line, quotes the value and lists what is allowed.
 * `ruleIds` are the rules that a config may speak of. What depends on the day is left to `expectInTime`.
 */
async function policyFrom(path, text, ruleIds) {
    const config = await readConfig(path, text);
    const { data, at } = config;
    for (const id of Object.keys(data.rules ?? {})) {
        if (!ruleIds.includes(id))
            throw new errors/* UserError */.y(`${(0,parse/* lineOf */.cA)(at('rules', id))}: \`${id}\` is no rule. ${(0,closest/* allowedWords */.w)(id, ruleIds)}`);
    }
    return {
        exclude: data.exclude ?? [],
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
        exemptions: (0,exemptions/* exemptionsOf */.Q1)(config, ruleIds),
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
        ...Object.keys(data.rules ?? {}).map((id) => ['rules', id]),
        ...Object.keys(data.gate ?? {}).map((field) => ['gate', field]),
    ];
    return Object.fromEntries(paths.map((path) => [path.join('.'), at(...path)]));
}

;// CONCATENATED MODULE: ./lib/src/load-policy.js





const RULE_IDS = rules/* RULES */.y.map(({ id }) => id);
const OPT_IN = new Set(rules/* RULES */.y.filter(({ optIn }) => optIn !== undefined).map(({ id }) => id));
const MONTHS = new Map(rules/* RULES */.y.flatMap(({ id, attestedWithinMonths: months }) => (months === undefined ? [] : [[id, months]])));
/**
 * The policy that judges: base's, so that a change cannot loosen its own gate. Head's is read to tell what is
 * coming: a config that would not load after the merge is a problem now. Without a base there is one side only.
 */
async function loadPolicy({ config, configNamed, configFrom, date }, head, base) {
    const atHead = await head(config);
    const atBase = base === undefined ? atHead : await base(config);
    const text = configFrom === 'head' ? atHead : atBase;
    if (text === undefined && configNamed && atHead === undefined) {
        throw new errors/* UserError */.y(`config: \`${config}\` is not there. Give the path of a file in this repository.`);
    }
    const judging = await attempt(config, text, date);
    if (base === undefined || atHead === atBase)
        return { ...policyOf(judging), coming: settings_changes/* NO_CHANGES */.eo, notes: [], problems: [] };
    if (configFrom === 'head')
        return ofHead(config, judging, await attempt(config, atBase, date), atHead === undefined);
    return withComing(config, judging, await attempt(config, atHead, date), {
        isNew: atBase === undefined,
        isGone: atHead === undefined,
    });
}
/**
 * The policy of an organization, which no pull request of this repository can change. `read` answers undefined where
 * there is no such file or the token may not see it.
 */
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
/** Loads a policy as of a day; no text means the built-in defaults. */
async function attempt(config, text, date) {
    if (text === undefined)
        return { policy: DEFAULT_POLICY };
    try {
        const policy = await policyFrom(config, text, RULE_IDS);
        (0,exemptions/* expectInTime */.ql)(policy.exemptions, date, MONTHS);
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
/** Head's policy where the run asks for it: what it changes is in force already. */
function ofHead(config, judging, before, isGone) {
    const { policy } = policyOf(judging);
    const changes = before.policy === undefined ? [] : (0,settings_changes/* gateChanges */.Dy)(before.policy, policy, OPT_IN);
    const why = 'for `config-from` is `head`';
    const note = isGone
        ? `This pull request removes \`${config}\`: it is judged by the built-in defaults, ${why}.`
        : `This pull request changes \`${config}\` and is judged by its own version, ${why}.`;
    return { policy, coming: { changes, exemptions: [] }, notes: [note], problems: [] };
}
/** The policy where this change brings another one, which takes effect after the merge. */
function withComing(config, judging, coming, { isNew, isGone }) {
    if (judging.mistake !== undefined && coming.mistake === undefined && !isGone) {
        // By base's policy the repair could never be merged, and by its own it could loosen the gate.
        const note = `This pull request repairs \`${config}\`, which base cannot read: it is judged by the built-in defaults, and the file takes effect after the merge.`;
        return { policy: DEFAULT_POLICY, coming: comingFrom(DEFAULT_POLICY, coming.policy), notes: [note], problems: [] };
    }
    const { policy } = policyOf(judging);
    const notes = [noteOf(config, isNew, isGone)];
    if (coming.mistake === undefined)
        return { policy, coming: comingFrom(policy, coming.policy), notes, problems: [] };
    const message = `After the merge the policy could not be read: ${coming.mistake.message}`;
    return { policy, coming: settings_changes/* NO_CHANGES */.eo, notes, problems: [{ path: config, level: 'fail', message }] };
}
const comingFrom = (from, to) => ({
    changes: (0,settings_changes/* gateChanges */.Dy)(from, to, OPT_IN),
    exemptions: (0,settings_changes/* newExemptions */.hc)(from, to),
});
function noteOf(config, isNew, isGone) {
    if (isGone)
        return `This pull request removes \`${config}\`; it is judged by base's.`;
    return isNew
        ? `\`${config}\` is new: this pull request is judged by the built-in defaults, and the file takes effect after the merge.`
        : `This pull request changes \`${config}\`: it is judged by base's, and the change takes effect after the merge.`;
}


/***/ }),

/***/ 8273:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  d: () => (/* binding */ WAYS),
  v: () => (/* binding */ alerting)
});

// EXTERNAL MODULE: ./lib/src/parse/sniff.js
var sniff = __nccwpck_require__(3429);
// EXTERNAL MODULE: ./lib/src/parse/node.js
var parse_node = __nccwpck_require__(749);
// EXTERNAL MODULE: ./lib/src/model/fact.js
var model_fact = __nccwpck_require__(2441);
;// CONCATENATED MODULE: ./lib/src/model/hidden.js

/** A fact that cannot be read, as what is hidden. */
const unreadable = (what, fact) => fact.state === 'unreadable' ? [{ because: `${what} ${fact.why}`, at: fact.at }] : [];
/** Where the place of a node ends that is pointed at by its first key: the whole of it may span many lines. */
const firstEnd = (node) => node.type === 'map' ? ([...node.entries.values()][0]?.keyEnd ?? node.end) : node.end;
/** The items of a list below a node. */
function listIn(manifest, node, path, at) {
    return (0,model_fact/* factOf */.yD)((0,model_fact/* lookIn */.$r)(manifest, node, path, at), 'list', (value) => value.type === 'list' ? { value: value.items, text: '' } : undefined);
}

;// CONCATENATED MODULE: ./lib/src/model/alert-receivers.js



const alert_receivers_text = (field) => ({ field, type: 'text' });
const secret = (field) => ({ field, type: 'secret' });
/**
 * What each list of integrations needs to deliver. Source: `modules/300-prometheus/crds/customalertmanager.yaml` of
 * deckhouse/deckhouse at 2f032314. The module sets no global defaults of Alertmanager, so nothing is inherited.
 * Slack's `channel` is left out: a webhook of Slack has a channel of its own.
 */
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
/** Reads one item of `spec.internal.receivers`. */
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
    const items = listIn(manifest, value, [], at);
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
    const at = manifest.source.locate(item.start, firstEnd(item));
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
/** A reference names the Secret and the key in it; one of the two alone leads nowhere. */
function secretOf(manifest, item, field, place) {
    if (place.state !== 'present' || place.node.type !== 'map')
        return (0,model_fact/* factOf */.yD)(place, 'reference to a key of a Secret', () => undefined);
    const node = (0,parse_node/* child */.j)(item, field);
    if (node === undefined)
        return { state: 'silent', at: place.at };
    const [name, key] = ['name', 'key'].map((part) => (0,model_fact/* textOf */.b6)((0,model_fact/* lookIn */.$r)(manifest, node, [part], place.at)));
    if (name === undefined || name.state !== 'known')
        return name ?? { state: 'silent' };
    return key === undefined || key.state !== 'known' ? (key ?? { state: 'silent' }) : name;
}

;// CONCATENATED MODULE: ./lib/src/model/alert-matchers.js



/** Alertmanager's own spellings, which the operator does not read in a CustomAlertmanager. */
const FOREIGN = ['match', 'matchRE', 'match_re'];
/** Reads `matchers` of a route. */
function readMatchers(manifest, node, at) {
    const list = listIn(manifest, node, ['matchers'], at);
    const read = list.state === 'known' ? list.value.map((item) => readMatcher(manifest, item)) : [];
    const foreign = FOREIGN.filter((key) => (0,parse_node/* child */.j)(node, key) !== undefined).map((key) => hiddenMatcher(`\`${key}\` is not read there: a route takes \`matchers\` with \`name\`, \`matchType\` and \`value\``, at));
    const broken = list.state === 'unreadable' ? [hiddenMatcher(`What stands under \`matchers\` ${list.why}`, list.at)] : [];
    const parts = [...read, ...foreign, ...broken];
    return { all: parts.flatMap(({ all }) => all), hidden: parts.flatMap(({ hidden }) => hidden) };
}
const hiddenMatcher = (because, at) => ({ all: [() => 'hidden'], hidden: [{ because, at }] });
function readMatcher(manifest, item) {
    const at = manifest.source.locate(item.start, firstEnd(item));
    if (item.type === 'scalar') {
        const because = `The matcher \`${item.text.replaceAll('`', "'").slice(0, 60)}\` is text, and a mapping with \`name\`, \`matchType\` and \`value\` is read there`;
        return hiddenMatcher(because, at);
    }
    const name = strictText((0,model_fact/* lookIn */.$r)(manifest, item, ['name'], at));
    const value = strictText((0,model_fact/* lookIn */.$r)(manifest, item, ['value'], at));
    const type = typeOf(manifest, item, at);
    const hidden = [
        ...unreadable('The `name` of a matcher', name),
        ...unreadable('The `value` of a matcher', value),
        ...unreadable('How a matcher compares', type),
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
/** `matchType` goes before `regex`, as it does in the operator. */
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
/** Of other labels Git does not show the values; only what every alert has, or may lack, is certain. */
function byOther(type, value) {
    return () => (type === '=~' && /^\^?\.\*\$?$/.test(value) ? 'yes' : 'maybe');
}
/**
 * The plain part of the language of patterns, which Go and JavaScript read alike and in which no pattern takes long:
 * alternatives of characters and classes, each with one quantifier at most, in one pair of parentheses at most.
 */
const ATOM = String.raw `(?:[\w^$.-]|\\[d.]|\[\^?[\w-]+\])[?*+]?`;
const BODY = `(?:${ATOM})*(?:\\|(?:${ATOM})*)*`;
const PLAIN = new RegExp(`^\\^?(?:\\((?:\\?:)?${BODY}\\)|${BODY})\\$?$`);
/** Alertmanager anchors patterns at both ends. Undefined where the pattern is beyond the plain part. */
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
/** The operator reads routes as JSON, where a number is no text: `value: 4` makes it refuse the whole tree. */
function strictText(place) {
    const fact = (0,model_fact/* factOf */.yD)(place, 'text (quote it)', (node) => node.type === 'scalar' && typeof node.value === 'string' ? { value: node.value, text: node.text } : undefined);
    return fact.state === 'known' && fact.value === '' ? { state: 'silent', at: fact.at } : fact;
}

;// CONCATENATED MODULE: ./lib/src/model/alert-routes.js



/** The levels of `severity_level`, Deckhouse's label: 1 is the most severe. */
const SEVERITIES = [1, 2, 3, 4, 5, 6, 7, 8, 9];
/** More routes than any team writes: aliases can multiply a few lines to billions. */
const MAX_ROUTES = 500;
/** Reads the tree below `spec.internal.route`. */
function readRoute(manifest, node, start) {
    return readNode(manifest, node, start, { left: MAX_ROUTES });
}
function readNode(manifest, node, at, budget) {
    budget.left -= 1;
    const receiver = strictText((0,model_fact/* lookIn */.$r)(manifest, node, ['receiver'], at));
    const matchers = readMatchers(manifest, node, at);
    const flag = (0,model_fact/* factOf */.yD)((0,model_fact/* lookIn */.$r)(manifest, node, ['continue'], at), 'boolean', (value) => value.type === 'scalar' && typeof value.value === 'boolean' ? { value: value.value, text: value.text } : undefined);
    const routes = listIn(manifest, node, ['routes'], at);
    const tooMany = routes.state === 'known' && routes.value.length > budget.left;
    const items = routes.state === 'known' && !tooMany ? routes.value : [];
    const children = items.map((one) => readNode(manifest, one, manifest.source.locate(one.start, firstEnd(one)), budget));
    const hidden = [
        ...unreadable('The receiver of a route', receiver),
        ...matchers.hidden,
        ...unreadable('`continue` of a route', flag),
        ...unreadable('What stands under `routes`', routes),
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
/** Whether all matchers of a route match. */
function matchOf(route, severity) {
    const answers = route.matchers.map((matcher) => matcher(severity));
    return ['no', 'hidden', 'maybe'].find((answer) => answers.includes(answer)) ?? 'yes';
}
/**
 * What may become of an alert of this severity: one answer for each way in which labels that Git does not show, and what
 * cannot be read, may turn out. `deliver` tells of a receiver whether it delivers.
 */
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
/** The route and everything below it. */
function allRoutes(route) {
    return [route, ...route.children.flatMap(allRoutes)];
}

;// CONCATENATED MODULE: ./lib/src/model/alert-way.js

/** The same for alerts of every severity. */
const everySeverity = (delivery) => new Map(SEVERITIES.map((severity) => [severity, delivery]));
/** A way that takes every alert. */
function working(object, field, at, because) {
    const sends = [{ because, at }];
    return { object, field, at, sends, delivers: everySeverity('yes'), troubles: [], hidden: [] };
}
/** A way that takes none. */
function broken(object, trouble) {
    const { field, at } = trouble;
    return { object, field, at, sends: [], delivers: everySeverity('no'), troubles: [trouble], hidden: [] };
}
/** A way of which nobody can tell. */
function unclear(object, field, at, because) {
    const hidden = [{ because, at }];
    return { object, field, at, sends: [], delivers: everySeverity('doubt'), troubles: [], hidden };
}

// EXTERNAL MODULE: ./lib/src/model/objects.js
var model_objects = __nccwpck_require__(1779);
;// CONCATENATED MODULE: ./lib/src/model/alert-internal.js






const FIELD = 'spec.internal';
/**
 * What an Alertmanager inside of the cluster does with alerts. The operator takes its tree whole or not at all: a route
 * to a receiver that is not declared makes it refuse everything. Sources: `templates/alertmanager/internal` of module
 * `prometheus` in deckhouse/deckhouse, and `pkg/alertmanager` of prometheus-operator/prometheus-operator.
 */
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
    const route = readRoute(manifest, top.node, manifest.source.locate(top.node.start, firstEnd(top.node)));
    const routes = allRoutes(route);
    const refused = [...topTroubles(object, route), ...(complete ? dangling(object, routes, receivers) : [])];
    const delivers = refused.length > 0 ? everySeverity('no') : deliveries(route, receivers, complete);
    const lost = SEVERITIES.every((severity) => delivers.get(severity) === 'no');
    const troubles = [...refused, ...topWarnings(object, manifest, top.node, route), ...incomplete(object, receivers)];
    return {
        object,
        field: `${FIELD}.route`,
        at: route.receiver.at ?? route.at,
        sends: lost ? [] : receivers.filter((one) => isReached(one, route)).flatMap((one) => sends(object, one)),
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
    const list = listIn(manifest, place.node, ['receivers'], place.at);
    const receivers = list.state === 'known' ? list.value.map((node) => readReceiver(manifest, node)) : [];
    const unnamed = [
        ...unreadable('What stands under `receivers`', list),
        ...receivers.flatMap(({ name }) => unreadable('The name of a receiver', name)),
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
        // What depends on labels that Git does not show is delivered to somebody, if not always.
        return [severity, ['doubt', 'yes'].find((one) => found.has(one)) ?? 'no'];
    }));
}
const isNamed = ({ name }, wanted) => name.state === 'known' && name.value === wanted;
function isReached(receiver, route) {
    const deliver = (name) => name.state === 'known' && isNamed(receiver, name.value) ? 'yes' : 'no';
    return SEVERITIES.some((severity) => outcomes(route, severity, deliver).has('yes'));
}
function sends(object, { name, sends: ways }) {
    const called = name.state === 'known' ? name.text : '';
    return ways.map(({ how, at }) => ({ because: `Receiver \`${called}\` of ${object} sends alerts ${how}.`, at }));
}
/** What makes the operator refuse the tree. */
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
/** The operator makes the top route the root of Alertmanager's tree, which may have none of these. */
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
        const called = name.state === 'known' ? name.text : '…';
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
/** No route leads to a receiver that sends: either there is none, or it is left aside. */
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
var module_config = __nccwpck_require__(3390);
;// CONCATENATED MODULE: ./lib/src/model/alerting.js






/** Kinds that are, or may be, a way. The exact names in module `observability` are not public: what they share is. */
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
/** Manifests that declare one Alertmanager differently are one way of which nobody can tell. */
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
/** The blocks decide, whatever `type` says: Deckhouse sets up an Alertmanager for each block that is there. */
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
/** `address` goes before `service`, as it does in Deckhouse. */
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
/** The old way: a Service with this label. Deckhouse watches for `main` alone. */
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
    if (node.type === 'map' && node.open !== undefined)
        return node.open;
    const inside = node.type === 'map' ? [...node.entries.values()].map(({ value }) => value) : node.items;
    return inside.map(placeholderIn).find((found) => found !== undefined);
}


/***/ }),

/***/ 9531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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
/** A number that is known for sure. */
function exactly(value, text, at) {
    return { least: value, most: value, text, ...(at === undefined ? {} : { at }) };
}
/** A number of which nothing is known but that it is not below `least`. */
function open(reason, least = 0, most = Infinity) {
    return { least, most, text: '', open: reason, ...(reason.at === undefined ? {} : { at: reason.at }) };
}
/** Nothing, for certain. */
const NONE = { least: 0, most: 0, text: '' };
const isExact = ({ least, most }) => least === most;
/** The same amount in another unit. */
function times(amount, factor) {
    return { ...amount, least: amount.least * factor, most: amount.most === Infinity ? Infinity : amount.most * factor };
}
/** The product of two amounts, such as nodes and the cores of each; none of infinitely many is none. */
function product(left, right) {
    const most = left.most === 0 || right.most === 0 ? 0 : left.most * right.most;
    return joined(left, right, left.least * right.least, most);
}
/** The sum of some amounts; its texts are those that say something. */
function sum(amounts) {
    return amounts.reduce((total, amount) => joined(total, amount, total.least + amount.least, total.most + amount.most), NONE);
}
/** Both of two answers are possible: the interval that holds them. */
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
    // What is there and cannot be read must not hide behind what is merely not said.
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
/** A number of a manifest as an amount, in `unit`; where the manifest is silent, `silent` says what that means. */
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

/***/ 9175:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  d3: () => (/* binding */ DEFAULT_BACKUP_SCHEDULE),
  RR: () => (/* binding */ backup)
});

// UNUSED EXPORTS: DEFAULT_BACKUP_PATH

// EXTERNAL MODULE: ./lib/src/model/fact.js
var fact = __nccwpck_require__(2441);
// EXTERNAL MODULE: ./lib/src/model/module-config.js
var module_config = __nccwpck_require__(3390);
// EXTERNAL MODULE: ./lib/src/model/objects.js
var model_objects = __nccwpck_require__(1779);
// EXTERNAL MODULE: ./lib/src/parse/node.js
var parse_node = __nccwpck_require__(749);
// EXTERNAL MODULE: ./lib/src/parse/placeholder.js
var placeholder = __nccwpck_require__(2584);
;// CONCATENATED MODULE: ./lib/src/model/shipping/shell.js
const SHELL = /(?:^|\/)(?:ba|da|a|z|k)?sh$/;
const SCRIPT_FOLLOWS = /^-[a-z]*c[a-z]*$/;
/** The index of the script in the words that start a shell with one, or undefined where they start something else. */
function scriptIn(words) {
    const shell = words.findIndex((word) => SHELL.test(word));
    // What stands in front may only start the shell: `tini --`, `nsenter -t 1 -m --`.
    if (shell === -1 || shell > 8)
        return undefined;
    const option = words.findIndex((word, index) => index > shell && SCRIPT_FOLLOWS.test(word));
    return option === -1 || option + 1 >= words.length ? undefined : option + 1;
}
/**
 * The simple commands of a script. Comments, here-documents and what stands in quotes are no commands; a command
 * substitution stays a part of its word. Variables that the script sets to plain text are filled in.
 */
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
/** Longer words are taken as they are: values that grow with each line must not fill the memory. */
const MAX_LENGTH = 1000;
/** `$NAME`, `${NAME}` and, as Kubernetes has it in arguments, `$(NAME)`. */
function fillIn(word, known) {
    if (word.length > MAX_LENGTH)
        return word;
    return word.replaceAll(/\$(?:([A-Za-z_]\w*)|\{([A-Za-z_]\w*)\}|\(([A-Za-z_]\w*)\))/g, (written, bare, braced, round) => known.get(bare ?? braced ?? round ?? '') ?? written);
}
/** One token at the reader's place, longest first. Templates are parts of words, white space and all. */
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
/** The text up to the end of the first match, or all of it. */
function upTo(text, pattern) {
    const found = pattern.exec(text);
    return found === null ? text : text.slice(0, found.index + found[0].length);
}
const lineBreaks = (text) => text.split('\n').length - 1;

;// CONCATENATED MODULE: ./lib/src/model/shipping/containers.js



/** The containers of a pod, those that run first too. */
function containersOf(manifest, pod) {
    return ['initContainers', 'containers'].flatMap((key) => items((0,parse_node/* child */.j)(pod, key))).map((node) => read(manifest, node));
}
/** The items of a list, or nothing where there is no list. */
function items(node) {
    return node?.type === 'list' ? node.items : [];
}
/** What a scalar says; a template or a variable in it stays as it is written. */
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
    const environment = new Map(items((0,parse_node/* child */.j)(node, 'env')).flatMap((entry) => {
        const name = wordOf((0,parse_node/* child */.j)(entry, 'name'));
        // A value that comes from elsewhere is set, and nobody can tell to what.
        return name === undefined ? [] : [[name, wordOf((0,parse_node/* child */.j)(entry, 'value')) ?? `$${name}`]];
    }));
    const mounts = items((0,parse_node/* child */.j)(node, 'volumeMounts')).flatMap((mount) => {
        const volume = wordOf((0,parse_node/* child */.j)(mount, 'name'));
        const path = (0,parse_node/* child */.j)(mount, 'mountPath');
        const text = wordOf(path);
        // Of a part of a volume, nobody can tell here what it holds.
        const isPart = (0,parse_node/* child */.j)(mount, 'subPath') !== undefined || (0,parse_node/* child */.j)(mount, 'subPathExpr') !== undefined;
        if (isPart || volume === undefined || path === undefined || text === undefined || (0,placeholder/* isPlaceholder */.wK)(text))
            return [];
        return [{ volume, path: text, at: manifest.source.locate(path.start, path.end) }];
    });
    return { commands: commandsIn(manifest, node, environment), environment, mounts };
}
/** Programs that images of their own start, by the last part of the image's name. */
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
    const own = items((0,parse_node/* child */.j)(node, 'command'));
    const all = [...own, ...items((0,parse_node/* child */.j)(node, 'args'))];
    const words = all.map((item) => wordOf(item) ?? '');
    const script = scriptIn(words);
    const holder = script === undefined ? undefined : all[script];
    if (holder !== undefined) {
        return commandsOf(words[script ?? 0] ?? '', environment).flatMap((command) => nested(manifest, holder, command, environment));
    }
    const image = own.length > 0 ? undefined : entrypointOf(wordOf((0,parse_node/* child */.j)(node, 'image')));
    const filled = [...(image === undefined || words[0] === image ? [] : [image]), ...words].map((word) => fillIn(word, environment));
    const [first] = all;
    if (first === undefined)
        return [];
    return [{ words: filled, line: 0, at: manifest.source.locate(first.start, first.end), text: filled.join(' ') }];
}
/** `docker.io/rclone/rclone:1.68@sha256:…` starts `rclone`; `s3-proxy` starts nothing that is known. */
function entrypointOf(image) {
    const [name = ''] = (image?.split('/').at(-1) ?? '').split(/[:@]/, 1);
    return Object.hasOwn(ENTRYPOINTS, name) ? ENTRYPOINTS[name] : undefined;
}
/** A command of a script, or those of the script that it starts in turn (`sh -c '…'`). */
function nested(manifest, holder, command, environment) {
    const inner = scriptIn(command.words);
    const place = placeOf(manifest, holder, command);
    if (inner === undefined)
        return [{ ...command, ...place }];
    return commandsOf(command.words[inner] ?? '', environment).map((one) => ({ ...one, ...place, line: command.line }));
}
/** The line of a script in which a command starts; the whole value where it is not written line by line. */
function placeOf(manifest, holder, { words, line }) {
    const { source } = manifest;
    const raw = source.text.slice(holder.start, holder.end);
    const whole = { at: source.locate(holder.start, holder.end), text: words.join(' ') };
    const wanted = (wordOf(holder)?.split('\n')[line] ?? '').trim();
    if (!/^[|]/.test(raw) || wanted === '')
        return whole;
    // Lines of a literal block are the lines of the file, below the one of the indicator.
    const lines = raw.split('\n').slice(0, line + 2);
    const own = lines.at(-1) ?? '';
    const before = lines.slice(0, -1).reduce((sum, one) => sum + one.length + 1, 0);
    const from = holder.start + before + own.indexOf(wanted);
    return own.includes(wanted) ? { at: source.locate(from, from + wanted.length), text: wanted } : whole;
}

;// CONCATENATED MODULE: ./lib/src/model/shipping/tools.js
/** `host:path`, `user@host:path` and rsync's `host::module`; a URL and a path of Windows are none. */
const HOST = /^(?:[^\s/:@]+@)?(?:[^\s/:@]{2,}|\[[0-9a-f:]+\]):(?!\/\/)/i;
/** `remote:path` of rclone, also with a backend in place (`:s3:bucket`), which `:local:` is not. */
const RCLONE = /^(?!:local:):?(?:[\w+@.-]{2,}|\$\{?\w+\}?|\{\{.*?\}\})(?:,[^:]*)?:(?!\/\/)/;
/** The arguments are those of each tool's own manual. */
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
/** Aliases that the client of MinIO brings along for services outside. */
const MINIO_ALIASES = ['s3', 'gcs'];
const KOPIA_PLACES = ['s3', 'gcs', 'azure', 'b2', 'sftp', 'webdav', 'rclone', 'server'];
/** Words that stand in front of a command and run it. */
const RUNNERS = new Set('if then else elif do while until ! time exec sudo nice ionice nohup timeout env chroot nsenter flock tini dumb-init xargs stdbuf setsid command'.split(' '));
const baseName = (word) => word.slice(word.lastIndexOf('/') + 1);
/** The words from the name of the tool on, past assignments and what runs it; undefined where another program runs. */
function programOf(words, isTool) {
    let behindRunner = false;
    for (const [index, word] of words.entries()) {
        if (isTool(baseName(word)))
            return words.slice(index);
        if (RUNNERS.has(baseName(word)))
            behindRunner = true;
        else if (!/^[A-Za-z_]\w*=/.test(word)) {
            const isOption = word.startsWith('-') || (words[index - 1] ?? '').startsWith('-');
            if (!behindRunner || !(isOption || /^[\d/]/.test(word)))
                return undefined;
        }
    }
    return undefined;
}
/** Whether a command copies something to object storage or to another host. */
function copiesAway({ words }, surroundings) {
    const [tool, ...rest] = programOf(words, isCopyTool) ?? [];
    if (tool === undefined || rest.some((word) => /^--dry-?run\b/.test(word)) || rest.some(isInside))
        return false;
    if (ENDPOINTS.some((name) => isInside(surroundings.environment.get(name) ?? '')))
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
const OTHERS = ['restic', 'borg', 'kopia', 'mc', 'curl', 'az'];
/** Whether a program is one of those that `copiesAway` knows. */
const isCopyTool = (name) => Object.hasOwn(COPIERS, name) || OTHERS.includes(name);
const env = ({ environment }, name) => environment.get(name) ?? '';
const includesAll = (words, wanted) => wanted.every((word) => words.includes(word));
/** Variables by which tools are told where their storage is. */
const ENDPOINTS = ['AWS_ENDPOINT_URL', 'AWS_ENDPOINT_URL_S3', 'RESTIC_REPOSITORY', 'S3_ENDPOINT_URL', 'BORG_REPO'];
/** Whether a word leads to this cluster or this very host: a copy there is not away. */
function isInside(word) {
    return /\.svc(?=[.:/]|$)|\.cluster\.local|(?:^|\/\/|@|=)(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])(?=[:/]|$)/.test(word);
}
/** From a local path to a remote place, not the other way round. */
function uploads(name, { needs = [], verbs, piped = [], remote }, words) {
    if (!includesAll(words, needs))
        return false;
    const isPiped = piped.some((verb) => words.includes(verb));
    if (verbs !== undefined && !isPiped && !verbs.some((verb) => words.includes(verb)))
        return false;
    if (['rsync', 'rclone'].includes(name) && words.some((word) => /^-[a-zA-Z]*n[a-zA-Z]*$/.test(word)))
        return false;
    const target = words.findIndex((word, index) => remote.test(word) && isArgument(words, index));
    if (target === -1)
        return false;
    const isLocal = (word) => !remote.test(word) && (word === '-' || (!word.startsWith('-') && /[/.$~{]/.test(word)));
    const isSource = (word, index) => index < target && isLocal(word) && (/^[/.$~]/.test(word) || !(words[index - 1] ?? '').startsWith('-'));
    const isDownload = words.some((word, index) => index > target && isArgument(words, index) && isLocal(word));
    return !isDownload && (isPiped || words.some(isSource));
}
/** Whether a word is no option and no value of a long option. */
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
/** The client of MinIO takes `alias/bucket` and `folder/file` alike: only an alias that is known to be one counts. */
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
/** Whether a command writes a backup of etcd, also by way of `kubectl exec`. */
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
/** The workloads that ship the archive in `folder` of the host, or a backup that they make; undefined: no folder is known. */
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
/** Volumes that hold the folder of the host, with the path of the folder inside of them: '' or `/etcd`. */
function backupVolumes(pod, folder) {
    return new Map(items((0,parse_node/* child */.j)(pod, 'volumes')).flatMap((volume) => {
        const name = wordOf((0,parse_node/* child */.j)(volume, 'name'));
        const path = wordOf((0,parse_node/* child */.j)((0,parse_node/* child */.j)(volume, 'hostPath'), 'path'));
        const inside = path === undefined ? undefined : below(folder, path);
        return name === undefined || inside === undefined ? [] : [[name, inside]];
    }));
}
/** The rest of a path below a folder: '' for the folder itself, undefined where it lies elsewhere. */
function below(path, folder) {
    const [inner, outer] = [trimmed(path), trimmed(folder)];
    return inner === outer || inner.startsWith(`${outer}/`) ? inner.slice(outer.length) : undefined;
}
const trimmed = (path) => path.replace(/\/+$/, '');
/** What brings the backup into a container: its own command or mount, or a volume that it shares with one that has it. */
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
/** A mount of the folder that the container's commands speak of: a workload that mounts it for another purpose does not. */
function mountOf(container, volumes) {
    const found = container.mounts.find(({ volume, path }) => {
        const inside = volumes.get(volume);
        return inside !== undefined && speaksOf(container, path, inside);
    });
    return found === undefined ? undefined : { ...found, text: found.path };
}
/** Whether a command names the mounted folder, a path in it, or a path between the mount and the folder. */
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




/** Where Deckhouse keeps the archive of etcd unless a manifest says otherwise (module control-plane-manager, settings version 3). */
const DEFAULT_BACKUP_PATH = '/var/lib/etcd';
/** When it writes the archive, in the time zone of kube-controller-manager (same source). */
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
/** Misplaced settings, by the key that holds them. */
function strayBackup(manifest) {
    const place = (0,fact/* look */.Op)(manifest, ['spec', 'etcd', 'backup']);
    const holder = (0,fact/* look */.Op)(manifest, ['spec', 'etcd']);
    const entry = holder.state === 'present' && holder.node.type === 'map' ? holder.node.entries.get('backup') : undefined;
    if (entry === undefined || place.state !== 'present')
        return place;
    return { state: 'present', at: manifest.source.locate(entry.keyStart, entry.keyEnd) };
}
/** The folder in which Deckhouse certainly puts the archive, if it writes one. */
function folderOf(enabled, hostPath) {
    if (enabled.state === 'unreadable' || (enabled.state === 'known' && !enabled.value))
        return undefined;
    if (hostPath.state === 'unreadable')
        return undefined;
    return hostPath.state === 'known' ? hostPath.value : DEFAULT_BACKUP_PATH;
}


/***/ }),

/***/ 1956:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  O: () => (/* binding */ NO_TRAITS),
  e: () => (/* binding */ clusterOf)
});

// EXTERNAL MODULE: ./lib/src/model/alerting.js + 6 modules
var alerting = __nccwpck_require__(8273);
// EXTERNAL MODULE: ./lib/src/model/backup.js + 4 modules
var backup = __nccwpck_require__(9175);
// EXTERNAL MODULE: ./lib/src/model/declared-facts.js
var declared_facts = __nccwpck_require__(4687);
// EXTERNAL MODULE: ./lib/src/model/fact.js
var model_fact = __nccwpck_require__(2441);
// EXTERNAL MODULE: ./lib/src/model/nodes/placement.js
var placement = __nccwpck_require__(1914);
// EXTERNAL MODULE: ./lib/src/model/objects.js
var model_objects = __nccwpck_require__(1779);
;// CONCATENATED MODULE: ./lib/src/model/ingress.js



function ingress(objects) {
    return {
        controllers: (0,model_objects/* ofKind */.CZ)(objects, 'IngressNginxController').map((manifest) => ({
            label: (0,model_objects/* label */.Pf)(manifest),
            at: manifest.at,
            inlet: (0,model_fact/* text */.Qq)(manifest, ['spec', 'inlet']),
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
        return { text: 'behindL7Proxy: true', at: behind.at };
    const allowed = (0,model_fact/* look */.Op)(manifest, ['spec', 'acceptRequestsFrom']);
    if (allowed.state === 'present')
        return { text: 'acceptRequestsFrom', at: allowed.at };
    const spec = (0,model_fact/* look */.Op)(manifest, ['spec']);
    const inlet = spec.state === 'present' ? (0,model_fact/* hint */.aK)(spec.node, 'inlet') : undefined;
    return inlet === 'HostPortWithProxyProtocol' ? { text: 'the proxy protocol', at: manifest.at } : undefined;
}

// EXTERNAL MODULE: ./lib/src/model/installation.js
var installation = __nccwpck_require__(2639);
;// CONCATENATED MODULE: ./lib/src/model/load.js
/** The load as declared, else by a declared group of monitoring nodes. */
function loadOf(nodes, declared) {
    if (declared !== 'auto')
        return declared;
    const { certain, possible, doubts } = nodes.of('monitoring');
    if (certain.length > 0)
        return 'high';
    return possible.length + doubts.length > 0 ? 'unclear' : 'regular';
}

// EXTERNAL MODULE: ./lib/src/model/masters.js
var masters = __nccwpck_require__(860);
// EXTERNAL MODULE: ./lib/src/model/module-config.js
var module_config = __nccwpck_require__(3390);
;// CONCATENATED MODULE: ./lib/src/model/logging.js



/** Kinds that say what is collected, with the field that says where to. */
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
var nodes_nodes = __nccwpck_require__(9953);
;// CONCATENATED MODULE: ./lib/src/model/nodes/own-labels.js


const KUBERNETES_ROLE = 'node-role.kubernetes.io/';
/** Kubernetes, clouds and modules label nodes in these domains; what Deckhouse sets itself is known below. */
const FOREIGN = /^(?:[\w-]+\.)*(?:kubernetes\.io|k8s\.io|deckhouse\.io)\//;
const ROLES = /^node-role\./;
/**
 * The labels that Deckhouse gives to every node of a group: the group's name and type, and a role of Kubernetes by the
 * group's name (`modules/040-node-manager/hooks/handle_node_templates.go`).
 */
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
/** The type as version `v1` of a NodeGroup has it; groups of a provider's configuration are permanent. */
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
/** A module that is switched off has no resources that maintenance could leave alone. */
function maintenance(manifest) {
    const mode = (0,model_fact/* text */.Qq)(manifest, ['spec', 'maintenance']);
    const enabled = (0,module_config/* moduleEnabled */.i3)(manifest);
    if (mode.state === 'silent' || (enabled.state === 'known' && !enabled.value))
        return [];
    return [{ module: manifest.name ?? '…', mode, enabled }];
}

// EXTERNAL MODULE: ./lib/src/model/release.js
var release = __nccwpck_require__(4326);
// EXTERNAL MODULE: ./lib/src/data/disks.js + 6 modules
var disks = __nccwpck_require__(1427);
;// CONCATENATED MODULE: ./lib/src/data/storage-classes.js
/**
 * Storage classes that Deckhouse creates, by provider, and the disk type of each. A class of another name may stand for
 * anything; and on AWS and Azure, `storageClass.provision` of the provider's module can give a name of these another type.
 *
 * Sources: `modules/030-cloud-provider-{aws,azure,gcp,yandex}/hooks/storage_classes.go`, and for the provisioners below
 * the templates `storage-classes.yaml` and `storageclass.yaml` of all providers, in deckhouse/deckhouse-test-1 at 9b8429ad
 * (2026-07-02). `network-ssd-io-m3` is younger than the others. Other providers discover their classes.
 */
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
/** The disk type of a storage class that Deckhouse creates on this provider; undefined for every other name. */
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
/**
 * The disk type of a StorageClass by its provisioner and parameters, whose names have no case. Undefined for a provisioner
 * that is not a provider's, and where the type is left to a driver's default.
 */
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
var sniff = __nccwpck_require__(3429);
// EXTERNAL MODULE: ./lib/src/parse/span.js
var span = __nccwpck_require__(8761);
;// CONCATENATED MODULE: ./lib/src/model/storage/provider.js




/** The providers by their names in lower case, in which all the ways to write them agree. */
const PROVIDERS = new Map(['AWS', 'Azure', 'GCP', 'OpenStack', 'Yandex', 'Vsphere', 'VCD', 'Zvirt', 'Dynamix', 'HuaweiCloud', 'DVP'].map((provider) => [provider.toLowerCase(), provider]));
const MODULE = 'cloud-provider-';
/**
 * The cloud whose storage classes Deckhouse creates: from the kind of the provider's configuration,
 * `ClusterConfiguration.cloud.provider`, and the ModuleConfigs of provider modules that are not switched off. All of
 * them must name the same one.
 */
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
/** The ModuleConfigs of modules `cloud-provider-…` that are not switched off. */
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
/** The provider of a module's name such as `cloud-provider-aws`; undefined for one that the tables do not know. */
function providerOfModule(manifest) {
    return PROVIDERS.get((manifest.name ?? '').slice(MODULE.length).toLowerCase());
}
/** A static cluster, and one whose provider stands elsewhere, name none here. */
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




/**
 * Settings version 1 of the provider modules has `storageClass`, version 2 has `storage.parameters`
 * (`modules/030-cloud-provider-{aws,azure,yandex}/openapi/config-values.yaml`).
 */
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
/** One module, from the manifests that declare its ModuleConfig. They must agree. */
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
/** Storage that is switched off makes no class: every name is excluded. */
function switchedOff(manifests) {
    const disabled = (0,model_fact/* agree */.d5)(manifests.map((manifest) => (0,model_fact/* boolean */.zM)(manifest, ['spec', 'settings', ...DISABLED])));
    if (disabled.state === 'silent' || (disabled.state === 'known' && !disabled.value))
        return {};
    return { exclusions: [{ state: 'unreadable', why: 'is switched off', at: disabled.at }] };
}
/** AWS has its numbers as text (`iops: "3000"`), Azure as numbers. */
const numberOf = (place) => (0,model_fact/* factOf */.yD)(place, 'number', (node) => node.type === 'scalar' && /^\d+(?:\.\d+)?$/.test(node.text)
    ? { value: Number(node.text), text: node.text }
    : undefined);
/**
 * Whether a pattern of `exclude` may match a name. Patterns are regular expressions; those that are more than text and
 * `.*` may match anything here, and where the expression is anchored is left open: a class that may be missing is never
 * taken for one that is there.
 */
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
/** GiB with which the volumes of Prometheus start (`modules/300-prometheus/hooks/calculate_storage_capacity.go`, 11f5680d). */
const START = 40;
/**
 * The speed of a class by its name: from the manifest that declares it, else from the classes that Deckhouse makes in the
 * cluster's cloud. What these leave open, the team's config fills.
 */
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
/** Kubernetes' own StorageClass, or one of the kinds from which Deckhouse makes a StorageClass of the same name. */
const isClass = ({ kind, group }) => kind === 'StorageClass' ? group === sniff/* STORAGE_GROUP */.Gz : makesClass(kind) && (0,sniff/* isDeckhouseGroup */.Bt)(group);
/** `modules/031-local-path-provisioner/templates/storage-classes.yaml` names a class after each LocalPathProvisioner. */
const makesClass = (kind) => kind.endsWith('StorageClass') || kind === 'LocalPathProvisioner';
/** Where something that cannot be read may be a declaration of this class. */
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
    // Drivers read the names of parameters without their case.
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
/** The speed by the tables, at any size where they need none. */
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
/** A class that no manifest declares is one of those that Deckhouse makes in the cluster's cloud, or unknown. */
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



/** `sds-node-configurator` makes the volume groups for the other three. */
const MODULES = ['sds-replicated-volume', 'sds-local-volume', 'sds-elastic', 'sds-node-configurator'];
const OWNERS = ['ReplicatedStorageClass', 'LocalStorageClass', 'ElasticStorageClass', 'ReplicatedStoragePool'];
const ELASTIC = 'ElasticCluster';
const POOL = 'ReplicatedStoragePool';
const GROUP = 'LVMVolumeGroup';
/** The kind was spelled `LvmVolumeGroup` in the first releases of module `sds-node-configurator`. */
const GROUPS = [GROUP, 'LvmVolumeGroup'];
/** Makes one LVMVolumeGroup for each node that it selects, under names that no manifest shows. */
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
/** CRDs of `storage.deckhouse.io/v1alpha1`: modules sds-replicated-volume, sds-local-volume and sds-elastic. */
function linksOf(objects, manifest) {
    switch (manifest.kind) {
        case 'ReplicatedStorageClass':
            // `storage` replaces `storagePool`, which newer releases only let a class keep.
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
/** The volume groups of a list, each followed by the thin pool that is named beside it. */
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
        // A thin pool of a group that is nowhere to be seen is nowhere either: the group says it all.
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
/** The manifests that declare the group must agree: which of them is applied last, Git does not show. */
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
/**
 * `settings.storageClass`, the place of settings version 1 (`global-hooks/openapi/conversions/v2.yaml` moves it). Version
 * 2 still has the field, as deprecated, and what it does there is not documented.
 */
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
/** `configOverrides` of an InitConfiguration, where old repositories keep settings. */
const override = (objects, path) => (0,model_objects/* singleton */.Gr)(objects, 'InitConfiguration', '', (manifest) => choiceOf((0,model_fact/* look */.Op)(manifest, ['deckhouse', 'configOverrides', ...path])));
/**
 * The name of a class; `false` as a boolean of YAML 1.1, or as the text that the vendor's examples have. An empty text is
 * no silence: it overrides what would be taken otherwise, and ends in an emptyDir as `false` does
 * (`go_lib/hooks/storage_class_change/hook.go`, 0aed6588).
 */
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
/**
 * Settings: `openapi/config-values.yaml` of each module. Roles: the strategy in the module's templates, resolved by
 * `helm_lib_tolerations`. The longterm Prometheus follows `nodeSelector` and `tolerations` where it has none of its own
 * (`modules/300-prometheus/templates/prometheus/longterm/prometheus.yaml`).
 */
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




/** The modules with persistent volumes, `prometheus` first. */
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
/** An empty list leaves the choice to what comes next, like silence. */
const speaks = (fact) => fact.state === 'unreadable' || (fact.state === 'known' && fact.value.length > 0);
const LONGTERM = 'longtermNodeSelector';
/** `longtermRetentionDays: 0` switches the longterm Prometheus off. */
function keepsLongterm(objects) {
    const days = (0,module_config/* setting */.Pe)(objects, 'prometheus', ['longtermRetentionDays'], model_fact/* integerOf */.cP);
    return days.state !== 'known' || days.value !== 0;
}

;// CONCATENATED MODULE: ./lib/src/model/cluster.js




















const NO_TRAITS = { complete: 'auto', load: 'auto', facts: declared_facts/* NO_FACTS */.K };
/**
 * The model of one cluster on one side of a pull request. `base` is the other side where this one is the head: an
 * object that it declared and this side lacks has been removed.
 */
function clusterOf(objects, { complete, load, facts }, base) {
    const counted = (0,masters/* masters */.U)(objects, facts.nodes.get('master'));
    const nodes = (0,nodes_nodes/* nodesOf */.Nh)(objects, counted, facts);
    // Most runs ask for no role that is missing, and some rules ask for the same one.
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

/***/ 2061:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   IS: () => (/* binding */ lastDayWithin),
/* harmony export */   N: () => (/* binding */ isDay),
/* harmony export */   fi: () => (/* binding */ addDays),
/* harmony export */   jL: () => (/* binding */ monthsBefore),
/* harmony export */   le: () => (/* binding */ nextYear)
/* harmony export */ });
/** Days as `YYYY-MM-DD`, UTC; as text they sort by time. */
/** Whether a text is a day of the calendar. */
function isDay(text) {
    const parsed = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : undefined;
    return parsed !== undefined && !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(text);
}
/** The day that lies some days behind another one. */
function addDays(day, days) {
    const moment = new Date(`${day}T00:00:00Z`);
    moment.setUTCDate(moment.getUTCDate() + days);
    return moment.toISOString().slice(0, 10);
}
/** The same day of the next year; of February 29 it is March 1. */
function nextYear(day) {
    const moment = new Date(`${day}T00:00:00Z`);
    moment.setUTCFullYear(moment.getUTCFullYear() + 1);
    return moment.toISOString().slice(0, 10);
}
/** The same day some months earlier, or the last day of that month where it is shorter. */
function monthsBefore(day, months) {
    const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
    const last = new Date(Date.UTC(year, month - months, 0)).getUTCDate();
    return new Date(Date.UTC(year, month - 1 - months, Math.min(date, last))).toISOString().slice(0, 10);
}
/** The last day of which a day is not yet more than some months ago, as `monthsBefore` counts. */
function lastDayWithin(day, months) {
    const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
    const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
    // The end of a month is the end of any other one, however many days that has.
    const isLast = date === new Date(Date.UTC(year, month, 0)).getUTCDate();
    return new Date(Date.UTC(year, month - 1 + months, isLast ? last : Math.min(date, last))).toISOString().slice(0, 10);
}


/***/ }),

/***/ 4687:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ NO_FACTS)
/* harmony export */ });
const NO_FACTS = { nodes: new Map(), flavors: new Map(), storageClasses: new Map() };


/***/ }),

/***/ 3209:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   T6: () => (/* binding */ textDocument),
/* harmony export */   rN: () => (/* binding */ withDocuments),
/* harmony export */   t9: () => (/* binding */ namedDocument)
/* harmony export */ });
/* harmony import */ var _parse_span_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8761);
/* harmony import */ var _partition_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9945);


/** The path of the document that a config names, as git has it, or undefined where it names none. */
function namedDocument(path) {
    return path.state === 'known' ? path.value.replace(/^(?:\.?\/)+/, '') : undefined;
}
/** A document from a file as it was read. */
function textDocument({ path, text, unread = '' }) {
    return text === undefined ? { source: (0,_parse_span_js__WEBPACK_IMPORTED_MODULE_1__/* .sourceOf */ .v)(path, ''), unread } : { source: (0,_parse_span_js__WEBPACK_IMPORTED_MODULE_1__/* .sourceOf */ .v)(path, text) };
}
/**
 * Gives each cluster its documents. A document belongs to the cluster under whose root it stands; one at the top or in
 * the folder `docs`, under the root of none, belongs to each; so does the one that the config names, wherever it lies.
 */
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
/** The names of the clusters with the deepest root above a path. */
function nearest(path, clusters) {
    const above = clusters.map(({ name, root }) => ({ name, root: root === '.' ? '' : root }));
    const holding = above.filter(({ root }) => (0,_partition_js__WEBPACK_IMPORTED_MODULE_0__/* .isWithin */ .UO)(path, root));
    const depth = Math.max(...holding.map(({ root }) => root.length));
    return holding.filter(({ root }) => root.length === depth).map(({ name }) => name);
}
/** The names of the clusters whose patterns take a path with the best right. A pattern may name what is no cluster. */
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

/***/ 2441:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $r: () => (/* binding */ lookIn),
/* harmony export */   Op: () => (/* binding */ look),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   R: () => (/* binding */ hidden),
/* harmony export */   SF: () => (/* binding */ booleanOf),
/* harmony export */   Vz: () => (/* binding */ keyPlace),
/* harmony export */   Wu: () => (/* binding */ isFalse),
/* harmony export */   aK: () => (/* binding */ hint),
/* harmony export */   b6: () => (/* binding */ textOf),
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
/* harmony import */ var _parse_node_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(749);
/* harmony import */ var _parse_span_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8761);


const SILENT = { state: 'silent' };
/** Looks a path up. An explicit `null` is absent; a placeholder or an unresolved merge on the way hides the rest. */
function look(manifest, path) {
    return lookIn(manifest, manifest.root, path, manifest.at);
}
/** The same from any node of the manifest; `start` is the place that stands for the node itself. */
function lookIn(manifest, from, path, start) {
    const { locate } = manifest.source;
    let node = from;
    let nearest = start;
    for (const key of path) {
        if (node.type === 'unresolved')
            return hidden(manifest, node);
        if (node.type !== 'map') {
            if (isNull(node))
                return { state: 'absent', at: nearest };
            return { state: 'hidden', why: `is no mapping, so \`${key}\` cannot be read`, at: locate(node.start, node.end) };
        }
        const entry = node.entries.get(key);
        if (entry === undefined)
            return node.open === undefined ? { state: 'absent', at: nearest } : hidden(manifest, node.open);
        nearest = locate(entry.keyStart, entry.keyEnd);
        node = entry.value;
    }
    if (node.type === 'unresolved')
        return hidden(manifest, node);
    if (isNull(node))
        return { state: 'absent', at: nearest };
    return { state: 'present', node, at: locate(node.start, node.end), key: nearest };
}
/** The place of a key of a mapping, or `otherwise` where it has none. */
function keyPlace({ source }, from, key, otherwise) {
    const entry = from.type === 'map' ? from.entries.get(key) : undefined;
    return entry === undefined ? otherwise : source.locate(entry.keyStart, entry.keyEnd);
}
const isNull = (node) => node.type === 'scalar' && node.value === null;
/** A placeholder as the place that hides what it stands for. */
function hidden(manifest, node) {
    return {
        state: 'hidden',
        why: `is the placeholder \`${shorten(node.text)}\``,
        at: manifest.source.locate(node.start, node.end),
    };
}
/** A value as a sentence may quote it between backticks. */
const shorten = (written) => {
    const line = written.replaceAll('`', "'").split(/\r?\n/, 1)[0] ?? '';
    return line.length > 60 ? `${line.slice(0, 59)}…` : line;
};
/** Turns a place into a fact with a reader that answers undefined for a value of the wrong type. */
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
/** Any scalar, as it is written: `1.30` stays `1.30`. An empty string counts as silence. */
function text(manifest, path) {
    return textOf(look(manifest, path));
}
/** The same at a place that was looked up before. */
function textOf(place) {
    const fact = factOf(place, 'text', (node) => node.type === 'scalar' ? { value: node.text, text: shorten(node.text) } : undefined);
    return fact.state === 'known' && fact.value === '' ? { state: 'silent', at: fact.at } : fact;
}
/** A whole number, unquoted: Kubernetes and dhctl refuse a quoted one. */
function integer(manifest, path) {
    return integerOf(look(manifest, path));
}
/** The same at a place that was looked up before. */
function integerOf(place) {
    return factOf(place, 'whole number', (node) => node.type === 'scalar' && typeof node.value === 'number' && Number.isSafeInteger(node.value)
        ? { value: node.value, text: node.text }
        : undefined);
}
/** Deckhouse reads YAML 1.1, where plain `yes`, `no`, `on` and `off` are booleans too. */
const TRUE = /^(?:true|True|TRUE|yes|Yes|YES|on|On|ON|y|Y)$/;
const FALSE = /^(?:false|False|FALSE|no|No|NO|off|Off|OFF|n|N)$/;
function boolean(manifest, path) {
    return booleanOf(look(manifest, path));
}
/** The same at a place that was looked up before. */
function booleanOf(place) {
    return factOf(place, 'boolean', (node) => {
        if (node.type !== 'scalar' || !node.plain)
            return undefined;
        if (TRUE.test(node.text))
            return { value: true, text: node.text };
        return FALSE.test(node.text) ? { value: false, text: node.text } : undefined;
    });
}
/** Whether a node is the boolean `false`, as Deckhouse reads it. */
const isFalse = (node) => node.type === 'scalar' && node.plain && FALSE.test(node.text);
/** The items of a list with their places. */
function listAt(manifest, path) {
    return factOf(look(manifest, path), 'list', (node) => node.type === 'list' ? { value: node.items, text: '' } : undefined);
}
/** Keys and scalar values of a mapping such as labels; a value that cannot be read is null. */
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
/** A scalar's text under a key of a node; empty where there is none, null where it cannot be read. */
function textIn(item, key) {
    if (item.type !== 'map')
        return null;
    const value = (0,_parse_node_js__WEBPACK_IMPORTED_MODULE_0__/* .child */ .j)(item, key);
    if (value === undefined)
        return item.open === undefined ? '' : null;
    if (value.type !== 'scalar')
        return null;
    return value.value === null ? '' : value.text;
}
/** The scalar's text under a key of a node, for evidence that decides nothing. */
function hint(node, key) {
    const found = (0,_parse_node_js__WEBPACK_IMPORTED_MODULE_0__/* .child */ .j)(node, key);
    return found?.type === 'scalar' && found.value !== null ? found.text : undefined;
}
/**
 * One fact about one object from all the manifests that declare it. Manifests that contradict each other, and
 * one that speaks where another is silent, make it unreadable: which of them is applied last, Git does not show.
 */
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
    // Two silent manifests are the same, so one of the two speaks.
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
/** Facts hold scalars, or lists and maps read from manifests, whose offsets differ between copies of one object. */
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
/** The first fact that says anything, readable or not. */
function firstToSpeak(...facts) {
    return facts.find((fact) => fact.state !== 'silent') ?? facts.find((fact) => fact.at !== undefined) ?? SILENT;
}


/***/ }),

/***/ 2639:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Rt: () => (/* binding */ providerDoubts),
/* harmony export */   b6: () => (/* binding */ providerConfigurations),
/* harmony export */   pK: () => (/* binding */ installation)
/* harmony export */ });
/* harmony import */ var _fact_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2441);
/* harmony import */ var _objects_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1779);


function installation(objects) {
    const cluster = (path) => (0,_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .singleton */ .Gr)(objects, 'ClusterConfiguration', '', (manifest) => (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(manifest, path));
    const init = (path) => (0,_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .singleton */ .Gr)(objects, 'InitConfiguration', '', (manifest) => (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(manifest, ['deckhouse', ...path]));
    return {
        clusterConfiguration: (0,_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .ofKind */ .CZ)(objects, 'ClusterConfiguration')[0]?.at,
        clusterType: clusterType(objects, cluster(['clusterType'])),
        kubernetesVersion: cluster(['kubernetesVersion']),
        devBranch: init(['devBranch']),
        releaseChannel: init(['releaseChannel']),
        overriddenReleaseChannel: init(['configOverrides', 'deckhouse', 'releaseChannel']),
    };
}
/**
 * `Cloud` or `Static`. Where no ClusterConfiguration says it, the document beside it does: only a cluster in a
 * cloud has a provider's cluster configuration, only a static one has a StaticClusterConfiguration.
 */
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
/** The documents that describe a cluster in a cloud: `OpenStackClusterConfiguration`, `DVPClusterConfiguration`, … */
function providerConfigurations(objects) {
    return objects.manifests.filter(({ kind, group }) => PROVIDER.test(kind) && kind !== STATIC && group === 'deckhouse.io');
}
const PROVIDER = /^[A-Za-z]+ClusterConfiguration$/;
/** Where a provider's cluster configuration may hide in a document that cannot be read. */
function providerDoubts(objects) {
    const kinds = new Set(objects.doubtful.flatMap((doubtful) => doubtful.kinds === 'any' ? ['AnyClusterConfiguration'] : [...doubtful.kinds]));
    return [...kinds].filter((kind) => PROVIDER.test(kind) && kind !== STATIC).flatMap((kind) => (0,_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .doubts */ .OD)(objects, kind));
}


/***/ }),

/***/ 860:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ masters),
/* harmony export */   w: () => (/* binding */ newModel)
/* harmony export */ });
/* harmony import */ var _fact_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2441);
/* harmony import */ var _installation_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2639);
/* harmony import */ var _objects_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1779);
/* harmony import */ var _static_instances_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(3308);




const GROUP = 'master';
const ARBITER_LABEL = 'node.deckhouse.io/etcd-arbiter';
/** `declared`: what the team's config says of the masters, where the manifests do not. */
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
        // A provider's configuration decides; without one, only static masters are left.
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
/** `masterNodeGroup.replicas` is the total, however many zones there are. Two providers contradict each other. */
function providerReplicas(providers) {
    return exactly((0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .agree */ .d5)(providers.map((provider) => (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(provider, ['masterNodeGroup', 'replicas']))));
}
/**
 * `cloudInstances.minPerZone` of the masters' NodeGroup. For permanent nodes, whatever the field's name says, it is
 * the total (`modules/030-cloud-provider-dvp/candi/terraform-modules/migration` sets it to the replicas). Only
 * ephemeral groups multiply by their zones.
 */
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
/** The group's own zones, or those of the provider; an empty list is none (status code of module node-manager). */
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
/**
 * What the objects that replace the provider's configuration are worth beside it (`modules/030-cloud-provider-dvp`,
 * Deckhouse 1.77): they decide where version 2 of the provider module's settings, the instance class and the
 * credentials are all declared, and are ignored where the settings are certainly older. A credentials Secret is rarely
 * in Git.
 */
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
/** Masters that CAPS adds: `staticInstances.count`. Zero and silence say nothing, and neither does a pool of instances. */
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
/** The groups that carry the arbiter's label: NodeGroups, and groups of the provider's configuration. */
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
/** An arbiter's label whose group may be empty, or whose size is hidden, is no arbiter yet. */
function arbiterOf(label, size) {
    if (label.state === 'hidden')
        return { state: 'unreadable', why: label.why, at: label.at };
    if (label.state === 'absent' || (size.state === 'known' && size.value < 1))
        return _fact_js__WEBPACK_IMPORTED_MODULE_0__/* .SILENT */ .qY;
    return size.state === 'unreadable' ? size : { state: 'known', value: true, text: ARBITER_LABEL, at: label.at };
}


/***/ }),

/***/ 3390:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   JN: () => (/* binding */ enabledOf),
/* harmony export */   Pe: () => (/* binding */ setting),
/* harmony export */   i3: () => (/* binding */ moduleEnabled),
/* harmony export */   zo: () => (/* binding */ moduleConfig)
/* harmony export */ });
/* harmony import */ var _fact_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2441);
/* harmony import */ var _objects_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1779);


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
/** `spec.enabled`; silent means that the bundle decides. */
function moduleEnabled(manifest) {
    return (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zM)(manifest, ['spec', 'enabled']);
}
/** Whether a module is switched on or off by its ModuleConfig; silent means that the bundle decides. */
function enabledOf(objects, module) {
    return (0,_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .singleton */ .Gr)(objects, KIND, module, moduleEnabled);
}
/**
 * A setting of a module. A ModuleConfig that is switched off says nothing; where the switch itself is a
 * placeholder, nobody can tell whether its settings count.
 */
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
/** `global` is no module: it cannot be switched off. */
const GLOBAL = 'global';
function isOff(manifest) {
    const enabled = moduleEnabled(manifest);
    return manifest.name !== GLOBAL && enabled.state === 'known' && !enabled.value;
}


/***/ }),

/***/ 6094:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   ED: () => (/* binding */ carries),
/* harmony export */   L_: () => (/* binding */ taintsIn),
/* harmony export */   Mc: () => (/* binding */ NO_TAINTS),
/* harmony export */   QN: () => (/* binding */ NO_LABELS),
/* harmony export */   _f: () => (/* binding */ unite),
/* harmony export */   bL: () => (/* binding */ agreed),
/* harmony export */   xS: () => (/* binding */ labelsIn)
/* harmony export */ });
/* harmony import */ var _parse_node_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(749);
/* harmony import */ var _fact_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2441);


const NO_LABELS = { known: new Map(), disputed: new Map(), hidden: undefined };
const NO_TAINTS = { known: [], hidden: undefined };
/** The labels below a node of a manifest, at `nodeTemplate.labels`. */
function labelsIn(manifest, from, start) {
    const place = (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .lookIn */ .$r)(manifest, from, ['nodeTemplate', 'labels'], start);
    if (place.state !== 'present' || place.node.type !== 'map') {
        return { ...NO_LABELS, hidden: hiddenBy(place, 'mapping') };
    }
    const { entries, open } = place.node;
    const { locate } = manifest.source;
    const known = [...entries].map(([key, { value, keyStart, keyEnd }]) => {
        // Kubernetes reads a label without a value as an empty one.
        if (value.type === 'scalar' && value.value === null)
            return [key, { value: '', at: locate(keyStart, keyEnd) }];
        return [key, { value: value.type === 'scalar' ? value.text : null, at: locate(value.start, value.end) }];
    });
    return { ...NO_LABELS, known: new Map(known), hidden: open === undefined ? undefined : (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .hidden */ .R)(manifest, open) };
}
/** The taints below a node of a manifest, at `nodeTemplate.taints`. */
function taintsIn(manifest, from, start) {
    const place = (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .lookIn */ .$r)(manifest, from, ['nodeTemplate', 'taints'], start);
    if (place.state !== 'present' || place.node.type !== 'list')
        return { known: [], hidden: hiddenBy(place, 'list') };
    const { locate } = manifest.source;
    const known = place.node.items.map((item) => {
        const value = (0,_parse_node_js__WEBPACK_IMPORTED_MODULE_1__/* .child */ .j)(item, 'value');
        const shown = value === undefined ? item : value;
        return {
            key: (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .textIn */ .r7)(item, 'key'),
            value: (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .textIn */ .r7)(item, 'value'),
            effect: (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .textIn */ .r7)(item, 'effect'),
            at: locate(shown.start, shown.end),
        };
    });
    return { known, hidden: undefined };
}
function hiddenBy(place, wanted) {
    if (place.state === 'hidden')
        return { why: place.why, at: place.at };
    if (place.state === 'absent' || place.node.type === (wanted === 'list' ? 'list' : 'map'))
        return undefined;
    return { why: `are no ${wanted}`, at: place.at };
}
/** Whether nodes with these labels carry a key. */
function carries(labels, key) {
    if (labels.known.has(key))
        return 'yes';
    return labels.disputed.has(key) || labels.hidden !== undefined ? 'perhaps' : 'no';
}
/** The labels of one group that several manifests declare beside each other, each with its share. */
function unite(all) {
    const known = new Map(all.flatMap((labels) => [...labels.known]));
    const disputed = all.flatMap((labels) => [...labels.disputed]).filter(([key]) => !known.has(key));
    return { known, disputed: new Map(disputed), hidden: all.find((labels) => labels.hidden !== undefined)?.hidden };
}
/** The labels of one group that several manifests declare, each on its own: what only some say is uncertain. */
function agreed(all) {
    const { known, disputed, hidden: cover } = unite(all);
    const isShared = ([key]) => all.every((labels) => labels.known.has(key));
    const shared = [...known].filter(isShared);
    const odd = [...known].filter((entry) => !isShared(entry));
    return { known: new Map(shared), disputed: new Map([...odd, ...disputed]), hidden: cover };
}


/***/ }),

/***/ 9953:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Mr: () => (/* binding */ LABELED),
  hf: () => (/* binding */ hasRole),
  Nh: () => (/* binding */ nodesOf),
  bR: () => (/* binding */ roleLabel)
});

// EXTERNAL MODULE: ./lib/src/model/installation.js
var installation = __nccwpck_require__(2639);
// EXTERNAL MODULE: ./lib/src/model/objects.js
var model_objects = __nccwpck_require__(1779);
// EXTERNAL MODULE: ./lib/src/model/amount.js
var model_amount = __nccwpck_require__(9531);
// EXTERNAL MODULE: ./lib/src/model/masters.js
var model_masters = __nccwpck_require__(860);
// EXTERNAL MODULE: ./lib/src/data/disks.js + 6 modules
var disks = __nccwpck_require__(1427);
// EXTERNAL MODULE: ./lib/src/parse/span.js
var span = __nccwpck_require__(8761);
// EXTERNAL MODULE: ./lib/src/model/fact.js
var model_fact = __nccwpck_require__(2441);
// EXTERNAL MODULE: ./lib/src/model/quantity.js
var quantity = __nccwpck_require__(9862);
;// CONCATENATED MODULE: ./lib/src/model/nodes/disk-speed.js




/** The speed that a team's config declares, in I/O operations per second. */
const declaredSpeed = (iops) => ({
    state: 'known',
    grade: iops.value >= disks/* FAST_IOPS */.bD ? 'fast' : 'slow',
    text: `the config declares \`iops: ${iops.text}\``,
    at: iops.at,
});
/** How fast a disk of a type and a size is: by the tables of the provider, else by the team's config. */
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
    // The slowest zone decides; what cannot be told may be slow.
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
/** `volumeTypeMap` of the group, or of the masters where the group has none. */
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
/** The scalar values of a mapping, each with its place. */
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




/** What the config declares of a group, as far as the manifests leave it open: silent, unreadable or an interval. */
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
/** The declared number where the manifests leave room for it. */
function settled(amount, fact, key) {
    if ((0,model_amount/* isExact */.u0)(amount) || fact.state !== 'known' || excludes(amount, fact.value))
        return amount;
    return (0,model_amount/* exactly */.pV)(fact.value, `\`${key}: ${fact.text}\` in the config`, fact.at);
}
const excludes = ({ least, most }, value) => value < least || value > most;
/** Where the config and the manifests of a group say different things. `group` is as the manifests declare it. */
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
var labels = __nccwpck_require__(6094);
;// CONCATENATED MODULE: ./lib/src/data/flavors/ladder.js
/**
 * Finds the shape of a size on the ladders; undefined for a family or a size that no ladder has.
 * `cpuOf` reads vCPU from the name of a size.
 */
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
/** vCPU of the sizes that AWS and Huawei Cloud name alike, `medium` to `48xlarge`. */
function cpuOfXlarge(size) {
    if (size === 'medium')
        return 1;
    if (size === 'large')
        return 2;
    const times = /^([1-9]\d*)?xlarge$/.exec(size);
    return times === null ? undefined : 4 * Number(times[1] ?? 1);
}

;// CONCATENATED MODULE: ./lib/src/data/flavors/aws.js

/**
 * Instance types of AWS. Source: `cluster-autoscaler/cloudprovider/aws/ec2_instance_types.go` of kubernetes/autoscaler at
 * 55c37cd5, generated from the EC2 API on 2026-01-22; every type of that table was compared. The first generations
 * (`t1`, `m1`, `m2`, `c1`) and `mac` are left out.
 */
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
/** Credits give `t` instances their CPU; `-flex` instances promise a part of it and more only most of the time. */
const SHARED = /^t\d|-flex$/;
const shapeOf = climb(LADDERS, (size) => cpuOfXlarge(size.replace(/^metal-(\d+)xl$/, '$1xlarge')));
/** The shape of an instance type such as `m5.xlarge`. */
function awsFlavor(name) {
    const [family = '', size = '', ...rest] = name.split('.');
    const shape = rest.length === 0 ? shapeOf(family, size) : undefined;
    return shape && { ...shape, shared: SHARED.test(family) };
}

;// CONCATENATED MODULE: ./lib/src/data/flavors/azure.js

/**
 * VM sizes of Azure: series as letters, features and version of the name (`Standard_D4as_v5` is of `Das_v5`), and sizes.
 * Source: `cluster-autoscaler/cloudprovider/azure/azure_instance_types.go` of kubernetes/autoscaler at 55c37cd5
 * (2026-08-22), generated from the API of Azure; every size of these series was compared. The table cuts memory down to
 * whole GiB: `D1`, `DS1` have 3.5 GiB and `B1ls` has half a GiB. Series for accelerators, high performance computing
 * and large memory (`N`, `H`, `M`, `G`) are left out.
 */
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
/** Sizes with a part of their vCPU switched off: `E8-4s_v5` has the memory of `E8s_v5` and 4 vCPU. */
const CONSTRAINED = [
    ['DS_v2', '11-1 12-1 12-2 13-2 13-4 14-4 14-8'],
    ['Eads_v7 Eas_v7 Eds_v6 Es_v6', '4-2 8-2 8-4 16-4 16-8 32-8 32-16 64-16 64-32 96-24 96-48 128-32 128-64'],
    ['Eads_v5 Eas_v4 Eas_v5 Eds_v5 Es_v5', '4-2 8-2 8-4 16-4 16-8 32-8 32-16 64-16 64-32 96-24 96-48'],
    ['Eds_v4 Es_v3 Es_v4', '4-2 8-2 8-4 16-4 16-8 32-8 32-16 64-16 64-32'],
    ['Eads_v6', '96-24 96-48'],
    ['Famds_v7 Fams_v7', '2-1 4-1 4-2 8-2 8-4 16-4 16-8 32-8 32-16 64-16 64-32'],
    ['FXmds_v2 FXms_v2', '4-2 8-2 8-4 12-6 16-4 16-8 24-6 24-12 32-8 32-16 48-12 48-24 64-16 64-32 96-24 96-48'],
];
/** The B series earns credits; its baseline is a part of the vCPU. */
const azure_SHARED = /^B[a-z]*(?:_v\d+)?$/;
const NAME = /^Standard_([A-Z]+)([1-9]\d*)(-[1-9]\d*)?([a-z]*(?:_[A-Za-z0-9]+)*)$/;
const azure_shapeOf = climb(azure_LADDERS, Number);
/** The shape of a VM size such as `Standard_D4s_v5`. */
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

/**
 * Machine types of Google Cloud, by family and class. Source: `tools/machinetypes.csv` of
 * Cyclenerd/google-cloud-pricing-cost-calculator at dac31281 (2026-08-20), read from the Compute Engine API; every type
 * of that table was compared. Google rounds memory down to whole GiB on the newest families, so their smallest sizes
 * state it. Types with accelerators in their name, `x4` and TPU are left out.
 */
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
/** Types that share a core: the guest sees these vCPU, and has a part of them for sure. */
const SHARED_CORE = new Map([
    ['e2-micro', { cpu: 2, gib: 1 }],
    ['e2-small', { cpu: 2, gib: 2 }],
    ['e2-medium', { cpu: 2, gib: 4 }],
    ['f1-micro', { cpu: 1, gib: 0.6 }],
    ['g1-small', { cpu: 1, gib: 1.7 }],
]);
const PREDEFINED = /^([a-z]\d+[a-z]*-[a-z]+)-([1-9]\d*)((?:-[a-z]+)*)$/;
/**
 * `custom-4-8192`, `n2-custom-4-8192-ext`: vCPU and MiB; a name without a family is of N1. E2 also knows shared sizes.
 * Source: `cluster-autoscaler/cloudprovider/gce/machine_types.go` of kubernetes/autoscaler at 55c37cd5.
 */
const CUSTOM = /^(?:[a-z]\d+[a-z]*-)?custom-([1-9]\d*)-([1-9]\d*)(?:-ext)?$/;
const CUSTOM_SHARED = /^e2-custom-(?:micro|small|medium)-([1-9]\d*)$/;
const gcp_shapeOf = climb(gcp_LADDERS, Number);
/** The shape of a machine type such as `n2-standard-4`, predefined or custom. */
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

/**
 * Flavors of Huawei Cloud say everything: `s7n.xlarge.2` is of the family `s7n`, has the vCPU of `xlarge`, and 2 GiB for
 * each. The rule is the vendor's ("AB.C.D", D the ratio of memory to vCPU); a name of another family stays unknown.
 *
 * Sources: "ECS Types" and the list of specifications of opentelekomcloud-docs/elastic-cloud-server at efcbeed1
 * (2026-07-02), a cloud that Huawei builds (s2, s3, s7n, s9, c3, c4, c7n, c9, m3, m4, m7n, m9); the flavors in
 * huaweicloudDocs/mrs at 03496736 (s3, c3, c3ne, c6, m3, m6). s6, s7, t6, c6s, c7 and m7 follow the rule in catalogs of
 * third parties.
 */
const RATIOS = new Map([
    ...families('s2 s3', [1, 2, 4, 8]),
    ...families('s6 s7 s7n s9 t6', [1, 2, 4]),
    ...families('c3 c3ne c4 c6 c6s c7 c7n c9', [2, 4]),
    ...families('m3 m4 m6 m7 m7n m9', [8]),
]);
/** The largest sizes leave the rule, `c3.15xlarge.2` has 128 GiB: beyond these the table is silent. */
const SIZES = ['small', 'medium', 'large', ...['', 2, 3, 4, 6, 8, 12, 16].map((times) => `${times}xlarge`)];
/** "A baseline level of vCPU performance with the ability to burst above": general-purpose and burstable families. */
const huawei_SHARED = /^[st]\d/;
/** The shape of a flavor such as `s7n.xlarge.2`. */
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




/** When the tables of instance types were read; each table names its source. */
const FLAVORS_DATE = '2026-11-24';
const READERS = { AWS: awsFlavor, Azure: azureFlavor, GCP: gcpFlavor, HuaweiCloud: huaweiFlavor };
/** What an instance type offers; undefined for a name that the tables do not have, which may still exist. */
function flavorOf(provider, name) {
    const found = READERS[provider](name);
    return found && { cpu: found.cpu, memory: Math.round(found.gib * 2 ** 30), shared: found.shared };
}

;// CONCATENATED MODULE: ./lib/src/model/nodes/machine.js





/** What a node of a group is made of. `isMaster`: etcd has a disk. */
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
/** A machine of which nothing is known. */
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
/** A field as sentences name it: `cores`, `cpu.cores`, `etcdDisk.sizeGb`. */
const nameOf = (path) => path.slice(-2).join('.');
/** Something that no manifest says, with the key in its place that Deckhouse does not read. */
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
/** A key that differs from the field's own in the case of its letters alone: Deckhouse drops it. */
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
/** `50`, or `50%` where the field is text. Without a field, or where it is silent, a core is a whole core. */
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
/** A quantity of Kubernetes, in bytes. */
function quantityOf(place) {
    return (0,model_fact/* factOf */.yD)(place, 'quantity such as `60Gi`', (node) => {
        const value = node.type === 'scalar' ? (0,quantity/* bytesOf */.$$)(node.text) : undefined;
        return value === undefined || node.type !== 'scalar' ? undefined : { value, text: node.text };
    });
}
/** A bare number with the unit that Deckhouse reads it in. */
const inUnit = (amount, unit) => unit === 'quantity' || amount.text === '' ? amount : { ...amount, text: `${amount.text} ${unit}` };
/** Cores and memory that stand behind a name: by the tables of the provider, else by the team's config. */
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
/** What Deckhouse takes where the manifest says nothing that it reads. */
function bySilence(described, { path, unit }, value, where) {
    const wrong = misspelled(described, path);
    const instead = wrong === undefined ? '' : `, for Deckhouse does not read \`${wrong}\``;
    return {
        ...(0,model_amount/* exactly */.pV)(value * UNIT[unit], `${value} ${unit}, the default of \`${nameOf(path)}\`${instead}`, where),
        byDefault: `\`${nameOf(path)}\` is ${value} ${unit} by default`,
    };
}
/** The root disk; where the manifest has none, that of a flavor which the team's config declares. */
function rootSize(described, named) {
    const own = size(described, described.fields.root);
    return (0,model_amount/* isExact */.u0)(own) || own.open?.unreadable === true || named?.disk === undefined ? own : named.disk;
}
/** A machine of which several descriptions are possible. */
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
/** Why an amount that two manifests declare is not exact. */
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
/**
 * Where the manifests of each provider say what a node is made of, and what Deckhouse takes where they do not.
 *
 * Sources, all in deckhouse/deckhouse up to 1.77.2: `candi/openapi/cluster_configuration.yaml` and `crds/` of the
 * modules `030-cloud-provider-*`, and the variables of their terraform modules. A default stands here only where every
 * release that could be read has the same one: AWS and GCP changed the root disk of their cluster configuration from
 * 20 to 50 GB, the documentation of YandexInstanceClass v1alpha1 says 20 and its template 50.
 *
 * Whole numbers of a disk are GiB everywhere, though the descriptions of VCD, OpenStack and Huawei Cloud say gigabytes:
 * terraform gives a VCD 1024 MiB for each (`terraform-modules/master-node/main.tf`) and `capi/machine-template.yaml`
 * 1024³ bytes, and volumes of OpenStack's Cinder, whose API Huawei's EVS shares, are in GiB (openstacksdk,
 * `block_storage`).
 */
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
/** `masterNodeGroup.instanceClass` of the cluster configurations, by kind. */
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
/** `nodeGroups[].instanceClass` of the cluster configurations, by kind, where it is not like that of the masters. */
const GROUP_CONFIGURATIONS = {
    GCPClusterConfiguration: { rootType: { path: ['diskType'], default: 'pd-ssd' } },
    // The type of their root disk could not be read.
    OpenStackClusterConfiguration: { rootType: {} },
};
/** The fields of a group of a cluster configuration. */
function groupConfiguration(kind) {
    const masters = Object.hasOwn(MASTER_CONFIGURATIONS, kind) ? MASTER_CONFIGURATIONS[kind] : undefined;
    return masters && { ...masters, ...GROUP_CONFIGURATIONS[kind] };
}
/** `spec` of the instance classes, by kind. */
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
/** Classes of old API versions whose defaults are others. */
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
/** The fields of an instance class, for masters or other nodes. */
function instanceClass(kind, version, isMaster) {
    const fields = Object.hasOwn(INSTANCE_CLASSES, kind) ? INSTANCE_CLASSES[kind] : undefined;
    if (fields === undefined)
        return undefined;
    const old = version === 'v1alpha1' ? OLD_CLASSES[kind] : undefined;
    // Classes that were made for other nodes than masters say nothing of etcd's disk, which masters have all the same.
    const etcd = { path: ['etcdDiskSizeGb'], unit: 'GiB', otherwise: NO_ETCD_DISK };
    const unsaid = fields.etcd === undefined ? { etcd } : undefined;
    // Terraform makes masters from `network-ssd` where the class says nothing, and the class itself defaults to another.
    const disputed = isMaster && kind === 'YandexInstanceClass' ? { rootType: { path: ['diskType'] } } : undefined;
    return { ...fields, ...unsaid, ...old, ...disputed };
}

// EXTERNAL MODULE: ./lib/src/model/static-instances.js
var static_instances = __nccwpck_require__(3308);
;// CONCATENATED MODULE: ./lib/src/model/nodes/zones.js




/**
 * In how many zones an ephemeral group stands: its own, else those of the provider (status code of module
 * node-manager: `minPerZone` counts in each, and an empty list is none). At least one, whatever is unknown.
 */
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
/** `zones` of the provider's cluster configuration, or `nodes.parameters.zones` of the module that replaces it. */
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
        return { state: 'unreadable', why: 'may stand in a document that cannot be read', at: doubt };
    return speaking.length === 0 ? model_fact/* SILENT */.qY : (0,model_fact/* agree */.d5)(speaking);
}
/** Providers whose number of zones is fixed: Azure has three unless told otherwise, a VCD one. */
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
/**
 * How many nodes a NodeGroup has at least, and at most where that is known. An autoscaled group counts its minimum.
 * Silent: the number stands elsewhere, in the provider's cluster configuration.
 */
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
            // Either of the two, by the conversion of old versions: what is declared tells which.
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
/** One machine deployment in each zone. */
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
/** For permanent nodes `minPerZone` is the total, whatever the field's name says. */
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
/** What CAPS adds: `staticInstances.count`. Nodes that were joined by hand leave no trace. */
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
/** `masterNodeGroup` and `nodeGroups[]` of a provider's cluster configuration. */
function configured(provider, facts) {
    const masters = (0,model_fact/* lookIn */.$r)(provider, provider.root, ['masterNodeGroup'], provider.at);
    const list = (0,model_fact/* listAt */.gT)(provider, ['nodeGroups']);
    const items = list.state === 'known' ? list.value : [];
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
        // What hides the list may stand for any group.
        ...(list.state === 'unreadable'
            ? [hiddenPart('configuration', null, `\`nodeGroups\`, which ${list.why}`, list.at)]
            : []),
    ];
}
/** A group of which nothing can be read: `what` hides it. */
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
/** `start` is the place that stands for the group. */
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
/** A number of nodes is not negative, whatever is written. */
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
/** The place that stands for an item of a list: its first entry. */
function firstEntry({ source }, item) {
    const own = item.type === 'map' ? [...item.entries.values()] : [];
    const first = own.find(({ keyStart, value }) => keyStart >= item.start && value.end <= item.end);
    if (first === undefined)
        return source.locate(item.start, item.type === 'map' ? item.start : item.end);
    return source.locate(first.keyStart, first.value.type === 'scalar' ? first.value.end : first.keyEnd);
}
/** A NodeGroup with the instance class that it refers to. */
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
/** Where the group grows on its own, the most that it grows to. */
function maximumOf(group) {
    const [least, most] = ['minPerZone', 'maxPerZone'].map((key) => (0,model_fact/* textOf */.b6)((0,model_fact/* look */.Op)(group, ['spec', 'cloudInstances', key])));
    if (most?.state !== 'known' || (least?.state === 'known' && least.value === most.value))
        return {};
    return { maximum: `\`maxPerZone: ${most.text}\`` };
}
/** `kind` or `name` of the instance class that a group refers to. */
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
        : [unknown(`depends on the instance class ${label}, which ${model_objects/* DOUBT */.$V}`, 'Repair the document.', hidden, true)];
    return eitherMachine([...machines, ...doubtful]);
}

;// CONCATENATED MODULE: ./lib/src/model/nodes/groups.js








/** Every node group that the manifests declare, each once, with what the team's config adds. */
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
/** What hides its name may be any of the others, or a group of its own. */
const perhapsTwin = ({ from, at }) => hiddenPart(from, null, 'the name of the group, which cannot be read', at);
/** What cannot be read and may be another declaration of this very group. */
function hiddenTwins(objects, name) {
    // A document of which not even the name can be read has it somewhere in its text, if it is one.
    const isTwin = ({ kinds, names, text = '' }) => (kinds === 'any' || kinds.has('NodeGroup')) &&
        (names === 'any' ? text.includes('NodeGroup') && text.split(/[^\w.-]+/).includes(name) : names.has(name));
    const nameless = (0,model_objects/* ofKind */.CZ)(objects, 'NodeGroup').filter((group) => (0,model_objects/* mayBeNamed */.W_)(group, name));
    return [...objects.doubtful.filter(isTwin), ...nameless].map(({ at }) => hiddenPart('NodeGroup', name, 'another declaration of the group, which cannot be read', at));
}
/** What the config adds to a group. */
function filled(group, own) {
    if (own === undefined)
        return group;
    return {
        ...group,
        count: settled(group.count, own.count, 'count'),
        machine: withFacts(group.machine, own),
    };
}
/** One group from all that declares it. */
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
        label: `NodeGroup/${first.name ?? '…'}`,
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
/** Which declarations speak of one thing: those of the newer model, of the older one, or both where that is undecided. */
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
/** The masters that only the team's config declares: static ones leave no trace in the manifests. */
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
/** The number of masters; where the first one may or may not be counted, both are possible. */
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
    // As the vendor's documentation counts: two make three. Elsewhere the first may be among them.
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




/** The roles of infrastructure nodes that stand as a label. */
const LABELED = ['frontend', 'monitoring', 'system'];
const PREFIX = 'node-role.deckhouse.io/';
const ARBITER = 'node.deckhouse.io/etcd-arbiter';
/** The label whose key gives nodes a role. */
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
/** Whether a group has a role: by the key of its label, whatever its value; masters by the group's name. */
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
/**
 * Documents that cannot be read and may declare a group of this role. A document whose text neither holds the label nor
 * anything that may become it declares none.
 */
function roleDoubts(objects, role) {
    if (role === 'master')
        return [...(0,installation/* providerDoubts */.Rt)(objects), ...(0,model_objects/* doubts */.OD)(objects, 'NodeGroup', 'master')];
    const word = role === 'worker' ? '' : roleLabel(role);
    const mayHold = ({ text = word }) => text.includes(word) || /\$\{|\{\{|\{%|%\{|<[A-Z]|ENC\[/.test(text);
    const hiding = { ...objects, doubtful: objects.doubtful.filter(mayHold) };
    return [...(0,installation/* providerDoubts */.Rt)(hiding), ...(0,model_objects/* doubts */.OD)(hiding, 'NodeGroup')];
}


/***/ }),

/***/ 1914:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bk: () => (/* binding */ selectorOf),
/* harmony export */   Ov: () => (/* binding */ DEDICATED),
/* harmony export */   Yl: () => (/* binding */ landing),
/* harmony export */   _o: () => (/* binding */ tolerationsOf),
/* harmony export */   gt: () => (/* binding */ sayTaint),
/* harmony export */   yf: () => (/* binding */ declaredOr)
/* harmony export */ });
/* harmony import */ var _fact_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2441);

/** A `nodeSelector`. `false` and an empty mapping are an empty selector: both leave the choice to Deckhouse. */
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
    // A mapping in block style starts with its first label: its key stands for the whole.
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
/** Labels as YAML has them in one line: `node-role.deckhouse.io/frontend: ""`. */
function sayLabels(pairs) {
    const said = pairs.map(([key, value]) => `${key}: ${value === '' ? '""' : value}`).join(', ');
    return said.replaceAll('`', "'");
}
/** A list of tolerations. `false` and an empty list leave them to Deckhouse, like silence. */
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
    return { state: 'known', value: node.items.map(toleration), text: '', at };
}
const toleration = (item) => ({
    key: (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .textIn */ .r7)(item, 'key'),
    operator: (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .textIn */ .r7)(item, 'operator'),
    value: (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .textIn */ .r7)(item, 'value'),
    effect: (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .textIn */ .r7)(item, 'effect'),
});
/** What cannot be read may tolerate anything. */
const ANYTHING = { key: null, operator: null, value: null, effect: null };
/** Tolerations that are declared, or else those that Deckhouse adds: taints that dedicate nodes to one of `values`. */
function declaredOr(declared, values) {
    if (declared.state === 'unreadable')
        return [ANYTHING];
    if (declared.state === 'known' && declared.value.length > 0)
        return declared.value;
    // `helm_lib_tolerations`: no effect, so any effect is tolerated.
    return values.map((value) => ({ key: DEDICATED, operator: 'Equal', value, effect: '' }));
}
/** The taint that keeps nodes for one role or module. */
const DEDICATED = 'dedicated.deckhouse.io';
/** A taint as kubectl writes it, ready for backticks: `dedicated.deckhouse.io=frontend`. */
function sayTaint({ key, value }) {
    return `${key ?? '…'}${value === null || value === '' ? '' : `=${value}`}`.replaceAll('`', "'");
}
/** Whether pods with this selector and these tolerations can run on a group's nodes; `own`: labels set by themselves. */
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
/** As the scheduler decides it: a taint with the effect `PreferNoSchedule` keeps nobody off. */
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

/***/ 1779:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $V: () => (/* binding */ DOUBT),
/* harmony export */   CZ: () => (/* binding */ ofKind),
/* harmony export */   Gr: () => (/* binding */ singleton),
/* harmony export */   KT: () => (/* binding */ named),
/* harmony export */   K_: () => (/* binding */ inCluster),
/* harmony export */   OD: () => (/* binding */ doubts),
/* harmony export */   Pf: () => (/* binding */ label),
/* harmony export */   W_: () => (/* binding */ mayBeNamed),
/* harmony export */   Zm: () => (/* binding */ ofNativeKind)
/* harmony export */ });
/* harmony import */ var _parse_node_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(749);
/* harmony import */ var _parse_sniff_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3429);
/* harmony import */ var _fact_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2441);



/** The Deckhouse objects of a kind, in the order of the files. Group and kind decide, never the version. */
function ofKind(objects, kind) {
    return objects.manifests.filter((manifest) => manifest.kind === kind && (0,_parse_sniff_js__WEBPACK_IMPORTED_MODULE_0__/* .isDeckhouseGroup */ .Bt)(manifest.group));
}
/** The objects of a kind of Kubernetes itself, in the order of the files. */
function ofNativeKind(objects, group, kind) {
    return objects.manifests.filter((manifest) => manifest.kind === kind && manifest.group === group);
}
/** The manifests that certainly declare this object. Bootstrap documents have no name: give ''. */
function named(objects, kind, name) {
    return ofKind(objects, kind).filter((manifest) => manifest.name === name);
}
/**
 * Where an object of this kind (and name) may be declared by something that cannot be read: a document that does
 * not parse, one whose kind is a placeholder, or one of this kind whose name is a placeholder. With `word`, only what
 * may hold that word counts.
 */
function doubts(objects, kind, name = '', word = '') {
    const broken = objects.doubtful.filter(({ kinds, names, text = word }) => (kinds === 'any' || kinds.has(kind)) &&
        (name === '' || names === 'any' || names.has(name)) &&
        text.includes(word));
    const nameless = name === '' ? [] : ofKind(objects, kind).filter((manifest) => mayBeNamed(manifest, name));
    return [...broken.map(({ at }) => at), ...nameless.map(({ at }) => at)];
}
/**
 * One fact about an object of which a cluster has one: the manifests that declare it must agree, and nothing that
 * cannot be read may be another declaration of it.
 */
function singleton(objects, kind, name, read) {
    const fact = (0,_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .agree */ .d5)(named(objects, kind, name).map(read));
    const doubt = doubts(objects, kind, name)[0];
    if (doubt === undefined || fact.state === 'unreadable')
        return fact;
    return { state: 'unreadable', why: DOUBT, at: doubt };
}
/** Whether a manifest whose name holds a placeholder may have this name: what stands around the placeholder must fit. */
function mayBeNamed({ name, root }, wanted) {
    if (name !== null)
        return false;
    const node = (0,_parse_node_js__WEBPACK_IMPORTED_MODULE_2__/* .child */ .j)((0,_parse_node_js__WEBPACK_IMPORTED_MODULE_2__/* .child */ .j)(root, 'metadata'), 'name');
    if (node?.type !== 'unresolved' && node?.type !== 'scalar')
        return true;
    const [first = '', ...rest] = node.text.replaceAll(/^['"]|['"]$/g, '').split(TEMPLATE);
    const last = rest.at(-1);
    if (last === undefined)
        return true;
    return wanted.length >= first.length + last.length && wanted.startsWith(first) && wanted.endsWith(last);
}
/** A template's expression inside of a name. Other placeholders stand for the whole of it. */
const TEMPLATE = /\$\{[^}]*\}|\{\{[^}]*\}\}/;
const DOUBT = 'may be declared by a document that cannot be read';
/**
 * The first object of Deckhouse inside of the cluster: the documents of the installer, which have no name, do not show
 * that the objects of a cluster are kept here.
 */
function inCluster(objects) {
    return objects.manifests.find(({ group, name }) => (0,_parse_sniff_js__WEBPACK_IMPORTED_MODULE_0__/* .isDeckhouseGroup */ .Bt)(group) && name !== '');
}
/** How an object is named to people: kind and name, as `kubectl` has it. */
function label(manifest) {
    return manifest.name === '' ? manifest.kind : `${manifest.kind}/${manifest.name ?? '…'}`;
}


/***/ }),

/***/ 9945:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   JH: () => (/* binding */ partitionByPatterns),
/* harmony export */   UO: () => (/* binding */ isWithin),
/* harmony export */   Vw: () => (/* binding */ holdsManifests),
/* harmony export */   iZ: () => (/* binding */ objectsOf),
/* harmony export */   rR: () => (/* binding */ discoverClusters)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8710);
/* harmony import */ var _parse_sniff_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3429);
/* harmony import */ var _cluster_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1956);



const DISCOVERED = { environment: 'production', ..._cluster_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_TRAITS */ .O };
/** Whether a file holds something of Deckhouse, or may. */
function holdsManifests(file) {
    return file.doubtful.length > 0 || file.manifests.some(({ group }) => (0,_parse_sniff_js__WEBPACK_IMPORTED_MODULE_0__/* .isDeckhouseGroup */ .Bt)(group));
}
/** Whether a rule may read the file: beside Deckhouse's objects, some of Kubernetes' own bear on a cluster. */
function bearsOnClusters(file) {
    return (holdsManifests(file) ||
        file.manifests.some(({ group, kind, root, source }) => (0,_parse_sniff_js__WEBPACK_IMPORTED_MODULE_0__/* .isNativeObject */ .nz)(group, kind, source.text.slice(root.start, root.end))));
}
function objectsOf({ files, documents }) {
    return {
        manifests: files.flatMap((file) => file.manifests),
        doubtful: files.flatMap((file) => file.doubtful),
        documents,
    };
}
/** Sorts files by the clusters of a policy. Throws a UserError where two entries claim a file with equal right. */
function partitionByPatterns(files, patterns) {
    const clusters = new Map();
    const orphans = [];
    for (const file of files.filter(bearsOnClusters)) {
        const claims = patterns.flatMap((pattern) => {
            const name = pattern.nameOf(file.path);
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
/**
 * Finds clusters without a policy. A folder that holds a ClusterConfiguration, an InitConfiguration or ModuleConfig
 * `deckhouse` or `global` is a root. Roots merge upwards as long as they do not declare the same object; what remains is
 * lifted to the highest folder that holds no other root. A file belongs to the nearest root above it; under no
 * root it belongs to the only cluster, or to none. `repository` names a cluster at the top. No root is lifted out of
 * the folders `within` which files were looked for.
 */
function discoverClusters(files, repository, within = ['']) {
    const holding = files.filter(bearsOnClusters);
    const markers = holding.flatMap((file) => {
        const keys = file.manifests.flatMap(markerKey);
        return keys.length === 0 ? [] : [{ folder: folderOf(file.path), keys: new Set(keys) }];
    });
    const roots = lift(mergeRoots(markers).map(({ folder }) => folder), within);
    const ofRoot = new Map(roots.map((root) => [root, []]));
    const orphans = [];
    for (const file of holding) {
        const root = roots
            .filter((candidate) => isWithin(file.path, candidate))
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
    const marker = files.find((file) => isWithin(file.path, root) && file.manifests.some((manifest) => markerKey(manifest).length > 0));
    return marker === undefined ? 'discovered' : `discovered by \`${marker.path}\``;
}
function markerKey({ group, kind, name }) {
    if (!(0,_parse_sniff_js__WEBPACK_IMPORTED_MODULE_0__/* .isDeckhouseGroup */ .Bt)(group))
        return [];
    if (kind === 'ClusterConfiguration' || kind === 'InitConfiguration')
        return [kind];
    return kind === 'ModuleConfig' && (name === 'deckhouse' || name === 'global') ? [`${kind}/${name}`] : [];
}
/**
 * Merges roots from the deepest folder upwards. At a folder, what stands in it and below it becomes one root unless
 * two of its branches declare the same object: those are clusters of their own and stay where they are.
 */
function mergeRoots(markers) {
    const folders = new Set(markers.flatMap(({ folder }) => ancestors(folder)));
    let roots = [];
    for (const folder of [...folders].toSorted((left, right) => depth(right) - depth(left))) {
        const own = unite(folder, markers.filter((marker) => marker.folder === folder));
        const below = roots.filter((root) => isWithin(root.folder, folder) && root.folder !== folder);
        const rest = roots.filter((root) => !below.includes(root));
        const apart = below.filter((root) => below.some((other) => other !== root && overlap(root, other)) || (own !== undefined && overlap(root, own)));
        const joining = below.filter((root) => !apart.includes(root));
        // Branches that stand beside clusters of their own belong to none of them in particular.
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
/** Lifts each root to the highest ancestor that holds no other root. */
function lift(roots, within) {
    return roots.map((root) => {
        const free = ancestors(root).filter((folder) => within.some((limit) => isWithin(folder, limit)) &&
            roots.every((other) => other === root || isWithin(other, root) || !isWithin(other, folder)));
        return free.toSorted((left, right) => left.length - right.length)[0] ?? root;
    });
}
const folderOf = (path) => path.slice(0, Math.max(0, path.lastIndexOf('/')));
const baseName = (folder) => folder.slice(folder.lastIndexOf('/') + 1);
const depth = (folder) => (folder === '' ? 0 : folder.split('/').length);
/** Whether a path is a folder or lies below it; '' is the top. */
const isWithin = (path, folder) => folder === '' || path === folder || path.startsWith(`${folder}/`);
/** The folder and all above it, up to the top, which is ''. */
function ancestors(folder) {
    const parts = folder === '' ? [] : folder.split('/');
    return Array.from({ length: parts.length + 1 }, (_, length) => parts.slice(0, length).join('/'));
}


/***/ }),

/***/ 9862:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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
/**
 * Bytes of a Kubernetes quantity: `8Gi`, `8G`, `8192M`, `1e9`, `8589934592`; undefined for anything else. A
 * lower-case `m` is a thousandth, as Kubernetes has it (`k8s.io/apimachinery/pkg/api/resource`).
 */
function bytesOf(text) {
    const [, amount, exponent, unit = ''] = /^\+?(\d+(?:\.\d*)?|\.\d+)(?:[eE]([+-]?\d{1,2})|([numkMGTPE]|[KMGTPE]i))?$/.exec(text) ?? [];
    const factor = exponent === undefined ? UNITS[unit] : 10 ** Number(exponent);
    return amount === undefined || factor === undefined ? undefined : Number(amount) * factor;
}
const GB = 1e9;
const MIB = 2 ** 20;
const GIB = 2 ** 30;
/**
 * Bytes for people, in the decimal unit of the guide: `8.58 GB`. Cut off, never rounded up: what falls short of a limit
 * must not look like it. A quantity that lacks its unit shows as what it is.
 */
function gigabytes(bytes) {
    if (bytes > 0 && bytes < GB / 100)
        return `${bytes} bytes`;
    const digits = bytes < 10 * GB ? 100 : 10;
    return `${Math.floor(bytes / (GB / digits)) / digits} GB`;
}


/***/ }),

/***/ 4326:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ releases)
/* harmony export */ });
/* harmony import */ var _fact_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2441);
/* harmony import */ var _module_config_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3390);
/* harmony import */ var _objects_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1779);



function releases(objects) {
    const of = (...path) => (0,_module_config_js__WEBPACK_IMPORTED_MODULE_1__/* .setting */ .Pe)(objects, 'deckhouse', path, _fact_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6);
    return {
        config: (0,_module_config_js__WEBPACK_IMPORTED_MODULE_1__/* .moduleConfig */ .zo)(objects, 'deckhouse'),
        channel: of('releaseChannel'),
        misplacedChannel: of('update', 'releaseChannel'),
        mode: of('update', 'mode'),
        windows: windows(objects),
        policies: (0,_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .ofKind */ .CZ)(objects, 'ModuleUpdatePolicy').map(updatePolicy),
        bindings: (0,_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .ofKind */ .CZ)(objects, 'ModuleConfig').flatMap((manifest) => policyBinding(objects, manifest)),
        policyDoubts: (0,_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .doubts */ .OD)(objects, 'ModuleUpdatePolicy'),
        bindingDoubts: (0,_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .doubts */ .OD)(objects, 'ModuleConfig', '', 'updatePolicy'),
    };
}
/** The windows of module `deckhouse`, read from the manifest that declares them. */
function windows(objects) {
    const path = ['update', 'windows'];
    const agreed = (0,_module_config_js__WEBPACK_IMPORTED_MODULE_1__/* .setting */ .Pe)(objects, 'deckhouse', path, (place) => (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .factOf */ .yD)(place, 'list', listOf));
    if (agreed.state !== 'known')
        return agreed;
    const owner = (0,_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .ofKind */ .CZ)(objects, 'ModuleConfig').find((manifest) => manifest.name === 'deckhouse' && (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .look */ .Op)(manifest, ['spec', 'settings', ...path]).state === 'present');
    return owner === undefined ? { state: 'silent' } : windowsIn(owner, ['spec', 'settings', ...path]);
}
const listOf = (node) => node.type === 'list' ? { value: node.items, text: '' } : undefined;
function windowsIn(manifest, path) {
    const items = (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .listAt */ .gT)(manifest, path);
    if (items.state !== 'known')
        return items;
    return { ...items, value: items.value.map((item) => readWindow(manifest, item)) };
}
function readWindow(manifest, item) {
    const at = manifest.source.locate(item.start, item.end);
    const days = (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .factOf */ .yD)((0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .lookIn */ .$r)(manifest, item, ['days'], at), 'list', listOf);
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
        label: (0,_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .label */ .Pf)(manifest),
        at: manifest.at,
        channel: (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(manifest, ['spec', 'releaseChannel']),
        mode: (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(manifest, ['spec', 'update', 'mode']),
        windows: windowsIn(manifest, ['spec', 'update', 'windows']),
    };
}
function policyBinding(objects, manifest) {
    const policy = (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(manifest, ['spec', 'updatePolicy']);
    const enabled = (0,_module_config_js__WEBPACK_IMPORTED_MODULE_1__/* .moduleEnabled */ .i3)(manifest);
    if (policy.state === 'silent' || (enabled.state === 'known' && !enabled.value))
        return [];
    const hidden = policy.state === 'known' ? (0,_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .doubts */ .OD)(objects, 'ModuleUpdatePolicy', policy.value) : [];
    return [{ module: manifest.name ?? '…', policy, enabled, doubts: hidden }];
}


/***/ }),

/***/ 3308:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ staticPool)
/* harmony export */ });
/* harmony import */ var _parse_node_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(749);
/* harmony import */ var _fact_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2441);
/* harmony import */ var _objects_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1779);



/** A StaticInstance with this annotation is a node that had joined before (CRD `StaticInstance` v1alpha2 of module node-manager). */
const ADOPTED = 'static.node.deckhouse.io/skip-bootstrap-phase';
/** The StaticInstances that a NodeGroup selects. Masters among them may have joined before they were declared. */
function staticPool(group, objects) {
    const [doubt] = (0,_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .doubts */ .OD)(objects, 'StaticInstance');
    if (doubt !== undefined)
        return { state: 'hidden', why: _objects_js__WEBPACK_IMPORTED_MODULE_1__/* .DOUBT */ .$V, at: doubt };
    const selector = (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .look */ .Op)(group, ['spec', 'staticInstances', 'labelSelector']);
    if (selector.state === 'hidden')
        return selector;
    // A missing selector matches nothing, an empty one everything.
    if (selector.state === 'absent')
        return { state: 'known', instances: 0, adopted: false };
    const wanted = (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .stringsAt */ .kp)(group, ['spec', 'staticInstances', 'labelSelector', 'matchLabels']);
    if (wanted.state === 'unreadable')
        return { ...wanted, state: 'hidden' };
    const labels = wanted.state === 'known' ? [...wanted.value] : [];
    const expressions = (0,_parse_node_js__WEBPACK_IMPORTED_MODULE_2__/* .child */ .j)(selector.node, 'matchExpressions') !== undefined;
    const judged = (0,_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .ofKind */ .CZ)(objects, 'StaticInstance').map((instance) => {
        const fit = matches(labels, (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .stringsAt */ .kp)(instance, ['metadata', 'labels']));
        // Expressions are not worked out here: what they may still exclude is a perhaps.
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

/***/ 263:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  cA: () => (/* reexport */ span/* lineOf */.c),
  Bj: () => (/* binding */ parseFiles),
  u0: () => (/* binding */ parse_readDocument),
  vz: () => (/* reexport */ span/* sourceOf */.v)
});

;// CONCATENATED MODULE: ../../main/node_modules/js-yaml/dist/js-yaml.mjs
/*! js-yaml 5.5.0 https://github.com/nodeca/js-yaml @license MIT */
//#region src/tag.ts
/**
* Returned by a scalar resolver when the source does not match its tag.
*
* @category Tags
*/
var NOT_RESOLVED = Symbol("NOT_RESOLVED");
/**
* Create a normalized scalar tag definition.
*
* @category Tags
*/
function defineScalarTag(tagName, options) {
	return {
		tagName,
		nodeKind: "scalar",
		implicit: options.implicit ?? false,
		matchByTagPrefix: options.matchByTagPrefix ?? false,
		implicitFirstChars: options.implicitFirstChars ?? null,
		resolve: options.resolve,
		identify: options.identify,
		represent: options.represent ?? ((data) => String(data)),
		representTagName: options.representTagName ?? (() => tagName)
	};
}
/**
* Create a normalized sequence tag definition.
*
* @category Tags
*/
function defineSequenceTag(tagName, options) {
	const carrierIsResult = options.finalize === void 0;
	return {
		tagName,
		nodeKind: "sequence",
		implicit: false,
		matchByTagPrefix: options.matchByTagPrefix ?? false,
		create: options.create,
		addItem: options.addItem,
		finalize: options.finalize ?? ((carrier) => carrier),
		carrierIsResult,
		identify: options.identify,
		represent: options.represent ?? ((data) => data),
		representTagName: options.representTagName ?? (() => tagName)
	};
}
/**
* Create a normalized mapping tag definition.
*
* @category Tags
*/
function defineMappingTag(tagName, options) {
	const carrierIsResult = options.finalize === void 0;
	return {
		tagName,
		nodeKind: "mapping",
		implicit: false,
		matchByTagPrefix: options.matchByTagPrefix ?? false,
		create: options.create,
		addPair: options.addPair,
		has: options.has,
		keys: options.keys,
		get: options.get,
		finalize: options.finalize ?? ((carrier) => carrier),
		carrierIsResult,
		identify: options.identify,
		represent: options.represent ?? ((data) => data),
		representTagName: options.representTagName ?? (() => tagName)
	};
}
//#endregion
//#region src/tag/scalar/str.ts
/** @category Tags */
var strTag = defineScalarTag("tag:yaml.org,2002:str", {
	resolve: (source) => source,
	identify: (data) => typeof data === "string"
});
//#endregion
//#region src/tag/scalar/null_core.ts
var NULL_VALUES$1 = [
	"",
	"~",
	"null",
	"Null",
	"NULL"
];
/** @category Tags */
var nullCoreTag = defineScalarTag("tag:yaml.org,2002:null", {
	implicit: true,
	implicitFirstChars: [
		"",
		"~",
		"n",
		"N"
	],
	resolve: (source) => {
		if (NULL_VALUES$1.indexOf(source) !== -1) return null;
		return NOT_RESOLVED;
	},
	identify: (object) => object === null,
	represent: () => "null"
});
//#endregion
//#region src/tag/scalar/null_json.ts
/** @category Tags */
var nullJsonTag = defineScalarTag("tag:yaml.org,2002:null", {
	implicit: true,
	implicitFirstChars: ["n"],
	resolve: (source, isExplicit) => {
		if (source === "null" || isExplicit && source === "") return null;
		return NOT_RESOLVED;
	},
	identify: (object) => object === null,
	represent: () => "null"
});
//#endregion
//#region src/tag/scalar/null_yaml11.ts
var NULL_VALUES = [
	"",
	"~",
	"null",
	"Null",
	"NULL"
];
/** @category Tags */
var nullYaml11Tag = defineScalarTag("tag:yaml.org,2002:null", {
	implicit: true,
	implicitFirstChars: [
		"",
		"~",
		"n",
		"N"
	],
	resolve: (source) => {
		if (NULL_VALUES.indexOf(source) !== -1) return null;
		return NOT_RESOLVED;
	},
	identify: (object) => object === null,
	represent: () => "null"
});
//#endregion
//#region src/tag/scalar/bool_core.ts
var TRUE_VALUES$2 = [
	"true",
	"True",
	"TRUE"
];
var FALSE_VALUES$2 = [
	"false",
	"False",
	"FALSE"
];
/** @category Tags */
var boolCoreTag = defineScalarTag("tag:yaml.org,2002:bool", {
	implicit: true,
	implicitFirstChars: [
		"t",
		"T",
		"f",
		"F"
	],
	resolve: (source) => {
		if (TRUE_VALUES$2.indexOf(source) !== -1) return true;
		if (FALSE_VALUES$2.indexOf(source) !== -1) return false;
		return NOT_RESOLVED;
	},
	identify: (object) => Object.prototype.toString.call(object) === "[object Boolean]",
	represent: (object) => object ? "true" : "false"
});
//#endregion
//#region src/tag/scalar/bool_json.ts
var TRUE_VALUES$1 = ["true"];
var FALSE_VALUES$1 = ["false"];
/** @category Tags */
var boolJsonTag = defineScalarTag("tag:yaml.org,2002:bool", {
	implicit: true,
	implicitFirstChars: ["t", "f"],
	resolve: (source) => {
		if (TRUE_VALUES$1.indexOf(source) !== -1) return true;
		if (FALSE_VALUES$1.indexOf(source) !== -1) return false;
		return NOT_RESOLVED;
	},
	identify: (object) => Object.prototype.toString.call(object) === "[object Boolean]",
	represent: (object) => object ? "true" : "false"
});
//#endregion
//#region src/tag/scalar/bool_yaml11.ts
var TRUE_VALUES = [
	"true",
	"True",
	"TRUE",
	"y",
	"Y",
	"yes",
	"Yes",
	"YES",
	"on",
	"On",
	"ON"
];
var FALSE_VALUES = [
	"false",
	"False",
	"FALSE",
	"n",
	"N",
	"no",
	"No",
	"NO",
	"off",
	"Off",
	"OFF"
];
/** @category Tags */
var boolYaml11Tag = defineScalarTag("tag:yaml.org,2002:bool", {
	implicit: true,
	implicitFirstChars: [
		"y",
		"Y",
		"n",
		"N",
		"t",
		"T",
		"f",
		"F",
		"o",
		"O"
	],
	resolve: (source) => {
		if (TRUE_VALUES.indexOf(source) !== -1) return true;
		if (FALSE_VALUES.indexOf(source) !== -1) return false;
		return NOT_RESOLVED;
	},
	identify: (object) => Object.prototype.toString.call(object) === "[object Boolean]",
	represent: (object) => object ? "true" : "false"
});
//#endregion
//#region src/tag/scalar/int_core.ts
var YAML_INTEGER_IMPLICIT_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:0o[0-7]+|0x[0-9a-fA-F]+|[-+]?[0-9]+)$");
var YAML_INTEGER_EXPLICIT_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:[-+]?0b[0-1]+|[-+]?0o[0-7]+|[-+]?0x[0-9a-fA-F]+|[-+]?[0-9]+)$");
function parseYamlInteger$2(source) {
	let value = source;
	let sign = 1;
	if (value[0] === "-" || value[0] === "+") {
		if (value[0] === "-") sign = -1;
		value = value.slice(1);
	}
	if (value.startsWith("0b")) return sign * parseInt(value.slice(2), 2);
	if (value.startsWith("0o")) return sign * parseInt(value.slice(2), 8);
	if (value.startsWith("0x")) return sign * parseInt(value.slice(2), 16);
	return sign * parseInt(value, 10);
}
function resolveYamlInteger$2(source, isExplicit) {
	if (isExplicit) {
		if (!YAML_INTEGER_EXPLICIT_PATTERN$1.test(source)) return NOT_RESOLVED;
	} else if (!YAML_INTEGER_IMPLICIT_PATTERN$1.test(source)) return NOT_RESOLVED;
	const result = parseYamlInteger$2(source);
	return Number.isFinite(result) ? result : NOT_RESOLVED;
}
/** @category Tags */
var intCoreTag = defineScalarTag("tag:yaml.org,2002:int", {
	implicit: true,
	implicitFirstChars: [
		"-",
		"+",
		..."0123456789"
	],
	resolve: resolveYamlInteger$2,
	identify: (object) => Number.isInteger(object) && !Object.is(object, -0) && object.toString(10).indexOf("e") < 0,
	represent: (object) => object.toString(10)
});
//#endregion
//#region src/tag/scalar/int_json.ts
var YAML_INTEGER_IMPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^-?(?:0|[1-9][0-9]*)$");
var YAML_INTEGER_EXPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?0b[0-1]+|[-+]?0o[0-7]+|[-+]?0x[0-9a-fA-F]+|[-+]?[0-9]+)$");
function parseYamlInteger$1(source) {
	let value = source;
	let sign = 1;
	if (value[0] === "-" || value[0] === "+") {
		if (value[0] === "-") sign = -1;
		value = value.slice(1);
	}
	if (value.startsWith("0b")) return sign * parseInt(value.slice(2), 2);
	if (value.startsWith("0o")) return sign * parseInt(value.slice(2), 8);
	if (value.startsWith("0x")) return sign * parseInt(value.slice(2), 16);
	return sign * parseInt(value, 10);
}
function resolveYamlInteger$1(source, isExplicit) {
	if (isExplicit) {
		if (!YAML_INTEGER_EXPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
	} else if (!YAML_INTEGER_IMPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
	const result = parseYamlInteger$1(source);
	return Number.isFinite(result) ? result : NOT_RESOLVED;
}
/** @category Tags */
var intJsonTag = defineScalarTag("tag:yaml.org,2002:int", {
	implicit: true,
	implicitFirstChars: ["-", ..."0123456789"],
	resolve: resolveYamlInteger$1,
	identify: (object) => Number.isInteger(object) && !Object.is(object, -0) && object.toString(10).indexOf("e") < 0,
	represent: (object) => object.toString(10)
});
//#endregion
//#region src/tag/scalar/int_yaml11.ts
var YAML_INTEGER_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?0b[0-1_]+|[-+]?0[0-7_]+|[-+]?0x[0-9a-fA-F_]+|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+|[-+]?(?:0|[1-9][0-9_]*))$");
function parseYamlInteger(source) {
	let value = source.replace(/_/g, "");
	let sign = 1;
	if (value[0] === "-" || value[0] === "+") {
		if (value[0] === "-") sign = -1;
		value = value.slice(1);
	}
	if (value.startsWith("0b")) return sign * parseInt(value.slice(2), 2);
	if (value.startsWith("0x")) return sign * parseInt(value.slice(2), 16);
	if (value.includes(":")) {
		let result = 0;
		for (const part of value.split(":")) result = result * 60 + Number(part);
		return sign * result;
	}
	if (value !== "0" && value[0] === "0") return sign * parseInt(value, 8);
	return sign * parseInt(value, 10);
}
function resolveYamlInteger(source) {
	if (!YAML_INTEGER_PATTERN.test(source)) return NOT_RESOLVED;
	const result = parseYamlInteger(source);
	return Number.isFinite(result) ? result : NOT_RESOLVED;
}
/** @category Tags */
var intYaml11Tag = defineScalarTag("tag:yaml.org,2002:int", {
	implicit: true,
	implicitFirstChars: [
		"-",
		"+",
		..."0123456789"
	],
	resolve: resolveYamlInteger,
	identify: (object) => Number.isInteger(object) && !Object.is(object, -0) && object.toString(10).indexOf("e") < 0,
	represent: (object) => object.toString(10)
});
//#endregion
//#region src/tag/scalar/float_core.ts
var YAML_FLOAT_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:[-+]?[0-9]+(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|[-+]?\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
var YAML_FLOAT_SPECIAL_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
function resolveYamlFloat$2(source) {
	if (!YAML_FLOAT_PATTERN$1.test(source)) return NOT_RESOLVED;
	let value = source.toLowerCase();
	const sign = value[0] === "-" ? -1 : 1;
	if ("+-".includes(value[0])) value = value.slice(1);
	if (value === ".inf") return sign === 1 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
	if (value === ".nan") return NaN;
	const result = sign * parseFloat(value);
	if (Number.isFinite(result) || YAML_FLOAT_SPECIAL_PATTERN$1.test(source)) return result;
	return NOT_RESOLVED;
}
function representYamlFloat$2(object) {
	if (isNaN(object)) return ".nan";
	if (object === Number.POSITIVE_INFINITY) return ".inf";
	if (object === Number.NEGATIVE_INFINITY) return "-.inf";
	if (Object.is(object, -0)) return "-0.0";
	const result = object.toString(10);
	return /^[-+]?[0-9]+e/.test(result) ? result.replace("e", ".e") : result;
}
/** @category Tags */
var floatCoreTag = defineScalarTag("tag:yaml.org,2002:float", {
	implicit: true,
	implicitFirstChars: [
		"-",
		"+",
		".",
		..."0123456789"
	],
	resolve: resolveYamlFloat$2,
	identify: (object) => typeof object === "number" && (!Number.isInteger(object) || Object.is(object, -0) || object.toString(10).indexOf("e") >= 0),
	represent: representYamlFloat$2
});
//#endregion
//#region src/tag/scalar/float_json.ts
var YAML_FLOAT_IMPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^-?(?:0|[1-9][0-9]*)(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$");
var YAML_FLOAT_EXPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?[0-9]+(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|[-+]?\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
function resolveYamlFloat$1(source, isExplicit) {
	if (isExplicit) {
		if (!YAML_FLOAT_EXPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
		let value = source.toLowerCase();
		const sign = value[0] === "-" ? -1 : 1;
		if ("+-".includes(value[0])) value = value.slice(1);
		if (value === ".inf") return sign === 1 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
		if (value === ".nan") return NaN;
		const result = sign * parseFloat(value);
		return Number.isFinite(result) ? result : NOT_RESOLVED;
	}
	if (!YAML_FLOAT_IMPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
	const result = Number(source);
	if (Number.isFinite(result)) return result;
	return NOT_RESOLVED;
}
function representYamlFloat$1(object) {
	if (isNaN(object)) return ".nan";
	if (object === Number.POSITIVE_INFINITY) return ".inf";
	if (object === Number.NEGATIVE_INFINITY) return "-.inf";
	if (Object.is(object, -0)) return "-0.0";
	const result = object.toString(10);
	return /^[-+]?[0-9]+e/.test(result) ? result.replace("e", ".e") : result;
}
/** @category Tags */
var floatJsonTag = defineScalarTag("tag:yaml.org,2002:float", {
	implicit: true,
	implicitFirstChars: ["-", ..."0123456789"],
	resolve: resolveYamlFloat$1,
	identify: (object) => typeof object === "number" && (!Number.isInteger(object) || Object.is(object, -0) || object.toString(10).indexOf("e") >= 0),
	represent: representYamlFloat$1
});
//#endregion
//#region src/tag/scalar/float_yaml11.ts
var YAML_FLOAT_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?(?:(?:[0-9][0-9_]*)?\\.[0-9_]*)(?:[eE][-+][0-9]+)?|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\\.[0-9_]*|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
var YAML_FLOAT_SPECIAL_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
function resolveYamlFloat(source) {
	if (!YAML_FLOAT_PATTERN.test(source)) return NOT_RESOLVED;
	let value = source.toLowerCase().replace(/_/g, "");
	const sign = value[0] === "-" ? -1 : 1;
	if ("+-".includes(value[0])) value = value.slice(1);
	if (value === ".inf") return sign === 1 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
	if (value === ".nan") return NaN;
	let result = 0;
	if (value.includes(":")) {
		for (const part of value.split(":")) result = result * 60 + Number(part);
		result *= sign;
	} else result = sign * parseFloat(value);
	if (Number.isFinite(result) || YAML_FLOAT_SPECIAL_PATTERN.test(source)) return result;
	return NOT_RESOLVED;
}
function representYamlFloat(object) {
	if (isNaN(object)) return ".nan";
	if (object === Number.POSITIVE_INFINITY) return ".inf";
	if (object === Number.NEGATIVE_INFINITY) return "-.inf";
	if (Object.is(object, -0)) return "-0.0";
	const result = object.toString(10);
	return /^[-+]?[0-9]+e/.test(result) ? result.replace("e", ".e") : result;
}
/** @category Tags */
var floatYaml11Tag = defineScalarTag("tag:yaml.org,2002:float", {
	implicit: true,
	implicitFirstChars: [
		"-",
		"+",
		".",
		..."0123456789"
	],
	resolve: resolveYamlFloat,
	identify: (object) => typeof object === "number" && (!Number.isInteger(object) || Object.is(object, -0) || object.toString(10).indexOf("e") >= 0),
	represent: representYamlFloat
});
//#endregion
//#region src/tag/scalar/merge.ts
/**
* Enables merge keys in {@link CORE_SCHEMA} when added with
* {@link Schema.withTags}.
*
* @category Tags
*/
var mergeTag = defineScalarTag("tag:yaml.org,2002:merge", {
	implicit: true,
	implicitFirstChars: ["<"],
	resolve: (source, isExplicit) => {
		if (source === "<<" || isExplicit && source === "") return "<<";
		return NOT_RESOLVED;
	},
	identify: () => false
});
//#endregion
//#region src/tag/scalar/binary.ts
var BASE64_PATTERN = /^[A-Za-z0-9+/]*={0,2}$/;
function resolveYamlBinary(source) {
	const input = source.replace(/\s/g, "");
	if (input.length % 4 !== 0 || !BASE64_PATTERN.test(input)) return NOT_RESOLVED;
	const binary = atob(input);
	const result = new Uint8Array(binary.length);
	for (let index = 0; index < binary.length; index++) result[index] = binary.charCodeAt(index);
	return result;
}
function representYamlBinary(object) {
	let binary = "";
	for (let index = 0; index < object.length; index++) binary += String.fromCharCode(object[index]);
	return btoa(binary);
}
/**
* The `!!binary` tag, represented as a `Uint8Array`.
*
* @category Tags
*/
var binaryTag = defineScalarTag("tag:yaml.org,2002:binary", {
	resolve: resolveYamlBinary,
	identify: (object) => Object.prototype.toString.call(object) === "[object Uint8Array]",
	represent: representYamlBinary
});
//#endregion
//#region src/tag/scalar/timestamp.ts
var YAML_DATE_REGEXP = /* @__PURE__ */ new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9])-([0-9][0-9])$");
var YAML_TIMESTAMP_REGEXP = /* @__PURE__ */ new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9]?)-([0-9][0-9]?)(?:[Tt]|[ \\t]+)([0-9][0-9]?):([0-9][0-9]):([0-9][0-9])(?:\\.([0-9]*))?(?:[ \\t]*(Z|([-+])([0-9][0-9]?)(?::([0-9][0-9]))?))?$");
function makeUtcDate(year, month, day, hour = 0, minute = 0, second = 0, fraction = 0) {
	const date = new Date(Date.UTC(year, month, day, hour, minute, second, fraction));
	date.setUTCFullYear(year, month, day);
	return date;
}
function resolveYamlTimestamp(source) {
	let match = YAML_DATE_REGEXP.exec(source);
	if (match === null) match = YAML_TIMESTAMP_REGEXP.exec(source);
	if (match === null) return NOT_RESOLVED;
	const year = +match[1];
	const month = +match[2] - 1;
	const day = +match[3];
	if (!match[4]) {
		const date = makeUtcDate(year, month, day);
		if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month || date.getUTCDate() !== day) return NOT_RESOLVED;
		return date;
	}
	const hour = +match[4];
	const minute = +match[5];
	const second = +match[6];
	let fraction = 0;
	if (hour > 23 || minute > 59 || second > 59) return NOT_RESOLVED;
	if (match[7]) {
		let value = match[7].slice(0, 3);
		while (value.length < 3) value += "0";
		fraction = +value;
	}
	const date = makeUtcDate(year, month, day, hour, minute, second, fraction);
	if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month || date.getUTCDate() !== day) return NOT_RESOLVED;
	if (match[9]) {
		const offsetHour = +match[10];
		const offsetMinute = +(match[11] || 0);
		if (offsetHour > 23 || offsetMinute > 59) return NOT_RESOLVED;
		const offset = (offsetHour * 60 + offsetMinute) * 6e4;
		date.setTime(date.getTime() - (match[9] === "-" ? -offset : offset));
	}
	return date;
}
/**
* The YAML 1.1 `!!timestamp` tag, represented as a JavaScript `Date`.
*
* @category Tags
*/
var timestampTag = defineScalarTag("tag:yaml.org,2002:timestamp", {
	implicit: true,
	implicitFirstChars: [..."0123456789"],
	resolve: resolveYamlTimestamp,
	identify: (object) => object instanceof Date,
	represent: (object) => object.toISOString()
});
//#endregion
//#region src/tag/sequence/seq.ts
/** @category Tags */
var seqTag = defineSequenceTag("tag:yaml.org,2002:seq", {
	create: () => [],
	addItem: (container, item) => {
		container.push(item);
	},
	identify: Array.isArray
});
//#endregion
//#region src/common/object.ts
function isPlainObject(data) {
	if (data === null || typeof data !== "object" || Array.isArray(data)) return false;
	const prototype = Object.getPrototypeOf(data);
	return prototype === null || prototype === Object.prototype;
}
function pick(object, keys) {
	const result = {};
	for (const key of keys) if (object[key] !== void 0) result[key] = object[key];
	return result;
}
//#endregion
//#region src/tag/sequence/omap.ts
/**
* Provided only for YAML 1.1 compatibility and supported by the loader only.
* JavaScript has no dedicated class to represent this type, so it cannot be
* identified and dumped.
*
* ```yaml
* !!omap
*   - one: 1
*   - two: 2
* ```
*
* is loaded as
*
* ```javascript
* [
*   { one: 1 },
*   { two: 2 }
* ]
* ```
*
* @category Tags
*/
var omapTag = defineSequenceTag("tag:yaml.org,2002:omap", {
	create: () => ({
		list: [],
		seen: /* @__PURE__ */ new Set()
	}),
	addItem: (carrier, item) => {
		let key;
		if (item instanceof Map) {
			if (item.size !== 1) return "cannot resolve an ordered map item";
			key = item.keys().next().value;
		} else if (isPlainObject(item)) {
			const itemKeys = Object.keys(item);
			if (itemKeys.length !== 1) return "cannot resolve an ordered map item";
			key = itemKeys[0];
		} else return "cannot resolve an ordered map item";
		if (carrier.seen.has(key)) return "duplicate key in ordered map";
		carrier.seen.add(key);
		carrier.list.push(item);
		return "";
	},
	finalize: (carrier) => carrier.list,
	identify: () => false
});
//#endregion
//#region src/tag/sequence/pairs.ts
/**
* Provided only for YAML 1.1 compatibility and supported by the loader only.
* JavaScript has no dedicated class to represent this type, so it cannot be
* identified and dumped.
*
* ```yaml
* !!pairs
*   - one: 1
*   - two: 2
* ```
*
* is loaded as
*
* ```javascript
* [
*   ['one', 1],
*   ['two', 2]
* ]
* ```
*
* @category Tags
*/
var pairsTag = defineSequenceTag("tag:yaml.org,2002:pairs", {
	create: () => [],
	addItem: (container, item) => {
		if (item instanceof Map) {
			if (item.size !== 1) return "cannot resolve a pairs item";
			container.push(item.entries().next().value);
			return "";
		}
		if (Object.prototype.toString.call(item) !== "[object Object]") return "cannot resolve a pairs item";
		const object = item;
		const keys = Object.keys(object);
		if (keys.length !== 1) return "cannot resolve a pairs item";
		container.push([keys[0], object[keys[0]]]);
		return "";
	},
	identify: () => false
});
//#endregion
//#region src/tag/mapping/map.ts
/**
* This is the default mapping implementation. It uses `{}` objects and has only
* partial functionality due to language limitations. This choice was made
* because users expect to get JavaScript objects, and it was left unchanged to
* avoid too many breaking changes in the v5 release.
*
* Side effects:
*
* - `Object.hasOwn()` checks or `for...of` loops are required for safe use (to
*   avoid falling through to prototypes).
* - Only scalar string keys are supported properly.
* - Other scalar keys, such as `null` and numbers, are converted to strings.
*   This is historical behaviour, and it can cause side effects such as
*   problems with `!!merge`.
*
* Note that non-string scalar keys may be deprecated in future versions.
*
* Ideally, use {@link realMapTag} instead.
*
* @category Tags
*/
var mapTag = defineMappingTag("tag:yaml.org,2002:map", {
	create: () => ({}),
	identify: isPlainObject,
	represent: (o) => {
		const map = /* @__PURE__ */ new Map();
		for (const key of Object.keys(o)) map.set(key, o[key]);
		return map;
	},
	addPair: (container, key, value) => {
		if (key !== null && typeof key === "object") return "object-based map does not support complex keys";
		const normalizedKey = String(key);
		if (normalizedKey === "__proto__") Object.defineProperty(container, normalizedKey, {
			value,
			enumerable: true,
			configurable: true,
			writable: true
		});
		else container[normalizedKey] = value;
		return "";
	},
	has: (container, key) => {
		if (key !== null && typeof key === "object") return false;
		return Object.prototype.hasOwnProperty.call(container, String(key));
	},
	keys: (container) => Object.keys(container),
	get: (container, key) => {
		const normalizedKey = String(key);
		if (!Object.prototype.hasOwnProperty.call(container, normalizedKey)) return null;
		return container[normalizedKey];
	}
});
//#endregion
//#region src/tag/mapping/set.ts
/**
* The YAML 1.1 `!!set` tag, represented as a JavaScript `Set`.
*
* @category Tags
*/
var setTag = defineMappingTag("tag:yaml.org,2002:set", {
	create: () => /* @__PURE__ */ new Set(),
	identify: (data) => data instanceof Set,
	represent: (data) => {
		const map = /* @__PURE__ */ new Map();
		for (const key of data) map.set(key, null);
		return map;
	},
	addPair: (container, key, value) => {
		if (value !== null) return "cannot resolve a set item";
		container.add(key);
		return "";
	},
	has: (container, key) => container.has(key),
	keys: (container) => container.keys(),
	get: () => null
});
//#endregion
//#region src/schema.ts
function createTagDefinitionMap() {
	return {
		scalar: Object.create(null),
		sequence: Object.create(null),
		mapping: Object.create(null)
	};
}
function createTagDefinitionListMap() {
	return {
		scalar: [],
		sequence: [],
		mapping: []
	};
}
function compileTags(tags) {
	const result = [];
	for (const tag of tags) {
		let index = result.length;
		for (let previousIndex = 0; previousIndex < result.length; previousIndex++) {
			const previous = result[previousIndex];
			if (previous.nodeKind === tag.nodeKind && previous.tagName === tag.tagName && previous.matchByTagPrefix === tag.matchByTagPrefix) {
				index = previousIndex;
				break;
			}
		}
		result[index] = tag;
	}
	return result;
}
/**
* Controls tag resolution when loading and type selection when dumping.
*
* @category Schemas
*/
var Schema = class Schema {
	tags;
	/** @internal */
	implicitScalarTags;
	/**
	* Dispatch implicit scalar resolvers by `source.charAt(0)`. Each bucket holds
	* the resolvers that may match that key, in schema order; a key absent from
	* the map uses
	* {@link Schema.implicitScalarAnyFirstChar}
	* (resolvers that declared no first-char constraint, so they apply to any
	* first character).
	*/
	implicitScalarByFirstChar;
	implicitScalarAnyFirstChar;
	/**
	* The default scalar tag (`!!str`), resolved once so the composer's fallback
	* for unresolved plain scalars avoids a keyed lookup per scalar.
	*
	* @internal
	*/
	defaultScalarTag;
	/**
	* The default container tags (`!!seq` / `!!map`), used by the dumper: when a
	* value is identified by its default tag, the tag is implicit and not
	* printed. Undefined if the schema does not define them (then such values
	* can't be dumped).
	*
	* @internal
	*/
	defaultSequenceTag;
	/** @internal */
	defaultMappingTag;
	exact;
	prefix;
	constructor(tags) {
		const compiledTags = compileTags(tags);
		const implicitScalarTags = [];
		const exact = createTagDefinitionMap();
		const prefix = createTagDefinitionListMap();
		for (const tag of compiledTags) {
			if (tag.nodeKind === "scalar" && tag.implicit) {
				if (tag.matchByTagPrefix) throw new Error("Implicit scalar tags cannot match by tag prefix");
				implicitScalarTags.push(tag);
			}
			switch (tag.nodeKind) {
				case "scalar":
					if (tag.matchByTagPrefix) prefix.scalar.push(tag);
					else exact.scalar[tag.tagName] = tag;
					break;
				case "sequence":
					if (tag.matchByTagPrefix) prefix.sequence.push(tag);
					else exact.sequence[tag.tagName] = tag;
					break;
				case "mapping": if (tag.matchByTagPrefix) prefix.mapping.push(tag);
				else exact.mapping[tag.tagName] = tag;
			}
		}
		const implicitScalarAnyFirstChar = implicitScalarTags.filter((tag) => tag.implicitFirstChars === null);
		const keys = /* @__PURE__ */ new Set();
		for (const tag of implicitScalarTags) if (tag.implicitFirstChars !== null) for (const key of tag.implicitFirstChars) keys.add(key);
		const implicitScalarByFirstChar = /* @__PURE__ */ new Map();
		for (const key of keys) implicitScalarByFirstChar.set(key, implicitScalarTags.filter((tag) => tag.implicitFirstChars === null || tag.implicitFirstChars.indexOf(key) !== -1));
		const defaultScalarTag = exact.scalar["tag:yaml.org,2002:str"];
		if (!defaultScalarTag) throw new Error("schema does not define the default scalar tag (tag:yaml.org,2002:str)");
		this.tags = compiledTags;
		this.implicitScalarTags = implicitScalarTags;
		this.implicitScalarByFirstChar = implicitScalarByFirstChar;
		this.implicitScalarAnyFirstChar = implicitScalarAnyFirstChar;
		this.defaultScalarTag = defaultScalarTag;
		this.defaultSequenceTag = exact.sequence["tag:yaml.org,2002:seq"];
		this.defaultMappingTag = exact.mapping["tag:yaml.org,2002:map"];
		this.exact = exact;
		this.prefix = prefix;
	}
	/** @internal */
	lookupScalarTag(tagName) {
		const exactTag = this.exact.scalar[tagName];
		if (exactTag) return exactTag;
		for (const tag of this.prefix.scalar) if (tagName.startsWith(tag.tagName)) return tag;
	}
	/** @internal */
	lookupSequenceTag(tagName) {
		const exactTag = this.exact.sequence[tagName];
		if (exactTag) return exactTag;
		for (const tag of this.prefix.sequence) if (tagName.startsWith(tag.tagName)) return tag;
	}
	/** @internal */
	lookupMappingTag(tagName) {
		const exactTag = this.exact.mapping[tagName];
		if (exactTag) return exactTag;
		for (const tag of this.prefix.mapping) if (tagName.startsWith(tag.tagName)) return tag;
	}
	/** @internal */
	resolveImplicitScalarTag(source) {
		const candidates = this.implicitScalarByFirstChar.get(source.charAt(0)) ?? this.implicitScalarAnyFirstChar;
		for (const tag of candidates) {
			const value = tag.resolve(source, false, tag.tagName);
			if (value !== NOT_RESOLVED) return {
				value,
				tag
			};
		}
		const tag = this.defaultScalarTag;
		return {
			value: tag.resolve(source, false, tag.tagName),
			tag
		};
	}
	/**
	* Creates a new schema with the specified tags added. If a tag already
	* exists, it is replaced by the specified tag.
	*
	* @example
	*
	* ```javascript
	* import { CORE_SCHEMA, mergeTag, realMapTag } from 'js-yaml'
	*
	* const schema = CORE_SCHEMA.withTags(mergeTag, realMapTag)
	* ```
	*/
	withTags(...tags) {
		let flatTags = [];
		for (const tag of tags) flatTags = flatTags.concat(tag);
		return new Schema([...this.tags, ...flatTags]);
	}
};
/**
* The YAML 1.2 Failsafe Schema: strings, sequences, and mappings.
*
* @category Schemas
*/
var FAILSAFE_SCHEMA = new Schema([
	strTag,
	seqTag,
	mapTag
]);
/**
* The YAML 1.2 JSON Schema. It uses JSON scalar forms while retaining YAML
* collection syntax.
*
* @category Schemas
*/
var JSON_SCHEMA = new Schema([
	...FAILSAFE_SCHEMA.tags,
	nullJsonTag,
	boolJsonTag,
	intJsonTag,
	floatJsonTag
]);
/**
* The default schema for the loaders. Note, {@link CORE_SCHEMA} comes
* without the `!!merge` tag. You can easily enable it if needed.
*
* @example
* Enable {@link mergeTag}:
*
* ```javascript
* import { load, CORE_SCHEMA, mergeTag } from 'js-yaml'
*
* try {
*   load(data, { schema: CORE_SCHEMA.withTags(mergeTag) })
* } catch (e) {
*   console.error(e)
* }
* ```
*
* @category Schemas
*/
var CORE_SCHEMA = new Schema([
	...FAILSAFE_SCHEMA.tags,
	nullCoreTag,
	boolCoreTag,
	intCoreTag,
	floatCoreTag
]);
/**
* YAML 1.1-compatible schema.
*
* @category Schemas
*/
var YAML11_SCHEMA = new Schema([
	...FAILSAFE_SCHEMA.tags,
	nullYaml11Tag,
	boolYaml11Tag,
	intYaml11Tag,
	floatYaml11Tag,
	timestampTag,
	mergeTag,
	binaryTag,
	omapTag,
	pairsTag,
	setTag
]);
/**
* The dumper schema for maximum compatibility. It combines all supported type
* variants from YAML 1.1 and YAML 1.2 so strings matching any of them are
* quoted. This makes the generated YAML more compatible with other parsers.
*
* The schema is based on YAML 1.1, but extends `!!int` and `!!float` to accept
* both YAML 1.1 and Core Schema forms, since Core Schema supports some forms
* that YAML 1.1 does not.
*
* @category Schemas
*/
var DUMP_SCHEMA = YAML11_SCHEMA.withTags({
	...intYaml11Tag,
	resolve: (source, isExplicit, tagName) => {
		const result = intYaml11Tag.resolve(source, isExplicit, tagName);
		return result === NOT_RESOLVED ? intCoreTag.resolve(source, isExplicit, tagName) : result;
	}
}, {
	...floatYaml11Tag,
	resolve: (source, isExplicit, tagName) => {
		const result = floatYaml11Tag.resolve(source, isExplicit, tagName);
		return result === NOT_RESOLVED ? floatCoreTag.resolve(source, isExplicit, tagName) : result;
	}
});
//#endregion
//#region src/tag/mapping/real_map.ts
/**
* Recommended when non-string keys are actually needed. It uses native
* JavaScript `Map` objects, so keys keep their constructed types instead of
* being converted to strings.
*
* It is not the default to avoid widespread breaking changes in existing
* projects. `Map` has a different access API and does not pass deep equality
* checks against `{}`-based fixtures. Alongside the other changes in v5,
* making it the default was considered too disruptive.
*
* If these differences are acceptable for your project, we recommend using
* {@link realMapTag} to guarantee the absence of problems and side effects.
*
* @example
* Enable {@link realMapTag}:
*
* ```javascript
* import { load, CORE_SCHEMA, realMapTag } from 'js-yaml'
*
* try {
*   load(data, { schema: CORE_SCHEMA.withTags(realMapTag) })
* } catch (e) {
*   console.error(e)
* }
* ```
*
* @category Tags
*/
var realMapTag = defineMappingTag("tag:yaml.org,2002:map", {
	create: () => /* @__PURE__ */ new Map(),
	addPair: (container, key, value) => {
		container.set(key, value);
		return "";
	},
	has: (container, key) => container.has(key),
	keys: (container) => container.keys(),
	get: (container, key) => container.get(key),
	identify: (data) => data instanceof Map || isPlainObject(data),
	represent: (data) => {
		if (data instanceof Map) return data;
		const map = /* @__PURE__ */ new Map();
		const obj = data;
		for (const key of Object.keys(obj)) map.set(key, obj[key]);
		return map;
	}
});
//#endregion
//#region src/tag/mapping/legacy_map.ts
function normalizeKey(key) {
	if (Array.isArray(key)) {
		const array = Array.prototype.slice.call(key);
		for (let index = 0; index < array.length; index++) {
			if (Array.isArray(array[index])) return null;
			if (typeof array[index] === "object" && Object.prototype.toString.call(array[index]) === "[object Object]") array[index] = "[object Object]";
		}
		return String(array);
	}
	if (typeof key === "object" && Object.prototype.toString.call(key) === "[object Object]") return "[object Object]";
	return String(key);
}
/**
* This implementation exists solely to reproduce v4 behavior exactly. Its use
* is strongly discouraged. If complex or non-string keys are needed, use
* {@link realMapTag} instead.
*
* @category Tags
*/
var legacyMapTag = defineMappingTag("tag:yaml.org,2002:map", {
	create: () => ({}),
	identify: isPlainObject,
	represent: (o) => {
		const map = /* @__PURE__ */ new Map();
		for (const key of Object.keys(o)) map.set(key, o[key]);
		return map;
	},
	addPair: (container, key, value) => {
		const normalizedKey = normalizeKey(key);
		if (normalizedKey === null) return "nested arrays are not supported inside keys";
		if (normalizedKey === "__proto__") Object.defineProperty(container, normalizedKey, {
			value,
			enumerable: true,
			configurable: true,
			writable: true
		});
		else container[normalizedKey] = value;
		return "";
	},
	has: (container, key) => {
		const normalizedKey = normalizeKey(key);
		return normalizedKey !== null && Object.prototype.hasOwnProperty.call(container, normalizedKey);
	},
	keys: (container) => Object.keys(container),
	get: (container, key) => {
		const normalizedKey = String(key);
		if (!Object.prototype.hasOwnProperty.call(container, normalizedKey)) return null;
		return container[normalizedKey];
	}
});
//#endregion
//#region src/common/snippet.ts
var DEFAULT_SNIPPET_OPTIONS = {
	maxLength: 79,
	indent: 1,
	linesBefore: 3,
	linesAfter: 2
};
function getLine(buffer, lineStart, lineEnd, position, maxLineLength) {
	let head = "";
	let tail = "";
	const maxHalfLength = Math.floor(maxLineLength / 2) - 1;
	if (position - lineStart > maxHalfLength) {
		head = " ... ";
		lineStart = position - maxHalfLength + head.length;
	}
	if (lineEnd - position > maxHalfLength) {
		tail = " ...";
		lineEnd = position + maxHalfLength - tail.length;
	}
	return {
		str: head + buffer.slice(lineStart, lineEnd).replace(/\t/g, "→") + tail,
		pos: position - lineStart + head.length
	};
}
function padStart(string, max) {
	return " ".repeat(Math.max(max - string.length, 0)) + string;
}
function makeSnippet(mark, options) {
	if (!mark.buffer) return null;
	const opts = {
		...DEFAULT_SNIPPET_OPTIONS,
		...options
	};
	const re = /\r?\n|\r|\0/g;
	const lineStarts = [0];
	const lineEnds = [];
	let match;
	let foundLineNo = -1;
	while (match = re.exec(mark.buffer)) {
		lineEnds.push(match.index);
		lineStarts.push(match.index + match[0].length);
		if (mark.position <= match.index && foundLineNo < 0) foundLineNo = lineStarts.length - 2;
	}
	if (foundLineNo < 0) foundLineNo = lineStarts.length - 1;
	let result = "";
	const lineNoLength = Math.min(mark.line + opts.linesAfter, lineEnds.length).toString().length;
	const maxLineLength = opts.maxLength - (opts.indent + lineNoLength + 3);
	for (let i = 1; i <= opts.linesBefore; i++) {
		if (foundLineNo - i < 0) break;
		const line = getLine(mark.buffer, lineStarts[foundLineNo - i], lineEnds[foundLineNo - i], mark.position - (lineStarts[foundLineNo] - lineStarts[foundLineNo - i]), maxLineLength);
		result = `${" ".repeat(opts.indent)}${padStart((mark.line - i + 1).toString(), lineNoLength)} | ${line.str}\n${result}`;
	}
	const line = getLine(mark.buffer, lineStarts[foundLineNo], lineEnds[foundLineNo], mark.position, maxLineLength);
	result += `${" ".repeat(opts.indent)}${padStart((mark.line + 1).toString(), lineNoLength)} | ${line.str}\n`;
	result += `${"-".repeat(opts.indent + lineNoLength + 3 + line.pos)}^\n`;
	for (let i = 1; i <= opts.linesAfter; i++) {
		if (foundLineNo + i >= lineEnds.length) break;
		const line = getLine(mark.buffer, lineStarts[foundLineNo + i], lineEnds[foundLineNo + i], mark.position - (lineStarts[foundLineNo] - lineStarts[foundLineNo + i]), maxLineLength);
		result += `${" ".repeat(opts.indent)}${padStart((mark.line + i + 1).toString(), lineNoLength)} | ${line.str}\n`;
	}
	return result.replace(/\n$/, "");
}
//#endregion
//#region src/common/exception.ts
function formatError(exception, compact) {
	let where = "";
	if (!exception.mark) return exception.reason;
	if (exception.mark.name) where += `in "${exception.mark.name}" `;
	where += `(${exception.mark.line + 1}:${exception.mark.column + 1})`;
	if (!compact && exception.mark.snippet) where += `\n\n${exception.mark.snippet}`;
	return `${exception.reason} ${where}`;
}
/**
* A YAML error. Unlike an ordinary `Error`, it adds a source snippet showing
* the location of the problem to the error message, when available.
*
* @category Main
*/
var YAMLException = class YAMLException extends Error {
	reason;
	mark;
	/**
	* Optional `mark` contains source snippet data. Usually, use
	* {@link YAMLException.throwAt} instead of passing it directly.
	*/
	constructor(reason, mark) {
		super();
		this.name = "YAMLException";
		this.reason = reason;
		this.mark = mark;
		this.message = formatError(this, false);
		if (Error.captureStackTrace) Error.captureStackTrace(this, this.constructor);
	}
	/**
	* Returns the formatted error, omitting the source snippet in compact mode.
	*/
	toString(compact) {
		return `${this.name}: ${formatError(this, compact)}`;
	}
	/**
	* Builds a YAMLException with a source snippet and throws it. `source` is
	* the raw input text; `position` is an offset into it.
	*/
	static throwAt(source, position, message, filename = "") {
		let line = 0;
		let lineStart = 0;
		for (let index = 0; index < position; index++) {
			const ch = source.charCodeAt(index);
			if (ch === 10) {
				line++;
				lineStart = index + 1;
			} else if (ch === 13) {
				line++;
				if (source.charCodeAt(index + 1) === 10) index++;
				lineStart = index + 1;
			}
		}
		const mark = {
			name: filename,
			buffer: source,
			position,
			line,
			column: position - lineStart
		};
		mark.snippet = makeSnippet(mark);
		throw new YAMLException(message, mark);
	}
};
//#endregion
//#region src/parser/events.ts
/** @category Events */
var EVENT_ID = {
	DOCUMENT: 1,
	SEQUENCE: 2,
	MAPPING: 3,
	SCALAR: 4,
	ALIAS: 5,
	POP: 6
};
/** @category Nodes */
var SCALAR_STYLE = {
	PLAIN: 1,
	SINGLE_QUOTED: 2,
	DOUBLE_QUOTED: 3,
	LITERAL_BLOCK: 4,
	FOLDED_BLOCK: 5
};
/** @category Nodes */
var COLLECTION_STYLE = {
	BLOCK: 1,
	FLOW: 2
};
/** @category Nodes */
var CHOMPING_MODE = {
	CLIP: 1,
	STRIP: 2,
	KEEP: 3
};
//#endregion
//#region src/parser/parser_scalar.ts
var NO_RANGE$3 = -1;
function simpleEscapeSequence(c) {
	switch (c) {
		case 48: return "\0";
		case 97: return "\x07";
		case 98: return "\b";
		case 116: return "	";
		case 9: return "	";
		case 110: return "\n";
		case 118: return "\v";
		case 102: return "\f";
		case 114: return "\r";
		case 101: return "\x1B";
		case 32: return " ";
		case 34: return "\"";
		case 47: return "/";
		case 92: return "\\";
		case 78: return "";
		case 95: return "\xA0";
		case 76: return "\u2028";
		case 80: return "\u2029";
		default: return "";
	}
}
var simpleEscapeCheck = new Array(256);
var simpleEscapeMap = new Array(256);
for (let i = 0; i < 256; i++) {
	simpleEscapeCheck[i] = simpleEscapeSequence(i) ? 1 : 0;
	simpleEscapeMap[i] = simpleEscapeSequence(i);
}
function charFromCodepoint(c) {
	if (c <= 65535) return String.fromCharCode(c);
	return String.fromCharCode((c - 65536 >> 10) + 55296, (c - 65536 & 1023) + 56320);
}
function fromHexCode$1(c) {
	if (c >= 48 && c <= 57) return c - 48;
	return (c | 32) - 97 + 10;
}
function escapedHexLen$1(c) {
	if (c === 120) return 2;
	if (c === 117) return 4;
	return 8;
}
function skipFoldedBreaks(input, position, end) {
	let breaks = 0;
	while (position < end) {
		const ch = input.charCodeAt(position);
		if (ch === 10) {
			breaks++;
			position++;
		} else if (ch === 13) {
			breaks++;
			position++;
			if (input.charCodeAt(position) === 10) position++;
		} else if (ch === 32 || ch === 9) position++;
		else break;
	}
	return {
		position,
		breaks
	};
}
function foldedBreaks(count) {
	if (count === 1) return " ";
	return "\n".repeat(count - 1);
}
function getPlainValue(input, start, end) {
	let result = "";
	let position = start;
	let captureStart = start;
	let captureEnd = start;
	while (position < end) {
		const ch = input.charCodeAt(position);
		if (ch === 10 || ch === 13) {
			result += input.slice(captureStart, captureEnd);
			const fold = skipFoldedBreaks(input, position, end);
			result += foldedBreaks(fold.breaks);
			position = captureStart = captureEnd = fold.position;
		} else {
			position++;
			if (ch !== 32 && ch !== 9) captureEnd = position;
		}
	}
	return result + input.slice(captureStart, captureEnd);
}
function getSingleQuotedValue(input, start, end) {
	let result = "";
	let position = start;
	let captureStart = start;
	let captureEnd = start;
	while (position < end) {
		const ch = input.charCodeAt(position);
		if (ch === 39) {
			result += input.slice(captureStart, position) + "'";
			position += 2;
			captureStart = captureEnd = position;
		} else if (ch === 10 || ch === 13) {
			result += input.slice(captureStart, captureEnd);
			const fold = skipFoldedBreaks(input, position, end);
			result += foldedBreaks(fold.breaks);
			position = captureStart = captureEnd = fold.position;
		} else {
			position++;
			if (ch !== 32 && ch !== 9) captureEnd = position;
		}
	}
	return result + input.slice(captureStart, end);
}
function getDoubleQuotedValue(input, start, end) {
	let result = "";
	let position = start;
	let captureStart = start;
	let captureEnd = start;
	while (position < end) {
		const ch = input.charCodeAt(position);
		if (ch === 92) {
			result += input.slice(captureStart, position);
			position++;
			const escaped = input.charCodeAt(position);
			if (escaped === 10 || escaped === 13) position = skipFoldedBreaks(input, position, end).position;
			else if (escaped < 256 && simpleEscapeCheck[escaped]) {
				result += simpleEscapeMap[escaped];
				position++;
			} else {
				let hexLength = escapedHexLen$1(escaped);
				let hexResult = 0;
				for (; hexLength > 0; hexLength--) {
					position++;
					const digit = fromHexCode$1(input.charCodeAt(position));
					hexResult = (hexResult << 4) + digit;
				}
				result += charFromCodepoint(hexResult);
				position++;
			}
			captureStart = captureEnd = position;
		} else if (ch === 10 || ch === 13) {
			result += input.slice(captureStart, captureEnd);
			const fold = skipFoldedBreaks(input, position, end);
			result += foldedBreaks(fold.breaks);
			position = captureStart = captureEnd = fold.position;
		} else {
			position++;
			if (ch !== 32 && ch !== 9) captureEnd = position;
		}
	}
	return result + input.slice(captureStart, end);
}
function getBlockValue(input, start, end, indent, chomping, folded) {
	const textIndent = indent < 0 ? 0 : indent;
	const region = input.slice(start, end).replace(/\r\n?/g, "\n");
	const lines = region === "" ? [] : (region.endsWith("\n") ? region.slice(0, -1) : region).split("\n");
	let result = "";
	let didReadContent = false;
	let emptyLines = 0;
	let atMoreIndented = false;
	for (const line of lines) {
		let column = 0;
		while (column < textIndent && line.charCodeAt(column) === 32) column++;
		if (indent < 0 || column >= line.length) {
			emptyLines++;
			continue;
		}
		const content = line.slice(textIndent);
		const first = content.charCodeAt(0);
		if (folded) {
			if (first === 32 || first === 9) {
				atMoreIndented = true;
				result += "\n".repeat(didReadContent ? 1 + emptyLines : emptyLines);
			} else if (atMoreIndented) {
				atMoreIndented = false;
				result += "\n".repeat(emptyLines + 1);
			} else if (emptyLines === 0) {
				if (didReadContent) result += " ";
			} else result += "\n".repeat(emptyLines);
		} else result += "\n".repeat(didReadContent ? 1 + emptyLines : emptyLines);
		result += content;
		didReadContent = true;
		emptyLines = 0;
	}
	if (chomping === CHOMPING_MODE.KEEP) result += "\n".repeat(didReadContent ? 1 + emptyLines : emptyLines);
	else if (chomping !== CHOMPING_MODE.STRIP) {
		if (didReadContent) result += "\n";
	}
	return result;
}
/**
* Decodes the scalar referenced by event offsets in `input`.
*
* @category Events
*/
function getScalarValue(input, scalar) {
	if (scalar.valueStart === NO_RANGE$3) return "";
	const { valueStart, valueEnd } = scalar;
	if (scalar.fast) return input.slice(valueStart, valueEnd);
	switch (scalar.style) {
		case SCALAR_STYLE.SINGLE_QUOTED: return getSingleQuotedValue(input, valueStart, valueEnd);
		case SCALAR_STYLE.DOUBLE_QUOTED: return getDoubleQuotedValue(input, valueStart, valueEnd);
		case SCALAR_STYLE.LITERAL_BLOCK: return getBlockValue(input, valueStart, valueEnd, scalar.indent, scalar.chomping, false);
		case SCALAR_STYLE.FOLDED_BLOCK: return getBlockValue(input, valueStart, valueEnd, scalar.indent, scalar.chomping, true);
		default: return getPlainValue(input, valueStart, valueEnd);
	}
}
//#endregion
//#region src/common/tagname.ts
var DEFAULT_TAG_HANDLERS = Object.assign(Object.create(null), {
	"!": "!",
	"!!": "tag:yaml.org,2002:"
});
var TAG_SUFFIX_CHARS = "-#;/?:@&=+$_.~*'()";
var TAG_URI_CHARS = TAG_SUFFIX_CHARS + "!,[]";
var HEX = "0123456789ABCDEF";
function percentByte(byte) {
	return "%" + HEX[byte >> 4] + HEX[byte & 15];
}
function tagPercentEncode(source, isSuffix) {
	const allowed = isSuffix ? TAG_SUFFIX_CHARS : TAG_URI_CHARS;
	let result = "";
	for (let index = 0; index < source.length; index++) {
		let ch = source.charCodeAt(index);
		if (ch >= 48 && ch <= 57 || ch >= 65 && ch <= 90 || ch >= 97 && ch <= 122 || allowed.includes(source[index])) {
			result += source[index];
			continue;
		}
		if (ch >= 55296 && ch <= 56319) ch = 65536 + ((ch & 1023) << 10) + (source.charCodeAt(++index) & 1023);
		if (ch < 128) result += percentByte(ch);
		else if (ch < 2048) result += percentByte(192 | ch >> 6) + percentByte(128 | ch & 63);
		else if (ch < 65536) result += percentByte(224 | ch >> 12) + percentByte(128 | ch >> 6 & 63) + percentByte(128 | ch & 63);
		else result += percentByte(240 | ch >> 18) + percentByte(128 | ch >> 12 & 63) + percentByte(128 | ch >> 6 & 63) + percentByte(128 | ch & 63);
	}
	return result;
}
function tagPercentDecode(source) {
	let result = "";
	let index = 0;
	while (index < source.length) {
		if (source.charCodeAt(index) !== 37) {
			result += source[index++];
			continue;
		}
		let ch = parseInt(source.slice(index + 1, index + 3), 16);
		index += 3;
		if (ch >= 192) {
			let remaining = ch < 224 ? 1 : ch < 240 ? 2 : 3;
			ch &= (1 << 6 - remaining) - 1;
			while (remaining-- > 0) {
				ch = ch << 6 | parseInt(source.slice(index + 1, index + 3), 16) & 63;
				index += 3;
			}
		}
		if (ch < 65536) result += String.fromCharCode(ch);
		else {
			ch -= 65536;
			result += String.fromCharCode(55296 | ch >> 10, 56320 | ch & 1023);
		}
	}
	return result;
}
function tagNameFull(rawTag, tagHandlers) {
	if (rawTag.startsWith("!<") && rawTag.endsWith(">")) return tagPercentDecode(rawTag.slice(2, -1));
	const handleEnd = rawTag.indexOf("!", 1);
	const handle = handleEnd === -1 ? "!" : rawTag.slice(0, handleEnd + 1);
	return tagPercentDecode(tagHandlers?.[handle] ?? DEFAULT_TAG_HANDLERS[handle] ?? handle) + tagPercentDecode(rawTag.slice(handle.length));
}
function tagNameShort(fullTag) {
	let tag = fullTag;
	if (tag.charCodeAt(0) === 33) {
		tag = tag.slice(1);
		return `!${tagPercentEncode(tag, true)}`;
	}
	if (tag.slice(0, 18) === "tag:yaml.org,2002:") return `!!${tagPercentEncode(tag.slice(18), true)}`;
	return `!<${tagPercentEncode(tag, false)}>`;
}
//#endregion
//#region src/parser/constructor.ts
var NO_RANGE$2 = (/* unused pure expression or super */ null && (-1));
var MERGE_TAG_NAME = "tag:yaml.org,2002:merge";
var DEFAULT_CONSTRUCTOR_OPTIONS = {
	filename: "",
	schema: CORE_SCHEMA,
	json: false,
	maxTotalMergeKeys: 1e4,
	maxAliases: -1
};
function eventPosition$1(event) {
	if ("tagStart" in event && event.tagStart !== NO_RANGE$2) return event.tagStart;
	if ("anchorStart" in event && event.anchorStart !== NO_RANGE$2) return event.anchorStart;
	if ("valueStart" in event && event.valueStart !== NO_RANGE$2) return event.valueStart;
	if ("start" in event) return event.start;
	return 0;
}
function throwError$1(state, message) {
	YAMLException.throwAt(state.source, state.position, message, state.filename);
}
function finalizeCollection(state, position, tag, carrier) {
	try {
		return tag.finalize(carrier);
	} catch (error) {
		if (error instanceof YAMLException) throw error;
		YAMLException.throwAt(state.source, position, error instanceof Error ? error.message : String(error), state.filename);
	}
}
function constructScalar(state, event) {
	const source = getScalarValue(state.source, event);
	const rawTag = event.tagStart === NO_RANGE$2 ? "" : state.source.slice(event.tagStart, event.tagEnd);
	const strTag = state.schema.defaultScalarTag;
	if (rawTag !== "") {
		if (rawTag === "!") return {
			value: source,
			tag: strTag
		};
		const tagName = tagNameFull(rawTag, state.tagHandlers);
		const scalarTag = state.schema.lookupScalarTag(tagName);
		if (scalarTag) {
			const result = scalarTag.resolve(source, true, tagName);
			if (result === NOT_RESOLVED) throwError$1(state, `cannot resolve a node with !<${tagName}> explicit tag`);
			return {
				value: result,
				tag: scalarTag
			};
		}
		const collectionTagDef = state.schema.lookupMappingTag(tagName) ?? state.schema.lookupSequenceTag(tagName);
		if (collectionTagDef) {
			if (source !== "") throwError$1(state, `cannot resolve a node with !<${tagName}> explicit tag`);
			const carrier = collectionTagDef.create(tagName);
			return {
				value: collectionTagDef.carrierIsResult ? carrier : finalizeCollection(state, state.position, collectionTagDef, carrier),
				tag: collectionTagDef
			};
		}
		throwError$1(state, `unknown scalar tag !<${tagName}>`);
	}
	if (event.style === SCALAR_STYLE.PLAIN) return state.schema.resolveImplicitScalarTag(source);
	return {
		value: strTag.resolve(source, false, strTag.tagName),
		tag: strTag
	};
}
function collectionTagName(state, event, defaultTagName) {
	const rawTag = event.tagStart === NO_RANGE$2 ? "" : state.source.slice(event.tagStart, event.tagEnd);
	return rawTag === "" || rawTag === "!" ? defaultTagName : tagNameFull(rawTag, state.tagHandlers);
}
function isMappingTag(tag) {
	return tag.nodeKind === "mapping";
}
function chargeMergeWork(state) {
	state.totalMergeKeys++;
	if (state.maxTotalMergeKeys !== -1 && state.totalMergeKeys > state.maxTotalMergeKeys) throwError$1(state, `merge keys exceeded maxTotalMergeKeys (${state.maxTotalMergeKeys})`);
}
function mergeKeys(state, frame, source, sourceTag) {
	chargeMergeWork(state);
	for (const sourceKey of sourceTag.keys(source)) {
		chargeMergeWork(state);
		if (frame.tag.has(frame.value, sourceKey)) continue;
		const err = frame.tag.addPair(frame.value, sourceKey, sourceTag.get(source, sourceKey));
		if (err) throwError$1(state, err);
		frame.overridable ??= /* @__PURE__ */ new Set();
		frame.overridable.add(sourceKey);
	}
}
function mergeSource(state, frame, source, sourceTag) {
	state.position = frame.keyPosition;
	if (isMappingTag(sourceTag)) mergeKeys(state, frame, source, sourceTag);
	else if (sourceTag.nodeKind === "sequence" && Array.isArray(source)) {
		if (source.length > 100) throwError$1(state, "abnormal merge sequence size");
		for (const element of source) {
			const elementTag = state.nodeTags.get(element);
			if (!elementTag) throwError$1(state, "cannot merge mappings; the provided source object is unacceptable");
			mergeKeys(state, frame, element, elementTag);
		}
	} else throwError$1(state, "cannot merge mappings; the provided source object is unacceptable");
}
function addMappingValue(state, frame, key, value, tag) {
	state.position = frame.keyPosition;
	if (frame.keyIsMerge) {
		mergeSource(state, frame, value, tag);
		return;
	}
	if (!state.json && frame.tag.has(frame.value, key) && !frame.overridable?.has(key)) throwError$1(state, "duplicated mapping key");
	const err = frame.tag.addPair(frame.value, key, value);
	if (err) throwError$1(state, err);
	frame.overridable?.delete(key);
}
function addValue(state, value, tag) {
	const frame = state.frames[state.frames.length - 1];
	if (frame.kind === "document") {
		frame.value = value;
		frame.hasValue = true;
	} else if (frame.kind === "sequence") {
		if (isMappingTag(tag)) state.nodeTags.set(value, tag);
		const err = frame.tag.addItem(frame.value, value, frame.index++);
		if (err) throwError$1(state, err);
	} else if (frame.hasKey) {
		const key = frame.key;
		frame.key = void 0;
		frame.hasKey = false;
		addMappingValue(state, frame, key, value, tag);
	} else {
		frame.key = value;
		frame.keyPosition = state.position;
		frame.hasKey = true;
		frame.keyIsMerge = tag.tagName === MERGE_TAG_NAME;
	}
}
function storeAnchor(state, event, value, tag, isValueFinal) {
	if (event.anchorStart !== NO_RANGE$2) {
		const anchor = {
			value,
			tag,
			isValueFinal
		};
		state.anchors.set(state.source.slice(event.anchorStart, event.anchorEnd), anchor);
		return anchor;
	}
	return null;
}
/**
* Constructs JavaScript documents directly from parser events, without an
* intermediate AST.
*
* @category Events
*/
function constructFromEvents(events, options) {
	const state = {
		...DEFAULT_CONSTRUCTOR_OPTIONS,
		...options,
		events,
		documents: [],
		eventIndex: 0,
		position: 0,
		frames: [],
		anchors: /* @__PURE__ */ new Map(),
		nodeTags: /* @__PURE__ */ new Map(),
		tagHandlers: Object.create(null),
		totalMergeKeys: 0,
		aliasCount: 0
	};
	while (state.eventIndex < state.events.length) {
		const event = state.events[state.eventIndex++];
		state.position = eventPosition$1(event);
		switch (event.type) {
			case EVENT_ID.DOCUMENT:
				state.anchors = /* @__PURE__ */ new Map();
				state.nodeTags = /* @__PURE__ */ new Map();
				state.aliasCount = 0;
				state.tagHandlers = Object.create(null);
				for (const directive of event.directives) if (directive.kind === "tag") state.tagHandlers[directive.handle] = directive.prefix;
				state.frames.push({
					kind: "document",
					position: state.position,
					value: void 0,
					hasValue: false
				});
				break;
			case EVENT_ID.SCALAR: {
				const { value, tag } = constructScalar(state, event);
				storeAnchor(state, event, value, tag, true);
				addValue(state, value, tag);
				break;
			}
			case EVENT_ID.SEQUENCE: {
				const tagName = collectionTagName(state, event, "tag:yaml.org,2002:seq");
				const tag = state.schema.lookupSequenceTag(tagName);
				if (!tag) throwError$1(state, `unknown sequence tag !<${tagName}>`);
				const value = tag.create(tagName);
				const anchor = storeAnchor(state, event, value, tag, tag.carrierIsResult);
				state.frames.push({
					kind: "sequence",
					position: state.position,
					value,
					tag,
					anchor,
					index: 0
				});
				break;
			}
			case EVENT_ID.MAPPING: {
				const tagName = collectionTagName(state, event, "tag:yaml.org,2002:map");
				const tag = state.schema.lookupMappingTag(tagName);
				if (!tag) throwError$1(state, `unknown mapping tag !<${tagName}>`);
				const value = tag.create(tagName);
				const anchor = storeAnchor(state, event, value, tag, tag.carrierIsResult);
				state.frames.push({
					kind: "mapping",
					position: state.position,
					value,
					tag,
					anchor,
					key: void 0,
					keyPosition: state.position,
					hasKey: false,
					keyIsMerge: false,
					overridable: null
				});
				break;
			}
			case EVENT_ID.ALIAS: {
				if (state.maxAliases !== -1 && ++state.aliasCount > state.maxAliases) throwError$1(state, `aliases exceeded maxAliases (${state.maxAliases})`);
				const name = state.source.slice(event.anchorStart, event.anchorEnd);
				const anchor = state.anchors.get(name);
				if (!anchor) throwError$1(state, `unidentified alias "${name}"`);
				if (!anchor.isValueFinal) throwError$1(state, `recursive alias "${name}" is not supported for tag ${anchor.tag.tagName} because it uses finalize()`);
				addValue(state, anchor.value, anchor.tag);
				break;
			}
			case EVENT_ID.POP: {
				const frame = state.frames.pop();
				if (frame.kind === "mapping" && frame.hasKey) {
					state.position = frame.keyPosition;
					throwError$1(state, "incomplete mapping pair in event stream");
				}
				if (frame.kind === "document") state.documents.push(frame.value);
				else {
					const value = frame.tag.carrierIsResult ? frame.value : finalizeCollection(state, frame.position, frame.tag, frame.value);
					if (frame.anchor) {
						frame.anchor.value = value;
						frame.anchor.isValueFinal = true;
					}
					addValue(state, value, frame.tag);
				}
				break;
			}
		}
	}
	return state.documents;
}
//#endregion
//#region src/parser/parser.ts
var NO_RANGE$1 = -1;
var HAS_OWN = Object.prototype.hasOwnProperty;
var CONTEXT_FLOW_IN = 1;
var CONTEXT_FLOW_OUT = 2;
var CONTEXT_BLOCK_IN = 3;
var CONTEXT_BLOCK_OUT = 4;
var PATTERN_NON_PRINTABLE = /[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/;
var PATTERN_FLOW_INDICATORS = /[,\[\]{}]/;
var PATTERN_TAG_HANDLE = /^(?:!|!!|![0-9A-Za-z-]+!)$/;
var NS_URI_CHAR = String.raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$,_.!~*'()\[\]])`;
var NS_TAG_CHAR = String.raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$.~*'()_])`;
var PATTERN_TAG_URI = new RegExp(`^(?:${NS_URI_CHAR})*$`);
var PATTERN_TAG_SUFFIX = new RegExp(`^(?:${NS_TAG_CHAR})+$`);
var PATTERN_TAG_PREFIX = new RegExp(`^(?:!(?:${NS_URI_CHAR})*|${NS_TAG_CHAR}(?:${NS_URI_CHAR})*)$`);
var DEFAULT_PARSER_OPTIONS = {
	filename: "",
	maxDepth: 100
};
function addDocumentEvent(state, explicitStart, explicitEnd) {
	state.events.push({
		type: EVENT_ID.DOCUMENT,
		explicitStart,
		explicitEnd,
		directives: state.directives
	});
}
function addSequenceEvent(state, start, anchorStart, anchorEnd, tagStart, tagEnd, style) {
	state.events.push({
		type: EVENT_ID.SEQUENCE,
		start,
		anchorStart,
		anchorEnd,
		tagStart,
		tagEnd,
		style
	});
}
function addMappingEvent(state, start, anchorStart, anchorEnd, tagStart, tagEnd, style) {
	state.events.push({
		type: EVENT_ID.MAPPING,
		start,
		anchorStart,
		anchorEnd,
		tagStart,
		tagEnd,
		style
	});
}
function insertFlowPairMappingEvent(state, snapshot) {
	state.events.splice(snapshot.eventsLength, 0, {
		type: EVENT_ID.MAPPING,
		start: snapshot.position,
		anchorStart: NO_RANGE$1,
		anchorEnd: NO_RANGE$1,
		tagStart: NO_RANGE$1,
		tagEnd: NO_RANGE$1,
		style: COLLECTION_STYLE.FLOW
	});
}
function addScalarEvent(state, valueStart, valueEnd, anchorStart, anchorEnd, tagStart, tagEnd, style, chomping = CHOMPING_MODE.CLIP, indent = -1, fast = false) {
	state.events.push({
		type: EVENT_ID.SCALAR,
		valueStart,
		valueEnd,
		anchorStart,
		anchorEnd,
		tagStart,
		tagEnd,
		style,
		chomping,
		indent,
		fast
	});
}
function addAliasEvent(state, anchorStart, anchorEnd) {
	state.events.push({
		type: EVENT_ID.ALIAS,
		anchorStart,
		anchorEnd
	});
}
function addPopEvent(state) {
	state.events.push({ type: EVENT_ID.POP });
}
function addEmptyScalarEvent(state) {
	addScalarEvent(state, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, SCALAR_STYLE.PLAIN);
}
function emptyProperties() {
	return {
		anchorStart: NO_RANGE$1,
		anchorEnd: NO_RANGE$1,
		tagStart: NO_RANGE$1,
		tagEnd: NO_RANGE$1
	};
}
function snapshotState(state) {
	return {
		position: state.position,
		line: state.line,
		lineStart: state.lineStart,
		lineIndent: state.lineIndent,
		firstTabInLine: state.firstTabInLine,
		eventsLength: state.events.length
	};
}
function restoreState(state, snapshot) {
	state.position = snapshot.position;
	state.line = snapshot.line;
	state.lineStart = snapshot.lineStart;
	state.lineIndent = snapshot.lineIndent;
	state.firstTabInLine = snapshot.firstTabInLine;
	state.events.length = snapshot.eventsLength;
}
function throwError(state, message) {
	YAMLException.throwAt(state.input.slice(0, state.length), state.position, message, state.filename);
}
function isEol(c) {
	return c === 10 || c === 13;
}
function isWhiteSpace(c) {
	return c === 9 || c === 32;
}
function isWsOrEol(c) {
	return isWhiteSpace(c) || isEol(c);
}
function isWsOrEolOrEnd(c) {
	return c === 0 || isWsOrEol(c);
}
function isFlowIndicator(c) {
	return c === 44 || c === 91 || c === 93 || c === 123 || c === 125;
}
function fromDecimalCode(c) {
	return c >= 48 && c <= 57 ? c - 48 : -1;
}
function fromHexCode(c) {
	if (c >= 48 && c <= 57) return c - 48;
	const lc = c | 32;
	if (lc >= 97 && lc <= 102) return lc - 97 + 10;
	return -1;
}
function escapedHexLen(c) {
	if (c === 120) return 2;
	if (c === 117) return 4;
	if (c === 85) return 8;
	return 0;
}
function isSimpleEscape(c) {
	return c === 48 || c === 97 || c === 98 || c === 116 || c === 9 || c === 110 || c === 118 || c === 102 || c === 114 || c === 101 || c === 32 || c === 34 || c === 47 || c === 92 || c === 78 || c === 95 || c === 76 || c === 80;
}
function consumeLineBreak(state) {
	if (state.input.charCodeAt(state.position) === 10) state.position++;
	else {
		state.position++;
		if (state.input.charCodeAt(state.position) === 10) state.position++;
	}
	state.line++;
	state.lineStart = state.position;
	state.lineIndent = 0;
	state.firstTabInLine = -1;
}
function skipSeparationSpace(state, allowComments) {
	let lineBreaks = 0;
	let ch = state.input.charCodeAt(state.position);
	let hasSeparation = state.position === state.lineStart || isWsOrEol(state.input.charCodeAt(state.position - 1));
	while (ch !== 0) {
		while (isWhiteSpace(ch)) {
			hasSeparation = true;
			if (ch === 9 && state.firstTabInLine === -1) state.firstTabInLine = state.position;
			ch = state.input.charCodeAt(++state.position);
		}
		if (allowComments && hasSeparation && ch === 35) do
			ch = state.input.charCodeAt(++state.position);
		while (!isEol(ch) && ch !== 0);
		if (!isEol(ch)) break;
		consumeLineBreak(state);
		lineBreaks++;
		hasSeparation = true;
		ch = state.input.charCodeAt(state.position);
		while (ch === 32) {
			state.lineIndent++;
			ch = state.input.charCodeAt(++state.position);
		}
	}
	return lineBreaks;
}
function testDocumentSeparator(state, position = state.position) {
	const ch = state.input.charCodeAt(position);
	if ((ch === 45 || ch === 46) && ch === state.input.charCodeAt(position + 1) && ch === state.input.charCodeAt(position + 2)) {
		const following = state.input.charCodeAt(position + 3);
		return following === 0 || isWsOrEol(following);
	}
	return false;
}
function skipByteOrderMark(state) {
	if (state.position === state.lineStart && state.input.charCodeAt(state.position) === 65279) {
		state.position++;
		state.lineStart = state.position;
	}
}
function testDocumentBoundary(state) {
	if (state.position !== state.lineStart) return false;
	if (testDocumentSeparator(state)) return true;
	if (state.input.charCodeAt(state.position) !== 65279) return false;
	const snapshot = snapshotState(state);
	skipByteOrderMark(state);
	skipSeparationSpace(state, true);
	const ch = state.input.charCodeAt(state.position);
	const result = state.position === state.lineStart && (ch === 37 || ch === 45 && testDocumentSeparator(state));
	restoreState(state, snapshot);
	return result;
}
function skipUntilLineEnd(state) {
	let ch = state.input.charCodeAt(state.position);
	while (ch !== 0 && !isEol(ch)) ch = state.input.charCodeAt(++state.position);
}
function checkPrintable(state, start, end) {
	const match = PATTERN_NON_PRINTABLE.exec(state.input.slice(start, end));
	if (match !== null) {
		state.position = start + match.index + match[0].length - 1;
		throwError(state, "the stream contains non-printable characters");
	}
}
function readTagProperty(state, props, inFlow) {
	if (state.input.charCodeAt(state.position) !== 33) return false;
	if (props.tagStart !== NO_RANGE$1) throwError(state, "duplication of a tag property");
	const start = state.position;
	let isVerbatim = false;
	let isNamed = false;
	let tagHandle = "!";
	let ch = state.input.charCodeAt(++state.position);
	if (ch === 60) {
		isVerbatim = true;
		ch = state.input.charCodeAt(++state.position);
	} else if (ch === 33) {
		isNamed = true;
		tagHandle = "!!";
		ch = state.input.charCodeAt(++state.position);
	}
	let suffixStart = state.position;
	let tagName;
	if (isVerbatim) {
		while (ch !== 0 && ch !== 62) ch = state.input.charCodeAt(++state.position);
		if (ch !== 62) throwError(state, "unexpected end of the stream within a verbatim tag");
		tagName = state.input.slice(suffixStart, state.position);
		state.position++;
	} else {
		while (ch !== 0 && !isWsOrEol(ch) && !(inFlow && isFlowIndicator(ch))) {
			if (ch === 33) {
				if (!isNamed) {
					tagHandle = state.input.slice(suffixStart - 1, state.position + 1);
					if (!PATTERN_TAG_HANDLE.test(tagHandle)) throwError(state, "named tag handle cannot contain such characters");
					isNamed = true;
					suffixStart = state.position + 1;
				} else throwError(state, "tag suffix cannot contain exclamation marks");
			}
			ch = state.input.charCodeAt(++state.position);
		}
		tagName = state.input.slice(suffixStart, state.position);
		if (PATTERN_FLOW_INDICATORS.test(tagName)) throwError(state, "tag suffix cannot contain flow indicator characters");
	}
	if (tagName && !(isVerbatim ? PATTERN_TAG_URI.test(tagName) : PATTERN_TAG_SUFFIX.test(tagName))) throwError(state, `tag name cannot contain such characters: ${tagName}`);
	if (!isVerbatim && tagHandle !== "!" && tagHandle !== "!!" && !HAS_OWN.call(state.tagHandlers, tagHandle)) throwError(state, `undeclared tag handle "${tagHandle}"`);
	props.tagStart = start;
	props.tagEnd = state.position;
	return true;
}
function readAnchorProperty(state, props) {
	if (state.input.charCodeAt(state.position) !== 38) return false;
	if (props.anchorStart !== NO_RANGE$1) throwError(state, "duplication of an anchor property");
	state.position++;
	const start = state.position;
	while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position)) && !isFlowIndicator(state.input.charCodeAt(state.position))) state.position++;
	if (state.position === start) throwError(state, "name of an anchor node must contain at least one character");
	props.anchorStart = start;
	props.anchorEnd = state.position;
	return true;
}
function readAlias(state, props) {
	if (state.input.charCodeAt(state.position) !== 42) return false;
	if (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1) throwError(state, "alias node should not have any properties");
	state.position++;
	const start = state.position;
	while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position)) && !isFlowIndicator(state.input.charCodeAt(state.position))) state.position++;
	if (state.position === start) throwError(state, "name of an alias node must contain at least one character");
	addAliasEvent(state, start, state.position);
	return true;
}
function readFlowScalarBreak(state, nodeIndent) {
	skipSeparationSpace(state, false);
	if (state.lineIndent < nodeIndent) throwError(state, "deficient indentation");
}
function readSingleQuotedScalar(state, nodeIndent, props) {
	if (state.input.charCodeAt(state.position) !== 39) return false;
	state.position++;
	const start = state.position;
	let simple = true;
	while (state.input.charCodeAt(state.position) !== 0) {
		const ch = state.input.charCodeAt(state.position);
		if (ch === 39) {
			if (state.input.charCodeAt(state.position + 1) === 39) {
				simple = false;
				state.position += 2;
				continue;
			}
			const end = state.position;
			state.position++;
			addScalarEvent(state, start, end, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.SINGLE_QUOTED, CHOMPING_MODE.CLIP, -1, simple);
			return true;
		}
		if (isEol(ch)) {
			simple = false;
			readFlowScalarBreak(state, nodeIndent);
		} else if (state.position === state.lineStart && testDocumentSeparator(state)) throwError(state, "unexpected end of the document within a single quoted scalar");
		else if (ch !== 9 && ch < 32) throwError(state, "expected valid JSON character");
		else state.position++;
	}
	throwError(state, "unexpected end of the stream within a single quoted scalar");
}
function readDoubleQuotedScalar(state, nodeIndent, props) {
	if (state.input.charCodeAt(state.position) !== 34) return false;
	state.position++;
	const start = state.position;
	let simple = true;
	while (state.input.charCodeAt(state.position) !== 0) {
		const ch = state.input.charCodeAt(state.position);
		if (ch === 34) {
			const end = state.position;
			state.position++;
			addScalarEvent(state, start, end, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.DOUBLE_QUOTED, CHOMPING_MODE.CLIP, -1, simple);
			return true;
		}
		if (ch === 92) {
			simple = false;
			const escaped = state.input.charCodeAt(++state.position);
			if (isEol(escaped)) readFlowScalarBreak(state, nodeIndent);
			else if (isSimpleEscape(escaped)) state.position++;
			else {
				let hexLength = escapedHexLen(escaped);
				if (hexLength === 0) throwError(state, "unknown escape sequence");
				while (hexLength-- > 0) {
					state.position++;
					if (fromHexCode(state.input.charCodeAt(state.position)) < 0) throwError(state, "expected hexadecimal character");
				}
				state.position++;
			}
		} else if (isEol(ch)) {
			simple = false;
			readFlowScalarBreak(state, nodeIndent);
		} else if (state.position === state.lineStart && testDocumentSeparator(state)) throwError(state, "unexpected end of the document within a double quoted scalar");
		else if (ch !== 9 && ch < 32) throwError(state, "expected valid JSON character");
		else state.position++;
	}
	throwError(state, "unexpected end of the stream within a double quoted scalar");
}
function readBlockScalar(state, parentIndent, props) {
	const ch = state.input.charCodeAt(state.position);
	let chomping = CHOMPING_MODE.CLIP;
	let indent = -1;
	let detectedIndent = false;
	if (ch !== 124 && ch !== 62) return false;
	const style = ch === 124 ? SCALAR_STYLE.LITERAL_BLOCK : SCALAR_STYLE.FOLDED_BLOCK;
	state.position++;
	while (state.input.charCodeAt(state.position) !== 0) {
		const current = state.input.charCodeAt(state.position);
		const digit = fromDecimalCode(current);
		if (current === 43 || current === 45) {
			if (chomping !== CHOMPING_MODE.CLIP) throwError(state, "repeat of a chomping mode identifier");
			chomping = current === 43 ? CHOMPING_MODE.KEEP : CHOMPING_MODE.STRIP;
			state.position++;
		} else if (digit >= 0) {
			if (digit === 0) throwError(state, "bad explicit indentation width of a block scalar; it cannot be less than one");
			if (detectedIndent) throwError(state, "repeat of an indentation width identifier");
			indent = parentIndent + digit - 1;
			detectedIndent = true;
			state.position++;
		} else break;
	}
	let hadWhitespace = false;
	while (isWhiteSpace(state.input.charCodeAt(state.position))) {
		hadWhitespace = true;
		state.position++;
	}
	if (hadWhitespace && state.input.charCodeAt(state.position) === 35) skipUntilLineEnd(state);
	if (isEol(state.input.charCodeAt(state.position))) consumeLineBreak(state);
	else if (state.input.charCodeAt(state.position) !== 0) throwError(state, "a line break is expected");
	let contentIndent = detectedIndent ? indent : -1;
	let maxLeadingIndent = 0;
	const valueStart = state.position;
	let valueEnd = state.position;
	while (state.input.charCodeAt(state.position) !== 0) {
		const linePosition = state.position;
		let column = 0;
		while (state.input.charCodeAt(linePosition + column) === 32) column++;
		const first = state.input.charCodeAt(linePosition + column);
		if (first === 0) {
			if (contentIndent >= 0) {
				if (column > contentIndent) valueEnd = linePosition + column;
			} else if (column > 0) valueEnd = linePosition + column;
			break;
		}
		if (testDocumentBoundary(state)) break;
		if (!detectedIndent && contentIndent === -1 && isEol(first)) maxLeadingIndent = Math.max(maxLeadingIndent, column);
		if (!detectedIndent && contentIndent === -1 && !isEol(first)) {
			if (first === 9 && column < parentIndent) {
				state.position = linePosition + column;
				throwError(state, "tab characters must not be used in indentation");
			}
			if (column >= parentIndent && column < maxLeadingIndent) {
				state.position = linePosition + column;
				throwError(state, "bad indentation of a mapping entry");
			}
		}
		if (contentIndent === -1 && first !== 0 && !isEol(first) && column < parentIndent) {
			state.lineIndent = column;
			state.position = linePosition + column;
			break;
		}
		if (!detectedIndent && first !== 0 && !isEol(first) && contentIndent === -1) contentIndent = column;
		const requiredIndent = contentIndent === -1 ? parentIndent + 1 : contentIndent;
		if (first !== 0 && !isEol(first) && column < requiredIndent) {
			state.lineIndent = column;
			state.position = linePosition + column;
			break;
		}
		skipUntilLineEnd(state);
		valueEnd = state.position;
		if (isEol(state.input.charCodeAt(state.position))) {
			consumeLineBreak(state);
			valueEnd = state.position;
		}
	}
	checkPrintable(state, valueStart, valueEnd);
	addScalarEvent(state, valueStart, valueEnd, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, style, chomping, contentIndent);
	return true;
}
function canStartPlainScalar(state, nodeContext) {
	const ch = state.input.charCodeAt(state.position);
	const inFlow = nodeContext === CONTEXT_FLOW_IN;
	if (ch === 0 || isWsOrEol(ch) || ch === 35 || ch === 38 || ch === 42 || ch === 33 || ch === 124 || ch === 62 || ch === 39 || ch === 34 || ch === 37 || ch === 64 || ch === 96 || isFlowIndicator(ch)) return false;
	if (ch === 63 || ch === 45) {
		const following = state.input.charCodeAt(state.position + 1);
		if (isWsOrEolOrEnd(following) || inFlow && isFlowIndicator(following)) return false;
	}
	return true;
}
function readPlainScalar(state, nodeIndent, nodeContext, props) {
	if (!canStartPlainScalar(state, nodeContext)) return false;
	const start = state.position;
	let end = state.position;
	let ch = state.input.charCodeAt(state.position);
	const inFlow = nodeContext === CONTEXT_FLOW_IN;
	let multiline = false;
	while (ch !== 0) {
		if (testDocumentBoundary(state)) break;
		if (ch === 58) {
			const following = state.input.charCodeAt(state.position + 1);
			if (isWsOrEolOrEnd(following) || inFlow && isFlowIndicator(following)) break;
		} else if (ch === 35) {
			if (isWsOrEol(state.input.charCodeAt(state.position - 1))) break;
		} else if (inFlow && isFlowIndicator(ch)) break;
		else if (isEol(ch)) {
			const savedPosition = state.position;
			const savedLine = state.line;
			const savedLineStart = state.lineStart;
			const savedLineIndent = state.lineIndent;
			skipSeparationSpace(state, false);
			if (state.lineIndent >= nodeIndent) {
				multiline = true;
				ch = state.input.charCodeAt(state.position);
				continue;
			}
			state.position = savedPosition;
			state.line = savedLine;
			state.lineStart = savedLineStart;
			state.lineIndent = savedLineIndent;
			break;
		}
		if (!isWhiteSpace(ch)) end = state.position + 1;
		ch = state.input.charCodeAt(++state.position);
	}
	if (end === start) return false;
	checkPrintable(state, start, end);
	addScalarEvent(state, start, end, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.PLAIN, CHOMPING_MODE.CLIP, -1, !multiline);
	return true;
}
function skipFlowSeparationSpace(state, nodeIndent) {
	const startLine = state.line;
	skipSeparationSpace(state, true);
	if (state.line > startLine && state.lineIndent < nodeIndent || state.firstTabInLine !== -1 && state.lineIndent < nodeIndent) throwError(state, "deficient indentation");
}
function readFlowCollection(state, nodeIndent, props) {
	const ch = state.input.charCodeAt(state.position);
	const isMapping = ch === 123;
	const start = state.position;
	let readNext = true;
	if (ch !== 91 && ch !== 123) return false;
	const terminator = isMapping ? 125 : 93;
	if (isMapping) addMappingEvent(state, start, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.FLOW);
	else addSequenceEvent(state, start, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.FLOW);
	state.position++;
	while (state.input.charCodeAt(state.position) !== 0) {
		skipFlowSeparationSpace(state, nodeIndent);
		let ch = state.input.charCodeAt(state.position);
		if (ch === terminator) {
			state.position++;
			addPopEvent(state);
			return true;
		} else if (!readNext) throwError(state, "missed comma between flow collection entries");
		else if (ch === 44) throwError(state, "expected the node content, but found ','");
		let isPair = false;
		let isExplicitPair = false;
		if (ch === 63 && isWsOrEol(state.input.charCodeAt(state.position + 1))) {
			isPair = isExplicitPair = true;
			state.position += 1;
			skipFlowSeparationSpace(state, nodeIndent);
		}
		const entryLine = state.line;
		const entryStart = snapshotState(state);
		const keyWasRead = parseNode(state, nodeIndent, CONTEXT_FLOW_IN, false, true);
		skipFlowSeparationSpace(state, nodeIndent);
		ch = state.input.charCodeAt(state.position);
		if ((isMapping || isExplicitPair || state.line === entryLine) && ch === 58) {
			isPair = true;
			state.position++;
			skipFlowSeparationSpace(state, nodeIndent);
			if (!isMapping) {
				insertFlowPairMappingEvent(state, entryStart);
				if (!keyWasRead) addEmptyScalarEvent(state);
			} else if (!keyWasRead) addEmptyScalarEvent(state);
			if (!parseNode(state, nodeIndent, CONTEXT_FLOW_IN, false, true)) addEmptyScalarEvent(state);
			skipFlowSeparationSpace(state, nodeIndent);
			if (!isMapping) addPopEvent(state);
		} else if (isMapping && isPair) {
			if (!keyWasRead) addEmptyScalarEvent(state);
			addEmptyScalarEvent(state);
		} else if (isMapping) addEmptyScalarEvent(state);
		else if (isPair) {
			insertFlowPairMappingEvent(state, entryStart);
			if (!keyWasRead) addEmptyScalarEvent(state);
			addEmptyScalarEvent(state);
			addPopEvent(state);
		}
		ch = state.input.charCodeAt(state.position);
		if (ch === 44) {
			readNext = true;
			state.position++;
		} else readNext = false;
	}
	throwError(state, "unexpected end of the stream within a flow collection");
}
function readBlockSequence(state, nodeIndent, props) {
	if (state.firstTabInLine !== -1 || state.input.charCodeAt(state.position) !== 45 || !isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) return false;
	addSequenceEvent(state, state.position, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.BLOCK);
	while (state.input.charCodeAt(state.position) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) {
		if (state.firstTabInLine !== -1) {
			state.position = state.firstTabInLine;
			throwError(state, "tab characters must not be used in indentation");
		}
		const entryLine = state.line;
		state.position++;
		const hadBreak = skipSeparationSpace(state, true) > 0;
		if (state.firstTabInLine !== -1 && state.input.charCodeAt(state.position) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) throwError(state, "bad indentation of a sequence entry");
		if (hadBreak && state.lineIndent <= nodeIndent) addEmptyScalarEvent(state);
		else parseNode(state, nodeIndent, CONTEXT_BLOCK_IN, false, true);
		skipSeparationSpace(state, true);
		if (state.lineIndent < nodeIndent || state.position >= state.length) break;
		if (state.lineIndent > nodeIndent) throwError(state, "bad indentation of a sequence entry");
		if (state.line === entryLine && state.input.charCodeAt(state.position) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) throwError(state, "bad indentation of a sequence entry");
	}
	addPopEvent(state);
	return true;
}
function readBlockMapping(state, nodeIndent, flowIndent, props) {
	let atExplicitKey = false;
	let detected = false;
	let mappingOpened = false;
	let pendingExplicitKey = false;
	if (state.firstTabInLine !== -1) return false;
	let ch = state.input.charCodeAt(state.position);
	while (ch !== 0) {
		if (!atExplicitKey && state.firstTabInLine !== -1) {
			state.position = state.firstTabInLine;
			throwError(state, "tab characters must not be used in indentation");
		}
		const following = state.input.charCodeAt(state.position + 1);
		const entryLine = state.line;
		if ((ch === 63 || ch === 58) && isWsOrEolOrEnd(following)) {
			if (!mappingOpened) {
				addMappingEvent(state, state.position, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.BLOCK);
				mappingOpened = true;
			}
			if (ch === 63) {
				if (atExplicitKey) addEmptyScalarEvent(state);
				detected = true;
				atExplicitKey = true;
			} else if (atExplicitKey) atExplicitKey = false;
			else {
				addEmptyScalarEvent(state);
				detected = true;
				atExplicitKey = false;
			}
			state.position += 1;
			pendingExplicitKey = true;
		} else {
			if (atExplicitKey) {
				addEmptyScalarEvent(state);
				atExplicitKey = false;
			}
			const beforeKey = snapshotState(state);
			if (!parseNode(state, flowIndent, CONTEXT_FLOW_OUT, false, true)) break;
			if (state.line === entryLine) {
				ch = state.input.charCodeAt(state.position);
				while (isWhiteSpace(ch)) ch = state.input.charCodeAt(++state.position);
				if (ch === 58) {
					ch = state.input.charCodeAt(++state.position);
					if (!isWsOrEolOrEnd(ch)) throwError(state, "a whitespace character is expected after the key-value separator within a block mapping");
					if (!mappingOpened) {
						state.events.splice(beforeKey.eventsLength, 0, {
							type: EVENT_ID.MAPPING,
							start: beforeKey.position,
							anchorStart: props.anchorStart,
							anchorEnd: props.anchorEnd,
							tagStart: props.tagStart,
							tagEnd: props.tagEnd,
							style: COLLECTION_STYLE.BLOCK
						});
						mappingOpened = true;
					}
					detected = true;
					atExplicitKey = false;
					pendingExplicitKey = false;
				} else if (detected) throwError(state, "expected ':' after a mapping key");
				else {
					if (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1) {
						restoreState(state, beforeKey);
						return false;
					}
					return true;
				}
			} else if (detected) throwError(state, "can not read a block mapping entry; a multiline key may not be an implicit key");
			else {
				if (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1) {
					restoreState(state, beforeKey);
					return false;
				}
				return true;
			}
		}
		if (parseNode(state, nodeIndent, CONTEXT_BLOCK_OUT, true, pendingExplicitKey)) pendingExplicitKey = false;
		if (!atExplicitKey) {
			if (pendingExplicitKey) {
				addEmptyScalarEvent(state);
				pendingExplicitKey = false;
			}
		}
		skipSeparationSpace(state, true);
		ch = state.input.charCodeAt(state.position);
		if ((state.line === entryLine || state.lineIndent > nodeIndent) && ch !== 0) throwError(state, "bad indentation of a mapping entry");
		else if (state.lineIndent < nodeIndent) break;
	}
	if (!detected) return false;
	if (atExplicitKey) addEmptyScalarEvent(state);
	if (mappingOpened) addPopEvent(state);
	return true;
}
function parseNode(state, parentIndent, nodeContext, allowToSeek, allowCompact, allowPropertyMapping = true) {
	if (state.depth >= state.maxDepth) throwError(state, `nesting exceeded maxDepth (${state.maxDepth})`);
	state.depth++;
	let indentStatus = 1;
	let atNewLine = false;
	let hasContent = false;
	let propertyStart = null;
	const props = emptyProperties();
	let allowBlockScalars = nodeContext === CONTEXT_BLOCK_OUT || nodeContext === CONTEXT_BLOCK_IN;
	let allowBlockCollections = allowBlockScalars;
	const allowBlockStyles = allowBlockScalars;
	if (allowToSeek && skipSeparationSpace(state, true)) {
		atNewLine = true;
		if (state.lineIndent > parentIndent) indentStatus = 1;
		else if (state.lineIndent === parentIndent) indentStatus = 0;
		else indentStatus = -1;
	}
	if (indentStatus === 1) while (true) {
		const ch = state.input.charCodeAt(state.position);
		const propertyState = snapshotState(state);
		if (atNewLine && indentStatus !== 1 && (ch === 33 || ch === 38)) break;
		if (atNewLine && allowBlockStyles && (props.tagStart !== NO_RANGE$1 || props.anchorStart !== NO_RANGE$1) && (ch === 33 || ch === 38)) {
			const fallbackState = snapshotState(state);
			const flowIndent = parentIndent + 1;
			if (readBlockMapping(state, state.position - state.lineStart, flowIndent, props) && state.events[fallbackState.eventsLength]?.type === EVENT_ID.MAPPING) {
				state.depth--;
				return true;
			}
			restoreState(state, fallbackState);
		}
		if (atNewLine && (ch === 33 && props.tagStart !== NO_RANGE$1 || ch === 38 && props.anchorStart !== NO_RANGE$1)) break;
		if (!readTagProperty(state, props, nodeContext === CONTEXT_FLOW_IN) && !readAnchorProperty(state, props)) break;
		if (propertyStart === null) propertyStart = propertyState;
		if (skipSeparationSpace(state, true)) {
			atNewLine = true;
			allowBlockCollections = allowBlockStyles;
			if (state.lineIndent > parentIndent) indentStatus = 1;
			else if (state.lineIndent === parentIndent) indentStatus = 0;
			else indentStatus = -1;
		} else allowBlockCollections = false;
	}
	if (allowBlockCollections) allowBlockCollections = atNewLine || allowCompact;
	if (indentStatus === 1 || nodeContext === CONTEXT_BLOCK_OUT) {
		const flowIndent = nodeContext === CONTEXT_FLOW_IN || nodeContext === CONTEXT_FLOW_OUT ? parentIndent : parentIndent + 1;
		const blockIndent = state.position - state.lineStart;
		if (indentStatus === 1) {
			if (allowBlockCollections && (readBlockSequence(state, blockIndent, props) || readBlockMapping(state, blockIndent, flowIndent, props)) || readFlowCollection(state, flowIndent, props)) hasContent = true;
			else {
				const ch = state.input.charCodeAt(state.position);
				if (propertyStart !== null && allowPropertyMapping && allowBlockStyles && !allowBlockCollections && ch !== 124 && ch !== 62) {
					const fallbackState = snapshotState(state);
					const propertyIndent = propertyStart.position - propertyStart.lineStart;
					restoreState(state, propertyStart);
					if (readBlockMapping(state, propertyIndent, flowIndent, emptyProperties()) && state.events[fallbackState.eventsLength]?.type === EVENT_ID.MAPPING) hasContent = true;
					else restoreState(state, fallbackState);
				}
				if (!hasContent && (allowBlockScalars && readBlockScalar(state, flowIndent, props) || readSingleQuotedScalar(state, flowIndent, props) || readDoubleQuotedScalar(state, flowIndent, props) || readAlias(state, props) || readPlainScalar(state, flowIndent, nodeContext, props))) hasContent = true;
			}
		} else if (indentStatus === 0) hasContent = allowBlockCollections && readBlockSequence(state, blockIndent, props);
	}
	allowBlockScalars = allowBlockScalars && !hasContent;
	if (!hasContent && (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1 || allowBlockScalars)) {
		addScalarEvent(state, NO_RANGE$1, NO_RANGE$1, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.PLAIN);
		hasContent = true;
	}
	state.depth--;
	return hasContent || props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1;
}
function readDirective(state) {
	if (state.lineIndent > 0 || state.input.charCodeAt(state.position) !== 37) return false;
	state.position++;
	const nameStart = state.position;
	while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position))) state.position++;
	const name = state.input.slice(nameStart, state.position);
	const args = [];
	if (name.length === 0) throwError(state, "directive name must not be less than one character in length");
	while (state.input.charCodeAt(state.position) !== 0 && !isEol(state.input.charCodeAt(state.position))) {
		while (isWhiteSpace(state.input.charCodeAt(state.position))) state.position++;
		if (state.input.charCodeAt(state.position) === 35 || isEol(state.input.charCodeAt(state.position)) || state.input.charCodeAt(state.position) === 0) break;
		const start = state.position;
		while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position))) state.position++;
		args.push(state.input.slice(start, state.position));
	}
	if (isEol(state.input.charCodeAt(state.position))) consumeLineBreak(state);
	if (name === "YAML") {
		if (state.directives.some((directive) => directive.kind === "yaml")) throwError(state, "duplication of %YAML directive");
		if (args.length !== 1) throwError(state, "YAML directive accepts exactly one argument");
		const match = /^([0-9]+)\.([0-9]+)$/.exec(args[0]);
		if (match === null) throwError(state, "ill-formed argument of the YAML directive");
		if (parseInt(match[1], 10) !== 1) throwError(state, "unacceptable YAML version of the document");
		state.directives.push({
			kind: "yaml",
			version: args[0]
		});
	} else if (name === "TAG") {
		if (args.length !== 2) throwError(state, "TAG directive accepts exactly two arguments");
		const [handle, prefix] = args;
		if (!PATTERN_TAG_HANDLE.test(handle)) throwError(state, "ill-formed tag handle (first argument) of the TAG directive");
		if (HAS_OWN.call(state.tagHandlers, handle)) throwError(state, `there is a previously declared suffix for "${handle}" tag handle`);
		if (!PATTERN_TAG_PREFIX.test(prefix)) throwError(state, "ill-formed tag prefix (second argument) of the TAG directive");
		state.tagHandlers[handle] = prefix;
		state.directives.push({
			kind: "tag",
			handle,
			prefix
		});
	}
	return true;
}
function readDocument(state) {
	state.directives = [];
	state.tagHandlers = Object.create(null);
	let hasDirectives = false;
	skipSeparationSpace(state, true);
	while (readDirective(state)) {
		hasDirectives = true;
		skipSeparationSpace(state, true);
	}
	let explicitStart = false;
	let explicitEnd = false;
	let allowCompact = true;
	if (state.lineIndent === 0 && state.input.charCodeAt(state.position) === 45 && state.input.charCodeAt(state.position + 1) === 45 && state.input.charCodeAt(state.position + 2) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 3))) {
		explicitStart = true;
		const markerLine = state.line;
		state.position += 3;
		skipSeparationSpace(state, true);
		allowCompact = state.line > markerLine;
	} else if (hasDirectives) throwError(state, "directives end mark is expected");
	const documentEventIndex = state.events.length;
	if (!explicitStart && state.position === state.lineStart && state.input.charCodeAt(state.position) === 46 && testDocumentSeparator(state)) {
		state.position += 3;
		skipSeparationSpace(state, true);
		return;
	}
	addDocumentEvent(state, explicitStart, false);
	if (!parseNode(state, state.lineIndent - 1, CONTEXT_BLOCK_OUT, false, allowCompact, allowCompact)) addEmptyScalarEvent(state);
	skipSeparationSpace(state, true);
	if (state.position === state.lineStart && testDocumentSeparator(state)) {
		explicitEnd = state.input.charCodeAt(state.position) === 46;
		if (explicitEnd) {
			const markerLine = state.line;
			state.position += 3;
			skipSeparationSpace(state, true);
			if (state.line === markerLine && state.position < state.length) throwError(state, "end of the stream or a document separator is expected");
		}
	}
	const documentEvent = state.events[documentEventIndex];
	if (documentEvent?.type === EVENT_ID.DOCUMENT) documentEvent.explicitEnd = explicitEnd;
	addPopEvent(state);
	if (!explicitEnd && state.position < state.length && !testDocumentBoundary(state)) throwError(state, "end of the stream or a document separator is expected");
}
/**
* Parses YAML into a flat event stream referencing source text by offsets.
*
* @category Events
*/
function parseEvents(input, options) {
	const length = input.length;
	const state = {
		...DEFAULT_PARSER_OPTIONS,
		...options,
		input: `${input}\0`,
		length,
		position: 0,
		line: 0,
		lineStart: 0,
		lineIndent: 0,
		firstTabInLine: -1,
		depth: 0,
		directives: [],
		tagHandlers: Object.create(null),
		events: []
	};
	const nullpos = input.indexOf("\0");
	if (nullpos !== -1) YAMLException.throwAt(input, nullpos, "null byte is not allowed in input", state.filename);
	while (state.position < state.length) {
		skipByteOrderMark(state);
		skipSeparationSpace(state, true);
		if (state.position >= state.length) break;
		const documentStart = state.position;
		readDocument(state);
		if (state.position === documentStart)
 /* c8 ignore next */
		throwError(state, "can not read a document");
	}
	return state.events;
}
//#endregion
//#region src/load.ts
var DEFAULT_LOAD_OPTIONS = {
	...DEFAULT_PARSER_OPTIONS,
	...DEFAULT_CONSTRUCTOR_OPTIONS
};
function loadDocuments(input, options = {}) {
	const opts = {
		...DEFAULT_LOAD_OPTIONS,
		...options
	};
	const source = String(input);
	const PARSER_OPT_KEYS = Object.keys(DEFAULT_PARSER_OPTIONS);
	const CONSTRUCTOR_OPT_KEYS = Object.keys(DEFAULT_CONSTRUCTOR_OPTIONS);
	return constructFromEvents(parseEvents(source, pick(opts, PARSER_OPT_KEYS)), {
		...pick(opts, CONSTRUCTOR_OPT_KEYS),
		source
	});
}
function loadAll(input, iteratorOrOptions, options) {
	let iterator = null;
	if (typeof iteratorOrOptions === "function") iterator = iteratorOrOptions;
	else if (iteratorOrOptions !== null && typeof iteratorOrOptions === "object") options = iteratorOrOptions;
	const documents = loadDocuments(input, options);
	if (iterator === null) return documents;
	for (const document of documents) iterator(document);
}
/**
* Parses `string` as a single YAML document. Throws {@link YAMLException} on
* error. This function does not understand multi-document or empty sources; it
* throws an exception on those.
*
* > [!NOTE]
* > 1. When processing untrusted input, see the
* >    [security considerations](../docs/safety.md).
* > 2. All exceptions MUST be caught, not just {@link YAMLException}.
* > 3. The default {@link CORE_SCHEMA} comes without the `!!merge` tag. You can
* >    easily enable it if needed.
* > 4. The default {@link mapTag} is `{}`-object based, with known limitations
* >    (see description). For full compatibility use {@link realMapTag}
* >    instead (it uses native JS `Map`).
*
* @example
* Enable {@link mergeTag} and {@link realMapTag}:
*
* ```javascript
* import { load, CORE_SCHEMA, mergeTag, realMapTag } from 'js-yaml'
*
* try {
*   load(data, { schema: CORE_SCHEMA.withTags(mergeTag, realMapTag) })
* } catch (e) {
*   console.error(e)
* }
* ```
*
* @category Main
*/
function load(input, options) {
	const documents = loadDocuments(input, options);
	if (documents.length === 0) throw new YAMLException("expected a document, but the input is empty");
	if (documents.length === 1) return documents[0];
	throw new YAMLException("expected a single document in the stream, but found more");
}
//#endregion
//#region src/ast/from_js.ts
var INVALID = Symbol("INVALID");
function buildRepresentTypes(schema) {
	const defaultTags = new Set([
		schema.defaultScalarTag,
		schema.defaultSequenceTag,
		schema.defaultMappingTag
	].filter((t) => t !== void 0));
	const implicitScalars = schema.implicitScalarTags;
	const explicitTags = schema.tags.filter((t) => !(t.nodeKind === "scalar" && t.implicit) && !defaultTags.has(t));
	const defaultTagsLast = schema.tags.filter((t) => defaultTags.has(t));
	return [
		...implicitScalars.map((tag) => ({
			tag,
			implicitTag: true
		})),
		...explicitTags.map((tag) => ({
			tag,
			implicitTag: false
		})),
		...defaultTagsLast.map((tag) => ({
			tag,
			implicitTag: true
		}))
	];
}
function matchTag(state, object) {
	for (let index = 0, length = state.representTypes.length; index < length; index += 1) {
		const { tag, implicitTag } = state.representTypes[index];
		if (tag.identify(object)) {
			let tagName;
			if (tag.matchByTagPrefix) tagName = tag.representTagName(object);
			else tagName = tag.tagName;
			return {
				tag,
				tagName,
				implicitTag
			};
		}
	}
	return null;
}
function build(state, object) {
	if (!state.noRefs && object !== null && typeof object === "object") {
		const existing = state.refs.get(object);
		if (existing) {
			if (existing.anchor === void 0) existing.anchor = `ref_${state.refCounter++}`;
			return {
				kind: "alias",
				anchor: existing.anchor
			};
		}
	}
	const matched = matchTag(state, object);
	if (!matched) {
		if (object === void 0) return INVALID;
		if (state.skipInvalid) return INVALID;
		throw new YAMLException(`unacceptable kind of an object to dump ${Object.prototype.toString.call(object)}`);
	}
	const { tag, tagName, implicitTag } = matched;
	const nodeTagName = implicitTag ? tagName : tagNameShort(tagName);
	if (tag.nodeKind === "scalar") return {
		kind: "scalar",
		tag: nodeTagName,
		tagged: !implicitTag,
		style: SCALAR_STYLE.PLAIN,
		value: tag.represent(object)
	};
	if (tag.nodeKind === "sequence") {
		const container = tag.represent(object);
		const node = {
			kind: "sequence",
			tag: nodeTagName,
			tagged: !implicitTag,
			style: COLLECTION_STYLE.BLOCK,
			items: []
		};
		if (!state.noRefs) state.refs.set(object, node);
		for (let index = 0, length = container.length; index < length; index += 1) {
			let item = build(state, container[index]);
			if (item === INVALID && container[index] === void 0) item = build(state, null);
			if (item === INVALID) continue;
			node.items.push(item);
		}
		return node;
	}
	const map = tag.represent(object);
	const node = {
		kind: "mapping",
		tag: nodeTagName,
		tagged: !implicitTag,
		style: COLLECTION_STYLE.BLOCK,
		items: []
	};
	if (!state.noRefs) state.refs.set(object, node);
	for (const [objectKey, objectValue] of map) {
		const key = build(state, objectKey);
		if (key === INVALID) continue;
		const value = build(state, objectValue);
		if (value === INVALID) continue;
		node.items.push({
			key,
			value
		});
	}
	return node;
}
/**
* Convert JS object to AST. A JS value is one YAML document. An unrepresentable
* root becomes an empty document, which the presenter renders as an empty
* string.
*
* @category AST
*/
function jsToAst(input, schema, options = {}) {
	const root = build({
		representTypes: buildRepresentTypes(schema),
		noRefs: options.noRefs ?? false,
		skipInvalid: options.skipInvalid ?? false,
		refs: /* @__PURE__ */ new Map(),
		refCounter: 0
	}, input);
	return [{
		contents: root === INVALID ? null : root,
		directives: []
	}];
}
//#endregion
//#region src/ast/visit.ts
/**
* Return from a visitor to stop the whole traversal.
*
* @category AST
*/
var VISIT_BREAK = Symbol("visit:break");
/**
* Return from a visitor to skip the current node's children.
*
* @category AST
*/
var VISIT_SKIP = Symbol("visit:skip");
function visitNode(node, visitor, ctx) {
	const control = visitor(node, ctx);
	if (control === VISIT_BREAK) return true;
	if (control === VISIT_SKIP) return false;
	const depth = ctx.depth + 1;
	switch (node.kind) {
		case "sequence":
			for (const item of node.items) if (visitNode(item, visitor, {
				depth,
				parent: node,
				isKey: false
			})) return true;
			break;
		case "mapping": for (const { key, value } of node.items) {
			if (visitNode(key, visitor, {
				depth,
				parent: node,
				isKey: true
			})) return true;
			if (visitNode(value, visitor, {
				depth,
				parent: node,
				isKey: false
			})) return true;
		}
	}
	return false;
}
/**
* Walk every node in the documents, calling {@link Visitor} once per
* node (pre-order).
*
* @category AST
*/
function visit(documents, visitor) {
	for (const doc of documents) if (doc.contents && visitNode(doc.contents, visitor, {
		depth: 0,
		parent: null,
		isKey: false
	})) return;
}
//#endregion
//#region src/ast/styler_defaults.ts
function hasBit(mask, bit) {
	return (mask & 1 << bit) !== 0;
}
/**
* Default scalar styling rules in application order.
* See [Scalar styling](../../docs/scalar_styling.md) for usage details.
*
* @category AST
*/
var DEFAULT_SCALAR_STYLE_RULES = {
	applyQuoteFlowKeysOption,
	doubleQuoteForInvisibles,
	doubleQuoteWhitespaceOnly,
	applyForceQuotesOption,
	tryLongOrMultilineAsBlock,
	quoteInvalidPlain,
	fallbackToDoubleQuoted
};
function _preferredQuotedStyle(layout) {
	if (layout.presenterOptions.quoteStyle === "single" && hasBit(layout.allowedStylesMask, SCALAR_STYLE.SINGLE_QUOTED)) return SCALAR_STYLE.SINGLE_QUOTED;
	return SCALAR_STYLE.DOUBLE_QUOTED;
}
function applyQuoteFlowKeysOption(layout) {
	if (!layout.presenterOptions.quoteFlowKeys) return;
	if (!layout.isKey || !layout.flowOnly || layout.style !== SCALAR_STYLE.PLAIN) return;
	layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
function doubleQuoteForInvisibles(layout) {
	if (layout.style === SCALAR_STYLE.PLAIN && /[\t\x7F-\xA0\u2028\u2029\uFEFF\uFFFE\uFFFF]/.test(layout.node.value)) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
function doubleQuoteWhitespaceOnly(layout) {
	if (layout.style === SCALAR_STYLE.PLAIN && /^\s+$/.test(layout.node.value)) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
function applyForceQuotesOption(layout) {
	if (!layout.presenterOptions.forceQuotes) return;
	if (layout.isKey || layout.style !== SCALAR_STYLE.PLAIN) return;
	if (layout.node.tag !== layout.presenterOptions.schema.defaultScalarTag.tagName) return;
	layout.style = layout.node.value.includes("\n") ? SCALAR_STYLE.DOUBLE_QUOTED : _preferredQuotedStyle(layout);
}
function tryLongOrMultilineAsBlock(layout) {
	if (layout.style !== SCALAR_STYLE.PLAIN || layout.isKey) return;
	const value = layout.node.value;
	const multiline = value.indexOf("\n") !== -1;
	if (!hasBit(layout.allowedStylesMask, SCALAR_STYLE.LITERAL_BLOCK)) {
		if (multiline) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
		return;
	}
	const w = layout.presenterOptions.lineWidth;
	if (w === -1) {
		if (multiline) layout.style = SCALAR_STYLE.LITERAL_BLOCK;
		return;
	}
	const availableWidth = Math.max(Math.min(w, 40), w - layout.shiftOfContent);
	let position = 0;
	let shouldFold = false;
	while (position <= value.length) {
		let lineEnd = value.length;
		const nextLineBreak = value.indexOf("\n", position);
		if (nextLineBreak !== -1) lineEnd = nextLineBreak;
		const line = value.slice(position, lineEnd);
		if (line.length > availableWidth && line[0] !== " " && / [^ \t]/.test(line)) shouldFold = true;
		if (nextLineBreak === -1) break;
		position = nextLineBreak + 1;
	}
	if (shouldFold) layout.style = SCALAR_STYLE.FOLDED_BLOCK;
	else if (multiline) layout.style = SCALAR_STYLE.LITERAL_BLOCK;
}
function quoteInvalidPlain(layout) {
	if (layout.style === SCALAR_STYLE.PLAIN && !hasBit(layout.allowedStylesMask, SCALAR_STYLE.PLAIN)) layout.style = _preferredQuotedStyle(layout);
}
function fallbackToDoubleQuoted(layout) {
	if (!hasBit(layout.allowedStylesMask, layout.style)) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
//#endregion
//#region src/ast/scalar_styler.ts
function setBit(mask, bit) {
	return mask | 1 << bit;
}
var SRC_C_PRINTABLE = "[\\x09\\x0A\\x0D\\x20-\\x7E\\x85\\xA0-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]";
var SRC_B_CHAR = "[\\n\\r]";
var SRC_C_BYTE_ORDER_MARK = "\\uFEFF";
var SRC_S_WHITE = "[ \\t]";
var SRC_NB_CHAR = `(?:(?!(?:${SRC_B_CHAR}|${SRC_C_BYTE_ORDER_MARK}))${SRC_C_PRINTABLE})`;
var SRC_NS_CHAR = `(?:(?!${SRC_S_WHITE})${SRC_NB_CHAR})`;
var SRC_NB_JSON = "[\\x09\\x20-\\uD7FF\\uE000-\\uFFFF\\u{10000}-\\u{10FFFF}]";
var SRC_C_INDICATOR = "[-?:,\\[\\]{}#&*!|>'\"%@`]";
var SRC_C_FLOW_INDICATOR = "[,\\[\\]{}]";
var SRC_NS_PLAIN_SAFE_FLOW_OUT = SRC_NS_CHAR;
var SRC_NS_PLAIN_SAFE_FLOW_IN = `(?:(?!${SRC_C_FLOW_INDICATOR})${SRC_NS_CHAR})`;
var SRC_NS_PLAIN_FIRST_FLOW_OUT = `(?:(?:(?!${SRC_C_INDICATOR})${SRC_NS_CHAR})|[?:-](?=${SRC_NS_PLAIN_SAFE_FLOW_OUT}))`;
var SRC_NS_PLAIN_FIRST_FLOW_IN = `(?:(?:(?!${SRC_C_INDICATOR})${SRC_NS_CHAR})|[?:-](?=${SRC_NS_PLAIN_SAFE_FLOW_IN}))`;
var SRC_NS_PLAIN_CHAR_FLOW_OUT = `(?:(?:(?![:#])${SRC_NS_PLAIN_SAFE_FLOW_OUT})|:(?=${SRC_NS_PLAIN_SAFE_FLOW_OUT}))#*`;
var SRC_NS_PLAIN_CHAR_FLOW_IN = `(?:(?:(?![:#])${SRC_NS_PLAIN_SAFE_FLOW_IN})|:(?=${SRC_NS_PLAIN_SAFE_FLOW_IN}))#*`;
var SRC_NB_NS_PLAIN_IN_LINE_FLOW_OUT = `(?:${SRC_S_WHITE}*${SRC_NS_PLAIN_CHAR_FLOW_OUT})*`;
var SRC_NB_NS_PLAIN_IN_LINE_FLOW_IN = `(?:${SRC_S_WHITE}*${SRC_NS_PLAIN_CHAR_FLOW_IN})*`;
var SRC_NS_PLAIN_ONE_LINE_FLOW_OUT = `${SRC_NS_PLAIN_FIRST_FLOW_OUT}#*${SRC_NB_NS_PLAIN_IN_LINE_FLOW_OUT}`;
var SRC_NS_PLAIN_ONE_LINE_FLOW_IN = `${SRC_NS_PLAIN_FIRST_FLOW_IN}#*${SRC_NB_NS_PLAIN_IN_LINE_FLOW_IN}`;
var SRC_NS_PLAIN_ONE_LINE_BLOCK_KEY = SRC_NS_PLAIN_ONE_LINE_FLOW_OUT;
var SRC_NS_PLAIN_ONE_LINE_FLOW_KEY = SRC_NS_PLAIN_ONE_LINE_FLOW_IN;
var SRC_S_NS_PLAIN_NEXT_LINE_FLOW_OUT = `\\n+${SRC_NS_PLAIN_CHAR_FLOW_OUT}${SRC_NB_NS_PLAIN_IN_LINE_FLOW_OUT}`;
var SRC_S_NS_PLAIN_NEXT_LINE_FLOW_IN = `\\n+${SRC_NS_PLAIN_CHAR_FLOW_IN}${SRC_NB_NS_PLAIN_IN_LINE_FLOW_IN}`;
var SRC_NS_PLAIN_MULTI_LINE_FLOW_OUT = `${SRC_NS_PLAIN_ONE_LINE_FLOW_OUT}(?:${SRC_S_NS_PLAIN_NEXT_LINE_FLOW_OUT})*`;
var SRC_NS_PLAIN_MULTI_LINE_FLOW_IN = `${SRC_NS_PLAIN_ONE_LINE_FLOW_IN}(?:${SRC_S_NS_PLAIN_NEXT_LINE_FLOW_IN})*`;
var NS_PLAIN_FLOW_OUT = new RegExp(`^(?:${SRC_NS_PLAIN_MULTI_LINE_FLOW_OUT})$`, "u");
var NS_PLAIN_FLOW_IN = new RegExp(`^(?:${SRC_NS_PLAIN_MULTI_LINE_FLOW_IN})$`, "u");
var NS_PLAIN_BLOCK_KEY = new RegExp(`^(?:${SRC_NS_PLAIN_ONE_LINE_BLOCK_KEY})$`, "u");
var NS_PLAIN_FLOW_KEY = new RegExp(`^(?:${SRC_NS_PLAIN_ONE_LINE_FLOW_KEY})$`, "u");
var NB_SINGLE_ONE_LINE = new RegExp(`^(?:${SRC_NB_JSON})*$`, "u");
var NB_SINGLE_MULTI_LINE = new RegExp(`^(?:${SRC_NB_JSON}|\\n)*$`, "u");
var BLOCK_SCALAR_CONTENT = new RegExp(`^(?:${SRC_NB_CHAR}|\\n)*$`, "u");
var C_FORBIDDEN_FIRST_LINE = /^(?:---|\.\.\.)(?=$|[ \t\n\r])/;
var C_FORBIDDEN_CONTENT = /^(?:---|\.\.\.)(?=$|[ \t\n\r])/m;
function canUsePlain(layout) {
	const str = layout.node.value;
	if (str !== "") {
		if (!(layout.isKey ? layout.flowOnly ? NS_PLAIN_FLOW_KEY : NS_PLAIN_BLOCK_KEY : layout.flowOnly ? NS_PLAIN_FLOW_IN : NS_PLAIN_FLOW_OUT).test(str)) return false;
		if (layout.shiftOfFirstLine === 0 && C_FORBIDDEN_FIRST_LINE.test(str)) return false;
		if (layout.shiftOfContent === 0) {
			const firstLineBreak = str.indexOf("\n");
			if (firstLineBreak !== -1) {
				const content = str.slice(firstLineBreak + 1);
				if (C_FORBIDDEN_CONTENT.test(content)) return false;
			}
		}
	}
	const resolvedTag = layout.presenterOptions.schema.resolveImplicitScalarTag(str).tag.tagName;
	if (!layout.node.tagged && resolvedTag !== layout.node.tag) return false;
	if (!layout.node.tagged && str === "=" && resolvedTag === layout.presenterOptions.schema.defaultScalarTag.tagName) return false;
	return true;
}
function canUseSingleQuoted(layout) {
	const str = layout.node.value;
	if (!(layout.isKey ? NB_SINGLE_ONE_LINE : NB_SINGLE_MULTI_LINE).test(str)) return false;
	if (/[ \t]\n|\n[ \t]/.test(str)) return false;
	if (!layout.isKey && layout.shiftOfContent === 0) {
		const firstLineBreak = str.indexOf("\n");
		if (firstLineBreak !== -1 && C_FORBIDDEN_CONTENT.test(str.slice(firstLineBreak + 1))) return false;
	}
	return true;
}
function canUseBlock(layout) {
	if (layout.flowOnly || !BLOCK_SCALAR_CONTENT.test(layout.node.value)) return false;
	const contentIndent = layout.shiftOfContent - layout.shiftOfParent;
	if (contentIndent < 1) return false;
	if (contentIndent > 9 && /^\n* /.test(layout.node.value)) return false;
	if (layout.shiftOfContent === 0 && C_FORBIDDEN_CONTENT.test(layout.node.value)) return false;
	return true;
}
function detectAllowedStyles(layout) {
	let mask = setBit(0, SCALAR_STYLE.DOUBLE_QUOTED);
	if (canUsePlain(layout)) mask = setBit(mask, SCALAR_STYLE.PLAIN);
	if (canUseSingleQuoted(layout)) mask = setBit(mask, SCALAR_STYLE.SINGLE_QUOTED);
	if (canUseBlock(layout)) mask = setBit(setBit(mask, SCALAR_STYLE.LITERAL_BLOCK), SCALAR_STYLE.FOLDED_BLOCK);
	layout.allowedStylesMask = mask;
}
function renderScalar(layout) {
	switch (layout.style) {
		case SCALAR_STYLE.PLAIN: return renderPlain(layout);
		case SCALAR_STYLE.SINGLE_QUOTED: return renderSingleQuoted(layout);
		case SCALAR_STYLE.LITERAL_BLOCK: return renderLiteralBlock(layout);
		case SCALAR_STYLE.FOLDED_BLOCK: return renderFoldedBlock(layout);
		case SCALAR_STYLE.DOUBLE_QUOTED: return renderDoubleQuoted(layout);
	}
}
function renderPlain(layout) {
	return encodeFlowBreaks(layout.node.value, layout.shiftOfContent);
}
function renderSingleQuoted(layout) {
	return `'${encodeFlowBreaks(layout.node.value, layout.shiftOfContent).replace(/'/g, "''")}'`;
}
function renderLiteralBlock(layout) {
	const value = layout.node.value;
	return "|" + blockHeader(value, layout.shiftOfParent, layout.shiftOfContent) + dropEndingNewline(indentString(value, layout.shiftOfContent));
}
function renderFoldedBlock(layout) {
	const value = layout.node.value;
	const w = layout.presenterOptions.lineWidth;
	let availableWidth = Infinity;
	if (w !== -1) availableWidth = Math.max(Math.min(w, 40), w - layout.shiftOfContent);
	return ">" + blockHeader(value, layout.shiftOfParent, layout.shiftOfContent) + dropEndingNewline(indentString(foldBlockScalar(value, availableWidth), layout.shiftOfContent));
}
function renderDoubleQuoted(layout) {
	return `"${escapeString(layout.node.value)}"`;
}
function encodeFlowBreaks(string, shiftOfContent) {
	let nextLF = string.indexOf("\n");
	if (nextLF === -1) return string;
	const pad = " ".repeat(shiftOfContent);
	let result = string.slice(0, nextLF);
	const lineRe = /(\n+)([^\n]*)/g;
	lineRe.lastIndex = nextLF;
	let match;
	while (match = lineRe.exec(string)) {
		const breaks = match[1].length;
		const line = match[2];
		result += "\n".repeat(breaks + 1) + pad + line;
	}
	return result;
}
function indentString(string, spaces) {
	const indent = " ".repeat(spaces);
	let position = 0;
	let result = "";
	const length = string.length;
	while (position < length) {
		let line;
		const next = string.indexOf("\n", position);
		if (next === -1) {
			line = string.slice(position);
			position = length;
		} else {
			line = string.slice(position, next + 1);
			position = next + 1;
		}
		if (line.length && line !== "\n") result += indent;
		result += line;
	}
	return result;
}
function needIndentIndicator(string) {
	return /^\n* /.test(string);
}
function blockHeader(string, shiftOfParent, shiftOfContent) {
	const indentIndicator = needIndentIndicator(string) ? String(shiftOfContent - shiftOfParent) : "";
	const clip = string[string.length - 1] === "\n";
	return `${indentIndicator}${clip && (string[string.length - 2] === "\n" || string === "\n") ? "+" : clip ? "" : "-"}\n`;
}
function dropEndingNewline(string) {
	return string[string.length - 1] === "\n" ? string.slice(0, -1) : string;
}
function isMoreIndented(char) {
	return char === " " || char === "	";
}
function foldLine(line, width) {
	if (line === "" || isMoreIndented(line[0])) return line;
	const breakRe = / [^ \t]/g;
	let match;
	let start = 0;
	let end;
	let curr = 0;
	let next = 0;
	let result = "";
	while (match = breakRe.exec(line)) {
		next = match.index;
		if (next - start > width) {
			end = curr > start ? curr : next;
			result += `\n${line.slice(start, end)}`;
			start = end + 1;
		}
		curr = next;
	}
	result += "\n";
	if (line.length - start > width && curr > start) result += `${line.slice(start, curr)}\n${line.slice(curr + 1)}`;
	else result += line.slice(start);
	return result.slice(1);
}
function foldBlockScalar(string, width) {
	const lineRe = /(\n+)([^\n]*)/g;
	let nextLF = string.indexOf("\n");
	if (nextLF === -1) nextLF = string.length;
	lineRe.lastIndex = nextLF;
	let result = foldLine(string.slice(0, nextLF), width);
	let prevMoreIndented = string[0] === "\n" || isMoreIndented(string[0]);
	let moreIndented;
	let match;
	while (match = lineRe.exec(string)) {
		const prefix = match[1];
		const line = match[2];
		moreIndented = line !== "" && isMoreIndented(line[0]);
		result += prefix + (!prevMoreIndented && !moreIndented && line !== "" ? "\n" : "") + foldLine(line, width);
		prevMoreIndented = moreIndented;
	}
	return result;
}
var CHARACTERS_TO_ESCAPE = /["\\\x00-\x1F\x7F-\xA0\u2028\u2029\uD800-\uDFFF\uFEFF\uFFFE\uFFFF]/gu;
function escapeCharacter(character) {
	switch (character) {
		case "\0": return "\\0";
		case "\x07": return "\\a";
		case "\b": return "\\b";
		case "	": return "\\t";
		case "\n": return "\\n";
		case "\v": return "\\v";
		case "\f": return "\\f";
		case "\r": return "\\r";
		case "\x1B": return "\\e";
		case "\"": return "\\\"";
		case "\\": return "\\\\";
		case "": return "\\N";
		case "\xA0": return "\\_";
		case "\u2028": return "\\L";
		case "\u2029": return "\\P";
	}
	const code = character.charCodeAt(0);
	const hex = code.toString(16).toUpperCase();
	if (code <= 255) return `\\x${"0".repeat(2 - hex.length)}${hex}`;
	return `\\u${"0".repeat(4 - hex.length)}${hex}`;
}
function escapeString(string) {
	return string.replace(CHARACTERS_TO_ESCAPE, escapeCharacter);
}
//#endregion
//#region src/ast/presenter.ts
var CHAR_LINE_FEED = 10;
var DEFAULT_PRESENTER_OPTIONS = {
	indent: 2,
	seqNoIndent: false,
	seqInlineFirst: true,
	lineWidth: 80,
	flowBracketPadding: false,
	flowSkipCommaSpace: false,
	flowSkipColonSpace: false,
	quoteFlowKeys: false,
	quoteStyle: "single",
	forceQuotes: false,
	scalarStyleRules: Object.keys(DEFAULT_SCALAR_STYLE_RULES).map((name) => Reflect.get(DEFAULT_SCALAR_STYLE_RULES, name)),
	tagBeforeAnchor: false
};
function nodeTagShort(node) {
	return node.tagged ? node.tag : tagNameShort(node.tag);
}
function createPresenterState(options) {
	const opts = {
		...DEFAULT_PRESENTER_OPTIONS,
		...options
	};
	if (opts.flowSkipColonSpace) opts.quoteFlowKeys = true;
	return {
		...opts,
		defaultScalarTagName: opts.schema.defaultScalarTag.tagName,
		openEnded: false
	};
}
function generateNextLine(state, level) {
	return `\n${" ".repeat(state.indent * level)}`;
}
function scalarLayout(state, node, parent, level, isKey, flowOnly) {
	return {
		node,
		parent,
		level,
		isKey,
		flowOnly,
		shiftOfParent: level === 0 ? -1 : state.indent * (level - 1),
		shiftOfContent: state.indent * Math.max(1, level),
		shiftOfFirstLine: level === 0 ? 0 : state.indent * level,
		presenterOptions: state,
		allowedStylesMask: 0,
		style: node.style
	};
}
function writeFlowSequence(state, level, node) {
	let result = "";
	for (let index = 0, length = node.items.length; index < length; index += 1) {
		const item = writeNode(state, level, node.items[index], node, {}).text;
		if (index > 0) result += `,${!state.flowSkipCommaSpace ? " " : ""}`;
		result += item;
	}
	const pad = state.flowBracketPadding && node.items.length > 0 ? " " : "";
	return `[${pad}${result}${pad}]`;
}
function writeBlockSequence(state, level, node, compact) {
	let result = "";
	for (let index = 0, length = node.items.length; index < length; index += 1) {
		const item = writeNode(state, level + 1, node.items[index], node, {
			block: true,
			compact: state.seqInlineFirst,
			isblockseq: true
		}).text;
		if (!compact || result !== "") result += generateNextLine(state, level);
		if (item === "" || CHAR_LINE_FEED === item.charCodeAt(0)) result += "-";
		else result += "- ";
		result += item;
	}
	return result;
}
function writeFlowMapping(state, level, node) {
	let result = "";
	for (const { key, value } of node.items) {
		let pairBuffer = "";
		if (result !== "") pairBuffer += `,${!state.flowSkipCommaSpace ? " " : ""}`;
		const keyRender = writeNode(state, level, key, node, { iskey: true });
		const keyText = keyRender.text;
		const valueText = writeNode(state, level, value, node, {}).text;
		const sep = state.flowSkipColonSpace || valueText === "" ? "" : " ";
		const keyIsBareProps = key.kind === "scalar" && keyRender.noBody && (key.tagged || key.anchor !== void 0);
		const keyColonSep = key.kind === "alias" || keyIsBareProps ? " " : "";
		pairBuffer += `${keyText}${keyColonSep}:${sep}${valueText}`;
		result += pairBuffer;
	}
	const pad = state.flowBracketPadding && result !== "" ? " " : "";
	return `{${pad}${result}${pad}}`;
}
function writeBlockMapping(state, level, node, compact) {
	let result = "";
	for (let index = 0, length = node.items.length; index < length; index += 1) {
		let pairBuffer = "";
		if (!compact || result !== "") pairBuffer += generateNextLine(state, level);
		const { key, value } = node.items[index];
		const keyIsBlock = (key.kind === "mapping" || key.kind === "sequence") && key.style === COLLECTION_STYLE.BLOCK && key.items.length !== 0 || key.kind === "scalar" && (key.style === SCALAR_STYLE.LITERAL_BLOCK || key.style === SCALAR_STYLE.FOLDED_BLOCK);
		const keyRender = keyIsBlock ? writeNode(state, level + 1, key, node, {
			block: true,
			compact: true,
			isblockseq: !cannotBeCompact(state, key, level + 1)
		}) : writeNode(state, level + 1, key, node, {
			block: true,
			compact: true,
			iskey: true
		});
		const keyText = keyRender.text;
		const keyHasLineBreak = key.kind === "scalar" && key.value.indexOf("\n") !== -1;
		const keyIsTooLong = keyText.length > 1024 && /^[\s\S]{1025}/u.test(keyText);
		const explicitPair = keyIsBlock || keyHasLineBreak || keyIsTooLong;
		if (explicitPair) {
			if (keyText && CHAR_LINE_FEED === keyText.charCodeAt(0)) pairBuffer += "?";
			else pairBuffer += "? ";
		}
		pairBuffer += keyText;
		if (explicitPair) pairBuffer += generateNextLine(state, level);
		const valueText = writeNode(state, level + 1, value, node, {
			block: true,
			compact: explicitPair,
			isblockseq: explicitPair && !cannotBeCompact(state, value, level + 1)
		}).text;
		const keyIsBareProps = key.kind === "scalar" && keyRender.noBody && (key.tagged || key.anchor !== void 0);
		const keyColonSep = !explicitPair && (key.kind === "alias" || keyIsBareProps) ? " " : "";
		if (valueText === "" || CHAR_LINE_FEED === valueText.charCodeAt(0)) pairBuffer += `${keyColonSep}:`;
		else pairBuffer += `${keyColonSep}: `;
		pairBuffer += valueText;
		result += pairBuffer;
	}
	return result;
}
function cannotBeCompact(state, node, level) {
	if (node.kind === "alias") return true;
	return node.tagged || node.anchor !== void 0 || state.indent < 2 && level > 0;
}
function writeNode(state, level, node, parent, ctx) {
	if (node.kind === "alias") {
		state.openEnded = false;
		return {
			text: `*${node.anchor}`,
			noBody: false
		};
	}
	const { block = false, iskey = false, isblockseq = false } = ctx;
	let compact = ctx.compact ?? false;
	const hasAnchor = node.anchor !== void 0;
	if (cannotBeCompact(state, node, level)) compact = false;
	let body;
	let shouldPrintTag = node.tagged;
	const useBlockCollection = block && (node.kind === "mapping" || node.kind === "sequence") && node.style === COLLECTION_STYLE.BLOCK && node.items.length !== 0;
	if (node.kind === "mapping") {
		if (useBlockCollection) body = writeBlockMapping(state, level, node, compact);
		else body = writeFlowMapping(state, level, node);
	} else if (node.kind === "sequence") {
		if (useBlockCollection) {
			if (state.seqNoIndent && !isblockseq && level > 0) body = writeBlockSequence(state, level - 1, node, compact);
			else body = writeBlockSequence(state, level, node, compact);
		} else body = writeFlowSequence(state, level, node);
	} else {
		const layout = scalarLayout(state, node, parent, level, iskey, !block);
		detectAllowedStyles(layout);
		for (const rule of state.scalarStyleRules) rule(layout);
		body = renderScalar(layout);
		state.openEnded = (layout.style === SCALAR_STYLE.LITERAL_BLOCK || layout.style === SCALAR_STYLE.FOLDED_BLOCK) && (node.value === "\n" || node.value.endsWith("\n\n"));
		shouldPrintTag = node.tagged || body === "" && layout.flowOnly && parent?.kind === "sequence" && !hasAnchor || layout.style !== SCALAR_STYLE.PLAIN && node.tag !== state.defaultScalarTagName;
	}
	if ((node.kind === "mapping" || node.kind === "sequence") && !useBlockCollection) state.openEnded = false;
	if (useBlockCollection && compact && level > 0 && state.indent > 2) body = `${" ".repeat(state.indent - 2)}${body}`;
	const noBody = body === "";
	let text = body;
	if (shouldPrintTag || hasAnchor) {
		const props = [];
		const tag = shouldPrintTag ? nodeTagShort(node) : null;
		const anchor = hasAnchor ? `&${node.anchor}` : null;
		if (state.tagBeforeAnchor) {
			if (tag !== null) props.push(tag);
			if (anchor !== null) props.push(anchor);
		} else {
			if (anchor !== null) props.push(anchor);
			if (tag !== null) props.push(tag);
		}
		const sep = body === "" || body.charCodeAt(0) === CHAR_LINE_FEED ? "" : " ";
		text = `${props.join(" ")}${sep}${body}`;
	}
	return {
		text,
		noBody
	};
}
function rootStartsOwnLine(node) {
	return (node.kind === "sequence" || node.kind === "mapping") && node.style === COLLECTION_STYLE.BLOCK && node.items.length !== 0 && !node.tagged && node.anchor === void 0;
}
function writeDocumentDirectives(doc) {
	let result = "";
	for (const directive of doc.directives) {
		if (directive.kind === "yaml") {
			result += `%YAML ${directive.version}\n`;
			continue;
		}
		const { handle, prefix } = directive;
		result += `%TAG ${handle} ${prefix}\n`;
	}
	return result;
}
/**
* Build YAML from AST.
*
* @category AST
*/
function present(documents, options) {
	const state = createPresenterState(options);
	let result = "";
	let previousEnded = false;
	for (let index = 0; index < documents.length; index += 1) {
		const doc = documents[index];
		state.openEnded = false;
		const directives = writeDocumentDirectives(doc);
		const hasDirectives = directives !== "";
		const marker = doc.explicitStart || hasDirectives || index > 0 && !previousEnded;
		result += directives;
		if (doc.contents === null) {
			if (marker) result += "---\n";
		} else if (marker) {
			const body = writeNode(state, 0, doc.contents, null, {
				block: true,
				compact: true
			}).text;
			const sep = body === "" ? "" : hasDirectives || rootStartsOwnLine(doc.contents) ? "\n" : " ";
			result += `---${sep}${body}\n`;
		} else result += writeNode(state, 0, doc.contents, null, {
			block: true,
			compact: true
		}).text + "\n";
		previousEnded = doc.explicitEnd || state.openEnded;
		if (previousEnded) result += "...\n";
	}
	return result;
}
//#endregion
//#region src/dump.ts
var DEFAULT_DUMP_OPTIONS = {
	...DEFAULT_PRESENTER_OPTIONS,
	schema: DUMP_SCHEMA,
	skipInvalid: false,
	noRefs: false,
	flowLevel: -1,
	sortKeys: false,
	transform: () => {}
};
function defaultCompareFn(a, b) {
	const x = String(a);
	const y = String(b);
	if (x < y) return -1;
	if (x > y) return 1;
	return 0;
}
/**
* Serializes JS object as a YAML document. By default it can dump every
* supported YAML type, so it throws an exception if you try to dump regexps or
* functions. However, you can disable exceptions by setting the
* {@link DumpOptions.skipInvalid} option to `true`.
*
* @category Main
*/
function dump(input, options = {}) {
	const opts = {
		...DEFAULT_DUMP_OPTIONS,
		...options
	};
	const documents = jsToAst(input, opts.schema, {
		noRefs: opts.noRefs,
		skipInvalid: opts.skipInvalid
	});
	if (opts.flowLevel >= 0) visit(documents, (node, ctx) => {
		if (ctx.depth < opts.flowLevel) return;
		if (node.kind === "sequence" || node.kind === "mapping") node.style = COLLECTION_STYLE.FLOW;
		return VISIT_SKIP;
	});
	if (opts.sortKeys) {
		const compareFn = opts.sortKeys === true ? defaultCompareFn : opts.sortKeys;
		visit(documents, (node) => {
			if (node.kind !== "mapping") return;
			node.items.sort((a, b) => compareFn(a.key.kind === "scalar" ? a.key.value : "", b.key.kind === "scalar" ? b.key.value : ""));
		});
	}
	opts.transform(documents);
	return present(documents, {
		...pick(opts, Object.keys(DEFAULT_PRESENTER_OPTIONS)),
		schema: opts.schema
	});
}
//#endregion
//#region src/ast/from_events.ts
var NO_RANGE = (/* unused pure expression or super */ null && (-1));
function eventPosition(event) {
	if ("tagStart" in event && event.tagStart !== NO_RANGE) return event.tagStart;
	if ("anchorStart" in event && event.anchorStart !== NO_RANGE) return event.anchorStart;
	if ("valueStart" in event && event.valueStart !== NO_RANGE) return event.valueStart;
	if ("start" in event) return event.start;
	return 0;
}
function rawTag(state, event) {
	return event.tagStart === NO_RANGE ? "" : state.source.slice(event.tagStart, event.tagEnd);
}
function anchorName(state, event) {
	return event.anchorStart === NO_RANGE ? void 0 : state.source.slice(event.anchorStart, event.anchorEnd);
}
function buildScalar(state, event) {
	const value = getScalarValue(state.source, event);
	const raw = rawTag(state, event);
	let tag;
	let tagged = false;
	if (raw !== "") {
		tagged = true;
		tag = raw;
	} else if (event.style === SCALAR_STYLE.PLAIN) tag = state.schema.resolveImplicitScalarTag(value).tag.tagName;
	else tag = state.schema.defaultScalarTag.tagName;
	return {
		kind: "scalar",
		tag,
		tagged,
		style: event.style,
		anchor: anchorName(state, event),
		value
	};
}
function buildCollection(state, event, defaultTagName) {
	const raw = rawTag(state, event);
	let tag;
	let tagged = false;
	if (raw === "") tag = defaultTagName;
	else {
		tag = raw;
		tagged = true;
	}
	return {
		tag,
		tagged,
		style: event.style,
		anchor: anchorName(state, event)
	};
}
function addNode(state, node) {
	const frame = state.frames[state.frames.length - 1];
	if (frame.kind === "document") frame.doc.contents = node;
	else if (frame.kind === "sequence") frame.node.items.push(node);
	else if (frame.key) {
		frame.node.items.push({
			key: frame.key,
			value: node
		});
		frame.key = null;
	} else frame.key = node;
}
/**
* Builds an AST from parser events
*
* @category AST
*/
function eventsToAst(events, options) {
	const state = {
		source: options.source,
		schema: options.schema,
		eventIndex: 0,
		position: 0,
		frames: [],
		documents: []
	};
	while (state.eventIndex < events.length) {
		const event = events[state.eventIndex++];
		state.position = eventPosition(event);
		switch (event.type) {
			case EVENT_ID.DOCUMENT: {
				const doc = {
					contents: null,
					explicitStart: event.explicitStart,
					explicitEnd: event.explicitEnd,
					directives: event.directives
				};
				state.frames.push({
					kind: "document",
					doc
				});
				break;
			}
			case EVENT_ID.SCALAR:
				addNode(state, buildScalar(state, event));
				break;
			case EVENT_ID.SEQUENCE: {
				const { tag, tagged, style, anchor } = buildCollection(state, event, "tag:yaml.org,2002:seq");
				const node = {
					kind: "sequence",
					tag,
					tagged,
					style,
					anchor,
					items: []
				};
				state.frames.push({
					kind: "sequence",
					node
				});
				break;
			}
			case EVENT_ID.MAPPING: {
				const { tag, tagged, style, anchor } = buildCollection(state, event, "tag:yaml.org,2002:map");
				const node = {
					kind: "mapping",
					tag,
					tagged,
					style,
					anchor,
					items: []
				};
				state.frames.push({
					kind: "mapping",
					node,
					key: null
				});
				break;
			}
			case EVENT_ID.ALIAS:
				addNode(state, {
					kind: "alias",
					anchor: state.source.slice(event.anchorStart, event.anchorEnd)
				});
				break;
			case EVENT_ID.POP: {
				const frame = state.frames.pop();
				if (frame.kind === "mapping" && frame.key) throw new Error("incomplete mapping pair in event stream");
				if (frame.kind === "document") state.documents.push(frame.doc);
				else addNode(state, frame.node);
				break;
			}
		}
	}
	return state.documents;
}
//#endregion
//#region src/index.ts
/** @deprecated Use `EVENT_ID.DOCUMENT` instead. @internal */
var EVENT_DOCUMENT = EVENT_ID.DOCUMENT;
/** @deprecated Use `EVENT_ID.SEQUENCE` instead. @internal */
var EVENT_SEQUENCE = EVENT_ID.SEQUENCE;
/** @deprecated Use `EVENT_ID.MAPPING` instead. @internal */
var EVENT_MAPPING = EVENT_ID.MAPPING;
/** @deprecated Use `EVENT_ID.SCALAR` instead. @internal */
var EVENT_SCALAR = EVENT_ID.SCALAR;
/** @deprecated Use `EVENT_ID.ALIAS` instead. @internal */
var EVENT_ALIAS = EVENT_ID.ALIAS;
/** @deprecated Use `EVENT_ID.POP` instead. @internal */
var EVENT_POP = EVENT_ID.POP;
/** @deprecated Use `SCALAR_STYLE.PLAIN` instead. @internal */
var SCALAR_STYLE_PLAIN = SCALAR_STYLE.PLAIN;
/** @deprecated Use `SCALAR_STYLE.SINGLE_QUOTED` instead. @internal */
var SCALAR_STYLE_SINGLE_QUOTED = SCALAR_STYLE.SINGLE_QUOTED;
/** @deprecated Use `SCALAR_STYLE.DOUBLE_QUOTED` instead. @internal */
var SCALAR_STYLE_DOUBLE_QUOTED = SCALAR_STYLE.DOUBLE_QUOTED;
/** @deprecated Use `SCALAR_STYLE.LITERAL_BLOCK` instead. @internal */
var SCALAR_STYLE_LITERAL_BLOCK = SCALAR_STYLE.LITERAL_BLOCK;
/** @deprecated Use `SCALAR_STYLE.FOLDED_BLOCK` instead. @internal */
var SCALAR_STYLE_FOLDED_BLOCK = SCALAR_STYLE.FOLDED_BLOCK;
/** @deprecated Use `COLLECTION_STYLE.BLOCK` instead. @internal */
var COLLECTION_STYLE_BLOCK = COLLECTION_STYLE.BLOCK;
/** @deprecated Use `COLLECTION_STYLE.FLOW` instead. @internal */
var COLLECTION_STYLE_FLOW = COLLECTION_STYLE.FLOW;
/** @deprecated Use `CHOMPING_MODE.CLIP` instead. @internal */
var CHOMPING_CLIP = CHOMPING_MODE.CLIP;
/** @deprecated Use `CHOMPING_MODE.STRIP` instead. @internal */
var CHOMPING_STRIP = CHOMPING_MODE.STRIP;
/** @deprecated Use `CHOMPING_MODE.KEEP` instead. @internal */
var CHOMPING_KEEP = CHOMPING_MODE.KEEP;
//#endregion


//# sourceMappingURL=js-yaml.mjs.map
// EXTERNAL MODULE: ./lib/src/parse/node.js
var parse_node = __nccwpck_require__(749);
// EXTERNAL MODULE: ./lib/src/parse/placeholder.js
var placeholder = __nccwpck_require__(2584);
;// CONCATENATED MODULE: ./lib/src/parse/events.js



/**
 * A quick reader for plain manifests, in front of the parser of record. It answers undefined for every text that has
 * anything special about it (an error, a template, an anchor, a tag, a key that is no plain text), and otherwise the
 * same tree; a property test holds the two together.
 */
function parsePlain(text, offset) {
    if (SPECIAL.test(text))
        return undefined;
    try {
        return { state: 'read', root: events_build(parseEvents(text, { maxDepth: MAX_DEPTH }), text, offset) };
    }
    catch {
        return undefined;
    }
}
/** Templates, directives, markers of documents, and tabs and line ends of which parsers have different opinions. */
const SPECIAL = /\{\{|\{%|^%|^\.\.\.|^ +---|\t|\r(?!\n)|[\u0085\u2028\u2029\uFEFF]/m;
const MAX_DEPTH = 64;
/** Thrown for what the parser of record has to read. */
class Special extends Error {
}
function events_build(events, text, offset) {
    let at = 0;
    /** The end of the last content that was read, to end block collections. */
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
        if (event.type === EVENT_ID.SCALAR)
            return scalar(event);
        if (event.type !== EVENT_ID.MAPPING && event.type !== EVENT_ID.SEQUENCE)
            throw new Special();
        const { start, style } = event;
        last = start;
        const flow = style === COLLECTION_STYLE.FLOW;
        // `[a: 1]` holds a mapping without brackets of its own.
        if (flow && text[start] !== (event.type === EVENT_ID.MAPPING ? '{' : '['))
            throw new Special();
        if (event.type === EVENT_ID.SEQUENCE)
            return { type: 'list', items: items(), ...place(start, flow ? closing(text, start, last) : last) };
        return { type: 'map', entries: entries(flow), ...place(start, flow ? closing(text, start, last) : last) };
    };
    const items = () => {
        const found = [];
        for (let event = next(); event.type !== EVENT_ID.POP; event = next())
            found.push(read(event));
        return found;
    };
    const entries = (flow) => {
        const found = new Map();
        for (let event = next(); event.type !== EVENT_ID.POP; event = next()) {
            const key = read(event);
            if (key.type !== 'scalar' || key.text === '<<' || key.text === '' || found.has(key.text))
                throw new Special();
            if (!flow && !isFirstInLine(text, key.start - offset))
                throw new Special();
            const value = next();
            const empty = value.type === EVENT_ID.SCALAR && value.valueStart < 0 && value.tagStart < 0 && value.anchorStart < 0;
            found.set(key.text, { keyStart: key.start, keyEnd: key.end, value: empty ? nothing(key.end) : read(value) });
        }
        return found;
    };
    const scalar = (event) => {
        const { style, valueStart, valueEnd } = event;
        // An empty item of a list has no place of its own.
        if (valueStart < 0)
            throw new Special();
        const written = getScalarValue(text, event);
        const block = style === SCALAR_STYLE.LITERAL_BLOCK || style === SCALAR_STYLE.FOLDED_BLOCK;
        if (block && !written.trimEnd().includes('\n'))
            throw new Special();
        const plain = style === SCALAR_STYLE.PLAIN;
        if (!block && text.slice(valueStart, valueEnd).includes('\n'))
            throw new Special();
        const quoted = style === SCALAR_STYLE.SINGLE_QUOTED || style === SCALAR_STYLE.DOUBLE_QUOTED ? 1 : 0;
        // A block scalar's place starts at its indicator.
        const start = block ? indicator(text, valueStart) : valueStart - quoted;
        const end = block ? (0,parse_node/* blockEnd */.l)(text, start, valueEnd) : valueEnd + quoted;
        if (!block && (0,placeholder/* isPlaceholder */.wK)(written))
            return { type: 'unresolved', text: text.slice(start, end), ...place(start, end) };
        return { type: 'scalar', value: plain ? resolve(written) : written, text: written, plain, ...place(start, end) };
    };
    const [document, first] = [next(), next()];
    if (document.type !== EVENT_ID.DOCUMENT)
        throw new Special();
    // A document that is no mapping is no manifest.
    if (first.type !== EVENT_ID.MAPPING)
        throw new Special();
    const root = read(first);
    if (next().type !== EVENT_ID.POP || at !== events.length)
        throw new Special();
    return root;
}
const nothing = (at) => ({ type: 'scalar', value: null, text: '', plain: true, start: at, end: at });
/** Whether only indentation and the dashes of lists stand in front: the quick parser also takes keys behind other content. */
function isFirstInLine(text, at) {
    return /^ *(?:- +)*$/.test(text.slice(text.lastIndexOf('\n', at - 1) + 1, at));
}
/** The offset behind the bracket that closes a flow collection, from the end of its last content. */
function closing(text, start, from) {
    const found = /[\s,:]*[[{]?[\s,:]*[\]}]/y;
    found.lastIndex = from;
    // Parsers disagree on comments between brackets.
    if (!found.test(text) || text.slice(start, found.lastIndex).includes('#'))
        throw new Special();
    return found.lastIndex;
}
/** The offset of the `|` or `>` in front of a block scalar's text. */
function indicator(text, from) {
    const at = Math.max(text.lastIndexOf('|', from - 1), text.lastIndexOf('>', from - 1));
    if (at === -1 || !/^[|>][-+]?[ ]*(?:#[^\n]*)?\r?\n\s*$/.test(text.slice(at, from)))
        throw new Special();
    return at;
}
const NULL = /^(?:~|[Nn]ull|NULL)?$/;
const TRUE = /^(?:[Tt]rue|TRUE)$/;
const FALSE = /^(?:[Ff]alse|FALSE)$/;
const NUMBER = /^[-+]?(?:\d+|(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?)$/;
const ODD_NUMBER = /^(?:0o[0-7]+|0x[\da-fA-F]+|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/;
/** A plain scalar's value in the core schema of YAML 1.2. */
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

// EXTERNAL MODULE: ./lib/src/parse/sniff.js
var sniff = __nccwpck_require__(3429);
// EXTERNAL MODULE: ./lib/src/parse/span.js
var span = __nccwpck_require__(8761);
// EXTERNAL MODULE: ./lib/src/parse/split.js
var split = __nccwpck_require__(8425);
;// CONCATENATED MODULE: ./lib/src/parse/manifest.js





/** Names of the Secrets in which Deckhouse keeps its bootstrap documents, base64-encoded, in namespace `kube-system`. */
const CONFIGURATION_SECRETS = new Set([
    'd8-cluster-configuration',
    'd8-provider-cluster-configuration',
    'd8-static-cluster-configuration',
]);
/** UTF-16 code units. No manifest that a rule reads comes near it; dashboards and exports do. */
const MAX_LENGTH = 1024 * 1024;
/**
 * Reads every document of a file with a parser of trees. A broken document is a problem with its place and costs no
 * neighbor. Throws only what the parser throws.
 */
function readManifests(path, raw, readTree) {
    if (raw.length > MAX_LENGTH && (0,sniff/* mayMatter */.dx)(raw))
        return unreadFile(path, `It has ${raw.length} characters, over the limit of ${MAX_LENGTH}.`);
    const source = (0,span/* sourceOf */.v)(path, raw);
    const parts = (0,split/* splitDocuments */.Z)(source.text).map((chunk) => parseChunk(source, chunk, readTree));
    return {
        path,
        manifests: parts.flatMap((part) => part.manifests),
        doubtful: parts.flatMap((part) => part.doubtful),
        problems: parts.flatMap((part) => part.problems),
    };
}
const NOTHING = { manifests: [], doubtful: [], problems: [] };
function parseChunk(source, { start, end }, readTree) {
    const text = source.text.slice(start, end);
    const guess = (0,sniff/* sniff */.ZF)(text);
    if (guess === null)
        return NOTHING;
    const tree = readTree(text, start);
    if (tree.state === 'read')
        return tree.root === undefined ? NOTHING : readObject(source, tree.root, readTree);
    if (!guess.deckhouse && !guess.storage && !guess.alertmanager)
        return NOTHING;
    const at = source.locate(tree.start, Math.max(tree.end, tree.start));
    return {
        manifests: [],
        doubtful: [{ kinds: guess.kinds, names: guess.names, text, at }],
        problems: [{ at, message: `${unparsable(text)}: ${sentence(tree.message)}`, deckhouse: guess.deckhouse }],
    };
}
/** A template is no mistake of its author, but what it makes can only be told from what it renders. */
const unparsable = (text) => /\{\{|\{%/.test(text) ? 'This template is no YAML until it is rendered' : 'This document cannot be parsed';
const sentence = (text) => (text.endsWith('.') ? text : `${text}.`);
function readObject(source, node, readTree) {
    if (node.type === 'unresolved')
        return anything(source.locate(node.start, node.end));
    if (node.type !== 'map')
        return NOTHING;
    const kind = identity((0,parse_node/* child */.j)(node, 'kind'));
    const apiVersion = identity((0,parse_node/* child */.j)(node, 'apiVersion'));
    const items = (0,parse_node/* child */.j)(node, 'items');
    if (items !== undefined && (kind.text === null || kind.text.endsWith('List')))
        return readItems(source, items, readTree);
    const place = kind.at ?? apiVersion.at ?? { start: node.start, end: node.start };
    const at = source.locate(place.start, place.end);
    const name = identityAt(node, ['metadata', 'name']);
    if (kind.text === null || apiVersion.text === null) {
        if (mayHoldConfiguration(node, name.text))
            return anything(at);
        // What hides behind the placeholder may be any object that the readable half allows.
        const ours = kind.text === null ? apiVersion.text === null || mayBeRead(apiVersion.text) : (0,sniff/* isKnownKind */.mT)(kind.text);
        if (!ours)
            return NOTHING;
        const kinds = kind.text === null ? 'any' : new Set([kind.text]);
        const names = name.text === null || name.text === '' ? 'any' : new Set([name.text]);
        const text = source.text.slice(node.start, node.end);
        return { ...NOTHING, doubtful: [{ kinds, names, text, at }] };
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
const mayBeRead = (apiVersion) => isDeckhouse(apiVersion) || apiVersion.startsWith(`${sniff/* STORAGE_GROUP */.Gz}/`);
/** Something that cannot be read and may hold any object. */
const anything = (at) => ({ ...NOTHING, doubtful: [{ kinds: 'any', names: 'any', at }] });
const isDeckhouse = (apiVersion) => (0,sniff/* isDeckhouseGroup */.Bt)(apiVersion.split('/', 1)[0] ?? '');
function readItems(source, items, readTree) {
    if (items.type === 'list')
        return merge(items.items.map((item) => readObject(source, item, readTree)));
    return items.type === 'unresolved' ? anything(source.locate(items.start, items.end)) : NOTHING;
}
function merge(parts) {
    return {
        manifests: parts.flatMap((part) => part.manifests),
        doubtful: parts.flatMap((part) => part.doubtful),
        problems: parts.flatMap((part) => part.problems),
    };
}
function identity(node) {
    if (node === undefined || (node.type === 'scalar' && node.value === null))
        return { text: '' };
    if (node.type === 'scalar' && !(0,placeholder/* isPlaceholder */.wK)(node.text))
        return { text: node.text, at: node };
    return { text: null, at: node };
}
/** The same at a path, where a placeholder on the way hides what it would lead to. */
function identityAt(from, path) {
    let node = from;
    for (const key of path) {
        const next = (0,parse_node/* child */.j)(node, key);
        if (next === undefined)
            return node.type === 'unresolved' || openIn(node) ? { text: null, at: node } : { text: '' };
        node = next;
    }
    return identity(node);
}
const openIn = (node) => node.type === 'map' && node.open !== undefined;
/** Whether an object with this name, of a kind that is hidden, may be a Secret with bootstrap documents. */
function mayHoldConfiguration(root, name) {
    if (name !== null && CONFIGURATION_SECRETS.has(name))
        return true;
    return ['data', 'stringData'].some((key) => {
        const holder = (0,parse_node/* child */.j)(root, key);
        return holder?.type === 'map' && [...holder.entries.keys()].some((entry) => entry.includes(sniff/* CONFIGURATION */.jZ));
    });
}
/**
 * The documents in a Secret that holds the cluster's configuration. Their places are all the place of the
 * encoded value: there is no line of the file to point at inside of it.
 */
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
        const holder = (0,parse_node/* child */.j)(secret.root, key);
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
            // What does not decode to a manifest hides one.
            parts.push(inside.manifests.length + inside.doubtful.length === 0 ? anything(place) : inside);
        }
    }
    return merge(parts);
}
function parseInside(text, place, readTree) {
    const source = { path: place.path, text, locate: () => place };
    return merge((0,split/* splitDocuments */.Z)(text).map((chunk) => parseChunk(source, chunk, readTree)));
}
/** A file that was not read: it may hold anything. `why` is a sentence. */
function unreadFile(path, why) {
    const at = (0,span/* sourceOf */.v)(path, '').locate(0, 0);
    return {
        path,
        manifests: [],
        doubtful: [{ kinds: 'any', names: 'any', at }],
        problems: [{ at, message: `This file was not read. ${why}`, deckhouse: false }],
    };
}

;// CONCATENATED MODULE: ./lib/src/parse/index.js



/**
 * Reads the manifests of files, in their order. The parser of record is loaded only where some text needs it: it is a
 * large part of the start-up, and most manifests are plain.
 */
async function parseFiles(files) {
    const quick = files.map((file) => parseQuickly(file));
    if (!quick.includes(undefined))
        return quick.filter((file) => file !== undefined);
    const { parseTree } = await Promise.all(/* import() */[__nccwpck_require__.e(645), __nccwpck_require__.e(477)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8477));
    return files.map((file, index) => quick[index] ?? parseFile(file, (text, offset) => parsePlain(text, offset) ?? parseTree(text, offset)));
}
/** Thrown where only the parser of record can go on. */
class NeedsRecord extends Error {
}
function parseQuickly(file) {
    try {
        return parseFile(file, (text, offset) => {
            const tree = parsePlain(text, offset);
            if (tree === undefined)
                throw new NeedsRecord();
            return tree;
        });
    }
    catch (error) {
        if (error instanceof NeedsRecord)
            return undefined;
        throw error;
    }
}
function parseFile({ path, text, unread }, readTree) {
    return text === undefined ? unreadFile(path, unread ?? '') : readManifests(path, text, readTree);
}
/** A file that is one document and no manifest, such as the policy: its tree with offsets, or what is wrong with it. */
async function parse_readDocument(source) {
    return parsePlain(source.text, 0) ?? (await Promise.all(/* import() */[__nccwpck_require__.e(645), __nccwpck_require__.e(477)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8477))).parseTree(source.text, 0);
}


/***/ }),

/***/ 749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ child),
/* harmony export */   l: () => (/* binding */ blockEnd)
/* harmony export */ });
/** The value under a key, or undefined where the node is no map or has no such key. */
function child(node, key) {
    return node?.type === 'map' ? node.entries.get(key)?.value : undefined;
}
/** Where a block scalar's text ends: white space behind it belongs to nothing. */
function blockEnd(text, start, end) {
    return start + text.slice(start, end).trimEnd().length;
}


/***/ }),

/***/ 2584:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   So: () => (/* binding */ isMasked),
/* harmony export */   q6: () => (/* binding */ maskTemplates),
/* harmony export */   wK: () => (/* binding */ isPlaceholder)
/* harmony export */ });
/**
 * Text that stands for a value which something else fills in: shell and Terraform (`${VAR}`, `%{…}`),
 * Go templates and Jinja (`{{ … }}`, `{% … %}`), the vendor's quick-starts (`*!CHANGE_…*`), `<PLACEHOLDER>`,
 * and values that SOPS has encrypted.
 */
const PLACEHOLDER = /\$\{[^}]*\}|\$\([A-Za-z_]\w*\)|^\$[A-Za-z_]\w*$|\{\{|\}\}|\{%|%\}|%\{|\*!CHANGE_|^!?CHANGE_\w+\*?$|^<[^<>\n]+>$|^ENC\[|@@?[A-Z][A-Z0-9_]+@@?/;
/** Whether a scalar's text is a placeholder, or holds one. */
function isPlaceholder(text) {
    return PLACEHOLDER.test(text);
}
/**
 * The text with every template expression replaced by as many word characters, so that `{{ .Values.name }}-x`, and
 * `{replicas: ${N}}` in flow style, parse and every position stays true.
 * Masked stretches are recognized again by `isMasked`.
 */
function maskTemplates(text) {
    return text.replaceAll(/\{\{[^{}\n]*\}\}|\$\{[^{}\n]*\}/g, (found) => MASK.repeat(found.length));
}
const MASK = '\u2800';
/** Whether a scalar's text holds a masked template expression. */
function isMasked(text) {
    return text.includes(MASK);
}


/***/ }),

/***/ 6187:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  v5: () => (/* binding */ MASK),
  QU: () => (/* binding */ maskSecrets),
  Vl: () => (/* binding */ maskShapes),
  VY: () => (/* binding */ secretsIn)
});

;// CONCATENATED MODULE: ./lib/src/data/secrets.js
/**
 * How values that nobody may print are recognized: by their key or by their shape. The keys are those of Deckhouse's
 * provider configurations, modules and resources (its `openapi` and `crds` folders, 2022 to 2026), and Kubernetes habits.
 */
/** Ends of keys, in lower case and without `-`, `_` and `.`. What a key refers to by name is no secret, its value is. */
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
/** Whether a key's value is nobody's business. */
function isSensitiveKey(key) {
    const plain = key.toLowerCase().replaceAll(/[-_.]/g, '');
    return SENSITIVE.test(plain) && !plain.endsWith('pullsecret');
}
/** Whether a text may hold a key or a shape that matters here; most texts do not, and are not looked at further. */
const MAY_HOLD_SECRETS = /pass|pwd|secret|token|(?:access|api|auth|license|routing|service|user|signing|encryption|private|ssh|server|account)[-_.]?key|tls[-_.]key|psk|keytab|keyring|kubeconfig|docker|service[-_.]?account|credentials|bindpw|connection|user-?data|webhook|slack|stringdata|\bauth|private key|:\/\/[^\s/@]*@|eyJ|\$2[aby]\$|xox|glpat|gh[pousr]_|AKIA|ASIA|AIza|discord|\d:[\w-]{35}/i;
/** Values that are recognized wherever they stand; the first group, where there is one, stays readable. */
const SHAPES = [
    // The password in a URL.
    /([a-z][a-z\d+.-]*:\/\/[^\s:/@'"`]*:)[^\s/'"`]+(?=@)/gi,
    // Private keys in one line.
    /-----BEGIN [A-Z ]*PRIVATE KEY-----[^\n]*/g,
    // JSON web tokens, bcrypt hashes, and the keys of AWS, GitHub, GitLab, Slack, Telegram and Google.
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
var placeholder = __nccwpck_require__(2584);
// EXTERNAL MODULE: ./lib/src/parse/split.js
var split = __nccwpck_require__(8425);
;// CONCATENATED MODULE: ./lib/src/parse/secret-stretches.js


/** Everything in a text that looks like a secret: by its key, by its shape, or because it stands in a `Secret`. */
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
/** `key: value` and `key=value` anywhere in a line: in a flow, a comment, a script. */
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
        // There a block begins, or a group of settings.
        return /^(?:[|>][-+\d]*|[{[]?)$/.test(value) ? [] : [{ start, end: start + value.length, isVague: false }];
    });
}
/** Of a `Secret` all values are masked but these, which name it. */
const STRUCTURE = new Set('apiVersion kind metadata name namespace type immutable items'.split(' '));
/** What refers to a secret is none. */
const REFERENCES = new Set([...STRUCTURE, 'key', 'optional', 'secretName']);
const NOTHING = new Set();
/** Values in a `Secret` that name things which others name too. */
const NAMES = /^(?:user|username|login|email|host|hostname|port|url|endpoint|region|zone|bucket|project|cluster|provider)$/i;
const FIELD = /^(?<before>[ \t]*(?:-[ \t]+)*)(?<quote>["']?)(?<key>[\w./-]+)\k<quote>[ \t]*:[ \t]*(?<value>.*)$/;
const PRIVATE_KEY = /-----BEGIN [A-Z ]*PRIVATE KEY-----/;
/** What the lines of a document hide: values below sensitive keys, and private keys. */
function fields(text) {
    // A reference names the kind too, and has no data.
    const isSecret = /\bstringData\b/.test(text) || (/\bkind["']?\s*:\s*["']?Secret\b/.test(text) && /\bdata["']?\s*:/.test(text));
    const found = [];
    /** The column of the key whose value is a scalar of several lines. */
    let scalar;
    /** The key below which all fields are hidden; the data of a `Secret` down to what refers to another. */
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
        // A line of a scalar that has lost its indentation is no field, and still a part of the secret.
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
                    // `auth` holds a registry's credentials, and everywhere else it is a group of settings.
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
/** The quote with which a value begins and that its line does not close. */
function opened(value) {
    const quote = /^["']/.exec(value)?.[0];
    if (quote === undefined)
        return undefined;
    return value.slice(1).replaceAll(/\\./g, '').includes(quote) ? undefined : quote;
}

;// CONCATENATED MODULE: ./lib/src/parse/secrets.js



/** What stands in place of a value that nobody may read. */
const MASK = '•••';
/** What may follow a value in the last of its line. */
const REST_OF_LINE = /["',\]} \t\r]*(?:\n|$)/y;
/**
 * A text with every value masked that looks like a secret, and with its lines as they were. It reads lines, not YAML: a
 * document that no parser understands has to keep its secrets too. It masks rather too much.
 */
function maskSecrets(text) {
    let masked = '';
    let at = 0;
    for (const { start, end } of joined(secretStretches(text))) {
        REST_OF_LINE.lastIndex = end;
        // Where something follows in the same line, its column stays. Elsewhere nothing tells how long the value is.
        masked += text.slice(at, start) + (REST_OF_LINE.test(text) ? MASK : '•'.repeat(end - start));
        at = end;
    }
    return masked + text.slice(at);
}
/** Stretches in their order, those that overlap or touch as one. */
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
/** A sentence without what is known for a secret by its shape alone. */
function maskShapes(sentence) {
    return SHAPES.reduce((text, shape) => text.replaceAll(shape, (_all, kept) => `${typeof kept === 'string' ? kept : ''}${MASK}`), sentence);
}
/** Characters. A shorter value is a word that anything may hold. */
const MIN_LENGTH = 6;
/** The values of a text that look like secrets, as they are written and as they are meant. */
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
/** What a value in base64 holds, and the secrets in that. */
function decoded(value) {
    if (!/^[A-Za-z\d+/]{8,}={0,2}$/.test(value))
        return [];
    const text = Buffer.from(value, 'base64').toString('utf8');
    if (/[\u0000-\u0008\u000E-\u001F\uFFFD]/.test(text))
        return [];
    return [...(text.includes('\n') ? [] : [text]), ...secretsIn(text)];
}


/***/ }),

/***/ 3429:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bt: () => (/* binding */ isDeckhouseGroup),
/* harmony export */   Gz: () => (/* binding */ STORAGE_GROUP),
/* harmony export */   ZF: () => (/* binding */ sniff),
/* harmony export */   cC: () => (/* binding */ LEGACY_ALERTMANAGER),
/* harmony export */   dx: () => (/* binding */ mayMatter),
/* harmony export */   jZ: () => (/* binding */ CONFIGURATION),
/* harmony export */   mT: () => (/* binding */ isKnownKind),
/* harmony export */   nz: () => (/* binding */ isNativeObject)
/* harmony export */ });
/* harmony import */ var _placeholder_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2584);

/**
 * Kinds of Deckhouse that rules read. The provider configurations and the storage classes are matched by their ending,
 * so a new one is seen too.
 */
const KNOWN_KINDS = new Set([
    'ModuleConfig',
    'InitConfiguration',
    'ClusterConfiguration',
    'NodeGroup',
    'StaticInstance',
    'IngressNginxController',
    'ClusterALBInstance',
    'ALBInstance',
    'ModuleUpdatePolicy',
    'ModulePullOverride',
    'DeckhouseRelease',
    'CustomAlertmanager',
    'ReplicatedStoragePool',
    'LVMVolumeGroup',
    'LvmVolumeGroup',
    'ElasticCluster',
    'ClusterLoggingConfig',
    'PodLoggingConfig',
    'ClusterLogDestination',
]);
/** Whether a rule reads objects of this kind when their group is Deckhouse's. */
function isKnownKind(kind) {
    return KNOWN_KINDS.has(kind) || /(?:ClusterConfiguration|InstanceClass|StorageClass)$/.test(kind);
}
/** The group of Kubernetes' own StorageClass. */
const STORAGE_GROUP = 'storage.k8s.io';
/** Kubernetes' own kinds whose objects may ship a backup of etcd away, with their groups. */
const WORKLOADS = new Map([
    ['CronJob', 'batch'],
    ['DaemonSet', 'apps'],
    ['Deployment', 'apps'],
    ['StatefulSet', 'apps'],
]);
/** What a workload says somewhere that has to do with the backups of etcd: a command, or the folder where they lie. */
const BACKUP = 'etcd|d8 backup';
const BACKUPS = new RegExp(BACKUP);
/** The label of a Service by which Deckhouse finds an Alertmanager that is not its own. */
const LEGACY_ALERTMANAGER = 'prometheus.deckhouse.io/alertmanager';
/** Whether a rule reads this object of Kubernetes; `text` is its document. */
function isNativeObject(group, kind, text) {
    if (group === STORAGE_GROUP)
        return kind === 'StorageClass';
    if (group === '' && kind === 'Service')
        return text.includes(LEGACY_ALERTMANAGER);
    return WORKLOADS.get(kind) === group && BACKUPS.test(text);
}
/** `deckhouse.io` and the groups below it, such as `network.deckhouse.io`. */
function isDeckhouseGroup(group) {
    return group === 'deckhouse.io' || group.endsWith('.deckhouse.io');
}
/** What the names and the keys of the Secrets have in common in which Deckhouse keeps its bootstrap documents. */
const CONFIGURATION = 'cluster-configuration';
/** One pattern for every word that makes a document worth parsing. */
const NEEDLES = new RegExp([
    'deckhouse\\.io',
    CONFIGURATION,
    'ClusterConfiguration',
    'InstanceClass',
    'StorageClass',
    'storage\\.k8s\\.io',
    BACKUP,
    ...KNOWN_KINDS,
].join('|'));
/** Whether a text may hold a document that a rule reads. Everything else is never parsed. */
function mayMatter(text) {
    return NEEDLES.test(text);
}
/** What a document may be, or null where it is certainly none of ours. */
function sniff(text) {
    if (!mayMatter(text))
        return null;
    const all = (pattern) => Array.from(text.matchAll(pattern), (found) => found.at(-1) ?? '');
    const kinds = new Set(all(/(?:^|[\s{,"'])kind["']?[ \t]*:[ \t]*["']?([A-Za-z]+)/g));
    const groups = all(/(?:^|[\s{,"'])apiVersion["']?[ \t]*:[ \t]*["'[{]*([^\s"',}]+)/g);
    const named = groups.some((group) => isDeckhouseGroup(group.split('/', 1)[0] ?? ''));
    const unreadableGroup = groups.length === 0 || groups.some((group) => !/^[a-z0-9./-]+$/i.test(group));
    const encoded = (kinds.has('Secret') || kinds.size === 0) && text.includes(CONFIGURATION);
    // `kind` lines at the top level are taken at their word; a list, a Secret and whatever is less plain may be anything.
    const lines = all(/^(kind)[ \t]*:/gm);
    const certain = all(/^kind:[ \t]*["']?([A-Za-z]+)["']?[ \t]*(?:#.*)?\r?$/gm);
    const plain = !encoded && certain.length > 0 && certain.length === lines.length && !certain.some((kind) => kind.endsWith('List'));
    const names = all(METADATA_NAME);
    return {
        deckhouse: named || encoded || (unreadableGroup && [...kinds].some(isKnownKind)),
        alertmanager: text.includes(LEGACY_ALERTMANAGER),
        storage: kinds.has('StorageClass') || groups.some((group) => group.startsWith(STORAGE_GROUP)),
        kinds: plain ? kinds : 'any',
        names: plain && certain.length === 1 && names.length === 1 && !names.some(_placeholder_js__WEBPACK_IMPORTED_MODULE_0__/* .isPlaceholder */ .wK) ? new Set(names) : 'any',
    };
}
/** `name` as a direct child of a top-level `metadata` in block style: at the indentation of its first child. */
const METADATA_NAME = /^metadata:[ \t]*\r?\n(?=([ \t]+)\S)(?:[ \t]+[^\n]*\n)*?\1name:[ \t]*["']?([\w.-]+)["']?[ \t]*(?:#.*)?\r?$/gm;


/***/ }),

/***/ 8761:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ lineOf),
/* harmony export */   v: () => (/* binding */ sourceOf)
/* harmony export */ });
/** `path:line`, as sentences name a place. */
const lineOf = ({ path, start }) => `${path}:${start.line}`;
/** A source over a whole file. A leading byte order mark is no column of the first line. */
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

/***/ 8425:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ splitDocuments)
/* harmony export */ });
/** `---` and `...` in column 0, which end a document whatever stands around them (YAML 1.2, c-forbidden). */
const MARKER = /(?<=^|\n)(?:---|\.\.\.)(?=[ \t\r\n]|$)/g;
/** Splits a stream into its documents, so that a broken one cannot cost its neighbors. Directives are left behind. */
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

/***/ 5524:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  z: () => (/* binding */ check)
});

// EXTERNAL MODULE: ./lib/src/compare/compare.js
var compare = __nccwpck_require__(7746);
// EXTERNAL MODULE: ./lib/src/evaluate/exemption.js
var exemption = __nccwpck_require__(5246);
// EXTERNAL MODULE: ./lib/src/evaluate/exemptions.js
var exemptions = __nccwpck_require__(9925);
;// CONCATENATED MODULE: ./lib/src/compare/exemptions.js


/** What has become of each exemption, from all that was judged. */
function exemptionStatuses(input) {
    const { policy, coming, clusters, unjudged, isPartial, date } = input;
    const rows = clusters.flatMap((cluster) => cluster.rows);
    // Where a row cannot be compared the gate counts what base showed, and a waiver may hold just that.
    const before = rows.filter(({ change }) => change === 'incomparable').flatMap((row) => row.before ?? []);
    const judged = clusters.map(({ name }) => name);
    const isUnjudged = (cluster) => cluster === exemption/* EVERY_CLUSTER */.v
        ? isPartial || unjudged.length > 0
        : unjudged.includes(cluster) || (isPartial && !judged.includes(cluster));
    return (0,exemptions/* statusesOf */.CB)(policy, coming, { rows: [...rows, ...before], isUnjudged }, date);
}

// EXTERNAL MODULE: ./lib/src/compare/expiries.js
var expiries = __nccwpck_require__(7838);
;// CONCATENATED MODULE: ./lib/src/compare/moves.js
/** Manifests of a cluster that move to where the policy leaves files out: no policy changes, and the gate does. */
function moveChanges(moves, base) {
    const read = new Set(base?.clusters.flatMap(({ files }) => files.map(({ path }) => path)));
    return moves
        .filter(({ from }) => read.has(from))
        .map(({ from, to }) => ({
        effect: 'weaker',
        message: `\`${from}\` moves to \`${to}\`, which is no longer read (\`exclude\`).`,
    }));
}

// EXTERNAL MODULE: ./lib/src/model/partition.js
var model_partition = __nccwpck_require__(9945);
;// CONCATENATED MODULE: ./lib/src/compare/notes.js

/** One line each on clusters and files that were seen and not judged. */
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
/** Names between backticks, as a sentence lists them. */
const list = (names) => names.length === 0 ? 'none' : names.map((name) => `\`${name}\``).join(', ');

// EXTERNAL MODULE: ./lib/src/parse/secrets.js + 2 modules
var parse_secrets = __nccwpck_require__(6187);
;// CONCATENATED MODULE: ./lib/src/compare/redact.js

/** Hides the secrets of some texts. They are looked for when the first sentence comes. */
function redactorOf(texts) {
    let secrets;
    return (sentence) => {
        if (!sentence.includes('`'))
            return (0,parse_secrets/* maskShapes */.Vl)(sentence);
        secrets ??= [...new Set([...texts()].flatMap((text) => [...(0,parse_secrets/* secretsIn */.VY)(text)]))].toSorted(
        // What holds another secret goes first.
        (left, right) => right.length - left.length);
        return sentence
            .split('`')
            .map((part, index) => (index % 2 === 1 ? hide(part, secrets ?? []) : part))
            .join('`');
    };
}
function hide(quoted, secrets) {
    const known = secrets.filter((secret) => quoted.includes(secret));
    return (0,parse_secrets/* maskShapes */.Vl)(known.reduce((text, secret) => text.replaceAll(secret, parse_secrets/* MASK */.v5), quoted));
}
/** Rows whose sentences quote no secret. */
function redactRows(rows, redact) {
    return rows.map((row) => ({ ...row, findings: row.findings.map((finding) => redactFinding(finding, redact)) }));
}
function redactFinding(finding, redact) {
    const because = redact(finding.because);
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

// EXTERNAL MODULE: ./lib/src/compare/report.js
var compare_report = __nccwpck_require__(2975);
// EXTERNAL MODULE: ./lib/src/rules/outcome.js
var outcome = __nccwpck_require__(1829);
;// CONCATENATED MODULE: ./lib/src/evaluate/evaluate.js

/** Asks every rule. The worst finding of a rule is the verdict of its row. */
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
/** Where the policy says that the manifests are incomplete, what is missing may stand elsewhere, and so may a setting. */
function doubtAbsence(finding) {
    const ask = 'Commit what is missing, or set `complete` for the cluster.';
    if (finding.verdict === 'pass' && finding.byDefault !== undefined) {
        const { byDefault: _, ...rest } = finding;
        return { ...rest, verdict: 'unknown', because: `${finding.because} The manifests are declared incomplete.`, ask };
    }
    if (!isShortfall(finding) || finding.absence !== true)
        return finding;
    const { fix: _fix, absence: _absence, ...rest } = finding;
    return { ...rest, verdict: 'unknown', because: `${finding.because} The manifests are declared incomplete.`, ask };
}
function atLevel(finding, level) {
    return level === undefined || level.level === 'off' || !isShortfall(finding)
        ? finding
        : { ...finding, verdict: level.level };
}
const isShortfall = (finding) => finding.verdict === 'warn' || finding.verdict === 'fail';

// EXTERNAL MODULE: ./lib/src/model/cluster.js + 13 modules
var model_cluster = __nccwpck_require__(1956);
// EXTERNAL MODULE: ./lib/src/model/documents.js
var documents = __nccwpck_require__(3209);
// EXTERNAL MODULE: ./lib/src/model/installation.js
var installation = __nccwpck_require__(2639);
// EXTERNAL MODULE: ./lib/src/model/release.js
var release = __nccwpck_require__(4326);
;// CONCATENATED MODULE: ./lib/src/model/fleet.js



/**
 * All production clusters of both sides. A cluster that is renamed has its new name on both; `gone` are those that only
 * base has.
 */
function fleetsOf(all, gone, judged) {
    if (judged.length === 0)
        return { head: [], base: [] };
    const isJudged = (sides) => judged.includes(sides);
    return {
        head: all.flatMap((sides) => member(sides.cluster.name, sides.cluster, isJudged(sides))),
        base: [
            ...all.flatMap((sides) => member(sides.cluster.name, sides.before, isJudged(sides))),
            ...gone.flatMap((cluster) => member(cluster.name, cluster, false)),
        ],
    };
}
function member(name, cluster, isJudged) {
    if (cluster?.traits.environment !== 'production')
        return [];
    const objects = (0,model_partition/* objectsOf */.iZ)(cluster);
    const { complete } = cluster.traits;
    return [{ name, installation: (0,installation/* installation */.pK)(objects), releases: (0,release/* releases */.D)(objects), complete, isJudged }];
}

;// CONCATENATED MODULE: ./lib/src/model/sides.js
/**
 * Finds the same cluster at base: by name and root, else by the files that both share, so that a folder that is renamed
 * or lifted keeps its history. A cluster of base is paired once: a copy of it is a new cluster.
 */
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
/** How many files two sides of a cluster have in common, by their path and by their text. */
function shared(cluster, other) {
    const paths = new Set(other.files.map(({ path }) => path));
    const texts = new Set(other.files.flatMap(textsOf));
    return {
        paths: cluster.files.filter(({ path }) => paths.has(path)).length,
        texts: cluster.files.filter((file) => textsOf(file).some((text) => texts.has(text))).length,
    };
}
const textsOf = (file) => file.manifests.map(({ source }) => source.text);

// EXTERNAL MODULE: ./lib/src/parse/sniff.js
var sniff = __nccwpck_require__(3429);
;// CONCATENATED MODULE: ./lib/src/model/twins.js

/** The first object that a cluster has once and that two of its files declare differently. */
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
/** The entries of a config that would tell two clusters apart, as one line of YAML. */
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
/** A file's name without its folder and its endings. */
const nameOf = (path) => path.slice(path.lastIndexOf('/') + 1).replace(/\.(?:ya?ml|json|tpl|tmpl|j2|example).*$/, '');

// EXTERNAL MODULE: ./lib/src/parse/index.js + 3 modules
var parse = __nccwpck_require__(263);
// EXTERNAL MODULE: ./lib/src/parse/span.js
var span = __nccwpck_require__(8761);
// EXTERNAL MODULE: ./lib/src/read/source-file.js + 1 modules
var source_file = __nccwpck_require__(8066);
// EXTERNAL MODULE: ./lib/src/rules/index.js + 47 modules
var rules = __nccwpck_require__(1231);
// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __nccwpck_require__(8710);
// EXTERNAL MODULE: ./lib/src/settings/glob.js
var glob = __nccwpck_require__(4533);
;// CONCATENATED MODULE: ./lib/src/settings/clusters.js



/**
 * The policy's clusters as patterns over paths. Throws a UserError where an entry takes its name from the path and a
 * pattern has no `{name}`, or the other way round.
 */
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
        // An entry of its own is more specific than a pattern for many that is as long.
        specificity: (0,glob/* fixedPart */.sL)(path.replace('{name}', '*')).length * 2 + (named ? 0 : 1),
        traits: { environment: entry.environment, load: entry.load, complete: entry.complete, facts: entry.facts },
    };
}
const apply = (name, found) => found === undefined || found === '' ? undefined : name.replace('{name}', () => found);

// EXTERNAL MODULE: ./lib/src/settings/changes.js + 1 modules
var changes = __nccwpck_require__(4599);
// EXTERNAL MODULE: ./lib/src/settings/exemptions.js
var settings_exemptions = __nccwpck_require__(3);
// EXTERNAL MODULE: ./lib/src/settings/settings.js
var settings_settings = __nccwpck_require__(6329);
;// CONCATENATED MODULE: ./lib/src/pipeline.js























/** The whole check, without an effect. */
async function check(input) {
    const { policy, settings, changedFiles, coming = changes/* NO_CHANGES */.eo } = input;
    const parsed = await parseSides(input);
    const redact = redactorOf(() => [input.head, ...(input.base === undefined ? [] : [input.base])].flatMap(pipeline_textsOf));
    const patterns = policy.clusters === undefined ? undefined : await clusterPatterns(policy.clusters);
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
        const paths = [cluster, ...(before === undefined ? [] : [before])].flatMap(pathsOf);
        const touched = base === undefined || paths.some((path) => changedFiles.has(path));
        return touched && cluster.traits.environment === 'production';
    });
    const gone = (base?.clusters ?? []).filter((cluster) => !pairs.some(({ before }) => before === cluster));
    const fleets = fleetsOf(pairs, gone, judged);
    const seenFrom = (name, isJudged, members) => ({
        name,
        isJudged,
        others: members.filter((member) => member.name !== name),
        ...(input.within === undefined || input.within.includes('') ? {} : { within: input.within }),
    });
    const reported = new Set(judged.map(({ cluster }) => cluster.name));
    const report = (sides) => {
        const { name } = sides.cluster;
        const from = (members) => seenFrom(name, judged.includes(sides), members);
        return reportCluster(sides.cluster, base === undefined ? undefined : (sides.before ?? 'new'), {
            policy,
            date: settings.date,
            reported,
            redact,
            fleet: { head: from(fleets.head), base: from(fleets.base) },
        });
    };
    const results = judged.map(report);
    const clusters = results.map((result) => result.report);
    const worsened = results.flatMap((result) => result.worsened);
    const beside = pairs
        .filter(({ cluster }) => worsened.some((one) => one.cluster === cluster.name))
        .map((sides) => onlyWorsened(report(sides).report, worsened));
    const production = pairs.filter(({ cluster }) => cluster.traits.environment === 'production');
    // An organization's policy speaks of clusters of other repositories too.
    const isPartial = settings.foreign !== undefined || !(input.within ?? ['']).includes('');
    const problems = [
        ...input.problems,
        ...parseProblems(parsed.head, input),
        ...missingClusters(pairs, base, input),
        ...results.flatMap(({ contradictions }) => contradictions),
        ...judged.flatMap(({ cluster }) => twinProblems(cluster)),
        ...(isPartial
            ? []
            : (0,settings_exemptions/* unknownClusters */.Kj)([...policy.exemptions, ...coming.exemptions], [...pairs.map(({ cluster }) => cluster.name), ...(base?.clusters ?? []).map(({ name }) => name)])),
    ];
    const scope = base === undefined ? 'all' : (0,settings_settings/* stricter */.Rn)(settings_settings/* SCOPES */.iW, 'changed', policy.scope, settings.scope);
    const failOn = (0,settings_settings/* stricter */.Rn)(['never', ...settings_settings/* FAIL_ON */.d$.slice(0, 3)], 'fail', policy.failOn, settings.failOn);
    const counts = (0,compare_report/* totals */.Sd)(clusters);
    const rows = clusters.flatMap((cluster) => cluster.rows).filter(({ countsElsewhere }) => countsElsewhere !== true);
    const exemptions = exemptionStatuses({
        policy: policy.exemptions,
        coming: coming.exemptions,
        clusters,
        unjudged: production.filter((pair) => !judged.includes(pair)).map(({ cluster }) => cluster.name),
        isPartial,
        date: settings.date,
    });
    return {
        date: settings.date,
        verdict: (0,compare_report/* overall */.Me)(counts, clusters.length),
        gate: (0,compare_report/* gate */.Gj)({ clusters, problems, scope, failOn, changedFiles }),
        totals: counts,
        introduced: rows.filter(({ change }) => change === 'introduced').length,
        fixed: rows.filter(({ change }) => change === 'fixed').length,
        compared: base !== undefined,
        clusters,
        beside,
        notes: [...input.notes, ...clusterNotes({ pairs, chosen, judged, gone, head })],
        problems,
        exemptions,
        expiries: base === undefined ? (0,expiries/* expiriesOf */.R)(clusters, exemptions, settings.date) : undefined,
        gateChanges: [...moveChanges(input.moves ?? [], base), ...coming.changes],
        filesRead: judged.reduce((sum, { cluster }) => sum + cluster.files.length, 0),
    };
}
const pipeline_textsOf = ({ files }) => files.flatMap(({ text }) => text ?? []);
const pathsOf = ({ files, documents }) => [
    ...files.map(({ path }) => path),
    ...documents.map(({ source }) => source.path),
];
/** Parses both sides; a file that is the same on both is parsed once. */
async function parseSides(sides) {
    const head = { files: (0,source_file/* manifestsOf */.oF)(sides.head) };
    const base = sides.base === undefined ? undefined : { files: (0,source_file/* manifestsOf */.oF)(sides.base) };
    const texts = new Map(head.files.map((file) => [file.path, file.text]));
    const isSame = (file) => file.text !== undefined && texts.get(file.path) === file.text;
    const before = base?.files.filter((file) => !isSame(file)) ?? [];
    const parsed = await (0,parse/* parseFiles */.Bj)([...head.files, ...before]);
    const parsedHead = parsed.slice(0, head.files.length);
    if (base === undefined)
        return { head: parsedHead, base: undefined };
    const known = new Map([...parsedHead, ...parsed.slice(head.files.length)].map((file) => [file.path, file]));
    return { head: parsedHead, base: base.files.flatMap(({ path }) => known.get(path) ?? []) };
}
/** Of a cluster that is not judged, the rows that get worse through others. */
function onlyWorsened(report, worsened) {
    const isWorsened = (id) => worsened.some(({ cluster, rule }) => cluster === report.name && rule === id);
    return { ...report, rows: report.rows.filter(({ rule }) => isWorsened(rule.id)) };
}
function reportCluster(cluster, before, { policy, date, fleet, reported, redact }) {
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
        rows: (0,compare/* compareRows */.fz)(head, base),
    };
    return {
        report,
        worsened: (0,compare/* worsenedOthers */.Ru)(head, base, reported),
        contradictions: own.nodes.contradictions.map((line) => ({ ...line, level: 'warn' })),
    };
}
/** What could not be read. It fails the gate where this change touches it, or where everything is judged. */
function parseProblems(files, { base, changedFiles, settings }) {
    return files.flatMap((file) => file.problems.map(({ at, message, deckhouse }) => {
        const counts = deckhouse && (base === undefined || changedFiles.has(file.path));
        return { at, level: counts ? settings.onUnreadable : 'warn', message };
    }));
}
/** Two clusters in one folder that nothing tells apart, with the config that would. */
function twinProblems(cluster) {
    const twins = twinsIn(cluster);
    if (twins === undefined)
        return [];
    const { what, at, also } = twins;
    const message = `\`${(0,span/* lineOf */.c)(also)}\` declares ${what} too, and differently, so two clusters may stand here as one. Tell them apart in the config, each with all of its files: \`${separation(twins)}\`.`;
    return [{ at, level: 'warn', message }];
}
/** Clusters that the policy names, or the run asks for, and that no file belongs to. */
function missingClusters(pairs, base, { policy, settings, within = [''] }) {
    const names = new Set(pairs.map(({ cluster }) => cluster.name));
    // Base's policy still names a cluster that this pull request removes.
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


/***/ }),

/***/ 6286:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ writeNewFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8710);



/**
 * Writes a file that is not there, with the folders above it. What exists is never touched: neither a file nor a link.
 * Throws a UserError where the file cannot be written, or would lie outside of `top`.
 */
function writeNewFile(top, path, text) {
    const full = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(top, path);
    try {
        // A folder that is a link may lead anywhere.
        const folder = node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(nearest((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(full)));
        if (!`${folder}${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`.startsWith(`${node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(top)}${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`))
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`\`${path}\` lies behind a link that leads out of \`${top}\`. Make it a folder.`);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(full), { recursive: true });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(full, text, { flag: 'wx' });
        return 'written';
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y)
            throw error;
        const code = error instanceof Error && 'code' in error ? error.code : undefined;
        if (code === 'EEXIST' && !isFileAbove(error, full))
            return 'kept';
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`\`${path}\` cannot be written. Make its folder in \`${top}\` writable.`, { cause: error });
    }
}
/** The folder itself, or the nearest one above it that is there. */
function nearest(folder) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder) || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder) === folder ? folder : nearest((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder));
}
/** Whether what exists is not the file itself but something in place of a folder above it. */
const isFileAbove = (error, full) => error instanceof Error && 'path' in error && error.path !== full;


/***/ }),

/***/ 381:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ printText),
/* harmony export */   z: () => (/* binding */ wantsColor)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);

const STDOUT = 1;
/**
 * Writes to standard output, all of it, before it returns. Not through `process.stdout`: opening that stream is a part
 * of a short run's time, and it dies with a stack trace where the reader (`head`, say) has had enough.
 */
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
            // A pipe that somebody set to non-blocking is full for a moment.
            if (code !== 'EAGAIN')
                throw error;
            Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
        }
    }
}
/** Whether color helps: asked for by `FORCE_COLOR`, refused by `NO_COLOR`, else where the output is a terminal. */
function wantsColor({ NO_COLOR, FORCE_COLOR, TERM }) {
    if (NO_COLOR !== undefined && NO_COLOR !== '')
        return false;
    if (FORCE_COLOR !== undefined && FORCE_COLOR !== '')
        return FORCE_COLOR !== '0';
    // A file or a pipe is no terminal, and asking the stream would open it.
    return TERM !== 'dumb' && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(STDOUT).isCharacterDevice() && process.stdout.isTTY;
}


/***/ }),

/***/ 8314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ isCandidate),
/* harmony export */   v: () => (/* binding */ isRecoveryDocument)
/* harmony export */ });
/** Names under which manifests and templates of manifests are kept. */
const MANIFEST = /\.(?:ya?ml|json)(?:\.(?:tpl|tmpl|j2|jinja2?|example|sample|dist|in))?$/i;
/** Whether a file is read for manifests, by its name alone. */
function isCandidate(path) {
    return MANIFEST.test(path) && !isForeign(path);
}
/** Markdown, AsciiDoc and reStructuredText. */
const PROSE = /\.(?:md|adoc|rst)$/i;
/** Words by which the name of a document speaks of recovery or disaster, in English and in Russian. */
const RECOVERY = /recover|disaster|restor|восстанов|аварийн|катастроф|(?<![a-zа-яё0-9])drp?(?:plan)?(?![a-zа-яё0-9])/i;
/** Whether a file may be a plan for the recovery of a cluster, by its name alone. */
function isRecoveryDocument(path) {
    if (!PROSE.test(path) || isForeign(path))
        return false;
    // Some file systems take letters apart that consist of two signs.
    return RECOVERY.test(path
        .slice(path.lastIndexOf('/') + 1)
        .replace(PROSE, '')
        .normalize('NFC'));
}
const isForeign = (path) => path.split('/').includes('node_modules');


/***/ }),

/***/ 8066:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  $0: () => (/* binding */ MAX_DOCUMENT),
  oF: () => (/* binding */ manifestsOf),
  jv: () => (/* binding */ proseOf),
  sm: () => (/* binding */ sourceFile),
  g$: () => (/* binding */ tooLarge)
});

;// CONCATENATED MODULE: external "node:buffer"
const external_node_buffer_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");
// EXTERNAL MODULE: ./lib/src/read/candidates.js
var candidates = __nccwpck_require__(8314);
;// CONCATENATED MODULE: ./lib/src/read/source-file.js


/** The files of a side that hold manifests. */
function manifestsOf({ files }) {
    return files.filter(({ path }) => (0,candidates/* isCandidate */.q)(path));
}
/** The files of a side that are prose, and the document that a config names, whatever it is. */
function proseOf({ files }, named) {
    return files.filter(({ path }) => !(0,candidates/* isCandidate */.q)(path) || path === named);
}
/** Bytes. No plan that people read comes near it. */
const MAX_DOCUMENT = 1024 * 1024;
/** A file from its bytes. Git LFS pointers and texts in no Unicode encoding are not read, and say so. */
function sourceFile(path, bytes) {
    if (!(0,candidates/* isCandidate */.q)(path)) {
        if (bytes.byteLength > MAX_DOCUMENT)
            return tooLarge(path, bytes.byteLength);
        if (!isUtf16(bytes) && !(0,external_node_buffer_namespaceObject.isUtf8)(bytes))
            return { path, unread: 'It is no text in UTF-8.' };
    }
    if (bytes[0] === 0xff && bytes[1] === 0xfe)
        return { path, text: new TextDecoder('utf-16le').decode(bytes) };
    if (bytes[0] === 0xfe && bytes[1] === 0xff)
        return { path, text: new TextDecoder('utf-16be').decode(bytes) };
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
    if (text.startsWith('version https://git-lfs.github.com/spec/'))
        return { path, unread: 'It is a Git LFS pointer.' };
    return text.includes('\0') ? { path, unread: 'It is no text.' } : { path, text };
}
/** A document that is not read for its size in bytes. */
function tooLarge(path, size) {
    return { path, unread: `It has ${size} bytes, over the limit of ${MAX_DOCUMENT}.` };
}
const isUtf16 = ([first, second]) => (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);


/***/ }),

/***/ 3990:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  m6: () => (/* binding */ readAt),
  TA: () => (/* binding */ readFile),
  gJ: () => (/* binding */ readWorkTree),
  _E: () => (/* binding */ workTree)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./lib/src/discover/git.js
var git = __nccwpck_require__(7753);
// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __nccwpck_require__(8710);
// EXTERNAL MODULE: ./lib/src/read/candidates.js
var candidates = __nccwpck_require__(8314);
;// CONCATENATED MODULE: ./lib/src/read/moves.js
/**
 * Files that left the sight of the check for a place that is excluded: `gone` were read at base and are not at head,
 * `hidden` are new at head and left out. A file is known by its content, or by its name.
 */
function movedAside(gone, hidden) {
    return gone.flatMap((file) => {
        const same = hidden.find(({ sha }) => sha !== undefined && sha === file.sha);
        const to = same ?? hidden.find(({ path }) => nameOf(path) === nameOf(file.path));
        return to === undefined ? [] : [{ from: file.path, to: to.path }];
    });
}
const nameOf = (path) => path.slice(path.lastIndexOf('/') + 1);

// EXTERNAL MODULE: ./lib/src/read/source-file.js + 1 modules
var source_file = __nccwpck_require__(8066);
;// CONCATENATED MODULE: ./lib/src/read/work-tree.js







/** Finds the repository of some paths. Throws a UserError for a path that is not there. */
function workTree(paths, cwd) {
    const absolute = (paths.length === 0 ? ['.'] : paths).map((path) => {
        try {
            return external_node_fs_.realpathSync.native((0,external_node_path_.resolve)(cwd, path));
        }
        catch {
            throw new errors/* UserError */.y(`\`${path}\` is not there. Give folders or files that exist.`);
        }
    });
    const [first = cwd] = absolute;
    const start = (0,external_node_fs_.statSync)(first).isDirectory() ? first : (0,external_node_path_.resolve)(first, '..');
    const found = repositoryOf(start);
    const top = found ?? (absolute.length === 1 ? start : cwd);
    const within = absolute.map((path) => {
        const inside = (0,external_node_path_.relative)(top, path);
        if (inside === '..' || inside.startsWith(`..${external_node_path_.sep}`))
            throw new errors/* UserError */.y(`\`${path}\` lies outside of \`${top}\`. Give paths of one repository.`);
        return inside.split(external_node_path_.sep).join('/');
    });
    return { top, name: (0,external_node_path_.basename)(top), within, isGit: found !== undefined };
}
/** The folder at or above one that holds a repository. */
function repositoryOf(folder) {
    if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, '.git')))
        return folder;
    const parent = (0,external_node_path_.dirname)(folder);
    return parent === folder ? undefined : repositoryOf(parent);
}
/**
 * Reads the files on disk as head and, where a revision is given, its files as base. `document` is read whatever its
 * name is, also where it lies outside of the paths that were given.
 */
function readWorkTree(tree, baseRevision, excluded, document) {
    const isInside = (path) => tree.within.some((folder) => isWithin(path, folder));
    const wanted = (path) => path === document || (((0,candidates/* isCandidate */.q)(path) || (0,candidates/* isRecoveryDocument */.v)(path)) && !excluded(path) && isInside(path));
    const outside = document === undefined || isInside(document) || leadsOut(document) ? [] : [document];
    const all = listFiles(tree);
    const paths = [...all, ...outside].filter(wanted);
    const head = { files: [...new Set(paths)].toSorted().flatMap((path) => fromDisk(tree.top, path)) };
    if (baseRevision === undefined)
        return { head, base: undefined, changedFiles: new Set(), moves: [], notes: [] };
    const entries = (0,git/* listCommit */.E$)(tree.top, comparedCommit(tree, baseRevision)) ?? [];
    const base = sideOf(tree, entries, wanted);
    const [before, after] = [new Set(entries.map(({ path }) => path)), new Set(all)];
    const moves = movedAside(base.files.filter(({ path }) => !after.has(path)), all.filter((path) => (0,candidates/* isCandidate */.q)(path) && excluded(path) && !before.has(path)).map((path) => ({ path })));
    return { head, base, changedFiles: difference(head, base), moves, notes: [] };
}
/** A file of a revision as text, or undefined where it has no such file. Throws a UserError for an unknown revision. */
function readAt(tree, revision, path) {
    return (0,git/* git */.$Y)(tree.top, ['cat-file', 'blob', `${commitOf(tree, revision)}:${path}`])?.toString();
}
/** A file on disk as text, or undefined where there is none. */
function readFile(tree, path) {
    try {
        return (0,external_node_fs_.readFileSync)((0,external_node_path_.resolve)(tree.top, path), 'utf8');
    }
    catch {
        return undefined;
    }
}
/**
 * The commit with which the files on disk are compared: where this branch left the revision, so that what came to the
 * revision since then is not taken for a change of this branch.
 */
function comparedCommit(tree, revision) {
    const commit = commitOf(tree, revision);
    return (0,git/* mergeBase */.wu)(tree.top, commit, 'HEAD') ?? commit;
}
function commitOf(tree, revision) {
    const commit = tree.isGit ? (0,git/* resolveCommit */.WL)(tree.top, revision) : undefined;
    if (commit === undefined)
        throw new errors/* UserError */.y(`--base: \`${revision}\` is no revision of \`${tree.top}\`. Give a branch, a tag or a commit.`);
    return commit;
}
/**
 * Files that git knows, and new ones that it does not ignore. Where nothing tells git to ignore anything, a walk finds
 * the same files, and no process has to be started for it.
 */
function listFiles({ top, within, isGit }) {
    const { paths, ignoring } = walk(top, within);
    if (!isGit || !(ignoring || excludes(top)))
        return paths;
    const output = (0,git/* git */.$Y)(top, ['ls-files', '-z', '--cached', '--others', '--exclude-standard']);
    return output === undefined
        ? paths
        : output
            .toString()
            .split('\0')
            .filter((path) => path !== '');
}
/** Whether the repository's own exclude file holds a pattern; the one that git writes holds comments only. */
function excludes(top) {
    const file = (0,external_node_path_.join)(top, '.git', 'info', 'exclude');
    return (0,external_node_fs_.existsSync)(file) && /^\s*[^#\s]/m.test((0,external_node_fs_.readFileSync)(file, 'utf8'));
}
/** Every file below some paths; nested repositories are not entered. `ignoring`: an ignore file was met. */
function walk(top, within) {
    const paths = [];
    let ignoring = within.flatMap(above).some((folder) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(top, folder, '.gitignore')));
    const visit = (folder) => {
        const entries = list((0,external_node_path_.join)(top, folder));
        if (folder !== '' && entries.some(({ name }) => name === '.git'))
            return;
        for (const entry of entries) {
            const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
            if (entry.name === '.gitignore')
                ignoring = true;
            if (!entry.isDirectory())
                paths.push(path);
            else if (entry.name !== '.git' && entry.name !== 'node_modules')
                visit(path);
        }
    };
    for (const path of within) {
        if (path !== '' && (0,external_node_fs_.statSync)((0,external_node_path_.join)(top, path)).isFile())
            paths.push(path);
        else
            visit(path);
    }
    return { paths, ignoring };
}
/** The folders above a path, from the top, which is ''. */
function above(path) {
    return path.split('/').map((_, index, parts) => parts.slice(0, index).join('/'));
}
function list(folder) {
    try {
        return (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true });
    }
    catch {
        throw new errors/* UserError */.y(`\`${folder}\` cannot be opened. Make it readable, or give other paths.`);
    }
}
function fromDisk(top, path) {
    const full = (0,external_node_path_.join)(top, path);
    try {
        // A link may point anywhere, also out of the repository.
        if (external_node_fs_.realpathSync.native(full) !== full)
            return [{ path, unread: 'It is a symbolic link, or lies behind one.' }];
        const stats = (0,external_node_fs_.statSync)(full);
        if (!stats.isFile())
            return [];
        const { size } = stats;
        return [!(0,candidates/* isCandidate */.q)(path) && size > source_file/* MAX_DOCUMENT */.$0 ? (0,source_file/* tooLarge */.g$)(path, size) : (0,source_file/* sourceFile */.sm)(path, (0,external_node_fs_.readFileSync)(full))];
    }
    catch (error) {
        // A file that git knows and that is deleted on disk is simply gone.
        return isMissing(error) ? [] : [{ path, unread: 'It cannot be opened.' }];
    }
}
/** Whether a path that a config names leaves the repository. */
const leadsOut = (path) => path.split(/[/\\]/).includes('..');
const isMissing = (error) => error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
function sideOf(tree, all, wanted) {
    const entries = all.filter(({ path }) => wanted(path));
    const blobs = (0,git/* readBlobs */.b4)(tree.top, [...new Set(entries.map(({ sha }) => sha))]);
    return {
        files: entries.map(({ path, mode, sha }) => {
            if (mode === '120000')
                return { path, unread: 'It is a symbolic link, or lies behind one.' };
            const bytes = blobs.get(sha);
            return bytes === undefined ? { path, unread: 'Its content is not there.' } : (0,source_file/* sourceFile */.sm)(path, bytes);
        }),
    };
}
function difference(head, base) {
    const before = new Map(base.files.map((file) => [file.path, file.text]));
    const changed = head.files
        .filter((file) => !before.has(file.path) || before.get(file.path) !== file.text)
        .map(({ path }) => path);
    const after = new Set(head.files.map(({ path }) => path));
    return new Set([...changed, ...[...before.keys()].filter((path) => !after.has(path))]);
}
const isWithin = (path, folder) => folder === '' || path === folder || path.startsWith(`${folder}/`);


/***/ }),

/***/ 900:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ readWorkflows)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(8710);
/* harmony import */ var _source_file_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8066);




/** The only folder that GitHub reads workflows from; folders in it do not count. */
const FOLDER = '.github/workflows';
/** The workflows of a repository, by name; none where it has no folder of them. Throws a UserError where it cannot be opened. */
function readWorkflows({ top }) {
    return names((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(top, FOLDER))
        .filter((name) => /\.ya?ml$/.test(name))
        .toSorted()
        .flatMap((name) => read(top, `${FOLDER}/${name}`));
}
function names(folder) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder);
    }
    catch (error) {
        if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
            return [];
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`\`${FOLDER}\` cannot be opened. Make it a folder that can be read.`, { cause: error });
    }
}
function read(top, path) {
    try {
        const info = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(top, path));
        if (info.isSymbolicLink())
            return [{ path, unread: 'It is a symbolic link.' }];
        return info.isFile() ? [(0,_source_file_js__WEBPACK_IMPORTED_MODULE_2__/* .sourceFile */ .sm)(path, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(top, path)))] : [];
    }
    catch {
        return [{ path, unread: 'It cannot be opened.' }];
    }
}


/***/ }),

/***/ 3939:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ clip),
/* harmony export */   BP: () => (/* binding */ logLine),
/* harmony export */   Lx: () => (/* binding */ urlPath),
/* harmony export */   N1: () => (/* binding */ commandProperty),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   pj: () => (/* binding */ plain),
/* harmony export */   wD: () => (/* binding */ markdown),
/* harmony export */   wq: () => (/* binding */ commandData)
/* harmony export */ });
/* unused harmony exports html, attribute */
/**
 * The one place where text from manifests, file names and configs enters Markdown and logs. Sentences quote values
 * in backticks; whatever a value holds, what comes out is plain text and code spans.
 */
/** A sentence for a Markdown table cell. */
function markdown(sentence) {
    return sentence
        .split('`')
        .map((part, index, parts) => {
        // An odd number of backticks leaves the last one without its pair.
        const code = index % 2 === 1 && index < parts.length - 1;
        return code ? codeSpan(part) : (index % 2 === 1 ? "'" : '') + plain(part);
    })
        .join('');
}
/** Stands where GitHub would read more than was written; nobody sees it. */
const BREAK = '\u200B';
/**
 * Text without any meaning in Markdown or HTML. What GitHub makes of plain words is broken as well: mentions, references to
 * issues and commits (`#1`, `GH-1`, 40 digits of a hash), addresses (a report links to nothing but what it names itself),
 * emoji and formulas.
 */
function plain(text) {
    return (oneLine(text)
        .replaceAll(/(?<=:)(?=\/\/)|(?<=\bwww\.)|(?<=#)(?=\d)|(?<=\bgh-)(?=\d)|(?<=\b[\da-f]{8})(?=[\da-f]{32}\b)/gi, BREAK)
        .replaceAll(/(?<=:)(?=[\w+-]*[a-z][\w+-]*:|100:|1234:)/gi, BREAK)
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replaceAll(/[\\|*_[\]~#!`]/g, String.raw `\$&`)
        .replaceAll('@', `@${BREAK}`)
        // GitHub's own way to keep a dollar sign from beginning a formula.
        .replaceAll('$', '<span>$$</span>'));
}
function codeSpan(text) {
    const inner = oneLine(text);
    if (inner.trim() === '')
        return '` `';
    // The bar of a table is escaped by a backslash. Behind another one that means something else to every reader of Markdown.
    if (inner.includes(String.raw `\|`))
        return `<code>${inner.replaceAll(/[^\p{L}\p{N} ]/gu, entity)}</code>`;
    return `\`${inner.replaceAll('|', String.raw `\|`)}\``;
}
const entity = (character) => `&#${character.codePointAt(0) ?? 0};`;
/** Text as the content of an HTML element. */
function html(text) {
    return oneLine(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
/** Text as the value of an HTML attribute, between quotes of either kind. */
function attribute(text) {
    return html(text).replaceAll('"', '&quot;').replaceAll("'", '&#39;');
}
/** A link whose text is plain. */
function link(text, url) {
    return url === undefined ? plain(text) : `[${plain(text)}](${url.replaceAll('(', '%28').replaceAll(')', '%29')})`;
}
/** A path as a part of a URL. */
function urlPath(path) {
    return path.split('/').map(encodeURIComponent).join('/');
}
/**
 * Text in one line, of which everything can be seen. Line breaks and control characters would end a cell, a line of the log,
 * or a terminal's good mood; what is invisible or turns the direction of reading makes one value look like another.
 */
function oneLine(text) {
    return spaced(text).replaceAll(INVISIBLE, (character) => {
        const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase();
        return code.length > 4 ? `\\U${code.padStart(8, '0')}` : `\\u${code.padStart(4, '0')}`;
    });
}
/** Control characters and breaks of lines as one space. */
const spaced = (text) => text.replaceAll(/[\u0000-\u001F\u007F-\u009F\u2028\u2029]+/g, ' ');
/** Formats, fillers, and halves of characters. */
const INVISIBLE = /[\p{Cf}\p{Cs}\u034F\u115F\u1160\u17B4\u17B5\u3164\uFFA0]/gu;
/**
 * Text that the runner takes for no command: `##[` works anywhere in a line, `::` at its start.
 */
function logLine(text) {
    return oneLine(text)
        .replaceAll('##[', '##\u200B[')
        .replace(/^\s*::/, (found) => found.replace('::', ':\u200B:'));
}
/** Text as the data of a workflow command, line by line; the runner decodes it again. */
function commandData(text) {
    const lines = text.split('\n').map((line) => logLine(line));
    return lines.join('\n').replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
/** Text as the value of a property of a workflow command; the runner decodes it again. */
function commandProperty(text) {
    // The name of a file has to stay what it is, as far as a log may show it.
    return spaced(text)
        .replaceAll(/[\u202A-\u202E\u2066-\u2069]+/g, ' ')
        .replaceAll('##[', '##\u200B[')
        .replaceAll('%', '%25')
        .replaceAll(':', '%3A')
        .replaceAll(',', '%2C');
}
/** Text of at most so many UTF-16 code units, and whether that is all of it. No character is cut in two. */
function clip(text, most) {
    if (text.length <= most)
        return { text, isWhole: true };
    return { text: `${text.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, '')}…`, isWhole: false };
}


/***/ }),

/***/ 1492:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  c: () => (/* binding */ renderFormat)
});

;// CONCATENATED MODULE: ./lib/src/compare/findings.js
/**
 * Everything in a report that asks for a person: what fails, warns or cannot be told, and what could not be read. An id is
 * the same in each place of one run, and none else.
 */
function findingsOf(report) {
    const rows = [...report.clusters, ...report.beside].flatMap((cluster) => cluster.rows.flatMap((row) => row.findings.flatMap((finding, index) => asks(finding) ? [{ id: idOf(cluster, row, index), cluster, row, finding }] : [])));
    const problems = report.problems.map((problem) => ({ id: problemId(report, problem), problem }));
    return [...rows, ...problems];
}
/** The ids of those findings of a row that ask for a person. */
function idsIn(cluster, row, findings) {
    return findings.filter(asks).map((finding) => idOf(cluster, row, row.findings.indexOf(finding)));
}
/** The id of a problem of a report. */
function problemId({ problems }, problem) {
    return `problem/${problems.indexOf(problem)}`;
}
/** Whether a finding asks for a person. */
const asks = ({ verdict }) => verdict !== 'pass' && verdict !== 'not-applicable';
const idOf = ({ name }, { rule }, index) => `${name}/${rule.id}/${index}`;

// EXTERNAL MODULE: ./lib/src/rules/index.js + 47 modules
var rules = __nccwpck_require__(1231);
// EXTERNAL MODULE: ./lib/src/evaluate/exemptions.js
var exemptions = __nccwpck_require__(9925);
// EXTERNAL MODULE: ./lib/src/evaluate/exemption.js
var evaluate_exemption = __nccwpck_require__(5246);
;// CONCATENATED MODULE: ./lib/src/render/exemptions.js


/** `waived` or `attested`, as a row is marked. */
const exemptWord = ({ kind }) => (kind === 'waiver' ? 'waived' : 'attested');
/** What exempts a row, wholly or in part, one sentence each; empty where all of it counts. */
function exemptionSentences(row) {
    const open = row.findings.filter((finding) => (0,exemptions/* exemptionOf */.Vi)(row, finding) === undefined && finding.verdict !== 'pass' && finding.verdict !== 'not-applicable');
    const inForce = new Set(row.findings.flatMap((finding) => (0,exemptions/* exemptionOf */.Vi)(row, finding) ?? []));
    return [...inForce].map((exemption) => {
        const { kind, until } = exemption;
        const part = open.length > 0 ? 'In part ' : '';
        const what = kind === 'waiver' ? 'waived' : 'attested';
        const grounds = kind === 'waiver'
            ? `: ${exemption.reason}`
            : ` on \`${exemption.on}\`${exemption.evidence === undefined ? '' : `: ${address(exemption.evidence)}`}`;
        const words = `${part}${what} until \`${until}\` by ${quoted((0,evaluate_exemption/* ownerOf */.b)(exemption))}${grounds}`;
        return `${words.charAt(0).toUpperCase()}${words.slice(1)}${/[.?…]$/.test(words) ? '' : '.'}`;
    });
}
/** A value between backticks; those that it holds itself would end the quotation. */
const quoted = (value) => `\`${value.replaceAll('`', "'")}\``;
/** An address as a quotation, which can be copied; words as they are. */
const address = (evidence) => (/^https?:\/\/\S+$/.test(evidence) ? quoted(evidence) : evidence);
/** The lines about exemptions, without those that stand in the section on what expires. */
function standingLines({ exemptions, expiries }) {
    return exemptionLines(expiries === undefined ? exemptions : exemptions.filter(({ state }) => state !== 'expiring'));
}
/** What a team has to know of its exemptions: all but those that do their work until further notice. */
function exemptionLines(statuses) {
    return statuses.flatMap((status) => {
        const { exemption } = status;
        const state = stateWords(status);
        const broad = (0,exemptions/* isBroad */.t1)(exemption) ? 'covers every cluster' : undefined;
        if (state === undefined && broad === undefined)
            return [];
        const cluster = (0,exemptions/* isBroad */.t1)(exemption) ? '' : ` for ${quoted(exemption.cluster)}`;
        const said = [broad, state].filter((words) => words !== undefined).join(' and ');
        return [{ at: exemption.at, text: `The ${exemption.kind} of \`${exemption.rule}\`${cluster} ${said}.` }];
    });
}
function stateWords({ exemption, state, isComing }) {
    const { until, from, kind } = exemption;
    const owner = quoted((0,evaluate_exemption/* ownerOf */.b)(exemption));
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
                ? 'is new in this pull request and takes effect after the merge'
                : `takes effect on \`${from ?? until}\``;
        case 'active':
            return undefined;
    }
}

// EXTERNAL MODULE: ./lib/src/render/escape.js
var render_escape = __nccwpck_require__(3939);
;// CONCATENATED MODULE: ./lib/src/render/annotations.js





const LEVELS = ['error', 'warning', 'notice'];
/**
 * The runner keeps ten annotations of each level for a step and drops the rest without a word. The tenth error is the
 * verdict itself, which a failing action reports as an error too.
 */
const LIMITS = { error: 9, warning: 10, notice: 10 };
/** Clusters that one annotation names; the findings of others are not told by it. */
const MAX_CLUSTERS = 10;
/**
 * Chooses the annotations of a report: one for each rule of each cluster before the second of any, and of those what this
 * change does first, on lines that it changes, in files that it changes, then elsewhere.
 */
function planAnnotations(report, nearness) {
    const candidates = merged([
        ...report.problems.map((problem) => ofProblem(report, problem)),
        ...report.clusters.flatMap((cluster) => cluster.rows.flatMap((row) => ofRow(cluster, row, nearness))),
    ]);
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
/** Those first that tell of something which none before them does. */
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
/** Clusters that share a file share its annotations. What has no place is each cluster's own. */
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
        const message = (0,render_escape/* clip */.$Q)(`${clusterNames(group)}${first.words}`, MAX_MESSAGE);
        const findings = message.isWhole ? named.map(({ id }) => id) : [];
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
    const id = problemId(report, problem);
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
        const exemption = (0,exemptions/* exemptionOf */.Vi)(row, finding);
        const exempt = exemption === undefined ? '' : ` (${exemptWord(exemption)} until ${exemption.until})`;
        return idsIn(cluster, row, [finding]).map((id) => ({
            rank: rankOf(finding, row, nearness),
            subject: JSON.stringify([cluster.name, rule.id]),
            id,
            cluster: cluster.name,
            level: exemption === undefined ? (finding.verdict === 'fail' ? 'error' : 'warning') : 'notice',
            title: `${rule.id}: ${rule.title}${exempt}`,
            words: `${finding.because} ${finding.fix}\n“${rule.quote.replaceAll('`', '')}” (${rules/* GUIDE */.x.title}, ${rule.section})`,
            ...(finding.at === undefined ? {} : { at: finding.at }),
        }));
    });
}
/** What this change brings comes before what was there, what lies on its lines before what lies elsewhere. */
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
    // The end is exclusive: one in the first column belongs to the line before.
    const last = end.column === 1 ? Math.max(start.line, end.line - 1) : end.line;
    for (let line = start.line; line <= last; line += 1)
        if (lines.has(line))
            return true;
    return false;
}
/** UTF-16 code units. The runner cuts a message at 4,096 characters. */
const MAX_MESSAGE = 4000;
/** An annotation as the line that the runner understands. */
function workflowCommand({ level, title, message, at }) {
    const place = at === undefined
        ? []
        : [
            `file=${(0,render_escape/* commandProperty */.N1)(at.path)}`,
            `line=${at.start.line}`,
            // Columns are dropped anyway when an annotation spans lines.
            ...(at.start.line === at.end.line
                ? [`col=${at.start.column}`, `endColumn=${at.end.column}`]
                : [`endLine=${at.end.line}`]),
        ];
    const properties = [...place, `title=${(0,render_escape/* commandProperty */.N1)(title)}`].join(',');
    return `::${level} ${properties}::${(0,render_escape/* commandData */.wq)((0,render_escape/* clip */.$Q)(message, MAX_MESSAGE).text)}`;
}

// EXTERNAL MODULE: ./lib/src/compare/report.js
var report = __nccwpck_require__(2975);
// EXTERNAL MODULE: ./lib/src/compare/expiries.js
var expiries = __nccwpck_require__(7838);
;// CONCATENATED MODULE: ./lib/src/render/expiries.js


/** The heading of the section on what time ends. */
const EXPIRY_HEADING = 'Expires within 30 days';
/** One line for each thing that expires; what is the same in several clusters is one line. */
function expiryLines({ expiries = [] }) {
    const lines = [];
    for (const expiry of expiries) {
        if (expiry.kind === 'exemption') {
            lines.push(...exemptionLines([expiry.status]).map((line) => ({ ...line, says: line.text, clusters: [] })));
            continue;
        }
        const { says } = expiry.lapse;
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
/** What expires, as the JSON report has it; null where only a change was looked at. */
function expiriesJson({ expiries }) {
    return expiries === undefined ? null : expiries.map(entry);
}
function entry(expiry) {
    const until = (0,expiries/* lastDayOf */.e)(expiry) ?? null;
    if (expiry.kind === 'exemption') {
        const { kind, rule, cluster, at } = expiry.status.exemption;
        const message = exemptionLines([expiry.status])[0]?.text ?? null;
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

// EXTERNAL MODULE: ./lib/src/render/tool.js
var tool = __nccwpck_require__(3398);
;// CONCATENATED MODULE: ./lib/src/render/json.js






/** The report as stable JSON, indented by two, with a line break at its end. The same input gives the same bytes. */
function renderJson(report) {
    const document = {
        schemaVersion: 1,
        tool: tool/* TOOL */.j,
        guide: rules/* GUIDE */.x.edition,
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
        expiring: expiriesJson(report),
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
    };
    return `${JSON.stringify(document, undefined, 2)}\n`;
}
function cluster({ name, root, found, environment, load, files, rows }) {
    return { name, root, found, environment, load, files, recommendations: rows.map(recommendation) };
}
function recommendation(row) {
    const deciding = (0,report/* decisive */.l9)(row);
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
        exempt: exempt((0,exemptions/* exemptionOfRow */.hh)(row)),
        places: deciding.flatMap(placesOf),
        findings: row.findings.map((finding) => ({
            verdict: finding.verdict,
            object: finding.object,
            field: finding.field,
            because: finding.because,
            exempt: (0,exemptions/* exemptionOf */.Vi)(row, finding)?.kind ?? null,
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
        broad: (0,exemptions/* isBroad */.t1)(granted),
        coming: isComing,
        from: granted.from ?? null,
        ...exemptFields(granted),
    };
}
/** What a row says of the exemption under which it no longer counts. */
function exempt(granted) {
    if (granted === undefined)
        return null;
    const grounds = granted.kind === 'waiver' ? { reason: granted.reason } : { on: granted.on, evidence: granted.evidence ?? null };
    return { kind: granted.kind, ...exemptFields(granted), ...grounds };
}
const exemptFields = (granted) => ({
    until: granted.until,
    owner: (0,evaluate_exemption/* ownerOf */.b)(granted),
    path: granted.at.path,
    line: granted.at.start.line,
});
const placesOf = ({ at, also }) => [...(at === undefined ? [] : [at]), ...(also ?? [])].map(place);
function place({ path, start, end }) {
    return { path, line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
}

// EXTERNAL MODULE: ./lib/src/data/guide.js
var guide = __nccwpck_require__(1662);
// EXTERNAL MODULE: ./lib/src/rules/rule.js
var rules_rule = __nccwpck_require__(5807);
;// CONCATENATED MODULE: ./lib/src/render/links.js


function ruleLink(rule, { pages }) {
    return (0,render_escape/* link */.nf)(rule.title, pages === undefined ? undefined : `${pages}/${(0,rules_rule/* pageOf */.ZZ)(rule)}`);
}
/**
 * What was found, with links to its places, each line once: where the sentence names a place, its name is the link, and
 * the others follow.
 */
function sentence(finding, links) {
    const places = [...(finding.at === undefined ? [] : [finding.at]), ...(finding.also ?? [])];
    const lines = places.filter((at, index) => places.findIndex((other) => nameOf(other) === nameOf(at)) === index);
    const said = (0,render_escape/* markdown */.wD)(finding.because);
    const text = lines.reduce((words, at) => rename(words, nameOf(at), links_place(at, links)), said);
    const others = lines.filter((at) => rename(said, nameOf(at), '') === said).map((at) => links_place(at, links));
    return [text, ...(others.length === 0 ? [] : [`(${others.join(', ')})`])].join(' ');
}
const nameOf = ({ path, start }) => (0,render_escape/* plain */.pj)(`${path}:${start.line}`);
/** Markdown with something else in place of a name, outside of code. As a part of a longer path or number it is none. */
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
/** A place as a link to its line. */
function links_place(at, { files, foreign }) {
    const name = at.path.slice(at.path.lastIndexOf('/') + 1);
    const isForeign = foreign !== undefined && at.path === foreign.path;
    const own = files === undefined ? undefined : `${files}/${(0,render_escape/* urlPath */.Lx)(at.path)}`;
    const address = isForeign ? foreign.url : own;
    return (0,render_escape/* link */.nf)(`${name}:${at.start.line}`, address === undefined ? undefined : `${address}#L${at.start.line}`);
}

// EXTERNAL MODULE: ./lib/src/model/day.js
var day = __nccwpck_require__(2061);
;// CONCATENATED MODULE: ./lib/src/render/offers.js


/** Days for which an offered exemption runs. */
const WAIVER_DAYS = 90;
const ATTESTATION_DAYS = 180;
/**
 * Lines for the config of one cluster: a waiver for each row that falls short, an attestation for each that cannot be
 * told. Who and why are blanks that a config is refused with. Undefined where nothing is to be exempted.
 */
function offerOf({ name, rows }, date) {
    const idsWith = (...verdicts) => rows
        .filter((row) => row.verdict !== 'error' &&
        row.findings.some((finding) => verdicts.includes(finding.verdict) && (0,exemptions/* exemptionOf */.Vi)(row, finding) === undefined))
        .map(({ rule }) => rule.id);
    const cluster = yamlText(name);
    const waivers = idsWith('fail', 'warn').map((id) => `  - { rule: ${id}, cluster: ${cluster}, reason: "", owner: "", until: ${(0,day/* addDays */.fi)(date, WAIVER_DAYS)} }`);
    const attestations = idsWith('unknown').map((id) => `  - { rule: ${id}, cluster: ${cluster}, by: "", on: ${date}, until: ${(0,day/* addDays */.fi)(date, ATTESTATION_DAYS)} }`);
    const lines = [
        ...(waivers.length === 0 ? [] : ['waivers:', ...waivers]),
        ...(attestations.length === 0 ? [] : ['attestations:', ...attestations]),
    ];
    return lines.length === 0 ? undefined : lines.join('\n');
}
const WORD = /^[A-Za-z][\w.-]*$/;
/** Words that some version of YAML takes for something else. */
const SPECIAL = /^(?:true|false|null|yes|no|on|off|y|n)$/i;
/** A text as a YAML scalar in one line, without a character that means anything to Markdown, HTML or a terminal. */
function yamlText(text) {
    if (WORD.test(text) && !SPECIAL.test(text))
        return text;
    const escaped = text.replaceAll(/[^\p{L}\p{N} ._/-]/gu, (character) => {
        const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase();
        return code.length > 4 ? `\\U${code.padStart(8, '0')}` : `\\u${code.padStart(4, '0')}`;
    });
    return `"${escaped}"`;
}

// EXTERNAL MODULE: ./lib/src/render/words.js
var render_words = __nccwpck_require__(5827);
;// CONCATENATED MODULE: ./lib/src/render/cluster-section.js








const ICON = { fail: '❌', warn: '⚠️', pass: '✅', unknown: '❔', nothing: '➖', exempt: '🕒' };
/** A cluster with its rows. `date` is the day of the judgement. */
function clusterSection(cluster, date, links, detail) {
    const short = (0,render_words/* shortRows */.mA)(cluster);
    const shown = short.slice(0, detail.rows);
    const unknown = cluster.rows.filter((row) => (0,exemptions/* standingOf */.YP)(row) === 'unknown');
    const met = cluster.rows.filter(({ verdict }) => verdict === 'pass');
    const apart = cluster.rows.filter(({ verdict }) => verdict === 'not-applicable');
    const isNew = cluster.isNew ? ' · new cluster' : '';
    const sections = [`**${(0,render_escape/* plain */.pj)(cluster.name)}** · ${(0,render_words/* tallyLine */.f8)(cluster)}${isNew}`];
    if (shown.length > 0) {
        const rows = shown.map((row) => `| ${mark(row)} | ${ruleLink(row.rule, links)} | ${found(row, links)} |`);
        sections.push([HEAD, '|-|-|-|', ...rows].join('\n'));
    }
    if (shown.length < short.length)
        sections.push(`${(0,render_words/* count */.U9)(short.length - shown.length, 'more recommendation')} in the job summary and the JSON report.`);
    if (detail.unknowns && unknown.length > 0) {
        const rows = unknown.map((row) => `| ${ruleLink(row.rule, links)}${base(row)} | ${asked(row, links)} |`);
        sections.push(fold(`${ICON.unknown} ${unknown.length} cannot be told from Git`, [
            '| Recommendation | What would decide it |',
            '|-|-|',
            ...rows,
        ]));
    }
    if (detail.evidence && met.length > 0) {
        const rows = met.map((row) => `| ${ruleLink(row.rule, links)}${base(row)} | ${evidence(row, links)} |`);
        sections.push(fold(`${ICON.pass} ${met.length} met, with the evidence`, ['| Recommendation | Evidence |', '|-|-|', ...rows]));
    }
    if (detail.evidence && apart.length > 0) {
        const rows = apart.map((row) => `| ${ruleLink(row.rule, links)} | ${evidence(row, links)} |`);
        sections.push(fold(`${ICON.nothing} ${apart.length} ${apart.length === 1 ? 'does' : 'do'} not apply`, [
            '| Recommendation | Why |',
            '|-|-|',
            ...rows,
        ]));
    }
    const offer = detail.offers ? offerOf(cluster, date) : undefined;
    if (offer !== undefined) {
        const how = 'For the config on the base branch. Who and why are yours to fill in.';
        sections.push(fold(`${ICON.exempt} Accept for a while, or vouch`, [how, '', '```yaml', offer, '```']));
    }
    const told = [
        ...shown.map((row) => idsIn(cluster, row, listed(row))),
        ...(detail.unknowns ? unknown : []).map((row) => idsIn(cluster, row, cluster_section_open(row))),
    ];
    return { texts: sections, findings: told.flat() };
}
/** Of a cluster that is not judged, the rows that get worse through others. */
function besideSection(cluster, links, detail) {
    const head = `**${(0,render_escape/* plain */.pj)(cluster.name)}** · ${(0,render_words/* besideLine */.VE)(cluster)}`;
    if (detail.rows === 0)
        return { texts: [head], findings: [] };
    const isUnknown = (row) => row.verdict === 'unknown' && (0,exemptions/* exemptionOfRow */.hh)(row) === undefined;
    const rows = cluster.rows.map((row) => {
        const said = isUnknown(row) ? `${ICON.unknown}${base(row)}` : mark(row);
        return `| ${said} | ${ruleLink(row.rule, links)} | ${isUnknown(row) ? asked(row, links) : found(row, links)} |`;
    });
    return {
        texts: [head, [HEAD, '|-|-|-|', ...rows].join('\n')],
        findings: cluster.rows.flatMap((row) => idsIn(cluster, row, isUnknown(row) ? cluster_section_open(row) : listed(row))),
    };
}
const HEAD = '| | Recommendation | What was found |';
function fold(summary, lines) {
    return `<details><summary>${summary}</summary>\n\n${lines.join('\n')}\n\n</details>`;
}
function mark(row) {
    const exemption = (0,exemptions/* exemptionOfRow */.hh)(row);
    if (exemption !== undefined)
        return `${ICON.exempt} ${exemptWord(exemption)}`;
    const icon = row.verdict === 'warn' ? ICON.warn : row.verdict === 'error' ? '⛔' : ICON.fail;
    const change = (0,render_words/* changeMark */.uM)(row);
    return change === '' ? icon : `${icon} **${change}**`;
}
const base = (row) => {
    const change = (0,render_words/* changeMark */.uM)(row);
    return change === '' ? '' : ` **${change}**`;
};
/** Every finding of a row that falls short, the worst first; where none does, what decides it. */
function listed(row) {
    const short = row.findings.filter(({ verdict }) => verdict === 'fail' || verdict === 'warn');
    return short.length === 0
        ? (0,report/* decisive */.l9)(row)
        : short.toSorted((left, right) => Number(left.verdict === 'warn') - Number(right.verdict === 'warn'));
}
/** What is listed of a row, with the repairs. */
function found(row, links) {
    const findings = listed(row);
    const fixes = [...new Set(findings.map((finding) => ('fix' in finding ? finding.fix : '')))].filter((fix) => fix !== '');
    const exempt = exemptionSentences(row);
    return [...findings.map((finding) => sentence(finding, links)), ...[...fixes, ...exempt].map(render_escape/* markdown */.wD)].join('<br>');
}
/** What of a row cannot be told and is not vouched for. */
function cluster_section_open(row) {
    return row.findings.filter((finding) => finding.verdict === 'unknown' && (0,exemptions/* exemptionOf */.Vi)(row, finding) === undefined);
}
function asked(row, links) {
    return cluster_section_open(row)
        .map((finding) => `${sentence(finding, links)}${'ask' in finding ? ` ${(0,render_escape/* markdown */.wD)(finding.ask)}` : ''}`)
        .join('<br>');
}
function evidence(row, links) {
    return (0,report/* decisive */.l9)(row)
        .map((finding) => sentence(finding, links))
        .join('<br>');
}

;// CONCATENATED MODULE: ./lib/src/render/gate-changes.js
/** The heading of the section on what a change does to its own gate. */
const GATE_HEADING = 'This pull request changes the gate';
const WORDS = { weaker: 'Weaker', stricter: 'Stricter', other: 'Different' };
/** One line for each change of the gate, the weaker first. */
function gateChangeLines({ gateChanges }) {
    return gateChanges.map(({ effect, message, at }) => ({ at, text: `${WORDS[effect]}: ${message}` }));
}

;// CONCATENATED MODULE: ./lib/src/render/rendered.js
/** A part that shows no finding. */
const plainSection = (texts) => ({ texts, findings: [] });

;// CONCATENATED MODULE: ./lib/src/render/markdown.js











const COMMENT_BUDGET = { codePoints: 60_000, bytes: 65_536 };
/** The runner drops a job summary beyond 1 MiB as a whole. */
const SUMMARY_BUDGET = { codePoints: 900_000, bytes: 900_000 };
const RUNGS = [
    { evidence: true, unknowns: true, rows: Infinity, problems: 50, offers: true },
    { evidence: true, unknowns: true, rows: Infinity, problems: 50, offers: false },
    { evidence: false, unknowns: true, rows: Infinity, problems: 20, offers: false },
    { evidence: false, unknowns: false, rows: Infinity, problems: 10, offers: false },
    { evidence: false, unknowns: false, rows: 5, problems: 5, offers: false },
    { evidence: false, unknowns: false, rows: 1, problems: 3, offers: false },
    { evidence: false, unknowns: false, rows: 0, problems: 0, offers: false },
];
/**
 * The report as Markdown within a budget: what a comment and a job summary show. `room` is what else will stand in
 * the same text, `annotated` how many findings stand as annotations already. Details give way before findings, findings
 * before counts, and nothing is cut in its middle.
 */
function renderMarkdown(report, links, budget, room = '', annotated) {
    for (const detail of RUNGS) {
        const rendered = markdown_document(report, links, detail, annotated);
        if (fits(room + rendered.text, budget))
            return rendered;
    }
    // Only a fleet of many hundred clusters comes here: the sums are left.
    const sums = Object.entries(report.totals)
        .map(([verdict, number]) => `${number} ${verdict}`)
        .join(' · ');
    const text = `${title(report)}\n\n${(0,render_words/* count */.U9)(report.clusters.length, 'cluster')}: ${sums}\n`;
    return { text, findings: new Set() };
}
function fits(text, { codePoints, bytes }) {
    return Buffer.byteLength(text) <= bytes && [...text].length <= codePoints;
}
function title(report) {
    const { mood, text } = (0,render_words/* headline */.Pl)(report);
    return `## ${ICON[mood]} Production readiness: ${text}`;
}
function markdown_document(report, links, detail, annotated) {
    const sections = [
        plainSection([title(report)]),
        problems(report, links, detail),
        plainSection(section(GATE_HEADING, gateChangeLines(report), links, detail)),
        plainSection(section(EXPIRY_HEADING, expiryLines(report), links, detail)),
        ...report.clusters.map((cluster) => clusterSection(cluster, report.date, links, detail)),
        ...report.beside.map((cluster) => besideSection(cluster, links, detail)),
        plainSection(bullets(standingLines(report), `${ICON.exempt} `, links, detail)),
        plainSection(report.notes.map((note) => (0,render_escape/* markdown */.wD)(note))),
    ];
    const findings = new Set(sections.flatMap((one) => one.findings));
    const texts = [...sections.flatMap((one) => one.texts), footer(report, links, findings, annotated)];
    return { text: `${texts.join('\n\n')}\n`, findings };
}
function problems(report, links, detail) {
    const all = report.problems;
    if (all.length === 0)
        return plainSection([]);
    const sorted = all.toSorted((left, right) => Number(left.level === 'warn') - Number(right.level === 'warn'));
    const shown = sorted.slice(0, detail.problems);
    const lines = shown.map(({ at, level, message }) => {
        const where = at === undefined ? '' : `${links_place(at, links)}: `;
        return `- ${level === 'fail' ? ICON.fail : ICON.warn} ${where}${(0,render_escape/* markdown */.wD)(message)}`;
    });
    const rest = all.length - lines.length;
    const text = [...lines, ...(rest > 0 ? [`- ${rest} more in the job summary and the JSON report.`] : [])].join('\n');
    return { texts: [text], findings: shown.map((problem) => problemId(report, problem)) };
}
/** A list under a heading, told before the rows, for no row shows it: what a change does to its gate, what time ends. */
function section(heading, lines, links, detail) {
    return lines.length === 0 ? [] : [`**${heading}**`, ...bullets(lines, '', links, detail)];
}
/** A list as one block, as far as the detail admits; nothing where there is none. */
function bullets(lines, icon, links, { problems: most }) {
    if (lines.length === 0)
        return [];
    const shown = lines
        .slice(0, most)
        .map(({ at, text }) => `- ${icon}${(0,render_escape/* markdown */.wD)(text)}${at === undefined ? '' : ` (${links_place(at, links)})`}`);
    const rest = lines.length - shown.length;
    return [[...shown, ...(rest > 0 ? [`- ${rest} more in the job summary and the JSON report.`] : [])].join('\n')];
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
        ...places(findingsOf(report).length, here.size, annotated),
        ...origins,
        `The guide also asks people to follow the news of the project on ${guide/* CHANNEL */.s$}.`,
    ];
    return `<sub>${words.join(' ')}</sub>`;
}
/** Where the findings stand, as far as it is known when this is written. */
function places(all, here, annotated) {
    if (all === 0)
        return [];
    const first = annotated === undefined ? [] : [`${annotated} annotated`];
    return [`${(0,render_words/* count */.U9)(all, 'finding')}: ${[...first, `${here} here`].join(', ')}.`];
}

// EXTERNAL MODULE: ./lib/src/parse/secrets.js + 2 modules
var secrets = __nccwpck_require__(6187);
;// CONCATENATED MODULE: ./lib/src/render/terminal.js











function styleOf(color) {
    const paint = (code) => (color ? (text) => `\u001B[${code}m${text}\u001B[0m` : (text) => text);
    return { red: paint(31), yellow: paint(33), green: paint(32), dim: paint(2), bold: paint(1) };
}
/**
 * The report for a terminal: shortfalls with code frames, unknowns with what would decide them, then the sums. Everything
 * that asks for a person is in it, whatever else is left out.
 */
function renderTerminal(report, given) {
    const style = styleOf(given.color);
    const options = { ...given, text: masked(given.text) };
    const sections = [
        ...report.problems.map((problem) => ({
            texts: [problemBlock(problem, style, options)],
            findings: [problemId(report, problem)],
        })),
        plainSection(terminal_section(GATE_HEADING, gateChangeLines(report), style)),
        ...report.clusters.map((cluster) => clusterBlock(cluster, report.date, style, options)),
        ...report.beside.map((cluster) => besideBlock(cluster, style, options)),
        plainSection(listBlock(standingLines(report))),
        plainSection(terminal_section(EXPIRY_HEADING, expiryLines(report), style)),
        plainSection(report.notes.length === 0 ? [] : [report.notes.map((note) => style.dim((0,render_escape/* oneLine */.TN)(note))).join('\n')]),
        plainSection([ending(report, style)]),
    ];
    return {
        text: `${sections.flatMap(({ texts }) => texts).join('\n\n')}\n`,
        findings: new Set(sections.flatMap(({ findings }) => findings)),
    };
}
/** A list under a heading; nothing where there is none. */
function terminal_section(heading, lines, style) {
    return listBlock(lines).map((block) => `${style.bold(`${heading}.`)}\n${block}`);
}
/** Lines with their places as one block; nothing where there is none. */
function listBlock(lines) {
    const written = lines.map(({ at, text }) => `  ${(0,render_escape/* oneLine */.TN)(text)}${at === undefined ? '' : ` (${(0,render_escape/* oneLine */.TN)(at.path)}:${at.start.line})`}`);
    return written.length === 0 ? [] : [written.join('\n')];
}
function problemBlock({ at, level, message }, style, options) {
    const sign = level === 'fail' ? style.red('✗') : style.yellow('!');
    const lines = [`${sign} ${(0,render_escape/* oneLine */.TN)(message)}`];
    if (at !== undefined)
        lines.push(`    ${position(at)}`, ...terminal_frame(at, undefined, style, options));
    return lines.join('\n');
}
function clusterBlock(cluster, date, style, options) {
    const head = `${style.bold((0,render_escape/* oneLine */.TN)(cluster.name))}   ${style.dim([(0,render_escape/* oneLine */.TN)(cluster.root), cluster.environment, `${cluster.load} load`, (0,render_words/* count */.U9)(cluster.files, 'file')].join(' · '))}`;
    const width = Math.max(...cluster.rows.map(({ rule }) => rule.id.length));
    const short = (0,render_words/* shortRows */.mA)(cluster);
    const unknown = cluster.rows.filter((row) => (0,exemptions/* standingOf */.YP)(row) === 'unknown' && !short.includes(row));
    const met = cluster.rows.filter(({ verdict }) => verdict === 'pass');
    const apart = cluster.rows.filter(({ verdict }) => verdict === 'not-applicable');
    const told = [...short, ...unknown].map((row) => rowLines(row, width, style, options));
    const lines = told.flatMap((row) => row.lines);
    if (options.verbose) {
        lines.push(...met.map((row) => `  ${style.green('✓')} ${row.rule.id.padEnd(width)}   ${terminal_evidence(row)}`));
        lines.push(...apart.map((row) => `  ${style.dim('–')} ${row.rule.id.padEnd(width)}   ${terminal_evidence(row)}`));
    }
    else if (met.length > 0)
        lines.push(`  ${style.green('✓')} ${met.length} met (--verbose lists them)`);
    return {
        texts: [[head, '', ...lines, '', `  ${(0,render_words/* tallyLine */.f8)(cluster)}`, ...offer(cluster, date, style, options)].join('\n')],
        findings: told.flatMap(({ row, findings }) => idsIn(cluster, row, findings)),
    };
}
/** Of a cluster that is not judged, the rows that get worse through others. */
function besideBlock(cluster, style, options) {
    const head = `${style.bold((0,render_escape/* oneLine */.TN)(cluster.name))}   ${style.dim(`${(0,render_escape/* oneLine */.TN)(cluster.root)} · ${(0,render_words/* besideLine */.VE)(cluster)}`)}`;
    const told = cluster.rows.map((row) => rowLines(row, row.rule.id.length, style, options));
    return {
        texts: [[head, '', ...told.flatMap(({ lines }) => lines)].join('\n')],
        findings: told.flatMap(({ row, findings }) => idsIn(cluster, row, findings)),
    };
}
/** Lines to paste into the config, where everything is listed. */
function offer(cluster, date, style, { verbose }) {
    const text = offerOf(cluster, date);
    if (text === undefined)
        return [];
    if (!verbose)
        return [style.dim('  Accept for a while, or vouch: --verbose writes the lines for the config.')];
    return [
        '',
        '  Accept for a while, or vouch, in the config on the base branch:',
        ...text.split('\n').map((line) => `    ${line}`),
    ];
}
function rowLines(row, width, style, options) {
    const exemption = (0,exemptions/* exemptionOfRow */.hh)(row);
    const short = row.findings.filter(({ verdict }) => verdict === 'fail' || verdict === 'warn');
    const isUnknown = row.verdict === 'unknown' && exemption === undefined;
    const first = exemption !== undefined || row.verdict === 'error' ? (0,report/* decisive */.l9)(row) : isUnknown ? [] : short;
    const rest = row.findings.filter((finding) => asks(finding) && !first.includes(finding));
    const lines = [
        ...(exemption === undefined
            ? first.flatMap((finding) => shortfall(row, finding, width, style, options))
            : exemptRow(row, exemptWord(exemption), width, style)),
        ...rest.map((finding) => restLine(row, finding, width, style)),
        ...(exemption === undefined ? exemptionSentences(row).map((sentence) => `      ${(0,render_escape/* oneLine */.TN)(sentence)}`) : []),
    ];
    return { row, lines, findings: [...first, ...rest] };
}
function shortfall(row, finding, width, style, options) {
    const sign = finding.verdict === 'warn' ? style.yellow('!') : style.red('✗');
    const mark = (0,render_words/* changeMark */.uM)(row);
    const first = `  ${sign} ${row.rule.id.padEnd(width)}   ${(0,render_escape/* oneLine */.TN)(finding.because)}${mark === '' ? '' : `   ${style.bold(mark)}`}`;
    const fix = 'fix' in finding ? finding.fix : undefined;
    if (finding.at === undefined)
        return fix === undefined ? [first] : [first, `      ${(0,render_escape/* oneLine */.TN)(fix)}`];
    return [first, `      ${position(finding.at)}`, ...terminal_frame(finding.at, fix, style, options)];
}
/** What a row holds beside that which decides it. */
function restLine(row, finding, width, style) {
    const exemption = (0,exemptions/* exemptionOf */.Vi)(row, finding);
    if (exemption === undefined && finding.verdict === 'unknown')
        return unknownLine(row, finding, width);
    const open = finding.verdict === 'warn' ? style.yellow('!') : style.red('✗');
    const sign = exemption === undefined ? open : style.dim('~');
    const word = exemption === undefined ? '' : `   ${style.bold(exemptWord(exemption))}`;
    const fix = exemption === undefined && 'fix' in finding ? ` ${finding.fix}` : '';
    const at = finding.at === undefined ? '' : ` (${position(finding.at)})`;
    return `  ${sign} ${row.rule.id.padEnd(width)}   ${(0,render_escape/* oneLine */.TN)(`${finding.because}${at}${fix}`)}${word}`;
}
/** A row that no longer counts: what was found, and until when who answers for it. */
function exemptRow(row, word, width, style) {
    const found = (0,report/* decisive */.l9)(row).map(({ because, at }) => (at === undefined ? because : `${because} (${position(at)})`));
    return [
        `  ${style.dim('~')} ${row.rule.id.padEnd(width)}   ${(0,render_escape/* oneLine */.TN)(found.join(' '))}   ${style.bold(word)}`,
        ...exemptionSentences(row).map((sentence) => `      ${(0,render_escape/* oneLine */.TN)(sentence)}`),
    ];
}
function unknownLine(row, finding, width) {
    const ask = 'ask' in finding ? ` ${finding.ask}` : '';
    const at = finding.at === undefined ? '' : ` (${position(finding.at)})`;
    const mark = (0,render_words/* changeMark */.uM)(row);
    return `  ? ${row.rule.id.padEnd(width)}   ${(0,render_escape/* oneLine */.TN)(`${finding.because}${at}${ask}`)}${mark === '' ? '' : `   ${mark}`}`;
}
function terminal_evidence(row) {
    return row.findings
        .map(({ because, at }) => (0,render_escape/* oneLine */.TN)(at === undefined ? because : `${because} (${position(at)})`))
        .join(' ');
}
const position = ({ path, start }) => `${(0,render_escape/* oneLine */.TN)(path)}:${start.line}:${start.column}`;
/** The line of a place with the one before it, the place underlined, and the next step beside the line. */
function terminal_frame(at, label, style, { text }) {
    const lines = (text(at.path) ?? '').replace(/^\uFEFF/, '').split(/\r?\n/);
    const target = lines[at.start.line - 1];
    if (target === undefined || target.trim() === '')
        return label === undefined ? [] : [`        ${(0,render_escape/* oneLine */.TN)(label)}`];
    const digits = String(at.start.line).length;
    const shown = (number) => `        ${style.dim(`${String(number).padStart(digits)} │`)} ${clip(lines[number - 1] ?? '')}`;
    const until = at.end.line === at.start.line ? at.end.column : target.length + 1;
    const underline = '─'.repeat(Math.max(1, Math.min(until, MAX_WIDTH) - at.start.column));
    const before = at.start.line > 1 ? [shown(at.start.line - 1)] : [];
    const gap = ' '.repeat(at.start.column - 1);
    if (at.start.column >= MAX_WIDTH)
        return [...before, shown(at.start.line), ...(label === undefined ? [] : [`        ${(0,render_escape/* oneLine */.TN)(label)}`])];
    const under = `        ${' '.repeat(digits)} ${style.dim('│')} ${gap}${style.red(underline)}${label === undefined ? '' : ` ${(0,render_escape/* oneLine */.TN)(label)}`}`;
    return [...before, shown(at.start.line), under];
}
const MAX_WIDTH = 160;
/** The texts without their secrets, each looked through once. */
function masked(text) {
    const known = new Map();
    return (path) => {
        if (!known.has(path))
            known.set(path, maskedText(text(path)));
        return known.get(path);
    };
}
const maskedText = (text) => text === undefined ? undefined : (0,secrets/* maskSecrets */.QU)(text);
function clip(line) {
    const clean = (0,render_escape/* oneLine */.TN)(line.replaceAll('\t', ' '));
    return clean.length > MAX_WIDTH ? `${clean.slice(0, MAX_WIDTH)}…` : clean;
}
function ending(report, style) {
    if (report.clusters.length === 0 && report.gate.passed) {
        if (report.compared)
            return 'Nothing to check: no manifest of a production cluster changes.';
        return 'Nothing to check: no cluster is in sight. A cluster is a folder with a ClusterConfiguration, an InitConfiguration, or ModuleConfig deckhouse or global.';
    }
    if (report.gate.passed)
        return style.green('Gate passed.');
    const reasons = report.gate.because.map((reason) => (0,render_escape/* oneLine */.TN)(reason));
    const first = /: ([a-z-]+)$/.exec(reasons[0] ?? '')?.[1];
    const why = first === undefined ? '' : `   Why: deckhouse-readiness explain ${first}`;
    return `${style.red(`Gate failed: ${reasons.slice(0, 5).join(', ')}${reasons.length > 5 ? ` and ${reasons.length - 5} more` : ''}.`)}${why}`;
}

;// CONCATENATED MODULE: ./lib/src/render/formats.js





/** The report in one of the formats of the command line. */
function renderFormat(format, report, options) {
    switch (format) {
        case 'text':
            return renderTerminal(report, options).text;
        case 'markdown':
            return renderMarkdown(report, {}, COMMENT_BUDGET).text;
        case 'json':
            return renderJson(report);
        case 'github':
            return github(report, options);
    }
}
function github(report, nearness) {
    const { shown, total } = planAnnotations(report, nearness);
    const verdict = report.gate.passed ? 'Gate passed.' : `Gate failed: ${report.gate.because.join(', ')}.`;
    return `${[...shown.map(workflowCommand), (0,render_escape/* logLine */.BP)(`${shown.length} of ${total} annotations. ${verdict}`)].join('\n')}\n`;
}


/***/ }),

/***/ 9317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ explainRule),
/* harmony export */   s: () => (/* binding */ listRules)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(8710);
/* harmony import */ var _data_guide_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1662);
/* harmony import */ var _rules_index_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1231);
/* harmony import */ var _rules_rule_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5807);




/** All rules with level and section, in the order of the guide. */
function listRules() {
    const width = Math.max(..._rules_index_js__WEBPACK_IMPORTED_MODULE_1__/* .RULES */ .y.map(({ id }) => id.length));
    const section = Math.max(..._rules_index_js__WEBPACK_IMPORTED_MODULE_1__/* .RULES */ .y.map((rule) => rule.section.length));
    const lines = _rules_index_js__WEBPACK_IMPORTED_MODULE_1__/* .RULES */ .y.map((rule) => `${rule.id.padEnd(width)}   ${rule.level}   ${rule.section.padEnd(section)}   ${rule.title}`);
    const community = `For people, the guide has one more: follow the news of the project on Telegram, ${_data_guide_js__WEBPACK_IMPORTED_MODULE_0__/* .CHANNEL */ .s$}.`;
    return `${lines.join('\n')}\n\nHeld against "${_rules_index_js__WEBPACK_IMPORTED_MODULE_1__/* .GUIDE */ .x.title}", edition ${_rules_index_js__WEBPACK_IMPORTED_MODULE_1__/* .GUIDE */ .x.edition}.\n${community}\n`;
}
/** A rule's page. Throws a UserError that lists the rules where there is none. */
async function explainRule(id) {
    const rule = _rules_index_js__WEBPACK_IMPORTED_MODULE_1__/* .RULES */ .y.find((one) => one.id === id);
    if (rule === undefined) {
        const allowed = _rules_index_js__WEBPACK_IMPORTED_MODULE_1__/* .RULES */ .y.map((one) => `\`${one.id}\``).join(', ');
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(id === undefined ? `explain takes a rule. Allowed: ${allowed}.` : `\`${id}\` is no rule. Allowed: ${allowed}.`);
    }
    // Only this command needs the pages; they would cost every check its share of the start-up.
    const { PAGES } = await __nccwpck_require__.e(/* import() */ 734).then(__nccwpck_require__.bind(__nccwpck_require__, 6734));
    const page = PAGES[(0,_rules_rule_js__WEBPACK_IMPORTED_MODULE_2__/* .pageOf */ .ZZ)(rule)];
    if (page === undefined)
        throw new Error(`The page of ${rule.id} is not in the bundle.`);
    return page.replaceAll(/<!--[\s\S]*?-->\n?/g, '');
}


/***/ }),

/***/ 3398:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ TOOL)
/* harmony export */ });
/** The tool as its reports name it. The version is that of `package.json`; a test holds the two together. */
const TOOL = { name: 'deckhouse-production-readiness', version: '0.1.0' };


/***/ }),

/***/ 5827:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Pl: () => (/* binding */ headline),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   VE: () => (/* binding */ besideLine),
/* harmony export */   f8: () => (/* binding */ tallyLine),
/* harmony export */   mA: () => (/* binding */ shortRows),
/* harmony export */   uM: () => (/* binding */ changeMark)
/* harmony export */ });
/* unused harmony export tally */
/* harmony import */ var _evaluate_exemptions_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9925);

/** `1 recommendation`, `2 recommendations`. */
function count(number, noun) {
    return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
/** The one sentence that says it all, without its end, and the mood in which it is said. */
function headline(report) {
    const rows = report.clusters.flatMap((cluster) => cluster.rows).filter(isCounted);
    const introduced = rows.filter(({ change }) => change === 'introduced');
    const broken = introduced.filter((row) => (0,_evaluate_exemptions_js__WEBPACK_IMPORTED_MODULE_0__/* .standingOf */ .YP)(row) === 'fail').length;
    const weakened = introduced.filter((row) => (0,_evaluate_exemptions_js__WEBPACK_IMPORTED_MODULE_0__/* .standingOf */ .YP)(row) === 'warn').length;
    const clouded = rows.filter(({ change, verdict, base }) => change === 'incomparable' && verdict === 'unknown' && base !== 'pass');
    const hidden = introduced.length - broken - weakened + clouded.length;
    const { fail, warn, pass, error, waived, attested } = report.totals;
    const mood = (otherwise) => (report.gate.passed ? otherwise : 'fail');
    const it = 'this pull request';
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
/** Whether anything of a row still counts. */
function isCounted(row) {
    const standing = (0,_evaluate_exemptions_js__WEBPACK_IMPORTED_MODULE_0__/* .standingOf */ .YP)(row);
    return standing !== 'waived' && standing !== 'attested';
}
/** A cluster in numbers: met is pass of pass, warn and fail. */
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
/** `21 of 24 met, was 22 · 1 fail · …` */
function tallyLine(cluster) {
    const { met, of, was, words } = tally(cluster);
    return [`${met} of ${of} met${was === undefined ? '' : `, was ${was}`}`, ...words].join(' · ');
}
/**
 * Rows with shortfalls: what this change does first, then fails, then warnings, each in the guide's order. Exempt rows come
 * last, also those that Git cannot tell.
 */
function shortRows({ rows }) {
    const isExempt = (row) => (0,_evaluate_exemptions_js__WEBPACK_IMPORTED_MODULE_0__/* .exemptionOfRow */ .hh)(row) !== undefined;
    const rank = (row) => (isExempt(row) ? 4 : 0) + (row.change === 'introduced' ? 0 : 2) + (row.verdict === 'warn' ? 1 : 0);
    return rows
        .filter((row) => row.verdict === 'fail' || row.verdict === 'warn' || row.verdict === 'error' || isExempt(row))
        .toSorted((left, right) => rank(left) - rank(right));
}
/** How a change is marked beside its row; empty where there is nothing to say. */
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
/** What the head of a cluster says that is shown for some rows only. */
function besideLine({ rows }) {
    const gets = rows.length === 1 ? 'gets worse and counts' : 'get worse and count';
    return `not judged, but ${count(rows.length, 'row')} of it ${gets} where the change is`;
}


/***/ }),

/***/ 1231:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  x: () => (/* reexport */ guide/* GUIDE */.xV),
  y: () => (/* binding */ RULES)
});

// EXTERNAL MODULE: ./lib/src/rules/rule.js
var rule = __nccwpck_require__(5807);
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
/** Where the archive goes, if a manifest says it, is no proof: whether a folder of a master lies elsewhere, Git does not show. */
function unseen({ hostPath }) {
    const nobody = 'No workload in Git is seen to copy the backups of etcd away';
    if (hostPath.state !== 'known')
        return { verdict: 'unknown', ...NOTHING, because: `${nobody}.`, ask: ASK };
    const because = `${nobody}. Whether \`${hostPath.text}\` of the masters is a file system of another host, no manifest shows.`;
    return { verdict: 'unknown', ...NOTHING, because, at: hostPath.at, ask: ASK };
}
/** A command as a sentence may quote it between backticks. */
const quoted = (text) => {
    const line = text.replaceAll('`', "'").replaceAll(/\s+/g, ' ').trim();
    return line.length > 80 ? `${line.slice(0, 79)}…` : line;
};

// EXTERNAL MODULE: ./lib/src/model/backup.js + 4 modules
var backup = __nccwpck_require__(9175);
;// CONCATENATED MODULE: ./lib/src/rules/backups/etcd-backup.js


const OBJECT = 'ModuleConfig/control-plane-manager';
const ENABLED = { object: OBJECT, field: 'spec.settings.etcd.backup.enabled' };
const SCHEDULE = { object: OBJECT, field: 'spec.settings.etcd.backup.cronSchedule' };
const MISPLACED = { object: 'ClusterConfiguration', field: 'spec.etcd.backup' };
const etcd_backup_ASK = 'Commit ModuleConfig `control-plane-manager` with `spec.settings.etcd.backup.enabled: true`.';
/** Five fields, or a word such as `@daily`: what the schedule of a CronJob of Kubernetes takes. */
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
/** What hides a ClusterConfiguration is of interest only while everything else is in order. */
function etcd_backup_hidden({ misplacedDoubts, misplaced: found }) {
    const [at] = misplacedDoubts;
    if (at === undefined || found.length > 0)
        return [];
    const because = 'A document that cannot be read may hold settings of the etcd backup in a place where Deckhouse does not read them.';
    return [{ verdict: 'unknown', ...MISPLACED, because, at, ask: 'Repair the document.', unreadable: true }];
}

// EXTERNAL MODULE: ./lib/src/model/day.js
var model_day = __nccwpck_require__(2061);
// EXTERNAL MODULE: ./lib/src/model/documents.js
var model_documents = __nccwpck_require__(3209);
;// CONCATENATED MODULE: ./lib/src/model/recovery/blocks.js
/** Takes a document apart, by the markup that the name of its file tells; what has another name is read as Markdown. */
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
            // Each line of the front matter speaks for itself.
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
            // A line of text that ends in `::` opens code and is text itself.
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
                closes: (line) => new RegExp(`^[\\s>]*${mark[0] === '~' ? '~' : '`'}{${mark.length},}\\s*$`).test(line),
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
    if (format === 'md' && /^\s*\|?\s*:?-+:?\s*(?:\|\s*:?-*:?\s*)+$/.test(text))
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
    return /^\s*(?:[-*+•]|\.+|\d+[.)]|[a-z][.)]|:[^:\n]+:|>)\s+\S/i.test(text) ? 'item' : 'text';
}
/** Lines that belong together become one block: a paragraph, an item with its continuation, a row. */
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
                    blocks.push(...tableOf(rowsFrom(lines, index)));
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
/** In a grid of reStructuredText rules stand between all rows; the first row alone is the head. */
function isBody(lines, index) {
    let at = index - 1;
    while (lines[at]?.kind === 'rule')
        at -= 1;
    return lines[at]?.kind === 'row';
}
/** The cells of a line, without the bars between them. */
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
/** The lines of a table of AsciiDoc from its first row on; blank lines stand between rows. */
function rowsFrom(lines, first) {
    const end = lines.findIndex(({ kind }, index) => index > first && kind !== 'row' && kind !== 'blank');
    return lines.slice(first, end === -1 ? lines.length : end);
}
/** AsciiDoc counts cells, not lines: the first line, or the lines before the first blank one, tell how many make a row. */
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
    'jan(?:uary)?|январ[ьяе]|янв',
    'feb(?:ruary)?|феврал[ьяе]|февр?',
    'mar(?:ch)?|март[ае]?|мар',
    'apr(?:il)?|апрел[ьяе]|апр',
    'may|ма[йяе]',
    'june?|июн[ьяе]|июн',
    'july?|июл[ьяе]|июл',
    'aug(?:ust)?|август[ае]?|авг',
    'sep(?:t(?:ember)?)?|сентябр[ьяе]|сент?',
    'oct(?:ober)?|октябр[ьяе]|окт',
    'nov(?:ember)?|ноябр[ьяе]|нояб?',
    'dec(?:ember)?|декабр[ьяе]|дек',
];
const MONTH = `(?<month>${MONTHS.join('|')})`;
const YEAR = '(?<year>20\\d\\d)';
const DAY = '(?<day>\\d{1,2})(?:st|nd|rd|th|-?го|-?е)?';
const GAP = '\\.?[\\s\\u00a0]+';
/** Longest first: `1 October 2026` is no `October 2026`. Nothing that is a part of a longer number or word counts. */
const FORMS = [
    '(?<year>20\\d\\d)[-/](?<number>\\d{1,2})[-/](?<day>\\d{1,2})',
    '(?<day>\\d{1,2})\\.(?<number>\\d{1,2})\\.(?<year>20\\d\\d)',
    `${DAY}(?:[\\s\\u00a0]+of)?${GAP}${MONTH}${GAP.replace('\\.?', '[.,]?')}${YEAR}`,
    `${MONTH}${GAP}${DAY},?[\\s\\u00a0]+${YEAR}`,
    `${MONTH}${GAP.replace('\\.?', '[.,]?')}${YEAR}`,
    '(?<year>20\\d\\d)-(?<number>0[1-9]|1[0-2])(?![-/.])',
].map((form) => new RegExp(`(?<![\\p{L}\\d./-])(?:${form})(?!(?!T\\d|г(?!\\p{L}))[\\p{L}\\d]|[./-]\\d)`, 'giu'));
/** The dates of a text, in its order. What is no day of the calendar, such as 30 February, is none. */
function datesIn(text) {
    const found = [];
    let rest = text;
    for (const form of FORMS) {
        for (const { 0: written, index, groups = {} } of rest.matchAll(form)) {
            const month = Number(groups['number'] ?? monthOf(groups['month'] ?? ''));
            const day = iso(Number(groups['year']), month, Number(groups['day'] ?? 1));
            if (day !== undefined)
                found.push({ day, start: index, end: index + written.length });
        }
        // What one form has read is no date of another.
        rest = rest.replaceAll(form, (written) => '|'.repeat(written.length));
    }
    return found.toSorted((left, right) => left.start - right.start);
}
const monthOf = (name) => MONTHS.findIndex((names) => new RegExp(`^(?:${names})$`, 'iu').test(name)) + 1;
function iso(year, month, day) {
    if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month))
        return undefined;
    return [year, String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
}
const daysIn = (year, month) => new Date(Date.UTC(year, month, 0)).getUTCDate();

;// CONCATENATED MODULE: ./lib/src/model/recovery/drills.js

/** Words for a drill that took place; `WEAK` ones may mean other tests, and yield to words for the text itself. */
const STRONG = /(?<!\p{L})(?:drill(?:s|ed)?|rehears\p{L}*|exercis\p{L}*|game ?days?|tested|учени[еяйюям]\p{L}*|тренировк\p{L}*|тренировок|протестирован\p{L}*|отработан\p{L}*|отработк\p{L}*|проверен\p{L}*|проверял\p{L}*|испытан\p{L}*)(?!\p{L})/iu;
const WEAK = /(?<!\p{L})(?:tests?|testing|verif\p{L}*|validat\p{L}*|practi[cs]\p{L}*|проверк\p{L}*|проверок|тест\p{L}*)(?!\p{L})/iu;
/** Words for the life of the text, whose dates are no drills. */
const TEXT = /(?<!\p{L})(?:updated?|created?|revis\p{L}*|review\p{L}*|publish\p{L}*|modified|written|approved|author\p{L}*|changed?|обновл\p{L}*|созда\p{L}*|измен\p{L}*|редакц\p{L}*|утвержд\p{L}*|опубликован\p{L}*|пересмотр\p{L}*|согласован\p{L}*)(?!\p{L})/iu;
/** Words for what is meant to happen, or did not. */
const AHEAD = /(?<!\p{L})(?:next|planned|planning|scheduled?|upcoming|due|will|shall|must|should|deadline|todo|tbd|before|until|no later|never|not (?:yet|been|tested|held|done|run|rehearsed)|cancell?ed|postponed|skipped|follow(?:ing)? drill|следующ\p{L}*|ближайш\p{L}*|планиру\p{L}*|заплан\p{L}*|планов\p{L}*|план учений|предсто\p{L}*|будет|будут|должн\p{L}*|назначен\p{L}*|срок\p{L}*|не позднее|не проводил\p{L}*|не проведен\p{L}*|не тестир\p{L}*|никогда|отмен\p{L}*|перенес\p{L}*)(?!\p{L})/iu;
/** What is said behind a date of one that did not take place. */
const DROPPED = /(?<!\p{L})(?:planned|cancell?ed|postponed|skipped|заплан\p{L}*|отмен\p{L}*|перенес\p{L}*)(?!\p{L})/iu;
/** `last_drill` and `lastDrill` are words, and emphasis is none. */
const plain = (words) => words.replaceAll(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ').replaceAll(/[_*`]|(?<=\p{L})-(?=\p{L})/gu, ' ');
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
/** The drills of a document, in its order. Code and comments say nothing of them. */
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
            drills.push(...inText(words, undefined).map((drill) => moved(drill, block.start)));
        }
        else if (block.kind === 'text') {
            drills.push(...inText(words, section).map((drill) => moved(drill, block.start)));
        }
        else if (block.kind === 'row') {
            if (block.head)
                heads = block.cells.map(({ start, end }) => meaningOf(text.slice(start, end)));
            drills.push(...inRow(text, block.cells, heads, section));
        }
    }
    return drills;
}
const moved = (drill, by) => ({ ...drill, start: drill.start + by, end: drill.end + by });
function withoutDates(words) {
    const dates = datesIn(words);
    return [
        ...dates.map(({ start }, index) => words.slice(dates[index - 1]?.end ?? 0, start)),
        words.slice(dates.at(-1)?.end ?? 0),
    ].join('');
}
/** Dates in running text. Each is judged by the words of its sentence that stand nearest; a silent one follows the one before. */
function inText(words, section) {
    const dates = datesIn(words);
    let meaning = section;
    let before = 0;
    return dates.filter((date, index) => {
        const next = dates[index + 1]?.start ?? words.length;
        const head = words.slice(before, date.start);
        const cut = sentenceStart(head);
        // A sentence of its own follows no other.
        if (cut > 0)
            meaning = section;
        const tail = tailOf(words.slice(date.end, next), index + 1 < dates.length);
        meaning = meaningOf(`${head.slice(cut)} ${tail}`) ?? meaning;
        before = date.end;
        return meaning === 'drill';
    });
}
/** Where the last sentence of a text begins; a line that starts with words and a colon is one too. */
function sentenceStart(text) {
    const starts = Array.from(text.matchAll(/[.!?;]["'»)]?\s+|\n(?=[^\n:]{1,40}:\s)/g), ({ 0: found, index }) => index + found.length);
    return starts.at(-1) ?? 0;
}
/** The words behind a date that still speak of it. */
function tailOf(text, isFollowed) {
    const [near = ''] = text.split(isFollowed ? /[(,;\n]|[.!?]\s|\s[-–—]\s/ : /[;\n]|[.!?]\s/, 1);
    const [nearest = '', ...rest] = near.split(',');
    const dropped = DROPPED.exec(rest.join(','));
    return dropped === null ? nearest : `${nearest} ${dropped[0]}`;
}
/** Dates in a row of a table: the head of their column decides, then the words of the row, then the rest of the head. */
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


/** The rest of a command, also over lines that end in a backslash. */
const REST = '(?:\\\\\\r?\\n|[^\\n|;&]){0,400}?';
/**
 * Commands that bring a cluster back from a backup: the vendor restores etcd with `etcdutl`, and objects with `etcdctl`
 * (Deckhouse documentation, working with etcd); Velero is what many use for objects and volumes.
 */
const RESTORE = new RegExp(`(?<![\\w-])(?:etcd(?:utl|ctl)\\b${REST}\\bsnapshot\\s+restore|velero\\s+(?:create\\s+restore|restore\\s+create))(?![\\w-])`, 'g');
const HIDDEN = /(?:drill|rehears|tested|учени|тренировк|протестирован|отработан)[^\n]{0,60}(?:\$\{[^}\n]{0,100}\}|\{\{[^\n]{0,100}?\}\})/gi;
function recoveryPlan({ source }) {
    const { path, text, locate } = source;
    const blocks = blocksOf(source);
    const kindAt = (index) => blocks.find(({ start, end }) => start <= index && index < end)?.kind;
    // What a shell skips, no reader will run.
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
/**
 * One good plan is enough, and the one with the newest drill stays good for longest. Without one, what cannot be read may be
 * it; otherwise the most complete one speaks.
 */
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
/** Of plans with as many shortfalls, one with the commands says more than one without, and an old drill more than none. */
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
/** The last drill that has taken place. */
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
/** What cannot be read may be a drill that grows old. */
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
/** A stretch of the document as a sentence may quote it between backticks. */
const recovery_plan_quoted = (text) => {
    const line = text.replaceAll('`', "'").replaceAll(/\s+/g, ' ').trim();
    return line.length > 80 ? `${line.slice(0, 79)}…` : line;
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
/**
 * What the infrastructure nodes of a cluster need together. The guide's own minimums for a high-load cluster add up to
 * `parts`, though it asks for more memory.
 */
const CAPACITY = {
    regular: { cpu: 24, memory: 48, parts: 48 },
    high: { cpu: 28, memory: 64, parts: 56 },
};
/** How many nodes of a role a cluster needs at least. */
const ENOUGH = 2;

// EXTERNAL MODULE: ./lib/src/model/amount.js
var model_amount = __nccwpck_require__(9531);
// EXTERNAL MODULE: ./lib/src/model/nodes/nodes.js + 14 modules
var nodes_nodes = __nccwpck_require__(9953);
;// CONCATENATED MODULE: ./lib/src/rules/role-groups.js


/** `frontend nodes` */
const nodesOfRole = (role) => `${role} nodes`;
/** What cannot be told of a group, said as an unknown: `what` is the subject of the sentence that the reason ends. */
function cannotTell(what, subject, { why, ask, at, unreadable }) {
    const place = at === undefined ? {} : { at };
    return { verdict: 'unknown', ...subject, because: `${what} ${why}.`, ...place, ask, unreadable };
}
/** Groups that may have the role, and documents that may declare one: what is hidden is said once each. */
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
        const because = `A document that cannot be read may declare ${nodesOfRole(role)}.`;
        return {
            verdict: 'unknown',
            object: 'NodeGroup',
            field: 'unreadable',
            because,
            at,
            ask: 'Repair the document.',
            unreadable: true,
        };
    });
    return [...groups, ...documents];
}
/** The row does not speak of a cluster without nodes of this role. */
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
/** Judges each group of a role, and what may hide further ones. Without any the row says `none`. */
function judgeGroups(cluster, role, judge, none = withoutNodes(role, cluster)) {
    const groups = cluster.nodes.of(role);
    const isMet = (finding) => finding.verdict === 'pass';
    const judged = groups.certain.flatMap(judge);
    // A group that would be met with this role as well takes nothing from the others.
    const harmless = (group) => judged.length > 0 && judge(group).every(isMet);
    const hidden = hiddenGroups({ ...groups, possible: groups.possible.filter((group) => !harmless(group)) }, role);
    const all = [...judged, ...hidden];
    return all.length === 0 ? [none] : all;
}
/** The number of nodes as words: `3 nodes`, `at least 2 nodes`, `2 nodes, up to \`maxPerZone: 5\``. */
function howMany({ count, maximum }) {
    const nodes = count.least === 1 ? '1 node' : `${count.least} nodes`;
    const most = maximum === undefined ? '' : `, up to ${maximum}`;
    return `${(0,model_amount/* isExact */.u0)(count) ? nodes : `at least ${nodes}`}${most}`;
}

;// CONCATENATED MODULE: ./lib/src/rules/role-count.js




/** How many nodes of a role there are: certain groups count, possible ones may. */
function countOfRole({ certain, possible, doubts }) {
    const counted = certain.map(({ count }) => count);
    const perhaps = possible.map(({ count }) => ({ ...count, least: 0 }));
    const hidden = doubts.map((at) => (0,model_amount/* open */.ho)({ why: 'may stand in a document that cannot be read', ask: 'Repair the document.', at, unreadable: true }));
    return (0,model_amount/* sum */.cz)([...counted, ...perhaps, ...hidden]);
}
/** Holds the number of nodes of a role against the guide's two. `few` is the verdict of fewer. */
function judgeCount(cluster, role, few) {
    const groups = cluster.nodes.of(role);
    const subject = { object: nodesOfRole(role), field: 'count' };
    const total = countOfRole(groups);
    const [first, ...others] = groups.certain;
    const also = others.map(({ count, at }) => count.at ?? at);
    if (first !== undefined && total.least >= ENOUGH) {
        const said = groups.certain.map(({ label, count, maximum }) => `${label} with ${count.text === '' ? 'an unknown number' : count.text}${maximum === undefined ? '' : ` up to ${maximum}`}`);
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
/** Without a group the verdict is that of absence: full where it counts, a warning beside other groups, else unknown. */
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
/** N / (N - 1) of the usual share, in percent: with two nodes the whole load falls to one. */
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
            const because = 'A document that cannot be read may be an IngressNginxController.';
            return {
                verdict: 'unknown',
                object: 'IngressNginxController',
                field: 'unreadable',
                because,
                at,
                ask: 'Repair the document.',
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
                : `A balancer in front is hinted at by \`${hint.text}\`.`;
            return { verdict: 'pass', ...base, because: `\`inlet: ${inlet.text}\`. ${balancer}` };
        }
        case 'HostWithFailover':
            return {
                verdict: 'fail',
                ...base,
                because: '`HostWithFailover` is for clusters with a single frontend node.',
                fix: FIX,
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
var nodes_labels = __nccwpck_require__(6094);
// EXTERNAL MODULE: ./lib/src/model/nodes/placement.js
var placement = __nccwpck_require__(1914);
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
            const because = 'A document that cannot be read may be an IngressNginxController.';
            const subject = { object: 'IngressNginxController', field: 'unreadable' };
            return { verdict: 'unknown', ...subject, because, at, ask: 'Repair the document.', unreadable: true };
        });
        return [...controllers.map((controller) => ingress_placement_judge(controller, frontend, cluster)), ...doubtful];
    },
};
const FRONTEND = (0,nodes_nodes/* roleLabel */.bR)('frontend');
/** The module's own label comes before the role's: `helm_lib_node_selector`. */
const OWN = 'node-role.deckhouse.io/ingress-nginx';
/** The values of dedicating taints that Deckhouse tolerates for a controller. */
const VALUES = ['ingress-nginx', 'frontend'];
/** The frontend groups, whatever their number of nodes: that is for another row to judge. */
function frontendOf({ nodes }) {
    const { certain, possible, doubts } = nodes.of('frontend');
    return {
        certain,
        unclear: [...possible.map((group) => group.labels.hidden?.at ?? group.at), ...doubts],
    };
}
/** Whether the label of the module counts: on a group that has nodes. */
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
/** The selector that Deckhouse sets: nodes for the module itself, else frontend nodes. */
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
    if (said.state === 'known' && said.value.size > 0) {
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
    const found = landings.map(({ group }) => group.labels.known.get(FRONTEND)?.at)[0];
    const because = `Deckhouse looks for nodes where the label \`${FRONTEND}\` is empty, and on ${names} it is not: ${label} runs nowhere.`;
    return {
        verdict: 'warn',
        ...subject,
        because,
        at: found ?? controller.at,
        fix: 'Set the value of the label to `""`.',
    };
}

;// CONCATENATED MODULE: ./lib/src/data/kubernetes-versions.js
/**
 * Kubernetes versions and what Deckhouse says of them. Git does not show which Deckhouse release a cluster runs,
 * so the table joins the two newest releases whose sources could be read.
 *
 * Sources: `candi/version_map.yml` of deckhouse/deckhouse at 00cb7868 (Deckhouse 1.75 and 1.76), CHANGELOG-v1.77
 * (adds 1.36, removes 1.31) and `modules/040-control-plane-manager/openapi/config-values.yaml` (1.32 to 1.36).
 * No status of 1.35 and 1.36 in Deckhouse 1.77 could be read: 1.35 keeps its last known one, and 1.36 is taken for a
 * preview because the newest version is one in every map that could be read.
 */
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
/** What the table says of a minor version: a status, or that it is older or newer than everything in it. */
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
/** The module's setting overrides the ClusterConfiguration, also with `Default`. */
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
    // A ClusterConfiguration that is removed from Git still counts in the cluster.
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
    if (major === undefined || minor === undefined) {
        const because = `\`${fact.text}\` is no Kubernetes version.${note}`;
        return { verdict: 'fail', ...base, because, fix: kubernetes_version_FIX };
    }
    const version = `${Number(major)}.${Number(minor)}`;
    const table = `by the table of ${KUBERNETES_VERSIONS.date}, Deckhouse ${KUBERNETES_VERSIONS.deckhouse}`;
    const short = (because, lapse) => ({
        verdict: 'warn',
        ...base,
        because: `${because}${note}`,
        fix: kubernetes_version_FIX,
        lapse,
    });
    const isOver = (because) => short(because, { kind: 'kubernetes', state: 'over', says: because });
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
                return short(`Deckhouse takes a Kubernetes version ${form}: \`${version}\` instead of \`${fact.text}\`.`, noDates);
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
/** The destination that module `loki` brings. */
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
/** Deckhouse passes over a name that leads nowhere without a word. */
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
        const repair = 'Repair the document.';
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
    const because = 'A document that cannot be read may declare where logs go.';
    return { verdict: 'unknown', ...LOGGING, because, at, ask: 'Repair the document.', unreadable: true };
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
/**
 * `staticInstances.count: n` without a sign of the first master: documented is n + 1, and n is possible. A count that
 * falls short either way gets the milder of the two verdicts, for that much is certain.
 */
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
var disks = __nccwpck_require__(1427);
;// CONCATENATED MODULE: ./lib/src/rules/role-disk.js


/**
 * Holds the disks of a group against the guide's 400 IOPS. Where etcd has a disk of its own type, that one decides, and a
 * slow root beside it is a warning.
 */
function judgeDisk(group) {
    const { speed, etcdSpeed } = group.machine;
    if (etcdSpeed === undefined)
        return [judgeSpeed(group, speed, 'disk', 'fail')];
    // A root of which nothing is said leaves the answer to etcd's disk; one that cannot be read may be a slow one.
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
const master_disk_undeclared = cannotTell('What disks the masters have', { object: 'NodeGroup/master', field: 'disk' }, {
    why: 'no manifest says',
    ask: "Commit the provider's cluster configuration, declare `iops` of `master` under `facts.nodes`, or attest.",
    unreadable: false,
});

// EXTERNAL MODULE: ./lib/src/model/alerting.js + 6 modules
var alerting = __nccwpck_require__(8273);
;// CONCATENATED MODULE: ./lib/src/rules/monitoring-alerts/alert-delivery.js


const alert_delivery_FIX = 'Declare a CustomAlertmanager: with `spec.internal`, a route and a receiver, or with the address of your own.';
const alert_delivery_ASK = 'Commit the CustomAlertmanager, or attest.';
const alert_delivery_MODULE = { object: 'ModuleConfig/prometheus', field: 'spec.enabled' };
const DELIVERY = { object: 'alerting', field: 'delivery' };
/** The severities that somebody has to hear of, by the vendor's own examples. */
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
/** A way that delivers nothing contradicts the guide, unless another one delivers, or may. */
function alert_delivery_judge(way, { ways, doubts }) {
    const isOnly = doubts.length === 0 && ways.every(isBroken);
    const taken = [...way.delivers].flatMap(([severity, one]) => (one === 'no' ? [] : [severity]));
    const note = taken.length === way.delivers.size ? '' : ` It takes alerts of severity ${list(taken)}.`;
    const { object, field } = way;
    const ask = 'Commit its value, or attest.';
    return [
        ...way.sends.map((sent) => {
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
/** Severe alerts that no way takes, though others are taken. */
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
    const because = 'A document that cannot be read may declare where alerts go.';
    return { verdict: 'unknown', ...DELIVERY, because, at, ask: 'Repair the document.', unreadable: true };
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
/** Modules that Deckhouse brings (the folders below `modules`, 2024 to 2026): names that labels of nodes may end with. */
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


/** The domain of the labels that give nodes a role: a key is the domain and the name of a role or of a module. */
const ROLE_DOMAIN = 'node-role.deckhouse.io/';
/** What people call a role that has another name. */
const OTHER_NAMES = {
    front: 'frontend',
    ingress: 'frontend',
    monitor: 'monitoring',
    sys: 'system',
    infra: 'system',
    infrastructure: 'system',
};
/** Whether Deckhouse puts something on nodes whose label ends with this name: a role, or a module. */
function isKnownName(name, modules) {
    return isRole(name) || modules.has(name) || BUILT_IN_MODULES.has(name);
}
const isRole = (name) => nodes_nodes/* LABELED */.Mr.some((role) => role === name);
/** The name that a key of a label gives to its nodes as their role, or undefined where the key gives none. */
function roleOf(key) {
    const name = key.startsWith(ROLE_DOMAIN) ? key.slice(ROLE_DOMAIN.length) : '';
    return name === '' ? undefined : name;
}
/**
 * The role that a label's key nearly gives, or undefined where it gives one, names a module, or may be anything else.
 */
function meantRole(key, modules) {
    const name = roleOf(key);
    if (name !== undefined)
        return isKnownName(name, modules) ? undefined : near(name);
    const [domain = '', other = ''] = key.split('/');
    // A role's own name in a domain that Deckhouse does not read: that of Kubernetes, an older one, a misspelled one.
    return ROLE_LIKE.test(domain) ? meant(nodes_nodes/* LABELED */.Mr.find((role) => role === other)) : undefined;
}
const ROLE_LIKE = /^(?:node-?roles?(?:\.|$)|(?:node\.)?deckhouse\.io$)/;
function near(name) {
    const word = name.toLowerCase().replace(/-nodes?$/, '');
    const other = Object.hasOwn(OTHER_NAMES, word) ? OTHER_NAMES[word] : undefined;
    return meant(other ?? nodes_nodes/* LABELED */.Mr.find((role) => isOneEdit(role, word)));
}
const meant = (role) => role === undefined ? undefined : { role, label: (0,nodes_nodes/* roleLabel */.bR)(role) };
/** Whether one letter was left out, added or changed, two neighbors were swapped, or nothing was. */
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
const module_placement_FIX = 'Set `nodeSelector` in the settings, such as `node-role.deckhouse.io/monitoring: ""`.';
/** The groups with the label of a role or a module, or with the taint that dedicates nodes; places of what may be one. */
function dedicatedNodes({ nodes }) {
    const isDedicated = ({ labels, taints }) => [...labels.known.keys()].some((key) => roleOf(key) !== undefined) ||
        taints.known.some(({ key }) => key === placement/* DEDICATED */.Ov);
    const hidden = nodes.groups.flatMap(({ labels, taints }) => [
        labels.hidden?.at ?? [],
        taints.hidden?.at ?? taints.known.find(({ key }) => key === null)?.at ?? [],
    ]);
    return { certain: nodes.groups.filter(isDedicated), unclear: [...hidden.flat(), ...nodes.of('worker').doubts] };
}
/** `prometheus` has to name its nodes; what other modules name has to exist. */
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
    const base = { verdict: 'warn', object: PROMETHEUS, field: FIELD, at, fix: module_placement_FIX };
    const shortfall = selector.state === 'known'
        ? { ...base, because: `\`nodeSelector: ${selector.text}\` names no nodes, though some are dedicated.` }
        : { ...base, because: 'The module `prometheus` names no nodes, though some are dedicated.', absence: true };
    return [shortfall, ...named];
}
function module_placement_undeclared({ missing, modules }) {
    const subject = { object: PROMETHEUS, field: FIELD };
    const [neighbor] = modules.values();
    const isGone = missing({ kind: 'ModuleConfig', name: 'prometheus' }) !== 'elsewhere';
    if (neighbor !== undefined || isGone) {
        const place = isGone || neighbor === undefined ? {} : { at: neighbor };
        const because = `No manifest declares ${PROMETHEUS}, so the module names no nodes, though some are dedicated.`;
        return { verdict: 'warn', ...subject, because, ...place, fix: `Declare ${PROMETHEUS}. ${module_placement_FIX}`, absence: true };
    }
    const because = 'No ModuleConfig is declared.';
    return { verdict: 'unknown', ...subject, because, ask: `Commit ${PROMETHEUS}.` };
}
/** Whether the nodes that a setting names are declared; undefined where it names none. */
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
        const because = `${said} names no node group that can be read, and a document that cannot be read may declare one.`;
        return { verdict: 'unknown', ...base, because, at: doubt, ask: 'Repair the document.', unreadable: true };
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

// EXTERNAL MODULE: ./lib/src/model/fact.js
var fact = __nccwpck_require__(2441);
;// CONCATENATED MODULE: ./lib/src/model/channel.js

/** From rising to falling haste. ModuleUpdatePolicy writes `Lts` for `LTS`. */
const CHANNELS = ['Alpha', 'Beta', 'EarlyAccess', 'Stable', 'RockSolid', 'LTS'];
/** The channel by its name in `CHANNELS`, or undefined where the text is none. */
function channelNamed(value) {
    return value === 'Lts' ? 'LTS' : CHANNELS.find((name) => name === value);
}
/** The first that speaks decides: `devBranch`, ModuleConfig, `configOverrides`, InitConfiguration. */
function channelOf(releases, init) {
    if (init.devBranch.state !== 'silent')
        return { by: 'devBranch', fact: init.devBranch };
    const astray = releases.channel.state === 'silent' ? releases.misplacedChannel : fact/* SILENT */.qY;
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

// EXTERNAL MODULE: ./lib/src/model/objects.js
var objects = __nccwpck_require__(1779);
;// CONCATENATED MODULE: ./lib/src/model/week.js
const DAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const EVERY_DAY = [0, 1, 2, 3, 4, 5, 6];
const week_DAY = 24 * 60;
const WEEK = 7 * week_DAY;
/** The last minute at which an update window can end: `24:00` is no time to Deckhouse. */
const LAST = week_DAY - 1;
const NEVER = (/* unused pure expression or super */ null && ([]));
const ALWAYS = [{ start: 0, end: WEEK }];
/** The minutes of the hours on each of their days. */
function weekOf({ days, from, to }) {
    return union(days.map((day) => ({ start: day * week_DAY + from, end: day * week_DAY + to })));
}
/** The minutes that are in any of the sets. */
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
/** The minutes that are in both sets. */
function intersection(left, right) {
    return left.flatMap((one) => right
        .map((other) => ({ start: Math.max(one.start, other.start), end: Math.min(one.end, other.end) }))
        .filter(({ start, end }) => start < end));
}
/** The minutes of the week that are not in the set. */
function complement(week) {
    const edges = [0, ...week.flatMap(({ start, end }) => [start, end]), WEEK];
    return edges.flatMap((start, index) => {
        const end = edges[index + 1];
        return index % 2 === 0 && end !== undefined && start < end ? [{ start, end }] : [];
    });
}
/** How many minutes the set has. */
function week_length(week) {
    return week.reduce((sum, { start, end }) => sum + end - start, 0);
}
/** The set for people: `Sat 03:00–04:00 UTC`, `every day 01:00–02:00 UTC`, several joined by `and`. */
function week_text(week) {
    if (week.length === 0)
        return 'never';
    if (week_length(week) === WEEK)
        return 'at any hour';
    const groups = new Map();
    for (const { day, from, to } of week.flatMap(piecesOf)) {
        const hours = `${clock(from)}–${clock(to)}`;
        groups.set(hours, [...(groups.get(hours) ?? []), day]);
    }
    return `${week_join([...groups].map(([hours, days]) => `${namesOf(days)} ${hours}`))} UTC`;
}
/** A stretch, cut at each midnight. */
function piecesOf({ start, end }) {
    return EVERY_DAY.flatMap((day) => {
        const from = Math.max(start - day * week_DAY, 0);
        const to = Math.min(end - day * week_DAY, week_DAY);
        return from < to ? [{ day, from, to }] : [];
    });
}
const namesOf = (days) => days.length === EVERY_DAY.length ? 'every day' : days.map((day) => DAYS[day]).join(', ');
const clock = (minutes) => [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');
const week_join = (words) => words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
/**
 * Free hours that an update window of these hours could move to, as near to what it was as possible: the same hours on
 * as many other days, else other hours of the same days (later ones first), else as long a slot on any one day.
 * The slot lies within its day, as a window of Deckhouse must. Undefined where nothing is free.
 */
function freeSlot({ days, from, to }, taken) {
    const long = to - from;
    const isFree = (on, start) => start + long <= LAST && intersection(weekOf({ days: on, from: start, to: start + long }), taken).length === 0;
    const next = (days.at(-1) ?? 0) + 1;
    const cycle = EVERY_DAY.map((day) => (day + next) % EVERY_DAY.length);
    const others = cycle.filter((day) => !days.includes(day) && isFree([day], from)).slice(0, days.length);
    if (others.length === days.length)
        return { days: others.toSorted((left, right) => left - right), from, to };
    // A slot that is free at all is free at midnight or right after something that is taken.
    const starts = [...new Set([0, ...taken.map(({ end }) => end % week_DAY)])].toSorted((left, right) => left - right);
    const ranked = [...starts.filter((start) => start > from), ...starts.filter((start) => start <= from)];
    for (const on of [days, ...cycle.map((day) => [day])]) {
        const start = ranked.find((one) => isFree(on, one));
        if (start !== undefined)
            return { days: on, from: start, to: start + long };
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/src/model/window.js

/** Deckhouse accepts one-digit hours and no `24:00` (`modules/002-deckhouse/openapi/config-values.yaml`). */
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
    const odd = named.find((day) => day.state === 'known' && !DAYS.includes(day.value));
    if (odd?.state === 'known')
        return never(`\`${odd.text}\` is no day`, odd.at, `Write days as ${DAYS.join(', ')}.`);
    if (minutes(from.value) >= minutes(to.value)) {
        const fix = 'Deckhouse does not cross midnight: split the window at 23:59 and 00:00, and move the days of the second part by one.';
        return never(`it starts at \`${from.text}\` and ends at \`${to.text}\` of the same day`, from.at, fix);
    }
    const on = named.flatMap((day) => (day.state === 'known' ? [day.value] : []));
    const days = EVERY_DAY.filter((day) => on.length === 0 || on.some((name) => name === DAYS[day]));
    return {
        state: 'opens',
        text: `${on.length === 0 ? 'every day' : on.join(', ')} ${from.text}–${to.text}`,
        hours: { days, from: minutes(from.value), to: minutes(to.value) },
    };
}
const never = (why, at, fix) => ({ state: 'never', why, at, fix });
/** Minutes since midnight of a time that `TIME` accepts. */
function minutes(time) {
    const [hours = '0', rest = '0'] = time.split(':');
    return Number(hours) * 60 + Number(rest);
}

;// CONCATENATED MODULE: ./lib/src/model/schedule.js




/** `complete: false` says that what the manifests leave out may stand elsewhere. */
function scheduleOf(releases, installation, complete = 'auto') {
    const channel = resolveChannel(releases, installation);
    // A development build heeds neither the mode nor the windows of releases.
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
    ask: fact.why === objects/* DOUBT */.$V ? 'Repair the document.' : ask,
    at: fact.at,
    ...(fact.also === undefined ? {} : { also: fact.also }),
    unreadable: true,
});
function resolveChannel(releases, installation) {
    const what = 'The release channel';
    const found = channelOf(releases, installation);
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
    const name = channelNamed(value);
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
    const openings = declared.map((window) => ({ window, result: opening(window) }));
    const open = openings.flatMap(({ window, result }) => result.state === 'opens' ? [{ hours: result.hours, at: window.at }] : []);
    const hidden = openings.flatMap(({ result }) => result.state === 'unreadable'
        ? [unreadable(result.fact, `${result.what} of an update window`, 'Commit the value of the window.')]
        : [])[0];
    return {
        state: 'known',
        isAbsent: declared.length === 0,
        open,
        week: declared.length === 0 ? ALWAYS : union(...open.map(({ hours }) => weekOf(hours))),
        ...(hidden === undefined ? {} : { hidden }),
        ...at,
    };
}

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
        const own = scheduleOf(releases, installation);
        const others = fleet.others.map((member) => ({
            member,
            schedule: scheduleOf(member.releases, member.installation, member.complete),
        }));
        const found = others.map(({ member, schedule }) => judgePair(own, schedule, aboutPair(fleet, member), () => takenBeside(own, others.map((other) => other.schedule))));
        if (fleet.within !== undefined)
            return [...found, outOfSight(fleet.within)];
        return found.length === 0 ? [alone()] : found;
    },
};
const fleet_updates_FIELD = 'update.windows';
const SEPARATE = 'let one of the two follow another release channel';
/**
 * A pair counts once: in the row of the cluster that is judged, and where both are, of the one whose name sorts last.
 */
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
/** Two clusters are apart if any of three things is known: one is confirmed by hand, other channels, other hours. */
function judgePair(own, other, about, taken) {
    const { subject, self, name } = about;
    const pass = (because, at, also) => ({
        verdict: 'pass',
        ...subject,
        because,
        at,
        ...(also === undefined ? {} : { also: [also] }),
    });
    for (const [{ manual }, whose, rest] of [
        [own, self, name],
        [other, name, self],
    ]) {
        if (manual.state === 'known' && manual.value && manual.at !== undefined)
            return pass(`A person confirms each release of ${whose} (\`update.mode: Manual\`), so it does not update together with ${rest}.`, manual.at);
    }
    const [channel, theirs] = [own.channel, other.channel];
    if (channel.state === 'known' && theirs.state === 'known' && channel.value !== theirs.value)
        return pass(`\`${channel.text}\` here, \`${theirs.text}\` in ${name}.`, channel.at, theirs.at);
    const [windows, beside] = [own.windows, other.windows];
    if (areDisjoint(windows, beside) && windows.state === 'known' && windows.at !== undefined)
        return pass(`The update windows do not overlap with those of ${name}.`, windows.at, beside.at);
    const both = meeting(windows, beside);
    const isAutomatic = own.manual.state === 'known' && other.manual.state === 'known';
    if (channel.state === 'known' && theirs.state === 'known' && isAutomatic && both !== undefined)
        return together(channel, ...both, about, taken());
    return fleet_updates_cannotTell(own, other, about);
}
function areDisjoint(left, right) {
    if (left.state !== 'known' || right.state !== 'known')
        return false;
    const isCertain = [left, right].every(({ isAbsent, hidden }) => !isAbsent && hidden === undefined);
    return isCertain && intersection(left.week, right.week).length === 0;
}
/** The windows of both where they certainly meet: in some hour, or because one updates at any hour. */
function meeting(left, right) {
    if (left.state !== 'known' || right.state !== 'known')
        return undefined;
    const meet = left.isAbsent || right.isAbsent || intersection(left.week, right.week).length > 0;
    return meet ? [left, right] : undefined;
}
function together(channel, own, theirs, about, taken) {
    const { subject, name, pair } = about;
    const overlap = intersection(own.week, theirs.week);
    const counts = pair.countsThere ? ` It counts in the row of ${name}.` : '';
    const at = touching(own, overlap) ?? own.at;
    const also = touching(theirs, overlap) ?? theirs.at;
    return {
        verdict: 'warn',
        ...subject,
        because: `Shares \`${channel.text}\` with ${name}, and ${manner(own, theirs, about)}.${counts}`,
        ...(at === undefined ? {} : { at }),
        ...(also === undefined ? {} : { also: [also] }),
        fix: repair(own, theirs, about, taken),
        ...(own.isAbsent ? { absence: true } : {}),
        pair,
    };
}
/** How the updates of two clusters meet, as the end of a sentence. */
function manner(own, theirs, { self, name }) {
    if (own.isAbsent && theirs.isAbsent)
        return 'neither has update windows, so both may update at any hour';
    const [open, whose] = own.isAbsent ? [theirs.week, name] : [own.week, self];
    const without = own.isAbsent ? 'has no update windows' : `${name} has no update windows`;
    if (!own.isAbsent && !theirs.isAbsent)
        return `the windows of both are open ${week_text(intersection(own.week, theirs.week))}`;
    return open.length === 0
        ? `${without}, and those of ${whose} never open`
        : `${without}, so both may update in those of ${whose}: ${week_text(open)}`;
}
/** The place of the first window that is open in any of the minutes. */
const touching = ({ open }, week) => open.find(({ hours }) => intersection(weekOf(hours), week).length > 0)?.at;
function repair(own, other, { self, name }, taken) {
    const overlap = intersection(own.week, other.week);
    const open = own.isAbsent ? other.open : own.open;
    const inQuestion = open.find(({ hours }) => intersection(weekOf(hours), overlap).length > 0);
    const slot = inQuestion === undefined ? undefined : freeSlot(inQuestion.hours, taken);
    const free = slot === undefined ? '' : week_text(weekOf(slot));
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
/** When a window of this cluster or of another on its channel is open. Those without windows leave nothing free. */
function takenBeside({ channel, windows }, others) {
    const weeks = others.flatMap((other) => channel.state === 'known' &&
        other.channel.state === 'known' &&
        other.channel.value === channel.value &&
        other.windows.state === 'known' &&
        !other.windows.isAbsent &&
        !(other.manual.state === 'known' && other.manual.value)
        ? [other.windows.week]
        : []);
    return union(windows.state === 'known' && !windows.isAbsent ? windows.week : [], ...weeks);
}
/** What hides the answer: the channel first, for it decides most; of this cluster before the other. */
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
            channel(channelOf(releases, installation), releases, missing),
            ...releases.bindings.flatMap((binding) => boundPolicy(binding, releases)),
        ];
        return [...found, ...releases.bindingDoubts.filter((at) => !(0,rule/* speaksOf */.Tq)(found, at)).map(hiddenBinding)];
    },
};
/** What is said of the sources of a channel. */
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
function channel(found, releases, missing) {
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
            };
        default: {
            const meant = CHANNELS.find((name) => simplify(name) === simplify(fact.value));
            const guess = meant === undefined ? '' : ` \`${meant}\` was probably meant.`;
            const because = `\`${fact.text}\` is no release channel.${guess} The channels are ${CHANNELS.map((name) => `\`${name}\``).join(', ')}.${note}`;
            return { verdict: 'fail', ...base, because, fix: release_channel_FIX };
        }
    }
}
const simplify = (name) => name.toLowerCase().replaceAll(/[^a-z]/g, '');
/** A module that is updated by a policy of its own follows that policy's channel instead. */
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
        const because = `${what} is \`${text}\`, which a document that cannot be read may declare.`;
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
    const because = 'A document that cannot be read may bind a module to an update policy.';
    const subject = { object: 'ModuleConfig', field: 'spec.updatePolicy' };
    return { verdict: 'unknown', ...subject, because, at, ask: 'Repair the document.', unreadable: true };
}
function policyChannel(policy, binding, what) {
    const subject = { object: policy.label, field: 'spec.releaseChannel' };
    if (policy.channel.state === 'unreadable')
        return [(0,rule/* cannotRead */.U0)(policy.channel, `${what} has a channel that`, subject, 'Commit its value.')];
    // Without a channel a policy follows `Stable`.
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
            },
        ];
    }
    const because = `Module \`${binding.module}\` is bound to a policy on \`${text}\`, and nothing says whether the module is enabled.`;
    const ask = `Set \`spec.enabled\` in ModuleConfig \`${binding.module}\`, or move the policy to \`Stable\`.`;
    return [{ verdict: 'unknown', ...subject, because, at, ask }];
}

;// CONCATENATED MODULE: ./lib/src/data/deckhouse-releases.js
/**
 * Minor versions of Deckhouse, and the day of their first release, `v1.N.0`.
 *
 * v1.50 to v1.64 are the days of the tags. No tag of a later version could be read: for v1.65 to v1.76 the day is the one
 * on which the changelog of `v1.N.1` came into the main branch, and for v1.77 the one on which it was carried over to the
 * branch of that release. A first patch follows its minor version, so these are not earlier than the release; they are
 * 2 to 13 days late, which makes a version look younger, never older.
 *
 * Sources: the tags of dmitrpopkov/deckhouse, a fork of 2024-10-29; the history of `CHANGELOG/` in
 * deckhouse/deckhouse-test-1 at 9b8429ad (2026-07-02); pull request 23156 of deckhouse/deckhouse. For all fifteen tags
 * the changelog of `v1.N.0` bears the day of the tag.
 */
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
/**
 * The day, `YYYY-MM-DD`, by which the minor version of a release was out: `v1.68.3`, `1.68.3` and `v1.68` are all of 1.68.
 * Undefined for a version that the table does not have, for a candidate, and for what is no version.
 */
function releasedOn(version) {
    const minors = DECKHOUSE_RELEASES.minors;
    const minor = /^v?(\d+\.\d+)(?:\.\d+)?$/.exec(version)?.[1];
    return minor === undefined ? undefined : minors[minor];
}

;// CONCATENATED MODULE: ./lib/src/rules/release-channel/release-freshness.js





const release_freshness_OBJECT = 'ModuleConfig/deckhouse';
const release_freshness_CHANNEL = { object: release_freshness_OBJECT, field: 'spec.settings.releaseChannel' };
const MODE = { object: release_freshness_OBJECT, field: 'spec.settings.update.mode' };
const WINDOWS = { object: release_freshness_OBJECT, field: 'spec.settings.update.windows' };
const DEV_BRANCH = { object: 'InitConfiguration', field: 'deckhouse.devBranch' };
const SET_CHANNEL = 'Set `spec.settings.releaseChannel` of ModuleConfig `deckhouse` to `EarlyAccess` or `Stable`.';
const release_freshness_ASK = 'Set `update.mode: Auto` with update windows, or, at least every six months, attest.';
const release_freshness_COMMIT = 'Commit ModuleConfig `deckhouse` with `spec.settings.releaseChannel` and `spec.settings.update`.';
/** The guide's "over six months". */
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
/** Whether anything brings releases, and whether minor ones come without a person. */
function release_freshness_channel(releases, installation, missing) {
    const found = channelOf(releases, installation);
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
        return [(0,rule/* cannotRead */.U0)(fact, 'The release channel', release_freshness_CHANNEL, release_freshness_COMMIT)];
    if (found.by === 'misplaced') {
        const because = `\`releaseChannel: ${fact.text}\` stands under \`settings.update\`, where Deckhouse does not read it, so no releases arrive.`;
        const fix = 'Move it one level up, to `spec.settings.releaseChannel`.';
        return [{ verdict: 'warn', ...release_freshness_CHANNEL, because, at: fact.at, fix }];
    }
    if (channelNamed(fact.value) === undefined) {
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
        return { verdict: 'unknown', ...release_freshness_CHANNEL, because, at: config.at, ask: release_freshness_COMMIT };
    if (missing({ kind: 'ModuleConfig', name: 'deckhouse' }) !== 'elsewhere')
        return { verdict: 'warn', ...release_freshness_CHANNEL, because, fix: SET_CHANNEL, absence: true };
    return { verdict: 'unknown', ...release_freshness_CHANNEL, because, ask: release_freshness_COMMIT };
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
/** Windows of which none opens hold back every release, except where a person confirms them. */
function windows({ windows: fact, mode: updates }) {
    if (updates.state === 'known' && updates.value === 'Manual')
        return [];
    if (fact.state === 'unreadable')
        return [(0,rule/* cannotRead */.U0)(fact, 'The list of update windows', WINDOWS, 'Commit the windows.')];
    if (fact.state === 'silent')
        return [];
    const results = fact.value.map(opening);
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
/** The newest release that is approved or deployed. Objects that neither is said of show what waits, not what runs. */
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
/** Whether a release runs or is about to, or may. */
function mayRun({ approved, phase }) {
    if (phase.state === 'known' && (phase.value === 'Suspended' || phase.value === 'Skipped'))
        return false;
    const isDeployed = phase.state === 'unreadable' || (phase.state === 'known' && phase.value === 'Deployed');
    return isDeployed || approved.state === 'unreadable' || (approved.state === 'known' && approved.value);
}
/** By number: `v1.9.0` is older than `v1.10.0`. */
function compareVersions(left, right) {
    const [one, other] = [left, right].map((version) => (version.match(/\d+/g) ?? []).map(Number));
    const at = [0, 1, 2].find((index) => (one?.[index] ?? 0) !== (other?.[index] ?? 0)) ?? 0;
    return (one?.[at] ?? 0) - (other?.[at] ?? 0);
}
/** How old the minor version is, as the end of a sentence; empty where the table does not know it. */
function ageOf(version) {
    const day = releasedOn(version);
    const minor = /\d+\.\d+/.exec(version)?.[0] ?? version;
    return day === undefined ? '' : `is of minor version ${minor}, which was out by ${day}`;
}
function inDoubt({ at, what }) {
    const subject = { object: 'manifest', field: 'pin' };
    const because = `A document that cannot be read may ${what}.`;
    return { verdict: 'unknown', ...subject, because, at, ask: 'Repair the document.', unreadable: true };
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
        const found = [...schedule(releases, missing), ...releases.policies.flatMap(policySchedule)];
        return [...found, ...releases.policyDoubts.filter((at) => !(0,rule/* speaksOf */.Tq)(found, at)).map(hiddenPolicy)];
    },
};
function schedule(releases, missing) {
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
    const meant = mode.state === 'known' && mode.value.toLowerCase() === 'manual' ? ' `Manual` was probably meant.' : '';
    const at = (mode.state === 'known' ? mode.at : windows.at) ?? (config.state === 'absent' ? undefined : config.at);
    return {
        verdict: 'fail',
        ...update_schedule_WINDOWS,
        because: `${said}, so releases may be installed at any hour.${meant}`,
        ...(at === undefined ? {} : { at }),
        fix: update_schedule_FIX,
        absence: true,
    };
}
/** `never` is the verdict of a window that never opens. */
function judgeWindows(windows, subject, never) {
    return windows.map((window) => {
        // A window's hours are its identity: its number in the list changes with its neighbors.
        const own = { ...subject, field: `${subject.field}[${hours(window)}]` };
        const result = opening(window);
        switch (result.state) {
            case 'opens':
                return { verdict: 'pass', ...own, because: `Updates wait for ${result.text} UTC.`, at: window.at };
            case 'never': {
                const because = `This update window never opens: ${result.why}.`;
                return { verdict: never, ...own, because, at: result.at, fix: result.fix };
            }
            case 'unreadable':
                return (0,rule/* cannotRead */.U0)(result.fact, `${result.what} of an update window`, own, 'Commit the value of the window.');
        }
    });
}
const hours = ({ from, to }) => [from, to].map((time) => (time.state === 'known' ? time.text : time.state)).join('-');
function hiddenPolicy(at) {
    const because = 'A document that cannot be read may be a ModuleUpdatePolicy.';
    const subject = { object: 'ModuleUpdatePolicy', field: 'spec.update' };
    return { verdict: 'unknown', ...subject, because, at, ask: 'Repair the document.', unreadable: true };
}
/** Policies of single modules: updates at any hour, or none at all, are short of the guide but touch one module. */
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
var quantity = __nccwpck_require__(9862);
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
    // Where the load is not clear, a pass meets both and a shortfall misses both.
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
        // The guide's own numbers do not add up: a reader who follows each of them lands here.
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
/** Masters, and every group with a role of infrastructure. A node is in one group, so it is counted once. */
function isInfrastructure(group) {
    return group.isMaster || nodes_nodes/* LABELED */.Mr.some((role) => (0,nodes_nodes/* hasRole */.hf)(group, role) === 'yes');
}
/** Roles that no group has, where they may be declared elsewhere or their absence counts. */
function missingRoles({ nodes, load }) {
    const wanted = load === 'high' ? ['master', 'frontend', 'system', 'monitoring'] : ['master', 'frontend', 'system'];
    return wanted.filter((role) => nodes.of(role).certain.length === 0);
}
/** Groups that may belong to the infrastructure, and documents that may declare one. */
function hiddenCapacity({ nodes }) {
    // Whatever else a group's labels hide, its nodes are counted already.
    const uncounted = ({ certain, possible, doubts }) => ({
        certain,
        possible: possible.filter((group) => !isInfrastructure(group)),
        doubts,
    });
    return ['master', ...nodes_nodes/* LABELED */.Mr]
        .flatMap((role) => hiddenGroups(uncounted(nodes.of(role)), role))
        .map(({ because, ask, at }) => (0,model_amount/* open */.ho)({ why: `cannot be told. ${because.slice(0, -1)}`, ask, ...(at && { at }), unreadable: true }));
}
/** Roles that another place may declare. Beside other groups a missing role counts as none; masters are always somewhere. */
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
/** What keeps the sum open, of what is not decided. */
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
/** What there is together, and in which groups. */
function said(groups, cpu, memory) {
    if (groups.length === 0)
        return 'Git declares no infrastructure nodes.';
    const parts = groups.map((group) => `${group.label} (${howMany(group)})`).join(', ');
    return `Git declares infrastructure nodes with ${bounds(cpu, String)} CPU and ${bounds(memory, quantity/* gigabytes */.kN)} of memory together: ${parts}.`;
}
const absent = (missing) => missing.length === 0 ? '' : ` No manifest declares ${nodesOfRoles(missing)}.`;
/** `master, frontend or system nodes` */
const nodesOfRoles = (roles) => `${[roles.slice(0, -1).join(', '), ...roles.slice(-1)].filter((part) => part !== '').join(' or ')} nodes`;
/** `24`, `24 to 32`, or `at least 24` where nothing bounds it. */
function bounds({ least, most }, show) {
    const rounded = (value) => show(Number(value.toFixed(2)));
    if (least === most)
        return rounded(least);
    return most === Infinity ? `at least ${rounded(least)}` : `${rounded(least)} to ${rounded(most)}`;
}

;// CONCATENATED MODULE: ./lib/src/rules/role-resources.js



/**
 * Holds the machine of a group against the guide's minimum for a role. `level` is the verdict of a shortfall; cores that
 * are enough at a fraction that falls short are a warning.
 */
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
/** What cannot be told, once for each reason. */
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
/** An amount that is not exact says why. */
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
/** Each name that leads nowhere is a finding; an owner whose names all lead somewhere is one pass. */
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
/** What a link leads to, by its kind and, where it can be read, its name. */
function titled({ kind, inside, name }) {
    const own = name.state === 'known' ? `${kind} \`${name.text}\`` : kind;
    return inside === undefined ? own : `${own} of ${inside}`;
}
/** The controller makes volume groups out of the block devices whose labels match; no manifest names them. */
function elastic({ label, at }) {
    const because = `${label} picks the disks of the nodes by their labels, and which disks match Git does not show.`;
    const ask = 'Attest that the nodes have disks for it.';
    return { verdict: 'unknown', object: label, field: 'spec.storage.blockDeviceSelector', because, at, ask };
}
function hiddenObject(at) {
    const because = 'A document that cannot be read may be an object of software-defined storage.';
    const subject = { object: 'StorageClass', field: 'unreadable' };
    return { verdict: 'unknown', ...subject, because, at, ask: 'Repair the document.', unreadable: true };
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
        const because = `A document that cannot be read may switch on module \`${name}\`.`;
        return { verdict: 'unknown', ...subject, because, at: declared.at, ask: 'Repair the document.', unreadable: true };
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
/** One document that cannot be read hides every setting; it is said once. */
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
/** One of the two instances of Prometheus has a class, and the other is left to the default. */
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
/** What a component without a class of its own takes. */
function takes({ default: fallback }) {
    return fallback.state === 'known' ? `: the default of the cluster, \`${fallback.text}\`, is used instead` : '';
}

;// CONCATENATED MODULE: ./lib/src/rules/resource-requirements/system-disk.js


const systemDisk = {
    id: 'system-disk',
    section: 'Resource requirements',
    anchor: 'resource-requirements',
    quote: '4 CPU, 8 GB RAM, 60 GB of disk space on a fast disk (400+ IOPS) — if there are no dedicated monitoring nodes in the cluster.',
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
        // With monitoring nodes that cannot be read the row would not apply: then a slow disk is no shortfall yet.
        return hidden.length > 0 && found.some(({ verdict }) => verdict === 'fail' || verdict === 'warn') ? hidden : found;
    },
};

;// CONCATENATED MODULE: ./lib/src/rules/resource-requirements/system-resources.js




const systemResources = {
    id: 'system-resources',
    section: 'Resource requirements',
    anchor: 'resource-requirements',
    quote: '4 CPU, 8 GB RAM, 60 GB of disk space on a fast disk (400+ IOPS) — if there are no dedicated monitoring nodes in the cluster.',
    level: 'fail',
    title: 'System nodes have the CPU, memory and disk that their load needs',
    why: "Deckhouse's modules run here, and Prometheus too where there are no monitoring nodes: then the nodes need twice as much.",
    check: (cluster) => {
        const monitoring = cluster.nodes.of('monitoring');
        return judgeGroups(cluster, 'system', (group) => system_resources_judge(group, monitoring));
    },
};
/** Which minimum holds depends on the monitoring nodes; where they hide, only what both say is certain. */
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
/** A shortfall that monitoring nodes would take away rests on their absence. */
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
        // A worker is a group without roles, so any document that may declare a group counts here.
        const doubtful = [...new Set(nodes.of('worker').doubts)].map((at) => ({
            verdict: 'unknown',
            object: 'NodeGroup',
            field: 'unreadable',
            because: 'A document that cannot be read may declare a node group with a role.',
            at,
            ask: 'Repair the document.',
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
/** The names that a group's labels give it as roles: of roles, of modules, and whatever else stands there. */
function rolesOf({ labels }) {
    return [...labels.known].flatMap(([key, label]) => {
        const name = roleOf(key);
        return name === undefined ? [] : [{ key, name, label }];
    });
}
function labelFinding(group, key, { value, at }, modules) {
    const subject = { object: group.label, field: `${LABELS}.${key}`, at };
    const name = roleOf(key);
    const meant = meantRole(key, modules);
    if (meant !== undefined) {
        // The label of Kubernetes beside that of Deckhouse is for people to see.
        if (name === undefined && rolesOf(group).length > 0)
            return [];
        const because = `The label \`${node_roles_quoted(key)}\` of ${group.label} gives no role in Deckhouse: the role \`${meant.role}\` has the label \`${meant.label}\`.`;
        return [{ verdict: 'warn', ...subject, because, fix: `Use the label \`${meant.label}: ""\`.` }];
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
    return [{ verdict: 'warn', ...subject, because, fix: 'Set the value of the label to `""`.' }];
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
    // What hides labels may hold the one that the taint names.
    if ([...roles, ...meant].includes(value) || group.labels.hidden !== undefined)
        return [];
    const field = `${TAINTS}.${placement/* DEDICATED */.Ov}`;
    const taint = `The taint \`${placement/* DEDICATED */.Ov}${value === '' ? '' : '='}${node_roles_quoted(value)}\` of ${group.label}`;
    if (roles.length > 0) {
        const own = roles.map((role) => `\`${node_roles_quoted(role)}\``).join(' and ');
        const names = value === '' ? 'names no role' : 'names another role';
        const because = `${taint} ${names}, and the labels give it ${own}.`;
        return [{ verdict: 'warn', ...subject, field, because, fix: `Give the taint the value ${own}.` }];
    }
    if (!nodes_nodes/* LABELED */.Mr.some((role) => role === value))
        return [];
    const because = `${taint} keeps the nodes for a role that no label gives them.`;
    const fix = `Add the label \`node-role.deckhouse.io/${value}: ""\`.`;
    return [{ verdict: 'warn', ...subject, field, because, fix, absence: true }];
}
/** Labels and taints that cannot be read; what hides both is said once. */
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
var guide = __nccwpck_require__(1662);
;// CONCATENATED MODULE: ./lib/src/rules/index.js































/** Every rule, in the order of the guide. */
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

/***/ 1829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bx: () => (/* binding */ isWorse),
/* harmony export */   QZ: () => (/* binding */ worst)
/* harmony export */ });
/* unused harmony export VERDICTS */
/** Worst first: the order in which findings decide their row. */
const VERDICTS = ['fail', 'warn', 'unknown', 'pass', 'not-applicable'];
/** The worst of some verdicts. */
function worst(verdicts) {
    return VERDICTS.find((verdict) => verdicts.includes(verdict));
}
/** Whether the left verdict is worse than the right one. */
function isWorse(left, right) {
    return VERDICTS.indexOf(left) < VERDICTS.indexOf(right);
}


/***/ }),

/***/ 5807:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Tq: () => (/* binding */ speaksOf),
/* harmony export */   U0: () => (/* binding */ cannotRead),
/* harmony export */   ZZ: () => (/* binding */ pageOf),
/* harmony export */   _M: () => (/* binding */ where),
/* harmony export */   lp: () => (/* binding */ DEFAULT_OPTIONS)
/* harmony export */ });
/* harmony import */ var _parse_span_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8761);

const DEFAULT_OPTIONS = { recoveryPlan: { path: { state: 'silent' }, months: 12 } };
/** A fact that cannot be used, said as an unknown: `what` is the subject of the sentence that the fact ends. */
function cannotRead(fact, what, subject, ask) {
    const also = fact.also === undefined ? {} : { also: fact.also };
    return {
        verdict: 'unknown',
        ...subject,
        because: `${what} ${fact.why}.`,
        at: fact.at,
        ...also,
        ask,
        unreadable: true,
    };
}
/** Whether a finding speaks of this very place already: what cannot be read is said once in a row. */
function speaksOf(findings, at) {
    return findings.some((finding) => finding.at === at);
}
/** `text` with the place, for sentences that speak of a second place. */
function where(fact) {
    return (0,_parse_span_js__WEBPACK_IMPORTED_MODULE_0__/* .lineOf */ .c)(fact.at);
}
/** The path of a rule's page below `src/rules`: the section's folder and the id. */
function pageOf({ section, id }) {
    return `${section.toLowerCase().replaceAll(' ', '-')}/${id}.md`;
}


/***/ }),

/***/ 4081:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  u_: () => (/* binding */ USAGE),
  QB: () => (/* binding */ parseCheck),
  SU: () => (/* binding */ parseRepository)
});

// UNUSED EXPORTS: FORMATS

;// CONCATENATED MODULE: external "node:util"
const external_node_util_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");
// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __nccwpck_require__(8710);
// EXTERNAL MODULE: ./lib/src/settings/closest.js
var closest = __nccwpck_require__(7472);
;// CONCATENATED MODULE: ./lib/src/settings/arguments.js



const FORMATS = ['text', 'markdown', 'json', 'github'];
const USAGE = `Usage: deckhouse-readiness COMMAND

  check [PATH…]      judge the manifests of a repository or of some folders
    --base REF             compare with where this branch left REF, and judge the clusters that change
    --config FILE          the policy (.github/production-readiness.yml)
    --config-from SIDE     base or head (base): whose policy judges
    --scope SCOPE          introduced, changed or all: what the gate counts (with --base: changed, else all)
    --fail-on VERDICT      fail, warn, unknown or never (fail)
    --on-unreadable LEVEL  fail or warn (fail): manifests that cannot be parsed
    --clusters NAMES       only these clusters, separated by commas
    --date YYYY-MM-DD      judge as on this day (today)
    --format FORMAT        text, markdown, json or github (text)
    --output FILE          write to a file instead of the terminal
    --verbose              list also what is met
  init [PATH]        show the clusters of a repository, and write a starter config and workflow where there are none
    --dry-run              print what would be written
  doctor [PATH]      what lets a required check hang or be bypassed in the workflows that call the action
  explain RULE       the guide's words, why, what passes and fails, how to repair
  rules              the list of rules

Exit status: 0 gate passed, 1 gate failed, 2 could not check. Of doctor: 0 nothing found, 1 findings, 2 could not read.
`;
const OPTIONS = {
    base: { type: 'string' },
    config: { type: 'string' },
    'config-from': { type: 'string' },
    scope: { type: 'string' },
    'fail-on': { type: 'string' },
    'on-unreadable': { type: 'string' },
    clusters: { type: 'string' },
    date: { type: 'string' },
    format: { type: 'string' },
    output: { type: 'string' },
    verbose: { type: 'boolean' },
};
/** Parses the arguments of `check`. Throws a UserError that quotes what is wrong and lists what is allowed. */
function parseCheck(args) {
    const { values, positionals } = parse(args);
    return {
        paths: positionals,
        base: values.base,
        format: format(values.format),
        output: values.output,
        verbose: values.verbose ?? false,
        raw: values,
    };
}
/** Parses the arguments of a command that takes one repository. Throws a UserError that quotes what is wrong. */
function parseRepository(command, args, options) {
    const unknown = args.find((arg) => arg.startsWith('-') && !options.some((option) => option === arg));
    if (unknown !== undefined) {
        const allowed = options.length === 0 ? 'It takes none.' : (0,closest/* allowedWords */.w)(unknown, options);
        throw new errors/* UserError */.y(`\`${unknown}\` is no option of ${command}. ${allowed}`);
    }
    const paths = args.filter((arg) => !arg.startsWith('-'));
    if (paths[1] !== undefined)
        throw new errors/* UserError */.y(`${command}: \`${paths[1]}\` is too much. See \`deckhouse-readiness --help\`.`);
    return { paths, dryRun: args.includes('--dry-run') };
}
function parse(args) {
    const unknown = args.find((arg) => /^--?[a-z]/.test(arg) && !isKnown(arg));
    if (unknown !== undefined) {
        const names = Object.keys(OPTIONS).map((name) => `--${name}`);
        throw new errors/* UserError */.y(`\`${unknown}\` is no option of check. ${(0,closest/* allowedWords */.w)(unknown, names)}`);
    }
    try {
        return (0,external_node_util_namespaceObject.parseArgs)({ args: [...args], options: OPTIONS, allowPositionals: true });
    }
    catch (error) {
        const message = error instanceof Error ? (error.message.split('\n', 1)[0] ?? '') : '';
        throw new errors/* UserError */.y(`${message.replaceAll("'", '`').replace(/\.$/, '')}. See \`deckhouse-readiness --help\`.`, {
            cause: error,
        });
    }
}
function isKnown(arg) {
    const name = arg.split('=', 1)[0] ?? '';
    return Object.keys(OPTIONS).some((option) => name === `--${option}`);
}
function format(value) {
    if (value === undefined)
        return 'text';
    const found = FORMATS.find((known) => known === value);
    if (found === undefined)
        throw new errors/* UserError */.y(`--format: \`${value}\` is not allowed. ${(0,closest/* allowedWords */.w)(value, FORMATS)}`);
    return found;
}


/***/ }),

/***/ 4599:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  eo: () => (/* binding */ NO_CHANGES),
  Dy: () => (/* binding */ gateChanges),
  hc: () => (/* binding */ newExemptions)
});

// EXTERNAL MODULE: ./lib/src/model/declared-facts.js
var declared_facts = __nccwpck_require__(4687);
;// CONCATENATED MODULE: ./lib/src/settings/cluster-changes.js

/** What holds of a cluster that no policy speaks of. */
const UNSAID = { load: 'auto', complete: 'auto', facts: declared_facts/* NO_FACTS */.K };
/** What becomes of clusters by going from one policy to another.  Entries of one name are paired by their paths first. */
function clusterChanges(from, to) {
    const [before = [], after = []] = [from.clusters, to.clusters];
    const found = (from.clusters === undefined) !== (to.clusters === undefined) ? [discovery(to)] : [];
    const bothName = from.clusters !== undefined && to.clusters !== undefined;
    const paired = pairUp(before, after);
    return [
        ...found,
        ...after.flatMap((entry) => {
            const old = paired.get(entry);
            const fresh = () => (bothName ? [joining(entry)] : namingChange(entry, entry.at));
            const own = old === undefined ? fresh() : [...pathChanges(old, entry), ...environmentChange(old, entry)];
            return [...own, ...traitChanges(entry.name, old ?? UNSAID, entry, entry)];
        }),
        ...before
            .filter((old) => ![...paired.values()].includes(old))
            .flatMap((old) => (bothName ? [leaving(old)] : [...namingChange(old), ...traitChanges(old.name, old, UNSAID)])),
    ];
}
/** The earlier entry of each entry that had one. */
function pairUp(before, after) {
    const pairs = new Map();
    const pair = (isSame) => {
        for (const entry of after) {
            const taken = [...pairs.values()];
            const old = before.find((one) => one.name === entry.name && isSame(one, entry) && !taken.includes(one));
            if (old !== undefined && !pairs.has(entry))
                pairs.set(entry, old);
        }
    };
    pair((old, entry) => list(old.paths) === list(entry.paths));
    pair(() => true);
    return pairs;
}
function discovery({ clusters }) {
    const at = clusters?.[0]?.at;
    return at === undefined
        ? { effect: 'other', message: 'Clusters are discovered; they were named.' }
        : { effect: 'other', message: 'Clusters are named; they were discovered.', at };
}
function joining({ name, paths, environment, at }) {
    const said = `Cluster \`${name}\` is new, with ${list(paths)}`;
    return environment === 'production'
        ? { effect: 'stricter', message: `${said}.`, at }
        : { effect: 'weaker', message: `${said}: as \`${environment}\` it is not judged.`, at };
}
const leaving = ({ name, paths }) => ({
    effect: 'weaker',
    message: `Cluster \`${name}\` is no longer named with ${list(paths)}: its files belong to another cluster, or are not judged.`,
});
function pathChanges(old, { name, paths, at }) {
    if (list(old.paths) === list(paths))
        return [];
    const message = `The paths of cluster \`${name}\` become ${list(paths)}; they were ${list(old.paths)}.`;
    return [{ effect: 'other', message, at }];
}
const list = (paths) => paths.map((path) => `\`${path}\``).join(', ');
function traitChanges(name, old, entry, place) {
    const at = place === undefined ? {} : { at: place.at };
    const ranked = (field, order) => {
        const [before, after] = [old[field], entry[field]];
        if (before === after)
            return [];
        return [
            {
                effect: order.indexOf(after) < order.indexOf(before) ? 'weaker' : 'stricter',
                message: `\`${field}\` of cluster \`${name}\` becomes \`${after}\`; it was \`${before}\`.`,
                ...at,
            },
        ];
    };
    return [
        ...ranked('load', ['regular', 'auto', 'high']),
        ...ranked('complete', [false, 'auto', true]),
        ...factChanges(name, old.facts, entry.facts),
    ];
}
/** What naming a cluster that discovery would find says of its environment, and what no longer naming it does. */
function namingChange({ name, environment }, at) {
    if (environment === 'production')
        return [];
    return at === undefined
        ? [
            {
                effect: 'stricter',
                message: `Cluster \`${name}\` is no longer \`${environment}\`: what discovery finds is judged.`,
            },
        ]
        : [{ effect: 'weaker', message: `Cluster \`${name}\` is \`${environment}\`, so it is not judged.`, at }];
}
function environmentChange({ name, environment: before }, entry) {
    const { environment: after, at } = entry;
    if (before === after)
        return [];
    const [was, is] = [before === 'production', after === 'production'];
    const effect = was ? 'weaker' : is ? 'stricter' : 'other';
    const judged = was ? ', so it is no longer judged' : is ? ', so it is judged' : '';
    return [{ effect, message: `Cluster \`${name}\` becomes \`${after}\`${judged}; it was \`${before}\`.`, at }];
}
/** Whether a fact helps or hurts depends on the rules that read it. */
function factChanges(name, old, facts) {
    const [before, after] = [flat(old), flat(facts)];
    return [...new Set([...before.keys(), ...after.keys()])].flatMap((path) => {
        const [was, is] = [before.get(path), after.get(path)];
        if (was?.value === is?.value)
            return [];
        const said = (fact) => (fact === undefined ? 'not declared' : `\`${fact.text}\``);
        const message = `Fact \`${path}\` of cluster \`${name}\` becomes ${said(is)}; it was ${said(was)}.`;
        return [{ effect: 'other', message, ...(is === undefined ? {} : { at: is.at }) }];
    });
}
const FIELDS = ['count', 'cpu', 'memory', 'disk', 'iops'];
/** Facts by their dotted path. */
function flat({ nodes, flavors, storageClasses }) {
    const found = new Map();
    const add = (kind, named) => {
        for (const [name, fields] of named)
            for (const field of FIELDS) {
                const fact = fields[field];
                if (fact?.state === 'known')
                    found.set(`${kind}.${name}.${field}`, fact);
            }
    };
    add('nodes', nodes);
    add('flavors', flavors);
    add('storageClasses', storageClasses);
    return found;
}

// EXTERNAL MODULE: ./lib/src/settings/settings.js
var settings = __nccwpck_require__(6329);
;// CONCATENATED MODULE: ./lib/src/settings/changes.js


const NO_CHANGES = { changes: [], exemptions: [] };
/**
 * What becomes weaker or stricter by going from one policy to another, item by item, the weaker first. `optIn` are the
 * rules that do not apply unless they are given a level.
 */
function gateChanges(from, to, optIn) {
    const all = [
        ...excludeChanges(from, to),
        ...clusterChanges(from, to),
        ...levelChanges(from, to, optIn),
        ...optionChanges(from, to),
        ...gateFieldChanges(from, to),
        ...exemptionChanges(from, to),
    ];
    const order = ['weaker', 'stricter', 'other'];
    return all.toSorted((left, right) => order.indexOf(left.effect) - order.indexOf(right.effect));
}
/** The exemptions that only the second policy has. */
function newExemptions(from, to) {
    const known = new Set(from.exemptions.map(textOf));
    return to.exemptions.filter((exemption) => !known.has(textOf(exemption)));
}
/** An exemption without its place. */
const textOf = (exemption) => JSON.stringify({ ...exemption, at: undefined });
function excludeChanges(from, to) {
    return [
        ...to.exclude.flatMap((pattern, index) => from.exclude.includes(pattern)
            ? []
            : [
                {
                    effect: 'weaker',
                    message: `Files that match \`${pattern}\` are no longer read (\`exclude\`).`,
                    ...placed(to, `exclude.${index}`),
                },
            ]),
        ...from.exclude
            .filter((pattern) => !to.exclude.includes(pattern))
            .map((pattern) => ({
            effect: 'stricter',
            message: `Files that match \`${pattern}\` are read again (\`exclude\`).`,
        })),
    ];
}
function levelChanges(from, to, optIn) {
    const ids = new Set([...Object.keys(from.levels), ...Object.keys(to.levels)]);
    return [...ids].flatMap((id) => {
        const [before, after] = [from.levels[id], to.levels[id]];
        if (before?.level === after?.level)
            return [];
        const rank = (level) => ['off', 'warn', undefined, 'fail'].indexOf(level === undefined && optIn.has(id) ? 'off' : level?.level);
        const effect = rank(after) < rank(before) ? 'weaker' : rank(after) > rank(before) ? 'stricter' : 'other';
        const said = (level) => (level === undefined ? "the rule's own" : `\`${level.level}\``);
        return [
            {
                effect,
                message: `The level of \`${id}\` becomes ${said(after)}; it was ${said(before)}.`,
                ...placed(to, `rules.${id}`),
            },
        ];
    });
}
function optionChanges(from, to) {
    const [before, after] = [from.options.recoveryPlan, to.options.recoveryPlan];
    const place = placed(to, 'rules.recovery-plan');
    const path = ({ path: fact }) => fact.state === 'known' ? `\`${fact.value}\`` : 'looked for by its name';
    const changes = [];
    if (path(before) !== path(after))
        changes.push({
            effect: 'other',
            message: `The recovery plan becomes ${path(after)}; it was ${path(before)}.`,
            ...place,
        });
    if (before.months !== after.months)
        changes.push({
            effect: after.months > before.months ? 'weaker' : 'stricter',
            message: `The last drill may be ${after.months} months old; it was ${before.months}.`,
            ...place,
        });
    return changes;
}
function gateFieldChanges(from, to) {
    const strict = ['never', ...settings/* FAIL_ON */.d$.slice(0, 3)];
    return [
        ...fieldChange('failOn', strict, from.failOn ?? 'fail', to.failOn ?? 'fail', to),
        ...fieldChange('scope', settings/* SCOPES */.iW, from.scope ?? 'changed', to.scope ?? 'changed', to),
    ];
}
function fieldChange(field, order, before, after, to) {
    if (before === after)
        return [];
    const effect = order.indexOf(after) < order.indexOf(before) ? 'weaker' : 'stricter';
    const message = `\`gate.${field}\` becomes \`${after}\`; it was \`${before}\`.`;
    return [{ effect, message, ...placed(to, `gate.${field}`) }];
}
function exemptionChanges(from, to) {
    const gone = newExemptions(to, from);
    const fresh = newExemptions(from, to);
    const isSame = (left, right) => left.kind === right.kind && left.rule === right.rule && left.cluster === right.cluster;
    return [
        ...fresh.map((exemption) => {
            const before = gone.find((old) => isSame(old, exemption));
            const what = said(exemption);
            if (before === undefined)
                return { effect: 'weaker', message: `${what} is new, until \`${exemption.until}\`.`, at: exemption.at };
            const { from: start = '' } = exemption;
            const { from: oldStart = '' } = before;
            const longer = exemption.until > before.until || start < oldStart;
            const shorter = exemption.until < before.until || start > oldStart;
            return {
                effect: longer ? 'weaker' : shorter ? 'stricter' : 'other',
                message: exemption.until === before.until
                    ? `${what} changes, until \`${exemption.until}\` as before.`
                    : `${what} holds until \`${exemption.until}\`; it was \`${before.until}\`.`,
                at: exemption.at,
            };
        }),
        ...gone
            .filter((old) => !fresh.some((exemption) => isSame(old, exemption)))
            .map((old) => ({ effect: 'stricter', message: `${said(old)} ends; it was until \`${old.until}\`.` })),
    ];
}
const said = ({ kind, rule, cluster }) => `The ${kind} of \`${rule}\` for ${cluster === '*' ? 'every cluster' : `\`${cluster}\``}`;
const placed = ({ places }, path) => {
    const at = places[path];
    return at === undefined ? {} : { at };
};


/***/ }),

/***/ 7472:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ allowedWords)
/* harmony export */ });
/* unused harmony export closest */
/** The allowed word that was probably meant, or undefined where none is near. */
function closest(word, allowed) {
    const ranked = allowed
        .map((candidate) => ({ candidate, distance: distance(word.toLowerCase(), candidate.toLowerCase()) }))
        .toSorted((left, right) => left.distance - right.distance);
    const [best] = ranked;
    if (best === undefined)
        return undefined;
    const { candidate, distance: mistakes } = best;
    // Of a word of one letter nothing is left to recognize.
    return mistakes === 0 || (mistakes <= Math.max(1, Math.floor(candidate.length / 3)) && mistakes < candidate.length)
        ? candidate
        : undefined;
}
/** Levenshtein's distance, one row at a time. */
function distance(left, right) {
    let row = Array.from({ length: right.length + 1 }, (_, index) => index);
    for (const [index, letter] of [...left].entries()) {
        const next = [index + 1];
        for (const [column, other] of [...right].entries()) {
            const replaced = (row[column] ?? 0) + (letter === other ? 0 : 1);
            next.push(Math.min(replaced, (row[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1));
        }
        row = next;
    }
    return row.at(-1) ?? 0;
}
/** `Allowed are a, b and c.`, with a guess in front where one is near. */
function allowedWords(word, allowed) {
    const guess = closest(word, allowed);
    const meant = guess === undefined || guess === word ? '' : ` Did you mean \`${guess}\`?`;
    return `${meant} Allowed: ${allowed.map((one) => `\`${one}\``).join(', ')}.`.trimStart();
}


/***/ }),

/***/ 3:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Kj: () => (/* binding */ unknownClusters),
/* harmony export */   Q1: () => (/* binding */ exemptionsOf),
/* harmony export */   ql: () => (/* binding */ expectInTime)
/* harmony export */ });
/* harmony import */ var _evaluate_exemption_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(5246);
/* harmony import */ var _model_day_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(2061);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8710);
/* harmony import */ var _parse_span_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8761);
/* harmony import */ var _closest_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7472);
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(4533);






/**
 * The waivers and attestations of a config. Throws a UserError where a rule is none, where a day is none or lies in
 * the wrong order, and where a cluster is none of those that the config names. What discovery or a pattern finds is not
 * known here.
 */
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
            const place = (field) => (0,_parse_span_js__WEBPACK_IMPORTED_MODULE_0__/* .lineOf */ .c)(at(list, String(index), field));
            if (!ruleIds.includes(rule))
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`${place('rule')}: \`${rule}\` is no rule. ${(0,_closest_js__WEBPACK_IMPORTED_MODULE_2__/* .allowedWords */ .w)(rule, ruleIds)}`);
            const names = namesIn(config);
            if (names !== undefined && cluster !== _evaluate_exemption_js__WEBPACK_IMPORTED_MODULE_3__/* .EVERY_CLUSTER */ .v && !names.includes(cluster))
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`${place('cluster')}: \`${cluster}\` is no cluster of this config. ${(0,_closest_js__WEBPACK_IMPORTED_MODULE_2__/* .allowedWords */ .w)(cluster, [...names, _evaluate_exemption_js__WEBPACK_IMPORTED_MODULE_3__/* .EVERY_CLUSTER */ .v])}`);
        }
    return [...waivers, ...attestations];
}
/** The names of the clusters, where the config alone decides them. */
function namesIn({ data }) {
    const names = data.clusters?.map(({ name }) => name);
    return names === undefined || names.some(_glob_js__WEBPACK_IMPORTED_MODULE_4__/* .hasName */ .cP) ? undefined : names;
}
/** Expects days of the calendar that do not lie behind `until`. */
function expectDays({ at }, path, days) {
    for (const [field, day] of Object.entries(days)) {
        if (day === undefined)
            continue;
        const where = (0,_parse_span_js__WEBPACK_IMPORTED_MODULE_0__/* .lineOf */ .c)(at(...path, field));
        const name = [...path, field].join('.');
        if (!(0,_model_day_js__WEBPACK_IMPORTED_MODULE_5__/* .isDay */ .N)(day))
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`${where}: \`${day}\` is no value of \`${name}\`. Allowed: a day of the calendar, such as \`2026-12-31\`.`);
        if ((0,_model_day_js__WEBPACK_IMPORTED_MODULE_5__/* .isDay */ .N)(days.until) && day > days.until)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`${where}: \`${name}\` is \`${day}\`, which lies behind \`until\`: \`${days.until}\`.`);
    }
}
/**
 * Holds exemptions against the day of the judgement (`YYYY-MM-DD`, UTC). Throws a UserError for one that runs for more
 * than a year, for an attestation of what is yet to come, and for one that holds longer than its rule's `months` from the
 * day on which it was seen to be so.
 */
function expectInTime(exemptions, date, months = new Map()) {
    const latest = (0,_model_day_js__WEBPACK_IMPORTED_MODULE_5__/* .nextYear */ .le)(date);
    for (const exemption of exemptions) {
        const where = (0,_parse_span_js__WEBPACK_IMPORTED_MODULE_0__/* .lineOf */ .c)(exemption.at);
        if (exemption.until > latest)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`${where}: The ${exemption.kind} of \`${exemption.rule}\` holds until \`${exemption.until}\`. Allowed: up to a year from the day of the check, which is \`${latest}\`.`);
        if (exemption.kind === 'waiver')
            continue;
        const limit = months.get(exemption.rule);
        if (limit !== undefined && (0,_model_day_js__WEBPACK_IMPORTED_MODULE_5__/* .monthsBefore */ .jL)(exemption.until, limit) > exemption.on)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`${where}: The attestation of \`${exemption.rule}\` holds from \`${exemption.on}\` until \`${exemption.until}\`. Allowed: up to ${limit} months from the day in \`on\`.`);
        if (exemption.on > date)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`${where}: The attestation of \`${exemption.rule}\` is dated \`${exemption.on}\`. Allowed: days up to that of the check, which is \`${date}\`.`);
    }
}
/**
 * Exemptions for clusters that are none of the found ones. They exempt nothing, so the gate is no weaker for them: a
 * warning says what was meant.
 */
function unknownClusters(exemptions, names) {
    return exemptions
        .filter(({ cluster }) => cluster !== _evaluate_exemption_js__WEBPACK_IMPORTED_MODULE_3__/* .EVERY_CLUSTER */ .v && !names.includes(cluster))
        .map(({ kind, rule, cluster, at }) => ({
        at,
        level: 'warn',
        message: `The ${kind} of \`${rule}\` is for \`${cluster}\`, which is no cluster. ${(0,_closest_js__WEBPACK_IMPORTED_MODULE_2__/* .allowedWords */ .w)(cluster, [...new Set(names), _evaluate_exemption_js__WEBPACK_IMPORTED_MODULE_3__/* .EVERY_CLUSTER */ .v])}`,
    }));
}


/***/ }),

/***/ 4533:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   ZC: () => (/* binding */ nameIn),
/* harmony export */   cP: () => (/* binding */ hasName),
/* harmony export */   eu: () => (/* binding */ literal),
/* harmony export */   jN: () => (/* binding */ matcher),
/* harmony export */   sL: () => (/* binding */ fixedPart)
/* harmony export */ });
/** Characters that mean something in a glob pattern. */
const SPECIAL = /[*?[\]{}()!+@\\]/;
const ESCAPED = /\\(.)/gs;
const isWild = (part) => SPECIAL.test(part.replaceAll(ESCAPED, ''));
const unescaped = (part) => part.replaceAll(ESCAPED, '$1');
/**
 * A path as a pattern that means this path and nothing else. A percent sign is escaped too: behind a brace it would
 * look like a template, which a config leaves to others.
 */
function literal(path) {
    return path.replaceAll(/[*?[\]{}()!+@\\%]/g, String.raw `\$&`);
}
/**
 * Whether a path matches one of the glob patterns. Dot files match too: nothing of a repository is left out silently.
 * The glob library is loaded only where a pattern is more than a path or a folder.
 */
async function matcher(patterns) {
    const simple = patterns.map(simpleMatcher);
    const rest = patterns.filter((_, index) => simple[index] === undefined);
    const plain = simple.filter((one) => one !== undefined);
    if (rest.length === 0)
        return (path) => plain.some((matches) => matches(path));
    const { default: picomatch } = await __nccwpck_require__.e(/* import() */ 636).then(__nccwpck_require__.t.bind(__nccwpck_require__, 636, 19));
    const matches = picomatch(rest, { dot: true, flags: 's' });
    return (path) => plain.some((one) => one(path)) || matches(path);
}
/** A path, or everything below a folder. */
function simpleMatcher(pattern) {
    const folder = pattern.endsWith('/**') ? pattern.slice(0, -3) : undefined;
    if (isWild(folder ?? pattern))
        return undefined;
    const exact = unescaped(folder ?? pattern);
    return folder === undefined ? (path) => path === exact : (path) => path === exact || path.startsWith(`${exact}/`);
}
/** The folders of a pattern before its first wildcard: the longer, the more specific. */
function fixedPart(pattern) {
    const segments = pattern.split('/');
    const wild = segments.findIndex(isWild);
    return (wild === -1 ? segments : segments.slice(0, wild)).join('/');
}
const NAME = '{name}';
/**
 * A pattern with `{name}` in place of one folder or file name: what `{name}` stands for in a path, or undefined where
 * the path does not match.
 */
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
/** Whether a pattern takes the cluster's name from the path. */
function hasName(pattern) {
    return pattern.includes(NAME);
}


/***/ }),

/***/ 6329:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   PV: () => (/* binding */ DEFAULT_CONFIG),
/* harmony export */   Rn: () => (/* binding */ stricter),
/* harmony export */   d$: () => (/* binding */ FAIL_ON),
/* harmony export */   iW: () => (/* binding */ SCOPES),
/* harmony export */   ms: () => (/* binding */ settingsFrom)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8710);
/* harmony import */ var _closest_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7472);


const DEFAULT_CONFIG = '.github/production-readiness.yml';
const SCOPES = ['introduced', 'changed', 'all'];
const FAIL_ON = ['fail', 'warn', 'unknown', 'never'];
/** Parses settings. Throws a UserError that quotes the value and lists the allowed ones. `today` is `YYYY-MM-DD`, UTC. */
function settingsFrom(raw, today) {
    const config = raw.config === undefined || raw.config === '' ? DEFAULT_CONFIG : raw.config;
    return {
        config: config.replace(/^\.\//, ''),
        configNamed: config !== DEFAULT_CONFIG,
        foreign: foreign(config),
        configFrom: oneOf('config-from', raw['config-from'], ['base', 'head']) ?? 'base',
        scope: oneOf('scope', raw.scope, SCOPES),
        failOn: oneOf('fail-on', raw['fail-on'], FAIL_ON),
        onUnreadable: oneOf('on-unreadable', raw['on-unreadable'], ['fail', 'warn']) ?? 'fail',
        comment: oneOf('comment', raw.comment, ['always', 'on-failure', 'never']) ?? 'always',
        annotations: (oneOf('annotations', raw.annotations, ['true', 'false']) ?? 'true') === 'true',
        clusters: (raw.clusters ?? '')
            .split(/[\n,]/)
            .map((name) => name.trim())
            .filter((name) => name !== ''),
        target: target(raw.target),
        date: date(raw.date) ?? today,
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
function oneOf(name, value, allowed) {
    if (value === undefined || value === '')
        return undefined;
    const found = allowed.find((word) => word === value);
    if (found === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${name}: \`${value}\` is not allowed. ${(0,_closest_js__WEBPACK_IMPORTED_MODULE_1__/* .allowedWords */ .w)(value, allowed)}`);
    return found;
}
function target(value) {
    if (value === undefined || value === '')
        return 'default';
    // The key stands in the comment's marker, which is an HTML comment with JSON in it.
    if (!/^[\w.-]{1,64}$/.test(value)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`target: \`${value}\` is not allowed. Allowed: up to 64 letters, digits, \`.\`, \`_\` and \`-\`.`);
    }
    return value;
}
function date(value) {
    if (value === undefined || value === '')
        return undefined;
    const parsed = /^\d{4}-\d{2}-\d{2}$/.test(value) ? new Date(`${value}T00:00:00Z`) : undefined;
    if (parsed === undefined || Number.isNaN(parsed.getTime()) || !parsed.toISOString().startsWith(value)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`date: \`${value}\` is no day. Allowed: \`YYYY-MM-DD\`, such as \`2026-11-23\`.`);
    }
    return value;
}
/** The stricter of what the policy and the run ask for; `fallback` where neither says anything. */
function stricter(order, fallback, ...asked) {
    const given = asked.filter((value) => value !== undefined);
    return given.toSorted((left, right) => order.indexOf(left) - order.indexOf(right)).at(-1) ?? fallback;
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(1891);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 

"use strict";
exports.id = 767;
exports.ids = [767];
exports.modules = {

/***/ 767:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runDoctor: () => (/* binding */ runDoctor),
  runInit: () => (/* binding */ runInit)
});

// EXTERNAL MODULE: ./lib/src/parse/index.js + 1 modules
var parse = __webpack_require__(2160);
;// CONCATENATED MODULE: ./lib/src/adopt/finding.js
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
const indentOf = ({ start }) => ' '.repeat(start.column - 1);

;// CONCATENATED MODULE: ./lib/src/adopt/checks/access.js

function checkPermissions(gate) {
    const { workflow, job } = gate;
    const own = job.field('permissions');
    const found = own ?? workflow.field('permissions');
    const wishes = wishesOf(gate);
    const finding = (at, message, remove) => ({
        id: 'permissions',
        effect: 'risk',
        at,
        message,
        remove,
        paste: wanted(found === undefined ? '' : indentOf(found.at), wishes),
    });
    if (found === undefined) {
        if (workflow.triggers.every(({ event }) => event === 'workflow_call'))
            return [];
        const message = "Without `permissions` the token has the repository's default, which may be write access to everything. Name what the check needs, at the top of the workflow.";
        return [finding(workflow.field('jobs')?.at ?? workflow.at, message, [])];
    }
    return shortcomings(found, gate, wishes).map((message) => finding(found.at, message, found.lines));
}
function shortcomings(found, gate, wishes) {
    if (found.text === 'write-all')
        return ['`write-all` lets every step of the job write to everything. Name what the check needs.'];
    const scope = (name) => (found.text === 'read-all' ? 'read' : (found.field(name)?.text ?? 'none'));
    const wide = found.keys.filter((name) => scope(name) === 'write' && !NEEDED.includes(name));
    return [
        ...(scope('contents') === 'none'
            ? ['Without `contents: read` the token cannot read the manifests, and the check cannot be done.']
            : []),
        ...(wishes.comment && scope('pull-requests') !== 'write'
            ? [
                'Without `pull-requests: write` no comment is posted; the verdict stands and the report is in the job summary. Grant it, or set `comment: never`.',
            ]
            : []),
        ...(wishes.suggestions && scope('pull-requests') !== 'write'
            ? ['Without `pull-requests: write` no repair is suggested. Grant it, or take `suggestions` out.']
            : []),
        ...(wishes.checkRun && scope('checks') !== 'write'
            ? ['Without `checks: write` no check run is published. Grant it, or take `check-run` out.']
            : []),
        ...(wide.length > 0 && !doesMore(gate)
            ? [`The check needs no write access to ${wide.map((name) => `\`${name}\``).join(', ')}.`]
            : []),
    ];
}
const NEEDED = ['pull-requests', 'checks'];
function wanted(indent, { comment, suggestions, checkRun }) {
    const lines = [
        'permissions:',
        '  contents: read',
        ...(comment || suggestions ? ['  pull-requests: write'] : []),
        ...(checkRun ? ['  checks: write'] : []),
    ];
    return lines.map((line) => `${indent}${line}`);
}
function wishesOf({ steps, job }) {
    const given = steps.map(({ field }) => field('with'));
    const texts = (name) => given.map((inputs) => inputs?.field(name)?.text ?? '');
    return {
        comment: job.uses !== undefined || texts('comment').some((text) => text !== 'never'),
        suggestions: texts('suggestions').some((text) => text !== '' && text !== 'false'),
        checkRun: texts('check-run').some((text) => text !== ''),
    };
}
function doesMore({ job, steps }) {
    const others = job.steps.filter(({ uses }) => !steps.some((step) => step.uses === uses));
    return job.uses !== undefined || others.some(({ uses }) => uses?.text.startsWith('actions/checkout@') !== true);
}
const HEAD = /github\.event\.pull_request\.(?:head|merge_commit_sha|number)|github\.head_ref|refs\/pull\/|\bpull\/\S+\/(?:head|merge)/;
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
var node = __webpack_require__(7249);
;// CONCATENATED MODULE: ./lib/src/adopt/workflow.js


async function readWorkflow(path, text) {
    const source = (0,parse/* sourceOf */.vz)(path, text);
    const tree = await (0,parse/* readDocument */.u0)(source);
    if (tree.state === 'broken') {
        const message = `It cannot be parsed: ${tree.message}`;
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
function textOf(node) {
    if (node?.type === 'scalar')
        return node.text.trim();
    return node?.type === 'unresolved' ? node.text.replace(/^(['"])([\s\S]*)\1$/, '$2').trim() : '';
}
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
    const on = (0,node/* child */.jf)(root, 'on');
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
    const all = (0,node/* child */.jf)(root, 'jobs');
    if (all?.type !== 'map')
        return [];
    return [...all.entries].map(([id, { keyStart, keyEnd, value }]) => {
        const field = fieldsOf(source, value);
        const steps = (0,node/* child */.jf)(value, 'steps');
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


const PULL_REQUEST = ['pull_request', 'pull_request_target'];
const isPullRequest = (event) => PULL_REQUEST.includes(event);
function checkTriggers(workflow, gate) {
    const ofGate = workflow.triggers.filter(({ event }) => isPullRequest(event) || event === 'merge_group');
    return [...ofGate.flatMap(filters), ...ofGate.flatMap(types), ...mergeGroup(workflow, gate)];
}
function filters({ event, field }) {
    const paths = ['paths', 'paths-ignore'].flatMap((key) => {
        const found = field(key);
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
function mergeGroup(workflow, gate) {
    const events = workflow.triggers.map(({ event }) => event);
    const first = workflow.triggers.find(({ event }) => isPullRequest(event));
    if (first === undefined || events.includes('merge_group'))
        return [];
    const queued = gate
        .filter(({ workflow: other }) => other.triggers.some(({ event }) => event === 'merge_group'))
        .flatMap(({ checks }) => checks);
    const own = gate.filter((job) => job.workflow === workflow).flatMap(({ checks }) => checks);
    if (own.every((check) => queued.includes(check)))
        return [];
    const message = 'Without `merge_group` nothing runs in a merge queue: the required check is never reported there, and the merge fails. Add the trigger; without a queue it starts nothing.';
    const paste = ['on:', `  ${first.event}:`, '  merge_group:'];
    return [{ id: 'merge-group', effect: 'hang', at: first.at, message, remove: [], paste }];
}
function checkEvents(gate) {
    const [first] = gate;
    const events = gate.flatMap((job) => [...job.events]);
    if (first === undefined || events.some((event) => isPullRequest(event) || event === 'workflow_call'))
        return [];
    const message = 'No workflow that calls the action runs on pull requests, so that a required check is never reported.';
    const at = first.workflow.field('on')?.at ?? first.workflow.at;
    const paste = ['on:', '  pull_request:', '  merge_group:'];
    return [{ id: 'no-pull-request', effect: 'hang', at, message, remove: [], paste }];
}

;// CONCATENATED MODULE: ./lib/src/adopt/checks/concurrency.js


function checkConcurrency(gate) {
    return [gate.workflow.field('concurrency'), gate.job.field('concurrency')].flatMap((found) => found === undefined ? [] : groupFinding(found, gate));
}
const OF_PULL_REQUEST = /github\.(?:head_ref|run_id|event\.number|event\.pull_request\.(?:number|id|head\.|url|html_url))/;
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
function timeout({ job }) {
    if (job.uses !== undefined || textOf(job.field('timeout-minutes')?.value) !== '')
        return [];
    const message = 'Without `timeout-minutes` a runner that hangs keeps the check pending for six hours. The check takes seconds.';
    const first = job.field('runs-on')?.at ?? job.field('steps')?.at;
    const paste = [`${first === undefined ? '    ' : indentOf(first)}timeout-minutes: 5`];
    return [{ id: 'timeout', effect: 'hang', at: job.at, message, remove: [], paste }];
}

// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(5770);
// EXTERNAL MODULE: ./lib/src/closest.js
var closest = __webpack_require__(8998);
;// CONCATENATED MODULE: ./lib/src/settings/inputs.js


const INPUTS = [
    'token',
    'config',
    'config-from',
    'scope',
    'fail-on',
    'on-unreadable',
    'render',
    'comment',
    'annotations',
    'check-run',
    'suggestions',
    'clusters',
    'target',
    'json-file',
    'sarif-file',
    'html-file',
];
const PREFIX = 'INPUT_';
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
        render: get('render'),
        comment: get('comment'),
        annotations: get('annotations'),
        'check-run': get('check-run'),
        suggestions: get('suggestions'),
        clusters: get('clusters'),
        target: get('target'),
        jsonFile: get('json-file'),
        sarifFile: get('sarif-file'),
        htmlFile: get('html-file'),
    };
}

// EXTERNAL MODULE: ./lib/src/settings/settings.js
var settings = __webpack_require__(7114);
;// CONCATENATED MODULE: ./lib/src/adopt/starter-workflow.js
const WORKFLOW_PATH = '.github/workflows/production-readiness.yml';
const ACTION = 'deckhouse-production-readiness';
const CHECK = 'production-readiness';
const UNKNOWN_REFERENCE = `OWNER/${ACTION}@COMMIT`;
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

;// CONCATENATED MODULE: ./lib/src/adopt/checks/steps.js





function checkSteps({ job, steps }) {
    const uses = [...steps.map((step) => step.uses), ...(job.uses === undefined ? [] : [job.uses])];
    return [...uses.flatMap(pin), ...steps.flatMap(({ field }) => inputs(field('with')))];
}
function pin(uses) {
    if (uses.text.startsWith('./'))
        return [];
    const [name = '', reference = ''] = uses.text.split('@');
    if (/^[0-9a-f]{40}$/i.test(reference))
        return [];
    const isMovable = reference !== '' && !/^[0-9a-f]{7,39}$/i.test(reference);
    const list = `git ls-remote https://github.com/${name.split('/').slice(0, 2).join('/')}`;
    const paste = [`${uses.lead}uses: ${name}@COMMIT${isMovable ? ` # ${reference}` : ''}`];
    const finding = { id: 'unpinned', at: uses.at, remove: [`${uses.lead}uses: ${uses.text}`] };
    if (uses.text === UNKNOWN_REFERENCE) {
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
        const name = key.toLowerCase();
        if (!INPUTS.some((known) => known === name)) {
            const message = `\`${key}\` is no input of the action, and the check cannot be done with it. ${(0,closest/* allowedWords */.wP)(name, INPUTS)}`;
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
function mistakeIn(name, value) {
    try {
        (0,settings/* settingsFrom */.ms)({ [name]: value }, '2026-01-01');
        return undefined;
    }
    catch (error) {
        if (error instanceof errors/* UserError */.y)
            return error.message.replace(/^[\w-]+(?=: )/, '`$&`');
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/src/adopt/gate.js




async function isOwnAction(text) {
    if (text === undefined)
        return false;
    const tree = await (0,parse/* readDocument */.u0)((0,parse/* sourceOf */.vz)('action.yml', text));
    if (tree.state === 'broken')
        return false;
    return textOf((0,node/* child */.jf)(tree.root, 'name')) === 'Deckhouse production readiness';
}
function gateJobs(workflows, own) {
    const found = new Map();
    const pathsOf = () => workflows.filter(({ jobs }) => jobs.some((job) => found.has(job))).map(({ path }) => path);
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
function isAction(uses, own) {
    if (/^\.\/?$/.test(uses))
        return own;
    if (uses.startsWith('./'))
        return uses.replace(/\/$/, '').split('/').at(-1) === ACTION;
    return uses.split('@')[0]?.split('/')[1]?.toLowerCase() === ACTION;
}
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
function checksOf(job, workflows, found, above) {
    const name = job.field('strategy')?.field('matrix') === undefined ? job.name : `${job.name} (\u2026)`;
    if (job.uses === undefined)
        return [name];
    const called = workflows.find(({ path }) => path === localPath(job.uses?.text ?? ''));
    const inner = (called?.jobs ?? []).filter((one) => found.has(one) && !above.includes(one));
    if (inner.length === 0)
        return [`${name} / \u2026`];
    return inner.flatMap((one) => checksOf(one, workflows, found, [...above, job])).map((check) => `${name} / ${check}`);
}

;// CONCATENATED MODULE: ./lib/src/adopt/doctor.js








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
function inOrder(findings) {
    const key = ({ id, at, message }) => JSON.stringify([id, at, message]);
    return [...new Map(findings.map((finding) => [key(finding), finding])).values()].toSorted(({ at: left }, { at: right }) => (left.path < right.path ? -1 : Number(left.path > right.path)) ||
        left.start.line - right.start.line ||
        left.start.column - right.start.column);
}
function exitCodeOf({ calling, findings, unread }) {
    if (unread.length > 0)
        return 2;
    return findings.length > 0 || calling.length === 0 ? 1 : 0;
}

// EXTERNAL MODULE: ./lib/src/model/partition.js
var model_partition = __webpack_require__(8805);
// EXTERNAL MODULE: ./lib/src/render/escape.js
var render_escape = __webpack_require__(9703);
// EXTERNAL MODULE: ./lib/src/render/words.js
var words = __webpack_require__(5687);
// EXTERNAL MODULE: ./lib/src/parse/placeholder.js
var placeholder = __webpack_require__(5156);
// EXTERNAL MODULE: ./lib/src/settings/glob.js
var glob = __webpack_require__(6729);
;// CONCATENATED MODULE: ./lib/src/adopt/starter-config.js


function namedClusters(clusters) {
    const taken = new Set();
    return clusters.map(({ name, root }) => {
        const own = unused(readable(name), taken);
        taken.add(own);
        return { name: own, paths: [root === '.' ? '**' : `${(0,glob/* literal */.eu)(root)}/**`] };
    });
}
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

# Schemas in this repository that manifests are held against; what differs is noted beside the verdicts.
#schemas: ["schemas/crds/*.yaml"]

# Levels of single recommendations: \`warn\` caps every finding, \`fail\` lifts every finding, \`off\` needs a reason.
#rules:
#  kubernetes-version: { level: warn }

# What fails the gate (fail, warn, unknown, never) and what it counts (introduced, changed, all).
#gate: { failOn: fail, scope: changed }

# Shortfalls that the team accepts until a day, at most a year ahead. They stay visible.
#waivers:
#  - { rule: master-count, cluster: ${quoted(first)}, reason: "\u2026", owner: "@team", until: ${until} }

# What Git cannot show and a person vouches for.
#attestations:
#  - { rule: master-disk, cluster: ${quoted(first)}, by: "@team", on: ${today}, until: ${until}, evidence: "https://\u2026" }
`;
}
const quoted = (text) => JSON.stringify(text);
function monthsLater(day, months) {
    const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
    const last = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
    return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10);
}

;// CONCATENATED MODULE: ./lib/src/adopt/init.js






function starterFiles(repository, today) {
    const { partition, calling, exists, reference } = repository;
    const plan = (path, text) => ({ path, text, state: exists(path) ? 'kept' : 'planned' });
    const workflow = plan(WORKFLOW_PATH, starterWorkflow(reference ?? UNKNOWN_REFERENCE));
    const [other] = calling;
    return [
        plan(settings/* DEFAULT_CONFIG */.PV, starterConfig(namedClusters(partition.clusters), today)),
        workflow.state === 'planned' && other !== undefined
            ? { ...workflow, path: other, state: 'kept', because: 'calls the action already' }
            : workflow,
    ];
}
function renderInit(partition, outcomes) {
    const blocks = [discovered(partition), orphans(partition), ...outcomes.map(outcomeBlock), next(outcomes)];
    return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}
function discovered({ clusters }) {
    if (clusters.length === 0)
        return 'No cluster is in sight: no file holds a ClusterConfiguration, an InitConfiguration, or ModuleConfig `deckhouse` or `global`.';
    const names = namedClusters(clusters);
    const lines = clusters.map(({ root, files, found }, index) => `  ${[names[index]?.name ?? root, [root, (0,words/* count */.U9)(files.length, 'file'), found].join(' \u00b7 ')].map(render_escape/* oneLine */.TN).join('   ')}`);
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
    const unpinned = outcomes.some(({ state, text }) => state !== 'kept' && text.includes(UNKNOWN_REFERENCE));
    const steps = [
        ...(unpinned
            ? [
                `Put the repository and the full commit of a release in place of \`${UNKNOWN_REFERENCE}\` in \`${WORKFLOW_PATH}\`.`,
            ]
            : []),
        'See what the gate says today: `deckhouse-readiness check`.',
        'See that nothing lets the check hang or be bypassed: `deckhouse-readiness doctor`.',
        `Open a pull request with both files, and require the check \`${CHECK}\` in the rules of the branch once it has run.`,
    ];
    return ['Next:', ...steps.map((step, index) => `  ${index + 1}. ${step}`)].join('\n');
}

;// CONCATENATED MODULE: ./lib/src/adopt/render-doctor.js



const WORDS = {
    hang: 'the check may hang',
    bypass: 'the check may be bypassed',
    risk: 'worth a repair',
};
function renderDoctor(diagnosis) {
    const { unread, findings } = diagnosis;
    const blocks = [
        ...unread.map(({ at, message }) => `${(0,render_escape/* oneLine */.TN)(at.path)}:${at.start.line}  cannot be read\n  ${(0,render_escape/* oneLine */.TN)(message)}`),
        ...findings.map(findingBlock),
        ending(diagnosis),
    ];
    return `${blocks.join('\n\n')}\n`;
}
function findingBlock({ id, effect, at, message, remove, paste }) {
    return [
        `${(0,render_escape/* oneLine */.TN)(at.path)}:${at.start.line}:${at.start.column}  ${id}: ${WORDS[effect]}`,
        `  ${(0,render_escape/* oneLine */.TN)(message)}`,
        ...(remove.length === 0 ? [] : [paste.length === 0 ? '  Delete:' : '  Replace:', ...render_doctor_shown(remove)]),
        ...(paste.length === 0 ? [] : [remove.length === 0 ? '  Paste:' : '  With:', ...render_doctor_shown(paste)]),
    ].join('\n');
}
const MOST_LINES = 12;
function render_doctor_shown(lines) {
    const cut = lines.length > MOST_LINES ? [`\u2026 and ${(0,words/* count */.U9)(lines.length - MOST_LINES + 1, 'more line')}`] : [];
    return [...lines.slice(0, cut.length === 0 ? MOST_LINES : MOST_LINES - 1), ...cut].map((line) => `    \u2502 ${(0,render_escape/* oneLine */.TN)(line)}`.trimEnd());
}
function ending({ calling, checks, findings, unread }) {
    const list = (names) => names.map((name) => `\`${(0,render_escape/* oneLine */.TN)(name)}\``).join(', ');
    if (calling.length === 0) {
        const where = unread.length > 0 ? 'No workflow that can be read' : 'No workflow in `.github/workflows`';
        return `${where} calls the action. \`deckhouse-readiness init\` writes \`${WORKFLOW_PATH}\`.`;
    }
    const sum = findings.length === 0 ? 'Nothing found' : (0,words/* count */.U9)(findings.length, 'finding');
    const require = checks.length === 0
        ? ''
        : ` Require ${list(checks)} in the rules of the branch; what these rules say is not in Git.`;
    return `${sum} in ${list(calling)}.${require}`;
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/src/discover/git.js
var git = __webpack_require__(949);
;// CONCATENATED MODULE: ./lib/src/discover/own-action.js



function ownAction(bundleFolder, bundlePath) {
    const folder = `${bundleFolder.replaceAll('\\', '/').replace(/\/+$/, '')}/`;
    if (!folder.endsWith(`/${bundlePath}`))
        return undefined;
    const top = folder.slice(0, -bundlePath.length - 1);
    const say = (...args) => (0,git/* git */.$Y)(top, args)?.toString().trim();
    const url = say('config', '--get', 'remote.origin.url') ?? '';
    const repository = GITHUB.exec(url)?.groups?.['repository'];
    const commit = say('rev-parse', '--verify', '--quiet', 'HEAD^{commit}');
    if (repository === undefined || commit === undefined || !/^[0-9a-f]{40}$/.test(commit))
        return undefined;
    const published = say('for-each-ref', '--count=1', `--contains=${commit}`, 'refs/remotes/origin');
    return published === undefined || published === '' ? undefined : `${repository}@${commit}`;
}
const bundleFolder = () => (0,external_node_path_.dirname)((0,external_node_fs_.realpathSync)(process.argv[1] ?? ''));
const GITHUB = /^(?:https:\/\/(?:[^@/]+@)?|git:\/\/|ssh:\/\/git@|git@)github\.com[/:](?<repository>[\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/;

// EXTERNAL MODULE: ./lib/src/expand/door.js
var door = __webpack_require__(6372);
// EXTERNAL MODULE: ./lib/src/check/parse-sides.js
var parse_sides = __webpack_require__(9032);
;// CONCATENATED MODULE: ./lib/src/publish/new-file.js



function writeNewFile(top, path, text) {
    const full = (0,external_node_path_.join)(top, path);
    try {
        const folder = external_node_fs_.realpathSync.native(nearest((0,external_node_path_.dirname)(full)));
        if (!`${folder}${external_node_path_.sep}`.startsWith(`${external_node_fs_.realpathSync.native(top)}${external_node_path_.sep}`))
            throw new errors/* UserError */.y(`\`${path}\` lies behind a link that leads out of \`${top}\`. Make it a folder.`);
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(full), { recursive: true });
        (0,external_node_fs_.writeFileSync)(full, text, { flag: 'wx' });
        return 'written';
    }
    catch (error) {
        if (error instanceof errors/* UserError */.y)
            throw error;
        const code = error instanceof Error && 'code' in error ? error.code : undefined;
        if (code === 'EEXIST' && !isFileAbove(error, full))
            return 'kept';
        throw new errors/* UserError */.y(`\`${path}\` cannot be written. Make its folder in \`${top}\` writable.`, { cause: error });
    }
}
function nearest(folder) {
    return (0,external_node_fs_.existsSync)(folder) || (0,external_node_path_.dirname)(folder) === folder ? folder : nearest((0,external_node_path_.dirname)(folder));
}
const isFileAbove = (error, full) => error instanceof Error && 'path' in error && error.path !== full;

// EXTERNAL MODULE: ./lib/src/publish/terminal.js
var terminal = __webpack_require__(7681);
// EXTERNAL MODULE: ./lib/src/read/work-tree.js + 5 modules
var work_tree = __webpack_require__(5576);
// EXTERNAL MODULE: ./lib/src/read/source-file.js + 1 modules
var source_file = __webpack_require__(9832);
;// CONCATENATED MODULE: ./lib/src/read/workflows.js




const FOLDER = '.github/workflows';
function readWorkflows({ top }) {
    return names((0,external_node_path_.join)(top, FOLDER))
        .filter((name) => /\.ya?ml$/.test(name))
        .toSorted()
        .flatMap((name) => read(top, `${FOLDER}/${name}`));
}
function names(folder) {
    try {
        return (0,external_node_fs_.readdirSync)(folder);
    }
    catch (error) {
        if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
            return [];
        throw new errors/* UserError */.y(`\`${FOLDER}\` cannot be opened. Make it a folder that can be read.`, { cause: error });
    }
}
function read(top, path) {
    try {
        const info = (0,external_node_fs_.lstatSync)((0,external_node_path_.join)(top, path));
        if (info.isSymbolicLink())
            return [{ path, unread: 'It is a symbolic link.' }];
        return info.isFile() ? [(0,source_file/* sourceFile */.sm)(path, (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(top, path)))] : [];
    }
    catch {
        return [{ path, unread: 'It cannot be opened.' }];
    }
}

;// CONCATENATED MODULE: ./lib/src/adopt-commands.js











async function runInit({ paths, dryRun }) {
    const tree = { ...(0,work_tree/* workTree */._E)(paths, process.cwd()), within: [''] };
    const sides = (0,work_tree/* readWorkTree */.gJ)(tree, undefined, () => false);
    const rendered = await (0,door/* judgeable */.W)(sides, { render: 'auto', never: [tree.top], path: process.env['PATH'] ?? '' });
    const { head } = await (0,parse_sides/* parseSides */.A)(rendered);
    const partition = (0,model_partition/* discoverClusters */.rR)(head, tree.name);
    const { calling } = await diagnose(readWorkflows(tree), (0,work_tree/* readFile */.TA)(tree, 'action.yml'));
    const reference = ownAction(bundleFolder(), 'dist/cli/');
    const exists = (path) => (0,work_tree/* readFile */.TA)(tree, path) !== undefined;
    const plan = starterFiles({ partition, calling, exists, reference }, new Date().toISOString().slice(0, 10));
    const files = dryRun ? plan : plan.map((file) => writePlanned(tree, file));
    (0,terminal/* printText */.n)(renderInit(partition, files));
    return 0;
}
function writePlanned({ top }, file) {
    return file.state === 'planned' ? { ...file, state: writeNewFile(top, file.path, file.text) } : file;
}
async function runDoctor({ paths }) {
    const tree = (0,work_tree/* workTree */._E)(paths, process.cwd());
    const diagnosis = await diagnose(readWorkflows(tree), (0,work_tree/* readFile */.TA)(tree, 'action.yml'));
    (0,terminal/* printText */.n)(renderDoctor(diagnosis));
    return exitCodeOf(diagnosis);
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
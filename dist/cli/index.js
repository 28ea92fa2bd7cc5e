#!/usr/bin/env node
/******/ (() => { // webpackBootstrap
/******/ 	"use strict";
/******/ 	var __webpack_modules__ = ({

/***/ 8998:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Io: () => (/* binding */ distance),
/* harmony export */   wP: () => (/* binding */ allowedWords)
/* harmony export */ });
/* unused harmony export closest */
function closest(word, allowed) {
    const ranked = allowed
        .map((candidate) => ({ candidate, distance: distance(word.toLowerCase(), candidate.toLowerCase()) }))
        .toSorted((left, right) => left.distance - right.distance);
    const [best] = ranked;
    if (best === undefined)
        return undefined;
    const { candidate, distance: mistakes } = best;
    return mistakes === 0 || (mistakes <= Math.max(1, Math.floor(candidate.length / 3)) && mistakes < candidate.length)
        ? candidate
        : undefined;
}
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
function allowedWords(word, allowed) {
    const guess = closest(word, allowed);
    const meant = guess === undefined || guess === word ? '' : ` Did you mean \`${guess}\`?`;
    return `${meant} Allowed: ${allowed.map((one) => `\`${one}\``).join(', ')}.`.trimStart();
}


/***/ }),

/***/ 1212:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Hg: () => (/* binding */ MAX_SECONDS),
/* harmony export */   Og: () => (/* binding */ MAX_DOCUMENTS),
/* harmony export */   Q3: () => (/* binding */ MAX_TOTAL),
/* harmony export */   SG: () => (/* binding */ MAX_FILE),
/* harmony export */   Wq: () => (/* binding */ MAX_MANIFESTS),
/* harmony export */   g5: () => (/* binding */ MAX_REPEATED),
/* harmony export */   jV: () => (/* binding */ MAX_PROSE),
/* harmony export */   lr: () => (/* binding */ MAX_DEPTH)
/* harmony export */ });
const MIB = 1024 * 1024;
const MAX_FILE = 100 * MIB;
const MAX_TOTAL = 512 * MIB;
const MAX_MANIFESTS = MIB;
const MAX_PROSE = MIB;
const MAX_DOCUMENTS = 10_000;
const MAX_DEPTH = 200;
const MAX_REPEATED = 100_000;
const MAX_SECONDS = 300;


/***/ }),

/***/ 86:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B1: () => (/* binding */ NEEDLES),
/* harmony export */   DW: () => (/* binding */ BACKUP),
/* harmony export */   E9: () => (/* binding */ BYTES),
/* harmony export */   KO: () => (/* binding */ KNOWN_KINDS),
/* harmony export */   jZ: () => (/* binding */ CONFIGURATION)
/* harmony export */ });
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
const CONFIGURATION = 'cluster-configuration';
const BACKUP = ['etcd', 'd8 backup'];
const WORDS = [
    'deckhouse.io',
    CONFIGURATION,
    'ClusterConfiguration',
    'InstanceClass',
    'StorageClass',
    'storage.k8s.io',
    ...BACKUP,
    ...KNOWN_KINDS,
].map((word) => word.replaceAll('.', String.raw `\.`));
const HIDDEN = String.raw `\\(?:x|u00|U000000)(?:2[d-fD-F]|3\d|[46][1-9a-fA-F]|[57][\daA])|[\w./-]\\\r?\n`;
const NEEDLES = [...WORDS, HIDDEN].join('|');
const BYTES = [
    ...WORDS,
    String.raw `argoproj\.io/`,
    String.raw `toolkit\.fluxcd\.io/`,
    String.raw `\\[xuU]`,
    String.raw `\\\r?$`,
    String.raw `\x00`,
    String.raw `git-lfs\.github\.com`,
].join('|');


/***/ }),

/***/ 5492:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ changesIn)
/* harmony export */ });
function changesIn(output) {
    const parts = output.toString().split('\0');
    const side = (mode = '', sha = '') => (Number(mode) === 0 ? undefined : { mode, sha });
    return Array.from({ length: Math.floor(parts.length / 2) }, (_, index) => {
        const [beforeMode = '', afterMode, beforeSha, afterSha] = (parts[index * 2] ?? '').slice(1).split(' ');
        return { path: parts[index * 2 + 1] ?? '', before: side(beforeMode, beforeSha), after: side(afterMode, afterSha) };
    });
}


/***/ }),

/***/ 949:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $Y: () => (/* binding */ git),
/* harmony export */   E$: () => (/* binding */ listCommit),
/* harmony export */   Iv: () => (/* binding */ blobSizes),
/* harmony export */   Vk: () => (/* binding */ blobsBeside),
/* harmony export */   WL: () => (/* binding */ resolveCommit),
/* harmony export */   Wd: () => (/* binding */ fileAt),
/* harmony export */   Yz: () => (/* binding */ sizedBlobs),
/* harmony export */   ZS: () => (/* binding */ gitBeside),
/* harmony export */   b4: () => (/* binding */ readBlobs),
/* harmony export */   wu: () => (/* binding */ mergeBase)
/* harmony export */ });
/* unused harmony export checkedOut */
/* harmony import */ var _changes_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5492);

const MAX_BUFFER = 2 ** 31 - 1;
function git(folder, args, input = '', most = MAX_BUFFER) {
    const { spawnSync } = process.getBuiltinModule('node:child_process');
    const result = spawnSync('git', [...COMMON, ...args], {
        cwd: folder,
        input,
        maxBuffer: most,
        stdio: ['pipe', 'pipe', 'ignore'],
        env: environment(folder),
    });
    return result.status === 0 ? result.stdout : undefined;
}
function gitBeside(folder, args, { input = '', exits = [0], isStrict = false, most = MAX_BUFFER, } = {}) {
    const { spawn } = process.getBuiltinModule('node:child_process');
    return new Promise((resolve) => {
        const child = spawn('git', [...COMMON, ...args], {
            cwd: folder,
            stdio: [input === '' ? 'ignore' : 'pipe', 'pipe', isStrict ? 'pipe' : 'ignore'],
            env: environment(folder),
        });
        const chunks = [];
        let isSound = true;
        let left = most;
        child.stdout?.on('data', (chunk) => {
            left -= chunk.length;
            if (left >= 0)
                chunks.push(chunk);
            else
                child.kill();
        });
        child.stderr?.on('data', () => (isSound = false));
        child.stdin?.on('error', () => undefined);
        child.stdin?.end(input);
        child.on('error', () => resolve(undefined));
        child.on('close', (code) => resolve(isSound && exits.includes(code ?? -1) ? Buffer.concat(chunks) : undefined));
    });
}
const COMMON = ['-c', 'safe.directory=*', '-c', 'core.quotePath=false'];
const environment = (folder) => ({
    ...process.env,
    GIT_CEILING_DIRECTORIES: `${folder}/..`,
    GIT_NO_LAZY_FETCH: '1',
    GIT_TERMINAL_PROMPT: '0',
    GIT_OPTIONAL_LOCKS: '0',
    LC_ALL: 'C',
});
function checkedOut(folder) {
    const output = git(folder, ['cat-file', '--batch'], 'HEAD^{commit}\n')?.toString() ?? '';
    const sha = /^([0-9a-f]+) commit \d+\n/.exec(output)?.[1];
    if (sha === undefined)
        return undefined;
    const header = output.split('\n\n', 1)[0] ?? '';
    return { sha, parents: Array.from(header.matchAll(/^parent ([0-9a-f]+)$/gm), ([, parent]) => parent ?? '') };
}
function resolveCommit(folder, revision) {
    if (revision.startsWith('-'))
        return undefined;
    const sha = git(folder, ['rev-parse', '--verify', '--quiet', `${revision}^{commit}`])
        ?.toString()
        .trim();
    return sha === '' ? undefined : sha;
}
async function fileAt(folder, revision, path) {
    if (revision.startsWith('-') || /[\r\n]/.test(revision + path))
        return undefined;
    const output = await gitBeside(folder, ['cat-file', '--batch'], {
        input: `${revision}^{commit}\n${revision}:${path}\n`,
    });
    const [, commit, size] = /^([0-9a-f]+) commit (\d+)\n/.exec(output?.toString('latin1', 0, 200) ?? '') ?? [];
    if (output === undefined || commit === undefined)
        return undefined;
    const next = output.indexOf(10) + 1 + Number(size) + 1;
    const end = output.indexOf(10, next);
    const [, length] = /^[0-9a-f]+ blob (\d+)$/.exec(output.toString('latin1', next, end)) ?? [];
    return length === undefined ? { commit } : { commit, bytes: output.subarray(end + 1, end + 1 + Number(length)) };
}
function mergeBase(folder, left, right) {
    const sha = git(folder, ['merge-base', left, right])?.toString().trim();
    return sha === '' ? undefined : sha;
}
const lists = new Map();
function listCommit(folder, commit) {
    const known = lists.get(folder) ?? new Map();
    lists.set(folder, known);
    const [other] = known;
    const list = known.get(commit) ?? (other === undefined ? undefined : beside(folder, commit, ...other)) ?? treeOf(folder, commit);
    if (list !== undefined)
        known.set(commit, list);
    return list;
}
function beside(folder, commit, other, listed) {
    const output = git(folder, ['diff-tree', '-r', '-z', '--raw', '--no-abbrev', '--no-renames', other, commit]);
    if (output === undefined)
        return undefined;
    const changes = new Map((0,_changes_js__WEBPACK_IMPORTED_MODULE_0__/* .changesIn */ .N)(output).map((change) => [change.path, change.after]));
    const kept = changes.size === 0 ? listed : listed.filter(({ path }) => !changes.has(path));
    const others = [...changes].flatMap(([path, after]) => (after === undefined ? [] : [{ path, ...after }]));
    return others.length === 0 ? kept : [...kept, ...others].toSorted((left, right) => (left.path < right.path ? -1 : 1));
}
function treeOf(folder, commit) {
    const output = git(folder, ['ls-tree', '-r', '-z', '--full-tree', commit]);
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
function blobSizes(folder, shas) {
    if (shas.length === 0)
        return new Map();
    const lines = git(folder, ['cat-file', '--batch-check', '--buffer'], `${shas.join('\n')}\n`)?.toString() ?? '';
    return new Map(lines.split('\n').flatMap((line) => {
        const [sha = '', type, size] = line.split(' ');
        return type === 'blob' ? [[sha, Number(size)]] : [];
    }));
}
function readBlobs(folder, shas, most) {
    return shas.length === 0 ? new Map() : blobsIn(git(folder, BATCH, `${shas.join('\n')}\n`, most));
}
async function blobsBeside(folder, shas) {
    return shas.length === 0
        ? new Map()
        : blobsIn(await gitBeside(folder, BATCH, { input: `${shas.join('\n')}\n`, most: SMALL }));
}
const BATCH = ['cat-file', '--batch', '--buffer'];
function blobsIn(output) {
    const blobs = new Map();
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
const SMALL = 32 * 1024 * 1024;
function sizedBlobs(folder, shas, atHand = new Map()) {
    const few = shas.every((sha) => atHand.has(sha)) ? atHand : readBlobs(folder, shas, SMALL);
    if (few.size > 0) {
        const taken = (some) => new Map(some.flatMap((sha) => {
            const bytes = few.get(sha);
            return bytes === undefined ? [] : [[sha, bytes]];
        }));
        return { sizeOf: (sha) => few.get(sha)?.byteLength, blobs: taken };
    }
    const sizes = blobSizes(folder, shas);
    return { sizeOf: (sha) => sizes.get(sha), blobs: (some) => readBlobs(folder, some) };
}


/***/ }),

/***/ 5770:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ UserError)
/* harmony export */ });
class UserError extends Error {
    name = 'UserError';
}


/***/ }),

/***/ 6093:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  x: () => (/* binding */ headStart),
  r: () => (/* binding */ isThorough)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./lib/src/data/needles.js
var needles = __nccwpck_require__(86);
// EXTERNAL MODULE: ./lib/src/discover/git.js
var git = __nccwpck_require__(949);
// EXTERNAL MODULE: ./lib/src/discover/changes.js
var changes = __nccwpck_require__(5492);
;// CONCATENATED MODULE: ./lib/src/discover/work-tree-state.js


async function changesSince(folder, revision) {
    if (revision.startsWith('-'))
        return undefined;
    const how = [
        '--raw',
        '-z',
        '--no-abbrev',
        '--no-renames',
        '--no-ext-diff',
        '--no-relative',
        '--ignore-submodules=none',
    ];
    const output = await (0,git/* gitBeside */.ZS)(folder, [
        '-c',
        'diff.autoRefreshIndex=true',
        'diff',
        ...how,
        '--merge-base',
        revision,
        '--',
    ]);
    return output === undefined || / U\0/.test(output.toString()) ? undefined : (0,changes/* changesIn */.N)(output);
}
async function knownFiles(folder) {
    const output = await (0,git/* gitBeside */.ZS)(folder, ['ls-files', '-z', '--stage', '--others', '--exclude-standard']);
    if (output === undefined)
        return undefined;
    const [lines, tracked, untracked] = [[], [], []];
    const special = new Set();
    for (const line of output.toString().split('\0')) {
        const tab = line[6] === ' ' ? line.indexOf('\t') : -1;
        if (tab === -1) {
            if (line !== '')
                untracked.push(line);
            continue;
        }
        const path = line.slice(tab + 1);
        lines.push(line);
        tracked.push(path);
        if (!line.startsWith('100'))
            special.add(path);
    }
    const entries = () => lines.map((line, index) => {
        const path = tracked[index] ?? '';
        return { path, mode: line.slice(0, 6), sha: line.slice(7, line.length - path.length - 3) };
    });
    return { tracked, special, entries, untracked };
}
async function work_tree_state_grep(folder, pattern, { commit, isNewToo = false, within = [] }) {
    const how = ['-l', '-z', '-a', '-P', '--no-color', '--full-name', '--no-recurse-submodules'];
    const where = [...(isNewToo ? ['--untracked'] : []), '-e', pattern, ...(commit === undefined ? [] : [commit])];
    const only = within.map((path) => `:(literal)${path}`);
    const output = await (0,git/* gitBeside */.ZS)(folder, ['grep', ...how, ...where, '--', ...only], { exits: [0, 1], isStrict: true });
    const start = commit === undefined ? 0 : commit.length + 1;
    return (output &&
        new Set(output
            .toString()
            .split('\0')
            .map((path) => path.slice(start))));
}

// EXTERNAL MODULE: ./lib/src/read/candidates.js
var candidates = __nccwpck_require__(6902);
;// CONCATENATED MODULE: ./lib/src/read/search.js






const SMALL = 50_000;
async function searchWorkTree({ top, within, isGit }, baseRevision, small = SMALL) {
    const isWhole = within.includes('');
    if (!isGit || (baseRevision !== undefined && !isWhole))
        return undefined;
    const isSmall = sizeOf((0,external_node_path_.join)(top, '.git', 'index')) < small;
    if (baseRevision === undefined) {
        if (isSmall)
            return undefined;
        const hits = await work_tree_state_grep(top, needles/* BYTES */.E9, { isNewToo: true, within: isWhole ? [] : within });
        return hits && { hits, compared: undefined };
    }
    const changing = changesSince(top, baseRevision);
    const [hits, known, changes, blobs] = await Promise.all([
        isSmall ? 'all' : work_tree_state_grep(top, needles/* BYTES */.E9, {}),
        knownFiles(top),
        changing,
        changing.then((all = []) => (0,git/* blobsBeside */.Vk)(top, manifestsBefore(all))),
    ]);
    if (hits === undefined || known === undefined || changes === undefined)
        return undefined;
    return { hits: hits === 'all' ? undefined : hits, compared: { known, changes, blobs } };
}
function sizeOf(file) {
    try {
        return (0,external_node_fs_.statSync)(file).size;
    }
    catch {
        return Number.POSITIVE_INFINITY;
    }
}
const manifestsBefore = (changes) => changes.flatMap(({ path, before }) => (before !== undefined && (0,candidates/* isCandidate */.qn)(path) ? [before.sha] : []));
async function searchCommit(folder, commit) {
    return grep(folder, BYTES, { commit });
}

// EXTERNAL MODULE: ./lib/src/read/work-tree.js + 5 modules
var work_tree = __nccwpck_require__(5576);
// EXTERNAL MODULE: ./lib/src/settings/arguments.js + 1 modules
var settings_arguments = __nccwpck_require__(6305);
;// CONCATENATED MODULE: ./lib/src/head-start.js



const isThorough = (env) => env['READINESS_THOROUGH'] === '1';
function headStart([command, ...rest], cwd) {
    if (command !== 'check' || rest.includes('--help') || rest.includes('-h'))
        return undefined;
    try {
        const { paths, base } = (0,settings_arguments/* parseCheck */.QB)(rest);
        const tree = (0,work_tree/* workTree */._E)(paths, cwd);
        return { tree, searching: searchWorkTree(tree, base) };
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 6902:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   qn: () => (/* binding */ isCandidate),
/* harmony export */   vI: () => (/* binding */ isRecoveryDocument)
/* harmony export */ });
const MANIFEST = /\.(?:ya?ml|json)(?:\.(?:tpl|tmpl|j2|jinja2?|example|sample|dist|in))?$/i;
function isCandidate(path) {
    return MANIFEST.test(path) && !isForeign(path);
}
const PROSE = /\.(?:md|adoc|rst)$/i;
const RECOVERY = /recover|disaster|restor|\u0432\u043e\u0441\u0441\u0442\u0430\u043d\u043e\u0432|\u0430\u0432\u0430\u0440\u0438\u0439\u043d|\u043a\u0430\u0442\u0430\u0441\u0442\u0440\u043e\u0444|(?<![a-z\u0430-\u044f\u04510-9])drp?(?:plan)?(?![a-z\u0430-\u044f\u04510-9])/i;
function isRecoveryDocument(path) {
    if (!PROSE.test(path) || isForeign(path))
        return false;
    return RECOVERY.test(nameOf(path).replace(PROSE, '').normalize('NFC'));
}
const nameOf = (path) => path.slice(path.lastIndexOf('/') + 1);
const isForeign = (path) => path.includes('node_modules') && path.split('/').includes('node_modules');


/***/ }),

/***/ 1454:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ listFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _discover_git_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(949);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(5770);




function listFiles({ top, within, isGit }, thorough) {
    const { paths, plain, ignoring } = walk(top, within);
    const isPlain = (path) => plain.has(path);
    if (!isGit || !(ignoring || thorough || excludes(top)))
        return { paths, isPlain };
    const output = (0,_discover_git_js__WEBPACK_IMPORTED_MODULE_2__/* .git */ .$Y)(top, ['ls-files', '-z', '--cached', '--others', '--exclude-standard']);
    if (output === undefined)
        return { paths, isPlain };
    return {
        paths: output
            .toString()
            .split('\0')
            .filter((path) => path !== ''),
        isPlain,
    };
}
function excludes(top) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(top, '.git', 'info', 'exclude');
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file) && /^\s*[^#\s]/m.test((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8'));
}
function walk(top, within) {
    const paths = [];
    const plain = new Set();
    let ignoring = within.flatMap(above).some((folder) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(top, folder, '.gitignore')));
    const visit = (folder) => {
        const entries = list((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(top, folder));
        if (folder !== '' && entries.some(({ name }) => name === '.git'))
            return;
        for (const entry of entries) {
            const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
            if (entry.name === '.gitignore')
                ignoring = true;
            if (entry.isFile())
                plain.add(path);
            if (!entry.isDirectory())
                paths.push(path);
            else if (entry.name !== '.git' && entry.name !== 'node_modules')
                visit(path);
        }
    };
    for (const path of within) {
        if (path !== '' && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(top, path)).isFile())
            paths.push(path);
        else
            visit(path);
    }
    return { paths, plain, ignoring };
}
function above(path) {
    return path.split('/').map((_, index, parts) => parts.slice(0, index).join('/'));
}
function list(folder) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder, { withFileTypes: true });
    }
    catch {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`\`${folder}\` cannot be opened. Make it readable, or give other paths.`);
    }
}


/***/ }),

/***/ 9832:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  LF: () => (/* binding */ limitOf),
  oF: () => (/* binding */ manifestsOf),
  W1: () => (/* binding */ overLimit),
  jv: () => (/* binding */ proseOf),
  sm: () => (/* binding */ sourceFile)
});

;// CONCATENATED MODULE: external "node:buffer"
const external_node_buffer_namespaceObject = require("node:buffer");
// EXTERNAL MODULE: ./lib/src/data/limits.js
var limits = __nccwpck_require__(1212);
// EXTERNAL MODULE: ./lib/src/read/candidates.js
var candidates = __nccwpck_require__(6902);
;// CONCATENATED MODULE: ./lib/src/read/source-file.js



function manifestsOf({ files }) {
    return files.filter(({ path }) => (0,candidates/* isCandidate */.qn)(path));
}
function proseOf({ files }, named) {
    return files.filter(({ path }) => !(0,candidates/* isCandidate */.qn)(path) || path === named);
}
function sourceFile(path, bytes) {
    const most = limitOf(path);
    if (bytes.byteLength > most)
        return { path, unread: overLimit(bytes.byteLength, most) };
    if (!(0,candidates/* isCandidate */.qn)(path) && !isUtf16(bytes) && !(0,external_node_buffer_namespaceObject.isUtf8)(bytes))
        return { path, unread: 'It is no text in UTF-8.' };
    if (bytes[0] === 0xff && bytes[1] === 0xfe)
        return { path, text: new TextDecoder('utf-16le').decode(bytes), isUtf16: true };
    if (bytes[0] === 0xfe && bytes[1] === 0xff)
        return { path, text: new TextDecoder('utf-16be').decode(bytes), isUtf16: true };
    if (bytes.includes(0))
        return { path, unread: 'It is no text.' };
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
    if (text.startsWith('version https://git-lfs.github.com/spec/'))
        return { path, unread: 'It is a Git LFS pointer.' };
    return { path, text };
}
const limitOf = (path) => ((0,candidates/* isCandidate */.qn)(path) ? limits/* MAX_FILE */.SG : limits/* MAX_PROSE */.jV);
const overLimit = (size, most) => `It has ${size} bytes, over the limit of ${most}.`;
const isUtf16 = ([first, second]) => (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);


/***/ }),

/***/ 2604:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   SC: () => (/* binding */ commitTree),
/* harmony export */   VZ: () => (/* binding */ isChart),
/* harmony export */   aV: () => (/* binding */ mayBeRendered),
/* harmony export */   cF: () => (/* binding */ diskTree),
/* harmony export */   it: () => (/* binding */ clonedBlobs),
/* harmony export */   vO: () => (/* binding */ isUnit)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _discover_git_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(949);
/* harmony import */ var _candidates_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6902);




const KUSTOMIZATIONS = new Set(['kustomization.yaml', 'kustomization.yml', 'Kustomization']);
const isUnit = (path) => KUSTOMIZATIONS.has((0,_candidates_js__WEBPACK_IMPORTED_MODULE_3__/* .nameOf */ .Vb)(path));
const isChart = (path) => (0,_candidates_js__WEBPACK_IMPORTED_MODULE_3__/* .nameOf */ .Vb)(path) === 'Chart.yaml';
const mayBeRendered = (path) => isUnit(path) || isChart(path);
function diskTree(top, list, isJudged, spend) {
    let known;
    const afford = once(spend);
    return {
        list: async () => (known ??= new Set(list())),
        read: async (paths) => new Map(paths.flatMap((path) => entryOf(top, path, afford))),
        isJudged,
    };
}
function entryOf(top, path, afford) {
    const full = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(top, path);
    try {
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(full);
        const isPlain = stat.isFile() && node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(full) === full;
        return isPlain && afford(path, path, stat.size) ? [[path, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(full)]] : [];
    }
    catch {
        return [];
    }
}
function once(spend) {
    const asked = new Map();
    return (key, path, size) => {
        const answer = asked.get(key) ?? spend(path, size) === undefined;
        asked.set(key, answer);
        return answer;
    };
}
const clonedBlobs = (folder) => ({
    sizes: (shas) => (0,_discover_git_js__WEBPACK_IMPORTED_MODULE_2__/* .blobSizes */ .Iv)(folder, shas),
    read: (shas) => (0,_discover_git_js__WEBPACK_IMPORTED_MODULE_2__/* .readBlobs */ .b4)(folder, shas),
});
function commitTree(entries, blobs, isJudged, spend) {
    const afford = once(spend);
    let known;
    const blobOf = () => (known ??= new Map(entries()
        .filter(({ mode }) => mode.startsWith('100'))
        .map(({ path, sha }) => [path, sha])));
    return {
        list: async () => new Set(blobOf().keys()),
        read: async (paths) => {
            const files = blobOf();
            const shas = new Map(paths.flatMap((path) => (files.has(path) ? [[path, files.get(path) ?? '']] : [])));
            const sizes = blobs.sizes([...new Set(shas.values())]);
            const near = [...shas].filter(([path, sha]) => afford(sha, path, sizes.get(sha) ?? 0));
            const found = await blobs.read([...new Set(near.map(([, sha]) => sha))]);
            return new Map(near.flatMap(([path, sha]) => {
                const bytes = found.get(sha);
                const isKnown = sizes.has(sha);
                return bytes !== undefined && (isKnown || afford(`read ${sha}`, path, bytes.byteLength))
                    ? [[path, bytes]]
                    : [];
            }));
        },
        isJudged,
    };
}


/***/ }),

/***/ 5576:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


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
var git = __nccwpck_require__(949);
// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __nccwpck_require__(5770);
;// CONCATENATED MODULE: ./lib/src/read/blob-hash.js
function blobHash({ text, isUtf16 }, digits) {
    if (text === undefined || isUtf16 === true || text.includes('\uFFFD'))
        return undefined;
    const { hash } = process.getBuiltinModule('node:crypto');
    return hash(digits === 64 ? 'sha256' : 'sha1', `blob ${Buffer.byteLength(text)}\0${text}`);
}

// EXTERNAL MODULE: ./lib/src/data/limits.js
var limits = __nccwpck_require__(1212);
// EXTERNAL MODULE: ./lib/src/read/source-file.js + 1 modules
var source_file = __nccwpck_require__(9832);
;// CONCATENATED MODULE: ./lib/src/read/budget.js


function budget(most = limits/* MAX_TOTAL */.Q3) {
    let spent = 0;
    return (path, size) => {
        const largest = (0,source_file/* limitOf */.LF)(path);
        if (size > largest)
            return (0,source_file/* overLimit */.W1)(size, largest);
        if (spent + size > most)
            return `One run reads ${most} bytes, and the files before it leave too few for it.`;
        spent += size;
        return undefined;
    };
}

// EXTERNAL MODULE: ./lib/src/read/candidates.js
var candidates = __nccwpck_require__(6902);
;// CONCATENATED MODULE: ./lib/src/read/disk.js



const SHARED = 64 * 1024;
function diskReader(top, spend, thorough) {
    const shared = Buffer.allocUnsafe(SHARED);
    const straight = new Map();
    const isStraight = (folder) => {
        const known = straight.get(folder) ?? external_node_fs_.realpathSync.native(folder) === folder;
        straight.set(folder, known);
        return known;
    };
    const isLink = (full, stats) => thorough || stats.isSymbolicLink() ? external_node_fs_.realpathSync.native(full) !== full : !isStraight((0,external_node_path_.dirname)(full));
    return (path) => {
        const full = (0,external_node_path_.join)(top, path);
        try {
            const stats = (0,external_node_fs_.lstatSync)(full);
            if (isLink(full, stats))
                return [{ path, unread: 'It is a symbolic link, or lies behind one.' }];
            if (stats.isDirectory())
                return [];
            const unread = stats.isFile() ? spend(path, stats.size) : 'It is no regular file.';
            if (unread !== undefined)
                return [{ path, unread }];
            const bytes = thorough ? (0,external_node_fs_.readFileSync)(full) : bytesOf(full, stats.size, shared);
            return [(0,source_file/* sourceFile */.sm)(path, bytes)];
        }
        catch (error) {
            if (isMissing(error) && !path.includes('\uFFFD'))
                return [];
            return [{ path, unread: path.includes('\uFFFD') ? 'Its name is no text in UTF-8.' : 'It cannot be opened.' }];
        }
    };
}
function bytesOf(full, size, shared) {
    if (size === 0 || size >= shared.length)
        return (0,external_node_fs_.readFileSync)(full);
    const handle = (0,external_node_fs_.openSync)(full, 'r');
    try {
        const length = (0,external_node_fs_.readSync)(handle, shared, 0, shared.length, 0);
        return length === size ? shared.subarray(0, length) : (0,external_node_fs_.readFileSync)(full);
    }
    finally {
        (0,external_node_fs_.closeSync)(handle);
    }
}
const isMissing = (error) => error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');

;// CONCATENATED MODULE: ./lib/src/read/moves.js

function movedAside(gone, hidden) {
    return gone.flatMap((file) => {
        const same = hidden.find(({ sha }) => sha !== undefined && sha === file.sha);
        const to = same ?? hidden.find(({ path }) => (0,candidates/* nameOf */.Vb)(path) === (0,candidates/* nameOf */.Vb)(file.path));
        return to === undefined ? [] : [{ from: file.path, to: to.path }];
    });
}

;// CONCATENATED MODULE: ./lib/src/read/compared.js


function readCompared({ known: { tracked, special, untracked }, changes }, { read, isHit, wanted, excluded, before }) {
    const changed = new Set([...changes.map(({ path }) => path), ...untracked]);
    const gone = goneIn(changes);
    const isOpened = (path) => isHit(path) || changed.has(path) || special.has(path) || path.includes('\uFFFD');
    const kept = tracked.filter((path) => isOpened(path) && !gone.has(path));
    const head = sorted([...new Set([...kept, ...untracked])].filter(wanted).flatMap(read));
    const others = changes.flatMap(({ path, before: old }) => old === undefined || !wanted(path) ? [] : [{ path, ...old }]);
    const base = sorted([...head.filter(({ path }) => !changed.has(path)), ...before(others.filter(isFile)).files]);
    const added = [...changes.filter((change) => change.before === undefined).map(({ path }) => path), ...untracked];
    return {
        head: { files: head },
        base: { files: base },
        changedFiles: changed,
        moves: movedAside(base.filter(({ path }) => gone.has(path)), added.filter((path) => (0,candidates/* isCandidate */.qn)(path) && excluded(path)).map((path) => ({ path }))),
        notes: [],
    };
}
function pathsOnDisk({ known: { tracked, untracked }, changes }) {
    const gone = goneIn(changes);
    return [...tracked.filter((path) => !gone.has(path)), ...untracked];
}
function entriesBefore({ known, changes }) {
    const changed = new Set(changes.map(({ path }) => path));
    return [
        ...known.entries().filter(({ path }) => !changed.has(path)),
        ...changes.flatMap(({ path, before }) => (before === undefined ? [] : [{ path, ...before }])),
    ];
}
const goneIn = (changes) => new Set(changes.filter(({ after }) => after === undefined).map(({ path }) => path));
const isFile = ({ mode }) => mode !== '160000';
const sorted = (files) => files.toSorted((left, right) => (left.path < right.path ? -1 : 1));

// EXTERNAL MODULE: ./lib/src/read/list-files.js
var list_files = __nccwpck_require__(1454);
// EXTERNAL MODULE: ./lib/src/read/tree.js
var read_tree = __nccwpck_require__(2604);
;// CONCATENATED MODULE: ./lib/src/read/work-tree.js













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
function repositoryOf(folder) {
    if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, '.git')))
        return folder;
    const parent = (0,external_node_path_.dirname)(folder);
    return parent === folder ? undefined : repositoryOf(parent);
}
function readWorkTree(tree, baseRevision, excluded, document, { thorough = false, searched, listed, alsoRead = () => false } = {}) {
    const isInside = (path) => tree.within.some((folder) => isWithin(path, folder));
    const wanted = (path) => path === document || (((0,candidates/* isCandidate */.qn)(path) || (0,candidates/* isRecoveryDocument */.vI)(path)) && !excluded(path) && isInside(path));
    const outside = document === undefined || isInside(document) || leadsOut(document) ? [] : [document];
    const spend = budget();
    const read = diskReader(tree.top, spend, thorough);
    const isAsked = (path) => !(0,candidates/* isCandidate */.qn)(path) || path === document || alsoRead(path);
    const isJudged = (path) => !excluded(path) && isInside(path);
    if (searched?.compared !== undefined) {
        const { compared, hits } = searched;
        const { known, changes, blobs } = compared;
        const named = [known.tracked, known.untracked, changes.map(({ path }) => path)];
        const trees = {
            head: (0,read_tree/* diskTree */.cF)(tree.top, () => pathsOnDisk(compared), isJudged, spend),
            base: (0,read_tree/* commitTree */.SC)(() => entriesBefore(compared), (0,read_tree/* clonedBlobs */.it)(tree.top), isJudged, spend),
            holdsUnits: named.some((paths) => paths.some(read_tree/* mayBeRendered */.aV)),
        };
        const sides = readCompared(compared, {
            read,
            isHit: (path) => hits === undefined || hits.has(path) || isAsked(path),
            wanted,
            excluded,
            before: (entries) => sideOf(tree, entries, NOTHING, spend, blobs),
        });
        return { ...sides, trees };
    }
    const { paths: all, isPlain } = listed ?? (0,list_files/* listFiles */.C)(tree, thorough);
    const hits = searched?.hits;
    const isHit = (path) => hits === undefined || hits.has(path) || !isPlain(path) || path.includes('\uFFFD') || isAsked(path);
    const paths = [...all, ...outside].filter((path) => wanted(path) && isHit(path));
    const head = { files: [...new Set(paths)].toSorted().flatMap(read) };
    const disk = (0,read_tree/* diskTree */.cF)(tree.top, () => (tree.within.includes('') ? all : (0,list_files/* listFiles */.C)({ ...tree, within: [''] }, thorough).paths), isJudged, spend);
    if (baseRevision === undefined) {
        const trees = { head: disk, base: undefined, holdsUnits: all.some(read_tree/* mayBeRendered */.aV) };
        return { head, base: undefined, changedFiles: new Set(), moves: [], trees, notes: [] };
    }
    const entries = (0,git/* listCommit */.E$)(tree.top, comparedCommit(tree, baseRevision)) ?? [];
    const trees = {
        head: disk,
        base: (0,read_tree/* commitTree */.SC)(() => entries, (0,read_tree/* clonedBlobs */.it)(tree.top), isJudged, spend),
        holdsUnits: [...all, ...entries.map(({ path }) => path)].some(read_tree/* mayBeRendered */.aV),
    };
    const base = sideOf(tree, entries.filter(({ path }) => wanted(path)), thorough ? NOTHING : head, spend);
    const [before, after] = [new Set(entries.map(({ path }) => path)), new Set(all)];
    const moves = movedAside(base.files.filter(({ path }) => !after.has(path)), all.filter((path) => (0,candidates/* isCandidate */.qn)(path) && excluded(path) && !before.has(path)).map((path) => ({ path })));
    return { head, base, changedFiles: difference(head, base), moves, trees, notes: [] };
}
async function readAt(tree, revision, path) {
    const found = tree.isGit ? await (0,git/* fileAt */.Wd)(tree.top, revision, path) : undefined;
    if (found === undefined)
        throw noRevision(tree, revision);
    return found.bytes && Buffer.from(found.bytes).toString();
}
function readFile({ top }, path) {
    const inTop = (full) => `${full}${external_node_path_.sep}`.startsWith(top.endsWith(external_node_path_.sep) ? top : `${top}${external_node_path_.sep}`);
    try {
        const full = (0,external_node_path_.resolve)(top, path);
        if (inTop(full) && !inTop(external_node_fs_.realpathSync.native(full)))
            return undefined;
        return (0,external_node_fs_.readFileSync)(full, 'utf8');
    }
    catch {
        return undefined;
    }
}
function comparedCommit(tree, revision) {
    const commit = commitOf(tree, revision);
    return (0,git/* mergeBase */.wu)(tree.top, commit, 'HEAD') ?? commit;
}
function commitOf(tree, revision) {
    const commit = tree.isGit ? (0,git/* resolveCommit */.WL)(tree.top, revision) : undefined;
    if (commit === undefined)
        throw noRevision(tree, revision);
    return commit;
}
const noRevision = ({ top }, revision) => new errors/* UserError */.y(`--base: \`${revision}\` is no revision of \`${top}\`. Give a branch, a tag or a commit.`);
const leadsOut = (path) => path.split(/[/\\]/).includes('..');
const NOTHING = { files: [] };
function sideOf(tree, entries, head, spend, atHand) {
    const after = new Map(head.files.map((file) => [file.path, file]));
    const same = new Map();
    for (const { path, mode, sha } of entries) {
        const file = after.get(path);
        if (file !== undefined && mode.startsWith('100') && blobHash(file, sha.length) === sha)
            same.set(path, file);
    }
    const others = entries.filter(({ path }) => !same.has(path));
    const { sizeOf, blobs: take } = (0,git/* sizedBlobs */.Yz)(tree.top, [...new Set(others.map(({ sha }) => sha))], atHand);
    const refused = new Map(others.map(({ path, sha }) => [path, spend(path, sizeOf(sha) ?? 0)]));
    const taken = others.filter(({ path }) => refused.get(path) === undefined);
    const blobs = take([...new Set(taken.map(({ sha }) => sha))]);
    const read = ({ path, mode, sha }) => {
        if (mode === '120000')
            return { path, unread: 'It is a symbolic link, or lies behind one.' };
        const bytes = blobs.get(sha);
        const unread = refused.get(path) ?? 'Its content is not there.';
        return bytes === undefined || refused.get(path) !== undefined ? { path, unread } : (0,source_file/* sourceFile */.sm)(path, bytes);
    };
    return { files: entries.map((entry) => same.get(entry.path) ?? read(entry)) };
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

/***/ 6305:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  u_: () => (/* binding */ USAGE),
  QB: () => (/* binding */ parseCheck),
  SU: () => (/* binding */ parseRepository)
});

// UNUSED EXPORTS: FORMATS

;// CONCATENATED MODULE: external "node:util"
const external_node_util_namespaceObject = require("node:util");
// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __nccwpck_require__(5770);
// EXTERNAL MODULE: ./lib/src/closest.js
var closest = __nccwpck_require__(8998);
;// CONCATENATED MODULE: ./lib/src/settings/arguments.js



const FORMATS = ['text', 'markdown', 'json', 'sarif', 'github', 'html'];
const USAGE = `Usage: deckhouse-readiness COMMAND

  check [PATH\u2026]      judge the manifests of a repository or of some folders
    --base REF             compare with where this branch left REF, and judge the clusters that change
    --config FILE          the policy (.github/production-readiness.yml)
    --config-from SIDE     base or head (base): whose policy judges
    --scope SCOPE          introduced, changed or all: what the gate counts (with --base: changed, else all)
    --fail-on VERDICT      fail, warn, unknown or never (fail)
    --on-unreadable LEVEL  fail or warn (fail): manifests that cannot be parsed
    --render WHEN          auto, always or never (auto): whether Kustomize and Helm render
    --clusters NAMES       only these clusters, separated by commas
    --date YYYY-MM-DD      judge as on this day (today)
    --format FORMAT        text, markdown, json, sarif, github or html (text)
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
    render: { type: 'string' },
    clusters: { type: 'string' },
    date: { type: 'string' },
    format: { type: 'string' },
    output: { type: 'string' },
    verbose: { type: 'boolean' },
};
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
function parseRepository(command, args, options) {
    const unknown = args.find((arg) => arg.startsWith('-') && !options.some((option) => option === arg));
    if (unknown !== undefined) {
        const allowed = options.length === 0 ? 'It takes none.' : (0,closest/* allowedWords */.wP)(unknown, options);
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
        throw new errors/* UserError */.y(`\`${unknown}\` is no option of check. ${(0,closest/* allowedWords */.wP)(unknown, names)}`);
    }
    try {
        return (0,external_node_util_namespaceObject.parseArgs)({ args: [...args], options: OPTIONS, allowPositionals: true });
    }
    catch (error) {
        const message = error instanceof Error ? error.message : '';
        const [option = '--'] = /--[a-z-]+/.exec(message) ?? [];
        const takes = message.includes('does not take') ? 'takes no value' : 'takes a value';
        throw new errors/* UserError */.y(`\`${option}\` ${takes}. See \`deckhouse-readiness --help\`.`, { cause: error });
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
        throw new errors/* UserError */.y(`--format: \`${value}\` is not allowed. ${(0,closest/* allowedWords */.wP)(value, FORMATS)}`);
    return found;
}


/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = require("buffer");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = require("node:child_process");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = require("node:fs");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = require("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = require("node:path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = require("process");

/***/ })

/******/ 	});
/************************************************************************/
/******/ 	// The module cache
/******/ 	var __webpack_module_cache__ = {};
/******/ 	
/******/ 	// The require function
/******/ 	function __nccwpck_require__(moduleId) {
/******/ 		// Check if module is in cache
/******/ 		var cachedModule = __webpack_module_cache__[moduleId];
/******/ 		if (cachedModule !== undefined) {
/******/ 			return cachedModule.exports;
/******/ 		}
/******/ 		// Create a new module (and put it into the cache)
/******/ 		var module = __webpack_module_cache__[moduleId] = {
/******/ 			// no module.id needed
/******/ 			// no module.loaded needed
/******/ 			exports: {}
/******/ 		};
/******/ 	
/******/ 		// Execute the module function
/******/ 		var threw = true;
/******/ 		try {
/******/ 			__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 			threw = false;
/******/ 		} finally {
/******/ 			if(threw) delete __webpack_module_cache__[moduleId];
/******/ 		}
/******/ 	
/******/ 		// Return the exports of the module
/******/ 		return module.exports;
/******/ 	}
/******/ 	
/******/ 	// expose the modules object (__webpack_modules__)
/******/ 	__nccwpck_require__.m = __webpack_modules__;
/******/ 	
/************************************************************************/
/******/ 	/* webpack/runtime/asset-relocator-loader */
/******/ 	if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = __dirname + "/";
/******/ 	
/******/ 	/* webpack/runtime/compat get default export */
/******/ 	(() => {
/******/ 		// getDefaultExport function for compatibility with non-harmony modules
/******/ 		__nccwpck_require__.n = (module) => {
/******/ 			var getter = module && module.__esModule ?
/******/ 				() => (module['default']) :
/******/ 				() => (module);
/******/ 			__nccwpck_require__.d(getter, { a: getter });
/******/ 			return getter;
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/create fake namespace object */
/******/ 	(() => {
/******/ 		var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 		var leafPrototypes;
/******/ 		// create a fake namespace object
/******/ 		// mode & 1: value is a module id, require it
/******/ 		// mode & 2: merge all properties of value into the ns
/******/ 		// mode & 4: return value when already ns object
/******/ 		// mode & 16: return value when it's Promise-like
/******/ 		// mode & 8|1: behave like require
/******/ 		__nccwpck_require__.t = function(value, mode) {
/******/ 			if(mode & 1) value = this(value);
/******/ 			if(mode & 8) return value;
/******/ 			if(typeof value === 'object' && value) {
/******/ 				if((mode & 4) && value.__esModule) return value;
/******/ 				if((mode & 16) && typeof value.then === 'function') return value;
/******/ 			}
/******/ 			var ns = Object.create(null);
/******/ 			__nccwpck_require__.r(ns);
/******/ 			var def = {};
/******/ 			leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 			for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 				Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 			}
/******/ 			def['default'] = () => (value);
/******/ 			__nccwpck_require__.d(ns, def);
/******/ 			return ns;
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/define property getters */
/******/ 	(() => {
/******/ 		// define getter functions for harmony exports
/******/ 		__nccwpck_require__.d = (exports, definition) => {
/******/ 			for(var key in definition) {
/******/ 				if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 					Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 				}
/******/ 			}
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/ensure chunk */
/******/ 	(() => {
/******/ 		__nccwpck_require__.f = {};
/******/ 		// This file contains only the entry chunk.
/******/ 		// The chunk loading function for additional chunks
/******/ 		__nccwpck_require__.e = (chunkId) => {
/******/ 			return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 				__nccwpck_require__.f[key](chunkId, promises);
/******/ 				return promises;
/******/ 			}, []));
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/get javascript chunk filename */
/******/ 	(() => {
/******/ 		// This function allow to reference async chunks
/******/ 		__nccwpck_require__.u = (chunkId) => {
/******/ 			// return url for filenames based on template
/******/ 			return "" + chunkId + ".index.js";
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/hasOwnProperty shorthand */
/******/ 	(() => {
/******/ 		__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/make namespace object */
/******/ 	(() => {
/******/ 		// define __esModule on exports
/******/ 		__nccwpck_require__.r = (exports) => {
/******/ 			if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 				Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 			}
/******/ 			Object.defineProperty(exports, '__esModule', { value: true });
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/require chunk loading */
/******/ 	(() => {
/******/ 		// no baseURI
/******/ 		
/******/ 		// object to store loaded chunks
/******/ 		// "1" means "loaded", otherwise not loaded yet
/******/ 		var installedChunks = {
/******/ 			792: 1
/******/ 		};
/******/ 		
/******/ 		// no on chunks loaded
/******/ 		
/******/ 		var installChunk = (chunk) => {
/******/ 			var moreModules = chunk.modules, chunkIds = chunk.ids, runtime = chunk.runtime;
/******/ 			for(var moduleId in moreModules) {
/******/ 				if(__nccwpck_require__.o(moreModules, moduleId)) {
/******/ 					__nccwpck_require__.m[moduleId] = moreModules[moduleId];
/******/ 				}
/******/ 			}
/******/ 			if(runtime) runtime(__nccwpck_require__);
/******/ 			for(var i = 0; i < chunkIds.length; i++)
/******/ 				installedChunks[chunkIds[i]] = 1;
/******/ 		
/******/ 		};
/******/ 		
/******/ 		// require() chunk loading for javascript
/******/ 		__nccwpck_require__.f.require = (chunkId, promises) => {
/******/ 			// "1" is the signal for "already loaded"
/******/ 			if(!installedChunks[chunkId]) {
/******/ 				if(true) { // all chunks have JS
/******/ 					installChunk(require("./" + __nccwpck_require__.u(chunkId)));
/******/ 				} else installedChunks[chunkId] = 1;
/******/ 			}
/******/ 		};
/******/ 		
/******/ 		// no external install chunk
/******/ 		
/******/ 		// no HMR
/******/ 		
/******/ 		// no HMR manifest
/******/ 	})();
/******/ 	
/************************************************************************/
var __webpack_exports__ = {};
__nccwpck_require__.r(__webpack_exports__);
/* harmony import */ var _head_start_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6093);

const args = process.argv.slice(2);
const started = (0,_head_start_js__WEBPACK_IMPORTED_MODULE_0__/* .isThorough */ .r)(process.env) ? undefined : (0,_head_start_js__WEBPACK_IMPORTED_MODULE_0__/* .headStart */ .x)(args, process.cwd());
void Promise.all(/* import() */[__nccwpck_require__.e(243), __nccwpck_require__.e(644)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8644)).then(async ({ main }) => {
    process.exitCode = await main(args, started);
});

module.exports = __webpack_exports__;
/******/ })()
;
"use strict";
exports.id = 782;
exports.ids = [782];
exports.modules = {

/***/ 3782:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  BUDGET: () => (/* binding */ BUDGET),
  sandboxOf: () => (/* binding */ sandboxOf)
});

// EXTERNAL MODULE: ./lib/src/once.js
var once = __webpack_require__(5272);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
;// CONCATENATED MODULE: ./lib/src/expand/tool/run.js

const NOWHERE = 'http://127.0.0.1:9';
function scrubbed({ home }) {
    return {
        PATH: `${home}/no-programs`,
        HOME: home,
        TMPDIR: home,
        XDG_CONFIG_HOME: home,
        XDG_CACHE_HOME: home,
        XDG_DATA_HOME: home,
        KUSTOMIZE_PLUGIN_HOME: `${home}/no-plugins`,
        HELM_CONFIG_HOME: home,
        HELM_CACHE_HOME: home,
        HELM_DATA_HOME: home,
        HELM_PLUGINS: `${home}/no-plugins`,
        HELM_NO_PLUGINS: '1',
        KUBECONFIG: '/dev/null',
        GIT_TERMINAL_PROMPT: '0',
        GIT_ALLOW_PROTOCOL: 'none',
        HTTP_PROXY: NOWHERE,
        HTTPS_PROXY: NOWHERE,
        ALL_PROXY: NOWHERE,
        http_proxy: NOWHERE,
        https_proxy: NOWHERE,
        all_proxy: NOWHERE,
        NO_PROXY: '',
        no_proxy: '',
        LC_ALL: 'C',
    };
}
const WITHOUT_NETWORK = ['--user', '--map-root-user', '--net', '--'];
function run(program, args, workspace, limits, unshare) {
    const [file, words] = unshare === undefined ? [program, args] : [unshare, [...WITHOUT_NETWORK, program, ...args]];
    return new Promise((done) => {
        const started = (0,external_node_child_process_.spawn)(file, [...words], {
            cwd: workspace.top,
            env: scrubbed(workspace),
            stdio: ['ignore', 'pipe', 'pipe'],
            detached: true,
        });
        const output = [];
        const errors = [];
        let size = 0;
        let isOver = false;
        const end = (result) => {
            if (isOver)
                return;
            isOver = true;
            clearTimeout(timer);
            killGroup(started.pid);
            done(result);
        };
        const give = (why) => end({ state: 'failed', why, isInterrupted: true });
        const timer = setTimeout(() => give(`it takes longer than ${limits.time / 1000} seconds`), limits.time);
        const collect = (to) => (chunk) => {
            size += chunk.byteLength;
            if (size > limits.output)
                give(`it writes more than ${limits.output} bytes`);
            else
                to.push(chunk);
        };
        started.stdout.on('data', collect(output));
        started.stderr.on('data', collect(errors));
        started.on('error', () => give('it cannot be started'));
        started.on('close', (code) => {
            if (code === 0)
                end({ state: 'done', output: Buffer.concat(output).toString('utf8') });
            else
                end({ state: 'failed', why: Buffer.concat(errors).toString('utf8'), isInterrupted: false });
        });
    });
}
function killGroup(pid) {
    if (pid === undefined)
        return;
    try {
        process.kill(-pid, 'SIGKILL');
    }
    catch {
    }
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/src/expand/tool/workspace.js
var workspace = __webpack_require__(7024);
;// CONCATENATED MODULE: ./lib/src/expand/tool/tools.js




const SHORT = { time: 20_000, output: 64 * 1024 };
async function kustomizeTool(where) {
    return ((await answering(where, 'kustomize', ['version'], ['build'], 'kustomize')) ??
        (await answering(where, 'kubectl', ['version', '--client'], ['kustomize'], 'kubectl kustomize')));
}
const helmTool = (where) => answering(where, 'helm', ['version', '--short'], ['template'], 'helm');
async function answering(where, program, question, words, name) {
    const file = find(program, where);
    if (file === undefined)
        return undefined;
    const answer = await (0,workspace/* inWorkspace */.v)(new Map(), (workspace) => run(file, question, workspace, SHORT, undefined));
    const version = answer.state === 'done' ? /v?\d+\.\d+\.\d+[\w.-]*/.exec(answer.output)?.[0] : undefined;
    return version === undefined ? undefined : { file, words, name, version };
}
async function unshareTool(where) {
    const file = find('unshare', where);
    const nothing = find('true', where);
    if (file === undefined || nothing === undefined)
        return undefined;
    const answer = await (0,workspace/* inWorkspace */.v)(new Map(), (workspace) => run(nothing, [], workspace, SHORT, file));
    return answer.state === 'done' ? file : undefined;
}
function find(program, { path, never }) {
    return path
        .split(external_node_path_.delimiter)
        .filter((folder) => (0,external_node_path_.isAbsolute)(folder))
        .map((folder) => (0,external_node_path_.join)(folder, program))
        .find((file) => isProgram(file) && !never.some((folder) => isBelow((0,external_node_fs_.realpathSync)(file), folder)));
}
function isProgram(file) {
    try {
        (0,external_node_fs_.accessSync)(file, external_node_fs_.constants.X_OK);
        return (0,external_node_fs_.statSync)(file).isFile();
    }
    catch {
        return false;
    }
}
function isBelow(file, folder) {
    const inside = (0,external_node_path_.relative)(folder, file);
    return !inside.startsWith('..') && !(0,external_node_path_.isAbsolute)(inside);
}

;// CONCATENATED MODULE: ./lib/src/expand/tool/sandbox.js



const BUDGET = { each: 20_000, all: 90_000, output: 16 * 1024 * 1024, runs: 100 };
function sandboxOf(where, { each, all, output, runs = Infinity }) {
    let left = all;
    let started = 0;
    const isolation = (0,once/* once */.O)(() => unshareTool(where));
    const ready = (look) => (0,once/* once */.O)(async () => {
        const tool = await look();
        if (tool === undefined)
            return undefined;
        const unshare = await isolation();
        return {
            tool,
            run: async (args, workspace) => {
                if (left <= 0)
                    return {
                        state: 'failed',
                        why: `all runs together take longer than ${all / 1000} seconds`,
                        isInterrupted: true,
                    };
                if (started >= runs)
                    return { state: 'failed', why: `one run renders no more than ${runs} times`, isInterrupted: true };
                started += 1;
                const start = performance.now();
                const limits = { time: Math.min(each, left), output };
                const result = await run(tool.file, [...tool.words, ...args], workspace, limits, unshare);
                left -= performance.now() - start;
                return result;
            },
        };
    });
    return { kustomize: ready(() => kustomizeTool(where)), helm: ready(() => helmTool(where)) };
}


/***/ }),

/***/ 7024:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ inWorkspace)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);



async function inWorkspace(files, work) {
    const top = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'deckhouse-readiness-')));
    try {
        const workspace = { top, tree: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(top, 'tree'), home: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(top, 'home') };
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(workspace.tree);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(workspace.home);
        for (const [path, bytes] of files) {
            const full = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(workspace.tree, path);
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(full), { recursive: true });
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(full, bytes);
        }
        return await work(workspace);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(top, { recursive: true, force: true });
    }
}


/***/ })

};
;
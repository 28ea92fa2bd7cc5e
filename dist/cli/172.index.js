"use strict";
exports.id = 172;
exports.ids = [172];
exports.modules = {

/***/ 4172:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  expand: () => (/* binding */ expand)
});

// EXTERNAL MODULE: ./lib/src/parse/index.js + 1 modules
var parse = __webpack_require__(2160);
// EXTERNAL MODULE: ./lib/src/parse/node.js
var parse_node = __webpack_require__(7249);
// EXTERNAL MODULE: ./lib/src/parse/sniff.js
var sniff = __webpack_require__(1465);
// EXTERNAL MODULE: ./lib/src/read/tree.js
var read_tree = __webpack_require__(2604);
// EXTERNAL MODULE: ./lib/src/expand/places.js
var places = __webpack_require__(7676);
;// CONCATENATED MODULE: ./lib/src/expand/reading.js

const textOf = (bytes) => new TextDecoder().decode(bytes);
function itemsOf(node) {
    if (node === undefined)
        return [];
    return node.type === 'list' ? node.items : [node];
}
function stringOf(node) {
    return node?.type === 'scalar' && typeof node.value === 'string' ? node.value : undefined;
}
const folderOf = (path) => path.slice(0, Math.max(0, path.lastIndexOf('/')));
function resolved(folder, written) {
    if (written === '' || written.startsWith('/') || written.includes('\\') || written.includes('://'))
        return undefined;
    const parts = folder === '' ? [] : folder.split('/');
    for (const part of written.split('/')) {
        if (part === '..' && parts.pop() === undefined)
            return undefined;
        if (part !== '..' && part !== '.' && part !== '')
            parts.push(part);
    }
    return parts.join('/');
}
const NATIVE = new Set(['Secret', 'Service', 'CronJob', 'DaemonSet', 'Deployment', 'StatefulSet']);
const isRead = (kind) => (0,sniff/* isKnownKind */.mT)(kind) || NATIVE.has(kind);
function doubtsIn({ manifests, doubtful }) {
    return [
        ...manifests
            .filter(({ kind }) => isRead(kind))
            .map(({ kind, name, at }) => ({
            kinds: new Set([kind]),
            names: name === null || name === '' ? 'any' : new Set([name]),
            at,
        })),
        ...doubtful,
    ];
}
const isBelow = (path, folder) => folder === '' || path.startsWith(`${folder}/`);
const join = (folder, path) => (folder === '' ? path : `${folder}/${path}`);

;// CONCATENATED MODULE: ./lib/src/expand/helm/chart.js






async function chartsOf(tree, watch = () => undefined) {
    const all = [...(await tree.list())].toSorted();
    const folders = all.filter(read_tree/* isChart */.VZ).map(folderOf);
    const own = folders.filter((folder) => !folders.some((other) => other !== folder && isBelow(folder, join(other, 'charts'))));
    const charts = [];
    for (const folder of own) {
        const path = join(folder, 'Chart.yaml');
        if (!tree.isJudged(path))
            continue;
        watch(path);
        const inside = all.filter((one) => isBelow(one, folder));
        const templates = await tree.read(inside.filter((one) => isTemplate(one.slice(folder.length))));
        if ([...templates.values()].some((bytes) => (0,sniff/* mayMatter */.dx)(textOf(bytes))))
            charts.push(...(await readChart(folder, inside, templates, tree)));
    }
    return charts;
}
async function readChart(folder, inside, templates, tree) {
    const path = join(folder, 'Chart.yaml');
    const asks = [...templates.values()].some((bytes) => textOf(bytes).includes('.Files'));
    const wanted = inside.filter((one) => asks || isKnown(one.slice(folder === '' ? 0 : folder.length + 1)));
    const files = await tree.read(wanted);
    const absent = wanted.find((one) => !files.has(one));
    const others = inside.filter((one) => isOther(one.slice(folder === '' ? 0 : folder.length + 1)));
    const about = await readAbout(path, files);
    if (scalarOf(about, 'type') === 'library')
        return [];
    const refused = about === undefined
        ? `\`${path}\` cannot be parsed`
        : absent === undefined
            ? await missingIn(folder, files)
            : `\`${absent}\` is not read, for it is a link or over a limit`;
    return [{ path, folder, name: scalarOf(about, 'name') ?? '', files, others, refused }];
}
const scalarOf = (node, key) => node === undefined ? undefined : (0,places/* scalarAt */.C_)(node, key);
async function readAbout(path, files) {
    const bytes = files.get(path);
    if (bytes === undefined)
        return undefined;
    const tree = await (0,parse/* readDocument */.u0)((0,parse/* sourceOf */.vz)(path, textOf(bytes)));
    return tree.state === 'read' && tree.root?.type === 'map' ? tree.root : undefined;
}
async function missingIn(folder, files) {
    const declaring = [...files.keys()].filter((path) => /(?:^|\/)(?:Chart|requirements)\.yaml$/.test(path));
    const names = new Map();
    for (const path of declaring.filter(read_tree/* isChart */.VZ))
        names.set(folderOf(path), scalarOf(await readAbout(path, files), 'name'));
    for (const path of declaring) {
        const home = folderOf(path);
        if (home !== folder && !names.has(home))
            continue;
        for (const { name, at } of await dependenciesOf(path, files)) {
            const vendored = join(home, 'charts');
            const isThere = [...names].some(([below, called]) => isBelow(below, vendored) && called === name) ||
                [...files.keys()].some((file) => file.startsWith(`${vendored}/${name}-`) && file.endsWith('.tgz'));
            if (!isThere)
                return `its dependency \`${name.replaceAll('`', "'")}\` (${(0,parse/* lineOf */.cA)(at)}) does not lie in \`${vendored}\`, and nothing is fetched`;
        }
    }
    return undefined;
}
async function dependenciesOf(path, files) {
    const source = (0,parse/* sourceOf */.vz)(path, textOf(files.get(path) ?? new Uint8Array()));
    return itemsOf((0,parse_node/* child */.jf)(await readAbout(path, files), 'dependencies')).map((item) => {
        const name = (0,parse_node/* child */.jf)(item, 'name');
        const at = name ?? item;
        return { name: stringOf(name) ?? '', at: source.locate(at.start, at.type === 'scalar' ? at.end : at.start) };
    });
}
const isTemplate = (path) => /^(?:\/?charts\/[^/]+)*\/?templates\//.test(path);
const isKnown = (path) => /^(?:charts|templates|crds)\//.test(path) ||
    /^(?:Chart\.yaml|Chart\.lock|values\.yaml|values\.schema\.json|requirements\.(?:yaml|lock)|\.helmignore)$/.test(path);
const isOther = (path) => path !== 'values.yaml' && /^(?:values\/[^/]+|(?:[\w-]+[-._])?values(?:[-._][\w.-]+)?)\.ya?ml$/.test(path);

// EXTERNAL MODULE: ./lib/src/read/candidates.js
var candidates = __webpack_require__(6902);
;// CONCATENATED MODULE: ./lib/src/expand/helm/release.js
const isReleaseName = (name) => /^[a-z\d](?:[-a-z\d]*[a-z\d])?$/.test(name) && name.length <= 53;

;// CONCATENATED MODULE: ./lib/src/expand/helm/chart-unit.js





async function chartUnits(charts, releases, unexpanded, tree) {
    const units = [];
    for (const chart of charts) {
        const own = releases.filter(({ folder }) => folder === chart.folder);
        const set = unexpanded.find(({ prefix }) => join(chart.folder, '').startsWith(prefix));
        if (chart.refused !== undefined || set !== undefined || own.length === 0) {
            const why = set === undefined
                ? otherValues(chart, own)
                : `the ApplicationSet at \`${(0,parse/* lineOf */.cA)(set.at)}\`, which may give it values, is not expanded`;
            units.push(alone(chart, chart.refused ?? why));
            continue;
        }
        const apart = areApart(own.map(({ at }) => folderOf(at.path)));
        for (const release of own)
            units.push(await released(chart, release, apart, tree));
    }
    return units;
}
function otherValues({ others: [other] }, releases) {
    return other === undefined || releases.length > 0
        ? undefined
        : `nothing in this repository says whether it is given \`${other}\``;
}
function alone(chart, refused) {
    const at = (0,parse/* sourceOf */.vz)(chart.path, '').locate(0, 0);
    const name = isReleaseName(chart.name) ? chart.name : 'release-name';
    const release = {
        at,
        label: name,
        folder: chart.folder,
        name,
        namespace: undefined,
        values: [],
        isAlternative: false,
        refused: undefined,
        changesAll: [],
    };
    return { path: chart.path, at, place: undefined, chart, release, files: chart.files, refused };
}
async function released(chart, release, isApart, tree) {
    const { at } = release;
    const wanted = release.values.flatMap((given) => (given.from === 'file' ? [given] : []));
    const files = await tree.read(wanted.flatMap(({ path }) => path ?? []));
    const missing = wanted.find(({ path }) => path === undefined || !files.has(path));
    const refused = release.refused ??
        (isReleaseName(release.name) ? undefined : `\`${release.name.replaceAll('`', "'")}\` is no name for a release`) ??
        (missing === undefined
            ? undefined
            : `\`${missing.written.replaceAll('`', "'")}\` (${(0,parse/* lineOf */.cA)(missing.at)}) is no file of this repository, and nothing is fetched`);
    const base = at.path.slice(at.path.lastIndexOf('/') + 1);
    const place = isApart ? undefined : join(chart.folder, `${release.label.replaceAll(/[^\w.-]/g, '-')}/${base}`);
    return { path: at.path, at, place, chart, release, files: new Map([...chart.files, ...files]), refused };
}
function areApart(folders) {
    return folders.every((folder, index) => folders.every((other, at) => at === index || (other !== folder && !join(folder, '').startsWith(join(other, '')))));
}
function takenOf({ chart, files }) {
    return [...files.keys()].filter((path) => {
        const inside = path.slice(chart.folder === '' ? 0 : chart.folder.length + 1);
        return !chart.files.has(path) || isTemplate(inside) || /(?:^|\/)(?:Chart|values|requirements)\.yaml$/.test(inside);
    });
}
function valuesOf({ chart, files }) {
    return [...files.keys()].filter((path) => !chart.files.has(path) || /(?:^|\/)values\.yaml$/.test(path));
}
async function leftOfChart(unit, shared) {
    const { path, place, release, files } = unit;
    const filesOf = (all) => (0,parse/* parseFiles */.Bj)(all.filter(([one]) => (0,candidates/* isCandidate */.qn)(one)).map(([one, bytes]) => ({ path: one, text: textOf(bytes) })));
    const values = await filesOf(valuesOf(unit).map((one) => [one, files.get(one) ?? new Uint8Array()]));
    const templates = await filesOf(shared.filter(([one]) => !valuesOf(unit).includes(one)));
    const hidden = values.flatMap(({ manifests }) => manifests
        .filter(({ kind }) => isRead(kind))
        .map(({ kind, at }) => ({ kinds: new Set([kind]), names: 'any', at })));
    return {
        path,
        ...(place === undefined ? {} : { place }),
        manifests: templates.flatMap(({ manifests }) => manifests),
        doubtful: [
            ...hidden,
            ...[...values, ...templates].flatMap(({ doubtful }) => doubtful),
            ...release.changesAll.map((at) => ({ kinds: 'any', names: 'any', at })),
        ],
        problems: [...values, ...templates].flatMap(({ problems }) => problems),
        sources: [path, ...files.keys()],
    };
}
const ASKS = /\blookup\b|\.Capabilities\b/;
async function perhapsIn({ chart }) {
    const templates = [...chart.files].flatMap(([path, bytes]) => {
        const text = textOf(bytes);
        const isOne = /\/templates\//.test(`/${path}`);
        return isOne ? [{ path, text, defines: namesIn(text, DEFINED), calls: new Set(namesIn(text, CALLED)) }] : [];
    });
    const asking = templates.filter(({ text }) => ASKS.test(text));
    if (asking.length === 0)
        return [];
    const callers = new Map();
    for (const one of templates) {
        for (const name of one.calls) {
            const known = callers.get(name) ?? [];
            known.push(one);
            callers.set(name, known);
        }
    }
    const found = new Set(asking);
    for (const { defines } of found)
        for (const name of defines)
            for (const one of callers.get(name) ?? [])
                found.add(one);
    const parsed = await (0,parse/* parseFiles */.Bj)([...found].map(({ path, text }) => ({ path, text })));
    return parsed.flatMap(doubtsIn);
}
const DEFINED = /\{\{-?[ \t]*define[ \t]+["`]([^"`\n]+)["`]/g;
const CALLED = /\b(?:include|template)[ \t]+["`]([^"`\n]+)["`]/g;
const namesIn = (text, pattern) => Array.from(text.matchAll(pattern), ([, name = '']) => name);

// EXTERNAL MODULE: ./lib/src/expand/deploy/declared.js
var declared = __webpack_require__(6356);
;// CONCATENATED MODULE: ./lib/src/expand/deploy/argo.js





const isApplication = ({ group, kind }) => group === 'argoproj.io' && kind === 'Application';
const isApplicationSet = ({ group, kind }) => group === 'argoproj.io' && kind === 'ApplicationSet';
function sourcesOf(spec) {
    return [(0,parse_node/* child */.jf)(spec, 'source'), ...itemsOf((0,parse_node/* child */.jf)(spec, 'sources'))].flatMap((source) => source === undefined || (0,parse_node/* child */.jf)(source, 'chart') !== undefined || (0,parse_node/* child */.jf)(source, 'path') === undefined ? [] : [source]);
}
async function releasesOfArgo(one) {
    if (!isApplication(one))
        return [];
    const spec = (0,parse_node/* child */.jf)(one.root, 'spec');
    const releases = [];
    for (const source of sourcesOf(spec)) {
        const written = stringOf((0,parse_node/* child */.jf)(source, 'path'));
        const folder = written === undefined ? undefined : resolved('', written);
        if (folder !== undefined)
            releases.push(await releaseOf(one, source, folder));
    }
    return releases;
}
async function releaseOf(one, source, folder) {
    const helm = (0,parse_node/* child */.jf)(source, 'helm');
    const { values, refused } = await argo_valuesOf(one, helm, folder);
    const place = (node) => (0,parse/* lineOf */.cA)(one.source.locate(node.start, node.start));
    const plugin = (0,parse_node/* child */.jf)(source, 'plugin');
    return {
        at: one.at,
        label: one.name,
        folder,
        name: (helm === undefined ? undefined : (0,places/* scalarAt */.C_)(helm, 'releaseName')) ?? one.name,
        namespace: (helm === undefined ? undefined : (0,places/* scalarAt */.C_)(helm, 'namespace')) ??
            (0,places/* scalarAt */.C_)(one.root, 'spec', 'destination', 'namespace'),
        values,
        isAlternative: false,
        refused: plugin === undefined ? refused : `the Application has it made by a plugin (${place(plugin)})`,
        changesAll: [],
    };
}
const KNOWN = new Set([
    'apiVersions',
    'ignoreMissingValueFiles',
    'kubeVersion',
    'namespace',
    'parameters',
    'passCredentials',
    'releaseName',
    'skipCrds',
    'skipSchemaValidation',
    'skipTests',
    'valueFiles',
    'values',
    'valuesObject',
    'version',
]);
async function argo_valuesOf({ source }, helm, folder) {
    if (helm === undefined)
        return { values: [], refused: undefined };
    const at = (node) => (0,parse/* lineOf */.cA)(source.locate(node.start, node.start));
    const refuse = (why) => ({ values: [], refused: why });
    if (helm.type !== 'map' || helm.open !== undefined)
        return refuse(`\`helm\` (${at(helm)}) holds a placeholder`);
    const strange = [...helm.entries].find(([key]) => !KNOWN.has(key));
    if (strange !== undefined) {
        const [key, { keyStart }] = strange;
        return refuse(`\`${key.replaceAll('`', "'")}\` (${(0,parse/* lineOf */.cA)(source.locate(keyStart, keyStart))}) is not understood`);
    }
    const hidden = [...helm.entries.values()].find(({ value }) => (0,declared/* jsonOf */.o_)(value) === undefined || BUILD.test(source.text.slice(value.start, value.end)));
    if (hidden !== undefined)
        return refuse(`the values at \`${at(hidden.value)}\` hold a placeholder`);
    const values = [];
    const mayMiss = (0,places/* scalarAt */.C_)(helm, 'ignoreMissingValueFiles') === 'true';
    for (const node of itemsOf((0,parse_node/* child */.jf)(helm, 'valueFiles'))) {
        const written = stringOf(node) ?? '';
        if (written.startsWith('$'))
            return refuse(`\`${written.replaceAll('`', "'")}\` (${at(node)}) is a file of another source, which is not read`);
        if (mayMiss || /[*?[]/.test(written))
            return refuse(`which values files there are for it (${at(node)}) is not looked up`);
        const path = written.startsWith('/') ? resolved('', written.slice(1)) : resolved(folder, written);
        values.push({ from: 'file', path, written, at: source.locate(node.start, node.end) });
    }
    const [object, text] = [(0,parse_node/* child */.jf)(helm, 'valuesObject'), (0,parse_node/* child */.jf)(helm, 'values')];
    if (object !== undefined)
        values.push({ from: 'text', text: (0,declared/* jsonOf */.o_)(object) ?? '', source, root: object });
    else if (text !== undefined)
        values.push(await inline(source, text));
    return {
        values: [...values, ...itemsOf((0,parse_node/* child */.jf)(helm, 'parameters')).map((node) => parameter(source, node))],
        refused: undefined,
    };
}
const BUILD = /\$\{?ARGOCD_/;
async function inline(source, node) {
    const text = stringOf(node) ?? '';
    const at = source.locate(node.start, node.end);
    const own = { path: source.path, text, locate: (start) => (0,places/* inBlock */.xN)(source, at, text, start) };
    const tree = await (0,parse/* readDocument */.u0)(own);
    return { from: 'text', text, source: own, root: tree.state === 'read' ? tree.root : undefined };
}
function parameter(source, node) {
    const [name, value] = [(0,places/* scalarAt */.C_)(node, 'name') ?? '', (0,places/* scalarAt */.C_)(node, 'value') ?? ''];
    const escaped = value.startsWith('{') && value.endsWith('}') ? value : value.replaceAll(/(?<!\\),/g, '\\,');
    const flag = (0,places/* scalarAt */.C_)(node, 'forceString') === 'true' ? '--set-string' : '--set';
    const leaf = (0,parse_node/* child */.jf)(node, 'value') ?? node;
    const root = name.split('.').reduceRight((inner, key) => ({
        type: 'map',
        entries: new Map([[key, { keyStart: leaf.start, keyEnd: leaf.end, value: inner }]]),
        start: node.start,
        end: node.end,
    }), leaf);
    return { from: 'words', words: [`${flag}=${name}=${escaped}`], source, root };
}
const FILLED_IN = /\{\{|\*/;
function prefixesOf({ root }) {
    const spec = (0,parse_node/* child */.jf)(root, 'spec');
    const written = sourcesOf((0,parse_node/* child */.jf)((0,parse_node/* child */.jf)(spec, 'template'), 'spec')).map((source) => wordOf((0,parse_node/* child */.jf)(source, 'path')));
    const starts = written.map(startOf);
    if (starts.every((one) => one !== ''))
        return starts;
    return [...starts, ...wordsIn((0,parse_node/* child */.jf)(spec, 'generators')).map(startOf)].filter((one) => one !== '');
}
function startOf(path) {
    const plain = path.replace(/^\.?\//, '').replace(/\/$/, '');
    const [before = ''] = plain.split(FILLED_IN, 1);
    return before === plain && plain !== '' ? `${plain}/` : before;
}
const wordOf = (node) => node?.type === 'scalar' || node?.type === 'unresolved' ? node.text.replaceAll(/^["']|["']$/g, '') : '';
function wordsIn(node) {
    if (node?.type === 'list')
        return node.items.flatMap(wordsIn);
    if (node?.type === 'map')
        return [...node.entries.values()].flatMap(({ value }) => wordsIn(value));
    return [wordOf(node)];
}

// EXTERNAL MODULE: ./lib/src/parse/placeholder.js
var placeholder = __webpack_require__(5156);
;// CONCATENATED MODULE: ./lib/src/expand/deploy/flux.js






const isHelmRelease = ({ group, kind }) => group === 'helm.toolkit.fluxcd.io' && kind === 'HelmRelease';
function releaseOfFlux(one) {
    if (!isHelmRelease(one))
        return [];
    const spec = (0,parse_node/* child */.jf)(one.root, 'spec');
    const chart = (0,parse_node/* child */.jf)((0,parse_node/* child */.jf)(spec, 'chart'), 'spec');
    const written = stringOf((0,parse_node/* child */.jf)(chart, 'chart'));
    if (written === undefined || chart === undefined || (0,places/* scalarAt */.C_)(chart, 'sourceRef', 'kind') !== 'GitRepository')
        return [];
    const folder = resolved('', written);
    if (folder === undefined)
        return [];
    const text = (key) => (spec === undefined ? undefined : (0,places/* scalarAt */.C_)(spec, key));
    const target = text('targetNamespace');
    const values = (0,parse_node/* child */.jf)(spec, 'values');
    const files = [(0,parse_node/* child */.jf)(chart, 'valuesFile'), ...itemsOf((0,parse_node/* child */.jf)(chart, 'valuesFiles'))].flatMap((node) => {
        const path = stringOf(node);
        if (node === undefined || path === undefined)
            return [];
        return [{ from: 'file', path: resolved('', path), written: path, at: one.source.locate(node.start, node.end) }];
    });
    const given = values === undefined ? [] : [{ from: 'text', text: (0,declared/* jsonOf */.o_)(values) ?? '', source: one.source, root: values }];
    const posts = (0,parse_node/* child */.jf)(spec, 'postRenderers');
    return [
        {
            at: one.at,
            label: one.name,
            folder,
            name: text('releaseName') ?? (target === undefined ? one.name : `${target}-${one.name}`),
            namespace: target ?? one.namespace,
            values: [...files, ...given],
            isAlternative: files.length > 0,
            refused: refusal(one, spec, values),
            changesAll: posts === undefined ? [] : [one.source.locate(posts.start, posts.start)],
        },
    ];
}
function refusal({ source }, spec, values) {
    const at = (node) => (0,parse/* lineOf */.cA)(source.locate(node.start, node.start));
    const from = (0,parse_node/* child */.jf)(spec, 'valuesFrom');
    if (from !== undefined)
        return `its \`valuesFrom\` (${at(from)}) is not in Git`;
    return values !== undefined && isHidden(values) ? `the values at \`${at(values)}\` hold a placeholder` : undefined;
}
function isHidden(node) {
    switch (node.type) {
        case 'unresolved':
            return true;
        case 'scalar':
            return (0,placeholder/* isPlaceholder */.wK)(node.text);
        case 'list':
            return node.open !== undefined || node.items.some(isHidden);
        case 'map':
            return node.open !== undefined || [...node.entries.values()].some(({ value }) => isHidden(value));
    }
}
const isKustomization = ({ group, kind }) => group === 'kustomize.toolkit.fluxcd.io' && kind === 'Kustomization';

;// CONCATENATED MODULE: ./lib/src/expand/kustomize/kustomization.js



async function readKustomization(path, text) {
    const source = (0,parse/* sourceOf */.vz)(path, text);
    const folder = folderOf(path);
    const all = [source.locate(0, 0)];
    const nothing = { path, isComponent: false, references: [], patches: [], changesAll: all, isOpaque: true };
    const tree = await (0,parse/* readDocument */.u0)(source);
    if (tree.state === 'broken')
        return { ...nothing, refused: 'it cannot be parsed' };
    const { root } = tree;
    if (root?.type !== 'map')
        return { ...nothing, refused: 'it is no mapping' };
    const place = (node) => source.locate(node.start, node.type === 'scalar' ? node.end : node.start);
    const reference = (node, written) => ({
        written,
        path: resolved(folder, written),
        at: place(node),
    });
    const named = (key) => itemsOf((0,parse_node/* child */.jf)(root, key)).flatMap((node) => {
        const written = stringOf(node);
        return written === undefined || written.includes('\n') ? [] : [reference(node, written)];
    });
    const patches = patchesOf(root, (written) => resolved(folder, written), place);
    const inFields = ['patches', 'patchesJson6902', 'replacements', 'openapi'].flatMap((key) => itemsOf((0,parse_node/* child */.jf)(root, key)).flatMap((item) => pathIn(item, 'path', reference)));
    const generated = ['configMapGenerator', 'secretGenerator'].flatMap((key) => itemsOf((0,parse_node/* child */.jf)(root, key)).flatMap((item) => [
        ...pathIn(item, 'env', reference),
        ...['files', 'envs'].flatMap((list) => itemsOf((0,parse_node/* child */.jf)(item, list)).flatMap((node) => {
            const written = stringOf(node);
            return written === undefined ? [] : [reference(node, written.slice(written.indexOf('=') + 1))];
        })),
    ]));
    const isOpen = holdsUnresolved(root);
    const inflated = ['helmCharts', 'helmChartInflationGenerator'].some((key) => (0,parse_node/* child */.jf)(root, key) !== undefined);
    return {
        path,
        isComponent: stringOf((0,parse_node/* child */.jf)(root, 'kind')) === 'Component',
        references: [...LISTS.flatMap(named), ...inFields, ...generated],
        patches,
        changesAll: isOpen ? all : CHANGING_ALL.flatMap((key) => itemsOf((0,parse_node/* child */.jf)(root, key)).map(place)),
        refused: isOpen
            ? 'it holds a placeholder'
            : inflated
                ? 'it inflates a chart of Helm, which needs `--enable-helm`'
                : undefined,
        isOpaque: false,
    };
}
const CHANGING_ALL = [
    'transformers',
    'generators',
    'replacements',
    'vars',
    'namePrefix',
    'nameSuffix',
    'commonAnnotations',
];
const LISTS = [
    'resources',
    'bases',
    'components',
    'crds',
    'configurations',
    'generators',
    'transformers',
    'validators',
    'patchesStrategicMerge',
];
function targetOf(patch) {
    const target = (0,parse_node/* child */.jf)(patch, 'target');
    return target && { kind: stringOf((0,parse_node/* child */.jf)(target, 'kind')), name: stringOf((0,parse_node/* child */.jf)(target, 'name')) };
}
function patchesOf(root, resolve, place) {
    const merges = itemsOf((0,parse_node/* child */.jf)(root, 'patchesStrategicMerge')).flatMap((node) => {
        const written = stringOf(node);
        if (written === undefined)
            return [];
        const inline = written.includes('\n');
        return [
            {
                path: inline ? undefined : resolve(written),
                text: inline ? written : undefined,
                target: undefined,
                textAt: inline ? place(node) : undefined,
                at: place(node),
            },
        ];
    });
    const others = ['patches', 'patchesJson6902'].flatMap((key) => itemsOf((0,parse_node/* child */.jf)(root, key)).map((item) => {
        const written = stringOf((0,parse_node/* child */.jf)(item, 'path'));
        const text = (0,parse_node/* child */.jf)(item, 'patch');
        return {
            path: written === undefined ? undefined : resolve(written),
            text: stringOf(text),
            textAt: text === undefined ? undefined : place(text),
            target: targetOf(item),
            at: place(item),
        };
    }));
    return [...merges, ...others];
}
function pathIn(item, key, reference) {
    const node = (0,parse_node/* child */.jf)(item, key);
    const written = stringOf(node);
    return node === undefined || written === undefined ? [] : [reference(node, written)];
}
function holdsUnresolved(node) {
    if (node.type === 'unresolved')
        return true;
    if (node.type === 'list')
        return node.open !== undefined || node.items.some(holdsUnresolved);
    return (node.type === 'map' &&
        (node.open !== undefined || [...node.entries.values()].some(({ value }) => holdsUnresolved(value))));
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/src/expand/tool/workspace.js
var workspace = __webpack_require__(7024);
;// CONCATENATED MODULE: ./lib/src/expand/kustomize/kustomize.js







const ORIGIN = 'config.kubernetes.io/origin';
const WRAPPER = 'wrapper';
function renderKustomization(unit, tool) {
    return (0,workspace/* inWorkspace */.v)(unit.files, (workspace) => {
        const folder = (0,external_node_path_.join)(workspace.top, WRAPPER);
        (0,external_node_fs_.mkdirSync)(folder);
        const target = ['..', 'tree', folderOf(unit.path)].filter((part) => part !== '').join('/');
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(folder, 'kustomization.yaml'), `resources: [${JSON.stringify(target)}]\nbuildMetadata: [originAnnotations]\n`);
        return tool(['--load-restrictor', 'LoadRestrictionsRootOnly', WRAPPER], workspace);
    });
}
async function readRendered(unit, output) {
    const sources = await kustomize_sourcesOf(unit);
    const [parsed] = await (0,parse/* parseFiles */.Bj)([{ path: unit.path, text: output }]);
    const top = (0,parse/* sourceOf */.vz)(unit.path, textOf(unit.files.get(unit.path) ?? new Uint8Array())).locate(0, 0);
    if (parsed === undefined)
        return { path: unit.path, manifests: [], doubtful: [], problems: [] };
    const patches = unit.kustomizations.flatMap(({ patches: own }) => own.toReversed());
    const inline = new Map();
    for (const patch of patches)
        inline.set(patch, await inlineLayers(patch, unit));
    const locate = (manifest, stop) => {
        const origin = originOf((0,places/* scalarAt */.C_)(manifest.root, 'metadata', 'annotations', ORIGIN) ?? '');
        const declared = originLayer(manifest, sources.get(origin ?? '') ?? []);
        const changes = patches.filter((patch) => mayAim(patch, manifest));
        for (const patch of changes) {
            const layers = patch.path === undefined ? (inline.get(patch) ?? []) : (sources.get(patch.path) ?? []);
            const writing = layers.filter((layer) => isPatchOf(layer, patch, manifest)).map((layer) => written(layer, stop));
            const found = writing.find((span) => span !== undefined) ?? aimed(patch, unit, stop);
            if (found !== undefined)
                return found;
        }
        if (declared === undefined)
            return kustomize_startOf(unit, origin) ?? top;
        return written(declared, stop) ?? nearest(declared, stop);
    };
    return (0,places/* moved */.aW)(parsed, output, locate, (offset) => {
        const from = output.lastIndexOf('\n---', offset);
        const end = output.indexOf('\n---', offset);
        return kustomize_startOf(unit, originOf(output.slice(Math.max(0, from), end === -1 ? output.length : end))) ?? top;
    });
}
async function kustomize_sourcesOf({ files }) {
    const texts = [...files].map(([path, bytes]) => ({ path, text: textOf(bytes) }));
    const parsed = await (0,parse/* parseFiles */.Bj)(texts);
    return new Map(parsed.map(({ path, manifests }) => [path, manifests]));
}
function originOf(annotation) {
    const path = /(?:^|\n|\\n)\s*(?:path|configuredIn): *(\S+?)(?:\\n|\s|$)/.exec(annotation)?.[1];
    const inside = path === undefined ? undefined : /^\.\.\/tree\/(.+)$/.exec(path)?.[1];
    return inside;
}
const kustomize_startOf = ({ files }, path) => path !== undefined && files.has(path) ? (0,parse/* sourceOf */.vz)(path, '').locate(0, 0) : undefined;
function originLayer({ group, kind, name }, layers) {
    const alike = layers.filter((one) => one.group === group && one.kind === kind);
    const same = alike.find((one) => one.name === name);
    return same ?? alike.find((one) => one.name !== null && one.name !== '' && name?.includes(one.name) === true);
}
function mayAim({ target }, { kind, name }) {
    return matches(target?.kind, kind) && matches(target?.name, name ?? '');
}
function matches(pattern, text) {
    if (pattern === undefined || pattern === '')
        return true;
    try {
        return new RegExp(`^(?:${pattern})$`).test(text);
    }
    catch {
        return true;
    }
}
function isPatchOf(manifest, { target }, { kind, name }) {
    return target === undefined ? manifest.kind === kind && name?.includes(manifest.name ?? '') === true : true;
}
function written({ root, source }, stop) {
    const stretch = (0,places/* stretchOf */.Ls)(root, stop);
    if (stretch === undefined)
        return undefined;
    const { node } = stretch;
    const differs = stop.scalar !== undefined && !(node.type === 'scalar' && node.text === stop.scalar);
    return differs ? undefined : source.locate(stretch.start, stretch.end);
}
function nearest({ root, source, at }, { steps }) {
    for (let length = steps.length; length > 0; length -= 1) {
        const part = steps.slice(0, length);
        const stretch = (0,places/* stretchOf */.Ls)(root, { steps: part, part: 'key' });
        if (stretch !== undefined && typeof part.at(-1) === 'string')
            return source.locate(stretch.start, stretch.end);
    }
    return at;
}
function aimed(patch, unit, { steps }) {
    const text = patch.text ?? (patch.path === undefined ? '' : textOf(unit.files.get(patch.path) ?? new Uint8Array()));
    const pointers = Array.from(text.matchAll(/\bpath["']?\s*:\s*["']?(\/[^\s"',}]*)/g), ({ 1: pointer = '', index }) => ({
        index,
        pointer: pointer
            .slice(1)
            .split('/')
            .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~')),
    }));
    const hit = pointers.findLast(({ pointer }) => pointer.every((part, index) => String(steps[index]) === part || (part === '-' && typeof steps[index] === 'number')));
    if (hit === undefined)
        return undefined;
    return patch.path === undefined
        ? lineIn(patch, unit, text, hit.index)
        : (0,parse/* sourceOf */.vz)(patch.path, text).locate(hit.index, hit.index + 'path'.length);
}
async function inlineLayers(patch, unit) {
    const { text, at } = patch;
    if (text === undefined)
        return [];
    const parsed = await (0,parse/* parseFiles */.Bj)([{ path: at.path, text }]);
    return parsed
        .flatMap(({ manifests }) => manifests)
        .map((manifest) => ({
        ...manifest,
        source: { ...manifest.source, locate: (start) => lineIn(patch, unit, text, start) },
    }));
}
const lineIn = ({ at, textAt = at }, { files }, text, offset) => (0,places/* inBlock */.xN)((0,parse/* sourceOf */.vz)(at.path, textOf(files.get(at.path) ?? new Uint8Array())), textAt, text, offset);
const kustomize_patchesOf = ({ kustomizations }) => kustomizations.flatMap((one) => one.patches.map((patch) => [one, patch]));

;// CONCATENATED MODULE: ./lib/src/expand/kustomize/unrendered.js




async function leftOf(unit, shared, isRejected) {
    const patches = kustomize_patchesOf(unit);
    const doubtful = [];
    for (const [, patch] of patches) {
        const changed = await changedBy(patch, unit.files);
        doubtful.push(...(isRejected ? changed.map((one) => ({ ...one, names: 'any' })) : changed));
    }
    for (const at of unit.kustomizations.flatMap(({ changesAll }) => changesAll))
        doubtful.push({ kinds: 'any', names: 'any', at });
    for (const at of unit.unread)
        doubtful.push({ kinds: 'any', names: 'any', at });
    const parsed = await (0,parse/* parseFiles */.Bj)(shared.map(([path, bytes]) => ({ path, text: textOf(bytes) })));
    return {
        path: unit.path,
        manifests: parsed.flatMap(({ manifests }) => manifests),
        doubtful: [...doubtful, ...parsed.flatMap((file) => file.doubtful)],
        problems: parsed.flatMap(({ problems }) => problems),
        sources: [...unit.files.keys()],
    };
}
function partsOf(unit) {
    return [
        ...unit.kustomizations.map(({ path }) => path).filter((path) => unit.files.has(path)),
        ...kustomize_patchesOf(unit).flatMap(([, { path }]) => (path === undefined ? [] : [path])),
    ];
}
async function changedBy(patch, files) {
    const { target, at } = patch;
    if (target !== undefined) {
        const kind = plain(target.kind);
        const name = plain(target.name);
        if (kind !== undefined && !isRead(kind))
            return [];
        return [
            {
                kinds: kind === undefined ? 'any' : new Set([kind]),
                names: name === undefined ? 'any' : new Set([name]),
                at,
            },
        ];
    }
    const bytes = patch.path === undefined ? undefined : files.get(patch.path);
    const text = patch.text ?? (bytes === undefined ? undefined : textOf(bytes));
    if (text === undefined)
        return [{ kinds: 'any', names: 'any', at }];
    if ((0,sniff/* sniff */.ZF)(text) === null)
        return [];
    const parsed = await (0,parse/* parseFiles */.Bj)([{ path: patch.path ?? at.path, text }]);
    const doubts = parsed.flatMap(doubtsIn);
    return patch.path === undefined ? doubts.map((one) => ({ ...one, at })) : doubts;
}
const plain = (pattern) => pattern !== undefined && /^[\w-]+$/.test(pattern) ? pattern : undefined;

;// CONCATENATED MODULE: ./lib/src/expand/deploy/overlay.js




const ALL = ['namePrefix', 'nameSuffix', 'components', 'commonAnnotations', 'patchesStrategicMerge', 'patchesJson6902'];
const SOME = [
    ['commonLabels', ['Service']],
    ['images', ['CronJob', 'DaemonSet', 'Deployment', 'StatefulSet']],
    ['replicas', ['DaemonSet', 'Deployment', 'StatefulSet']],
];
async function overlayOf({ source, at }, folder, changes) {
    const place = (node) => source.locate(node.start, node.type === 'scalar' ? node.end : node.start);
    const fields = (key) => itemsOf((0,parse_node/* child */.jf)(changes, key)).map(place);
    const common = (0,parse_node/* child */.jf)(changes, 'commonMetadata');
    const anything = [
        ...ALL.flatMap(fields),
        ...[(0,parse_node/* child */.jf)(common, 'annotations')].flatMap((node) => (node === undefined ? [] : [place(node)])),
        ...(changes?.type === 'unresolved' ? [place(changes)] : []),
    ];
    const some = SOME.flatMap(([key, kinds]) => fields(key).map((one) => [one, kinds]));
    const labels = (0,parse_node/* child */.jf)(common, 'labels');
    if (labels !== undefined)
        some.push([place(labels), ['Service']]);
    const patched = [];
    for (const item of itemsOf((0,parse_node/* child */.jf)(changes, 'patches')))
        patched.push(...(await patchedBy(source, item)));
    const doubtful = [
        ...patched,
        ...some.map(([one, kinds]) => ({ kinds: new Set(kinds), names: 'any', at: one })),
        ...anything.map((one) => ({ kinds: 'any', names: 'any', at: one })),
    ];
    const base = at.path.slice(at.path.lastIndexOf('/') + 1);
    return doubtful.length === 0
        ? []
        : [{ path: at.path, place: join(folder, base), manifests: [], doubtful, problems: [] }];
}
function patchedBy(source, item) {
    const patch = {
        path: undefined,
        text: stringOf((0,parse_node/* child */.jf)(item, 'patch')),
        textAt: undefined,
        target: targetOf(item),
        at: source.locate(item.start, item.start),
    };
    return changedBy(patch, new Map());
}

;// CONCATENATED MODULE: ./lib/src/expand/deploy/deployed.js









async function deployedIn({ files }, charts, kustomizations) {
    const templates = charts.map((folder) => join(folder, 'templates'));
    const all = await (0,declared/* declaredIn */.eI)(files.filter(({ path }) => !templates.some((folder) => isBelow(path, folder))));
    const releases = [];
    for (const one of all) {
        const own = [...(await releasesOfArgo(one)), ...releaseOfFlux(one)].filter(({ folder }) => charts.includes(folder));
        const why = own.length === 0 ? undefined : changedIn(one, all, files);
        releases.push(...(why === undefined ? own : own.map((release) => ({ ...release, refused: release.refused ?? why }))));
    }
    const matters = (prefix) => {
        const isInside = (path) => path.startsWith(prefix);
        return ([...charts.map((folder) => join(folder, 'Chart.yaml')), ...kustomizations].some(isInside) ||
            files.some(({ path, text }) => isInside(path) && text !== undefined && (0,sniff/* mayMatter */.dx)(text)));
    };
    const sets = all
        .filter(isApplicationSet)
        .map((one) => ({ one, prefixes: prefixesOf(one).filter(matters) }))
        .filter(({ prefixes }) => prefixes.length > 0);
    const made = [];
    for (const { one, folder, changes } of [...all.flatMap(overlaysIn), ...sets.flatMap(setOverlaysIn)])
        if (matters(join(folder, '')))
            made.push(...(await overlayOf(one, folder, changes)));
    return {
        releases,
        unexpanded: sets.flatMap(({ one, prefixes }) => prefixes.map((prefix) => ({ prefix, at: one.at }))),
        made,
        notes: sets.length === 0
            ? []
            : [
                `No ApplicationSet is expanded, and what one points at is judged as it lies there: ${sets.map(({ one }) => `\`${(0,parse/* lineOf */.cA)(one.at)}\``).join(', ')}.`,
            ],
    };
}
function overlaysIn(one) {
    const spec = (0,parse_node/* child */.jf)(one.root, 'spec');
    const pairs = isKustomization(one)
        ? [{ at: (0,parse_node/* child */.jf)(spec, 'path'), changes: spec }]
        : isApplication(one)
            ? sourcesOf(spec).map((source) => ({ at: (0,parse_node/* child */.jf)(source, 'path'), changes: (0,parse_node/* child */.jf)(source, 'kustomize') }))
            : [];
    return pairs.flatMap(({ at, changes }) => {
        const folder = resolved('', stringOf(at) ?? (at === undefined ? '.' : ''));
        return folder === undefined ? [] : [{ one, folder, changes }];
    });
}
const setOverlaysIn = ({ one, prefixes }) => sourcesOf((0,parse_node/* child */.jf)((0,parse_node/* child */.jf)((0,parse_node/* child */.jf)(one.root, 'spec'), 'template'), 'spec')).flatMap((source) => prefixes.map((prefix) => ({
    one,
    folder: prefix.slice(0, Math.max(0, prefix.lastIndexOf('/'))),
    changes: (0,parse_node/* child */.jf)(source, 'kustomize'),
})));
function changedIn(one, all, files) {
    const isPart = (other) => {
        const spec = (0,parse_node/* child */.jf)(other.root, 'spec');
        return isHelmRelease(other)
            ? (0,parse_node/* child */.jf)(spec, 'chart') === undefined
            : (0,parse_node/* child */.jf)(spec, 'source') === undefined && (0,parse_node/* child */.jf)(spec, 'sources') === undefined;
    };
    const part = all.find((other) => other.kind === one.kind && other.name === one.name && isPart(other));
    if (part !== undefined)
        return `\`${(0,parse/* lineOf */.cA)(part.at)}\` may change its ${one.kind}`;
    const word = new RegExp(`kind:\\s*["']?${one.kind}\\b`);
    const names = (text) => text !== undefined && word.test(text);
    const patching = files.find(({ path, text }) => (0,read_tree/* isUnit */.vO)(path) && names(text))?.path ??
        all.find((other) => {
            const patches = isKustomization(other) ? (0,parse_node/* child */.jf)((0,parse_node/* child */.jf)(other.root, 'spec'), 'patches') : undefined;
            return patches !== undefined && names(other.source.text.slice(patches.start, patches.end));
        })?.at.path;
    return patching === undefined ? undefined : `\`${patching}\` may change its ${one.kind}`;
}

;// CONCATENATED MODULE: ./lib/src/expand/kustomize/graph.js





async function kustomizeUnits(tree, watch = () => undefined) {
    const paths = [...(await tree.list())].filter(read_tree/* isUnit */.vO).toSorted();
    const bytes = await tree.read(paths);
    const all = new Map();
    for (const path of paths) {
        watch(path);
        const content = bytes.get(path);
        all.set(path, content === undefined ? unreadKustomization(path) : await readKustomization(path, textOf(content)));
    }
    const byFolder = new Map([...all.values()].map((one) => [folderOf(one.path), one]));
    const units = [];
    for (const root of rootsOf([...all.values()], byFolder)) {
        if (root.isComponent || !tree.isJudged(root.path))
            continue;
        watch(root.path);
        const unit = await unitOf(root, byFolder, tree);
        if (matters(unit.files) || (await mayReachDeckhouse(unit, tree)))
            units.push(unit);
    }
    return units;
}
const matters = (files) => [...files.values()].some((content) => (0,sniff/* mayMatter */.dx)(textOf(content)));
async function mayReachDeckhouse({ kustomizations }, tree) {
    const folders = kustomizations.filter(({ isOpaque }) => isOpaque).map(({ path }) => folderOf(path));
    if (folders.length === 0)
        return false;
    const near = [...(await tree.list())].filter((path) => /\.(?:ya?ml|json)$/.test(path) && folders.some((folder) => isBelow(path, folder)));
    const found = await tree.read(near);
    return near.some((path) => !found.has(path)) || matters(found);
}
function rootsOf(all, byFolder) {
    const used = new Set(all.flatMap((one) => usedBy(one, byFolder)));
    const roots = [];
    const reached = new Set();
    for (const one of [...all.filter((each) => !used.has(each)), ...all]) {
        if (reached.has(one))
            continue;
        roots.push(one);
        for (const each of withUsed(one, byFolder))
            reached.add(each);
    }
    return roots;
}
function withUsed(root, byFolder) {
    const found = new Set([root]);
    for (const one of found)
        for (const next of usedBy(one, byFolder))
            found.add(next);
    return found;
}
const usedBy = ({ references }, byFolder) => references.flatMap(({ path }) => (path === undefined ? undefined : byFolder.get(path)) ?? []);
async function unitOf(root, byFolder, tree) {
    const kustomizations = [...withUsed(root, byFolder)];
    const references = kustomizations.flatMap((one) => one.references);
    const wanted = references.flatMap(({ path }) => (path === undefined || byFolder.has(path) ? [] : [path]));
    const files = await tree.read([...new Set([...kustomizations.map(({ path }) => path), ...wanted])]);
    const absent = references.filter(({ path }) => path === undefined || !(byFolder.has(path) || files.has(path)));
    const [missing] = absent;
    const refused = kustomizations.find((one) => one.refused !== undefined);
    return {
        path: root.path,
        kustomizations,
        files,
        unread: absent.map(({ at }) => at),
        refused: refused !== undefined
            ? `of \`${refused.path}\`, ${refused.refused}`
            : missing === undefined
                ? undefined
                : `\`${missing.written.replaceAll('`', "'")}\` (${missing.at.path}:${missing.at.start.line}) is no file and no kustomization of this repository, and nothing is fetched`,
    };
}
const unreadKustomization = (path) => ({
    path,
    isComponent: false,
    references: [],
    patches: [],
    changesAll: [(0,parse/* sourceOf */.vz)(path, '').locate(0, 0)],
    refused: 'it is not read, for it is a link or over a limit',
    isOpaque: true,
});

;// CONCATENATED MODULE: ./lib/src/expand/helm/outline.js
const ITEM = Symbol('item');
function outlinesOf(text) {
    const starts = [0, ...Array.from(text.matchAll(/^---.*$/gm), ({ index, 0: marker }) => index + marker.length)];
    return starts.map((start, index) => ({ start, text, lines: linesIn(text, start, starts[index + 1] ?? text.length) }));
}
const LINE = /^([ \t]*)((?:- +|-(?=\r?$))*)((?:"([^"\n]*)"|'([^'\n]*)'|([^\s"'#{}[\],&*!|>%@`-](?:[^:\n]|:(?=\S))*)):(?=[ \t\r]|$))?[ \t]*(.*?)\r?$/gm;
function linesIn(text, from, to) {
    const lines = [];
    const pattern = new RegExp(LINE);
    pattern.lastIndex = from;
    for (let found = pattern.exec(text); found !== null && found.index < to; found = pattern.exec(text)) {
        const [whole, space = '', dashes = '', named, double, single, plain, rest = ''] = found;
        if (whole === '')
            pattern.lastIndex += 1;
        if (/^\s*(?:#|---|$)/.test(whole))
            continue;
        const value = rest.includes('{{') ? rest : rest.replace(/(?:^|\s)#.*$/, '');
        const valueStart = found.index + whole.replace(/\r$/, '').length - rest.length;
        const place = { valueStart, valueEnd: valueStart + value.trimEnd().length };
        for (const { index } of dashes.matchAll(/-/g)) {
            const start = found.index + space.length + index;
            lines.push({ ...place, indent: space.length + index, step: ITEM, start, end: start + 1 });
        }
        const start = found.index + space.length + dashes.length;
        const key = double ?? single ?? plain?.trimEnd();
        if (named !== undefined && key !== undefined)
            lines.push({ ...place, indent: space.length + dashes.length, step: key, start, end: start + named.length - 1 });
        else if (dashes === '' && rest.startsWith('{{'))
            lines.push({ ...place, indent: 0, step: undefined, start, end: start });
    }
    return lines;
}
function follow({ text, lines }, steps, scalar) {
    let inside = lines;
    let last;
    let depth = 0;
    for (const step of steps) {
        const next = choose(text, inside, step, depth === steps.length - 1 ? scalar : undefined);
        if (next === undefined)
            break;
        last = next;
        inside = below(lines, next);
        depth += 1;
    }
    if (last === undefined)
        return undefined;
    const { start, end, valueStart, valueEnd } = last;
    const inserted = inside
        .filter(({ step }) => step === undefined)
        .map((line) => text.slice(line.valueStart, line.valueEnd));
    return { depth, start, end, valueStart, valueEnd, value: text.slice(valueStart, valueEnd), inserted };
}
function choose(text, inside, step, scalar) {
    const named = inside.filter((line) => line.step !== undefined);
    const indent = Math.min(...named.map((line) => line.indent));
    const level = named.filter((line) => line.indent === indent);
    if (typeof step === 'number') {
        const items = level.filter((line) => line.step === ITEM);
        return items.length > 1 ? items[step] : items[0];
    }
    const [first, ...more] = level.filter((line) => line.step === step);
    if (more.length === 0 || first === undefined)
        return first;
    const same = [first, ...more].filter((line) => isWord(text.slice(line.valueStart, line.valueEnd), scalar));
    return same.length === 1 ? same[0] : undefined;
}
const isWord = (written, scalar) => scalar !== undefined && [scalar, `"${scalar}"`, `'${scalar}'`].includes(written);
function below(lines, line) {
    const rest = lines.slice(lines.indexOf(line) + 1);
    const isOver = ({ indent, step }) => step !== undefined && (indent < line.indent || (indent === line.indent && (step !== ITEM || line.step === ITEM)));
    const end = rest.findIndex(isOver);
    return end === -1 ? rest : rest.slice(0, end);
}

;// CONCATENATED MODULE: ./lib/src/expand/helm/values.js



async function valuesReader(files, given, isAlternative) {
    const own = new Map();
    for (const path of files.keys())
        if (/(?:^|\/)values\.yaml$/.test(path))
            own.set(path, await readLayer(path, files));
    const layers = [];
    for (const one of given) {
        if (one.from !== 'file')
            layers.push(one);
        else if (one.path !== undefined)
            layers.push(await readLayer(one.path, files));
    }
    return ({ folder, parts }) => {
        const names = parts.map(({ name }) => name);
        const defaults = [folder, ...parts.map((part) => part.folder)].flatMap((home, index) => {
            const layer = index === 0 && isAlternative ? undefined : own.get(join(home, 'values.yaml'));
            return layer === undefined ? [] : [{ ...layer, prefix: names.slice(index) }];
        });
        const all = [...defaults.toReversed(), ...layers.map((layer) => ({ ...layer, prefix: names }))];
        return (path, stop) => {
            for (const { root, source, prefix } of all.toReversed()) {
                const way = path[0] === 'global' ? path : [...prefix, ...path];
                const stretch = root === undefined ? undefined : (0,places/* stretchOf */.Ls)(root, { steps: way, part: stop.part });
                if (stretch === undefined)
                    continue;
                const { node } = stretch;
                const isSame = stop.scalar === undefined || (node.type === 'scalar' && node.text === stop.scalar);
                return isSame ? source.locate(stretch.start, stretch.end) : undefined;
            }
            return undefined;
        };
    };
}
async function readLayer(path, files) {
    const source = (0,parse/* sourceOf */.vz)(path, textOf(files.get(path) ?? new Uint8Array()));
    const tree = await (0,parse/* readDocument */.u0)(source);
    return { source, root: tree.state === 'read' ? tree.root : undefined };
}
function valueIn(expression) {
    const found = new Set(Array.from(expression.matchAll(/(?<![\w.)])\$?\.Values((?:\.\w+)+)/g), ([, path = '']) => path.slice(1)));
    const [only] = found;
    return found.size === 1 ? only?.split('.') : undefined;
}

;// CONCATENATED MODULE: ./lib/src/expand/helm/helm.js









const GIVEN = 'given';
function renderChart({ chart, release, files }, tool) {
    const own = join(chart.folder, 'values.yaml');
    const tree = new Map([...files].filter(([path]) => chart.files.has(path)));
    if (release.isAlternative)
        tree.set(own, Buffer.from('{}\n'));
    return (0,workspace/* inWorkspace */.v)(tree, (workspace) => {
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(workspace.top, GIVEN));
        const words = release.values.flatMap((given, index) => {
            if (given.from === 'words')
                return given.words;
            const bytes = given.from === 'text' ? given.text : files.get(given.path ?? '');
            if (bytes === undefined)
                return [];
            (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(workspace.top, GIVEN, `${index}.yaml`), bytes);
            return [`--values=${GIVEN}/${index}.yaml`];
        });
        const namespace = release.namespace === undefined ? [] : [`--namespace=${release.namespace}`];
        const folder = chart.folder === '' ? 'tree' : `tree/${chart.folder}`;
        return tool(['--skip-tests', ...namespace, ...words, '--', release.name, folder], workspace);
    });
}
async function readChartOutput(unit, output) {
    const { chart, release, files, path, place } = unit;
    const [parsed] = await (0,parse/* parseFiles */.Bj)([{ path, text: output }]);
    const about = (0,parse/* sourceOf */.vz)(chart.path, '').locate(0, 0);
    const valuesOf = await valuesReader(files, release.values, release.isAlternative);
    const templates = new Map();
    const templateAt = (offset) => {
        const named = sourceBefore(output, offset);
        const known = named === undefined ? undefined : templates.get(named);
        if (named === undefined || known !== undefined)
            return known;
        const found = templateOf(named, unit);
        const text = textOf(files.get(found?.path ?? '') ?? new Uint8Array());
        if (found === undefined)
            return undefined;
        const template = {
            source: (0,parse/* sourceOf */.vz)(found.path, text),
            outlines: outlinesOf(text),
            value: valuesOf({ folder: chart.folder, parts: found.parts }),
        };
        templates.set(named, template);
        return template;
    };
    const locate = (manifest, stop) => {
        const template = templateAt(manifest.root.start);
        return template === undefined ? about : placeIn(template, manifest, stop);
    };
    const all = (0,places/* moved */.aW)(parsed ?? { path, manifests: [], doubtful: [], problems: [] }, output, locate, (offset) => {
        const template = templateAt(offset);
        return template === undefined ? about : template.source.locate(0, 0);
    });
    const doubtful = [...all.doubtful, ...(await perhapsIn(unit))];
    for (const at of release.changesAll)
        doubtful.push({ kinds: 'any', names: 'any', at });
    const hooks = all.manifests.filter(({ root }) => (0,places/* scalarAt */.C_)(root, 'metadata', 'annotations', 'helm.sh/hook') !== undefined);
    for (const { kind, name, at } of hooks)
        if (isRead(kind))
            doubtful.push({ kinds: new Set([kind]), names: name === null ? 'any' : new Set([name]), at });
    return {
        ...all,
        ...(place === undefined ? {} : { place }),
        manifests: all.manifests.filter((manifest) => !hooks.includes(manifest)),
        doubtful,
        sources: [path, ...files.keys()],
    };
}
function sourceBefore(output, offset) {
    const start = Math.max(output.lastIndexOf('\n---\n# Source: ', offset) + 1, 0);
    return /^---\n# Source: ([^\n]+)/.exec(output.slice(start, start + 4000))?.[1];
}
function templateOf(named, { chart, files }) {
    const [, ...rest] = named.split('/');
    const parts = [];
    let home = chart.folder;
    while (rest[0] === 'charts' && rest.length > 2) {
        const name = rest[1] ?? '';
        const folder = partNamed(name, home, files);
        if (folder === undefined)
            return undefined;
        parts.push({ folder, name });
        home = folder;
        rest.splice(0, 2);
    }
    const path = join(home, rest.join('/'));
    return files.has(path) ? { path, parts } : undefined;
}
function partNamed(name, home, files) {
    const near = join(home, `charts/${name}`);
    if (files.has(`${near}/Chart.yaml`))
        return near;
    const vendored = join(home, 'charts');
    return [...files]
        .filter(([path]) => /^[^/]+\/Chart\.yaml$/.test(isBelow(path, vendored) ? path.slice(vendored.length + 1) : ''))
        .filter(([, bytes]) => /^name: *["']?([\w.-]+)/m.exec(textOf(bytes))?.[1] === name)
        .map(([path]) => folderOf(path))[0];
}
function placeIn({ source, outlines, value }, manifest, stop) {
    const outline = outlineOf(outlines, manifest);
    if (outline === undefined)
        return source.locate(0, 0);
    const found = follow(outline, stop.steps, stop.scalar);
    if (found === undefined) {
        const kind = follow(outline, ['kind'], undefined);
        return source.locate(kind?.start ?? outline.start, kind?.valueEnd ?? outline.start);
    }
    const rest = stop.steps.slice(found.depth);
    const taken = takenBy([found.value, ...(rest.length > 0 || found.value === '' ? found.inserted : [])]);
    const given = taken === undefined || stop.part === 'key' ? undefined : value([...taken, ...rest], stop);
    if (given !== undefined)
        return given;
    const isWhole = rest.length === 0 && stop.part !== 'key' && isWord(found.value, stop.scalar);
    if (!isWhole)
        return source.locate(found.start, found.end);
    return source.locate(stop.part === 'value' ? found.valueStart : found.start, found.valueEnd);
}
function takenBy(expressions) {
    const taking = expressions.filter((one) => !CONTROL.test(one) && valueIn(one) !== undefined);
    const [only] = taking;
    return only === undefined || taking.length > 1 ? undefined : valueIn(only);
}
const CONTROL = /^\{\{-?\s*(?:if|else|end|range|define|block|template|break|continue|\/\*|\$\w+\s*:?=)/;
function outlineOf(outlines, { kind, name }) {
    const word = (outline, ...steps) => follow(outline, steps, undefined)?.value;
    const alike = outlines.filter((outline) => isWord(word(outline, 'kind') ?? '', kind));
    if (alike.length < 2)
        return alike[0];
    const same = alike.filter((outline) => isWord(word(outline, 'metadata', 'name') ?? '', name ?? ''));
    const open = alike.filter((outline) => word(outline, 'metadata', 'name')?.includes('{{') !== false);
    const nearest = same.length > 0 ? same : open;
    return nearest.length === 1 ? nearest[0] : undefined;
}

;// CONCATENATED MODULE: ./lib/src/expand/unit.js

const isOfChart = (unit) => 'chart' in unit;
function keyOf(unit) {
    const files = [...unit.files].map(([path, bytes]) => [path, Buffer.from(bytes).toString('latin1')]);
    if (!isOfChart(unit))
        return JSON.stringify([unit.path, files]);
    const { name, namespace, values, isAlternative } = unit.release;
    const given = values.map((one) => (one.from === 'file' ? one.path : one.from === 'text' ? one.text : one.words));
    return JSON.stringify([unit.chart.folder, unit.refused, name, namespace, isAlternative, given, files]);
}
const textsOf = ({ files }) => [...files.values()].filter((bytes) => !bytes.includes(0)).map(textOf);

;// CONCATENATED MODULE: ./lib/src/expand/made.js






function made_takenBy(unit, { state }) {
    if (isOfChart(unit))
        return state === 'rendered' ? takenOf(unit) : valuesOf(unit);
    return state === 'rendered' ? [...unit.files.keys()] : partsOf(unit);
}
async function madeOf(unit, outcome, taken) {
    if (outcome.state === 'rendered') {
        if (isOfChart(unit))
            return readChartOutput(unit, outcome.output);
        return { ...(await readRendered(unit, outcome.output)), sources: [...unit.files.keys()] };
    }
    const shared = (own) => [...unit.files].filter(([path]) => taken.has(path) && !own.includes(path) && !(0,read_tree/* isUnit */.vO)(path));
    return isOfChart(unit)
        ? leftOfChart(unit, shared(valuesOf(unit)))
        : leftOf(unit, shared(partsOf(unit)), outcome.isFailure);
}

// EXTERNAL MODULE: ./lib/src/parse/secrets.js + 2 modules
var parse_secrets = __webpack_require__(6664);
;// CONCATENATED MODULE: ./lib/src/expand/outcome.js




async function outcomeOf(unit, sandbox) {
    const left = (why, isFailure = false) => ({ state: 'left', why, isFailure });
    if (typeof sandbox === 'string')
        return left(sandbox);
    if (unit.refused !== undefined)
        return left(unit.refused);
    const ready = await (isOfChart(unit) ? sandbox.helm() : sandbox.kustomize());
    if (ready === undefined)
        return left(isOfChart(unit) ? '`helm` is not on this machine' : 'neither `kustomize` nor `kubectl` is on this machine');
    const ran = await render(unit, ready);
    const { name, version } = ready.tool;
    if (ran.state === 'done')
        return { state: 'rendered', output: ran.output, by: `\`${name}\` ${version}` };
    if (ran.isInterrupted)
        return left(ran.why);
    const words = `\`${name}\` says: ${quoted(ran.why, unit)}`;
    const isForOthers = isOfChart(unit) && unit.path === unit.chart.path;
    return isForOthers ? left(`with its own values alone, ${words}`) : left(words, true);
}
const render = (unit, { run }) => isOfChart(unit) ? renderChart(unit, run) : renderKustomization(unit, run);
const MAX_WORDS = 300;
const MAX_READ = 8000;
function quoted(written, unit) {
    const words = written.slice(0, MAX_READ);
    const line = (isOfChart(unit) ? withoutNumbers(words, unit.release.values.map(nameOf)) : words)
        .replaceAll(/\S*\/(?:tree|wrapper)\b\/?/g, '')
        .replace(/^[EF]\d{4} .*?\] "command failed" err=(["'])(.*)\1\s*$/s, (_all, _quote, inner) => inner.replaceAll(/\\(["\\])/g, '$1'))
        .replace(/^error: /i, '')
        .replace(/^.*recursed accumulation of path '[^']*': /s, '')
        .replaceAll(/\s+/g, ' ')
        .replaceAll('`', "'")
        .trim();
    const given = isOfChart(unit)
        ? unit.release.values.flatMap((one) => (one.from === 'file' ? [] : [one.source.text]))
        : [];
    const secrets = [...textsOf(unit), ...given].flatMap((text) => [...(0,parse_secrets/* secretsIn */.VY)(text)]);
    const safe = secrets.reduce((text, secret) => text.replaceAll(secret, '\u2022\u2022\u2022'), line);
    return `\`${safe.length > MAX_WORDS ? `${safe.slice(0, MAX_WORDS)}\u2026` : safe}\``;
}
const withoutNumbers = (words, names) => words
    .replace(/\s*Use --debug flag to render out invalid YAML\s*$/, '')
    .replaceAll(/^(?:level=|walk\.go|coalesce\.go|time=|\d{4}\/\d\d\/\d\d ).*\n/gm, '')
    .replaceAll(/\S*\bgiven\/(\d+)\.yaml/g, (_all, index) => names[Number(index)] ?? 'values');
const nameOf = (given) => given.path ?? 'inline values';

;// CONCATENATED MODULE: ./lib/src/expand/words.js

function told(outcomes, side) {
    const start = side === 'base' ? 'At base, ' : '';
    const kustomizations = outcomes.filter(([unit]) => !isOfChart(unit));
    const charts = outcomes.filter(([unit]) => isOfChart(unit));
    const done = side === 'base'
        ? []
        : [
            ...rendered(kustomizations, (count) => (count === 1 ? 'one kustomization' : `${count} kustomizations`)),
            ...rendered(charts, (count) => (count === 1 ? 'one chart' : `${count} charts`)),
        ];
    return [
        ...done,
        ...left(kustomizations, side).map(([are, why]) => `${start}${are} not rendered: ${why}. The sources are judged as they are, and what patches change is unknown.`),
        ...left(charts, side).map(([are, why]) => `${start}${are} not rendered: ${why}. The templates are judged as they are, and what values decide is unknown.`),
    ];
}
function rendered(outcomes, counted) {
    const tools = new Map();
    for (const [, outcome] of outcomes)
        if (outcome.state === 'rendered')
            tools.set(outcome.by, (tools.get(outcome.by) ?? 0) + 1);
    return [...tools].map(([by, count]) => `Rendered ${counted(count)} with ${by}.`);
}
function left(outcomes, side) {
    const reasons = new Map();
    for (const [unit, outcome] of outcomes) {
        if (outcome.state === 'rendered' || (outcome.isFailure && side === undefined))
            continue;
        const named = isOfChart(unit) && unit.path !== unit.chart.path ? `the chart of \`${unit.path}\`` : `\`${unit.path}\``;
        reasons.set(outcome.why, new Set([...(reasons.get(outcome.why) ?? []), named]));
    }
    return [...reasons].map(([why, all]) => {
        const names = [...all].join(', ');
        return [`${side === undefined ? names.replace(/^t/, 'T') : names} ${all.size === 1 ? 'is' : 'are'}`, why];
    });
}

;// CONCATENATED MODULE: ./lib/src/expand/expand.js









async function expand(sides, sandbox, watch = () => undefined) {
    const known = new Map();
    const render = (unit) => {
        watch(unit.path);
        const key = keyOf(unit);
        const outcome = known.get(key) ?? outcomeOf(unit, sandbox);
        known.set(key, outcome);
        return outcome;
    };
    const head = await expandSide(sides.head, sides.trees.head, render, watch);
    const { trees } = sides;
    const base = sides.base === undefined || trees.base === undefined
        ? undefined
        : await expandSide(sides.base, trees.base, render, watch);
    return {
        head,
        base,
        changedFiles: new Set([...sides.changedFiles, ...difference(head.files, base?.files)]),
        notes: [...told(head.outcomes), ...head.deployed.notes, ...told(base?.outcomes ?? [], 'base')],
    };
}
async function expandSide(side, tree, render, watch) {
    const charts = await chartsOf(tree, watch);
    const kustomizations = await kustomizeUnits(tree, watch);
    const deployed = await deployedIn(side, charts.map(({ folder }) => folder), kustomizations.map(({ path }) => path));
    const units = [
        ...kustomizations,
        ...(await chartUnits(charts, deployed.releases, deployed.unexpanded, tree)),
    ];
    const outcomes = [];
    for (const unit of units)
        outcomes.push([unit, await render(unit)]);
    const taken = new Set(outcomes.flatMap(([unit, outcome]) => made_takenBy(unit, outcome)));
    const made = [...deployed.made];
    for (const [unit, outcome] of outcomes) {
        const file = await madeOf(unit, outcome, taken);
        made.push(outcome.state === 'left' && outcome.isFailure ? withFailure(file, unit, outcome.why) : file);
    }
    const files = new Map(units.flatMap((unit) => [...unit.files]));
    return {
        side: { files: side.files.filter(({ path }) => !taken.has(path)) },
        made,
        texts: [
            ...new Set(units.flatMap(textsOf)),
            ...outcomes.flatMap(([, outcome]) => (outcome.state === 'rendered' ? [outcome.output] : [])),
        ],
        outcomes,
        files,
        deployed,
    };
}
function withFailure(file, unit, why) {
    const problem = isOfChart(unit)
        ? {
            at: unit.at,
            message: `The chart of \`${unit.chart.folder || '.'}\` cannot be rendered: ${why}.`,
            deckhouse: true,
        }
        : {
            at: (0,parse/* sourceOf */.vz)(unit.path, '').locate(0, 0),
            message: `This kustomization cannot be rendered: ${why}.`,
            deckhouse: true,
        };
    return { ...file, problems: [...file.problems, problem] };
}
function difference(head, base) {
    if (base === undefined)
        return [];
    const same = (path) => {
        const [after, before] = [head.get(path), base.get(path)];
        return after !== undefined && before !== undefined && Buffer.compare(after, before) === 0;
    };
    return [...head.keys()].filter((path) => base.has(path) && !same(path));
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
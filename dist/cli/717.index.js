export const id = 717;
export const ids = [717];
export const modules = {

/***/ 2717:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  expand: () => (/* binding */ expand)
});

// EXTERNAL MODULE: ./lib/src/parse/index.js + 2 modules
var parse = __webpack_require__(2448);
// EXTERNAL MODULE: ./lib/src/read/tree.js
var read_tree = __webpack_require__(5407);
// EXTERNAL MODULE: ./lib/src/parse/sniff.js
var sniff = __webpack_require__(3850);
// EXTERNAL MODULE: ./lib/src/parse/node.js
var parse_node = __webpack_require__(5304);
;// CONCATENATED MODULE: ./lib/src/expand/kustomization.js


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
        const target = (0,parse_node/* child */.jf)(item, 'target');
        const text = (0,parse_node/* child */.jf)(item, 'patch');
        return {
            path: written === undefined ? undefined : resolve(written),
            text: stringOf(text),
            textAt: text === undefined ? undefined : place(text),
            target: target === undefined
                ? undefined
                : { kind: stringOf((0,parse_node/* child */.jf)(target, 'kind')), name: stringOf((0,parse_node/* child */.jf)(target, 'name')) },
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
function itemsOf(node) {
    if (node === undefined)
        return [];
    return node.type === 'list' ? node.items : [node];
}
function stringOf(node) {
    return node?.type === 'scalar' && typeof node.value === 'string' ? node.value : undefined;
}
function holdsUnresolved(node) {
    if (node.type === 'unresolved')
        return true;
    if (node.type === 'list')
        return node.open !== undefined || node.items.some(holdsUnresolved);
    return (node.type === 'map' &&
        (node.open !== undefined || [...node.entries.values()].some(({ value }) => holdsUnresolved(value))));
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

;// CONCATENATED MODULE: ./lib/src/expand/graph.js




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
    const near = [...(await tree.list())].filter((path) => /\.(?:ya?ml|json)$/.test(path) && folders.some((folder) => folder === '' || path.startsWith(`${folder}/`)));
    return matters(await tree.read(near));
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
const textOf = (bytes) => new TextDecoder().decode(bytes);

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./lib/src/expand/places.js

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
    const node = path.reduce((from, key) => (0,parse_node/* child */.jf)(from, key), root);
    return node?.type === 'scalar' ? node.text : undefined;
}
function lineStarts(text) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
        starts.push(at + 1);
    return starts;
}

// EXTERNAL MODULE: ./lib/src/expand/workspace.js
var workspace = __webpack_require__(562);
;// CONCATENATED MODULE: ./lib/src/expand/kustomize.js







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
    const sources = await sourcesOf(unit);
    const [parsed] = await (0,parse/* parseFiles */.Bj)([{ path: unit.path, text: output }]);
    const top = (0,parse/* sourceOf */.vz)(unit.path, textOf(unit.files.get(unit.path) ?? new Uint8Array())).locate(0, 0);
    if (parsed === undefined)
        return { path: unit.path, manifests: [], doubtful: [], problems: [] };
    const patches = unit.kustomizations.flatMap(({ patches: own }) => own.toReversed());
    const inline = new Map();
    for (const patch of patches)
        inline.set(patch, await inlineLayers(patch, unit));
    const locate = (manifest, stop) => {
        const origin = originOf(scalarAt(manifest.root, 'metadata', 'annotations', ORIGIN) ?? '');
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
            return startOf(unit, origin) ?? top;
        return written(declared, stop) ?? nearest(declared, stop);
    };
    return moved(parsed, output, locate, (offset) => {
        const from = output.lastIndexOf('\n---', offset);
        const end = output.indexOf('\n---', offset);
        return startOf(unit, originOf(output.slice(Math.max(0, from), end === -1 ? output.length : end))) ?? top;
    });
}
async function sourcesOf({ files }) {
    const texts = [...files].map(([path, bytes]) => ({ path, text: textOf(bytes) }));
    const parsed = await (0,parse/* parseFiles */.Bj)(texts);
    return new Map(parsed.map(({ path, manifests }) => [path, manifests]));
}
function originOf(annotation) {
    const path = /(?:^|\n|\\n)\s*(?:path|configuredIn): *(\S+?)(?:\\n|\s|$)/.exec(annotation)?.[1];
    const inside = path === undefined ? undefined : /^\.\.\/tree\/(.+)$/.exec(path)?.[1];
    return inside;
}
const startOf = ({ files }, path) => path !== undefined && files.has(path) ? (0,parse/* sourceOf */.vz)(path, '').locate(0, 0) : undefined;
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
    const stretch = stretchOf(root, stop);
    if (stretch === undefined)
        return undefined;
    const { node } = stretch;
    const differs = stop.scalar !== undefined && !(node.type === 'scalar' && node.text === stop.scalar);
    return differs ? undefined : source.locate(stretch.start, stretch.end);
}
function nearest({ root, source, at }, { steps }) {
    for (let length = steps.length; length > 0; length -= 1) {
        const part = steps.slice(0, length);
        const stretch = stretchOf(root, { steps: part, part: 'key' });
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
function lineIn({ at, textAt = at }, { files }, text, offset) {
    const source = (0,parse/* sourceOf */.vz)(at.path, textOf(files.get(at.path) ?? new Uint8Array()));
    const lines = source.text.split('\n');
    if (!/^[|>]/.test((lines[textAt.start.line - 1] ?? '').slice(textAt.start.column - 1)))
        return textAt;
    const index = textAt.start.line + text.slice(0, offset).split('\n').length - 1;
    const line = lines[index] ?? '';
    const from = lines.slice(0, index).reduce((sum, before) => sum + before.length + 1, 0);
    return source.locate(from + line.length - line.trimStart().length, from + line.trimEnd().length);
}
const kustomize_patchesOf = ({ kustomizations }) => kustomizations.flatMap((one) => one.patches.map((patch) => [one, patch]));

// EXTERNAL MODULE: ./lib/src/parse/secrets.js + 2 modules
var parse_secrets = __webpack_require__(8480);
;// CONCATENATED MODULE: ./lib/src/expand/outcome.js



async function outcomeOf(unit, sandbox) {
    const left = (why, isFailure = false) => ({ state: 'left', why, isFailure });
    if (typeof sandbox === 'string')
        return left(sandbox);
    if (unit.refused !== undefined)
        return left(unit.refused);
    const ready = await sandbox.kustomize();
    if (ready === undefined)
        return left('neither `kustomize` nor `kubectl` is on this machine');
    const ran = await renderKustomization(unit, ready.run);
    const { name, version } = ready.tool;
    if (ran.state === 'done')
        return { state: 'rendered', output: ran.output, by: `\`${name}\` ${version}` };
    return ran.isInterrupted ? left(ran.why) : left(`\`${name}\` says: ${quoted(ran.why, unit)}`, true);
}
const MAX_WORDS = 300;
function quoted(words, { files }) {
    const line = words
        .replaceAll(/\S*\/(?:tree|wrapper)\b\/?/g, '')
        .replace(/^[EF]\d{4} .*?\] "command failed" err=(["'])(.*)\1\s*$/s, (_all, _quote, inner) => inner.replaceAll(/\\(["\\])/g, '$1'))
        .replace(/^error: /i, '')
        .replace(/^.*recursed accumulation of path '[^']*': /s, '')
        .replaceAll(/\s+/g, ' ')
        .replaceAll('`', "'")
        .trim();
    const secrets = [...files.values()].flatMap((bytes) => [...(0,parse_secrets/* secretsIn */.VY)(textOf(bytes))]);
    const safe = secrets.reduce((text, secret) => text.replaceAll(secret, '\u2022\u2022\u2022'), line);
    return `\`${safe.length > MAX_WORDS ? `${safe.slice(0, MAX_WORDS)}\u2026` : safe}\``;
}

;// CONCATENATED MODULE: ./lib/src/expand/unrendered.js




async function leftOf(unit, shared, isRejected) {
    const patches = kustomize_patchesOf(unit);
    const doubtful = [];
    for (const [, patch] of patches) {
        const changed = await changedBy(patch, unit);
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
async function changedBy(patch, unit) {
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
    const bytes = patch.path === undefined ? undefined : unit.files.get(patch.path);
    const text = patch.text ?? (bytes === undefined ? undefined : textOf(bytes));
    if (text === undefined)
        return [{ kinds: 'any', names: 'any', at }];
    if ((0,sniff/* sniff */.ZF)(text) === null)
        return [];
    const parsed = await (0,parse/* parseFiles */.Bj)([{ path: patch.path ?? at.path, text }]);
    const place = (own) => (patch.path === undefined ? at : own);
    return parsed.flatMap(({ manifests, doubtful }) => [
        ...manifests
            .filter(({ kind }) => isRead(kind))
            .map(({ kind, name, at: own }) => ({
            kinds: new Set([kind]),
            names: name === null || name === '' ? 'any' : new Set([name]),
            at: place(own),
        })),
        ...doubtful.map((one) => ({ ...one, at: place(one.at) })),
    ]);
}
const NATIVE = new Set(['Secret', 'Service', 'CronJob', 'DaemonSet', 'Deployment', 'StatefulSet']);
const isRead = (kind) => (0,sniff/* isKnownKind */.mT)(kind) || NATIVE.has(kind);
const plain = (pattern) => pattern !== undefined && /^[\w-]+$/.test(pattern) ? pattern : undefined;

;// CONCATENATED MODULE: ./lib/src/expand/words.js
function told(outcomes, side) {
    const tools = new Map();
    for (const [, outcome] of outcomes)
        if (outcome.state === 'rendered')
            tools.set(outcome.by, (tools.get(outcome.by) ?? 0) + 1);
    const rendered = [...tools].map(([by, count]) => `Rendered ${count === 1 ? 'one kustomization' : `${count} kustomizations`} with ${by}.`);
    const start = side === 'base' ? 'At base, ' : '';
    const reasons = new Map();
    for (const [{ path }, outcome] of outcomes) {
        if (outcome.state === 'rendered' || (outcome.isFailure && side === undefined))
            continue;
        reasons.set(outcome.why, [...(reasons.get(outcome.why) ?? []), `\`${path}\``]);
    }
    const left = [...reasons].map(([why, paths]) => `${start}${paths.join(', ')} ${paths.length === 1 ? 'is' : 'are'} not rendered: ${why}. The sources are judged as they are, and what patches change is unknown.`);
    return [...rendered, ...left];
}

;// CONCATENATED MODULE: ./lib/src/expand/expand.js







async function expand(sides, sandbox, watch = () => undefined) {
    const known = new Map();
    const render = (unit) => {
        watch(unit.path);
        const key = JSON.stringify([unit.path, [...unit.files].map(([path, bytes]) => [path, textOf(bytes)])]);
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
        notes: [...told(head.outcomes), ...told(base?.outcomes ?? [], 'base').filter((note) => note.startsWith('At base'))],
    };
}
async function expandSide(side, tree, render, watch) {
    const units = await kustomizeUnits(tree, watch);
    const outcomes = [];
    for (const unit of units)
        outcomes.push([unit, await render(unit)]);
    const taken = new Set(outcomes.flatMap(([unit, { state }]) => (state === 'rendered' ? [...unit.files.keys()] : partsOf(unit))));
    const made = [];
    for (const [unit, outcome] of outcomes) {
        if (outcome.state === 'rendered') {
            made.push({ ...(await readRendered(unit, outcome.output)), sources: [...unit.files.keys()] });
            continue;
        }
        const parts = partsOf(unit);
        const shared = [...unit.files].filter(([path]) => taken.has(path) && !parts.includes(path) && !(0,read_tree/* isUnit */.vO)(path));
        const file = await leftOf(unit, shared, outcome.isFailure);
        const problem = {
            at: (0,parse/* sourceOf */.vz)(unit.path, '').locate(0, 0),
            message: `This kustomization cannot be rendered: ${outcome.why}.`,
            deckhouse: true,
        };
        made.push(outcome.isFailure ? { ...file, problems: [...file.problems, problem] } : file);
    }
    const files = new Map(units.flatMap((unit) => [...unit.files]));
    return {
        side: { files: side.files.filter(({ path }) => !taken.has(path)) },
        made,
        texts: [
            ...[...files].filter(([path]) => taken.has(path)).map(([, bytes]) => textOf(bytes)),
            ...outcomes.flatMap(([, outcome]) => (outcome.state === 'rendered' ? [outcome.output] : [])),
        ],
        outcomes,
        files,
    };
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

/***/ 562:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ inWorkspace)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(542);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);



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

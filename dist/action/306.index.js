"use strict";
exports.id = 306;
exports.ids = [306];
exports.modules = {

/***/ 5306:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gateChanges: () => (/* binding */ gateChanges),
  newExemptions: () => (/* binding */ newExemptions)
});

// EXTERNAL MODULE: ./lib/src/model/declared-facts.js
var declared_facts = __webpack_require__(3171);
;// CONCATENATED MODULE: ./lib/src/settings/cluster-changes.js

const UNSAID = { load: 'auto', complete: 'auto', facts: declared_facts/* NO_FACTS */.K };
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
var settings = __webpack_require__(7114);
;// CONCATENATED MODULE: ./lib/src/settings/changes.js


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
function newExemptions(from, to) {
    const known = new Set(from.exemptions.map(textOf));
    return to.exemptions.filter((exemption) => !known.has(textOf(exemption)));
}
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


/***/ })

};
;
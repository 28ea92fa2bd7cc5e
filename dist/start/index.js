import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 24:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 386:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  bM: () => (/* binding */ pullRequestRepository),
  yy: () => (/* binding */ temporaryFolder)
});

// UNUSED EXPORTS: commitFiles, gitIn, pushCommit, shallowCheckout

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __nccwpck_require__(421);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(24);
;// CONCATENATED MODULE: external "node:os"
const external_node_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(760);
;// CONCATENATED MODULE: ./lib/dev/git-fixture.js




/** Runs git with a fixed identity and date, so that the same files give the same commits. */
function gitIn(folder, ...args) {
    const identity = {
        GIT_AUTHOR_NAME: 'Example',
        GIT_AUTHOR_EMAIL: 'example@example.com',
        GIT_AUTHOR_DATE: '2026-11-01T00:00:00Z',
    };
    const committer = {
        GIT_COMMITTER_NAME: 'Example',
        GIT_COMMITTER_EMAIL: 'example@example.com',
        GIT_COMMITTER_DATE: '2026-11-01T00:00:00Z',
    };
    const env = {
        ...process.env,
        ...identity,
        ...committer,
        GIT_CONFIG_GLOBAL: '/dev/null',
        GIT_CONFIG_SYSTEM: '/dev/null',
    };
    return (0,external_node_child_process_.execFileSync)('git', ['-c', 'commit.gpgSign=false', '-c', 'core.autocrlf=false', ...args], {
        cwd: folder,
        env,
        stdio: ['ignore', 'pipe', 'pipe'],
    })
        .toString()
        .trim();
}
/** A folder that is gone when `remove` is called. */
function temporaryFolder(prefix) {
    const path = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_namespaceObject.tmpdir)(), prefix));
    return { path, remove: () => (0,external_node_fs_.rmSync)(path, { recursive: true, force: true }) };
}
/** Writes files (or a folder of files) into a work tree and commits all of it. Returns the commit. */
function commitFiles(folder, files, message) {
    if (typeof files === 'string')
        (0,external_node_fs_.cpSync)(files, folder, { recursive: true });
    else {
        for (const [path, text] of Object.entries(files)) {
            if (text === null)
                (0,external_node_fs_.rmSync)((0,external_node_path_.join)(folder, path));
            else {
                (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)((0,external_node_path_.join)(folder, path)), { recursive: true });
                (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(folder, path), text);
            }
        }
    }
    gitIn(folder, 'add', '--all', '--force');
    gitIn(folder, 'commit', '--quiet', '--allow-empty', '--message', message);
    return gitIn(folder, 'rev-parse', 'HEAD');
}
/** Makes a repository with a pull request whose test merge is checked out, as actions/checkout with history does it. */
function pullRequestRepository(folder, base, head) {
    (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
    gitIn(folder, 'init', '--quiet', '--initial-branch', 'main');
    const baseSha = commitFiles(folder, base, 'Base');
    gitIn(folder, 'checkout', '--quiet', '-b', 'topic');
    const headSha = commitFiles(folder, head, 'Change');
    return { folder, base: baseSha, head: headSha, merge: testMerge(folder, baseSha, headSha) };
}
/** Adds a commit to the pull request's branch and merges anew, as a push does. */
function pushCommit(repository, files) {
    gitIn(repository.folder, 'checkout', '--quiet', repository.head);
    const head = commitFiles(repository.folder, files, 'Push');
    return { ...repository, head, merge: testMerge(repository.folder, repository.base, head) };
}
function testMerge(folder, base, head) {
    gitIn(folder, 'checkout', '--quiet', '--detach', base);
    gitIn(folder, 'merge', '--quiet', '--no-ff', '--message', 'Merge', head);
    const merge = gitIn(folder, 'rev-parse', 'HEAD');
    gitIn(folder, 'update-ref', 'refs/pull/1/merge', merge);
    gitIn(folder, 'update-ref', 'refs/pull/1/head', head);
    return merge;
}
/** A clone of depth 1 with the test merge checked out, the default of actions/checkout, or with the head. */
function shallowCheckout(repository, folder, side = 'merge') {
    mkdirSync(folder, { recursive: true });
    gitIn(folder, 'init', '--quiet');
    gitIn(folder, 'fetch', '--quiet', '--depth=1', `file://${repository.folder}`, `refs/pull/1/${side}`);
    gitIn(folder, 'checkout', '--quiet', '--detach', 'FETCH_HEAD');
}


/***/ }),

/***/ 383:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  y: () => (/* binding */ startGitHub)
});

;// CONCATENATED MODULE: external "node:crypto"
const external_node_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");
;// CONCATENATED MODULE: external "node:fs/promises"
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");
;// CONCATENATED MODULE: external "node:http"
const external_node_http_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(760);
;// CONCATENATED MODULE: ./lib/dev/github-stand-in/answer.js
const DOCUMENTATION = 'https://docs.github.com/rest';
/** A success with a JSON body. */
function ok(body, headers = {}) {
    return { status: 200, body, headers };
}
/** An error in GitHub's general shape. */
function failure(status, message, headers = {}) {
    const body = { message, documentation_url: DOCUMENTATION, status: `${status}` };
    return { status, body, headers };
}
/** What GitHub says of everything that is not there or may not be known to be there. */
function notFound() {
    return failure(404, 'Not Found');
}
/** What GitHub says to a workflow's token that lacks a permission. */
function notAccessible() {
    return failure(403, 'Resource not accessible by integration');
}
/** A 422 with one reason. */
function validationFailed(reason) {
    const body = {
        message: 'Validation Failed',
        errors: [reason],
        documentation_url: DOCUMENTATION,
        status: '422',
    };
    return { status: 422, body };
}
/** A 403 for content that is too large for this endpoint. */
function tooLarge(message) {
    const errors = [{ resource: 'Blob', field: 'data', code: 'too_large' }];
    return { status: 403, body: { message, errors, documentation_url: DOCUMENTATION, status: '403' } };
}
/** https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api#exceeding-the-rate-limit */
function rateLimited(refusal) {
    // Only a secondary limit has the header; after a primary one `x-ratelimit-reset` says when.
    return refusal.limit === 'primary'
        ? failure(403, 'API rate limit exceeded for installation.')
        : failure(403, 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.', {
            'retry-after': `${refusal.retryAfter}`,
        });
}

;// CONCATENATED MODULE: ./lib/dev/github-stand-in/limits.js
/**
 * GitHub's limits. Where GitHub documents a number, the page is named; where only others' observations exist, the
 * report is. Where sources differ the stricter number stands here: who lives with it lives with GitHub.
 */
/** https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api */
const PER_PAGE_DEFAULT = 30;
const PER_PAGE_MAX = 100;
/**
 * "Body is too long (maximum is 65536 characters)", the answer of the comment endpoints, read as code points. What
 * passes has at most 4 bytes for each of them, so the 262,144 bytes that others measured
 * (dead-claudia/github-limits#13) are kept with it.
 */
const COMMENT_MAX_CODE_POINTS = 65_536;
const COMMENT_MAX_BYTES = 4 * COMMENT_MAX_CODE_POINTS;
/** https://docs.github.com/rest/git/trees#get-a-tree: "100,000 entries with a maximum size of 7 MB" if recursive. */
const TREE_MAX_ENTRIES = 100_000;
const TREE_MAX_BYTES = 7 * 1024 * 1024;
/** https://docs.github.com/rest/git/blobs#get-a-blob: "blobs up to 100 megabytes". */
const BLOB_MAX_BYTES = 100 * 1024 * 1024;
/** https://docs.github.com/rest/repos/contents#get-repository-content: beyond 1 MB only the raw media type has content. */
const CONTENTS_MAX_BYTES = 1024 * 1024;
/** Same page: "an upper limit of 1,000 files for a directory"; nothing marks the answer as cut. */
const DIRECTORY_MAX_ENTRIES = 1000;
/** https://docs.github.com/rest/commits/commits#compare-two-commits: 250 without paging; files on the first page only. */
const COMPARE_MAX_COMMITS = 250;
const COMPARE_MAX_FILES = 300;
/** https://docs.github.com/rest/pulls/pulls#list-pull-requests-files: "a maximum of 3000 files". */
const PULL_MAX_FILES = 3000;
/**
 * Changed lines beyond which a file has no `patch`. GitHub documents no number; 2,081 lines came without
 * (tsantalis/RefactoringMiner#1109).
 */
const PATCH_MAX_LINES = 2000;
/**
 * Changed lines of one page of files beyond which rows say 0 additions, deletions and changes and have no patch,
 * unmarked; smaller pages have the right counts (discussion 213491 of GitHub's community).
 */
const PAGE_MAX_PATCH_LINES = 20_000;
/** https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api, GITHUB_TOKEN: for each repository. */
const REQUESTS_PER_HOUR = 1000;
/** Same page, "About secondary rate limits". GET counts one point, POST, PATCH, PUT and DELETE five. */
const CONCURRENT_REQUESTS = 100;
const POINTS_PER_MINUTE = 900;
const WRITES_PER_MINUTE = 80;
const WRITES_PER_HOUR = 500;
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** Starts with all limits untouched. What was refused by a secondary limit does not count towards one. */
function createRateLimiter() {
    let hourStarted = -HOUR;
    let used = 0;
    const secondary = [
        slidingWindow(POINTS_PER_MINUTE, MINUTE, (method) => (isWrite(method) ? 5 : 1)),
        slidingWindow(WRITES_PER_MINUTE, MINUTE, (method) => (createsContent(method) ? 1 : 0)),
        slidingWindow(WRITES_PER_HOUR, HOUR, (method) => (createsContent(method) ? 1 : 0)),
    ];
    function startHour(now) {
        if (now - hourStarted < HOUR)
            return;
        hourStarted = now;
        used = 0;
    }
    return {
        admit(method, open, now) {
            startHour(now);
            if (used >= REQUESTS_PER_HOUR)
                return { limit: 'primary', retryAfter: seconds(hourStarted + HOUR - now) };
            used += 1;
            if (open > CONCURRENT_REQUESTS)
                return { limit: 'secondary', retryAfter: 60 };
            const wait = Math.max(...secondary.map((window) => window.wait(method, now)));
            if (wait > 0)
                return { limit: 'secondary', retryAfter: seconds(wait) };
            for (const window of secondary)
                window.count(method, now);
            return undefined;
        },
        headers(now) {
            startHour(now);
            return {
                'x-ratelimit-limit': `${REQUESTS_PER_HOUR}`,
                'x-ratelimit-remaining': `${REQUESTS_PER_HOUR - used}`,
                'x-ratelimit-used': `${used}`,
                'x-ratelimit-reset': `${Math.ceil((hourStarted + HOUR) / 1000)}`,
                'x-ratelimit-resource': 'core',
            };
        },
    };
}
function slidingWindow(max, length, points) {
    let counted = [];
    return {
        /** Milliseconds until the request would fit, 0 if it does now. */
        wait(method, now) {
            counted = counted.filter(({ at }) => now - at < length);
            let excess = points(method) > 0 ? counted.reduce((sum, one) => sum + one.points, points(method)) - max : 0;
            for (const one of counted) {
                if (excess <= 0)
                    return 0;
                excess -= one.points;
                if (excess <= 0)
                    return one.at + length - now;
            }
            return 0;
        },
        count(method, now) {
            if (points(method) > 0)
                counted = [...counted, { at: now, points: points(method) }];
        },
    };
}
function isWrite(method) {
    return method !== 'GET' && method !== 'HEAD';
}
function createsContent(method) {
    return isWrite(method) && method !== 'DELETE';
}
function seconds(milliseconds) {
    return Math.max(1, Math.ceil(milliseconds / 1000));
}

;// CONCATENATED MODULE: ./lib/dev/github-stand-in/links.js
const WEB = 'https://github.com';
/** Addresses for a repository (`owner/name`) whose API was reached at `root`. */
function linksFor(root, repository) {
    return {
        root,
        api: (path) => `${root}${path}`,
        web: (path) => `${WEB}${path}`,
        repositoryApi: (path) => `${root}/repos/${repository}${path}`,
        repositoryWeb: (path) => `${WEB}/${repository}${path}`,
    };
}
/** A path inside a repository for use in an address, slashes kept. */
function encodePath(path) {
    return path.split('/').map(encodeURIComponent).join('/');
}

;// CONCATENATED MODULE: ./lib/dev/github-stand-in/accounts.js
/** Whom a workflow's token acts as. */
const ACTIONS_BOT = { login: 'github-actions[bot]', type: 'Bot' };
/** Whom any other token acts as, and who opened the pull request. */
const PERSON = { login: 'octocat', type: 'User' };
const KNOWN_IDS = { 'github-actions[bot]': 41_898_282, octocat: 583_231 };
const ACTIONS_APP_ID = 15_368;
const CREATED = '2018-07-30T09:30:17Z';
/** Whom a token acts as: a workflow's token (`ghs_…`) is the bot, every other one a person. */
function accountOfToken(token) {
    return token.startsWith('ghs_') ? ACTIONS_BOT : PERSON;
}
/** The account as GitHub shows it inside other objects. */
function simpleUser({ login, type }, links) {
    const name = encodeURIComponent(login);
    const url = links.api(`/users/${name}`);
    return {
        login,
        id: accountId(login),
        node_id: `U_${accountId(login)}`,
        avatar_url: `https://avatars.githubusercontent.com/u/${accountId(login)}?v=4`,
        gravatar_id: '',
        url,
        html_url: links.web(type === 'Bot' ? `/apps/${encodeURIComponent(login.replace('[bot]', ''))}` : `/${name}`),
        followers_url: `${url}/followers`,
        following_url: `${url}/following{/other_user}`,
        gists_url: `${url}/gists{/gist_id}`,
        starred_url: `${url}/starred{/owner}{/repo}`,
        subscriptions_url: `${url}/subscriptions`,
        organizations_url: `${url}/orgs`,
        repos_url: `${url}/repos`,
        events_url: `${url}/events{/privacy}`,
        received_events_url: `${url}/received_events`,
        type,
        user_view_type: 'public',
        site_admin: false,
    };
}
/** The account as `GET /user` shows it. */
function publicUser(account, links) {
    return {
        ...simpleUser(account, links),
        name: null,
        company: null,
        blog: null,
        location: null,
        email: null,
        hireable: null,
        bio: null,
        public_repos: 0,
        public_gists: 0,
        followers: 0,
        following: 0,
        created_at: CREATED,
        updated_at: CREATED,
    };
}
/** The app through which an account acts: GitHub Actions for its bot, none for others. */
function appOf(login, links) {
    if (login !== ACTIONS_BOT.login)
        return null;
    return {
        id: ACTIONS_APP_ID,
        slug: 'github-actions',
        node_id: 'MDM6QXBwMTUzNjg=',
        owner: simpleUser({ login: 'github', type: 'Organization' }, links),
        name: 'GitHub Actions',
        description: 'Automate your workflow from idea to production',
        external_url: 'https://help.github.com/en/actions',
        html_url: links.web('/apps/github-actions'),
        created_at: CREATED,
        updated_at: CREATED,
        permissions: { contents: 'write', issues: 'write', metadata: 'read' },
        events: ['pull_request', 'push'],
    };
}
/** Always the same number for the same login, without a register of accounts. */
function accountId(login) {
    return KNOWN_IDS[login] ?? Buffer.from(login).reduce((hash, byte) => (hash * 31 + byte) % 1e9, 7) + 1;
}

;// CONCATENATED MODULE: ./lib/dev/github-stand-in/git-output.js
/** What git prints, taken apart. */
/** Reads a commit printed as one value per line, message last. Throws where a value is missing. */
function parseCommit(text) {
    const [sha, tree, parents, ...rest] = text.split('\n');
    const [authorName, authorEmail, authorDate, name, email, date, ...message] = rest;
    if (sha === undefined || tree === undefined || parents === undefined || date === undefined) {
        throw new Error(`unexpected commit: ${text}`);
    }
    return {
        sha,
        tree,
        parents: parents.split(' ').filter(Boolean),
        author: signature(authorName, authorEmail, authorDate),
        committer: signature(name, email, date),
        message: message.join('\n').replace(/\n+$/, ''),
    };
}
/** Reads `git ls-tree -z -l`. */
function parseTree(output) {
    return output
        .toString()
        .split('\0')
        .filter(Boolean)
        .map((line) => {
        const [, mode = '', type = '', sha = '', size = '', path = ''] = /^(\d+) (\w+) (\w+) +(\d+|-)\t(.*)$/s.exec(line) ?? [];
        return { mode, type, sha, path, size: size === '-' ? undefined : Number(size) };
    });
}
/** Joins `git diff-tree -z --raw`, `-z --numstat` and `-p` of the same two commits. */
function parseChanges(raw, numstat, patches) {
    const counts = parseNumstat(numstat);
    // Lines of a file stand behind a blank, `+` or `-`, so only a header starts a line like this.
    const sections = `\n${patches.toString()}`.split('\ndiff --git ').slice(1);
    return parseRaw(raw).map(({ path, previousPath, status, sha }) => {
        // git prints a change of type (a file becomes a link) as two sections, removal and addition.
        const own = sections.splice(0, status === 'T' ? 2 : 1);
        const patch = own.map(hunks).filter(Boolean).join('\n') || undefined;
        const [additions, deletions] = counts.get(path) ?? [0, 0];
        return { path, previousPath, status, sha, additions, deletions, patch };
    });
}
function parseRaw(output) {
    const changes = [];
    const tokens = output.toString().split('\0').values();
    for (const token of tokens) {
        const [, before = '', after = '', status = ''] = /^:\d+ \d+ (\w+) (\w+) ([A-Z])\d*$/.exec(token) ?? [];
        if (status === '')
            continue;
        const first = tokens.next().value ?? '';
        const moved = status === 'R' || status === 'C';
        const path = moved ? (tokens.next().value ?? '') : first;
        changes.push({ path, status, sha: status === 'D' ? before : after, previousPath: moved ? first : undefined });
    }
    return changes;
}
/** Additions and deletions by path; binary files count as 0. */
function parseNumstat(output) {
    const counts = new Map();
    const tokens = output.toString().split('\0').values();
    for (const token of tokens) {
        const [, additions = '', deletions = '', inPlace = ''] = /^(\d+|-)\t(\d+|-)\t(.*)$/s.exec(token) ?? [];
        if (additions === '')
            continue;
        // Of a renamed file the old and the new path follow as values of their own.
        if (inPlace === '')
            tokens.next();
        const path = inPlace === '' ? (tokens.next().value ?? '') : inPlace;
        counts.set(path, [Number(additions) || 0, Number(deletions) || 0]);
    }
    return counts;
}
function hunks(section) {
    const start = section.indexOf('\n@@ ');
    return start === -1 ? '' : section.slice(start + 1).replace(/\n$/, '');
}
function signature(name = '', email = '', date = '') {
    return { name, email, date: new Date(date).toISOString().replace('.000Z', 'Z') };
}

;// CONCATENATED MODULE: ./lib/dev/github-stand-in/changes.js


const STATUS = {
    A: 'added',
    C: 'copied',
    D: 'removed',
    M: 'modified',
    R: 'renamed',
    T: 'changed',
};
/** Files that differ between two commits, renames found, in git's order. */
async function changesBetween(git, from, to) {
    const diff = (...format) => git.run('diff-tree', '-r', '-M', '--no-ext-diff', '--no-textconv', ...format, from, to, '--');
    const [raw, numstat, patches] = await Promise.all([
        diff('-z', '--raw', '--no-abbrev'),
        diff('-z', '--numstat'),
        diff('-p', '--no-color'),
    ]);
    return parseChanges(raw, numstat, patches);
}
/** A page of changed files in GitHub's shape. */
function diffEntries(changes, sides, links) {
    let lines = 0;
    return changes.map((change) => {
        lines += change.additions + change.deletions;
        return lines > PAGE_MAX_PATCH_LINES
            ? diffEntry({ ...change, additions: 0, deletions: 0, patch: undefined }, sides, links)
            : diffEntry(change, sides, links);
    });
}
function diffEntry(change, sides, links) {
    const { path, previousPath, status, sha, additions, deletions, patch } = change;
    const commit = status === 'D' ? sides.base : sides.head;
    const encoded = encodeURIComponent(path);
    return {
        sha,
        filename: path,
        status: STATUS[status] ?? 'changed',
        additions,
        deletions,
        changes: additions + deletions,
        blob_url: links.repositoryWeb(`/blob/${commit}/${encoded}`),
        raw_url: links.repositoryWeb(`/raw/${commit}/${encoded}`),
        contents_url: links.repositoryApi(`/contents/${encoded}?ref=${commit}`),
        ...(patch === undefined || additions + deletions > PATCH_MAX_LINES ? {} : { patch }),
        ...(previousPath === undefined ? {} : { previous_filename: previousPath }),
    };
}

;// CONCATENATED MODULE: ./lib/dev/github-stand-in/call.js
/** The raw media type that a request asks for (with or without a version, with or without `+json`), if it does. */
function rawMediaType(accept) {
    return /application\/vnd\.github\.(?:v3\.)?raw(?:\+json)?/.exec(accept)?.[0];
}

;// CONCATENATED MODULE: ./lib/dev/github-stand-in/git-objects.js



const FULL_SHA = /^[0-9a-f]{40}$/;
/** What GitHub says of the signature of a commit that has none; others are not looked at. */
const UNSIGNED = { verified: false, reason: 'unsigned', signature: null, payload: null, verified_at: null };
/** `GET /repos/{owner}/{repo}/git/commits/{commit_sha}` */
async function getCommit(state, { parameters: [sha = ''], links }) {
    const object = await findObject(state, sha);
    return object?.type === 'commit' ? ok(gitCommitJson(await state.git.commit(sha), links)) : notFound();
}
/** `GET /repos/{owner}/{repo}/git/trees/{tree_sha}`; any value of `recursive` counts as yes, as on GitHub. */
async function getTree(state, { parameters: [name = ''], query, links }) {
    const object = await findObject(state, name);
    const sha = object?.type === 'tree' ? name : await state.resolve(name);
    if (sha === undefined)
        return notFound();
    const recursive = query.has('recursive');
    const entries = await state.git.tree(sha, recursive);
    const kept = recursive ? withinLimits(entries, state.treeEntryLimit) : entries;
    // Asked for a commit, GitHub answers with the commit's SHA, not with that of its tree.
    const tree = {
        sha,
        url: links.repositoryApi(`/git/trees/${sha}`),
        tree: kept.map((entry) => treeEntryJson(entry, links)),
        truncated: kept.length < entries.length,
    };
    return ok(tree);
}
/** `GET /repos/{owner}/{repo}/git/blobs/{file_sha}`, as JSON or raw. */
async function getBlob(state, { parameters: [sha = ''], accept, links }) {
    const object = await findObject(state, sha);
    if (object?.type !== 'blob')
        return notFound();
    const bytes = object.content;
    if (bytes.length > BLOB_MAX_BYTES) {
        return tooLarge('This API returns blobs up to 100 MB in size. The requested blob is too large to fetch via the API.');
    }
    const raw = rawMediaType(accept);
    if (raw !== undefined)
        return rawAnswer(bytes, raw);
    const blob = {
        sha,
        node_id: `B_${sha}`,
        size: bytes.length,
        url: links.repositoryApi(`/git/blobs/${sha}`),
        content: base64Lines(bytes),
        encoding: 'base64',
    };
    return ok(blob);
}
/** Bytes as they are, labeled with the raw media type that was asked for. */
function rawAnswer(bytes, mediaType) {
    return { status: 200, body: bytes, headers: { 'content-type': `${mediaType}; charset=utf-8` } };
}
/** Base64 as GitHub prints it: a line break after every 60 characters and at the end. */
function base64Lines(bytes) {
    return bytes.toString('base64').replace(/.{1,60}/g, '$&\n');
}
/** The object that a full SHA names; these endpoints take no short ones. */
async function findObject(state, sha) {
    return FULL_SHA.test(sha) ? state.git.object(sha) : undefined;
}
function gitCommitJson(commit, links) {
    const url = (sha) => links.repositoryApi(`/git/commits/${sha}`);
    const htmlUrl = (sha) => links.repositoryWeb(`/commit/${sha}`);
    return {
        sha: commit.sha,
        node_id: `C_${commit.sha}`,
        url: url(commit.sha),
        html_url: htmlUrl(commit.sha),
        author: commit.author,
        committer: commit.committer,
        message: commit.message,
        tree: { sha: commit.tree, url: links.repositoryApi(`/git/trees/${commit.tree}`) },
        parents: commit.parents.map((sha) => ({ sha, url: url(sha), html_url: htmlUrl(sha) })),
        verification: UNSIGNED,
    };
}
function treeEntryJson(entry, links) {
    const { path, mode, type, sha, size } = entry;
    // The commit of a submodule is in another repository: GitHub gives it no address.
    const address = type === 'commit' ? {} : { url: links.repositoryApi(`/git/${type}s/${sha}`) };
    return { path, mode, type, sha, ...(size === undefined ? {} : { size }), ...address };
}
function withinLimits(entries, maxEntries) {
    let bytes = 0;
    const fitting = entries.findIndex((entry) => {
        // GitHub does not say what the 7 MB measure; 100,000 entries fit into them only as git's own lines.
        bytes += Buffer.byteLength(`${entry.mode} ${entry.type} ${entry.sha}\t${entry.path}\0`);
        return bytes > TREE_MAX_BYTES;
    });
    return entries.slice(0, Math.min(maxEntries, fitting === -1 ? entries.length : fitting));
}

;// CONCATENATED MODULE: ./lib/dev/github-stand-in/pages.js

/** Reads `page` and `per_page`. GitHub cuts too large values down and ignores what is no positive number. */
function pageRequest(query) {
    return {
        page: positive(query.get('page')) ?? 1,
        perPage: Math.min(positive(query.get('per_page')) ?? PER_PAGE_DEFAULT, PER_PAGE_MAX),
    };
}
/** The items of one page; none beyond the last. */
function pageOf(items, { page, perPage }) {
    return items.slice((page - 1) * perPage, page * perPage);
}
/**
 * The `Link` header of a page of a list with `total` items, or no header where one page holds all.
 * https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api#using-link-headers
 */
function linkHeader(call, total, { page, perPage }) {
    const last = Math.max(1, Math.ceil(total / perPage));
    const targets = [
        ...(page > 1 ? [['prev', Math.min(page - 1, last)]] : []),
        ...(page < last ? [['next', page + 1], ['last', last]] : []),
        ...(page > 1 ? [['first', 1]] : []),
    ];
    if (targets.length === 0)
        return {};
    return { link: targets.map(([relation, target]) => `<${pageUrl(call, target)}>; rel="${relation}"`).join(', ') };
}
function pageUrl(call, page) {
    const query = new URLSearchParams(call.query);
    query.set('page', `${page}`);
    return `${call.links.api(call.path)}?${query.toString()}`;
}
function positive(text) {
    return text !== null && /^0*[1-9]\d*$/.test(text) ? Number(text) : undefined;
}

;// CONCATENATED MODULE: ./lib/dev/github-stand-in/compare.js





/** `GET /repos/{owner}/{repo}/compare/{basehead}` with `BASE...HEAD`, each with `OWNER:` before it or not. */
async function getComparison(state, call) {
    const [baseName, headName, ...rest] = (call.parameters[0] ?? '').split('...');
    if (baseName === undefined || headName === undefined || rest.length > 0)
        return notFound();
    // Forks share the objects of the repository, and `gitDir` stands for all of them.
    const [base, head] = await Promise.all([baseName, headName].map((name) => state.resolve(name.replace(/^.*:/, ''))));
    if (base === undefined || head === undefined)
        return notFound();
    const mergeBase = await state.git.mergeBase(base, head);
    if (mergeBase === undefined)
        return failure(404, `No common ancestor between ${baseName} and ${headName}.`);
    const [ahead, behind, files, baseCommit, mergeBaseCommit] = await Promise.all([
        state.git.commitsBetween(base, head),
        state.git.commitsBetween(head, base),
        changesBetween(state.git, mergeBase, head),
        state.git.commit(base),
        state.git.commit(mergeBase),
    ]);
    const request = pageRequest(call.query);
    const isPaged = call.query.has('page') || call.query.has('per_page');
    const commits = isPaged ? pageOf(ahead, request) : ahead.slice(-COMPARE_MAX_COMMITS);
    const listed = request.page === 1 ? files.slice(0, COMPARE_MAX_FILES) : [];
    const webUrl = call.links.repositoryWeb(`/compare/${baseName}...${headName}`);
    const body = {
        url: call.links.repositoryApi(`/compare/${baseName}...${headName}`),
        html_url: webUrl,
        permalink_url: call.links.repositoryWeb(`/compare/${base}...${head}`),
        diff_url: `${webUrl}.diff`,
        patch_url: `${webUrl}.patch`,
        base_commit: commitJson(baseCommit, call.links),
        merge_base_commit: commitJson(mergeBaseCommit, call.links),
        status: comparisonStatus(ahead.length, behind.length),
        ahead_by: ahead.length,
        behind_by: behind.length,
        total_commits: ahead.length,
        commits: commits.map((commit) => commitJson(commit, call.links)),
        files: diffEntries(listed, { base: mergeBase, head }, call.links),
    };
    return ok(body, isPaged ? linkHeader(call, ahead.length, request) : {});
}
function comparisonStatus(ahead, behind) {
    if (ahead === 0)
        return behind === 0 ? 'identical' : 'behind';
    return behind === 0 ? 'ahead' : 'diverged';
}
function commitJson(commit, links) {
    const url = (sha) => links.repositoryApi(`/commits/${sha}`);
    const htmlUrl = (sha) => links.repositoryWeb(`/commit/${sha}`);
    return {
        sha: commit.sha,
        node_id: `C_${commit.sha}`,
        url: url(commit.sha),
        html_url: htmlUrl(commit.sha),
        comments_url: `${url(commit.sha)}/comments`,
        commit: {
            url: links.repositoryApi(`/git/commits/${commit.sha}`),
            author: commit.author,
            committer: commit.committer,
            message: commit.message,
            comment_count: 0,
            tree: { sha: commit.tree, url: links.repositoryApi(`/git/trees/${commit.tree}`) },
            verification: UNSIGNED,
        },
        // No address of these commits belongs to an account.
        author: null,
        committer: null,
        parents: commit.parents.map((sha) => ({ sha, url: url(sha), html_url: htmlUrl(sha) })),
    };
}

;// CONCATENATED MODULE: ./lib/dev/github-stand-in/contents.js






/** `GET /repos/{owner}/{repo}/contents/{path}`: a file, directory, link or submodule at a ref. */
async function getContents(state, call) {
    const path = (call.parameters[0] ?? '').replace(/^\/+|\/+$/g, '');
    const ref = call.query.get('ref') ?? (await state.defaultBranch());
    const commit = await state.resolve(ref);
    if (commit === undefined)
        return failure(404, `No commit found for the ref ${ref}`);
    const place = { commit, ref };
    if (path === '')
        return directory(state, call, place, '');
    const entry = await state.git.entry(commit, path);
    if (entry === undefined)
        return notFound();
    if (entry.type === 'tree')
        return directory(state, call, place, path);
    if (entry.type === 'commit')
        return submodule(state, call, place, entry);
    return entry.mode === '120000' ? contents_link(state, call, place, entry) : file(state, call, place, entry);
}
async function file(state, call, place, entry) {
    const size = entry.size ?? 0;
    if (size > BLOB_MAX_BYTES)
        return tooLarge('This API returns files up to 100 MB in size.');
    const raw = rawMediaType(call.accept);
    if (raw !== undefined)
        return rawAnswer(await state.git.blob(entry.sha), raw);
    const isComplete = size <= CONTENTS_MAX_BYTES;
    const body = {
        type: 'file',
        encoding: isComplete ? 'base64' : 'none',
        content: isComplete ? base64Lines(await state.git.blob(entry.sha)) : '',
        ...common(entry, size, place, call.links),
    };
    return ok(body);
}
async function directory(state, call, place, path) {
    const entries = await state.git.tree(`${place.commit}:${path}`, false);
    const listed = entries.slice(0, DIRECTORY_MAX_ENTRIES);
    const body = listed.map((entry) => directoryItem(entry, path, place, call.links));
    return ok(body);
}
function directoryItem(entry, folder, place, links) {
    const { mode, type, sha, size, path } = entry;
    return {
        type: directoryType(entry),
        ...common({ mode, type, sha, size, path: external_node_path_.posix.join(folder, path) }, size ?? 0, place, links),
    };
}
function directoryType({ type, mode }) {
    if (type === 'tree')
        return 'dir';
    // GitHub lists a submodule as a file, for old clients' sake.
    return mode === '120000' ? 'symlink' : 'file';
}
/** A link to a file in the repository is answered as that file, any other as the link. */
async function contents_link(state, call, place, entry) {
    const bytes = await state.git.blob(entry.sha);
    const text = bytes.toString();
    // A target outside of the repository keeps its leading `..` and is found nowhere.
    const targetPath = external_node_path_.posix.join(external_node_path_.posix.dirname(entry.path), text);
    const target = text.startsWith('/') ? undefined : await state.git.entry(place.commit, targetPath);
    if (target?.type === 'blob' && target.mode !== '120000') {
        return file(state, call, place, { ...target, path: entry.path });
    }
    const raw = rawMediaType(call.accept);
    if (raw !== undefined)
        return rawAnswer(bytes, raw);
    const body = {
        type: 'symlink',
        target: text,
        ...common(entry, bytes.length, place, call.links),
    };
    return ok(body);
}
async function submodule(state, call, place, entry) {
    const modules = await state.git.entry(place.commit, '.gitmodules');
    const text = modules === undefined ? '' : (await state.git.blob(modules.sha)).toString();
    const section = text.split(/^\[submodule /m).find((one) => moduleValue(one, 'path') === entry.path);
    const body = {
        type: 'submodule',
        submodule_git_url: moduleValue(section ?? '', 'url') ?? '',
        ...common(entry, 0, place, call.links),
    };
    return ok(body);
}
/** A value in a section of `.gitmodules`. */
function moduleValue(section, key) {
    return new RegExp(`^\\s*${key}\\s*=\\s*(.*)$`, 'm').exec(section)?.[1]?.trim();
}
function common(entry, size, { ref }, links) {
    const path = encodePath(entry.path);
    const url = links.repositoryApi(`/contents/${path}?ref=${encodeURIComponent(ref)}`);
    // The objects of a submodule are elsewhere; for one that is not on github.com GitHub says null.
    const elsewhere = entry.type === 'commit';
    const gitUrl = elsewhere ? null : links.repositoryApi(`/git/${entry.type}s/${entry.sha}`);
    const shown = entry.type === 'tree' ? 'tree' : 'blob';
    const htmlUrl = elsewhere ? null : links.repositoryWeb(`/${shown}/${encodePath(ref)}/${path}`);
    return {
        name: external_node_path_.posix.basename(entry.path),
        path: entry.path,
        sha: entry.sha,
        size,
        url,
        html_url: htmlUrl,
        git_url: gitUrl,
        download_url: entry.type === 'blob' ? links.repositoryWeb(`/raw/${encodePath(ref)}/${path}`) : null,
        _links: { self: url, git: gitUrl, html: htmlUrl },
    };
}

;// CONCATENATED MODULE: ./lib/dev/github-stand-in/comments.js

const FIRST_ID = 1_000_000_001;
/** Starts with the given comments. Throws where two have the same id. */
function createCommentStore(seeds) {
    const stored = new Map();
    let lastId = FIRST_ID - 1;
    function add({ id = lastId + 1, login, type, body }) {
        if (stored.has(id))
            throw new Error(`two comments have the id ${id}`);
        const comment = { id, login, type, body, createdAt: now(), updatedAt: now() };
        stored.set(id, comment);
        lastId = Math.max(lastId, id);
        return comment;
    }
    for (const seed of seeds)
        add(seed);
    return {
        list: () => [...stored.values()].toSorted((one, other) => one.id - other.id),
        get: (id) => stored.get(id),
        add,
        edit(id, body) {
            const comment = stored.get(id);
            if (comment === undefined)
                return undefined;
            const edited = { ...comment, body, updatedAt: now() };
            stored.set(id, edited);
            return edited;
        },
        remove: (id) => stored.delete(id),
    };
}
/** A comment of a pull request in GitHub's shape. */
function commentJson(comment, pull, links) {
    const url = links.repositoryApi(`/issues/comments/${comment.id}`);
    return {
        id: comment.id,
        node_id: `IC_${comment.id}`,
        url,
        html_url: links.repositoryWeb(`/pull/${pull}#issuecomment-${comment.id}`),
        issue_url: links.repositoryApi(`/issues/${pull}`),
        user: simpleUser(comment, links),
        body: comment.body,
        created_at: comment.createdAt,
        updated_at: comment.updatedAt,
        author_association: 'NONE',
        performed_via_github_app: appOf(comment.login, links),
        reactions: {
            url: `${url}/reactions`,
            total_count: 0,
            '+1': 0,
            '-1': 0,
            laugh: 0,
            hooray: 0,
            confused: 0,
            heart: 0,
            rocket: 0,
            eyes: 0,
        },
    };
}
function now() {
    return new Date().toISOString().replace(/\.\d+Z$/, 'Z');
}

;// CONCATENATED MODULE: ./lib/dev/github-stand-in/repository.js


const repository_CREATED = '2024-01-01T00:00:00Z';
/** A repository as other objects show it. `fullName` is `owner/name`. */
function repositoryJson(fullName, defaultBranch, isFork, { root }) {
    const links = linksFor(root, fullName);
    const [owner = '', name = ''] = fullName.split('/');
    return {
        id: 1_296_269,
        node_id: 'R_kgDOABPHjQ',
        name,
        full_name: fullName,
        owner: simpleUser({ login: owner, type: 'Organization' }, links),
        private: true,
        visibility: 'private',
        description: null,
        homepage: null,
        language: null,
        license: null,
        fork: isFork,
        default_branch: defaultBranch,
        archived: false,
        disabled: false,
        has_issues: true,
        has_projects: false,
        has_wiki: false,
        has_pages: false,
        has_downloads: false,
        has_discussions: false,
        is_template: false,
        allow_forking: true,
        web_commit_signoff_required: false,
        topics: [],
        size: 0,
        forks: 0,
        forks_count: 0,
        stargazers_count: 0,
        watchers: 0,
        watchers_count: 0,
        open_issues: 1,
        open_issues_count: 1,
        pushed_at: repository_CREATED,
        created_at: repository_CREATED,
        updated_at: repository_CREATED,
        ...addresses(fullName, links),
    };
}
/** A repository as `GET /repos/{owner}/{repo}` shows it. */
function fullRepositoryJson(fullName, defaultBranch, links) {
    const { temp_clone_token: _none, ...repository } = repositoryJson(fullName, defaultBranch, false, links);
    return {
        ...repository,
        has_discussions: false,
        pushed_at: repository_CREATED,
        created_at: repository_CREATED,
        updated_at: repository_CREATED,
        subscribers_count: 0,
        network_count: 0,
    };
}
function addresses(fullName, { repositoryApi: api, repositoryWeb: web }) {
    return {
        url: api(''),
        html_url: web(''),
        archive_url: api('/{archive_format}{/ref}'),
        assignees_url: api('/assignees{/user}'),
        blobs_url: api('/git/blobs{/sha}'),
        branches_url: api('/branches{/branch}'),
        collaborators_url: api('/collaborators{/collaborator}'),
        comments_url: api('/comments{/number}'),
        commits_url: api('/commits{/sha}'),
        compare_url: api('/compare/{base}...{head}'),
        contents_url: api('/contents/{+path}'),
        contributors_url: api('/contributors'),
        deployments_url: api('/deployments'),
        downloads_url: api('/downloads'),
        events_url: api('/events'),
        forks_url: api('/forks'),
        git_commits_url: api('/git/commits{/sha}'),
        git_refs_url: api('/git/refs{/sha}'),
        git_tags_url: api('/git/tags{/sha}'),
        git_url: `git://github.com/${fullName}.git`,
        hooks_url: api('/hooks'),
        issue_comment_url: api('/issues/comments{/number}'),
        issue_events_url: api('/issues/events{/number}'),
        issues_url: api('/issues{/number}'),
        keys_url: api('/keys{/key_id}'),
        labels_url: api('/labels{/name}'),
        languages_url: api('/languages'),
        merges_url: api('/merges'),
        milestones_url: api('/milestones{/number}'),
        mirror_url: null,
        notifications_url: api('/notifications{?since,all,participating}'),
        pulls_url: api('/pulls{/number}'),
        releases_url: api('/releases{/id}'),
        ssh_url: `git@github.com:${fullName}.git`,
        clone_url: `${web('')}.git`,
        svn_url: web(''),
        stargazers_url: api('/stargazers'),
        statuses_url: api('/statuses/{sha}'),
        subscribers_url: api('/subscribers'),
        subscription_url: api('/subscription'),
        tags_url: api('/tags'),
        teams_url: api('/teams'),
        trees_url: api('/git/trees{/sha}'),
    };
}

;// CONCATENATED MODULE: ./lib/dev/github-stand-in/pulls.js






const OPENED = '2024-01-01T00:00:00Z';
const HEAD_REF = 'topic';
/** `GET /repos/{owner}/{repo}/pulls/{pull_number}` */
async function getPull(state, { parameters: [number], links }) {
    const pull = findPull(state, number);
    if (pull === undefined)
        return notFound();
    const [commits, { changes }] = await Promise.all([
        state.git.commitsBetween(pull.baseSha, pull.headSha),
        pullChanges(state, pull),
    ]);
    const body = {
        ...pulls_addresses(pull.number, pull.headSha, links),
        id: pull.number,
        node_id: `PR_${pull.number}`,
        number: pull.number,
        state: 'open',
        locked: false,
        title: pull.title ?? 'Pull request',
        user: simpleUser(PERSON, links),
        body: null,
        labels: [],
        milestone: null,
        active_lock_reason: null,
        created_at: OPENED,
        updated_at: OPENED,
        closed_at: null,
        merged_at: null,
        merge_commit_sha: null,
        assignee: null,
        assignees: [],
        requested_reviewers: [],
        requested_teams: [],
        head: side(state, pull.headRepository ?? state.repository, HEAD_REF, pull.headSha, links),
        base: side(state, state.repository, pull.baseRef, pull.baseSha, links),
        author_association: 'CONTRIBUTOR',
        auto_merge: null,
        draft: false,
        merged: false,
        // What GitHub says until it has tried the merge, which the stand-in never does.
        mergeable: null,
        rebaseable: null,
        mergeable_state: 'unknown',
        merged_by: null,
        comments: state.comments.list().length,
        review_comments: 0,
        maintainer_can_modify: false,
        commits: commits.length,
        additions: changes.reduce((sum, { additions }) => sum + additions, 0),
        deletions: changes.reduce((sum, { deletions }) => sum + deletions, 0),
        changed_files: changes.length,
    };
    return ok(body);
}
/** `GET /repos/{owner}/{repo}/pulls/{pull_number}/files` */
async function getPullFiles(state, call) {
    const pull = findPull(state, call.parameters[0]);
    if (pull === undefined)
        return notFound();
    const { mergeBase, changes } = await pullChanges(state, pull);
    const listed = changes.slice(0, PULL_MAX_FILES);
    const request = pageRequest(call.query);
    const page = diffEntries(pageOf(listed, request), { base: mergeBase, head: pull.headSha }, call.links);
    return ok(page, linkHeader(call, listed.length, request));
}
/** The pull request with this number, if it is the one that exists. */
function findPull({ pull }, number) {
    return number === `${pull?.number}` ? pull : undefined;
}
async function pullChanges({ git }, { baseSha, headSha }) {
    const mergeBase = (await git.mergeBase(baseSha, headSha)) ?? baseSha;
    return { mergeBase, changes: await changesBetween(git, mergeBase, headSha) };
}
function side(state, repository, ref, sha, links) {
    const [owner = ''] = repository.split('/');
    const isFork = repository !== state.repository;
    return {
        label: `${owner}:${ref}`,
        ref,
        sha,
        user: simpleUser({ login: owner, type: 'Organization' }, links),
        repo: repositoryJson(repository, state.pull?.baseRef ?? 'main', isFork, links),
    };
}
function pulls_addresses(number, headSha, { repositoryApi: api, repositoryWeb: web }) {
    const url = api(`/pulls/${number}`);
    const issueUrl = api(`/issues/${number}`);
    const htmlUrl = web(`/pull/${number}`);
    const statusesUrl = api(`/statuses/${headSha}`);
    const reviewCommentUrl = api('/pulls/comments{/number}');
    return {
        url,
        html_url: htmlUrl,
        diff_url: `${htmlUrl}.diff`,
        patch_url: `${htmlUrl}.patch`,
        issue_url: issueUrl,
        commits_url: `${url}/commits`,
        review_comments_url: `${url}/comments`,
        review_comment_url: reviewCommentUrl,
        comments_url: `${issueUrl}/comments`,
        statuses_url: statusesUrl,
        _links: {
            self: { href: url },
            html: { href: htmlUrl },
            issue: { href: issueUrl },
            comments: { href: `${issueUrl}/comments` },
            review_comments: { href: `${url}/comments` },
            review_comment: { href: reviewCommentUrl },
            commits: { href: `${url}/commits` },
            statuses: { href: statusesUrl },
        },
    };
}

;// CONCATENATED MODULE: ./lib/dev/github-stand-in/issue-comments.js






/** `GET /repos/{owner}/{repo}/issues/{issue_number}/comments`: by ascending id; `since` as on GitHub. */
function listComments(state, call) {
    const pull = findPull(state, call.parameters[0]);
    if (pull === undefined)
        return notFound();
    const since = Date.parse(call.query.get('since') ?? '') || 0;
    const comments = state.comments.list().filter(({ updatedAt }) => Date.parse(updatedAt) >= since);
    const request = pageRequest(call.query);
    const page = pageOf(comments, request).map((comment) => commentJson(comment, pull.number, call.links));
    return ok(page, linkHeader(call, comments.length, request));
}
/** `POST /repos/{owner}/{repo}/issues/{issue_number}/comments` */
function createComment(state, call) {
    const pull = findPull(state, call.parameters[0]);
    if (pull === undefined)
        return notFound();
    const body = readBody(call.body);
    if (typeof body !== 'string')
        return body;
    const { login, type } = state.account;
    const comment = state.comments.add({ login, type: type === 'Bot' ? 'Bot' : 'User', body });
    const json = commentJson(comment, pull.number, call.links);
    return { status: 201, body: json, headers: { location: json.url } };
}
/** `GET /repos/{owner}/{repo}/issues/comments/{comment_id}` */
function getComment(state, call) {
    return withComment(state, call, (comment) => commentAnswer(state, call, comment));
}
/** `PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}` */
function updateComment(state, call) {
    return withComment(state, call, ({ id, login }) => {
        if (!mayChange(state, login))
            return notAccessible();
        const body = readBody(call.body);
        if (typeof body !== 'string')
            return body;
        const edited = state.comments.edit(id, body);
        return edited === undefined ? notFound() : commentAnswer(state, call, edited);
    });
}
/** `DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}` */
function deleteComment(state, call) {
    return withComment(state, call, ({ id, login }) => {
        if (!mayChange(state, login))
            return notAccessible();
        state.comments.remove(id);
        return { status: 204, body: undefined };
    });
}
function withComment(state, { parameters: [id] }, answer) {
    const comment = state.comments.get(Number(id));
    return comment === undefined ? notFound() : answer(comment);
}
function commentAnswer(state, call, comment) {
    return ok(commentJson(comment, state.pull?.number ?? 0, call.links));
}
/** A workflow's token changes only what it wrote; the person behind any other token owns the repository. */
function mayChange({ account }, author) {
    return account.login === author || account.login === PERSON.login;
}
/** The comment's text out of a request's body, or the refusal of it. */
function readBody(body) {
    const text = typeof body === 'object' && body !== null && 'body' in body ? body.body : undefined;
    if (text === undefined)
        return failure(422, 'Invalid request.\n\n"body" wasn\'t supplied.');
    if (typeof text !== 'string')
        return failure(422, `Invalid request.\n\nFor 'properties/body', ${JSON.stringify(text)} is not a string.`);
    if (text.trim() === '') {
        // The shape as reported in marocchino/sticky-pull-request-comment#197.
        return validationFailed({
            resource: 'IssueComment',
            code: 'custom',
            field: 'body',
            message: 'body cannot be blank',
        });
    }
    if (codePoints(text) > COMMENT_MAX_CODE_POINTS || Buffer.byteLength(text) > COMMENT_MAX_BYTES) {
        const message = `Body is too long (maximum is ${COMMENT_MAX_CODE_POINTS} characters)`;
        return validationFailed({ resource: 'IssueComment', code: 'unprocessable', field: 'data', message });
    }
    return text;
}
function codePoints(text) {
    return text.length - (text.match(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g)?.length ?? 0);
}

;// CONCATENATED MODULE: ./lib/dev/github-stand-in/routes.js








const always = () => true;
const canReadContents = ({ permissions }) => permissions.contents !== 'none';
const canReadPulls = ({ permissions }) => permissions.pullRequests !== 'none';
const canReadComments = ({ permissions }) => permissions.pullRequests !== 'none' || permissions.issues !== 'none';
const canComment = ({ permissions }) => permissions.pullRequests === 'write' || permissions.issues === 'write';
const ROUTES = [
    { method: 'GET', pattern: /^$/, isAllowed: always, handler: getRepository },
    {
        method: 'GET',
        pattern: /^\/git\/commits\/([^/]+)$/,
        isAllowed: canReadContents,
        handler: getCommit,
        onForks: true,
    },
    { method: 'GET', pattern: /^\/git\/trees\/(.+)$/, isAllowed: canReadContents, handler: getTree, onForks: true },
    { method: 'GET', pattern: /^\/git\/blobs\/([^/]+)$/, isAllowed: canReadContents, handler: getBlob, onForks: true },
    { method: 'GET', pattern: /^\/contents(|\/.*)$/, isAllowed: canReadContents, handler: getContents, onForks: true },
    { method: 'GET', pattern: /^\/compare\/(.+)$/, isAllowed: canReadContents, handler: getComparison },
    { method: 'GET', pattern: /^\/pulls\/(\d+)$/, isAllowed: canReadPulls, handler: getPull },
    { method: 'GET', pattern: /^\/pulls\/(\d+)\/files$/, isAllowed: canReadPulls, handler: getPullFiles },
    { method: 'GET', pattern: /^\/issues\/(\d+)\/comments$/, isAllowed: canReadComments, handler: listComments },
    { method: 'POST', pattern: /^\/issues\/(\d+)\/comments$/, isAllowed: canComment, handler: createComment },
    { method: 'GET', pattern: /^\/issues\/comments\/(\d+)$/, isAllowed: canReadComments, handler: getComment },
    { method: 'PATCH', pattern: /^\/issues\/comments\/(\d+)$/, isAllowed: canComment, handler: updateComment },
    { method: 'DELETE', pattern: /^\/issues\/comments\/(\d+)$/, isAllowed: canComment, handler: deleteComment },
];
/** Answers a request that is authenticated and within the rate limits: 404 where no endpoint is meant. */
async function answerCall(state, call) {
    if (call.method === 'GET' && call.path === '/user')
        return getUser(state, { ...call, parameters: [] });
    const [, repository, rest] = /^\/repos\/([^/]+\/[^/]+)(.*)$/s.exec(call.path) ?? [];
    if (repository === undefined || rest === undefined)
        return notFound();
    const isOurs = isSame(repository, state.repository);
    const isFork = isSame(repository, state.pull?.headRepository);
    for (const route of ROUTES) {
        const match = route.method === call.method && (isOurs || (isFork && route.onForks)) ? route.pattern.exec(rest) : null;
        if (match === null)
            continue;
        if (!route.isAllowed(state))
            return notAccessible();
        const parameters = decodeAll(match.slice(1));
        return parameters === undefined ? failure(400, 'Bad Request') : route.handler(state, { ...call, parameters });
    }
    return notFound();
}
async function getRepository(state, { links }) {
    return ok(fullRepositoryJson(state.repository, await state.defaultBranch(), links));
}
function getUser({ account }, { links }) {
    return account.login === PERSON.login ? ok(publicUser(account, links)) : notAccessible();
}
/** GitHub does not tell upper and lower case apart in names of owners and repositories. */
function isSame(asked, repository) {
    return asked.toLowerCase() === repository?.toLowerCase();
}
function decodeAll(parameters) {
    try {
        return parameters.map(decodeURIComponent);
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __nccwpck_require__(421);
;// CONCATENATED MODULE: ./lib/dev/github-stand-in/git-repository.js


// A test that runs inside a git hook inherits these; they would lead git to another repository.
const LOCAL_VARIABLES = /^GIT_(?:DIR|WORK_TREE|INDEX_FILE|OBJECT_DIRECTORY|ALTERNATE_OBJECT_DIRECTORIES|COMMON_DIR|PREFIX|NAMESPACE)$/;
const COMMIT_FORMAT = '--format=%H%n%T%n%P%n%an%n%ae%n%aI%n%cn%n%ce%n%cI%n%B';
/** Opens the repository at a path, a work tree or a bare repository. Nothing is read yet. */
function openRepository(folder) {
    const environment = {
        ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !LOCAL_VARIABLES.test(name))),
        GIT_LITERAL_PATHSPECS: '1',
        LC_ALL: 'C',
    };
    function runWith(input, parameters) {
        return new Promise((resolve, reject) => {
            const options = {
                cwd: folder,
                env: environment,
                encoding: 'buffer',
                maxBuffer: Number.POSITIVE_INFINITY,
            };
            const child = (0,external_node_child_process_.execFile)('git', parameters, options, (error, output) => error === null ? resolve(output) : reject(error));
            // A git that fails at once closes its input; its exit status then tells more than the broken pipe.
            child.stdin?.on('error', () => { }).end(input);
        });
    }
    const run = (...parameters) => runWith('', parameters);
    async function line(...parameters) {
        try {
            return (await run(...parameters)).toString().trim();
        }
        catch (error) {
            // These questions are asked with --quiet or the like: 1 is git's "no", 128 its "no such object".
            if (error instanceof Error && 'code' in error && (error.code === 1 || error.code === 128))
                return undefined;
            throw error;
        }
    }
    async function log(...parameters) {
        const output = await run('log', '-z', '--no-show-signature', '--encoding=UTF-8', COMMIT_FORMAT, ...parameters);
        return output.toString().split('\0').filter(Boolean).map(parseCommit);
    }
    return {
        run,
        resolveCommit(ref) {
            return isRefName(ref) ? line('rev-parse', '--verify', '--quiet', `${ref}^{commit}`) : Promise.resolve(undefined);
        },
        currentBranch: () => line('symbolic-ref', '--quiet', '--short', 'HEAD'),
        async object(sha) {
            const output = await runWith(`${sha}\n`, ['cat-file', '--batch']);
            // `SHA TYPE SIZE`, a line break, the content and another one; or `SHA missing`.
            const end = output.indexOf('\n');
            const [, type = '', size] = output.toString('latin1', 0, end).split(' ');
            return size === undefined ? undefined : { type, content: output.subarray(end + 1, -1) };
        },
        blob: (sha) => run('cat-file', 'blob', sha),
        async tree(treeish, recursive) {
            return parseTree(await run('ls-tree', '-z', '-l', '--full-tree', ...(recursive ? ['-r', '-t'] : []), treeish));
        },
        async entry(commit, path) {
            if (!isPlainPath(path))
                return undefined;
            const [entry] = parseTree(await run('ls-tree', '-z', '-l', '--full-tree', commit, '--', path));
            return entry?.path === path ? entry : undefined;
        },
        async commit(sha) {
            const [commit] = await log('--max-count=1', sha, '--');
            if (commit === undefined)
                throw new Error(`git log says nothing about ${sha}`);
            return commit;
        },
        commitsBetween: (base, head) => log('--reverse', '--date-order', `${base}..${head}`, '--'),
        mergeBase: (one, other) => line('merge-base', one, other),
    };
}
/** Keeps git's revision language (`HEAD~1`, `@{u}`, options) out: GitHub understands names only. */
function isRefName(text) {
    return /^[^-]/.test(text) && !/[\s~^:?*[\\]|\.\.|@\{/.test(text);
}
/** Whether a path has no empty, `.` or `..` parts: git would resolve them, GitHub does not. */
function isPlainPath(path) {
    return path.split('/').every((part) => part !== '' && part !== '.' && part !== '..');
}

;// CONCATENATED MODULE: ./lib/dev/github-stand-in/state.js




/** The state at the start. Throws where two of the given comments have the same id. */
function createState(options) {
    const { repository, pull, token = 'ghs_standin', permissions } = options;
    const git = openRepository(options.gitDir);
    async function defaultBranch() {
        return pull?.baseRef ?? (await git.currentBranch()) ?? 'main';
    }
    return {
        repository,
        pull,
        token,
        account: accountOfToken(token),
        permissions: { contents: 'read', pullRequests: 'write', issues: 'none', ...permissions },
        treeEntryLimit: options.treeEntryLimit ?? TREE_MAX_ENTRIES,
        git,
        comments: createCommentStore(options.comments ?? []),
        defaultBranch,
        async resolve(ref) {
            if (pull !== undefined && ref === `refs/pull/${pull.number}/head`)
                return pull.headSha;
            // A checkout of the pull request need not have the base branch as a branch of its own.
            return (await git.resolveCommit(ref)) ?? (ref === pull?.baseRef ? pull.baseSha : undefined);
        },
    };
}

;// CONCATENATED MODULE: ./lib/dev/github-stand-in/server.js









/** Where the API of GitHub Enterprise Server begins; api.github.com has no prefix. */
const ENTERPRISE_PREFIX = '/api/v3';
/**
 * Starts a GitHub on a free port of 127.0.0.1: its REST API as far as the action uses it, with the state and the
 * limits of the real one. Every start is a world of its own. Rejects where `gitDir` is no repository that git reads, or
 * where `comments` has an id twice.
 */
async function startGitHub(options) {
    const state = createState(options);
    await state.git.run('rev-parse', '--git-dir');
    const limiter = createRateLimiter();
    const exchanges = [];
    const counts = new Map();
    let open = 0;
    async function handle(request, response) {
        open += 1;
        response.once('close', () => (open -= 1));
        const { method = 'GET', url: path = '/' } = request;
        const requestBody = await server_readBody(request);
        const record = (status, responseBody, injected) => exchanges.push({ method, path, requestBody, status, responseBody, injected });
        const count = (counts.get(`${method} ${path}`) ?? 0) + 1;
        counts.set(`${method} ${path}`, count);
        const fault = options.faults?.({ method, path, count });
        if (fault === 'hang' || fault === 'drop') {
            record(0, undefined, true);
            if (fault === 'drop')
                response.destroy();
            return;
        }
        const answer = fault ? { body: undefined, ...fault } : await answerRequest(request, requestBody);
        record(answer.status, Buffer.isBuffer(answer.body) ? answer.body.toString() : answer.body, fault !== undefined);
        send(response, { ...answer, headers: { ...limiter.headers(Date.now()), ...answer.headers } });
    }
    async function answerRequest({ method = 'GET', url = '/', headers }, body) {
        const { pathname, searchParams: query } = new URL(url, address);
        const prefix = pathname.startsWith(`${ENTERPRISE_PREFIX}/`) ? ENTERPRISE_PREFIX : '';
        if (headers['user-agent'] === undefined) {
            // https://docs.github.com/rest/using-the-rest-api/getting-started-with-the-rest-api#user-agent
            return failure(403, 'Request forbidden by administrative rules. Please make sure your request has a User-Agent header.');
        }
        if (headers.authorization === undefined)
            return failure(401, 'Requires authentication');
        if (!/^(?:bearer|token) /i.test(headers.authorization) || headers.authorization.split(' ')[1] !== state.token) {
            return failure(401, 'Bad credentials');
        }
        const refusal = limiter.admit(method, open, Date.now());
        if (refusal !== undefined)
            return rateLimited(refusal);
        if (typeof body === 'string')
            return failure(400, 'Problems parsing JSON');
        const links = linksFor(`${address}${prefix}`, state.repository);
        const path = pathname.slice(prefix.length);
        try {
            return await answerCall(state, { method, path, query, accept: headers.accept ?? '', body, links });
        }
        catch (error) {
            return failure(500, `The stand-in failed: ${String(error)}`);
        }
    }
    const server = (0,external_node_http_namespaceObject.createServer)((request, response) => {
        // The client went away, or `faults` threw: there is nothing to answer with.
        handle(request, response).catch(() => response.destroy());
    });
    await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = `http://127.0.0.1:${portOf(server.address())}`;
    async function stop() {
        const closed = new Promise((resolve) => server.close(() => resolve()));
        server.closeAllConnections();
        await closed;
        await writeRecord(process.env['GITHUB_STAND_IN_RECORD'], exchanges);
    }
    let stopped;
    return {
        url: address,
        exchanges,
        comments: () => state.comments.list().map(({ id, login, body, updatedAt }) => ({ id, login, body, updatedAt })),
        addComment: (seed) => void state.comments.add(seed),
        // Closing twice is as good as once, and records once.
        close: () => (stopped ??= stop()),
    };
}
/** A parsed body, undefined where there is none, the text where it is not JSON. */
async function server_readBody(request) {
    const chunks = [];
    for await (const chunk of request)
        chunks.push(Buffer.from(chunk));
    const text = Buffer.concat(chunks).toString();
    if (text === '')
        return undefined;
    try {
        return JSON.parse(text);
    }
    catch {
        return text;
    }
}
function send(response, { status, body, headers }) {
    const isText = typeof body === 'string' || Buffer.isBuffer(body);
    response.writeHead(status, {
        ...(body === undefined ? {} : { 'content-type': `${isText ? 'text/plain' : 'application/json'}; charset=utf-8` }),
        'x-github-request-id': (0,external_node_crypto_namespaceObject.randomUUID)(),
        ...headers,
    });
    response.end(isText ? body : body === undefined ? undefined : JSON.stringify(body));
}
async function writeRecord(folder, exchanges) {
    if (folder === undefined || folder === '')
        return;
    await (0,promises_namespaceObject.mkdir)(folder, { recursive: true });
    await (0,promises_namespaceObject.writeFile)((0,external_node_path_.join)(folder, `${(0,external_node_crypto_namespaceObject.randomUUID)()}.json`), JSON.stringify(exchanges, undefined, 1));
}
function portOf(address) {
    if (address === null || typeof address === 'string')
        throw new Error('the server has no port');
    return address.port;
}


/***/ }),

/***/ 276:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ runStep)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(24);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(760);



/** Runs the built action as GitHub's runner does: a child process with nothing but the runner's environment. */
async function runStep(options) {
    const { temp, repository, pull } = options;
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(temp, { recursive: true });
    const files = { event: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(temp, 'event.json'), output: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(temp, 'output'), summary: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(temp, 'summary') };
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(files.event, JSON.stringify(options.payload ?? payload(options)));
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(files.output, '');
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(files.summary, '');
    const inputs = { token: 'ghs_standin', annotations: 'true', ...options.inputs };
    const env = {
        PATH: process.env['PATH'] ?? '',
        HOME: temp,
        CI: 'true',
        GITHUB_ACTIONS: 'true',
        GITHUB_API_URL: options.api,
        GITHUB_SERVER_URL: 'https://github.com',
        GITHUB_REPOSITORY: repository,
        GITHUB_ACTION_REPOSITORY: 'example/deckhouse-production-readiness',
        GITHUB_ACTION_REF: 'v0',
        GITHUB_EVENT_NAME: options.eventName ?? 'pull_request',
        GITHUB_EVENT_PATH: files.event,
        GITHUB_SHA: pull.merge,
        GITHUB_WORKSPACE: options.workspace,
        GITHUB_OUTPUT: files.output,
        GITHUB_STEP_SUMMARY: files.summary,
        GITHUB_RUN_ID: String(options.runId ?? 1),
        GITHUB_RUN_ATTEMPT: '1',
        RUNNER_TEMP: temp,
        ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
        ...options.env,
    };
    const { exitCode, log } = await start(options.node ?? process.env['BUNDLE_NODE'] ?? process.execPath, options.bundle, env, options.workspace);
    return {
        exitCode,
        log,
        outputs: parseOutputs((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(files.output, 'utf8')),
        summary: (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(files.summary, 'utf8'),
    };
}
function start(node, bundle, env, cwd) {
    return new Promise((resolve, reject) => {
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(node, [bundle], { env, cwd, stdio: ['ignore', 'pipe', 'pipe'] });
        const chunks = [];
        child.stdout.on('data', (chunk) => chunks.push(chunk));
        child.stderr.on('data', (chunk) => chunks.push(chunk));
        child.on('error', reject);
        child.on('close', (code) => resolve({ exitCode: code ?? -1, log: Buffer.concat(chunks).toString() }));
    });
}
function payload({ repository, pull, fork }) {
    const repo = { full_name: repository };
    const head = { ref: 'topic', sha: pull.head, repo: fork === true ? { full_name: 'someone/fork' } : repo };
    return {
        action: 'synchronize',
        number: 1,
        pull_request: { number: 1, head, base: { ref: 'main', sha: pull.base, repo } },
        repository: repo,
    };
}
/** Reads what a step wrote to `GITHUB_OUTPUT`: `name<<delimiter`, lines, `delimiter`. */
function parseOutputs(text) {
    const outputs = {};
    for (const [, name = '', , value = ''] of text.matchAll(/^([\w-]+)<<(\S+)\n([\s\S]*?)\n?\2$/gm))
        outputs[name] = value;
    return outputs;
}


/***/ }),

/***/ 896:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(24);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(760);
/* harmony import */ var _git_fixture_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(386);
/* harmony import */ var _github_stand_in_server_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(383);
/* harmony import */ var _runner_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(276);





// `npm start`: the committed bundle of the action on the sample pull request, against GitHub's stand-in on loopback.
const root = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(process.argv[1] ?? ''), '..', '..');
const sample = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, 'examples', 'pull-request');
const REPOSITORY = 'acme/clusters';
const temporary = (0,_git_fixture_js__WEBPACK_IMPORTED_MODULE_2__/* .temporaryFolder */ .yy)('deckhouse-readiness-');
try {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temporary.path, 'repository');
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.cpSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(sample, 'base'), folder, { recursive: true });
    const pull = (0,_git_fixture_js__WEBPACK_IMPORTED_MODULE_2__/* .pullRequestRepository */ .bM)(folder, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(sample, 'base'), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(sample, 'head'));
    const github = await (0,_github_stand_in_server_js__WEBPACK_IMPORTED_MODULE_3__/* .startGitHub */ .y)({
        repository: REPOSITORY,
        gitDir: folder,
        pull: { number: 1, baseRef: 'main', baseSha: pull.base, headSha: pull.head, title: 'Serve during updates' },
    });
    try {
        const result = await (0,_runner_js__WEBPACK_IMPORTED_MODULE_4__/* .runStep */ .e)({
            bundle: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, 'dist', 'action', 'index.js'),
            api: github.url,
            repository: REPOSITORY,
            workspace: folder,
            temp: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temporary.path, 'runner'),
            pull,
        });
        const annotations = result.log.split('\n').filter((line) => /^::(?:error|warning|notice) /.test(line));
        const rest = result.log.split('\n').filter((line) => !line.startsWith('::'));
        section('The log of the step, with a row for every recommendation', rest.join('\n').trim());
        section('Annotations, as they stand at the lines of the pull request', annotations.map(readable).join('\n'));
        section('The comment on the pull request', github
            .comments()
            .map(({ login, body }) => `${login} wrote:\n\n${body}`)
            .join('\n'));
        section('Outputs', Object.entries(result.outputs)
            .map(([name, value]) => `${name}=${value}`)
            .join('\n'));
        print(`\nThe step ended with exit code ${result.exitCode}: the gate ${result.exitCode === 0 ? 'passed' : 'failed'}, as it should for this sample.\n`);
        print('Now your own repository:  node dist/cli/index.js check PATH\n');
        // A sample that is not judged as it should be is a broken installation.
        process.exitCode = result.outputs['verdict'] === 'fail' && result.exitCode === 1 ? 0 : 1;
    }
    finally {
        await github.close();
    }
}
finally {
    temporary.remove();
}
function section(title, text) {
    print(`\n── ${title} ${'─'.repeat(Math.max(0, 76 - title.length))}\n\n${text}\n`);
}
/** A workflow command as GitHub shows it. */
function readable(command) {
    const [, level = '', properties = '', message = ''] = /^::(\w+) (.*?)::(.*)$/.exec(command) ?? [];
    const value = (name) => unescape(new RegExp(`(?:^|,)${name}=([^,]*)`).exec(properties)?.[1] ?? '');
    const place = value('file') === '' ? '' : `${value('file')}:${value('line')}`;
    return `${level.toUpperCase()} ${place} ${value('title')}\n  ${unescape(message).split('\n').join('\n  ')}`;
}
function unescape(text) {
    return text
        .replaceAll('%3A', ':')
        .replaceAll('%2C', ',')
        .replaceAll('%0A', '\n')
        .replaceAll('%0D', '\r')
        .replaceAll('%25', '%');
}
function print(text) {
    process.stdout.write(text);
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

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
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(896);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 

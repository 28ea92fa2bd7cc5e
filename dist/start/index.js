/******/ (() => { // webpackBootstrap
/******/ 	"use strict";
var __webpack_exports__ = {};

;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = require("node:fs");
;// CONCATENATED MODULE: external "node:path"
const external_node_path_namespaceObject = require("node:path");
;// CONCATENATED MODULE: external "node:child_process"
const external_node_child_process_namespaceObject = require("node:child_process");
;// CONCATENATED MODULE: external "node:os"
const external_node_os_namespaceObject = require("node:os");
;// CONCATENATED MODULE: ./lib/dev/git-fixture.js




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
    const settings = ['commit.gpgSign=false', 'core.autocrlf=false', 'gc.auto=0'].flatMap((one) => ['-c', one]);
    return (0,external_node_child_process_namespaceObject.execFileSync)('git', [...settings, ...args], {
        cwd: folder,
        env,
        stdio: ['ignore', 'pipe', 'pipe'],
    })
        .toString()
        .trim();
}
function temporaryFolder(prefix) {
    const path = (0,external_node_fs_namespaceObject.mkdtempSync)((0,external_node_path_namespaceObject.join)((0,external_node_os_namespaceObject.tmpdir)(), prefix));
    return { path, remove: () => (0,external_node_fs_namespaceObject.rmSync)(path, { recursive: true, force: true }) };
}
function commitFiles(folder, files, message) {
    if (typeof files === 'string')
        (0,external_node_fs_namespaceObject.cpSync)(files, folder, { recursive: true });
    else {
        for (const [path, text] of Object.entries(files)) {
            if (text === null)
                (0,external_node_fs_namespaceObject.rmSync)((0,external_node_path_namespaceObject.join)(folder, path));
            else {
                (0,external_node_fs_namespaceObject.mkdirSync)((0,external_node_path_namespaceObject.dirname)((0,external_node_path_namespaceObject.join)(folder, path)), { recursive: true });
                (0,external_node_fs_namespaceObject.writeFileSync)((0,external_node_path_namespaceObject.join)(folder, path), text);
            }
        }
    }
    gitIn(folder, 'add', '--all', '--force');
    gitIn(folder, 'commit', '--quiet', '--allow-empty', '--message', message);
    return gitIn(folder, 'rev-parse', 'HEAD');
}
function pullRequestRepository(folder, base, head) {
    (0,external_node_fs_namespaceObject.mkdirSync)(folder, { recursive: true });
    gitIn(folder, 'init', '--quiet', '--initial-branch', 'main');
    const baseSha = commitFiles(folder, base, 'Base');
    gitIn(folder, 'checkout', '--quiet', '-b', 'topic');
    const headSha = commitFiles(folder, head, 'Change');
    return { folder, base: baseSha, head: headSha, merge: testMerge(folder, baseSha, headSha) };
}
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
function shallowCheckout(repository, folder, side = 'merge') {
    mkdirSync(folder, { recursive: true });
    gitIn(folder, 'init', '--quiet');
    gitIn(folder, 'fetch', '--quiet', '--depth=1', `file://${repository.folder}`, `refs/pull/1/${side}`);
    gitIn(folder, 'checkout', '--quiet', '--detach', 'FETCH_HEAD');
}

;// CONCATENATED MODULE: external "node:crypto"
const external_node_crypto_namespaceObject = require("node:crypto");
;// CONCATENATED MODULE: external "node:fs/promises"
const promises_namespaceObject = require("node:fs/promises");
;// CONCATENATED MODULE: external "node:http"
const external_node_http_namespaceObject = require("node:http");
;// CONCATENATED MODULE: external "node:timers/promises"
const external_node_timers_promises_namespaceObject = require("node:timers/promises");
;// CONCATENATED MODULE: ./lib/dev/github-stand-in/answer.js
const DOCUMENTATION = 'https://docs.github.com/rest';
function ok(body, headers = {}) {
    return { status: 200, body, headers };
}
function failure(status, message, headers = {}) {
    const body = { message, documentation_url: DOCUMENTATION, status: `${status}` };
    return { status, body, headers };
}
function notFound() {
    return failure(404, 'Not Found');
}
function notAccessible() {
    return failure(403, 'Resource not accessible by integration');
}
function unprocessable(...errors) {
    return {
        status: 422,
        body: { message: 'Unprocessable Entity', errors, documentation_url: DOCUMENTATION, status: '422' },
    };
}
function invalidRequest(complaint) {
    return failure(422, `Invalid request.\n\n${complaint}`);
}
function validationFailed(reason) {
    const body = {
        message: 'Validation Failed',
        errors: [reason],
        documentation_url: DOCUMENTATION,
        status: '422',
    };
    return { status: 422, body };
}
function diffTooLarge(message) {
    const errors = [{ resource: 'PullRequest', field: 'diff', code: 'too_large' }];
    return { status: 406, body: { message, errors, documentation_url: DOCUMENTATION, status: '406' } };
}
function tooLarge(message) {
    const errors = [{ resource: 'Blob', field: 'data', code: 'too_large' }];
    return { status: 403, body: { message, errors, documentation_url: DOCUMENTATION, status: '403' } };
}
function rateLimited({ limit, retryAfter }, limitOf) {
    if (limit === 'primary')
        return failure(403, 'API rate limit exceeded for installation.');
    if (limit === 'abuse') {
        return validationFailed({ resource: 'IssueComment', code: 'abuse', message: 'was submitted too quickly' });
    }
    const message = 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.';
    return failure(limitOf('secondary-status'), message, { 'retry-after': `${retryAfter}` });
}

;// CONCATENATED MODULE: ./lib/dev/github-stand-in/delivery.js


async function deliver(response, answer, fault) {
    const fate = typeof fault === 'object' && 'answer' in fault ? fault.answer : undefined;
    if (fate === 'hang')
        return;
    if (fate === 'drop') {
        response.destroy();
        return;
    }
    const { body, headers } = answer;
    const isText = typeof body === 'string' || Buffer.isBuffer(body);
    const bytes = Buffer.isBuffer(body)
        ? body
        : Buffer.from(isText ? body : body === undefined ? '' : JSON.stringify(body));
    response.writeHead(answer.status, {
        ...(body === undefined ? {} : { 'content-type': `${isText ? 'text/plain' : 'application/json'}; charset=utf-8` }),
        ...(answer.status === 204 ? {} : { 'content-length': bytes.length }),
        'x-github-request-id': (0,external_node_crypto_namespaceObject.randomUUID)(),
        ...headers,
    });
    const half = bytes.length >> 1;
    if (fate === 'truncate') {
        response.write(bytes.subarray(0, half), () => response.destroy());
    }
    else if (typeof fault === 'object' && 'slow' in fault) {
        response.write(bytes.subarray(0, half));
        await (0,external_node_timers_promises_namespaceObject.setTimeout)(fault.slow, undefined, { ref: false });
        response.end(bytes.subarray(half));
    }
    else {
        response.end(bytes);
    }
}

;// CONCATENATED MODULE: ./lib/dev/github-stand-in/links.js
const WEB = 'https://github.com';
function linksFor(root, repository) {
    return {
        root,
        api: (path) => `${root}${path}`,
        web: (path) => `${WEB}${path}`,
        repositoryApi: (path) => `${root}/repos/${repository}${path}`,
        repositoryWeb: (path) => `${WEB}/${repository}${path}`,
    };
}
function encodePath(path) {
    return path.split('/').map(encodeURIComponent).join('/');
}

;// CONCATENATED MODULE: ./lib/dev/github-stand-in/rate-limits.js
const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const RAPID = 20 * SECOND;
function createRateLimiter(limit) {
    const perHour = limit('requests-per-hour');
    let hourStarted = -HOUR;
    let used = 0;
    const secondary = [
        slidingWindow(limit('points-per-minute'), MINUTE, (request) => (isWrite(request) ? 5 : 1)),
        slidingWindow(limit('writes-per-minute'), MINUTE, (request) => (createsContent(request) ? 1 : 0)),
        slidingWindow(limit('writes-per-hour'), HOUR, (request) => (createsContent(request) ? 1 : 0)),
    ];
    const rapid = slidingWindow(limit('rapid-posts'), RAPID, (request) => (isComment(request) ? 1 : 0));
    function startHour(now) {
        if (now - hourStarted < HOUR)
            return;
        hourStarted = now;
        used = 0;
    }
    return {
        admit(request, open, now) {
            startHour(now);
            if (used >= perHour)
                return { limit: 'primary', retryAfter: seconds(hourStarted + HOUR - now) };
            used += 1;
            if (open > limit('concurrent-requests'))
                return { limit: 'secondary', retryAfter: 60 };
            const wait = Math.max(...secondary.map((window) => window.wait(request, now)));
            if (wait > 0)
                return { limit: 'secondary', retryAfter: seconds(wait) };
            const rapidWait = rapid.wait(request, now);
            if (rapidWait > 0)
                return { limit: 'abuse', retryAfter: seconds(rapidWait) };
            for (const window of [...secondary, rapid])
                window.count(request, now);
            return undefined;
        },
        headers(now) {
            startHour(now);
            return {
                'x-ratelimit-limit': `${perHour}`,
                'x-ratelimit-remaining': `${Math.max(0, perHour - used)}`,
                'x-ratelimit-used': `${used}`,
                'x-ratelimit-reset': `${Math.ceil((hourStarted + HOUR) / SECOND)}`,
                'x-ratelimit-resource': 'core',
            };
        },
    };
}
function slidingWindow(max, length, points) {
    let counted = [];
    return {
        wait(request, now) {
            counted = counted.filter(({ at }) => now - at < length);
            let excess = points(request) > 0 ? counted.reduce((sum, one) => sum + one.points, points(request)) - max : 0;
            for (const one of counted) {
                if (excess <= 0)
                    return 0;
                excess -= one.points;
                if (excess <= 0)
                    return one.at + length - now;
            }
            return excess > 0 ? length : 0;
        },
        count(request, now) {
            if (points(request) > 0)
                counted = [...counted, { at: now, points: points(request) }];
        },
    };
}
function isWrite({ method }) {
    return method !== 'GET' && method !== 'HEAD';
}
function createsContent(request) {
    return isWrite(request) && request.method !== 'DELETE';
}
function isComment({ method, path }) {
    return method === 'POST' && /\/(?:comments|replies|reviews)$/.test(path);
}
function seconds(milliseconds) {
    return Math.max(1, Math.ceil(milliseconds / SECOND));
}

;// CONCATENATED MODULE: ./lib/dev/github-stand-in/accounts.js
const ACTIONS_BOT = { login: 'github-actions[bot]', type: 'Bot' };
const PERSON = { login: 'octocat', type: 'User' };
const KNOWN_IDS = { 'github-actions[bot]': 41_898_282, octocat: 583_231 };
const ACTIONS_APP_ID = 15_368;
const CREATED = '2018-07-30T09:30:17Z';
function accountOfToken(token) {
    return token.startsWith('ghs_') ? ACTIONS_BOT : PERSON;
}
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
function accountId(login) {
    return KNOWN_IDS[login] ?? Buffer.from(login).reduce((hash, byte) => (hash * 31 + byte) % 1e9, 7) + 1;
}

;// CONCATENATED MODULE: ./lib/dev/github-stand-in/limits.js
const REST = 'https://docs.github.com/rest';
const RATES = `${REST}/using-the-rest-api/rate-limits-for-the-rest-api`;
const CHECKS = `${REST}/checks/runs`;
const DIFFS = 'https://docs.github.com/repositories/creating-and-managing-repositories/limits-for-viewing-content-and-diffs-in-a-repository';
const KIB = 1024;
const MIB = 1024 * KIB;
const LIMITS = {
    'per-page-default': {
        value: 30,
        unit: 'items',
        effect: 'A list without `per_page` has pages of this length.',
        source: `${REST}/using-the-rest-api/using-pagination-in-the-rest-api`,
    },
    'per-page': {
        value: 100,
        unit: 'items',
        effect: 'A larger `per_page` is cut down to it.',
        source: `${REST}/using-the-rest-api/using-pagination-in-the-rest-api`,
    },
    'comment-characters': {
        value: 65_536,
        unit: 'code points',
        effect: 'A longer comment, review or review comment is a 422. Others measured 262,144 bytes for comments of issues, which a text within this limit never exceeds.',
        source: 'https://github.com/dead-claudia/github-limits/issues/13',
    },
    'tree-entries': {
        value: 100_000,
        unit: 'entries',
        effect: 'A recursive tree ends here and says `truncated`.',
        source: `${REST}/git/trees#get-a-tree`,
    },
    'tree-bytes': {
        value: 7 * MIB,
        unit: 'bytes',
        effect: 'A recursive tree ends here and says `truncated`.',
        source: `${REST}/git/trees#get-a-tree`,
    },
    'blob-bytes': {
        value: 100 * MIB,
        unit: 'bytes',
        effect: 'A larger blob or file is a 403 with `too_large`, raw or not.',
        source: `${REST}/git/blobs#get-a-blob`,
    },
    'contents-bytes': {
        value: MIB,
        unit: 'bytes',
        effect: 'A larger file comes without content, except with the raw media type.',
        source: `${REST}/repos/contents#get-repository-content`,
    },
    'directory-entries': {
        value: 1000,
        unit: 'entries',
        effect: 'A directory of `contents` ends here, unmarked.',
        source: `${REST}/repos/contents#get-repository-content`,
    },
    'compare-commits': {
        value: 250,
        unit: 'commits',
        effect: 'A comparison without paging has no more, the newest.',
        source: `${REST}/commits/commits#compare-two-commits`,
    },
    'compare-files': {
        value: 300,
        unit: 'files',
        effect: 'A comparison has no more, all on the first page, unmarked.',
        source: `${REST}/commits/commits#compare-two-commits`,
    },
    'pull-files': {
        value: 3000,
        unit: 'files',
        effect: 'The list of files of a pull request ends here, unmarked.',
        source: `${REST}/pulls/pulls#list-pull-requests-files`,
    },
    'patch-lines': {
        value: 2000,
        unit: 'changed lines of a file',
        effect: 'A larger change has its numbers, and no `patch`. GitHub documents no number; 2,081 lines came without.',
        source: 'https://github.com/tsantalis/RefactoringMiner/issues/1109',
    },
    'page-patch-lines': {
        value: 20_000,
        unit: 'changed lines of a page',
        effect: 'Further files of the page say 0 changes and have no `patch`, unmarked; smaller pages are right.',
        source: 'https://github.com/orgs/community/discussions/213491',
    },
    'diff-files': {
        value: 300,
        unit: 'files',
        effect: 'The diff media type answers 406 with `too_large`.',
        source: DIFFS,
    },
    'diff-lines': {
        value: 20_000,
        unit: 'lines of the diff',
        effect: 'The diff media type answers 406 with `too_large`. Context counts: 16,559 changed lines were too many.',
        source: 'https://github.com/pascalgn/size-label-action/issues/53',
    },
    'annotations-per-request': {
        value: 50,
        unit: 'annotations',
        effect: 'More in one request for a check run is a 422. Those of further requests are appended.',
        source: `${CHECKS}#update-a-check-run`,
    },
    'annotation-message-bytes': {
        value: 64 * KIB,
        unit: 'bytes',
        effect: 'A longer `message` or `raw_details` of an annotation is a 422.',
        source: `${CHECKS}#create-a-check-run`,
    },
    'annotation-title-characters': {
        value: 255,
        unit: 'code points',
        effect: 'A longer `title` of an annotation is a 422.',
        source: `${CHECKS}#create-a-check-run`,
    },
    'check-output-characters': {
        value: 65_535,
        unit: 'code points',
        effect: 'A longer `summary` or `text` of a check run is a 422.',
        source: `${CHECKS}#create-a-check-run`,
    },
    'check-output-bytes': {
        value: 65_535,
        unit: 'bytes',
        effect: 'A larger `summary` or `text` of a check run is a 422, though the documentation speaks of characters.',
        source: 'https://github.com/github/docs/issues/35252',
    },
    'check-runs-per-name': {
        value: 1000,
        unit: 'check runs',
        effect: 'Of those with the same name and commit the oldest are deleted.',
        source: `${CHECKS}#create-a-check-run`,
    },
    'review-comments': {
        value: 100,
        unit: 'comments',
        effect: 'A review with more is a 502 and posts nothing. GitHub documents no number; about 100 were too many.',
        source: 'https://github.com/prontolabs/pronto/issues/302',
    },
    'requests-per-hour': {
        value: 1000,
        unit: 'requests',
        effect: 'The primary limit of a workflow: 403 with `x-ratelimit-remaining: 0` until `x-ratelimit-reset`.',
        source: `${RATES}#primary-rate-limit-for-github_token-in-github-actions`,
    },
    'concurrent-requests': {
        value: 100,
        unit: 'open requests',
        effect: 'A secondary limit: refused with `retry-after`.',
        source: `${RATES}#about-secondary-rate-limits`,
    },
    'points-per-minute': {
        value: 900,
        unit: 'points',
        effect: 'A secondary limit: a read counts 1, a write 5; refused with `retry-after`.',
        source: `${RATES}#about-secondary-rate-limits`,
    },
    'writes-per-minute': {
        value: 80,
        unit: 'content-creating requests',
        effect: 'A secondary limit: refused with `retry-after`.',
        source: `${RATES}#about-secondary-rate-limits`,
    },
    'writes-per-hour': {
        value: 500,
        unit: 'content-creating requests',
        effect: 'A secondary limit: refused with `retry-after`.',
        source: `${RATES}#about-secondary-rate-limits`,
    },
    'rapid-posts': {
        value: 40,
        unit: 'comments within 20 seconds',
        effect: 'Further ones are a 422 with `code: abuse`, without `retry-after`. Reported at about 40; the 20 seconds are an assumption.',
        source: 'https://github.com/paranext/paranext-core/issues/2659',
    },
    'secondary-status': {
        value: 403,
        unit: 'HTTP status',
        effect: 'What the secondary limits are refused with; GitHub documents 403 and 429.',
        source: `${RATES}#exceeding-the-rate-limit`,
    },
};
function limitsWith(changed = {}) {
    return (name) => changed[name] ?? LIMITS[name].value;
}
function isLimitName(name) {
    return Object.hasOwn(LIMITS, name);
}
function codePoints(text) {
    return text.length - (text.match(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g)?.length ?? 0);
}

;// CONCATENATED MODULE: ./lib/dev/github-stand-in/shapes.js


function refuse(body, shape) {
    const complaint = complain(body ?? {}, shape, '');
    return complaint === undefined ? undefined : invalidRequest(complaint);
}
function fieldsOf(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value))
        : {};
}
function listOf(value) {
    return Array.isArray(value) ? value.map(fieldsOf) : [];
}
function textOf(fields, key) {
    const value = fields[key];
    return typeof value === 'string' ? value : undefined;
}
function numberOf(fields, key) {
    const value = fields[key];
    return typeof value === 'number' ? value : undefined;
}
function complain(value, shape, path) {
    switch (shape.type) {
        case 'string':
            return complainOfText(value, shape, path);
        case 'integer':
            return Number.isInteger(value) ? undefined : isNot(value, 'an integer', path);
        case 'array':
            if (!Array.isArray(value))
                return isNot(value, 'an array', path);
            if (shape.maxItems !== undefined && value.length > shape.maxItems) {
                return `No more than ${shape.maxItems} items are allowed; ${value.length} were supplied.`;
            }
            return firstOf(value.map((item, index) => complain(item, shape.items, `${path}/items/${index}`)));
        case 'object':
            return complainOfObject(value, shape, path);
    }
}
function complainOfText(value, { maxLength, values }, path) {
    if (typeof value !== 'string')
        return isNot(value, 'a string', path);
    if (values !== undefined && !values.includes(value)) {
        return `${value} is not a possible value. Must be one of the following: ${values.join(', ')}.`;
    }
    const length = codePoints(value);
    return maxLength !== undefined && length > maxLength
        ? `Only ${maxLength} characters are allowed; ${length} were supplied.`
        : undefined;
}
function complainOfObject(value, { required, properties }, path) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return isNot(value, 'an object', path);
    const fields = fieldsOf(value);
    const missing = required.find((key) => fields[key] === undefined);
    if (missing !== undefined)
        return `"${missing}" wasn't supplied.`;
    return firstOf(Object.entries(properties).map(([key, shape]) => fields[key] === undefined ? undefined : complain(fields[key], shape, `${path}/properties/${key}`)));
}
function isNot(value, expected, path) {
    return `For '${path.slice(1)}', ${JSON.stringify(value)} is not ${expected}.`;
}
function firstOf(complaints) {
    return complaints.find((complaint) => complaint !== undefined);
}

;// CONCATENATED MODULE: ./lib/dev/github-stand-in/check-run-requests.js



const STATUSES = ['queued', 'in_progress', 'completed', 'waiting', 'requested', 'pending'];
const CONCLUSIONS = [
    'action_required',
    'cancelled',
    'failure',
    'neutral',
    'success',
    'skipped',
    'timed_out',
];
const LEVELS = ['notice', 'warning', 'failure'];
const TEXT = { type: 'string' };
const NUMBER = { type: 'integer' };
const ANNOTATION = {
    type: 'object',
    required: ['path', 'start_line', 'end_line', 'annotation_level', 'message'],
    properties: {
        path: TEXT,
        start_line: NUMBER,
        end_line: NUMBER,
        start_column: NUMBER,
        end_column: NUMBER,
        annotation_level: { type: 'string', values: LEVELS },
        message: TEXT,
        title: TEXT,
        raw_details: TEXT,
    },
};
function readCheckRun(body, required, limit) {
    const refusal = refuse(body, shapeOf(required, limit));
    if (refusal !== undefined)
        return refusal;
    const fields = fieldsOf(body);
    const conclusion = CONCLUSIONS.find((one) => one === fields['conclusion']);
    const status = STATUSES.find((one) => one === fields['status']);
    const completedAt = textOf(fields, 'completed_at');
    if ((status === 'completed' || completedAt !== undefined) && conclusion === undefined) {
        return invalidRequest('"conclusion" wasn\'t supplied.');
    }
    const name = textOf(fields, 'name');
    if (name?.trim() === '')
        return invalid('name', "name can't be blank");
    const output = fieldsOf(fields['output']);
    const annotations = listOf(output['annotations']);
    const complaint = complainOfOutput(output, limit) ?? annotations.map((one) => check_run_requests_complain(one, limit)).find(Boolean);
    if (complaint !== undefined)
        return invalid(complaint.field, complaint.message);
    return {
        name,
        status,
        conclusion,
        startedAt: textOf(fields, 'started_at'),
        completedAt,
        detailsUrl: textOf(fields, 'details_url'),
        externalId: textOf(fields, 'external_id'),
        title: textOf(output, 'title'),
        summary: textOf(output, 'summary'),
        text: textOf(output, 'text'),
        annotations: annotations.map(annotationOf),
    };
}
function shapeOf(required, limit) {
    const long = { type: 'string', maxLength: limit('check-output-characters') };
    return {
        type: 'object',
        required,
        properties: {
            name: TEXT,
            head_sha: TEXT,
            details_url: TEXT,
            external_id: TEXT,
            status: { type: 'string', values: STATUSES },
            started_at: TEXT,
            conclusion: { type: 'string', values: CONCLUSIONS },
            completed_at: TEXT,
            output: {
                type: 'object',
                required: ['title', 'summary'],
                properties: {
                    title: TEXT,
                    summary: long,
                    text: long,
                    annotations: { type: 'array', maxItems: limit('annotations-per-request'), items: ANNOTATION },
                },
            },
        },
    };
}
function complainOfOutput(output, limit) {
    const max = limit('check-output-bytes');
    const field = ['summary', 'text'].find((one) => Buffer.byteLength(textOf(output, one) ?? '') > max);
    return field === undefined ? undefined : { field, message: `${field} exceeds a maximum bytesize of ${max}` };
}
function check_run_requests_complain(annotation, limit) {
    const bytes = limit('annotation-message-bytes');
    const about = (message) => ({ field: 'annotations', message });
    const large = ['message', 'raw_details'].find((one) => Buffer.byteLength(textOf(annotation, one) ?? '') > bytes);
    if (large !== undefined)
        return about(`${large} exceeds a maximum bytesize of ${bytes}`);
    const title = limit('annotation-title-characters');
    if (codePoints(textOf(annotation, 'title') ?? '') > title)
        return about(`title is too long (maximum is ${title} characters)`);
    const blank = ['path', 'message'].find((one) => textOf(annotation, one)?.trim() === '');
    if (blank !== undefined)
        return about(`${blank} can't be blank`);
    const { startLine, endLine, startColumn, endColumn } = annotationOf(annotation);
    if (startLine < 1 || endLine < startLine)
        return about('end_line must be greater than or equal to start_line');
    const hasColumns = startColumn !== undefined || endColumn !== undefined;
    return hasColumns && startLine !== endLine ? about('columns are only for annotations of one line') : undefined;
}
function annotationOf(fields) {
    return {
        path: textOf(fields, 'path') ?? '',
        startLine: numberOf(fields, 'start_line') ?? 0,
        endLine: numberOf(fields, 'end_line') ?? 0,
        startColumn: numberOf(fields, 'start_column'),
        endColumn: numberOf(fields, 'end_column'),
        level: textOf(fields, 'annotation_level') ?? '',
        title: textOf(fields, 'title'),
        message: textOf(fields, 'message') ?? '',
        rawDetails: textOf(fields, 'raw_details'),
    };
}
function invalid(field, message) {
    return validationFailed({ resource: 'CheckRun', code: 'custom', field, message });
}

;// CONCATENATED MODULE: ./lib/dev/github-stand-in/check-runs.js


const FIRST_ID = 2_000_000_001;
const FIRST_SUITE = 3_000_000_001;
function createCheckRunStore(perName) {
    const stored = new Map();
    let lastId = FIRST_ID - 1;
    function keep(run) {
        stored.set(run.id, run);
        return run;
    }
    return {
        list: () => [...stored.values()],
        get: (id) => stored.get(id),
        add(name, headSha, { login }, change) {
            lastId += 1;
            const blank = {
                id: lastId,
                login,
                name,
                headSha,
                status: 'queued',
                conclusion: null,
                startedAt: now(),
                completedAt: undefined,
                detailsUrl: undefined,
                externalId: undefined,
                title: undefined,
                summary: undefined,
                text: undefined,
                annotations: [],
            };
            const run = keep(changed(blank, change));
            const alike = [...stored.values()].filter((one) => one.name === name && one.headSha === headSha);
            for (const { id } of alike.slice(0, -perName))
                stored.delete(id);
            return run;
        },
        change(id, change) {
            const run = stored.get(id);
            return run === undefined ? undefined : keep(changed(run, change));
        },
    };
}
function changed(run, change) {
    const isConcluded = change.conclusion !== undefined || change.completedAt !== undefined;
    const status = isConcluded ? 'completed' : (change.status ?? run.status);
    const isComplete = status === 'completed';
    return {
        ...run,
        name: change.name ?? run.name,
        status,
        conclusion: isComplete ? (change.conclusion ?? run.conclusion) : null,
        startedAt: change.startedAt ?? run.startedAt,
        completedAt: isComplete ? (change.completedAt ?? (isConcluded ? now() : run.completedAt)) : undefined,
        detailsUrl: change.detailsUrl ?? run.detailsUrl,
        externalId: change.externalId ?? run.externalId,
        title: change.title ?? run.title,
        summary: change.summary ?? run.summary,
        text: change.text ?? run.text,
        annotations: [...run.annotations, ...change.annotations],
    };
}
function checkRunJson(run, pulls, links) {
    const url = links.repositoryApi(`/check-runs/${run.id}`);
    const htmlUrl = links.repositoryWeb(`/runs/${run.id}`);
    return {
        id: run.id,
        head_sha: run.headSha,
        node_id: `CR_${run.id}`,
        external_id: run.externalId ?? '',
        url,
        html_url: htmlUrl,
        details_url: run.detailsUrl ?? htmlUrl,
        status: run.status,
        conclusion: run.conclusion,
        started_at: run.startedAt,
        completed_at: run.completedAt ?? null,
        output: {
            title: run.title ?? null,
            summary: run.summary ?? null,
            text: run.text ?? null,
            annotations_count: run.annotations.length,
            annotations_url: `${url}/annotations`,
        },
        name: run.name,
        check_suite: { id: suiteOf(run.headSha) },
        app: appOf(run.login, links),
        pull_requests: pulls,
    };
}
function annotationJson(annotation, headSha, links) {
    return {
        path: annotation.path,
        blob_href: links.repositoryWeb(`/blob/${headSha}/${encodePath(annotation.path)}`),
        start_line: annotation.startLine,
        start_column: annotation.startColumn ?? null,
        end_line: annotation.endLine,
        end_column: annotation.endColumn ?? null,
        annotation_level: annotation.level,
        title: annotation.title ?? null,
        message: annotation.message,
        raw_details: annotation.rawDetails ?? null,
    };
}
function suiteOf(headSha) {
    return FIRST_SUITE + (Number.parseInt(headSha.slice(0, 7), 16) % 1e8);
}
function now() {
    return new Date().toISOString().replace(/\.\d+Z$/, 'Z');
}

;// CONCATENATED MODULE: ./lib/dev/github-stand-in/pages.js
function pageRequest(query, limit) {
    return {
        page: positive(query.get('page')) ?? 1,
        perPage: Math.min(positive(query.get('per_page')) ?? limit('per-page-default'), limit('per-page')),
    };
}
function pageOf(items, { page, perPage }) {
    return items.slice((page - 1) * perPage, page * perPage);
}
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

;// CONCATENATED MODULE: ./lib/dev/github-stand-in/call.js
function asksForDiff(accept) {
    return /application\/vnd\.github\.(?:v3\.)?diff/.test(accept);
}
function rawMediaType(accept) {
    return /application\/vnd\.github\.(?:v3\.)?raw(?:\+json)?/.exec(accept)?.[0];
}

;// CONCATENATED MODULE: ./lib/dev/github-stand-in/git-output.js
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
function parseChanges(raw, numstat, patches) {
    const counts = parseNumstat(numstat);
    const sections = `\n${patches.toString()}`.split('\ndiff --git ').slice(1);
    return parseRaw(raw).map(({ path, previousPath, status, sha }) => {
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
function parseNumstat(output) {
    const counts = new Map();
    const tokens = output.toString().split('\0').values();
    for (const token of tokens) {
        const [, additions = '', deletions = '', inPlace = ''] = /^(\d+|-)\t(\d+|-)\t(.*)$/s.exec(token) ?? [];
        if (additions === '')
            continue;
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
async function changesBetween(git, from, to) {
    const diff = (...format) => git.run('diff-tree', '-r', '-M', '--no-ext-diff', '--no-textconv', ...format, from, to, '--');
    const [raw, numstat, patches] = await Promise.all([
        diff('-z', '--raw', '--no-abbrev'),
        diff('-z', '--numstat'),
        diff('-p', '--no-color'),
    ]);
    return parseChanges(raw, numstat, patches);
}
function diffEntries(changes, sides, limit, links) {
    let lines = 0;
    return changes.map((change) => {
        lines += change.additions + change.deletions;
        if (lines > limit('page-patch-lines')) {
            return diffEntry({ ...change, additions: 0, deletions: 0, patch: undefined }, sides, links);
        }
        const isLarge = change.additions + change.deletions > limit('patch-lines');
        return diffEntry(isLarge ? { ...change, patch: undefined } : change, sides, links);
    });
}
async function diffAnswer({ git, limit }, from, to, files) {
    const maxFiles = limit('diff-files');
    if (files > maxFiles) {
        return diffTooLarge(`Sorry, the diff exceeded the maximum number of files (${maxFiles}). Consider using 'List pull requests files' API or locally cloning the repository instead.`);
    }
    const diff = await git.run('diff-tree', '-r', '-M', '-p', '--no-ext-diff', '--no-textconv', '--no-color', from, to, '--');
    const maxLines = limit('diff-lines');
    if (diff.toString('latin1').split('\n').length - 1 > maxLines) {
        return diffTooLarge(`Sorry, the diff exceeded the maximum number of lines (${maxLines})`);
    }
    return { status: 200, body: diff, headers: { 'content-type': 'application/vnd.github.diff; charset=utf-8' } };
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
        ...(patch === undefined ? {} : { patch }),
        ...(previousPath === undefined ? {} : { previous_filename: previousPath }),
    };
}

;// CONCATENATED MODULE: ./lib/dev/github-stand-in/repository.js


const repository_CREATED = '2024-01-01T00:00:00Z';
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
const ID = 1_296_269;
async function getPull(state, { parameters: [number], links, accept }) {
    const pull = await findPull(state, number);
    if (pull === undefined)
        return notFound();
    const [commits, { changes, mergeBase }] = await Promise.all([
        state.git.commitsBetween(pull.baseSha, pull.headSha),
        pullChanges(state, pull),
    ]);
    if (asksForDiff(accept))
        return diffAnswer(state, mergeBase, pull.headSha, changes.length);
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
        head: side(state, pull.headRepository ?? state.repository, headRefOf(pull), pull.headSha, links),
        base: side(state, state.repository, pull.baseRef, pull.baseSha, links),
        author_association: 'CONTRIBUTOR',
        auto_merge: null,
        draft: false,
        merged: false,
        mergeable: null,
        rebaseable: null,
        mergeable_state: 'unknown',
        merged_by: null,
        comments: state.comments.list().length,
        review_comments: state.reviews.comments().length,
        maintainer_can_modify: false,
        commits: commits.length,
        additions: changes.reduce((sum, { additions }) => sum + additions, 0),
        deletions: changes.reduce((sum, { deletions }) => sum + deletions, 0),
        changed_files: changes.length,
    };
    return ok(body);
}
async function getPullFiles(state, call) {
    const pull = await findPull(state, call.parameters[0]);
    if (pull === undefined)
        return notFound();
    const { mergeBase, changes } = await pullChanges(state, pull);
    const listed = changes.slice(0, state.limit('pull-files'));
    const request = pageRequest(call.query, state.limit);
    const sides = { base: mergeBase, head: pull.headSha };
    const page = diffEntries(pageOf(listed, request), sides, state.limit, call.links);
    return ok(page, linkHeader(call, listed.length, request));
}
async function findPull({ pull, git }, number) {
    if (pull === undefined || number !== `${pull.number}`)
        return undefined;
    const moved = pull.follow === undefined ? undefined : await git.resolveCommit(pull.follow);
    return { ...pull, headSha: moved ?? pull.headSha };
}
async function changesUpTo(state, pull, commit) {
    const commits = await state.git.commitsBetween(pull.baseSha, pull.headSha);
    return commits.some(({ sha }) => sha === commit) ? pullChanges(state, { ...pull, headSha: commit }) : undefined;
}
async function pullChanges({ git }, { baseSha, headSha }) {
    const mergeBase = (await git.mergeBase(baseSha, headSha)) ?? baseSha;
    return { mergeBase, changes: await changesBetween(git, mergeBase, headSha) };
}
function minimalPull(state, pull, links) {
    const repo = { id: ID, url: links.repositoryApi(''), name: state.repository.split('/')[1] ?? '' };
    return {
        id: pull.number,
        number: pull.number,
        url: links.repositoryApi(`/pulls/${pull.number}`),
        head: { ref: headRefOf(pull), sha: pull.headSha, repo },
        base: { ref: pull.baseRef, sha: pull.baseSha, repo },
    };
}
function headRefOf({ headRef }) {
    return headRef ?? HEAD_REF;
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

;// CONCATENATED MODULE: ./lib/dev/github-stand-in/check-run-endpoints.js







async function createCheckRun(state, call) {
    if (state.account.login !== ACTIONS_BOT.login)
        return failure(403, 'You must authenticate via a GitHub App.');
    const change = readCheckRun(call.body, ['name', 'head_sha'], state.limit);
    if ('body' in change)
        return change;
    const sha = textOf(fieldsOf(call.body), 'head_sha') ?? '';
    const commit = /^[0-9a-f]{40}$/.test(sha) ? await state.resolve(sha) : undefined;
    if (commit === undefined) {
        return validationFailed({
            resource: 'CheckRun',
            code: 'custom',
            field: 'head_sha',
            message: `No commit found for SHA: ${sha}`,
        });
    }
    const run = state.checkRuns.add(change.name ?? '', commit, state.account, change);
    return { ...(await runAnswer(state, call, run)), status: 201 };
}
async function updateCheckRun(state, call) {
    if (state.account.login !== ACTIONS_BOT.login)
        return failure(403, 'You must authenticate via a GitHub App.');
    const run = state.checkRuns.get(Number(call.parameters[0]));
    if (run === undefined)
        return notFound();
    const change = readCheckRun(call.body, [], state.limit);
    if ('body' in change)
        return change;
    const changed = state.checkRuns.change(run.id, change);
    return changed === undefined ? notFound() : runAnswer(state, call, changed);
}
async function getCheckRun(state, call) {
    const run = state.checkRuns.get(Number(call.parameters[0]));
    return run === undefined ? notFound() : runAnswer(state, call, run);
}
function listAnnotations(state, call) {
    const run = state.checkRuns.get(Number(call.parameters[0]));
    if (run === undefined)
        return notFound();
    const request = pageRequest(call.query, state.limit);
    const page = pageOf(run.annotations, request).map((one) => annotationJson(one, run.headSha, call.links));
    return ok(page, linkHeader(call, run.annotations.length, request));
}
async function listCheckRuns(state, call) {
    const { query } = call;
    const ref = call.parameters[0] ?? '';
    const commit = await state.resolve(ref);
    if (commit === undefined)
        return failure(422, `No commit found for SHA: ${ref}`);
    const wanted = (key, value) => !query.has(key) || query.get(key) === value;
    const ofCommit = state.checkRuns.list().filter(({ headSha }) => headSha === commit);
    const latest = new Map(ofCommit.map((run) => [`${run.login} ${run.name}`, run.id]));
    const isLatest = (run) => latest.get(`${run.login} ${run.name}`) === run.id;
    const runs = ofCommit
        .filter((run) => query.get('filter') === 'all' || isLatest(run))
        .filter((run) => wanted('check_name', run.name) && wanted('status', run.status))
        .toReversed();
    const request = pageRequest(query, state.limit);
    const page = await Promise.all(pageOf(runs, request).map((run) => runJson(state, call, run)));
    return ok({ total_count: runs.length, check_runs: page }, linkHeader(call, runs.length, request));
}
async function runAnswer(state, call, run) {
    return ok(await runJson(state, call, run));
}
async function runJson(state, { links }, run) {
    const pull = await findPull(state, `${state.pull?.number}`);
    const isOurs = pull !== undefined && pull.headSha === run.headSha && pull.headRepository === undefined;
    return checkRunJson(run, isOurs ? [minimalPull(state, pull, links)] : [], links);
}

;// CONCATENATED MODULE: ./lib/dev/github-stand-in/git-objects.js


const FULL_SHA = /^[0-9a-f]{40}$/;
const UNSIGNED = { verified: false, reason: 'unsigned', signature: null, payload: null, verified_at: null };
async function getCommit(state, { parameters: [sha = ''], links }) {
    const object = await findObject(state, sha);
    return object?.type === 'commit' ? ok(gitCommitJson(await state.git.commit(sha), links)) : notFound();
}
async function getTree(state, { parameters: [name = ''], query, links }) {
    const object = await findObject(state, name);
    const sha = object?.type === 'tree' ? name : await state.resolve(name);
    if (sha === undefined)
        return notFound();
    const recursive = query.has('recursive');
    const entries = await state.git.tree(sha, recursive);
    const kept = recursive ? withinLimits(entries, state.limit) : entries;
    const tree = {
        sha,
        url: links.repositoryApi(`/git/trees/${sha}`),
        tree: kept.map((entry) => treeEntryJson(entry, links)),
        truncated: kept.length < entries.length,
    };
    return ok(tree);
}
async function getBlob(state, { parameters: [sha = ''], accept, links }) {
    const object = await findObject(state, sha);
    if (object?.type !== 'blob')
        return notFound();
    const bytes = object.content;
    if (bytes.length > state.limit('blob-bytes')) {
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
function rawAnswer(bytes, mediaType) {
    return { status: 200, body: bytes, headers: { 'content-type': `${mediaType}; charset=utf-8` } };
}
function base64Lines(bytes) {
    return bytes.toString('base64').replace(/.{1,60}/g, '$&\n');
}
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
    const address = type === 'commit' ? {} : { url: links.repositoryApi(`/git/${type}s/${sha}`) };
    return { path, mode, type, sha, ...(size === undefined ? {} : { size }), ...address };
}
function withinLimits(entries, limit) {
    const maxBytes = limit('tree-bytes');
    let bytes = 0;
    const fitting = entries.findIndex((entry) => {
        bytes += Buffer.byteLength(`${entry.mode} ${entry.type} ${entry.sha}\t${entry.path}\0`);
        return bytes > maxBytes;
    });
    return entries.slice(0, Math.min(limit('tree-entries'), fitting === -1 ? entries.length : fitting));
}

;// CONCATENATED MODULE: ./lib/dev/github-stand-in/compare.js





async function getComparison(state, call) {
    const [baseName, headName, ...rest] = (call.parameters[0] ?? '').split('...');
    if (baseName === undefined || headName === undefined || rest.length > 0)
        return notFound();
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
    if (asksForDiff(call.accept))
        return diffAnswer(state, mergeBase, head, files.length);
    const request = pageRequest(call.query, state.limit);
    const isPaged = call.query.has('page') || call.query.has('per_page');
    const commits = isPaged ? pageOf(ahead, request) : ahead.slice(-state.limit('compare-commits'));
    const listed = request.page === 1 ? files.slice(0, state.limit('compare-files')) : [];
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
        files: diffEntries(listed, { base: mergeBase, head }, state.limit, call.links),
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
        author: null,
        committer: null,
        parents: commit.parents.map((sha) => ({ sha, url: url(sha), html_url: htmlUrl(sha) })),
    };
}

;// CONCATENATED MODULE: ./lib/dev/github-stand-in/contents.js





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
    if (size > state.limit('blob-bytes'))
        return tooLarge('This API returns files up to 100 MB in size.');
    const raw = rawMediaType(call.accept);
    if (raw !== undefined)
        return rawAnswer(await state.git.blob(entry.sha), raw);
    const isComplete = size <= state.limit('contents-bytes');
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
    const listed = entries.slice(0, state.limit('directory-entries'));
    const body = listed.map((entry) => directoryItem(entry, path, place, call.links));
    return ok(body);
}
function directoryItem(entry, folder, place, links) {
    const { mode, type, sha, size, path } = entry;
    return {
        type: directoryType(entry),
        ...common({ mode, type, sha, size, path: external_node_path_namespaceObject.posix.join(folder, path) }, size ?? 0, place, links),
    };
}
function directoryType({ type, mode }) {
    if (type === 'tree')
        return 'dir';
    return mode === '120000' ? 'symlink' : 'file';
}
async function contents_link(state, call, place, entry) {
    const bytes = await state.git.blob(entry.sha);
    const text = bytes.toString();
    const targetPath = external_node_path_namespaceObject.posix.join(external_node_path_namespaceObject.posix.dirname(entry.path), text);
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
function moduleValue(section, key) {
    return new RegExp(`^\\s*${key}\\s*=\\s*(.*)$`, 'm').exec(section)?.[1]?.trim();
}
function common(entry, size, { ref }, links) {
    const path = encodePath(entry.path);
    const url = links.repositoryApi(`/contents/${path}?ref=${encodeURIComponent(ref)}`);
    const elsewhere = entry.type === 'commit';
    const gitUrl = elsewhere ? null : links.repositoryApi(`/git/${entry.type}s/${entry.sha}`);
    const shown = entry.type === 'tree' ? 'tree' : 'blob';
    const htmlUrl = elsewhere ? null : links.repositoryWeb(`/${shown}/${encodePath(ref)}/${path}`);
    return {
        name: external_node_path_namespaceObject.posix.basename(entry.path),
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

const comments_FIRST_ID = 1_000_000_001;
function createCommentStore(seeds) {
    const stored = new Map();
    let lastId = comments_FIRST_ID - 1;
    function add({ id = lastId + 1, login, type, body }) {
        if (stored.has(id))
            throw new Error(`two comments have the id ${id}`);
        const comment = { id, login, type, body, createdAt: comments_now(), updatedAt: comments_now() };
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
            const edited = { ...comment, body, updatedAt: comments_now() };
            stored.set(id, edited);
            return edited;
        },
        remove: (id) => stored.delete(id),
    };
}
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
        reactions: reactions(url),
    };
}
function reactions(url) {
    return {
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
    };
}
function comments_now() {
    return new Date().toISOString().replace(/\.\d+Z$/, 'Z');
}

;// CONCATENATED MODULE: ./lib/dev/github-stand-in/issue-comments.js






async function listComments(state, call) {
    const pull = await findPull(state, call.parameters[0]);
    if (pull === undefined)
        return notFound();
    const since = Date.parse(call.query.get('since') ?? '') || 0;
    const comments = state.comments.list().filter(({ updatedAt }) => Date.parse(updatedAt) >= since);
    const request = pageRequest(call.query, state.limit);
    const page = pageOf(comments, request).map((comment) => commentJson(comment, pull.number, call.links));
    return ok(page, linkHeader(call, comments.length, request));
}
async function createComment(state, call) {
    const pull = await findPull(state, call.parameters[0]);
    if (pull === undefined)
        return notFound();
    const body = readBody(call.body, state.limit);
    if (typeof body !== 'string')
        return body;
    const { login, type } = state.account;
    const comment = state.comments.add({ login, type: type === 'Bot' ? 'Bot' : 'User', body });
    const json = commentJson(comment, pull.number, call.links);
    return { status: 201, body: json, headers: { location: json.url } };
}
function getComment(state, call) {
    return withComment(state, call, (comment) => commentAnswer(state, call, comment));
}
function updateComment(state, call) {
    return withComment(state, call, ({ id, login }) => {
        if (!mayChange(state, login))
            return notAccessible();
        const body = readBody(call.body, state.limit);
        if (typeof body !== 'string')
            return body;
        const edited = state.comments.edit(id, body);
        return edited === undefined ? notFound() : commentAnswer(state, call, edited);
    });
}
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
function mayChange({ account }, author) {
    return account.login === author || account.login === PERSON.login;
}
function readBody(body, limit) {
    const max = limit('comment-characters');
    const text = typeof body === 'object' && body !== null && 'body' in body ? body.body : undefined;
    if (text === undefined)
        return failure(422, 'Invalid request.\n\n"body" wasn\'t supplied.');
    if (typeof text !== 'string')
        return failure(422, `Invalid request.\n\nFor 'properties/body', ${JSON.stringify(text)} is not a string.`);
    if (text.trim() === '') {
        return validationFailed({
            resource: 'IssueComment',
            code: 'custom',
            field: 'body',
            message: 'body cannot be blank',
        });
    }
    if (codePoints(text) > max) {
        const message = `Body is too long (maximum is ${max} characters)`;
        return validationFailed({ resource: 'IssueComment', code: 'unprocessable', field: 'data', message });
    }
    return text;
}

;// CONCATENATED MODULE: ./lib/dev/github-stand-in/anchors.js
function diffLines(patch) {
    const lines = [];
    let hunk = -1;
    let left = 0;
    let right = 0;
    for (const [index, text] of (patch ?? '').split('\n').entries()) {
        const [, before, after] = /^@@ -(\d+)(?:,\d+)? \+(\d+)(?:,\d+)? @@/.exec(text) ?? [];
        if (before !== undefined && after !== undefined) {
            hunk += 1;
            left = Number(before);
            right = Number(after);
        }
        else if (hunk >= 0 && /^[ +-]/.test(text)) {
            const own = { position: index, hunk, text };
            lines.push({
                ...own,
                left: text.startsWith('+') ? undefined : left,
                right: text.startsWith('-') ? undefined : right,
            });
            if (!text.startsWith('+'))
                left += 1;
            if (!text.startsWith('-'))
                right += 1;
        }
    }
    return lines;
}
function anchors_anchor(changes, place) {
    const change = changes.find(({ path }) => path === place.path);
    if (change === undefined)
        return 'Path could not be resolved';
    const lines = diffLines(change.patch);
    const { side = 'RIGHT', startLine } = place;
    const line = lines.find((one) => place.line === undefined ? one.position === place.position : numberOn(one, side) === place.line);
    if (line === undefined)
        return 'Line could not be resolved';
    const diffHunk = hunkUntil(change.patch ?? '', line);
    if (startLine === undefined)
        return { line, side, start: undefined, startSide: undefined, diffHunk };
    const startSide = place.startSide ?? side;
    const start = lines.find((one) => numberOn(one, startSide) === startLine);
    if (start === undefined)
        return 'Start line could not be resolved';
    if (start.hunk !== line.hunk) {
        return 'Pull request review thread start line must be part of the same hunk as the line.';
    }
    if (start.position >= line.position)
        return 'Pull request review thread start line must precede the end line.';
    return { line, side, start, startSide, diffHunk };
}
function numberOn(line, side) {
    return side === 'LEFT' ? line.left : line.right;
}
function hunkUntil(patch, { position }) {
    const above = patch.split('\n').slice(0, position + 1);
    return above.slice(above.findLastIndex((text) => text.startsWith('@@ '))).join('\n');
}

;// CONCATENATED MODULE: ./lib/dev/github-stand-in/review-json.js



function reviewJson(review, pull, links) {
    const htmlUrl = links.repositoryWeb(`/pull/${pull}#pullrequestreview-${review.id}`);
    const pullUrl = links.repositoryApi(`/pulls/${pull}`);
    return {
        id: review.id,
        node_id: `PRR_${review.id}`,
        user: simpleUser(review, links),
        body: review.body,
        state: review.state,
        html_url: htmlUrl,
        pull_request_url: pullUrl,
        author_association: 'NONE',
        _links: { html: { href: htmlUrl }, pull_request: { href: pullUrl } },
        ...(review.state === 'PENDING' ? {} : { submitted_at: review.submittedAt }),
        commit_id: review.commit,
    };
}
function reviewCommentJson(comment, pull, changes, links) {
    const url = links.repositoryApi(`/pulls/comments/${comment.id}`);
    const htmlUrl = links.repositoryWeb(`/pull/${pull.number}#discussion_r${comment.id}`);
    const pullUrl = links.repositoryApi(`/pulls/${pull.number}`);
    const current = currentAnchor(comment, changes);
    const lines = linesOf(comment.anchor);
    return {
        url,
        pull_request_review_id: comment.review,
        id: comment.id,
        node_id: `PRRC_${comment.id}`,
        diff_hunk: comment.anchor.diffHunk,
        path: comment.path,
        commit_id: current === undefined ? comment.commit : pull.headSha,
        original_commit_id: comment.commit,
        user: simpleUser(comment, links),
        body: comment.body,
        created_at: comment.createdAt,
        updated_at: comment.updatedAt,
        html_url: htmlUrl,
        pull_request_url: pullUrl,
        author_association: 'NONE',
        _links: { self: { href: url }, html: { href: htmlUrl }, pull_request: { href: pullUrl } },
        start_line: current?.startLine ?? null,
        original_start_line: lines.startLine,
        start_side: comment.anchor.startSide ?? null,
        ...(current?.line === undefined ? {} : { line: current.line, position: current.position }),
        ...(lines.line === undefined ? {} : { original_line: lines.line }),
        side: comment.anchor.side,
        original_position: lines.position,
        subject_type: 'line',
        ...(comment.inReplyTo === undefined ? {} : { in_reply_to_id: comment.inReplyTo }),
        reactions: reactions(url),
    };
}
function linesOf({ line, side, start, startSide }) {
    const startLine = start === undefined || startSide === undefined ? undefined : numberOn(start, startSide);
    return { line: numberOn(line, side), startLine: startLine ?? null, position: line.position };
}
function currentAnchor(comment, changes) {
    const { line, side, start, startSide } = comment.anchor;
    const found = anchors_anchor(changes, {
        path: comment.path,
        line: numberOn(line, side),
        side,
        startLine: start === undefined || startSide === undefined ? undefined : numberOn(start, startSide),
        startSide,
        position: line.position,
    });
    return typeof found === 'string' || found.line.text !== line.text ? undefined : linesOf(found);
}

;// CONCATENATED MODULE: ./lib/dev/github-stand-in/review-requests.js




const review_requests_TEXT = { type: 'string' };
const review_requests_NUMBER = { type: 'integer' };
const SIDE = { type: 'string', values: ['LEFT', 'RIGHT'] };
const STATES = { APPROVE: 'APPROVED', REQUEST_CHANGES: 'CHANGES_REQUESTED', COMMENT: 'COMMENTED' };
const PLACE = { path: review_requests_TEXT, position: review_requests_NUMBER, line: review_requests_NUMBER, side: SIDE, start_line: review_requests_NUMBER, start_side: SIDE };
const REVIEW = {
    type: 'object',
    required: [],
    properties: {
        commit_id: review_requests_TEXT,
        body: review_requests_TEXT,
        event: { type: 'string', values: Object.keys(STATES) },
        comments: {
            type: 'array',
            items: { type: 'object', required: ['path', 'body'], properties: { ...PLACE, body: review_requests_TEXT } },
        },
    },
};
const COMMENT = {
    type: 'object',
    required: ['body', 'commit_id', 'path'],
    properties: { ...PLACE, body: review_requests_TEXT, commit_id: review_requests_TEXT, in_reply_to: review_requests_NUMBER },
};
function readReview(body, limit) {
    const refusal = refuse(body, REVIEW);
    if (refusal !== undefined)
        return refusal;
    const fields = fieldsOf(body);
    const event = textOf(fields, 'event');
    const state = event === 'APPROVE' || event === 'REQUEST_CHANGES' || event === 'COMMENT' ? STATES[event] : 'PENDING';
    const text = textOf(fields, 'body') ?? '';
    if (text.trim() === '' && (state === 'COMMENTED' || state === 'CHANGES_REQUESTED')) {
        return unprocessable('You need to leave a comment indicating the requested changes.');
    }
    const comments = listOf(fields['comments']).map(commentOf);
    const complaint = [text, ...comments.map((comment) => comment.body)]
        .map((one) => complainOfLength(one, limit))
        .find(Boolean);
    if (complaint !== undefined)
        return unprocessable(complaint);
    if (comments.some((comment) => comment.body.trim() === ''))
        return unprocessable("Body can't be blank");
    return { state, body: text, commit: textOf(fields, 'commit_id'), comments };
}
function readComment(body, limit) {
    const refusal = refuse(body, COMMENT);
    if (refusal !== undefined)
        return refusal;
    const fields = fieldsOf(body);
    const comment = commentOf(fields);
    if (comment.place.line === undefined && comment.place.position === undefined) {
        return invalidRequest('"line" wasn\'t supplied.');
    }
    return readText(fields, limit) ?? { ...comment, commit: textOf(fields, 'commit_id') ?? '' };
}
function review_requests_readBody(body, limit) {
    const refusal = refuse(body, { type: 'object', required: ['body'], properties: { body: review_requests_TEXT } });
    if (refusal !== undefined)
        return refusal;
    const fields = fieldsOf(body);
    return readText(fields, limit) ?? textOf(fields, 'body') ?? '';
}
function placeComments(comments, changes, commit) {
    const placed = [];
    for (const { place, body } of comments) {
        const found = anchors_anchor(changes, place);
        if (typeof found === 'string')
            return found;
        placed.push({ body, path: place.path, anchor: found, commit, inReplyTo: undefined });
    }
    return placed;
}
function readText(fields, limit) {
    const text = textOf(fields, 'body') ?? '';
    const complaint = text.trim() === '' ? "body can't be blank" : complainOfLength(text, limit);
    return complaint === undefined
        ? undefined
        : validationFailed({ resource: 'PullRequestReviewComment', code: 'custom', field: 'body', message: complaint });
}
function complainOfLength(text, limit) {
    const max = limit('comment-characters');
    return codePoints(text) > max ? `Body is too long (maximum is ${max} characters)` : undefined;
}
function commentOf(fields) {
    return {
        body: textOf(fields, 'body') ?? '',
        place: {
            path: textOf(fields, 'path') ?? '',
            line: numberOf(fields, 'line'),
            side: sideOf(fields['side']),
            startLine: numberOf(fields, 'start_line'),
            startSide: sideOf(fields['start_side']),
            position: numberOf(fields, 'position'),
        },
    };
}
function sideOf(value) {
    return value === 'LEFT' || value === 'RIGHT' ? value : undefined;
}

;// CONCATENATED MODULE: ./lib/dev/github-stand-in/review-comment-endpoints.js






async function listReviewComments(state, call) {
    const pull = await findPull(state, call.parameters[0]);
    if (pull === undefined)
        return notFound();
    const since = Date.parse(call.query.get('since') ?? '') || 0;
    const found = submitted(state).filter(({ updatedAt }) => Date.parse(updatedAt) >= since);
    const key = call.query.get('sort') === 'updated' ? 'updatedAt' : 'createdAt';
    const sorted = found.toSorted((one, other) => one[key].localeCompare(other[key]) || one.id - other.id);
    const comments = call.query.get('direction') === 'desc' ? sorted.toReversed() : sorted;
    const request = pageRequest(call.query, state.limit);
    const { changes } = await pullChanges(state, pull);
    const page = pageOf(comments, request).map((comment) => reviewCommentJson(comment, pull, changes, call.links));
    return ok(page, linkHeader(call, comments.length, request));
}
async function createReviewComment(state, call) {
    const pull = await findPull(state, call.parameters[0]);
    if (pull === undefined)
        return notFound();
    const request = readComment(call.body, state.limit);
    if (!('commit' in request))
        return request;
    const diff = await changesUpTo(state, pull, request.commit);
    if (diff === undefined)
        return misplaced('commit_id', 'commit_id is not part of the pull request');
    const placed = placeComments([request], diff.changes, request.commit);
    if (typeof placed !== 'string')
        return add(state, call, pull, placed);
    const field = placed.startsWith('Path') ? 'pull_request_review_thread.path' : 'pull_request_review_thread.line';
    return misplaced(field, placed.startsWith('Path') ? `${field} is invalid` : `${field} must be part of the diff`);
}
async function createReply(state, call) {
    const pull = await findPull(state, call.parameters[0]);
    const parent = submitted(state).find(({ id }) => id === Number(call.parameters[1]));
    if (pull === undefined || parent === undefined || parent.inReplyTo !== undefined)
        return notFound();
    const body = review_requests_readBody(call.body, state.limit);
    if (typeof body !== 'string')
        return body;
    const { path, anchor, commit, id } = parent;
    return add(state, call, pull, [{ body, path, anchor, commit, inReplyTo: id }]);
}
async function getReviewComment(state, call) {
    const comment = findComment(state, call);
    return comment === undefined ? notFound() : ok(await json(state, call, comment));
}
async function updateReviewComment(state, call) {
    const comment = findComment(state, call);
    if (comment === undefined)
        return notFound();
    if (!review_comment_endpoints_mayChange(state, comment))
        return notAccessible();
    const body = review_requests_readBody(call.body, state.limit);
    if (typeof body !== 'string')
        return body;
    const edited = state.reviews.edit(comment.id, body);
    return edited === undefined ? notFound() : ok(await json(state, call, edited));
}
function deleteReviewComment(state, call) {
    const comment = findComment(state, call);
    if (comment === undefined)
        return notFound();
    if (!review_comment_endpoints_mayChange(state, comment))
        return notAccessible();
    state.reviews.remove(comment.id);
    return { status: 204, body: undefined };
}
async function add(state, call, pull, placed) {
    const { login, type } = state.account;
    const review = { login, type, state: 'COMMENTED', body: '', commit: pull.headSha };
    const [comment] = state.reviews.add(review, placed).comments;
    if (comment === undefined)
        return notFound();
    const body = await json(state, call, comment);
    return { status: 201, body, headers: { location: body.url } };
}
async function json(state, { links }, comment) {
    const pull = await findPull(state, `${state.pull?.number}`);
    if (pull === undefined)
        throw new Error('there are review comments without a pull request');
    const { changes } = await pullChanges(state, pull);
    return reviewCommentJson(comment, pull, changes, links);
}
function submitted({ reviews }) {
    const waiting = new Set(reviews.reviews().flatMap(({ id, state }) => (state === 'PENDING' ? [id] : [])));
    return reviews.comments().filter(({ review }) => !waiting.has(review));
}
function findComment(state, { parameters: [id] }) {
    return submitted(state).find((comment) => comment.id === Number(id));
}
function review_comment_endpoints_mayChange({ account }, { login }) {
    return account.login === login || account.login === PERSON.login;
}
function misplaced(field, message) {
    return validationFailed({ resource: 'PullRequestReviewComment', code: 'custom', field, message });
}

;// CONCATENATED MODULE: ./lib/dev/github-stand-in/review-endpoints.js






async function createReview(state, call) {
    const pull = await findPull(state, call.parameters[0]);
    if (pull === undefined)
        return notFound();
    const request = readReview(call.body, state.limit);
    if ('status' in request)
        return request;
    const refusal = refuseState(state, request.state);
    if (refusal !== undefined)
        return unprocessable(refusal);
    if (request.comments.length > state.limit('review-comments'))
        return failure(502, 'Server Error');
    const commit = request.commit ?? pull.headSha;
    const diff = await changesUpTo(state, pull, commit);
    if (diff === undefined)
        return unprocessable('Commit could not be resolved');
    const comments = placeComments(request.comments, diff.changes, commit);
    if (typeof comments === 'string')
        return unprocessable(comments);
    const { login, type } = state.account;
    const { review } = state.reviews.add({ login, type, state: request.state, body: request.body, commit }, comments);
    return ok(reviewJson(review, pull.number, call.links));
}
async function listReviews(state, call) {
    const pull = await findPull(state, call.parameters[0]);
    if (pull === undefined)
        return notFound();
    const reviews = state.reviews.reviews();
    const request = pageRequest(call.query, state.limit);
    const page = pageOf(reviews, request).map((review) => reviewJson(review, pull.number, call.links));
    return ok(page, linkHeader(call, reviews.length, request));
}
async function getReview(state, call) {
    const pull = await findPull(state, call.parameters[0]);
    const review = state.reviews.reviews().find(({ id }) => id === Number(call.parameters[1]));
    if (pull === undefined || review === undefined)
        return notFound();
    return ok(reviewJson(review, pull.number, call.links));
}
function refuseState({ account, reviews }, asked) {
    if (account.login === PERSON.login && asked === 'APPROVED')
        return 'Can not approve your own pull request';
    if (account.login === PERSON.login && asked === 'CHANGES_REQUESTED') {
        return 'Can not request changes on your own pull request';
    }
    if (account.login === ACTIONS_BOT.login && asked === 'APPROVED') {
        return 'GitHub Actions is not permitted to approve pull requests.';
    }
    const isWaiting = reviews.reviews().some((one) => one.login === account.login && one.state === 'PENDING');
    return asked === 'PENDING' && isWaiting ? 'User can only have one pending review per pull request' : undefined;
}

;// CONCATENATED MODULE: ./lib/dev/github-stand-in/routes.js











const always = () => true;
const canReadContents = ({ permissions }) => permissions.contents !== 'none';
const canReadPulls = ({ permissions }) => permissions.pullRequests !== 'none';
const canReadComments = ({ permissions }) => permissions.pullRequests !== 'none' || permissions.issues !== 'none';
const canWritePulls = ({ permissions }) => permissions.pullRequests === 'write';
const canReadChecks = ({ permissions }) => permissions.checks !== 'none';
const canWriteChecks = ({ permissions }) => permissions.checks === 'write';
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
    { method: 'GET', pattern: /^\/pulls\/(\d+)\/reviews$/, isAllowed: canReadPulls, handler: listReviews },
    { method: 'POST', pattern: /^\/pulls\/(\d+)\/reviews$/, isAllowed: canWritePulls, handler: createReview },
    { method: 'GET', pattern: /^\/pulls\/(\d+)\/reviews\/(\d+)$/, isAllowed: canReadPulls, handler: getReview },
    { method: 'GET', pattern: /^\/pulls\/(\d+)\/comments$/, isAllowed: canReadPulls, handler: listReviewComments },
    { method: 'POST', pattern: /^\/pulls\/(\d+)\/comments$/, isAllowed: canWritePulls, handler: createReviewComment },
    {
        method: 'POST',
        pattern: /^\/pulls\/(\d+)\/comments\/(\d+)\/replies$/,
        isAllowed: canWritePulls,
        handler: createReply,
    },
    { method: 'GET', pattern: /^\/pulls\/comments\/(\d+)$/, isAllowed: canReadPulls, handler: getReviewComment },
    { method: 'PATCH', pattern: /^\/pulls\/comments\/(\d+)$/, isAllowed: canWritePulls, handler: updateReviewComment },
    { method: 'DELETE', pattern: /^\/pulls\/comments\/(\d+)$/, isAllowed: canWritePulls, handler: deleteReviewComment },
    { method: 'POST', pattern: /^\/check-runs$/, isAllowed: canWriteChecks, handler: createCheckRun },
    { method: 'GET', pattern: /^\/check-runs\/(\d+)$/, isAllowed: canReadChecks, handler: getCheckRun },
    { method: 'PATCH', pattern: /^\/check-runs\/(\d+)$/, isAllowed: canWriteChecks, handler: updateCheckRun },
    { method: 'GET', pattern: /^\/check-runs\/(\d+)\/annotations$/, isAllowed: canReadChecks, handler: listAnnotations },
    { method: 'GET', pattern: /^\/commits\/(.+)\/check-runs$/, isAllowed: canReadChecks, handler: listCheckRuns },
];
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

;// CONCATENATED MODULE: ./lib/dev/github-stand-in/git-repository.js


const LOCAL_VARIABLES = /^GIT_(?:DIR|WORK_TREE|INDEX_FILE|OBJECT_DIRECTORY|ALTERNATE_OBJECT_DIRECTORIES|COMMON_DIR|PREFIX|NAMESPACE)$/;
const COMMIT_FORMAT = '--format=%H%n%T%n%P%n%an%n%ae%n%aI%n%cn%n%ce%n%cI%n%B';
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
            const child = (0,external_node_child_process_namespaceObject.execFile)('git', parameters, options, (error, output) => error === null ? resolve(output) : reject(error));
            child.stdin?.on('error', () => { }).end(input);
        });
    }
    const run = (...parameters) => runWith('', parameters);
    async function line(...parameters) {
        try {
            return (await run(...parameters)).toString().trim();
        }
        catch (error) {
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
function isRefName(text) {
    return /^[^-]/.test(text) && !/[\s~^:?*[\\]|\.\.|@\{/.test(text);
}
function isPlainPath(path) {
    return path.split('/').every((part) => part !== '' && part !== '.' && part !== '..');
}

;// CONCATENATED MODULE: ./lib/dev/github-stand-in/reviews.js
const FIRST_REVIEW = 4_000_000_001;
const FIRST_COMMENT = 5_000_000_001;
function createReviewStore() {
    const reviews = new Map();
    const comments = new Map();
    let lastReview = FIRST_REVIEW - 1;
    let lastComment = FIRST_COMMENT - 1;
    return {
        reviews: () => [...reviews.values()],
        comments: () => [...comments.values()],
        add(review, written) {
            lastReview += 1;
            const added = { ...review, id: lastReview, submittedAt: reviews_now() };
            reviews.set(added.id, added);
            const { login, type } = review;
            const kept = written.map((comment) => {
                lastComment += 1;
                const one = { ...comment, id: lastComment, review: added.id, login, type, createdAt: reviews_now(), updatedAt: reviews_now() };
                comments.set(one.id, one);
                return one;
            });
            return { review: added, comments: kept };
        },
        edit(id, body) {
            const comment = comments.get(id);
            if (comment === undefined)
                return undefined;
            const edited = { ...comment, body, updatedAt: reviews_now() };
            comments.set(id, edited);
            return edited;
        },
        remove: (id) => void comments.delete(id),
    };
}
function reviews_now() {
    return new Date().toISOString().replace(/\.\d+Z$/, 'Z');
}

;// CONCATENATED MODULE: ./lib/dev/github-stand-in/state.js






function createState(options) {
    const { repository, pull, token = 'ghs_standin', permissions } = options;
    const git = openRepository(options.gitDir);
    const limit = limitsWith(options.limits);
    async function defaultBranch() {
        return pull?.baseRef ?? (await git.currentBranch()) ?? 'main';
    }
    return {
        repository,
        pull,
        token,
        account: accountOfToken(token),
        permissions: { contents: 'read', pullRequests: 'write', issues: 'none', checks: 'none', ...permissions },
        limit,
        git,
        comments: createCommentStore(options.comments ?? []),
        checkRuns: createCheckRunStore(limit('check-runs-per-name')),
        reviews: createReviewStore(),
        defaultBranch,
        async resolve(ref) {
            if (pull !== undefined && ref === `refs/pull/${pull.number}/head`) {
                return (pull.follow === undefined ? undefined : await git.resolveCommit(pull.follow)) ?? pull.headSha;
            }
            return (await git.resolveCommit(ref)) ?? (ref === pull?.baseRef ? pull.baseSha : undefined);
        },
    };
}

;// CONCATENATED MODULE: ./lib/dev/github-stand-in/views.js

function commentViews({ comments }) {
    return comments.list().map(({ id, login, body, updatedAt }) => ({ id, login, body, updatedAt }));
}
function checkRunViews({ checkRuns }) {
    return checkRuns.list().map(({ login: _login, ...run }) => run);
}
function reviewViews({ reviews }) {
    return reviews.reviews().map(({ id, login, state, body, commit }) => ({ id, login, state, body, commit }));
}
function reviewCommentViews({ reviews }) {
    return reviews.comments().map(({ id, review, login, body, path, commit, inReplyTo, anchor }) => ({
        id,
        review,
        login,
        body,
        path,
        commit,
        inReplyTo,
        line: numberOn(anchor.line, anchor.side),
        startLine: anchor.start && numberOn(anchor.start, anchor.startSide ?? anchor.side),
    }));
}
function addReply({ reviews }, { inReplyTo, login, type, body }) {
    const parent = reviews.comments().find(({ id }) => id === inReplyTo);
    if (parent === undefined)
        throw new Error(`there is no review comment ${inReplyTo}`);
    const { path, anchor, commit } = parent;
    reviews.add({ login, type, state: 'COMMENTED', body: '', commit }, [{ body, path, anchor, commit, inReplyTo }]);
}

;// CONCATENATED MODULE: ./lib/dev/github-stand-in/server.js












const ENTERPRISE_PREFIX = '/api/v3';
async function startGitHub(options) {
    const state = createState(options);
    await state.git.run('rev-parse', '--git-dir');
    const limiter = createRateLimiter(state.limit);
    const exchanges = [];
    const counts = new Map();
    let open = 0;
    async function handle(request, response) {
        open += 1;
        response.once('close', () => (open -= 1));
        const { method = 'GET', url: path = '/' } = request;
        const requestBody = await server_readBody(request);
        const record = (status, responseBody, injected) => {
            const exchange = { method, path, requestBody, status, responseBody, injected };
            exchanges.push(exchange);
            options.onExchange?.(exchange);
        };
        const count = (counts.get(`${method} ${path}`) ?? 0) + 1;
        counts.set(`${method} ${path}`, count);
        const fault = options.faults?.({ method, path, count });
        if (fault === 'hang' || fault === 'drop') {
            record(0, undefined, true);
            if (fault === 'drop')
                response.destroy();
            return;
        }
        if (fault !== undefined && 'delay' in fault)
            await (0,external_node_timers_promises_namespaceObject.setTimeout)(fault.delay);
        const answer = fault !== undefined && 'status' in fault
            ? { body: undefined, ...fault }
            : await answerRequest(request, requestBody);
        const isInjected = fault !== undefined && !('delay' in fault);
        record(answer.status, Buffer.isBuffer(answer.body) ? answer.body.toString() : answer.body, isInjected);
        await deliver(response, { ...answer, headers: { ...limiter.headers(Date.now()), ...answer.headers } }, fault);
    }
    async function answerRequest({ method = 'GET', url = '/', headers }, body) {
        const { pathname, searchParams: query } = new URL(url, address);
        const prefix = pathname.startsWith(`${ENTERPRISE_PREFIX}/`) ? ENTERPRISE_PREFIX : '';
        if (headers['user-agent'] === undefined) {
            return failure(403, 'Request forbidden by administrative rules. Please make sure your request has a User-Agent header.');
        }
        if (headers.authorization === undefined)
            return failure(401, 'Requires authentication');
        if (!/^(?:bearer|token) /i.test(headers.authorization) || headers.authorization.split(' ')[1] !== state.token) {
            return failure(401, 'Bad credentials');
        }
        const refusal = limiter.admit({ method, path: pathname }, open, Date.now());
        if (refusal !== undefined)
            return rateLimited(refusal, state.limit);
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
        handle(request, response).catch(() => response.destroy());
    });
    await new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(options.port ?? 0, '127.0.0.1', resolve);
    });
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
        comments: () => commentViews(state),
        addComment: (seed) => void state.comments.add(seed),
        checkRuns: () => checkRunViews(state),
        reviews: () => reviewViews(state),
        reviewComments: () => reviewCommentViews(state),
        addReply: (seed) => addReply(state, seed),
        close: () => (stopped ??= stop()),
    };
}
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
async function writeRecord(folder, exchanges) {
    if (folder === undefined || folder === '')
        return;
    await (0,promises_namespaceObject.mkdir)(folder, { recursive: true });
    await (0,promises_namespaceObject.writeFile)((0,external_node_path_namespaceObject.join)(folder, `${(0,external_node_crypto_namespaceObject.randomUUID)()}.json`), JSON.stringify(exchanges, undefined, 1));
}
function portOf(address) {
    if (address === null || typeof address === 'string')
        throw new Error('the server has no port');
    return address.port;
}

;// CONCATENATED MODULE: ./lib/dev/runner.js



function prepareStep(options) {
    const { temp, repository, pull } = options;
    (0,external_node_fs_namespaceObject.mkdirSync)(temp, { recursive: true });
    const files = { event: (0,external_node_path_namespaceObject.join)(temp, 'event.json'), output: (0,external_node_path_namespaceObject.join)(temp, 'output'), summary: (0,external_node_path_namespaceObject.join)(temp, 'summary') };
    (0,external_node_fs_namespaceObject.writeFileSync)(files.event, JSON.stringify(options.payload ?? payload(options)));
    (0,external_node_fs_namespaceObject.writeFileSync)(files.output, '');
    (0,external_node_fs_namespaceObject.writeFileSync)(files.summary, '');
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
    return { env, files };
}
async function runStep(options) {
    const { env, files } = prepareStep(options);
    const { exitCode, log } = await start(options.node ?? process.env['BUNDLE_NODE'] ?? process.execPath, options.bundle, env, options.workspace);
    return {
        exitCode,
        log,
        outputs: parseOutputs((0,external_node_fs_namespaceObject.readFileSync)(files.output, 'utf8')),
        summary: (0,external_node_fs_namespaceObject.readFileSync)(files.summary, 'utf8'),
    };
}
function start(node, bundle, env, cwd) {
    return new Promise((resolve, reject) => {
        const child = (0,external_node_child_process_namespaceObject.spawn)(node, [bundle], { env, cwd, stdio: ['ignore', 'pipe', 'pipe'] });
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
function parseOutputs(text) {
    const outputs = {};
    for (const [, name = '', , value = ''] of text.matchAll(/^([\w-]+)<<(\S+)\n([\s\S]*?)\n?\2$/gm))
        outputs[name] = value;
    return outputs;
}

;// CONCATENATED MODULE: ./lib/dev/start.js





const root = (0,external_node_path_namespaceObject.resolve)((0,external_node_path_namespaceObject.dirname)(process.argv[1] ?? ''), '..', '..');
const sample = (0,external_node_path_namespaceObject.join)(root, 'examples', 'pull-request');
const REPOSITORY = 'acme/clusters';
void start_start();
async function start_start() {
    const temporary = temporaryFolder('deckhouse-readiness-');
    try {
        const folder = (0,external_node_path_namespaceObject.join)(temporary.path, 'repository');
        (0,external_node_fs_namespaceObject.cpSync)((0,external_node_path_namespaceObject.join)(sample, 'base'), folder, { recursive: true });
        const pull = pullRequestRepository(folder, (0,external_node_path_namespaceObject.join)(sample, 'base'), (0,external_node_path_namespaceObject.join)(sample, 'head'));
        const github = await startGitHub({
            repository: REPOSITORY,
            gitDir: folder,
            pull: { number: 1, baseRef: 'main', baseSha: pull.base, headSha: pull.head, title: 'Serve during updates' },
        });
        try {
            const result = await runStep({
                bundle: (0,external_node_path_namespaceObject.join)(root, 'dist', 'action', 'index.js'),
                api: github.url,
                repository: REPOSITORY,
                workspace: folder,
                temp: (0,external_node_path_namespaceObject.join)(temporary.path, 'runner'),
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
            process.exitCode = result.outputs['verdict'] === 'fail' && result.exitCode === 1 ? 0 : 1;
        }
        finally {
            await github.close();
        }
    }
    finally {
        temporary.remove();
    }
}
function section(title, text) {
    print(`\n\u2500\u2500 ${title} ${'\u2500'.repeat(Math.max(0, 76 - title.length))}\n\n${text}\n`);
}
function readable(command) {
    const [, level = '', properties = '', message = ''] = /^::(\w+) (.*?)::(.*)$/.exec(command) ?? [];
    const value = (name) => start_unescape(new RegExp(`(?:^|,)${name}=([^,]*)`).exec(properties)?.[1] ?? '');
    const place = value('file') === '' ? '' : `${value('file')}:${value('line')}`;
    return `${level.toUpperCase()} ${place} ${value('title')}\n  ${start_unescape(message).split('\n').join('\n  ')}`;
}
function start_unescape(text) {
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

module.exports = __webpack_exports__;
/******/ })()
;
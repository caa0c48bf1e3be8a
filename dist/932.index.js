export const id = 932;
export const ids = [932];
export const modules = {

/***/ 9932:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseSimpleApiHtml: () => (/* binding */ parseSimpleApiHtml)
/* harmony export */ });
/* harmony import */ var htmlparser2__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1600);
/* harmony import */ var _inputs_parse_url_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(502);
/* harmony import */ var _page_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2529);
/* harmony import */ var _resolve_address_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4076);




/** The parser looks through all open elements at most tags: with many of them, a page could keep it busy for hours. */
const DEEPEST_NESTING = 1_000;
/**
 * Parses a project's page of the Simple API in HTML (PEP 503, with PEP 592, 629 and 792). Never throws. An anchor that
 * leads to no file is left out.
 * @param pageUrl what relative addresses start from, unless the page has a `<base>`
 */
function parseSimpleApiHtml(text, pageUrl) {
    const { anchors, meta, base, hasForm, depth } = collectElements(text);
    if (depth > DEEPEST_NESTING)
        return { noPage: `it has more than ${DEEPEST_NESTING} elements that are not closed` };
    if (!(0,_page_values_js__WEBPACK_IMPORTED_MODULE_1__/* .isReadableVersion */ .xL)(meta.get('pypi:repository-version'))) {
        return { noPage: 'it is a version of the Simple API that is not 1.x' };
    }
    const start = (base === undefined ? undefined : (0,_resolve_address_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveAddress */ .t)(base, pageUrl)) ?? pageUrl;
    const files = anchors.flatMap(anchor => parseFile(anchor, start) ?? []);
    // Portals answer 200 with a page to log in at. A page of the Simple API has files, or is empty.
    if (hasForm && !files.some(file => /\.(whl|gz|zip)$/i.test(file.filename))) {
        return { noPage: 'it is a page with a form, perhaps to log in' };
    }
    const status = (0,_page_values_js__WEBPACK_IMPORTED_MODULE_1__/* .parseStatusText */ .xu)(meta.get('pypi:project-status'));
    const statusReason = (0,_page_values_js__WEBPACK_IMPORTED_MODULE_1__/* .parseStatusText */ .xu)(meta.get('pypi:project-status-reason'));
    return {
        files,
        ...(status === undefined ? {} : { status }),
        ...(statusReason === undefined ? {} : { statusReason }),
    };
}
function collectElements(text) {
    const elements = { anchors: [], meta: new Map(), hasForm: false, depth: 0 };
    const parser = new htmlparser2__WEBPACK_IMPORTED_MODULE_3__/* .Parser */ .i({
        onopentag(name, attributes) {
            elements.depth += 1;
            if (elements.depth > DEEPEST_NESTING)
                parser.pause();
            collectElement(name, attributes, elements);
        },
        onclosetag() {
            elements.depth -= 1;
        },
    });
    parser.end(text);
    return elements;
}
function collectElement(name, attributes, elements) {
    if (name === 'a')
        elements.anchors.push(attributes);
    else if (name === 'form')
        elements.hasForm = true;
    else if (name === 'base' && attributes['href'] !== undefined)
        elements.base ??= attributes['href'];
    else if (name === 'meta')
        elements.meta.set(attributes['name'] ?? '', attributes['content'] ?? '');
}
/** The file name is the last part of the address, as installers read it. */
function parseFile(anchor, base) {
    const url = anchor['href'] === undefined ? undefined : (0,_resolve_address_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveAddress */ .t)(anchor['href'], base);
    if (url === undefined)
        return undefined;
    const filename = (0,_inputs_parse_url_js__WEBPACK_IMPORTED_MODULE_0__/* .decodePercent */ .g)(url.pathname.slice(url.pathname.lastIndexOf('/') + 1));
    if (filename === '')
        return undefined;
    const digests = parseFragment(url.hash);
    url.hash = '';
    return { filename, url: url.href, digests, yanked: anchor['data-yanked'] !== undefined };
}
/** `#sha256=…`, also among other parameters. */
function parseFragment(hash) {
    const pairs = [...new URLSearchParams(hash.slice(1))].flatMap(([algorithm, value]) => {
        const digest = (0,_page_values_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDigest */ .m)(value);
        return digest === undefined ? [] : [[algorithm.toLowerCase(), digest]];
    });
    return Object.fromEntries(pairs);
}


/***/ })

};

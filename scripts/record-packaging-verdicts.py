"""Records what Python's `packaging` says about versions, names, file names and core metadata.

The tests under __tests__/packaging compare our parsers with these recordings, so that they need no Python. Run it by
hand when PyPI moves to another version of `packaging`:

    python3 -m venv venv
    venv/bin/pip install packaging==26.2
    venv/bin/python scripts/record-packaging-verdicts.py

It writes __tests__/packaging/fixtures/*.json, the same bytes each time.
"""

import base64
import json
import pathlib
import random
import re

import packaging
from packaging.metadata import _EMAIL_TO_RAW_MAPPING, _LIST_FIELDS, Metadata, parse_email
from packaging.utils import (
    InvalidName,
    InvalidSdistFilename,
    InvalidWheelFilename,
    canonicalize_name,
    canonicalize_version,
    parse_sdist_filename,
    parse_wheel_filename,
)
from packaging.version import InvalidVersion, Version

assert packaging.__version__ == "26.2", "PyPI runs 26.2"
FIXTURES = pathlib.Path(__file__).parent.parent / "__tests__" / "packaging" / "fixtures"
chance = random.Random(440)


def write(name, value):
    text = json.dumps({"packaging": packaging.__version__, **value}, indent=1)
    (FIXTURES / name).write_text(text + "\n")


def mutate(text, alphabet):
    """Replaces, removes, doubles or adds one character."""
    at = chance.randrange(len(text) + 1)
    kind = chance.choice(["replace", "remove", "double", "add"])
    if kind == "remove":
        return text[:at] + text[at + 1 :]
    if kind == "double":
        return text[:at] + text[at : at + 1] * 2 + text[at + 1 :]
    return text[:at] + chance.choice(alphabet) + text[at + (kind == "replace") :]


VERSIONS = """0 00 1 1.0 1.0.0 1.2.3.4.5 v1.0 V2 1!2.0 0!1 01.02 2024.01.02 20240102 1.0a1 1.0.a.1 1.0-ALPHA_2 1.0b 1.0beta3 1.0c4
1.0rc5 1.0pre 1.0.preview-6 1.0-1 1.0.post 1.0.post2 1.0r3 1.0-rev4 1.0_post_5 1.0.dev 1.0.dev6 1.0-dev_7 1.0dev 1.0a1.dev1 1.0a1.post2.dev3
1.0.post1.dev2 1.0a1-1 1.0+abc 1.0+ABC.1 1.0+1e5 1.0+0x10 1.0+ubuntu_1-2 1.0+001 1.0+a.b.c 1.0+2 1.0+10 1.0+1.a 1.0+1 1.0+1.0 1.0a1+x
1.0a- 1.0. .1 1..2 1.0.x 1.0-a-1 1.0-- 1.0+ 1.0+a+b 1.0+a..b 1.0++ 1.0!1 -1 1.0.post-1 1.0-01 1.0rev 1.0-post1 1.0.rc1.post0 1.0.0rc0 x 1.*
latest 1.0rc1rc2 1.0post1post2 1.0.dev1.post1 1.0.dev1a1 1_0 1,0 1/0 1.0.dev99999999999999999999 1.0.dev99999999999999999998
123456789012345678901234567890.0 9007199254740993 9007199254740992 1.0+9007199254740993 1.0+9007199254740992 0!0 0.0.0 1.0.0.0+0
00000000000000001 1.0-0 1.0a00 1.10 1.9 1.0.post10 1.0.post9 1e5 0x10 1.0A1.DEV2 1.0.ALPHA 1.0.POST1 1.0.ReV2 ∞ ١.٠ １.0 1.0poſt1 1.0deV1""".split()
VERSIONS += ["", " ", " 1.0", "1.0 ", "\t1.0\n", "1.0\r\n", "1 .0", "1.0\x00", "\u00a01.0", "\x1c1.0\x1f", "\ufeff1.0", "1.0\u2003", "\x851.0", "\u180e1.0", "\u200b1.0"]


def random_version():
    def maybe(text, share):
        return text if chance.random() < share else ""

    separator = lambda: chance.choice(["", ".", "-", "_"])
    number = lambda: chance.choice(["", "0", "1", "2", "07", "10", "11"])
    return (
        maybe("v", 0.1)
        + maybe(f"{chance.randrange(3)}!", 0.15)
        + ".".join(chance.choice(["0", "0", "1", "2", "10", "03"]) for _ in range(chance.randrange(1, 4)))
        + maybe(separator() + chance.choice("a alpha b beta c rc pre preview RC".split()) + separator() + number(), 0.4)
        + maybe(chance.choice([separator() + chance.choice(["post", "rev", "r"]) + separator() + number(), "-3"]), 0.3)
        + maybe(separator() + "dev" + separator() + number(), 0.3)
        + maybe("+" + chance.choice(["", "a", "1", "1.2", "Ab-3", "01"]), 0.2)
    )


def record_versions():
    inputs = VERSIONS + [random_version() for _ in range(250)]
    inputs += [mutate(chance.choice(inputs), "0123.!+-_vabcrdepost *\n") for _ in range(250)]
    verdicts = []
    valid = []
    for text in dict.fromkeys(inputs):
        try:
            version = Version(text)
        except InvalidVersion:
            verdicts.append({"input": text, "text": None})
            continue
        valid.append(version)
        verdicts.append({"input": text, "text": str(version), "canonical": canonicalize_version(version)})
    groups = []
    for version in sorted(valid, key=lambda version: (version, str(version))):
        if groups and Version(groups[-1][0]) == version:
            if str(version) not in groups[-1]:
                groups[-1].append(str(version))
        else:
            groups.append([str(version)])
    write("versions.json", {"verdicts": verdicts, "ascending": groups})


NAMES = """a A 9 a-b a_b a.b A-_.b a--b a__b -a a- _a a_ .a a. zope.interface Flask-SQLAlchemy_ django-rest_framework.api ünïcode straße K İ
a/b a\\b a:b a@b""".split() + ["", " ", "a b", "a\n", "a\x00", "..", "_", "aa" * 300]


def record_names():
    verdicts = []
    for name in NAMES + [mutate(chance.choice(NAMES), "ab9-_. é") for _ in range(60)]:
        try:
            canonicalize_name(name, validate=True)
            valid = True
        except InvalidName:
            valid = False
        verdicts.append({"input": name, "valid": valid, "normalized": canonicalize_name(name)})
    write("project-names.json", {"verdicts": verdicts})


WHEELS = """tstools-0.1-py3-none-any tstools-0.1-1-py3-none-any tstools-0.1-1abc_x-py2.py3-none-any Foo.Bar-1.0-cp312-cp312-manylinux_2_17_x86_64.manylinux2014_x86_64
foo_bar-1.0.post1+local.1-py3-none-any foo__bar-1.0-py3-none-any foo-bar-1.0-py3-none-any foo-1.0-a1-py3-none-any foo-1.0-py3-none foo-x-py3-none-any
foo-1.0-py3--any foo-1.0--none-any foo-1.0-1--- -1.0-py3-none-any foo--py3-none-any foo-1.0-٣-py3-none-any ünïcode-1.0-py3-none-any foo²-1-py3-none-any
foo!-1.0-py3-none-any foo_-1.0-py3-none-any _foo-1.0-py3-none-any foo..bar-1.0-py3-none-any foo-v1.0-py3-none-any foo-1!2.0-py3-none-any
foo-1.0-001-py3-none-any foo-1.0-1_2_3-py3-none-any foo-1.0-0-py3-none-any foo-1.0-py3-none-ANY foo-1.0-py3.py2-none-win32.any foo-1_0-py3-none-any
foo-1.0_1-py3-none-any foo-2024.01-py3-none-any 中文-1-py3-none-any a-1-b-c-d-e-f a-1-2-3-4-5 -----""".split()
SDISTS = """tstools-0.1 Foo.Bar-1.0 foo-bar-1.0 foo-bar-1.0.post1 foo-1.0-1 foo_bar-1.0rc1 foo-v1.0 foo-1.0+local foo-x foo -1.0 foo- foo--1.0 foo-1.0- foo-1.0a
foo-1!2 a-b-c-1 ünïcode-1.0 foo-1.0.tar zope.interface-5.0 foo-2024.01.02 - --1""".split() + [" foo-1.0", "foo-1.0 ", "a b-1", "foo-\n1.0"]


def record_filenames():
    wheels = [stem + ".whl" for stem in WHEELS]
    wheels += ["foo-1.0-py3-none-any.WHL", "foo-1.0-py3-none-any.zip", "foo-1.0-py3-none-any.whl ", ".whl", "", "foo bar-1-py3-none-any.whl", "foo\n-1-py3-none-any.whl"]
    wheels += [mutate(chance.choice(wheels), "-_.+!019apy é\n") for _ in range(250)]
    sdists = [stem + chance.choice([".tar.gz", ".tar.gz", ".zip"]) for stem in SDISTS]
    sdists += ["foo-1.0.TAR.GZ", "foo-1.0.tgz", "foo-1.0.tar.bz2", "foo-1.0.egg", "foo-1.0", ".tar.gz", ".zip", "", "foo-1.0.tar.gz\n", "foo-1.0.whl"]
    sdists += [mutate(chance.choice(sdists), "-_.+!019aptargz é\n") for _ in range(200)]

    def wheel(filename):
        try:
            name, version, build, tags = parse_wheel_filename(filename)
        except InvalidWheelFilename as refusal:
            return {"input": filename, "refusal": re.sub(r":.*", "", str(refusal), flags=re.DOTALL)}
        return {"input": filename, "project": name, "version": str(version), "build": "".join(map(str, build)), "tags": sorted(map(str, tags))}

    def sdist(filename):
        try:
            name, version = parse_sdist_filename(filename)
        except InvalidSdistFilename as refusal:
            return {"input": filename, "refusal": re.sub(r":.*", "", str(refusal), flags=re.DOTALL)}
        return {"input": filename, "project": name, "version": str(version)}

    write("filenames.json", {"wheels": [wheel(f) for f in dict.fromkeys(wheels)], "sdists": [sdist(f) for f in dict.fromkeys(sdists)]})


HEAD = "Metadata-Version: 2.1\nName: tstools\nVersion: 0.1\n"
METADATA = [
    "",
    "\n",
    "\n\n",
    HEAD,
    HEAD + "\n",
    HEAD + "\n\n# Title\n\nText  \n",
    HEAD.rstrip("\n"),
    HEAD.replace("\n", "\r\n") + "\r\nbody\r\nmore\r\n",
    HEAD.replace("\n", "\r") + "\rbody\rmore",
    HEAD + "\nName: not-a-header\n\n---\n",
    HEAD + "   \nSummary: after a line of blanks\n",
    HEAD + "NAME: again\nnAmE: third\n",
    HEAD + "Summary:\nKeywords:\nLicense: \t \nPlatform:\nImport-Name:\n",
    HEAD + "Summary:no blank\nAuthor:\t tab\nLicense: trailing  \t\n",
    HEAD + "Summary : blank before the colon\n\nbody\n",
    HEAD + "no header here\nSummary: x\n\nbody\n",
    HEAD + "Überschrift: x\n\nbody\n",
    HEAD + "Summary: Grüße, 世界 🎉\nAuthor: J\u00f6rg\n\nBody: ü\u2028x\n",
    HEAD + "Summary: =?utf-8?q?caf=C3=A9?=\n",
    HEAD + "License: MIT License\n        \n        Copyright (c)\n         deeper\nClassifier: A :: B\nClassifier: C :: D\n",
    HEAD + "Requires-Dist: numpy\n (>=1)\nRequires-Dist: matplotlib\n\t; extra == 'x'\n",
    HEAD + "Description: one\n        two\n        \n            four\n        \nPlatform: UNKNOWN\n",
    HEAD + "Description: one\n       |two\n       |\n       |    four\n",
    HEAD + "Description: header\n\nbody\n",
    HEAD + "Description: a\nDescription: b\n",
    HEAD + "Description: a\nDescription: b\n\nbody\n",
    HEAD + "Summary: one\nSummary: two\n",
    HEAD + "Keywords: a,b , c\n",
    HEAD + "Keywords: a\nKeywords: b\n",
    HEAD + "Project-URL: Home, https://example.com/\nProject-URL: Docs,https://example.com/,x\nProject-URL: bare\n",
    HEAD + "Project-URL: Home, https://example.com/1\nProject-URL: Home, https://example.com/2\n",
    HEAD + "X-Unknown: value\nAuthor-Homepage: none\n",
    HEAD + ": nameless\n continued\nSummary: x\n",
    HEAD + "Summary: a\x00b\x0bc\x0cd\x7f\n",
    HEAD + "Summary: a:b: c\n",
    HEAD + "Provides-Extra: test\nProvides-Extra: docs\nRequires-Dist: pytest; extra == 'test'\nRequires-Python: >=3.8\nDynamic: version\nLicense-File: LICENSE\n",
    HEAD + "Summary: x\n\n\ufeffbody\n",
    "\ufeff" + HEAD,
    " starts folded\n" + HEAD,
    "From someone Mon Jan  1\n" + HEAD,
    HEAD + "From nobody\n folded\nSummary: x\n",
    HEAD + "Summary: x\r\n folded\r\n\r\nbody",
    HEAD + "Summary: x\n\r\nbody\n",
    HEAD + "Summary:\n  folded at once\n",
    HEAD + "Description:\n        folded at once\n        more\n",
]
METADATA_BYTES = [
    HEAD.encode() + b"Summary: caf\xe9\n",
    HEAD.encode() + b"Summary: x\n\nbody \xff\xfe\n",
    HEAD.encode() + b"Summary: \xed\xa0\x80\n",
    HEAD.encode() + b"Classifier: ok\nClassifier: \xc3\nAuthor: x\n",
    HEAD.encode() + b"X-Unknown: \xff\n",
    HEAD.encode().replace(b"tstools", b"tst\xf6\xf6ls"),
    HEAD.encode("utf-16"),
    # Here, so that what is mutated below stays as it was.
    HEAD.encode() + b"License: MIT\nCopyright (c) Jane Doe\nAll rights reserved\nRequires-Dist: requests\n\nbody\n",
    HEAD.encode() + b"Keywords: a\nb\nc\nDescription-Content-Type: text/markdown\n\n# body\n",
    HEAD.encode() + b"Keywords: a\r\nb\r\n\r\nbody\r\n",
    HEAD.encode() + b": x\n\nbody\n",
    b" starts folded\n\tand goes on\n" + HEAD.encode() + b"\nbody\n",
    HEAD.encode() + b"Description: a\nDescription: a\n",
    HEAD.encode() + b"Description:\n\nbody\n",
    HEAD.encode() + b"Description: a\nnot a header\n",
    HEAD.encode() + b"Description: a\n\n\n",
]


def record_metadata():
    inputs = [text.encode() for text in METADATA] + METADATA_BYTES
    alphabet = ["\n", "\n\n", "\r", "\r\n", " ", "\t", ":", "é", "\n ", "\nName: x", "x", "\nSummary: y\n", "\n\t|"]
    inputs += [mutate(mutate(chance.choice(METADATA), alphabet), alphabet).encode() for _ in range(250)]
    verdicts = []
    for data in dict.fromkeys(inputs):
        fields, unparsed = parse_email(data)
        for values in unparsed.values():  # bytes where a body is not UTF-8
            values[:] = [value if isinstance(value, str) else None for value in values]
        verdicts.append({"base64": base64.b64encode(data).decode(), "fields": dict(sorted(fields.items())), "unparsed": dict(sorted(unparsed.items()))})
    known = [
        {"name": name, "attribute": raw, "multiple": raw in _LIST_FIELDS or raw == "project_urls", "since": vars(Metadata)[raw].added}
        for name, raw in sorted(_EMAIL_TO_RAW_MAPPING.items())
    ]
    write("core-metadata.json", {"known": known, "verdicts": verdicts})


FIXTURES.mkdir(parents=True, exist_ok=True)
record_versions()
record_names()
record_filenames()
record_metadata()

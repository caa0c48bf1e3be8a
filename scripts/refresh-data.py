"""Writes src/rules/data/*.ts: names that drift, taken from the packages that PyPI itself uses.

    python3 -m venv venv
    venv/bin/pip install packaging==26.2 trove-classifiers==2026.6.1.19 stdlib-list==0.12.0
    venv/bin/python scripts/refresh-data.py

The same packages give the same bytes, except for the date, which changes only when something else does.
"""

import datetime
import importlib.metadata
import pathlib
import re

import stdlib_list
import trove_classifiers
from packaging.licenses._spdx import EXCEPTIONS, LICENSES
from packaging.licenses._spdx import VERSION as SPDX_VERSION

DATA = pathlib.Path(__file__).parent.parent / "src" / "rules" / "data"
TODAY = datetime.date.today().isoformat()


def write(name, source, body):
    path = DATA / name
    head = f"// Written by scripts/refresh-data.py from {source} on "
    text = f"{head}{TODAY}. Not to be edited by hand.\n\n{body}"
    if path.exists():
        before = path.read_text()
        undated = re.sub(r" on \d{4}-\d{2}-\d{2}\.", "", before, count=1)
        if undated == re.sub(r" on \d{4}-\d{2}-\d{2}\.", "", text, count=1):
            return
    path.write_text(text)


def source(package):
    return f"{package} {importlib.metadata.version(package)}"


def lines(values):
    values = list(values)
    assert not any(re.search(r"[`\\\n]|\$\{", value) for value in values)
    return "`\n" + "\n".join(values) + "\n`.trim().split('\\n')"


def quote(text):
    assert not re.search(r"['\\\n]", text)
    return f"'{text}'"


def write_classifiers():
    deprecated = trove_classifiers.deprecated_classifiers
    current = sorted(set(trove_classifiers.all_classifiers) - set(deprecated))
    entries = "".join(
        f"  [{quote(name)}, [{', '.join(map(quote, replacements))}]],\n" for name, replacements in sorted(deprecated.items())
    )
    write(
        "trove-classifiers.ts",
        source("trove-classifiers"),
        "/** Classifiers that PyPI accepts. */\n"
        f"export const CLASSIFIERS: ReadonlySet<string> = new Set({lines(current)})\n\n"
        "/** Classifiers that it refuses because they are out of use, and what to write instead, where there is something. */\n"
        f"export const DEPRECATED_CLASSIFIERS: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([\n{entries}])\n",
    )


def write_spdx():
    licenses = [entry["id"] for entry in LICENSES.values()]
    assert all(key == entry["id"].lower() for table in (LICENSES, EXCEPTIONS) for key, entry in table.items())
    write(
        "spdx-ids.ts",
        f"{source('packaging')} (SPDX {SPDX_VERSION})",
        "/** Licence ids of the SPDX licence list. */\n"
        f"export const SPDX_LICENSES: readonly string[] = {lines(licenses)}\n\n"
        "/** Ids of exceptions, which follow WITH. */\n"
        f"export const SPDX_EXCEPTIONS: readonly string[] = {lines(entry['id'] for entry in EXCEPTIONS.values())}\n",
    )


def write_standard_library():
    versions = stdlib_list.short_versions
    names = {name for version in versions for name in stdlib_list.stdlib_list(version)}
    # A name reserves what it begins with: `distutils.command` also `distutils`.
    names |= {".".join(name.split(".")[:count]) for name in names for count in range(1, name.count(".") + 1)}
    # `__future__` reserves `future`, too.
    canonical = sorted({re.sub(r"[-_.]+", "-", name.strip("-_.")).lower() for name in names})
    write(
        "standard-library.ts",
        f"{source('stdlib-list')} (Python {versions[0]} to {versions[-1]})",
        "/** Names of the standard library's modules, normalised as project names are. */\n"
        f"export const STANDARD_LIBRARY: ReadonlySet<string> = new Set({lines(canonical)})\n",
    )
    print(len(canonical), "names of the standard library")


DATA.mkdir(exist_ok=True)
write_classifiers()
write_spdx()
write_standard_library()

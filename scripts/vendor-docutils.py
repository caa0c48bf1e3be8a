"""Writes python/docutils: the part of docutils that python/render_descriptions.py needs, byte for byte as released.

PyPI refuses what docutils warns of, so that the version is the one that PyPI's server has. When PyPI moves to another,
change VERSION and SHA256, and run this by hand:

    python3 scripts/vendor-docutils.py

Left out: other writers, readers and parsers, translations, and the files that `include` would insert (insertion is off).
"""

import pathlib
import shutil
import subprocess
import sys
import tempfile
import zipfile

VERSION = "0.23"
SHA256 = "25d013af9bf23bc1c7b2b093dff4208166c53a94786c9e447808335ef1185fea"
TARGET = pathlib.Path(__file__).parent.parent / "python" / "docutils"

KEPT = """
__init__.py core.py frontend.py io.py nodes.py statemachine.py
languages/__init__.py languages/en.py
parsers/__init__.py
parsers/rst/__init__.py parsers/rst/roles.py parsers/rst/states.py parsers/rst/tableparser.py
parsers/rst/directives/*.py
parsers/rst/languages/__init__.py parsers/rst/languages/en.py
readers/__init__.py readers/doctree.py readers/standalone.py
transforms/*.py
utils/*.py utils/math/*.py
writers/__init__.py writers/_html_base.py
writers/html5_polyglot/__init__.py writers/html5_polyglot/minimal.css
writers/html5_polyglot/plain.css writers/html5_polyglot/template.txt
""".split()


def download(directory):
    """The wheel, by version and digest; pip refuses any other."""
    requirements = directory / "requirements.txt"
    requirements.write_text(f"docutils=={VERSION} --hash=sha256:{SHA256}\n")
    command = [sys.executable, "-m", "pip", "download", "--quiet", "--disable-pip-version-check", "--no-deps"]
    command += ["--only-binary", ":all:", "--require-hashes", "--dest", directory, "--requirement", requirements]
    subprocess.run(command, check=True)
    return directory / f"docutils-{VERSION}-py3-none-any.whl"


def kept_members(wheel):
    """What is kept of the wheel, as pairs of a member and its path below TARGET."""
    licenses = f"docutils-{VERSION}.dist-info/licenses/"
    for name in sorted(wheel.namelist()):
        # None of the files that are kept is under the GPL.
        if name.startswith(licenses) and not name.endswith("gpl-3-0.txt"):
            yield name, name.removeprefix(licenses)
        elif name.startswith("docutils/") and is_kept(name.removeprefix("docutils/")):
            yield name, name.removeprefix("docutils/")


def is_kept(path):
    directory = path.rpartition("/")[0]
    return path in KEPT or (path.endswith(".py") and f"{directory}/*.py" in KEPT)


def main():
    with tempfile.TemporaryDirectory() as temporary:
        with zipfile.ZipFile(download(pathlib.Path(temporary))) as wheel:
            shutil.rmtree(TARGET, ignore_errors=True)
            for name, relative in kept_members(wheel):
                path = TARGET / relative
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_bytes(wheel.read(name))


main()

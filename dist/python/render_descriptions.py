"""Says what PyPI makes of descriptions in reStructuredText: with its version of docutils, set as it sets it.

Reads {"descriptions": [text, ...]} from standard input and writes {"renderings": [...]} to standard output, one for each
text: {"outcome": "rendered"}, {"outcome": "empty"}, {"outcome": "failed", "message": ..., "line": ..., "source": ...}
(line counts from 1; line and source are absent where docutils names none), or {"outcome": "unknown"} where docutils
itself broke down. Exits with 3 under a Python that is too old. What it imports lies beside this file.
"""

import sys

if sys.version_info < (3, 10):
    sys.exit(3)

import io
import json
import os
import re

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))

from docutils.core import publish_parts
from docutils.parsers.rst import roles
from docutils.utils import SystemMessage
from docutils.writers.html5_polyglot import HTMLTranslator, Writer

# Other people's text is rendered here: it gets so much memory (bytes) and time (seconds of CPU), also where nobody waits
# for the answer any more.
MAXIMUM_MEMORY = 1024 * 1024 * 1024
MAXIMUM_TIME = 30

# What PyPI sets (readme_renderer 45).
SETTINGS = {
    # A warning is the end; nothing is printed.
    "halt_level": 2,
    "report_level": 5,
    # Neither files nor HTML of the author's get in.
    "file_insertion_enabled": False,
    "raw_enabled": False,
    # Decides what counts as empty: a comment goes, and a lone title moves out of the text.
    "strip_comments": True,
    "doctitle_xform": True,
    "sectsubtitle_xform": True,
    "initial_header_level": 2,
    # Each of these has warnings of its own.
    "smart_quotes": True,
    "math_output": "MathJax /dummy.js",
    "syntax_highlight": "short",
    "cloak_email_addresses": True,
    "field_name_limit": 0,
    "section_self_link": True,
    "id_prefix": "user-content-",
    # Not PyPI's: a docutils.conf of this machine has no say.
    "_disable_config": True,
}


class Translator(HTMLTranslator):
    def read_size_with_PIL(self, node):
        """PyPI scales no image: where docutils cannot look into one, it would warn."""
        return None


def render(text):
    writer = Writer()
    writer.translator_class = Translator
    # What one text defines by `role::`, docutils would know in the next one.
    roles._roles.clear()
    try:
        parts = publish_parts(text, writer=writer, settings_overrides={**SETTINGS, "warning_stream": io.StringIO()})
        html = parts["docinfo"] + parts["fragment"]
        # Half a character (`unicode:: 0xD800`) cannot be part of a page.
        html.encode()
    except SystemMessage as stop:
        return describe(str(stop), text)
    except UnicodeEncodeError as error:
        return {"outcome": "failed", "message": str(error)}
    except Exception:
        return {"outcome": "unknown"}
    return {"outcome": "rendered" if html else "empty"}


def describe(words, text):
    """The warning at which docutils stopped: `<string>:LINE: (LEVEL) MESSAGE`, then a blank line and the block concerned."""
    line, message = re.match(r"<string>:(\d*): \([^)]*\) (.*)", words, re.DOTALL).groups()
    failed = {"outcome": "failed", "message": message.split("\n\n")[0][:1000]}
    lines = text.translate({0x0B: " ", 0x0C: " "}).splitlines()
    if line and 0 < int(line) <= len(lines):
        failed.update(line=int(line), source=lines[int(line) - 1][:1000])
    return failed


def limit():
    try:
        import resource
    except ImportError:  # Windows
        return
    for kind, most in ((resource.RLIMIT_AS, MAXIMUM_MEMORY), (resource.RLIMIT_CPU, MAXIMUM_TIME)):
        try:
            resource.setrlimit(kind, (most, most))
        except (ValueError, OSError):
            # A lower limit is set already, or the system has none of this kind: our caller's time limit remains.
            pass


def main():
    limit()
    descriptions = json.load(sys.stdin.buffer)["descriptions"]
    json.dump({"renderings": [render(text) for text in descriptions]}, sys.stdout)


main()

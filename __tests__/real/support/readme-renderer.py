"""What the real readme_renderer makes of texts, for a test to compare.

Reads {"restructuredtext": [text, ...], "markdown": [[text, variant], ...]} from standard input and writes the same keys
with a list each of {"shown": whether there is a page, "said": what docutils printed}; null where it broke down.
"""

import io
import json
import sys
import warnings

warnings.simplefilter("ignore")

import readme_renderer.markdown
import readme_renderer.rst
from docutils.parsers.rst import roles


def restructuredtext(text):
    # docutils would remember what former texts defined.
    roles._roles.clear()
    stream = io.StringIO()
    try:
        shown = readme_renderer.rst.render(text, stream=stream) is not None
    except Exception:
        return None
    return {"shown": shown, "said": stream.getvalue()}


def markdown(text, variant):
    return {"shown": readme_renderer.markdown.render(text, variant=variant) is not None, "said": ""}


request = json.load(sys.stdin.buffer)
json.dump(
    {
        "restructuredtext": [restructuredtext(text) for text in request["restructuredtext"]],
        "markdown": [markdown(*each) for each in request["markdown"]],
    },
    sys.stdout,
)

"""Fetches the real distributions of distributions.txt into a directory, each pinned by its sha256.

    python fetch-distributions.py DIRECTORY

Their pages and files are asked for as pip asks: its configuration, certificates, proxies and retries hold. `pip
download` itself would do for wheels, but it runs the code of an sdist. So this calls pip's own parts, which change
without notice: requirements.txt pins the pip that it was written for.
"""

import hashlib
import pathlib
import sys
import tempfile

from packaging.utils import parse_sdist_filename, parse_wheel_filename
from pip._internal.commands.download import DownloadCommand
from pip._internal.exceptions import PipError
from pip._internal.index.collector import parse_links
from pip._internal.models.link import Link
from pip._internal.network.download import Downloader

LIST = pathlib.Path(__file__).with_name("distributions.txt")


def read_pins():
    """File names and their sha256; the text behind them is for people."""
    lines = [line.split() for line in LIST.read_text().splitlines() if line and not line.startswith("#")]
    return {filename: digest for digest, filename, *_ in lines}


def project_of(filename):
    parse = parse_wheel_filename if filename.endswith(".whl") else parse_sdist_filename
    return parse(filename)[0]


def is_there(path, digest):
    return path.is_file() and hashlib.sha256(path.read_bytes()).hexdigest() == digest


class Index:
    """The index that pip is configured for."""

    def __init__(self):
        command = DownloadCommand("download", "")
        options, _ = command.parse_args([])
        session = command._build_session(options)
        finder = command._build_package_finder(options, session)
        self._collector = finder._link_collector
        self._downloader = Downloader(session, "off")

    def find_link(self, filename):
        for url in self._collector.search_scope.get_index_urls_locations(project_of(filename)):
            page = self._collector.fetch_response(Link(url))
            for link in parse_links(page) if page else ():
                if link.filename == filename:
                    return link
        raise SystemExit(f"{filename}: the index does not list it")

    def fetch(self, filename, digest, directory):
        link = self.find_link(filename)
        with tempfile.TemporaryDirectory(dir=directory) as temporary:
            path = pathlib.Path(self._downloader(link, temporary)[0])
            if not is_there(path, digest):
                raise SystemExit(f"{filename}: its sha256 is not {digest}")
            path.replace(directory / filename)
        print(f"fetched {filename}")


def main(directory):
    pins = read_pins()
    directory.mkdir(parents=True, exist_ok=True)
    # The tests take every file they find: what an older list named must go.
    for path in directory.iterdir():
        if path.name not in pins:
            path.unlink()
    missing = [filename for filename, digest in pins.items() if not is_there(directory / filename, digest)]
    index = Index() if missing else None
    for filename in missing:
        try:
            index.fetch(filename, pins[filename], directory)
        except (PipError, OSError) as error:
            raise SystemExit(f"{filename}: {error}")
    print(f"{len(pins)} distributions, {len(missing)} of them fetched now")


if __name__ == "__main__":
    main(pathlib.Path(sys.argv[1]))

"""Verifies attestations as PyPI does, with the library that PyPI uses: only whom it trusts is replaced.

Takes two files: a trusted root in Sigstore's JSON, and a JSON list of cases: `file`, `attestation` (the object),
`repository` and `workflow` of the publisher. Writes a JSON list: for each case `null`, or why it was refused.
"""

import json
import sys
import warnings
from pathlib import Path

import pypi_attestations
from pypi_attestations import _impl
from sigstore.models import TrustedRoot
from sigstore.verify import Verifier

# What Fulcio calls itself in a test is not always a country.
warnings.simplefilter("ignore")
trusted_root = TrustedRoot.from_file(sys.argv[1])


class LoopbackVerifier(Verifier):
    @classmethod
    def production(cls, *, offline: bool = False) -> Verifier:
        return Verifier(trusted_root=trusted_root)


_impl.Verifier = LoopbackVerifier


def verify(case: dict) -> str | None:
    try:
        attestation = pypi_attestations.Attestation.model_validate(case["attestation"])
        publisher = pypi_attestations.GitHubPublisher(repository=case["repository"], workflow=case["workflow"])
        attestation.verify(publisher, pypi_attestations.Distribution.from_file(Path(case["file"])))
    except Exception as error:  # noqa: BLE001: whatever it is, PyPI answers 400.
        return f"{type(error).__name__}: {error}"
    return None


json.dump([verify(case) for case in json.loads(Path(sys.argv[2]).read_text())], sys.stdout)

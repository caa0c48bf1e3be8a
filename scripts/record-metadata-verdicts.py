"""Records what the libraries that PyPI runs say of single values of core metadata.

The tests under __tests__/packaging compare our checks with these recordings, so that they need no Python. Run it by hand,
with Python 3.13 or later, when PyPI moves to other versions:

    python3 -m venv venv
    venv/bin/pip install packaging==26.2 email-validator==2.3.0 rfc3986==2.0.0
    venv/bin/python scripts/record-metadata-verdicts.py

It writes __tests__/packaging/fixtures/metadata-values.json, the same bytes each time.
"""

import email.utils
import importlib.metadata
import json
import pathlib
import random
import re

import email_validator
import rfc3986
from packaging.licenses import canonicalize_license_expression
from packaging.metadata import InvalidMetadata, Metadata
from packaging.requirements import Requirement
from packaging.specifiers import SpecifierSet
from rfc3986.exceptions import ValidationError
from rfc3986.validators import Validator

chance = random.Random(2026)
FIXTURE = pathlib.Path(__file__).parent.parent / "__tests__" / "packaging" / "fixtures" / "metadata-values.json"


def mutate(text, alphabet):
    """Replaces, removes, doubles, adds or moves some characters."""
    for _ in range(chance.choice([1, 1, 1, 2, 3])):
        at = chance.randrange(len(text) + 1)
        kind = chance.choice(["replace", "remove", "double", "add", "cut"])
        if kind == "remove":
            text = text[:at] + text[at + 1 :]
        elif kind == "double":
            text = text[:at] + text[at : at + 1] * 2 + text[at + 1 :]
        elif kind == "cut":
            text = text[: max(at, len(text) // 2)]
        else:
            text = text[:at] + chance.choice(alphabet) + text[at + (kind == "replace") :]
    return text


def inputs(seeds, alphabet, count):
    made = [mutate(chance.choice(seeds), alphabet) for _ in range(count)]
    return list(dict.fromkeys(seeds + made))


def is_accepted(check, *refusals):
    try:
        check()
    except refusals:
        return False
    return True


SPECIFIERS = """>=3.8|>=3.8,<4|~=3.8|~=3|==3.*|!=3.0.*,>=3.6|>=3.8.*|>3.x|3.8|>= 3.8|>=3.8,||,|>=2.7, !=3.0.*, !=3.1.*|===anything at|===x|=== |==1.0+abc
>=1.0+abc|>=1.0.dev1|<=1!2.0|>=v3|>=3.8 <4|>=3.8;<4|(>=3.8)|==1.0.*.1|==1.*a1|>=1.0-1|~=1.0.post1|=>3|>=3.6|<4.0|>=3.7,<3.11|>=3.9\n|>=3.9,\n <4|\u00a0>=3|>=3\ufeff
>=1.0rc1.post2.dev3|==1.0RC1|>=1.0a|!=1|<>3|== 1.0 . *|===a;b|===a)b|>=""".replace("\n>", "|>").split("|")

REQUIREMENTS = """numpy~numpy>=1.0~numpy >=1.0, <2~numpy (>=1.0)~numpy(>=1.0,<2)~foo[bar]~foo[bar,baz]>=1~foo [ bar , baz ] >= 1 ; python_version < "3.9"~foo[]~foo[bar baz]~foo[,]
foo @ https://example.org/foo.zip~foo@https://example.org/x;python_version<'3'~foo @ https://x ; python_version < '3'~foo[a] @ file:///x~foo @~foo>=1.*~foo>=dev~foo==1.*~foo>=1.0+x
foo; python_version>='3.8' and (os_name=='nt' or sys_platform == "linux")~foo; extra == 'test'~foo; unknown == '1'~foo; python_version~foo; '3' < python_version~foo; python_version not in '3.6 3.7'
foo; python_version notin '3'~foo; 'a' in extras~foo; os.name == 'x'~foo; platform.machine == 'x'~foo; python_implementation=='x'~foo;platform_python_implementation=='x'~foo ;~foo;~; foo
foo bar~foo-bar_baz.qux~-foo~foo-~foo_~_foo~foo.~foo>=1,~foo>=1,,<2~foo>=1 <2~foo,~foo===any.thing~foo===1,>=2~foo (===x)~foo (>=1~foo >=1)~foo()~foo ( )~föö~foo; extra == "a'b"~foo; extra == 'a\\
foo\n~foo >=1\n ;python_version<'3'~\tfoo~ foo ~foo; (python_version<'3')~foo; ((python_version<'3'))~foo; (python_version<'3'~foo; python_version<'3')~foo; python_version<'3' or~foo; or
foo; python_version === '3'~foo; python_version ~= '3'~foo; python_version => '3'~foo; python_version < 3~foo>=1.0;python_version>"3.0"~foo; "\\x41" == extra~foo; "\\x4" == extra~foo; "\\u12" == extra
foo; extra=='x'and python_version<'3'~foo; extra in 'x'or'y' in extra~foo; dependency_groups == 'x'~foo[a.b-c_d]~foo[-a]~foo>1.0.dev0~foo~=1~foo~=1.0""".replace("\n", "~").replace("¶", "\n").split("~")

LICENSES = """MIT~mit~Apache-2.0 OR MIT~apache-2.0 or (mit and bsd-3-clause)~GPL-2.0-or-later WITH Classpath-exception-2.0~GPL-2.0-only with classpath-exception-2.0~MIT WITH Classpath-exception-2.0
GPL-2.0+~MIT+~BSD~GPLv3~Proprietary~LicenseRef-Proprietary~licenseref-my.own-1~LicenseRef-my_own~LicenseRef-~LicenseRef~DocumentRef-x:LicenseRef-y~(MIT)~((MIT))~()~(MIT~MIT)~MIT OR~OR MIT~MIT MIT
MIT AND AND MIT~MIT (Apache-2.0)~(MIT) (MIT)~MIT WITH~MIT WITH MIT~Classpath-exception-2.0~MIT OR (Apache-2.0 AND (BSD-2-Clause OR ISC))~MIT/Apache-2.0~MIT, Apache-2.0~MIT;~ MIT ~MIT\n~\tMIT OR\nISC~ ~not MIT
MIT WITH Classpath-exception-2.0 WITH LLVM-exception~MIT OR (ISC WITH (LLVM-exception))~Apache-2.0 WITH LLVM-exception+~(MIT OR ISC) WITH LLVM-exception~MIT and not ISC~MIT++~+~LicenseRef-é~AND~WITH~(OR)~( MIT )""".replace("\n", "~").split("~")

CONTENT_TYPES = """text/plain~text/markdown~text/x-rst~TEXT/Markdown~text/markdown; charset=UTF-8~text/markdown; charset=utf-8~text/markdown; charset="UTF-8"; variant=GFM~text/markdown;variant=CommonMark~text/markdown; variant=gfm
text/markdown; variant=other~text/x-rst; variant=other~text/html~markdown~text/markdown, charset=UTF-8~text/markdown charset=UTF-8~text/plain; charset~text/plain; charset=~text/plain;~text/plain; ;~text/plain;;charset=UTF-8
text/plain; x*~text/plain; charset = UTF-8~text/plain; Charset=UTF-8~text/plain; charset=UTF-8 x~text/plain; charset=UTF-8; charset=x~text/plain; charset=x; charset=UTF-8~text/plain; x="a;charset=b"~text/plain; a=b
 text/plain ~text / plain~text/plain/x~text/~/plain~text/plain; charset="UTF-8~text/plain; charset='UTF-8'~text/plain; (comment) charset=UTF-8~text/markdown (GFM)~text/markdown; variant="GFM"; charset=UTF-8
text/x-rst; charset=UTF-8~text/rst~text/x-markdown~text/md; text/markdown~application/markdown~text/markdown; charset=US-ASCII~text/plain\n~text/plain; charset=UTF-8\n ;a=b~text/markdown; variant=GFM; variant=x""".replace("\n", "~").split("~")

EMAILS = """jane@example.org~Jane Doe <jane@example.org>~"Doe, Jane" <jane@example.org>~Doe, Jane <jane@example.org>~jane@example.org, joe@example.org~Jane <jane@example.org>, Joe <joe@example.org>~Jane Doe~Jane~jane at example.org~jane@localhost
jane@example.local~jane@example.test~jane@sub.example.co.uk~jane@@example.org~jane@example..org~.jane@example.org~jane.@example.org~ja..ne@example.org~jane@-example.org~jane@example-.org~jane@ex_ample.org~jane@[127.0.0.1]
"jane doe"@example.org~jane@example~jane@example.c0m~jane@example.1~jane@127.0.0.1~jané@example.org~jane@exämple.org~jane@xn--exmple-cua.org~jane@xn--zzzzzz999999.org~jane@ab--cd.org~<jane@example.org>~Jane <jane@example.org~Jane jane@example.org>
Jane <>~<>~@~@example.org~jane@~Jane (work) <jane@example.org>~jane@example.org (Jane)~jane@example.org (Jane~Team: jane@example.org, joe@example.org;~Team: jane@example.org;~undisclosed:;~jane@example.org;joe@example.org~jane@example.org joe@example.org
Jane <jane@example.org> x~Jane <mailto:jane@example.org>~mailto:jane@example.org~Jane [jane@example.org]~jane{at}example.org~ jane@example.org ~Jane\n <jane@example.org>~jane @ example.org~jane@ example .org~Jane <jane at example dot org>~UNKNOWN
Jane <jane@exam ple.org>~Jane "JD" Doe <jane@example.org>~Jane O'Hara <jane.o'hara+tag@example.org>~J. R. Doe <j@example.org>~Doe <jane@example.org>, ~,jane@example.org~jane@example.org,~, ~"Jane\\" Doe" <jane@example.org>~Jane <@relay.org:jane@example.org>
jane@example.org.~jane@example.org@x~jane@EXAMPLE.ORG~Jane <jane@example.ORG>~jane@example.arpa~jane@a.b.c.d.e~none@none.none~a@b.co~"jane"@example.org~jane@example.invalid~Jane: <jane@example.org>~jane@例え.jp~jane＠example.org""".replace("\n", "~").split("~")
EMAILS += ["x" * 64 + "@example.org", "x" * 65 + "@example.org", "x" * 242 + "@example.org", "x" * 243 + "@example.org", "jane@" + "x" * 63 + ".org", "jane@" + "x" * 64 + ".org", "jane@" + "a.b." * 62 + "orgx"]

URLS = """https://example.org~http://example.org/path?query=1#fragment~HTTPS://EXAMPLE.ORG~ftp://example.org~git+https://example.org~git@github.com:a/b~www.example.org~example.org~mailto:jane@example.org~https://~https:example.org~https:~http~://x~//x
 https://example.org~https://example.org ~https://exa mple.org/a b~https://example.org/%zz~https://example.org:80~https://example.org:65535~https://example.org:65536~https://example.org:99999~https://example.org:100000~https://example.org:~https://example.org:x
https://user:secret@example.org/~https://user@example.org:70000/~https://example.org/[x]~https://example.org/?a[]=1~https://example.org/#[x]~https://[::1]/~https://[::1]:80/~https://[::1]:70000/~https://[::1%25eth0]/~https://[zz]:70000/~https://exämple.org/ü
https://256.256.256.256/~https://1.2.3.4:70000~https://example.org\\path~https://example.org/\\[~<https://example.org>~"https://example.org"~https//example.org~https:/example.org~https:///example.org~https://:70000~https://a@b@c:70000~file:///etc~javascript:alert(1)
https://example.org/\npath~UNKNOWN~~-~https://example.org:70000?x~https://example.org:70000#x~1https://x~h-t.t+p://x""".replace("\n", "~").split("~")


LICENSE_FILES = """LICENSE~licenses/LICENSE.txt~../LICENSE~a..b~a/../b~LICEN?E~LICENSE*~*~/LICENSE~//x/y~C:/LICENSE~C:LICENSE~C:~c:\\x~\\LICENSE~\\\\server\\share\\x~\\\\server~a\\b~./LICENSE~a/./b~LICENSE/~a//b~.~ ~.LICENSE~LICENSE.~-~é/ü
//server/share~//server/share/x~/~\\~x:/y/z~1:/x~a:b/c~LICENSE\n""".replace("\n", "~").split("~")

IMPORT_NAMES = """tstools~tstools.sub~ts-tools~ts tools~tstools.~.tstools~tstools..sub~1tools~_~tstoöls~ﬁle~x·y~2x~class~tstools.class~match~None~print~async~tstools; private~tstools;private~tstools ;  private~tstools; hidden~tstools;~; private~tstools; private 
tstools; Private~ tstools~tstools ~tstools;private;x~type~__init__~字~x℘~℘~a.b.c.d""".replace("\n", "~").split("~")

DYNAMICS = """Requires-Dist~requires-dist~REQUIRES-DIST~name~Version~Metadata-Version~dependencies~Requires_Dist~Dynamic~License-File~Import-Name~ Summary~Summary ~~x~Home-page~Obsoletes~Provides-Extra~Requires-External""".split("~")

SUMMARIES = ["Tools", "Tools\nfor time", "Tools\rfor time", "Tools\u2028for time", "\n", "Tools\n", "Tools\x0b", "Tools\r\n for time"]


def is_valid_field(attribute, value):
    raw = {"metadata_version": "2.5", "name": "x", "version": "1", attribute: value}
    return is_accepted(lambda: Metadata.from_raw(raw), Exception)


def is_valid_url(url):
    reference = rfc3986.uri_reference(url).normalize()
    validator = Validator().allow_schemes("http", "https").require_presence_of("scheme")
    validator.check_validity_of("scheme", "host", "port", "path", "query")
    return is_accepted(lambda: validator.validate(reference), ValidationError)


def is_valid_email(header):
    _, address = email.utils.parseaddr(header)
    if not address:
        return True
    return is_accepted(
        lambda: email_validator.validate_email(address, check_deliverability=False), email_validator.EmailNotValidError
    )


def is_valid_content_type(value):
    raw = {"metadata_version": "2.4", "name": "x", "version": "1", "description_content_type": value}
    return is_accepted(lambda: Metadata.from_raw(raw).description_content_type, Exception)


def verdicts(values, check):
    return [[value, check(value)] for value in values]


WORDS = "abc019 .-_<>=~!,;()[]@'\"*+\\/:\t"
recorded = {
    "specifiers": verdicts(
        inputs(SPECIFIERS, ".,*<>=!~ 012av+-rc;", 400), lambda text: is_accepted(lambda: SpecifierSet(text), ValueError)
    ),
    "requirements": verdicts(
        inputs(REQUIREMENTS, WORDS, 900), lambda text: is_accepted(lambda: Requirement(text), ValueError, SyntaxError)
    ),
    "license_expressions": verdicts(
        inputs(LICENSES, "() +-_.mitORANDWITH/,", 500),
        lambda text: is_accepted(lambda: canonicalize_license_expression(text), ValueError, KeyError),
    ),
    "content_types": verdicts(inputs(CONTENT_TYPES, "abUTF8-=;,/ \"'()*", 400), is_valid_content_type),
    "email_addresses": verdicts(inputs(EMAILS, "a@.<>\"(),:; -[]\\_é1", 900), is_valid_email),
    "parsed_addresses": [[text, email.utils.parseaddr(text)[1]] for text in inputs(EMAILS, "a@.<>\"(),:; -[]\\", 600)],
    "license_files": verdicts(
        inputs(LICENSE_FILES, "abC:/\\.*", 400), lambda text: is_valid_field("license_files", [text, "LICENSE"])
    ),
    "import_names": verdicts(
        inputs(IMPORT_NAMES, "abx._; 1-é", 300), lambda text: is_valid_field("import_names", [text, "tstools"])
    ),
    "dynamic_fields": verdicts(
        inputs(DYNAMICS, "aR-_ ", 100), lambda text: is_valid_field("dynamic", [text, "Summary"])
    ),
    "extras": verdicts(
        inputs(["a", "Time_and.Tools", "a-", "é", "", "a b"], "abZ._- 1é", 100),
        lambda text: is_valid_field("provides_extra", [text, "a"]),
    ),
    "summaries": verdicts(SUMMARIES, lambda text: is_valid_field("summary", text)),
    "urls": verdicts(inputs(URLS, "htp:/@[]%? #.0159\\ ", 500), is_valid_url),
}
pins = {name: importlib.metadata.version(name) for name in ("packaging", "email-validator", "rfc3986")}
groups = [f' "{name}": [\n' + ",\n".join("  " + json.dumps(pair) for pair in pairs) + "\n ]" for name, pairs in recorded.items()]
FIXTURE.write_text("{\n" + f' "pins": {json.dumps(pins)},\n' + ",\n".join(groups) + "\n}\n")
print({name: (len(pairs), sum(1 for pair in pairs if pair[1])) for name, pairs in recorded.items()})

# A broad read of TOML documents by tomli: every kind of value, tables, arrays of tables.
import io
import json
from decimal import Decimal

import tomli

print(sorted(n for n in dir(tomli) if not n.startswith("_")), tomli.__version__)


def show(value, depth=0):
    pad = "  " * depth
    if isinstance(value, dict):
        for key, item in value.items():
            if isinstance(item, (dict, list)) and item:
                print(f"{pad}{key!r}:")
                show(item, depth + 1)
            else:
                print(f"{pad}{key!r}: {type(item).__name__} {item!r}")
    else:
        for i, item in enumerate(value):
            if isinstance(item, (dict, list)) and item:
                print(f"{pad}[{i}]")
                show(item, depth + 1)
            else:
                print(f"{pad}[{i}] {type(item).__name__} {item!r}")


PROJECT = '''\
# A project file.
[build-system]
requires = ["flit_core >=3.2.0,<4", 'setuptools',]   # trailing comma
build-backend = "flit_core.buildapi"

[project]
name = "Größe"
version = "1.0.0"
description = """
Several \\
    lines, "quoted", and a \\u00e9 \\U0001F600.
"""
regex = '<\\i\\c*\\s*>'
raw = \'\'\'
first 'line'
second\\n\'\'\'
authors = [
    { name = "A. B.", email = "a@example.org" },  # one
    { name = "C", tags = ["x", "y"], deep = { er = { yet = true } } },
]
classifiers = []

[project.urls]
"Home page" = "https://example.org"
'git hub'.source = "x"

[tool.black]
line-length = 100
target-version = ["py37", "py38"]

[tool.numbers]
dec = [0, +99, -17, 1_000_000, 9_223_372_036_854_775_807, -9223372036854775808, 99999999999999999999]
hex = 0xDEAD_beef
oct = 0o755
bin = 0b1101_0110
floats = [1.0, -0.01, 5e+22, 1e06, -2E-2, 6.626e-34, 224_617.445_991_228, -0.0, +0.0]
special = [inf, -inf, +inf]
not = nan
bools = [true, false]

[tool.times]
odt = [1979-05-27T07:32:00Z, 1979-05-27T00:32:00-07:00, 1979-05-27 00:32:00.999999+05:30]
ldt = [1979-05-27T07:32:00, 1979-05-27T00:32:00.5]
ld = 1979-05-27
lt = [07:32:00, 00:32:00.999999]

[[product]]
name = "Hammer"
sku = 738594937

[[product]]

[[product]]
name = "Nail"
  [product.physical]
  color = "gray"
  [[product.variety]]
  size = "s"
  [[product.variety]]
  size = "l"
'''
show(tomli.loads(PROJECT))
show(tomli.load(io.BytesIO(b"a.b.c = 1\r\na.b.d = 2\r\n[x]\r\ny.\"z.w\" = ''\r\n")))
show(tomli.loads("price = 1.10\nlist = [1.5, inf]", parse_float=Decimal))
show(tomli.loads("price = 1.10", parse_float=lambda s: f"<{s}>"))
print(tomli.loads(""), tomli.loads("\n\n# only\n"), tomli.loads('"" = 1'), tomli.loads("1 = 2\n1.2.3 = 4" if False else "3.14 = 'pi'"))
print(json.dumps(tomli.loads('s = "tab\\tquote\\"back\\\\slash\\b\\f\\r\\n"'), sort_keys=True))
print(repr(tomli.loads('a = """\n\n\\\n   x"""')), repr(tomli.loads("a = '''\n\nx''''")), repr(tomli.loads('a = """""x"""""')))

big = "\n".join(f"[section{i}]\nkey{i} = {i * i}\nname = \"n{i}\"\nlist = [{', '.join(str(j) for j in range(i % 7))}]" for i in range(150))
doc = tomli.loads(big)
print(len(doc), sum(len(t["list"]) for t in doc.values()), doc["section149"])

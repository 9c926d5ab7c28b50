# configparser: reading, mapping access, writing.
import configparser as C, io
def t(f, *a, **k):
    try:
        r = repr(f(*a, **k))
    except Exception as e:
        r = f"{type(e).__name__}: {e} {e.args!r}"
    print(r)
text = """
# comment
; another
[DEFAULT]
base = /srv
Debug: no

[one]
path = %(base)s/one
  second line

  after empty
Name With Spaces = value = with : signs
empty =
percent = 100%%
num = 42
pi: 3.14
yes = On
[two]
path=%(base)s/%(name)s
name=two ; no comment
"""
p = C.ConfigParser()
p.read_string(text)
print(p.sections(), p.defaults(), p.options("one"), p.items("one"), p.items("one", raw=True), list(p), len(p), list(p.items())[0])  # expect: ['one', 'two'] {'base': '/srv', 'debug': 'no'} ['path', 'name with spaces', 'empty', 'percent', 'num', 'pi', 'yes', 'base', 'debug'] [('base', '/srv'), ('debug', 'no'), ('path', '/srv/one\nsecond line\n\nafter empty'), ('name with spaces', 'value = with : signs'), ('empty', ''), ('percent', '100%'), ('num', '42'), ('pi', '3.14'), ('yes', 'On')] [('base', '/srv'), ('debug', 'no'), ('path', '%(base)s/one\nsecond line\n\nafter empty'), ('name with spaces', 'value = with : signs'), ('empty', ''), ('percent', '100%%'), ('num', '42'), ('pi', '3.14'), ('yes', 'On')] ['DEFAULT', 'one', 'two'] 3 ('DEFAULT', <Section: DEFAULT>)
print(p["one"]["path"], p["two"]["path"], p.get("one", "path", raw=True), p.get("one", "x", fallback="f"), p.get("three", "x", fallback=None), p.get("one", "path", vars={"base": "B"}), p.getint("one", "num"), p.getfloat("one", "pi"), p.getboolean("one", "yes"), p.getboolean("one", "debug"), p.getint("one", "q", fallback=7))  # expect: /srv/one
# expect: second line
# expect:
# expect: after empty /srv/two ; no comment %(base)s/one
# expect: second line
# expect:
# expect: after empty f None B/one
# expect: second line
# expect:
# expect: after empty 42 3.14 True False 7
s = p["one"]
print(s, s.name, s.parser is p, list(s), len(s), "NUM" in s, "zz" in s, s.get("num"), s.getint("num"), s.getboolean("none"), s.get("none", "d"), s.getint("none", fallback=3), s.getfloat("pi"), dict(p["DEFAULT"]))  # expect: <Section: one> one True ['path', 'name with spaces', 'empty', 'percent', 'num', 'pi', 'yes', 'base', 'debug'] 9 True False 42 42 None d 3 3.14 {'base': '/srv', 'debug': 'no'}
t(p.get, "one", "missing"); t(p.get, "nosec", "x"); t(p.options, "nosec"); t(p.items, "nosec"); t(p.getint, "one", "pi"); t(p.getboolean, "one", "pi"); t(lambda: p["nosec"]); t(lambda: s["missing"]); t(p.add_section, "one"); t(p.add_section, "DEFAULT"); t(p.add_section, 5); t(p.set, "one", "x", 5); t(p.set, "one", 5, "x"); t(p.set, "nosec", "x", "y"); t(p.set, "one", "x", "%z"); t(p.set, "one", "x", "%(ok)s %%"); t(p.remove_option, "nosec", "x")  # expect: NoOptionError: No option 'missing' in section: 'one' ('missing', 'one')
# expect: NoSectionError: No section: 'nosec' ('nosec',)
# expect: NoSectionError: No section: 'nosec' ('nosec',)
# expect: NoSectionError: No section: 'nosec' ('nosec',)
# expect: ValueError: invalid literal for int() with base 10: '3.14' ("invalid literal for int() with base 10: '3.14'",)
# expect: ValueError: Not a boolean: 3.14 ('Not a boolean: 3.14',)
# expect: KeyError: 'nosec' ('nosec',)
# expect: KeyError: 'missing' ('missing',)
# expect: DuplicateSectionError: Section 'one' already exists ('one', None, None)
# expect: ValueError: Invalid section name: 'DEFAULT' ("Invalid section name: 'DEFAULT'",)
# expect: TypeError: section names must be strings or UNNAMED_SECTION ('section names must be strings or UNNAMED_SECTION',)
# expect: TypeError: option values must be strings ('option values must be strings',)
# expect: TypeError: option keys must be strings ('option keys must be strings',)
# expect: NoSectionError: No section: 'nosec' ('nosec',)
# expect: ValueError: invalid interpolation syntax in '%z' at position 0 ("invalid interpolation syntax in '%z' at position 0",)
# expect: None
# expect: NoSectionError: No section: 'nosec' ('nosec',)
print(p.has_section("one"), p.has_section("DEFAULT"), p.has_option("one", "BASE"), p.has_option("", "base"), p.has_option("zz", "a"), p.remove_option("one", "x"), p.remove_option("one", "x"), p.remove_section("two"), p.remove_section("two"))  # expect: True False True True False True False True False
p["new"] = {"a": "1", "b": "2"}
p["new"]["c"] = "3"
del p["new"]["a"]
t(lambda: p["new"].__setitem__("d", 5)); t(lambda: p["new"].__delitem__("zz")); t(lambda: p["new"].__delitem__("base")); t(lambda: p.__delitem__("DEFAULT")); t(lambda: p.__delitem__("zz"))  # expect: TypeError: option values must be strings ('option values must be strings',)
# expect: KeyError: 'zz' ('zz',)
# expect: KeyError: 'base' ('base',)
# expect: ValueError: Cannot remove the default section. ('Cannot remove the default section.',)
# expect: KeyError: 'zz' ('zz',)
p["DEFAULT"] = {"k": "v"}
out = io.StringIO()
p.write(out)
p.write(out, space_around_delimiters=False)
print(out.getvalue())  # expect: [DEFAULT]
# expect: k = v
# expect:
# expect: [one]
# expect: path = %(base)s/one
# expect-repr: '\tsecond line'
# expect-repr: '\t'
# expect-repr: '\tafter empty'
# expect: name with spaces = value = with : signs
# expect-repr: 'empty = '
# expect: percent = 100%%
# expect: num = 42
# expect: pi = 3.14
# expect: yes = On
# expect:
# expect: [new]
# expect: b = 2
# expect: c = 3
# expect:
# expect: [DEFAULT]
# expect: k=v
# expect:
# expect: [one]
# expect: path=%(base)s/one
# expect-repr: '\tsecond line'
# expect-repr: '\t'
# expect-repr: '\tafter empty'
# expect: name with spaces=value = with : signs
# expect: empty=
# expect: percent=100%%
# expect: num=42
# expect: pi=3.14
# expect: yes=On
# expect:
# expect: [new]
# expect: b=2
# expect: c=3
# expect:
# expect:
print(p.popitem(), p.sections(), p == C.ConfigParser(), "new" in p)  # expect: ('one', <Section: one>) ['new'] False True
p.clear()
print(p.sections(), p.defaults())  # expect: [] {'k': 'v'}
t(p.popitem)  # expect: KeyError:  ()

# --- errors of sources
import configparser as C
def t(f, *a, **k):
    try:
        r = repr(f(*a, **k))
    except Exception as e:
        r = f"{type(e).__name__}: {e!s} {e.args!r} {e!r}"
    print(r)
def read(text, source="<s>", cls=C.ConfigParser, **k):
    p = cls(**k)
    p.read_string(text, source)
    return {s: dict(p.items(s, raw=True)) for s in p}
for x in ("a=1", "[s]\na=1\na=2", "[s]\n[s]", "[s]\nnovalue", "[s]\n=x", "[s]\nbad line\nworse\na=1", "[s\na=1", "[]", "[s]]\na=1", "[ s ] x\na=1", "[s]\na=1\n  b=2\n c", "[s]\n  a=1\n  b=2", "[s]\na=1\n\n\n  more\n\nb=2", "[s]\na:1=2\nb = 3 : 4", "[DEFAULT]\na=1\n[DEFAULT]\nb=2\n[s]\nc=%(a)s", "[s]\na\n b=1", "[s]\na = 1 # c\nb = 2 ; d", "[s]\n# x\n  ; y\na=1\n# in value\n  2", "", "\n\n", "[s]\na =\n  x\n  y", "[s]\nA=1\nB=2\n[S]\na=3"):
    t(read, x); t(read, x, allow_no_value=True); t(read, x, strict=False, inline_comment_prefixes=("#", ";"), empty_lines_in_values=False); t(read, x, delimiters=(":",), comment_prefixes=("!",)); t(read, x, cls=C.RawConfigParser, allow_unnamed_section=True, delimiters=("=",))
# expect: MissingSectionHeaderError: File contains no section headers.
# expect: file: '<s>', line: 1
# expect: 'a=1' ('<s>', 1, 'a=1') File contains no section headers.
# expect: file: '<s>', line: 1
# expect: 'a=1'
# expect: MissingSectionHeaderError: File contains no section headers.
# expect: file: '<s>', line: 1
# expect: 'a=1' ('<s>', 1, 'a=1') File contains no section headers.
# expect: file: '<s>', line: 1
# expect: 'a=1'
# expect: MissingSectionHeaderError: File contains no section headers.
# expect: file: '<s>', line: 1
# expect: 'a=1' ('<s>', 1, 'a=1') File contains no section headers.
# expect: file: '<s>', line: 1
# expect: 'a=1'
# expect: MissingSectionHeaderError: File contains no section headers.
# expect: file: '<s>', line: 1
# expect: 'a=1' ('<s>', 1, 'a=1') File contains no section headers.
# expect: file: '<s>', line: 1
# expect: 'a=1'
# expect: {'DEFAULT': {}, <UNNAMED_SECTION>: {'a': '1'}}
# expect: DuplicateOptionError: While reading from '<s>' [line  3]: option 'a' in section 's' already exists ('s', 'a', '<s>', 3) While reading from '<s>' [line  3]: option 'a' in section 's' already exists
# expect: DuplicateOptionError: While reading from '<s>' [line  3]: option 'a' in section 's' already exists ('s', 'a', '<s>', 3) While reading from '<s>' [line  3]: option 'a' in section 's' already exists
# expect: {'DEFAULT': {}, 's': {'a': '2'}}
# expect: ParsingError: Source contains parsing errors: '<s>'
# expect-repr: '\t[line  2]: \'a=1\\n\''
# expect-repr: '\t[line  3]: \'a=2\' (\'<s>\',) Source contains parsing errors: \'<s>\''
# expect-repr: '\t[line  2]: \'a=1\\n\''
# expect-repr: '\t[line  3]: \'a=2\''
# expect: DuplicateOptionError: While reading from '<s>' [line  3]: option 'a' in section 's' already exists ('s', 'a', '<s>', 3) While reading from '<s>' [line  3]: option 'a' in section 's' already exists
# expect: DuplicateSectionError: While reading from '<s>' [line  2]: section 's' already exists ('s', '<s>', 2) While reading from '<s>' [line  2]: section 's' already exists
# expect: DuplicateSectionError: While reading from '<s>' [line  2]: section 's' already exists ('s', '<s>', 2) While reading from '<s>' [line  2]: section 's' already exists
# expect: {'DEFAULT': {}, 's': {}}
# expect: DuplicateSectionError: While reading from '<s>' [line  2]: section 's' already exists ('s', '<s>', 2) While reading from '<s>' [line  2]: section 's' already exists
# expect: DuplicateSectionError: While reading from '<s>' [line  2]: section 's' already exists ('s', '<s>', 2) While reading from '<s>' [line  2]: section 's' already exists
# expect: ParsingError: Source contains parsing errors: '<s>'
# expect-repr: '\t[line  2]: \'novalue\' (\'<s>\',) Source contains parsing errors: \'<s>\''
# expect-repr: '\t[line  2]: \'novalue\''
# expect: {'DEFAULT': {}, 's': {'novalue': None}}
# expect: ParsingError: Source contains parsing errors: '<s>'
# expect-repr: '\t[line  2]: \'novalue\' (\'<s>\',) Source contains parsing errors: \'<s>\''
# expect-repr: '\t[line  2]: \'novalue\''
# expect: ParsingError: Source contains parsing errors: '<s>'
# expect-repr: '\t[line  2]: \'novalue\' (\'<s>\',) Source contains parsing errors: \'<s>\''
# expect-repr: '\t[line  2]: \'novalue\''
# expect: ParsingError: Source contains parsing errors: '<s>'
# expect-repr: '\t[line  2]: \'novalue\' (\'<s>\',) Source contains parsing errors: \'<s>\''
# expect-repr: '\t[line  2]: \'novalue\''
# expect: ParsingError: Source contains parsing errors: '<s>'
# expect-repr: '\t[line  2]: \'=x\' (\'<s>\',) Source contains parsing errors: \'<s>\''
# expect-repr: '\t[line  2]: \'=x\''
# expect: ParsingError: Source contains parsing errors: '<s>'
# expect-repr: '\t[line  2]: \'=x\' (\'<s>\',) Source contains parsing errors: \'<s>\''
# expect-repr: '\t[line  2]: \'=x\''
# expect: ParsingError: Source contains parsing errors: '<s>'
# expect-repr: '\t[line  2]: \'=x\' (\'<s>\',) Source contains parsing errors: \'<s>\''
# expect-repr: '\t[line  2]: \'=x\''
# expect: ParsingError: Source contains parsing errors: '<s>'
# expect-repr: '\t[line  2]: \'=x\' (\'<s>\',) Source contains parsing errors: \'<s>\''
# expect-repr: '\t[line  2]: \'=x\''
# expect: ParsingError: Source contains parsing errors: '<s>'
# expect-repr: '\t[line  2]: \'=x\' (\'<s>\',) Source contains parsing errors: \'<s>\''
# expect-repr: '\t[line  2]: \'=x\''
# expect: ParsingError: Source contains parsing errors: '<s>'
# expect-repr: '\t[line  2]: \'bad line\\n\''
# expect-repr: '\t[line  3]: \'worse\\n\' (\'<s>\',) Source contains parsing errors: \'<s>\''
# expect-repr: '\t[line  2]: \'bad line\\n\''
# expect-repr: '\t[line  3]: \'worse\\n\''
# expect: {'DEFAULT': {}, 's': {'bad line': None, 'worse': None, 'a': '1'}}
# expect: ParsingError: Source contains parsing errors: '<s>'
# expect-repr: '\t[line  2]: \'bad line\\n\''
# expect-repr: '\t[line  3]: \'worse\\n\' (\'<s>\',) Source contains parsing errors: \'<s>\''
# expect-repr: '\t[line  2]: \'bad line\\n\''
# expect-repr: '\t[line  3]: \'worse\\n\''
# expect: ParsingError: Source contains parsing errors: '<s>'
# expect-repr: '\t[line  2]: \'bad line\\n\''
# expect-repr: '\t[line  3]: \'worse\\n\''
# expect-repr: '\t[line  4]: \'a=1\' (\'<s>\',) Source contains parsing errors: \'<s>\''
# expect-repr: '\t[line  2]: \'bad line\\n\''
# expect-repr: '\t[line  3]: \'worse\\n\''
# expect-repr: '\t[line  4]: \'a=1\''
# expect: ParsingError: Source contains parsing errors: '<s>'
# expect-repr: '\t[line  2]: \'bad line\\n\''
# expect-repr: '\t[line  3]: \'worse\\n\' (\'<s>\',) Source contains parsing errors: \'<s>\''
# expect-repr: '\t[line  2]: \'bad line\\n\''
# expect-repr: '\t[line  3]: \'worse\\n\''
# expect: MissingSectionHeaderError: File contains no section headers.
# expect: file: '<s>', line: 1
# expect: '[s\n' ('<s>', 1, '[s\n') File contains no section headers.
# expect: file: '<s>', line: 1
# expect: '[s\n'
# expect: MissingSectionHeaderError: File contains no section headers.
# expect: file: '<s>', line: 1
# expect: '[s\n' ('<s>', 1, '[s\n') File contains no section headers.
# expect: file: '<s>', line: 1
# expect: '[s\n'
# expect: MissingSectionHeaderError: File contains no section headers.
# expect: file: '<s>', line: 1
# expect: '[s\n' ('<s>', 1, '[s\n') File contains no section headers.
# expect: file: '<s>', line: 1
# expect: '[s\n'
# expect: MissingSectionHeaderError: File contains no section headers.
# expect: file: '<s>', line: 1
# expect: '[s\n' ('<s>', 1, '[s\n') File contains no section headers.
# expect: file: '<s>', line: 1
# expect: '[s\n'
# expect: ParsingError: Source contains parsing errors: '<s>'
# expect-repr: '\t[line  1]: \'[s\\n\' (\'<s>\',) Source contains parsing errors: \'<s>\''
# expect-repr: '\t[line  1]: \'[s\\n\''
# expect: MissingSectionHeaderError: File contains no section headers.
# expect: file: '<s>', line: 1
# expect: '[]' ('<s>', 1, '[]') File contains no section headers.
# expect: file: '<s>', line: 1
# expect: '[]'
# expect: MissingSectionHeaderError: File contains no section headers.
# expect: file: '<s>', line: 1
# expect: '[]' ('<s>', 1, '[]') File contains no section headers.
# expect: file: '<s>', line: 1
# expect: '[]'
# expect: MissingSectionHeaderError: File contains no section headers.
# expect: file: '<s>', line: 1
# expect: '[]' ('<s>', 1, '[]') File contains no section headers.
# expect: file: '<s>', line: 1
# expect: '[]'
# expect: MissingSectionHeaderError: File contains no section headers.
# expect: file: '<s>', line: 1
# expect: '[]' ('<s>', 1, '[]') File contains no section headers.
# expect: file: '<s>', line: 1
# expect: '[]'
# expect: ParsingError: Source contains parsing errors: '<s>'
# expect-repr: '\t[line  1]: \'[]\' (\'<s>\',) Source contains parsing errors: \'<s>\''
# expect-repr: '\t[line  1]: \'[]\''
# expect: {'DEFAULT': {}, 's]': {'a': '1'}}
# expect: {'DEFAULT': {}, 's]': {'a': '1'}}
# expect: {'DEFAULT': {}, 's]': {'a': '1'}}
# expect: ParsingError: Source contains parsing errors: '<s>'
# expect-repr: '\t[line  2]: \'a=1\' (\'<s>\',) Source contains parsing errors: \'<s>\''
# expect-repr: '\t[line  2]: \'a=1\''
# expect: {'DEFAULT': {}, <UNNAMED_SECTION>: {}, 's]': {'a': '1'}}
# expect: {'DEFAULT': {}, ' s ': {'a': '1'}}
# expect: {'DEFAULT': {}, ' s ': {'a': '1'}}
# expect: {'DEFAULT': {}, ' s ': {'a': '1'}}
# expect: ParsingError: Source contains parsing errors: '<s>'
# expect-repr: '\t[line  2]: \'a=1\' (\'<s>\',) Source contains parsing errors: \'<s>\''
# expect-repr: '\t[line  2]: \'a=1\''
# expect: {'DEFAULT': {}, <UNNAMED_SECTION>: {}, ' s ': {'a': '1'}}
# expect: {'DEFAULT': {}, 's': {'a': '1\nb=2\nc'}}
# expect: {'DEFAULT': {}, 's': {'a': '1\nb=2\nc'}}
# expect: {'DEFAULT': {}, 's': {'a': '1\nb=2\nc'}}
# expect: ParsingError: Source contains parsing errors: '<s>'
# expect-repr: '\t[line  2]: \'a=1\\n\''
# expect-repr: '\t[line  3]: \'  b=2\\n\''
# expect-repr: '\t[line  4]: \' c\' (\'<s>\',) Source contains parsing errors: \'<s>\''
# expect-repr: '\t[line  2]: \'a=1\\n\''
# expect-repr: '\t[line  3]: \'  b=2\\n\''
# expect-repr: '\t[line  4]: \' c\''
# expect: {'DEFAULT': {}, <UNNAMED_SECTION>: {}, 's': {'a': '1\nb=2\nc'}}
# expect: {'DEFAULT': {}, 's': {'a': '1', 'b': '2'}}
# expect: {'DEFAULT': {}, 's': {'a': '1', 'b': '2'}}
# expect: {'DEFAULT': {}, 's': {'a': '1', 'b': '2'}}
# expect: ParsingError: Source contains parsing errors: '<s>'
# expect-repr: '\t[line  2]: \'  a=1\\n\''
# expect-repr: '\t[line  3]: \'  b=2\' (\'<s>\',) Source contains parsing errors: \'<s>\''
# expect-repr: '\t[line  2]: \'  a=1\\n\''
# expect-repr: '\t[line  3]: \'  b=2\''
# expect: {'DEFAULT': {}, <UNNAMED_SECTION>: {}, 's': {'a': '1', 'b': '2'}}
# expect: {'DEFAULT': {}, 's': {'a': '1\n\n\nmore', 'b': '2'}}
# expect: {'DEFAULT': {}, 's': {'a': '1\n\n\nmore', 'b': '2'}}
# expect: ParsingError: Source contains parsing errors: '<s>'
# expect-repr: '\t[line  5]: \'  more\\n\' (\'<s>\',) Source contains parsing errors: \'<s>\''
# expect-repr: '\t[line  5]: \'  more\\n\''
# expect: ParsingError: Source contains parsing errors: '<s>'
# expect-repr: '\t[line  2]: \'a=1\\n\''
# expect-repr: '\t[line  5]: \'  more\\n\''
# expect-repr: '\t[line  7]: \'b=2\' (\'<s>\',) Source contains parsing errors: \'<s>\''
# expect-repr: '\t[line  2]: \'a=1\\n\''
# expect-repr: '\t[line  5]: \'  more\\n\''
# expect-repr: '\t[line  7]: \'b=2\''
# expect: {'DEFAULT': {}, <UNNAMED_SECTION>: {}, 's': {'a': '1\n\n\nmore', 'b': '2'}}
# expect: {'DEFAULT': {}, 's': {'a': '1=2', 'b': '3 : 4'}}
# expect: {'DEFAULT': {}, 's': {'a': '1=2', 'b': '3 : 4'}}
# expect: {'DEFAULT': {}, 's': {'a': '1=2', 'b': '3 : 4'}}
# expect: {'DEFAULT': {}, 's': {'a': '1=2', 'b = 3': '4'}}
# expect: {'DEFAULT': {}, <UNNAMED_SECTION>: {}, 's': {'a:1': '2', 'b': '3 : 4'}}
# expect: {'DEFAULT': {'a': '1', 'b': '2'}, 's': {'a': '1', 'b': '2', 'c': '%(a)s'}}
# expect: {'DEFAULT': {'a': '1', 'b': '2'}, 's': {'a': '1', 'b': '2', 'c': '%(a)s'}}
# expect: {'DEFAULT': {'a': '1', 'b': '2'}, 's': {'a': '1', 'b': '2', 'c': '%(a)s'}}
# expect: ParsingError: Source contains parsing errors: '<s>'
# expect-repr: '\t[line  2]: \'a=1\\n\''
# expect-repr: '\t[line  4]: \'b=2\\n\''
# expect-repr: '\t[line  6]: \'c=%(a)s\' (\'<s>\',) Source contains parsing errors: \'<s>\''
# expect-repr: '\t[line  2]: \'a=1\\n\''
# expect-repr: '\t[line  4]: \'b=2\\n\''
# expect-repr: '\t[line  6]: \'c=%(a)s\''
# expect: {'DEFAULT': {'a': '1', 'b': '2'}, <UNNAMED_SECTION>: {'a': '1', 'b': '2'}, 's': {'a': '1', 'b': '2', 'c': '%(a)s'}}
# expect: ParsingError: Source contains parsing errors: '<s>'
# expect-repr: '\t[line  2]: \'a\\n\' (\'<s>\',) Source contains parsing errors: \'<s>\''
# expect-repr: '\t[line  2]: \'a\\n\''
# expect: MultilineContinuationError: Key without value continued with an indented line.
# expect: file: '<s>', line: 3
# expect: ' b=1' ('<s>', 3, ' b=1') Key without value continued with an indented line.
# expect: file: '<s>', line: 3
# expect: ' b=1'
# expect: ParsingError: Source contains parsing errors: '<s>'
# expect-repr: '\t[line  2]: \'a\\n\' (\'<s>\',) Source contains parsing errors: \'<s>\''
# expect-repr: '\t[line  2]: \'a\\n\''
# expect: ParsingError: Source contains parsing errors: '<s>'
# expect-repr: '\t[line  2]: \'a\\n\''
# expect-repr: '\t[line  3]: \' b=1\' (\'<s>\',) Source contains parsing errors: \'<s>\''
# expect-repr: '\t[line  2]: \'a\\n\''
# expect-repr: '\t[line  3]: \' b=1\''
# expect: ParsingError: Source contains parsing errors: '<s>'
# expect-repr: '\t[line  2]: \'a\\n\' (\'<s>\',) Source contains parsing errors: \'<s>\''
# expect-repr: '\t[line  2]: \'a\\n\''
# expect: {'DEFAULT': {}, 's': {'a': '1 # c', 'b': '2 ; d'}}
# expect: {'DEFAULT': {}, 's': {'a': '1 # c', 'b': '2 ; d'}}
# expect: {'DEFAULT': {}, 's': {'a': '1', 'b': '2'}}
# expect: ParsingError: Source contains parsing errors: '<s>'
# expect-repr: '\t[line  2]: \'a = 1 # c\\n\''
# expect-repr: '\t[line  3]: \'b = 2 ; d\' (\'<s>\',) Source contains parsing errors: \'<s>\''
# expect-repr: '\t[line  2]: \'a = 1 # c\\n\''
# expect-repr: '\t[line  3]: \'b = 2 ; d\''
# expect: {'DEFAULT': {}, <UNNAMED_SECTION>: {}, 's': {'a': '1 # c', 'b': '2 ; d'}}
# expect: {'DEFAULT': {}, 's': {'a': '1\n2'}}
# expect: {'DEFAULT': {}, 's': {'a': '1\n2'}}
# expect: ParsingError: Source contains parsing errors: '<s>'
# expect-repr: '\t[line  6]: \'  2\' (\'<s>\',) Source contains parsing errors: \'<s>\''
# expect-repr: '\t[line  6]: \'  2\''
# expect: ParsingError: Source contains parsing errors: '<s>'
# expect-repr: '\t[line  2]: \'# x\\n\''
# expect-repr: '\t[line  3]: \'  ; y\\n\''
# expect-repr: '\t[line  4]: \'a=1\\n\''
# expect-repr: '\t[line  5]: \'# in value\\n\''
# expect-repr: '\t[line  6]: \'  2\' (\'<s>\',) Source contains parsing errors: \'<s>\''
# expect-repr: '\t[line  2]: \'# x\\n\''
# expect-repr: '\t[line  3]: \'  ; y\\n\''
# expect-repr: '\t[line  4]: \'a=1\\n\''
# expect-repr: '\t[line  5]: \'# in value\\n\''
# expect-repr: '\t[line  6]: \'  2\''
# expect: {'DEFAULT': {}, <UNNAMED_SECTION>: {}, 's': {'a': '1\n2'}}
# expect: {'DEFAULT': {}}
# expect: {'DEFAULT': {}}
# expect: {'DEFAULT': {}}
# expect: {'DEFAULT': {}}
# expect: {'DEFAULT': {}}
# expect: {'DEFAULT': {}}
# expect: {'DEFAULT': {}}
# expect: {'DEFAULT': {}}
# expect: {'DEFAULT': {}}
# expect: {'DEFAULT': {}}
# expect: {'DEFAULT': {}, 's': {'a': '\nx\ny'}}
# expect: {'DEFAULT': {}, 's': {'a': '\nx\ny'}}
# expect: {'DEFAULT': {}, 's': {'a': '\nx\ny'}}
# expect: ParsingError: Source contains parsing errors: '<s>'
# expect-repr: '\t[line  2]: \'a =\\n\''
# expect-repr: '\t[line  3]: \'  x\\n\''
# expect-repr: '\t[line  4]: \'  y\' (\'<s>\',) Source contains parsing errors: \'<s>\''
# expect-repr: '\t[line  2]: \'a =\\n\''
# expect-repr: '\t[line  3]: \'  x\\n\''
# expect-repr: '\t[line  4]: \'  y\''
# expect: {'DEFAULT': {}, <UNNAMED_SECTION>: {}, 's': {'a': '\nx\ny'}}
# expect: {'DEFAULT': {}, 's': {'a': '1', 'b': '2'}, 'S': {'a': '3'}}
# expect: {'DEFAULT': {}, 's': {'a': '1', 'b': '2'}, 'S': {'a': '3'}}
# expect: {'DEFAULT': {}, 's': {'a': '1', 'b': '2'}, 'S': {'a': '3'}}
# expect: ParsingError: Source contains parsing errors: '<s>'
# expect-repr: '\t[line  2]: \'A=1\\n\''
# expect-repr: '\t[line  3]: \'B=2\\n\''
# expect-repr: '\t[line  5]: \'a=3\' (\'<s>\',) Source contains parsing errors: \'<s>\''
# expect-repr: '\t[line  2]: \'A=1\\n\''
# expect-repr: '\t[line  3]: \'B=2\\n\''
# expect-repr: '\t[line  5]: \'a=3\''
# expect: {'DEFAULT': {}, <UNNAMED_SECTION>: {}, 's': {'a': '1', 'b': '2'}, 'S': {'a': '3'}}
for e in (C.NoSectionError("s"), C.DuplicateSectionError("s"), C.DuplicateSectionError("s", "f"), C.DuplicateSectionError("s", "f", 5), C.DuplicateOptionError("s", "o"), C.DuplicateOptionError("s", "o", "f", 12), C.NoOptionError("o", "s"), C.InterpolationMissingOptionError("o", "s", "r", "k"), C.InterpolationDepthError("o", "s", "r"), C.ParsingError("f", 3, "l"), C.ParsingError("f"), C.MissingSectionHeaderError("f", 1, "l"), C.Error(), C.UnnamedSectionDisabledError(), C.InvalidWriteError("m")):
    print(repr(str(e)), e.args, type(e).__mro__[1].__name__)
# expect: "No section: 's'" ('s',) Error
# expect: "Section 's' already exists" ('s', None, None) Error
# expect: "While reading from 'f': section 's' already exists" ('s', 'f', None) Error
# expect: "While reading from 'f' [line  5]: section 's' already exists" ('s', 'f', 5) Error
# expect: "Option 'o' in section 's' already exists" ('s', 'o', None, None) Error
# expect: "While reading from 'f' [line 12]: option 'o' in section 's' already exists" ('s', 'o', 'f', 12) Error
# expect: "No option 'o' in section: 's'" ('o', 's') Error
# expect: "Bad value substitution: option 'o' in section 's' contains an interpolation key 'k' which is not a valid option name. Raw value: 'r'" ('o', 's', 'r', 'k') InterpolationError
# expect: "Recursion limit exceeded in value substitution: option 'o' in section 's' contains an interpolation key which cannot be substituted in 10 steps. Raw value: 'r'" ('o', 's', 'r') InterpolationError
# expect: "Source contains parsing errors: 'f'\n\t[line  3]: 'l'" ('f',) Error
# expect: "Source contains parsing errors: 'f'" ('f',) Error
# expect: "File contains no section headers.\nfile: 'f', line: 1\n'l'" ('f', 1, 'l') ParsingError
# expect: '' ('',) Exception
# expect: 'Support for UNNAMED_SECTION is disabled.' ('Support for UNNAMED_SECTION is disabled.',) Error
# expect: 'm' ('m',) Error

# --- interpolation, converters, subclasses, dicts
import configparser as C, io
def t(f, *a, **k):
    try:
        r = repr(f(*a, **k))
    except Exception as e:
        r = f"{type(e).__name__}: {e!s}"
    print(r)
for I, text in ((C.BasicInterpolation(), "[s]\na=%(b)s!\nb=%(c)s?\nc=x\nbad=%\nbad2=%z\nbad3=%(b\nbad4=%(zz)s\nloop=%(loop)s\nok=100%%%(c)s\nu=%(C)s\n"), (C.ExtendedInterpolation(), "[DEFAULT]\nd=D\n[s]\na=${b}!\nb=${c}?${d}\nc=x\nbad=$\nbad2=$z\nbad3=${b\nbad4=${zz}\nbad5=${t:zz}\nbad6=${a:b:c}\nbad7=${zz:a}\nloop=${loop}\nok=100$$${c}\nother=${t:e}\nn=${none}.\nnone\n[t]\ne=${f} ${s:c}\nf=F\n"), (None, "[s]\na=%(b)s ${b}\n"), (C.Interpolation(), "[s]\na=%(b)s\n")):
    p = C.ConfigParser(interpolation=I, allow_no_value=True)
    p.read_string(text)
    for o in p["s"]:
        t(p.get, "s", o)
    t(p.set, "s", "new", "$ {x} % (y)"); t(p.set, "s", "new", "%(a)s ${a} %% $$"); t(p.items, "s")
# expect: 'x?!'
# expect: 'x?'
# expect: 'x'
# expect: InterpolationSyntaxError: '%' must be followed by '%' or '(', found: '%'
# expect: InterpolationSyntaxError: '%' must be followed by '%' or '(', found: '%z'
# expect: InterpolationSyntaxError: bad interpolation variable reference '%(b'
# expect: InterpolationMissingOptionError: Bad value substitution: option 'bad4' in section 's' contains an interpolation key 'zz' which is not a valid option name. Raw value: '%(zz)s'
# expect: InterpolationDepthError: Recursion limit exceeded in value substitution: option 'loop' in section 's' contains an interpolation key which cannot be substituted in 10 steps. Raw value: '%(loop)s'
# expect: '100%x'
# expect: 'x'
# expect: ValueError: invalid interpolation syntax in '$ {x} % (y)' at position 6
# expect: None
# expect: InterpolationSyntaxError: '%' must be followed by '%' or '(', found: '%'
# expect: 'x?D!'
# expect: 'x?D'
# expect: 'x'
# expect: InterpolationSyntaxError: '$' must be followed by '$' or '{', found: '$'
# expect: InterpolationSyntaxError: '$' must be followed by '$' or '{', found: '$z'
# expect: InterpolationSyntaxError: bad interpolation variable reference '${b'
# expect: InterpolationMissingOptionError: Bad value substitution: option 'bad4' in section 's' contains an interpolation key 'zz' which is not a valid option name. Raw value: '${zz}'
# expect: InterpolationMissingOptionError: Bad value substitution: option 'bad5' in section 's' contains an interpolation key 't:zz' which is not a valid option name. Raw value: '${t:zz}'
# expect: InterpolationSyntaxError: More than one ':' found: ''
# expect: InterpolationMissingOptionError: Bad value substitution: option 'bad7' in section 's' contains an interpolation key 'zz:a' which is not a valid option name. Raw value: '${zz:a}'
# expect: InterpolationDepthError: Recursion limit exceeded in value substitution: option 'loop' in section 's' contains an interpolation key which cannot be substituted in 10 steps. Raw value: '${loop}'
# expect: '100$x'
# expect: 'F x'
# expect: '.'
# expect: None
# expect: 'D'
# expect: ValueError: invalid interpolation syntax in '$ {x} % (y)' at position 0
# expect: None
# expect: InterpolationSyntaxError: '$' must be followed by '$' or '{', found: '$'
# expect: '%(b)s ${b}'
# expect: None
# expect: None
# expect: [('a', '%(b)s ${b}'), ('new', '%(a)s ${a} %% $$')]
# expect: '%(b)s'
# expect: None
# expect: None
# expect: [('a', '%(b)s'), ('new', '%(a)s ${a} %% $$')]
t(C.ConfigParser, interpolation=5); t(C.ConfigParser, interpolation=C.BasicInterpolation)  # expect: TypeError: interpolation= must be None or an instance of Interpolation; got an object of type <class 'int'>
# expect: TypeError: interpolation= must be None or an instance of Interpolation; got an object of type <class 'type'>
p = C.ConfigParser(converters={"list": str.split, "upper": lambda s: s.upper()})
t(p.read_dict, {"s": {"a": "0", "C": None}, 7: {}})  # expect: TypeError: option values must be strings
p.read_dict({"s": {"a": "1 2 3", "b": 5}, 7: {}})
print(p.getlist("s", "a"), p["s"].getlist("a"), p["s"].getupper("b"), p.getlist("s", "zz", fallback=[]), p["s"].getlist("zz"), sorted(p.converters), p.converters["list"] is str.split, p.converters["int"], len(p.converters), p.sections())  # expect: ['1', '2', '3'] ['1', '2', '3'] 5 [] None ['boolean', 'float', 'int', 'list', 'upper'] True None 5 ['s', '7']
p.converters["neg"] = lambda s: -int(s)
print(p["s"].getneg("b"), p.getneg("s", "b"))  # expect: -5 -5
del p.converters["neg"]
t(lambda: p.getneg); t(lambda: p["s"].getneg); t(p.converters.__setitem__, "", int); t(p.converters.__setitem__, 5, int); t(p.converters.__delitem__, ""); t(p.converters.__delitem__, "zz"); t(p.converters.__getitem__, "zz"); t(p.read_dict, {"s": {"x": 1, "X": 2}}); t(p.read_dict, {1: {}, "1": {}})  # expect: AttributeError: 'ConfigParser' object has no attribute 'getneg'
# expect: AttributeError: 'SectionProxy' object has no attribute 'getneg'
# expect: ValueError: Incompatible key: cannot use "" as a name
# expect: ValueError: Incompatible key: 5 (type: <class 'int'>)
# expect: KeyError: ''
# expect: KeyError: 'zz'
# expect: KeyError: 'zz'
# expect: DuplicateOptionError: While reading from '<dict>': option 'x' in section 's' already exists
# expect: DuplicateSectionError: Section '1' already exists
class Case(C.ConfigParser):
    def optionxform(self, s):
        return s
    def getpoint(self, section, option, **k):
        return self._get_conv(section, option, lambda s: tuple(map(int, s.split(","))), **k)
p = Case({"Def": "1"}, default_section="common")
p.read_string("[s]\nKey=1,2\n[common]\nother=%(Def)s")
print(p["s"].getpoint("Key"), list(p["s"]), p.defaults(), p["s"]["other"], sorted(p.converters))  # expect: (1, 2) ['Key', 'Def', 'other'] {'Def': '1', 'other': '%(Def)s'} 1 ['boolean', 'float', 'int', 'point']
p = C.RawConfigParser({"Num": 5}, dict_type=dict, allow_no_value=True)
p.add_section("s"); p.set("s", "n", 5); p.set("s", "none"); p.set("s", "multi", "a\nb")
out = io.StringIO(); p.write(out); print(out.getvalue(), p.get("s", "n"), p.defaults())  # expect: [DEFAULT]
# expect: num = 5
# expect:
# expect: [s]
# expect: n = 5
# expect: none
# expect: multi = a
# expect-repr: '\tb'
# expect:
# expect:  5 {'num': 5}
p.add_section(5)
p.set("s", "bad=key", "x"); t(p.write, io.StringIO()); p.remove_option("s", "bad=key"); p.set("s", "[x]", "y"); t(p.write, io.StringIO())  # expect: InvalidWriteError: Cannot write key bad=key; contains delimiter =
# expect: InvalidWriteError: Cannot write key [x]; begins with section pattern
p = C.ConfigParser(allow_unnamed_section=True)
p.read_string("a=1\n[s]\nb=2")
out = io.StringIO(); p.write(out); print(out.getvalue(), p.get(C.UNNAMED_SECTION, "a"), p.sections(), C.UNNAMED_SECTION)  # expect: a = 1
# expect:
# expect: [s]
# expect: b = 2
# expect:
# expect:  1 [<UNNAMED_SECTION>, 's'] <UNNAMED_SECTION>
t(C.ConfigParser().add_section, C.UNNAMED_SECTION)  # expect: UnnamedSectionDisabledError: Support for UNNAMED_SECTION is disabled.
p = C.ConfigParser(); p.read_file(["[a]\n", "b=1\n"]); print(dict(p["a"])); t(p.read_file, ["x"], "name"); t(p.read_file, ["x"])  # expect: {'b': '1'}
# expect: MissingSectionHeaderError: File contains no section headers.
# expect: file: 'name', line: 1
# expect: 'x'
# expect: MissingSectionHeaderError: File contains no section headers.
# expect: file: '<???>', line: 1
# expect: 'x'
print(sorted(C.__all__), C.DEFAULTSECT, C.MAX_INTERPOLATION_DEPTH, C.RawConfigParser.BOOLEAN_STATES, [n for n in dir(C.ConfigParser) if not n.startswith("_")], [n for n in dir(C.SectionProxy) if not n.startswith("_")])  # expect: ['BasicInterpolation', 'ConfigParser', 'ConverterMapping', 'DEFAULTSECT', 'DuplicateOptionError', 'DuplicateSectionError', 'ExtendedInterpolation', 'Interpolation', 'InterpolationDepthError', 'InterpolationError', 'InterpolationMissingOptionError', 'InterpolationSyntaxError', 'InvalidWriteError', 'MAX_INTERPOLATION_DEPTH', 'MissingSectionHeaderError', 'MultilineContinuationError', 'NoOptionError', 'NoSectionError', 'ParsingError', 'RawConfigParser', 'SectionProxy', 'UNNAMED_SECTION', 'UnnamedSectionDisabledError'] DEFAULT 10 {'1': True, 'yes': True, 'true': True, 'on': True, '0': False, 'no': False, 'false': False, 'off': False} ['BOOLEAN_STATES', 'NONSPACECRE', 'OPTCRE', 'OPTCRE_NV', 'SECTCRE', 'add_section', 'clear', 'converters', 'defaults', 'get', 'getboolean', 'getfloat', 'getint', 'has_option', 'has_section', 'items', 'keys', 'options', 'optionxform', 'pop', 'popitem', 'read', 'read_dict', 'read_file', 'read_string', 'remove_option', 'remove_section', 'sections', 'set', 'setdefault', 'update', 'values', 'write'] ['clear', 'get', 'items', 'keys', 'name', 'parser', 'pop', 'popitem', 'setdefault', 'update', 'values']
print(C.ConfigParser.SECTCRE.match("[a b]x").group("header"), C.ConfigParser.OPTCRE.match("a b : c").groupdict(), C.ConfigParser.OPTCRE_NV.match("a b").groupdict(), C.ConverterMapping.GETTERCRE.match("getx")["name"])  # expect: a b {'option': 'a b', 'vi': ':', 'value': 'c'} {'option': 'a b', 'vi': None, 'value': None} x

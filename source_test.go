package adder_test

// This file feeds hostile sources to everything that takes source: adder.Compile, and
// inside a program compile, eval, exec, ast.parse and what is built on them. Each must give
// a syntax error, another ordinary exception or a limit, in time proportional to its
// length; never a panic, an internal error or a stack that grows with the source.

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"runtime/debug"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/adderlang/adder"
)

// A nest is a source that repeats: before × n, middle, after × n.
type nest struct{ before, middle, after string }

// nests has each way in which the grammar nests or goes on.
var nests = []nest{
	// brackets, closed, open and wrongly closed
	{"(", "1", ")"}, {"(", "", ")"}, {"(", "1", ",)"}, {"(", "", ""}, {"(", "1", "]"}, {"[", "1", "]"}, {"[", "", ""}, {"[1,", "", "]"},
	{"{", "1", "}"}, {"{1:", "1", "}"}, {"{**", "a", "}"}, {"{*", "a", "}"}, {"{1:", "", ""}, {"f(", "1", ")"}, {"f(a=", "1", ")"}, {"f(*", "a", ")"},
	{"f(**", "a", ")"}, {"f(", "", ""}, {"a[", "1", "]"}, {"a[b:", "1", "]"}, {"a[", "", ""}, {"(a:=", "1", ")"}, {"([{", "1", "}])"}, {"([{", "", "])}"},
	{"", "", ")"}, {"", "", "]"}, {"", "", "}"}, {")(", "", ""}, {"(yield ", "1", ")"}, {"(await ", "a", ")"}, {"(lambda:", "1", ")"}, {"(a for a in ", "b", ")"},
	{"[a for a in ", "b", "]"}, {"{a: b for a in ", "b", "}"}, {"[a for a in b if ", "c", "]"}, {"[", "a", " for a in b]"}, {"[*", "a", "]"},
	// operators
	{"-", "1", ""}, {"+", "1", ""}, {"~", "1", ""}, {"not ", "1", ""}, {"-", "", ""}, {"not ", "", ""}, {"await ", "a", ""}, {"- not ", "1", ""}, {"*", "a", ""}, {"**", "a", ""},
	{"", "1", "+1"}, {"1+", "", ""}, {"", "1", "**1"}, {"", "1", "**-1"}, {"2**", "2", ""}, {"", "1", "@1"}, {"", "1", "//1%1"}, {"", "1", " if 1 else 1"}, {"1 if 1 else ", "1", ""},
	{"1 if 1 ", "", ""}, {"1 if ", "1", " else 1"}, {"", "1", " and 1"}, {"", "1", " or 1"}, {"1 and not ", "1", ""}, {"", "1", "<1"}, {"", "1", " in 1"}, {"", "1", " is not 1"}, {"", "1", " not in 1"},
	{"", "'a'", "%1"}, {"", "'a'", "*9"}, {"", "1", "<<9"}, {"", "9", "**9"}, {"", "a", ".a"}, {"", "a", "()"}, {"", "a", "[0]"}, {"", "a", ".a()[0]"}, {"", "a", "."}, {"", "a", ".."}, {"lambda:", "1", ""},
	{"lambda a=", "1", ":1"}, {"lambda a:", "", ""}, {"lambda *", "a", ":1"}, {"lambda: (", "1", ")"}, {"a:=", "1", ""}, {"a=", "1", ""}, {"a,", "=1", ""}, {"a+=", "1", ""}, {"", "a", "=a"}, {"*a,", "=1", ""}, {"yield ", "1", ""},
	{"yield from ", "a", ""}, {"", "a", ":a"}, {"a:", "a", ""}, {"", "x", ",x"}, {"", "x", ",*x"}, {"x,", "", ""}, {"", "x", "!"}, {"", "x", "?"}, {"", "x", "$"}, {"", "", "<>"}, {"", "", "->"}, {"", "", "..."},
	// statements
	{"", "x", ";x"}, {"", "", ";"}, {"", "", "pass\n"}, {"", "", "\n"}, {"", "", " "}, {"", "", "\t"}, {"", "", "\f"}, {"", "", "\r"}, {"", "", " \n"}, {"", "", "#\n"}, {"", "", "\\\n"}, {"", "1", "\\\n"}, {"", "", "\\"},
	{"if 1:", "1", ""}, {"while 1:", "1", ""}, {"", "if 1: pass\n", "elif 1: pass\n"}, {"", "if 1: pass\n", "else: pass\n"}, {"else:", "1", ""}, {"for a in b:", "1", ""}, {"for a in ", "b:pass", ""}, {"for ", "a", " in b: pass"},
	{"with a:", "1", ""}, {"with ", "a", ",a"}, {"with (", "a", ")"}, {"with (a,", "b", "): pass"}, {"def f():", "1", ""}, {"def f(", "a", ""}, {"def ", "a", ""}, {"class a:", "1", ""}, {"class a(", "b", ")"}, {"async ", "def f(): pass", ""},
	{"async def f():", "1", ""}, {"try:", "1", ""}, {"", "try: pass\n", "except: pass\n"}, {"", "try: pass\n", "except a: pass\n"}, {"", "try: pass\n", "except* a: pass\n"}, {"", "try: pass\n", "finally: pass\n"},
	{"@", "a", "\ndef f(): pass"}, {"@a\n", "def f(): pass", ""}, {"@a\n", "", ""}, {"", "import a", ".a"}, {"", "import a", ",a"}, {"import ", "a", ""}, {"", "from .", "."}, {"", "from ", "..."}, {"", "from a import a", ",a"}, {"", "from a import (a", ",a"},
	{"", "global a", ",a"}, {"", "nonlocal a", ",a"}, {"", "del a", ",a"}, {"del (", "a", ")"}, {"assert ", "a", ""}, {"assert a,", "a", ""}, {"return ", "a", ""}, {"raise ", "a", ""}, {"raise a from ", "a", ""}, {"type a=", "a", ""},
	{"type a[", "a", "]=1"}, {"def f[a:", "a", "](): pass"}, {"def f[a=", "a", "](): pass"}, {"", "def f[a", ",a"}, {"class a[*", "a", "]: pass"}, {"print ", "a", ""}, {"exec ", "a", ""}, {"lambda ", "a", ""}, {"match ", "a", ""}, {"case ", "a", ""},
	{"match x:\n case ", "1", ": pass"}, {"", "match x:\n", " case 1: pass\n"}, {"", "match x:\n case 1", "|1"}, {"", "match x:\n case a", ".a"}, {"", "match x:\n case a", " as a"}, {"", "match x:\n case 1", "+1"}, {"", "match x:\n case -", "-"},
	{"", "match x:\n case ", "["}, {"", "match x:\n case ", "("}, {"", "match x:\n case ", "a("}, {"", "match x:\n case ", "{1:"}, {"", "match x:\n case ", "a(b="}, {"", "match x:\n case ", "*"}, {"", "match x:\n case 1 if ", "not "},
	// literals
	{"", "", "9"}, {"", "0x", "f"}, {"", "0b", "1"}, {"", "0o", "7"}, {"", "", "0"}, {"", "1", "_1"}, {"", "1", "_"}, {"", "1.", "1"}, {"", "1e", "9"}, {"", "1e-", "9"}, {"", "", "."}, {"", ".", "9"}, {"", "", "9j"}, {"", "1", "e1"}, {"", "0", "x"},
	{"", "", "a"}, {"", "", "é"}, {"", "", "\u0301"}, {"", "", "𝐚"}, {"", "", "\u200b"}, {"", "", "\u00a0"}, {"", "", "\u2028"}, {"", "", "€"}, {"", "", "“"}, {"", "", "\U0010ffff"}, {"", "", "_"}, {"", "", "__debug__ "}, {"", "", "None="},
	{"", "", "''"}, {"", "", "'a' "}, {"", "", "b'a' "}, {"", "", "'a' b'a' "}, {"", "", "\"\"\""}, {"", "", "'"}, {"", "'", "a"}, {"", "'''", "a\n"}, {"", "'''", "''"}, {"", "'", "\\"}, {"", "'", "\\\n"}, {"", "'", "\\n"}, {"", "'", "\\N{"},
	{"", "'\\N{", "a"}, {"", "'", "\\x"}, {"", "'", "\\u"}, {"", "'", "\\U0010ffff"}, {"", "b'", "\\x"}, {"", "b'", "é"}, {"", "", "r"}, {"", "", "rb'a' "}, {"", "", "f"}, {"", "", "f'' "}, {"", "", "t'' "}, {"", "", "f'{a}' "}, {"", "", "f'{' "},
	{"f'{", "a", "}'"}, {"f\"{", "a", "}\""}, {"f'{", "", ""}, {"f'", "", "'"}, {"t'{", "a", "}'"}, {"t'{f'{", "", ""}, {"f'''{", "a", "}'''"}, {"", "f'{a:", "{"}, {"", "f'{a:", "{a:"}, {"", "f'{", "{"}, {"", "f'{", "}"}, {"", "f'", "{{"}, {"", "f'", "}}"},
	{"", "f'{a", "!r"}, {"", "f'{a", "="}, {"", "f'{a", ":"}, {"", "f'{a:", "}"}, {"", "f'", "{a}"}, {"", "f'", "{a!r:>{b}}"}, {"", "f'", "\\N{"}, {"", "f'", "\\"}, {"f'{(", "a", ")}'"}, {"f'{lambda:", "a", "}'"}, {"f'{\n", "", ""}, {"", "f'''", "{\n}"},
	{"f'{a:{", "", ""}, {"f'{a!r:{", "a", "}}'"}, {"", "f'{a#", "\n"}, {"", "f'{", "'"}, {"", "f'{", "\"'"}, {"", "rf'", "\\{"}, {"", "t'", "{a}"}, {"", "t'{", "a="},
}

// pieces are sources of other kinds: bytes that are no text, marks, halves of things.
func pieces() []string {
	out := []string{"\x00", "a\x00", "'\x00'", "#\x00", "'''\n\x00", "\\\x00", "f'\x00", "f'{\x00}'", "\x00" + strings.Repeat("a\n", 100000), strings.Repeat("a\n", 100000) + "\x00", strings.Repeat("\x00", 1000000),
		"\xff", "a = '\xff'", "# \xff", "\x80\x80", "'\xc3'", "'\xe2\x82'", "'\xf0\x9f\x98'", "'\xc0\x80'", "'\xed\xa0\x80'", "'\xf4\x90\x80\x80'", "\xfe\xff\x00a", "\xff\xfea\x00", "\xff\xfe\x00\x00", "é\xff",
		"\xef\xbb\xbf", "\xef\xbb\xbfa", "\xef\xbb\xbf\xef\xbb\xbfa", "\xef\xbb", "a\xef\xbb\xbf", "\xef\xbb\xbf# coding: latin-1\na", "\xef\xbb\xbf# coding: utf-8\na = '\xff'", strings.Repeat("\xff", 1000000), strings.Repeat("\xe2\x82", 500000),
		"\ufeff", "\ufeff\ufeff", "\x1a", "\x1a\x1a a", "a\x1ab", "\r", "\r\r\n\n\r", "a\r b", "'a\rb'", "'''a\r\nb\r'''", "\f\f a", " \f a", "\t a\n  b", "if a:\n\tb\n        c", "if a:\n        b\n\tc", "if a:\n  b\n c", "  a\nb", "\\", "\\\n", "a\\", "a \\ b", "a\\\n\\\n\\",
		"\u202e a", "a\u200d", "\u3000a", "a\u0300 = 1", "\u037a", "ª", "℘", "·", "１", "a１", "٣", "\ud7ff", "\U000e0100"}
	for _, enc := range []string{"utf-8", "utf8", "UTF_8", "latin-1", "ascii", "utf-16", "utf-32", "utf-7", "cp1252", "cp437", "cp037", "shift_jis", "euc_jp", "gbk", "big5", "hz", "iso2022_jp", "koi8-r", "punycode", "idna", "unicode_escape",
		"raw_unicode_escape", "rot13", "base64", "hex", "zlib", "bz2", "mbcs", "undefined", "none", "", "x", "utf-8-sig", "utf_8_sig", "utf-8-mac", strings.Repeat("a", 100000), "utf-8\x00", "../utf8", "é"} {
		for _, body := range []string{"a", "'é'", "'\xe9'", "'\xff\xfe'", "\\u0027", "+AGE-"} {
			out = append(out, "# coding: "+enc+"\n"+body, "\n# -*- coding="+enc+" -*-\n"+body)
		}
	}
	return append(out, "# coding: latin-1\n# coding: utf-8\n'\xe9'", "a\n# coding: latin-1\n'\xe9'", "a\n\n# coding: latin-1\n'\xe9'", "#"+strings.Repeat(" ", 1000000)+"coding: x\n", "#"+strings.Repeat("coding:", 100000))
}

// rich is cut, torn and soiled at every place.
const rich = `# coding: utf-8
@d(a)
async def f[T: int = 1, *U](a, /, b: x = 1, *c, d=2, **e) -> {1: 2}:
	x: "é" = f'a{b!r:>{c:{d}}}{{{e=}}}\N{BULLET}' rf"{a:\d}{f'{"b"}'}" t'{a}' 'b\x41\u20ac'
	with (a as b, c): return await [i async for i in (yield)] if a else lambda *q: -q ** 2
match x:
  case {'k': -1 + 2j, **r} | [a, *_] | P(a.b, c=d) as e if f"""{a
:>5}""": del r[1:2, ...]
try: a = b, *c = 0xf_f, 1_0.5e-3
except* (A, B) as e: raise A from not b
else: import a.b as c; from ..d import (e as f,)
class C(a, metaclass=b): global g; type Y[**P] = lambda: (z := b'\xff\'')
`

// altered gives forms of rich: all prefixes and suffixes, and each byte dropped, doubled or
// replaced.
func altered(yield func(string) bool) {
	for i := range len(rich) {
		for _, s := range []string{rich[:i], rich[i:], rich[:i] + rich[i+1:], rich[:i+1] + rich[i:]} {
			if !yield(s) {
				return
			}
		}
		for _, by := range []string{"\x00", "\xff", "{", "}", "'", "\"", "\\", "\n", "(", ")", "]", ":", "!", "\t", "é", " "} {
			if !yield(rich[:i] + by + rich[i+1:]) {
				return
			}
		}
	}
}

// nestDepth is how often nests repeat.
const nestDepth = 1_000_000

func (n nest) source(depth int) string {
	return strings.Repeat(n.before, depth) + n.middle + strings.Repeat(n.after, depth)
}

// blocks nests n blocks by indentation.
func indented(head string, n int) string {
	var b strings.Builder
	for i := range n {
		b.WriteString(strings.Repeat(" ", i) + head + "\n")
	}
	return b.String() + strings.Repeat(" ", n) + "pass\n"
}

// perMegabyte is the time that a megabyte of source may take: ten times what was measured.
const perMegabyte = 15 * time.Second

// hostileStack is the stack that is enough for any source.
const hostileStack = 128 << 20

// TestHostileSources compiles them by the API.
func TestHostileSources(t *testing.T) {
	t.Parallel()
	defer debug.SetMaxStack(debug.SetMaxStack(hostileStack))
	check := func(what, src string) {
		start := time.Now()
		p, err := adder.Compile("hostile.py", []byte(src))
		if took := time.Since(start); took > perMegabyte*time.Duration(len(src)+1_000_000)/1_000_000 {
			t.Errorf("%s: %d bytes took %v", what, len(src), took)
		}
		var se *adder.SyntaxError
		if err != nil && !errors.As(err, &se) {
			t.Errorf("%s: %.500v", what, err)
		}
		if err == nil && p == nil {
			t.Errorf("%s: nothing came of it", what)
		}
		if err != nil && se.Line < 0 {
			t.Errorf("%s: line %d", what, se.Line)
		}
	}
	for _, n := range nests {
		for _, depth := range []int{30, 190, 250, nestDepth} {
			check(fmt.Sprintf("%d × %q %q %q", depth, n.before, n.middle, n.after), n.source(depth))
		}
	}
	for _, head := range []string{"if 1:", "while 1:", "for a in b:", "with a:", "def f():", "class a:", "async def f():", "try:", "match x:", "case 1:", "else:"} {
		check(head, indented(head, 3000))
	}
	for _, p := range pieces() {
		check(fmt.Sprintf("%.80q", p), p)
	}
	for s := range altered {
		check(fmt.Sprintf("%q", s), s)
	}
}

// hostileProgram takes what the host gives as source, in every way that a program can.
const hostileProgram = `
import ast
ways = [
    lambda s: compile(s, "f", "exec"), lambda s: compile(s, "f", "eval"), lambda s: compile(s, "f", "single"),
    lambda s: compile(s, "f", "exec", ast.PyCF_ONLY_AST), lambda s: compile(s, "f", "exec", ast.PyCF_ALLOW_TOP_LEVEL_AWAIT),
    lambda s: ast.parse(s, mode="func_type"), ast.parse, ast.literal_eval, lambda s: compile(ast.parse(s), "f", "exec"),
    lambda s: eval(s, {}), lambda s: exec(s, {}), lambda s: compile(s, "f", "single", 0x4200), lambda s: f"{s:{s}}", lambda s: s.format(),
    lambda s: type(s, (), {}), lambda s: int(s), lambda s: float(s), lambda s: complex(s), lambda s: ast.unparse(ast.parse(s)), lambda s: ast.dump(ast.parse(s)),
]
def attempt(way, source):
    try:
        way(source)
    except SystemError as e:
        print(e)
    except Exception as e:
        str(e)
for way in ways:
    attempt(way, source())
`

// TestHostileSourcesInside gives them to a program.
func TestHostileSourcesInside(t *testing.T) {
	if testing.Short() {
		t.Skip("compiles hundreds of hostile texts in programs")
	}
	t.Parallel()
	defer debug.SetMaxStack(debug.SetMaxStack(hostileStack))
	p := compiled(t, "hostile.py", hostileProgram)
	limits := 0
	check := func(what, src string) {
		var out bytes.Buffer
		in, err := adder.New(adder.Config{Stdout: &out, Limits: adder.Limits{Fuel: 50_000_000, Wall: -1}})
		if err != nil {
			t.Fatal(err)
		}
		var source any = adder.Func(func() []byte { return []byte(src) })
		if utf8.ValidString(src) {
			source = adder.Func(func() string { return src })
		}
		if err := in.Grant("source", source.(adder.Capability)); err != nil {
			t.Fatal(err)
		}
		start := time.Now()
		_, err = in.Run(context.Background(), p)
		if took := time.Since(start); took > 20*perMegabyte*time.Duration(len(src)+1_000_000)/1_000_000 {
			t.Errorf("%s: %d bytes took %v", what, len(src), took)
		}
		var l *adder.LimitError
		if errors.As(err, &l) {
			limits++
		} else if err != nil {
			t.Errorf("%s: %.1000v", what, err)
		}
		if out.Len() > 0 {
			t.Errorf("%s: %.1000s", what, out.String())
		}
	}
	for i, n := range nests {
		depths := []int{250, 5000}
		if i%30 == 0 {
			depths = append(depths, nestDepth/4)
		}
		for _, depth := range depths {
			check(fmt.Sprintf("%d × %q %q %q", depth, n.before, n.middle, n.after), n.source(depth))
		}
	}
	for i, p := range pieces() {
		if i < 80 || i%7 == 0 {
			check(fmt.Sprintf("%.80q", p), p)
		}
	}
	i := 0
	for s := range altered {
		if i++; i%40 == 0 {
			check(fmt.Sprintf("%q", s), s)
		}
	}
	t.Logf("%d ended by a limit", limits)
}

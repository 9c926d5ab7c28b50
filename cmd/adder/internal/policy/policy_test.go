package policy

import (
	"bytes"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/pelletier/go-toml/v2"

	"github.com/adderlang/adder"
)

const top = "../../../../"

// TestSchemaFile: the checked-in schema is that of the structs.
// `adder policy schema >docs/grants.schema.json` writes it.
func TestSchemaFile(t *testing.T) {
	file, err := os.ReadFile(top + "docs/grants.schema.json")
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(file, Schema()) {
		t.Error("docs/grants.schema.json is not what `adder policy schema` shows")
	}
}

// TestExamples: the policy files that are shown are right by the schema and by the decoder.
func TestExamples(t *testing.T) {
	files, err := filepath.Glob(top + "examples/*/grants.toml")
	if err != nil || len(files) == 0 {
		t.Fatal(files, err)
	}
	doc, err := os.ReadFile(top + "docs/policy.md")
	if err != nil {
		t.Fatal(err)
	}
	texts := map[string][]byte{}
	for _, f := range files {
		if texts[f], err = os.ReadFile(f); err != nil {
			t.Fatal(err)
		}
	}
	for i, block := range strings.Split(string(doc), "```toml\n")[1:] {
		texts["docs/policy.md, block "+string(rune('1'+i))] = []byte(strings.SplitN(block, "```", 2)[0])
	}
	if len(texts) < len(files)+1 {
		t.Error("docs/policy.md shows no policy file")
	}
	for name, text := range texts {
		if _, err := Parse(name, ".", text); err != nil {
			t.Error(err)
		}
		if err := validates(t, text); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
}

const base = `[profile.base]
level = "io"
limits.fuel = 1000
grants.data = "dir:./data:append"
grants.now = { kind = "clock", coarse = "1s" }
modules = ["json", "re"]
stderr = false

[[profile.base.root]]
path = "vendor"
locked = true
modules = ["re"]
per_package = true
stdout = true
grants.api = { kind = "http", url = "https://x/y/", methods = ["GET"] }

[[profile.base.root]]
path = "other"

`

// TestErrors: what is wrong is said, with its line. The schema refuses what it can know.
func TestErrors(t *testing.T) {
	for _, c := range []struct {
		text, want string
		meaning    bool // the schema cannot know
	}{
		{"", "p.toml: no profile: want a table such as [profile.NAME]", false},
		{"profile = 3", "p.toml:1: profile: want a table, not the number 3", false},
		{"[profile.a]\nx = 1", "p.toml:2: unknown key x: the keys here are about, level, extends, limits, grants, modules, root, locked, stdout, stderr, stdin", false},
		{"[profil.a]", "p.toml:1: unknown key profil: the keys here are profile", false},
		{"[profile.a]\n\nlimits.full = 1", "p.toml:3: unknown key full: the keys here are fuel, memory, output, depth, time", false},
		{"[profile.a]\nlimits = {fuel = 1,\nmemory = [1]}", "p.toml:3: memory: want a number or a text such as \"64MiB\"", false},
		{"[profile.a]\nlimits.fuel = 0", "p.toml:2: fuel: out of range: a limit is at least 1 and never absent", false},
		{"[profile.a]\nlimits.fuel = -5", "p.toml:2: fuel: not a number with a unit of k, M, G, KiB, MiB or GiB", false},
		{"[profile.a]\nlimits.fuel = \"lots\"", "p.toml:2: fuel: not a number with a unit of k, M, G, KiB, MiB or GiB", false},
		{"[profile.a]\nlimits.time = \"-1s\"", "p.toml:2: time: a time is positive", false},
		{"[profile.a]\nlimits.depth = 2000000", "p.toml:2: depth: at most 1,000,000", true},
		{"[profile.a]\nstdin = 1", "p.toml:2: stdin: want true or false, not the number 1", false},
		{"[profile.a]\nmodules = \"json\"", "p.toml:2: modules: want an array, not a text", false},
		{"[profile.a]\nmodules = [\n\"json\",\n3]", "p.toml:4: modules: want a text, not the number 3", false},
		{"[profile.a]\nlevel = \"safe\"", "p.toml:2: unknown level safe: pure, confined or io", false},
		{"[profile.a]\nlevel = \"\"", "p.toml:2: level: want pure, confined or io", false},
		{"[profile.a]\nlevel = 1979-05-27", "p.toml:2: level: want a text, not a date or time", false},
		{"[profile.a]\nextends = \"\"", "p.toml:2: extends: want the name of a profile", true},
		{"[profile.a]\nextends = \"b\"", "p.toml:2: extends: no profile b", true},
		{"[profile.a]\nextends = \"a\"", "p.toml:2: profile a extends itself", true},
		{"[profile.a]\nextends = \"b\"\n[profile.b]\nextends = \"a\"", "p.toml:2: profile a extends itself", true},
		{"[profile.a]\n[profile.a]", "p.toml:2: table a already exists", true},
		{"[profile.a]\nlevel = \"io\"\nlevel = \"io\"", "p.toml:3: key level is already defined", true},
		{"[profile.a\n", "p.toml:1: expected ']' to close table name", true},
		{"[profile.'a/b']", `p.toml:1: "a/b" cannot be a name`, false},
		{"[profile.a]\ngrants.'..' = 'clock'", `p.toml:2: ".." cannot be a name`, false},
		{"[profile.a]\ngrants.x = 3", `p.toml:2: x: want a text such as "dir:./data:ro" or a table, not the number 3`, false},
		{"[profile.a]\ngrants.x = \"gpu\"", "p.toml:2: x: unknown kind gpu: dir, file, clock, random, stdin, environ, http, dial, listen, kv or child", false},
		{"[profile.a]\ngrants.x = {path = \"a\"}", `p.toml:2: x: want a kind, such as kind = "dir"`, false},
		{"[profile.a]\ngrants.x = {kind = \"gpu\"}", "p.toml:2: x: unknown kind gpu: dir, file, clock, random, stdin, environ, http, dial, listen, kv or child", false},
		{"[profile.a]\ngrants.x = {kind = \"clock\", seed = 1}", "p.toml:2: unknown key seed: the keys here are frozen, start, step, coarse", false},
		{"[profile.a.grants.x]\nkind = \"stdin\"\npath = \"-\"", "p.toml:3: unknown key path: there is nothing to set", false},
		{"[profile.a.grants]\nx = {kind = \"dir\"}", "p.toml:2: x: want dir:PATH", true},
		{"[profile.a.grants]\nx = {kind = \"dir\", path = \"d\", mode = \"memory\"}", "p.toml:2: x: a directory in memory has no path", true},
		{"[profile.a.grants]\nx = {kind = \"dir\", path = \"d\", mode = \"w\"}", "p.toml:2: x: unknown mode w: ro, rw, append, overlay or memory", false},
		{"[profile.a.grants]\nx = {kind = \"random\", seed = 1.5}", "p.toml:2: seed: want a whole number, not the number 1.5", false},
		{"[[profile.a.root]]\npath = \"x\"\n[[profile.a.root]]\nlocked = true", "p.toml:3: root: path is missing", false},
		{"[[profile.a.root]]\npath = \"x\"\n[[profile.a.root]]\npath = 4", "p.toml:4: path: want a text, not the number 4", false},
		{"[profile.a]\nlocked = true\n[[profile.a.root]]\npath = \"x\"\nlocked = false", "p.toml:5: locked = false in a profile that is locked", true},
		{"[profile.a]\nstdin = false\ngrants.in = \"stdin\"", "p.toml:3: grants.in grants standard input, and stdin = false refuses it", true},
		{"[profile.a]\nstdin = true\ngrants.stdin = \"clock\"", "p.toml:2: stdin = true grants it under the name stdin, and grants.stdin is something else", true},
		// levels
		{"[profile.a]\nlevel = \"pure\"\ngrants.t = \"clock:frozen=0\"", "p.toml:3: profile a claims level pure, but gives more: it grants t; pure programs are granted nothing but output", true},
		{"[profile.a]\nlevel = \"pure\"\nstdin = true", "p.toml:3: profile a claims level pure, but gives more: it grants stdin; pure programs are granted nothing but output", true},
		{"[profile.a]\nlevel = \"confined\"\ngrants.d = \"dir:.:rw\"", "p.toml:3: profile a claims level confined, but gives more: grants.d lets it write, make or remove files", true},
		{"[profile.a]\nlevel = \"confined\"\ngrants.d = \"file:x:append\"", "p.toml:3: profile a claims level confined, but gives more: grants.d lets it write, make or remove files", true},
		{base + "[profile.a]\nextends = \"base\"\nlevel = \"confined\"", "p.toml:22: profile a claims level confined, but gives more: grants.data lets it write, make or remove files", true},
		// narrowing
		{base + "[profile.a]\nextends = \"base\"\nlimits.fuel = 1001", "p.toml:22: profile a can only narrow base: fuel is greater there", true},
		{base + "[profile.a]\nextends = \"base\"\ngrants.x = \"clock\"", "p.toml:22: profile a can only narrow base: it does not grant x", true},
		{base + "[profile.a]\nextends = \"base\"\ngrants.now = \"clock\"", "p.toml:22: profile a can only narrow base: grants.now is a finer clock", true},
		{base + "[profile.a]\nextends = \"base\"\ngrants.data = \"clock\"", "p.toml:22: profile a can only narrow base: data is of another kind there", true},
		{base + "[profile.a]\nextends = \"base\"\ngrants.data = \"dir:data:rw\"", "p.toml:22: profile a can only narrow base: grants.data is a mode that allows more", true},
		{base + "[profile.a]\nextends = \"base\"\nmodules = [\"re\", \"csv\"]", "p.toml:22: profile a can only narrow base: it does not have the module csv", true},
		{base + "[profile.a]\nextends = \"base\"\nstderr = true", "p.toml:22: profile a can only narrow base: stderr is set otherwise there", true},
		{base + "[profile.a]\nextends = \"base\"\nstdin = true", "p.toml:22: profile a can only narrow base: stdin is set otherwise there", true},
		{base + "[profile.a]\nextends = \"base\"\n[[profile.a.root]]\npath = \"mine\"", "p.toml:22: profile a can only narrow base: it does not have the root mine, or has it before another", true},
		{base + "[profile.a]\nextends = \"base\"\n[[profile.a.root]]\npath = \"other\"\n[[profile.a.root]]\npath = \"vendor\"", "p.toml:24: profile a can only narrow base: it does not have the root vendor, or has it before another", true},
		{base + "[profile.a]\nextends = \"base\"\n[[profile.a.root]]\npath = \"vendor\"\nlocked = false", "p.toml:24: profile a can only narrow base: of the root vendor, locked is set otherwise there", true},
		{base + "[profile.a]\nextends = \"base\"\n[[profile.a.root]]\npath = \"other\"\nown = true", "p.toml:22: profile a can only narrow base: it does not have the root other, or has it before another", true},
		{base + "[profile.a]\nextends = \"base\"\n[[profile.a.root]]\npath = \"other\"\ngrants.data = \"dir:data\"", "p.toml:24: profile a can only narrow base: of the root other, it does not grant data", true},
		{base + "[profile.a]\nextends = \"base\"\n[[profile.a.root]]\npath = \"vendor\"\ngrants.api = { kind = \"http\", url = \"https://x/\", methods = [\"GET\"] }", "p.toml:24: profile a can only narrow base: of the root vendor, grants.api is another URL", true},
		{base + "[profile.a]\nextends = \"base\"\n[[profile.a.root]]\npath = \"vendor\"\nmodules = [\"csv\"]", "p.toml:24: profile a can only narrow base: of the root vendor, it does not have the module csv", true},
		{base + "[profile.a]\nextends = \"base\"\n[[profile.a.root]]\npath = \"other\"\nstdout = true", "p.toml:24: profile a can only narrow base: of the root other, stdout is set otherwise there", true},
		{base + "[profile.a]\nextends = \"base\"\n[[profile.a.root]]\npath = \"vendor\"\nper_package = false", "p.toml:24: profile a can only narrow base: of the root vendor, per_package is set otherwise there", true},
		// roots
		{"[[profile.a.root]]\npath = \"x\"\nlibrary = true\nown = true", "p.toml:4: own = true and library = true: it is one of them", true},
		{"[[profile.a.root]]\npath = \"x\"\nown = true\ngrants.t = \"clock\"", "p.toml:1: the root x has what the profile or the library has: name, grants, modules, stdout, stderr and per_package are for others", true},
		{"[[profile.a.root]]\npath = \"x/lib\"\n[[profile.a.root]]\npath = \"y/lib\"", "p.toml:3: the name lib is taken: set name", true},
		{"[[profile.a.root]]\npath = \"main\"", "p.toml:1: the name main is taken: set name", true},
		{"[[profile.a.root]]\npath = \"..\"", "p.toml:1: the root ..: \"..\" cannot be a name: set name", true},
		{"[[profile.a.root]]\npath = \"x\"\ngrants.t = \"gpu\"", "p.toml:3: t: unknown kind gpu: dir, file, clock, random, stdin, environ, http, dial, listen, kv or child", false},
		{"[profile.a]\nlevel = \"pure\"\n[[profile.a.root]]\npath = \"x\"\ngrants.t = \"clock\"", "p.toml:5: profile a claims level pure, but gives more: of the root x, it grants t; pure programs are granted nothing but output", true},
		{"[profile.a]\nlevel = \"confined\"\nroot = [{ path = \"x\", grants = { d = \"dir:.:rw\" } }]", "p.toml:3: profile a claims level confined, but gives more: of the root x, grants.d lets it write, make or remove files", true},
		{"[profile.b]\nlevel = \"confined\"\n[profile.a]\nextends = \"b\"\nlevel = \"io\"", "p.toml:5: profile a can only narrow b: level io is above confined", true},
	} {
		_, err := Parse("p.toml", ".", []byte(c.text))
		if err == nil || err.Error() != c.want {
			t.Errorf("%s\n  %v\n  want %s", c.text, err, c.want)
		}
		var e *Error
		if err != nil && !errors.As(err, &e) {
			t.Errorf("%s: %T", c.text, err)
		}
		var tree any
		if toml.Unmarshal([]byte(c.text), &tree) == nil && (validates(t, []byte(c.text)) == nil) != c.meaning {
			t.Errorf("%s\n  the schema says %v", c.text, validates(t, []byte(c.text)))
		}
	}
}

// TestNarrowing: what a profile inherits.
func TestNarrowing(t *testing.T) {
	f, err := Parse("p.toml", ".", []byte(base+`[profile.a]
extends = "base"
limits.memory = "1MiB"
grants.data = "dir:./data"
stdout = false
[[profile.a.root]]
path = "vendor"
grants = {}
stdout = false
[profile.b]
extends = "a"
limits.fuel = 10
modules = ["re"]
level = "confined"
`))
	if err != nil {
		t.Fatal(err)
	}
	p, err := f.Profile("b")
	if err != nil {
		t.Fatal(err)
	}
	l := p.Budget(adder.Limits{Fuel: 7, Output: 8})
	if l != (adder.Limits{Fuel: 10, Memory: 1 << 20, Output: 8}) {
		t.Errorf("%+v", l)
	}
	if len(p.Given()) != 1 || p.Given()["data"] == nil || p.Fits() != Confined {
		t.Errorf("%v, fits %s", p.Given(), p.Fits())
	}
	if (*p.Modules)[0] != "re" || len(*p.Modules) != 1 || Yes(p.Stdout, true) || Yes(p.Stderr, true) {
		t.Errorf("%+v", p)
	}
	if r := *p.Roots; len(r) != 1 || r[0].Path != "vendor" || !Yes(r[0].Locked, false) || !Yes(r[0].PerPackage, false) || len(r[0].Grants) > 0 || (*r[0].Modules)[0] != "re" {
		t.Errorf("%+v", r)
	}
	if _, err := f.Profile("c"); err == nil || err.Error() != "p.toml: no profile c: there is a, b, base" {
		t.Error(err)
	}
}

// TestExplain: all that a profile allows is in its explanation, and nothing in it can write to
// a terminal.
func TestExplain(t *testing.T) {
	f, err := Parse("p.toml", "/srv", []byte("[profile.\"x\\u001b[2J\"]\nabout = \"a\\u001b]0;t\\u0007b\\nc \\u202e d é\"\nlevel = \"confined\"\nlimits = { fuel = 5, memory = \"1MiB\", output = 7, depth = 9, time = 1 }\n"+
		"modules = [\"json\", \"\\u001b\"]\nstderr = false\nstdin = true\nlocked = true\ngrants.d = \"dir:a\\u001bb\"\ngrants.r = \"random\"\nroot = [{ path = \"lib\", library = true }, { path = \"src\", own = true }, { path = \"v\\u001b\" }, "+
		"{ path = \"w\", name = \"wide\", per_package = true, modules = [], stdout = true, stderr = true, grants.e = \"clock\" }]\n"))
	if err != nil {
		t.Fatal(err)
	}
	p, err := f.Profile("x\x1b[2J")
	if err != nil {
		t.Fatal(err)
	}
	want := `Profile "x\x1b[2J", keeps its claim of level confined
a?]0;t?b?c ? d é
It may
  compute, with these modules of the library: json, "\x1b"
  write to standard output
  read the files under "/srv/a\x1bb", as /d
  draw random numbers of the machine
  read standard input
It may not
  write, make or remove files
  use the network
  read the environment
  write to standard error
  start processes, or do anything else that is not listed above
It may spend
  5 units of fuel
  1 MiB of live data
  7 bytes of output
  9 nested calls
  1s from start to end
Its code comes from
  the library of Adder
  the script and its directory, files of grants.lock alone, as they are there
  /srv/lib, files of grants.lock alone, as they are there, as library
  /srv/src, files of grants.lock alone, as they are there, with all that the script may do
  "/srv/v\x1b", files of grants.lock alone, as they are there, as the root "v\x1b"
  /srv/w, files of grants.lock alone, as they are there, as the root wide, each package by itself
What its root "v\x1b" may
  compute, with the modules of the library that the program may import
What its root wide may
  compute, with no module of the library
  write to standard output
  read the machine's clock, and sleep
`
	if got := p.Explain(adder.Limits{}); got != want {
		t.Errorf("%s\nwant\n%s", got, want)
	}
}

// FuzzParse: no file makes it fail otherwise than by an error, and what it takes can be
// explained.
func FuzzParse(f *testing.F) {
	f.Add(base)
	f.Add("[profile.a]\nlimits = {fuel = [[[[{}]]]]}\n[[profile.a.root]]\n[profile.a.root.x]\n")
	f.Fuzz(func(t *testing.T, text string) {
		file, err := Parse("p.toml", "/", []byte(text))
		if err != nil {
			var e *Error
			if !errors.As(err, &e) {
				t.Fatalf("%T", err)
			}
			return
		}
		for _, n := range file.Names() {
			p, err := file.Profile(n)
			if err != nil {
				t.Fatal(err)
			}
			for _, r := range strings.ReplaceAll(p.Explain(adder.Limits{Fuel: 1, Memory: 1, Output: 1}), "\n", "") {
				if r < ' ' || r == 0x7f {
					t.Fatalf("%q", p.Explain(adder.Limits{}))
				}
			}
		}
	})
}

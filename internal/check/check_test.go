package check

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/adderlang/adder/internal/builtins"
	"github.com/adderlang/adder/internal/importer"
	"github.com/adderlang/adder/internal/object"
	_ "github.com/adderlang/adder/internal/stdlib"
	"github.com/adderlang/adder/internal/syntax"
)

type dirRoot string

func (d dirRoot) Name() string { return string(d) }

func (d dirRoot) Read(path string) ([]byte, bool, error) {
	b, err := os.ReadFile(filepath.Join(string(d), path))
	if errors.Is(err, os.ErrNotExist) {
		return nil, false, nil
	}
	return b, err == nil, err
}

func (d dirRoot) HasDir(path string) bool {
	i, err := os.Stat(filepath.Join(string(d), path))
	return err == nil && i.IsDir()
}

func options(roots ...Root) Options {
	ns := builtins.Namespace()
	return Options{Roots: roots,
		Library: func(n string) bool { _, ok := importer.Library[n]; return ok || object.NativeModule(n) != nil },
		Builtin: func(n string) bool { _, ok := ns.GetStr(object.MakeStr(n)); return ok }}
}

// TestFiles: what each line of testdata/_programs needs is what its comment says: "# needs: clock, read
// data", and nothing where there is none. Modules of testdata/_programs/root are imported.
func TestFiles(t *testing.T) {
	files, err := filepath.Glob("testdata/_programs/*.py")
	if err != nil || len(files) < 5 {
		t.Fatal(files, err)
	}
	for _, f := range files {
		src, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		r, err := Program(f, src, options(dirRoot("testdata/_programs/root")))
		if err != nil {
			t.Error(err)
			continue
		}
		got := map[string][]string{}
		texts := map[string][]byte{f: src}
		for _, i := range r.Imports {
			if i.File != "" {
				if texts[i.File], err = os.ReadFile(i.File); err != nil {
					t.Fatal(err)
				}
			}
		}
		for _, n := range r.Needs {
			at := fmt.Sprintf("%s:%d", n.File, n.Line)
			what := n.Kind
			if n.Name != "" {
				what += " " + n.Name
			}
			if n.Kind == Unknown {
				what += " " + n.What
			}
			if !slices.Contains(got[at], what) {
				got[at] = append(got[at], what)
			}
		}
		for name, text := range texts {
			for i, line := range strings.Split(string(text), "\n") {
				_, want, _ := strings.Cut(line, "# needs: ")
				at := fmt.Sprintf("%s:%d", name, i+1)
				if have := strings.Join(got[at], ", "); have != want {
					t.Errorf("%s: %s\n  needs %q", at, line, have)
				}
			}
		}
	}
}

// TestTable: what the table names is there, if the module is; its kinds are known.
func TestTable(t *testing.T) {
	kinds := []string{Read, Write, Clock, Entropy, Stdin, Stdout, Stderr, Network, Process, Unknown, byMode, isPath, inTmp}
	for name, members := range delegates {
		lib, isLib := importer.Library[name]
		for member, ds := range members {
			for _, d := range ds {
				if !slices.Contains(kinds, d.kind) {
					t.Errorf("%s.%s: no kind %s", name, member, d.kind)
				}
			}
			first, _, _ := strings.Cut(member, ".")
			if isLib && !lib.Package && name != "os" && name != "random" && !strings.Contains(lib.Text, first) {
				t.Errorf("%s has no %s", name, first)
			}
		}
	}
}

// TestLibrary: every module of the library whose own text uses a delegate is in the table, or
// here with the reason why it needs nothing that its users could name.
func TestLibrary(t *testing.T) {
	fine := map[string]string{
		"ast": "main", "asyncio": "it has a clock of its own where none is granted", "argparse": "prints usage; the width of a terminal", "base64": "main",
		"collections": "", "concurrent.futures": "", "contextlib": "redirects what is there", "importlib": "hooks", "logging": "says no time without a clock",
		"optparse": "prints usage", "pprint": "prints", "quopri": "main", "shlex": "main", "statistics": "a method, which files.go has", "threading": "waits", "traceback": "prints; lines of files that can be read",
		"typing": "", "warnings": "prints", "platform": "", "posixpath": "in the table as os.path", "ntpath": "not used here", "genericpath": "in the table as os.path",
	}
	o := options()
	for name, lib := range importer.Library {
		top, _, _ := strings.Cut(name, ".")
		if delegates[name] != nil || delegates[canonical(name)] != nil || delegates[top] != nil || strings.HasPrefix(top, "_") || fine[top] != "" || fine[name] != "" {
			continue
		}
		r, err := Program(name, []byte(lib.Text), Options{Library: o.Library, Builtin: o.Builtin, Package: top})
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		for _, n := range r.Needs {
			switch n.Kind {
			case Read, Write, Clock, Entropy, Stdin, Network, Process:
				t.Errorf("%s uses %s in line %d, and is not in the table", name, n.What, n.Line)
			}
		}
	}
}

// TestNetworks: a module is met by the kinds of grants that it works over.
func TestNetworks(t *testing.T) {
	for what, kinds := range map[string]string{"socket.create_connection(('h', 80))": "dial listen", "urllib.request.urlopen('http://h/')": "http dial", "http.client.HTTPConnection('h')": "http dial", "http.server.HTTPServer(('', 80), None)": ""} {
		module := what[:strings.LastIndexByte(what[:strings.IndexByte(what, '(')], '.')]
		r, err := Program("p.py", []byte("import "+module+"\n"+what+"\n"), options())
		if err != nil {
			t.Fatal(err)
		}
		var met []string
		for _, kind := range []string{"http", "dial", "listen", "dir"} {
			if len(r.Judge(Given{Grants: map[string]Grant{"g": {kind, true}}})) == 0 {
				met = append(met, kind)
			}
		}
		if strings.Join(met, " ") != kinds {
			t.Errorf("%s: %v", what, met)
		}
	}
}

func TestJudge(t *testing.T) {
	r, err := Program("p.py", []byte("import time, csv\nprint(time.time(), open('/data/x', 'w'), open('/in/x'), api.get(1), input())\n"), options())
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		name string
		g    Given
		want string
	}{
		{"nothing", Given{}, "clock, name api, read in, stdin, stdout, write data"},
		{"output", Given{Stdout: true, Stdin: true}, "clock, name api, read in, write data"},
		{"all", Given{Stdout: true, Stdin: true, Grants: map[string]Grant{"data": {"dir", true}, "in": {"file", false}, "c": {"clock", false}, "api": {"http", false}}}, ""},
		{"read-only", Given{Stdout: true, Stdin: true, Grants: map[string]Grant{"data": {"dir", false}, "in": {"dir", false}, "c": {"clock", false}, "api": {"http", false}}}, "write data"},
		{"modules", Given{Stdout: true, Stdin: true, Modules: []string{"time"}, Grants: map[string]Grant{"data": {"dir", true}, "in": {"dir", false}, "c": {"clock", false}, "api": {"http", false}}}, "module csv"},
		{"another kind", Given{Stdout: true, Stdin: true, Grants: map[string]Grant{"data": {"clock", true}, "in": {"dir", false}, "api": {"http", false}}}, "write data"},
	} {
		var got []string
		for _, n := range r.Judge(c.g) {
			got = append(got, strings.TrimSpace(n.Kind+" "+n.Name))
		}
		if s := strings.Join(got, ", "); s != c.want {
			t.Errorf("%s: %s, not %s", c.name, s, c.want)
		}
	}
}

func TestErrors(t *testing.T) {
	var e *syntax.Error
	if _, err := Program("p.py", []byte("x = = 1"), options()); !errors.As(err, &e) {
		t.Error(err)
	}
	if _, err := Program("p.py", []byte("nonlocal x"), options()); !errors.As(err, &e) {
		t.Error(err)
	}
}

// TestDeep: chains that are as long as a text can be cost time in proportion to it.
func TestDeep(t *testing.T) {
	for _, src := range []string{
		"x" + strings.Repeat(".a", 50_000), "f()" + strings.Repeat(".a", 50_000), "f" + strings.Repeat("()", 50_000),
		"1" + strings.Repeat("+1", 50_000), "import time\ntime" + strings.Repeat(".time", 50_000),
		strings.Repeat("import time as a\n", 5_000) + "a.time()",
	} {
		if _, err := Program("p.py", []byte(src), options()); err != nil {
			t.Errorf("%.20s: %v", src, err)
		}
	}
}

package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// TestPolicy: a profile is all that a program has.
func TestPolicy(t *testing.T) {
	top := files(t, map[string]string{
		"p/grants.toml": "[profile.all]\nlimits = { fuel = '1M', time = '10s' }\ngrants.data = 'dir:data:rw'\nstdin = true\n" +
			"[profile.reads]\nextends = 'all'\nlevel = 'confined'\nstdin = false\ngrants.data = 'dir:data'\nstderr = false\nlimits.output = 100\n" +
			"[profile.pure]\nlevel = 'pure'\nmodules = []\n[profile.quiet]\nstdout = false\n" +
			"[profile.quota.grants]\nd = { kind = 'dir', path = 'data', mode = 'rw', bytes = 4, files = 1, read = 3, handles = 1 }\n" +
			"[profile.modules]\nmodules = ['csv', 'importlib', 'datetime', 'pickle']\n" +
			"[profile.kids]\nlevel = 'confined'\nmodules = ['os', 'json']\ngrants.kids = { kind = 'child', children = 3, handles = 2, modules = ['json', 'csv'], each_fuel = '10k', grants = { data = 'dir:data', now = { kind = 'clock', frozen = 0 } } }\n" +
			"[profile.roots]\nroot = [{ path = 'vendor', grants.files = 'dir:data', stdout = true }, { path = 'lib', library = true }]\n",
		"p/one.toml":         "[profile.only]\ngrants.t = { kind = 'clock', frozen = 2024-02-29T12:00:00Z }\n",
		"p/bad.toml":         "[profile.only]\nlevel = 'pure'\ngrants.t = 'clock'\n",
		"p/data/in.txt":      "content",
		"p/vendor/v.py":      "x = 'vendored'\ndef f(): print(open('/files/in.txt').read())\n",
		"p/lib/l.py":         "y = 'library'\n",
		"script/grants.toml": "[profile.ambient]\ngrants.data = 'dir:.:rw'\n",
		"script/s.py":        "print(open('/data/in.txt').read())\n",
	})
	p := func(s string) string { return filepath.Join(top, s) }
	policy := func(profile string, args ...string) []string {
		return append([]string{"--policy", p("p/grants.toml"), "--profile", profile}, args...)
	}
	for _, c := range []struct {
		name   string
		args   []string
		code   int
		stdout string
		stderr string // a part of it; "" is nothing at all
	}{
		{"grants", policy("all", "-c", "data.open('new', 'w').write('x'); print(data.listdir(), input())"), 0, "['in.txt', 'new'] line\n", ""},
		{"narrowed", policy("reads", "-c", "import sys\nsys.stderr.write('unseen')\ntry: open('/data/y', 'w')\nexcept PermissionError as e: print(e)\ntry: input()\nexcept PermissionError as e: print('input')"), 0, "[Errno 13] Permission denied: '/data/y'\ninput\n", ""},
		{"a script", policy("reads", p("script/s.py")), 0, "content\n", ""},
		{"output", policy("reads", "-c", "print('x' * 200)"), 75, "", "output limit reached"},
		{"fuel", policy("all", "-c", "while 1: pass"), 75, "", "fuel limit reached: 1000000"},
		{"less fuel", policy("all", "--fuel", "10k", "-c", "while 1: pass"), 75, "", "fuel limit reached: 10000 "},
		{"more fuel", policy("all", "--fuel", "2M", "-c", ""), 2, "", "--fuel is more than the profile allows"},
		{"more time", policy("all", "--time", "11s", "-c", ""), 2, "", "--time is more than the profile allows"},
		{"a time where there is none", policy("pure", "--time", "50ms", "-c", "while 1: pass"), 75, "", "time limit reached: 50ms"},
		{"no modules", policy("pure", "-c", "import json"), 1, "", "No module named 'json'"},
		{"a module and what it imports", policy("modules", "-c", "import csv, datetime\nprint(list(csv.reader(['a,b'])), datetime.datetime.strptime('2024', '%Y').year)"), 0, "[['a', 'b']] 2024\n", ""},
		{"another module", policy("modules", "-c", "import csv, decimal"), 1, "", "No module named 'decimal'"},
		{"through the library", policy("modules", "-c", "import importlib, pickle\nfor f in (lambda: importlib.import_module('decimal'), lambda: importlib.__import__('decimal'), lambda: __import__('decimal'),\n"+
			"        lambda: pickle.loads(b'cdecimal\\nDecimal\\n.'), lambda: list(map(__import__, ['decimal'])), lambda: importlib.util.find_spec('decimal').loader):\n"+
			"    try: print(f())\n    except (ImportError, AttributeError): print('no')"), 0, "no\nno\nno\nno\nno\nno\n", ""},
		{"no output", policy("quiet", "-c", "print(1)"), 77, "", "print() needs standard output"},
		{"a file under pure", policy("pure", "-c", "", "@"+p("p/data/in.txt")), 2, "", "the profile claims level pure"},
		{"a file", policy("quiet", "-c", "import sys; sys.stderr.write(open(sys.argv[1]).read())", "@"+p("p/data/in.txt")), 0, "", "content"},
		{"quotas", policy("quota", "-c", "def t(f):\n    try: print(f())\n    except OSError as e: print(e.errno)\n"+
			"t(lambda: d.open('a', 'w').write('1234'))\nt(lambda: open('/d/a', 'ab', 0).write(b'5'))\nt(lambda: d.open('b', 'w'))\nt(lambda: d.open('in.txt', 'rb', 0).read(3))\nt(lambda: d.open('in.txt', 'rb', 0).read(1))"), 0, "4\n122\n122\nb'con'\n122\n", ""},
		{"children", policy("kids", "-c", "def t(f):\n    try: print(f())\n    except Exception as e: print(type(e).__name__)\ni = kids.interp()\n"+
			"for s in ('open(\"/data/in.txt\").read()', '__import__(\"json\").dumps([now.time()])', '__import__(\"csv\")', '__import__(\"os\")', '[0 for _ in iter(int, 1)]'): t(lambda: i.eval(s))\n"+
			"t(lambda: open('/data/in.txt'))\nt(lambda: data)\nj = kids.interp()\nt(kids.interp)"), 0, "content\n[0.0]\nModuleNotFoundError\nModuleNotFoundError\nLimitError\nCapabilityError\nNameError\nBlockingIOError\n", ""},
		{"roots", policy("roots", "-c", "import v, l; print(v.x, l.y); v.f()"), 0, "vendored library\ncontent\n", ""},
		{"the only profile", []string{"--policy", p("p/one.toml"), "-c", "import time; print(time.time())"}, 0, "1709208000.0\n", ""},
		{"which profile", []string{"--policy", p("p/grants.toml"), "-c", ""}, 2, "", "has more than one profile"},
		{"no such profile", policy("none", "-c", ""), 2, "", "no profile none: there is all, kids, modules, pure, quiet, quota, reads, roots"},
		{"no file", []string{"--policy", p("none.toml"), "-c", ""}, 2, "", "no such file"},
		{"a claim that does not hold", []string{"--policy", p("p/bad.toml"), "-c", "print(1)"}, 2, "", "bad.toml:3: profile only claims level pure, but gives more: it grants t;"},
		{"more grants", policy("all", "--grant", "x=clock", "-c", ""), 2, "", "do not go with --policy"},
		{"more roots", policy("all", "--root", top, "-c", ""), 2, "", "do not go with --policy"},
		{"a profile alone", []string{"--profile", "all", "-c", ""}, 2, "", "--profile needs --policy FILE"},
		{"nothing is read that was not named", []string{p("script/s.py")}, 77, "", "needs a directory at /data"},
		{"explain", []string{"policy", "explain", "--profile", "pure", p("p/grants.toml")}, 0, "", ""},
		{"explain what is wrong", []string{"policy", "explain", p("p/bad.toml")}, 2, "", "bad.toml:3: profile only claims level pure"},
		{"explain nothing", []string{"policy", "explain"}, 2, "", "policy explain needs one file"},
		{"explain whom", []string{"policy", "explain", "--profile", "none", p("p/one.toml")}, 2, "", "no profile none: there is only"},
		{"no command", []string{"policy", "what"}, 2, "", "policy explains, or shows its schema"},
	} {
		code, out, errs := cli(t, "line\n", c.args...)
		if code != c.code || c.args[0] != "policy" && out != c.stdout || !strings.Contains(errs, c.stderr) || (c.stderr == "") != (errs == "") {
			t.Errorf("%s: exit %d\nstdout %q\nstderr %q\nwant %d\nstdout %q\nstderr %q", c.name, code, out, errs, c.code, c.stdout, c.stderr)
		}
	}
	if _, out, _ := cli(t, "", "policy", "explain", p("p/grants.toml")); strings.Count(out, "\nProfile ") != 7 {
		t.Errorf("all profiles are explained: %s", out)
	}
	if _, out, _ := cli(t, "", "policy", "schema"); !strings.HasPrefix(out, "{\n") {
		t.Errorf("%.50s", out)
	}
}

// TestPolicyExample runs the example of policy files as its file says.
func TestPolicyExample(t *testing.T) {
	t.Chdir("../../examples/policy")
	want, err := os.ReadFile("expected.txt")
	if err != nil {
		t.Fatal(err)
	}
	for _, profile := range []string{"report", "base"} {
		code, out, errs := cli(t, "", "--policy", "grants.toml", "--profile", profile, "report.py")
		if profile == "report" && (code != 0 || out != string(want) || errs != "") {
			t.Errorf("exit %d\n%s%s", code, out, errs)
		}
		if profile == "base" && (code != 0 || strings.Contains(out, "cannot be changed")) {
			t.Errorf("exit %d\n%s%s", code, out, errs)
		}
	}
	if code, _, errs := cli(t, "", "--policy", "grants.toml", "--profile", "sum", "report.py"); code != 77 {
		t.Errorf("exit %d\n%s", code, errs)
	}
}

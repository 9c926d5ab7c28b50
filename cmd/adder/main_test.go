package main

import (
	"archive/zip"
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// cli runs the command in-process.
func cli(t *testing.T, stdin string, args ...string) (code int, stdout, stderr string) {
	t.Helper()
	var out, errs bytes.Buffer
	code = run(args, strings.NewReader(stdin), &out, &errs)
	return code, out.String(), errs.String()
}

// files writes files under a new directory.
func files(t *testing.T, all map[string]string) string {
	t.Helper()
	top := t.TempDir()
	for name, text := range all {
		path := filepath.Join(top, name)
		if err := os.MkdirAll(filepath.Dir(path), 0o777); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(text), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	return top
}

func TestCommand(t *testing.T) {
	top := files(t, map[string]string{
		"main.py":         "import sys\nimport helper\nprint(sys.argv[1:], helper.x, __name__, __file__.endswith('main.py'))\n",
		"helper.py":       "x = 42\n",
		"vendor/dep.py":   "def add(a, b): return a + b\ndef reads(): return open('/data/in.txt').read()\ndef says(): print('said')\n",
		"pkg/__init__.py": "",
		"pkg/__main__.py": "from . import other\nprint(__name__, __package__, other.y)\n",
		"pkg/other.py":    "y = 7\nif __name__ == '__main__': print('as main', __package__)\n",
		"fail.py":         "def f():\n    return 1 / 0\n\nf()\n",
		"late.py":         "import broken\nbroken.f()\n",
		"broken.py":       "def f():\n    return [][0]\n",
		"bad.py":          "x = = 1\n",
		"plain/sub/m.py":  "z = 9\n",
		"spaces.py":       "import plain.sub.m as m, plain\nprint(m.z, plain.__file__, plain.sub.__package__)\ntry: from plain import nope\nexcept ImportError as e: print(str(e)[:25])\n",
		"data/in.txt":     "content\n",
		"data2/in.txt":    "other\n",
		"data3/in.txt":    "other\n",
		"lib/extra.py":    "z = 8\nif __name__ == '__main__': print(__name__)\n",
		"lib/textwrap.py": "who = 'lib'\n",
	})
	p := func(s string) string { return filepath.Join(top, s) }
	var z bytes.Buffer
	zw := zip.NewWriter(&z)
	if w, err := zw.Create("zipped.py"); err != nil || zw.Close() != nil || w == nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(p("lib.zip"), z.Bytes(), 0o666); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(p("peek.py"), []byte("exec(compile('1/0', '"+p("data/in.txt")+"', 'exec'))\n"), 0o666); err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		name   string
		stdin  string
		args   []string
		code   int
		stdout string
		stderr string
	}{
		{"script", "", []string{p("main.py"), "a", "-x", "--fuel"}, 0, "['a', '-x', '--fuel'] 42 __main__ True\n", ""},
		{"packages without __init__.py", "", []string{p("spaces.py")}, 0, "9 None plain.sub\ncannot import name 'nope'\n", ""},
		{"directory to begin in", "", []string{"--grant", "data=dir:" + p("data"), "--dir", "/data", "-c", "import os; print(os.getcwd(), open('in.txt').read())"}, 0, "/data content\n\n", ""},
		{"text", "", []string{"-c", "import sys; print(sys.argv)", "q"}, 0, "['-c', 'q']\n", ""},
		{"stdin", "print('hi', __name__)", []string{"-"}, 0, "hi __main__\n", ""},
		{"no arguments", "print('hi')", nil, 0, "hi\n", ""},
		{"a root has no grants", "", []string{"--root", p("vendor"), "--grant", "data=dir:" + p("data"), "-c", "import dep\nprint(dep.add(1, 2))\ntry: dep.reads()\nexcept PermissionError as e: print(e)\ntry: dep.says()\nexcept PermissionError as e: print(e)"},
			0, "3\nopen('/data/in.txt') needs a directory at /data, which was not granted: add it with --grant vendor/data=dir:PATH\nprint() needs standard output, which was not granted: add it with --grant vendor/stdout\n", ""},
		{"a root with grants", "", []string{"--grant", "v/data=dir:" + p("data"), "--grant", "v/stdout", "--root", "v=" + p("vendor"), "-c", "import dep\nprint(dep.reads(), 'data' in globals())\ndep.says()"}, 0, "content\n False\nsaid\n", ""},
		{"a missing grant of a root", "", []string{"--root", p("vendor"), "-c", "import dep; dep.reads()"}, 77, "", "Traceback (most recent call last):\n  File \"<string>\", line 1, in <module>\n    import dep; dep.reads()\n                ~~~~~~~~~^^\n" +
			"  File \"" + p("vendor/dep.py") + "\", line 2, in reads\n    def reads(): return open('/data/in.txt').read()\n                        ~~~~^^^^^^^^^^^^^^^^\n" +
			"adder.CapabilityError: open('/data/in.txt') needs a directory at /data, which was not granted: add it with --grant vendor/data=dir:PATH\n"},
		{"no such root", "", []string{"--grant", "vendor/now=clock", "-c", ""}, 2, "", "adder: --grant vendor/now=clock: there is no --root vendor\n"},
		{"roots of one name", "", []string{"--root", p("vendor"), "--root", "vendor=" + top, "-c", ""}, 2, "", "adder: two roots have the name vendor: --root NAME=DIR gives another\n"},
		{"a root without a name", "", []string{"--root", "/", "-c", ""}, 2, "", "adder: --root /: \"/\" cannot be a name: want NAME=DIR\n"},
		{"module of a root", "", []string{"--root", p("vendor"), "-m", "dep"}, 2, "", "adder: no module named dep\n"},
		{"own modules elsewhere", "", []string{"--own", p("vendor"), "--grant", "data=dir:" + p("data"), "-c", "import dep; print(dep.reads())"}, 0, "content\n\n", ""},
		{"module", "", []string{"--own", top, "-m", "helper"}, 0, "", ""},
		{"package", "", []string{"--own", top, "-m", "pkg"}, 0, "__main__ pkg 7\n", ""},
		{"module of a package", "", []string{"--own", top, "-m", "pkg.other"}, 0, "as main pkg\n", ""},
		{"library", "", []string{"--lib", p("lib"), "-c", "import extra, textwrap; print(extra.z, hasattr(textwrap, 'who'))"}, 0, "8 False\n", ""},
		{"library preferred", "", []string{"--lib", p("lib"), "--prefer=lib", "-c", "import textwrap; print(textwrap.who)"}, 0, "lib\n", ""},
		{"library as a zip file", "", []string{"--lib", p("lib.zip"), "-c", "import zipped; print(zipped.__file__[-17:])"}, 0, "lib.zip/zipped.py\n", ""},
		{"module of the library", "", []string{"--lib", p("lib"), "-m", "extra"}, 0, "__main__\n", ""},
		{"prefer", "", []string{"--prefer", "both"}, 2, "", "adder: --prefer both: either own or lib\n(adder -h shows the usage)\n"},
		{"no library", "", []string{"--lib", p("fail.py"), "-c", ""}, 2, "", "adder: " + p("fail.py") + ": not a zip file\n"},
		{"no module", "", []string{"-m", "nonesuch"}, 2, "", "adder: no module named nonesuch\n"},
		{"exception", "", []string{p("fail.py")}, 1, "", "Traceback (most recent call last):\n  File \"" + p("fail.py") + "\", line 4, in <module>\n    f()\n    ~^^\n" +
			"  File \"" + p("fail.py") + "\", line 2, in f\n    return 1 / 0\n           ~~^~~\nZeroDivisionError: division by zero\n"},
		{"exception in a module", "", []string{p("late.py")}, 1, "", "Traceback (most recent call last):\n  File \"" + p("late.py") + "\", line 2, in <module>\n    broken.f()\n    ~~~~~~~~^^\n" +
			"  File \"" + p("broken.py") + "\", line 2, in f\n    return [][0]\n           ~~^^^\nIndexError: list index out of range\n"},
		{"no other file in a traceback", "", []string{p("peek.py")}, 1, "", "Traceback (most recent call last):\n  File \"" + p("peek.py") + "\", line 1, in <module>\n    exec(compile('1/0', '" + p("data/in.txt") + "', 'exec'))\n" +
			"    ~~~~^^" + strings.Repeat("^", len("compile('1/0', '"+p("data/in.txt")+"', 'exec')")-1) + "^\n  File \"" + p("data/in.txt") + "\", line 1, in <module>\nZeroDivisionError: division by zero\n"},
		{"syntax", "", []string{p("bad.py")}, 1, "", "  File \"" + p("bad.py") + "\", line 1\n    x = = 1\n        ^\nSyntaxError: invalid syntax\n"},
		{"exit", "", []string{"-c", "import sys; sys.exit(5)"}, 5, "", ""},
		{"exit with a message", "", []string{"-c", "raise SystemExit('bye')"}, 1, "", "bye\n"},
		{"no file", "", []string{p("none.py")}, 2, "", "adder: can't open file '" + p("none.py") + "': no such file or directory\n"},
		{"unknown option", "", []string{"--nope"}, 2, "", "adder: unknown option --nope\n(adder -h shows the usage)\n"},
		{"fuel", "", []string{"--fuel", "10k", "-c", "while True: pass"}, 75, "", "adder: fuel limit reached: 10000 units used (--fuel sets it)\n"},
		{"time", "", []string{"--time=50ms", "-c", "while True: pass"}, 75, "", "adder: time limit reached: 50ms\n"},
		{"output", "", []string{"--output=5", "-c", "print(123456)"}, 75, "", "adder: output limit reached: 0 bytes used (--output sets it)\n"},
		{"zero fuel", "", []string{"--fuel", "0", "-c", ""}, 2, "", "adder: --fuel 0: out of range: a limit is at least 1 and never absent\n(adder -h shows the usage)\n"},
		{"missing grant", "", []string{"-c", "open('/data/x')"}, 77, "",
			"Traceback (most recent call last):\n  File \"<string>\", line 1, in <module>\n    open('/data/x')\n    ~~~~^^^^^^^^^^^\n" +
				"adder.CapabilityError: open('/data/x') needs a directory at /data, which was not granted: add it with --grant data=dir:PATH\n"},
		{"grant", "", []string{"--grant", "data=dir:" + p("data"), "-c", "print(open('/data/in.txt').read(), data.listdir())"}, 0, "content\n ['in.txt']\n", ""},
		{"read-only", "", []string{"--grant=data=dir:" + p("data") + ":ro", "-c", "try: open('/data/x', 'w')\nexcept PermissionError as e: print(e)"}, 0,
			"[Errno 13] Permission denied: '/data/x'\n", ""},
		{"file", "", []string{"--grant", "log.txt=file:" + p("data/in.txt"), "-c", "print(open('log.txt').read())"}, 0, "content\n\n", ""},
		{"overlay", "", []string{"--grant", "data=dir:" + p("data") + ":overlay", "-c", "open('/data/in.txt', 'w').write('new')\ndata.open('x', 'w').close()\nprint(data.listdir(), data.stat('in.txt').st_size)"}, 0, "['in.txt', 'x'] 0\n", ""},
		{"overlay left it alone", "", []string{"--grant", "data=dir:" + p("data"), "-c", "print(data.listdir(), data.open('in.txt').read())"}, 0, "['in.txt'] content\n\n", ""},
		{"memory", "", []string{"--grant", "tmp=dir:memory", "-c", "import tempfile, os\nprint(tmp, os.listdir('/tmp'), tmp.open('x', 'w').write('y'), os.listdir('/tmp'))"}, 0, "<directory '/tmp', read-write> [] 1 ['x']\n", ""},
		{"append", "", []string{"--grant", "data=dir:" + p("data3") + ":append", "-c", "with data.open('in.txt', 'a') as f: f.write('more')\nprint(data.open('in.txt').read())\ntry: data.open('in.txt', 'w')\nexcept OSError as e: print(e)"}, 0,
			"other\nmore\n[Errno 13] Permission denied: '/data/in.txt'\n", ""},
		{"file to append to", "", []string{"--grant", "log=file:" + p("log.txt") + ":append", "-c", "with open('/log', 'a') as f: f.write('line')\nprint(log.read_text(), log)"}, 0, "line <file '/log', append-only>\n", ""},
		{"file as an overlay", "", []string{"--grant", "log=file:" + p("fail.py") + ":overlay", "-c", ""}, 2, "", "adder: --grant log=file:" + p("fail.py") + ":overlay: only a directory can be an overlay\n"},
		{"no path", "", []string{"--grant", "d=dir:", "-c", ""}, 2, "", "adder: --grant d=dir:: want dir:PATH\n"},
		{"grant twice", "", []string{"--grant", "a=clock", "--grant", "a=clock", "-c", ""}, 2, "", "adder: --grant a=clock: a is granted twice\n"},
		{"unknown kind", "", []string{"--grant", "a=gpu", "-c", ""}, 2, "", "adder: --grant a=gpu: unknown kind gpu: dir, file, clock, random, stdin, environ, http, dial, listen, kv or child\n"},
		{"file arguments", "", []string{"-c", "import sys\nfor a in sys.argv[1:]: print(a, open(a).read().strip() if a[0] == '/' else '')\nprint(args.listdir())", "@" + p("data/in.txt"), "@@x", "@" + p("data2/in.txt"), "@"}, 0,
			"/args/in.txt content\n@x \n/args/2-in.txt other\n@ \n['2-in.txt', 'in.txt']\n", ""},
		{"input", "one\ntwo\n", []string{"--grant", "stdin=stdin", "-c", "import sys\nprint(input('? '), sys.stdin.read())\ntry: input()\nexcept EOFError as e: print(e)"}, 0, "? one two\n\nEOF when reading a line\n", ""},
		{"input not granted", "x\n", []string{"-c", "try: input()\nexcept PermissionError as e: print(e)"}, 0, "input() needs standard input, which was not granted: add it with --grant stdin=stdin\n", ""},
		{"clock", "", []string{"--grant", "now=clock:frozen=2024-02-29T12:00:00Z", "-c", "import time\nprint(time.time(), time.monotonic(), time.sleep(100), time.gmtime().tm_year)"}, 0, "1709208000.0 0.0 None 2024\n", ""},
		{"stepped clock", "", []string{"--grant", "now=clock:start=2024-01-01,step=1s", "-c", "import time\na = time.time_ns()\nprint(time.time_ns() - a, time.sleep(5), time.time_ns() - a)"}, 0, "1000000000 None 7000000000\n", ""},
		{"stderr", "", []string{"-c", "import sys\nprint(1)\nprint(2, file=sys.stderr)\nsys.stdout.write('3\\n')\nsys.stdout.buffer.write(b'4\\n')"}, 0, "1\n3\n4\n", "2\n"},
	} {
		code, out, errs := cli(t, c.stdin, c.args...)
		if code != c.code || out != c.stdout || errs != c.stderr {
			t.Errorf("%s: exit %d\nstdout %q\nstderr %q\nwant %d\nstdout %q\nstderr %q", c.name, code, out, errs, c.code, c.stdout, c.stderr)
		}
	}
}

func TestSeededRandom(t *testing.T) {
	src := "print(rnd.bytes(8).hex(), len(rnd.bytes(100)))"
	_, a, _ := cli(t, "", "--grant", "rnd=random:seed=7", "-c", src)
	_, b, _ := cli(t, "", "--grant", "rnd=random:seed=7", "-c", src)
	_, c, _ := cli(t, "", "--grant", "rnd=random:seed=8", "-c", src)
	_, d, _ := cli(t, "", "--grant", "rnd=random", "-c", src)
	if a != b || a == c || a == d || !strings.HasSuffix(a, " 100\n") {
		t.Error(a, b, c, d)
	}
}

func TestStats(t *testing.T) {
	code, _, errs := cli(t, "", "--stats", "-c", "x = [0] * 1000")
	var s map[string]float64
	if err := json.Unmarshal([]byte(errs), &s); code != 0 || err != nil || s["fuel"] <= 0 || s["peak"] < 8000 || s["live"] < 8000 || s["wall_ms"] <= 0 {
		t.Errorf("%d %s %v", code, errs, err)
	}
	_, _, again := cli(t, "", "--stats", "-c", "x = [0] * 1000")
	var s2 map[string]float64
	if json.Unmarshal([]byte(again), &s2); s2["fuel"] != s["fuel"] || s2["peak"] != s["peak"] || s2["live"] != s["live"] {
		t.Errorf("fuel and memory differ between runs: %s %s", errs, again)
	}
}

func TestOther(t *testing.T) {
	if code, out, _ := cli(t, "", "--help"); code != 0 || out != help {
		t.Error(code, out)
	}
	if code, out, _ := cli(t, "", "-V"); code != 0 || !strings.HasPrefix(out, "Adder ") {
		t.Error(code, out)
	}
	top := files(t, map[string]string{"a.py": "print(1)\n"})
	if code, out, _ := cli(t, "", "dis", filepath.Join(top, "a.py")); code != 0 || !strings.Contains(out, "RETURN") {
		t.Error(code, out)
	}
	if code, _, _ := cli(t, "", "dis"); code != 2 {
		t.Error(code)
	}
}

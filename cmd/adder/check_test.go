package main

import (
	"encoding/json"
	"path/filepath"
	"strings"
	"testing"
)

// TestCheckIsTrue: where check says that the grants suffice, the run does not miss one; and
// where it names one that is missing, the run ends for want of it.
func TestCheckIsTrue(t *testing.T) {
	top := files(t, map[string]string{"data/x": "1", "mod.py": "import time\ndef f(): return time.time()\n"})
	data := "data=dir:" + filepath.Join(top, "data")
	for _, c := range []struct {
		src    string
		grants []string
		code   int
	}{
		{"print(sum(range(10)))", nil, 0},
		{"import time; time.time()", nil, 77},
		{"import time; time.time()", []string{"now=clock"}, 0},
		{"import time; time.localtime()", nil, 77},
		{"import time; time.localtime(0)", nil, 0},
		{"import datetime; datetime.date.today()", nil, 77},
		{"import random; random.random()", nil, 77},
		{"import random\nrandom.seed(1)\nrandom.random()", nil, 0},
		{"import random; random.Random(3).random()", nil, 0},
		{"import uuid; uuid.uuid4()", []string{"rnd=random"}, 0},
		{"import uuid; uuid.uuid4()", nil, 77},
		{"open('/data/x').read()", nil, 77},
		{"open('/data/x').read()", []string{data}, 0},
		{"open('/data/x', 'r+').close()", []string{data + ":overlay"}, 0},
		{"from pathlib import Path\nPath('/data/x').read_text()", []string{data}, 0},
		{"from pathlib import Path\nPath('/data/x').read_text()", nil, 77},
		{"import os; os.listdir('/data')", nil, 77},
		{"import os; os.listdir('/')", nil, 0},
		{"import tempfile; tempfile.mkdtemp()", []string{"rnd=random", "tmp=dir:memory"}, 0},
		{"import statistics; statistics.NormalDist().samples(2)", nil, 77},
		{"import statistics; statistics.NormalDist().samples(2, seed=3)", nil, 0},
		{"import timeit; timeit.timeit('1', number=1)", nil, 77},
		{"import os; os.urandom(3)", nil, 77},
		{"input()", nil, 77},
		{"input()", []string{"stdin=stdin"}, 0},
		{"data.open('x').read()", []string{data}, 0},
		{"import mod; mod.f()", nil, 77},
		{"import mod; mod.f()", []string{"c=clock:frozen=0"}, 0},
		{"import subprocess; subprocess.run('x')", nil, 77},
	} {
		args := []string{"--own", top}
		for _, g := range c.grants {
			args = append(args, "--grant", g)
		}
		args = append(args, "-c", c.src)
		said, out, errs := cli(t, "line\n", append([]string{"check"}, args...)...)
		did, _, _ := cli(t, "line\n", args...)
		if said != c.code || did != c.code {
			t.Errorf("%s with %s: check says %d, the run %d\n%s%s", c.src, c.grants, said, did, out, errs)
		}
	}
}

func TestCheckCommand(t *testing.T) {
	top := files(t, map[string]string{
		"s.py":      "import helper, time\nprint(api.get(1), open('/args/x'))\ntime.time()\nexec('x')\n",
		"helper.py": "x = input()\n", "bad.py": "x = = 1\n", "nothing.py": "1 + 1\n",
		"grants.toml": "[profile.a]\nmodules = []\nstdout = false\n",
	})
	p := func(s string) string { return filepath.Join(top, s) }
	code, out, errs := cli(t, "", "check", "--grant", "api=clock", p("s.py"), "@"+p("helper.py"))
	want := `something named api, which nothing binds (given)
  S:2: api
files at /args, to read (given)
  S:2: open
standard output (given)
  S:2: print
a clock (given)
  S:3: time.time
cannot tell: the text does not say what is used
  S:4: exec
standard input (MISSING: --grant stdin=stdin)
  H:1: input
`
	if got := strings.NewReplacer(p("s.py"), "S", p("helper.py"), "H").Replace(out); code != 77 || got != want || errs != "" {
		t.Errorf("exit %d\n%s%s", code, got, errs)
	}
	code, out, _ = cli(t, "", "check", "--json", p("s.py"))
	var got struct {
		Needs, Missing []struct {
			Kind, Name, What, File string
			Line                   int
		}
		Imports []struct{ Name, File string }
		OK      bool
	}
	if err := json.Unmarshal([]byte(out), &got); err != nil || code != 77 || got.OK || len(got.Needs) != 6 || len(got.Missing) != 5 || len(got.Imports) != 2 || got.Imports[0].File != p("helper.py") {
		t.Errorf("exit %d: %v\n%s", code, err, out)
	}
	// what a root needs counts against what it is given, and what is taken from it acts for it
	root := files(t, map[string]string{"dep.py": "from time import time\nimport json\ndef f(): return open('/data/x'), print()\nshop\n"})
	for _, c := range []struct {
		grants []string
		want   string
	}{
		{nil, "a clock, for the root v (MISSING: --grant v/now=clock)\n  <string>:1: time.time\n  D:1: time.time\nfiles at /data, for the root v, to read (MISSING: --grant v/data=dir:PATH or file:PATH)\n  D:3: open\n" +
			"standard output, for the root v (MISSING: --grant v/stdout)\n  D:3: print\nsomething named shop, for the root v, which nothing binds (MISSING: --grant v/shop=KIND)\n  D:4: shop\n"},
		{[]string{"v/now=clock", "v/stdout", "v/data=dir:.", "v/shop=kv:memory"}, "a clock, for the root v (given)\n"},
		{[]string{"now=clock", "data=dir:."}, "a clock, for the root v (MISSING: --grant v/now=clock)\n"},
	} {
		args := []string{"check", "--root", "v=" + root}
		for _, g := range c.grants {
			args = append(args, "--grant", g)
		}
		code, out, _ := cli(t, "", append(args, "-c", "import dep; dep.time()")...)
		got := strings.ReplaceAll(out, filepath.Join(root, "dep.py"), "D")
		if !strings.HasPrefix(got, c.want) || (code == 0) != !strings.Contains(got, "MISSING") {
			t.Errorf("%s: exit %d\n%s\nwant\n%s", c.grants, code, got, c.want)
		}
	}
	for _, c := range []struct {
		args        []string
		code        int
		out, stderr string
	}{
		{[]string{p("nothing.py")}, 0, "needs nothing\n", ""},
		{[]string{"--policy", p("grants.toml"), "-c", "import json; print()"}, 77, "standard output (MISSING: stdout = true in its profile)\n  <string>:1: print\n" +
			"the module json, which is not found or not allowed (MISSING: --root DIR)\n  <string>:1: import, which is not allowed\n", ""},
		{[]string{"-c", "open('/\\x1b]0;t\\x07/x')"}, 77, "files at /\"\\x1b]0;t\\a\", to read (MISSING: --grant \"\\x1b]0;t\\a\"=dir:PATH or file:PATH)\n  <string>:1: open\n", ""},
		{[]string{p("bad.py")}, 1, "", "invalid syntax"},
		{[]string{p("none.py")}, 2, "", "no such file"},
		{nil, 2, "", "check needs a script"},
	} {
		code, out, errs := cli(t, "", append([]string{"check"}, c.args...)...)
		if code != c.code || out != c.out || !strings.Contains(errs, c.stderr) {
			t.Errorf("%s: exit %d\n%s%s", c.args, code, out, errs)
		}
	}
}

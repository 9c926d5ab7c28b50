package main

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/adderlang/adder/cmd/adder/internal/grant"
)

// uses reads an audit: each line as "grant op target → outcome".
func uses(t *testing.T, text string) []string {
	t.Helper()
	var out []string
	for i, line := range strings.Split(strings.TrimSuffix(text, "\n"), "\n") {
		var u use
		if err := json.Unmarshal([]byte(line), &u); err != nil {
			t.Fatalf("%v: %q", err, line)
		}
		if u.Seq != int64(i+1) || time.Since(u.Time) > time.Hour || u.Compartment != "main" {
			t.Errorf("line %d: %+v", i+1, u)
		}
		out = append(out, strings.Join(strings.Fields(strings.Join([]string{u.Grant, u.Op, u.Target, u.To, u.Mode, "→", u.Outcome}, " ")), " "))
	}
	return out
}

// TestAuditKinds: a use of every kind of grant is written.
func TestAuditKinds(t *testing.T) {
	top := files(t, map[string]string{"d/x": "1"})
	cases := map[string]struct{ spec, src, want string }{
		"dir":     {"dir:" + top, "open('/g/d/x').read()", "g open /g/d/x r → done"},
		"file":    {"file:" + filepath.Join(top, "d/x"), "g.read_text()", "g open /g r → done"},
		"clock":   {"clock", "import time; time.sleep(0.01)", "g sleep 0.01 → done"},
		"random":  {"random", "import os; os.urandom(3)", "g bytes 3 → done"},
		"stdin":   {"stdin", "input()", "g read 5 → done"},
		"environ": {"environ:A=b", "g['A']", "g get A → done"},
		"http":    {"http:GET:http://127.0.0.1:1/", "try: g.post('x')\nexcept PermissionError: pass", "g POST http://127.0.0.1:1/x → method POST is not granted"},
		"dial":    {"dial:127.0.0.1:1", "try: g.connect('127.0.0.1', 2)\nexcept PermissionError: pass", "g connect 127.0.0.1:2 → this address is not granted"},
		"kv":      {"kv:memory", "g.put('a', b'')", "g put a → done"},
		"child":   {"child", "g.interp(name='kid')", "g interp kid → done"},
		"listen":  {"listen:127.0.0.1:0", "g.listen().close()", "g listen 127.0.0.1:0 → done"},
	}
	for _, k := range grant.Kinds {
		c, ok := cases[k.Name]
		if !ok {
			t.Errorf("no use of the kind %s is tried", k.Name)
			continue
		}
		code, out, errs := cli(t, "line\n", "--audit", "-", "--grant", "g="+c.spec, "-c", c.src)
		if got := uses(t, errs); code != 0 || out != "" || len(got) != 1 || got[0] != c.want {
			t.Errorf("%s: exit %d %s\n%q\nwant %q", k.Name, code, out, got, c.want)
		}
	}
}

func TestAudit(t *testing.T) {
	top := files(t, map[string]string{"data/x": "1", "in.txt": "arg"})
	log := filepath.Join(top, "audit.jsonl")
	src := "import sys\nd = data.read_only().sub('.')\nopen(sys.argv[1]).read()\nd.listdir()\ntry: d.open('y', 'w')\nexcept OSError: pass\n" +
		"data.rename('x', 'z')\ntry: open('/data/\\n{\"seq\":1}\\x1b[2J')\nexcept OSError: pass\ntry: open('/data/' + 'x' * 2000)\nexcept OSError: pass\n"
	args := []string{"--audit", log, "--grant", "data=dir:" + filepath.Join(top, "data") + ":rw", "-c", src, "@" + filepath.Join(top, "in.txt")}
	if code, _, errs := cli(t, "", args...); code != 0 || errs != "" {
		t.Fatal(code, errs)
	}
	text, err := os.ReadFile(log)
	if err != nil {
		t.Fatal(err)
	}
	want := []string{
		"data sub /data → done", "args open /args/in.txt r → done", "data listdir /data → done", "data open /data/y w → Permission denied",
		"data rename /data/x /data/z → done", "data open /data/ {\"seq\":1}\x1b[2J r → No such file or directory",
		"data open /data/" + strings.Repeat("x", longest-len("/data/")) + "… r → File name too long",
	}
	got := uses(t, string(text))
	if fmt.Sprint(got) != fmt.Sprint(want) {
		t.Errorf("%q\nwant\n%q", got, want)
	}
	if strings.ContainsAny(string(text), "\x1b\r") {
		t.Error("a control character stands in the audit")
	}
	if info, err := os.Stat(log); err != nil || info.Mode().Perm() != 0o600 {
		t.Error(info.Mode(), err)
	}
	if err := os.Rename(filepath.Join(top, "data/z"), filepath.Join(top, "data/x")); err != nil {
		t.Fatal(err)
	}
	if code, _, errs := cli(t, "", args...); code != 0 || errs != "" {
		t.Fatal(code, errs)
	}
	if again, err := os.ReadFile(log); err != nil || !strings.HasPrefix(string(again), string(text)) || strings.Count(string(again), "\n") != 2*len(want) {
		t.Errorf("a second run adds to the audit: %s %v", again, err)
	}
}

// TestAuditOfRoots: a line names the compartment that acts, and the root whose grant it used.
func TestAuditOfRoots(t *testing.T) {
	top := files(t, map[string]string{"v/dep.py": "def f(): return open('/data/x').read()\ndef g(t): return t()\n", "d/x": "1"})
	code, _, errs := cli(t, "", "--audit", "-", "--root", filepath.Join(top, "v"), "--grant", "v/data=dir:"+filepath.Join(top, "d"), "--grant", "now=clock",
		"-c", "import dep, time; dep.f(); dep.g(time.time)")
	var got []string
	for _, line := range strings.Split(strings.TrimSpace(errs), "\n") {
		var u use
		if err := json.Unmarshal([]byte(line), &u); err != nil {
			t.Fatal(line, err)
		}
		got = append(got, u.Compartment+" "+u.Grant+" "+u.Op)
	}
	if want := "[v v/data open main now time]"; code != 0 || fmt.Sprint(got) != want {
		t.Errorf("exit %d: %s, want %s\n%s", code, got, want, errs)
	}
	log := filepath.Join(top, "d/log")
	if code, _, errs := cli(t, "", "--audit", log, "--root", filepath.Join(top, "v"), "--grant", "v/data=dir:"+filepath.Join(top, "d")+":rw", "-c", ""); code != 2 || !strings.Contains(errs, "by the grant v/data") {
		t.Errorf("exit %d %s", code, errs)
	}
}

// TestAuditSafe: the program cannot change its audit, and does not run on without it.
func TestAuditSafe(t *testing.T) {
	top := files(t, map[string]string{"data/sub/x": "1", "other/x": "1", "data/audit": ""})
	if err := os.Symlink(filepath.Join(top, "data/sub"), filepath.Join(top, "link")); err != nil {
		t.Fatal(err)
	}
	p := func(s string) string { return filepath.Join(top, s) }
	for _, c := range []struct {
		audit, grant string
		code         int
		want         string
	}{
		{"data/audit", "d=dir:" + p("data") + ":rw", 2, "the program could change it, by the grant d"},
		{"data/sub/audit", "d=dir:" + p("data") + ":append", 2, "the program could change it"},
		{"link/audit", "d=dir:" + p("data") + ":rw", 2, "the program could change it"},
		{"data/sub/audit", "d=dir:" + p("link") + ":rw", 2, "the program could change it"},
		{"data/audit", "d=file:" + p("data/audit") + ":rw", 2, "the program could change it"},
		{"data/audit", "d=dir:" + p("data") + ":overlay", 0, ""},
		{"data/audit", "d=dir:" + p("other") + ":rw", 0, ""},
		{"none/audit", "d=clock", 2, "no such file"},
		{"other", "d=clock", 2, "is a directory"},
	} {
		code, _, errs := cli(t, "", "--audit", p(c.audit), "--grant", c.grant, "-c", "")
		if code != c.code || !strings.Contains(errs, c.want) {
			t.Errorf("%s with %s: exit %d %s", c.audit, c.grant, code, errs)
		}
	}
	if _, err := os.Stat("/dev/full"); err == nil {
		code, out, errs := cli(t, "", "--audit", "/dev/full", "--grant", "c=clock", "-c", "import time\ntime.time()\nwhile True: pass")
		if code != 1 || out != "" || !strings.Contains(errs, "adder: the audit cannot be written") {
			t.Errorf("exit %d %q %q", code, out, errs)
		}
	}
}

package main

import (
	"context"
	"errors"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/adderlang/adder"
)

// asked runs a program whose wants are answered by lines of text; it returns what it printed
// and what the terminal showed.
func asked(t *testing.T, answers, src string) (out, shown string, err error) {
	t.Helper()
	var printed, terminal strings.Builder
	p := &prompter{in: strings.NewReader(answers), out: &terminal, discard: func() {}, flush: func() {}, stdin: strings.NewReader("line\n"), refused: map[string]bool{}}
	in, err := adder.New(adder.Config{Stdout: &printed, Ask: p.ask})
	if err != nil {
		t.Fatal(err)
	}
	prog, err := adder.Compile("p.py", []byte(src))
	if err != nil {
		t.Fatal(err)
	}
	_, err = in.Run(t.Context(), prog)
	return printed.String(), terminal.String(), err
}

func TestPrompt(t *testing.T) {
	top := files(t, map[string]string{"d/a": "A", "d/b": "B"})
	d := filepath.Join(top, "d")
	const try = "def t(f):\n    try: print(f())\n    except PermissionError as e: print(type(e).__name__)\n"
	for _, c := range []struct {
		name, answers, src, out string
		questions               int
	}{
		{"for the run", "r\n" + d + "\n", try + "t(lambda: open('/data/a').read())\nt(lambda: open('/data/b').read())\nimport os\nt(lambda: os.listdir('/data'))", "A\nB\n['a', 'b']\n", 1},
		{"once", "o\n" + d + "\nn\n", try + "t(lambda: open('/data/a').read())\nt(lambda: open('/data/b').read())\nt(lambda: open('/data/b').read())", "A\nCapabilityError\nCapabilityError\n", 2},
		{"once, and again", "o\n" + d + "\no\n" + d + "\n", try + "t(lambda: open('/data/a').read())\nt(lambda: open('/data/b').read())", "A\nB\n", 2},
		{"not", "n\n", try + "for i in range(3): t(lambda: open('/data/a').read())", "CapabilityError\nCapabilityError\nCapabilityError\n", 1},
		{"not this, but another", "n\nr\n" + d + "\n", try + "t(lambda: open('/x/a').read())\nt(lambda: open('/data/a').read())", "CapabilityError\nA\n", 2},
		{"no more", "s\n", try + "t(lambda: open('/x/a').read())\nt(lambda: open('/y/a').read())\nimport time\nt(time.time)", "CapabilityError\nCapabilityError\nCapabilityError\n", 1},
		{"no answer", "", try + "t(lambda: open('/x/a').read())\nt(lambda: open('/y/a').read())", "CapabilityError\nCapabilityError\n", 1},
		{"nonsense", "yes\n\nr\n" + d + "\n", try + "t(lambda: open('/data/a').read())", "A\n", 1},
		{"another path", "r\n" + top + "/none\n" + d + "\n", try + "t(lambda: open('/data/a').read())", "A\n", 1},
		{"no path", "r\n\n", try + "t(lambda: open('/data/a').read())", "CapabilityError\n", 1},
		{"to read is not to write", "r\n" + d + "\n", try + "t(lambda: open('/data/a').read())\nt(lambda: open('/data/a', 'w'))", "A\nPermissionError\n", 1},
		{"to write", "o\n" + d + "\nn\n", try + "t(lambda: open('/data/c', 'w').write('C'))\nt(lambda: open('/data/a').read())", "1\nCapabilityError\n", 2},
		{"a file", "r\n" + d + "/a\n", try + "t(lambda: open('a').read())\nt(lambda: open('/a').read())", "A\nA\n", 1},
		{"a clock once", "o\nn\n", try + "import time\nt(lambda: time.time() > 1e9)\nt(lambda: time.time() > 1e9)", "True\nCapabilityError\n", 2},
		{"a clock", "r\n", try + "import time\nt(lambda: time.time() > 1e9)\nt(lambda: time.monotonic() >= 0)\nt(lambda: now)", "True\nTrue\nName\n", 1},
		{"randomness", "o\nr\n", try + "import os\nt(lambda: len(os.urandom(3)))\nt(lambda: len(os.urandom(4)))\nt(lambda: len(os.urandom(5)))", "3\n4\n5\n", 2},
		{"input", "r\n", try + "t(input)\ntry: input()\nexcept EOFError: print('end')", "line\nend\n", 1},
		{"what the library does not find by itself", "", try + "print(len('x'))", "1\n", 0},
	} {
		if c.name == "a clock" { // its name is not bound: that could be a variable of the program
			c.src = strings.Replace(c.src, "t(lambda: now)", "try: now\nexcept NameError: print('Name')", 1)
		}
		out, shown, err := asked(t, c.answers, c.src)
		if n := strings.Count(shown, "the program wants"); out != c.out || err != nil || n != c.questions {
			t.Errorf("%s: %q, %d questions, %v\n%s\nwant %q", c.name, out, n, err, shown, c.out)
		}
	}
}

// TestPromptKept: what is allowed once gives the program nothing to keep, but the file that
// was opened.
func TestPromptKept(t *testing.T) {
	top := files(t, map[string]string{"a": "A", "b": "B", "sub/c": "C"})
	out, shown, err := asked(t, "o\n"+top+"\no\n"+top+"\no\n"+top+"\ns\n", `
import os
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__)
f = open("/data/a")
entries = list(os.scandir("/data"))
t(lambda: [e.name for e in entries])
t(lambda: entries[2].is_dir(follow_symlinks=False))
t(lambda: f.read())
for top, dirs, files in os.walk("/data"):
    print(top, dirs, files)
`)
	if want := "['a', 'b', 'sub']\nTrue\nA\n/data ['sub'] ['a', 'b']\n"; out != want || err != nil {
		t.Errorf("%q %v\n%s", out, err, shown)
	}
}

// TestPromptEscapes: nothing that the program chose can command the terminal, or pass for a
// part of the question.
func TestPromptEscapes(t *testing.T) {
	for _, path := range []string{
		`/\x1b[2J\x1b[Hadder: safe/x`, `/a\r\nadder: the program wants the time, and to sleep (x)\nadder: allow it/x`, `/\u202egnp.exe/x`, `/\u05d0\u05d1/x`, `/\x9b2J/x`,
		`/\x07\x08\x08\x08/x`, `/a=clock/x`, `/` + strings.Repeat("x", 4000) + `/x`, `/" (open)/x`, `/\ud800/x`,
	} {
		_, shown, err := asked(t, "n\n", "try: open('"+path+"')\nexcept OSError: pass")
		if err != nil {
			t.Errorf("%s: %v", path, err)
		}
		body := strings.TrimPrefix(shown, reset)
		for _, r := range strings.ReplaceAll(body, "\n", "") {
			if r < ' ' || r > '~' {
				t.Errorf("%s: the terminal shows %q", path, body)
				break
			}
		}
		lines := strings.Split(body, "\n")
		if len(lines) != 2 || !strings.HasPrefix(lines[0], "adder: the program wants a directory at ") || lines[1] != "adder: allow it [o]nce, for this [r]un, [n]ot, or [s]top asking? " {
			t.Errorf("%s: %q", path, body)
		}
		if strings.Count(body, "clock") > 2 || len(body) > 6000 {
			t.Errorf("%s: %q", path, body)
		}
	}
}

// TestPromptEnds: the end of a run ends a question.
func TestPromptEnds(t *testing.T) {
	r, w := io.Pipe()
	defer w.Close()
	ctx, cancel := context.WithCancelCause(t.Context())
	var terminal strings.Builder
	p := &prompter{in: r, out: &terminal, discard: func() { cancel(errInterrupted) }, flush: func() {}, refused: map[string]bool{}}
	in, err := adder.New(adder.Config{Ask: p.ask})
	if err != nil {
		t.Fatal(err)
	}
	prog, err := adder.Compile("p.py", []byte("import time\nwhile True:\n    try: time.time()\n    except PermissionError: pass\n"))
	if err != nil {
		t.Fatal(err)
	}
	if _, err := in.Run(ctx, prog); !errors.Is(err, errInterrupted) {
		t.Error(err)
	}
}

// TestPromptNowhere: where there is no terminal nothing is asked.
func TestPromptNowhere(t *testing.T) {
	code, out, errs := cli(t, "r\n", "--prompt", "-c", "import time\ntime.time()")
	if code != 77 || out != "" || strings.Contains(errs, "wants") {
		t.Errorf("exit %d %q %q", code, out, errs)
	}
	null, err := os.OpenFile(os.DevNull, os.O_RDWR, 0)
	if err != nil {
		t.Fatal(err)
	}
	defer null.Close()
	if newPrompter(null, null) != nil {
		t.Error("a device is taken for a terminal")
	}
	top := files(t, map[string]string{"g.toml": "[profile.a]\nlevel = 'confined'\n"})
	if code, _, errs := cli(t, "", "--prompt", "--policy", filepath.Join(top, "g.toml"), "-c", ""); code != 2 || !strings.Contains(errs, "could give more than the level confined") {
		t.Errorf("exit %d %q", code, errs)
	}
}

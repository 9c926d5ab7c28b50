package adder_test

import (
	"crypto/sha256"
	"errors"
	"strings"
	"testing"

	"github.com/adderlang/adder"
)

// flipRoot gives another text at each reading: an attacker who changes a file after it was
// compared.
type flipRoot struct{ reads int }

func (f *flipRoot) Name() string { return "<flip>" }

func (f *flipRoot) Read(path string) ([]byte, bool, error) {
	if path != "m.py" {
		return nil, false, nil
	}
	if f.reads++; f.reads > 1 {
		return []byte("print('evil')\n"), true, nil
	}
	return []byte("print('good')\nraise ValueError\n"), true, nil
}

func TestPinned(t *testing.T) {
	root := adder.MapRoot{"a.py": "x = 1\n", "pkg/__init__.py": "", "pkg/b.py": "y = 2\n", "space/c.py": "z = 3\n", "new.py": "w = 4\n", "other/d.py": ""}
	pins := map[string][32]byte{}
	for _, p := range []string{"a.py", "pkg/__init__.py", "pkg/b.py", "space/c.py"} {
		pins[p] = sha256.Sum256([]byte(root[p]))
	}
	pins["gone.py"] = pins["a.py"]
	shadow := adder.MapRoot{"gone.py": "print('shadow')", "new.py": "print('shadow')", "a.py": "print('shadow')"}
	run := func(src string, roots ...adder.Root) (string, error) {
		var out strings.Builder
		in, err := adder.New(adder.Config{Stdout: &out, Roots: roots})
		if err != nil {
			t.Fatal(err)
		}
		_, err = in.Run(t.Context(), compiled(t, "main.py", src))
		return out.String(), err
	}
	locked := adder.Pinned(root, pins)
	if out, err := run("import a, pkg.b, space.c\nprint(a.x, pkg.b.y, space.c.z)", locked, shadow); out != "1 2 3\n" || err != nil {
		t.Error(out, err)
	}
	for name, want := range map[string]string{
		"new": "new.py: is not among the files that are locked", "gone": "gone.py: is locked, and is not there",
	} {
		_, err := run("import "+name, locked, shadow)
		var exc *adder.Exception
		if !errors.As(err, &exc) || exc.Type != "ImportError" || exc.Message != want {
			t.Errorf("%s: %v", name, err)
		}
	}
	if _, err := run("import other.d", locked); err == nil || err.Error() != "ModuleNotFoundError: No module named 'other'" {
		t.Error(err) // no file of the directory is locked
	}
	root["pkg/b.py"] += "#"
	if _, err := run("import pkg.b", locked); err == nil || !strings.Contains(err.Error(), "pkg/b.py: is not as it was locked") {
		t.Error(err)
	}
	root["pkg/c/__init__.py"] = "" // beside a file that is locked
	pins["pkg/c.py"] = pins["a.py"]
	if _, err := run("import pkg.c", locked); err == nil || !strings.Contains(err.Error(), "pkg/c/__init__.py: is not among") {
		t.Error(err)
	}

	// What was compared is what runs, and a traceback shows no text that was not.
	flip := &flipRoot{}
	out, err := run("import m", adder.Pinned(flip, map[string][32]byte{"m.py": sha256.Sum256([]byte("print('good')\nraise ValueError\n"))}))
	if out != "good\n" || err == nil || strings.Contains(err.(*adder.Exception).Text, "evil") {
		t.Errorf("%q %v", out, err)
	}
	if flip.reads != 2 {
		t.Errorf("read %d times: once to compile, once for the traceback", flip.reads)
	}
}

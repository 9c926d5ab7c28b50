package conformance

// This file tests that the attacks of ../testdata/attack are real: on CPython, where nothing
// stands between a supervisor and its guest, each succeeds.

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/adderlang/adder/conformance/oracle"
	"github.com/adderlang/adder/internal/testkit"
)

// held marks a file whose attack does not exist on CPython, or fails there too; a reason follows.
const held = "# cpython: held, "

func TestAttacks(t *testing.T) {
	exe, err := oracle.Python()
	if err != nil {
		t.Fatal(err)
	}
	files, err := filepath.Glob("../testdata/attack/*/*.py")
	archives, aerr := filepath.Glob("../testdata/attack/dependencies/*.txt")
	if err != nil || aerr != nil || len(files) == 0 || len(archives) == 0 {
		t.Fatal("no attacks: ", err, aerr)
	}
	harmless := 0
	run := func(file, about, program string, path ...string) {
		want := "escaped\n"
		if strings.Contains(about, held) {
			want = "held\n"
			harmless++
		}
		args := append([]string{"-I", "-c", "import sys; sys.path[:0] = sys.argv[2:]; sys.dont_write_bytecode = True; exec(compile(open(sys.argv[1]).read(), sys.argv[1], 'exec'))", program}, path...)
		out, err := exec.Command(exe, append(args, "../testdata/attack")...).CombinedOutput()
		if err != nil || string(out) != want {
			t.Errorf("%s: printed %q (%v), want %q", file, out, err, want)
		}
	}
	for _, file := range files {
		src, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		run(file, string(src), file)
	}
	for _, file := range archives { // which have import roots beside the program
		x, err := testkit.ReadArchive(file)
		if err != nil {
			t.Fatal(err)
		}
		top := t.TempDir()
		at := func(name string) string { return filepath.Join(top, filepath.FromSlash(name)) }
		for name, text := range x.Files {
			if err := os.MkdirAll(filepath.Dir(at(name)), 0o777); err != nil {
				t.Fatal(err)
			}
			if err := os.WriteFile(at(name), []byte(text), 0o666); err != nil {
				t.Fatal(err)
			}
		}
		run(file, x.About, at("main.py"), at("own"), at("evil"), at("peer"))
	}
	t.Logf("%d attacks, %d of them against what CPython has not", len(files)+len(archives), harmless)
}

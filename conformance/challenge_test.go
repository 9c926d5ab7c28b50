package conformance

// This file tests that the attempts on examples/challenge are real: on CPython, where a compartment
// is a dictionary, each breaks it.

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/adderlang/adder/conformance/oracle"
)

// naively runs a program that imports adder.
const naively = `
import runpy, sys
sys.path.insert(0, "naive")
del sys.argv[0]
runpy.run_path(sys.argv[0], run_name="__main__")
`

func TestChallenge(t *testing.T) {
	exe, err := oracle.Python()
	if err != nil {
		t.Fatal(err)
	}
	attempts, err := filepath.Glob("../examples/challenge/attempts/*.py")
	if err != nil || len(attempts) == 0 {
		t.Fatal("no attempts: ", err)
	}
	for _, attempt := range attempts {
		src, err := os.ReadFile(attempt)
		if err != nil {
			t.Fatal(err)
		}
		want := "BROKEN"
		if strings.Contains(string(src), held) {
			want = "The vault holds"
		}
		out, err := oracle.Command(exe, "-c", naively, "../examples/challenge/challenge.py", attempt).CombinedOutput()
		if !strings.Contains(string(out), "\n"+want) || (err != nil) != (want == "BROKEN") {
			t.Errorf("%s: want %s, printed (%v)\n%s", attempt, want, err, out)
		}
	}
}

package bench

import (
	"path/filepath"
	"testing"

	"github.com/adderlang/adder/internal/testkit"
)

func TestSpreadOf(t *testing.T) {
	if got := SpreadOf([]float64{3, 1, 2}); got != (Spread{1, 2, 3}) {
		t.Error(got)
	}
	if got := SpreadOf([]float64{4, 1, 2, 9}); got != (Spread{1, 3, 9}) {
		t.Error(got)
	}
}

// TestPrograms: each program is one chunk that prints something to compare, and
// empty.py, which the runner subtracts, is there and does nothing.
func TestPrograms(t *testing.T) {
	paths, err := filepath.Glob("programs/*.py")
	if err != nil || len(paths) < 9 {
		t.Fatalf("%d programs, %v", len(paths), err)
	}
	for _, path := range paths {
		chunks, err := testkit.ParseFile(path)
		if err != nil {
			t.Error(err)
		} else if filepath.Base(path) == "empty.py" {
			if len(chunks) != 0 {
				t.Errorf("%s has code", path)
			}
		} else if len(chunks) != 1 || len(chunks[0].Want) == 0 {
			t.Errorf("%s: want one chunk with an expectation", path)
		}
	}
}

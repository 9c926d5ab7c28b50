package adder_test

import (
	"path/filepath"
	"strconv"
	"strings"
	"sync/atomic"
	"testing"

	"github.com/adderlang/adder/internal/testkit"
	"github.com/adderlang/adder/internal/testkit/engine"
)

// TestWithin runs every golden chunk in a compartment: being one among several costs a
// program nothing of the language or the library. testdata/within_failing.txt lists those
// that differ, each with its reason: the list only shrinks.
func TestWithin(t *testing.T) {
	if testing.Short() {
		t.Skip("runs every golden file once more")
	}
	failing := listed(t, "testdata/within_failing.txt")
	var ran atomic.Int64
	t.Run("files", func(t *testing.T) {
		eachFile(t, func(t *testing.T, file string, chunks []testkit.Chunk) {
			for _, c := range chunks {
				if c.Limits != (testkit.Limits{}) || c.Stops != "" || strings.HasPrefix(filepath.Base(file), "big_") || skips(t, c) {
					continue // a compartment's own copies of modules count against its limits
				}
				ran.Add(1)
				name := filepath.ToSlash(file) + ":" + strconv.Itoa(c.Line)
				out, exc, stopped := engine.RunWithin(c)
				miss := testkit.Compare(c, out, exc, stopped)
				switch {
				case len(miss) == 0 && failing[name]:
					t.Errorf("%s passes: take it off testdata/within_failing.txt", name)
				case len(miss) > 0 && !failing[name]:
					t.Errorf("%s: %s: %v", name, c.Title, miss)
				}
			}
		})
	})
	if n := ran.Load(); n < 4000 {
		t.Errorf("only %d chunks ran", n)
	}
}

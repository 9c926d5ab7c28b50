// This file runs the golden files of module adder, whole and stopped at nearly every charge.

package ocap_test

import (
	"testing"

	"github.com/adderlang/adder/internal/testkit"
	"github.com/adderlang/adder/internal/testkit/engine"
)

const files = "testdata/*.py"

func TestGolden(t *testing.T) { testkit.Files(t, files, engine.Run) }

// TestInSlices runs them again, stopped and resumed: output and fuel must stay the same.
func TestInSlices(t *testing.T) {
	if testing.Short() {
		t.Skip("resumes some 100,000 times")
	}
	if ran := engine.InSlices(t, 300_000, files); ran < 40 {
		t.Errorf("only %d chunks ran", ran)
	}
}

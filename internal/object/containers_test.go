package object_test

import (
	"testing"

	"github.com/adderlang/adder/internal/testkit"
	"github.com/adderlang/adder/internal/testkit/engine"
)

// TestContainers runs the golden files of containers and of the functions over them.
func TestContainers(t *testing.T) { testkit.Files(t, "testdata/containers/*.py", engine.Run) }

func TestContainersInSlices(t *testing.T) {
	if ran := engine.InSlices(t, 60_000, "testdata/containers/*.py"); ran < 350 {
		t.Errorf("only %d chunks ran", ran)
	}
}

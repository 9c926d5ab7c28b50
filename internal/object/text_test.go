package object_test

import (
	"testing"

	"github.com/adderlang/adder/internal/testkit"
	"github.com/adderlang/adder/internal/testkit/engine"
)

// TestText runs the golden files of str, bytes, bytearray, memoryview and the codecs.
func TestText(t *testing.T) { testkit.Files(t, "testdata/text/*.py", engine.Run) }

func TestTextInSlices(t *testing.T) {
	if ran := engine.InSlices(t, 60_000, "testdata/text/*.py"); ran < 120 {
		t.Errorf("only %d chunks ran", ran)
	}
}

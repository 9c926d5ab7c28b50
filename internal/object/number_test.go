package object_test

import (
	"testing"

	"github.com/adderlang/adder/internal/testkit"
	"github.com/adderlang/adder/internal/testkit/engine"
)

func TestNumberGolden(t *testing.T) { testkit.Files(t, "testdata/number/*.py", engine.Run) }

package http_test

import (
	"testing"

	"github.com/adderlang/adder/internal/testkit"
	"github.com/adderlang/adder/internal/testkit/engine"
)

func TestGolden(t *testing.T) { testkit.Files(t, "testdata/*.py", engine.Run) }

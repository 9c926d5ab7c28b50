package stdlib_test

import (
	"os"
	"testing"

	"github.com/adderlang/adder/internal/testkit"
	"github.com/adderlang/adder/internal/testkit/engine"
)

func TestPB(t *testing.T) { testkit.Files(t, os.Getenv("PB"), engine.Run) }

package main

// This file tests where the linker puts the dispatch loop.

import (
	"os/exec"
	"path/filepath"
	"runtime"
	"strconv"
	"strings"
	"testing"
)

// TestLoopAligned: by default.pgo the loop starts at a cache line (pgo_gen.go says why).
// The profile names functions: one of another name would be compiled as if there was none.
func TestLoopAligned(t *testing.T) {
	if runtime.GOARCH != "amd64" || testing.Short() {
		t.Skip("builds the command, for amd64")
	}
	path := filepath.Join(t.TempDir(), "adder.exe")
	if out, err := exec.Command("go", "build", "-o", path, ".").CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	out, err := exec.Command("go", "tool", "nm", path).Output()
	if err != nil {
		t.Fatal(err)
	}
	for line := range strings.Lines(string(out)) {
		words := strings.Fields(line)
		if len(words) == 3 && strings.HasSuffix(words[2], "/vm.(*Machine).loop") {
			if at, err := strconv.ParseUint(words[0], 16, 64); err != nil || at%64 != 0 {
				t.Errorf("the loop is at %s, not at a multiple of 64: %v", words[0], err)
			}
			return
		}
	}
	t.Error("the command has no loop")
}

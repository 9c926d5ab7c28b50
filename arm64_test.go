package adder_test

// This file defines the test of the build for arm64: what a program prints and spends there is
// what it prints and spends here.

import (
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/adderlang/adder/internal/testkit/differ"
)

// arm64Every is of how many golden chunks one is run by an emulator of arm64, which takes about
// ten times as long: ADDER_SLOW=1 runs all.
const arm64Every = 32

var arm64 = []string{"GOOS=linux", "GOARCH=arm64", "CGO_ENABLED=0"}

// TestFused: in the build for arm64 no product is fused with a sum, which would be rounded once
// instead of twice, but where math.FMA says so.
func TestFused(t *testing.T) {
	if testing.Short() {
		t.Skip("builds for another machine")
	}
	t.Parallel()
	out, err := exec.Command("go", "tool", "objdump", "-s", "adderlang/adder", serveBuild(t, arm64)).Output()
	if err != nil {
		t.Fatal(err)
	}
	sources := map[string][][]string{} // by the file's base name: the disassembly shows no more of inlined code
	err = filepath.WalkDir(".", func(path string, d os.DirEntry, err error) error {
		if err == nil && strings.HasSuffix(path, ".go") && !strings.HasSuffix(path, "_test.go") {
			var text []byte
			text, err = os.ReadFile(path)
			sources[d.Name()] = append(sources[d.Name()], strings.Split(string(text), "\n"))
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	meant := 0
	for line := range strings.Lines(string(out)) {
		m := fusedRE.FindStringSubmatch(line)
		if m == nil {
			continue
		}
		n, _ := strconv.Atoi(m[2])
		if !slices.ContainsFunc(sources[m[1]], func(lines []string) bool {
			return n <= len(lines) && strings.Contains(lines[n-1], "math.FMA(")
		}) {
			t.Errorf("%s:%s: fused: write float64(x*y) where a product feeds a sum", m[1], m[2])
		}
		meant++
	}
	if meant < 50 {
		t.Errorf("only %d fused operations found: math.FMA alone makes more", meant)
	}
}

// fusedRE matches a line of the disassembly that has such an instruction.
var fusedRE = regexp.MustCompile(`^\s+(\S+\.go):(\d+)\s.*\sFN?M(?:ADD|SUB)[SD]\s`)

// TestArm64 runs golden chunks in this build and in one for arm64. ADDER_ARM64 is the command
// that runs programs for arm64, such as qemu-aarch64 of Debian's package qemu-user.
func TestArm64(t *testing.T) {
	words := strings.Fields(os.Getenv("ADDER_ARM64"))
	if len(words) == 0 {
		t.Skip("ADDER_ARM64 names no command that runs programs for arm64")
	}
	exe := serveBuild(t, arm64)
	var servers []*differ.Server
	for range 2 {
		servers = append(servers, startServer(t, append(words, exe)...))
	}
	chunks := timelessChunks(t)
	if !thorough {
		few := chunks[:0]
		for _, c := range chunks {
			if oneIn(t, c, arm64Every) {
				few = append(few, c)
			}
		}
		chunks = few
	}
	t.Logf("%d chunks", len(chunks))
	sameInBuild(t, "arm64", chunks, servers...)
}

package main

// This file tests that the examples print and spend the same in every build.

import (
	"bytes"
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// figures are the fuel, bytes and censuses of a run, out of the line that --stats prints.
func figures(t *testing.T, stderr string) string {
	t.Helper()
	lines := strings.Split(strings.TrimSpace(stderr), "\n")
	var all map[string]any
	if err := json.Unmarshal([]byte(lines[len(lines)-1]), &all); err != nil {
		t.Fatalf("%v in %s", err, stderr)
	}
	delete(all, "wall_ms")
	out, err := json.Marshal(all)
	if err != nil {
		t.Fatal(err)
	}
	return string(out)
}

// TestExamplesInBuilds runs the first command of each README in this build and in the safe one;
// instead of that in one for arm64 if ADDER_ARM64 says what runs such programs.
func TestExamplesInBuilds(t *testing.T) {
	if testing.Short() {
		t.Skip("builds the command")
	}
	t.Chdir("../..")
	build := func(name string, env []string, args ...string) string {
		path := filepath.Join(t.TempDir(), name)
		// Without default.pgo, for which all would be compiled once more.
		cmd := exec.Command("go", append(append([]string{"build", "-pgo=off"}, args...), "-o", path, "./cmd/adder")...)
		cmd.Env = append(os.Environ(), env...)
		if out, err := cmd.CombinedOutput(); err != nil {
			t.Fatalf("%v\n%s", err, out)
		}
		return path
	}
	kind, words := "arm64", strings.Fields(os.Getenv("ADDER_ARM64"))
	if len(words) > 0 {
		words = append(words, build("arm64.exe", []string{"GOOS=linux", "GOARCH=arm64", "CGO_ENABLED=0"}))
	} else {
		kind, words = "safe", []string{build("safe.exe", nil, "-tags", "safe")}
	}
	files, err := filepath.Glob("examples/*/expected.txt")
	if err != nil || len(files) < 8 {
		t.Fatal(files, err)
	}
	for _, file := range files {
		name := filepath.Base(filepath.Dir(file))
		if name == "policy" { // needs files of another folder
			continue
		}
		args := append([]string{"--stats"}, shown(t, name)[0]...)
		code, out, errs := cli(t, "", args...)
		want := figures(t, errs)
		if code != 0 {
			t.Errorf("%s: exit %d\n%s", name, code, errs)
		}
		cmd := exec.Command(words[0], slices.Concat(words[1:], args)...)
		var stdout, stderr bytes.Buffer
		cmd.Stdout, cmd.Stderr = &stdout, &stderr
		if err := cmd.Run(); err != nil {
			t.Errorf("%s in the %s build: %v\n%s", name, kind, err, stderr.String())
			continue
		}
		if got := figures(t, stderr.String()); got != want || stdout.String() != out {
			t.Errorf("%s in the %s build spends %s, here %s; it prints\n%s", name, kind, got, want, stdout.String())
		}
	}
}

package conformance

// This file tests whole programs as files of their own: what they write to standard output
// and standard error, and how they end, is what CPython shows, tracebacks included.

import (
	"bytes"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/adderlang/adder"
	"github.com/adderlang/adder/conformance/internal/compare"
	"github.com/adderlang/adder/conformance/oracle"
)

func TestPrograms(t *testing.T) {
	exe, err := oracle.Python()
	if err != nil {
		t.Fatal(err)
	}
	paths, err := filepath.Glob("../internal/vm/testdata/programs/*.py")
	if err != nil || len(paths) == 0 {
		t.Fatal("no programs", err)
	}
	for _, path := range paths {
		t.Run(filepath.Base(path), func(t *testing.T) {
			t.Parallel()
			src, err := os.ReadFile(path)
			if err != nil {
				t.Fatal(err)
			}
			wantOut, wantErr := onOracle(t, exe, path)
			gotOut, gotErr := onAdder(t, filepath.Base(path), src)
			if gotOut != wantOut {
				t.Errorf("standard output:\n%s\nwant:\n%s", gotOut, wantOut)
			}
			if gotErr != wantErr {
				t.Errorf("standard error:\n%s\nwant:\n%s", gotErr, wantErr)
			}
		})
	}
}

// onOracle runs a program as CPython's main script. No program ends in an exception from
// within the library: Adder does not show its frames.
func onOracle(t *testing.T, exe, path string) (stdout, stderr string) {
	abs, err := filepath.Abs(path)
	if err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command(exe, "-s", "-P", "-B", "-X", "utf8", abs)
	cmd.Env = append(os.Environ(), "PYTHONHASHSEED=1", "NO_COLOR=1")
	cmd.Dir = t.TempDir()
	var out, errOut bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, &errOut
	var exit *exec.ExitError
	if err := cmd.Run(); err != nil && !errors.As(err, &exit) {
		t.Fatal(err)
	}
	name := func(b *bytes.Buffer) string { return strings.ReplaceAll(b.String(), abs, filepath.Base(path)) }
	return name(&out), name(&errOut)
}

// onAdder runs a program as the command does.
func onAdder(t *testing.T, name string, src []byte) (stdout, stderr string) {
	stdout, stderr, err := compare.OnAdder(name, string(src), adder.Config{})
	var x *adder.Exception
	if errors.As(err, &x) {
		return stdout, stderr + x.Text
	}
	if err != nil {
		t.Fatal(err)
	}
	return stdout, stderr
}

// Package oracle supplies the CPython that Adder is compared with.
//
// The interpreter comes from a Go module, so the version is pinned by go.sum and
// nothing on the machine is needed but Go. It is unpacked once into a directory
// and found there by later runs.
package oracle

// This file defines where the oracle lives and how it is unpacked.

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"

	"github.com/adderlang/adder/conformance/internal/machine"
	"github.com/kluctl/go-embed-python/python"
)

// Version is the CPython version that defines Adder's behaviour.
const Version = "3.14.6"

// EnvPython names an environment variable that points at an interpreter already
// unpacked, which saves the half second of checking the files. Its version is
// checked all the same.
const EnvPython = "ADDER_ORACLE"

// Dir is the default place to unpack to: one directory a version, so that two
// checkouts pinned to different versions do not fight over it.
func Dir() string {
	return machine.Cache("oracle-" + Version)
}

// Unpack puts CPython into dir, or only checks the files that are there already,
// and returns the path of its python3 binary.
func Unpack(dir string) (string, error) {
	dir, err := filepath.Abs(dir)
	if err != nil {
		return "", err
	}
	embedded, err := python.NewEmbeddedPythonWithTmpDir(dir, false)
	if err != nil {
		return "", fmt.Errorf("unpack the oracle: %w", err)
	}
	exe, err := embedded.GetExePath()
	if err != nil {
		return "", fmt.Errorf("find the oracle's binary: %w", err)
	}
	return exe, check(exe)
}

// Python returns the path of the oracle's binary: the one EnvPython names, else
// the one in Dir, unpacked when it is not there yet.
func Python() (string, error) {
	if exe := os.Getenv(EnvPython); exe != "" {
		return exe, check(exe)
	}
	return Unpack(Dir())
}

// Command is a run of the oracle with nothing of the user's: no settings, no directory of
// modules but its own, no files written, text in UTF-8.
func Command(exe string, args ...string) *exec.Cmd {
	return exec.Command(exe, append([]string{"-I", "-B", "-X", "utf8"}, args...)...)
}

// check refuses any other version: an oracle that is not the reference would
// make wrong expectations look right.
func check(exe string) error {
	out, err := exec.Command(exe, "-I", "--version").CombinedOutput()
	if err != nil {
		return fmt.Errorf("run the oracle: %w", err)
	}
	if got := strings.TrimSpace(string(out)); got != "Python "+Version {
		return fmt.Errorf("the oracle %s is %q, want %q", exe, got, "Python "+Version)
	}
	return nil
}

// Package machine is what the comparisons take from the machine they run on: a cache, our
// binary built from this checkout, the libraries of CPythons, Debian's packages, and processes
// that end in time.
package machine

// This file defines where things are found and built.

import (
	"context"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
)

// Cache is the directory of the user's cache that keeps what one of the comparisons downloads
// or unpacks, from run to run.
func Cache(name string) string {
	cache, err := os.UserCacheDir()
	if err != nil { // no home directory, as in bare containers
		cache = os.TempDir()
	}
	return filepath.Join(cache, "adder", name)
}

// Build builds the command adder of the checkout at root into dir and returns its path.
func Build(root, dir string) (string, error) {
	bin := filepath.Join(dir, "adder")
	cmd := exec.Command("go", "build", "-o", bin, "./cmd/adder")
	cmd.Dir, cmd.Stdout, cmd.Stderr = root, os.Stderr, os.Stderr
	return bin, cmd.Run()
}

// Lib returns the Lib directory of a CPython, and its version as "3.14".
func Lib(exe string) (dir, version string, err error) {
	out, err := exec.Command(exe, "-I", "-c", "import sys, os; print('%d.%d' % sys.version_info[:2], os.path.dirname(os.__file__))").Output()
	if err != nil {
		return "", "", fmt.Errorf("ask %s for its library: %w", exe, err)
	}
	version, dir, _ = strings.Cut(strings.TrimSpace(string(out)), " ")
	return dir, version, nil
}

// Lib311 returns the Lib directory of a CPython 3.11 on the machine that has these files, ""
// if there is none.
func Lib311(files ...string) string {
	for _, name := range []string{"python3.11", "python3"} {
		if dir, version, err := Lib(name); err == nil && version == "3.11" && Has(dir, files...) {
			return dir
		}
	}
	return ""
}

// Has tells whether all of these files are in a directory.
func Has(dir string, files ...string) bool {
	for _, f := range files {
		if _, err := os.Stat(filepath.Join(dir, f)); err != nil {
			return false
		}
	}
	return true
}

// UnpackDebs unpacks the packages of Debian that are in a directory, and returns how many they
// are. Nothing is installed.
func UnpackDebs(ctx context.Context, dir, into string) (int, error) {
	files, err := filepath.Glob(filepath.Join(dir, "*.deb"))
	if err != nil {
		return 0, err
	}
	for _, f := range files {
		if out, err := exec.CommandContext(ctx, "dpkg", "-x", f, into).CombinedOutput(); err != nil {
			return 0, fmt.Errorf("dpkg -x %s: %w: %s", filepath.Base(f), err, out)
		}
		if err := os.Remove(f); err != nil {
			return 0, err
		}
	}
	return len(files), nil
}

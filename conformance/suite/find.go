package main

// This file defines where CPython's test package comes from: a python3 of version 3.11 on the
// machine, or Debian's packages, unpacked.

import (
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
)

// EnvLib names an environment variable with a Lib directory of CPython 3.11 that has the
// package test.
const EnvLib = "ADDER_CPYTHON_LIB"

// debian are the packages that hold the library and its tests.
var debian = []string{"libpython3.11-minimal", "libpython3.11-stdlib", "libpython3.11-testsuite"}

var errNoSuite = errors.New("no CPython 3.11 with its package test on this machine: install Debian's " +
	"libpython3.11-testsuite, run `go run ./suite -fetch` where apt-get is, or set " + EnvLib)

// findLib returns a Lib directory with the package test.
func findLib() (string, error) {
	if dir := os.Getenv(EnvLib); dir != "" {
		if !hasSuite(dir) {
			return "", fmt.Errorf("%s=%s has no test/test_grammar.py", EnvLib, dir)
		}
		return dir, nil
	}
	for _, name := range []string{"python3.11", "python3"} {
		out, err := exec.Command(name, "-I", "-c", "import os, sys; print(sys.version_info[:2] == (3, 11), os.path.dirname(os.__file__))").Output()
		if err != nil {
			continue
		}
		is, dir, _ := strings.Cut(strings.TrimSpace(string(out)), " ")
		if is == "True" && hasSuite(dir) {
			return dir, nil
		}
	}
	if dir := filepath.Join(fetchedTo(), "usr/lib/python3.11"); hasSuite(dir) {
		return dir, nil
	}
	return "", errNoSuite
}

func hasSuite(lib string) bool {
	for _, f := range []string{"test/test_grammar.py", "test/support/__init__.py", "unittest/__init__.py"} {
		if _, err := os.Stat(filepath.Join(lib, f)); err != nil {
			return false
		}
	}
	return true
}

func fetchedTo() string {
	cache, err := os.UserCacheDir()
	if err != nil {
		cache = os.TempDir()
	}
	return filepath.Join(cache, "adder", "cpython-3.11-tests")
}

// fetch downloads Debian's packages with apt-get, which checks their signatures, and unpacks
// them. Nothing is installed.
func fetch() (string, error) {
	dir := fetchedTo()
	if err := os.MkdirAll(dir, 0o777); err != nil {
		return "", err
	}
	get := exec.Command("apt-get", append([]string{"download"}, debian...)...)
	get.Dir, get.Stdout, get.Stderr = dir, os.Stderr, os.Stderr
	if err := get.Run(); err != nil {
		return "", fmt.Errorf("apt-get download: %w", err)
	}
	files, err := filepath.Glob(filepath.Join(dir, "*.deb"))
	if err != nil {
		return "", err
	}
	for _, f := range files {
		if out, err := exec.Command("dpkg", "-x", f, dir).CombinedOutput(); err != nil {
			return "", fmt.Errorf("dpkg -x %s: %w: %s", filepath.Base(f), err, out)
		}
		if err := os.Remove(f); err != nil {
			return "", err
		}
	}
	lib := filepath.Join(dir, "usr/lib/python3.11")
	if !hasSuite(lib) {
		return "", errNoSuite
	}
	return lib, nil
}

package main

// This file defines where CPython's test package comes from: a python3 of version 3.11 on the
// machine, or Debian's packages, unpacked.

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"

	"github.com/adderlang/adder/conformance/internal/machine"
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
	if dir := machine.Lib311(suiteFiles...); dir != "" {
		return dir, nil
	}
	if dir := filepath.Join(fetchedTo(), "usr/lib/python3.11"); hasSuite(dir) {
		return dir, nil
	}
	return "", errNoSuite
}

// suiteFiles are some that a library with the package test has.
var suiteFiles = []string{"test/test_grammar.py", "test/support/__init__.py", "unittest/__init__.py"}

func hasSuite(lib string) bool { return machine.Has(lib, suiteFiles...) }

func fetchedTo() string { return machine.Cache("cpython-3.11-tests") }

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
	if _, err := machine.UnpackDebs(context.Background(), dir, dir); err != nil {
		return "", err
	}
	lib := filepath.Join(dir, "usr/lib/python3.11")
	if !hasSuite(lib) {
		return "", errNoSuite
	}
	return lib, nil
}

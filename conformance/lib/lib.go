// Package lib runs CPython's own library, as source, on Adder: which of its modules can be
// imported, and whether programs on top of it print what they print on CPython.
//
// Two libraries serve: that of the oracle, and that of a Python 3.11 on the machine, if there
// is one. What must import is checked in (testdata/*.txt) and only grows.
package lib

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"github.com/adderlang/adder"
	"github.com/adderlang/adder/cap/dir"
	"github.com/adderlang/adder/conformance/internal/compare"
	"github.com/adderlang/adder/conformance/internal/machine"
	"github.com/adderlang/adder/conformance/oracle"
)

// A Library is a directory of CPython's Lib.
type Library struct {
	Name string // "3.14", "3.11"
	Path string
}

// Oracle is the library of the oracle.
func Oracle() (Library, error) {
	exe, err := oracle.Python()
	if err != nil {
		return Library{}, err
	}
	path, version, err := machine.Lib(exe)
	return Library{version, path}, err
}

// Machine is the library of a CPython 3.11 on the machine that has the package test; ok is
// false if there is none.
func Machine() (l Library, ok bool) {
	path := machine.Lib311("test/support/__init__.py")
	return Library{"3.11", path}, path != ""
}

// leftOut are modules that are no library: they act when they are imported, or are parts of
// an installation.
var leftOut = map[string]bool{"antigravity": true, "this": true, "__hello__": true, "__phello__": true, "idlelib": true,
	"turtledemo": true, "lib2to3": true, "ensurepip": true, "test": true, "site-packages": true, "pydoc_data": true}

// Modules lists the top-level modules and packages of a library.
func (l Library) Modules() ([]string, error) {
	entries, err := os.ReadDir(l.Path)
	if err != nil {
		return nil, err
	}
	var out []string
	for _, e := range entries {
		name, isFile := strings.CutSuffix(e.Name(), ".py")
		if e.IsDir() {
			if _, err := os.Stat(filepath.Join(l.Path, name, "__init__.py")); err != nil {
				continue
			}
		} else if !isFile {
			continue
		}
		if !leftOut[name] && !strings.HasPrefix(name, "_sysconfigdata") {
			out = append(out, name)
		}
	}
	slices.Sort(out)
	return out, nil
}

// Run runs a program with a library and returns what it wrote, standard error after
// standard output. It is granted a clock that stands still and seeded randomness.
func (l Library) Run(name, src string, prefer bool) (string, error) {
	root, err := dir.Open(l.Path, dir.ReadOnly)
	if err != nil {
		return "", err
	}
	stdout, stderr, err := compare.OnAdder(name, src, adder.Config{
		Limits:  adder.Limits{Fuel: 4_000_000_000, Memory: 1 << 30, Wall: time.Minute},
		Library: []adder.Root{root}, PreferLibrary: prefer,
		Grants: compare.Grants(),
	})
	return stdout + stderr, err
}

// Import imports a module and returns what kept it from being imported, "" for nothing.
func (l Library) Import(module string, prefer bool) string {
	_, err := l.Run("<import>", fmt.Sprintf("import %s\n", module), prefer)
	var exc *adder.Exception
	switch {
	case err == nil:
		return ""
	case errors.As(err, &exc):
		text, _, _ := strings.Cut(exc.Type+": "+exc.Message, "\n")
		return text
	}
	return err.Error()
}

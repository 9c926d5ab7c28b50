package packages

// This file defines the test: every driver prints on Adder what it prints on the oracle.

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/adderlang/adder/conformance/internal/machine"
	"github.com/adderlang/adder/conformance/oracle"
)

// wall bounds one program; the slowest takes about a second.
const wall = time.Minute

// mostMissing is how many packages the archive may have not: releases of Debian differ by a few,
// and more missing ones mean that apt does not know what the archive has.
const mostMissing = 3

// TestPackages needs Debian's archive, or packages it had before. What apt does not offer is
// skipped by name. Whatever else keeps a package from being had is a failure: a machine that
// cannot run the test does not pass it.
func TestPackages(t *testing.T) {
	if testing.Short() {
		t.Skip("downloads packages")
	}
	list, err := Packages()
	if err != nil {
		t.Fatal(err)
	}
	exe, err := oracle.Python()
	if err != nil {
		t.Fatal(err)
	}
	bin, err := machine.Build("../..", t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	lib, _, err := machine.Lib(exe)
	if err != nil {
		t.Fatal(err)
	}
	if given := os.Getenv("ADDER_PACKAGE"); given != "" { // one package, by hand
		list = slices.DeleteFunc(list, func(p Package) bool { return p.Name != given })
	}
	ctx := t.Context()
	f := &fetcher{cache: machine.Cache("packages")}
	missing := 0
	for _, p := range list {
		roots, err := p.roots(ctx, f)
		t.Run(p.Name, func(t *testing.T) {
			switch {
			case errors.Is(err, ErrNotOffered):
				missing++
				t.Skip(err)
			case err != nil:
				t.Fatal(err)
			}
			p.test(t, bin, exe, lib, roots)
		})
	}
	if missing > mostMissing || missing == len(list) {
		t.Errorf("apt does not offer %d of %d packages", missing, len(list))
	}
}

// roots fetches what a package is made of.
func (p Package) roots(ctx context.Context, f *fetcher) ([]string, error) {
	var out []string
	for _, name := range p.Debian {
		dir, err := f.Get(ctx, name)
		if err != nil {
			return nil, err
		}
		out = append(out, dir)
	}
	return out, nil
}

// test runs the drivers of a package, which has some.
func (p Package) test(t *testing.T, bin, exe, lib string, roots []string) {
	drivers, err := p.Drivers()
	if err != nil || len(drivers) == 0 {
		t.Fatalf("no testdata/%s_*.py: %v", p.Name, err)
	}
	for _, d := range drivers {
		t.Run(strings.TrimSuffix(filepath.Base(d), ".py"), func(t *testing.T) {
			t.Parallel()
			own, err := words(d)
			if err != nil {
				t.Fatal(err)
			}
			if p.Lib {
				own = append(own, "--lib", lib)
			}
			r := Run{Words: own, Args: []string{d}, Roots: roots, Wall: wall}
			want, err := r.OnOracle(t.Context(), exe)
			if err != nil {
				t.Fatal(err)
			}
			got, err := r.OnAdder(t.Context(), bin)
			if err != nil {
				t.Fatal(err)
			}
			if diff := got.Diff(want); diff != "" {
				t.Errorf("%s\nstandard error of Adder:\n%s", diff, got.Stderr)
			}
			if strings.Count(want.Stdout, "\n") < 5 {
				t.Errorf("prints %d lines on the oracle: no test\n%s", strings.Count(want.Stdout, "\n"), want.Stderr)
			}
			t.Logf("oracle %v, adder %v", want.Took.Round(time.Millisecond), got.Took.Round(time.Millisecond))
		})
	}
}

// TestList: every driver belongs to a package, the longest name that fits.
func TestList(t *testing.T) {
	list, err := Packages()
	if err != nil {
		t.Fatal(err)
	}
	files, err := filepath.Glob("testdata/*.py")
	if err != nil || len(files) == 0 {
		t.Fatal("no drivers", err)
	}
	for _, f := range files {
		name, _, _ := strings.Cut(filepath.Base(f), "_")
		if !slices.ContainsFunc(list, func(p Package) bool { return p.Name == name }) {
			t.Errorf("%s is of no package", f)
		}
	}
}

// TestNotOffered: what the archive has not is told from what could not be fetched.
func TestNotOffered(t *testing.T) {
	if testing.Short() {
		t.Skip("asks apt")
	}
	f := &fetcher{cache: t.TempDir()}
	f.refresh.Do(func() {}) // the machine's lists will do
	if err := f.apt(t.Context(), f.cache, "download", "python3-adder-has-no-such-package"); !errors.Is(err, ErrNotOffered) {
		t.Error(err)
	}
}

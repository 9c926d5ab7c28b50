package adder

import (
	"errors"

	"github.com/adderlang/adder/internal/builtins"
	"github.com/adderlang/adder/internal/check"
	"github.com/adderlang/adder/internal/importer"
	"github.com/adderlang/adder/internal/object"
	"github.com/adderlang/adder/internal/syntax"
)

// Needs is what a program would need to be granted, as far as its text says. Its method Judge
// compares that with what is [Given].
type Needs = check.Report

// A Need is one place where a program needs something.
type Need = check.Need

// Given is what a program is to be given.
type Given = check.Given

// A GivenGrant is one grant of it.
type GivenGrant = check.Grant

// Check finds out what a program would need, without running it: c says where modules come
// from, and the directory it begins in. pkg is the package it stands in, or "". The estimate
// is for programs that do not hide; what they may do is decided when they run.
func Check(filename string, src []byte, pkg string, c Config) (*Needs, error) {
	ns := builtins.Namespace()
	o := check.Options{Dir: c.Dir, Package: pkg,
		Library: func(name string) bool {
			_, ok := importer.Library[name]
			return ok || object.NativeModule(name) != nil
		},
		Builtin: func(name string) bool {
			_, ok := ns.GetStr(object.MakeStr(name))
			return ok
		}}
	for _, r := range c.Roots {
		o.Roots = append(o.Roots, r)
	}
	for _, d := range c.Dependencies {
		o.Dependencies = append(o.Dependencies, check.Dependency{Name: d.Name, Root: d.Root})
	}
	for _, r := range c.Library {
		o.Trusted = append(o.Trusted, r)
	}
	needs, err := check.Program(filename, src, o)
	var e *syntax.Error
	if errors.As(err, &e) {
		return nil, publicSyntaxError(e, src)
	}
	return needs, err
}

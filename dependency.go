package adder

import (
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/adderlang/adder/internal/engine"
	"github.com/adderlang/adder/internal/importer"
	"github.com/adderlang/adder/internal/object"
)

// A Dependency is an import root whose modules are others': they run in a compartment of their
// own, a child of the program's, and have what is granted here alone. The program imports them as
// it does its own modules, calls their functions and reads their public names, and as the one
// that stands above them may patch them. They reach neither it, nor `__main__`, nor each other,
// but through what they are handed. The zero Dependency of a Root computes.
type Dependency struct {
	Name string // names the compartment: in audits, and in what is said of grants that are missing
	Root Root
	// Grants are found by its code as the program's are by the program's. Their names are bound
	// in its builtins, so that all its modules have them.
	Grants map[string]Capability
	// Modules lists the library modules that it may import, of those that the program may. Nil
	// means all of these.
	Modules []string
	Stdout  bool // whether it may write to the program's standard output: else print raises CapabilityError
	Stderr  bool // likewise
	// PerPackage makes each top-level package or module of the root a compartment, with the same
	// grants. Else they are one, and trust each other.
	PerPackage bool
}

// addDependencies adds what an interpreter imports from others. Their grants are made later,
// when there is an interpreter.
func addDependencies(to *engine.Config, all []Dependency) error {
	rules := to.Import
	for _, d := range all {
		if d.Name == "" || d.Name == object.MainName || strings.ContainsAny(d.Name, "/\x00") {
			return fmt.Errorf("adder: %q cannot be the name of a dependency", d.Name)
		}
		if slices.ContainsFunc(rules.Dependencies, func(x *importer.Dependency) bool { return x.Name == d.Name }) {
			return fmt.Errorf("adder: two dependencies have the name %q", d.Name)
		}
		if d.Root == nil {
			return errors.New("adder: the dependency " + d.Name + " has no Root")
		}
		x := &importer.Dependency{Name: d.Name, Root: d.Root, Allowed: rules.Allowed, Stdout: d.Stdout, Stderr: d.Stderr, PerPackage: d.PerPackage}
		if d.Modules != nil {
			x.Allowed = map[string]bool{}
			for _, m := range d.Modules {
				x.Allowed[m] = rules.Allowed == nil || rules.Allowed[m]
			}
		}
		rules.Dependencies = append(rules.Dependencies, x)
	}
	return nil
}

// grantDependencies makes the objects of what is granted to dependencies. A stand-in acts for
// their compartments, which are made when they are imported.
func (in *Interp) grantDependencies(all []Dependency, to []*importer.Dependency) error {
	t := &in.in.Machine.T
	program := t.Comp
	defer func() { t.Comp = program }()
	for i, d := range all {
		given := &object.Compartment{Grants: map[string]object.Value{}}
		t.Comp = given
		for _, name := range slices.Sorted(maps.Keys(d.Grants)) {
			v, err := in.granted(name, d.Grants[name])
			if err != nil {
				return err
			}
			given.Grants[name] = v
		}
		to[i].Grants, to[i].Stdin = given.Grants, given.Stdin
	}
	return nil
}

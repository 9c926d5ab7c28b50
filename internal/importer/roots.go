// This file defines import roots: the program's own, and library roots such as the
// directory of CPython's Lib.

package importer

import (
	"slices"
	"strings"

	"github.com/adderlang/adder/internal/code"
	"github.com/adderlang/adder/internal/object"
	"github.com/adderlang/adder/internal/program"
)

// A Root is where modules come from: a directory, a zip file or an in-memory map.
type Root interface {
	// Read returns the source of a file under the root, by slash-separated path; ok is
	// false if there is none.
	Read(path string) (src []byte, ok bool, err error)
	// Name is what __file__ and tracebacks show before the path.
	Name() string
}

// A Config says what a compartment may import.
type Config struct {
	Allowed map[string]bool // names of library modules; nil: all powerless ones and the tamed
	Roots   []Root          // of the compartment's own modules, in order
	// Dependencies are the roots of others, which come after the own ones: the program has
	// them, and each of them has the other ones.
	Dependencies []*Dependency
	// Library are roots trusted as library: they come after the program's own, hold no
	// grants, and Allowed counts for them.
	Library []Root
	// PreferLibrary lets modules of the library roots stand before our own that are
	// written in Python. It is for tests: it shows what our natives lack.
	PreferLibrary bool
	// loaded are the files that modules were loaded from, and their roots: the only ones whose
	// lines tracebacks may show, since a guest chooses the file names of what it compiles.
	loaded map[string]Root
	turns  *importTurns // nil: nothing was imported yet
	of     *Dependency  // whose compartment it is; nil: the program's, or one that a program made
	only   string       // of a dependency: the top-level package that is its own; "": all
}

// alwaysOurs are the modules that no library root may replace: they read what is hidden
// from others (SECURITY §5), or are where an interpreter's own parts meet.
var alwaysOurs = map[string]bool{"inspect": true, "traceback": true, "types": true, "functools": true,
	"annotationlib": true, "importlib": true, "linecache": true, "os": true, "posixpath": true, "genericpath": true,
	"_collections_abc": true, "abc": true, "_py_abc": true, "io": true, "codecs": true, "_codecs": true, "warnings": true,
	"_warnings": true, "_py_warnings": true, "threading": true, "logging": true, "dataclasses": true, "_threading_local": true, "re": true, "_frozen_importlib": true, "_frozen_importlib_external": true}

// ours tells whether a module comes from us even if library roots are preferred.
func ours(name string) bool {
	if _, ok := Library[name]; !ok {
		return false // a submodule we have not
	}
	top, _, _ := strings.Cut(name, ".")
	return alwaysOurs[top] || strings.HasPrefix(top, "_inspect") || strings.HasPrefix(top, "_annotation")
}

// A found is the source of a module in a root.
type found struct {
	root Root
	path string
	src  []byte
	pkg  bool

	library    bool        // the root is a library root
	dependency *Dependency // whose root it is; nil: none

	namespace bool // a directory without __init__.py
}

// find looks for a module in all roots; nil without an error means that there is none.
func find(t *object.Thread, c *Config, name string) (*found, error) {
	m, err := findIn(t, c.roots(name), name)
	if m == nil && err == nil {
		m, err = findDependency(t, c, name)
	}
	if m == nil && err == nil && allowed(t, c, name) {
		m, err = findLibrary(t, c, name)
	}
	if m == nil && err == nil {
		m = findNamespace(t, c, name)
	}
	return m, err
}

// A DirRoot is a Root that can tell whether there is a directory: one without __init__.py is a
// namespace package, if nothing else has its name.
type DirRoot interface {
	HasDir(path string) bool
}

// findNamespace looks for a directory. There is no code in it: each compartment that imports it
// has a package of its own, whose parts are whose they are.
func findNamespace(t *object.Thread, c *Config, name string) *found {
	path := strings.ReplaceAll(name, ".", "/")
	in := func(r Root) bool {
		d, ok := r.(DirRoot)
		return ok && d.HasDir(path)
	}
	for _, r := range c.roots(name) {
		if in(r) {
			return &found{root: r, path: path + "/", pkg: true, namespace: true}
		}
	}
	for _, d := range c.others(name) {
		if in(d.Root) {
			return &found{root: d.Root, path: path + "/", pkg: true, namespace: true}
		}
	}
	if !allowed(t, c, name) {
		return nil
	}
	for _, r := range c.Library {
		if in(r) {
			return &found{root: r, path: path + "/", pkg: true, namespace: true, library: true}
		}
	}
	return nil
}

// findLibrary looks for a module in the library roots.
func findLibrary(t *object.Thread, c *Config, name string) (*found, error) {
	m, err := findIn(t, c.Library, name)
	if m != nil {
		m.library = true
	}
	return m, err
}

func findIn(t *object.Thread, roots []Root, name string) (*found, error) {
	path := strings.ReplaceAll(name, ".", "/")
	for _, r := range roots {
		for i, p := range []string{path + "/__init__.py", path + ".py"} {
			src, ok, err := r.Read(p)
			if err != nil {
				return nil, t.Raise(object.ImportErrorType, "%s", err.Error())
			}
			if ok {
				return &found{root: r, path: p, src: src, pkg: i == 0}, nil
			}
		}
	}
	return nil, nil
}

// ChargeSource charges for compiling a source, and more bytes.
func ChargeSource(t *object.Thread, src []byte, more int64) error {
	fuel, bytes, err := program.Cost(src, t.PollAt)
	if err != nil {
		return err
	}
	return t.Charge(fuel, bytes+more)
}

// loadFound compiles what was found.
func loadFound(t *object.Thread, c *Config, name string, m *found) (mod object.Value, body *code.Code, err error) {
	if err := ChargeSource(t, m.src, ModuleSize); err != nil {
		return mod, nil, err
	}
	file := FileOf(m.root, m.path)
	if m.namespace {
		mod = newModule(name, file, true)
		object.As[object.Module](mod).Dict.SetStr(object.Intern("__file__"), object.None)
		return mod, nil, nil
	}
	if c.loaded == nil {
		c.loaded = map[string]Root{}
	}
	c.loaded[file] = m.root
	if body, err = program.Compile(file, m.src, program.Options{Mangle: m.library, Poll: t.Polled}); err != nil {
		return mod, nil, err // loadRow makes a SyntaxError of it
	}
	if m.library {
		body.Warnings = nil // its warnings are for its authors: CPython shows them once, when it compiles
	}
	mod = newModule(name, file, m.pkg)
	if m.library && slices.Contains(body.Globals, annotationsName) {
		// A library older than 3.14 may count on the dict that every module with annotations
		// had while it ran: docs/differences/library-python.md.
		object.As[object.Module](mod).Dict.SetStr(object.Intern(annotationsName), object.Ref(object.NewDict()))
	}
	if slices.Contains(body.Globals, builtinsName) {
		// Every module of CPython has it; here those that use it. It is the module, not its dict:
		// what is written to that is the compartment's own.
		object.As[object.Module](mod).Dict.SetStr(object.Intern(builtinsName), object.Ref(t.Comp.BuiltinsModule()))
	}
	return mod, body, nil
}

const (
	annotationsName = "__annotations__"
	builtinsName    = "__builtins__"
)

// FileOf is what __file__ and tracebacks show for a file of a root.
func FileOf(r Root, path string) string {
	if r.Name() == "" {
		return path
	}
	return r.Name() + "/" + path
}

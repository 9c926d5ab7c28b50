// This file defines dependencies: import roots of others, each of which is a compartment with
// grants of its own. It is made when something of the root is imported first.

package importer

import (
	"slices"
	"strings"

	"github.com/adderlang/adder/internal/object"
)

// A Dependency is an import root whose modules trust each other, and act with what was granted
// to the root. To other compartments they are a stranger's: public names can be read and
// functions be called.
type Dependency struct {
	Name       string // of its compartment
	Root       Root
	Allowed    map[string]bool         // as in Config
	Grants     map[string]object.Value // by name; bound in its builtins, since it has no __main__
	Stdin      object.Value            // unbound: not granted
	Stdout     bool                    // whether it writes to the program's
	Stderr     bool
	PerPackage bool // each top-level package, or module, is a compartment of its own

	made map[string]*object.Compartment // by top-level package; of "" if all are in one
}

// Refs visits the compartments of the dependencies, and what those are to be given.
func (c *Config) Refs(visit func(*object.Value)) {
	for _, d := range c.Dependencies {
		for _, made := range d.made {
			object.VisitCompartment(made, visit)
		}
		if d.Stdin.P != nil {
			visit(&d.Stdin)
		}
		for name, v := range d.Grants {
			visit(&v)
			d.Grants[name] = v
		}
	}
}

// NewCompartment makes a compartment within the acting one.
func NewCompartment(t *object.Thread, name string, rules *Config, grants map[string]object.Value) (*object.Compartment, error) {
	c, err := t.NewCompartment(name)
	if err != nil {
		return nil, err
	}
	c.Import, c.Grants, c.Modules = rules, grants, object.NewDict()
	return c, nil
}

// grantSize is what the meter charges for a grant and its name.
const grantSize = 200

// compartment is that of a top-level package. It is a child of the program's, whoever imports
// first, and charged to the run.
func (d *Dependency) compartment(t *object.Thread, top string) (*object.Compartment, error) {
	name, only := d.Name, ""
	if d.PerPackage {
		name, only = d.Name+"/"+top, top
	}
	if c := d.made[only]; c != nil {
		return c, nil
	}
	n := len(d.Grants)
	if err := t.Charge(int64(n/8), object.DictSize+int64(n)*grantSize); err != nil {
		return nil, err
	}
	program := t.S.Main.Import.(*Config)
	rules := &Config{Allowed: d.Allowed, Roots: []Root{d.Root}, Library: program.Library, PreferLibrary: program.PreferLibrary,
		Dependencies: program.Dependencies, of: d, only: only}
	caller := t.Comp
	t.Comp = t.S.Main
	c, err := NewCompartment(t, name, rules, nil)
	t.Comp = caller
	if err != nil {
		return nil, err
	}
	c.Root, c.Stdin = d.Name, d.Stdin
	if d.Stdout {
		c.Stdout = t.S.Main.Stdout
	}
	if d.Stderr {
		c.Stderr = t.S.Main.Stderr
	}
	if n > 0 {
		c.Grants = make(map[string]object.Value, n)
	}
	for name, v := range d.Grants {
		c.Grants[name] = v
	}
	if d.made == nil {
		d.made = map[string]*object.Compartment{}
	}
	d.made[only] = c
	return c, nil
}

// roots are those in which a compartment has modules of its own by that name.
func (c *Config) roots(name string) []Root {
	if top, _, _ := strings.Cut(name, "."); c.only != "" && top != c.only {
		return nil
	}
	return c.Roots
}

// others are the dependencies in which a name may be that are not the compartment itself.
func (c *Config) others(name string) []*Dependency {
	if c.of == nil || len(c.roots(name)) == 0 {
		return c.Dependencies
	}
	return slices.DeleteFunc(slices.Clone(c.Dependencies), func(d *Dependency) bool { return d == c.of })
}

// findDependency looks for a module that is not in the compartment's own roots in the other
// ones. A package that has source belongs to one root with all its parts: where those are is
// for its own compartment to find. One without, which is only a directory, may be spread over
// several.
func findDependency(t *object.Thread, c *Config, name string) (m *found, err error) {
	if len(c.Dependencies) == 0 {
		return nil, nil
	}
	others := c.others(name)
	for at := 0; at < len(name); at++ {
		end := strings.IndexByte(name[at:], '.')
		if end < 0 {
			end = len(name) - at
		}
		at += end
		prefix := name[:at]
		if prefix != name {
			if own, err := findIn(t, c.roots(name), prefix); own != nil || err != nil {
				return nil, err
			}
		}
		for _, d := range others {
			if m, err = findIn(t, []Root{d.Root}, prefix); m != nil || err != nil {
				if m != nil {
					m.dependency = d
				}
				return m, err
			}
		}
	}
	return nil, nil
}

// concealed tells whether a dependency may not import a module of another one: a part of a
// package whose name begins with an underscore. The program may, as it may read such names.
func (c *Config) concealed(name string) bool {
	return c.of != nil && strings.Contains(name, "._")
}

// importInRow imports a module as a compartment, and gives it. Vals are the compartment and the
// name.
var importInRow = object.RegisterRow(&object.Row{Name: "import in", Step: func(t *object.Thread, f *object.NFrame) object.Action {
	if f.PC == 0 {
		f.PC = 1
		if act := ImportIn(t, f, object.As[object.Compartment](f.Vals[0]), f.Vals[1]); act != object.Done {
			return act
		}
	}
	f.Out = f.In
	return object.Done
}})

// ImportIn imports a module as a compartment, which the rest of the frame acts as: the module
// comes in f.In.
func ImportIn(t *object.Thread, f *object.NFrame, c *object.Compartment, name object.Value) object.Action {
	if err := t.RoomToEnter(); err != nil {
		return t.Fail(err)
	}
	f.Comp, t.Comp = c, c
	from := object.NewTuple([]object.Value{object.NewStr("*")})
	return t.PushRow(f, ImportRow, name, object.None, object.None, from, object.Int(0))
}

// foreign tells whether a module was made by a compartment with import rules of its own: what is
// imported for others is put into it there.
func foreign(t *object.Thread, mod object.Value) bool {
	return t.S.MakerOf(mod.Header()).Import != t.Comp.Import
}

// forget takes a module that failed from the modules of all that import from dependencies, who
// may have met it in a circle.
func forget(t *object.Thread, name string, mod object.Value) {
	key := object.MakeStr(name)
	Modules(t).DelStr(key)
	drop := func(c *object.Compartment) {
		if c.Modules == nil {
			return
		}
		if v, ok := c.Modules.GetStr(key); ok && v == mod {
			c.Modules.DelStr(key)
		}
	}
	program, _ := t.S.Main.Import.(*Config)
	if program == nil || len(program.Dependencies) == 0 {
		return
	}
	drop(t.S.Main)
	for _, d := range program.Dependencies {
		for _, c := range d.made {
			drop(c)
		}
	}
}

// Text is the text of a file that the acting compartment loaded a module from, and the program
// its dependencies: what tracebacks may show.
func Text(t *object.Thread, file string) (string, bool) {
	c := config(t)
	if src, ok := c.text(file); ok || c.of != nil {
		return src, ok
	}
	for _, d := range c.Dependencies {
		for _, made := range d.made {
			if src, ok := made.Import.(*Config).text(file); ok {
				return src, true
			}
		}
	}
	return "", false
}

func (c *Config) text(file string) (string, bool) {
	r := c.loaded[file]
	if r == nil {
		return "", false
	}
	path := file
	if r.Name() != "" {
		path = strings.TrimPrefix(file, r.Name()+"/")
	}
	src, ok, err := r.Read(path)
	return string(src), ok && err == nil
}

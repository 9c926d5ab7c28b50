package surface

// This file defines the walk: an interpreter without grants in which everything is imported.

import (
	"fmt"
	"slices"
	"sort"

	"github.com/adderlang/adder/internal/engine"
	"github.com/adderlang/adder/internal/importer"
	"github.com/adderlang/adder/internal/object"
	"github.com/adderlang/adder/internal/program"
	"github.com/adderlang/adder/internal/vm"
)

// A Walker is an interpreter whose surface is listed.
type Walker struct {
	Interp  *engine.Interp
	Refused map[string]string         // modules that cannot be imported → the exception's class
	Modules map[string]object.Value   // sys.modules
	Types   map[string][]*object.Type // classes by the module they say they are of
	names   map[*object.Type]string   // what a class is called in the census
	owner   map[*object.Module]string // the name under which a module is listed
	called  map[string][]*object.Type // by the name that they show
}

// Limits of the walk: importing everything takes about a hundredth of them.
const (
	walkFuel   = 10_000_000_000
	walkMemory = 2 << 30
	walkDepth  = 2000
)

// New makes an interpreter with nothing granted: what the census is of.
func New() *engine.Interp {
	return engine.New(&engine.Config{Fuel: walkFuel, Memory: walkMemory, Output: 1, Depth: walkDepth})
}

// Importable lists the modules that exist without import roots, by name.
func Importable() []string {
	seen := map[string]bool{"builtins": true}
	object.NativeModules(func(m *object.ModuleDef) { seen[m.Name] = true })
	for name := range importer.Library {
		seen[name] = true
	}
	var out []string
	for name := range seen {
		out = append(out, name)
	}
	sort.Strings(out)
	return out
}

// Walk imports everything and collects the classes.
func Walk() (*Walker, error) {
	w := &Walker{Interp: New(), Refused: map[string]string{}, Modules: map[string]object.Value{}, Types: map[string][]*object.Type{},
		names: map[*object.Type]string{}, owner: map[*object.Module]string{}}
	for _, name := range Importable() {
		if err := w.load(name); err != nil {
			return nil, err
		}
	}
	mods := importer.Modules(&w.Interp.Machine.T)
	for i := 0; i < mods.NEntries(); i++ {
		if k, v, ok := mods.Entry(i); ok && k.Kind() == object.KindStr {
			w.Modules[object.As[object.Str](k).Go()] = v
		}
	}
	for _, name := range sortedKeys(w.Modules) {
		if v := w.Modules[name]; v.Kind() == object.KindModule {
			if m := object.As[object.Module](v); w.owner[m] == "" || m.Name != nil && m.Name.Go() == name {
				w.owner[m] = name
			}
		}
	}
	w.collect()
	return w, nil
}

// load imports one module as a program would.
func (w *Walker) load(name string) error {
	c, err := program.Compile("<surface>", []byte("import "+name+"\n"), program.Options{})
	if err != nil {
		return fmt.Errorf("surface: %s: %w", name, err)
	}
	_, err = w.Interp.Run(c)
	if err == vm.ErrUncaught {
		x := w.Interp.Machine.Uncaught()
		w.Refused[name] = x.Type.Name
		return nil
	}
	if err != nil {
		return fmt.Errorf("surface: import %s: %w", name, err)
	}
	return nil
}

// collect finds the classes: all static ones, and those that live in the interpreter.
func (w *Walker) collect() {
	seen := map[*object.Type]bool{}
	var all []*object.Type
	add := func(t *object.Type) {
		if !seen[t] && t.Dict != nil && t.Flags&object.FlagGranted == 0 {
			seen[t] = true
			all = append(all, t)
		}
	}
	for _, t := range object.Types() {
		add(t)
	}
	w.Interp.Machine.EachObject(func(v object.Value) {
		add(v.Type())
		if v.Kind() == object.KindType {
			add(object.As[object.Type](v))
		}
	})
	for _, t := range all {
		m := moduleOf(t)
		w.Types[m] = append(w.Types[m], t)
	}
	for _, m := range sortedKeys(w.Types) {
		w.label(m, w.Types[m])
	}
}

// label gives the classes of a module their names in the census: those that share one are
// numbered, the one that the module holds first, the others in the order of their attributes.
func (w *Walker) label(module string, list []*object.Type) {
	held := map[*object.Type]bool{}
	if v, ok := w.Modules[module]; ok && v.Kind() == object.KindModule {
		for k, x := range entries(object.As[object.Module](v).Dict) {
			if x.Kind() == object.KindType && object.As[object.Type](x).QualName == k {
				held[object.As[object.Type](x)] = true
			}
		}
	}
	sort.SliceStable(list, func(i, j int) bool {
		a, b := list[i], list[j]
		if a.QualName != b.QualName {
			return a.QualName < b.QualName
		}
		if held[a] != held[b] {
			return held[a]
		}
		return slices.Compare(attrNames(a), attrNames(b)) < 0
	})
	for i, t := range list {
		n := 1
		for i-n >= 0 && list[i-n].QualName == t.QualName {
			n++
		}
		name := t.QualName
		if n > 1 {
			name += fmt.Sprintf("#%d", n)
		}
		w.names[t] = name
	}
}

// Names are the modules that have a section: those that were imported or refused, and those
// that a class says it is of.
func (w *Walker) Names() []string {
	seen := map[string]bool{}
	for n := range w.Modules {
		seen[n] = true
	}
	for n := range w.Refused {
		seen[n] = true
	}
	for n := range w.Types {
		seen[n] = true
	}
	delete(seen, "__main__")
	return sortedKeys(seen)
}

// TypeName is a class's full name in the census.
func (w *Walker) TypeName(t *object.Type) string {
	name := w.names[t]
	if name == "" {
		name = t.QualName
	}
	if m := moduleOf(t); m != "builtins" {
		return m + "." + name
	}
	return name
}

// moduleOf is what a class shows as __module__.
func moduleOf(t *object.Type) string {
	if t.Dict != nil {
		if v, ok := t.Dict.GetStr(object.Intern("__module__")); ok && v.Kind() == object.KindStr {
			return object.As[object.Str](v).Go()
		}
	}
	return t.Module
}

// attrNames are the names of a class's own attributes, sorted.
func attrNames(t *object.Type) []string {
	var out []string
	for k := range entries(t.Dict) {
		out = append(out, k)
	}
	sort.Strings(out)
	return out
}

// entries gives what a namespace holds under names.
func entries(d *object.Dict) func(yield func(string, object.Value) bool) {
	return func(yield func(string, object.Value) bool) {
		if d == nil {
			return
		}
		for i := 0; i < d.NEntries(); i++ {
			k, v, ok := d.Entry(i)
			if !ok || k.Kind() != object.KindStr {
				continue
			}
			if !yield(object.As[object.Str](k).Go(), v) {
				return
			}
		}
	}
}

func sortedKeys[V any](m map[string]V) []string {
	out := make([]string, 0, len(m))
	for k := range m {
		out = append(out, k)
	}
	sort.Strings(out)
	return out
}

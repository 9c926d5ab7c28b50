package surface

// This file answers whether something that a program found is in the census.

import (
	"sort"

	"github.com/adderlang/adder/internal/object"
)

// Attributes are the names of a class's own attributes.
func Attributes(t *object.Type) []string { return attrNames(t) }

// HasType tells whether the census has a class of this full name.
func (w *Walker) HasType(name string) bool { return len(w.byName(name)) > 0 }

// byName gives the classes that call themselves so.
func (w *Walker) byName(name string) []*object.Type {
	if w.called == nil {
		w.called = map[string][]*object.Type{}
		for _, m := range sortedKeys(w.Types) {
			for _, t := range w.Types[m] {
				full := t.QualName
				if m != "builtins" {
					full = m + "." + full
				}
				w.called[full] = append(w.called[full], t)
			}
		}
	}
	return w.called[name]
}

// Lists tells whether the census has a name: of a module (kind "m"), of a class ("c"), of its
// instances ("i"), or in the dictionary of an instance ("o"). What has a __getattr__ written in
// Python may have any name: the census lists that.
func (w *Walker) Lists(kind, owner, name string) bool {
	if kind == "m" {
		return w.inModule(owner, name) || has(object.ModuleType, name)
	}
	for _, t := range w.byName(owner) {
		switch {
		case kind == "o":
			if t.AttrOff != 0 || t.Flags&object.FlagDict != 0 {
				return true
			}
		case has(t, name) || w.looksUp(t, name) || has(t, "__getattr__") || name == annotationsCache:
			return true
		case kind == "c" && has(t.Header.Type, name):
			return true
		}
	}
	return false
}

func (w *Walker) inModule(module, name string) bool {
	for _, v := range w.Modules {
		if v.Kind() != object.KindModule {
			continue
		}
		m := object.As[object.Module](v)
		if n, ok := m.Dict.GetStr(object.Intern("__name__")); !ok || n.Kind() != object.KindStr || object.As[object.Str](n).Go() != module {
			continue
		}
		if _, ok := m.Dict.GetStr(object.MakeStr(name)); ok {
			return true
		}
		if _, ok := m.Dict.GetStr(object.Intern("__getattr__")); ok {
			return true
		}
	}
	return false
}

// has tells whether a class or one of its bases has an attribute.
func has(t *object.Type, name string) bool {
	_, ok := t.Lookup(object.MakeStr(name))
	return ok
}

// looksUp tells whether the lookup of the type, or of a base, adds the name.
func (w *Walker) looksUp(t *object.Type, name string) bool {
	for _, b := range t.MRO {
		if b == object.TypeType {
			continue // of classes the names are known: their own, and the metaclass's
		}
		list := Lookups[w.TypeName(b)]
		i := sort.Search(len(list), func(i int) bool { return list[i].Name >= name })
		if i < len(list) && list[i].Name == name || len(list) > 0 && list[0].Name == "*" {
			return true
		}
	}
	return false
}

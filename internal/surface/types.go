package surface

// This file writes the section of one class.

import (
	"fmt"
	"io"
	"sort"
	"strings"

	"github.com/adderlang/adder/internal/object"
)

// class writes a class: its line, what its own lookup adds, and its own attributes.
func (w *Walker) class(b io.Writer, t *object.Type) {
	name := w.names[t]
	fmt.Fprintf(b, "\nclass %s  %s\n", name, w.head(t))
	var lines []string
	for _, l := range Lookups[w.TypeName(t)] {
		lines = append(lines, fmt.Sprintf("%s.%s  lookup  %s", name, l.Name, l.What))
	}
	for k, v := range entries(t.Dict) {
		if plain(k, v) {
			continue
		}
		lines = append(lines, name+"."+k+"  "+w.attribute(v))
	}
	sort.Strings(lines)
	for _, l := range lines {
		fmt.Fprintln(b, l)
	}
}

// plain tells whether an attribute says nothing about what can be done: text about the class.
func plain(name string, v object.Value) bool {
	switch name {
	case "__doc__", "__module__", "__qualname__", "__text_signature__":
		return v.IsNone() || v.Kind() == object.KindStr
	case "__firstlineno__":
		return true // would change with each line of source above the class
	case annotationsCache:
		return true // is there when the annotations were asked for
	}
	return false
}

const annotationsCache = "__annotations_cache__"

// head says what kind of class it is.
func (w *Walker) head(t *object.Type) string {
	var parts []string
	if t.Flags&object.FlagStatic != 0 {
		parts = append(parts, "native")
	} else {
		parts = append(parts, "library")
	}
	if t.Flags&object.FlagNoNew != 0 {
		parts = append(parts, "not constructible")
	}
	if t.Flags&object.FlagStatic != 0 && t.Flags&object.FlagBase == 0 || t.Flags&object.FlagFinal != 0 {
		parts = append(parts, "final")
	}
	if t.AttrOff != 0 || t.Flags&object.FlagDict != 0 {
		parts = append(parts, "attributes")
	}
	if t.Header.Type != object.TypeType {
		parts = append(parts, "metaclass "+w.TypeName(t.Header.Type))
	}
	s := strings.Join(parts, ", ")
	if len(t.Bases) > 0 {
		var bases []string
		for _, x := range t.Bases {
			bases = append(bases, w.TypeName(x))
		}
		s += "  (" + strings.Join(bases, ", ") + ")"
	}
	return s
}

// attribute says what stands in a class under a name.
func (w *Walker) attribute(v object.Value) string {
	switch v.Type() {
	case object.MethodDescriptorType, object.WrapperDescriptorType:
		n := object.As[object.Native](v)
		return "method  " + rights(n.Row) + "  " + text(n.Row)
	case object.ClassMethodDescriptorType:
		n := object.As[object.Native](v)
		return "class method  " + rights(n.Row) + "  " + text(n.Row)
	case object.BuiltinType:
		if n := object.As[object.Native](v); n.Owner != nil && n.Row.Kind == object.Static {
			return "static method  " + rights(n.Row) + "  " + text(n.Row)
		}
	case object.GetSetType:
		r := object.As[object.GetSet](v).Row
		return "getter  " + rights(r) + "  " + access(true, r.Set != nil || r.SetStep != nil, r.Del != nil)
	case object.MemberType:
		return "member  none  read write delete"
	case object.PropertyType:
		p := object.As[object.Property](v)
		has := func(f object.Value) bool { return f.P != nil && !f.IsNone() }
		return "getter  library  " + access(has(p.Get), has(p.Set), has(p.Del))
	case object.FunctionType:
		return "method  library  " + signature(object.As[object.Function](v))
	case object.StaticMethodType:
		return "static " + w.inner(object.As[object.StaticMethod](v).Fn)
	case object.ClassMethodType:
		return "class " + w.inner(object.As[object.ClassMethodObj](v).Fn)
	}
	return w.value(v)
}

// inner is what a static or class method holds.
func (w *Walker) inner(fn object.Value) string {
	switch fn.Kind() {
	case object.KindFunction:
		return "method  library  " + signature(object.As[object.Function](fn))
	case object.KindNative:
		r := object.As[object.Native](fn).Row
		return "method  " + rights(r) + "  " + text(r)
	}
	return "method  " + w.value(fn)
}

// access says what an attribute can be asked for. Some setters and deleters only refuse, with
// the words of CPython.
func access(get, set, del bool) string {
	var s []string
	for _, x := range []struct {
		is   bool
		name string
	}{{get, "read"}, {set, "write"}, {del, "delete"}} {
		if x.is {
			s = append(s, x.name)
		}
	}
	return strings.Join(s, " ")
}

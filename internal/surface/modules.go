package surface

// This file writes the section of one module: what its namespace holds, then its classes.

import (
	"fmt"
	"io"
	"sort"

	"github.com/adderlang/adder/internal/object"
)

// always are the names that every module has; they are listed where they are not text or None.
var always = map[string]bool{"__name__": true, "__doc__": true, "__package__": true, "__loader__": true, "__spec__": true}

// module writes a section.
func (w *Walker) module(b io.Writer, name string) {
	v, loaded := w.Modules[name]
	switch {
	case w.Refused[name] != "":
		fmt.Fprintf(b, "module %s  refused  %s\n", name, w.Refused[name])
	case !loaded:
		fmt.Fprintf(b, "module %s  not importable: classes name it\n", name)
	case v.Kind() != object.KindModule:
		fmt.Fprintf(b, "module %s  %s\n", name, w.value(v))
	case w.owner[object.As[object.Module](v)] != name:
		fmt.Fprintf(b, "module %s  same as %s\n", name, w.owner[object.As[object.Module](v)])
	default:
		fmt.Fprintf(b, "module %s\n", name)
		w.members(b, object.As[object.Module](v).Dict)
	}
	for _, t := range w.Types[name] {
		w.class(b, t)
	}
}

// members lists a namespace.
func (w *Walker) members(b io.Writer, d *object.Dict) {
	var lines []string
	for k, v := range entries(d) {
		if always[k] && (v.IsNone() || v.Kind() == object.KindStr) {
			continue
		}
		lines = append(lines, k+"  "+w.value(v))
	}
	sort.Strings(lines)
	for _, l := range lines {
		fmt.Fprintln(b, l)
	}
}

// value says what a member of a module, or a plain attribute of a class, is.
func (w *Walker) value(v object.Value) string {
	switch v.Kind() {
	case object.KindType:
		return "class  " + w.TypeName(object.As[object.Type](v))
	case object.KindModule:
		m := object.As[object.Module](v)
		if w.owner[m] != "" {
			return "module  " + w.owner[m]
		}
		return "module  " + m.Name.Go() + " (in no table)"
	case object.KindFunction:
		return "function  library  " + signature(object.As[object.Function](v))
	case object.KindNative:
		n := object.As[object.Native](v)
		if n.Self.P != nil && !n.Self.IsNone() {
			return "bound method of " + w.TypeName(n.Self.Type()) + "  " + rights(n.Row) + "  " + text(n.Row)
		}
		return "function  " + rights(n.Row) + "  " + text(n.Row)
	case object.KindMethod:
		m := object.As[object.BoundMethod](v)
		of := w.TypeName(m.Self.Type())
		if m.Fn.Kind() == object.KindFunction {
			return "bound method of " + of + "  library  " + signature(object.As[object.Function](m.Fn))
		}
		return "bound method of " + of + "  " + w.TypeName(m.Fn.Type())
	}
	if constant(v) {
		return "constant  " + w.TypeName(v.Type())
	}
	return "object  " + w.TypeName(v.Type())
}

// constant tells whether v is immutable as it stands: a tuple may hold what is not.
func constant(v object.Value) bool {
	switch v.Type() {
	case object.IntType, object.BoolType, object.FloatType, object.ComplexType, object.StrType, object.BytesType, object.TupleType,
		object.FrozenSetType, object.RangeType, object.NoneType, object.EllipsisType, object.NotImplementedType:
		return true
	}
	return false
}

// rights names what a row may do with whose authority (SECURITY §3).
func rights(r *object.Row) string {
	switch r.Rights {
	case object.NoRights:
		return "none"
	case object.Power:
		return "power"
	case object.Reflect:
		return "reflect"
	case object.FrameRead:
		return "frame"
	}
	return "unset"
}

func text(r *object.Row) string {
	if r.Sig == "" {
		return "()"
	}
	return r.Sig
}

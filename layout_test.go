package adder_test

// This file tests what a Layout says of its objects against the Go structs themselves:
// every reference is visited, and the size the meter counts is not below what Go allocates.

import (
	"context"
	"fmt"
	"reflect"
	"slices"
	"sort"
	"strings"
	"sync"
	"testing"

	"github.com/adderlang/adder"
	"github.com/adderlang/adder/internal/object"
	"github.com/adderlang/adder/internal/testkit"
	"github.com/adderlang/adder/internal/testkit/engine"
)

// mostOfAType is how many objects of one type are looked at in one chunk.
const mostOfAType = 40

// TestLayoutsAreTrue looks at what is alive at the end of every golden chunk.
func TestLayoutsAreTrue(t *testing.T) {
	if testing.Short() {
		t.Skip("runs every golden file")
	}
	var mu sync.Mutex
	bad := map[string]string{} // what is wrong: where it was seen first
	seen := map[*object.Type]bool{}
	t.Run("run", func(t *testing.T) {
		eachFile(t, func(t *testing.T, _ string, chunks []testkit.Chunk) {
			for _, c := range chunks {
				if skips(t, c) {
					continue
				}
				engine.RunWith(c, func(in *adder.Interp, p *adder.Program) error {
					_, err := in.Run(context.Background(), p)
					mu.Lock()
					defer mu.Unlock()
					n := map[*object.Type]int{}
					in.EachObject(func(v object.Value) {
						typ := v.Type()
						if n[typ]++; n[typ] > mostOfAType {
							return
						}
						for b := typ; b != nil; b = b.Base {
							seen[b] = true
						}
						for _, what := range checkObject(v) {
							if bad[what] == "" {
								bad[what] = c.Name()
							}
						}
					})
					return err
				})
			}
		})
	})
	var all []string
	for what, where := range bad {
		all = append(all, fmt.Sprintf("%s (first seen in %s)", what, where))
	}
	sort.Strings(all)
	for _, what := range all {
		t.Error(what)
	}
	var never []string
	for _, typ := range object.Types() {
		if !seen[typ] {
			never = append(never, typ.Name)
		}
	}
	slices.Sort(never)
	t.Logf("%d types had objects; none of %v", len(seen), never)
}

// checkObject compares the layout of one object with its struct.
func checkObject(v object.Value) (bad []string) {
	typ := v.Type()
	if typ.Layout == nil || typ.Layout.Go.Plain() == nil {
		return []string{typ.Name + " has no layout"}
	}
	visited := map[uintptr]bool{}
	object.RefsOf(v, func(r *object.Value) { visited[uintptr(r.P)] = true })
	o := owned{refs: map[uintptr]string{}, seen: map[uintptr]bool{}}
	goType := typ.Layout.Go.Plain()
	o.walk(reflect.NewAt(goType, v.P).Elem(), goType.Name(), true)
	for at, path := range o.refs {
		if !visited[at] && notVisited[path] == "" {
			bad = append(bad, "Refs of "+goType.String()+" ("+nativeName(typ)+") does not visit "+path)
		}
	}
	if model, real := object.SizeOf(v), sizeClass(int64(goType.Size()), true)+o.bytes; model < real {
		bad = append(bad, fmt.Sprintf("%s (%s) counts for %d bytes and takes %d%s", goType, nativeName(typ), model, real, o.parts))
	}
	return bad
}

// notVisited are references that Refs leaves out, and why.
var notVisited = map[string]string{
	"WeakRef.Target":    "weak",
	"WeakRef.Func":      "weak",
	"ByteArray.views[]": "weak: asked of the census when the length is to change",
	"Type.subs[]":       "weak: the census drops dead subclasses",
	"Type.classes[]":    "weak",
	"Type.MRO[]":        "reached through the bases",
	"Dict.cells{}":      "a part of the dict: unbound, and counted with it",
	"Exception.Trace":   "a part of the exception: visited and counted with it",
}

func nativeName(t *object.Type) string {
	for t.Flags&object.FlagStatic == 0 {
		t = t.Base
	}
	return t.Name
}

// owned is what one object holds: references to other objects, and memory that is its own.
type owned struct {
	refs  map[uintptr]string
	seen  map[uintptr]bool
	bytes int64
	parts string
}

func (o *owned) own(n int64, of reflect.Type, path string) {
	if n > 0 {
		n = sizeClass(n, pointers(of))
		o.bytes += n
		o.parts += fmt.Sprintf(" %s:%d", path, n)
	}
}

var (
	valueOf  = reflect.TypeFor[object.Value]()
	headerOf = reflect.TypeFor[object.Header]()
	attrsOf  = reflect.TypeFor[object.Attrs]()
)

// isObject tells whether a struct begins with a Header.
func isObject(t reflect.Type) bool {
	for t.Kind() == reflect.Struct && t != headerOf && t.NumField() > 0 {
		t = t.Field(0).Type
	}
	return t == headerOf
}

// shared are packages and types of which an object holds no part of its own: compiled
// code, tables, what belongs to the interpreter as a whole.
func shared(t reflect.Type) bool {
	switch t.PkgPath() {
	case "github.com/adderlang/adder/internal/code", "github.com/adderlang/adder/internal/meter", "sync", "reflect":
		return true
	}
	switch t.Name() {
	case "Row", "MethodSet", "Layout", "ModuleDef", "Linked", "State", "Shape", "Binding", "Thread", "Host":
		return strings.HasSuffix(t.PkgPath(), "/internal/object")
	case "link", "entry", "question": // of child interpreters: what is behind it has a heap and an account of its own
		return strings.HasSuffix(t.PkgPath(), "/internal/ocap")
	}
	return false
}

func (o *owned) ref(at uintptr, path string) {
	if at != 0 {
		o.refs[at] = path
	}
}

func (o *owned) walk(v reflect.Value, path string, top bool) {
	switch t := v.Type(); t.Kind() {
	case reflect.Struct:
		switch t {
		case headerOf, attrsOf:
			return
		case valueOf:
			if p := v.Field(0).Pointer(); p != 0 && !staticAt(v) {
				o.ref(p, path)
			}
			return
		}
		for i := range t.NumField() {
			o.walk(v.Field(i), path+"."+t.Field(i).Name, false)
		}
	case reflect.Pointer:
		if v.IsNil() || shared(t.Elem()) || o.seen[v.Pointer()] {
			return
		}
		if isObject(t.Elem()) {
			if main := t.Elem() == reflect.TypeFor[object.Compartment]() && v.Elem().FieldByName("Number").Uint() == 0; !main && !static(v.Elem()) {
				o.ref(v.Pointer(), path)
			}
			return
		}
		if t.Elem().Name() == "strTail" && v.Elem().Field(0).IsNil() {
			return // the mark of what came from +, shared by all
		}
		o.seen[v.Pointer()] = true
		o.own(int64(t.Elem().Size()), t.Elem(), path)
		o.walk(v.Elem(), path, false)
	case reflect.Slice:
		if v.IsNil() || v.Cap() == 0 || o.seen[v.Pointer()] {
			return
		}
		o.seen[v.Pointer()] = true
		o.own(int64(v.Cap())*int64(t.Elem().Size()), t.Elem(), path)
		if holds(t.Elem()) {
			for i := range v.Len() {
				o.walk(v.Index(i), path+"[]", false)
			}
		}
	case reflect.Array:
		if holds(t.Elem()) {
			for i := range v.Len() {
				o.walk(v.Index(i), path+"[]", false)
			}
		}
	case reflect.Map:
		o.own(int64(v.Len())*int64(t.Key().Size()+t.Elem().Size()), t.Elem(), path)
		for it := v.MapRange(); it.Next(); {
			o.walk(it.Key(), path+"{}", false)
			o.walk(it.Value(), path+"{}", false)
		}
	case reflect.Interface:
		if !v.IsNil() {
			o.walk(v.Elem(), path, false)
		}
	}
}

// holds tells whether values of a type can hold references or memory.
func holds(t reflect.Type) bool {
	switch t.Kind() {
	case reflect.Pointer, reflect.Slice, reflect.Map, reflect.Interface, reflect.Struct:
		return true
	case reflect.Array:
		return holds(t.Elem())
	}
	return false
}

// static tells whether an object (a struct that begins with a Header) is shared by all
// interpreters.
func static(v reflect.Value) bool {
	for v.Type() != headerOf {
		v = v.Field(0)
	}
	return v.FieldByName("Word").Uint()&object.StaticBit != 0
}

// staticAt is static of what a Value refers to.
func staticAt(v reflect.Value) bool {
	return static(reflect.NewAt(headerOf, v.Field(0).UnsafePointer()).Elem())
}

// sizeClass is what Go's allocator takes for n bytes.
func sizeClass(n int64, pointers bool) int64 {
	if pointers && n > 512 {
		n += 8
	}
	return int64(cap(append([]byte(nil), make([]byte, n)...)))
}

// pointers tells whether values of a type hold any.
func pointers(t reflect.Type) bool {
	switch t.Kind() {
	case reflect.Struct:
		for i := range t.NumField() {
			if pointers(t.Field(i).Type) {
				return true
			}
		}
		return false
	case reflect.Array:
		return pointers(t.Elem())
	}
	return holds(t) || t.Kind() == reflect.String || t.Kind() == reflect.UnsafePointer
}

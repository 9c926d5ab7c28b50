// This file defines plans: where a Go type holds what a clone must not share.

package object

import (
	"reflect"
	"slices"
	"strings"
	"sync"
)

// A plan says what has to be done to a bitwise copy of a value of one Go type.
type plan struct {
	typ  reflect.Type
	size uintptr
	ops  []planOp
	held []uintptr // offsets of fields that others point at

	slice reflect.Type // []typ
}

// A planOp is one field that holds something.
type planOp struct {
	kind planKind
	off  uintptr
	n    int          // opArray: elements; opInto: offset of the slice header, from off
	elem *plan        // what a pointer, slice, array or map refers to
	key  *plan        // of a map
	typ  reflect.Type // of the field
	own  bool         // opAny: the state of a native frame, which nobody shares
	name string       // the field, for errors
}

type planKind uint8

const (
	opValue  planKind = iota // a Value
	opObject                 // a pointer to something that begins with a Header
	opPtr                    // another pointer
	opHost                   // a pointer to what is shared, unless the clone began there
	opSlice
	opBytes  // []byte: may be a part of another's
	opString // may be a view of a []byte
	opMap
	opAny // an interface
	opArray
	opAttrs   // Attrs
	opList    // the storage of a List
	opBuilder // the self-pointer of a strings.Builder
	opInto    // a pointer into the array of a sibling slice
	opZero    // cleared
	opNever   // func, chan, …: an error unless it is nil
)

// The tag `clone:"…"` of a field says what the clone does with it if that is not to be
// seen from its type:
//
//	share   it is the host's, or immutable: both have it
//	zero    scratch space: the clone begins with none
//	held    a struct that others in the graph point at
//	into=F  points into the array of the slice in field F
const cloneTag = "clone"

var plans = struct {
	sync.Mutex
	byType map[reflect.Type]*plan
}{byType: map[reflect.Type]*plan{}}

// planOf is the plan of a type. The work is bounded by the program's own types.
func planOf(t reflect.Type) *plan {
	plans.Lock()
	defer plans.Unlock()
	return compilePlan(t)
}

func compilePlan(t reflect.Type) *plan {
	if p := plans.byType[t]; p != nil {
		return p
	}
	p := &plan{typ: t, size: t.Size(), slice: reflect.SliceOf(t)}
	plans.byType[t] = p
	p.add(t, 0, "", "")
	return p
}

var (
	valueType    = reflect.TypeFor[Value]()
	attrsType    = reflect.TypeFor[Attrs]()
	listType     = reflect.TypeFor[List]()
	headerType   = reflect.TypeFor[Header]()
	builderType  = reflect.TypeFor[strings.Builder]()
	frameState   = reflect.TypeFor[FrameState]()
	threadType   = reflect.TypeFor[Thread]()
	shapeType    = reflect.TypeFor[Shape]()
	instanceType = reflect.TypeFor[Instance]()
	modulePath   = strings.TrimSuffix(valueType.PkgPath(), "/internal/object")

	immutableTypes = []reflect.Type{reflect.TypeFor[Row](), reflect.TypeFor[MethodSet](), reflect.TypeFor[Layout](), reflect.TypeFor[ModuleDef](), reflect.TypeFor[Linked](), reflect.TypeFor[textCodec]()}
	immutableGo    = []string{modulePath + "/internal/code", modulePath + "/internal/program"}

	// copiedGo are the packages of Go's library whose types hold state of a program.
	copiedGo = []string{"math/big", "strings", "bytes", "crypto/", "hash"}
)

// sentinels are the pointers that mean something by themselves.
var sentinels []addr

// Sentinel makes p one that a clone keeps as it is: a marker that code compares with. It
// is for package variables alone.
func Sentinel[T any](p *T) *T {
	sentinels = append(sentinels, addr(p))
	return p
}

// immutable tells whether nobody ever writes a t: compiled code and tables of ours.
func immutable(t reflect.Type) bool {
	return slices.Contains(immutableTypes, t) || slices.Contains(immutableGo, t.PkgPath())
}

// sharedType tells whether what lies behind pointers to t is the host's or immutable: Go
// types of the root package and of capabilities that are no Python objects, and what Go's
// library keeps to itself.
func sharedType(t reflect.Type) bool {
	if isObject(t) {
		return false
	}
	pkg := t.PkgPath()
	if pkg == "" || immutable(t) {
		return pkg != ""
	}
	if rest, ours := strings.CutPrefix(pkg, modulePath); ours {
		return rest == "" || strings.HasPrefix(rest, "/cap/") || strings.HasPrefix(rest, "/cmd/") || strings.HasPrefix(rest, "_test")
	}
	return !slices.ContainsFunc(copiedGo, func(p string) bool { return strings.HasPrefix(pkg, p) })
}

// isObject tells whether a struct begins with a Header.
func isObject(t reflect.Type) bool {
	for t.Kind() == reflect.Struct && t.NumField() > 0 {
		if t == headerType {
			return true
		}
		t = t.Field(0).Type
	}
	return false
}

// beginsWith tells whether the first bytes of t are an s.
func beginsWith(t, s reflect.Type) bool {
	for {
		if t == s {
			return true
		}
		if t.Kind() != reflect.Struct || t.NumField() == 0 {
			return false
		}
		t = t.Field(0).Type
	}
}

// add plans a field of type t at an offset.
func (p *plan) add(t reflect.Type, off uintptr, name, tag string) {
	op := planOp{off: off, typ: t, name: name}
	switch tag {
	case "share":
		return
	case "zero":
		op.kind = opZero
		p.ops = append(p.ops, op)
		return
	case "held":
		p.held = append(p.held, off)
	}
	switch t.Kind() {
	case reflect.Struct:
		p.addStruct(t, off, name)
		return
	case reflect.Array:
		op.kind, op.elem, op.n = opArray, compilePlan(t.Elem()), t.Len()
		if len(op.elem.ops) == 0 {
			return
		}
	case reflect.Pointer:
		switch e := t.Elem(); {
		case isObject(e):
			op.kind, op.elem = opObject, compilePlan(e)
		case immutable(e):
			return
		case sharedType(e):
			op.kind = opHost
		default:
			op.kind, op.elem = opPtr, compilePlan(e)
		}
	case reflect.Slice:
		if immutable(t.Elem()) {
			return
		}
		op.kind, op.elem = opSlice, compilePlan(t.Elem())
		if t.Elem().Kind() == reflect.Uint8 {
			op.kind = opBytes
		}
	case reflect.Map:
		op.kind, op.key, op.elem = opMap, compilePlan(t.Key()), compilePlan(t.Elem())
	case reflect.Interface:
		op.kind, op.own = opAny, t.Implements(frameState)
	case reflect.String:
		if isObject(p.typ) {
			return // the text of a str: nothing writes it
		}
		op.kind = opString
	case reflect.Func, reflect.Chan, reflect.UnsafePointer:
		op.kind = opNever
	default:
		return
	}
	p.ops = append(p.ops, op)
}

func (p *plan) addStruct(t reflect.Type, off uintptr, name string) {
	switch t {
	case valueType:
		p.ops = append(p.ops, planOp{kind: opValue, off: off, typ: t, name: name})
		return
	case attrsType:
		p.ops = append(p.ops, planOp{kind: opAttrs, off: off, typ: t, name: name, elem: compilePlan(shapeType)})
		return
	}
	for i := 0; i < t.NumField(); i++ {
		f := t.Field(i)
		at := off + f.Offset
		switch {
		case t == builderType && f.Type.Kind() == reflect.Pointer:
			p.ops = append(p.ops, planOp{kind: opZero, off: at, typ: f.Type, name: f.Name})
		case t == listType && f.Type.Kind() == reflect.UnsafePointer:
			p.ops = append(p.ops, planOp{kind: opList, off: off, typ: t, name: f.Name})
		default:
			tag := f.Tag.Get(cloneTag)
			if to, ok := strings.CutPrefix(tag, "into="); ok {
				s, _ := t.FieldByName(to)
				p.ops = append(p.ops, planOp{kind: opInto, off: at, n: int(s.Offset) - int(f.Offset), typ: s.Type, elem: compilePlan(s.Type.Elem()), name: f.Name})
				continue
			}
			p.add(f.Type, at, f.Name, tag)
		}
	}
}

// This file defines what code of a program's own shows and takes beyond a husk: what compile()
// gave can be copied under other names, and a frame of a template of jinja2 can be told from
// others. jinja2 needs both to show errors at the lines of its templates; neither shows nor
// changes what code does. Functions' code and other frames have no such attributes.

package object

import (
	"cmp"

	"github.com/adderlang/adder/internal/code"
)

// Renamed is a Code that shows the object's names: itself if they are its own.
func (x *CodeObject) Renamed(c *code.Code) *code.Code {
	if !x.HasNames() {
		return c
	}
	n := *c
	n.Name = cmp.Or(x.Name, n.Name)
	n.QualName = cmp.Or(x.QualName, n.QualName)
	n.Filename = cmp.Or(x.Filename, n.Filename)
	return &n
}

// HasNames tells whether Renamed makes a copy, which takes RenamedSize bytes.
func (x *CodeObject) HasNames() bool { return x.Name != "" || x.QualName != "" || x.Filename != "" }

// RenamedSize is what a copied Code takes in bytes, without what it shares.
const RenamedSize = 640

// codeReplace is code.replace(): a copy with other names. What it does cannot be changed.
func codeReplace(t *Thread, args []Value) (Value, error) {
	from := As[CodeObject](args[0])
	to := &CodeObject{Header: Header{Type: CodeType}, Held: from.Held, Src: from.Src, Name: from.Name, QualName: from.QualName, Filename: from.Filename}
	fields := map[string]*string{"co_name": &to.Name, "co_qualname": &to.QualName, "co_filename": &to.Filename}
	changes := As[Dict](args[1])
	for i := 0; i < changes.NEntries(); i++ {
		k, v, ok := changes.Entry(i)
		if !ok {
			continue
		}
		name := As[Str](k).Go()
		field := fields[name]
		switch {
		case field == nil && !isCodeField(name):
			return Value{}, t.TypeError("replace() got an unexpected keyword argument '%s'", name)
		case field == nil:
			return Value{}, t.ValueError("replace() gives code other names: '%s' cannot be changed", name)
		case v.Kind() != KindStr:
			return Value{}, t.TypeError("replace() argument '%s' must be str, not %s", name, v.Type().Name)
		}
		*field = As[Str](v).Go()
	}
	if err := t.Charge(1, codeSize+RenamedSize); err != nil {
		return Value{}, err
	}
	to.Held += RenamedSize
	to.Code = to.Renamed(from.Code)
	return Ref(to), nil
}

// isCodeField tells whether CPython's replace() knows a name.
func isCodeField(name string) bool {
	switch name {
	case "co_argcount", "co_posonlyargcount", "co_kwonlyargcount", "co_nlocals", "co_stacksize", "co_flags", "co_firstlineno", "co_code",
		"co_consts", "co_names", "co_varnames", "co_freevars", "co_cellvars", "co_linetable", "co_exceptiontable":
		return true
	}
	return false
}

// replaceMethod is code.replace, which stands in no table: see findInCode.
var replaceMethod Value

func init() {
	row := RegisterRow(&Row{Name: "replace", Sig: "($self, /, **changes)", Rights: NoRights, Charge: PerItem, Fast: codeReplace,
		Doc: "Return a copy of the code that shows other names: co_name, co_qualname, co_filename."})
	n := &Native{Header: Header{Type: MethodDescriptorType, Word: StaticBit | FrozenBit}, Row: row, Owner: CodeType, Self: None, Module: None}
	giveStaticID(&n.Header)
	replaceMethod = Ref(n)
}

// findInCode: only what compile() gave has replace().
func findInCode(t *Thread, v Value, name *Str) AttrResult {
	if As[CodeObject](v).Src != nil && name.Equal(strReplaceName) {
		return AttrResult{Kind: AttrMethod, Value: replaceMethod}
	}
	return t.findGeneric(v.Type(), v, name)
}

// findInFrame: only a frame of a template has f_locals, an empty dict.
func findInFrame(t *Thread, v Value, name *Str) AttrResult {
	if name.Equal(strFLocals) {
		if _, ok := As[FrameHusk](v).Entry.template(t); ok {
			if err := t.Charge(0, DictSize); err != nil {
				return AttrResult{Kind: AttrRaise, Err: err}
			}
			return AttrResult{Kind: AttrValue, Value: Ref(NewDict())}
		}
	}
	return t.findGeneric(v.Type(), v, name)
}

// template is the template that the code of a frame was made of, if it was exec'd by the
// compartment that asks in a namespace that it marked so.
func (e *TraceEntry) template(t *Thread) (Value, bool) {
	if e.Ns == nil || e.Comp != t.Comp {
		return Value{}, false
	}
	return e.Ns.GetStr(strTemplateMark)
}

// This file defines what code objects and frames show: names, counts and positions.

package object

import (
	"cmp"
	"strings"

	"github.com/adderlang/adder/internal/code"
)

// FrameType is the type of the husks that tracebacks give for frames.
var FrameType = Declare("frame", KindOther, ObjectType)

// A FrameHusk shows where a frame was, nothing of what it held.
type FrameHusk struct {
	Header
	Entry TraceEntry
}

func init() {
	co := func(v Value) *code.Code { return As[CodeObject](v).Code }
	num := func(name, doc string, f func(*code.Code) int) Row {
		return Row{Name: name, Kind: Getter, Rights: NoRights, Charge: Constant, Params: "member", Fast: func(t *Thread, args []Value) (Value, error) {
			return Int(int64(f(co(args[0])))), nil
		}, Doc: doc}
	}
	text := func(name, doc string, f func(*code.Code) string) Row {
		return Row{Name: name, Kind: Getter, Rights: NoRights, Charge: PerByte, Params: "member", Fast: func(t *Thread, args []Value) (Value, error) {
			return t.newText(f(co(args[0])))
		}, Doc: doc}
	}
	names := func(name, doc string, f func(*Thread, *code.Code) ([]string, error)) Row {
		return Row{Name: name, Kind: Getter, Rights: NoRights, Charge: PerItem, Fast: func(t *Thread, args []Value) (Value, error) {
			list, err := f(t, co(args[0]))
			if err != nil {
				return Value{}, err
			}
			if err := t.Charge(int64(len(list)+2), TupleSize(len(list))+80*int64(len(list))); err != nil {
				return Value{}, err
			}
			out := make([]Value, len(list))
			for i, s := range list {
				if err := t.PollAt(i); err != nil {
					return Value{}, err
				}
				out[i] = NewStr(s)
			}
			return NewTuple(out), nil
		}, Doc: doc}
	}
	CodeType.Flags |= FlagNoNew | FlagWeakref
	CodeType.Find = findInCode
	eq := func(t *Thread, args []Value) (Value, error) {
		if args[1].Type() != CodeType {
			return NotImplemented, nil
		}
		return Bool(co(args[0]) == co(args[1])), nil
	}
	CodeType.Define("Compiled source: its names and positions.", &Layout{
		Refs: func(Value, func(*Value)) {}, Size: func(v Value) int64 { return codeSize + As[CodeObject](v).Held }, Go: GoOf[CodeObject](),
	}, []Row{
		{Name: "__repr__", Sig: "($self, /)", Rights: NoRights, Charge: PerByte, Fast: func(t *Thread, args []Value) (Value, error) {
			c := co(args[0])
			return t.newText("<code object " + c.Name + " at " + t.hexID(args[0]) + ", file \"" + c.Filename + "\", line " + itoa(c.FirstLine) + ">")
		}, Doc: "Show name and position."},
		{Name: "__hash__", Sig: "($self, /)", Rights: NoRights, Charge: PerByte, Fast: func(t *Thread, args []Value) (Value, error) {
			c := co(args[0])
			if err := t.Charge(int64(len(c.QualName)+len(c.Filename))/64, 0); err != nil {
				return Value{}, err
			}
			return Int(HashBytes(c.QualName+"\x00"+c.Filename) ^ int64(c.FirstLine)), nil
		}, Doc: "Hash by name and position."},
		order("__lt__"), order("__le__"),
		{Name: "__eq__", Sig: "($self, value, /)", Rights: NoRights, Charge: Constant, Fast: eq, Doc: "Equal if of the same piece of source."},
		{Name: "__ne__", Sig: "($self, value, /)", Rights: NoRights, Charge: Constant, Fast: func(t *Thread, args []Value) (Value, error) {
			v, err := eq(t, args)
			if v.IsBool() {
				v = Bool(!v.Bool())
			}
			return v, err
		}, Doc: "The opposite of __eq__."},
		order("__gt__"), order("__ge__"),
		num("co_argcount", "Positional parameters.", func(c *code.Code) int { return c.ArgCount }),
		num("co_posonlyargcount", "Positional-only parameters.", func(c *code.Code) int { return c.PosOnly }),
		num("co_kwonlyargcount", "Keyword-only parameters.", func(c *code.Code) int { return c.KwOnly }),
		num("co_nlocals", "Local variables.", func(c *code.Code) int { return len(varNames(c)) }),
		num("co_flags", "What kind of code it is.", coFlags),
		num("co_firstlineno", "The line where it begins.", func(c *code.Code) int { return c.FirstLine }),
		text("co_name", "The name of the function.", func(c *code.Code) string { return c.Name }),
		text("co_qualname", "The name with the names around it.", func(c *code.Code) string { return c.QualName }),
		text("co_filename", "The file it was compiled from.", func(c *code.Code) string { return c.Filename }),
		names("co_varnames", "Names of parameters and local variables.", func(t *Thread, c *code.Code) ([]string, error) {
			return varNames(c), nil
		}),
		names("co_names", "Names of globals and attributes used.", func(t *Thread, c *code.Code) ([]string, error) {
			seen := map[string]bool{}
			var out []string
			for i := range len(c.Globals) + len(c.Sites) {
				if err := t.PollAt(i); err != nil {
					return nil, err
				}
				var n string
				if k := i - len(c.Globals); k < 0 {
					n = c.Globals[i]
				} else {
					n = cmp.Or(c.Sites[k].Mangled, c.Sites[k].Name)
				}
				if !seen[n] {
					seen[n] = true
					out = append(out, n)
				}
			}
			return out, nil
		}),
		names("co_cellvars", "Names of local variables used by inner functions.", func(t *Thread, c *code.Code) (out []string, err error) {
			for _, v := range c.CellVars {
				out = append(out, v.Name)
			}
			return out, nil
		}),
		names("co_freevars", "Names of outer variables.", func(t *Thread, c *code.Code) (out []string, err error) {
			for _, v := range c.FreeVars {
				out = append(out, v.Name)
			}
			return out, nil
		}),
	})
	frame := func(v Value) *TraceEntry { return &As[FrameHusk](v).Entry }
	FrameType.Flags |= FlagNoNew
	FrameType.Find = findInFrame
	FrameType.Define("Where a frame was.", &Layout{
		Refs: func(v Value, visit func(*Value)) { visitRef(&frame(v).Ns, visit) },
		Size: func(Value) int64 { return 64 }, Go: GoOf[FrameHusk](),
	}, []Row{
		{Name: "__repr__", Sig: "($self, /)", Rights: NoRights, Charge: PerByte, Fast: func(t *Thread, args []Value) (Value, error) {
			e := frame(args[0])
			return t.newText("<frame at " + t.hexID(args[0]) + ", file '" + e.Code.Filename + "', line " + itoa(e.Line()) + ", code " + e.Code.Name + ">")
		}, Doc: "Show the position."},
		{Name: "f_code", Kind: Getter, Rights: NoRights, Charge: Constant, Fast: func(t *Thread, args []Value) (Value, error) {
			if err := t.Charge(0, 32); err != nil {
				return Value{}, err
			}
			return NewCode(frame(args[0]).Code), nil
		}, Doc: "The code that ran."},
		{Name: "f_lineno", Kind: Getter, Rights: NoRights, Charge: Constant, Fast: func(t *Thread, args []Value) (Value, error) {
			return Int(int64(frame(args[0]).Line())), nil
		}, Doc: "The line it was at."},
		{Name: "f_globals", Kind: Getter, Rights: NoRights, Charge: Constant, Fast: func(t *Thread, args []Value) (Value, error) {
			if err := t.Charge(0, 2*DictSize+4*entrySize); err != nil {
				return Value{}, err
			}
			d := NewDict()
			e := frame(args[0])
			if ns := e.Ns; ns != nil {
				if n, ok := ns.GetStr(strName); ok && n.Kind() == KindStr {
					d.SetStr(strName, n)
				}
				if v, ok := ns.GetStr(strUnittestMark); ok && v.IsBool() {
					d.SetStr(strUnittestMark, v) // by which unittest knows its own frames
				}
				if v, ok := e.template(t); ok {
					d.SetStr(strTemplateMark, v) // by which jinja2 knows the code it made for a template
				}
			}
			return Ref(d), nil
		}, Doc: "The module's __name__, and its marks as part of unittest or as a template of jinja2."},
	})
}

// Line is the source line of an entry.
func (e *TraceEntry) Line() int {
	if n := e.Code.Locs.At(int(e.PC)).Line; n != 0 {
		return int(n)
	}
	return e.Code.FirstLine
}

// varNames are co_varnames: parameters, then the locals that are not cells.
func varNames(c *code.Code) []string {
	cell := map[int]bool{}
	for _, v := range c.CellVars {
		cell[int(v.Reg)] = true
	}
	var out []string
	for i, n := range c.LocalNames {
		if i < c.NParams() || !cell[i] && !strings.HasPrefix(n, ".") {
			out = append(out, n)
		}
	}
	for _, n := range c.Spilled {
		if !strings.HasSuffix(n, "\x00") {
			out = append(out, n)
		}
	}
	return out
}

// coFlags are CPython's numbers for the flags.
func coFlags(c *code.Code) int {
	n := 0
	for _, x := range []struct {
		flag code.Flags
		bit  int
	}{{code.Optimized, 1 | 2}, {code.VarArgs, 4}, {code.VarKeywords, 8}, {code.Nested, 0x10}, {code.Generator, 0x20}, {code.Coroutine, 0x80},
		{code.IterableCoroutine, 0x100}, {code.AsyncGenerator, 0x200}, {code.FutureAnnotations, 0x1000000}, {code.HasDocstring, 0x4000000}, {code.Method, 0x8000000}} {
		if c.Flags&x.flag != 0 {
			n |= x.bit
		}
	}
	return n
}

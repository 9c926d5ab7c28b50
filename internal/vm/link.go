// This file defines linking: a Code's constants become static Values, once, before it
// is published; and Bindings join a Code to globals and a compartment.

package vm

import (
	"cmp"
	"math/big"
	"slices"

	"github.com/adderlang/adder/internal/code"
	"github.com/adderlang/adder/internal/object"
)

// Link gives a Code and all Codes inside it their constants as Values. It is called
// once, by whoever compiled it, before any other goroutine sees it. poll, if not nil, is asked
// now and then whether to go on: its error ends the work.
func Link(c *code.Code, poll func() error) error {
	object.Ready()
	l := linker{names: map[string]*object.Str{}, poll: poll}
	todo := []*code.Code{c}
	for len(todo) > 0 && l.err == nil {
		c := todo[len(todo)-1]
		todo = todo[:len(todo)-1]
		if c.Linked == nil {
			todo = l.link(c, todo)
		}
	}
	return l.err
}

// A linker links the Codes of one Program.
type linker struct {
	names map[string]*object.Str // what is interned already
	poll  func() error
	done  int   // constants and names
	err   error // the poll's: nothing that is linked after it is used
}

// linkEvery is how many constants and names come between two polls: 0.3 ms.
const linkEvery = 4096

// count asks whether to go on, now and then, and tells whether to.
func (l *linker) count() bool {
	if l.done++; l.done%linkEvery == 0 && l.poll != nil && l.err == nil {
		l.err = l.poll()
	}
	return l.err == nil
}

// link links one Code, and adds those inside it to todo.
func (l *linker) link(c *code.Code, todo []*code.Code) []*code.Code {
	out := &object.Linked{Consts: make([]object.Value, 0, len(c.Consts))}
	for _, k := range c.Consts {
		if inner, ok := k.(*code.Code); ok {
			todo = append(todo, inner)
		}
		out.Consts = append(out.Consts, l.constant(k))
	}
	out.Names = l.strs(len(c.Sites), func(i int) string {
		return cmp.Or(c.Sites[i].Mangled, c.Sites[i].Name)
	})
	out.Globals = l.strs(len(c.Globals), func(i int) string { return c.Globals[i] })
	out.Locals = l.strs(len(c.LocalNames), func(i int) string { return c.LocalNames[i] })
	out.Name, out.QualName = object.Ref(l.str(c.Name)), object.Ref(l.str(c.QualName))
	out.Doc = object.None
	if c.Flags&code.HasDocstring != 0 {
		out.Doc = out.Consts[0]
	}
	c.Linked = out
	return todo
}

func (l *linker) strs(n int, name func(int) string) []*object.Str {
	out := make([]*object.Str, n)
	for i := range out {
		if !l.count() {
			break
		}
		out[i] = l.str(name(i))
	}
	return out
}

// str is one object for equal texts of a Program: the loop finds keys by identity.
func (l *linker) str(k string) *object.Str {
	s := l.names[k]
	if s == nil {
		s = object.InternKnown(k)
		l.names[k] = s
	}
	return s
}

// constant makes the static Value of a constant. Nesting is bounded by the parser's.
func (l *linker) constant(k code.Const) object.Value {
	if !l.count() {
		return object.None
	}
	switch k := k.(type) {
	case nil:
		return object.None
	case bool:
		return object.Bool(k)
	case int:
		return object.Int(int64(k))
	case int64:
		return object.Int(k)
	case *big.Int:
		return object.MakeStatic(object.NewBig(k))
	case float64:
		return object.Float(k)
	case complex128:
		return object.MakeStatic(object.NewComplex(k))
	case code.Str:
		return object.Ref(l.str(string(k)))
	case code.Bytes:
		return object.MakeStatic(object.NewBytes([]byte(k)))
	case code.Ellipsis:
		return object.Ellipsis
	case code.Tuple:
		return object.MakeStatic(object.NewTuple(l.constants(k)))
	case code.FrozenSet:
		return object.MakeStatic(object.FrozenSetOf(l.constants(k)))
	case *code.Code:
		return object.MakeStatic(object.NewCode(k))
	}
	return object.None
}

func (l *linker) constants(list []code.Const) []object.Value {
	out := make([]object.Value, len(list))
	for i, k := range list {
		out[i] = l.constant(k)
	}
	return out
}

// bind makes the Binding of a Code for a module's globals, and charges for it; bytes are what the
// caller needs with it. The library's import has paid for its own.
func (m *Machine) bind(c *code.Code, ns *object.Dict, comp *object.Compartment, bytes int64) (*object.Binding, error) {
	t := &m.T
	if err := t.ToNamespace(ns); err != nil {
		return nil, err
	}
	own, err := m.ownBuiltins(ns, comp)
	if err != nil {
		return nil, err
	}
	l := c.Linked.(*object.Linked)
	fuel := int64(0)
	if c.Flags&code.Library == 0 {
		fresh, err := t.FreshCells(ns, l.Globals)
		if err != nil {
			return nil, err
		}
		fuel = int64(len(c.Globals)/8 + len(c.Sites)/32) // 60 ns for a global, 20 for a site
		bytes += object.BindingSize(c) + fresh
	}
	if err := t.Charge(fuel, bytes); err != nil {
		return nil, err
	}
	b := object.NewBinding()
	b.Code, b.Link, b.Comp, b.Ns = c, l, comp, ns
	b.Instrs, b.Consts = c.Instrs, l.Consts
	b.Window = int32(c.NRegs)
	b.Fast, b.Super, b.Mark = -1, superCell(c), comp.Mark()
	const slow = code.VarArgs | code.VarKeywords | code.Generator | code.Coroutine | code.AsyncGenerator
	if c.Flags&slow == 0 && c.KwOnly == 0 && c.ArgCount <= object.MaxFast {
		b.Fast = b.Mark + int32(c.ArgCount)
	}
	if c.Flags&(code.ClassBody|code.ByName) != 0 {
		b.Fast = b.Mark + 1 // the namespace mapping
	}
	b.Own = own
	b.Uncached = m.W.Plain
	b.Missing = ns.Type != object.DictType && ns.Type.Special(object.SpMissing).P != nil
	b.Builtins = make([]*object.Cell, len(l.Globals))
	for i, name := range l.Globals {
		if err := t.PollAt(i); err != nil {
			return nil, err
		}
		b.Builtins[i] = m.W.nilCell
		if bc := m.builtinCell(b, name); bc != nil && !b.Missing {
			b.Builtins[i] = bc
		}
	}
	if b.Globals, err = t.CellsOf(ns, l.Globals); err != nil { // last: what it makes stays
		return nil, err
	}
	if len(c.Sites) > 0 {
		b.ICs = make([]object.IC, len(c.Sites)*object.Ways)
	}
	m.W.trees++
	b.Tree = m.W.trees
	return b, nil
}

// ownBuiltins is the dict that globals name as `__builtins__`, if it is not the
// compartment's own: exec with fewer builtins, or with others.
func (m *Machine) ownBuiltins(ns *object.Dict, comp *object.Compartment) (*object.Dict, error) {
	v, ok := ns.GetStr(strBuiltins)
	if !ok {
		return nil, nil
	}
	var d *object.Dict
	switch v.Kind() {
	case object.KindModule:
		d = object.As[object.Module](v).Dict
	case object.KindDict:
		d = object.As[object.Dict](v)
	}
	if d == nil || d == comp.Builtins || d.Word&object.StaticBit != 0 { // what all share is seen as the compartment does
		return nil, nil
	}
	return d, m.T.ToNamespace(d)
}

var strBuiltins = object.Intern("__builtins__")

// builtinCell is the cell of a builtin as a Binding's code finds it, or nil.
func (m *Machine) builtinCell(b *object.Binding, name *object.Str) *object.Cell {
	if b.Own != nil {
		return b.Own.CellIfSet(name)
	}
	return m.T.BuiltinCell(b.Comp, name)
}

// superCell is Binding.Super.
func superCell(c *code.Code) int32 {
	if c.ArgCount == 0 {
		return -1
	}
	for _, cv := range c.CellVars {
		if cv.Param == 0 {
			return -1
		}
	}
	return int32(c.ClassCell)
}

// childBinding is the Binding of a Code among b's constants, made at its first use. That of
// a class body with private names is another each time, and so are those of what it contains:
// they have names of their own.
func (m *Machine) childBinding(b *object.Binding, i int, c *code.Code) (*object.Binding, error) {
	if c.Private != nil {
		own, err := m.bind(c, b.Ns, b.Comp, object.LinkedSize(c)+object.PrivateKeySize(c.Private))
		if err != nil {
			return nil, err
		}
		m.W.keys++
		m.keyed(own, object.NewPrivateKey(c.Private, m.W.keys))
		return own, nil
	}
	if b.Children != nil && b.Children[i] != nil {
		return b.Children[i], nil
	}
	bytes := int64(0)
	keyed := b.Key != nil && c.Flags&code.ClassBody == 0
	if keyed {
		bytes = object.LinkedSize(c)
	}
	child, err := m.bind(c, b.Ns, b.Comp, bytes)
	if err != nil {
		return nil, err
	}
	child.Tree = b.Tree
	if keyed {
		m.keyed(child, b.Key)
	}
	if b.Children == nil {
		b.Children = make([]*object.Binding, len(b.Consts))
	}
	b.Children[i] = child
	return child, nil
}

// keyed gives a Binding the private names of a key, and that of the class body itself the
// object by which type.__new__ knows it.
func (m *Machine) keyed(b *object.Binding, key *object.PrivateKey) {
	b.Key = key
	l := *b.Link
	l.Names = slices.Clone(l.Names)
	for i, s := range b.Code.Sites {
		if n := key.Name(s.Mangled); s.Private && n != nil {
			l.Names[i] = n
		}
	}
	if b.Code.Private != nil {
		l.Consts = slices.Clone(l.Consts)
		token := &l.Consts[b.Code.Token]
		*token = object.MakeStatic(object.NewTuple(object.As[object.Tuple](*token).Items))
		b.Consts = l.Consts
	}
	b.Link = &l
}

// ClassKey implements object.Evaluator.
func (m *Machine) ClassKey(token object.Value) *object.PrivateKey {
	i := int(m.fr.i)
	defer func() { m.searched(i) }()
	for ; i > 0; i-- {
		nf := m.frames[i].nf
		if nf == nil || nf.Row != object.BuildClassRow || len(nf.Vals) == 0 || nf.Vals[0].Type() != object.FunctionType {
			continue
		}
		b := object.As[object.Function](nf.Vals[0]).Binding
		if b.Code.Flags&code.ClassBody != 0 && b.Consts[b.Code.Token] == token {
			return b.Key
		}
	}
	return nil
}

// Function implements object.Evaluator: the function that runs a module's Code over ns.
func (m *Machine) Function(c *code.Code, ns *object.Dict) (object.Value, error) {
	b, err := m.bind(c, ns, m.T.Comp, 0)
	if err != nil {
		return object.Value{}, err
	}
	return object.Ref(m.newFunction(b, nil)), nil
}

// Recode implements object.Evaluator: a function with the code of fn over other globals
// and cells.
func (m *Machine) Recode(fn *object.Function, ns *object.Dict, closure []*object.Cell) (object.Value, error) {
	key, bytes := fn.Binding.Key, int64(0)
	if key != nil {
		bytes = object.LinkedSize(fn.Code)
	}
	b, err := m.bind(fn.Code, ns, fn.Binding.Comp, bytes)
	if err != nil {
		return object.Value{}, err
	}
	if key != nil {
		m.keyed(b, key)
	}
	f := m.newFunction(b, closure)
	f.Defaults = fn.Defaults
	if d := fn.More().KwDefaults; d != nil {
		f.Extend().KwDefaults = d
	}
	return object.Ref(f), nil
}

func (m *Machine) newFunction(b *object.Binding, closure []*object.Cell) *object.Function {
	return m.initFunction(new(object.Function), b, closure)
}

func (m *Machine) initFunction(f *object.Function, b *object.Binding, closure []*object.Cell) *object.Function {
	f.Type, f.Binding, f.Code, f.Closure = object.FunctionType, b, b.Code, closure
	f.Module = object.None
	if v, ok := b.Ns.GetStr(nameStr); ok {
		f.Module = v
	}
	return f
}

var nameStr = object.Intern("__name__")

// NewWorld makes the shared part of an interpreter.
func NewWorld(main *object.Compartment) *World {
	return &World{Main: main, nilCell: &object.Cell{Header: object.Header{Type: object.CellType, Word: object.StaticBit | object.FrozenBit}}}
}

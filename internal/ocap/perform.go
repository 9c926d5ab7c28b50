// This file defines what one interpreter does for another: an operation on one of its objects,
// with arguments that have come across, as nobody.

package ocap

import (
	"github.com/adderlang/adder/internal/object"
	"github.com/adderlang/adder/internal/syntax"
)

// performRow does an operation. Vals are the operation, its target, the keywords and the
// arguments; it gives (flag, result).
var performRow = object.RegisterRow(&row{Name: "perform", Sig: "(operation, target, keywords, arguments, /)", Step: func(t *thread, f *frame) action {
	op := operation(f.Vals[0].Int())
	if f.PC == 0 {
		f.PC = 1
		if op >= opNobody {
			f.Comp = t.S.Nobody()
		} else {
			f.Comp = t.S.Main
		}
		t.Comp = f.Comp
		if act := performed(t, f, op); act != done {
			return act
		}
	}
	flag, out := anItem, f.In
	switch {
	case out.IsUnbound():
		flag, out = theEnd, t.Eval.GenResult()
	case op == opNamespace:
		flag = asProxy
	case op == opDir:
		names, err := shownNames(t, out, isPublic)
		if err != nil {
			return t.Fail(err)
		}
		out = names
	}
	if err := t.Charge(0, object.TupleSize(2)); err != nil {
		return t.Fail(err)
	}
	f.Out = object.NewTuple([]value{flag, out})
	return done
}})

// opNobody is the least operation that is done as nobody; those below it are the child's own.
const opNobody = opDir

// Rows that a child runs for its Interp object.
var (
	execRow   = object.RegisterRow(&row{Name: "exec", Step: runIn(syntax.ModeExec)})
	evalRow   = object.RegisterRow(&row{Name: "eval", Step: runIn(syntax.ModeEval)})
	importRow = object.RegisterRow(&row{Name: "import_module", Step: importIn})
)

func performed(t *thread, f *frame, op operation) action {
	target, kw, args := f.Vals[1], f.Vals[2], object.As[object.Tuple](f.Vals[3]).Items
	switch op {
	case opAttr:
		name := object.As[object.Str](args[0])
		if !isPublic(name) {
			return t.Fail(t.NoAttribute(target, name))
		}
		return t.GetAttrOp(f, target, name)
	case opDir:
		return t.Eval.PushCall(f, t.Builtin("dir"), []value{target}, nil)
	case opExec:
		return inMain(t, f, execRow, args)
	case opEval:
		return inMain(t, f, evalRow, args)
	case opImport:
		return inMain(t, f, importRow, args)
	case opGrant, opGrantFixed:
		f.In = object.None
		return receive(t, args)
	case opNamespace:
		f.In = object.Ref(linkOf(t).main.ns)
		return done
	}
	return operated(t, f, object.Special(op), target, args, kw)
}

// inMain runs a row of a Compartment's for the child's main one.
func inMain(t *thread, f *frame, r *row, args []value) action {
	return t.PushRow(f, r, append([]value{object.Ref(linkOf(t).main)}, args...)...)
}

// linkOf is the link of a child to its parent.
func linkOf(t *thread) *link {
	l, _ := t.S.Main.Kept(linkKey).(*link)
	return l
}

// operated has a special method done on an object that stands behind a proxy.
func operated(t *thread, f *frame, sp object.Special, target value, args []value, kw value) action {
	switch sp {
	case object.SpCall:
		var names *object.Tuple
		if !kw.IsMissing() {
			all, n, err := t.KwArgs(append([]value(nil), args...), object.As[object.Dict](kw))
			if err != nil {
				return t.Fail(err)
			}
			args, names = all, n
		}
		return t.CallKw(f, target, args, names)
	case object.SpNext:
		t.Eval.SetGenResult(object.None)
		return t.NextOp(f, target)
	case object.SpHash:
		return t.HashOp(f, target)
	case object.SpInstanceCheck:
		return t.IsInstanceOp(f, args[0], target)
	case object.SpSubclassCheck:
		return t.IsSubclassOp(f, args[0], target)
	}
	act, absent := t.CallSpecial(f, sp, target, args...)
	if absent {
		return t.Fail(t.TypeError("the target has no %s", object.SpecialNames[sp]))
	}
	return act
}

// receive binds the child's grants: names and objects in turn.
func receive(t *thread, args []value) action {
	c, ns := t.S.Main, linkOf(t).main.ns
	bytes := int64(0)
	for i := 0; i < len(args); i += 2 {
		bytes += 100 + ns.InsertCost()
	}
	if err := t.Charge(int64(len(args)/8), bytes); err != nil {
		return t.Fail(err)
	}
	if c.Grants == nil {
		c.Grants = map[string]value{}
	}
	for i := 0; i < len(args); i += 2 {
		name, v := object.As[object.Str](args[i]), args[i+1]
		switch name.Go() {
		case "stdout":
			v = c.Stdout
		case "stderr":
			v = c.Stderr
		case "stdin":
			c.Stdin = v
		}
		c.Grants[name.Go()] = v
		ns.SetStr(name, v)
	}
	return done
}

// shownNames are the names of a list that a proxy shows.
func shownNames(t *thread, v value, readable func(*object.Str) bool) (value, error) {
	names := object.As[object.List](v)
	if err := t.Charge(int64(names.Len()/8), 0); err != nil {
		return value{}, err
	}
	shown := []value{}
	for i := range names.Len() {
		if n := names.Get(i); n.Type() == object.StrType && readable(object.As[object.Str](n)) && !isDunder(object.As[object.Str](n).Go()) {
			shown = append(shown, n)
		}
	}
	return t.ListOf(shown)
}

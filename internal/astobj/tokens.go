// This file defines the module _tokens: the scanner's tokens, which tokenize shows.

package astobj

import (
	"github.com/adderlang/adder/internal/object"
	"github.com/adderlang/adder/internal/syntax"
)

func init() {
	object.RegisterModule(&object.ModuleDef{Name: "_tokens", Doc: "Source as tokens.", Rows: []object.Row{
		{Name: "tokens", Sig: "(source, /)", Params: "source:str", Rights: object.NoRights, Charge: object.PerByte, Fast: tokensFast,
			Doc: "A list of tokens (number, text, start, end, line), and None or (kind, message, line, column, text) of the error after them."},
	}})
}

// tokenBytes is what a token is charged: its tuples and its text; lines are charged by
// their length, which several tokens on one repeat.
const tokenBytes = 600

// tokensFast charges for reading the source before it does, and for the tokens at once
// after: nothing has changed then.
func tokensFast(t *object.Thread, args []object.Value) (object.Value, error) {
	src := object.As[object.Str](args[0]).Go()
	list, serr := syntax.Tokens(src)
	fuel, bytes := int64(len(src)/8+len(list)/2+1), int64(0)
	for i := range list {
		bytes += tokenBytes + 2*int64(len(list[i].Lines)+len(list[i].Text))
	}
	if err := t.Charge(fuel, bytes); err != nil {
		return object.None, err
	}
	pair := func(a, b int) object.Value {
		return object.NewTuple([]object.Value{object.Int(int64(a)), object.Int(int64(b))})
	}
	out := make([]object.Value, len(list))
	var lines string
	linesValue := object.NewStr("")
	for i, k := range list {
		if k.Lines != lines {
			lines, linesValue = k.Lines, object.NewStr(k.Lines)
		}
		out[i] = object.NewTuple([]object.Value{object.Int(int64(k.Kind)), object.NewStr(k.Text), pair(k.Line, k.Col), pair(k.EndLine, k.EndCol), linesValue})
	}
	problem := object.None
	if serr != nil {
		text := object.None
		if serr.Text != "" {
			text = object.NewStr(serr.Text)
		}
		problem = object.NewTuple([]object.Value{object.NewStr(serr.Kind), object.NewStr(serr.Msg), object.Int(int64(serr.Line)), object.Int(int64(serr.Col)), text})
	}
	return object.NewTuple([]object.Value{object.Ref(object.NewList(out)), problem}), nil
}

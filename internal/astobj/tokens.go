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

// tokenBytes is what a token is charged: its tuples and its text; the lines that it stands on are
// charged once.
const tokenBytes = 600

// tokensFast charges for reading the source before it does, and for each token before it keeps it:
// nothing has changed then.
func tokensFast(t *object.Thread, args []object.Value) (object.Value, error) {
	src := object.As[object.Str](args[0]).Go()
	if err := t.Charge(int64(len(src)/2)+1, 4*int64(len(src))); err != nil {
		return object.None, err
	}
	pair := func(a, b int) object.Value {
		return object.NewTuple([]object.Value{object.Int(int64(a)), object.Int(int64(b))})
	}
	var out []object.Value
	var lines string
	linesValue := object.NewStr("")
	problem, err := syntax.Tokens(src, func(int64) error { return t.Polled() }, func(k *syntax.Token) error {
		bytes := int64(tokenBytes + 2*len(k.Text))
		fresh := k.Lines != lines
		if fresh {
			bytes += object.StrSize(len(k.Lines), 4)
		}
		if err := t.Charge(0, bytes); err != nil {
			return err
		}
		if err := t.PollAt(len(out)); err != nil {
			return err
		}
		if fresh {
			lines, linesValue = k.Lines, object.NewStr(k.Lines)
		}
		out = append(out, object.NewTuple([]object.Value{object.Int(int64(k.Kind)), object.NewStr(k.Text), pair(k.Line, k.Col), pair(k.EndLine, k.EndCol), linesValue}))
		return nil
	})
	if err != nil {
		return object.None, err
	}
	failed := object.None
	if problem != nil {
		text := object.None
		if problem.Text != "" {
			text = object.NewStr(problem.Text)
		}
		failed = object.NewTuple([]object.Value{object.NewStr(problem.Kind), object.NewStr(problem.Msg), object.Int(int64(problem.Line)), object.Int(int64(problem.Col)), text})
	}
	return object.NewTuple([]object.Value{object.Ref(object.NewList(out)), failed}), nil
}

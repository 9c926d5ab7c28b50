// Package native implements _asyncline: where a coroutine stands, for the texts that show
// tasks. It holds no authority.
package native

import "github.com/adderlang/adder/internal/object"

func init() {
	object.RegisterModule(&object.ModuleDef{Name: "_asyncline", Doc: "Where a coroutine stands.", Rows: []object.Row{
		{Name: "line", Sig: "(coroutine, /)", Rights: object.FrameRead, Charge: object.Constant, Fast: line,
			Doc: "Return the line at which a coroutine or generator waits or runs; 0 if that is not known."},
	}})
}

// framesMax bounds the search for the frame of a coroutine that runs: it is near the top.
const framesMax = 64

// line answers for coroutines of the compartment that asks alone, as tracebacks do.
func line(t *object.Thread, args []object.Value) (object.Value, error) {
	if err := t.Charge(framesMax/16, 0); err != nil {
		return object.None, err
	}
	if k := args[0].Kind(); k != object.KindGenerator {
		return object.Int(0), nil
	}
	g := object.As[object.Generator](args[0])
	if g.Comp != t.Comp || g.Fn == nil || g.State == object.GenClosed {
		return object.Int(0), nil
	}
	c := g.Fn.Binding.Code
	if !g.Started {
		return object.Int(int64(c.FirstLine)), nil
	}
	if g.State != object.GenRunning {
		e := object.TraceEntry{Code: c, PC: g.PC}
		return object.Int(int64(e.Line())), nil
	}
	for i := 1; i < framesMax; i++ {
		f, ok := t.Eval.FrameAt(i, nil)
		if !ok {
			break
		}
		if f.Code == c {
			e := object.TraceEntry{Code: c, PC: f.PC}
			return object.Int(int64(e.Line())), nil
		}
	}
	return object.Int(0), nil
}

// This file defines the surface of cells. Closures do not show theirs; a program may
// make its own.

package object

func init() {
	cell := func(v Value) *Cell { return As[Cell](v) }
	compare := func(name string, op int) Row {
		return Row{Name: name, Sig: "($self, value, /)", Rights: NoRights, Charge: Custom, Step: func(t *Thread, f *NFrame) Action {
			if f.PC == 0 {
				if f.Vals[1].Type() != CellType {
					f.Out = NotImplemented
					return Done
				}
				a, b := cell(f.Vals[0]).V, cell(f.Vals[1]).V
				if a.P == nil || b.P == nil { // an empty cell comes before others
					x, y := boolInt(a.P != nil), boolInt(b.P != nil)
					res, _ := OrderExact(op, x, y)
					f.Out = Bool(res)
					return Done
				}
				f.PC = 1
				if act := t.CompareOp(f, op, a, b); act != Done {
					return act
				}
			}
			f.Out = f.In
			return Done
		}, Doc: "Compare the contents."}
	}
	CellType.Define("A variable shared between functions.", &Layout{
		Refs: func(v Value, visit func(*Value)) {
			if c := cell(v); c.V.P != nil {
				visit(&c.V)
			}
		},
		Size: func(Value) int64 { return 48 }, Go: GoOf[Cell](),
	}, []Row{
		{Name: "__new__", Sig: "($type, contents=<unrepresentable>, /)", Kind: Static, Rights: NoRights, Charge: Constant, Fast: func(t *Thread, args []Value) (Value, error) {
			if err := t.Charge(0, 48); err != nil {
				return Value{}, err
			}
			c := &Cell{Header: Header{Type: CellType}}
			if !args[1].IsMissing() {
				c.V = args[1]
			}
			return Ref(c), nil
		}, Doc: "Make a cell."},
		{Name: "__repr__", Sig: "($self, /)", Rights: NoRights, Charge: PerByte, Fast: func(t *Thread, args []Value) (Value, error) {
			c := cell(args[0])
			if c.V.P == nil {
				return t.newText("<cell at " + t.hexID(args[0]) + ": empty>")
			}
			return t.newText("<cell at " + t.hexID(args[0]) + ": " + c.V.Type().Name + " object at " + t.hexID(c.V) + ">")
		}, Doc: "Show the type of the contents."},
		compare("__lt__", CmpLT), compare("__le__", CmpLE), compare("__eq__", CmpEQ), compare("__ne__", CmpNE), compare("__gt__", CmpGT), compare("__ge__", CmpGE),
		{Name: "cell_contents", Kind: Getter, Rights: NoRights, Charge: Constant, Fast: func(t *Thread, args []Value) (Value, error) {
			if v := cell(args[0]).V; v.P != nil {
				return v, nil
			}
			return Value{}, t.ValueError("Cell is empty")
		}, Set: func(t *Thread, args []Value) (Value, error) { cell(args[0]).V = args[1]; return None, nil },
			Del: func(t *Thread, args []Value) (Value, error) { cell(args[0]).V = Value{}; return None, nil }, Doc: "The value."},
	})
}

func boolInt(b bool) Value {
	if b {
		return Int(1)
	}
	return Int(0)
}

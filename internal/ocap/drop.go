// This file defines drop: authority that is given up for good.

package ocap

import "github.com/adderlang/adder/internal/object"

func init() {
	Provide(row{Name: "drop", Sig: "(*names)", Rights: object.Power, Charge: object.PerItem, Step: dropStep,
		Doc: "Give up grants for good: those of the names, or all of them with the standard streams.\n\n" +
			"Functions such as open and time.time that were handed out before lose them too. An object\nof a capability that was handed on stays what it is: see caretaker for taking it back."})
}

// dropPart is how many grants are dropped in a step: some 0.1 ms.
const dropPart = 512

// dropStep checks all names before it drops any. Vals has their tuple.
func dropStep(t *thread, f *frame) action {
	if f.PC == 0 {
		names, err := namesToDrop(t, object.As[object.Tuple](f.Vals[0]).Items)
		if err != nil {
			return t.Fail(err)
		}
		f.Vals[0] = object.NewTuple(names)
		f.PC = 1
		f.Commit(t)
	}
	names := object.As[object.Tuple](f.Vals[0]).Items
	next := min(f.N+dropPart, int64(len(names)))
	for _, v := range names[f.N:next] {
		t.Comp.Drop(object.As[object.Str](v))
	}
	if f.N = next; f.N < int64(len(names)) {
		return object.Again
	}
	f.Out = object.None
	return done
}

// namesToDrop pays for dropping the names that are given, or all, and checks them.
func namesToDrop(t *thread, names []value) ([]value, error) {
	c := t.Comp
	n := int64(len(names))
	if n == 0 {
		n = 3 + int64(len(c.Grants))
	}
	if err := t.Charge(6*n, 112*n); err != nil {
		return nil, err
	}
	if len(names) == 0 {
		all, err := t.GrantNames(c.Grants)
		if err != nil {
			return nil, err
		}
		for i, n := range append([]string{"stdin", "stdout", "stderr"}, all...) {
			if err := t.PollAt(i); err != nil {
				return nil, err
			}
			names = append(names, object.NewStr(n))
		}
		return names, nil
	}
	for i, v := range names {
		if err := t.PollAt(i); err != nil {
			return nil, err
		}
		if v.Kind() != object.KindStr {
			return nil, t.TypeError("the names of grants are str, not %s", v.Type().Name)
		}
		name := object.As[object.Str](v).Go()
		if _, ok := c.Grants[name]; !ok && c.Stream(name) == nil {
			return nil, t.KeyError(v)
		}
	}
	return names, nil
}

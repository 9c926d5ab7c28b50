// This file defines drop: authority that is given up for good.

package ocap

import "github.com/adderlang/adder/internal/object"

func init() {
	Provide(row{Name: "drop", Sig: "(*names)", Rights: object.Power, Charge: object.PerItem, Fast: drop,
		Doc: "Give up grants for good: those of the names, or all of them with the standard streams.\n\n" +
			"Functions such as open and time.time that were handed out before lose them too. An object\nof a capability that was handed on stays what it is: see caretaker for taking it back."})
}

// drop checks all names before it drops any.
func drop(t *thread, args []value) (value, error) {
	c := t.Comp
	names := object.As[object.Tuple](args[0]).Items
	n := int64(len(names))
	if n == 0 {
		n = 3 + int64(len(c.Grants))
	}
	if err := t.Charge(6*n, 112*n); err != nil {
		return value{}, err
	}
	if len(names) == 0 {
		names = append(names, object.NewStr("stdin"), object.NewStr("stdout"), object.NewStr("stderr"))
		for _, n := range c.GrantNames() {
			names = append(names, object.NewStr(n))
		}
	} else {
		for _, v := range names {
			if v.Kind() != object.KindStr {
				return value{}, t.TypeError("the names of grants are str, not %s", v.Type().Name)
			}
			name := object.As[object.Str](v).Go()
			if _, ok := c.Grants[name]; !ok && c.Stream(name) == nil {
				return value{}, t.KeyError(v)
			}
		}
	}
	for _, v := range names {
		c.Drop(object.As[object.Str](v))
	}
	return object.None, nil
}

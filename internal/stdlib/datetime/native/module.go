// Package native gives the classes of _dtclasses native methods for the usual cases: values of
// exact classes, made in the acting compartment, without zones that Python code defines. What
// they leave their namesakes in _dtclasses do; so each of these bodies charges nothing but what it
// makes, raises nothing and runs no guest code. It holds no authority.
package native

import (
	"cmp"

	"github.com/adderlang/adder/internal/object"
)

// Names of package object that the tables here use most.
type (
	thread = object.Thread
	value  = object.Value
	row    = object.Row
)

const noRights = object.NoRights

// The classes that each kit knows.
const (
	kinDelta = iota
	kinDate
	kinDatetime
	kinTime
	kinZone
	kinUTC // the zone UTC
	kinCount
)

var deltaSet, dateSet, datetimeSet, timeSet *object.MethodSet

func init() {
	object.RegisterModule(&object.ModuleDef{Name: "_dtnative", Doc: "Native methods of the classes of datetime.", Rows: []row{
		{Name: "equip", Sig: "(cls, /, *kin)", Rights: object.FrameRead, Charge: object.Constant, Fast: equip,
			Doc: "Put native methods in the place of those of a class; kin are the classes that they know."},
	}})
}

func equip(t *thread, args []value) (value, error) {
	if _, ok := t.LibraryCaller("_dtclasses"); !ok {
		return value{}, t.Raise(object.PermissionErrorType, "equip() is for _dtclasses alone")
	}
	kin := object.As[object.Tuple](args[1]).Items
	if args[0].Kind() != object.KindType || len(kin) != kinCount {
		return value{}, t.TypeError("equip() takes a class and its kin")
	}
	cls := object.As[object.Type](args[0])
	set := map[string]*object.MethodSet{"timedelta": deltaSet, "date": dateSet, "datetime": datetimeSet, "time": timeSet}[cls.QualName]
	if set == nil {
		return value{}, t.TypeError("equip() knows no class %s", cls.QualName)
	}
	return object.None, t.Equip(cls, set, kin)
}

func method(name, sig, doc string, charge object.Charge, body object.Fast) row {
	return row{Name: name, Sig: sig, Rights: noRights, Charge: charge, Fast: body, Doc: doc}
}

func operator(name string, body object.Fast) row {
	return method(name, "($self, value, /)", "Return self and value joined by the operator.", object.Constant, body)
}

// keys gives two ints that compare as an object of a class and another one do.
type keys func(t *thread, a, b value) (x, y int64, ok bool)

// compare does a comparison.
func (k keys) compare(t *thread, op int, a, b value) (res, ok bool) {
	x, y, ok := k(t, a, b)
	return object.Ordered(op, cmp.Compare(x, y)), ok
}

// rows are the comparisons but !=, which is the opposite of ==.
func (k keys) rows() []row {
	var rows []row
	for _, c := range [...]struct {
		op   int
		name string
	}{{object.CmpEQ, "__eq__"}, {object.CmpLT, "__lt__"}, {object.CmpLE, "__le__"}, {object.CmpGT, "__gt__"}, {object.CmpGE, "__ge__"}} {
		rows = append(rows, method(c.name, "($self, value, /)", "Compare the two.", object.Constant, func(t *thread, args []value) (value, error) {
			res, ok := k.compare(t, c.op, args[0], args[1])
			if !ok {
				return value{}, object.ErrSlow
			}
			return object.Bool(res), nil
		}))
	}
	return rows
}

// A hash is that of an object of a class.
type hash func(t *thread, v value) (h int64, ok bool)

func (h hash) row() row {
	return method("__hash__", "($self, /)", "Return hash(self).", object.Constant, func(t *thread, args []value) (value, error) {
		n, ok := h(t, args[0])
		if !ok {
			return value{}, object.ErrSlow
		}
		return object.Int(n), nil
	})
}

// class is one of the kin.
func class(k *object.Kit, kin int) *object.Type {
	v := k.Kin[kin]
	if v.Kind() != object.KindType {
		return nil
	}
	return object.As[object.Type](v)
}

// is tells whether an object's class is exactly one of the kin.
func is(k *object.Kit, v value, kin int) bool { return object.Ref(v.Type()) == k.Kin[kin] }

// slot is an int in a slot.
func slot(v value, i int) (n int64, ok bool) {
	s := *object.SlotOf(v, i)
	return s.Int(), s.P != nil && s.IsInt()
}

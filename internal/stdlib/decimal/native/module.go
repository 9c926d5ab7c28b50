// Package native gives the classes of _decnumber native methods for the usual cases: finite numbers
// of exact classes with coefficients of no more than some hundred bits, in a context of the class
// Context, where no trapped signal is raised. What they leave their namesakes in _decnumber do; so
// each of these bodies raises nothing and runs no guest code. It holds no authority.
package native

import "github.com/adderlang/adder/internal/object"

// Names of package object that the tables here use most.
type (
	thread = object.Thread
	value  = object.Value
	row    = object.Row
)

const noRights = object.NoRights

// What the kits of decimal know.
const (
	kinDecimal = iota
	kinContext
	kinSignals
	kinVariable // the ContextVar of the context in force
	kinState    // where contextvars keeps the current context of each thread
	kinMapping  // the class of such contexts
	kinCount
)

var decimalSet, contextSet, signalSet *object.MethodSet

func init() {
	contextSet = object.NewMethodSet("decimal", "Context", []string{"_capitals", "_emax", "_emin", "_etiny", "_etop", "_flags", "_fold", "_limit", "_prec", "_rounding", "_traps"}, nil)
	signalSet = object.NewMethodSet("decimal", "SignalDict", []string{"_bits"}, nil)
	object.RegisterModule(&object.ModuleDef{Name: "_decnative", Doc: "Native methods of the classes of decimal.", Rows: []row{
		{Name: "equip", Sig: "(cls, /, *kin)", Rights: object.FrameRead, Charge: object.Constant, Fast: equip,
			Doc: "Put native methods in the place of those of a class; kin is what they know."},
		{Name: "current", Sig: "(cls, /)", Rights: noRights, Charge: object.Constant, Fast: func(t *thread, args []value) (value, error) {
			if k := t.KitOfClass(args[0], decimalSet); k != nil {
				if v, ok := current(t, k); ok {
					return v, nil
				}
			}
			return object.None, nil
		}, Doc: "The context in force of the arithmetic of a Decimal class that is at home here; None if nobody has asked for it yet."},
	}})
}

func equip(t *thread, args []value) (value, error) {
	if _, ok := t.LibraryCaller("_decnumber"); !ok {
		return value{}, t.Raise(object.PermissionErrorType, "equip() is for _decnumber alone")
	}
	kin := object.As[object.Tuple](args[1]).Items
	if args[0].Kind() != object.KindType || len(kin) != kinCount {
		return value{}, t.TypeError("equip() takes a class and its kin")
	}
	cls := object.As[object.Type](args[0])
	set := map[string]*object.MethodSet{"Decimal": decimalSet, "Context": contextSet, "SignalDict": signalSet}[cls.QualName]
	if set == nil {
		return value{}, t.TypeError("equip() knows no class %s", cls.QualName)
	}
	if set == decimalSet {
		cls.TextSig = "(value='0', context=None)"
	}
	return object.None, t.Equip(cls, set, kin)
}

func is(k *object.Kit, v value, kin int) bool { return object.Ref(v.Type()) == k.Kin[kin] }

var entered = object.Intern("entered")

// current is the context in force, if there is one and it is of the class Context: what the current
// context of contextvars has for the variable.
func current(t *thread, k *object.Kit) (v value, ok bool) {
	if k.Kin[kinState].IsNone() {
		return v, false
	}
	found, ok := t.LocalAttr(k.Kin[kinState], entered)
	if !ok || found.Type() != object.ListType {
		return v, false
	}
	list := object.As[object.List](found)
	if list.Len() == 0 {
		return v, false
	}
	mapping := list.Get(list.Len() - 1)
	if !is(k, mapping, kinMapping) {
		return v, false
	}
	data := *object.SlotOf(mapping, 0)
	if data.P == nil || data.Type() != object.DictType {
		return v, false
	}
	d := object.As[object.Dict](data)
	entry, _, ok := t.LookFast(d, k.Kin[kinVariable])
	if !ok || entry < 0 {
		return v, false
	}
	_, v, ok = d.Entry(entry)
	return v, ok && is(k, v, kinContext)
}

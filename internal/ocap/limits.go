// This file defines Limits: what a child interpreter may spend.

package ocap

import (
	"strconv"
	"strings"

	"github.com/adderlang/adder/internal/object"
)

var limitsType = object.Declare("Limits", object.KindOther, object.ObjectType, object.Flagged(0), object.InModule("adder"))

// A limits object is immutable.
type limits struct {
	object.Header
	of Bounds
}

// Bounds are a number for each of the names of limits, in their order. 0: it is not said.
type Bounds [len(limitNames)]int64

var limitNames = [...]string{"fuel", "memory", "output", "depth"}

const (
	limitFuel = iota
	limitMemory
	limitOutput
	limitDepth
)

// defaultLimits are those of a host that says nothing. Less memory than leastMemory holds no
// program.
var defaultLimits = Bounds{limitFuel: 100_000_000, limitMemory: 256 << 20, limitOutput: 16 << 20, limitDepth: 10_000}

const (
	leastMemory = 64 << 10
	leastDepth  = 50
	limitsSize  = 64
)

func init() {
	ProvideTypes(limitsType)
	rows := append(keepsItself(),
		row{Name: "__new__", Sig: "($type, /, *, fuel=None, memory=None, output=None, depth=None)", Kind: object.Static,
			Params: "fuel:optint memory:optint output:optint depth:optint", Rights: noRights, Charge: object.Constant, Fast: newLimits, Doc: "Say what may be spent."},
		row{Name: "__repr__", Sig: "($self, /)", Rights: noRights, Charge: object.Constant, Fast: showLimits, Doc: "Show what is limited."})
	for i, name := range limitNames {
		rows = append(rows, row{Name: name, Kind: object.Getter, Rights: noRights, Charge: object.Constant, Doc: "The limit, or None for the default.",
			Fast: func(t *thread, args []value) (value, error) {
				if n := object.As[limits](args[0]).of[i]; n > 0 {
					return object.Int(n), nil
				}
				return object.None, nil
			}})
	}
	limitsType.Define("Limits(*, fuel=None, memory=None, output=None, depth=None)\n--\n\nWhat an Interp may spend: fuel in units, memory in bytes of live data, output\nin bytes of text, depth in frames. None means the default, never no limit.",
		&object.Layout{Size: func(value) int64 { return limitsSize }, Go: object.GoOf[limits]()}, rows)
}

func newLimits(t *thread, args []value) (value, error) {
	if err := t.Charge(0, limitsSize); err != nil {
		return value{}, err
	}
	l := &limits{Header: t.Header(limitsType)}
	l.Word |= object.FrozenBit
	for i := range l.of {
		if v := args[1+i]; !v.IsNone() {
			if !v.IsInt() || v.Int() <= 0 {
				return value{}, t.ValueError("%s must be a positive int", limitNames[i])
			}
			l.of[i] = v.Int()
		}
	}
	return object.Ref(l), nil
}

func showLimits(t *thread, args []value) (value, error) {
	var parts []string
	for i, n := range object.As[limits](args[0]).of {
		if n > 0 {
			parts = append(parts, limitNames[i]+"="+strconv.FormatInt(n, 10))
		}
	}
	return t.NewText("Limits(" + strings.Join(parts, ", ") + ")")
}

// LimitsOf are the limits that an argument says.
func LimitsOf(t *thread, v value) (of Bounds, err error) {
	if v.IsNone() {
		return of, nil
	}
	if v.Type() != limitsType {
		return of, t.TypeError("limits must be Limits, not %s", v.Type().Name)
	}
	return object.As[limits](v).of, nil
}

// Under are the lesser of two bounds.
func (b Bounds) Under(other Bounds) Bounds {
	for i, n := range other {
		if n > 0 && (b[i] == 0 || n < b[i]) {
			b[i] = n
		}
	}
	return b
}

// limits are those of a child for which so much was said: each has a number.
func (b Bounds) limits(said Bounds) Bounds {
	for i, n := range said {
		if n == 0 {
			said[i] = defaultLimits[i]
		}
	}
	return said.Under(b)
}

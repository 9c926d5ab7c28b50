// This file defines the native methods of date.

package native

import "github.com/adderlang/adder/internal/object"

func init() {
	move := func(sign int64) object.Fast {
		return func(t *thread, args []value) (value, error) {
			k, ymd, ok := date(t, args[0])
			if !ok {
				return value{}, object.ErrSlow
			}
			if sign < 0 && is(k, args[1], kinDate) {
				other, ok := slot(args[1], 0)
				if !ok {
					return value{}, object.ErrSlow
				}
				return newDelta(t, class(k, kinDelta), (ordinal(ymd)-ordinal(other))*day)
			}
			us, ok := span(k, args[1])
			days, _ := floorDiv(us, day)
			n := ordinal(ymd) + sign*days
			if !ok || n < 1 || n > last {
				return value{}, object.ErrSlow
			}
			return newDate(t, class(k, kinDate), packed(n))
		}
	}
	number := func(name, doc string, of func(n int64) int64) row {
		return method(name, "($self, /)", doc, object.Constant, func(t *thread, args []value) (value, error) {
			ymd, ok := dayOf(t, args[0])
			if !ok {
				return value{}, object.ErrSlow
			}
			return object.Int(of(ordinal(ymd))), nil
		})
	}
	iso := func(t *thread, args []value) (value, error) {
		_, ymd, ok := date(t, args[0])
		if !ok {
			return value{}, object.ErrSlow
		}
		return t.NewText(string(appendDate(nil, ymd)))
	}
	rows := []row{
		{Name: "__new__", Sig: "(cls, year=<unrepresentable>, month=<unrepresentable>, day=<unrepresentable>)", Kind: object.Static,
			Rights: noRights, Charge: object.Constant, Fast: dateNew, Doc: "Make a date."},
		{Name: "fromisoformat", Sig: "($type, object, /)", Kind: object.ClassMethod, Rights: noRights, Charge: object.Constant, Fast: dateFromISO,
			Doc: "Return the day written in string in most ISO 8601 forms."},
		operator("__add__", move(1)), operator("__radd__", move(1)), operator("__sub__", move(-1)),
		dateHash.row(),
		method("__str__", "($self, /)", "Return str(self).", object.Constant, iso),
		method("isoformat", "($self, /)", "Return the day as YYYY-MM-DD.", object.Constant, iso),
		number("toordinal", "Return the proleptic Gregorian ordinal.", func(n int64) int64 { return n }),
		number("weekday", "Return the day of the week, 0 for Monday.", func(n int64) int64 { return (n + 6) % 7 }),
		number("isoweekday", "Return the day of the week, 1 for Monday.", func(n int64) int64 { return (n+6)%7 + 1 }),
		{Name: "replace", Sig: "($self, /, year=<unrepresentable>, month=<unrepresentable>, day=<unrepresentable>)", Rights: noRights, Charge: object.Constant,
			Fast: dateReplace, Doc: "Return the day with the given fields changed."},
		{Name: "strftime", Sig: "($self, /, format)", Rights: noRights, Charge: object.PerByte, Fast: func(t *thread, args []value) (value, error) {
			_, ymd, ok := date(t, args[0])
			if !ok {
				return value{}, object.ErrSlow
			}
			return strftime(t, args[1], ymd, 0, "", "")
		}, Doc: "Return the day as the format says."},
	}
	rows = append(rows, dateKeys.rows()...)
	dateSet = object.NewMethodSet("datetime", "date", []string{"_ymd"}, rows)
	dateSet.Hash, dateSet.Compare = dateHash, dateKeys.compare
}

var (
	dateHash hash = func(t *thread, v value) (h int64, ok bool) {
		_, ymd, ok := date(t, v)
		return object.HashInt(ymd), ok
	}
	dateKeys keys = func(t *thread, a, b value) (x, y int64, ok bool) {
		k, x, ok := date(t, a)
		if !ok || !is(k, b, kinDate) {
			return 0, 0, false
		}
		y, ok = slot(b, 0)
		return x, y, ok
	}
)

// date is the kit and the packed day of a date; a datetime is none.
func date(t *thread, v value) (k *object.Kit, ymd int64, ok bool) {
	if k = t.KitOf(v, dateSet); k != nil {
		ymd, ok = slot(v, 0)
	}
	return k, ymd, ok && valid(ymd)
}

// dayOf is the packed day of a date or a datetime.
func dayOf(t *thread, v value) (ymd int64, ok bool) {
	if t.KitOf(v, dateSet) == nil && t.KitOf(v, datetimeSet) == nil {
		return 0, false
	}
	ymd, ok = slot(v, 0)
	return ymd, ok && valid(ymd)
}

// valid tells whether a slot holds a packed day: programs may write into it.
func valid(ymd int64) bool {
	return ymd >= pack(1, 1, 1) && ymd <= pack(9999, 12, 31) && validDay(fields(ymd))
}

func newDate(t *thread, cls *object.Type, ymd int64) (value, error) {
	v, err := t.NewSlotted(cls)
	if err == nil {
		*object.SlotOf(v, 0) = object.Int(ymd)
	}
	return v, err
}

func dateNew(t *thread, args []value) (value, error) {
	y, m, d := args[1], args[2], args[3]
	if t.KitOfClass(args[0], dateSet) == nil || !y.IsInt() || !m.IsInt() || !d.IsInt() || !validDay(y.Int(), m.Int(), d.Int()) {
		return value{}, object.ErrSlow
	}
	return newDate(t, object.As[object.Type](args[0]), pack(y.Int(), m.Int(), d.Int()))
}

func dateReplace(t *thread, args []value) (value, error) {
	k, ymd, ok := date(t, args[0])
	if !ok {
		return value{}, object.ErrSlow
	}
	ymd, ok = replaced(ymd, args[1:4])
	if !ok {
		return value{}, object.ErrSlow
	}
	return newDate(t, class(k, kinDate), ymd)
}

// replaced is a packed day with year, month and day changed where they are not Missing.
func replaced(ymd int64, parts []value) (int64, bool) {
	year, month, dayOf := fields(ymd)
	for i, p := range []*int64{&year, &month, &dayOf} {
		if v := parts[i]; !v.IsMissing() {
			if !v.IsInt() {
				return 0, false
			}
			*p = v.Int()
		}
	}
	return pack(year, month, dayOf), validDay(year, month, dayOf)
}

func dateFromISO(t *thread, args []value) (value, error) {
	s, ok := ascii(args[1])
	if !ok || t.KitOfClass(args[0], dateSet) == nil || len(s) != 10 {
		return value{}, object.ErrSlow
	}
	ymd, ok := readDate(s)
	if !ok {
		return value{}, object.ErrSlow
	}
	return newDate(t, object.As[object.Type](args[0]), ymd)
}

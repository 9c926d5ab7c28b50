// This file defines moments as tuples: struct_time, gmtime, mktime.

package time

import (
	"math"
	"strconv"
	"strings"

	"github.com/adderlang/adder/internal/object"
)

// A structTime is a tuple of nine with two more fields.
type structTime struct {
	object.Tuple
	zone, offset object.Value
}

var structTimeType = object.Declare("time.struct_time", object.KindTuple, object.TupleType)

var fields = []string{"tm_year", "tm_mon", "tm_mday", "tm_hour", "tm_min", "tm_sec", "tm_wday", "tm_yday", "tm_isdst"}

const structTimeSize = 352

func makeStruct(items []object.Value, zone, offset object.Value) object.Value {
	x := &structTime{Tuple: object.Tuple{Header: object.Header{Type: structTimeType}, Items: items}, zone: zone, offset: offset}
	return object.Ref(&x.Tuple)
}

func init() {
	of := func(v object.Value) *structTime { return object.As[structTime](v) }
	rows := []object.Row{
		{Name: "__new__", Sig: "($type, sequence, dict={}, /)", Kind: object.Static, Rights: object.NoRights, Charge: object.Constant, Step: structNew,
			Doc: "Make a time tuple of a sequence of 9 to 11 items."},
		{Name: "__repr__", Sig: "($self, /)", Rights: object.NoRights, Charge: object.Constant, Step: structRepr, Doc: "Show the fields."},
		{Name: "__reduce__", Sig: "($self, /)", Rights: object.NoRights, Charge: object.Constant, Doc: "Describe the tuple for copying and pickling.",
			Fast: func(t *object.Thread, args []object.Value) (object.Value, error) {
				if err := t.Charge(1, object.DictSize+3*object.TupleSize(9)); err != nil {
					return object.None, err
				}
				x := of(args[0])
				d := object.NewDict()
				d.SetStr(object.Intern("tm_zone"), x.zone)
				d.SetStr(object.Intern("tm_gmtoff"), x.offset)
				plain := object.NewTuple(append([]object.Value(nil), x.Items...))
				return object.NewTuple([]object.Value{object.Ref(structTimeType), object.NewTuple([]object.Value{plain, object.Ref(d)})}), nil
			}},
		{Name: "tm_zone", Kind: object.Getter, Rights: object.NoRights, Charge: object.Constant, Doc: "The zone's name.",
			Fast: func(t *object.Thread, args []object.Value) (object.Value, error) { return of(args[0]).zone, nil }},
		{Name: "tm_gmtoff", Kind: object.Getter, Rights: object.NoRights, Charge: object.Constant, Doc: "Seconds east of UTC.",
			Fast: func(t *object.Thread, args []object.Value) (object.Value, error) { return of(args[0]).offset, nil }},
		{Name: "n_fields", Kind: object.Attr, Value: object.Int(11)},
		{Name: "n_sequence_fields", Kind: object.Attr, Value: object.Int(9)},
		{Name: "n_unnamed_fields", Kind: object.Attr, Value: object.Int(0)},
	}
	names := make([]object.Value, len(fields))
	for i, n := range fields {
		names[i] = object.Ref(object.Intern(n))
		rows = append(rows, object.Row{Name: n, Kind: object.Getter, Rights: object.NoRights, Charge: object.Constant, Doc: "Item " + strconv.Itoa(i) + ".",
			Fast: func(t *object.Thread, args []object.Value) (object.Value, error) { return of(args[0]).Items[i], nil }})
	}
	match := &object.Tuple{Header: object.Header{Type: object.TupleType, Word: object.StaticBit | object.FrozenBit}, Items: names}
	rows = append(rows, object.Row{Name: "__match_args__", Kind: object.Attr, Value: object.Ref(match)})
	structTimeType.Define("A moment as year, month, day, hour, minute, second, weekday, day of the year, summer time.", &object.Layout{
		Refs: func(v object.Value, visit func(*object.Value)) {
			x := of(v)
			for i := range x.Items {
				visit(&x.Items[i])
			}
			visit(&x.zone)
			visit(&x.offset)
		},
		Size: func(object.Value) int64 { return structTimeSize },
		Go:   object.GoOf[structTime](),
	}, rows)
}

// structNew: PC 1 has the items as a list.
func structNew(t *object.Thread, f *object.NFrame) object.Action {
	if f.PC == 0 {
		seq := f.Vals[1]
		if seq.Type().Special(object.SpIter).P == nil && !seq.Type().GuestItems() {
			return t.Fail(t.TypeError("constructor requires a sequence"))
		}
		f.PC = 1
		if act := t.CollectOp(f, seq); act != object.Done {
			return act
		}
	}
	items := object.As[object.List](f.In).Values()
	switch n := len(items); {
	case n < 9:
		return t.Fail(t.TypeError("time.struct_time() takes an at least 9-sequence (%d-sequence given)", n))
	case n > 11:
		return t.Fail(t.TypeError("time.struct_time() takes an at most 11-sequence (%d-sequence given)", n))
	}
	if err := t.Charge(1, structTimeSize); err != nil {
		return t.Fail(err)
	}
	extra := [2]object.Value{object.None, object.None}
	for i, n := range []string{"tm_zone", "tm_gmtoff"} {
		if len(items) > 9+i {
			extra[i] = items[9+i]
		} else if d := f.Vals[2]; !d.IsMissing() && d.Kind() == object.KindDict {
			if v, ok := object.As[object.Dict](d).GetStr(object.Intern(n)); ok {
				extra[i] = v
			}
		}
	}
	if d := f.Vals[2]; !d.IsMissing() && d.Kind() != object.KindDict {
		return t.Fail(t.TypeError("time.struct_time() takes a dict as second arg, if any"))
	}
	f.Out = makeStruct(append([]object.Value(nil), items[:9]...), extra[0], extra[1])
	return object.Done
}

func structRepr(t *object.Thread, f *object.NFrame) object.Action {
	if f.PC == 0 {
		f.PC = 1
		parts := make([]string, len(fields))
		for i, n := range fields {
			parts[i] = n + "=%R"
		}
		if act := t.FormatText(f, "time.struct_time("+strings.Join(parts, ", ")+")", object.As[object.Tuple](f.Vals[0]).Items...); act != object.Done {
			return act
		}
	}
	f.Out = f.In
	return object.Done
}

// A civil is a moment in parts. Years are whatever int64 days reach.
type civil struct {
	year                            int64
	month, day, hour, minute        int // month from 1
	second, weekday, yearday, isdst int // weekday from Monday 0, yearday from 1
}

// fromSeconds converts seconds since 1970 with the Gregorian calendar carried back.
func fromSeconds(s int64) civil {
	days := s / 86400
	rest := int(s % 86400)
	if rest < 0 {
		days--
		rest += 86400
	}
	c := civil{hour: rest / 3600, minute: rest / 60 % 60, second: rest % 60}
	c.weekday = int(((days+3)%7 + 7) % 7)
	z := days + 719468 // days since 0000-03-01
	era := z / 146097
	if z < 0 {
		era = (z - 146096) / 146097
	}
	doe := z - era*146097
	yoe := (doe - doe/1460 + doe/36524 - doe/146096) / 365
	doy := doe - (365*yoe + yoe/4 - yoe/100)
	mp := (5*doy + 2) / 153
	c.year = yoe + era*400
	c.day = int(doy - (153*mp+2)/5 + 1)
	c.month = int(mp) + 3
	if c.month > 12 {
		c.month -= 12
		c.year++
	}
	c.yearday = int(days-toDays(c.year, 1, 1)) + 1
	return c
}

// toDays is the days since 1970 of a date; month is 1 to 12.
func toDays(year int64, month, day int64) int64 {
	if month <= 2 {
		year--
	}
	era := year / 400
	if year < 0 {
		era = (year - 399) / 400
	}
	yoe := year - era*400
	mp := (month + 9) % 12
	doy := (153*mp+2)/5 + day - 1
	doe := yoe*365 + yoe/4 - yoe/100 + doy
	return era*146097 + doe - 719468
}

// seconds reads a seconds argument: an int, or a float rounded down.
func seconds(t *object.Thread, v object.Value) (int64, error) {
	const tooLarge = "timestamp out of range for platform time_t"
	switch v.Kind() {
	case object.KindFloat:
		x := v.FloatOf()
		if x != x {
			return 0, t.ValueError("Invalid value NaN (not a number)")
		}
		if x = math.Floor(x); x < -math.MaxInt64 || x >= math.MaxInt64 {
			return 0, t.OverflowError(tooLarge)
		}
		return int64(x), nil
	case object.KindInt:
		n, ok := v.Int64()
		if !ok {
			return 0, t.OverflowError(tooLarge)
		}
		return n, nil
	}
	return 0, t.TypeError("'%s' object cannot be interpreted as an integer", v.Type().Name)
}

// gmtimeOf makes the struct_time of seconds since the Epoch.
func gmtimeOf(t *object.Thread, v object.Value, zone string) (object.Value, error) {
	s, err := seconds(t, v)
	if err != nil {
		return object.None, err
	}
	const maxSeconds = 67_768_036_191_676_799 // the last second whose year is a C int
	if s > maxSeconds || s < -67_768_040_609_740_800 {
		return object.None, t.RaiseArgs(object.OverflowErrorType, object.Int(75), object.NewStr("Value too large for defined data type"))
	}
	if err := t.Charge(1, structTimeSize); err != nil {
		return object.None, err
	}
	c := fromSeconds(s)
	items := []object.Value{object.Int(c.year)}
	for _, n := range []int{c.month, c.day, c.hour, c.minute, c.second, c.weekday, c.yearday, 0} {
		items = append(items, object.Int(int64(n)))
	}
	return makeStruct(items, object.Ref(object.Intern(zone)), object.Int(0)), nil
}

// moment is gmtime or localtime: of the argument, or of what the granted clock shows.
func moment(name, zone string, fn func(*object.Thread, object.Value, string) (object.Value, error)) object.Row {
	return object.Row{Name: name, Varargs: true, Sig: "(seconds=None, /)", Rights: object.Power, Charge: object.Constant,
		Doc: "Return the time tuple of seconds since the Epoch, or of now.",
		Step: func(t *object.Thread, f *object.NFrame) object.Action {
			if act, ok := now(t, f, f.Vals[0].IsNone(), "time."+name+"()"); !ok {
				return act
			}
			v := f.Vals[0]
			if v.IsNone() {
				v = f.In
			}
			out, err := fn(t, v, zone)
			if err != nil {
				return t.Fail(err)
			}
			f.Out = out
			return object.Done
		}}
}

// now asks the granted clock for the time if wanted: PC 1 has its method, 2 the answer in
// f.In. ok is false while the action is to be returned.
func now(t *object.Thread, f *object.NFrame, wanted bool, what string) (act object.Action, ok bool) {
	if !wanted || f.PC == 2 {
		return object.Done, true
	}
	if f.PC == 0 {
		f.PC = 1
		if act := clockOp(t, f, what, "time"); act != object.Done {
			return act, false
		}
	}
	f.PC = 2
	if act := t.CallValue(f, f.In); act != object.Done {
		return act, false
	}
	f.Commit(t)
	return object.Done, true
}

// tupleArg reads a time tuple: nine ints.
func tupleArg(t *object.Thread, v object.Value, what string) (c civil, err error) {
	if v.Kind() != object.KindTuple {
		return c, t.TypeError("Tuple or struct_time argument required")
	}
	items := object.As[object.Tuple](v).Items
	if len(items) < 9 {
		return c, t.TypeError("%s(): illegal time tuple argument", what)
	}
	n := [9]int64{}
	for i := range n {
		if items[i].Kind() != object.KindInt {
			return c, t.TypeError("'%s' object cannot be interpreted as an integer", items[i].Type().Name)
		}
		x, ok := items[i].Int64()
		if !ok || x > math.MaxInt32 || x < math.MinInt32 {
			if i == 0 {
				return c, t.OverflowError("year out of range")
			}
			return c, t.OverflowError("signed integer is greater than maximum")
		}
		n[i] = x
	}
	return civil{n[0], int(n[1]), int(n[2]), int(n[3]), int(n[4]), int(n[5]), int(n[6]), int(n[7]), int(n[8])}, nil
}

// checked refuses fields that a date cannot show; zeros of month, day and day of the year
// count as ones.
func (c *civil) checked(t *object.Thread) error {
	if c.month == 0 {
		c.month = 1
	}
	if c.day == 0 {
		c.day = 1
	}
	if c.yearday == 0 {
		c.yearday = 1
	}
	switch {
	case c.month < 1 || c.month > 12:
		return t.ValueError("month out of range")
	case c.day < 1 || c.day > 31:
		return t.ValueError("day of month out of range")
	case c.hour < 0 || c.hour > 23:
		return t.ValueError("hour out of range")
	case c.minute < 0 || c.minute > 59:
		return t.ValueError("minute out of range")
	case c.second < 0 || c.second > 61:
		return t.ValueError("seconds out of range")
	case c.weekday < -1:
		return t.ValueError("day of week out of range")
	case c.yearday < 1 || c.yearday > 366:
		return t.ValueError("day of year out of range")
	}
	c.weekday = (c.weekday%7 + 7) % 7
	return nil
}

// epoch is the seconds since 1970 of fields that may lie outside their ranges.
func (c civil) epoch() int64 {
	month := int64(c.month) - 1
	year := c.year + month/12
	if month %= 12; month < 0 {
		month += 12
		year--
	}
	return (toDays(year, month+1, 1)+int64(c.day)-1)*86400 + int64(c.hour)*3600 + int64(c.minute)*60 + int64(c.second)
}

func mktime(t *object.Thread, args []object.Value) (object.Value, error) {
	c, err := tupleArg(t, args[0], "mktime")
	if err != nil {
		return object.None, err
	}
	return object.Float(float64(c.epoch())), nil
}

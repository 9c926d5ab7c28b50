// This file defines the native methods of datetime and time.

package native

import "github.com/adderlang/adder/internal/object"

// A moment is what the slots of a datetime hold.
type moment struct {
	ymd, t int64 // packed day, microseconds of the day
	tz     value // None, or the zone
	fold   int64
}

func init() {
	move := func(sign int64) object.Fast {
		return func(t *thread, args []value) (value, error) {
			k, m, ok := momentOf(t, args[0])
			if !ok {
				return value{}, object.ErrSlow
			}
			if sign < 0 && is(k, args[1], kinDatetime) {
				return momentsBetween(t, k, m, args[1])
			}
			us, ok := span(k, args[1])
			days, rest := floorDiv(sign*us+m.t, day)
			n := ordinal(m.ymd) + days
			if !ok || n < 1 || n > last {
				return value{}, object.ErrSlow
			}
			return newMoment(t, class(k, kinDatetime), moment{packed(n), rest, m.tz, 0})
		}
	}
	rows := []row{
		{Name: "__new__", Sig: "(cls, year=<unrepresentable>, month=<unrepresentable>, day=<unrepresentable>, hour=0, minute=0, second=0, microsecond=0, tzinfo=None, *, fold=0)",
			Kind: object.Static, Rights: noRights, Charge: object.Constant, Fast: momentNew, Doc: "Make a datetime."},
		{Name: "fromisoformat", Sig: "($type, object, /)", Kind: object.ClassMethod, Rights: noRights, Charge: object.Constant, Fast: momentFromISO,
			Doc: "Return the moment written in string in most ISO 8601 forms."},
		operator("__add__", move(1)), operator("__radd__", move(1)), operator("__sub__", move(-1)),
		hash(momentHash).row(),
		method("__str__", "($self, /)", "Return str(self).", object.Constant, func(t *thread, args []value) (value, error) {
			return momentText(t, args[0], " ", "auto")
		}),
		{Name: "isoformat", Sig: "($self, /, sep='T', timespec='auto')", Rights: noRights, Charge: object.Constant, Fast: func(t *thread, args []value) (value, error) {
			sep, ok1 := ascii(args[1])
			spec, ok2 := ascii(args[2])
			if !ok1 || !ok2 || len(sep) != 1 {
				return value{}, object.ErrSlow
			}
			return momentText(t, args[0], sep, spec)
		}, Doc: "Return YYYY-MM-DDTHH:MM:SS, with microseconds and offset where there are any.\n\nsep replaces the T; timespec cuts the time to auto, hours, minutes, seconds,\nmilliseconds or microseconds."},
		{Name: "strftime", Sig: "($self, /, format)", Rights: noRights, Charge: object.PerByte, Fast: momentFormat, Doc: "Return the moment as the format says."},
		method("date", "($self, /)", "Return the day.", object.Constant, func(t *thread, args []value) (value, error) {
			k, m, ok := momentOf(t, args[0])
			if !ok {
				return value{}, object.ErrSlow
			}
			return newDate(t, class(k, kinDate), m.ymd)
		}),
		method("time", "($self, /)", "Return the time of day, without the zone.", object.Constant, func(t *thread, args []value) (value, error) {
			k, m, ok := momentOf(t, args[0])
			if !ok {
				return value{}, object.ErrSlow
			}
			return newTime(t, class(k, kinTime), m.t, object.None, m.fold)
		}),
		method("timestamp", "($self, /)", "Return the moment as seconds since 1970 in UTC; without a zone, as local time.", object.Constant, func(t *thread, args []value) (value, error) {
			k, m, ok := momentOf(t, args[0])
			if !ok || m.tz.IsNone() {
				return value{}, object.ErrSlow
			}
			off, ok := offset(k, m.tz)
			us := (ordinal(m.ymd)-719163)*day + m.t - off
			if !ok || us > 1<<53 || us < -1<<53 {
				return value{}, object.ErrSlow
			}
			return object.Float(float64(us) / 1000000), nil
		}),
		{Name: "replace", Sig: "($self, /, year=<unrepresentable>, month=<unrepresentable>, day=<unrepresentable>, hour=<unrepresentable>, minute=<unrepresentable>, second=<unrepresentable>, microsecond=<unrepresentable>, tzinfo=<unrepresentable>, *, fold=<unrepresentable>)",
			Rights: noRights, Charge: object.Constant, Fast: momentReplace, Doc: "Return the moment with the given fields changed."},
	}
	rows = append(rows, keys(momentKeys).rows()...)
	datetimeSet = object.NewMethodSet("datetime", "datetime", []string{"_ymd", "_fold", "_t", "_tzinfo"}, rows)
	datetimeSet.Hash, datetimeSet.Compare = momentHash, keys(momentKeys).compare

	rows = []row{
		{Name: "__new__", Sig: "(cls, hour=0, minute=0, second=0, microsecond=0, tzinfo=None, *, fold=0)",
			Kind: object.Static, Rights: noRights, Charge: object.Constant, Fast: timeNew, Doc: "Make a time."},
		method("__str__", "($self, /)", "Return str(self).", object.Constant, func(t *thread, args []value) (value, error) {
			return timeText(t, args[0], "auto")
		}),
		{Name: "isoformat", Sig: "($self, /, timespec='auto')", Rights: noRights, Charge: object.Constant, Fast: func(t *thread, args []value) (value, error) {
			spec, ok := ascii(args[1])
			if !ok {
				return value{}, object.ErrSlow
			}
			return timeText(t, args[0], spec)
		}, Doc: "Return HH:MM:SS, with microseconds and offset where there are any.\n\ntimespec cuts it to auto, hours, minutes, seconds, milliseconds or microseconds."},
		{Name: "strftime", Sig: "($self, /, format)", Rights: noRights, Charge: object.PerByte, Fast: func(t *thread, args []value) (value, error) {
			_, us, tz, ok := timeOf(t, args[0])
			if !ok || !tz.IsNone() {
				return value{}, object.ErrSlow
			}
			return strftime(t, args[1], pack(1900, 1, 1), us, "", "")
		}, Doc: "Return the time as the format says; the day is 1900-01-01."},
	}
	rows = append(rows, keys(timeKeys).rows()...)
	timeSet = object.NewMethodSet("datetime", "time", []string{"_fold", "_t", "_tzinfo"}, rows)
	timeSet.Compare = keys(timeKeys).compare
}

func timeKeys(t *thread, a, b value) (x, y int64, ok bool) {
	_, x, tza, ok := timeOf(t, a)
	if !ok {
		return 0, 0, false
	}
	_, y, tzb, ok := timeOf(t, b)
	return x, y, ok && tza == tzb
}

// momentOf is the kit and what the slots of a datetime hold.
func momentOf(t *thread, v value) (k *object.Kit, m moment, ok bool) {
	if k = t.KitOf(v, datetimeSet); k == nil {
		return nil, m, false
	}
	m, ok = read(v)
	return k, m, ok
}

// read is what the slots of a datetime hold, if that makes sense: programs may write into them.
func read(v value) (m moment, ok bool) {
	ymd, ok1 := slot(v, 0)
	fold, ok2 := slot(v, 1)
	us, ok3 := slot(v, 2)
	tz := *object.SlotOf(v, 3)
	return moment{ymd, us, tz, fold}, ok1 && ok2 && ok3 && tz.P != nil && valid(ymd) && 0 <= us && us < day
}

func newMoment(t *thread, cls *object.Type, m moment) (value, error) {
	v, err := t.NewSlotted(cls)
	if err == nil {
		*object.SlotOf(v, 0) = object.Int(m.ymd)
		*object.SlotOf(v, 1) = object.Int(m.fold)
		*object.SlotOf(v, 2) = object.Int(m.t)
		*object.SlotOf(v, 3) = m.tz
	}
	return v, err
}

// offset is how far a zone of the class timezone is ahead of UTC.
func offset(k *object.Kit, tz value) (us int64, ok bool) {
	if !is(k, tz, kinZone) {
		return 0, false
	}
	span1 := *object.SlotOf(tz, 1)
	if span1.P == nil {
		return 0, false
	}
	us, ok = span(k, span1)
	return us, ok && -day < us && us < day
}

// momentKeys gives two ints that compare as two datetimes of the same zone do, or of two of the
// class timezone.
func momentKeys(t *thread, a, b value) (x, y int64, ok bool) {
	k, m, ok := momentOf(t, a)
	if !ok || !is(k, b, kinDatetime) {
		return 0, 0, false
	}
	n, ok := read(b)
	if !ok {
		return 0, 0, false
	}
	if m.tz == n.tz {
		return m.ymd<<37 | m.t, n.ymd<<37 | n.t, true
	}
	offm, ok1 := offset(k, m.tz)
	offn, ok2 := offset(k, n.tz)
	return ordinal(m.ymd)*day + m.t - offm, ordinal(n.ymd)*day + n.t - offn, ok1 && ok2
}

func momentsBetween(t *thread, k *object.Kit, m moment, other value) (value, error) {
	n, ok := read(other)
	if !ok {
		return value{}, object.ErrSlow
	}
	us := (ordinal(m.ymd)-ordinal(n.ymd))*day + m.t - n.t
	if m.tz != n.tz {
		offm, ok1 := offset(k, m.tz)
		offn, ok2 := offset(k, n.tz)
		if !ok1 || !ok2 {
			return value{}, object.ErrSlow
		}
		us += offn - offm
	}
	return newDelta(t, class(k, kinDelta), us)
}

func momentHash(t *thread, v value) (h int64, ok bool) {
	k, m, ok := momentOf(t, v)
	if !ok {
		return 0, false
	}
	if m.tz.IsNone() {
		return object.HashInt(m.ymd<<37 | m.t), true
	}
	off, ok := offset(k, m.tz)
	return object.HashInt(ordinal(m.ymd)*day + m.t - off), ok
}

func momentText(t *thread, v value, sep, timespec string) (value, error) {
	k, m, ok := momentOf(t, v)
	if !ok {
		return value{}, object.ErrSlow
	}
	var room [48]byte
	b := append(appendDate(room[:0], m.ymd), sep...)
	if b, ok = appendClock(b, m.t, timespec); !ok {
		return value{}, object.ErrSlow
	}
	return withOffset(t, k, b, m.tz)
}

// withOffset is a text and the offset of a zone behind it.
func withOffset(t *thread, k *object.Kit, b []byte, tz value) (value, error) {
	if !tz.IsNone() {
		off, ok := offset(k, tz)
		if !ok {
			return value{}, object.ErrSlow
		}
		b = appendOffset(b, off, ":")
	}
	return t.NewText(string(b))
}

func momentFormat(t *thread, args []value) (value, error) {
	k, m, ok := momentOf(t, args[0])
	if !ok {
		return value{}, object.ErrSlow
	}
	switch {
	case m.tz.IsNone():
		return strftime(t, args[1], m.ymd, m.t, "", "")
	case m.tz == k.Kin[kinUTC]:
		return strftime(t, args[1], m.ymd, m.t, "+0000", "UTC")
	}
	return value{}, object.ErrSlow
}

// clock is the microseconds of hour, minute, second and microsecond.
func clock(parts []value) (us int64, ok bool) {
	for i, most := range [...]int64{24, 60, 60, 1000000} {
		v := parts[i]
		if !v.IsInt() || v.Int() < 0 || v.Int() >= most {
			return 0, false
		}
		us = us*most + v.Int()
	}
	return us, true
}

// plainZone tells whether an argument is None or a zone of the class timezone.
func plainZone(k *object.Kit, v value) bool { return v.IsNone() || is(k, v, kinZone) }

func foldOf(v value) (fold int64, ok bool) {
	return v.Int(), v.IsInt() && (v.Int() == 0 || v.Int() == 1)
}

func momentNew(t *thread, args []value) (value, error) {
	k := t.KitOfClass(args[0], datetimeSet)
	y, m, d := args[1], args[2], args[3]
	if k == nil || !y.IsInt() || !m.IsInt() || !d.IsInt() || !validDay(y.Int(), m.Int(), d.Int()) || !plainZone(k, args[8]) {
		return value{}, object.ErrSlow
	}
	us, ok1 := clock(args[4:8])
	fold, ok2 := foldOf(args[9])
	if !ok1 || !ok2 {
		return value{}, object.ErrSlow
	}
	return newMoment(t, object.As[object.Type](args[0]), moment{pack(y.Int(), m.Int(), d.Int()), us, args[8], fold})
}

func momentReplace(t *thread, args []value) (value, error) {
	k, m, ok := momentOf(t, args[0])
	if !ok {
		return value{}, object.ErrSlow
	}
	if m.ymd, ok = replaced(m.ymd, args[1:4]); !ok {
		return value{}, object.ErrSlow
	}
	parts := [...]value{object.Int(m.t / 3600000000), object.Int(m.t / 60000000 % 60), object.Int(m.t / 1000000 % 60), object.Int(m.t % 1000000)}
	for i, v := range args[4:8] {
		if !v.IsMissing() {
			parts[i] = v
		}
	}
	if m.t, ok = clock(parts[:]); !ok {
		return value{}, object.ErrSlow
	}
	if !args[8].IsMissing() {
		if !plainZone(k, args[8]) {
			return value{}, object.ErrSlow
		}
		m.tz = args[8]
	}
	if !args[9].IsMissing() {
		if m.fold, ok = foldOf(args[9]); !ok {
			return value{}, object.ErrSlow
		}
	}
	return newMoment(t, class(k, kinDatetime), m)
}

// momentFromISO reads YYYY-MM-DD, with what readClock and readOffset read behind any one character.
func momentFromISO(t *thread, args []value) (value, error) {
	k := t.KitOfClass(args[0], datetimeSet)
	s, ok := ascii(args[1])
	if !ok || k == nil || len(s) < 10 || len(s) == 11 {
		return value{}, object.ErrSlow
	}
	m := moment{tz: object.None}
	if m.ymd, ok = readDate(s); !ok {
		return value{}, object.ErrSlow
	}
	if len(s) > 10 {
		var rest string
		if m.t, rest, ok = readClock(s[11:]); !ok {
			return value{}, object.ErrSlow
		}
		off, aware, ok := readOffset(rest)
		switch {
		case !ok:
			return value{}, object.ErrSlow
		case aware && off == 0:
			m.tz = k.Kin[kinUTC]
		case aware:
			zone := class(k, kinZone)
			apart, err := newDelta(t, class(k, kinDelta), off)
			if err != nil {
				return value{}, err
			}
			if m.tz, err = t.NewSlotted(zone); err != nil {
				return value{}, err
			}
			*object.SlotOf(m.tz, 0), *object.SlotOf(m.tz, 1) = object.None, apart
		}
	}
	return newMoment(t, object.As[object.Type](args[0]), m)
}

// timeOf is the kit, the microseconds and the zone of a time.
func timeOf(t *thread, v value) (k *object.Kit, us int64, tz value, ok bool) {
	if k = t.KitOf(v, timeSet); k == nil {
		return nil, 0, tz, false
	}
	us, ok = slot(v, 1)
	tz = *object.SlotOf(v, 2)
	return k, us, tz, ok && tz.P != nil && 0 <= us && us < day
}

func newTime(t *thread, cls *object.Type, us int64, tz value, fold int64) (value, error) {
	v, err := t.NewSlotted(cls)
	if err == nil {
		*object.SlotOf(v, 0) = object.Int(fold)
		*object.SlotOf(v, 1) = object.Int(us)
		*object.SlotOf(v, 2) = tz
	}
	return v, err
}

func timeNew(t *thread, args []value) (value, error) {
	k := t.KitOfClass(args[0], timeSet)
	us, ok1 := clock(args[1:5])
	fold, ok2 := foldOf(args[6])
	if k == nil || !ok1 || !ok2 || !plainZone(k, args[5]) {
		return value{}, object.ErrSlow
	}
	return newTime(t, object.As[object.Type](args[0]), us, args[5], fold)
}

func timeText(t *thread, v value, timespec string) (value, error) {
	k, us, tz, ok := timeOf(t, v)
	if !ok {
		return value{}, object.ErrSlow
	}
	b, ok := appendClock(nil, us, timespec)
	if !ok {
		return value{}, object.ErrSlow
	}
	return withOffset(t, k, b, tz)
}

// This file defines arithmetic of the proleptic Gregorian calendar. A day is an ordinal (day 1 is
// 1 January of year 1) or packed as year<<9 | month<<5 | day, as in _dtclasses.

package native

const (
	day  = 86400000000 // in microseconds
	last = 3652059     // ordinal of 31 December 9999
)

func pack(year, month, dayOf int64) int64 { return year<<9 | month<<5 | dayOf }

func fields(ymd int64) (year, month, dayOf int64) { return ymd >> 9, ymd >> 5 & 15, ymd & 31 }

func leap(year int64) bool { return year%4 == 0 && (year%100 != 0 || year%400 == 0) }

func monthLength(year, month int64) int64 {
	if month == 2 && leap(year) {
		return 29
	}
	return [...]int64{0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31}[month]
}

// ordinal counts years from March, so that the leap day is the last and months follow 153 days
// per 5.
func ordinal(ymd int64) int64 {
	year, month, dayOf := fields(ymd)
	if month > 2 {
		month -= 3
	} else {
		year--
		month += 9
	}
	return year*365 + year/4 - year/100 + year/400 + (153*month+2)/5 + dayOf - 306
}

// packed is the day of an ordinal from 1 to last.
func packed(n int64) int64 {
	n += 305
	era := n / 146097
	n -= era * 146097
	year := (n - n/1460 + n/36524 - n/146096) / 365
	n -= 365*year + year/4 - year/100
	month := (5*n + 2) / 153
	dayOf := n - (153*month+2)/5 + 1
	year += era * 400
	if month < 10 {
		return pack(year, month+3, dayOf)
	}
	return pack(year+1, month-9, dayOf)
}

// floorDiv is a // b and a % b for b above 0.
func floorDiv(a, b int64) (q, r int64) {
	q, r = a/b, a%b
	if r < 0 {
		q, r = q-1, r+b
	}
	return q, r
}

// validDay tells whether the parts of a date are in their ranges.
func validDay(year, month, dayOf int64) bool {
	return 1 <= year && year <= 9999 && 1 <= month && month <= 12 && 1 <= dayOf && (dayOf <= 28 || dayOf <= monthLength(year, month))
}

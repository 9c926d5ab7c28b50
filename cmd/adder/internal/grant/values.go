package grant

// This file defines sizes and times as people write them.

import (
	"errors"
	"fmt"
	"strconv"
	"strings"
	"time"
)

// A Size is a number that may be written with a unit: 10k, "64MiB".
type Size int64

// A Duration is a time that may be written with a unit: "2s", 0.5.
type Duration time.Duration

var units = map[string]int64{"": 1, "k": 1e3, "m": 1e6, "g": 1e9, "t": 1e12, "ki": 1 << 10, "mi": 1 << 20, "gi": 1 << 30, "ti": 1 << 40}

// ParseSize reads "10k", "64MiB", "1_000": k, M, G and T are decimal, Ki, Mi, Gi, Ti
// binary, with or without a B.
func ParseSize(s string) (Size, error) {
	i := 0
	for i < len(s) && (s[i] >= '0' && s[i] <= '9' || s[i] == '.' || s[i] == '_') {
		i++
	}
	unit, ok := units[strings.TrimSuffix(strings.ToLower(s[i:]), "b")]
	num, err := strconv.ParseFloat(strings.ReplaceAll(s[:i], "_", ""), 64)
	if err != nil || !ok {
		return 0, errors.New("not a number with a unit of k, M, G, KiB, MiB or GiB")
	}
	n := num * float64(unit)
	if n < 1 || n > 1<<62 {
		return 0, errors.New("out of range: a limit is at least 1 and never absent")
	}
	return Size(n), nil
}

// ParseDuration reads "2s", "1m30s" or seconds.
func ParseDuration(s string) (Duration, error) {
	d, err := time.ParseDuration(s)
	if err != nil {
		f, ferr := strconv.ParseFloat(s, 64)
		if ferr != nil || f > 1e9 {
			return 0, errors.New("not a time such as 2s or 1m30s")
		}
		d = time.Duration(f * float64(time.Second))
	}
	if d <= 0 {
		return 0, errors.New("a time is positive")
	}
	return Duration(d), nil
}

// SetTOML takes the value of a policy file.
func (s *Size) SetTOML(v any) (err error) {
	switch v := v.(type) {
	case int64:
		*s, err = ParseSize(strconv.FormatInt(v, 10))
	case string:
		*s, err = ParseSize(v)
	default:
		err = errors.New("want a number or a text such as \"64MiB\"")
	}
	return err
}

// SetTOML takes the value of a policy file.
func (d *Duration) SetTOML(v any) (err error) {
	switch v := v.(type) {
	case int64:
		*d, err = ParseDuration(strconv.FormatInt(v, 10))
	case float64:
		*d, err = ParseDuration(strconv.FormatFloat(v, 'g', -1, 64))
	case string:
		*d, err = ParseDuration(v)
	default:
		err = errors.New("want seconds or a text such as \"1m30s\"")
	}
	return err
}

// Schema is the JSON Schema of what SetTOML takes.
func (Size) Schema() map[string]any {
	return map[string]any{"anyOf": []any{
		map[string]any{"type": "integer", "minimum": 1},
		map[string]any{"type": "string", "pattern": `^[0-9][0-9._]*([kKmMgGtT][iI]?)?[bB]?$`},
	}}
}

// Schema is the JSON Schema of what SetTOML takes.
func (Duration) Schema() map[string]any {
	return map[string]any{"anyOf": []any{
		map[string]any{"type": "number", "exclusiveMinimum": 0},
		map[string]any{"type": "string", "pattern": `^[0-9.]+([a-zµ]+[0-9.]*)*$`},
	}}
}

// Std is d as package time has it.
func (d Duration) Std() time.Duration { return time.Duration(d) }

func (d Duration) String() string { return time.Duration(d).String() }

// Bytes shows a size in the greatest binary unit that fits.
func (s Size) Bytes() string {
	for _, u := range []struct {
		name string
		size Size
	}{{"GiB", 1 << 30}, {"MiB", 1 << 20}, {"KiB", 1 << 10}} {
		if s >= u.size && s%u.size == 0 {
			return fmt.Sprintf("%d %s", s/u.size, u.name)
		}
	}
	return s.Count() + " bytes"
}

// Count shows a size with its digits in groups.
func (s Size) Count() string {
	t := strconv.FormatInt(int64(s), 10)
	for i := len(t) - 3; i > 0; i -= 3 {
		t = t[:i] + "," + t[i:]
	}
	return t
}

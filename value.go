package adder

import (
	"fmt"

	"github.com/adderlang/adder/internal/object"
)

// A Value is a Python value held by the host, valid as long as its Interp.
type Value struct {
	in *Interp
	v  object.Value
}

// IsNone tells whether the value is None (or there is none).
func (v Value) IsNone() bool { return v.v.IsUnbound() || v.v.IsNone() }

// Int returns an int that fits in 64 bits.
func (v Value) Int() (int64, error) {
	if v.v.IsUnbound() || !v.v.IsIntLike() {
		return 0, fmt.Errorf("adder: %s is not an int", v.typeName())
	}
	n, ok := v.v.Int64()
	if !ok {
		return 0, fmt.Errorf("adder: int does not fit in 64 bits")
	}
	return n, nil
}

// Str returns a str as UTF-8.
func (v Value) Str() (string, error) {
	if v.v.IsUnbound() || v.v.Kind() != object.KindStr {
		return "", fmt.Errorf("adder: %s is not a str", v.typeName())
	}
	return object.As[object.Str](v.v).Go(), nil
}

func (v Value) typeName() string {
	if v.v.IsUnbound() {
		return "nothing"
	}
	return v.v.Type().Name
}

package adder

// This file defines how a part of a value that crosses is named in errors.

import (
	"fmt"
	"reflect"
	"strconv"
	"strings"

	"github.com/adderlang/adder/internal/object"
)

// A place is where in the whole a part stands. It becomes text only if the part cannot cross:
// text on the way down, 1000 dicts deep, came to gigabytes for keys of a kilobyte.
type place struct {
	up    *place
	kind  placeKind
	name  string        // of the whole, or of a field
	index int           // of an item
	key   object.Value  // of a dict
	host  reflect.Value // key of a map
}

type placeKind uint8

const (
	thisWhole placeKind = iota
	thisField
	thisItem
	thisKey
	thisHostKey
)

// longestPath is how long the text of a place becomes, in bytes; what is deeper is "…".
const longestPath = 4000

// String shows a place as "order.items[3].price".
func (p *place) String() string {
	var parts []*place
	for ; p != nil; p = p.up {
		parts = append(parts, p)
	}
	var b strings.Builder
	for i := len(parts) - 1; i >= 0; i-- {
		if b.Len() > longestPath {
			b.WriteString("…")
			break
		}
		switch p := parts[i]; p.kind {
		case thisWhole:
			b.WriteString(p.name)
		case thisField:
			if b.Len() > 0 {
				b.WriteByte('.')
			}
			b.WriteString(p.name)
		case thisItem:
			b.WriteString("[" + strconv.Itoa(p.index) + "]")
		case thisKey:
			b.WriteString("[" + object.ReprText(p.key) + "]")
		case thisHostKey:
			b.WriteString("[" + hostKeyText(p.host) + "]")
		}
	}
	return b.String()
}

func hostKeyText(k reflect.Value) string {
	k = held(k)
	if k.Kind() == reflect.String && k.Len() > 1000 {
		return "<" + k.Type().String() + ">"
	}
	return fmt.Sprint(k)
}

// fails is the error of a part that cannot cross.
func (p *place) fails(reason string) error { return &ConvertError{p.String(), reason} }

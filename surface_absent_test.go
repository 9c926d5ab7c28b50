package adder_test

// This file tries what docs/security/03-namespaces.md says: what is absent, and what only a
// program that is one compartment sees.

import (
	"regexp"
	"strings"
	"testing"

	"github.com/adderlang/adder"
)

// TestAbsent evaluates the attempts of the page, which get functions, methods and running code
// around a secret. Those of the first table must not come upon it; those of the second do, and
// stand there because the gate for other compartments is not built: when one of them fails, its
// row goes to the first table.
func TestAbsent(t *testing.T) {
	page := string(mustRead(t, "docs/security/03-namespaces.md"))
	before, after, ok := strings.Cut(page, "\n## At home only")
	if !ok {
		t.Fatal("the page has no part \"At home only\"")
	}
	in := newInterp(t, adder.Config{}, string(mustRead(t, "testdata/surface/victim.py")))
	reaches, _ := in.Get("reaches")
	for _, part := range []struct {
		text, name string
		reached    bool
	}{{before, "absent", false}, {after, "at home", true}} {
		rows := attempt.FindAllStringSubmatch(part.text, -1)
		if len(rows) < 10 {
			t.Errorf("%s: only %d attempts", part.name, len(rows))
		}
		for _, row := range rows {
			v, err := in.CallValue(t.Context(), reaches, row[1])
			if err != nil {
				t.Errorf("%s: %v", row[1], err)
				continue
			}
			got, _ := v.Str()
			if (got == "reached") != part.reached {
				t.Errorf("%s, %s: %s", part.name, row[1], got)
			}
		}
	}
}

// attempt is a line of a table, whose first column is an expression.
var attempt = regexp.MustCompile("(?m)^\\| ``? ?(.+?) ?``? \\|")

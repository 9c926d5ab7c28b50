package adder_test

// This file holds who acts when a native with rights is called (SECURITY §3): every row that is a
// power, reflects or reads frames, in every way in which a native can be called, by its finder and by others.

import (
	"fmt"
	"sort"
	"strings"
	"testing"

	"github.com/adderlang/adder"
	"github.com/adderlang/adder/cap/dir"
	"github.com/adderlang/adder/internal/object"
)

// A rightsCase is a line of testdata/rights/cases.txt.
type rightsCase struct {
	row, find, args, shows string
	refused                bool // no compartment gets anything from it
}

// A rightsAnswer is what one call reached: a line of what run in arena.py returns.
type rightsAnswer struct{ situation, owner, way, reached, exc string }

// TestRights calls each row as testdata/rights/arena.py has ways to. The native is found by
// compartment A. Then
//
//	home        A makes something of it (a partial, a map, a special method) and sets that off
//	lent        B does both
//	kept        A makes it, B sets it off
//	taken back  B makes it, A sets it off
//
// A power uses A's grants and no others in all of them. What reflects or reads frames reaches
// A's secrets at home and nobody's elsewhere, and B's never. Known exceptions stand in
// testdata/rights/open.txt, which only shrinks.
func TestRights(t *testing.T) {
	t.Parallel()
	in := newInterp(t, adder.Config{Limits: adder.Limits{Fuel: 1 << 40, Memory: 1 << 30},
		Grants: map[string]adder.Capability{"treeA": dir.Memory(dir.Options{}), "treeB": dir.Memory(dir.Options{})}}, string(mustRead(t, "testdata/rights/arena.py")))
	run, _ := in.Get("run")
	rows, cases := rowsWithRights(), rightsCases(t)
	known, open := listed(t, "testdata/rights/open.txt"), map[string]bool{}
	tried, worked := map[string]bool{}, map[string]bool{}
	for _, c := range cases {
		row := rows[c.row]
		if row == nil {
			t.Errorf("%s: no row with rights has this name", c.row)
			continue
		}
		tried[c.row] = true
		if c.args == "nothing" {
			continue
		}
		v, err := in.CallValue(t.Context(), run, c.find, c.args, c.shows)
		if err != nil {
			t.Errorf("%s: %v", c.row, err)
			continue
		}
		answers, _ := v.Str()
		for line := range strings.Lines(answers) {
			f := strings.Split(strings.TrimSuffix(line, "\n"), "\t")
			a := rightsAnswer{f[0], f[1], f[2], f[3], f[4]}
			worked[a.way] = worked[a.way] || a.situation == "home" && a.reached == "A"
			bad := wrongRights(row, c, a)
			if bad != "" && known[c.row] {
				open[c.row] = true
			} else if bad != "" {
				t.Errorf("%s %s %s, the arguments %s's: %s (%q, %s)", c.row, a.situation, a.way, a.owner, bad, a.reached, a.exc)
			}
		}
	}
	for row := range known {
		if !open[row] {
			t.Errorf("testdata/rights/open.txt: %s is as it should be: take it out", row)
		}
	}
	var missing []string
	for name := range rows {
		if !tried[name] {
			missing = append(missing, name)
		}
	}
	sort.Strings(missing)
	for _, name := range missing {
		t.Errorf("%s has rights and no case in testdata/rights/cases.txt", name)
	}
	for way, ok := range worked {
		if !ok {
			t.Errorf("no row does anything at home by the way %q: it tests nothing", way)
		}
	}
}

// wrongRights says what is wrong about an answer, or nothing. Not every way shows what the
// native returned, so at home only a direct call must reach what it should; grants tell each time.
func wrongRights(row *object.Row, c rightsCase, a rightsAnswer) string {
	power := row.Rights == object.Power
	direct := a.way == "direct"
	ownerCalls := (a.owner == "B") == (a.situation == "lent" || a.situation == "kept") || c.frame()
	switch {
	case c.refused && a.reached != "":
		return "refuses everybody, and reached something"
	case c.refused && direct && a.exc == "":
		return "refuses everybody, and raised nothing"
	case c.refused:
		return ""
	case strings.Contains(a.reached, "B"):
		return "found by A, it reached what is B's"
	case power && a.reached == "" && a.exc == "" && c.shows == "" && !quiet[a.way]:
		return "did nothing, and nothing was raised"
	case power && a.reached == "" && direct && ownerCalls:
		return "did not act for A"
	case power:
		return ""
	case a.situation == "home" && direct && (a.owner == "A" || c.frame()) && a.reached != "A":
		return "shows nothing at home"
	case a.situation != "home" && a.reached != "":
		return "showed what is A's away from home"
	case a.situation == "lent" && direct && c.frame() && a.exc != refusedWith(c.row):
		return "was no " + refusedWith(c.row)
	}
	return ""
}

// quiet are the ways that need not set the native off, or do not tell that it raised.
var quiet = map[string]bool{"thread": true, "finalize": true, "cached_property": true, "__enter__": true}

// refusedWith is the exception that a native which reads frames raises in foreign hands.
func refusedWith(row string) string {
	switch row {
	case "type.__new__":
		return "" // a class that is made where no frame is read has no __module__ of its own
	case "super.__init__":
		return "AttributeError" // the object is A's
	}
	return "CapabilityError"
}

// frame tells whether what the case reaches is the caller's frame, not its arguments.
func (c rightsCase) frame() bool {
	for _, arg := range strings.Split(c.args, ",") {
		if arg = strings.TrimSpace(arg); arg != "" && arg[0] != '"' && arg != "type" && !strings.HasPrefix(arg, "super.") && arg != "()" && arg != "{}" {
			return false
		}
	}
	return true
}

// rowsWithRights are the rows that act with somebody's authority, by the names of their types and
// modules.
func rowsWithRights() map[string]*object.Row {
	named := map[*object.Row]string{}
	name := func(owner string, rows []object.Row) {
		for i := range rows {
			named[&rows[i]] = strings.TrimPrefix(owner+"."+rows[i].Name, "builtins.")
		}
	}
	for _, typ := range object.Types() {
		name(typ.Module+"."+typ.QualName, typ.Rows)
	}
	object.NativeModules(func(m *object.ModuleDef) { name(m.Name, m.Rows) })
	out := map[string]*object.Row{}
	for _, r := range object.Rows() {
		if r.Rights == object.NoRights || r.Rights == object.RightsUnset || r.QualName() == "_local" { // a continuation
			continue
		}
		n := named[r]
		if n == "" {
			n = r.QualName()
		}
		for i := 2; out[n] != nil; i++ {
			n = fmt.Sprint(n, " ", i)
		}
		out[n] = r
	}
	return out
}

func rightsCases(t *testing.T) []rightsCase {
	var out []rightsCase
	for line := range strings.Lines(string(mustRead(t, "testdata/rights/cases.txt"))) {
		if line = strings.TrimSpace(line); line == "" || line[0] == '#' {
			continue
		}
		parts := strings.Split(line, " |")
		for i := range parts {
			parts[i] = strings.TrimSpace(parts[i])
		}
		if len(parts) < 3 || len(parts) > 4 {
			t.Fatalf("testdata/rights/cases.txt: %q", line)
		}
		c := rightsCase{row: parts[0], find: parts[1], args: parts[2], shows: append(parts, "")[3]}
		if c.args == "refused" {
			c.args, c.shows, c.refused = c.shows, "", true
		}
		out = append(out, c)
	}
	return out
}

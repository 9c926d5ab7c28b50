package check

// This file defines what files a program names: paths that are written in its text, and methods
// of paths and dates.

import (
	"strings"

	"github.com/adderlang/adder/internal/syntax"
)

// file records the file that a call reads or writes.
func (c *checker) file(m *module, n syntax.Node, what string, d delegate, call *syntax.Call) {
	if call == nil || unpacks(call) {
		c.need(m, n, Unknown, "", what+" of a path that is not known")
		return
	}
	arg := argument(call, d.at, d.word)
	if arg == nil && d.absent {
		return
	}
	kind := d.kind
	if kind == byMode {
		kind = modeOf(argument(call, d.at+1, "mode"))
	}
	mount, ok := c.mount(arg)
	switch {
	case arg == nil: // it will raise TypeError
	case !ok || kind == "":
		c.need(m, n, Unknown, "", what+" of a path that is computed")
	case mount == "": // the top of the tree can be listed, and not changed
	default:
		c.need(m, n, kind, mount, what)
	}
}

// modeOf is what a mode of open does; "" if that is not known.
func modeOf(arg syntax.Expr) string {
	if arg == nil {
		return Read
	}
	if !isText(arg) {
		return ""
	}
	if mode := string(arg.(*syntax.Constant).Value.(syntax.Str)); strings.ContainsAny(mode, "wax+") {
		return Write
	}
	return Read
}

// mount is the first component of a path in the guest's tree: the name of a grant. It is ""
// for the top, and ok is false if the text does not say.
func (c *checker) mount(arg syntax.Expr) (name string, ok bool) {
	whole := true
	var text string
	switch x := arg.(type) {
	case *syntax.Constant:
		switch v := x.Value.(type) {
		case syntax.Str:
			text = string(v)
		case syntax.Bytes:
			text = string(v)
		default:
			return "", false
		}
	case *syntax.JoinedStr: // its beginning may say enough
		k, isConst := syntax.Expr(nil), false
		if len(x.Values) > 0 {
			k = x.Values[0]
			isConst = isText(k)
		}
		if !isConst {
			return "", false
		}
		text, whole = string(k.(*syntax.Constant).Value.(syntax.Str)), len(x.Values) == 1
	default:
		return "", false
	}
	if !strings.HasPrefix(text, "/") && c.o.Dir != "" {
		text = c.o.Dir + "/" + text
	}
	var parts []string
	all := strings.Split(text, "/")
	for i, p := range all {
		switch {
		case !whole && i == len(all)-1 && (len(parts) == 0 || p == "" && i == 0): // "/da{x}"
			return "", false
		case p == "..": // it may lead anywhere, by what follows
			parts = parts[:max(len(parts)-1, 0)]
		case p != "" && p != ".":
			parts = append(parts, p)
		}
	}
	if !whole && strings.Contains(text, "..") {
		return "", false
	}
	if len(parts) == 0 {
		return "", whole
	}
	return parts[0], true
}

// A pathUse is a place where a path is made.
type pathUse struct {
	m     *module
	n     syntax.Node
	what  string
	mount string
	known bool
}

func (c *checker) pathMade(m *module, n syntax.Node, what string, d delegate, call *syntax.Call) {
	if call == nil { // a class to compare with, or a base
		c.paths = append(c.paths, pathUse{m, n, what, "", false})
		return
	}
	if len(call.Args) == 0 {
		return // the present directory
	}
	mount, ok := c.mount(call.Args[0])
	c.paths = append(c.paths, pathUse{m, n, what, mount, ok && !unpacks(call)})
}

// A methodUse is a call of a method that paths or dates have.
type methodUse struct {
	m    *module
	n    *syntax.Attribute
	kind string // Read, Write, Clock or Entropy; "": the mode is computed
}

var pathReads = map[string]bool{"read_text": true, "read_bytes": true, "iterdir": true, "rglob": true, "exists": true, "is_file": true, "is_dir": true, "stat": true, "lstat": true, "walk": true, "glob": true, "resolve": true, "samefile": true}

var pathWrites = map[string]bool{"write_text": true, "write_bytes": true, "touch": true, "mkdir": true, "unlink": true, "rmdir": true, "rename": true, "symlink_to": true, "hardlink_to": true, "chmod": true, "copy": true, "move": true}

// method notes methods whose names are those of paths and dates, whatever they are called on.
func (c *checker) method(m *module, n *syntax.Attribute, call *syntax.Call) {
	if call == nil {
		return
	}
	kind := ""
	switch name := n.Attr; {
	case name == "now" || name == "utcnow" || name == "today":
		kind = Clock
	case name == "samples" && len(call.Args)+len(call.Keywords) < 2: // of statistics.NormalDist: without a seed
		kind = Entropy
	case pathReads[name]:
		kind = Read
	case pathWrites[name], name == "replace" && len(call.Args) == 1 && !unpacks(call): // that of str has two
		kind = Write
	case name == "open":
		kind = modeOf(argument(call, 0, "mode"))
	default:
		return
	}
	c.calls = append(c.calls, methodUse{m, n, kind})
}

// methods judges the methods once all imports are known: those of paths are done to the paths
// that the program makes, if all of them are written in it.
func (c *checker) methods() {
	var mounts []pathUse
	computed := false
	for _, p := range c.paths {
		if p.known && p.mount != "" {
			mounts = append(mounts, p)
		}
		computed = computed || !p.known
	}
	done := map[string]bool{}
	for _, u := range c.calls {
		switch {
		case u.kind == Clock:
			if c.libraries["datetime"] != nil {
				c.need(u.m, u.n, Clock, "", "."+u.n.Attr)
			}
		case u.kind == Entropy:
			if c.libraries["statistics"] != nil {
				c.need(u.m, u.n, Entropy, "", "."+u.n.Attr)
			}
		case c.libraries["pathlib"] == nil:
		case u.kind == "" || computed:
			c.need(u.m, u.n, Unknown, "", "."+u.n.Attr+" of a path that is computed")
		case !done[u.kind]:
			done[u.kind] = true
			for _, p := range mounts {
				c.need(p.m, p.n, u.kind, p.mount, p.what)
			}
		}
	}
}

package policy

// This file defines the decoder: TOML into the structs, strictly, with the lines of keys for
// errors. The module's own decoder knows no lines of values that are wrong in meaning only,
// so its values are bound here and its parser is asked for the lines.

import (
	"errors"
	"fmt"
	"maps"
	"reflect"
	"slices"
	"strconv"
	"strings"

	"github.com/pelletier/go-toml/v2"
	"github.com/pelletier/go-toml/v2/unstable"

	"github.com/adderlang/adder/cmd/adder/internal/grant"
)

// maxFile is the size in bytes beyond which a policy file is refused.
const maxFile = 1 << 20

// Parse reads a policy file: all of its profiles are checked. Relative paths in it begin at
// dir. name is for errors.
func Parse(name, dir string, src []byte) (*File, error) {
	f := &File{name: name, dir: dir}
	if len(src) > maxFile {
		return nil, &Error{name, 0, "too long"}
	}
	tree := map[string]any{}
	if err := toml.Unmarshal(src, &tree); err != nil {
		var d *toml.DecodeError
		if errors.As(err, &d) {
			line, _ := d.Position()
			return nil, &Error{name, line, strings.TrimPrefix(d.Error(), "toml: ")}
		}
		return nil, &Error{name, 0, err.Error()}
	}
	f.lines = linesOf(src)
	if err := f.bind("", tree, reflect.ValueOf(f).Elem()); err != nil {
		return nil, err
	}
	if len(f.Profiles) == 0 {
		return nil, f.fail("", "no profile: want a table such as [profile.NAME]")
	}
	for _, n := range f.Names() {
		p := f.Profiles[n]
		p.name, p.file = n, f
	}
	for _, n := range f.Names() {
		p, err := f.Profile(n)
		if err == nil {
			err = p.checkLevel()
		}
		if err != nil {
			return nil, err
		}
	}
	return f, nil
}

// A path of keys is each key behind a \x00; an element of an array is a key such as "\x013". A
// key that has those characters itself can only make the line of an error wrong.

func join(path, key string) string { return path + "\x00" + key }

func element(path string, i int) string { return join(path, "\x01"+strconv.Itoa(i)) }

// around is the path of what a key stands in, and last the key.
func around(path string) string { return path[:max(strings.LastIndexByte(path, 0), 0)] }

func last(path string) string { return path[strings.LastIndexByte(path, 0)+1:] }

// linesOf finds the line of each key. Elements of arrays are keys too, such as "[0]".
func linesOf(src []byte) map[string]int {
	lines := map[string]int{}
	var p unstable.Parser
	p.Reset(src)
	at := func(path string, n *unstable.Node) {
		if lines[path] == 0 {
			lines[path] = p.Shape(n.Raw).Start.Line
		}
	}
	key := func(path string, it unstable.Iterator) string {
		for it.Next() {
			path = join(path, string(it.Node().Data))
			at(path, it.Node())
		}
		return path
	}
	var value func(path string, n *unstable.Node)
	value = func(path string, n *unstable.Node) { // the parser bounds how deep values nest
		it := n.Children()
		switch n.Kind {
		case unstable.Array:
			for i := 0; it.Next(); {
				if it.Node().Kind == unstable.Comment {
					continue
				}
				elem := element(path, i)
				if it.Node().Raw.Length > 0 {
					at(elem, it.Node())
				}
				value(elem, it.Node())
				i++
			}
		case unstable.InlineTable:
			for it.Next() {
				if it.Node().Kind == unstable.KeyValue {
					value(key(path, it.Node().Key()), it.Node().Value())
				}
			}
		}
	}
	arrays := map[string]int{} // path → elements of [[path]] so far
	table := ""
	for p.NextExpression() {
		e := p.Expression()
		switch e.Kind {
		case unstable.Table:
			table = key("", e.Key())
		case unstable.ArrayTable:
			table = key("", e.Key())
			n := arrays[table]
			arrays[table]++
			it := e.Key()
			table = element(table, n)
			for it.Next() {
				lines[table] = p.Shape(it.Node().Raw).Start.Line
			}
		case unstable.KeyValue:
			value(key(table, e.Key()), e.Value())
		}
	}
	return lines
}

// A setter reads its value itself.
type setter interface{ SetTOML(v any) error }

var specType = reflect.TypeFor[grant.Spec]()

// bind puts a value of the file, at a path, into a Go value.
func (f *File) bind(path string, v any, to reflect.Value) error {
	if to.Kind() == reflect.Pointer {
		to.Set(reflect.New(to.Type().Elem()))
		return f.bind(path, v, to.Elem())
	}
	if s, ok := to.Addr().Interface().(setter); ok {
		if err := s.SetTOML(v); err != nil {
			return f.fail(path, "%s: %v", name(path), err)
		}
		return nil
	}
	if to.Type() == specType {
		return f.bindSpec(path, v, to)
	}
	wrong := func(want string) error {
		return f.fail(path, "%s: want %s, not %s", name(path), want, typeName(v))
	}
	switch to.Kind() {
	case reflect.String:
		s, ok := v.(string)
		if !ok {
			return wrong("a text")
		}
		to.SetString(s)
	case reflect.Bool:
		b, ok := v.(bool)
		if !ok {
			return wrong("true or false")
		}
		to.SetBool(b)
	case reflect.Int64:
		n, ok := v.(int64)
		if !ok {
			return wrong("a whole number")
		}
		to.SetInt(n)
	case reflect.Slice:
		all, ok := v.([]any)
		if !ok {
			return wrong("an array")
		}
		to.Set(reflect.MakeSlice(to.Type(), len(all), len(all)))
		for i, x := range all {
			if err := f.bind(element(path, i), x, to.Index(i)); err != nil {
				return err
			}
		}
	case reflect.Map, reflect.Struct:
		t, ok := v.(map[string]any)
		if !ok {
			return wrong("a table")
		}
		if to.Kind() == reflect.Map {
			return f.bindMap(path, t, to)
		}
		return f.bindStruct(path, t, to)
	default:
		panic("policy: no such field: " + to.Type().String())
	}
	return nil
}

func (f *File) bindMap(path string, t map[string]any, to reflect.Value) error {
	to.Set(reflect.MakeMap(to.Type()))
	for _, k := range f.inOrder(path, t) {
		if err := grant.CheckName(k); err != nil {
			return f.fail(join(path, k), "%v", err)
		}
		x := reflect.New(to.Type().Elem()).Elem()
		if err := f.bind(join(path, k), t[k], x); err != nil {
			return err
		}
		to.SetMapIndex(reflect.ValueOf(k), x)
	}
	return nil
}

// inOrder are the keys of a table as they stand in the file: the first error is told.
func (f *File) inOrder(path string, t map[string]any) []string {
	keys := slices.Sorted(maps.Keys(t))
	slices.SortStableFunc(keys, func(a, b string) int { return f.lines[join(path, a)] - f.lines[join(path, b)] })
	return keys
}

func (f *File) bindStruct(path string, t map[string]any, to reflect.Value) error {
	for _, k := range f.inOrder(path, t) {
		field, ok := fieldOf(to.Type(), k)
		if !ok {
			return f.fail(join(path, k), "unknown key %s: %s", grant.Quote(k), known(to.Type()))
		}
		if err := f.bind(join(path, k), t[k], to.FieldByIndex(field.Index)); err != nil {
			return err
		}
	}
	for _, field := range fields(to.Type()) {
		k := field.Tag.Get("toml")
		if _, ok := t[k]; !ok && field.Tag.Get("required") != "" {
			return f.fail(path, "%s: %s is missing", name(path), k)
		}
	}
	return nil
}

// bindSpec reads a grant: a text, or a table with its kind.
func (f *File) bindSpec(path string, v any, to reflect.Value) error {
	if text, ok := v.(string); ok {
		s, err := grant.Parse(text)
		if err != nil {
			return f.fail(path, "%s: %v", name(path), err)
		}
		to.Set(reflect.ValueOf(s))
		return nil
	}
	t, ok := v.(map[string]any)
	if !ok {
		return f.fail(path, "%s: want a text such as \"dir:./data:ro\" or a table, not %s", name(path), typeName(v))
	}
	kind, ok := t["kind"].(string)
	if !ok {
		return f.fail(path, "%s: want a kind, such as kind = \"dir\"", name(path))
	}
	k, err := grant.KindOf(kind)
	if err != nil {
		return f.fail(join(path, "kind"), "%s: %v", name(path), err)
	}
	rest := maps.Clone(t)
	delete(rest, "kind")
	s := k.New()
	if err := f.bindStruct(path, rest, reflect.ValueOf(s).Elem()); err != nil {
		return err
	}
	if err := s.Check(); err != nil {
		return f.fail(path, "%s: %v", name(path), err)
	}
	to.Set(reflect.ValueOf(s))
	return nil
}

// fields are the fields of a struct that a file may set.
func fields(t reflect.Type) []reflect.StructField {
	var out []reflect.StructField
	for i := range t.NumField() {
		if t.Field(i).Tag.Get("toml") != "" {
			out = append(out, t.Field(i))
		}
	}
	return out
}

func fieldOf(t reflect.Type, key string) (reflect.StructField, bool) {
	for _, f := range fields(t) {
		if f.Tag.Get("toml") == key {
			return f, true
		}
	}
	return reflect.StructField{}, false
}

// known says which keys there are.
func known(t reflect.Type) string {
	var keys []string
	for _, f := range fields(t) {
		keys = append(keys, f.Tag.Get("toml"))
	}
	if keys == nil {
		return "there is nothing to set"
	}
	return "the keys here are " + strings.Join(keys, ", ")
}

// name is the last part of a path that is a key of the file.
func name(path string) string {
	for strings.HasPrefix(last(path), "\x01") {
		path = around(path)
	}
	if path == "" {
		return "the file"
	}
	return grant.Quote(last(path))
}

func typeName(v any) string {
	switch v := v.(type) {
	case string:
		return "a text"
	case bool:
		return "true or false"
	case int64, float64:
		return fmt.Sprintf("the number %v", v)
	case []any:
		return "an array"
	case map[string]any:
		return "a table"
	}
	return "a date or time"
}

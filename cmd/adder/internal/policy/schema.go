package policy

// This file defines the JSON Schema of policy files, made of the structs that the decoder
// fills.

import (
	"encoding/json"
	"reflect"
	"strings"

	"github.com/adderlang/adder/cmd/adder/internal/grant"
)

// Schema is the JSON Schema (draft 2020-12) of policy files, as text.
func Schema() []byte {
	top := schemaOf(reflect.TypeFor[File]())
	top["$schema"] = "https://json-schema.org/draft/2020-12/schema"
	top["title"] = "Adder policy file"
	top["required"] = []any{"profile"}
	top["$defs"] = map[string]any{"grant": specSchema()}
	text, err := json.MarshalIndent(top, "", "  ")
	if err != nil {
		panic(err) // maps, slices and texts alone
	}
	return append(text, '\n')
}

// specRef is where the schema of a grant is.
const specRef = "#/$defs/grant"

// A describer says itself what its setter takes.
type describer interface{ Schema() map[string]any }

func schemaOf(t reflect.Type) map[string]any {
	if t.Kind() == reflect.Pointer {
		return schemaOf(t.Elem())
	}
	if d, ok := reflect.Zero(t).Interface().(describer); ok {
		return d.Schema()
	}
	if t == specType {
		return map[string]any{"$ref": specRef} // a grant of children has grants
	}
	switch t.Kind() {
	case reflect.String:
		return map[string]any{"type": "string"}
	case reflect.Bool:
		return map[string]any{"type": "boolean"}
	case reflect.Int64:
		return map[string]any{"type": "integer"}
	case reflect.Slice:
		return map[string]any{"type": "array", "items": schemaOf(t.Elem())}
	case reflect.Map:
		return map[string]any{"type": "object", "additionalProperties": schemaOf(t.Elem()), "propertyNames": map[string]any{"pattern": nameRule}}
	case reflect.Struct:
		return structSchema(t)
	}
	panic("policy: no such field: " + t.String())
}

// nameRule is grant.CheckName as a pattern but for NUL.
const nameRule = `^([^/.][^/]*|\.[^/.][^/]*|\.\.[^/]+)$`

func structSchema(t reflect.Type) map[string]any {
	props, required := map[string]any{}, []any{}
	for _, f := range fields(t) {
		s := schemaOf(f.Type)
		if doc := f.Tag.Get("doc"); doc != "" {
			s["description"] = doc
		}
		if enum := f.Tag.Get("enum"); enum != "" {
			values := []any{}
			for _, v := range strings.Split(enum, ",") {
				values = append(values, v)
			}
			s["enum"] = values
		}
		if f.Tag.Get("required") != "" {
			required = append(required, f.Tag.Get("toml"))
		}
		props[f.Tag.Get("toml")] = s
	}
	s := map[string]any{"type": "object", "properties": props, "additionalProperties": false}
	if len(required) > 0 {
		s["required"] = required
	}
	return s
}

// specSchema is a grant: a text, or the table of one of the kinds.
func specSchema() map[string]any {
	names := make([]string, len(grant.Kinds))
	tables := make([]any, len(grant.Kinds))
	for i, k := range grant.Kinds {
		names[i] = k.Name
		s := structSchema(reflect.TypeOf(k.New()).Elem())
		s["properties"].(map[string]any)["kind"] = map[string]any{"const": k.Name}
		s["required"] = []any{"kind"}
		s["description"] = k.Doc
		tables[i] = s
	}
	text := map[string]any{"type": "string", "pattern": "^(" + strings.Join(names, "|") + ")(:.*)?$", "description": "As --grant has it behind NAME=."}
	return map[string]any{"anyOf": append([]any{text}, tables...)}
}

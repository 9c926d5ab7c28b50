package policy

// This file defines as much of JSON Schema as the schema of policy files uses: it stands for
// the editors that read it.

import (
	"encoding/json"
	"fmt"
	"reflect"
	"regexp"
	"strings"
	"testing"

	"github.com/pelletier/go-toml/v2"
)

// validates checks a policy file against the schema.
func validates(t *testing.T, text []byte) error {
	t.Helper()
	var tree, schema any
	if err := toml.Unmarshal(text, &tree); err != nil {
		t.Fatal(err)
	}
	asJSON, err := json.Marshal(tree)
	if err != nil {
		t.Fatal(err)
	}
	tree = nil
	if err := json.Unmarshal(asJSON, &tree); err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal(Schema(), &schema); err != nil {
		t.Fatal(err)
	}
	if tree == nil {
		tree = map[string]any{}
	}
	return valid(schema.(map[string]any), tree, "")
}

func valid(s map[string]any, v any, at string) error {
	for key, rule := range s {
		if err := keyword(s, key, rule, v, at); err != nil {
			return err
		}
	}
	return nil
}

func keyword(s map[string]any, key string, rule, v any, at string) error {
	bad := func(why string) error { return fmt.Errorf("%s: %v: %s %v", at, v, why, rule) }
	text, isText := v.(string)
	num, isNum := v.(float64)
	object, isObject := v.(map[string]any)
	list, isList := v.([]any)
	switch key {
	case "$schema", "$defs", "title", "description", "properties":
	case "$ref":
		var root map[string]any
		if err := json.Unmarshal(Schema(), &root); err != nil {
			return err
		}
		defs := root["$defs"].(map[string]any)
		return valid(defs[strings.TrimPrefix(rule.(string), "#/$defs/")].(map[string]any), v, at)
	case "type":
		names, many := rule.([]any)
		if !many {
			names = []any{rule}
		}
		_, isBool := v.(bool)
		for _, name := range names {
			switch {
			case name == "string" && isText, name == "number" && isNum, name == "integer" && isNum && num == float64(int64(num)),
				name == "boolean" && isBool, name == "object" && isObject, name == "array" && isList:
				return nil
			}
		}
		return bad("type")
	case "enum":
		for _, x := range rule.([]any) {
			if reflect.DeepEqual(x, v) {
				return nil
			}
		}
		return bad("enum")
	case "const":
		if !reflect.DeepEqual(rule, v) {
			return bad("const")
		}
	case "pattern":
		if isText && !regexp.MustCompile(rule.(string)).MatchString(text) {
			return bad("pattern")
		}
	case "minimum":
		if isNum && num < rule.(float64) {
			return bad("minimum")
		}
	case "exclusiveMinimum":
		if isNum && num <= rule.(float64) {
			return bad("exclusiveMinimum")
		}
	case "required":
		for _, k := range rule.([]any) {
			if _, ok := object[k.(string)]; isObject && !ok {
				return bad("required")
			}
		}
	case "items":
		for i, x := range list {
			if err := valid(rule.(map[string]any), x, fmt.Sprint(at, "[", i, "]")); err != nil {
				return err
			}
		}
	case "propertyNames":
		for k := range object {
			if err := valid(rule.(map[string]any), k, at+"."+k); err != nil {
				return err
			}
		}
	case "additionalProperties":
		props, _ := s["properties"].(map[string]any)
		for k, x := range object {
			p, known := props[k].(map[string]any)
			if !known {
				if p, known = rule.(map[string]any); !known {
					return fmt.Errorf("%s: unknown key %s", at, k)
				}
			}
			if err := valid(p, x, at+"."+k); err != nil {
				return err
			}
		}
	case "anyOf":
		var last error
		for _, r := range rule.([]any) {
			if last = valid(r.(map[string]any), v, at); last == nil {
				return nil
			}
		}
		return last
	default:
		return fmt.Errorf("the schema uses %s, which is not checked here", key)
	}
	return nil
}

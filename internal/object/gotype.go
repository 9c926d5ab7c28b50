// This file defines GoType: which Go structs stand behind the objects of a Layout.

package object

import "reflect"

// A GoType names the struct of a Layout's objects, and the one of guest subclasses that
// have attributes behind it.
type GoType struct{ plain, attrs reflect.Type }

// GoOf is the GoType of a Layout whose objects are T.
func GoOf[T any]() GoType { return GoType{reflect.TypeFor[T](), reflect.TypeFor[withAttrs[T]]()} }

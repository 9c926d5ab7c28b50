// This file defines GoType: which Go structs stand behind the objects of a Layout.

package object

import (
	"reflect"
	"sync/atomic"
)

// A GoType names the struct of a Layout's objects, and the one of guest subclasses that
// have attributes behind it.
type GoType struct {
	plain, attrs reflect.Type
	plans        *struct{ plain, attrs planCache }
}

// GoOf is the GoType of a Layout whose objects are T.
func GoOf[T any]() GoType {
	return GoType{reflect.TypeFor[T](), reflect.TypeFor[withAttrs[T]](), new(struct{ plain, attrs planCache })}
}

// A planCache saves looking a plan up, which takes a lock.
type planCache struct{ p atomic.Pointer[plan] }

func (c *planCache) of(t reflect.Type) *plan {
	p := c.p.Load()
	if p == nil {
		p = planOf(t)
		c.p.Store(p)
	}
	return p
}

// Plain is the struct of exact instances; nil: not said.
func (g GoType) Plain() reflect.Type { return g.plain }

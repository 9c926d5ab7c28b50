// Package abc is Python's abc module: ABCMeta, ABC, abstractmethod and their
// relatives. The module is written in Python and run by the interpreter; the Go
// side only embeds its text. It holds no authority.
//
// Native help, taken if there is a module _abc with it:
//
//	set_collection_kind(cls, kind)
//
// marks a class as a "sequence" or "mapping" for pattern matching, as
// Py_TPFLAGS_SEQUENCE and Py_TPFLAGS_MAPPING do in CPython. Classes derived from a
// marked one have to inherit the mark when they are made.
//
// Each class's _abc_data, and the counter _version, are cells: per compartment
// where the class is frozen. A registration by an author of the class registered
// goes to all.
package abc

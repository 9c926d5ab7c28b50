// Package abc is Python's abc module: ABCMeta, ABC, abstractmethod and their relatives.
// The module is written in Python and run by the interpreter; the
// Go side only embeds its text. It holds no authority.
package abc

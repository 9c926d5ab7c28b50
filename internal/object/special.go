// This file numbers the special methods that the interpreter itself looks up on types.

package object

// A Special is the number of a special method name.
type Special uint8

// The special methods, in the order of SpecialNames.
const (
	SpNew Special = iota
	SpInit
	SpCall
	SpRepr
	SpStr
	SpFormat
	SpBytes
	SpHash
	SpBool
	SpLen
	SpLengthHint
	SpIter
	SpNext
	SpReversed
	SpContains
	SpGetItem
	SpSetItem
	SpDelItem
	SpMissing
	SpGetAttribute
	SpGetAttr
	SpSetAttr
	SpDelAttr
	SpGet
	SpSet
	SpDelete
	SpLT
	SpLE
	SpEQ
	SpNE
	SpGT
	SpGE
	SpAdd
	SpSub
	SpMul
	SpTrueDiv
	SpFloorDiv
	SpMod
	SpPow
	SpLShift
	SpRShift
	SpAnd
	SpOr
	SpXor
	SpMatMul
	SpDivmod
	SpRAdd
	SpRSub
	SpRMul
	SpRTrueDiv
	SpRFloorDiv
	SpRMod
	SpRPow
	SpRLShift
	SpRRShift
	SpRAnd
	SpROr
	SpRXor
	SpRMatMul
	SpRDivmod
	SpIAdd
	SpISub
	SpIMul
	SpITrueDiv
	SpIFloorDiv
	SpIMod
	SpIPow
	SpILShift
	SpIRShift
	SpIAnd
	SpIOr
	SpIXor
	SpIMatMul
	SpNeg
	SpPos
	SpInvert
	SpAbs
	SpInt
	SpFloat
	SpComplex
	SpIndex
	SpRound
	SpTrunc
	SpFloor
	SpCeil
	SpEnter
	SpExit
	SpAEnter
	SpAExit
	SpAwait
	SpAIter
	SpANext
	SpInstanceCheck
	SpSubclassCheck
	SpClassGetItem
	SpMROEntries
	SpPrepare
	SpInitSubclass
	SpSetName
	SpDir
	SpBuffer
	SpFspath
	SpDel
	NumSpecials
)

// SpecialNames gives the Python name of each special method.
var SpecialNames = [NumSpecials]string{
	"__new__", "__init__", "__call__", "__repr__", "__str__", "__format__", "__bytes__",
	"__hash__", "__bool__", "__len__", "__length_hint__", "__iter__", "__next__",
	"__reversed__", "__contains__", "__getitem__", "__setitem__", "__delitem__",
	"__missing__", "__getattribute__", "__getattr__", "__setattr__", "__delattr__",
	"__get__", "__set__", "__delete__",
	"__lt__", "__le__", "__eq__", "__ne__", "__gt__", "__ge__",
	"__add__", "__sub__", "__mul__", "__truediv__", "__floordiv__", "__mod__", "__pow__",
	"__lshift__", "__rshift__", "__and__", "__or__", "__xor__", "__matmul__", "__divmod__",
	"__radd__", "__rsub__", "__rmul__", "__rtruediv__", "__rfloordiv__", "__rmod__", "__rpow__",
	"__rlshift__", "__rrshift__", "__rand__", "__ror__", "__rxor__", "__rmatmul__", "__rdivmod__",
	"__iadd__", "__isub__", "__imul__", "__itruediv__", "__ifloordiv__", "__imod__", "__ipow__",
	"__ilshift__", "__irshift__", "__iand__", "__ior__", "__ixor__", "__imatmul__",
	"__neg__", "__pos__", "__invert__", "__abs__", "__int__", "__float__", "__complex__",
	"__index__", "__round__", "__trunc__", "__floor__", "__ceil__",
	"__enter__", "__exit__", "__aenter__", "__aexit__", "__await__", "__aiter__", "__anext__",
	"__instancecheck__", "__subclasscheck__", "__class_getitem__", "__mro_entries__",
	"__prepare__", "__init_subclass__", "__set_name__", "__dir__", "__buffer__",
	"__fspath__", "__del__",
}

var specialByName = func() map[string]Special {
	m := make(map[string]Special, NumSpecials)
	for i, n := range SpecialNames {
		m[n] = Special(i)
	}
	return m
}()

// This file declares the built-in types. Their rows are defined in their own files.

package object

// The basic types. object is the root; type is its own type.
var (
	ObjectType = Declare("object", KindInstance, nil, Flagged(FlagBase))
	TypeType   = Declare("type", KindType, ObjectType, Flagged(FlagBase))

	NoneType           = Declare("NoneType", KindOther, ObjectType)
	EllipsisType       = Declare("ellipsis", KindOther, ObjectType)
	NotImplementedType = Declare("NotImplementedType", KindOther, ObjectType)
	missingType        = Declare("missing", KindOther, ObjectType)
	iterStateType      = Declare("iteration_state", KindOther, ObjectType)

	IntType     = Declare("int", KindInt, ObjectType, Flagged(FlagBase|FlagMatchSelf))
	BoolType    = Declare("bool", KindInt, IntType, Flagged(FlagMatchSelf))
	FloatType   = Declare("float", KindFloat, ObjectType, Flagged(FlagBase|FlagMatchSelf))
	ComplexType = Declare("complex", KindComplex, ObjectType, Flagged(FlagBase))

	StrType        = Declare("str", KindStr, ObjectType, Flagged(FlagBase|FlagMatchSelf))
	BytesType      = Declare("bytes", KindBytes, ObjectType, Flagged(FlagBase|FlagMatchSelf))
	ByteArrayType  = Declare("bytearray", KindByteArray, ObjectType, Flagged(FlagBase|FlagMatchSelf))
	MemoryViewType = Declare("memoryview", KindMemoryView, ObjectType, Flagged(FlagSequence))

	TupleType     = Declare("tuple", KindTuple, ObjectType, Flagged(FlagBase|FlagMatchSelf|FlagSequence))
	ListType      = Declare("list", KindList, ObjectType, Flagged(FlagBase|FlagMatchSelf|FlagSequence))
	DictType      = Declare("dict", KindDict, ObjectType, Flagged(FlagBase|FlagMatchSelf|FlagMapping))
	SetType       = Declare("set", KindSet, ObjectType, Flagged(FlagBase|FlagMatchSelf))
	FrozenSetType = Declare("frozenset", KindSet, ObjectType, Flagged(FlagBase|FlagMatchSelf))
	RangeType     = Declare("range", KindRange, ObjectType, Flagged(FlagSequence))
	SliceType     = Declare("slice", KindSlice, ObjectType)

	ModuleType                = Declare("module", KindModule, ObjectType, Flagged(FlagBase|FlagDict))
	CellType                  = Declare("cell", KindCell, ObjectType)
	FunctionType              = Declare("function", KindFunction, ObjectType)
	MethodType                = Declare("method", KindMethod, ObjectType)
	BuiltinType               = Declare("builtin_function_or_method", KindNative, ObjectType)
	MethodDescriptorType      = Declare("method_descriptor", KindNative, ObjectType)
	WrapperDescriptorType     = Declare("wrapper_descriptor", KindNative, ObjectType)
	MethodWrapperType         = Declare("method-wrapper", KindNative, ObjectType)
	ClassMethodDescriptorType = Declare("classmethod_descriptor", KindNative, ObjectType)
	GetSetType                = Declare("getset_descriptor", KindOther, ObjectType)
	MemberType                = Declare("member_descriptor", KindOther, ObjectType)
	StaticMethodType          = Declare("staticmethod", KindOther, ObjectType, Flagged(FlagBase|FlagOwned))
	ClassMethodType           = Declare("classmethod", KindOther, ObjectType, Flagged(FlagBase|FlagOwned))
	PropertyType              = Declare("property", KindProperty, ObjectType, Flagged(FlagBase))
	SuperType                 = Declare("super", KindOther, ObjectType, Flagged(FlagBase|FlagOwned))

	GeneratorType      = Declare("generator", KindGenerator, ObjectType)
	CoroutineType      = Declare("coroutine", KindGenerator, ObjectType)
	AsyncGeneratorType = Declare("async_generator", KindGenerator, ObjectType)
	TracebackType      = Declare("traceback", KindOther, ObjectType)
)

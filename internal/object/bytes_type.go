// This file defines bytes' table, and the part of it that is bytearray's too.

package object

const bytesSize = 64

func init() {
	BytesType.Define("bytes(iterable_of_ints) -> bytes\nbytes(string, encoding[, errors]) -> bytes\nbytes(bytes_or_buffer) -> immutable copy of bytes_or_buffer\nbytes(int) -> bytes object of size given by the parameter initialized with null bytes\nbytes() -> empty bytes object\n\nAn immutable sequence of numbers from 0 to 255.",
		&Layout{
			Size: func(v Value) int64 {
				b := As[Bytes](v)
				if b.tail != nil && b.tail != fromPlus {
					return bytesSize + tailSize + roundUp(int64(cap(b.tail.buf)))
				}
				return bytesSize + roundUp(int64(cap(b.B)))
			},
			Go: GoOf[Bytes](),
		}, rowsOf([]Row{
			{Name: "__new__", Sig: "(cls, /, source=<unrepresentable>, encoding=<unrepresentable>, errors=<unrepresentable>)", Kind: Static, Rights: NoRights, Charge: PerByte,
				Fast: bytesNew, Step: bytesNewStep, Catches: true, Doc: "Make bytes."},
			{Name: "__hash__", Sig: "($self, /)", Rights: NoRights, Charge: PerByte, Fast: textHash, Step: textHashStep, Doc: "A hash of the contents."},
			{Name: "__getnewargs__", Sig: "($self, /)", Rights: NoRights, Charge: PerByte, Fast: bytesGetNewArgs, Doc: "The contents, for copy and pickle."},
			{Name: "__bytes__", Sig: "($self, /)", Rights: NoRights, Charge: PerByte, Fast: bytesBytes, Doc: "The same as exact bytes."},
		}, bytesCommonRows(), compareRows(textCompare, textCompareStep)))
}

// bytesCommonRows are the rows of bytes and bytearray alike.
func bytesCommonRows() []Row {
	return rowsOf(bytesBasicRows(), bytesSearchRows(), bytesBuildRows(), bytesCaseRows())
}

func bytesBasicRows() []Row {
	return []Row{
		{Name: "__len__", Sig: "($self, /)", Rights: NoRights, Charge: Constant, Fast: bytesLen, Doc: "The number of bytes."},
		{Name: "__iter__", Sig: "($self, /)", Rights: NoRights, Charge: Constant, Fast: bytesIter, Doc: "An iterator over the bytes as numbers."},
		{Name: "__repr__", Sig: "($self, /)", Rights: NoRights, Charge: PerByte, Fast: bytesRepr, Step: bytesReprStep, Doc: "The contents as a Python literal."},
		{Name: "__str__", Sig: "($self, /)", Rights: NoRights, Charge: PerByte, Fast: bytesRepr, Step: bytesReprStep, Doc: "The contents as a Python literal."},
		{Name: "__contains__", Sig: "($self, key, /)", Rights: NoRights, Charge: PerByte, Fast: textOp(bytesContains).fast(), Step: textOp(bytesContains).step(),
			Doc: "Tell whether key, a number or bytes, is a part of the contents."},
		{Name: "__getitem__", Sig: "($self, key, /)", Rights: NoRights, Charge: PerByte, Fast: bytesGetItem, Step: keyedStep(bytesGetItem),
			Doc: "self[key]: a number, or for a slice a new sequence."},
		{Name: "__add__", Sig: "($self, value, /)", Rights: NoRights, Charge: PerByte, Fast: textOp(addOp).fast(), Step: textOp(addOp).step(), Doc: "self, then value."},
		{Name: "__mul__", Sig: "($self, value, /)", Rights: NoRights, Charge: PerByte, Fast: textOp(mulOp).fast(), Step: textOp(mulOp).step(), Doc: "self, value times over."},
		{Name: "__rmul__", Sig: "($self, value, /)", Rights: NoRights, Charge: PerByte, Fast: textOp(mulOp).fast(), Step: textOp(mulOp).step(), Doc: "self, value times over."},
		{Name: "__mod__", Sig: "($self, value, /)", Rights: NoRights, Charge: PerByte, Fast: textMod, Step: textModStep, Catches: true,
			Doc: "The contents with their % conversions filled from value."},
		{Name: "__rmod__", Sig: "($self, value, /)", Rights: NoRights, Charge: PerByte, Fast: bytesRMod, Step: strRModStep, Catches: true,
			Doc: "value with its % conversions filled from self."},
		{Name: "__buffer__", Sig: "($self, flags, /)", Params: "flags:index", Rights: NoRights, Charge: Constant, Fast: bytesBuffer, Doc: "A view of the contents."},
		{Name: "decode", Sig: "($self, /, encoding='utf-8', errors='strict')", Params: "encoding:str errors:str", Rights: NoRights, Charge: PerByte, Fast: bytesDecode, Step: bytesDecodeStep,
			Doc: "The contents as text.\n\nencoding names the encoding, errors what happens to bytes that mean nothing in it."},
	}
}

func bytesSearchRows() []Row {
	row := func(name, doc string, op textOp) Row {
		return op.row(Row{Name: name, Sig: "($self, sub, start=None, end=None, /)", Params: "start:slice end:slice", Rights: NoRights, Charge: PerByte, Doc: doc})
	}
	affix := func(name, doc string, fast Fast) Row {
		return Row{Name: name, Sig: "($self, prefix, start=None, end=None, /)", Params: "start:slice end:slice", Rights: NoRights, Charge: PerByte,
			Fast: fast, Step: bytesStep(fast), Doc: doc}
	}
	one := func(name, arg, doc string, op textOp) Row {
		return op.row(Row{Name: name, Sig: "($self, " + arg + ", /)", Rights: NoRights, Charge: PerByte, Doc: doc})
	}
	split := func(name, doc string, rev bool) Row {
		return bytesSplit(rev).row(Row{Name: name, Sig: "($self, /, sep=None, maxsplit=-1)", Params: "maxsplit:index", Rights: NoRights, Parts: true, Charge: PerByte, Doc: doc})
	}
	return []Row{
		row("find", "The first position of sub, or -1.\n\nstart and end limit the search, as in a slice.", bytesSearch(false, searchFind)),
		row("rfind", "The last position of sub, or -1.\n\nstart and end limit the search, as in a slice.", bytesSearch(true, searchFind)),
		row("index", "The first position of sub; ValueError if there is none.\n\nstart and end limit the search, as in a slice.", bytesSearch(false, searchIndex)),
		row("rindex", "The last position of sub; ValueError if there is none.\n\nstart and end limit the search, as in a slice.", bytesSearch(true, searchIndex)),
		row("count", "How often sub occurs without overlap.\n\nstart and end limit the search, as in a slice.", bytesSearch(false, searchCount)),
		affix("startswith", "Tell whether the contents begin with prefix, or with one of a tuple of them.", bytesAffix("startswith", false)),
		affix("endswith", "Tell whether the contents end with suffix, or with one of a tuple of them.", bytesAffix("endswith", true)),
		one("removeprefix", "prefix", "The contents without prefix, if they begin so.", removeAffix(false)),
		one("removesuffix", "suffix", "The contents without suffix, if they end so.", removeAffix(true)),
		one("partition", "sep", "What stands before the first sep, sep itself, and what stands after it.\n\nWithout one: the contents and two empty ones.", bytesPartition(false)),
		one("rpartition", "sep", "What stands before the last sep, sep itself, and what stands after it.\n\nWithout one: two empty ones and the contents.", bytesPartition(true)),
		split("split", "The parts between separators, from the left.\n\nsep is the separator; None means runs of white space. maxsplit limits the number of cuts.", false),
		split("rsplit", "The parts between separators, cut from the right.\n\nsep is the separator; None means runs of white space. maxsplit limits the number of cuts.", true),
		textOp(splitLinesOp).row(Row{Name: "splitlines", Sig: "($self, /, keepends=False)", Params: "keepends:bool", Rights: NoRights, Charge: PerByte,
			Doc: "The lines, with their ends if keepends is true."}),
		textOp(bytesReplace).row(Row{Name: "replace", Sig: "($self, old, new, count=-1, /)", Params: "count:index", Rights: NoRights, Charge: PerByte,
			Doc: "The contents with old replaced by new everywhere, or count times from the left."}),
	}
}

func bytesBuildRows() []Row {
	just := func(name, doc string, which func(pad int, width int64) int) Row {
		return justOp(name, which).row(Row{Name: name, Sig: "($self, width, fillchar=<unrepresentable>, /)", Params: "width:index", Rights: NoRights, Charge: PerByte, Doc: doc})
	}
	strip := func(name, doc string, left, right bool) Row {
		return bytesStrip(left, right).row(Row{Name: name, Sig: "($self, bytes=None, /)", Rights: NoRights, Charge: PerByte, Doc: doc})
	}
	return []Row{
		{Name: "join", Sig: "($self, iterable_of_bytes, /)", Rights: NoRights, Drains: true, Charge: PerByte, Fast: bytesJoin, Step: bytesJoinStep,
			Doc: "The bytes of an iterable's items, joined with self between them."},
		strip("strip", "The contents without white space, or without any of bytes, at both ends.", true, true),
		strip("lstrip", "The contents without white space, or without any of bytes, at their beginning.", true, false),
		strip("rstrip", "The contents without white space, or without any of bytes, at their end.", false, true),
		just("ljust", "The contents at the left of a field.", func(int, int64) int { return 0 }),
		just("rjust", "The contents at the right of a field.", func(pad int, _ int64) int { return pad }),
		just("center", "The contents in the middle of a field.", centerLeft),
		textOp(zfillOp).row(Row{Name: "zfill", Sig: "($self, width, /)", Params: "width:index", Rights: NoRights, Charge: PerByte,
			Doc: "The contents with zeros before them, but after a sign."}),
		textOp(expandTabsOp).row(Row{Name: "expandtabs", Sig: "($self, /, tabsize=8)", Params: "tabsize:int32", Rights: NoRights, Charge: PerByte,
			Doc: "The contents with spaces instead of tabs."}),
		textOp(bytesTranslate).row(Row{Name: "translate", Sig: "($self, table, /, delete=<unrepresentable>)", Rights: NoRights, Charge: PerByte,
			Doc: "The contents with each byte replaced as the table of 256 says, those of delete left out."}),
		{Name: "maketrans", Sig: "(frm, to, /)", Kind: Static, Rights: NoRights, Charge: PerByte, Fast: bytesMakeTrans, Step: bytesStep(bytesMakeTrans),
			Doc: "A table for translate that maps the bytes of frm to those of to."},
		{Name: "fromhex", Sig: "($type, string, /)", Kind: ClassMethod, Rights: NoRights, Charge: PerByte, Step: bytesFromHexStep,
			Doc: "Make an instance of two hexadecimal digits a byte; white space may stand between bytes."},
		textOp(hexOp).row(Row{Name: "hex", Sig: "($self, /, sep=<unrepresentable>, bytes_per_sep=1)", Params: "bytes_per_sep:int32", Rights: NoRights, Charge: PerByte,
			Doc: "Two hexadecimal digits a byte.\n\nsep stands between groups of bytes_per_sep bytes, counted from the right, or from the left if it is negative."}),
	}
}

func bytesCaseRows() []Row {
	row := func(name, doc string, c asciiCase) Row {
		return bytesCase(c).row(Row{Name: name, Sig: "($self, /)", Rights: NoRights, Charge: PerByte, Doc: doc})
	}
	return []Row{
		row("lower", "The contents with ASCII letters in lower case.", caseLower),
		row("upper", "The contents with ASCII letters in upper case.", caseUpper),
		row("title", "The contents with each ASCII word in title case.", caseTitle),
		row("capitalize", "The contents in lower case, but the first byte in upper case.", caseCapitalize),
		row("swapcase", "The contents with upper and lower case exchanged.", caseSwap),
		bytesASCIIScan.row("isascii", "Tell whether all bytes are ASCII."),
		everyByte(func(c byte) bool { return isLetter(c) || isDigitByte(c) }).row("isalnum", "Tell whether all bytes are ASCII letters or digits, and there are some."),
		everyByte(isLetter).row("isalpha", "Tell whether all bytes are ASCII letters, and there are some."),
		everyByte(isDigitByte).row("isdigit", "Tell whether all bytes are ASCII digits, and there are some."),
		everyByte(isSpaceByte).row("isspace", "Tell whether all bytes are ASCII white space, and there are some."),
		someCased(isUpperByte, isLowerByte, inLower).row("islower", "Tell whether all ASCII letters are in lower case, and there are some."),
		someCased(isUpperByte, isLowerByte, inUpper).row("isupper", "Tell whether all ASCII letters are in upper case, and there are some."),
		titled(isUpperByte, isLowerByte).row("istitle", "Tell whether upper case begins each word and stands nowhere else, and there are words."),
	}
}

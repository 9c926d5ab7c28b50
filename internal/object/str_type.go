// This file defines str's table: all that Python code sees of it.

package object

import "github.com/adderlang/adder/internal/ucd"

func init() {
	StrType.Define("str(object='') -> str\nstr(bytes_or_buffer[, encoding[, errors]]) -> str\n\nText: an immutable sequence of characters. Made of the text of an object, or by decoding bytes.",
		&Layout{
			Size: func(v Value) int64 { return strBytes(As[Str](v)) },
			Go:   GoOf[Str](),
		}, rowsOf(strBasicRows(), strSearchRows(), strBuildRows(), strCaseRows(), compareRows(textCompare, textCompareStep)))
}

func strBasicRows() []Row {
	return []Row{
		{Name: "__new__", Sig: "(cls, /, object=<unrepresentable>, encoding=<unrepresentable>, errors=<unrepresentable>, *rest)", Params: "rest:ignore",
			Kind: Static, Rights: NoRights, Charge: PerByte, Fast: strNew, Step: strNewStep, Doc: "Make a str."},
		{Name: "__len__", Sig: "($self, /)", Rights: NoRights, Charge: Constant, Fast: strLen, Doc: "The number of characters."},
		{Name: "__hash__", Sig: "($self, /)", Rights: NoRights, Charge: PerByte, Fast: textHash, Step: textHashStep, Doc: "A hash of the text."},
		{Name: "__str__", Sig: "($self, /)", Rights: NoRights, Charge: PerByte, Fast: strStr, Doc: "The text itself."},
		{Name: "__repr__", Sig: "($self, /)", Rights: NoRights, Charge: PerByte, Fast: strRepr, Step: strReprStep, Doc: "The text as a Python literal."},
		{Name: "__iter__", Sig: "($self, /)", Rights: NoRights, Charge: Constant, Fast: strIter, Doc: "An iterator over the characters."},
		{Name: "__contains__", Sig: "($self, key, /)", Rights: NoRights, Charge: PerByte, Fast: textOp(strContains).fast(), Step: textOp(strContains).step(), Doc: "Tell whether key is a part of the text."},
		{Name: "__getitem__", Sig: "($self, key, /)", Rights: NoRights, Charge: PerByte, Fast: strGetItem, Step: keyedStep(strGetItem),
			Doc: "self[key]: a character, or for a slice a new str."},
		{Name: "__add__", Sig: "($self, value, /)", Rights: NoRights, Charge: PerByte, Fast: textOp(addOp).fast(), Step: textOp(addOp).step(), Doc: "self, then value."},
		{Name: "__mul__", Sig: "($self, value, /)", Rights: NoRights, Charge: PerByte, Fast: textOp(mulOp).fast(), Step: strMulStep, Doc: "self, value times over."},
		{Name: "__rmul__", Sig: "($self, value, /)", Rights: NoRights, Charge: PerByte, Fast: textOp(mulOp).fast(), Step: strMulStep, Doc: "self, value times over."},
		{Name: "__mod__", Sig: "($self, value, /)", Rights: NoRights, Charge: PerByte, Fast: textMod, Step: textModStep, Catches: true,
			Doc: "The text with its % conversions filled from value."},
		{Name: "__rmod__", Sig: "($self, value, /)", Rights: NoRights, Charge: PerByte, Fast: strRMod, Step: strRModStep, Catches: true,
			Doc: "value with its % conversions filled from self."},
		{Name: "__getnewargs__", Sig: "($self, /)", Rights: NoRights, Charge: PerByte, Fast: strGetNewArgs, Doc: "The text, for copy and pickle."},
		{Name: "__sizeof__", Sig: "($self, /)", Rights: NoRights, Charge: Constant, Fast: sizeofRow, Doc: "The bytes the str takes, as the meter counts them."},
		{Name: "__format__", Sig: "($self, format_spec, /)", Params: "format_spec:str", Rights: NoRights, Charge: PerByte, Fast: strFormatSpec, Step: strFormatSpecStep,
			Doc: "The text laid out as format_spec says."},
		{Name: "format", Sig: "($self, /, *args, **kwargs)", Params: "kwargs:lazy", Rights: Reflect, Charge: PerByte, Fast: strFormat, Many: strFormatMany, Step: strFormatStep,
			Doc: "Fill in the replacement fields, marked by braces, from the arguments."},
		{Name: "format_map", Sig: "($self, mapping, /)", Rights: Reflect, Charge: PerByte, Step: strFormatMapStep,
			Doc: "Fill in the replacement fields, marked by braces, from a mapping."},
		{Name: "encode", Sig: "($self, /, encoding='utf-8', errors='strict')", Params: "encoding:str errors:str", Rights: NoRights, Charge: PerByte, Fast: strEncode, Step: strEncodeStep,
			Doc: "The text as bytes.\n\nencoding names the encoding, errors what happens to characters that have no bytes in it."},
	}
}

func strSearchRows() []Row {
	row := func(name, doc string, rev bool, kind searchKind) Row {
		return strSearch(rev, kind).row(Row{Name: name, Sig: "($self, sub, start=None, end=None, /)", Params: "sub:str start:slice end:slice",
			Rights: NoRights, Charge: PerByte, Doc: doc})
	}
	return []Row{
		row("find", "The first position of sub, or -1.\n\nstart and end limit the search, as in a slice.", false, searchFind),
		row("rfind", "The last position of sub, or -1.\n\nstart and end limit the search, as in a slice.", true, searchFind),
		row("index", "The first position of sub; ValueError if there is none.\n\nstart and end limit the search, as in a slice.", false, searchIndex),
		row("rindex", "The last position of sub; ValueError if there is none.\n\nstart and end limit the search, as in a slice.", true, searchIndex),
		row("count", "How often sub occurs without overlap.\n\nstart and end limit the search, as in a slice.", false, searchCount),
		{Name: "startswith", Sig: "($self, prefix, start=None, end=None, /)", Params: "start:slice end:slice", Rights: NoRights, Charge: PerByte,
			Fast: strAffix("startswith", false), Doc: "Tell whether the text begins with prefix, or with one of a tuple of them."},
		{Name: "endswith", Sig: "($self, suffix, start=None, end=None, /)", Params: "start:slice end:slice", Rights: NoRights, Charge: PerByte,
			Fast: strAffix("endswith", true), Doc: "Tell whether the text ends with suffix, or with one of a tuple of them."},
		removeAffix(false).row(Row{Name: "removeprefix", Sig: "($self, prefix, /)", Params: "prefix:str", Rights: NoRights, Charge: PerByte,
			Doc: "The text without prefix, if it begins so."}),
		removeAffix(true).row(Row{Name: "removesuffix", Sig: "($self, suffix, /)", Params: "suffix:str", Rights: NoRights, Charge: PerByte,
			Doc: "The text without suffix, if it ends so."}),
		strPartition(false).row(Row{Name: "partition", Sig: "($self, sep, /)", Rights: NoRights, Charge: PerByte,
			Doc: "What stands before the first sep, sep itself, and what stands after it.\n\nWithout one: the text and two empty ones."}),
		strPartition(true).row(Row{Name: "rpartition", Sig: "($self, sep, /)", Rights: NoRights, Charge: PerByte,
			Doc: "What stands before the last sep, sep itself, and what stands after it.\n\nWithout one: two empty ones and the text."}),
		splitStr(false).row(Row{Name: "split", Sig: "($self, /, sep=None, maxsplit=-1)", Params: "maxsplit:index", Rights: NoRights, Parts: true, Charge: PerByte,
			Doc: "The parts between separators, from the left.\n\nsep is the separator; None means runs of white space. maxsplit limits the number of cuts."}),
		splitStr(true).row(Row{Name: "rsplit", Sig: "($self, /, sep=None, maxsplit=-1)", Params: "maxsplit:index", Rights: NoRights, Parts: true, Charge: PerByte,
			Doc: "The parts between separators, cut from the right.\n\nsep is the separator; None means runs of white space. maxsplit limits the number of cuts."}),
		textOp(splitLinesOp).row(Row{Name: "splitlines", Sig: "($self, /, keepends=False)", Params: "keepends:bool", Rights: NoRights, Charge: PerByte,
			Doc: "The lines, with their ends if keepends is true."}),
	}
}

func strBuildRows() []Row {
	just := func(name, doc string, which func(pad int, width int64) int) Row {
		return justOp(name, which).row(Row{Name: name, Sig: "($self, width, fillchar=' ', /)", Params: "width:index", Rights: NoRights, Charge: PerByte, Doc: doc})
	}
	strip := func(name, doc string, left, right bool) Row {
		return strStrip(name, left, right).row(Row{Name: name, Sig: "($self, chars=None, /)", Rights: NoRights, Charge: PerByte, Doc: doc})
	}
	return []Row{
		{Name: "join", Sig: "($self, iterable, /)", Rights: NoRights, Drains: true, Charge: PerByte, Fast: strJoin, Step: strJoinStep,
			Doc: "The strings of an iterable, joined with self between them."},
		textOp(strReplace).row(Row{Name: "replace", Sig: "($self, old, new, /, count=-1)", Params: "old:str new:str count:index", Rights: NoRights, Charge: PerByte,
			Doc: "The text with old replaced by new everywhere, or count times from the left."}),
		strip("strip", "The text without white space, or without any of chars, at both ends.", true, true),
		strip("lstrip", "The text without white space, or without any of chars, at its beginning.", true, false),
		strip("rstrip", "The text without white space, or without any of chars, at its end.", false, true),
		just("ljust", "The text at the left of a field.", func(int, int64) int { return 0 }),
		just("rjust", "The text at the right of a field.", func(pad int, _ int64) int { return pad }),
		just("center", "The text in the middle of a field.", centerLeft),
		textOp(zfillOp).row(Row{Name: "zfill", Sig: "($self, width, /)", Params: "width:index", Rights: NoRights, Charge: PerByte,
			Doc: "The text with zeros before it, but after a sign."}),
		textOp(expandTabsOp).row(Row{Name: "expandtabs", Sig: "($self, /, tabsize=8)", Params: "tabsize:int32", Rights: NoRights, Charge: PerByte,
			Doc: "The text with spaces instead of tabs."}),
		{Name: "translate", Sig: "($self, table, /)", Rights: NoRights, Charge: PerByte, Fast: strTranslate, Step: strTranslateStep, Catches: true,
			Doc: "The text with each character replaced as table[ord] says: a str, an ordinal or None.\n\nA LookupError keeps the character."},
		{Name: "maketrans", Sig: "(x, y=<unrepresentable>, z=<unrepresentable>, /)", Params: "y:str z:str", Kind: Static, Rights: NoRights, Charge: PerByte, Fast: strMakeTrans,
			Doc: "A table for translate: from a dict, or from two strings of equal length and one of characters to drop."},
	}
}

func strCaseRows() []Row {
	kind := func(name, doc string, ascii asciiCase, m caseMap) Row {
		fast, step := strCase(ascii, m)
		return Row{Name: name, Sig: "($self, /)", Rights: NoRights, Charge: PerByte, Fast: fast, Step: step, Doc: doc}
	}
	return []Row{
		kind("lower", "The text in lower case.", caseLower, mapLower),
		kind("upper", "The text in upper case.", caseUpper, mapUpper),
		kind("title", "The text with each word in title case.", caseTitle, mapTitle),
		kind("capitalize", "The text in lower case, but the first character in title case.", caseCapitalize, mapCapitalize),
		kind("swapcase", "The text with upper and lower case exchanged.", caseSwap, mapSwap),
		kind("casefold", "The text in a form for comparing without regard to case.", caseLower, mapFold),
		{Name: "isascii", Sig: "($self, /)", Rights: NoRights, Charge: Constant, Fast: strIsASCII, Doc: "Tell whether all characters are ASCII."},
		every(ucd.IsAlnum, false).row("isalnum", "Tell whether all characters are letters or numbers, and there are some."),
		every(ucd.IsAlpha, false).row("isalpha", "Tell whether all characters are letters, and there are some."),
		every(ucd.IsDecimal, false).row("isdecimal", "Tell whether all characters are decimal digits, and there are some."),
		every(ucd.IsDigit, false).row("isdigit", "Tell whether all characters are digits, and there are some."),
		every(ucd.IsNumeric, false).row("isnumeric", "Tell whether all characters are numeric, and there are some."),
		every(ucd.IsSpace, false).row("isspace", "Tell whether all characters are white space, and there are some."),
		every(ucd.IsPrintable, true).row("isprintable", "Tell whether all characters show as themselves in repr."),
		someCased(isUpperOrTitle, ucd.IsLower, inLower).row("islower", "Tell whether all cased characters are in lower case, and there are some."),
		someCased(ucd.IsUpper, isLowerOrTitle, inUpper).row("isupper", "Tell whether all cased characters are in upper case, and there are some."),
		titled(isUpperOrTitle, ucd.IsLower).row("istitle", "Tell whether upper case begins each word and stands nowhere else, and there are words."),
		identifierScan.row("isidentifier", "Tell whether the text could be a name. Keywords could."),
	}
}

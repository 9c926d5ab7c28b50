// This file defines what objects of the library's own classes hide from outsiders although its
// name is public: what they were made with and hold for themselves, as a partial does.

package object

import "strings"

// LibraryInside is the inside of classes written in Python, by module and qualified name: functions,
// arguments, coroutines and streams that whoever made an object gave to it alone, and methods that
// show such or take them away. Attributes that are what an object is for are not among them. A row of
// a native says it by Inside.
var LibraryInside = map[string]map[string][]string{
	"asyncio.events": {"Handle": {"get_context"}},
	"asyncio.tasks":  {"Task": {"get_coro", "get_context", "get_stack", "print_stack"}},
	"cmd":            {"Cmd": {"stdin", "stdout"}},
	"codecs": {
		"StreamReader": {"stream"}, "StreamWriter": {"stream"},
		"StreamReaderWriter": {"stream", "reader", "writer"}, "StreamRecoder": {"stream", "reader", "writer"},
	},
	"collections":  {"ChainMap": {"maps", "parents"}},
	"contextlib":   {"_GeneratorContextManagerBase": {"gen", "func", "args", "kwds"}},
	"difflib":      {"SequenceMatcher": {"isjunk"}, "Differ": {"linejunk", "charjunk"}},
	"functools":    {"partialmethod": {"func", "args", "keywords"}, "cached_property": {"func"}, "singledispatchmethod": {"dispatcher", "func"}},
	"gzip":         {"GzipFile": {"fileobj", "myfileobj"}},
	"http.client":  {"HTTPConnection": {"sock"}, "HTTPResponse": {"fp"}},
	"json.decoder": {"JSONDecoder": {"object_hook", "object_pairs_hook", "parse_array", "parse_constant", "parse_float", "parse_int", "parse_object", "parse_string", "scan_once"}},
	"logging": {
		"Filterer": {"filters"}, "Handler": {"formatter", "lock"}, "StreamHandler": {"stream"},
		"Logger": {"handlers", "manager", "parent", "root"}, "LoggerAdapter": {"extra", "logger", "manager"},
	},
	"optparse":  {"Option": {"callback", "callback_args", "callback_kwargs"}},
	"_pickle":   {"Pickler": {"memo"}},
	"_unpickle": {"Unpickler": {"memo"}},
	"re":        {"Scanner": {"lexicon", "scanner"}},
	"sched":     {"scheduler": {"delayfunc", "queue", "timefunc"}},
	"shlex":     {"shlex": {"instream"}},
	"tempfile":  {"_TemporaryFileWrapper": {"file"}},
	"threading": {"Timer": {"args", "function", "kwargs"}},
	"timeit":    {"Timer": {"inner", "timer"}},
	"types":     {"DynamicClassAttribute": {"fget", "fset", "fdel"}, "_GeneratorWrapper": {"gi_code", "gi_frame", "gi_running", "gi_suspended", "gi_yieldfrom"}},
	"urllib.request": {
		"BaseHandler": {"parent"}, "HTTPBasicAuthHandler": {"passwd", "add_password"},
		"OpenerDirector": {"handlers", "handle_error", "handle_open", "process_request", "process_response"},
	},
	"urllib.response":       {"addbase": {"file", "fp"}, "addclosehook": {"closehook", "hookargs"}},
	"weakref":               {"finalize": {"alive", "atexit", "detach", "peek"}},
	"xml.etree.ElementTree": {"XMLParser": {"parser", "target"}},
}

// libraryInside is LibraryInside by the qualified name of the class: then by file, and name.
var libraryInside = map[string]map[string]map[string]bool{}

func init() {
	for module, classes := range LibraryInside {
		for class, names := range classes {
			set := map[string]bool{}
			for _, n := range names {
				set[n] = true
			}
			if libraryInside[class] == nil {
				libraryInside[class] = map[string]map[string]bool{}
			}
			libraryInside[class][module] = set
		}
	}
}

// insideOfLibrary tells whether a class of the library that t is or derives from hides a name of its
// objects, and no class of a program below it has something else by that name. The text that a class
// was made by says which it is: its name can be written.
func (t *Type) insideOfLibrary(name string) bool {
	for _, b := range t.MRO {
		switch {
		case b.Flags&FlagStatic != 0:
		case b.body != nil:
			module := strings.TrimSuffix(strings.TrimPrefix(b.body.Filename, "<frozen "), ">")
			if libraryInside[b.body.QualName][module][name] {
				return true
			}
		case b.Flags&FlagLibrary == 0:
			if _, ok := b.Dict.GetStr(MakeStr(name)); ok {
				return false
			}
		}
	}
	return false
}

// Package stdlib is the whole list of Adder's library: importing it registers every
// module, native or embedded Python.
package stdlib

import (
	"github.com/adderlang/adder/internal/importer"
	"github.com/adderlang/adder/internal/stdlib/abc"
	"github.com/adderlang/adder/internal/stdlib/annotationlib"
	"github.com/adderlang/adder/internal/stdlib/ast"
	"github.com/adderlang/adder/internal/stdlib/bisect"
	"github.com/adderlang/adder/internal/stdlib/calendar"
	"github.com/adderlang/adder/internal/stdlib/codecs"
	"github.com/adderlang/adder/internal/stdlib/collections"
	"github.com/adderlang/adder/internal/stdlib/contextlib"
	"github.com/adderlang/adder/internal/stdlib/copy"
	"github.com/adderlang/adder/internal/stdlib/copyreg"
	"github.com/adderlang/adder/internal/stdlib/csv"
	"github.com/adderlang/adder/internal/stdlib/dataclasses"
	"github.com/adderlang/adder/internal/stdlib/datetime"
	"github.com/adderlang/adder/internal/stdlib/decimal"
	"github.com/adderlang/adder/internal/stdlib/enum"
	"github.com/adderlang/adder/internal/stdlib/fnmatch"
	"github.com/adderlang/adder/internal/stdlib/fractions"
	"github.com/adderlang/adder/internal/stdlib/functools"
	"github.com/adderlang/adder/internal/stdlib/future"
	"github.com/adderlang/adder/internal/stdlib/glob"
	"github.com/adderlang/adder/internal/stdlib/graphlib"
	"github.com/adderlang/adder/internal/stdlib/heapq"
	"github.com/adderlang/adder/internal/stdlib/importlib"
	"github.com/adderlang/adder/internal/stdlib/inspect"
	iolib "github.com/adderlang/adder/internal/stdlib/io"
	"github.com/adderlang/adder/internal/stdlib/json"
	"github.com/adderlang/adder/internal/stdlib/keyword"
	"github.com/adderlang/adder/internal/stdlib/linecache"
	"github.com/adderlang/adder/internal/stdlib/logging"
	_ "github.com/adderlang/adder/internal/stdlib/math"
	"github.com/adderlang/adder/internal/stdlib/numbers"
	"github.com/adderlang/adder/internal/stdlib/random"
	relib "github.com/adderlang/adder/internal/stdlib/re"
	"github.com/adderlang/adder/internal/stdlib/reprlib"
	"github.com/adderlang/adder/internal/stdlib/shlex"
	"github.com/adderlang/adder/internal/stdlib/statistics"
	stringlib "github.com/adderlang/adder/internal/stdlib/string"
	"github.com/adderlang/adder/internal/stdlib/textwrap"
	"github.com/adderlang/adder/internal/stdlib/threading"
	"github.com/adderlang/adder/internal/stdlib/tokenize"
	"github.com/adderlang/adder/internal/stdlib/traceback"
	"github.com/adderlang/adder/internal/stdlib/types"
	"github.com/adderlang/adder/internal/stdlib/typing"
	"github.com/adderlang/adder/internal/stdlib/warnings"
	"github.com/adderlang/adder/internal/stdlib/weakref"
	_ "github.com/adderlang/adder/internal/tame/grants"
	"github.com/adderlang/adder/internal/tame/http"
	"github.com/adderlang/adder/internal/tame/husks"
	"github.com/adderlang/adder/internal/tame/os"
	"github.com/adderlang/adder/internal/tame/socket"
	_ "github.com/adderlang/adder/internal/tame/sys"
	_ "github.com/adderlang/adder/internal/tame/time"
)

// A Python module is one row here: its name, whether it is a package, its source.
func init() {
	register("__future__", false, future.Source)
	register("_annotationtext", false, annotationlib.TextSource)
	register("_collections_abc", false, collections.SourceABC)
	register("_deccontext", false, decimal.ContextSource)
	register("_decmath", false, decimal.MathSource)
	register("_decnumber", false, decimal.NumberSource)
	register("_dtclasses", false, datetime.ClassesSource)
	register("_dtformat", false, datetime.FormatSource)
	register("_inspect_signature", false, inspect.SignatureSource)
	register("_inspect_static", false, inspect.StaticSource)
	register("_py_abc", false, abc.SourcePyABC)
	register("_strptime", false, datetime.StrptimeSource)
	register("_typing", false, typing.ParametersSource)
	register("_weakrefset", false, weakref.SourceWeakrefset)
	register("abc", false, abc.Source)
	register("annotationlib", false, annotationlib.Source)
	register("_ast", false, ast.NodesSource)
	register("_ast_unparse", false, ast.UnparseSource)
	register("ast", false, ast.Source)
	register("bisect", false, bisect.Source)
	register("calendar", false, calendar.Source)
	register("_codecs", false, codecs.NativeSource)
	register("codecs", false, codecs.Source)
	register("collections", true, collections.Source)
	register("contextlib", false, contextlib.Source)
	register("copy", false, copy.Source)
	register("copyreg", false, copyreg.Source)
	register("csv", false, csv.Source)
	register("dataclasses", false, dataclasses.Source)
	register("_datetime", false, datetime.NativeSource)
	register("datetime", false, datetime.Source)
	register("decimal", false, decimal.Source)
	register("enum", false, enum.Source)
	register("fnmatch", false, fnmatch.Source)
	register("fractions", false, fractions.Source)
	register("functools", false, functools.Source)
	register("glob", false, glob.Source)
	register("graphlib", false, graphlib.Source)
	register("heapq", false, heapq.Source)
	register("inspect", false, inspect.Source)
	register("io", false, iolib.Source)
	register("json", true, json.Source)
	register("json.__main__", false, json.MainSource)
	register("json.decoder", false, json.DecoderSource)
	register("json.encoder", false, json.EncoderSource)
	register("json.scanner", false, json.ScannerSource)
	register("json.tool", false, json.ToolSource)
	register("keyword", false, keyword.Source)
	register("linecache", false, linecache.Source)
	register("logging", true, logging.Source)
	register("numbers", false, numbers.Source)
	register("random", false, random.Source)
	register("re", true, relib.Source)
	register("re._constants", false, relib.ConstantsSource)
	register("re._parser", false, relib.ParserSource)
	register("reprlib", false, reprlib.Source)
	register("shlex", false, shlex.Source)
	register("statistics", false, statistics.Source)
	register("string", true, stringlib.Source)
	register("string.templatelib", false, stringlib.SourceTemplatelib)
	register("textwrap", false, textwrap.Source)
	register("_tokenize", false, tokenize.NativeSource)
	register("_tokenlexer", false, tokenize.LexerSource)
	register("_threading_local", false, threading.LocalSource)
	register("threading", false, threading.Source)
	register("token", false, tokenize.TokenSource)
	register("tokenize", false, tokenize.Source)
	register("traceback", false, traceback.Source)
	register("types", false, types.Source)
	register("typing", false, typing.Source)
	register("warnings", false, warnings.Source)
	register("weakref", false, weakref.Source)
	register("_osconst", false, os.ConstSource)
	register("genericpath", false, os.GenericPathSource)
	register("ntpath", false, os.NtPathSource)
	register("os", false, os.Source)
	register("posix", false, os.PosixSource)
	register("posixpath", false, os.PathSource)
	register("stat", false, os.StatSource)
	register("socket", false, socket.Source)
	register("http", true, http.Source)
	register("http._message", false, http.MessageSource)
	register("http.client", false, http.ClientSource)
	register("urllib.error", false, http.ErrorSource)
	register("urllib.request", false, http.RequestSource)
	register("urllib.response", false, http.ResponseSource)
	register("importlib", true, importlib.Source(""))
	register("zipimport", false, importlib.Source("zipimport"))
	for _, name := range []string{"_bootstrap", "_bootstrap_external", "abc", "machinery", "util"} {
		register("importlib."+name, false, importlib.Source(name))
	}
	register("_frozen_importlib", false, "from importlib import _bootstrap as _m\nglobals().update({k: v for k, v in vars(_m).items() if k[:2] != '__' or k == '__import__'})\n")
	register("_frozen_importlib_external", false, "from importlib import _bootstrap_external as _m\nglobals().update({k: v for k, v in vars(_m).items() if k[:2] != '__'})\n")
	for name, text := range husks.Sources() {
		register(name, false, text)
	}
	// collections.abc is another name of _collections_abc, as it is in CPython.
	register("collections.abc", false, "from _collections_abc import *\nfrom _collections_abc import __all__, _CallableGenericAlias\n")
}

func register(name string, pkg bool, text string) {
	importer.Library[name] = importer.Source{Text: text, Package: pkg}
}

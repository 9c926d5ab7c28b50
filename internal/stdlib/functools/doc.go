// Package functools is Python's functools module: wrappers, caches, partial
// methods and single dispatch. The module is written in Python and run by the
// interpreter; the Go side only embeds its text. It holds no authority.
//
// reduce, partial, Placeholder, cmp_to_key and _lru_cache_wrapper(func, maxsize,
// typed, cache_info_class) come from the native module _functools.
package functools

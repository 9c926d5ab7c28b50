"""The language features that `from __future__ import` names."""
# This file defines __future__: the compiler reads such imports itself, so this is only what
# programs can ask about the features. Of all of them, annotations alone still changes anything.

CO_NESTED = 0x10
CO_GENERATOR_ALLOWED = 0
CO_FUTURE_DIVISION = 0x20000
CO_FUTURE_ABSOLUTE_IMPORT = 0x40000
CO_FUTURE_WITH_STATEMENT = 0x80000
CO_FUTURE_PRINT_FUNCTION = 0x100000
CO_FUTURE_UNICODE_LITERALS = 0x200000
CO_FUTURE_BARRY_AS_BDFL = 0x400000
CO_FUTURE_GENERATOR_STOP = 0x800000
CO_FUTURE_ANNOTATIONS = 0x1000000


class _Feature:

    def __init__(self, optionalRelease, mandatoryRelease, compiler_flag):
        self.optional = optionalRelease
        self.mandatory = mandatoryRelease
        self.compiler_flag = compiler_flag

    def getOptionalRelease(self):
        """Return the version that first had the feature, as in sys.version_info."""
        return self.optional

    def getMandatoryRelease(self):
        """Return the version from which on the feature needs no import; None: undecided."""
        return self.mandatory

    def __repr__(self):
        return f"_Feature({self.optional!r}, {self.mandatory!r}, {self.compiler_flag!r})"


def _feature(first, always, flag):
    def version(text):
        major, minor, level, serial = text.split()
        return int(major), int(minor), 0, level, int(serial)
    return _Feature(version(first), always and version(always), flag)


nested_scopes = _feature("2 1 beta 1", "2 2 alpha 0", CO_NESTED)
generators = _feature("2 2 alpha 1", "2 3 final 0", CO_GENERATOR_ALLOWED)
division = _feature("2 2 alpha 2", "3 0 alpha 0", CO_FUTURE_DIVISION)
absolute_import = _feature("2 5 alpha 1", "3 0 alpha 0", CO_FUTURE_ABSOLUTE_IMPORT)
with_statement = _feature("2 5 alpha 1", "2 6 alpha 0", CO_FUTURE_WITH_STATEMENT)
print_function = _feature("2 6 alpha 2", "3 0 alpha 0", CO_FUTURE_PRINT_FUNCTION)
unicode_literals = _feature("2 6 alpha 2", "3 0 alpha 0", CO_FUTURE_UNICODE_LITERALS)
barry_as_FLUFL = _feature("3 1 alpha 2", "4 0 alpha 0", CO_FUTURE_BARRY_AS_BDFL)
generator_stop = _feature("3 5 beta 1", "3 7 alpha 0", CO_FUTURE_GENERATOR_STOP)
annotations = _feature("3 7 beta 1", None, CO_FUTURE_ANNOTATIONS)

all_feature_names = [
    "nested_scopes", "generators", "division", "absolute_import", "with_statement",
    "print_function", "unicode_literals", "barry_as_FLUFL", "generator_stop", "annotations",
]

__all__ = ["all_feature_names"] + all_feature_names

"""Facts about CPython's bytecode: there is none here."""

ENABLE_SPECIALIZATION = False
ENABLE_SPECIALIZATION_FT = False


def stack_effect(opcode, oparg=None, /, *, jump=None):
    raise ValueError("invalid opcode or oparg")


def is_valid(opcode):
    return False


has_arg = has_const = has_name = has_jump = has_free = has_local = has_exc = is_valid


def get_executor(*, code, offset):
    return None


def get_intrinsic1_descs():
    return []


def get_intrinsic2_descs():
    return []


def get_nb_ops():
    return [(f"NB_{name}", sign) for name, sign in (
        ("ADD", "+"), ("AND", "&"), ("FLOOR_DIVIDE", "//"), ("LSHIFT", "<<"), ("MATRIX_MULTIPLY", "@"),
        ("MULTIPLY", "*"), ("REMAINDER", "%"), ("OR", "|"), ("POWER", "**"), ("RSHIFT", ">>"),
        ("SUBTRACT", "-"), ("TRUE_DIVIDE", "/"), ("XOR", "^"))]


def get_special_method_names():
    return ["__enter__", "__exit__", "__aenter__", "__aexit__"]


def get_specialization_stats():
    return None

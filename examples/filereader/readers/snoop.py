"""A reader who was handed one method and an iterator, and wants the diary beside the letter."""

import copy
import functools
import inspect
import io
import operator
import pathlib
import pickle
import types

ways = []


def way(f):
    ways.append(f)
    return f


def start(read_method, lines_left):
    global read, lines
    read, lines = read_method, lines_left


# What was given.

@way
def read_on():
    return repr(read(9))


@way
def iterate():
    return repr(next(lines))


# To the other methods, and to the file itself.

@way
def find_the_reader():
    return read.__self__


@way
def go_back():
    return read.seek(0)


@way
def open_the_closure():
    return read.__closure__[0].cell_contents.seek(0)


@way
def inspect_the_closure():
    return inspect.getclosurevars(read).nonlocals["file"]


@way
def look_behind_the_guard():
    return inspect.unwrap(read).__closure__ or read.__wrapped__


@way
def reach_the_open_function():
    return read.__globals__["files"].open("diary.txt").read()


@way
def reach_the_builtins():
    return read.__builtins__["open"]("/files/diary.txt").read()


@way
def walk_by_attrgetter():
    return operator.attrgetter("__closure__")(read)


@way
def walk_by_format():
    return "{0.__globals__[files]}".format(read)


@way
def ask_every_name():
    return [name for name in dir(read) if "file" in repr(getattr(read, name, "")).lower()]


@way
def pickle_the_method():
    return pickle.dumps(read)


@way
def copy_the_method():
    return copy.deepcopy(read).__self__


@way
def rebuild_the_function():
    return types.FunctionType(read.__code__, globals())()


@way
def bind_it_anew():
    return types.MethodType(read, "diary.txt")()


@way
def make_a_reader_from_its_class():
    return type(read)()


# By arguments that are more than they seem.

class Size(int):
    def __index__(self):
        raise ValueError("code of the snoop runs in the midst of read")

    __int__ = __lt__ = __le__ = __index__


@way
def size_that_runs_code():
    return read(Size(5))


@way
def size_by_name():
    return functools.partial(read, size=-1, filename="diary.txt")()


# By frames, exceptions and generators.

@way
def frames_of_a_failure():
    try:
        read("all")
    except TypeError as e:
        return e.__traceback__.tb_next.tb_frame.f_locals["file"]


@way
def frame_of_the_iterator():
    return lines.gi_frame.f_locals["file"]


@way
def throw_into_the_iterator():
    return lines.throw(ValueError)


@way
def close_the_iterator():
    lines.close()


@way
def reduce_the_iterator():
    return lines.__reduce__()


@way
def callers():
    return inspect.stack()[1].frame.f_globals["files"]


# By the front door.

@way
def open_it():
    return open("/files/diary.txt").read()


@way
def open_it_by_path():
    return pathlib.Path("/files/diary.txt").read_text()


@way
def open_it_by_number():
    return io.FileIO(3).read()


@way
def import_the_main_program():
    import __main__
    return __main__.files.open("diary.txt").read()


@way
def import_the_reader():
    import filereader
    return filereader.FileReader(open, "/files/diary.txt")


@way
def use_the_name_of_the_grant():
    return files.open("diary.txt").read()

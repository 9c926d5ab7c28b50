# Frames: of a generator, of the caller, of a traceback.
import inspect
import sys


def up():
    frame = sys._getframe(0)
    while frame := frame.f_back:
        print(frame.f_locals.get("secret"), frame.f_globals.get("SECRET"))


def traced():
    try:
        vault.fail()
    except ValueError as e:
        print(e.__traceback__.tb_next.tb_frame.f_locals)


for look in (lambda: print(running.gi_frame.f_locals), lambda: print(inspect.getgeneratorlocals(running)), up,
             lambda: vault.visit(up), traced, lambda: print([f.frame.f_globals for f in inspect.stack()])):
    try:
        look()
    except Exception as e:
        print(type(e).__name__)

# signal: handlers that can be set and asked for.
import signal
print(list(signal.Signals)==sorted(signal.Signals), len(signal.Signals), signal.SIGINT, repr(signal.SIGTERM), signal.Signals.__module__, [n for n in signal.Signals.__members__])  # expect: True 33 2 <Signals.SIGTERM: 15> signal ['SIGHUP', 'SIGINT', 'SIGQUIT', 'SIGILL', 'SIGTRAP', 'SIGABRT', 'SIGIOT', 'SIGBUS', 'SIGFPE', 'SIGKILL', 'SIGUSR1', 'SIGSEGV', 'SIGUSR2', 'SIGPIPE', 'SIGALRM', 'SIGTERM', 'SIGSTKFLT', 'SIGCHLD', 'SIGCLD', 'SIGCONT', 'SIGSTOP', 'SIGTSTP', 'SIGTTIN', 'SIGTTOU', 'SIGURG', 'SIGXCPU', 'SIGXFSZ', 'SIGVTALRM', 'SIGPROF', 'SIGWINCH', 'SIGIO', 'SIGPOLL', 'SIGPWR', 'SIGSYS', 'SIGRTMIN', 'SIGRTMAX']
print(signal.getsignal(signal.SIGINT) is signal.default_int_handler, signal.signal(signal.SIGTERM, lambda s,f: print("got", s, repr(signal.Signals(s)))), signal.getsignal(15).__name__)  # expect: True 0 <lambda>
signal.raise_signal(signal.SIGTERM)  # expect: got 15 <Signals.SIGTERM: 15>
print(signal.strsignal(2), signal.SIG_DFL, repr(signal.SIG_IGN), signal.signal(15, signal.SIG_DFL).__name__, len(signal.valid_signals()), signal.Handlers.SIG_DFL, [x for x in sorted(signal.valid_signals(), key=int)][:40])  # expect: Interrupt 0 <Handlers.SIG_IGN: 1> <lambda> 62 0 [<Signals.SIGHUP: 1>, <Signals.SIGINT: 2>, <Signals.SIGQUIT: 3>, <Signals.SIGILL: 4>, <Signals.SIGTRAP: 5>, <Signals.SIGABRT: 6>, <Signals.SIGBUS: 7>, <Signals.SIGFPE: 8>, <Signals.SIGKILL: 9>, <Signals.SIGUSR1: 10>, <Signals.SIGSEGV: 11>, <Signals.SIGUSR2: 12>, <Signals.SIGPIPE: 13>, <Signals.SIGALRM: 14>, <Signals.SIGTERM: 15>, <Signals.SIGSTKFLT: 16>, <Signals.SIGCHLD: 17>, <Signals.SIGCONT: 18>, <Signals.SIGSTOP: 19>, <Signals.SIGTSTP: 20>, <Signals.SIGTTIN: 21>, <Signals.SIGTTOU: 22>, <Signals.SIGURG: 23>, <Signals.SIGXCPU: 24>, <Signals.SIGXFSZ: 25>, <Signals.SIGVTALRM: 26>, <Signals.SIGPROF: 27>, <Signals.SIGWINCH: 28>, <Signals.SIGIO: 29>, <Signals.SIGPWR: 30>, <Signals.SIGSYS: 31>, <Signals.SIGRTMIN: 34>, 35, 36, 37, 38, 39, 40, 41, 42]
try: signal.raise_signal(2)
except KeyboardInterrupt: print("KI")  # expect: KI
for b in (0, 65, 9, "x"):
    try: signal.signal(b, print)
    except Exception as e: print(type(e).__name__, e)
# expect: ValueError signal number out of range
# expect: ValueError signal number out of range
# expect: OSError [Errno 22] Invalid argument
# expect: TypeError 'str' object cannot be interpreted as an integer
try: signal.signal(15, 5)
except Exception as e: print(type(e).__name__, e)  # expect: TypeError signal handler must be signal.SIG_IGN, signal.SIG_DFL, or a callable object
print(signal.Sigmasks(1), signal.sigpending())  # expect: 1 set()

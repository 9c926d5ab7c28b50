# getopt and gnu_getopt.
import getopt
def t(f, *a):
    try:
        r = f(*a)
    except getopt.GetoptError as e:
        r = f"{e!r} {e} {e.opt!r} {e.msg!r}"
    print(r)
G, N = getopt.getopt, getopt.gnu_getopt
for args in ("", "a", "-a", "-a x -b", "-ab", "-b", "-bx", "-b x", "-abx", "-z", "-", "--", "-a -- -b", "- -a", "--alpha", "--alpha=1", "--alpha 1", "--al=1", "--a=1", "--beta", "--beta=1", "--bet", "--be", "--gamma", "--gamma=2", "--g 2", "--zeta", "--=", "-a x -b y z --beta", "-cx", "-c x", "-c", "-:", "x -a y", "--alpha= x", "--best"):
    argv = args.split()
    t(G, argv, "ab:c::", ["alpha=", "alps", "beta", "best", "gamma=?"])
    t(N, argv, "ab:c::", ["alpha=", "alps", "beta", "best", "gamma=?"])
    t(N, argv, "+ab:", ["alpha="])
    t(N, argv, "-ab:", "beta")
# expect: ([], [])
# expect: ([], [])
# expect: ([], [])
# expect: ([], [])
# expect: ([], ['a'])
# expect: ([], ['a'])
# expect: ([], ['a'])
# expect: ([], ['a'])
# expect: ([('-a', '')], [])
# expect: ([('-a', '')], [])
# expect: ([('-a', '')], [])
# expect: ([('-a', '')], [])
# expect: ([('-a', '')], ['x', '-b'])
# expect: GetoptError('option -b requires argument', 'b') option -b requires argument 'b' 'option -b requires argument'
# expect: ([('-a', '')], ['x', '-b'])
# expect: GetoptError('option -b requires argument', 'b') option -b requires argument 'b' 'option -b requires argument'
# expect: GetoptError('option -b requires argument', 'b') option -b requires argument 'b' 'option -b requires argument'
# expect: GetoptError('option -b requires argument', 'b') option -b requires argument 'b' 'option -b requires argument'
# expect: GetoptError('option -b requires argument', 'b') option -b requires argument 'b' 'option -b requires argument'
# expect: GetoptError('option -b requires argument', 'b') option -b requires argument 'b' 'option -b requires argument'
# expect: GetoptError('option -b requires argument', 'b') option -b requires argument 'b' 'option -b requires argument'
# expect: GetoptError('option -b requires argument', 'b') option -b requires argument 'b' 'option -b requires argument'
# expect: GetoptError('option -b requires argument', 'b') option -b requires argument 'b' 'option -b requires argument'
# expect: GetoptError('option -b requires argument', 'b') option -b requires argument 'b' 'option -b requires argument'
# expect: ([('-b', 'x')], [])
# expect: ([('-b', 'x')], [])
# expect: ([('-b', 'x')], [])
# expect: ([('-b', 'x')], [])
# expect: ([('-b', 'x')], [])
# expect: ([('-b', 'x')], [])
# expect: ([('-b', 'x')], [])
# expect: ([('-b', 'x')], [])
# expect: ([('-a', ''), ('-b', 'x')], [])
# expect: ([('-a', ''), ('-b', 'x')], [])
# expect: ([('-a', ''), ('-b', 'x')], [])
# expect: ([('-a', ''), ('-b', 'x')], [])
# expect: GetoptError('option -z not recognized', 'z') option -z not recognized 'z' 'option -z not recognized'
# expect: GetoptError('option -z not recognized', 'z') option -z not recognized 'z' 'option -z not recognized'
# expect: GetoptError('option -z not recognized', 'z') option -z not recognized 'z' 'option -z not recognized'
# expect: GetoptError('option -z not recognized', 'z') option -z not recognized 'z' 'option -z not recognized'
# expect: ([], ['-'])
# expect: ([], ['-'])
# expect: ([], ['-'])
# expect: ([], ['-'])
# expect: ([], [])
# expect: ([], [])
# expect: ([], [])
# expect: ([], [])
# expect: ([('-a', '')], ['-b'])
# expect: ([('-a', '')], ['-b'])
# expect: ([('-a', '')], ['-b'])
# expect: ([('-a', '')], ['-b'])
# expect: ([], ['-', '-a'])
# expect: ([('-a', '')], ['-'])
# expect: ([], ['-', '-a'])
# expect: ([(None, ['-']), ('-a', '')], [])
# expect: GetoptError('option --alpha requires argument', 'alpha') option --alpha requires argument 'alpha' 'option --alpha requires argument'
# expect: GetoptError('option --alpha requires argument', 'alpha') option --alpha requires argument 'alpha' 'option --alpha requires argument'
# expect: GetoptError('option --alpha requires argument', 'alpha') option --alpha requires argument 'alpha' 'option --alpha requires argument'
# expect: GetoptError('option --alpha not recognized', 'alpha') option --alpha not recognized 'alpha' 'option --alpha not recognized'
# expect: ([('--alpha', '1')], [])
# expect: ([('--alpha', '1')], [])
# expect: ([('--alpha', '1')], [])
# expect: GetoptError('option --alpha not recognized', 'alpha') option --alpha not recognized 'alpha' 'option --alpha not recognized'
# expect: ([('--alpha', '1')], [])
# expect: ([('--alpha', '1')], [])
# expect: ([('--alpha', '1')], [])
# expect: GetoptError('option --alpha not recognized', 'alpha') option --alpha not recognized 'alpha' 'option --alpha not recognized'
# expect: GetoptError('option --al not a unique prefix; possible options: alpha=, alps', 'al') option --al not a unique prefix; possible options: alpha=, alps 'al' 'option --al not a unique prefix; possible options: alpha=, alps'
# expect: GetoptError('option --al not a unique prefix; possible options: alpha=, alps', 'al') option --al not a unique prefix; possible options: alpha=, alps 'al' 'option --al not a unique prefix; possible options: alpha=, alps'
# expect: ([('--alpha', '1')], [])
# expect: GetoptError('option --al not recognized', 'al') option --al not recognized 'al' 'option --al not recognized'
# expect: GetoptError('option --a not a unique prefix; possible options: alpha=, alps', 'a') option --a not a unique prefix; possible options: alpha=, alps 'a' 'option --a not a unique prefix; possible options: alpha=, alps'
# expect: GetoptError('option --a not a unique prefix; possible options: alpha=, alps', 'a') option --a not a unique prefix; possible options: alpha=, alps 'a' 'option --a not a unique prefix; possible options: alpha=, alps'
# expect: ([('--alpha', '1')], [])
# expect: GetoptError('option --a not recognized', 'a') option --a not recognized 'a' 'option --a not recognized'
# expect: ([('--beta', '')], [])
# expect: ([('--beta', '')], [])
# expect: GetoptError('option --beta not recognized', 'beta') option --beta not recognized 'beta' 'option --beta not recognized'
# expect: ([('--beta', '')], [])
# expect: GetoptError('option --beta must not have an argument', 'beta') option --beta must not have an argument 'beta' 'option --beta must not have an argument'
# expect: GetoptError('option --beta must not have an argument', 'beta') option --beta must not have an argument 'beta' 'option --beta must not have an argument'
# expect: GetoptError('option --beta not recognized', 'beta') option --beta not recognized 'beta' 'option --beta not recognized'
# expect: GetoptError('option --beta must not have an argument', 'beta') option --beta must not have an argument 'beta' 'option --beta must not have an argument'
# expect: ([('--beta', '')], [])
# expect: ([('--beta', '')], [])
# expect: GetoptError('option --bet not recognized', 'bet') option --bet not recognized 'bet' 'option --bet not recognized'
# expect: ([('--beta', '')], [])
# expect: GetoptError('option --be not a unique prefix; possible options: beta, best', 'be') option --be not a unique prefix; possible options: beta, best 'be' 'option --be not a unique prefix; possible options: beta, best'
# expect: GetoptError('option --be not a unique prefix; possible options: beta, best', 'be') option --be not a unique prefix; possible options: beta, best 'be' 'option --be not a unique prefix; possible options: beta, best'
# expect: GetoptError('option --be not recognized', 'be') option --be not recognized 'be' 'option --be not recognized'
# expect: ([('--beta', '')], [])
# expect: ([('--gamma', '')], [])
# expect: ([('--gamma', '')], [])
# expect: GetoptError('option --gamma not recognized', 'gamma') option --gamma not recognized 'gamma' 'option --gamma not recognized'
# expect: GetoptError('option --gamma not recognized', 'gamma') option --gamma not recognized 'gamma' 'option --gamma not recognized'
# expect: ([('--gamma', '2')], [])
# expect: ([('--gamma', '2')], [])
# expect: GetoptError('option --gamma not recognized', 'gamma') option --gamma not recognized 'gamma' 'option --gamma not recognized'
# expect: GetoptError('option --gamma not recognized', 'gamma') option --gamma not recognized 'gamma' 'option --gamma not recognized'
# expect: ([('--gamma', '')], ['2'])
# expect: ([('--gamma', '')], ['2'])
# expect: GetoptError('option --g not recognized', 'g') option --g not recognized 'g' 'option --g not recognized'
# expect: GetoptError('option --g not recognized', 'g') option --g not recognized 'g' 'option --g not recognized'
# expect: GetoptError('option --zeta not recognized', 'zeta') option --zeta not recognized 'zeta' 'option --zeta not recognized'
# expect: GetoptError('option --zeta not recognized', 'zeta') option --zeta not recognized 'zeta' 'option --zeta not recognized'
# expect: GetoptError('option --zeta not recognized', 'zeta') option --zeta not recognized 'zeta' 'option --zeta not recognized'
# expect: GetoptError('option --zeta not recognized', 'zeta') option --zeta not recognized 'zeta' 'option --zeta not recognized'
# expect: GetoptError('option -- not a unique prefix; possible options: alpha=, alps, beta, best, gamma=?', '') option -- not a unique prefix; possible options: alpha=, alps, beta, best, gamma=? '' 'option -- not a unique prefix; possible options: alpha=, alps, beta, best, gamma=?'
# expect: GetoptError('option -- not a unique prefix; possible options: alpha=, alps, beta, best, gamma=?', '') option -- not a unique prefix; possible options: alpha=, alps, beta, best, gamma=? '' 'option -- not a unique prefix; possible options: alpha=, alps, beta, best, gamma=?'
# expect: ([('--alpha', '')], [])
# expect: GetoptError('option --beta must not have an argument', 'beta') option --beta must not have an argument 'beta' 'option --beta must not have an argument'
# expect: ([('-a', '')], ['x', '-b', 'y', 'z', '--beta'])
# expect: ([('-a', ''), ('-b', 'y'), ('--beta', '')], ['x', 'z'])
# expect: ([('-a', '')], ['x', '-b', 'y', 'z', '--beta'])
# expect: ([('-a', ''), (None, ['x']), ('-b', 'y'), (None, ['z']), ('--beta', '')], [])
# expect: ([('-c', 'x')], [])
# expect: ([('-c', 'x')], [])
# expect: GetoptError('option -c not recognized', 'c') option -c not recognized 'c' 'option -c not recognized'
# expect: GetoptError('option -c not recognized', 'c') option -c not recognized 'c' 'option -c not recognized'
# expect: ([('-c', '')], ['x'])
# expect: ([('-c', '')], ['x'])
# expect: GetoptError('option -c not recognized', 'c') option -c not recognized 'c' 'option -c not recognized'
# expect: GetoptError('option -c not recognized', 'c') option -c not recognized 'c' 'option -c not recognized'
# expect: ([('-c', '')], [])
# expect: ([('-c', '')], [])
# expect: GetoptError('option -c not recognized', 'c') option -c not recognized 'c' 'option -c not recognized'
# expect: GetoptError('option -c not recognized', 'c') option -c not recognized 'c' 'option -c not recognized'
# expect: GetoptError('option -: not recognized', ':') option -: not recognized ':' 'option -: not recognized'
# expect: GetoptError('option -: not recognized', ':') option -: not recognized ':' 'option -: not recognized'
# expect: GetoptError('option -: not recognized', ':') option -: not recognized ':' 'option -: not recognized'
# expect: GetoptError('option -: not recognized', ':') option -: not recognized ':' 'option -: not recognized'
# expect: ([], ['x', '-a', 'y'])
# expect: ([('-a', '')], ['x', 'y'])
# expect: ([], ['x', '-a', 'y'])
# expect: ([(None, ['x']), ('-a', '')], ['y'])
# expect: ([('--alpha', '')], ['x'])
# expect: ([('--alpha', '')], ['x'])
# expect: ([('--alpha', '')], ['x'])
# expect: GetoptError('option --alpha not recognized', 'alpha') option --alpha not recognized 'alpha' 'option --alpha not recognized'
# expect: ([('--best', '')], [])
# expect: ([('--best', '')], [])
# expect: GetoptError('option --best not recognized', 'best') option --best not recognized 'best' 'option --best not recognized'
# expect: GetoptError('option --best not recognized', 'best') option --best not recognized 'best' 'option --best not recognized'
print(getopt.error is getopt.GetoptError, getopt.__all__, str(getopt.GetoptError("m")), getopt.GetoptError("m", "o").args)  # expect: True ['GetoptError', 'error', 'getopt', 'gnu_getopt'] m ('m', 'o')
t(G, ["--foo"], "", "foo"); t(G, ["--foo=1"], "", ("foo=",))  # expect: ([('--foo', '')], [])
# expect: ([('--foo', '1')], [])

"""Numbers of Linux that the names of os stand for, and the texts of its errors."""

EX_OK = 0
EX_USAGE = 64
EX_DATAERR = 65
EX_NOINPUT = 66
EX_NOUSER = 67
EX_NOHOST = 68
EX_UNAVAILABLE = 69
EX_SOFTWARE = 70
EX_OSERR = 71
EX_OSFILE = 72
EX_CANTCREAT = 73
EX_IOERR = 74
EX_TEMPFAIL = 75
EX_PROTOCOL = 76
EX_NOPERM = 77
EX_CONFIG = 78

F_OK = 0
F_LOCK = 1
F_TLOCK = 2
F_ULOCK = 0
F_TEST = 3

O_RDONLY = 0
O_WRONLY = 1
O_RDWR = 2
O_NDELAY = 2048
O_NONBLOCK = 2048
O_APPEND = 1024
O_DSYNC = 4096
O_RSYNC = 1052672
O_SYNC = 1052672
O_NOCTTY = 256
O_CREAT = 64
O_EXCL = 128
O_TRUNC = 512
O_LARGEFILE = 0
O_PATH = 2097152
O_TMPFILE = 4259840
O_CLOEXEC = 524288
O_ACCMODE = 3
O_FSYNC = 1052672
O_ASYNC = 8192
O_DIRECT = 16384
O_DIRECTORY = 65536
O_NOFOLLOW = 131072
O_NOATIME = 262144

P_PID = 1
P_PGID = 2
P_ALL = 0

R_OK = 4

SEEK_HOLE = 4
SEEK_DATA = 3

ST_RDONLY = 1
ST_NOSUID = 2
ST_NODEV = 4
ST_NOEXEC = 8
ST_SYNCHRONOUS = 16
ST_MANDLOCK = 64
ST_WRITE = 128
ST_APPEND = 256
ST_NOATIME = 1024
ST_NODIRATIME = 2048
ST_RELATIME = 4096

W_OK = 2

WCONTINUED = 8

WEXITED = 4

WNOHANG = 1

WNOWAIT = 16777216

WSTOPPED = 2

WUNTRACED = 2

X_OK = 1

# By number; the gaps are unknown errors.
TEXTS = (
    'Success',
    'Operation not permitted',
    'No such file or directory',
    'No such process',
    'Interrupted system call',
    'Input/output error',
    'No such device or address',
    'Argument list too long',
    'Exec format error',
    'Bad file descriptor',
    'No child processes',
    'Resource temporarily unavailable',
    'Cannot allocate memory',
    'Permission denied',
    'Bad address',
    'Block device required',
    'Device or resource busy',
    'File exists',
    'Invalid cross-device link',
    'No such device',
    'Not a directory',
    'Is a directory',
    'Invalid argument',
    'Too many open files in system',
    'Too many open files',
    'Inappropriate ioctl for device',
    'Text file busy',
    'File too large',
    'No space left on device',
    'Illegal seek',
    'Read-only file system',
    'Too many links',
    'Broken pipe',
    'Numerical argument out of domain',
    'Numerical result out of range',
    'Resource deadlock avoided',
    'File name too long',
    'No locks available',
    'Function not implemented',
    'Directory not empty',
    'Too many levels of symbolic links',
    None,
    'No message of desired type',
    'Identifier removed',
    'Channel number out of range',
    'Level 2 not synchronized',
    'Level 3 halted',
    'Level 3 reset',
    'Link number out of range',
    'Protocol driver not attached',
    'No CSI structure available',
    'Level 2 halted',
    'Invalid exchange',
    'Invalid request descriptor',
    'Exchange full',
    'No anode',
    'Invalid request code',
    'Invalid slot',
    None,
    'Bad font file format',
    'Device not a stream',
    'No data available',
    'Timer expired',
    'Out of streams resources',
    'Machine is not on the network',
    'Package not installed',
    'Object is remote',
    'Link has been severed',
    'Advertise error',
    'Srmount error',
    'Communication error on send',
    'Protocol error',
    'Multihop attempted',
    'RFS specific error',
    'Bad message',
    'Value too large for defined data type',
    'Name not unique on network',
    'File descriptor in bad state',
    'Remote address changed',
    'Can not access a needed shared library',
    'Accessing a corrupted shared library',
    '.lib section in a.out corrupted',
    'Attempting to link in too many shared libraries',
    'Cannot exec a shared library directly',
    'Invalid or incomplete multibyte or wide character',
    'Interrupted system call should be restarted',
    'Streams pipe error',
    'Too many users',
    'Socket operation on non-socket',
    'Destination address required',
    'Message too long',
    'Protocol wrong type for socket',
    'Protocol not available',
    'Protocol not supported',
    'Socket type not supported',
    'Operation not supported',
    'Protocol family not supported',
    'Address family not supported by protocol',
    'Address already in use',
    'Cannot assign requested address',
    'Network is down',
    'Network is unreachable',
    'Network dropped connection on reset',
    'Software caused connection abort',
    'Connection reset by peer',
    'No buffer space available',
    'Transport endpoint is already connected',
    'Transport endpoint is not connected',
    'Cannot send after transport endpoint shutdown',
    'Too many references: cannot splice',
    'Connection timed out',
    'Connection refused',
    'Host is down',
    'No route to host',
    'Operation already in progress',
    'Operation now in progress',
    'Stale file handle',
    'Structure needs cleaning',
    'Not a XENIX named type file',
    'No XENIX semaphores available',
    'Is a named type file',
    'Remote I/O error',
    'Disk quota exceeded',
    'No medium found',
    'Wrong medium type',
    'Operation canceled',
    'Required key not available',
    'Key has expired',
    'Key has been revoked',
    'Key was rejected by service',
    'Owner died',
    'State not recoverable',
    'Operation not possible due to RF-kill',
    'Memory page has hardware error',
)

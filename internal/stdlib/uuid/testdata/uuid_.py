# uuid: identifiers and those of names.
import uuid
from uuid import UUID
def t(f, *a, **k):
    try:
        r = repr(f(*a, **k))
    except BaseException as e:
        r = f"{type(e).__name__}: {e}"
    print(r)
props = ["bytes", "bytes_le", "fields", "time_low", "time_mid", "time_hi_version", "clock_seq_hi_variant", "clock_seq_low", "time", "clock_seq", "node", "hex", "urn", "variant", "version", "int", "is_safe"]
for u in (UUID("{12345678-1234-5678-1234-567812345678}"), UUID("12345678123456781234567812345678"), UUID("urn:uuid:12345678-1234-5678-1234-567812345678"), UUID(bytes=bytes(range(16))), UUID(bytes_le=bytes(range(16))), UUID(fields=(1, 2, 3, 4, 5, 6)), UUID(int=2**128 - 1), UUID(int=0), UUID("00000000-0000-0000-c000-000000000046"), UUID("00000000-0000-0000-e000-000000000046")):
    print(u, repr(u), hash(u) == hash(u.int), int(u), [getattr(u, p) for p in props])
    for v in range(1, 9):
        w = UUID(int=u.int, version=v)
        print(w, w.version, w.time, w.variant)
# expect: 12345678-1234-5678-1234-567812345678 UUID('12345678-1234-5678-1234-567812345678') True 24197857161011715162171839636988778104 [b'\x124Vx\x124Vx\x124Vx\x124Vx', b'xV4\x124\x12xV\x124Vx\x124Vx', (305419896, 4660, 22136, 18, 52, 95073701484152), 305419896, 4660, 22136, 18, 52, 466142576285865592, 4660, 95073701484152, '12345678123456781234567812345678', 'urn:uuid:12345678-1234-5678-1234-567812345678', 'reserved for NCS compatibility', None, 24197857161011715162171839636988778104, <SafeUUID.unknown: None>]
# expect: 12345678-1234-1678-9234-567812345678 1 466142576285865592 specified in RFC 4122
# expect: 12345678-1234-2678-9234-567812345678 2 466142576285865592 specified in RFC 4122
# expect: 12345678-1234-3678-9234-567812345678 3 466142576285865592 specified in RFC 4122
# expect: 12345678-1234-4678-9234-567812345678 4 466142576285865592 specified in RFC 4122
# expect: 12345678-1234-5678-9234-567812345678 5 466142576285865592 specified in RFC 4122
# expect: 12345678-1234-6678-9234-567812345678 6 81985529073321592 specified in RFC 4122
# expect: 12345678-1234-7678-9234-567812345678 7 20015998308916 specified in RFC 4122
# expect: 12345678-1234-8678-9234-567812345678 8 466142576285865592 specified in RFC 4122
# expect: 12345678-1234-5678-1234-567812345678 UUID('12345678-1234-5678-1234-567812345678') True 24197857161011715162171839636988778104 [b'\x124Vx\x124Vx\x124Vx\x124Vx', b'xV4\x124\x12xV\x124Vx\x124Vx', (305419896, 4660, 22136, 18, 52, 95073701484152), 305419896, 4660, 22136, 18, 52, 466142576285865592, 4660, 95073701484152, '12345678123456781234567812345678', 'urn:uuid:12345678-1234-5678-1234-567812345678', 'reserved for NCS compatibility', None, 24197857161011715162171839636988778104, <SafeUUID.unknown: None>]
# expect: 12345678-1234-1678-9234-567812345678 1 466142576285865592 specified in RFC 4122
# expect: 12345678-1234-2678-9234-567812345678 2 466142576285865592 specified in RFC 4122
# expect: 12345678-1234-3678-9234-567812345678 3 466142576285865592 specified in RFC 4122
# expect: 12345678-1234-4678-9234-567812345678 4 466142576285865592 specified in RFC 4122
# expect: 12345678-1234-5678-9234-567812345678 5 466142576285865592 specified in RFC 4122
# expect: 12345678-1234-6678-9234-567812345678 6 81985529073321592 specified in RFC 4122
# expect: 12345678-1234-7678-9234-567812345678 7 20015998308916 specified in RFC 4122
# expect: 12345678-1234-8678-9234-567812345678 8 466142576285865592 specified in RFC 4122
# expect: 12345678-1234-5678-1234-567812345678 UUID('12345678-1234-5678-1234-567812345678') True 24197857161011715162171839636988778104 [b'\x124Vx\x124Vx\x124Vx\x124Vx', b'xV4\x124\x12xV\x124Vx\x124Vx', (305419896, 4660, 22136, 18, 52, 95073701484152), 305419896, 4660, 22136, 18, 52, 466142576285865592, 4660, 95073701484152, '12345678123456781234567812345678', 'urn:uuid:12345678-1234-5678-1234-567812345678', 'reserved for NCS compatibility', None, 24197857161011715162171839636988778104, <SafeUUID.unknown: None>]
# expect: 12345678-1234-1678-9234-567812345678 1 466142576285865592 specified in RFC 4122
# expect: 12345678-1234-2678-9234-567812345678 2 466142576285865592 specified in RFC 4122
# expect: 12345678-1234-3678-9234-567812345678 3 466142576285865592 specified in RFC 4122
# expect: 12345678-1234-4678-9234-567812345678 4 466142576285865592 specified in RFC 4122
# expect: 12345678-1234-5678-9234-567812345678 5 466142576285865592 specified in RFC 4122
# expect: 12345678-1234-6678-9234-567812345678 6 81985529073321592 specified in RFC 4122
# expect: 12345678-1234-7678-9234-567812345678 7 20015998308916 specified in RFC 4122
# expect: 12345678-1234-8678-9234-567812345678 8 466142576285865592 specified in RFC 4122
# expect: 00010203-0405-0607-0809-0a0b0c0d0e0f UUID('00010203-0405-0607-0809-0a0b0c0d0e0f') True 5233100606242806050955395731361295 [b'\x00\x01\x02\x03\x04\x05\x06\x07\x08\t\n\x0b\x0c\r\x0e\x0f', b'\x03\x02\x01\x00\x05\x04\x07\x06\x08\t\n\x0b\x0c\r\x0e\x0f', (66051, 1029, 1543, 8, 9, 11042563100175), 66051, 1029, 1543, 8, 9, 434320308585955843, 2057, 11042563100175, '000102030405060708090a0b0c0d0e0f', 'urn:uuid:00010203-0405-0607-0809-0a0b0c0d0e0f', 'reserved for NCS compatibility', None, 5233100606242806050955395731361295, <SafeUUID.unknown: None>]
# expect: 00010203-0405-1607-8809-0a0b0c0d0e0f 1 434320308585955843 specified in RFC 4122
# expect: 00010203-0405-2607-8809-0a0b0c0d0e0f 2 434320308585955843 specified in RFC 4122
# expect: 00010203-0405-3607-8809-0a0b0c0d0e0f 3 434320308585955843 specified in RFC 4122
# expect: 00010203-0405-4607-8809-0a0b0c0d0e0f 4 434320308585955843 specified in RFC 4122
# expect: 00010203-0405-5607-8809-0a0b0c0d0e0f 5 434320308585955843 specified in RFC 4122
# expect: 00010203-0405-6607-8809-0a0b0c0d0e0f 6 17730434520583 specified in RFC 4122
# expect: 00010203-0405-7607-8809-0a0b0c0d0e0f 7 4328719365 specified in RFC 4122
# expect: 00010203-0405-8607-8809-0a0b0c0d0e0f 8 434320308585955843 specified in RFC 4122
# expect: 03020100-0504-0706-0809-0a0b0c0d0e0f UUID('03020100-0504-0706-0809-0a0b0c0d0e0f') True 3998088865033714845848939580504215055 [b'\x03\x02\x01\x00\x05\x04\x07\x06\x08\t\n\x0b\x0c\r\x0e\x0f', b'\x00\x01\x02\x03\x04\x05\x06\x07\x08\t\n\x0b\x0c\r\x0e\x0f', (50462976, 1284, 1798, 8, 9, 11042563100175), 50462976, 1284, 1798, 8, 9, 506097522914230528, 2057, 11042563100175, '030201000504070608090a0b0c0d0e0f', 'urn:uuid:03020100-0504-0706-0809-0a0b0c0d0e0f', 'reserved for NCS compatibility', None, 3998088865033714845848939580504215055, <SafeUUID.unknown: None>]
# expect: 03020100-0504-1706-8809-0a0b0c0d0e0f 1 506097522914230528 specified in RFC 4122
# expect: 03020100-0504-2706-8809-0a0b0c0d0e0f 2 506097522914230528 specified in RFC 4122
# expect: 03020100-0504-3706-8809-0a0b0c0d0e0f 3 506097522914230528 specified in RFC 4122
# expect: 03020100-0504-4706-8809-0a0b0c0d0e0f 4 506097522914230528 specified in RFC 4122
# expect: 03020100-0504-5706-8809-0a0b0c0d0e0f 5 506097522914230528 specified in RFC 4122
# expect: 03020100-0504-6706-8809-0a0b0c0d0e0f 6 13546051978938118 specified in RFC 4122
# expect: 03020100-0504-7706-8809-0a0b0c0d0e0f 7 3307141596420 specified in RFC 4122
# expect: 03020100-0504-8706-8809-0a0b0c0d0e0f 8 506097522914230528 specified in RFC 4122
# expect: 00000001-0002-0003-0405-000000000006 UUID('00000001-0002-0003-0405-000000000006') True 79230580421533436824057282566 [b'\x00\x00\x00\x01\x00\x02\x00\x03\x04\x05\x00\x00\x00\x00\x00\x06', b'\x01\x00\x00\x00\x02\x00\x03\x00\x04\x05\x00\x00\x00\x00\x00\x06', (1, 2, 3, 4, 5, 6), 1, 2, 3, 4, 5, 844433520066561, 1029, 6, '00000001000200030405000000000006', 'urn:uuid:00000001-0002-0003-0405-000000000006', 'reserved for NCS compatibility', None, 79230580421533436824057282566, <SafeUUID.unknown: None>]
# expect: 00000001-0002-1003-8405-000000000006 1 844433520066561 specified in RFC 4122
# expect: 00000001-0002-2003-8405-000000000006 2 844433520066561 specified in RFC 4122
# expect: 00000001-0002-3003-8405-000000000006 3 844433520066561 specified in RFC 4122
# expect: 00000001-0002-4003-8405-000000000006 4 844433520066561 specified in RFC 4122
# expect: 00000001-0002-5003-8405-000000000006 5 844433520066561 specified in RFC 4122
# expect: 00000001-0002-6003-8405-000000000006 6 268443651 specified in RFC 4122
# expect: 00000001-0002-7003-8405-000000000006 7 65538 specified in RFC 4122
# expect: 00000001-0002-8003-8405-000000000006 8 844433520066561 specified in RFC 4122
# expect: ffffffff-ffff-ffff-ffff-ffffffffffff UUID('ffffffff-ffff-ffff-ffff-ffffffffffff') True 340282366920938463463374607431768211455 [b'\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff', b'\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff', (4294967295, 65535, 65535, 255, 255, 281474976710655), 4294967295, 65535, 65535, 255, 255, 1152921504606846975, 16383, 281474976710655, 'ffffffffffffffffffffffffffffffff', 'urn:uuid:ffffffff-ffff-ffff-ffff-ffffffffffff', 'reserved for future definition', None, 340282366920938463463374607431768211455, <SafeUUID.unknown: None>]
# expect: ffffffff-ffff-1fff-bfff-ffffffffffff 1 1152921504606846975 specified in RFC 4122
# expect: ffffffff-ffff-2fff-bfff-ffffffffffff 2 1152921504606846975 specified in RFC 4122
# expect: ffffffff-ffff-3fff-bfff-ffffffffffff 3 1152921504606846975 specified in RFC 4122
# expect: ffffffff-ffff-4fff-bfff-ffffffffffff 4 1152921504606846975 specified in RFC 4122
# expect: ffffffff-ffff-5fff-bfff-ffffffffffff 5 1152921504606846975 specified in RFC 4122
# expect: ffffffff-ffff-6fff-bfff-ffffffffffff 6 1152921504606846975 specified in RFC 4122
# expect: ffffffff-ffff-7fff-bfff-ffffffffffff 7 281474976710655 specified in RFC 4122
# expect: ffffffff-ffff-8fff-bfff-ffffffffffff 8 1152921504606846975 specified in RFC 4122
# expect: 00000000-0000-0000-0000-000000000000 UUID('00000000-0000-0000-0000-000000000000') True 0 [b'\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00', b'\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00', (0, 0, 0, 0, 0, 0), 0, 0, 0, 0, 0, 0, 0, 0, '00000000000000000000000000000000', 'urn:uuid:00000000-0000-0000-0000-000000000000', 'reserved for NCS compatibility', None, 0, <SafeUUID.unknown: None>]
# expect: 00000000-0000-1000-8000-000000000000 1 0 specified in RFC 4122
# expect: 00000000-0000-2000-8000-000000000000 2 0 specified in RFC 4122
# expect: 00000000-0000-3000-8000-000000000000 3 0 specified in RFC 4122
# expect: 00000000-0000-4000-8000-000000000000 4 0 specified in RFC 4122
# expect: 00000000-0000-5000-8000-000000000000 5 0 specified in RFC 4122
# expect: 00000000-0000-6000-8000-000000000000 6 0 specified in RFC 4122
# expect: 00000000-0000-7000-8000-000000000000 7 0 specified in RFC 4122
# expect: 00000000-0000-8000-8000-000000000000 8 0 specified in RFC 4122
# expect: 00000000-0000-0000-c000-000000000046 UUID('00000000-0000-0000-c000-000000000046') True 13835058055282163782 [b'\x00\x00\x00\x00\x00\x00\x00\x00\xc0\x00\x00\x00\x00\x00\x00F', b'\x00\x00\x00\x00\x00\x00\x00\x00\xc0\x00\x00\x00\x00\x00\x00F', (0, 0, 0, 192, 0, 70), 0, 0, 0, 192, 0, 0, 0, 70, '0000000000000000c000000000000046', 'urn:uuid:00000000-0000-0000-c000-000000000046', 'reserved for Microsoft compatibility', None, 13835058055282163782, <SafeUUID.unknown: None>]
# expect: 00000000-0000-1000-8000-000000000046 1 0 specified in RFC 4122
# expect: 00000000-0000-2000-8000-000000000046 2 0 specified in RFC 4122
# expect: 00000000-0000-3000-8000-000000000046 3 0 specified in RFC 4122
# expect: 00000000-0000-4000-8000-000000000046 4 0 specified in RFC 4122
# expect: 00000000-0000-5000-8000-000000000046 5 0 specified in RFC 4122
# expect: 00000000-0000-6000-8000-000000000046 6 0 specified in RFC 4122
# expect: 00000000-0000-7000-8000-000000000046 7 0 specified in RFC 4122
# expect: 00000000-0000-8000-8000-000000000046 8 0 specified in RFC 4122
# expect: 00000000-0000-0000-e000-000000000046 UUID('00000000-0000-0000-e000-000000000046') True 16140901064495857734 [b'\x00\x00\x00\x00\x00\x00\x00\x00\xe0\x00\x00\x00\x00\x00\x00F', b'\x00\x00\x00\x00\x00\x00\x00\x00\xe0\x00\x00\x00\x00\x00\x00F', (0, 0, 0, 224, 0, 70), 0, 0, 0, 224, 0, 0, 8192, 70, '0000000000000000e000000000000046', 'urn:uuid:00000000-0000-0000-e000-000000000046', 'reserved for future definition', None, 16140901064495857734, <SafeUUID.unknown: None>]
# expect: 00000000-0000-1000-a000-000000000046 1 0 specified in RFC 4122
# expect: 00000000-0000-2000-a000-000000000046 2 0 specified in RFC 4122
# expect: 00000000-0000-3000-a000-000000000046 3 0 specified in RFC 4122
# expect: 00000000-0000-4000-a000-000000000046 4 0 specified in RFC 4122
# expect: 00000000-0000-5000-a000-000000000046 5 0 specified in RFC 4122
# expect: 00000000-0000-6000-a000-000000000046 6 0 specified in RFC 4122
# expect: 00000000-0000-7000-a000-000000000046 7 0 specified in RFC 4122
# expect: 00000000-0000-8000-a000-000000000046 8 0 specified in RFC 4122
t(UUID); t(UUID, "x", b"y"); t(UUID, ""); t(UUID, "abc"); t(UUID, "12345678123456781234567812345678n"); t(UUID, "1234567812345678123456781234567z"); t(UUID, bytes=b"x"); t(UUID, bytes_le=b"x"); t(UUID, fields=(1,)); t(UUID, int=-1); t(UUID, int=2**128); t(UUID, int=0, version=0); t(UUID, int=0, version=9); t(UUID, bytes="x" * 16); t(UUID, 5)  # expect: TypeError: one of the hex, bytes, bytes_le, fields, or int arguments must be given
# expect: TypeError: one of the hex, bytes, bytes_le, fields, or int arguments must be given
# expect: ValueError: badly formed hexadecimal UUID string
# expect: ValueError: badly formed hexadecimal UUID string
# expect: ValueError: badly formed hexadecimal UUID string
# expect: ValueError: invalid literal for int() with base 16: '1234567812345678123456781234567z'
# expect: ValueError: bytes is not a 16-char string
# expect: ValueError: bytes_le is not a 16-char string
# expect: ValueError: fields is not a 6-tuple
# expect: ValueError: int is out of range (need a 128-bit value)
# expect: ValueError: int is out of range (need a 128-bit value)
# expect: ValueError: illegal version number
# expect: ValueError: illegal version number
# expect: AssertionError: 'xxxxxxxxxxxxxxxx'
# expect: AttributeError: 'int' object has no attribute 'replace'
for i, b in enumerate((32, 16, 16, 8, 8, 48)):
    f = [0] * 6
    f[i] = 1 << b
    t(UUID, fields=tuple(f))
    f[i] = -1
    t(UUID, fields=f)
# expect: ValueError: field 1 out of range (need a 32-bit value)
# expect: ValueError: field 1 out of range (need a 32-bit value)
# expect: ValueError: field 2 out of range (need a 16-bit value)
# expect: ValueError: field 2 out of range (need a 16-bit value)
# expect: ValueError: field 3 out of range (need a 16-bit value)
# expect: ValueError: field 3 out of range (need a 16-bit value)
# expect: ValueError: field 4 out of range (need an 8-bit value)
# expect: ValueError: field 4 out of range (need an 8-bit value)
# expect: ValueError: field 5 out of range (need an 8-bit value)
# expect: ValueError: field 5 out of range (need an 8-bit value)
# expect: ValueError: field 6 out of range (need a 48-bit value)
# expect: ValueError: field 6 out of range (need a 48-bit value)
a, b = UUID(int=1), UUID(int=2)
print(a < b, a <= b, a > b, a >= b, a == b, a != b, a == UUID(int=1), a == 1, sorted([b, a]))  # expect: True True False False False True True False [UUID('00000000-0000-0000-0000-000000000001'), UUID('00000000-0000-0000-0000-000000000002')]
t(lambda: a < 1)  # expect: TypeError: '<' not supported between instances of 'UUID' and 'int'
try:
    a.int = 5
except TypeError as e:
    print(e)  # expect: UUID objects are immutable
import copy
print(copy.copy(a) == a, copy.deepcopy(a) == a, a.__getstate__(), UUID(int=1, is_safe=uuid.SafeUUID.safe).__getstate__(), list(uuid.SafeUUID))  # expect: True True {'int': 1} {'int': 1, 'is_safe': 0} [<SafeUUID.safe: 0>, <SafeUUID.unsafe: -1>, <SafeUUID.unknown: None>]
for ns in (uuid.NAMESPACE_DNS, uuid.NAMESPACE_URL, uuid.NAMESPACE_OID, uuid.NAMESPACE_X500):
    print(ns, uuid.uuid3(ns, "python.org"), uuid.uuid5(ns, "python.org"), uuid.uuid5(ns, b"\xff"), uuid.uuid3(ns, "\u20ac"))
# expect: 6ba7b810-9dad-11d1-80b4-00c04fd430c8 6fa459ea-ee8a-3ca4-894e-db77e160355e 886313e1-3b8a-5372-9b90-0c9aee199e5d 7680c4bb-03cb-5bd6-8ac3-ba1563b46575 63c6c887-4583-3fcf-b081-b91901d2b92b
# expect: 6ba7b811-9dad-11d1-80b4-00c04fd430c8 22fe6191-c161-3d86-a432-a81f343eda08 7af94e2b-4dd9-50f0-9c9a-8a48519bdef0 c86009ad-b079-5270-b3b4-5fe9e04175c5 a3607170-972a-35c8-9e44-1d99922a4918
# expect: 6ba7b812-9dad-11d1-80b4-00c04fd430c8 edc9f521-7078-3737-aeed-76056ffc7959 cd5d0bff-2444-5d26-ab53-4f7db1cb733d e35d0caa-2936-510c-b6b5-42de4174a9f6 22f8591c-7403-3b0d-92e1-3a4b7d0e4203
# expect: 6ba7b814-9dad-11d1-80b4-00c04fd430c8 94c1b751-792a-3c8b-8eb7-95ea2c6645bb e9246a06-296f-5b50-be57-0519806c97e8 cf076023-5687-530f-8446-cadf86110be2 59d0f326-6e4c-3f59-9c4e-aee3293a5135
t(uuid.uuid3, "x", "y"); t(uuid.uuid5, a, 5)  # expect: AttributeError: 'str' object has no attribute 'bytes'
# expect: TypeError: can't concat int to bytes
print(uuid.uuid8(1, 2, 3), uuid.uuid8(2**50, 2**13, 2**63), uuid.NIL, uuid.MAX)  # expect: 00000000-0001-8002-8000-000000000003 00000000-0000-8000-8000-000000000000 00000000-0000-0000-0000-000000000000 ffffffff-ffff-ffff-ffff-ffffffffffff
print(uuid.RESERVED_NCS, uuid.RFC_4122, uuid.RESERVED_MICROSOFT, uuid.RESERVED_FUTURE)  # expect: reserved for NCS compatibility specified in RFC 4122 reserved for Microsoft compatibility reserved for future definition
print([n for n in dir(uuid) if not n.startswith("_") and n not in ("os", "sys", "time", "platform")], [n for n in dir(UUID) if not n.startswith("_")])  # expect: ['Enum', 'MAX', 'NAMESPACE_DNS', 'NAMESPACE_OID', 'NAMESPACE_URL', 'NAMESPACE_X500', 'NIL', 'RESERVED_FUTURE', 'RESERVED_MICROSOFT', 'RESERVED_NCS', 'RFC_4122', 'SafeUUID', 'UUID', 'bytes_', 'getnode', 'int_', 'main', 'uuid1', 'uuid3', 'uuid4', 'uuid5', 'uuid6', 'uuid7', 'uuid8'] ['bytes', 'bytes_le', 'clock_seq', 'clock_seq_hi_variant', 'clock_seq_low', 'fields', 'hex', 'int', 'is_safe', 'node', 'time', 'time_hi_version', 'time_low', 'time_mid', 'urn', 'variant', 'version']

# --- cpython: skip (chance and time are granted)
import uuid
for f in (uuid.uuid4, uuid.uuid1, uuid.uuid6, uuid.uuid7, uuid.getnode):
    try:
        f()
    except PermissionError as e:
        print(type(e).__name__)
# expect: CapabilityError
# expect: CapabilityError
# expect: CapabilityError
# expect: CapabilityError
# expect: CapabilityError

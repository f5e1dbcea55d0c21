import datetime as D, calendar, time, struct, base64, hashlib, io, traceback, hmac, binascii, zlib, errno
from datetime import date, datetime, timedelta, timezone
print(date(2024,2,29), repr(date(2024,2,29)), date(2024,2,29).weekday(), date(2024,12,30).isocalendar(), date(2023,1,1)+timedelta(60), date(2024,3,1)-date(2023,3,1))
print(timedelta(days=1.5, hours=3), repr(timedelta(seconds=-1)), timedelta(1)/2, timedelta(5)//timedelta(2), timedelta(1)*2.5, str(timedelta(-1, 5)), timedelta(hours=25).total_seconds())
d = datetime(2024, 7, 4, 13, 5, 9, 1234)
print(d, repr(d), d.isoformat(), d.strftime("%Y-%m-%d %H:%M:%S.%f %a %A %b %B %j %U %W %p %I %y %% %x %X %c"), d.date(), d.time(), d.replace(year=2000), d.timetuple())
print(datetime.strptime("2023-10-05 14:30:00", "%Y-%m-%d %H:%M:%S"), datetime.strptime("5 Jan 99", "%d %b %y"), datetime.fromisoformat("2024-01-02T03:04:05.678+02:00"), date.fromisoformat("2024-05-06"))
print(datetime(2024,1,1,tzinfo=timezone.utc).isoformat(), datetime(2024,1,1,12,tzinfo=timezone(timedelta(hours=-5))).astimezone(timezone.utc), datetime(2024,1,1,tzinfo=timezone.utc).timestamp(), f"{d:%d/%m/%Y}", timezone(timedelta(hours=5, minutes=30)), d > datetime(2020,1,1), sorted([date(2024,1,2), date(2023,5,5)]))

print(calendar.month(2024, 2)); print(calendar.monthrange(2023, 2), calendar.isleap(2000), calendar.weekday(2024,1,1)); print(calendar.calendar(2023)[:200])
print(time.strftime("%Y-%m-%d", time.gmtime(0)), time.gmtime(86400*365), time.mktime(time.gmtime(1e6)))
print(struct.pack("<IhB", 1, -2, 255), struct.unpack(">Hf", struct.pack(">Hf", 7, 1.5)), struct.calcsize("@bi"), struct.pack("3s?d", b"ab", True, 3.14), struct.unpack("<q", b"\xff"*8))
print(base64.b64encode(b"hello world"), base64.b64decode("aGk="), base64.urlsafe_b64encode(b"\xff\xfe"), base64.b32encode(b"hi"), base64.b16encode(b"z"))
print(hashlib.md5(b"abc").hexdigest(), hashlib.sha1(b"abc").hexdigest(), hashlib.sha256(b"abc"*50).hexdigest(), hashlib.sha512(b"").hexdigest()[:32], hashlib.sha224(b"q").hexdigest(), hashlib.sha384(b"q").hexdigest()[:20])
print(hmac.new(b"k", b"m", "sha256").hexdigest(), binascii.hexlify(b"ab"), zlib.crc32(b"123456789"), zlib.adler32(b"abc"), errno.ENOENT)

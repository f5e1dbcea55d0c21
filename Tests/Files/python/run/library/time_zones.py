# Time zones from the files of the system: offsets, names, hours that are repeated or left out, past and future.
from datetime import datetime, timedelta, timezone
import os, pickle, zoneinfo
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

if os.path.exists("/usr/share/zoneinfo/Europe/Berlin"):
    for name in ("Europe/Berlin", "America/New_York", "Asia/Kolkata", "Australia/Lord_Howe", "UTC", "Europe/Dublin", "America/Sao_Paulo", "Pacific/Apia", "Asia/Tokyo", "Africa/Casablanca"):
        zone = ZoneInfo(name)
        print(name, zone.key, str(zone), repr(zone), zone.utcoffset(None), ZoneInfo(name) is zone)
        for year in (1850, 1915, 1945, 1981, 2000, 2011, 2020, 2024, 2037, 2050, 2100):
            for month, day, hour in ((1, 15, 12), (3, 31, 2), (7, 1, 0), (10, 27, 2), (12, 31, 23)):
                local = datetime(year, month, day, hour, 30, tzinfo=zone)
                late = local.replace(fold=1)
                utc = datetime(year, month, day, hour, 30, tzinfo=timezone.utc).astimezone(zone)
                print(local.isoformat(), local.tzname(), local.dst() is not None, late.utcoffset(), utc.isoformat(), utc.fold, end=" ")
        print()
    a = datetime(2024, 3, 31, 1, 30, tzinfo=ZoneInfo("Europe/Berlin"))
    for hours in range(4):
        print((a.astimezone(timezone.utc) + timedelta(hours=hours)).astimezone(a.tzinfo), (a + timedelta(hours=hours)), a.dst())
    print(datetime(2024, 7, 4, 12, tzinfo=ZoneInfo("America/New_York")).astimezone(ZoneInfo("Asia/Tokyo")), datetime(2024, 7, 4, tzinfo=ZoneInfo("Europe/London")).dst())
    print(datetime(2024, 10, 27, 2, 30, tzinfo=ZoneInfo("Europe/Berlin")).timestamp(), datetime(2024, 10, 27, 2, 30, fold=1, tzinfo=ZoneInfo("Europe/Berlin")).timestamp(), datetime.fromtimestamp(1729989000, ZoneInfo("Europe/Berlin")))
    print(ZoneInfo.no_cache("UTC") is ZoneInfo("UTC"), "Europe/Paris" in zoneinfo.available_timezones(), pickle.loads(pickle.dumps(ZoneInfo("UTC"))) is ZoneInfo("UTC"))
    with open("/usr/share/zoneinfo/UTC", "rb") as file:
        print(ZoneInfo.from_file(file, "mine"))
for bad in ("No/Such", "/abs", "../x", "a/../b"):
    try:
        ZoneInfo(bad)
    except (ZoneInfoNotFoundError, ValueError) as e:
        print(type(e).__name__, e)

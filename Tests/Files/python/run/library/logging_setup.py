import io
import logging
import sys

out = io.StringIO()
log = logging.getLogger("app")
log.setLevel(logging.DEBUG)
handler = logging.StreamHandler(out)
handler.setFormatter(logging.Formatter("%(levelname)-8s|%(name)s|%(message)s"))
log.addHandler(handler)
log.propagate = False
log.debug("debug %s", 1)
log.info("info %d of %d", 2, 3)
log.warning("warning %(key)s", {"key": "value"})
log.error("no arguments %")
log.critical("critical")
child = logging.getLogger("app.part.deep")
child.info("from a child")
log.log(25, "custom level")
logging.addLevelName(25, "NOTE")
log.log(25, "named level")
print(out.getvalue())
print(log.level, child.level, child.getEffectiveLevel(), log.isEnabledFor(logging.DEBUG), child.parent is log, child.name, logging.getLogger("app") is log, logging.getLevelName(30), logging.getLevelName("ERROR"), log.handlers == [handler], log.hasHandlers())
out.seek(0)
out.truncate()
handler.setLevel(logging.ERROR)
log.warning("not shown")
log.error("shown")
try:
    1 / 0
except ZeroDivisionError:
    log.exception("with trace")
text = out.getvalue()
print(text.splitlines()[0], "ZeroDivisionError: division by zero" in text, "Traceback" in text)


class Only(logging.Filter):
    def filter(self, record):
        return "keep" in record.getMessage()


class Listing(logging.Handler):
    def __init__(self):
        super().__init__()
        self.records = []

    def emit(self, record):
        self.records.append((record.levelname, record.getMessage(), record.args))


listing = Listing()
listing.addFilter(Only())
other = logging.getLogger("other")
other.setLevel("INFO")
other.addHandler(listing)
other.propagate = False
other.info("keep %s", "this")
other.info("drop this")
other.debug("keep but too low")
print(listing.records)
other.removeHandler(listing)
other.disabled = True
adapter = logging.LoggerAdapter(log, {"user": "ann"})
out.seek(0)
out.truncate()
handler.setFormatter(logging.Formatter("{levelname}:{user}:{message}", style="{"))
adapter.error("adapted")
print(out.getvalue())
logging.basicConfig(stream=sys.stdout, level=logging.INFO, format="root %(levelname)s %(message)s")
logging.info("to the root")
logging.getLogger("fresh").warning("propagates")
logging.getLogger("fresh").debug("too low")
logging.disable(logging.WARNING)
logging.warning("disabled")
logging.disable(logging.NOTSET)
logging.error("enabled again")

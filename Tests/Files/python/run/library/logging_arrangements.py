# Loggers as a dictionary describes them, and handlers that keep or hand on records.
import logging
import logging.config
import logging.handlers
import queue
import sys
import warnings

logging.config.dictConfig({
    "version": 1,
    "formatters": {"short": {"format": "%(levelname)s %(name)s: %(message)s"}},
    "handlers": {
        "out": {"class": "logging.StreamHandler", "formatter": "short", "stream": "ext://sys.stdout", "level": "INFO"},
        "kept": {"class": "logging.handlers.MemoryHandler", "capacity": 2, "target": "out"},
    },
    "loggers": {"shop": {"handlers": ["kept"], "level": "DEBUG", "propagate": False}},
    "root": {"handlers": ["out"], "level": "WARNING"},
})
shop = logging.getLogger("shop")
shop.info("first")
print("nothing yet")
shop.info("second")
logging.getLogger("other").warning("at once")
logging.getLogger("other").info("never")
for config in ({}, {"version": 1, "handlers": {"bad": {"class": "logging.NoSuch"}}}):
    try:
        logging.config.dictConfig(config)
    except ValueError as problem:
        print(problem)
line = queue.Queue()
sender = logging.getLogger("sender")
sender.propagate = False
sender.addHandler(logging.handlers.QueueHandler(line))
sender.warning("number %d", 1)
print(line.get().getMessage(), isinstance(sender.manager, logging.Manager))
warnings.simplefilter("always")
logging.captureWarnings(True)
shown = logging.StreamHandler(sys.stdout)
shown.setFormatter(logging.Formatter("%(name)s %(levelname)s"))
logging.getLogger("py.warnings").addHandler(shown)
logging.getLogger("py.warnings").propagate = False
warnings.warn("careful")

"""The module logging.config: loggers as a dictionary describes them."""

import importlib as _importlib
import logging as _logging
import logging.handlers


class DictConfigurator:
    def __init__(self, config):
        self.config = config

    def resolve(self, name):
        """What a dotted name means."""
        parts = name.split(".")
        found = _importlib.import_module(parts[0])
        for i, part in enumerate(parts[1:], 2):
            if not hasattr(found, part):
                _importlib.import_module(".".join(parts[:i]))
            found = getattr(found, part)
        return found

    def convert(self, value):
        """A text that begins with `ext://` or `cfg://` names what is meant."""
        if isinstance(value, dict):
            return {key: self.convert(item) for key, item in value.items()}
        if isinstance(value, (list, tuple)):
            return type(value)([self.convert(item) for item in value])
        if isinstance(value, str):
            if value.startswith("ext://"):
                return self.resolve(value[6:])
            if value.startswith("cfg://"):
                found = self.config
                for part in value[6:].replace("[", ".").replace("]", "").split("."):
                    found = found[int(part) if isinstance(found, (list, tuple)) else part]
                return self.convert(found)
        return value

    def configure(self):
        config = self.config
        if config.get("version") != 1:
            raise ValueError("dictionary doesn't specify a version" if "version" not in config else "Unsupported version: %s" % config["version"])
        if not config.get("incremental", False):
            known = set(_logging.Logger.manager.loggerDict)
            _logging._handlers.clear()
            formatters = self._all("formatters", self._formatter)
            filters = self._all("filters", self._filter)
            handlers = {}
            # A handler may hand records on to another one.
            waiting = dict(config.get("handlers", {}))
            while waiting:
                ready = [name for name in waiting if waiting[name].get("target") not in waiting]
                if not ready:
                    raise ValueError("Unable to configure handler %r" % min(waiting))
                for name in sorted(ready):
                    try:
                        handlers[name] = self._handler(waiting.pop(name), formatters, filters, handlers)
                        handlers[name].name = name
                    except Exception as problem:
                        raise ValueError("Unable to configure handler %r" % name) from problem
            loggers = config.get("loggers", {})
            if config.get("disable_existing_loggers", True):
                for name in known:
                    if name not in loggers and not any([name.startswith(other + ".") for other in loggers]):
                        _logging.getLogger(name).disabled = True
        else:
            handlers = filters = None
            for name, values in config.get("handlers", {}).items():
                for handler in _logging._handlers:
                    if handler.name == name and "level" in values:
                        handler.setLevel(values["level"])
            loggers = config.get("loggers", {})
        for name, values in loggers.items():
            self._logger(_logging.getLogger(name), values, handlers, filters)
        if "root" in config:
            self._logger(_logging.getLogger(), config["root"], handlers, filters)

    def _all(self, kind, make):
        found = {}
        for name, values in self.config.get(kind, {}).items():
            try:
                found[name] = make(values)
            except Exception as problem:
                raise ValueError("Unable to configure %s %r" % (kind[:-1], name)) from problem
        return found

    def _called(self, values):
        values = dict(self.convert(values))
        make = values.pop("()")
        attributes = values.pop(".", {})
        made = (make if callable(make) else self.resolve(make))(**values)
        for name, value in attributes.items():
            setattr(made, name, value)
        return made

    def _formatter(self, values):
        if "()" in values:
            return self._called(values)
        kind = self.resolve(values["class"]) if "class" in values else _logging.Formatter
        options = {"validate": values["validate"]} if "validate" in values else {}
        return kind(values.get("format"), values.get("datefmt"), values.get("style", "%"), **options)

    def _filter(self, values):
        return self._called(values) if "()" in values else _logging.Filter(values.get("name", ""))

    def _handler(self, values, formatters, filters, handlers):
        values = dict(self.convert(values))
        level, formatter = values.pop("level", None), values.pop("formatter", None)
        chosen, attributes = values.pop("filters", []), values.pop(".", {})
        if "target" in values and isinstance(values["target"], str):
            values["target"] = handlers[values["target"]]
        if "()" in values:
            made = self._called(values)
        else:
            made = self.resolve(values.pop("class"))(**values)
        if formatter:
            made.setFormatter(formatters[formatter])
        if level is not None:
            made.setLevel(level)
        for name in chosen:
            made.addFilter(filters[name] if isinstance(name, str) else name)
        for name, value in attributes.items():
            setattr(made, name, value)
        return made

    def _logger(self, logger, values, handlers, filters):
        if values.get("level") is not None:
            logger.setLevel(values["level"])
        if handlers is not None:
            for handler in logger.handlers[:]:
                logger.removeHandler(handler)
            for name in values.get("handlers", []):
                logger.addHandler(handlers[name])
            for name in values.get("filters", []):
                logger.addFilter(filters[name] if isinstance(name, str) else name)
        if logger is not _logging.root:
            logger.disabled = False
        if values.get("propagate") is not None:
            logger.propagate = values["propagate"]


dictConfigClass = DictConfigurator


def dictConfig(config):
    dictConfigClass(config).configure()


def fileConfig(fname, defaults=None, disable_existing_loggers=True, encoding=None):
    """The same from sections of a file of configuration."""
    import configparser
    if isinstance(fname, configparser.RawConfigParser):
        parser = fname
    else:
        parser = configparser.ConfigParser(defaults)
        if hasattr(fname, "readline"):
            parser.read_file(fname)
        else:
            parser.read(fname)

    def names(section):
        return [name.strip() for name in parser.get(section, "keys", fallback="").split(",") if name.strip()]
    formatters = {}
    for name in names("formatters"):
        section = parser["formatter_" + name]
        formatters[name] = _logging.Formatter(section.get("format", raw=True), section.get("datefmt", raw=True), section.get("style", "%"))
    handlers = {}
    space = {**vars(_logging), "handlers": logging.handlers, "logging": _logging}
    for name in names("handlers"):
        section = parser["handler_" + name]
        made = eval(section["class"], space)(*eval(section.get("args", "()"), space), **eval(section.get("kwargs", "{}"), space))
        made.name = name
        if section.get("level"):
            made.setLevel(section["level"])
        if section.get("formatter"):
            made.setFormatter(formatters[section["formatter"]])
        handlers[name] = made
    chosen = set()
    for name in names("loggers"):
        section = parser["logger_" + name]
        logger = _logging.root if name == "root" else _logging.getLogger(section["qualname"])
        chosen.add(logger.name)
        if section.get("level"):
            logger.setLevel(section["level"])
        for handler in logger.handlers[:]:
            logger.removeHandler(handler)
        logger.propagate = section.getint("propagate", 1)
        for handler in section.get("handlers", "").split(","):
            if handler.strip():
                logger.addHandler(handlers[handler.strip()])
    if disable_existing_loggers:
        for name, logger in _logging.Logger.manager.loggerDict.items():
            logger.disabled = name not in chosen and not any([name.startswith(other + ".") for other in chosen])

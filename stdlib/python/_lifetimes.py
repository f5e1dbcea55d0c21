"""When objects end. There are no reference counts here: after statements of programs that can notice it, the machine looks which of
the watched objects nothing but the list of them keeps alive."""

# What is watched, and for each the weak reference to it; None where the `__del__` of the object is to be called, `_closed` where it is
# a generator that is to be closed.
_objects = []
_references = []
_closed = object()
# How many generators there are among them.
_generators = 0

# A look takes as long as a collection. After so many in a row that found nothing only some statements are followed by one, and after
# so many more not even those that remove a name are.
_ordinary = 100
_likely = 300
# One may hold the next, so there are as many rounds as objects; those that begin while others end get some more, but not for ever.
_rounds = 50
# How many looks there are in all while only generators are watched, after ordinary statements and after likely ones.
_budgets = {False: 300, True: 1500}

_in_vain = 0
_pause = 0
_passed = 0
# How many objects are watched before those that have ended are looked for in any case.
_limit = 1000
_is_looking = False


def watch(value, reference=None):
    """Watches an object for a weak reference, or for its `__del__`."""
    global _limit
    _objects.append(value)
    _references.append(reference)
    _core_setWatcher(settle)
    if len(_objects) > _limit and not _is_looking:
        value = None
        _drop_finished()
        if 2 * len(_objects) > _limit:
            look(False)
        _limit = max(1000, 2 * len(_objects))


def guard(generator):
    """Watches a generator that has something to do when nobody goes on with it."""
    global _generators
    _generators += 1
    watch(generator, _closed)


def _drop_finished():
    """Watches the generators no longer that have come to their end."""
    global _generators
    if _generators:
        left = [place for place, reference in enumerate(_references)
                if reference is not _closed or not _core_truthOf(_method_hasFinished(_objects[place]))]
        if len(left) < len(_objects):
            _generators -= len(_objects) - len(left)
            _objects[:] = [_objects[place] for place in left]
            _references[:] = [_references[place] for place in left]


def settle(is_likely):
    """What the core does after a statement."""
    global _in_vain, _pause, _passed
    if _is_looking or _generators == len(_objects) and not _budgets[is_likely]:
        return
    if _in_vain >= (_likely if is_likely else _ordinary):
        _passed += 1
        if _passed < _pause:
            return
    _passed = 0
    _drop_finished()
    if not _objects:
        _core_setWatcher(None)
        return
    if _generators == len(_objects):
        _budgets[is_likely] -= 1
    if look(False):
        _in_vain = _pause = 0
    else:
        _in_vain += 1
        if _in_vain > _ordinary:
            _pause += 1 + _pause // 2


def look(takes_cycles):
    """Ends the objects that nothing keeps alive, those in cycles only if asked to; how many these were."""
    global _is_looking
    _is_looking = True
    count = 0
    try:
        for _ in range(len(_objects) + _rounds):
            if not _objects:
                break
            ended = [place for place, hold in enumerate(_core_watch(_objects)) if hold == 0 or takes_cycles and hold == 1]
            if not ended:
                break
            count += len(ended)
            _end(ended)
    finally:
        _is_looking = False
    return count


def _end(places):
    # The variables of this frame keep nothing alive when the machine looks again.
    pairs = [(_objects[place], _references[place]) for place in places]
    for place in reversed(places):
        _forget(place)
    for value, reference in pairs:
        if reference is None:
            _call_del(value)
        elif reference is _closed:
            _close(value)
    for value, reference in pairs:
        if reference is not None and reference is not _closed:
            reference._clear()
    for value, reference in pairs:
        if reference is not None and reference is not _closed:
            reference._notify()


def _forget(place):
    global _generators
    if _references[place] is _closed:
        _generators -= 1
    del _objects[place]
    del _references[place]


def _close(generator):
    try:
        generator.close()
    except BaseException as error:
        ignore(error, generator)


def _call_del(value):
    method = type(value).__del__
    try:
        method(value)
    except BaseException as error:
        ignore(error, method)


def ignore(error, source):
    """Shows an exception that cannot go anywhere."""
    import sys
    import types
    sys.unraisablehook(types.SimpleNamespace(
        exc_type=type(error), exc_value=error, exc_traceback=error.__traceback__, err_msg=None, object=source))


def finish():
    """The program has ended: what is left ends in the order in which it began."""
    look(False)
    for _ in range(len(_objects) + _rounds):
        if not _objects:
            return
        value, reference = _objects[0], _references[0]
        _forget(0)
        if reference is None:
            _call_del(value)
        elif reference is _closed:
            _close(value)

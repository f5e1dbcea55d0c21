"""Constraints between values that are kept true while values change, in the way of Freeman-Benson and Maloney's DeltaBlue.

Each constraint has a strength; where not all can hold the weaker ones give way. A plan is the list of constraints that have to be
computed, in order, when an input changes.
"""

from enum import IntEnum


class Strength(IntEnum):
    REQUIRED = 0
    STRONG_PREFERRED = 1
    PREFERRED = 2
    STRONG_DEFAULT = 3
    NORMAL = 4
    WEAK_DEFAULT = 5
    WEAKEST = 6

    def is_stronger(self, other):
        return self < other

    def weakest(self, other):
        return max(self, other)


class Variable:
    def __init__(self, name, value=0):
        self.name = name
        self.value = value
        self.constraints = []
        self.determined_by = None
        self.mark = 0
        self.walk_strength = Strength.WEAKEST
        self.stays = True

    def __str__(self):
        return f"{self.name}={self.value}"


class Constraint:
    """Something that shall hold between variables; subclasses say how one of them is computed from the others."""

    def __init__(self, strength, *variables):
        self.strength = strength
        self.variables = variables
        self.output = None

    @property
    def is_input(self):
        return False

    @property
    def is_satisfied(self):
        return self.output is not None

    def inputs(self):
        return [v for v in self.variables if v is not self.output]

    def choices(self):
        """The variables that can be the output."""
        return self.variables

    def choose(self, mark):
        """Takes the weakest variable that is not yet settled and weaker than this constraint as output."""
        self.output = None
        for variable in self.choices():
            if variable.mark != mark and self.strength.is_stronger(variable.walk_strength):
                if self.output is None or self.output.walk_strength.is_stronger(variable.walk_strength):
                    self.output = variable

    def recalculate(self):
        inputs = self.inputs()
        self.output.walk_strength = max([self.strength] + [self.weakest_choice(v) for v in self.choices() if v is not self.output])
        self.output.stays = all(v.stays for v in inputs) and not self.is_input
        if self.output.stays:
            self.execute()

    def weakest_choice(self, variable):
        return variable.walk_strength

    def inputs_known(self, mark):
        return all(v.mark == mark or v.stays or v.determined_by is None for v in self.inputs())

    def execute(self):
        raise NotImplementedError


class Stay(Constraint):
    def execute(self):
        pass


class Edit(Constraint):
    @property
    def is_input(self):
        return True

    def execute(self):
        pass


class Equal(Constraint):
    def execute(self):
        source, = self.inputs()
        self.output.value = source.value


class Scale(Constraint):
    """target = source * factor + offset; factor and offset are never computed."""

    def __init__(self, strength, source, factor, offset, target):
        super().__init__(strength, source, factor, offset, target)
        self.source, self.factor, self.offset, self.target = source, factor, offset, target

    def choices(self):
        return (self.source, self.target)

    def execute(self):
        if self.output is self.target:
            self.target.value = self.source.value * self.factor.value + self.offset.value
        else:
            self.source.value = (self.target.value - self.offset.value) // self.factor.value


class Sum(Constraint):
    """total = a + b."""

    def __init__(self, strength, a, b, total):
        super().__init__(strength, a, b, total)
        self.a, self.b, self.total = a, b, total

    def execute(self):
        if self.output is self.total:
            self.total.value = self.a.value + self.b.value
        else:
            other = self.b if self.output is self.a else self.a
            self.output.value = self.total.value - other.value


class Contradiction(Exception):
    pass


class Planner:
    def __init__(self):
        self.mark = 0
        self.satisfactions = 0

    def new_mark(self):
        self.mark += 1
        return self.mark

    def add(self, constraint):
        for variable in constraint.variables:
            variable.constraints.append(constraint)
        mark = self.new_mark()
        pending = constraint
        while pending is not None:
            pending = self.satisfy(pending, mark)
        return constraint

    def satisfy(self, constraint, mark):
        """Makes a constraint true; the result is one that had to give way."""
        constraint.choose(mark)
        self.satisfactions += 1
        if constraint.output is None:
            if constraint.strength is Strength.REQUIRED:
                for variable in constraint.variables:
                    variable.constraints.remove(constraint)
                raise Contradiction("a required constraint does not hold")
            return None
        for variable in constraint.inputs():
            variable.mark = mark
        output = constraint.output
        loser = output.determined_by
        if loser is not None:
            loser.output = None
        output.determined_by = constraint
        self.propagate(constraint, mark)
        output.mark = mark
        return loser

    def propagate(self, constraint, mark):
        pending = [constraint]
        while pending:
            current = pending.pop()
            if current.output.mark == mark and current is not constraint:
                raise Contradiction("a cycle of constraints")
            current.recalculate()
            pending.extend(self.consumers(current.output))

    def consumers(self, variable):
        return [c for c in variable.constraints if c.is_satisfied and c is not variable.determined_by]

    def remove(self, constraint):
        output = constraint.output
        constraint.output = None
        for variable in constraint.variables:
            variable.constraints.remove(constraint)
        if output is None:
            return
        output.determined_by = None
        output.walk_strength = Strength.WEAKEST
        output.stays = True
        unsatisfied, pending = [], [output]
        while pending:
            variable = pending.pop()
            unsatisfied += [c for c in variable.constraints if not c.is_satisfied]
            for consumer in self.consumers(variable):
                consumer.recalculate()
                pending.append(consumer.output)
        for candidate in sorted(set(unsatisfied), key=lambda c: (c.strength, unsatisfied.index(c))):
            mark = self.new_mark()
            while candidate is not None:
                candidate = self.satisfy(candidate, mark)

    def plan(self, sources):
        """The constraints to run, in order, when the outputs of `sources` have changed."""
        mark = self.new_mark()
        result, pending = [], list(sources)
        while pending:
            constraint = pending.pop()
            if constraint.output is not None and constraint.output.mark != mark and constraint.inputs_known(mark):
                result.append(constraint)
                constraint.output.mark = mark
                pending.extend(self.consumers(constraint.output))
        return result

    def change(self, variable, value):
        edit = self.add(Edit(Strength.PREFERRED, variable))
        is_done = edit.is_satisfied
        if is_done:
            variable.value = value
            for constraint in self.plan([edit]):
                constraint.execute()
        self.remove(edit)
        return is_done


def chain(length):
    planner = Planner()
    variables = [Variable(f"v{i}") for i in range(length + 1)]
    for a, b in zip(variables, variables[1:]):
        planner.add(Equal(Strength.REQUIRED, a, b))
    planner.add(Stay(Strength.STRONG_DEFAULT, variables[-1]))
    edit = planner.add(Edit(Strength.PREFERRED, variables[0]))
    plan = planner.plan([edit])
    for value in range(20):
        variables[0].value = value
        for constraint in plan:
            constraint.execute()
        if variables[-1].value != value:
            print("the chain is broken at", value)
    planner.remove(edit)
    print("chain", length, variables[-1], "plan", len(plan), "satisfactions", planner.satisfactions)


def projection(count):
    planner = Planner()
    scale, offset = Variable("scale", 10), Variable("offset", 1000)
    pairs = []
    for i in range(count):
        source, target = Variable(f"s{i}", i), Variable(f"t{i}", i)
        planner.add(Stay(Strength.NORMAL, source))
        planner.add(Scale(Strength.REQUIRED, source, scale, offset, target))
        pairs.append((source, target))
    source, target = pairs[-1]
    print(planner.change(source, 17), source, target)
    print(planner.change(target, 1050), source, target)
    print(planner.change(scale, 5), [t.value for _, t in pairs[:4]], target)
    print(planner.change(offset, 2000), [t.value for _, t in pairs[:4]], target)


def rectangle():
    planner = Planner()
    left, width, right = Variable("left", 10), Variable("width", 30), Variable("right", 0)
    planner.add(Stay(Strength.WEAK_DEFAULT, left))
    stay = planner.add(Stay(Strength.STRONG_DEFAULT, width))
    planner.add(Sum(Strength.REQUIRED, left, width, right))
    print(left, width, right)
    planner.change(right, 100)
    print("right moved:", left, width, right)
    planner.change(left, 0)
    print("left moved:", left, width, right)
    planner.remove(stay)
    planner.add(Stay(Strength.STRONG_PREFERRED, left))
    planner.change(right, 55)
    print("left is fixed now:", left, width, right, "change of left:", planner.change(left, 1))
    a = Variable("a", 1)
    planner.add(Edit(Strength.REQUIRED, a))
    try:
        planner.add(Edit(Strength.REQUIRED, a))
    except Contradiction as error:
        print("contradiction:", error)
    print(Strength.REQUIRED.is_stronger(Strength.WEAKEST), Strength.NORMAL.weakest(Strength.PREFERRED).name)


def main():
    for length in (10, 200):
        chain(length)
    projection(50)
    rectangle()


main()

"""An assembler and a stack machine with procedures, traps and a listing."""
from collections import namedtuple
from enum import IntEnum, auto


class Op(IntEnum):
    PUSH = auto()
    POP = auto()
    DUP = auto()
    SWAP = auto()
    ADD = auto()
    SUB = auto()
    MUL = auto()
    DIV = auto()
    LESS = auto()
    EQUAL = auto()
    NOT = auto()
    LOAD = auto()
    STORE = auto()
    JUMP = auto()
    ZERO = auto()
    CALL = auto()
    RETURN = auto()
    PRINT = auto()
    HALT = auto()


WITH_OPERAND = {Op.PUSH, Op.LOAD, Op.STORE, Op.JUMP, Op.ZERO, Op.CALL}
Instruction = namedtuple("Instruction", "op operand line", defaults=(None, 0))


class AssemblyError(Exception):
    def __init__(self, line, message):
        super().__init__(f"line {line}: {message}")
        self.line = line


class Trap(Exception):
    pass


def assemble(source):
    labels, code, fixes = {}, [], []
    for number, text in enumerate(source.splitlines(), 1):
        text = text.split(";")[0].strip()
        if not text:
            continue
        if text.endswith(":"):
            if text[:-1] in labels:
                raise AssemblyError(number, f"label {text[:-1]} is there twice")
            labels[text[:-1]] = len(code)
            continue
        name, *operands = text.split()
        try:
            op = Op[name.upper()]
        except KeyError:
            raise AssemblyError(number, f"no instruction {name}") from None
        if (op in WITH_OPERAND) != (len(operands) == 1):
            raise AssemblyError(number, f"{name} takes {int(op in WITH_OPERAND)} operands")
        operand = operands[0] if operands else None
        if op in (Op.JUMP, Op.ZERO, Op.CALL):
            fixes.append((len(code), operand, number))
        elif op is Op.PUSH:
            operand = int(operand, 0)
        code.append(Instruction(op, operand, number))
    for place, label, number in fixes:
        if label not in labels:
            raise AssemblyError(number, f"no label {label}")
        code[place] = code[place]._replace(operand=labels[label])
    return code


class Machine:
    def __init__(self, code, limit=10000):
        self.code, self.limit = code, limit
        self.stack, self.calls, self.variables, self.output = [], [], {}, []
        self.place = self.steps = 0

    def pop(self):
        if not self.stack:
            raise Trap("stack is empty")
        return self.stack.pop()

    def run(self):
        try:
            while True:
                if self.steps >= self.limit:
                    raise Trap("too many steps")
                if not 0 <= self.place < len(self.code):
                    raise Trap("outside of the code")
                self.steps += 1
                instruction = self.code[self.place]
                self.place += 1
                if self.step(instruction) is False:
                    return self
        except Trap as trap:
            line = self.code[min(self.place, len(self.code)) - 1].line
            raise Trap(f"{trap} at line {line}") from None

    def step(self, i):
        match i.op:
            case Op.PUSH:
                self.stack.append(i.operand)
            case Op.POP:
                self.pop()
            case Op.DUP:
                value = self.pop()
                self.stack += [value, value]
            case Op.SWAP:
                b, a = self.pop(), self.pop()
                self.stack += [b, a]
            case Op.ADD | Op.SUB | Op.MUL | Op.DIV | Op.LESS | Op.EQUAL:
                b, a = self.pop(), self.pop()
                if i.op is Op.DIV and b == 0:
                    raise Trap("division by zero")
                self.stack.append({Op.ADD: lambda: a + b, Op.SUB: lambda: a - b, Op.MUL: lambda: a * b, Op.DIV: lambda: a // b, Op.LESS: lambda: int(a < b), Op.EQUAL: lambda: int(a == b)}[i.op]())
            case Op.NOT:
                self.stack.append(int(not self.pop()))
            case Op.LOAD:
                if i.operand not in self.variables:
                    raise Trap(f"no variable {i.operand}")
                self.stack.append(self.variables[i.operand])
            case Op.STORE:
                self.variables[i.operand] = self.pop()
            case Op.JUMP:
                self.place = i.operand
            case Op.ZERO:
                if self.pop() == 0:
                    self.place = i.operand
            case Op.CALL:
                if len(self.calls) > 50:
                    raise Trap("calls too deep")
                self.calls.append(self.place)
                self.place = i.operand
            case Op.RETURN:
                if not self.calls:
                    raise Trap("no call to return from")
                self.place = self.calls.pop()
            case Op.PRINT:
                self.output.append(self.pop())
            case Op.HALT:
                return False


def listing(code):
    targets = {i.operand for i in code if i.op in (Op.JUMP, Op.ZERO, Op.CALL)}
    for place, i in enumerate(code):
        yield f"{'>' if place in targets else ' '}{place:3} {i.op.name:<7}{'' if i.operand is None else i.operand}".rstrip()


FACTORIAL = """
        push 1
        store result
        push 10
        store n
loop:   ; label lines stand alone
        load n
        zero done
        load result
        load n
        mul
        store result
        load n
        push 1
        sub
        store n
        jump loop
done:
        load result
        print
        call square
        halt
square:
        push 0x10
        dup
        mul
        print
        return
""".replace("loop:   ; label lines stand alone", "loop:")
code = assemble(FACTORIAL)
machine = Machine(code).run()
print(machine.output, machine.steps, machine.variables, machine.stack)
print("\n".join(listing(code)))
for bad in ("push", "jump nowhere", "fly 1", "a:\na:", "halt 3"):
    try:
        assemble(bad)
    except AssemblyError as e:
        print(e, e.line)
for bad in ("pop", "push 1\npush 0\ndiv", "load x", "l:\njump l", "return", "l:\ncall l", "push 1"):
    try:
        Machine(assemble(bad), 500).run()
    except Trap as e:
        print(e)

import IR
import Passes
import Testing

/// Methods of unusual size and shape: nothing recurses over the input, and time grows with the size. There is no limit
/// of time: what grows with the square of these sizes takes minutes, which shows in a run of all tests.
@Suite struct LargeMethodTests {
    private func compile(_ build: (inout FunctionBuilder, inout Unit) -> Void) throws {
        var unit = Unit(name: ".t.large")
        var builder = FunctionBuilder()
        builder.begin(argumentCount: 1)
        build(&builder, &unit)
        let object = unit.names.intern(".internal.object")
        unit.methods.append(
            Method(
                name: unit.names.intern("f"), ordinal: 16,
                parameters: [Parameter(name: unit.names.intern("a"), type: DeclaredType(main: object))],
                result: DeclaredType(main: object), body: builder.finish()))
        _ = try Compilation.compile(unit)
        try Pipeline.run(&unit, .full)
        _ = try Compilation.compile(unit)
    }

    @Test func aDeepExpression() throws {
        try compile { builder, _ in
            let argument = builder.unbox(.int, builder.argument(0))
            var value = argument
            for number in 0..<20_000 {
                let other = builder.binaryOperation(.xor, .int, argument, builder.constant(int: Int32(number)))
                value = builder.binaryOperation(.add, .int, value, other)
            }
            builder.returnValue(builder.box(.int, value))
        }
    }

    @Test func manyBranchesOverManyVariables() throws {
        try compile { builder, _ in
            let argument = builder.unbox(.int, builder.argument(0))
            let variables = (0..<60).map { _ in builder.declareVariable(.int) }
            for variable in variables { builder.writeVariable(variable, argument) }
            for number in 0..<1_500 {
                let (then, after) = (builder.makeBlock(), builder.makeBlock())
                let limit = builder.constant(int: Int32(number))
                builder.branch(builder.compare(.less, .int, argument, limit), then, after)
                builder.seal(then)
                builder.switchTo(then)
                let variable = variables[number % variables.count]
                let sum = builder.binaryOperation(.add, .int, builder.readVariable(variable), argument)
                builder.writeVariable(variable, sum)
                builder.jump(after)
                builder.seal(after)
                builder.switchTo(after)
            }
            var sum = argument
            for variable in variables {
                sum = builder.binaryOperation(.add, .int, sum, builder.readVariable(variable))
            }
            builder.returnValue(builder.box(.int, sum))
        }
    }

    @Test func manyLocalsAtOnce() throws {
        try compile { builder, _ in
            let values = (0..<600).map { _ in builder.callVirtual(ordinal: 5, builder.argument(0), []) }
            var result = builder.argument(0)
            for value in values { result = builder.callVirtual(ordinal: 10, value, [result, value]) }
            builder.returnValue(result)
        }
    }

    @Test func deeplyNestedTryRegions() throws {
        try compile { builder, unit in
            let string = unit.names.intern(".internal.string")
            var afters: [Block] = []
            for _ in 0..<200 {
                let (inside, handler, after) = (builder.makeBlock(), builder.makeBlock(), builder.makeBlock())
                let caught = builder.tryPush(className: string, protected: inside, handler: handler)
                builder.switchTo(handler)
                _ = builder.callVirtual(ordinal: 5, caught, [])
                builder.jump(after)
                afters.append(after)
                builder.switchTo(inside)
                _ = builder.callVirtual(ordinal: 5, builder.argument(0), [])
            }
            for after in afters.reversed() {
                builder.tryPop()
                builder.jump(after)
                builder.seal(after)
                builder.switchTo(after)
            }
            builder.returnValue(builder.null())
        }
    }

    @Test func aLargeSparseSwitchInALoop() throws {
        try compile { builder, _ in
            let argument = builder.unbox(.int, builder.argument(0))
            let counter = builder.declareVariable(.int)
            builder.writeVariable(counter, argument)
            let (head, after) = (builder.makeBlock(), builder.makeBlock())
            builder.jump(head)
            builder.switchTo(head)
            let targets = (0..<1_000).map { _ in builder.makeBlock() }
            let cases = targets.enumerated().map { (value: Int32($0.offset * 1_000), target: $0.element) }
            builder.switchInt(builder.readVariable(counter), default: after, cases: cases)
            for (number, target) in targets.enumerated() {
                builder.seal(target)
                builder.switchTo(target)
                let step = builder.constant(int: Int32(number % 7))
                let sum = builder.binaryOperation(.add, .int, builder.readVariable(counter), step)
                builder.writeVariable(counter, sum)
                builder.jump(head)
            }
            builder.seal(head)
            builder.seal(after)
            builder.switchTo(after)
            builder.returnValue(builder.box(.int, builder.readVariable(counter)))
        }
    }
}

import Testing

/// Every instruction on integers, in both widths, with operands as constants and as variables, the result used as a
/// value and as a condition: all the forms that translation chooses between.
struct NumberTests {
    static let operations = [
        "isum", "imul", "isubul", "isublu", "idivlu", "idivul", "iremlu", "iremul", "ior", "iand", "ixor", "log_or",
        "log_and", "log_xor", "ige", "ile", "igt", "ilt", "ishl", "ishr", "ushr",
    ]
    static let comparisons = ["ige", "ile", "igt", "ilt"]
    static let shifts = ["ishl", "ishr", "ushr"]
    static let ints: [Int64] = [
        0, 1, -1, 2, -2, 7, 31, 32, 33, 255, 256, 32_767, 32_768, -32_768, -32_769, 8_388_607, 8_388_608, -8_388_608,
        -8_388_609, 2_147_483_647, -2_147_483_648, 123_456_789, -987_654_321,
    ]
    static let longs: [Int64] =
        ints + [
            1 << 32, (1 << 32) - 1, -(1 << 32), Int64.max, Int64.min, 0x8000_0000, 0x1_8000_0000, 1 << 47,
            (1 << 47) - 1, -(1 << 47), -(1 << 47) - 1, 63, 64, 0x1234_5678_9ABC_DEF0,
        ]

    /// The result by the specification; nil for a division by zero.
    static func expected(_ operation: String, _ lower: Int64, _ upper: Int64, wide: Bool) -> Int64? {
        func narrow(_ value: Int64) -> Int64 { wide ? value : Int64(Int32(truncatingIfNeeded: value)) }
        func divide(_ a: Int64, _ b: Int64) -> Int64? {
            b == 0 ? nil : b == -1 ? narrow(0 &- a) : a / b
        }
        func remainder(_ a: Int64, _ b: Int64) -> Int64? { b == 0 ? nil : b == -1 ? 0 : a % b }
        let count = lower & (wide ? 63 : 31)
        switch operation {
        case "isum": return narrow(lower &+ upper)
        case "imul": return narrow(lower &* upper)
        case "isubul": return narrow(upper &- lower)
        case "isublu": return narrow(lower &- upper)
        case "idivlu": return divide(lower, upper)
        case "idivul": return divide(upper, lower)
        case "iremlu": return remainder(lower, upper)
        case "iremul": return remainder(upper, lower)
        case "ior": return lower | upper
        case "iand": return lower & upper
        case "ixor": return lower ^ upper
        case "log_or": return lower != 0 || upper != 0 ? 1 : 0
        case "log_and": return lower != 0 && upper != 0 ? 1 : 0
        case "log_xor": return (lower != 0) != (upper != 0) ? 1 : 0
        case "ige": return lower >= upper ? 1 : 0
        case "ile": return lower <= upper ? 1 : 0
        case "igt": return lower > upper ? 1 : 0
        case "ilt": return lower < upper ? 1 : 0
        case "ishl": return narrow(upper << count)
        case "ishr": return upper >> count
        case "ushr":
            return wide
                ? Int64(bitPattern: UInt64(bitPattern: upper) >> UInt64(count))
                : Int64(Int32(bitPattern: UInt32(truncatingIfNeeded: upper) >> UInt32(count)))
        default: return nil
        }
    }

    private static func constant(_ value: Int64, wide: Bool) -> [String] {
        [wide ? "iconst_64bit \(value)" : "iconst_32bit \(value)"]
    }

    private static func get(_ position: Int, wide: Bool) -> [String] {
        [(wide ? "prefix_long " : "") + "is_get32 \(position)"]
    }

    private static func set(_ position: Int, wide: Bool) -> [String] {
        [(wide ? "prefix_long " : "") + "is_set32 \(position)"]
    }

    private static let print = ["os_get32 0", "is_get32 4", "i2o", "call_8bit 35 1", "os_drop"]

    /// Code that computes one case and prints its result: as an int, as two halves, or nothing if it traps.
    private static func code(_ operation: String, _ lower: Int64, _ upper: Int64, wide: Bool, form: Int, label: Int)
        -> [String]
    {
        let prefix = wide ? "prefix_long " : ""
        let isShift = shifts.contains(operation)
        let isComparison = comparisons.contains(operation)
        let lowerIsWide = wide && !isShift
        let lowerIsVariable = form == 1 || form >= 3
        let upperIsVariable = form >= 2
        let traps = expected(operation, lower, upper, wide: wide) == nil
        var code: [String] = []
        if traps { code += ["summon .internal.string", "push_catcher h\(label)"] }
        if lowerIsVariable { code += constant(lower, wide: lowerIsWide) + set(0, wide: lowerIsWide) }
        if upperIsVariable { code += constant(upper, wide: wide) + set(2, wide: wide) }
        code += lowerIsVariable ? get(0, wide: lowerIsWide) : constant(lower, wide: lowerIsWide)
        code += upperIsVariable ? get(2, wide: wide) : constant(upper, wide: wide)
        code.append(prefix + operation)
        if isComparison, form >= 3 {
            // As a condition; form 4 through a logical not.
            let ifZero = form == 3 ? 0 : 1
            if form == 4 { code.append("log_not") }
            code += ["jz z\(label)", "iconst_8bit \(1 - ifZero)", "is_set32 4", "jmp e\(label)"]
            code += ["z\(label):", "iconst_8bit \(ifZero)", "is_set32 4", "e\(label):"] + print
        } else if wide, !isComparison {
            code += set(6, wide: true)
            code += get(6, wide: true) + ["froml", "is_set32 4"] + print
            code += ["iconst_8bit 32"] + get(6, wide: true) + ["prefix_long ishr", "froml", "is_set32 4"] + print
        } else {
            code += ["is_set32 4"] + print
        }
        if traps {
            code += ["pop_catcher", "jmp x\(label)", "h\(label):", "os_set32 1"]
            code += ["os_get32 0", "os_get32 1", "call_8bit 35 1", "os_drop", "x\(label):"]
        }
        return code
    }

    private static func output(_ operation: String, _ lower: Int64, _ upper: Int64, wide: Bool) -> [String] {
        guard let value = expected(operation, lower, upper, wide: wide) else { return ["divide by zero"] }
        if wide, !comparisons.contains(operation) {
            return ["\(Int32(truncatingIfNeeded: value))", "\(Int32(truncatingIfNeeded: value >> 32))"]
        }
        return ["\(value)"]
    }

    @Test("integer instructions", arguments: operations)
    func integers(_ operation: String) {
        var code: [String] = []
        var methods = ""
        var count = 0
        var calls = ""
        var expected: [String] = []
        func flush() {
            methods += """

                .method part\(count) \(16 + count) (boot: .internal.boot) void
                    arg_count 1
                    stack_reserve 1 8
                    \(code.joined(separator: "\n    "))
                    summon_null
                    ret

                """
            calls += "    summon_this\n    os_get32 0\n    call_32bit \(16 + count) 1\n    os_drop\n"
            count += 1
            code = []
        }
        var label = 0
        for wide in [false, true] {
            let values = wide ? Self.longs : Self.ints
            for (index, first) in values.enumerated() {
                for step in [1, 4, 9, 14, 20] {
                    let second = values[(index * 3 + step) % values.count]
                    let lower = Self.shifts.contains(operation) ? Int64(Int32(truncatingIfNeeded: first)) : first
                    for form in 0...4 {
                        code += Self.code(operation, lower, second, wide: wide, form: form, label: label)
                        expected += Self.output(operation, lower, second, wide: wide)
                        label += 1
                    }
                }
                if code.count > 600 { flush() }
            }
        }
        flush()
        let text = """
            .class .test.numbers
            .parent .internal.object
            .slots 0 \(16 + count)

            .method start 8 (boot: .internal.boot) void
                arg_count 1
            \(calls)    summon_null
                ret
            \(methods)
            """
        let outcome = Program(text).run()
        #expect(outcome.loadError == nil)
        #expect(outcome.failures.isEmpty)
        let lines = outcome.output.split(separator: "\n").map(String.init)
        #expect(lines.count == expected.count)
        for (line, wanted) in zip(lines, expected) where line != wanted {
            Issue.record("\(operation): \(line) instead of \(wanted)")
            break
        }
    }
}

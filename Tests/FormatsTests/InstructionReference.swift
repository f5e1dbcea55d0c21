import PhantomISA

/// The text of `docs/bytecode.md`, made from the opcode table.
enum InstructionReference {
    static let text = preface + OpcodeCategory.allCases.map(section).joined() + notes

    private static let preface = """
        # Instructions

        Made from the opcode table by `PLC_BLESS=1 swift test --filter InstructionReferenceTests`; do not edit.

        An instruction is an opcode byte and its operands. Numbers are big-endian: `u8` is one byte, `i32` and `i64` are
        signed, `str` is an `i32` byte count and the bytes. A `target` is an `i32` that counts from its own first byte.

        A method has an object stack O of references and an integer stack I of 32-bit cells. An `int` or `float` takes one
        cell, a `long` or `double` two, the high half deeper. Effects are written bottom → top: `R` a reference, `s` a
        string, `C` a class, `N` a number object; `i` one cell, `hi lo` two cells, `w` one or two as the prefix says. A
        prefix holds for the next instruction only, which has to be one that honours it: column *Prefixes* has `l` for
        `prefix_long`, `f` for `prefix_float` and `d` for `prefix_double`. `u` is the top of I before the instruction, `l`
        what lies below it.

        A method starts with its arguments on O and their number on I.

        """

    private static func section(_ category: OpcodeCategory) -> String {
        let rows = Opcode.allCases.filter { $0.info.category == category }
            .map { opcode -> String in
                let info = opcode.info
                let number = String(opcode.rawValue, radix: 16, uppercase: true)
                let columns = [
                    (number.count == 1 ? "0" : "") + number, "`\(info.mnemonic)`", operands(info.shape),
                    objectEffect(info, opcode), integerEffect(info, opcode), prefixes(info.prefixes),
                    info.summary.description,
                ]
                return "| " + columns.joined(separator: " | ") + " |\n"
            }
        return """

            ## \(title(category))

            | Op | Mnemonic | Operands | O | I | Prefixes | Meaning |
            |---|---|---|---|---|---|---|

            """ + rows.joined()
    }

    private static func title(_ category: OpcodeCategory) -> String {
        switch category {
        case .flow: "Flow"
        case .call: "Calls"
        case .stack: "Stack movement and locals"
        case .object: "Objects and fields"
        case .constant: "Constants and well-known objects"
        case .number: "Numbers"
        case .exception: "Exceptions"
        case .prefix: "Prefixes"
        case .rejected: "Illegal in class files"
        }
    }

    private static func operands(_ shape: OperandShape) -> String {
        switch shape {
        case .none: ""
        case .u8: "`u8`"
        case .i32: "`i32`"
        case .i64: "`i64`"
        case .string: "`str`"
        case .jump: "`target`"
        case .reserve: "`u8` nulls, `u8` cells"
        case .callCount: "`u8` n"
        case .callNarrow: "`u8` ordinal, `i32` n"
        case .callWide: "`i32` ordinal, `i32` n"
        case .switchTable: "`i32` count, `i32` shift, `i32` divisor, count × `target`"
        case .debug: "`u8` mode, then `str` if mode & 80"
        }
    }

    private static func objectEffect(_ info: OpcodeInfo, _ opcode: Opcode) -> String {
        if opcode == .stackReserve { return "→ null…" }
        var pops = list(info.objects.pops).map(name)
        switch info.arguments {
        case .none: break
        case .aboveReceiver: pops.append("a1…an")
        case .belowReceiver: pops.insert("a1…an", at: 0)
        }
        return effect(pops, list(info.objects.pushes).map(name))
    }

    private static func integerEffect(_ info: OpcodeInfo, _ opcode: Opcode) -> String {
        if opcode == .stackReserve { return "→ 0…" }
        return effect(list(info.integers.pops).map(name), list(info.integers.pushes).map(name))
    }

    private static func effect(_ pops: [String], _ pushes: [String]) -> String {
        if pops.isEmpty && pushes.isEmpty { return "" }
        return (pops + ["→"] + pushes).joined(separator: " ")
    }

    private static func list<Kind>(_ kinds: KindList<Kind>) -> [Kind] {
        [kinds.first, kinds.second].compactMap { $0 }
    }

    private static func name(_ kind: ObjectKind) -> String {
        switch kind {
        case .any: "R"
        case .string: "s"
        case .classObject: "C"
        case .number: "N"
        case .null: "null"
        }
    }

    private static func name(_ kind: CellKind) -> String {
        switch kind {
        case .one: "i"
        case .two: "hi lo"
        case .width: "w"
        }
    }

    private static func prefixes(_ set: PrefixSet) -> String {
        switch set {
        case .none: ""
        case .integer: "l"
        case .any: "l f d"
        }
    }

    private static let notes = """

        ## Calls

        Arguments are pushed left to right. A call leaves exactly one reference. Virtual calls have 38 encodings; the writer
        takes the shortest one. `static_invoke` and `dynamic_invoke` take their arguments below the receiver.

        ## What the verifier asks for

        | Rule | |
        |---|---|
        | V1 | Decoding from offset 0 ends at the end of the code; opcodes are legal, operands lie inside. |
        | V2 | Targets are starts of instructions, prefix included. A prefix is honoured by the instruction behind it. |
        | V3 | The table of a `switch` lies inside the code, its divisor is above 0. |
        | V4 | The last instruction is `ret`, `throw` or `jmp`. |
        | V5 | Depths never go below 0 or above 65535, and are equal on all paths that meet. |
        | V6 | A 64-bit operation takes two halves of one number; nothing takes half of one, or a cell that holds unlike things \
        on different paths. Cells of `stack_reserve` are of any kind until written. |
        | V7 | Positions lie below the current depth. |
        | V8 | The code starts with `arg_count n`, n being the declared count, or with `iconst_32bit n; isublu; jz`, or it \
        does not touch its arguments. |
        | V9 | Slots are below the number of object slots of the class, inherited ones included. |
        | V10 | Constants exist. |
        | V11 | Argument counts are 0 to 255, ordinals 0 to 65535. |
        | V12 | The argument count of `dynamic_invoke` is a constant known on all paths. |
        | V13 | Catchers are nested and equal on all paths that meet; under a catcher nothing is taken from the stacks that \
        lay there when it was pushed. A handler has those depths and the exception on top. |
        | V14 | A fresh number, string or class is not used where another kind is needed. |
        | V15 | Nothing else is asked of references; the machine checks them when it runs. |

        V1 to V3 hold for all code, the others for what control can reach. Raw bits pass freely between int and float and
        between long and double, since constants of floating types are pushed as integers.

        """
}

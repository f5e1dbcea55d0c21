import PhantomISA
import Testing

@Suite("Opcode table")
struct OpcodeTableTests {
    /// Number, mnemonic and smallest operand size of every legal instruction, from bytecode.md sections 4.1 to 4.7.
    private static let specified = """
        00 nop 0, 01 debug 1, 04 djnz 4, 05 jz 4, 06 jmp 4, 07 switch 12, 08 ret 0, 09 short_call_0 0,
        0A short_call_1 0, 0B short_call_2 0, 0C short_call_3 0, 0D call_8bit 5, 0E call_32bit 8, 0F sys_8bit 1,
        10 is_dup 0, 11 is_drop 0, 12 os_dup 0, 13 os_drop 0, 14 os_load8 1, 15 os_save8 1, 16 os_load32 4,
        17 os_save32 4, 18 new 0, 1C os_pull32 4, 1E os_get32 4, 1F os_set32 4, 20 iconst_0 0, 21 iconst_1 0,
        22 iconst_8bit 1, 23 iconst_32bit 4, 24 sconst_bin 4, 25 iconst_64bit 8, 26 is_get32 4, 27 is_set32 4,
        28 const_pool 4, 29 stack_reserve 2, 2B cast 0, 2D push_catcher 4, 2E pop_catcher 0, 2F throw 0,
        30 summon_thread 0, 31 summon_this 0, 37 summon_null 0, 38 summon_class_class 0, 39 summon_int_class 0,
        3A summon_string_class 0, 3B summon_interface_class 0, 3C summon_code_class 0, 3D summon_array_class 0,
        3F summon_by_name 4, 40 i2o 0, 41 o2i 0, 42 isum 0, 43 imul 0, 44 isubul 0, 45 isublu 0, 46 idivul 0,
        47 idivlu 0, 48 ior 0, 49 iand 0, 4A ixor 0, 4B inot 0, 4C log_or 0, 4D log_and 0, 4E log_xor 0,
        4F log_not 0, 50 is_load8 1, 51 is_save8 1, 52 ige 0, 53 ile 0, 54 igt 0, 55 ilt 0, 56 iremul 0, 57 iremlu 0,
        58 os_eq 0, 59 os_neq 0, 5A os_isnull 0, 5B os_push_null 0, 62 general_lock 0, 63 general_unlock 0,
        6E static_invoke 8, 6F dynamic_invoke 0, 70 ishl 0, 71 ishr 0, 72 ushr 0, 73 arg_count 1, 74 fromi 0,
        75 froml 0, 76 fromf 0, 77 fromd 0, A0 call_00 1, A1 call_01 1, A2 call_02 1, A3 call_03 1, A4 call_04 1,
        A5 call_05 1, A6 call_06 1, A7 call_07 1, A8 call_08 1, A9 call_09 1, AA call_0A 1, AB call_0B 1,
        AC call_0C 1, AD call_0D 1, AE call_0E 1, AF call_0F 1, B0 call_10 1, B1 call_11 1, B2 call_12 1,
        B3 call_13 1, B4 call_14 1, B5 call_15 1, B6 call_16 1, B7 call_17 1, B8 call_18 1, B9 call_19 1,
        BA call_1A 1, BB call_1B 1, BC call_1C 1, BD call_1D 1, BE call_1E 1, BF call_1F 1
        """

    private static let rows: [(number: UInt8, mnemonic: String, size: Int)] = specified.split(separator: ",").map {
        let words = $0.split(whereSeparator: { $0 == " " || $0 == "\n" })
        return (UInt8(words[0], radix: 16)!, String(words[1]), Int(words[2])!)
    }

    @Test("numbers and mnemonics are those of the specification")
    func numbers() {
        for row in Self.rows {
            let opcode = Opcode(rawValue: row.number)
            #expect(opcode?.info.mnemonic.description == row.mnemonic)
            #expect(opcode?.info.category != .rejected || row.mnemonic == "sys_8bit")
        }
        let legal = Opcode.allCases.filter { $0.info.category != .rejected && $0.info.category != .prefix }
        #expect(legal.count == Self.rows.count - 1)
        #expect(Opcode.prefixLong.rawValue == 0x5C)
        #expect(Opcode.prefixFloat.rawValue == 0x5D)
        #expect(Opcode.prefixDouble.rawValue == 0x5E)
        #expect(Set(Opcode.allCases.map { $0.info.mnemonic.description }).count == Opcode.allCases.count)
    }

    @Test("operands have the specified sizes, and code that ends inside them is refused")
    func sizes() throws {
        for row in Self.rows {
            let code = [row.number] + [UInt8](repeating: 0, count: row.size)
            #expect(try Instruction.decode(code, at: 0).length == 1 + row.size, "\(row.mnemonic)")
            for count in 0..<row.size {
                #expect(throws: DecodeError.self) { try Instruction.decode(Array(code.prefix(1 + count)), at: 0) }
            }
        }
    }

    @Test("bytes that are no opcode are refused")
    func unassigned() {
        let assigned = Set(Self.rows.map(\.number))
        for byte in UInt8.min...UInt8.max where !assigned.contains(byte) {
            let code = [byte, 0, 0, 0, 0, 0]
            let isPrefix = (0x5C...0x5E).contains(byte)
            let opcode = try? Instruction.decode(code, at: 0).opcode
            #expect(isPrefix ? opcode == .nop : opcode == nil || opcode?.info.category == .rejected)
        }
    }

    @Test("prefixes are honoured as section 5 says")
    func prefixes() {
        let any: Set<Opcode> = [
            .isDup, .isDrop, .isGet32, .isSet32, .iconst0, .iconst1, .iconst8bit, .iconst32bit, .i2o, .o2i, .isum,
            .imul,
            .isubul, .isublu, .idivul, .idivlu, .iremul, .iremlu, .ige, .ile, .igt, .ilt, .fromi, .froml, .fromf,
            .fromd,
        ]
        let integer: Set<Opcode> = [
            .ior, .iand, .ixor, .inot, .logOr, .logAnd, .logXor, .logNot, .ishl, .ishr, .ushr,
        ]
        for opcode in Opcode.allCases {
            let prefixes = opcode.info.prefixes
            #expect(prefixes.contains(.none))
            #expect(prefixes.contains(.long) == (any.contains(opcode) || integer.contains(opcode)))
            #expect(prefixes.contains(.float) == any.contains(opcode))
            #expect(prefixes.contains(.double) == any.contains(opcode))
        }
    }
}

extension Opcode {
    /// What the toolchain and the machine know about this opcode. Encoding, decoding, the assembler, the listing, the
    /// verifier's stack effects and the reference document all follow from these rows.
    public var info: OpcodeInfo {
        switch self {
        case .nop: OpcodeInfo("nop", .flow, "Does nothing.")
        case .debug:
            OpcodeInfo("debug", .debug, .flow,
                "Debugging output of the original machine; changes no state and may be ignored.")
        case .djnz:
            OpcodeInfo("djnz", .jump, .flow, integers: .init([.one], [.one]),
                "Decrements the top cell, which stays, and jumps if it is not 0 now.")
        case .jz: OpcodeInfo("jz", .jump, .flow, integers: .init([.one], []), "Pops a cell and jumps if it is 0.")
        case .jmp: OpcodeInfo("jmp", .jump, .flow, "Jumps.")
        case .switch:
            OpcodeInfo("switch", .switchTable, .flow, integers: .init([.one], []),
                "Pops v; jumps by entry ((v + shift) as unsigned) / divisor, or goes on after the table.")
        case .ret:
            OpcodeInfo("ret", .flow,
                "Returns the top of the object stack, or null if that is empty; the frame is discarded.")
        case .shortCall0:
            OpcodeInfo("short_call_0", .call, objects: .init([.any], [.any]),
                "Virtual call of ordinal 0 without arguments.")
        case .shortCall1:
            OpcodeInfo("short_call_1", .call, objects: .init([.any], [.any]),
                "Virtual call of ordinal 1 without arguments.")
        case .shortCall2:
            OpcodeInfo("short_call_2", .call, objects: .init([.any], [.any]),
                "Virtual call of ordinal 2 without arguments.")
        case .shortCall3:
            OpcodeInfo("short_call_3", .call, objects: .init([.any], [.any]),
                "Virtual call of ordinal 3 without arguments.")
        case .call8bit:
            OpcodeInfo("call_8bit", .callNarrow, .call, objects: .init([.any], [.any]), arguments: .aboveReceiver,
                "Virtual call, ordinal in one byte, argument count in four.")
        case .call32bit:
            OpcodeInfo("call_32bit", .callWide, .call, objects: .init([.any], [.any]), arguments: .aboveReceiver,
                "Virtual call, ordinal and argument count in four bytes each.")
        case .sys8bit:
            OpcodeInfo("sys_8bit", .u8, .rejected,
                "Runs a native function of the class of `this`. Illegal in a class file.")
        case .isDup:
            OpcodeInfo("is_dup", .stack, integers: .init([.width], [.width, .width]), prefixes: .any,
                "Pushes a copy of the top number.")
        case .isDrop:
            OpcodeInfo("is_drop", .stack, integers: .init([.width], []), prefixes: .any,
                "Discards the top number.")
        case .osDup:
            OpcodeInfo("os_dup", .stack, objects: .init([.any], [.any, .any]),
                "Pushes a copy of the top reference.")
        case .osDrop: OpcodeInfo("os_drop", .stack, objects: .init([.any], []), "Discards the top reference.")
        case .osLoad8:
            OpcodeInfo("os_load8", .u8, .object, objects: .init([], [.any]),
                "Pushes a field of `this`, slot number in one byte.")
        case .osSave8:
            OpcodeInfo("os_save8", .u8, .object, objects: .init([.any], []),
                "Pops into a field of `this`, slot number in one byte.")
        case .osLoad32:
            OpcodeInfo("os_load32", .i32, .object, objects: .init([], [.any]),
                "Pushes a field of `this`, slot number in four bytes.")
        case .osSave32:
            OpcodeInfo("os_save32", .i32, .object, objects: .init([.any], []),
                "Pops into a field of `this`, slot number in four bytes.")
        case .new:
            OpcodeInfo("new", .object, objects: .init([.classObject], [.any]),
                "Makes an instance with null slots; no constructor runs.")
        case .copy:
            OpcodeInfo("copy", .rejected, objects: .init([.any], [.any]),
                "Shallow copy; disabled. Illegal in a class file.")
        case .osCompose32:
            OpcodeInfo("os_compose32", .i32, .rejected,
                "Object from its slots; disabled. Illegal in a class file.")
        case .osDecompose:
            OpcodeInfo("os_decompose", .rejected,
                "Object to its slots; disabled. Illegal in a class file.")
        case .osPull32:
            OpcodeInfo("os_pull32", .i32, .stack, objects: .init([], [.any]),
                "Pushes a copy of the reference that lies the given number below the top.")
        case .osGet32:
            OpcodeInfo("os_get32", .i32, .stack, objects: .init([], [.any]),
                "Pushes a copy of the reference at a position counted from the bottom.")
        case .osSet32:
            OpcodeInfo("os_set32", .i32, .stack, objects: .init([.any], []),
                "Pops a reference, then stores it at a position counted from the bottom.")
        case .iconst0:
            OpcodeInfo("iconst_0", .constant, integers: .init([], [.width]), prefixes: .any,
                "Pushes integer 0 in the current width.")
        case .iconst1:
            OpcodeInfo("iconst_1", .constant, integers: .init([], [.width]), prefixes: .any,
                "Pushes integer 1 in the current width.")
        case .iconst8bit:
            OpcodeInfo("iconst_8bit", .u8, .constant, integers: .init([], [.width]), prefixes: .any,
                "Pushes an integer of 0 to 255, zero-extended to the current width.")
        case .iconst32bit:
            OpcodeInfo("iconst_32bit", .i32, .constant, integers: .init([], [.width]), prefixes: .any,
                "Pushes a 32-bit integer, sign-extended to the current width.")
        case .sconstBin:
            OpcodeInfo("sconst_bin", .string, .constant, objects: .init([], [.string]),
                "Pushes a new string with the bytes in the code.")
        case .iconst64bit:
            OpcodeInfo("iconst_64bit", .i64, .constant, integers: .init([], [.two]),
                "Pushes a 64-bit integer (or the bits of a double).")
        case .isGet32:
            OpcodeInfo("is_get32", .i32, .stack, integers: .init([], [.width]), prefixes: .any,
                "Pushes a copy of the number at a position counted from the bottom; wide: high half first.")
        case .isSet32:
            OpcodeInfo("is_set32", .i32, .stack, integers: .init([.width], []), prefixes: .any,
                "Pops a number, then stores it at a position counted from the bottom.")
        case .constPool:
            OpcodeInfo("const_pool", .i32, .constant, objects: .init([], [.string]),
                "Pushes an entry of the constant pool of the class that declares the method.")
        case .stackReserve:
            OpcodeInfo("stack_reserve", .reserve, .stack,
                "Pushes the given numbers of nulls and of zero cells.")
        case .cast:
            OpcodeInfo("cast", .object, objects: .init([.any, .classObject], [.any]),
                "Pops a class; throws `cast to not parent` if the reference is neither null nor an instance of it.")
        case .pushCatcher:
            OpcodeInfo("push_catcher", .jump, .exception, objects: .init([.classObject], []),
                "Pops a class and makes the target its handler.")
        case .popCatcher: OpcodeInfo("pop_catcher", .exception, "Ends the range of the newest handler.")
        case .throw: OpcodeInfo("throw", .exception, objects: .init([.any], []), "Pops an object and throws it.")
        case .summonThread:
            OpcodeInfo("summon_thread", .constant, objects: .init([], [.any]),
                "Pushes the current thread.")
        case .summonThis: OpcodeInfo("summon_this", .constant, objects: .init([], [.any]), "Pushes the receiver.")
        case .summonNull: OpcodeInfo("summon_null", .constant, objects: .init([], [.null]), "Pushes null.")
        case .summonClassClass:
            OpcodeInfo("summon_class_class", .constant, objects: .init([], [.classObject]),
                "Pushes the class `.internal.class`.")
        case .summonIntClass:
            OpcodeInfo("summon_int_class", .constant, objects: .init([], [.classObject]),
                "Pushes the class `.internal.int`.")
        case .summonStringClass:
            OpcodeInfo("summon_string_class", .constant, objects: .init([], [.classObject]),
                "Pushes the class `.internal.string`.")
        case .summonInterfaceClass:
            OpcodeInfo("summon_interface_class", .constant, objects: .init([], [.classObject]),
                "Pushes the class `.internal.interface`.")
        case .summonCodeClass:
            OpcodeInfo("summon_code_class", .constant, objects: .init([], [.classObject]),
                "Pushes the class `.internal.code`.")
        case .summonArrayClass:
            OpcodeInfo("summon_array_class", .constant, objects: .init([], [.classObject]),
                "Pushes the class `.internal.container.array`.")
        case .summonByName:
            OpcodeInfo("summon_by_name", .string, .constant, objects: .init([], [.classObject]),
                "Pushes the class with this absolute name, loading it if needed.")
        case .i2o:
            OpcodeInfo("i2o", .number, objects: .init([], [.number]), integers: .init([.width], []), prefixes: .any,
                "Boxes a number.")
        case .o2i:
            OpcodeInfo("o2i", .number, objects: .init([.number], []), integers: .init([], [.width]), prefixes: .any,
                "Unboxes a number of exactly the current width's class.")
        case .isum:
            OpcodeInfo("isum", .number, integers: .init([.width, .width], [.width]), prefixes: .any,
                "l + u (u is the top, l below it).")
        case .imul: OpcodeInfo("imul", .number, integers: .init([.width, .width], [.width]), prefixes: .any, "l × u.")
        case .isubul:
            OpcodeInfo("isubul", .number, integers: .init([.width, .width], [.width]), prefixes: .any,
                "u − l.")
        case .isublu:
            OpcodeInfo("isublu", .number, integers: .init([.width, .width], [.width]), prefixes: .any,
                "l − u.")
        case .idivul:
            OpcodeInfo("idivul", .number, integers: .init([.width, .width], [.width]), prefixes: .any,
                "u / l.")
        case .idivlu:
            OpcodeInfo("idivlu", .number, integers: .init([.width, .width], [.width]), prefixes: .any,
                "l / u.")
        case .ior:
            OpcodeInfo("ior", .number, integers: .init([.width, .width], [.width]), prefixes: .integer,
                "Bitwise or.")
        case .iand:
            OpcodeInfo("iand", .number, integers: .init([.width, .width], [.width]), prefixes: .integer,
                "Bitwise and.")
        case .ixor:
            OpcodeInfo("ixor", .number, integers: .init([.width, .width], [.width]), prefixes: .integer,
                "Bitwise exclusive or.")
        case .inot:
            OpcodeInfo("inot", .number, integers: .init([.width], [.width]), prefixes: .integer,
                "Bitwise complement.")
        case .logOr:
            OpcodeInfo("log_or", .number, integers: .init([.width, .width], [.width]), prefixes: .integer,
                "1 if any operand is not 0, else 0, in the current width.")
        case .logAnd:
            OpcodeInfo("log_and", .number, integers: .init([.width, .width], [.width]), prefixes: .integer,
                "1 if both operands are not 0, else 0, in the current width.")
        case .logXor:
            OpcodeInfo("log_xor", .number, integers: .init([.width, .width], [.width]), prefixes: .integer,
                "1 if exactly one operand is not 0, else 0, in the current width.")
        case .logNot:
            OpcodeInfo("log_not", .number, integers: .init([.width], [.width]), prefixes: .integer,
                "1 if the operand is 0, else 0, in the current width.")
        case .isLoad8:
            OpcodeInfo("is_load8", .u8, .object, integers: .init([], [.one]),
                "Pushes the value of the int object in a field of `this`.")
        case .isSave8:
            OpcodeInfo("is_save8", .u8, .object, integers: .init([.one], []),
                "Stores a new int object into a field of `this`.")
        case .ige:
            OpcodeInfo("ige", .number, integers: .init([.width, .width], [.one]), prefixes: .any,
                "l ≥ u, one cell 1 or 0; false with NaN.")
        case .ile:
            OpcodeInfo("ile", .number, integers: .init([.width, .width], [.one]), prefixes: .any,
                "l ≤ u, one cell 1 or 0; false with NaN.")
        case .igt:
            OpcodeInfo("igt", .number, integers: .init([.width, .width], [.one]), prefixes: .any,
                "l > u, one cell 1 or 0; false with NaN.")
        case .ilt:
            OpcodeInfo("ilt", .number, integers: .init([.width, .width], [.one]), prefixes: .any,
                "l < u, one cell 1 or 0; false with NaN.")
        case .iremul:
            OpcodeInfo("iremul", .number, integers: .init([.width, .width], [.width]), prefixes: .any,
                "u mod l, with the sign of u.")
        case .iremlu:
            OpcodeInfo("iremlu", .number, integers: .init([.width, .width], [.width]), prefixes: .any,
                "l mod u, with the sign of l.")
        case .osEq:
            OpcodeInfo("os_eq", .object, objects: .init([.any, .any], []), integers: .init([], [.one]),
                "1 if both are the same reference, else 0.")
        case .osNeq:
            OpcodeInfo("os_neq", .object, objects: .init([.any, .any], []), integers: .init([], [.one]),
                "1 if they are different references, else 0.")
        case .osIsnull:
            OpcodeInfo("os_isnull", .object, objects: .init([.any], []), integers: .init([], [.one]),
                "1 if the reference is null, else 0.")
        case .osPushNull:
            OpcodeInfo("os_push_null", .constant, objects: .init([], [.null]),
                "Pushes null; obsolete form, read only.")
        case .prefixLong: OpcodeInfo("prefix_long", .prefix, "The next instruction works on 64-bit integers.")
        case .prefixFloat: OpcodeInfo("prefix_float", .prefix, "The next instruction works on single floats.")
        case .prefixDouble: OpcodeInfo("prefix_double", .prefix, "The next instruction works on double floats.")
        case .generalLock:
            OpcodeInfo("general_lock", .object, objects: .init([.any], []),
                "Enters the monitor of the object.")
        case .generalUnlock:
            OpcodeInfo("general_unlock", .object, objects: .init([.any], []),
                "Leaves the monitor of the object.")
        case .staticInvoke:
            OpcodeInfo("static_invoke", .callWide, .call, objects: .init([.any, .classObject], [.any]),
                arguments: .belowReceiver,
                "Calls the method that the given class has at the ordinal, whatever the receiver's class has.")
        case .dynamicInvoke:
            OpcodeInfo("dynamic_invoke", .call, objects: .init([.any, .string], [.any]), integers: .init([.one], []),
                arguments: .belowReceiver,
                "Calls the receiver's method of that name; the argument count is the top cell.")
        case .ishl:
            OpcodeInfo("ishl", .number, integers: .init([.one, .width], [.width]), prefixes: .integer,
                "Shifts left; the count (one cell) lies below the value.")
        case .ishr:
            OpcodeInfo("ishr", .number, integers: .init([.one, .width], [.width]), prefixes: .integer,
                "Arithmetic shift right; the count (one cell) lies below the value.")
        case .ushr:
            OpcodeInfo("ushr", .number, integers: .init([.one, .width], [.width]), prefixes: .integer,
                "Logical shift right; the count (one cell) lies below the value.")
        case .argCount:
            OpcodeInfo("arg_count", .u8, .call, integers: .init([.one], []),
                "Pops the argument count; throws `invalid arg count` if it is another.")
        case .fromi:
            OpcodeInfo("fromi", .number, integers: .init([.one], [.width]), prefixes: .any,
                "Converts an int to the current width.")
        case .froml:
            OpcodeInfo("froml", .number, integers: .init([.two], [.width]), prefixes: .any,
                "Converts a long to the current width.")
        case .fromf:
            OpcodeInfo("fromf", .number, integers: .init([.one], [.width]), prefixes: .any,
                "Converts a float to the current width; toward zero, saturating, NaN gives 0.")
        case .fromd:
            OpcodeInfo("fromd", .number, integers: .init([.two], [.width]), prefixes: .any,
                "Converts a double to the current width; toward zero, saturating, NaN gives 0.")
        case .sys0: OpcodeInfo("sys_0", .rejected, "Withdrawn form of `sys_8bit 0`. Illegal in a class file.")
        case .sys1: OpcodeInfo("sys_1", .rejected, "Withdrawn form of `sys_8bit 1`. Illegal in a class file.")
        case .sys2: OpcodeInfo("sys_2", .rejected, "Withdrawn form of `sys_8bit 2`. Illegal in a class file.")
        case .sys3: OpcodeInfo("sys_3", .rejected, "Withdrawn form of `sys_8bit 3`. Illegal in a class file.")
        case .sys4: OpcodeInfo("sys_4", .rejected, "Withdrawn form of `sys_8bit 4`. Illegal in a class file.")
        case .sys5: OpcodeInfo("sys_5", .rejected, "Withdrawn form of `sys_8bit 5`. Illegal in a class file.")
        case .sys6: OpcodeInfo("sys_6", .rejected, "Withdrawn form of `sys_8bit 6`. Illegal in a class file.")
        case .sys7: OpcodeInfo("sys_7", .rejected, "Withdrawn form of `sys_8bit 7`. Illegal in a class file.")
        case .sys8: OpcodeInfo("sys_8", .rejected, "Withdrawn form of `sys_8bit 8`. Illegal in a class file.")
        case .sys9: OpcodeInfo("sys_9", .rejected, "Withdrawn form of `sys_8bit 9`. Illegal in a class file.")
        case .sysA: OpcodeInfo("sys_A", .rejected, "Withdrawn form of `sys_8bit 10`. Illegal in a class file.")
        case .sysB: OpcodeInfo("sys_B", .rejected, "Withdrawn form of `sys_8bit 11`. Illegal in a class file.")
        case .sysC: OpcodeInfo("sys_C", .rejected, "Withdrawn form of `sys_8bit 12`. Illegal in a class file.")
        case .sysD: OpcodeInfo("sys_D", .rejected, "Withdrawn form of `sys_8bit 13`. Illegal in a class file.")
        case .sysE: OpcodeInfo("sys_E", .rejected, "Withdrawn form of `sys_8bit 14`. Illegal in a class file.")
        case .sysF: OpcodeInfo("sys_F", .rejected, "Withdrawn form of `sys_8bit 15`. Illegal in a class file.")
        case .call00:
            OpcodeInfo("call_00", .callCount, .call, objects: .init([.any], [.any]), arguments: .aboveReceiver,
                "Virtual call of ordinal 0, argument count in one byte.")
        case .call01:
            OpcodeInfo("call_01", .callCount, .call, objects: .init([.any], [.any]), arguments: .aboveReceiver,
                "Virtual call of ordinal 1, argument count in one byte.")
        case .call02:
            OpcodeInfo("call_02", .callCount, .call, objects: .init([.any], [.any]), arguments: .aboveReceiver,
                "Virtual call of ordinal 2, argument count in one byte.")
        case .call03:
            OpcodeInfo("call_03", .callCount, .call, objects: .init([.any], [.any]), arguments: .aboveReceiver,
                "Virtual call of ordinal 3, argument count in one byte.")
        case .call04:
            OpcodeInfo("call_04", .callCount, .call, objects: .init([.any], [.any]), arguments: .aboveReceiver,
                "Virtual call of ordinal 4, argument count in one byte.")
        case .call05:
            OpcodeInfo("call_05", .callCount, .call, objects: .init([.any], [.any]), arguments: .aboveReceiver,
                "Virtual call of ordinal 5, argument count in one byte.")
        case .call06:
            OpcodeInfo("call_06", .callCount, .call, objects: .init([.any], [.any]), arguments: .aboveReceiver,
                "Virtual call of ordinal 6, argument count in one byte.")
        case .call07:
            OpcodeInfo("call_07", .callCount, .call, objects: .init([.any], [.any]), arguments: .aboveReceiver,
                "Virtual call of ordinal 7, argument count in one byte.")
        case .call08:
            OpcodeInfo("call_08", .callCount, .call, objects: .init([.any], [.any]), arguments: .aboveReceiver,
                "Virtual call of ordinal 8, argument count in one byte.")
        case .call09:
            OpcodeInfo("call_09", .callCount, .call, objects: .init([.any], [.any]), arguments: .aboveReceiver,
                "Virtual call of ordinal 9, argument count in one byte.")
        case .call0A:
            OpcodeInfo("call_0A", .callCount, .call, objects: .init([.any], [.any]), arguments: .aboveReceiver,
                "Virtual call of ordinal 10, argument count in one byte.")
        case .call0B:
            OpcodeInfo("call_0B", .callCount, .call, objects: .init([.any], [.any]), arguments: .aboveReceiver,
                "Virtual call of ordinal 11, argument count in one byte.")
        case .call0C:
            OpcodeInfo("call_0C", .callCount, .call, objects: .init([.any], [.any]), arguments: .aboveReceiver,
                "Virtual call of ordinal 12, argument count in one byte.")
        case .call0D:
            OpcodeInfo("call_0D", .callCount, .call, objects: .init([.any], [.any]), arguments: .aboveReceiver,
                "Virtual call of ordinal 13, argument count in one byte.")
        case .call0E:
            OpcodeInfo("call_0E", .callCount, .call, objects: .init([.any], [.any]), arguments: .aboveReceiver,
                "Virtual call of ordinal 14, argument count in one byte.")
        case .call0F:
            OpcodeInfo("call_0F", .callCount, .call, objects: .init([.any], [.any]), arguments: .aboveReceiver,
                "Virtual call of ordinal 15, argument count in one byte.")
        case .call10:
            OpcodeInfo("call_10", .callCount, .call, objects: .init([.any], [.any]), arguments: .aboveReceiver,
                "Virtual call of ordinal 16, argument count in one byte.")
        case .call11:
            OpcodeInfo("call_11", .callCount, .call, objects: .init([.any], [.any]), arguments: .aboveReceiver,
                "Virtual call of ordinal 17, argument count in one byte.")
        case .call12:
            OpcodeInfo("call_12", .callCount, .call, objects: .init([.any], [.any]), arguments: .aboveReceiver,
                "Virtual call of ordinal 18, argument count in one byte.")
        case .call13:
            OpcodeInfo("call_13", .callCount, .call, objects: .init([.any], [.any]), arguments: .aboveReceiver,
                "Virtual call of ordinal 19, argument count in one byte.")
        case .call14:
            OpcodeInfo("call_14", .callCount, .call, objects: .init([.any], [.any]), arguments: .aboveReceiver,
                "Virtual call of ordinal 20, argument count in one byte.")
        case .call15:
            OpcodeInfo("call_15", .callCount, .call, objects: .init([.any], [.any]), arguments: .aboveReceiver,
                "Virtual call of ordinal 21, argument count in one byte.")
        case .call16:
            OpcodeInfo("call_16", .callCount, .call, objects: .init([.any], [.any]), arguments: .aboveReceiver,
                "Virtual call of ordinal 22, argument count in one byte.")
        case .call17:
            OpcodeInfo("call_17", .callCount, .call, objects: .init([.any], [.any]), arguments: .aboveReceiver,
                "Virtual call of ordinal 23, argument count in one byte.")
        case .call18:
            OpcodeInfo("call_18", .callCount, .call, objects: .init([.any], [.any]), arguments: .aboveReceiver,
                "Virtual call of ordinal 24, argument count in one byte.")
        case .call19:
            OpcodeInfo("call_19", .callCount, .call, objects: .init([.any], [.any]), arguments: .aboveReceiver,
                "Virtual call of ordinal 25, argument count in one byte.")
        case .call1A:
            OpcodeInfo("call_1A", .callCount, .call, objects: .init([.any], [.any]), arguments: .aboveReceiver,
                "Virtual call of ordinal 26, argument count in one byte.")
        case .call1B:
            OpcodeInfo("call_1B", .callCount, .call, objects: .init([.any], [.any]), arguments: .aboveReceiver,
                "Virtual call of ordinal 27, argument count in one byte.")
        case .call1C:
            OpcodeInfo("call_1C", .callCount, .call, objects: .init([.any], [.any]), arguments: .aboveReceiver,
                "Virtual call of ordinal 28, argument count in one byte.")
        case .call1D:
            OpcodeInfo("call_1D", .callCount, .call, objects: .init([.any], [.any]), arguments: .aboveReceiver,
                "Virtual call of ordinal 29, argument count in one byte.")
        case .call1E:
            OpcodeInfo("call_1E", .callCount, .call, objects: .init([.any], [.any]), arguments: .aboveReceiver,
                "Virtual call of ordinal 30, argument count in one byte.")
        case .call1F:
            OpcodeInfo("call_1F", .callCount, .call, objects: .init([.any], [.any]), arguments: .aboveReceiver,
                "Virtual call of ordinal 31, argument count in one byte.")
        }
    }
}

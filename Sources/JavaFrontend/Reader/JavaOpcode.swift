/// The instructions of the Java machine (JVMS 6.5); the raw value is the opcode.
@frozen public enum JavaOpcode: UInt8, Sendable, CaseIterable {
    case nop, aconstNull, iconstM1, iconst0, iconst1, iconst2, iconst3, iconst4, iconst5, lconst0, lconst1
    case fconst0, fconst1, fconst2, dconst0, dconst1, bipush, sipush, ldc, ldcW, ldc2W, iload, lload, fload
    case dload, aload, iload0, iload1, iload2, iload3, lload0, lload1, lload2, lload3, fload0, fload1, fload2
    case fload3, dload0, dload1, dload2, dload3, aload0, aload1, aload2, aload3, iaload, laload, faload, daload
    case aaload, baload, caload, saload, istore, lstore, fstore, dstore, astore, istore0, istore1, istore2
    case istore3, lstore0, lstore1, lstore2, lstore3, fstore0, fstore1, fstore2, fstore3, dstore0, dstore1
    case dstore2, dstore3, astore0, astore1, astore2, astore3, iastore, lastore, fastore, dastore, aastore
    case bastore, castore, sastore, pop, pop2, dup, dupX1, dupX2, dup2, dup2X1, dup2X2, swap, iadd, ladd, fadd
    case dadd, isub, lsub, fsub, dsub, imul, lmul, fmul, dmul, idiv, ldiv, fdiv, ddiv, irem, lrem, frem, drem
    case ineg, lneg, fneg, dneg, ishl, lshl, ishr, lshr, iushr, lushr, iand, land, ior, lor, ixor, lxor, iinc
    case i2l, i2f, i2d, l2i, l2f, l2d, f2i, f2l, f2d, d2i, d2l, d2f, i2b, i2c, i2s, lcmp, fcmpl, fcmpg, dcmpl
    case dcmpg, ifeq, ifne, iflt, ifge, ifgt, ifle, ifIcmpeq, ifIcmpne, ifIcmplt, ifIcmpge, ifIcmpgt, ifIcmple
    case ifAcmpeq, ifAcmpne, jump, jsr, ret, tableswitch, lookupswitch, ireturn, lreturn, freturn, dreturn
    case areturn, returnVoid, getstatic, putstatic, getfield, putfield, invokevirtual, invokespecial
    case invokestatic, invokeinterface, invokedynamic, newObject, newarray, anewarray, arraylength, athrow
    case checkcast, instanceOf, monitorenter, monitorexit, wide, multianewarray, ifnull, ifnonnull, jumpWide
    case jsrW
}

extension JavaOpcode {
    /// The name in the specification.
    public var mnemonic: String {
        switch self {
        case .aconstNull: "aconst_null"
        case .iconstM1: "iconst_m1"
        case .iconst0: "iconst_0"
        case .iconst1: "iconst_1"
        case .iconst2: "iconst_2"
        case .iconst3: "iconst_3"
        case .iconst4: "iconst_4"
        case .iconst5: "iconst_5"
        case .lconst0: "lconst_0"
        case .lconst1: "lconst_1"
        case .fconst0: "fconst_0"
        case .fconst1: "fconst_1"
        case .fconst2: "fconst_2"
        case .dconst0: "dconst_0"
        case .dconst1: "dconst_1"
        case .ldcW: "ldc_w"
        case .ldc2W: "ldc2_w"
        case .iload0: "iload_0"
        case .iload1: "iload_1"
        case .iload2: "iload_2"
        case .iload3: "iload_3"
        case .lload0: "lload_0"
        case .lload1: "lload_1"
        case .lload2: "lload_2"
        case .lload3: "lload_3"
        case .fload0: "fload_0"
        case .fload1: "fload_1"
        case .fload2: "fload_2"
        case .fload3: "fload_3"
        case .dload0: "dload_0"
        case .dload1: "dload_1"
        case .dload2: "dload_2"
        case .dload3: "dload_3"
        case .aload0: "aload_0"
        case .aload1: "aload_1"
        case .aload2: "aload_2"
        case .aload3: "aload_3"
        case .istore0: "istore_0"
        case .istore1: "istore_1"
        case .istore2: "istore_2"
        case .istore3: "istore_3"
        case .lstore0: "lstore_0"
        case .lstore1: "lstore_1"
        case .lstore2: "lstore_2"
        case .lstore3: "lstore_3"
        case .fstore0: "fstore_0"
        case .fstore1: "fstore_1"
        case .fstore2: "fstore_2"
        case .fstore3: "fstore_3"
        case .dstore0: "dstore_0"
        case .dstore1: "dstore_1"
        case .dstore2: "dstore_2"
        case .dstore3: "dstore_3"
        case .astore0: "astore_0"
        case .astore1: "astore_1"
        case .astore2: "astore_2"
        case .astore3: "astore_3"
        case .dupX1: "dup_x1"
        case .dupX2: "dup_x2"
        case .dup2X1: "dup2_x1"
        case .dup2X2: "dup2_x2"
        case .ifIcmpeq: "if_icmpeq"
        case .ifIcmpne: "if_icmpne"
        case .ifIcmplt: "if_icmplt"
        case .ifIcmpge: "if_icmpge"
        case .ifIcmpgt: "if_icmpgt"
        case .ifIcmple: "if_icmple"
        case .ifAcmpeq: "if_acmpeq"
        case .ifAcmpne: "if_acmpne"
        case .jump: "goto"
        case .returnVoid: "return"
        case .newObject: "new"
        case .instanceOf: "instanceof"
        case .jumpWide: "goto_w"
        case .jsrW: "jsr_w"
        default: "\(self)"
        }
    }
}

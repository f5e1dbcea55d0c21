extension JavaClass {
    /// The class versions that are read.
    public static let versions: ClosedRange<UInt16> = 45...65

    /// Decodes a class file. Time and memory are linear in the size of the bytes, whatever they say.
    public static func read(_ bytes: [UInt8]) throws(JavaClassError) -> JavaClass {
        guard bytes.count <= 1 << 28 else { throw JavaClassError(offset: 0, "a class file larger than 256 MiB") }
        var reader = ByteReader(bytes, 0..<bytes.count)
        guard bytes.count >= 4, try reader.u4() == 0xCAFE_BABE else {
            throw JavaClassError(offset: 0, "it does not start with CAFEBABE")
        }
        let minor = try reader.u2()
        let major = try reader.u2()
        guard versions.contains(major) else {
            throw JavaClassError(offset: 6, "class version \(major); versions 45 (Java 1.1) to 65 (Java 21) are read")
        }
        let pool = try ConstantPool.read(&reader)
        var result = JavaClass(constants: pool, bytes: bytes)
        result.minorVersion = minor
        result.majorVersion = major
        result.flags = try reader.u2()
        result.thisClass = try reader.classIndex(pool)
        result.superClass = try reader.optionalClassIndex(pool)
        result.interfaces = try reader.table { (reader) throws(JavaClassError) in try reader.classIndex(pool) }
        let isModern = major > 45 || (major == 45 && minor > 2)
        result.fields = try reader.table { (reader) throws(JavaClassError) in
            try reader.member(pool, .field, isModern: isModern)
        }
        result.methods = try reader.table { (reader) throws(JavaClassError) in
            try reader.member(pool, .method, isModern: isModern)
        }
        result.attributes = try reader.attributes(pool, at: .classFile, isModern: isModern)
        if reader.remaining != 0 {
            throw JavaClassError(offset: reader.position, "\(reader.remaining) bytes behind the end of the class")
        }
        try result.checkBootstraps()
        return result
    }

    private func checkBootstraps() throws(JavaClassError) {
        let count = bootstrapMethods.count
        for (index, entry) in constants.entries.enumerated() {
            switch entry {
            case .dynamic(let bootstrap, _), .invokeDynamic(let bootstrap, _):
                if Int(bootstrap) >= count {
                    throw JavaClassError(offset: 0, "constant \(index) names bootstrap method \(bootstrap) of \(count)")
                }
            default: break
            }
        }
    }
}

extension ByteReader {
    fileprivate mutating func member(
        _ pool: ConstantPool, _ place: AttributePlace, isModern: Bool
    ) throws(JavaClassError) -> JavaMember {
        let flags = try u2()
        let name = try utf8Index(pool)
        let descriptor = try utf8Index(pool)
        let start = position
        let isSound =
            place == .field
            ? Descriptor.isField(pool.utf8(descriptor)) : Descriptor.isMethod(pool.utf8(descriptor))
        if !isSound { throw JavaClassError(offset: start - 2, "'\(pool.text(descriptor))' is no descriptor") }
        return JavaMember(
            flags: flags, name: name, descriptor: descriptor,
            attributes: try attributes(pool, at: place, isModern: isModern))
    }

    mutating func code(_ pool: ConstantPool, isModern: Bool, depth: Int) throws(JavaClassError) -> JavaCode {
        // Before version 45.3 the first three numbers were smaller.
        let maxStack = isModern ? try u2() : UInt16(try u1())
        let maxLocals = isModern ? try u2() : UInt16(try u1())
        let length = isModern ? try u4() : UInt32(try u2())
        guard length > 0, length < 65536 else {
            throw JavaClassError(offset: position - 4, "code of \(length) bytes; 1 to 65535 are allowed")
        }
        let range = try skip(Int(length))
        var decoder = InstructionDecoder(bytes, range, pool)
        try decoder.decode()
        let handlers = try table { (reader) throws(JavaClassError) in
            let handler = ExceptionHandler(
                start: try reader.u2(), end: try reader.u2(), handler: try reader.u2(),
                type: try reader.optionalClassIndex(pool))
            guard handler.start < handler.end, decoder.isStart(Int(handler.start)), decoder.isStart(Int(handler.handler)),
                Int(handler.end) == range.count || decoder.isStart(Int(handler.end))
            else { throw JavaClassError(offset: reader.position - 8, "an exception range that does not fit the code") }
            return handler
        }
        let attributes = try attributes(pool, at: .code, isModern: isModern, depth: depth + 1)
        return JavaCode(
            maxStack: maxStack, maxLocals: maxLocals, range: range, instructions: decoder.instructions,
            switches: decoder.switches, handlers: handlers, attributes: attributes)
    }
}

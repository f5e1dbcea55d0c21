/// Constants as text.
enum ConstantText {
    static let arrayTypes = ["boolean", "char", "float", "double", "byte", "short", "int", "long"]

    /// The kind and the raw value of an entry, as in `Methodref` and `#2.#3`; both empty where there is no entry.
    static func definition(_ constant: Constant, _ pool: ConstantPool) -> (kind: String, value: String) {
        switch constant {
        case .unusable: ("", "")
        case .utf8(let start, let count):
            ("Utf8", escaped(ModifiedUTF8.units(pool.bytes[Int(start)..<Int(start + count)])))
        case .integer(let value): ("Integer", String(value))
        case .float(let bits): ("Float", number(Float(bitPattern: bits)) + "f")
        case .long(let value): ("Long", "\(value)l")
        case .double(let bits): ("Double", number(Double(bitPattern: bits)) + "d")
        case .classReference(let name): ("Class", "#\(name)")
        case .string(let text): ("String", "#\(text)")
        case .field(let owner, let type): ("Fieldref", "#\(owner).#\(type)")
        case .method(let owner, let type): ("Methodref", "#\(owner).#\(type)")
        case .interfaceMethod(let owner, let type): ("InterfaceMethodref", "#\(owner).#\(type)")
        case .nameAndType(let name, let descriptor): ("NameAndType", "#\(name):#\(descriptor)")
        case .methodHandle(let kind, let reference): ("MethodHandle", "\(kind):#\(reference)")
        case .methodType(let descriptor): ("MethodType", "#\(descriptor)")
        case .dynamic(let bootstrap, let type): ("Dynamic", "#\(bootstrap):#\(type)")
        case .invokeDynamic(let bootstrap, let type): ("InvokeDynamic", "#\(bootstrap):#\(type)")
        case .module(let name): ("Module", "#\(name)")
        case .package(let name): ("Package", "#\(name)")
        }
    }

    /// What an entry that refers to others comes to; empty for those that do not.
    static func comment(_ index: UInt16, _ pool: ConstantPool) -> String {
        switch pool[index] {
        case .unusable, .utf8, .integer, .float, .long, .double: ""
        case .classReference, .string, .field, .method, .interfaceMethod, .nameAndType, .methodHandle, .methodType,
            .dynamic, .invokeDynamic, .module, .package:
            value(index, pool)
        }
    }

    /// Kind and value, for the comment of an instruction.
    static func full(_ index: UInt16, _ pool: ConstantPool) -> String {
        let kind =
            switch pool[index] {
            case .unusable, .utf8: ""
            case .integer: "int"
            case .float: "float"
            case .long: "long"
            case .double: "double"
            case .classReference: "class"
            case .string: "String"
            case .field: "Field"
            case .method: "Method"
            case .interfaceMethod: "InterfaceMethod"
            case .nameAndType: "NameAndType"
            case .methodHandle: "MethodHandle"
            case .methodType: "MethodType"
            case .dynamic: "Dynamic"
            case .invokeDynamic: "InvokeDynamic"
            case .module: "Module"
            case .package: "Package"
            }
        return kind + " " + value(index, pool)
    }

    private static let handleKinds = [
        "", "REF_getField", "REF_getStatic", "REF_putField", "REF_putStatic", "REF_invokeVirtual", "REF_invokeStatic",
        "REF_invokeSpecial", "REF_newInvokeSpecial", "REF_invokeInterface",
    ]

    /// The value of an entry with all references followed. References lead to entries of another kind, so there is no
    /// circle.
    static func value(_ index: UInt16, _ pool: ConstantPool) -> String {
        switch pool[index] {
        case .unusable, .utf8, .integer, .float, .long, .double: return definition(pool[index], pool).value
        case .classReference(let name):
            let text = escaped(pool.units(name))
            return text.hasPrefix("[") ? "\"\(text)\"" : text
        case .string(let text), .methodType(let text), .module(let text), .package(let text):
            return escaped(pool.units(text))
        case .field(let owner, let type), .method(let owner, let type), .interfaceMethod(let owner, let type):
            return value(owner, pool) + "." + value(type, pool)
        case .nameAndType(let name, let descriptor):
            let text = escaped(pool.units(name))
            return (text.hasPrefix("<") ? "\"\(text)\"" : text) + ":" + escaped(pool.units(descriptor))
        case .methodHandle(let kind, let reference):
            return handleKinds[Int(kind)] + " " + value(reference, pool)
        case .dynamic(let bootstrap, let type), .invokeDynamic(let bootstrap, let type):
            return "#\(bootstrap):" + value(type, pool)
        }
    }

    /// UTF-16 units with control characters, quotes and backslashes escaped.
    static func escaped(_ units: [UInt16]) -> String {
        var text: [UInt16] = []
        for unit in units {
            switch unit {
            case 0x08: text += Array("\\b".utf16)
            case 0x09: text += Array("\\t".utf16)
            case 0x0A: text += Array("\\n".utf16)
            case 0x0C: text += Array("\\f".utf16)
            case 0x0D: text += Array("\\r".utf16)
            case 0x22: text += Array("\\\"".utf16)
            case 0x27: text += Array("\\'".utf16)
            case 0x5C: text += Array("\\\\".utf16)
            case 0x00...0x1F, 0x7F...0x9F: text += Array("\\u\(Flags.hex(unit))".utf16)
            default: text.append(unit)
            }
        }
        return String(decoding: text, as: UTF16.self)
    }

    /// A floating number as Java writes it, with the fewest digits that give it back.
    static func number<Number: BinaryFloatingPoint & LosslessStringConvertible>(_ value: Number) -> String {
        if value.isNaN { return "NaN" }
        if value.isInfinite { return value < 0 ? "-Infinity" : "Infinity" }
        return JavaNumber.text(value.magnitude.description, isNegative: value.sign == .minus)
    }
}

/// Floating numbers in Java's notation (Double.toString).
enum JavaNumber {
    /// Turns a decimal text of Swift (`123.0`, `1e-05`, `1.5e+20`) into Java's.
    static func text(_ description: String, isNegative: Bool) -> String {
        var digits: [UInt8] = []
        var exponent = 0
        var seenPoint = false
        var scale = 0
        let bytes = Array(description.utf8)
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            if byte == UInt8(ascii: "e") || byte == UInt8(ascii: "E") {
                exponent = Int(String(decoding: bytes[(index + 1)...].drop { $0 == UInt8(ascii: "+") }, as: UTF8.self)) ?? 0
                break
            }
            if byte == UInt8(ascii: ".") {
                seenPoint = true
            } else {
                digits.append(byte)
                if seenPoint { scale += 1 }
            }
            index += 1
        }
        // value = 0.d1d2… × 10^point
        var point = digits.count - scale + exponent
        while digits.count > 1, digits.first == UInt8(ascii: "0") {
            digits.removeFirst()
            point -= 1
        }
        while digits.count > 1, digits.last == UInt8(ascii: "0") { digits.removeLast() }
        let sign = isNegative ? "-" : ""
        if digits == [UInt8(ascii: "0")] { return sign + "0.0" }
        func part(_ range: Range<Int>) -> String { String(decoding: digits[range], as: UTF8.self) }
        if point > -3 && point <= 7 {
            if point <= 0 { return sign + "0." + String(repeating: "0", count: -point) + part(0..<digits.count) }
            if digits.count <= point {
                return sign + part(0..<digits.count) + String(repeating: "0", count: point - digits.count) + ".0"
            }
            return sign + part(0..<point) + "." + part(point..<digits.count)
        }
        let rest = digits.count > 1 ? part(1..<digits.count) : "0"
        return sign + part(0..<1) + "." + rest + "E\(point - 1)"
    }
}

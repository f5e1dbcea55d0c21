import KernelSupport

/// The flattened device tree that a loader gives (devicetree.org specification 0.4, chapter 5), as far as the kernel asks.
struct DeviceTree {
    private let start: UInt
    private(set) var memory: InlineArray<8, MemoryRange> = .init(repeating: MemoryRange(start: 0, end: 0))
    private(set) var memoryCount = 0
    /// The loader's module.
    private(set) var module = MemoryRange(start: 0, end: 0)
    /// Whether the command line has the word `semihosting`.
    private(set) var allowsSemihosting = false

    private enum Token {
        static let beginNode: UInt32 = 1
        static let endNode: UInt32 = 2
        static let property: UInt32 = 3
        static let nothing: UInt32 = 4
    }

    private static let magic: UInt32 = 0xD00D_FEED

    /// Nil if there is no device tree at the address.
    init?(_ address: UInt) {
        start = address
        guard address != 0, address & 3 == 0, number(0) == DeviceTree.magic else { return nil }
        read()
    }

    /// Where it lies.
    var range: MemoryRange { MemoryRange(start: start, end: start &+ UInt(number(4))) }

    private func number(_ offset: UInt) -> UInt32 { load(start &+ offset, as: UInt32.self).byteSwapped }

    private func long(_ offset: UInt) -> UInt { UInt(number(offset)) << 32 | UInt(number(offset &+ 4)) }

    /// Whether the text at an offset is this one, or begins with it.
    private func matches(_ offset: UInt, _ text: StaticString, isPrefix: Bool = false) -> Bool {
        for index in 0..<text.utf8CodeUnitCount
        where load(start &+ offset &+ UInt(index), as: UInt8.self) != text.utf8Start[index] { return false }
        return isPrefix || load(start &+ offset &+ UInt(text.utf8CodeUnitCount), as: UInt8.self) == 0
    }

    private mutating func read() {
        let end = UInt(number(4))
        let names = UInt(number(12))
        var place = UInt(number(8))
        var depth = 0
        var isMemory = false
        var isChosen = false
        while place &+ 4 <= end {
            let token = number(place)
            place = place &+ 4
            switch token {
            case Token.beginNode:
                depth += 1
                if depth == 2 {
                    isMemory = matches(place, "memory@", isPrefix: true)
                    isChosen = matches(place, "chosen")
                }
                while place < end, load(start &+ place, as: UInt8.self) != 0 { place = place &+ 1 }
                place = (place &+ 4) & ~3
            case Token.endNode:
                depth -= 1
            case Token.property:
                let size = UInt(number(place))
                let name = names &+ UInt(number(place &+ 4))
                let value = place &+ 8
                if depth == 2, isMemory, matches(name, "reg") { addMemory(value, size) }
                if depth == 2, isChosen { readChoice(name, value, size) }
                place = (value &+ size &+ 3) & ~3
            case Token.nothing: break
            default: return
            }
        }
    }

    /// Addresses and sizes have two cells on the machines that the kernel knows.
    private mutating func addMemory(_ value: UInt, _ size: UInt) {
        var place = value
        while place &+ 16 <= value &+ size, memoryCount < 8 {
            let first = long(place)
            memory[memoryCount] = MemoryRange(start: first, end: first &+ long(place &+ 8))
            memoryCount += 1
            place = place &+ 16
        }
    }

    private mutating func readChoice(_ name: UInt, _ value: UInt, _ size: UInt) {
        if matches(name, "linux,initrd-start") { module.start = size == 8 ? long(value) : UInt(number(value)) }
        if matches(name, "linux,initrd-end") { module.end = size == 8 ? long(value) : UInt(number(value)) }
        if matches(name, "bootargs") {
            var place = value
            while place < value &+ size {
                if matches(place, "semihosting", isPrefix: true) { allowsSemihosting = true }
                place = place &+ 1
            }
        }
    }
}

extension BootInformation {
    /// - Parameter address: of the device tree.
    static func read(_ address: UInt, kind: UInt32) -> BootInformation {
        var information = BootInformation()
        information.addKernel()
        guard let tree = DeviceTree(address) else { panic("the boot loader gives no device tree") }
        Semihosting.isAllowed = tree.allowsSemihosting
        information.memory.addUsed(tree.range)
        if tree.module.size > 0 { information.addModule(tree.module) }
        for index in 0..<tree.memoryCount {
            let range = tree.memory[index]
            information.memory.addAvailable(range.start, size: range.size)
            // Below the kernel the firmware has its place.
            let kernel = UInt(bitPattern: kernel_start_address())
            if range.start < kernel, kernel < range.end {
                information.memory.addUsed(MemoryRange(start: range.start, end: kernel))
            }
        }
        return information
    }
}

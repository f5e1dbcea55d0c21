/// Finds the parts of a class by their numbers, in constant time: a listing looks them up at every instruction.
struct ListingIndex {
    private let file: ClassFile
    private var constants: [Int32: Int] = [:]
    private var fields: [Int32: Int] = [:]
    private var methods: [Int32: Int] = [:]

    init(_ file: ClassFile) {
        self.file = file
        for (index, constant) in file.constants.enumerated() { constants[constant.id] = index }
        // The first one of a number counts.
        for (index, field) in file.fields.enumerated().reversed() { fields[field.slot] = index }
        for (index, method) in file.methods.enumerated().reversed() { methods[method.ordinal] = index }
    }

    func constant(id: Int32) -> [UInt8]? { constants[id].map { file.constants[$0].bytes } }

    func field(slot: Int32) -> Field? { fields[slot].map { file.fields[$0] } }

    func method(ordinal: Int32) -> Method? { methods[ordinal].map { file.methods[$0] } }
}

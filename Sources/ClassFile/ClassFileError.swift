/// Why bytes are not a class file (class-file.md section 7).
public struct ClassFileError: Error, Equatable, Sendable {
    public enum Reason: Equatable, Sendable {
        /// The marker `phfr:` is not at a record boundary.
        case marker
        /// A frame header needs 10 bytes.
        case truncatedFrame
        /// A record is shorter than 14 bytes.
        case shortRecord(length: Int32)
        /// A record runs past the end of the file.
        case recordPastEnd(length: Int32)
        /// The file has no `C` record, or it is empty.
        case noHeader
        /// A second `C` record.
        case secondHeader
        /// A record before the `C` record.
        case recordBeforeHeader
        /// A tag that must be understood and is not, or is no letter.
        case unknownTag
        /// An item runs past the end of the record.
        case truncated
        /// A string length is negative or runs past the end of the record.
        case stringLength(Int32)
        /// Bytes behind the last item of the record.
        case leftover(Int)
        /// A container flag other than 0 and 1.
        case containerFlag(Int32)
        /// A signature fits neither the current layout nor the older one.
        case signatureLayout
        /// A count is negative or larger than the record can hold.
        case count(Int32)
        /// Object slots are below 0 or above 2^24 − 1.
        case objectSlots(Int32)
        /// Method slots are below 0 or above 65536.
        case methodSlots(Int32)
        /// The parent is an internal class other than the root.
        case internalParent
        /// The ordinal is negative or not below the method slots.
        case ordinalRange(Int32)
        /// A second record of this kind for the ordinal.
        case duplicate(Int32)
        /// A record for an ordinal that has no `M` record.
        case noMethod(Int32)
        /// An `M` record without `S` record.
        case noSignature(Int32)
        /// The names in `M` and `S` differ.
        case signatureName(Int32)
        /// A method without code.
        case noCode(Int32)
        /// A constant that is not a plain string.
        case constantType
        /// A constant id that is negative or not below the number of constants.
        case constantID(Int32)
        /// A constant id that another constant has.
        case duplicateConstant(Int32)
        /// A field slot that is negative or not below the object slots.
        case fieldSlot(Int32)
        /// A static field slot that is negative or above 65535.
        case staticSlot(Int32)
        /// A variable on a stack other than 0 and 1.
        case variableStack(Int32)
        /// A second record of a kind that a class has once.
        case repeatedRecord
    }

    /// Offset in the file of the item at fault, or of its record.
    public let offset: Int
    /// Tag of the record, 0 where there is none.
    public let tag: UInt8
    public let reason: Reason

    public init(offset: Int, tag: UInt8, reason: Reason) {
        self.offset = offset
        self.tag = tag
        self.reason = reason
    }

    /// One line for the user, without the place.
    public var message: String {
        switch reason {
        case .marker: "no record starts here (`phfr:` expected)"
        case .truncatedFrame: "the record header is cut off"
        case .shortRecord(let length): "record length \(length) is below 14"
        case .recordPastEnd(let length): "record length \(length) runs past the end of the file"
        case .noHeader: "the file has no class header"
        case .secondHeader: "second class header"
        case .recordBeforeHeader: "record before the class header"
        case .unknownTag: "record of an unknown kind that must be understood"
        case .truncated: "the record ends inside an item"
        case .stringLength(let length): "string length \(length) does not fit the record"
        case .leftover(let count): "\(count) bytes left over in the record"
        case .containerFlag(let flag): "container flag \(flag) is neither 0 nor 1"
        case .signatureLayout: "the signature fits no known layout"
        case .count(let count): "count \(count) does not fit the record"
        case .objectSlots(let count): "\(count) object slots"
        case .methodSlots(let count): "\(count) method slots"
        case .internalParent: "the parent is an internal class other than `.internal.object`"
        case .ordinalRange(let ordinal): "ordinal \(ordinal) is not below the number of method slots"
        case .duplicate(let ordinal): "second record of this kind for ordinal \(ordinal)"
        case .noMethod(let ordinal): "record for ordinal \(ordinal), which has no method"
        case .noSignature(let ordinal): "the method of ordinal \(ordinal) has no signature"
        case .signatureName(let ordinal): "method and signature of ordinal \(ordinal) have different names"
        case .noCode(let ordinal): "the method of ordinal \(ordinal) has no code"
        case .constantType: "a constant that is not a string"
        case .constantID(let id): "constant id \(id) is not below the number of constants"
        case .duplicateConstant(let id): "second constant with id \(id)"
        case .fieldSlot(let slot): "field slot \(slot) is not below the number of object slots"
        case .staticSlot(let slot): "static field slot \(slot) is not in 0 to 65535"
        case .variableStack(let stack): "variable on stack \(stack), which is neither 0 nor 1"
        case .repeatedRecord: "second record of a kind that a class has once"
        }
    }
}

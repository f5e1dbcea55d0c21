/// Where the parts of an open world lie, in bytes from its start.
///
/// ```
/// persistent  root page
///             page table of old space, 4 bytes a page
///             permanent space
///             old space
/// volatile    nursery
///             cards: a byte for each 512 bytes up to the end of the nursery
///             mark bits: one for each 16 bytes of old space
///             page states: a byte for each persistent page
///             block links: 4 bytes for each page of old space
///             copies: 4 bytes for each persistent page
///             mark stacks
/// ```
///
/// All follows from the root page, so that a world is opened without looking at the rest.
@usableFromInline
struct Geometry: Sendable {
    let tableStart = WorldLayout.rootBytes
    let permanentStart: UInt64
    let permanentLimit: UInt64
    let oldStart: UInt64
    let oldPages: Int
    let nurseryStart: UInt64
    let nurseryEnd: UInt64
    let cards: UInt64
    let marks: UInt64
    let pageStates: UInt64
    let blockLinks: UInt64
    let copies: UInt64
    let markStack: UInt64
    /// Entries of 8 bytes.
    let markStackCount: Int
    /// Pairs of words, behind the mark stack.
    let arrayStackCount: Int
    let end: UInt64

    static let page: UInt64 = 4096
    static let cardShift: UInt64 = 9
    static let pageShift: UInt64 = 12

    var oldEnd: UInt64 { nurseryStart }
    var persistentPages: Int { Int(nurseryStart &>> Self.pageShift) }
    /// Objects of more bytes are made in old space at once.
    var largeObject: UInt64 { min(64 << 10, (nurseryEnd - nurseryStart) / 4) }
    /// Pages of old space that only survivors of the nursery may take, so that a minor collection never fails: twice
    /// the nursery, since an object may take almost two times its bytes in pages, and an unfinished block of each size.
    var reservePages: Int {
        Int(2 * (nurseryEnd - nurseryStart) / Self.page) + SizeClass.count * SizeClass.blockPages
    }

    private static func rounded(_ value: UInt64) -> UInt64 { (value + page - 1) & ~(page - 1) }

    /// - Parameters:
    ///   - permanentBytes: multiple of a page.
    ///   - nurseryBytes: multiple of a page.
    ///   - stackBytes: of both mark stacks.
    init(permanentBytes: UInt64, oldPages: Int, nurseryBytes: UInt64, stackBytes: UInt64) {
        let pages = UInt64(oldPages)
        permanentStart = Self.rounded(tableStart + pages * 4)
        permanentLimit = permanentStart + permanentBytes
        oldStart = permanentLimit
        self.oldPages = oldPages
        nurseryStart = oldStart + pages * Self.page
        nurseryEnd = nurseryStart + nurseryBytes
        cards = nurseryEnd
        marks = Self.rounded(cards + (nurseryEnd >> Self.cardShift))
        pageStates = Self.rounded(marks + pages * 32)
        blockLinks = Self.rounded(pageStates + (nurseryStart >> Self.pageShift))
        copies = Self.rounded(blockLinks + pages * 4)
        markStack = Self.rounded(copies + (nurseryStart >> Self.pageShift) * 4)
        markStackCount = Int(stackBytes / 16)
        arrayStackCount = Int(stackBytes / 32)
        end = markStack + stackBytes
    }

    /// The geometry of a new world; nil if the range is too small.
    init?(reserved: UInt64, maxMemory: UInt64) {
        guard reserved >= 4 << 20, reserved < 1 << 47 else { return nil }
        let permanent = min(reserved / 4, 1 << 30) & ~(Self.page - 1)
        let nursery = min(max(maxMemory / 16, 128 << 10), 4 << 20) & ~(Self.page - 1)
        let stacks = min(max(reserved / 64, 64 << 10), 8 << 20) & ~(Self.page - 1)
        let fixed = Self.page * 16 + permanent + nursery + stacks + (reserved >> Self.cardShift)
            + (reserved >> Self.pageShift) * 5
        guard fixed < reserved else { return nil }
        let pages = (reserved - fixed) / (Self.page + 4 + 32 + 4)
        self.init(
            permanentBytes: permanent, oldPages: Int(min(pages, 1 << 29)), nurseryBytes: nursery, stackBytes: stacks)
        guard end <= reserved, oldPages > 2 * reservePages else { return nil }
    }

    /// The geometry of the world that starts with this page; nil if it is not the root page of a world of this format.
    init?(rootPage: UnsafeRawPointer) {
        typealias Word = WorldLayout.Word
        func word(_ index: Int) -> UInt64 { rootPage.load(fromByteOffset: index * 8, as: UInt64.self) }
        guard word(Word.magic) == WorldLayout.magic, word(Word.version) == WorldLayout.version else { return nil }
        let permanent = word(Word.permanentLimit) &- word(Word.permanentStart)
        let pages = word(Word.oldPages)
        let nursery = word(Word.nurseryBytes)
        let stacks = word(Word.markStackBytes)
        guard permanent < 1 << 40, pages <= 1 << 29, nursery >= Self.page, nursery < 1 << 40, stacks >= Self.page,
            stacks < 1 << 40, (permanent | nursery | stacks) & (Self.page - 1) == 0
        else { return nil }
        self.init(permanentBytes: permanent, oldPages: Int(pages), nurseryBytes: nursery, stackBytes: stacks)
        guard permanentStart == word(Word.permanentStart), end < 1 << 47, oldPages > 2 * reservePages,
            word(Word.permanentTop) >= permanentStart, word(Word.permanentTop) <= permanentLimit,
            word(Word.oldTop) <= pages, word(Word.oldPeak) <= pages, word(Word.oldTop) <= word(Word.oldPeak),
            word(Word.usedPages) <= word(Word.oldTop), word(Word.limitPages) <= pages - UInt64(reservePages)
        else { return nil }
    }
}

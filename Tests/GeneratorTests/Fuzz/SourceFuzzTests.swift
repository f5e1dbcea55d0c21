import Backend
import ClassFile
import Diagnostics
import Foundation
import Passes
import PhantomFrontend
import Testing
import Verifier

/// Programs with tokens dropped, doubled and swapped, or cut off, go through the whole compiler. The parser alone has such
/// tests of its own.
@Suite("Damaged sources")
struct SourceFuzzTests {
    struct Source {
        var path: String
        var text: [UInt8]
    }

    static let corpus: [Source] =
        ["stdlib/phantom", "stdlib/ru", "stdlib/tests", "samples", "bench", "Tests/Files/run", "Tests/Files/check",
            "Tests/Files/parse", "Tests/Files/emit"]
        .flatMap { Repository.files(below: $0, ending: ".ph") }
        .compactMap { url in
            (try? Data(contentsOf: url)).map { Source(path: Repository.path(of: url), text: Array($0)) }
        }
        + (UInt64(1)...30).map { seed in
            let text = SourcePrinter.text(of: ProgramGenerator.program(seed: seed).program, seed: seed)
            return Source(path: "program.ph", text: Array(text.utf8))
        }

    /// The longest that one program may take, in seconds of processor time.
    #if DEBUG
        static let limit = 20.0
    #else
        static let limit = 1.0
    #endif

    /// `PLC_FUZZ_SOURCES` sets how many are tried, `PLC_FUZZ_SEED` from where.
    @Test("A damaged source gives diagnostics, or sound code", arguments: 0..<2)
    func damaged(half: Int) throws {
        let count = Repository.setting("PLC_FUZZ_SOURCES", default: 10_000) / 2
        let seed = Repository.setting("PLC_FUZZ_SEED", default: 1) * 2 + half
        var mutator = Mutator(seed: UInt64(seed))
        let corpus = Self.corpus
        try #require(corpus.count > 100)
        let texts = corpus.map(\.text)
        let name = "plc-fuzz-\(half).ph"
        var clean = 0
        for _ in 0..<count {
            let original = mutator.pick(corpus)
            let input = mutator.source(original.text, others: texts)
            Repository.keep(input, as: name)
            let start = Self.processorTime
            let (isClean, fault) = Self.compile(input, path: original.path)
            let took = Self.processorTime - start
            if isClean { clean += 1 }
            if let fault {
                Issue.record("\(fault)\nin this, made from \(original.path):\n\(String(decoding: input, as: UTF8.self))")
                return
            }
            if took > Self.limit { Issue.record("\(took) s for \(String(decoding: input, as: UTF8.self))") }
        }
        Repository.forget(name)
        #expect(clean > count / 100 && clean < count / 2)
    }

    /// Whether a source compiles, and what is wrong with the compiler.
    private static func compile(_ input: [UInt8], path: String) -> (isClean: Bool, fault: String?) {
        let folder = path.contains("/") ? path.split(separator: "/").dropLast().joined(separator: "/") : ""
        let result = Toolchain.frontend(input, path: path, directories: ["", folder])
        let diagnostics = result.diagnostics.diagnostics
        let text = TextRenderer().render(diagnostics, sources: result.sources)
        var places: Set<Span> = []
        for diagnostic in diagnostics {
            for span in [diagnostic.primary] + diagnostic.labels.map(\.span) where span.file >= 0 {
                let size = result.sources.file(of: span)?.bytes.count ?? -1
                if span.start < 0 || span.end < span.start || Int(span.end) > size { return (false, "outside the file:\n\(text)") }
            }
            if diagnostic.severity == .error, !places.insert(diagnostic.primary).inserted {
                return (false, "two errors for one token:\n\(text)")
            }
        }
        if result.diagnostics.hasErrors { return (false, result.givenUnits.isEmpty ? nil : "units in spite of errors:\n\(text)") }
        for level in OptimisationLevel.allCases {
            if case .failure(let failure) = Toolchain.generate(result.givenUnits, level: level) {
                // The backend may refuse what no class file can hold.
                if case .backend = failure { continue }
                return (true, failure.text)
            }
        }
        return (true, nil)
    }

    /// Seconds that this thread has worked: a machine with much to do is no reason for a failure.
    private static var processorTime: Double {
        var time = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
}

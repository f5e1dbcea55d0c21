import PhantomFrontend
import Testing

@Suite("Ordinals of methods (language.md 6.3)")
struct OrdinalTests {
    private static let family = """
        package .q;
        class parentcls
        {
            void parentcls() { }
            void parentcls( var x : int ) { }
            int alpha( var a : int ) { return 1; }
            void beta() { }
            void gamma() [40] { }
        };
        class child extends parentcls
        {
            int alpha( var a : int ) { return 2; }
            void delta() { }
            void child( var x : int ) { }
        };
        """

    private static func ordinals(_ result: FrontendResult) -> [String: Int32] {
        var found: [String: Int32] = [:]
        for entry in result.classes {
            for method in entry.symbols.methods { found[entry.symbols.name + " " + method.signature] = method.ordinal }
            found[entry.symbols.name] = entry.symbols.methodSlots
        }
        return found
    }

    @Test("Source order, inherited ordinals first")
    func sourceOrder() {
        #expect(
            OrdinalTests.ordinals(Library.compile(OrdinalTests.family)) == [
                ".q.parentcls": 41, ".q.parentcls parentcls()": 16, ".q.parentcls parentcls(int)": 17,
                ".q.parentcls alpha(int)": 18, ".q.parentcls beta()": 19, ".q.parentcls gamma()": 40,
                ".q.child": 42, ".q.child alpha(int)": 18, ".q.child delta()": 41, ".q.child child(int)": 17,
            ])
    }

    @Test("The original's order and holes under --compat=original")
    func originalOrder() {
        #expect(
            OrdinalTests.ordinals(Library.compile(OrdinalTests.family) { $0.isOriginalCompatible = true }) == [
                ".q.parentcls": 41, ".q.parentcls parentcls()": 16, ".q.parentcls alpha(int)": 17,
                ".q.parentcls parentcls(int)": 18, ".q.parentcls beta()": 19, ".q.parentcls gamma()": 40,
                ".q.child": 44, ".q.child alpha(int)": 17, ".q.child delta()": 43, ".q.child child(int)": 18,
            ])
    }

    @Test("Slots and method tables count what is inherited")
    func inheritedCounts() {
        let result = Library.compile("""
            package .q;
            class a { int x; void m() [90] { } };
            class b extends a { };
            class c extends b { int y; void n() { } };
            """)
        let symbols = result.classes.map(\.symbols)
        #expect(symbols.map(\.objectSlots) == [1, 1, 2])
        #expect(symbols.map(\.methodSlots) == [91, 91, 92])
        #expect(symbols[2].fields.map(\.slot) == [1])
    }
}

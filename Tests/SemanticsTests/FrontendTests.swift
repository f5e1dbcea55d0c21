import Backend
import ClassFile
import Diagnostics
import IR
import PhantomFrontend
import Testing

@Suite("The frontend as a whole")
struct FrontendTests {
    @Test("Every unit passes the checker of the IR")
    func checkedUnits() {
        let result = Library.compile("""
            package .p;
            class c
            {
                int n = 3;
                string f( var k : int )
                {
                    try { if( k > n || k == 0 ) throw "big"; n += k; } catch( string s ) { return s; } finally { n--; }
                    foreach( x in new int[]() ) { if( x ) continue; }
                    return "n=" + n;
                }
            };
            """)
        #expect(Library.messages(result) == [])
        #expect(result.units.count == 1)
        for unit in result.units { #expect(Checker.check(unit) == []) }
    }

    @Test("Classes of a class file are real: results of imported methods have members")
    func classFileImports() throws {
        let library = Library.compile("""
            package .lib;
            class box
            {
                int n;
                void box( var k : int ) { n = k; }
                .lib.lid top() { return new .lib.lid(); }
                string[] names() { return new string[](); }
            };
            class lid { string name() { return "lid"; } };
            interface closable { void close(); };
            """)
        var files: [String: [UInt8]] = [:]
        var backend = Backend()
        for unit in library.units {
            let file = try backend.emit(unit).get()
            files["classes/" + String(decoding: file.name.dropFirst(), as: UTF8.self) + ".pc"] = file.encode()
        }
        #expect(files.count == 3)
        let user = """
            package .p;
            import .lib.box;
            class child extends .lib.box implements .lib.closable
            {
                void child() { super( 5 ); n = n + 1; }
                string f() { return top().name() + names()[0].length(); }
                void close() { this.top().size(); }
            };
            """
        let result = Library.compile(user, files: files)
        #expect(Library.messages(result) == ["7: no method 'size()' in class .lib.lid"])
        #expect(result.importedFiles.contains("classes/lib.box.pc"))
        #expect(result.classes.first?.symbols.objectSlots == 1)
    }

    @Test("A damaged class file is refused where it is imported")
    func damagedClassFile() {
        let result = Library.compile(
            "package .p;\nimport .lib.box;\nclass c { };", files: ["classes/lib.box.pc": [1, 2, 3]])
        #expect(result.diagnostics.errorCount == 1)
        #expect(Library.messages(result).first?.hasPrefix("2: class file 'classes/lib.box.pc' cannot be used") == true)
    }

    @Test("A file that declares another class is refused")
    func wrongClass() {
        let result = Library.compile(
            "package .p;\nimport .lib.box;\nclass c { };",
            files: ["classes/lib.box.ph": Array("package .lib; class bax { };".utf8)])
        #expect(Library.messages(result) == ["2: 'classes/lib.box.ph' does not declare class .lib.box"])
    }

    @Test("Imported sources are found under both names, compiled, and told apart from given ones")
    func sourceImports() {
        let result = Library.compile(
            "package .p;\nimport .a.one;\nimport .a.two;\nclass c { void f() { new .a.one(); new .a.two(); } };",
            files: [
                "classes/a.one.ph": Array("package .a; import .a.two; class one { .a.two t; };".utf8),
                "classes/a/two.ph": Array("package .a; import .a.one; class two { .a.one o; };".utf8),
            ])
        #expect(Library.messages(result) == [])
        #expect(result.units.count == 3)
        #expect(result.givenUnits.count == 1)
        #expect(result.classes[0].dependencies.contains("classes/a.one.ph"))
        #expect(result.classes[0].usedClasses.contains(".a.two"))
    }

    @Test("Without the standard library there is one error")
    func missingLibrary() {
        let result = Library.compile("package .p; class c { void f() { \"a\".length(); } };") { $0.standardLibrary = nil }
        #expect(result.diagnostics.errorCount == 1)
        #expect(Library.messages(result) == ["1: the standard library is missing: it has no class .internal.object"])
    }

    @Test("A check gives no units, and the same diagnostics")
    func checkOnly() {
        let source = FrontendSource(path: "main.ph", bytes: Array("package .p; class c { int f() { } };".utf8))
        var options = FrontendOptions()
        options.standardLibrary = "lib"
        let checked = Frontend.check([source], options: options, fileSystem: Library.fileSystem())
        let compiled = Frontend.compile([source], options: options, fileSystem: Library.fileSystem())
        #expect(checked.units.isEmpty)
        #expect(checked.diagnostics.sorted == compiled.diagnostics.sorted)
        #expect(Library.messages(checked) == ["1: method 'f' must return a value"])
    }

    @Test("Long chains and deep hierarchies need no deep stack")
    func longInputs() {
        let sum = Array(repeating: "n", count: 900).joined(separator: " + ")
        let logic = Array(repeating: "n", count: 900).joined(separator: " && ")
        let calls = "g()" + String(repeating: ".g()", count: 900)
        let branches = (0..<700).map { "if( n == \($0) ) return \($0); else " }.joined() + "return 0;"
        let classes = (1..<400).map { "class k\($0) extends k\($0 - 1) { int f\($0); };" }.reversed().joined(separator: "\n")
        let result = Library.compile("""
            package .p;
            \(classes)
            class k0 { };
            class c
            {
                int a( var n : int ) { return \(sum); }
                int b( var n : int ) { return \(logic); }
                c g() { return \(calls); }
                int d( var n : int ) { \(branches) }
            };
            """)
        #expect(Library.messages(result) == [])
        #expect(result.classes.first { $0.name == ".p.k399" }?.symbols.objectSlots == 399)
    }
}

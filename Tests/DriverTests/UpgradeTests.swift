import Foundation
import Testing

/// Newer versions of classes in world files.
@Suite("Upgrades")
struct UpgradeTests {
    private let shell: Shell

    init() throws { shell = try Shell() }

    private func plc(_ arguments: String...) throws -> Shell.Outcome {
        try Tool.run(Tool.plc, arguments, in: shell.folder)
    }

    private static let shop = """
        package .shop;
        import .internal.boot;
        import .phantom.roots;
        import .shop.account;
        class shop
        {
            void main( var boot : .internal.boot )
            {
                var roots = new .phantom.roots();
                if( roots.get( "a" ) :== null )
                {
                    roots.put( "a", new account( 10 ) );
                    roots.put( "b", roots.get( "a" ) );
                }
                var a = (account)roots.get( "a" );
                a.add( 5 );
                boot.printLine( a.describe() + " " + (roots.get( "a" ) :== roots.get( "b" )) );
                if( boot.arguments().length() > 0 )
                    a.rest( boot );
            }
        };
        """

    private static func account(_ lines: String) -> String {
        """
        package .shop;
        import .internal.boot;
        import .phantom.util.list;
        class account
        {
            var money : int;
            void account( var m : int ) { money = m; }
            \(lines)
        };
        """
    }

    private static let first = account(
        """
        void add( var m : int ) { money = money + m; }
        string describe() { return "has " + money; }
        void rest( var boot : .internal.boot ) { boot.sleep( 60000 ); boot.printLine( "rested" ); }
        """)

    @Test("Objects that are there get new code and new fields; what only grew is accepted, all else refused with reasons")
    func upgrade() throws {
        try shell.write("shop.ph", Self.shop)
        try shell.write("account.ph", Self.first)
        func run() throws -> Shell.Outcome { try plc("run", "--world", "s.world", "shop.ph", "account.ph") }
        #expect(try run().out == "has 15 1\n")
        let before = try #require(shell.read("s.world"))
        func refusal(_ lines: String, parent: String = "") throws -> String {
            try shell.write("bad.ph", Self.account(lines).replacingOccurrences(of: "class account", with: "class account\(parent)"))
            let outcome = try plc("world", "upgrade", "s.world", "bad.ph")
            #expect(outcome.status == 1 && outcome.out == "")
            #expect(shell.read("s.world") == before)
            return outcome.err
        }
        #expect(
            try refusal("void add( var m : int ) { }\nstring describe() { return \"\"; }")
                .contains("there is no longer a method 'rest' at ordinal 19"))
        #expect(
            try refusal("string describe() { return \"\"; }\nvoid add( var m : int ) { }")
                .contains("the method 'add' at ordinal 17 is now 'describe'"))
        #expect(
            try refusal("void add( var m : int, var n : int ) { }\nstring describe() { return \"\"; }")
                .contains("the method 'add' at ordinal 17 has another number of parameters"))
        #expect(
            try refusal("", parent: " extends .phantom.util.list")
                .contains("its parent was .internal.void and is now .phantom.util.list"))
        try shell.write("bad.ph", Self.first.replacingOccurrences(of: "money", with: "cash"))
        #expect(try plc("world", "upgrade", "s.world", "bad.ph").err.contains("the field 'money' is no longer in slot 0"))

        try shell.write(
            "account.ph",
            Self.account(
                """
                void add( var m : int ) { money = money + m; note( m ); }
                string describe() { return "owns " + money + " " + history.toString(); }
                void rest( var boot : .internal.boot ) { }
                var history : .phantom.util.list;
                void note( var m : int )
                {
                    if( history :== null )
                        history = new .phantom.util.list();
                    history.add( m );
                }
                """))
        // Without the upgrade the new class is refused.
        #expect(try run().status == 1)
        let done = try plc("world", "upgrade", "s.world", "account.ph")
        #expect(done.status == 0 && done.out == "s.world: .shop.account: replaced\n", "\(done)")
        #expect(try plc("world", "check", "s.world").status == 0)
        #expect(try run().out == "owns 20 [5] 1\n")
        #expect(try run().out == "owns 25 [5, 5] 1\n")
        #expect(try plc("world", "check", "s.world").status == 0)
    }

    @Test("A method in which a thread stands stays as it is")
    func frames() throws {
        try shell.write("shop.ph", Self.shop)
        try shell.write("account.ph", Self.first)
        try shell.write("other.ph", Self.first.replacingOccurrences(of: "rested", with: "well rested"))
        try shell.write("text.ph", Self.first.replacingOccurrences(of: "has ", with: "had "))
        let script = """
            '\(Tool.plc)' run --world t.world shop.ph account.ph -- rest > o.txt &
            while [ ! -s o.txt ]; do kill -0 $! || exit 1; sleep 0.02; done
            kill -TERM $!
            wait $!
            echo "ended $?: $(cat o.txt)"
            '\(Tool.plc)' world upgrade t.world other.ph
            echo "$?"
            '\(Tool.plc)' world upgrade t.world text.ph
            echo "$?"
            '\(Tool.plc)' world check t.world
            """
        let outcome = try Tool.run("/bin/sh", ["-c", script], in: shell.folder)
        #expect(outcome.err.contains("thread 1 stands in the method 'rest', whose code is another"), "\(outcome)")
        #expect(outcome.out.hasPrefix("ended 143: has 15 1\n1\nt.world: .shop.account: replaced\n0\nt.world: 2 snapshots"), "\(outcome)")
    }
}

import Foundation
import Testing
import TestSupport

/// Programs that reach files, the network and the clock by connections.
@Suite("Connections")
struct ConnectionTests {
    private let shell: Shell

    init() throws { shell = try Shell() }

    private func plc(_ arguments: String...) throws -> Shell.Outcome {
        try Tool.run(Tool.plc, arguments, in: shell.folder)
    }

    private func program(_ body: String, imports: [String] = [], members: String = "") -> String {
        let lines = ([".internal.boot", ".internal.connection"] + imports).map { "import \($0);\n" }.joined()
        return "package .demo;\n\(lines)class program\n{\nvoid main( var boot : .internal.boot )\n{\n\(body)\n}\n\(members)\n};\n"
    }

    // MARK: Files

    @Test("A file is read and written where it is granted, and nowhere else")
    func files() throws {
        try shell.write(
            "io.ph",
            program(
                """
                for( int i = 0; i < boot.arguments().length(); i++ )
                {
                    var c = new .internal.connection();
                    try
                    {
                        boot.printLine( "connect " + c.connect( "fio:" + boot.arguments()[i] ) );
                        boot.printLine( "read " + c.block( 5, 0 ) );
                        boot.printLine( "write " + c.block( "x", 1 ) );
                    }
                    catch( string why )
                    {
                        boot.printLine( why );
                    }
                }
                """))
        for name in ["in", "out"] {
            try FileManager.default.createDirectory(
                at: shell.folder.appendingPathComponent(name), withIntermediateDirectories: true)
        }
        try shell.write("in/a.txt", "hello")
        try shell.write("out/secret.txt", "secret")
        let folder = shell.folder.resolvingSymlinksInPath().path
        for (link, target) in [("in/link", "../out/secret.txt"), ("in/dir", "../out"), ("in/dangling", "../out/new.txt")] {
            try FileManager.default.createSymbolicLink(
                atPath: folder + "/" + link, withDestinationPath: target)
        }
        func lines(_ arguments: String...) throws -> [String] {
            let outcome = try Tool.run(Tool.plc, ["run"] + arguments, in: shell.folder)
            #expect(outcome.status == 0, "\(outcome)")
            return outcome.out.split(separator: "\n").map(String.init)
        }
        func denied(_ path: String, _ needed: String) -> String {
            "fio:\(path) is not allowed: it needs --allow-read=\(folder)/\(needed)"
        }
        let nothing = try lines("io.ph", "--", "in/a.txt")
        #expect(nothing.count == 1 && nothing[0].hasPrefix("fio:in/a.txt is not allowed: it needs --allow-read="))
        try #require(nothing.count == 1)
        let read = try lines("--allow-read=in", "io.ph", "--", "in/a.txt", "in/none.txt")
        try #require(read.count == 6, "\(read)")
        #expect(read.prefix(2) == ["connect 0", "read hello"])
        #expect(read[2] == "fio:\(folder)/in/a.txt is not allowed: it needs --allow-write=\(folder)/in")
        #expect(read[3] == "connect 2")
        for way in ["in/../out/secret.txt", "in/link", "in/dir/secret.txt", "out/secret.txt", folder + "/out/secret.txt"] {
            #expect(
                try lines("--allow-read=in", "--allow-write=in", "io.ph", "--", way) == [denied(way, "out")], "\(way)")
        }
        // A link to nothing is no way to make a file elsewhere.
        #expect(try lines("--allow-read=in", "--allow-write=in", "io.ph", "--", "in/dangling")[0] == "connect 40")
        #expect(!FileManager.default.fileExists(atPath: folder + "/out/new.txt"))
        let made = try lines("--allow-read=in", "--allow-write=in", "io.ph", "--", "in/new.txt", "in", "in/no/x", "../x")
        #expect(made.prefix(3) == ["connect 0", "read null", "write 1"])
        #expect(shell.read("in/new.txt") == [UInt8(ascii: "x")])
        #expect(shell.read("out/secret.txt") == Array("secret".utf8))
        #expect(try plc("run", "--allow-read=none", "io.ph").err.contains("there is no such file or directory"))
    }

    @Test("A file goes on after a kill where the program was at the snapshot")
    func fileAfterRestart() throws {
        try shell.write(
            "log.ph",
            program(
                """
                var out = new .phantom.io.file( "log.txt" );
                for( int i = 0; i < 40; i++ )
                {
                    out.writeLine( "line " + i );
                    if( i % 7 == 3 )
                        new .internal.world().snapshot();
                    if( i % 10 == 9 )
                    {
                        boot.printLine( "" + i );
                        boot.sleep( 150 );
                    }
                }
                """, imports: [".internal.world", ".phantom.io.file"]))
        let script = """
            '\(Tool.plc)' run --world l.world --allow-write=. log.ph > o.txt &
            while [ ! -f log.txt ] || [ $(wc -l < log.txt) -lt 20 ]; do kill -0 $! || exit 1; sleep 0.02; done
            kill -9 $!
            '\(Tool.plc)' resume --allow-write=. l.world > o2.txt
            echo "ended $?"
            """
        let outcome = try Tool.run("/bin/sh", ["-c", script], in: shell.folder)
        #expect(outcome.out == "ended 0\n", "\(outcome)")
        let expected = (0..<40).map { "line \($0)\n" }.joined()
        #expect(shell.read("log.txt").map { String(decoding: $0, as: UTF8.self) } == expected)
    }

    // MARK: Time

    @Test("A timer calls back once, and a wait for it goes on after a restart")
    func timer() throws {
        try shell.write(
            "t.ph",
            program(
                """
                var t = new .internal.connection();
                boot.printLine( "connect " + t.connect( "tmr:" ) );
                printer = boot;
                boot.printLine( "first " + t.setCallback( this, 20 ) );
                boot.printLine( "invoke " + t.invoke( 1200, 0 ) + " " + t.invoke( 1, 1 ) );
                boot.printLine( "woke " + t.block( null, 1500 ) );
                """,
                members: """
                    var printer : .internal.boot;
                    void ring( var time : int ) [20] { printer.printLine( time > 1000000000 ? "ring" : "wrong" ); }
                    """))
        let all = "connect 0\nfirst 0\ninvoke 0 22\nring\nwoke null\n"
        #expect(try plc("run", "t.ph").out == all)
        let script = """
            : > o.txt
            '\(Tool.plc)' run --world t.world t.ph > o.txt &
            while [ $(wc -l < o.txt) -lt 3 ]; do kill -0 $! || exit 1; sleep 0.02; done
            kill -TERM $!
            wait $!
            '\(Tool.plc)' resume t.world >> o.txt
            cat o.txt
            """
        let outcome = try Tool.run("/bin/sh", ["-c", script], in: shell.folder)
        #expect(outcome.out == all, "\(outcome)")
    }

    // MARK: Network

    @Test("Client and server in one program; a thread that reads keeps no other from running")
    func loopback() throws {
        let port = try Self.freePort()
        try shell.write(
            "net.ph",
            program(
                """
                try { new .phantom.io.server( "127.0.0.1", 9 ); } catch( string why ) { boot.printLine( why ); }
                var server = new .phantom.io.server( "127.0.0.1", \(port) );
                boot.startThread( new client() );
                var peer = server.accept();
                var line = peer.readLine();
                var sum = 0;
                while( line :!= null )
                {
                    sum = sum + line.length();
                    if( line.length() > 10 )
                        peer.writeLine( "" + sum );
                    line = peer.readLine();
                }
                boot.printLine( "sum " + sum );
                try { peer.write( "x" ); peer.write( "x" ); } catch( string why ) { }
                server.close();
                try { new .phantom.io.socket( "127.0.0.1", \(port) ); }
                catch( string why ) { boot.printLine( why ); }
                """, imports: [".phantom.io.server", ".phantom.io.socket"])
                + """
                class client
                {
                    void run( var boot : .internal.boot ) [8]
                    {
                        var s = new .phantom.io.socket( "127.0.0.1", \(port) );
                        var text = "0123456789";
                        for( int i = 0; i < 13; i++ )
                            text = text + text;
                        s.writeLine( text );
                        var work : int;
                        for( int i = 0; i < 300000; i++ )
                            work = i;
                        boot.printLine( "worked, got " + s.readLine() );
                        s.write( "a\\r\\nb" );
                        s.close();
                    }
                };
                """)
        let outcome = try plc("run", "--allow-net=127.0.0.1:\(port)", "net.ph")
        #expect(
            outcome.out == """
                tcp:listen:127.0.0.1:9 is not allowed: it needs --allow-net=127.0.0.1:9
                worked, got 81920
                sum 81922
                socket 127.0.0.1:\(port): nobody listens there

                """, "\(outcome)")
        #expect(try plc("run", "--allow-net=nowhere", "net.ph").status == 64)
    }

    @Test("The chat keeps its rooms when it is killed")
    func chat() throws {
        let port = try Self.freePort()
        let chat = Shell.package.appendingPathComponent("samples/chat").path
        let grant = "--allow-net=127.0.0.1:\(port)"
        func start(_ words: [String]) throws -> TestProcess {
            try TestProcess(Tool.plc, words, in: shell.folder.path, environment: Tool.environment)
        }
        let every = ["--snapshot-every", "50ms"]
        var server = try start(["run", "--world", "c.world", grant] + every + [chat, "--", "\(port)"])
        let ann = try Line(port)
        #expect(ann.read() == "welcome, guest 1; no rooms")
        ann.write("/join tea")
        #expect(ann.read() == "you are in tea (0 lines)")
        let bob = try Line(port)
        #expect(bob.read() == "welcome, guest 2; tea (0 lines)")
        bob.write("/join tea")
        #expect(bob.read() == "you are in tea (0 lines)")
        ann.write("hello")
        #expect(bob.read() == "guest 1: hello")
        // Long enough for a snapshot after the line was said.
        Thread.sleep(forTimeInterval: 1)
        for life in 1...2 {
            server.signal(SIGKILL)
            try server.wait()
            server = try start(["resume", grant] + every + ["c.world"])
            let guest = try Line(port)
            #expect(guest.read() == "welcome, guest \(life + 2); tea (\(life) lines)")
            guest.write("/join tea")
            #expect(guest.read() == "guest 1: hello")
            for _ in 1..<life { #expect(guest.read() == "guest 3: again") }
            #expect(guest.read() == "you are in tea (\(life) lines)")
            guest.write("again")
            #expect(guest.read() == "guest \(life + 2): again")
            Thread.sleep(forTimeInterval: 1)
        }
        server.signal(SIGTERM)
        #expect(try server.wait() == 143)
        #expect(try plc("world", "check", "c.world").status == 0)
        // Without the grant the program is not even touched.
        let refused = try plc("resume", "c.world")
        #expect(refused.status == 64 && refused.err.contains(grant), "\(refused)")
    }

    /// A port that nobody listens at.
    static func freePort() throws -> UInt16 {
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        defer { close(descriptor) }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        var size = socklen_t(MemoryLayout<sockaddr_in>.size)
        let found = withUnsafeMutablePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(descriptor, $0, size) == 0 && getsockname(descriptor, $0, &size) == 0
            }
        }
        try #require(found)
        return UInt16(bigEndian: address.sin_port)
    }
}

/// A client that speaks in lines.
private final class Line {
    private let descriptor: Int32
    private var rest: [UInt8] = []

    /// Connects as soon as somebody listens, for up to 20 seconds.
    init(_ port: UInt16) throws {
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = port.bigEndian
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        for _ in 0..<800 {
            let made = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
            let connected = withUnsafePointer(to: &address) {
                $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                    connect(made, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0
                }
            }
            if connected {
                descriptor = made
                var limit = timeval(tv_sec: 20, tv_usec: 0)
                setsockopt(made, SOL_SOCKET, SO_RCVTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
                return
            }
            close(made)
            usleep(25_000)
        }
        throw POSIXError(.ECONNREFUSED)
    }

    deinit { close(descriptor) }

    func write(_ text: String) {
        let bytes = Array((text + "\n").utf8)
        _ = send(descriptor, bytes, bytes.count, Int32(MSG_NOSIGNAL))
    }

    /// The next line, nil at the end or after 20 seconds.
    func read() -> String? {
        while true {
            if let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
                let line = String(decoding: rest[..<end], as: UTF8.self)
                rest.removeSubrange(...end)
                return line
            }
            var buffer = [UInt8](repeating: 0, count: 4096)
            let got = recv(descriptor, &buffer, buffer.count, 0)
            if got <= 0 { return nil }
            rest += buffer[..<got]
        }
    }
}

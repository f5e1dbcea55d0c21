import ClassFile
import Testing
import VM

/// What programs cannot show by their output alone.
struct MachineTests {
    /// A class with a method 8 and others, whose lines are given.
    private func program(_ start: String, others: String = "", slots: String = "0 40") -> Program {
        Program(
            """
            .class .test.main
            .parent .internal.object
            .slots \(slots)
            .source "main.ph"

            .method start 8 (boot: .internal.boot) void
                arg_count 1
                stack_reserve 2 2
            \(start)
                summon_null
                ret

            \(others)
            """)
    }

    private let print = "os_get32 0\n os_get32 1\n call_8bit 35 1\n os_drop\n"

    @Test("an uncaught exception has class, text and a backtrace with lines")
    func uncaught() throws {
        let outcome = program(
            "summon_this\n.line 7\n call_10 0\n os_drop",
            others: ".method inner 16 () void\n arg_count 0\n.line 12\n sconst_bin \"broken\"\n throw"
        ).run()
        #expect(outcome.loadError == nil)
        let failure = try #require(outcome.failures.first)
        #expect(text(failure.className) == ".internal.string")
        #expect(text(failure.text) == "broken")
        #expect(failure.backtrace.map { text($0.method) } == ["inner", "start"])
        #expect(failure.backtrace.map(\.line) == [12, 7])
        #expect(failure.backtrace.map { text($0.sourceFile) } == ["main.ph", "main.ph"])
    }

    private let recursion = """
        .method deep 16 () void
            arg_count 0
            stack_reserve 3 5
            summon_this
            call_10 0
            os_drop
            summon_null
            ret
        """

    private let catchRecursion = """
            summon .internal.string
            push_catcher handler
            summon_this
            call_10 0
            os_drop
            pop_catcher
            summon_null
            ret
        handler:
            os_set32 1

        """

    @Test("recursion without end is a trap", arguments: [50, 9_999, 10_000])
    func stackOverflow(_ frames: Int) {
        var deep = program(catchRecursion + print, others: recursion)
        deep.frameLimit = frames
        let outcome = deep.run()
        #expect(outcome.loadError == nil)
        #expect(outcome.output == "stack overflow\n")
    }

    @Test("a program that throws without end, and without a jump back or a call, reaches safepoints")
    func throwsForEver() {
        var endless = program(
            """
                summon_null
            again:
                os_drop
                summon .internal.string
                push_catcher again
                sconst_bin "again"
                throw
            """)
        endless.sliceLimit = 5
        let outcome = endless.run()
        #expect(outcome.loadError == nil)
        #expect(outcome.end == .budgetExhausted)
    }

    @Test("a deep stack survives collections and reopening")
    func deepStack() {
        var deep = program(catchRecursion + print, others: recursion)
        deep.frameLimit = 300
        #expect(deep.run(RunMode.all[4]).output == "stack overflow\n")
    }

    @Test("exhausted memory is a trap, and the memory can be used again")
    func outOfMemory() {
        let outcome = program(
            """
                summon .internal.string
                push_catcher handler
                summon_this
                call_10 0
                os_drop
                pop_catcher
                summon_null
                ret
            handler:
                os_set32 1
                \(print)
                summon .internal.string
                push_catcher again
                summon_this
                call_10 0
                os_drop
                pop_catcher
                summon_null
                ret
            again:
                os_set32 1
                \(print)
            """,
            others: """
                .method fill 16 () void
                    arg_count 0
                    stack_reserve 2 0
                top:
                    summon .internal.container.array
                    new
                    os_set32 1
                    os_get32 1
                    os_get32 0
                    push_int 1000
                    i2o
                    call_0B 2
                    os_drop
                    os_get32 1
                    os_set32 0
                    jmp top
                """
        ).run()
        #expect(outcome.loadError == nil)
        #expect(outcome.output == "out of memory\nout of memory\n")
        #expect(outcome.failures.isEmpty)
    }

    @Test("threads that wait for each other for ever are reported")
    func deadlock() {
        let outcome = program(
            """
                summon_this
                general_lock
                summon_by_name ".test.other"
                new
                os_set32 1
                os_get32 1
                summon_this
                call_10 1
                os_drop
                os_get32 0
                os_get32 1
                call_12 1
                os_drop
            wait:
                os_get32 1
                call_11 0
                o2i
                jz wait
                os_get32 1
                general_lock
            """,
            others: """
                .class .test.other
                .parent .internal.object
                .slots 2 18
                .method set 16 (x: .internal.object) void
                    arg_count 1
                    os_get32 0
                    os_save8 0
                    push_int 0
                    i2o
                    os_save8 1
                    summon_null
                    ret
                .method locked 17 () int
                    arg_count 0
                    os_load8 1
                    ret
                .method run 8 (boot: .internal.boot) void
                    arg_count 1
                    summon_this
                    general_lock
                    push_int 1
                    i2o
                    os_save8 1
                    os_load8 0
                    general_lock
                    summon_null
                    ret
                """
        ).run()
        #expect(outcome.loadError == nil)
        #expect(outcome.end == .deadlock)
    }

    @Test("a loop without calls is preempted")
    func preemption() {
        var endless = program("top:\n jmp top")
        endless.sliceLimit = 3
        #expect(endless.run().end == .budgetExhausted)
    }

    @Test("the user's class loader is asked, as an ordinary call", arguments: RunMode.all)
    func classLoader(_ mode: RunMode) {
        let outcome = Program(Self.loader).run(mode)
        #expect(outcome.loadError == nil)
        #expect(outcome.failures.isEmpty)
        #expect(outcome.output == "loaded\n.test.unknown - class load error\n")
    }

    @Test("classes that are parents of each other are refused")
    func parentCycle() {
        let outcome = Program(
            """
            .class .test.a
            .parent .test.b
            .class .test.b
            .parent .test.a
            """
        ).run()
        #expect(outcome.loadError?.hasPrefix("cycle") == true)
    }

    @Test("a class that extends an internal class is refused")
    func internalParent() {
        var file = ClassFile(name: Array(".test.a".utf8), parent: Array(".internal.string".utf8))
        file.methodSlots = 20
        var program = Program("")
        program.first = file.name
        program.files[file.name] = file.encode()
        #expect(program.run().loadError != nil)
    }

    /// Method 8 is both: started with the boot object it registers itself as the loader; called with a name it answers a
    /// class for one name.
    private static let loader = """
        .class .test.main
        .parent .internal.object
        .slots 0 20

        .method start 8 (x: .internal.object) .internal.object
            arg_count 1
            stack_reserve 1 0
            summon .internal.string
            os_get32 0
            call_0E 1
            o2i
            jz boot
            os_get32 0
            sconst_bin ".test.made.up"
            call_04 1
            o2i
            jz none
            summon_by_name ".test.made"
            ret
        none:
            summon_null
            ret
        boot:
            os_get32 0
            summon_this
            call_8bit 17 1
            os_drop
            os_get32 0
            summon_by_name ".test.made.up"
            new
            call_05 0
            call_8bit 35 1
            os_drop
            summon .internal.string
            push_catcher handler
            summon_by_name ".test.unknown"
            os_drop
            pop_catcher
            summon_null
            ret
        handler:
            os_set32 1
            os_get32 0
            os_get32 1
            call_8bit 35 1
            os_drop
            summon_null
            ret

        .class .test.made
        .parent .internal.object
        .slots 0 16

        .method toString 5 () string
            arg_count 0
            sconst_bin "loaded"
            ret
        """
}

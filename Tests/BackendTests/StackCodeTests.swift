import Testing

@Suite struct StackCodeTests {
    @Test func valuesUsedOnceStayOnTheStack() throws {
        try Compilation.expect(
            parameters: ["a", "b"],
            """
            b0:
              %0 = argument 0
              %1 = unbox.int %0
              %2 = argument 1
              %3 = unbox.int %2
              %4 = add.int %1, %3
              %5 = constant.int 7
              %6 = mul.int %4, %5
              %7 = box.int %6
              return %7
            """,
            gives: """
                arg_count 2
                os_get32 0
                o2i
                os_get32 1
                o2i
                isum
                iconst_8bit 7
                imul
                i2o
                ret
                """)
    }

    @Test func loopVariablesStayInTheirPlace() throws {
        try Compilation.expect(
            """
            b0:
              %0 = constant.int 0
              jump b1(%0, %0)
            b1(%1 = int, %2 = int):
              %3 = constant.int 100
              %4 = lt.int %1, %3
              branch %4, b2, b3
            b2:
              %5 = add.int %2, %1
              %6 = constant.int 1
              %7 = add.int %1, %6
              jump b1(%7, %5)
            b3:
              %8 = box.int %2
              return %8
            """,
            gives: """
                arg_count 0
                stack_reserve 0 2
                jmp L0026
                L000A:
                is_get32 0
                iconst_1
                isum
                is_get32 1
                is_get32 0
                isum
                is_set32 1
                is_set32 0
                L0026:
                is_get32 0
                iconst_8bit 100
                ige
                jz L000A
                is_get32 1
                i2o
                ret
                """)
    }

    @Test func aSwapGoesThroughTheStack() throws {
        try Compilation.expect(
            parameters: ["a", "b", "n"],
            """
            b0:
              %0 = argument 0
              %1 = argument 1
              %9 = argument 2
              %2 = unbox.int %9
              jump b1(%0, %1, %2)
            b1(%3 = ref, %4 = ref, %5 = int):
              %6 = int-to-bool %5
              branch %6, b2, b3
            b2:
              %7 = constant.int 1
              %8 = sub.int %5, %7
              jump b1(%4, %3, %8)
            b3:
              return %3
            """,
            gives: """
                arg_count 3
                stack_reserve 0 1
                os_get32 2
                o2i
                is_set32 0
                jmp L0035
                L0015:
                os_get32 1
                os_get32 0
                is_get32 0
                iconst_1
                isublu
                is_set32 0
                os_set32 1
                os_set32 0
                L0035:
                is_get32 0
                log_not
                jz L0015
                os_get32 0
                ret
                """)
    }

    @Test func constructorsKeepTheObjectBelow() throws {
        try Compilation.expect(
            parameters: ["a"],
            """
            b0:
              %0 = new .t.b
              %1 = argument 0
              %2 = call-static 16 .t.b %0, %1
              return %0
            """,
            gives: """
                arg_count 1
                summon_by_name .t.b
                new
                os_get32 0
                os_pull32 1
                summon_by_name .t.b
                static_invoke 16 1
                os_drop
                ret
                """)
    }

    @Test func chainedStoresCopy() throws {
        try Compilation.expect(
            parameters: ["a"],
            """
            b0:
              %0 = argument 0
              %1 = this
              %2 = call-virtual 5 - %0
              field-store 0 - %1, %2
              field-store 1 - %1, %2
              return %0
            """,
            gives: """
                arg_count 1
                os_get32 0
                call_05 0
                os_dup
                os_save8 0
                os_save8 1
                os_get32 0
                ret
                """)
    }

    @Test func handlersAndSlots() throws {
        try Compilation.expect(
            parameters: ["a"],
            """
              slot int x
            b0:
              %0 = constant.int 1
              slot-store 0 %0
              %1 = argument 0
              %2 = call-virtual 5 - %1
              try-push .internal.string b1, b2
            b1:
              %3 = constant.int 2
              slot-store 0 %3
              %4 = call-virtual 6 - %2
              try-pop
              jump b3
            b2 handler(%5 = ref):
              %6 = call-virtual 6 - %2, %5
              jump b3
            b3:
              %7 = slot-load.int 0
              %8 = box.int %7
              return %8
            """,
            gives: """
                arg_count 1
                stack_reserve 1 1
                iconst_1
                is_set32 0
                os_get32 0
                call_05 0
                os_set32 0
                summon_string_class
                push_catcher L0032
                iconst_8bit 2
                is_set32 0
                os_get32 0
                call_06 0
                os_drop
                pop_catcher
                jmp L0044
                L0032:
                os_set32 1
                os_get32 0
                os_get32 1
                call_06 1
                os_drop
                L0044:
                is_get32 0
                i2o
                ret
                """)
    }

    @Test func switches() throws {
        try Compilation.expect(
            parameters: ["a"],
            """
            b0:
              %0 = argument 0
              %1 = unbox.int %0
              switch %1, b1, 3: b2, 4: b1, 5: b2, 6: b3(%1)
            b1:
              %2 = constant.int 5
              jump b3(%2)
            b2:
              switch %1, b4, 7: b1
            b3(%3 = int):
              %4 = box.int %3
              return %4
            b4:
              %5 = null
              return %5
            """,
            gives: """
                arg_count 1
                stack_reserve 0 1
                os_get32 0
                o2i
                is_dup
                is_set32 0
                switch -3 1 L003A L002E L003A L004C
                L002E:
                iconst_8bit 5
                is_set32 0
                jmp L004C
                L003A:
                is_get32 0
                iconst_8bit 7
                isublu
                jz L002E
                jmp L0053
                L004C:
                is_get32 0
                i2o
                ret
                L0053:
                summon_null
                ret
                """)
    }

    @Test func wideNumbersAndFloatEquality() throws {
        try Compilation.expect(
            parameters: ["a", "b"],
            """
            b0:
              %0 = argument 0
              %1 = unbox.long %0
              %2 = argument 1
              %3 = unbox.long %2
              %4 = eq.long %1, %3
              branch %4, b1, b2
            b1:
              %5 = convert.long.double %1
              %6 = neg.double %5
              %7 = ne.double %5, %6
              %8 = bool-to-int %7
              %9 = box.int %8
              return %9
            b2:
              %10 = constant.int 3
              %11 = shl.long %1, %10
              %12 = box.long %11
              return %12
            """,
            gives: """
                arg_count 2
                stack_reserve 0 6
                os_get32 0
                prefix_long o2i
                prefix_long is_dup
                prefix_long is_set32 0
                os_get32 1
                prefix_long o2i
                prefix_long isublu
                prefix_long log_not
                froml
                jz L0066
                prefix_long is_get32 0
                prefix_double froml
                prefix_double is_dup
                prefix_double is_set32 2
                iconst_64bit -4616189618054758400
                prefix_double imul
                prefix_double is_set32 4
                prefix_double is_get32 2
                prefix_double is_get32 4
                prefix_double ige
                prefix_double is_get32 2
                prefix_double is_get32 4
                prefix_double ile
                iand
                log_not
                i2o
                ret
                L0066:
                iconst_8bit 3
                prefix_long is_get32 0
                prefix_long ishl
                prefix_long i2o
                ret
                """)
    }

    @Test func objectsAreMadeWhereTheirCatcherIs() throws {
        try Compilation.expect(
            """
            b0:
              try-push .internal.string b1, b2
            b1:
              %0 = new .t.b
              try-pop
              return %0
            b2 handler(%1 = ref):
              return %1
            """,
            gives: """
                arg_count 0
                stack_reserve 1 0
                summon_string_class
                push_catcher L0021
                summon_by_name .t.b
                new
                os_set32 0
                pop_catcher
                os_get32 0
                ret
                L0021:
                ret
                """)
    }

    @Test func evaluationOrderIsKept() throws {
        try Compilation.expect(
            parameters: ["a", "b"],
            """
            b0:
              %0 = this
              %1 = argument 0
              %2 = call-virtual 5 - %1
              %3 = field-load 0 - %0
              %4 = argument 1
              %5 = call-virtual 6 - %4
              %6 = call-virtual 16 - %5, %2, %3
              return %6
            """,
            gives: """
                arg_count 2
                stack_reserve 1 0
                os_get32 0
                call_05 0
                os_set32 0
                os_load8 0
                os_set32 2
                os_get32 1
                call_06 0
                os_get32 0
                os_get32 2
                call_10 2
                ret
                """)
    }

    @Test func theConstructorsOfUnusedObjectsNeedNoCopy() throws {
        try Compilation.expect(
            parameters: ["a"],
            """
            b0:
              %0 = new .t.b
              %1 = argument 0
              %2 = call-static 16 .t.b %0, %1
              %3 = null
              return %3
            """,
            gives: """
                arg_count 1
                os_get32 0
                summon_by_name .t.b
                new
                summon_by_name .t.b
                static_invoke 16 1
                os_drop
                summon_null
                ret
                """)
    }

    @Test func doLoopsCountInPlace() throws {
        try Compilation.expect(
            """
            b0:
              %0 = constant.int 10
              jump b1(%0)
            b1(%1 = int):
              %2 = constant.int 1
              %3 = sub.int %1, %2
              %4 = constant.int 0
              %5 = gt.int %3, %4
              branch %5, b1(%3), b2
            b2:
              %6 = box.int %3
              return %6
            """,
            gives: """
                arg_count 0
                stack_reserve 0 1
                iconst_8bit 10
                is_set32 0
                L000C:
                is_get32 0
                iconst_1
                isublu
                is_dup
                is_set32 0
                iconst_0
                ile
                jz L000C
                is_get32 0
                i2o
                ret
                """)
    }
}

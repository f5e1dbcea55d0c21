; run
; A class makes the exception for an exhausted stack too, with frames that are kept back for it.
.class .test.overflow
.parent .internal.object
.slots 0 24
.trap .test.maker

.method start 8 (boot: .internal.boot) void
    arg_count 1
    stack_reserve 2 0
    summon .test.problem
    push_catcher caught
    summon_this
    call_10 0
    os_drop
    pop_catcher
    jmp out
caught:
    os_set32 1
    os_get32 0
    os_get32 1
    call_8bit 35 1
    os_drop
out:
    summon_null
    ret

.method deep 16 () void
    arg_count 0
    summon_this
    call_10 0
    ret

.class .test.maker
.parent .internal.object
.slots 0 24
.trap .test.maker

.method trap 16 (kind: int, text: string) .test.problem
    arg_count 2
    summon .test.problem
    new
    os_dup
    os_get32 0
    os_get32 1
    call_10 2
    os_drop
    ret

.class .test.problem
.parent .internal.object
.slots 2 24
.trap .test.maker

.method set 16 (kind: int, text: string) void
    arg_count 2
    os_get32 0
    os_save8 0
    os_get32 1
    os_save8 1
    summon_null
    ret

.method toString 5 () string
    arg_count 0
    os_load8 0
    call_05 0
    sconst_bin " "
    call_0A 1
    os_load8 1
    call_0A 1
    ret
;= 8 stack overflow

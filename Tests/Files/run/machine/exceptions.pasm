; run
; Catchers: nested, through frames, thrown again from a handler, left by a jump, in a loop.
.class .test.exceptions
.parent .internal.object
.slots 0 24

.method start 8 (boot: .internal.boot) void
    arg_count 1
    summon_this
    os_get32 0
    call_10 1
    os_drop
    summon_this
    os_get32 0
    call_11 1
    os_drop
    summon_this
    os_get32 0
    call_12 1
    os_drop
    summon_this
    os_get32 0
    call_14 1
    os_drop
    summon_null
    ret

.method nested 16 (boot: .internal.boot) void
    arg_count 1
    stack_reserve 1 0
    summon .internal.string
    push_catcher outer
    summon .internal.string
    push_catcher inner
    sconst_bin "first"
    throw
inner:
    os_set32 1
    os_get32 0
    os_get32 1
    call_8bit 35 1
    os_drop
    ; The handler's own catcher is gone.
    sconst_bin "second"
    throw
outer:
    os_set32 1
    os_get32 0
    os_get32 1
    call_8bit 35 1
    os_drop
    summon_null
    ret

; A catcher of another class lets the exception pass; entries above the catcher's depth vanish.
.method frames 17 (boot: .internal.boot) void
    arg_count 1
    stack_reserve 1 1
    push_int 42
    sconst_bin "kept"
    summon .internal.string
    push_catcher handler
    summon_by_name ".test.problem"
    push_catcher other
    push_int 1
    push_int 2
    sconst_bin "lost"
    summon_this
    call_13 0
    os_drop
    os_drop
    is_drop
    is_drop
    pop_catcher
    pop_catcher
    jmp out
other:
    os_drop
    pop_catcher
    jmp out
handler:
    os_set32 1
    os_get32 0
    os_get32 1
    call_8bit 35 1
    os_drop
out:
    os_set32 1
    os_get32 0
    os_get32 1
    call_8bit 35 1
    os_drop
    is_set32 0
    os_get32 0
    is_get32 0
    i2o
    call_8bit 35 1
    os_drop
    summon_null
    ret

; An object of a subclass, caught again and again.
.method loop 18 (boot: .internal.boot) void
    arg_count 1
    stack_reserve 1 1
top:
    is_get32 0
    push_int 3
    ilt
    jz out
    summon_by_name ".test.problem"
    push_catcher handler
    summon_this
    call_15 0
    os_drop
    pop_catcher
    jmp next
handler:
    os_set32 1
    os_get32 0
    os_get32 1
    call_10 0
    call_8bit 35 1
    os_drop
next:
    is_get32 0
    push_int 1
    isum
    is_set32 0
    jmp top
out:
    summon_null
    ret

.method thrower 19 () void
    arg_count 0
    summon_this
    call_16 0
    ret

; `ret` leaves catchers behind; they must not catch for the caller.
.method left 20 (boot: .internal.boot) void
    arg_count 1
    stack_reserve 1 0
    summon .internal.string
    push_catcher handler
    summon_this
    call_17 0
    os_drop
    sconst_bin "mine"
    throw
handler:
    os_set32 1
    os_get32 0
    os_get32 1
    call_8bit 35 1
    os_drop
    summon_null
    ret

.method specialThrower 21 () void
    arg_count 0
    summon_by_name ".test.special"
    new
    throw

.method deepThrower 22 () void
    arg_count 0
    sconst_bin "thrown"
    throw

.method returnsInside 23 () void
    arg_count 0
    summon .internal.string
    push_catcher handler
    summon_null
    ret
handler:
    ret

.class .test.problem
.parent .internal.object
.slots 0 17
.method text 16 () string
    arg_count 0
    sconst_bin "problem"
    ret

.class .test.special
.parent .test.problem
.slots 0 17
.method text 16 () string
    arg_count 0
    sconst_bin "special"
    ret

;= first
;= second
;= thrown
;= kept
;= 42
;= special
;= special
;= special
;= mine

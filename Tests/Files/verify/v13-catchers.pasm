; verify
; V13: catchers are nested, a handler has the depths right after its push_catcher and the exception on top.
.class .test.v13

.method one 16
    arg_count 0
    stack_reserve 1 1
    summon .internal.string
    push_catcher handler
    push_int 1
    is_set32 0
    sconst_bin "thrown"
    throw
    pop_catcher
    jmp out
handler:
    os_set32 0
out:
    ret

.method nested 17
    arg_count 0
    stack_reserve 2 0
    summon .internal.object
    push_catcher outer
    summon .internal.string
    push_catcher inner
    summon_this
    short_call_2
    os_drop
    pop_catcher
    jmp after
inner:
    os_set32 0
after:
    pop_catcher
    jmp out
outer:
    os_set32 1
out:
    ret

.method severalWithOneHandler 18
    arg_count 0
    stack_reserve 1 0
    summon .internal.string
    push_catcher handler
    summon .internal.int
    pop_catcher
    os_drop
    summon .internal.int
    push_catcher handler
    pop_catcher
    ret
handler:
    ret

.method withTemporaries 19
    arg_count 0
    summon_this
    push_long 5
    summon .internal.string
    push_catcher handler
    summon_this
    push_int 1
    i2o
    call_10 1
    pop_catcher
    call_10 1
    prefix_long i2o
    ret
handler:
    call_10 1
    prefix_long i2o
    ret

.method returnInside 20
    arg_count 0
    summon .internal.string
    push_catcher handler
    summon_this
    ret
handler:
    ret

.method throwInHandler 21
    arg_count 0
again:
    summon .internal.string
    push_catcher handler
    pop_catcher
    ret
handler:
    os_drop
    jmp again

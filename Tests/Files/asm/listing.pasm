; asm
; What a listing shows of labels, constants, fields, receivers and bytes that are no code.
.class .demo.listing
.field list 0 .demo.list
.field "odd name" 1 int[]
.const 0 "text with \"quotes\" and \x01"

.method run 8 (boot: .internal.boot, n: int) string
.var n object 1 2 80 int
    arg_count 2
    stack_reserve 1 2
    .line 3
    os_get32 0
    const_pool 0
    call_10 1
    os_drop
    .line 4
    summon_this
    short_call_2
    os_drop
    summon_this
    push_int 5
    i2o
    call 17 1
    short_call_3
    os_drop
    summon .demo.other
    new
    os_dup
    call 300 0
    os_drop
    os_pull32 0
    summon .demo.other
    static_invoke 0 0
    os_drop
    os_load8 0
    call 9 0
    os_set32 2
    os_get32 1
    o2i
    switch -1 1 one two one
    summon .internal.string
    push_catcher handler
    prefix_long iconst_1
    prefix_long is_set32 0
    debug 0x81 "note"
one:
    jmp @9999
two:
    jmp @1
handler:
    ret

.method next 17 (n: int) .demo.listing
    .bytes 9F 02
    prefix_long
    .bytes FF
    ret

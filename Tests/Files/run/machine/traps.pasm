; run
; Every trap is an exception that the method catches.
.class .test.traps
.parent .internal.object
.slots 0 65

.method start 8 (boot: .internal.boot) void
    arg_count 1
    stack_reserve 2 0
    ; divide
    summon .internal.string
    push_catcher h0
    push_int 1
    push_int 0
    idivlu
    i2o
    os_drop
    pop_catcher
    jmp a0
h0:
    os_set32 2
    os_get32 0
    os_get32 2
    call_8bit 35 1
    os_drop
a0:
    ; remainder
    summon .internal.string
    push_catcher h1
    push_long 1
    push_long 0
    prefix_long iremlu
    prefix_long i2o
    os_drop
    pop_catcher
    jmp a1
h1:
    os_set32 2
    os_get32 0
    os_get32 2
    call_8bit 35 1
    os_drop
a1:
    ; null
    summon .internal.string
    push_catcher h2
    summon_null
    call_05 0
    os_drop
    pop_catcher
    jmp a2
h2:
    os_set32 2
    os_get32 0
    os_get32 2
    call_8bit 35 1
    os_drop
a2:
    ; type
    summon .internal.string
    push_catcher h3
    summon_this
    call_05 0
    o2i
    is_drop
    pop_catcher
    jmp a3
h3:
    os_set32 2
    os_get32 0
    os_get32 2
    call_8bit 35 1
    os_drop
a3:
    ; long type
    summon .internal.string
    push_catcher h4
    summon_this
    call_05 0
    prefix_long o2i
    prefix_long is_drop
    pop_catcher
    jmp a4
h4:
    os_set32 2
    os_get32 0
    os_get32 2
    call_8bit 35 1
    os_drop
a4:
    ; width
    summon .internal.string
    push_catcher h5
    os_get32 1
    summon_this
    push_int 3
    i2o
    call_1F 1
    prefix_long o2i
    prefix_long is_drop
    os_drop
    pop_catcher
    jmp a5
h5:
    os_set32 2
    os_get32 0
    os_get32 2
    call_8bit 35 1
    os_drop
a5:
    ; unbox null
    summon .internal.string
    push_catcher h6
    os_get32 1
    o2i
    is_drop
    pop_catcher
    jmp a6
h6:
    os_set32 2
    os_get32 0
    os_get32 2
    call_8bit 35 1
    os_drop
a6:
    ; no method
    summon .internal.string
    push_catcher h7
    summon_this
    call_32bit 300 0
    os_drop
    pop_catcher
    jmp a7
h7:
    os_set32 2
    os_get32 0
    os_get32 2
    call_8bit 35 1
    os_drop
a7:
    ; hole
    summon .internal.string
    push_catcher h8
    summon_this
    call_32bit 64 0
    os_drop
    pop_catcher
    jmp a8
h8:
    os_set32 2
    os_get32 0
    os_get32 2
    call_8bit 35 1
    os_drop
a8:
    ; no native
    summon .internal.string
    push_catcher h9
    summon_this
    call_32bit 40 0
    os_drop
    pop_catcher
    jmp a9
h9:
    os_set32 2
    os_get32 0
    os_get32 2
    call_8bit 35 1
    os_drop
a9:
    ; unassigned
    summon .internal.string
    push_catcher h10
    summon_this
    call_32bit 9 0
    os_drop
    pop_catcher
    jmp a10
h10:
    os_set32 2
    os_get32 0
    os_get32 2
    call_8bit 35 1
    os_drop
a10:
    ; clone
    summon .internal.string
    push_catcher h11
    summon_this
    call_03 0
    os_drop
    pop_catcher
    jmp a11
h11:
    os_set32 2
    os_get32 0
    os_get32 2
    call_8bit 35 1
    os_drop
a11:
    ; few
    summon .internal.string
    push_catcher h12
    summon_this
    call_04 0
    os_drop
    pop_catcher
    jmp a12
h12:
    os_set32 2
    os_get32 0
    os_get32 2
    call_8bit 35 1
    os_drop
a12:
    ; arguments
    summon .internal.string
    push_catcher h13
    summon_this
    call_1F 0
    os_drop
    pop_catcher
    jmp a13
h13:
    os_set32 2
    os_get32 0
    os_get32 2
    call_8bit 35 1
    os_drop
a13:
    ; class
    summon .internal.string
    push_catcher h14
    summon_by_name ".test.none"
    os_drop
    pop_catcher
    jmp a14
h14:
    os_set32 2
    os_get32 0
    os_get32 2
    call_8bit 35 1
    os_drop
a14:
    ; cast
    summon .internal.string
    push_catcher h15
    summon_this
    summon .internal.string
    cast
    os_drop
    pop_catcher
    jmp a15
h15:
    os_set32 2
    os_get32 0
    os_get32 2
    call_8bit 35 1
    os_drop
a15:
    ; not a class
    summon .internal.string
    push_catcher h16
    summon_this
    call_02 0
    os_drop
    summon_this
    summon_this
    summon_this
    call_1E 0
    cast
    os_drop
    os_drop
    pop_catcher
    jmp a16
h16:
    os_set32 2
    os_get32 0
    os_get32 2
    call_8bit 35 1
    os_drop
a16:
    ; new
    summon .internal.string
    push_catcher h17
    summon_this
    call_1E 0
    new
    os_drop
    pop_catcher
    jmp a17
h17:
    os_set32 2
    os_get32 0
    os_get32 2
    call_8bit 35 1
    os_drop
a17:
    ; forbidden
    summon .internal.string
    push_catcher h18
    summon_by_name ".internal.thread"
    new
    os_drop
    pop_catcher
    jmp a18
h18:
    os_set32 2
    os_get32 0
    os_get32 2
    call_8bit 35 1
    os_drop
a18:
    ; null thrown
    summon .internal.string
    push_catcher h19
    summon_null
    throw
h19:
    os_set32 2
    os_get32 0
    os_get32 2
    call_8bit 35 1
    os_drop
    ; unlock
    summon .internal.string
    push_catcher h20
    summon_this
    general_unlock
    pop_catcher
    jmp a20
h20:
    os_set32 2
    os_get32 0
    os_get32 2
    call_8bit 35 1
    os_drop
a20:
    ; static receiver
    summon .internal.string
    push_catcher h21
    push_int 1
    i2o
    summon_by_name ".test.traps"
    static_invoke 30 0
    os_drop
    pop_catcher
    jmp a21
h21:
    os_set32 2
    os_get32 0
    os_get32 2
    call_8bit 35 1
    os_drop
a21:
    ; static null
    summon .internal.string
    push_catcher h22
    summon_null
    summon_by_name ".test.traps"
    static_invoke 30 0
    os_drop
    pop_catcher
    jmp a22
h22:
    os_set32 2
    os_get32 0
    os_get32 2
    call_8bit 35 1
    os_drop
a22:
    ; by name
    summon .internal.string
    push_catcher h23
    summon_this
    sconst_bin "nothing"
    iconst_0
    dynamic_invoke
    os_drop
    pop_catcher
    jmp a23
h23:
    os_set32 2
    os_get32 0
    os_get32 2
    call_8bit 35 1
    os_drop
a23:
    ; array
    summon .internal.string
    push_catcher h24
    summon .internal.container.array
    new
    push_int 0
    i2o
    call_0A 1
    os_drop
    pop_catcher
    jmp a24
h24:
    os_set32 2
    os_get32 0
    os_get32 2
    call_8bit 35 1
    os_drop
a24:
    ; array negative
    summon .internal.string
    push_catcher h25
    summon .internal.container.array
    new
    summon_null
    push_int -1
    i2o
    call_0B 2
    os_drop
    pop_catcher
    jmp a25
h25:
    os_set32 2
    os_get32 0
    os_get32 2
    call_8bit 35 1
    os_drop
a25:
    ; immutable
    summon .internal.string
    push_catcher h26
    summon_by_name ".test.cell"
    new
    os_dup
    call_0E 0
    os_drop
    push_int 1
    i2o
    call_10 1
    os_drop
    pop_catcher
    jmp a26
h26:
    os_set32 2
    os_get32 0
    os_get32 2
    call_8bit 35 1
    os_drop
a26:
    summon_null
    ret

.method self 30 () void
    arg_count 0
    summon_this
    ret

.method same 31 (x: .internal.object) void
    arg_count 1
    os_get32 0
    ret

.class .test.cell
.parent .internal.object
.slots 1 17
.method set 16 (x: .internal.object) void
    arg_count 1
    os_get32 0
    os_save8 0
    summon_null
    ret

;= divide by zero
;= divide by zero
;= null receiver: toString
;= type assert failed
;= type assert failed
;= type assert failed
;= o2i null
;= no such method
;= no such method
;= no syscall
;= invalid syscall called
;= void clone called
;= sys: need more parameters
;= invalid arg count
;= .test.none - class load error
;= cast to not parent
;= not a class
;= not a class
;= class cannot be instantiated
;= null thrown
;= unlock - not owner
;= receiver is not an instance of the class
;= null receiver: method 30
;= method not found
;= array get - index is out of bounds
;= array set - index is out of bounds
;= object is immutable

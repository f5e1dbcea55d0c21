; run
; Traps that a class makes exceptions from (record t).
.class .test.traps
.parent .internal.object
.slots 1 40
.trap .test.maker

.method start 8 (boot: .internal.boot) void
    arg_count 1
    stack_reserve 2 1
    push_int 0
    is_set32 0
top:
    is_get32 0
    push_int 8
    ilt
    jz out
    summon .test.problem
    push_catcher caught
    summon_this
    is_get32 0
    i2o
    summon_this
    call_11 2
    os_drop
    pop_catcher
    jmp next
caught:
    os_set32 1
    os_get32 0
    os_get32 1
    call_8bit 35 1
    os_drop
next:
    is_get32 0
    push_int 1
    isum
    is_set32 0
    jmp top
out:
    ; a catcher in the frame of the trap, with values above and below it
    summon_this
    os_get32 0
    call_12 1
    os_drop
    ; a string that the program throws stays one
    summon .internal.string
    push_catcher plain
    sconst_bin "thrown"
    throw
plain:
    os_set32 1
    os_get32 0
    os_get32 1
    call_8bit 35 1
    os_drop
    ; the maker throws by itself, and traps
    summon .internal.string
    push_catcher second
    summon .test.badly
    new
    call_10 0
    os_drop
    pop_catcher
    jmp last
second:
    os_set32 1
    os_get32 0
    os_get32 1
    call_8bit 35 1
    os_drop
last:
    ; code of a class without the record
    summon .internal.string
    push_catcher third
    summon .test.other
    new
    call_10 0
    os_drop
    pop_catcher
    jmp end
third:
    os_set32 1
    os_get32 0
    os_get32 1
    call_8bit 35 1
    os_drop
end:
    summon_null
    ret

; trap number n, in a method of its own
.method trap 17 (n: int, self: _) void
    arg_count 2
    os_get32 0
    o2i
    switch 0 1 isNull isZero isCast isBounds isMissing isUnbox isCount isClass
    summon_null
    ret
isNull:
    summon_null
    call_05 0
    ret
isZero:
    push_int 1
    push_int 0
    idivlu
    i2o
    ret
isCast:
    sconst_bin "a"
    summon .test.problem
    cast
    ret
isBounds:
    sconst_bin "abc"
    push_int 3
    i2o
    call_09 1
    ret
isMissing:
    os_get32 1
    sconst_bin "nothing"
    iconst_0
    dynamic_invoke
    ret
isUnbox:
    os_get32 1
    o2i
    i2o
    ret
isCount:
    os_get32 1
    call_12 0
    ret
isClass:
    summon .test.nowhere
    ret

.method local 18 (boot: .internal.boot) void
    arg_count 1
    stack_reserve 1 1
    sconst_bin "kept "
    os_set32 1
    os_get32 1
    summon .test.problem
    push_catcher caught
    sconst_bin "lost"
    push_int 6
    push_int 0
    idivlu
    i2o
    os_drop
    os_drop
    pop_catcher
    os_drop
    jmp out
caught:
    call_05 0
    call_0A 1
    os_set32 1
    os_get32 0
    os_get32 1
    call_8bit 35 1
    os_drop
out:
    summon_null
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

.class .test.badly
.trap .test.badlymaker
.method go 16 () void
    arg_count 0
    summon_null
    call_05 0
    ret

.class .test.badlymaker
.trap .test.badlymaker
.method trap 16 (kind: int, text: string) void
    arg_count 2
    push_int 1
    push_int 0
    idivlu
    i2o
    ret

.class .test.other
.method go 16 () void
    arg_count 0
    summon_null
    call_05 0
    ret
;= 1 null receiver: toString
;= 3 divide by zero
;= 4 cast to not parent: .internal.string to .test.problem
;= 2 string.charAt index is out of bounds
;= 6 method not found
;= 5 type assert failed
;= 7 invalid arg count
;= 14 .test.nowhere - class load error
;= kept 3 divide by zero
;= thrown
;= divide by zero
;= null receiver: toString

; run
; Calls by name with and without types, through tables shared by several classes; interfaces.
.class .test.selectors
.parent .internal.object
.slots 0 20

.method start 8 (boot: .internal.boot) void
    arg_count 1
    stack_reserve 2 1
    ; every class at one place, each twice
    push_int 0
    is_set32 0
top:
    is_get32 0
    push_int 8
    ilt
    jz out
    os_get32 0
    summon .internal.object
    is_get32 0
    push_int 3
    iand
    jz one
    is_get32 0
    push_int 3
    iand
    push_int 1
    isubul
    fromi
    log_not
    jz notTwo
    os_drop
    summon .test.two
    jmp have
notTwo:
    is_get32 0
    push_int 3
    iand
    push_int 2
    isubul
    fromi
    log_not
    jz three
    os_drop
    summon .test.three
    jmp have
three:
    os_drop
    summon .test.four
    jmp have
one:
    os_drop
    summon .test.one
have:
    new
    os_set32 1
    push_int 7
    i2o
    os_get32 1
    sconst_bin "put(int)"
    iconst_1
    dynamic_invoke
    call_8bit 35 1
    os_drop
    os_get32 0
    sconst_bin "x"
    os_get32 1
    sconst_bin "put(string)"
    iconst_1
    dynamic_invoke
    call_8bit 35 1
    os_drop
    os_get32 0
    os_get32 1
    sconst_bin "value"
    iconst_0
    dynamic_invoke
    call_8bit 35 1
    os_drop
    ; a setter and a getter by name
    is_get32 0
    i2o
    os_get32 1
    sconst_bin "setField"
    iconst_1
    dynamic_invoke
    os_drop
    os_get32 0
    os_get32 1
    sconst_bin "field"
    iconst_0
    dynamic_invoke
    call_8bit 35 1
    os_drop
    is_get32 0
    push_int 1
    isum
    is_set32 0
    jmp top
out:
    ; natives by name: of a string, one that waits, one that calls back
    os_get32 0
    sconst_bin "def"
    sconst_bin "abc"
    sconst_bin "concat"
    iconst_1
    dynamic_invoke
    call_8bit 35 1
    os_drop
    push_int 5
    i2o
    os_get32 0
    sconst_bin "sleep"
    iconst_1
    dynamic_invoke
    os_drop
    summon .test.one
    new
    os_get32 0
    sconst_bin "printLine"
    iconst_1
    dynamic_invoke
    os_drop
    ; a name that is made while the program runs
    summon .test.one
    new
    sconst_bin "val"
    sconst_bin "ue"
    call_0A 1
    iconst_0
    dynamic_invoke
    os_set32 1
    os_get32 0
    os_get32 1
    call_8bit 35 1
    os_drop
    ; what is not there
    summon .internal.string
    push_catcher failed1
    summon .test.one
    new
    sconst_bin "nothing"
    iconst_0
    dynamic_invoke
    os_drop
    pop_catcher
    jmp next1
failed1:
    os_set32 1
    os_get32 0
    os_get32 1
    call_8bit 35 1
    os_drop
next1:
    summon .internal.string
    push_catcher failed2
    push_int 1
    i2o
    push_int 2
    i2o
    summon .test.one
    new
    sconst_bin "put(int,int)"
    iconst_8bit 2
    dynamic_invoke
    os_drop
    pop_catcher
    jmp next2
failed2:
    os_set32 1
    os_get32 0
    os_get32 1
    call_8bit 35 1
    os_drop
next2:
    ; bodies in two interfaces
    summon .internal.string
    push_catcher failed3
    summon .test.both
    new
    sconst_bin "clash"
    iconst_0
    dynamic_invoke
    os_drop
    pop_catcher
    jmp next3
failed3:
    os_set32 1
    os_get32 0
    os_get32 1
    call_8bit 35 1
    os_drop
next3:
    ; a declaration is a hole, by name and by ordinal
    summon .internal.string
    push_catcher failed4
    summon .test.both
    new
    sconst_bin "declared"
    iconst_0
    dynamic_invoke
    os_drop
    pop_catcher
    jmp next4
failed4:
    os_set32 1
    os_get32 0
    os_get32 1
    call_8bit 35 1
    os_drop
next4:
    summon .internal.string
    push_catcher failed5
    summon .test.left
    new
    call_8bit 17 0
    os_drop
    pop_catcher
    jmp next5
failed5:
    os_set32 1
    os_get32 0
    os_get32 1
    call_8bit 35 1
    os_drop
next5:
    summon .internal.string
    push_catcher failed6
    summon_null
    sconst_bin "put(int)"
    iconst_0
    dynamic_invoke
    os_drop
    pop_catcher
    jmp next6
failed6:
    os_set32 1
    os_get32 0
    os_get32 1
    call_8bit 35 1
    os_drop
next6:
    ; instance tests
    os_get32 0
    summon .test.left
    summon .test.both
    new
    call_0E 1
    call_8bit 35 1
    os_drop
    os_get32 0
    summon .test.right
    summon .test.four
    new
    call_0E 1
    call_8bit 35 1
    os_drop
    os_get32 0
    summon .test.lower
    summon .test.four
    new
    call_0E 1
    call_8bit 35 1
    os_drop
    summon_null
    ret

.class .test.lower
.method value 16 () int
    arg_count 0
    sconst_bin "lower"
    ret
.method put 17 (x: int) string
    arg_count 1
    sconst_bin "no such method"
    throw
.method put 18 (x: string) string
    arg_count 1
    sconst_bin "lower string "
    os_get32 0
    call_0A 1
    ret

.class .test.middle
.interface .test.lower
.method value 16 () int
    arg_count 0
    sconst_bin "middle"
    ret

.class .test.one
.slots 1 22
.interface .test.middle
.method toString 5 () string
    arg_count 0
    sconst_bin "one"
    ret
.method put 16 (x: int) string
    arg_count 1
    os_get32 0
    call_05 0
    ret
.method field 19 () object
    arg_count 0
    os_load8 0
    ret
.method setField 20 (x: _) void
    arg_count 1
    os_get32 0
    os_save8 0
    summon_null
    ret

.class .test.two
.parent .test.one
.slots 1 23
.method put 22 (x: string) string
    arg_count 1
    sconst_bin "two "
    os_get32 0
    call_0A 1
    ret

.class .test.three
.slots 2 22
.interface .test.lower
.interface .test.missing
.method put 17 (x: _) string
    arg_count 1
    sconst_bin "three "
    os_get32 0
    call_05 0
    call_0A 1
    ret
.method field 18 () object
    arg_count 0
    os_load8 1
    ret
.method setField 16 (x: _) void
    arg_count 1
    os_get32 0
    os_save8 1
    summon_null
    ret

.class .test.four
.parent .test.three
.slots 2 22
.method value 20 () int
    arg_count 0
    sconst_bin "four"
    ret

.class .test.left
.method clash 16 () string
    arg_count 0
    sconst_bin "left"
    ret
.method declared 17 () string
    arg_count 0
    sconst_bin "no such method"
    throw

.class .test.right
.method clash 16 () string
    arg_count 0
    sconst_bin "right"
    ret

.class .test.both
.interface .test.left
.interface .test.right
;= 7
;= lower string x
;= middle
;= 0
;= 7
;= two x
;= middle
;= 1
;= three 7
;= lower string x
;= lower
;= 2
;= three 7
;= lower string x
;= four
;= 3
;= 7
;= lower string x
;= middle
;= 4
;= 7
;= two x
;= middle
;= 5
;= three 7
;= lower string x
;= lower
;= 6
;= three 7
;= lower string x
;= four
;= 7
;= abcdef
;= one
;= middle
;= method not found
;= invalid arg count
;= method bodies in several interfaces
;= no such method
;= no such method
;= null receiver: put
;= 1
;= 0
;= 1

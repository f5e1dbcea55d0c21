; run
; Arrays, fields, lists: garbage and survivors, elements through fast paths and slow ones.
.class .test.objects
.parent .internal.object
.slots 2 20
.field head 0 .test.node
.field total 1 int

.method start 8 (boot: .internal.boot) void
    arg_count 1
    stack_reserve 1 2
    ; a list of 50 nodes among garbage
    push_int 0
    is_set32 0
top:
    is_get32 0
    push_int 50
    ilt
    jz built
    summon_by_name ".test.node"
    new
    os_set32 1
    os_get32 1
    is_get32 0
    i2o
    os_load8 0
    call_10 2
    os_drop
    os_get32 1
    os_save8 0
    sconst_bin "garbage"
    os_drop
    is_get32 0
    push_int 1
    isum
    is_set32 0
    jmp top
built:
    push_int 0
    i2o
    os_save8 1
    os_load8 0
    os_set32 1
sum:
    os_get32 1
    os_isnull
    log_not
    jz summed
    os_load8 1
    o2i
    os_get32 1
    call_11 0
    o2i
    isum
    i2o
    os_save8 1
    os_get32 1
    call_12 0
    os_set32 1
    jmp sum
summed:
    os_get32 0
    os_load8 1
    call_8bit 35 1
    os_drop
    ; an array that grows; every element a string
    summon .internal.container.array
    new
    os_set32 1
    push_int 0
    is_set32 0
fill:
    is_get32 0
    push_int 40
    ilt
    jz filled
    os_get32 1
    is_get32 0
    i2o
    call_05 0
    is_get32 0
    i2o
    call_0B 2
    os_drop
    is_get32 0
    push_int 1
    isum
    is_set32 0
    jmp fill
filled:
    os_get32 0
    os_get32 1
    push_int 17
    i2o
    call_0A 1
    os_get32 1
    push_int 39
    i2o
    call_0A 1
    call_0A 1
    call_8bit 35 1
    os_drop
    os_get32 0
    os_get32 1
    call_0C 0
    call_8bit 35 1
    os_drop
    ; overwrite with an int, read as an int
    os_get32 1
    push_int 1234
    i2o
    push_int 5
    i2o
    call_0B 2
    os_drop
    os_get32 0
    os_get32 1
    push_int 5
    i2o
    call_0A 1
    o2i
    push_int 1
    isum
    i2o
    call_8bit 35 1
    os_drop
    ; a user class that has methods at the array's ordinals
    summon_by_name ".test.vector"
    new
    os_set32 1
    os_get32 0
    os_get32 1
    push_int 9
    i2o
    call_0A 1
    call_8bit 35 1
    os_drop
    os_get32 0
    os_get32 1
    push_int 3
    i2o
    push_int 4
    i2o
    call_0B 2
    call_8bit 35 1
    os_drop
    os_get32 0
    os_get32 1
    call_0C 0
    call_8bit 35 1
    os_drop
    summon_null
    ret

.class .test.node
.parent .internal.object
.slots 2 19
.field value 0 int
.field next 1 .test.node

.method set 16 (value: int, next: .test.node) void
    arg_count 2
    os_get32 0
    os_save8 0
    os_get32 1
    os_save8 1
    summon_null
    ret

.method value 17 () int
    arg_count 0
    os_load8 0
    ret

.method next 18 () .test.node
    arg_count 0
    os_load8 1
    ret

.class .test.vector
.parent .internal.object
.slots 0 16

.method get 10 (i: int) int
    arg_count 1
    os_get32 0
    o2i
    push_int 2
    imul
    i2o
    ret

.method set 11 (value: int, i: int) int
    arg_count 2
    os_get32 0
    o2i
    os_get32 1
    o2i
    imul
    i2o
    ret

.method size 12 () int
    arg_count 0
    push_int 1000
    i2o
    ret

;= 1225
;= 1739
;= 40
;= 1235
;= 18
;= 12
;= 1000

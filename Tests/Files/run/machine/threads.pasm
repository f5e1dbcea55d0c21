; run
; Four threads add to one counter under a re-entrant monitor; the first thread waits for them by sleeping.
.class .test.threads
.parent .internal.object
.slots 0 16

.method start 8 (boot: .internal.boot) void
    arg_count 1
    stack_reserve 2 2
    summon_by_name ".test.counter"
    new
    os_set32 1
    os_get32 1
    call_12 0
    os_drop
    push_int 4
    is_set32 0
more:
    is_get32 0
    jz wait
    summon_by_name ".test.worker"
    new
    os_set32 2
    os_get32 2
    os_get32 1
    call_10 1
    os_drop
    os_get32 0
    os_get32 2
    call_12 1
    os_drop
    is_get32 0
    push_int 1
    isublu
    is_set32 0
    jmp more
wait:
    os_get32 0
    push_int 10
    i2o
    call_15 1
    os_drop
    os_get32 1
    call_13 0
    o2i
    push_int 4
    isublu
    jz done
    jmp wait
done:
    os_get32 0
    os_get32 1
    call_11 0
    call_8bit 35 1
    os_drop
    summon_null
    ret

.class .test.worker
.parent .internal.object
.slots 1 17
.field counter 0 .test.counter

.method set 16 (counter: .test.counter) void
    arg_count 1
    os_get32 0
    os_save8 0
    summon_null
    ret

.method run 8 (boot: .internal.boot) void
    arg_count 1
    stack_reserve 0 1
    push_int 25
    is_set32 0
top:
    is_get32 0
    jz out
    os_load8 0
    call_10 0
    os_drop
    is_get32 0
    push_int 1
    isublu
    is_set32 0
    jmp top
out:
    os_load8 0
    call_14 0
    os_drop
    summon_null
    ret

.class .test.counter
.parent .internal.object
.slots 2 21
.field value 0 int
.field done 1 int

; Reads, lets others run, writes: wrong without the monitor.
.method add 16 () void
    arg_count 0
    stack_reserve 0 2
    summon_this
    general_lock
    summon_this
    general_lock
    os_load8 0
    o2i
    is_set32 0
    push_int 3
    is_set32 1
spin:
    is_get32 1
    jz spun
    is_get32 1
    push_int 1
    isublu
    is_set32 1
    jmp spin
spun:
    is_get32 0
    push_int 1
    isum
    i2o
    os_save8 0
    summon_this
    general_unlock
    summon_this
    general_unlock
    summon_null
    ret

.method value 17 () int
    arg_count 0
    os_load8 0
    ret

.method init 18 () void
    arg_count 0
    push_int 0
    i2o
    os_save8 0
    push_int 0
    i2o
    os_save8 1
    summon_null
    ret

.method finished 19 () int
    arg_count 0
    os_load8 1
    ret

.method end 20 () void
    arg_count 0
    summon_this
    general_lock
    os_load8 1
    o2i
    push_int 1
    isum
    i2o
    os_save8 1
    summon_this
    general_unlock
    summon_null
    ret

;= 100

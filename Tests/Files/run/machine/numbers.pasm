; run
; Conversions, floats and doubles, longs that need a box, comparisons with NaN, switch and djnz.
.class .test.floating
.parent .internal.object
.slots 0 18

.method show 16 (boot: .internal.boot, x: .internal.object) void
    arg_count 2
    os_get32 0
    os_get32 1
    call_8bit 35 1
    ret

.method start 8 (boot: .internal.boot) void
    arg_count 1
    stack_reserve 2 6
    ; 0.1 + 0.2 < 0.3 is false, in both senses
    push_double 0.1
    prefix_double is_set32 0
    push_double 0.2
    prefix_double is_set32 2
    summon_this
    os_get32 0
    prefix_double is_get32 0
    prefix_double is_get32 2
    prefix_double isum
    push_double 0.3
    prefix_double ilt
    i2o
    call_10 2
    os_drop
    ; (0.1 + 0.2) * 1000 truncated
    summon_this
    os_get32 0
    prefix_double is_get32 0
    prefix_double is_get32 2
    prefix_double isum
    push_double 1000.0
    prefix_double imul
    fromd
    i2o
    call_10 2
    os_drop
    ; boxes keep doubles: 0.1 as an object and back, times ten
    prefix_double is_get32 0
    prefix_double i2o
    os_set32 1
    summon_this
    os_get32 0
    os_get32 1
    prefix_double o2i
    push_double 10.0
    prefix_double imul
    fromd
    i2o
    call_10 2
    os_drop
    ; NaN: less and not less are both false
    push_double 0.0
    push_double 0.0
    prefix_double idivlu
    prefix_double is_set32 0
    prefix_double is_get32 0
    push_double 1.0
    prefix_double ilt
    jz nan1
    summon_this
    os_get32 0
    push_int -1
    i2o
    call_10 2
    os_drop
nan1:
    prefix_double is_get32 0
    push_double 1.0
    prefix_double ige
    log_not
    jz nan2
    summon_this
    os_get32 0
    push_int 77
    i2o
    call_10 2
    os_drop
nan2:
    ; NaN to int is 0, too large saturates
    summon_this
    os_get32 0
    prefix_double is_get32 0
    fromd
    i2o
    call_10 2
    os_drop
    summon_this
    os_get32 0
    iconst_64bit 0x7E37E43C8800759C
    fromd
    i2o
    call_10 2
    os_drop
    summon_this
    os_get32 0
    iconst_64bit 0xFE37E43C8800759C
    fromd
    i2o
    call_10 2
    os_drop
    ; -1e300 to long and down to int: the low half of MIN is 0
    summon_this
    os_get32 0
    iconst_64bit 0xFE37E43C8800759C
    prefix_long fromd
    froml
    i2o
    call_10 2
    os_drop
    ; fmod: -7.5 rem 2 = -1.5
    summon_this
    os_get32 0
    push_double -7.5
    push_double 2.0
    prefix_double iremlu
    push_double 10.0
    prefix_double imul
    fromd
    i2o
    call_10 2
    os_drop
    ; float: 16777216 + 1 has no place
    summon_this
    os_get32 0
    push_int 16777216
    prefix_float fromi
    push_int 1
    prefix_float fromi
    prefix_float isum
    fromf
    i2o
    call_10 2
    os_drop
    ; a long that needs a box is equal to itself, as a value
    summon_this
    os_get32 0
    push_long 9223372036854775807
    prefix_long i2o
    push_long 9223372036854775807
    prefix_long i2o
    os_eq
    i2o
    call_10 2
    os_drop
    summon_this
    os_get32 0
    push_long 2147483648
    prefix_long i2o
    prefix_long o2i
    iconst_8bit 4
    is_set32 0
    prefix_long is_set32 2
    is_get32 0
    prefix_long is_get32 2
    prefix_long ushr
    froml
    i2o
    call_10 2
    os_drop
    ; switch: (v + 2) / 3 with three entries
    push_int -4
    is_set32 0
top:
    is_get32 0
    push_int 8
    ilt
    jz out
    is_get32 0
    switch 2 3 zero one two
    push_int 99
    jmp shown
zero:
    push_int 0
    jmp shown
one:
    push_int 1
    jmp shown
two:
    push_int 2
shown:
    is_set32 1
    summon_this
    os_get32 0
    is_get32 1
    i2o
    call_10 2
    os_drop
    is_get32 0
    push_int 3
    isum
    is_set32 0
    jmp top
out:
    ; djnz: 5 turns
    push_int 0
    is_set32 1
    push_int 5
again:
    is_get32 1
    push_int 2
    isum
    is_set32 1
    djnz again
    is_drop
    summon_this
    os_get32 0
    is_get32 1
    i2o
    call_10 2
    os_drop
    summon_null
    ret

;= 0
;= 300
;= 1
;= 77
;= 0
;= 2147483647
;= -2147483648
;= 0
;= -15
;= 16777216
;= 1
;= 134217728
;= 99
;= 0
;= 1
;= 2
;= 10

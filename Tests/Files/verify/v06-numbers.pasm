; verify
; V6: 64-bit operations take matching halves, no operation takes half of a number. Reserved cells are of any kind.
.class .test.v6

.method reservedIsAnyKind 16
    arg_count 0
    stack_reserve 0 2
    is_get32 0
    prefix_long is_get32 0
    prefix_double i2o
    prefix_float i2o
    ret

.method reservedMeetsLong 17
    arg_count 0
    stack_reserve 0 3
    is_get32 2
    jz skip
    push_long 0x123456789AB
    prefix_long is_set32 0
skip:
    prefix_long is_get32 0
    prefix_long i2o
    ret

.method intMeetsFloat 18
    arg_count 0
    stack_reserve 0 1
    is_get32 0
    jz other
    push_int 1
    jmp both
other:
    push_float 1.5
both:
    prefix_float i2o
    ret

; Constants of floating types are pushed as integers with their bits.
.method bits 19
    arg_count 0
    push_double 0.5
    iconst_64bit 0x3FB999999999999A
    prefix_double isum
    prefix_long i2o
    ret

.method conversions 20
    arg_count 0
    push_int 1
    prefix_long fromi
    prefix_double froml
    prefix_float fromd
    fromf
    prefix_double fromi
    fromd
    i2o
    ret

.method shiftsOfLong 21
    arg_count 0
    push_int 3
    push_long 1
    prefix_long ishl
    prefix_long i2o
    ret

.method cellIsUsedAgainForAnotherKind 22
    arg_count 0
    stack_reserve 0 2
    push_long 5
    prefix_long is_set32 0
    push_int 5
    is_set32 0
    is_get32 0
    is_set32 1
    is_get32 1
    i2o
    ret

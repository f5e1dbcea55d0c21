; reject
; V6
.class .test.v6

.method halfOfLong 16
    arg_count 0
    push_long 1
    is_drop                         ; error: half [V6]
    ret

.method twoInts 17
    arg_count 0
    push_int 1
    push_int 2
    prefix_long i2o                 ; error: not the halves [V6]
    ret

.method shiftedPair 18
    arg_count 0
    stack_reserve 0 3
    push_long 1
    prefix_long is_set32 0
    push_long 1
    prefix_long is_set32 1
    prefix_long is_get32 0          ; error: not the halves [V6]
    ret

.method upperHalfOverwritten 19
    arg_count 0
    stack_reserve 0 2
    push_long 1
    prefix_long is_set32 0
    push_int 1
    is_set32 0
    is_get32 1                      ; error: half of a 64-bit [V6]
    ret

.method lowerHalfOverwritten 20
    arg_count 0
    stack_reserve 0 2
    push_long 1
    prefix_long is_set32 0
    push_int 1
    is_set32 1
    prefix_long is_get32 0          ; error: not the halves [V6]
    ret

.method differentOnPaths 21
    arg_count 0
    stack_reserve 0 3
    is_get32 2
    jz other
    push_long 1
    prefix_long is_set32 0
    jmp both
other:
    push_int 1
    is_set32 1
both:
    is_get32 1                      ; error: half of a 64-bit [V6]
    ret

.method zeroAndInt 22
    arg_count 0
    stack_reserve 0 2
    push_int 1
    is_set32 1
    prefix_double is_get32 0        ; error: not the halves [V6]
    ret

.method dupOfHalf 23
    arg_count 0
    push_double 1
    is_dup                          ; error: half [V6]
    ret

.method countOfShiftIsOneCell 24
    arg_count 0
    push_long 3
    push_long 1
    prefix_long ishl                ; error: half of a 64-bit [V6]
    ret

.method storedInTheTryRange 25
    arg_count 0
    stack_reserve 0 2
    push_int 1
    is_set32 0
    summon .internal.string
    push_catcher handler
    push_long 1
    prefix_long is_set32 0
    push_int 1
    is_set32 0
    pop_catcher
    ret
handler:
    is_get32 0                      ; error: half of a 64-bit [V6]
    ret

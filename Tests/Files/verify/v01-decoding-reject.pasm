; reject
; V1
.class .test.v1

.method reserved 16
    .bytes 02                       ; error: no instruction [V1]
    ret

.method neverAssigned 17
    .bytes 9F                       ; error: is no instruction [V1]
    ret

.method systemCall 18
    arg_count 0
    push_int 0
    sys_8bit 2                      ; error: not allowed [V1]
    ret

.method disabled 19
    summon_this
    copy                            ; error: not allowed [V1]
    os_compose32 1                  ; error: not allowed [V1]
    os_decompose                    ; error: not allowed [V1]
    ret

.method withdrawn 20
    sys_0                           ; error: not allowed [V1]
    sys_F                           ; error: not allowed [V1]
    ret

.method cutOff 21
    jmp start
start:
    .bytes 23 00 00                 ; error: past the end [V1]

.method stringTooLong 22
    ret
    .bytes 24 00 00 00 05 61 62     ; error: length 5 [V1]

.method stringNegative 23
    ret
    .bytes 3F FF FF FF FF 08        ; error: length -1 [V1]

.method prefixAtEnd 24
    ret
    prefix_long                     ; error: ends where [V1]

.method debugText 25
    ret
    .bytes 01 80 7F FF FF FF        ; error: runs past the end [V1]

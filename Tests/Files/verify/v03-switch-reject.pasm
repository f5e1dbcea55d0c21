; reject
; V3
.class .test.v3

.method zeroDivisor 16
    arg_count 0
    push_int 3
    switch 0 0 end                  ; error: divisor 0 [V3]
end:
    ret

.method negativeDivisor 17
    arg_count 0
    push_int 3
    switch 0 -1                     ; error: divisor -1 [V3]
    ret

.method negativeCount 18
    arg_count 0
    push_int 3
    .bytes 07 FF FF FF FF 00 00 00 00 00 00 00 01 ; error: -1 entries [V3]
    ret

.method tableOutside 19
    arg_count 0
    push_int 3
    .bytes 07 00 00 00 02 00 00 00 00 00 00 00 01 00 00 00 04 ; error: 2 entries [V3]

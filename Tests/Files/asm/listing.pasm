; asm
; What a listing shows of labels, constants, fields, receivers and bytes that are no code.
.class .demo.listing
.field list 0 .demo.list
.field "odd name" 1 int[]
.const 0 "text with \"quotes\" and \x01"

.method run 8 (boot: .internal.boot, n: int) string
.var n object 1 2 80 int
    arg_count 2
    stack_reserve 1 2
    .line 3
    os_get32 0
    const_pool 0
    call_10 1
    os_drop
    .line 4
    summon_this
    short_call_2
    os_drop
    summon_this
    push_int 5
    i2o
    call 17 1
    short_call_3
    os_drop
    summon .demo.other
    new
    os_dup
    call 300 0
    os_drop
    os_pull32 0
    summon .demo.other
    static_invoke 0 0
    os_drop
    os_load8 0
    call 9 0
    os_set32 2
    os_get32 1
    o2i
    switch -1 1 one two one
    summon .internal.string
    push_catcher handler
    prefix_long iconst_1
    prefix_long is_set32 0
    debug 0x81 "note"
one:
    jmp @9999
two:
    jmp @1
handler:
    ret

.method next 17 (n: int) .demo.listing
    .bytes 9F 02
    prefix_long
    .bytes FF
    ret
;= .class .demo.listing
;= .parent .internal.object
;= .version "20260001000000000"
;= .slots 2 18
;= .field list 0 .demo.list
;= .field "odd name" 1 int[]
;= .const 0 "text with \"quotes\" and \x01"
;=
;= .method run 8 (boot: .internal.boot, n: int) string
;= .var n object 1 2 80 int
;=     arg_count 2                     ; 0000: 73 02
;=     stack_reserve 1 2               ; 0002: 29 01 02
;=     .line 3
;=     os_get32 0                      ; 0005: 1E 00 00 00 00
;=     const_pool 0                    ; 000A: 28 00 00 00 00 | "text with \"quotes\" and \x01"
;=     call_10 1                       ; 000F: B0 01 | .internal.boot.print [16]/1
;=     os_drop                         ; 0011: 13
;=     .line 4
;=     summon_this                     ; 0012: 31
;=     short_call_2                    ; 0013: 0B | .demo.listing.getClass [2]/0
;=     os_drop                         ; 0014: 13
;=     summon_this                     ; 0015: 31
;=     iconst_8bit 5                   ; 0016: 22 05
;=     i2o                             ; 0018: 40
;=     call_11 1                       ; 0019: B1 01 | .demo.listing.next [17]/1
;=     short_call_3                    ; 001B: 0C | .demo.listing.clone [3]/0
;=     os_drop                         ; 001C: 13
;=     summon_by_name .demo.other      ; 001D: 3F 00 00 00 0B 2E 64 65 6D 6F 2E 6F 74 68 65 72
;=     new                             ; 002D: 18
;=     os_dup                          ; 002E: 12
;=     call_32bit 300 0                ; 002F: 0E 00 00 01 2C 00 00 00 00 | .demo.other.? [300]/0
;=     os_drop                         ; 0038: 13
;=     os_pull32 0                     ; 0039: 1C 00 00 00 00
;=     summon_by_name .demo.other      ; 003E: 3F 00 00 00 0B 2E 64 65 6D 6F 2E 6F 74 68 65 72
;=     static_invoke 0 0               ; 004E: 6E 00 00 00 00 00 00 00 00 | .demo.other.<init> [0]/0
;=     os_drop                         ; 0057: 13
;=     os_load8 0                      ; 0058: 14 00 | list
;=     call_09 0                       ; 005A: A9 00 | .demo.list.? [9]/0
;=     os_set32 2                      ; 005C: 1F 00 00 00 02
;=     os_get32 1                      ; 0061: 1E 00 00 00 01
;=     o2i                             ; 0066: 41
;=     switch -1 1 L0098 L009D L0098   ; 0067: 07 00 00 00 03 FF FF FF FF 00 00 00 01 00 00 00 24 00 00 00 25 00 00 00 1C
;=     summon_string_class             ; 0080: 3A | .internal.string
;=     push_catcher L00A2              ; 0081: 2D 00 00 00 20
;=     prefix_long iconst_1            ; 0086: 5C 21
;=     prefix_long is_set32 0          ; 0088: 5C 27 00 00 00 00
;=     debug 129 "note"                ; 008E: 01 81 00 00 00 04 6E 6F 74 65
;= L0098:
;=     jmp @9999                       ; 0098: 06 00 00 26 76
;= L009D:
;=     jmp @1                          ; 009D: 06 FF FF FF 63
;= L00A2:
;=     ret                             ; 00A2: 08
;=
;= .method next 17 (n: int) .demo.listing
;=     .bytes 9F                       ; 0000: 9F
;=     .bytes 02                       ; 0001: 02
;=     .bytes 5C                       ; 0002: 5C
;=     .bytes FF                       ; 0003: FF
;=     ret                             ; 0004: 08

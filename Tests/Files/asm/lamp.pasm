; asm
; The worked example of the class file format.
.class .demo.tiny.lamp
.parent .internal.object
.version "20250014093000125"
.slots 1 18
.field lit 0 int
.const 0 "lamp"

.method <init> 17 () void constructor
    arg_count 0                     ; 0000: 73 00
    ret                             ; 0002: 08

.method name 16 () string
    arg_count 0                     ; 0000: 73 00
    .line 11
    const_pool 0                    ; 0002: 28 00 00 00 00 | "lamp"
    .line 11
    ret                             ; 0007: 08
    ret                             ; 0008: 08

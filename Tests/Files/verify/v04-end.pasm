; verify
; V4: the last instruction is ret, throw or jmp.
.class .test.v4

.method ret 16
    ret

.method throw 17
    arg_count 0
    sconst_bin "thrown"
    throw

.method jmp 18
    jmp forever
forever:
    jmp forever

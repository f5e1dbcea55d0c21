; verify
; V1: decoding from offset 0 ends at the end of the code, every opcode is legal, operands lie inside.
.class .test.v1

.method shortest 16
    ret

.method everyOperandShape 17
    arg_count 0
    nop
    debug 0
    debug 0x80 "text"
    push_int -1
    i2o
    iconst_64bit 0x4000000000000000
    prefix_double i2o
    sconst_bin "bytes \x00\xFF"
    summon_by_name .test.v1
    call_00 3
    call_8bit 200 0
    call_32bit 300 0
    ret

.method obsoleteNull 18
    arg_count 0
    os_push_null
    ret

.method unreachableButLegal 19
    ret
    os_drop
    isum
    ret

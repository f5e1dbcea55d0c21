// emit
// A left operand is unboxed before the right one is evaluated (spec/language.md 11.4): it is not put aside in between.
package .files.emit;

class operands01
{
    int f( var n : int ) [20] { return n; }
    int sum() [21] { return f( 1 ) + f( 2 ); }
};
//= .class .files.emit.operands01
//= .parent .internal.object
//= .version "20260001000000000"
//= .slots 0 22
//= .source left-operand.ph
//= .called 20 -1 -1 f
//=
//= .method f 20 (n: int) int
//=     .line 7
//=     arg_count 1                     ; 0000: 73 01
//=     os_get32 0                      ; 0002: 1E 00 00 00 00
//=     ret                             ; 0007: 08
//=
//= .method sum 21 () int
//=     .line 8
//=     arg_count 0                     ; 0000: 73 00
//=     summon_this                     ; 0002: 31
//=     iconst_1                        ; 0003: 21
//=     i2o                             ; 0004: 40
//=     call_14 1                       ; 0005: B4 01 | .files.emit.operands01.f [20]/1
//=     o2i                             ; 0007: 41
//=     summon_this                     ; 0008: 31
//=     iconst_8bit 2                   ; 0009: 22 02
//=     i2o                             ; 000B: 40
//=     call_14 1                       ; 000C: B4 01 | .files.emit.operands01.f [20]/1
//=     o2i                             ; 000E: 41
//=     isum                            ; 000F: 42
//=     i2o                             ; 0010: 40
//=     ret                             ; 0011: 08
//=
//= .method <init> 16 () void constructor
//=     .line 5
//=     arg_count 0                     ; 0000: 73 00
//=     summon_null                     ; 0002: 37
//=     ret                             ; 0003: 08

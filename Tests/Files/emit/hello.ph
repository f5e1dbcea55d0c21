// emit
package .samples.first;
class hello01
{
    var out : .internal.object;
    void say( var s : string ) { out.16( s ); }
    void run( var boot ) [8]
    {
        var n : int;
        out = boot;
        n = 3 + 4;
        say( "hello " );
        say( n.toString() );
    }
};
//= .class .samples.first.hello01
//= .parent .internal.object
//= .version "20260001000000000"
//= .slots 1 18
//= .source hello.ph
//= .called 16 -1 -1 say
//= .called 16 16 9 ""
//= .field out 0 .internal.object
//= .const 0 "hello "
//=
//= .method say 16 (s: string) void
//=     .line 6
//=     arg_count 1                     ; 0000: 73 01
//=     os_load8 0                      ; 0002: 14 00 | out
//=     os_get32 0                      ; 0004: 1E 00 00 00 00
//=     call_10 1                       ; 0009: B0 01 | .internal.object.? [16]/1
//=     os_drop                         ; 000B: 13
//=     summon_null                     ; 000C: 37
//=     ret                             ; 000D: 08
//=
//= .method run 8 (boot: _) void
//=     .line 7
//=     arg_count 1                     ; 0000: 73 01
//=     .line 10
//=     os_get32 0                      ; 0002: 1E 00 00 00 00
//=     os_save8 0                      ; 0007: 15 00 | out
//=     .line 12
//=     summon_this                     ; 0009: 31
//=     const_pool 0                    ; 000A: 28 00 00 00 00 | "hello "
//=     call_10 1                       ; 000F: B0 01 | .samples.first.hello01.say [16]/1
//=     os_drop                         ; 0011: 13
//=     .line 13
//=     summon_this                     ; 0012: 31
//=     iconst_8bit 7                   ; 0013: 22 07
//=     i2o                             ; 0015: 40
//=     call_05 0                       ; 0016: A5 00 | .internal.int.toString [5]/0
//=     call_10 1                       ; 0018: B0 01 | .samples.first.hello01.say [16]/1
//=     os_drop                         ; 001A: 13
//=     .line 14
//=     summon_null                     ; 001B: 37
//=     ret                             ; 001C: 08
//=
//= .method <init> 17 () void constructor
//=     .line 3
//=     arg_count 0                     ; 0000: 73 00
//=     summon_null                     ; 0002: 37
//=     ret                             ; 0003: 08

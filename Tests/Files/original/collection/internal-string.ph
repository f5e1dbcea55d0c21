// support
package .internal;

import .internal.object;
import .internal.int;

attribute const * ->!;

class string
{
    int equals(var object) [4] {}
    .internal.string toString() [5] {}
    // Returns part of this string
    .internal.string substring(var index : int, var length : int) [8] {}
    int charAt(var index : int) [9] {}
    .internal.string concat(var s : .internal.string) [10] {}
    int length() [11] {}
    int strstr(var s : .internal.string ) [12] {}
    void setImmutable() [14] {}
    int toInt() [16] {}
    .internal.long toLong() [17] {}
    //.internal.float toFloat() [18] {}
    .internal.object parseJson() [20] {}
};

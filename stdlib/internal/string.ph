// An immutable sequence of bytes, UTF-8 by convention. Lengths and positions count bytes.
package .internal;

class string
{
    /// 1 if `other` is a string with the same bytes; null gives 0, another class throws.
    int equals( var other ) [4] { }

    /// This string.
    string toString() [5] { }

    /// `length` bytes from position `index`, fewer at the end of the string.
    /// Throws when `index` is not inside the string or `length` is negative.
    string substring( var index : int, var length : int ) [8] { }

    /// The byte at `index`, 0 to 255. Throws outside the string.
    int charAt( var index : int ) [9] { }

    /// This string followed by `other`.
    string concat( var other : string ) [10] { }

    /// The number of bytes.
    int length() [11] { }

    /// The first position of `part`, or -1.
    int strstr( var part : string ) [12] { }

    void setImmutable() [14] { }

    /// The decimal number at the start, or 0.
    int toInt() [16] { }

    /// The decimal number at the start, or 0, with 64 bits.
    .internal.long toLong() [17] { }

    /// The number at the start, or 0.
    .internal.float toFloat() [18] { }

    /// The number at the start, or 0.
    .internal.double toDouble() [19] { }

    /// The value that this JSON text describes.
    .internal.object parseJson() [20] { }

    /// Negative, 0 or positive as this string sorts before, with or after `other`, byte by byte.
    int compareTo( var other : string ) [21] { }

    /// The bytes of this string, as a new binary.
    .internal.binary toBinary() [22] { }

    /// The first position of `part` that is not before `from`, or -1.
    int indexOf( var part : string, var from : int ) [23] { }

    // What follows counts UTF-16 units instead of bytes, as Java does.

    /// The number of units.
    int unitCount() [24] { }

    /// The unit at `index`, 0 to 65535. Throws outside the string.
    int unitAt( var index : int ) [25] { }

    /// The units from `begin` to before `end`. Throws outside the string.
    string unitSubstring( var begin : int, var end : int ) [26] { }

    /// A string of `count` units in an array from position `offset`. This string does not matter.
    string ofUnits( var units : .internal.container.chars, var offset : int, var count : int ) [27] { }

    /// The number of the first unit at which `part` begins and that is not before `from`, or -1.
    int unitIndexOf( var part : string, var from : int ) [28] { }

    /// 31 times the hash of all units but the last, plus the last.
    int unitHash() [29] { }

    /// The difference of the first units that differ, else of the numbers of units.
    int unitCompare( var other : string ) [30] { }

    /// The unit at `index`, -1 outside the string.
    int unitOrNone( var index : int ) [31] { }

    /// Copies all units to position `from` of an array and on; the result is their number.
    int copyUnits( var to : .internal.container.chars, var from : int ) [32] { }
};

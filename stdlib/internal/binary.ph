// A block of bytes of fixed size that can be changed.
package .internal;

class binary
{
    /// The byte at `index`, 0 to 255.
    int getByte( var index : int ) [8] { }

    /// Stores the low 8 bits of `value`.
    void setByte( var index : int, var value : int ) [9] { }

    /// Copies `ln` bytes of `from`, from position `fromPos` on, to position `toPos` of this block.
    void setRange( var from : .internal.binary, var toPos : int, var fromPos : int, var ln : int ) [10] { }

    /// The number of bytes.
    int length() [16] { }

    /// `count` bytes from position `from` on, as a string.
    string text( var from : int, var count : int ) [17] { }

    /// Copies the bytes of `s` to position `toPos`.
    void setText( var toPos : int, var s : string ) [18] { }

    /// A new block of `size` bytes that starts with the bytes of this one and ends with zeroes.
    .internal.binary resized( var size : int ) [19] { }
};

// What the runtime library of Python asks of the machine. Python's values: None is null, a bool is an int, an int is a long or,
// beyond 64 bits, a binary; a float is a double, a str is a string. Operations are numbered as in the frontend.
// An answer of null means: not for these values.
package .internal;

class python
{
    .internal.object binary( var operation : int, var left : .internal.object, var right : .internal.object ) [16] { }
    .internal.object compare( var operation : int, var left : .internal.object, var right : .internal.object ) [17] { }
    .internal.object unary( var operation : int, var value : .internal.object ) [18] { }

    /// The place of `name` among the first `count` strings of an array, or -1.
    int find( var names : .internal.object, var count : int, var name : .internal.object ) [19] { }

    /// Mode 0 is `str`, 1 `repr`, 2 `ascii`.
    string text( var value : .internal.object, var mode : int ) [20] { }
    string format( var value : .internal.object, var specification : .internal.object ) [21] { }
    .internal.object hash( var value : .internal.object ) [22] { }

    /// Characters of a string, as a Python int.
    .internal.object length( var text : .internal.object ) [23] { }
    .internal.object slice( var text : .internal.object, var start : .internal.object, var stop : .internal.object, var step : .internal.object ) [24] { }
    .internal.object search( var text : .internal.object, var part : .internal.object, var start : .internal.object, var stop : .internal.object, var last : int ) [25] { }
    .internal.object cased( var text : .internal.object, var mode : int ) [26] { }
    .internal.object test( var text : .internal.object, var mode : int ) [27] { }
    .internal.object strip( var text : .internal.object, var characters : .internal.object, var mode : int ) [28] { }
    .internal.object[] split( var text : .internal.object, var separator : .internal.object, var most : .internal.object, var fromEnd : int ) [29] { }
    .internal.object replace( var text : .internal.object, var old : .internal.object, var fresh : .internal.object, var most : .internal.object ) [30] { }
    .internal.object join( var separator : .internal.object, var items : .internal.object, var count : int ) [31] { }
    .internal.object parseInt( var text : .internal.object, var radix : .internal.object ) [32] { }
    .internal.object parseFloat( var text : .internal.object ) [33] { }
    .internal.object character( var code : .internal.object ) [34] { }
    .internal.object code( var text : .internal.object ) [35] { }
    .internal.object truth( var value : .internal.object ) [36] { }

    /// A Python int as a number of Phantom, and back.
    int toInt( var value : .internal.object ) [37] { }
    .internal.object fromInt( var value : int ) [38] { }
    .internal.object toFloat( var value : .internal.object ) [39] { }
    .internal.object truncate( var value : .internal.object ) [40] { }
    .internal.object round( var value : .internal.object, var places : .internal.object ) [41] { }

    /// 0 None, 1 bool, 2 int, 3 float, 4 str, 5 anything else.
    int kind( var value : .internal.object ) [42] { }
    .internal.object bitLength( var value : .internal.object ) [43] { }
    .internal.object identity( var value : .internal.object ) [44] { }

    /// A place below `size` for a hash.
    int bucket( var hash : .internal.object, var size : int ) [45] { }

    // Attributes; the receiver itself as an answer means that the bytecode has to look.
    .internal.object lookup( var kind : .internal.object, var name : .internal.object, var unset : .internal.object, var epoch : int ) [46] { }
    .internal.object fetch( var object : .internal.object, var name : .internal.object, var unset : .internal.object, var epoch : int ) [47] { }
    .internal.object typeOf( var value : .internal.object, var kinds : .internal.object[] ) [48] { }
    int store( var object : .internal.object, var name : .internal.object, var value : .internal.object, var unset : .internal.object, var epoch : int ) [49] { }
    .internal.object method( var object : .internal.object, var name : .internal.object, var unset : .internal.object, var epoch : int ) [50] { }

    // The arrays behind lists and dictionaries.
    .internal.object[] listSlice( var items : .internal.object[], var start : int, var step : int, var count : int ) [51] { }
    .internal.object[] listRepeat( var items : .internal.object[], var count : int, var times : int ) [52] { }
    int listFind( var items : .internal.object[], var value : .internal.object, var start : int, var stop : int ) [53] { }
    int listDifference( var a : .internal.object[], var b : .internal.object[], var count : int, var start : int ) [54] { }
    /// What the machine can do without running code, by a number: 1 an iterator of a value, 2 to append to a list what is left of an
    /// iterator (1 at its end, 2 if its next value has to be asked for, else 0), 3 and 4 to pack and to unpack by what the module struct has found in a format, 5 the
    /// text of a list, tuple or dictionary, 6 to put the next row of a walk into an array (0 at the end), 7 the element that `pop` takes out of a
    /// set, 8 to take a dictionary's entry at a place and all places behind it, 9 the keys of a set in the order of its table, 10 the
    /// hash of a value, 11 that of a tuple whose elements have the hashes in a list, 12 to 14 the places of a match of a program of `re` with a
    /// text: at its start, of the whole, and the first one (0 if there is none), 15 and 16 what `findall` and `split` give, 17 what `subn`
    /// gives for a tuple of program and replacement, 18 the text that JSON has for a value (in a style,
    /// see `json.py`), 19 the value of such a text, 20 to set how many calls may be nested (0, or how many there are, if
    /// these are too many), 21 to give a function the code of another one, 22 for each frame, newest first, the object of
    /// `.python.variables` of its function, or null (for so many at most).
    .internal.object quick( var wanted : int, var core : .internal.object, var first : .internal.object, var second : .internal.object ) [15] { }

    int listSort( var keys : .internal.object[], var values : .internal.object[], var count : int, var fromEnd : int ) [55] { }
    void listShift( var items : .internal.object[], var from : int, var to : int, var count : int ) [56] { }
    .internal.object listHash( var items : .internal.object[], var count : int, var core : .internal.object ) [57] { }
    /// The place of a key, -1 if there is none, -2 if methods have to say. With a hash: what is less is -3 less the place of a key with
    /// this hash that a method has to compare; the search goes on behind the place `after` of such a key, which is -1 at first.
    int dictPlace( var dict : .internal.object, var key : .internal.object, var hash : .internal.object, var after : int ) [58] { }
    /// Gives a dictionary the entries of another one from a place on: the place of the first that has to be stored by `put`, or -1.
    int dictMerge( var dict : .internal.object, var from : .internal.object, var place : int ) [8] { }

    /// Puts the keys of a dictionary, or its values, into an array of as many elements; 0 for what has another form.
    int dictParts( var dict : .internal.object, var takesValues : int, var target : .internal.object[] ) [9] { }
    /// Stores a value; with a hash, of a key that is not there. Answers whether it has.
    int dictInsert( var dict : .internal.object, var key : .internal.object, var value : .internal.object, var hash : .internal.object ) [59] { }

    /// The place that a Python int means among `size` elements: -1 if it lies outside, -2 for what is no int.
    int index( var key : .internal.object, var size : int ) [60] { }

    /// The keys of a set in the order of the reference implementation if all are numbers, else null.
    /// Collects everything that is not reachable, and says of each item what keeps it alive: 0 these items alone, 1 only others of them
    /// or a cycle, 2 the world.
    void watch( var items : .internal.object[], var answers : .internal.object[] ) [14] { }

    .internal.object[] setOrder( var keys : .internal.object[], var used : int, var unset : .internal.object ) [61] { }

    /// A new instance of a class, without attributes; null if the bytecode has to make it.
    .internal.object make( var kind : .internal.object, var arguments : .internal.object ) [62] { }

    /// The number of the next state of all classes, behind this one.
    int changed( var epoch : int ) [63] { }

    /// The frames that the last exception has left and the one that caught it, newest first: pairs of code and place. They are
    /// forgotten then. And the file, the line and the class of such a pair, as lines of a text.
    .internal.object[] takeTrace() [10] { }
    string describeFrame( var code : .internal.object, var place : int ) [11] { }

    /// Matches of a pattern in a text; see `python/re.py`.
    .internal.object[] matchText( var program : .internal.object, var text : .internal.object, var start : .internal.object, var end : .internal.object, var mode : .internal.object, var limit : .internal.object, var barred : .internal.object, var state : .internal.object[] ) [12] { }

    /// The value of each parameter of a function that is called; null where the bytecode has to bind them.
    .internal.object[] bind( var function : .internal.object, var args : .internal.object[], var names : .internal.object[], var first : .internal.object ) [13] { }
};

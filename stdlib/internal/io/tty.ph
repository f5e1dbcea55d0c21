// A terminal: standard input and output.
package .internal.io;

class tty
{
    /// The next character of the input as a string, or null at the end of the input.
    string getwc() [16] { }

    /// Writes text at the cursor.
    void putws( var text : string ) [17] { }

    /// Writes a description of an object for the programmer.
    void debug( var o : .internal.object ) [18] { }

    /// Moves the cursor to column `x` and row `y`, both from 0.
    void gotoxy( var x : int, var y : int ) [19] { }

    /// Clears the screen.
    void clear() [20] { }

    /// Sets the colour of text, 0xAARRGGBB.
    void setcolor( var colour : int ) [21] { }

    void moveWindow( var x : int, var y : int ) [24] { }

    void setTitle( var title : string ) [25] { }

    /// Sets the colour behind text, 0xAARRGGBB.
    void setbgcolor( var colour : int ) [26] { }

    /// The next line of the input without its line end, or null at the end of the input.
    string readLine() [27] { }
};

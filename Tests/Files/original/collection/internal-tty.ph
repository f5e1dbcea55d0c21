// support
package .internal.io;

import .internal.string;

class tty
{
    string getwc() [16] {}
    void putws( var text : string ) [17] {}
    void debug( var o : .internal.object ) [18] {}
    void gotoxy( var x : int, var y : int ) [19] {}
    void clear() [20] {}
    void setcolor( var attr : int ) [21] {}
    void moveWindow( var x : int, var y : int ) [24] {}
    void setTitle( var title : string ) [25] {}
    void setbgcolor( var color : int ) [26] {}
};

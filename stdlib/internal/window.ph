// A window on a screen. Positions and sizes are pixels, colours are 0xAARRGGBB.
// This machine has no screen yet: every method throws `invalid syscall called`.
package .internal;

import .internal.bitmap;

class window
{
    int getXSize() [16] { }
    int getYSize() [17] { }
    int getX() [18] { }
    int getY() [19] { }
    void clear() [20] { }
    void fill( var fg : int ) [21] { }
    void setFg( var colour : int ) [22] { }
    void setBg( var colour : int ) [23] { }
    void drawString( var x : int, var y : int, var s : string ) [24] { }
    void drawImage( var x : int, var y : int, var image : .internal.bitmap ) [25] { }
    void setWinSize( var x : int, var y : int ) [26] { }
    void setWinPosition( var x : int, var y : int ) [27] { }
    void drawLine( var x : int, var y : int, var dx : int, var dy : int ) [28] { }
    void drawBox( var x : int, var y : int, var width : int, var height : int ) [29] { }
    void fillBox( var x : int, var y : int, var width : int, var height : int ) [30] { }
    void fillEllipse( var x : int, var y : int, var width : int, var height : int ) [31] { }
    void setEventHandler( var handler : .internal.object ) [32] { }
    void setTitle( var title : string ) [33] { }
    void update() [34] { }
    int scrollHor( var x : int, var y : int, var width : int, var height : int, var steps : int ) [35] { }
    void drawImagePart( var x : int, var y : int, var image : .internal.bitmap, var xstart : int, var ystart : int, var width : int, var height : int ) [36] { }
    void setAutoUpdate( var on : int ) [37] { }
};

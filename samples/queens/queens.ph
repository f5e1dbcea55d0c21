// Places eight queens on a chess board so that none attacks another, in all ways there are.

package .samples.queens;

import .internal.bootstrap;

class queens
{
    var size : int;
    var columnOf : int[];     // the column of the queen in each row
    var solutions : int;
    var first : string;

    void main( var boot : .internal.bootstrap )
    {
        size = 8;
        columnOf = new int[]();
        solutions = 0;
        place( 0 );
        boot.printLine( solutions + " solutions, the first:" );
        boot.consolePrint( first );
    }

    void place( var row : int )
    {
        if( row == size )
        {
            solutions++;
            if( solutions == 1 )
                first = board();
            return;
        }
        for( int column = 0; column < size; column++ )
        {
            if( isSafe( row, column ) )
            {
                columnOf[row] = column;
                place( row + 1 );
            }
        }
    }

    int isSafe( var row : int, var column : int )
    {
        for( int earlier = 0; earlier < row; earlier++ )
        {
            var distance = columnOf[earlier] - column;
            if( distance == 0 || distance == row - earlier || distance == earlier - row )
                return 0;
        }
        return 1;
    }

    string board()
    {
        var text = "";
        for( int row = 0; row < size; row++ )
        {
            for( int column = 0; column < size; column++ )
                text += columnOf[row] == column ? "Q " : ". ";
            text += "\n";
        }
        return text;
    }
};

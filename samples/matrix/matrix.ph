package .samples.matrix;

// A rectangle of numbers.
class matrix
{
    var rows : int;
    var columns : int;
    var cells : double[];

    void matrix( var height : int, var width : int )
    {
        rows = height;
        columns = width;
        cells = new double[]();
        for( int i = 0; i < height * width; i++ )
            cells[i] = 0.0;
    }

    int getRows() { return rows; }

    int getColumns() { return columns; }

    double get( var row : int, var column : int )
    {
        return cells[row * columns + column];
    }

    void set( var row : int, var column : int, var value : double )
    {
        cells[row * columns + column] = value;
    }

    matrix times( var right : matrix )
    {
        if( columns != right.getRows() )
            throw "a matrix of " + columns + " columns times one of " + right.getRows() + " rows";
        var product = new matrix( rows, right.getColumns() );
        for( int i = 0; i < rows; i++ )
        {
            for( int j = 0; j < right.getColumns(); j++ )
            {
                var sum = 0.0;
                for( int k = 0; k < columns; k++ )
                    sum += get( i, k ) * right.get( k, j );
                product.set( i, j, sum );
            }
        }
        return product;
    }

    string toString() [5]
    {
        var text = "";
        for( int i = 0; i < rows; i++ )
        {
            for( int j = 0; j < columns; j++ )
                text += get( i, j ) + " ";
            text += "\n";
        }
        return text;
    }
};

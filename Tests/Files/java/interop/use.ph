// support
package .demo;

import .demo.Calc;
import .demo.Shape;
import .demo.Action;
import .demo.Failure;
import .java.lang.Throwable;
import .java.lang.ArithmeticException;
import .java.lang.IllegalStateException;
import .internal.boot;
import .internal.container.ints;
import .phantom.runtime.library;

class circle implements .demo.Shape
{
    double radius;

    void circle( var r : double ) { radius = r; }
    double area() { return 3.0 * radius * radius; }
    string label( var article : string ) { return article + " circle"; }
    string toString() { return "circle of " + radius; }
};

class tripler implements .demo.Action
{
    int run( var n : int )
    {
        if( n > 100 ) return 0;
        return n * 3;
    }
};

class use
{
    void main( var boot : .internal.boot )
    {
        new .phantom.runtime.library().start( boot );
        var calc = new .demo.Calc( "first" );
        boot.printLine( calc.getName() + " " + calc.add( 3, 4 ) + " " + calc.add( 1.5, 2.0 ) + " " + calc.add( "a", "b" ) );
        boot.printLine( calc.made() + " " + calc.greet( "Phantom" ) + " " + calc.isLarge( 101 ) );
        var numbers = new .internal.container.ints().ofSize( 3 );
        numbers.set( 5, 0 );
        numbers.set( 6, 2 );
        boot.printLine( calc.sum( numbers ) + " " + calc.squares( 4 ).get( 3 ) );
        var round = new circle( 2.0 );
        boot.printLine( calc.twice( round ) + " " + calc.describe( round ) + " " + round.half() );
        var shape : .demo.Shape = calc.square( 3.0 );
        boot.printLine( shape.area() + " " + shape.label( "the" ) + " " + shape.half() + " " + calc.unit().label( "one" ) );
        boot.printLine( calc.guarded( new tripler() ) );
        try {
            calc.divide( 1, 0 );
        }
        catch( .java.lang.ArithmeticException e ) { boot.printLine( "" + e."getMessage()Ljava/lang/String;"() ); }
        try {
            calc.check( 0 - 5 );
        }
        catch( .demo.Failure e ) { boot.printLine( e.toString() ); }
        boot.printLine( calc.check( 1 ) );
    }
};

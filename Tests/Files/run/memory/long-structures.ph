// run --max-memory=24M -- 60000
// A list, a tree and a cycle are built and dropped; three rounds of garbage would not fit the limit.
package .test;

import .internal.bootstrap;

class big
{
    void main( var boot : .internal.bootstrap )
    {
        var size = boot.arguments()[0].toInt();
        for( int round = 0; round < 6; round++ )
        {
            boot.printLine( "list " + list( size ).toString() );
            boot.printLine( "tree " + tree( size / 5 ).toString() );
            boot.printLine( "cycle " + cycle( size / 50 ).toString() );
        }
    }

    // Each element is in front of the last one.
    int list( var count : int )
    {
        node first = null;
        for( int i = 0; i < count; i++ )
            first = new node( first, null, i & 7 );
        return sum( first );
    }

    int sum( var first : node )
    {
        var found = 0;
        node here = first;
        while( here :!= null )
        {
            found = found + here.getValue();
            here = here.getLeft();
        }
        return found;
    }

    // A tree whose every node has a leaf at its left and the rest at its right.
    int tree( var depth : int )
    {
        node root = null;
        for( int i = 0; i < depth; i++ )
            root = new node( new node( null, null, 1 ), root, 1 );
        var found = 0;
        while( root :!= null )
        {
            found = found + root.getLeft().getValue();
            root = root.getRight();
        }
        return found;
    }

    int cycle( var count : int )
    {
        var last = new node( null, null, 1 );
        node first = last;
        for( int i = 1; i < count; i++ )
            first = new node( first, null, 1 );
        last.setLeft( first );
        var found = 1;
        node here = last.getLeft();
        while( here :!= last )
        {
            found = found + here.getValue();
            here = here.getLeft();
        }
        return found;
    }
};

class node
{
    var left : node;
    var right : node;
    int value;

    void node( var l : node, var r : node, var v : int )
    {
        left = l;
        right = r;
        value = v;
    }

    node getLeft() { return left; }
    node getRight() { return right; }
    int getValue() { return value; }
    void setLeft( var l : node ) { left = l; }
};

//= list 210000
//= tree 12000
//= cycle 1200
//= list 210000
//= tree 12000
//= cycle 1200
//= list 210000
//= tree 12000
//= cycle 1200
//= list 210000
//= tree 12000
//= cycle 1200
//= list 210000
//= tree 12000
//= cycle 1200
//= list 210000
//= tree 12000
//= cycle 1200

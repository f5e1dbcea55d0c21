// check
package .p; // language.md 3.3
class parent { };
class child extends parent { };
class other { };
class c
{
    var boxed : int;
    var untyped;
    void numbers( var i : int, var l : long, var f : float, var d : double )
    {
        l = i; f = l; d = f; d = i; // widening
        i = l; // warning: conversion from long to int may lose digits
        i = d; // warning: conversion from double to int may lose digits
        f = d; // warning: conversion from double to float may lose digits
        i = (int)d;
        boxed = l; // warning: conversion from long to int may lose digits
    }
    void references( var p : parent, var ch : child, var o : .internal.object, var s : string )
    {
        p = ch; o = p; o = 5; untyped = 5; untyped = s; p = null; s = null;
        ch = p; s = o; p = untyped; boxed = untyped; boxed = o; // checked while the program runs
        s = 5; // error: cannot assign int to string
        p = 5; // error: cannot assign int to .p.parent
        p = s; // error: cannot assign string to .p.parent
        boxed = s; // error: cannot assign string to int
        boxed = null; // error: cannot assign null to int
        p = (parent)s; // error: string can never be .p.parent
        ch = (child)p; o = (.internal.object)5; s = (string)null;
    }
    void containers( var ints : int[], var parents : parent[], var children : child[], var o : .internal.object )
    {
        o = ints; ints = (int[])o; parents = children;
        parents[0] = new child();
        children[0] = new other(); // error: cannot store .p.other in .p.child[]
        ints = parents; // error: cannot assign .p.parent[] to int[]
        int n = parents.length() + ints.size();
        ints["x"] = 1; // error: an index must be int, got string
    }
};

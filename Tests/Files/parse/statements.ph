// parse
package .p;
class c
{
    void declarations()
    {
        var a : int; var b = 1; var d;
        int e; int f = 2; int[] g = new int[]();
        .p.q h; "switch" i = new "switch"();
        var j : int @const = 3;
    }
    void loops()
    {
        for (int i = 0; i < 10; i++) { if (i == 5) continue; else break; }
        for (;;) ;
        do { a(); } while (b) d();
        do a(); while (b);
        foreach (v in list) use(v);
        while (a) ;
    }
    void others()
    {
        switch (k) { case 1: case 2: a(); break; default: ; }
        try { a(); } catch (string e) { } catch (.p.x e) b(); finally d();
        try a(); finally b();
        assert a == b;
        assert typeof x is .p.q throw "no";
        synchronized (this) { a(); }
        super(1, 2);
        a++; b[1]--; a += 2; a >>>= 1;
        return a is .p.q ? 1 : 0;
    }
};
//= package .p
//= class c
//=   method declarations() : void
//=     block
//=       local a : int
//=       local b = 1
//=       local d : unknown
//=       local e : int
//=       local f : int = 2
//=       local g : int[] = (new int[]())
//=       local h : .p.q
//=       local i : switch = (new switch())
//=       local j : int @const = 3
//=   method loops() : void
//=     block
//=       for
//=         local i : int = 0
//=       while (i < 10)
//=         i++
//=       do
//=         block
//=           if (i == 5)
//=             continue
//=           else
//=             break
//=       for
//=       while
//=       do
//=         empty
//=       do
//=         block
//=           a()
//=       while b
//=         d()
//=       do
//=         a()
//=       while b
//=       foreach v in list
//=         use(v)
//=       while a
//=         empty
//=   method others() : void
//=     block
//=       switch k
//=         case 1
//=         case 2
//=         a()
//=         break
//=         default
//=         empty
//=       try
//=         block
//=           a()
//=       catch e : string
//=         block
//=       catch e : .p.x
//=         b()
//=       finally
//=         d()
//=       try
//=         a()
//=       finally
//=         b()
//=       assert (a == b)
//=       assert (x is .p.q) throw "no"
//=       synchronized this
//=         block
//=           a()
//=       super(1, 2)
//=       a++
//=       b[1]--
//=       (a += 2)
//=       (a >>>= 1)
//=       return ((a is .p.q) ? 1 : 0)

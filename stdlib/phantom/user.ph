// Somebody for whom threads run.
package .phantom;

class user
{
    var name : string;

    void user( var called : string )
    {
        name = called;
    }

    string getName()
    {
        return name;
    }
};

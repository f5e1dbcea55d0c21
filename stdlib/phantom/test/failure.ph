// What a test throws when something is not as it should be. A `catch( string … )` around the tested code does not catch it.
package .phantom.test;

class failure
{
    var message : string;

    void failure( var text : string )
    {
        message = text;
    }

    string toString() [5]
    {
        return message;
    }
};

// check
// The second part of a do loop may leave the loop, also when the first part never gets there.
package .check;

class unreachablepost
{
    int leave()
    {
        do { return 1; } while( 0 ) { break; }
        return 0; // warning: never reached
    }

    int again()
    {
        do { return 1; } while( 0 ) { continue; }
        return 0; // warning: never reached
    }
};

// Counts the words of standard input and prints the ones that occur most often.
//
//     plc run samples/wordcount < README.md

package .samples.wordcount;

import .internal.bootstrap;
import .phantom.text.builder;
import .phantom.util.list;
import .phantom.util.map;

class wordcount
{
    var counts : .phantom.util.map;
    var words : int;

    void main( var boot : .internal.bootstrap )
    {
        counts = new .phantom.util.map();
        words = 0;
        var line = boot.readLine();
        while( line :!= null )
        {
            countLine( line );
            line = boot.readLine();
        }
        boot.printLine( words + " words, " + counts.size() + " different" );
        var best = sorted();
        for( int i = 0; i < best.size() && i < 5; i++ )
            boot.printLine( "" + best.get( i ) );
    }

    // Splits a line at everything that is not a letter.
    void countLine( var line : string )
    {
        var word = new .phantom.text.builder();
        for( int i = 0; i < line.length(); i++ )
        {
            var c = line.charAt( i );
            if( c >= 'A' && c <= 'Z' )
                c = c + 32;
            if( c >= 'a' && c <= 'z' )
            {
                word.addByte( c );
            }
            else
            {
                countWord( word.toString() );
                word.clear();
            }
        }
        countWord( word.toString() );
    }

    void countWord( var word : string )
    {
        if( word.length() > 0 )
        {
            words++;
            var known = (tally)counts.get( word );
            if( known :== null )
                counts.put( word, new tally( word ) );
            else
                known.increment();
        }
    }

    // The tallies, the largest first; words with the same count in the order of the alphabet.
    .phantom.util.list sorted()
    {
        var result = new .phantom.util.list();
        var keys = counts.keyList();
        for( int i = 0; i < keys.size(); i++ )
        {
            var one = (tally)counts.get( keys.get( i ) );
            var at = 0;
            while( at < result.size() && one.comesAfter( (tally)result.get( at ) ) )
                at++;
            result.insert( at, one );
        }
        return result;
    }
};

// How often a word was seen.
class tally
{
    var word : string;
    var count : int;

    void tally( var of : string )
    {
        word = of;
        count = 1;
    }

    void increment() { count++; }

    int getCount() { return count; }

    string getWord() { return word; }

    int comesAfter( var other : tally )
    {
        if( count != other.getCount() )
            return count < other.getCount();
        return word.compareTo( other.getWord() ) > 0;
    }

    string toString() [5]
    {
        return count + " " + word;
    }
};

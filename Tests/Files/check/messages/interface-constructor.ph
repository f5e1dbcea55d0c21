// check
package .p;
interface i
{
    void i(); // error: an interface cannot have a constructor [P0320]
};

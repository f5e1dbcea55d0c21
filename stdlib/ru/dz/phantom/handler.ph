// Is told when something happened.
package .ru.dz.phantom;

class handler
{
    void handleEvent() { }
};

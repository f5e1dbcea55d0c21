// support
package .p;
class stranger { int open @public = 1; int hidden = 2; };

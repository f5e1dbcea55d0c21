from a import b,  # error: trailing comma not allowed
import  # error: expected a name

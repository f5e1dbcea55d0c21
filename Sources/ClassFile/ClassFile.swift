// ClassFile
